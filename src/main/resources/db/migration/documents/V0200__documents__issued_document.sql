-- What is issued: the document as values and as the files people were given. Rows are added and never touched again.
CREATE SCHEMA documents;
GRANT USAGE ON SCHEMA documents TO samklang_app;

CREATE TABLE documents.issued_document (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  version_number integer NOT NULL,
  as_of timestamptz NOT NULL,
  model jsonb NOT NULL,
  table_hash text NOT NULL,
  definition_hash text NOT NULL,
  template_hash text NOT NULL,
  engine_version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  issued_by text NOT NULL,
  CONSTRAINT pk_issued_document PRIMARY KEY (association_id, id),
  CONSTRAINT uq_issued_document_version UNIQUE (association_id, kind, from_date, to_date, version_number),
  CONSTRAINT fk_issued_document_tenant FOREIGN KEY (association_id) REFERENCES database.tenant (association_id),
  CONSTRAINT ck_issued_document_period CHECK (from_date <= to_date),
  CONSTRAINT ck_issued_document_version_number CHECK (version_number >= 1),
  CONSTRAINT ck_issued_document_table_hash CHECK (table_hash ~ '^[0-9a-f]{64}$')
);
CALL database.enclose('documents.issued_document');

CREATE TABLE documents.issued_rendering (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  format text NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_issued_rendering PRIMARY KEY (association_id, id),
  CONSTRAINT uq_issued_rendering_format UNIQUE (association_id, document_id, format),
  CONSTRAINT fk_issued_rendering_document FOREIGN KEY (association_id, document_id)
    REFERENCES documents.issued_document (association_id, id),
  CONSTRAINT ck_issued_rendering_format CHECK (format IN ('HTML', 'PDF', 'DOCX', 'TXT', 'JSON')),
  CONSTRAINT ck_issued_rendering_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CALL database.enclose('documents.issued_rendering');

-- Findings somebody has looked at and accepted with a reason.
CREATE TABLE documents.acceptance (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  code text NOT NULL,
  place text NOT NULL,
  stated text,
  computed text,
  reason text NOT NULL,
  accepted_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_acceptance PRIMARY KEY (association_id, id),
  CONSTRAINT uq_acceptance_finding
    UNIQUE NULLS NOT DISTINCT (association_id, kind, from_date, to_date, code, place, stated, computed),
  CONSTRAINT fk_acceptance_tenant FOREIGN KEY (association_id) REFERENCES database.tenant (association_id),
  CONSTRAINT ck_acceptance_period CHECK (from_date <= to_date),
  CONSTRAINT ck_acceptance_reason CHECK (btrim(reason) <> '')
);
CALL database.fence('documents.acceptance');
