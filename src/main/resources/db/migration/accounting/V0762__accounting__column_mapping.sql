-- What the columns of a förbund's ledger tables mean, found again by the headings. columns is an array in the order of the
-- file: {"header": "Konto", "meaning": "ACCOUNT"}, with null as the meaning of a column that is not read.
CREATE TABLE accounting.column_mapping (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  sheet_name text NOT NULL,
  chart_type text,
  columns jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_column_mapping PRIMARY KEY (association_id, id),
  CONSTRAINT uq_column_mapping_name UNIQUE (association_id, name),
  CONSTRAINT fk_column_mapping_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_column_mapping_name CHECK (name <> ''),
  CONSTRAINT ck_column_mapping_chart_type CHECK (chart_type IN ('BAS', 'KOMMUN_BAS')),
  CONSTRAINT ck_column_mapping_columns CHECK (columns @> '[]')
);
CALL database.fence('accounting.column_mapping');

-- A workbook's letters need no guessing.
ALTER TABLE accounting.ledger_import
  DROP CONSTRAINT ck_ledger_import_encoding,
  ADD CONSTRAINT ck_ledger_import_encoding
    CHECK (encoding IN ('ASCII', 'CP437', 'UTF_8', 'LATIN_1', 'UTF_16', 'XLSX'));
