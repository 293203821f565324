-- What has been imported: one row per stored file. Whether it was undone is read from database.undo, so that undoing
-- the act from the history and undoing the import are the same thing.
CREATE SCHEMA exchange;
GRANT USAGE ON SCHEMA exchange TO samklang_app;

CREATE TABLE exchange.import_batch (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  encoding text NOT NULL,
  rows integer NOT NULL,
  accepted integer NOT NULL,
  -- No foreign key: an import that finds every row already in place changes nothing, and then no act is recorded.
  act_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_import_batch PRIMARY KEY (association_id, id),
  CONSTRAINT uq_import_batch_act UNIQUE (association_id, act_id),
  CONSTRAINT fk_import_batch_tenant FOREIGN KEY (association_id) REFERENCES database.tenant (association_id),
  CONSTRAINT ck_import_batch_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_import_batch_rows CHECK (accepted BETWEEN 0 AND rows)
);
CREATE INDEX ix_import_batch_sha256 ON exchange.import_batch (association_id, kind, sha256);
CALL database.enclose('exchange.import_batch');
