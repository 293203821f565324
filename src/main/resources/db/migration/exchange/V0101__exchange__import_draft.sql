-- A checked file between its preview and the word to store it, so that nothing needs to be uploaded twice. Kept for a
-- day at most, never for a file with a fault; not recorded in the history, which must not keep what was thrown away.
CREATE TABLE exchange.import_draft (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  file_name text NOT NULL,
  content bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_import_draft PRIMARY KEY (association_id, id),
  CONSTRAINT fk_import_draft_tenant FOREIGN KEY (association_id) REFERENCES database.tenant (association_id)
);
CREATE INDEX ix_import_draft_created_at ON exchange.import_draft (association_id, created_at);
CALL database.enclose('exchange.import_draft');

-- What the application removes is recorded; a draft must leave no trace, so it is removed here and nowhere else.
CREATE FUNCTION exchange.remove_drafts(wanted uuid, oldest timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
  AS $$
    DELETE FROM exchange.import_draft d
    WHERE d.association_id = database.app_association()
      AND (d.id = wanted OR d.created_at < oldest)
  $$;
REVOKE ALL ON FUNCTION exchange.remove_drafts(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.remove_drafts(uuid, timestamptz) TO samklang_app;
