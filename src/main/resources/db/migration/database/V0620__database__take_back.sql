-- As before, and where a row belongs to one that would be removed says which tables: held, the table that holds on and
-- the table that is held.
CREATE OR REPLACE FUNCTION database.take_back(target uuid) RETURNS text
  LANGUAGE plpgsql AS $$
DECLARE
  holder_schema text;
  holder_table text;
  broken text;
  held text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(target::text, 0));
  RETURN database.undo_act(target);
EXCEPTION
  WHEN foreign_key_violation THEN
    GET STACKED DIAGNOSTICS
      holder_schema = SCHEMA_NAME,
      holder_table = TABLE_NAME,
      broken = CONSTRAINT_NAME;
    SELECT format('%s.%s', n.nspname, t.relname) INTO held
    FROM pg_constraint k
    JOIN pg_class t ON t.oid = k.confrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
    WHERE k.conname = broken
      AND k.conrelid = format('%I.%I', holder_schema, holder_table)::regclass
      AND EXISTS (SELECT
                  FROM database.change c
                  WHERE c.association_id = database.app_association()
                    AND c.act_id = target
                    AND c.operation = 'INSERT'
                    AND c.schema_name = n.nspname
                    AND c.table_name = t.relname);
    RETURN coalesce(format('held %s.%s ', holder_schema, holder_table) || held, 'blocked');
  WHEN integrity_constraint_violation THEN
    RETURN 'blocked';
END
$$;
