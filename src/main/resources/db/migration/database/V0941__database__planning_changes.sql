-- What has become of a plan since it was adopted is read out of the recorded changes: few among many.
CREATE INDEX ix_change_planning ON database.change (association_id, table_name, id)
  WHERE schema_name = 'planning';
