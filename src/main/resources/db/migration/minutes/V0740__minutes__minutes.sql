-- Minutes as they are written down, verified and handed out.
CREATE SCHEMA minutes;
GRANT USAGE ON SCHEMA minutes TO samklang_app;

-- How the förbund verifies and where its minutes are kept. One row a förbund, or none: then the defaults hold.
CREATE TABLE minutes.setting (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  signing_order text NOT NULL DEFAULT 'IN_ORDER',
  verification_days integer NOT NULL DEFAULT 14,
  storage_place text NOT NULL,
  responsible text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_setting PRIMARY KEY (association_id, id),
  CONSTRAINT uq_setting_association UNIQUE (association_id),
  CONSTRAINT fk_setting_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_setting_signing_order CHECK (signing_order IN ('IN_ORDER', 'ANY_ORDER')),
  CONSTRAINT ck_setting_verification_days CHECK (verification_days BETWEEN 1 AND 60),
  CONSTRAINT ck_setting_storage_place CHECK (btrim(storage_place) <> ''),
  CONSTRAINT ck_setting_responsible CHECK (btrim(responsible) <> '')
);
CALL database.fence('minutes.setting');

-- One edition of a meeting's minutes: the first, or a correction of a verified one. document_id is the frozen document
-- that the signers read; it is replaced by the final one, with its signatures and notice, when the last has signed.
CREATE TABLE minutes.minutes (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  edition integer NOT NULL,
  status text NOT NULL DEFAULT 'CIRCULATING',
  reason text,
  withdrawal_reason text,
  due_date date NOT NULL,
  document_id uuid NOT NULL,
  sha256 text NOT NULL,
  verified_at timestamptz,
  verified_date date,
  notice_id uuid,
  final_document_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_minutes PRIMARY KEY (association_id, id),
  CONSTRAINT fk_minutes_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting (association_id, id),
  CONSTRAINT fk_minutes_document
    FOREIGN KEY (association_id, document_id) REFERENCES documents.issued_document (association_id, id),
  CONSTRAINT fk_minutes_final_document
    FOREIGN KEY (association_id, final_document_id) REFERENCES documents.issued_document (association_id, id),
  CONSTRAINT fk_minutes_notice FOREIGN KEY (association_id, notice_id) REFERENCES notices.notice (association_id, id),
  CONSTRAINT ck_minutes_edition CHECK (edition >= 1),
  CONSTRAINT ck_minutes_status CHECK (status IN ('CIRCULATING', 'WITHDRAWN', 'VERIFIED')),
  CONSTRAINT ck_minutes_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_minutes_reason CHECK (btrim(reason) <> ''),
  CONSTRAINT ck_minutes_correction CHECK ((edition > 1) = (reason IS NOT NULL)),
  CONSTRAINT ck_minutes_withdrawal CHECK (
    (status = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL) AND btrim(withdrawal_reason) <> ''),
  -- Verified and announced are one and the same moment: neither is ever seen without the other.
  CONSTRAINT ck_minutes_verified CHECK (
    (status = 'VERIFIED') = (verified_at IS NOT NULL)
    AND (verified_at IS NULL) = (verified_date IS NULL)
    AND (verified_at IS NULL) = (notice_id IS NULL)
    AND (verified_at IS NULL) = (final_document_id IS NULL))
);
-- An edition that was withdrawn leaves its number to the next; so only one at a time goes round.
CREATE UNIQUE INDEX uq_minutes_edition ON minutes.minutes (association_id, meeting_id, edition)
  WHERE status <> 'WITHDRAWN';
CREATE INDEX ix_minutes_meeting_id ON minutes.minutes (association_id, meeting_id);
CREATE INDEX ix_minutes_document_id ON minutes.minutes (association_id, document_id);
CREATE INDEX ix_minutes_final_document_id ON minutes.minutes (association_id, final_document_id);
CREATE INDEX ix_minutes_notice_id ON minutes.minutes (association_id, notice_id);
CALL database.fence('minutes.minutes');
REVOKE DELETE ON minutes.minutes FROM samklang_app;

-- What an edition after the first puts right, paragraph by paragraph.
CREATE TABLE minutes.correction (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  section_id uuid NOT NULL,
  content text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_correction PRIMARY KEY (association_id, id),
  CONSTRAINT uq_correction_section UNIQUE (association_id, minutes_id, section_id),
  CONSTRAINT fk_correction_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes (association_id, id),
  CONSTRAINT fk_correction_section FOREIGN KEY (association_id, section_id) REFERENCES meetings.section (association_id, id),
  CONSTRAINT ck_correction_content CHECK (btrim(content) <> '')
);
CREATE INDEX ix_correction_section_id ON minutes.correction (association_id, section_id);
CALL database.fence('minutes.correction');

-- The files that carry signatures, byte for byte as they came or were made.
CREATE TABLE minutes.signed_file (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  file_name text NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL,
  finding jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_signed_file PRIMARY KEY (association_id, id),
  CONSTRAINT fk_signed_file_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes (association_id, id),
  CONSTRAINT ck_signed_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ix_signed_file_minutes_id ON minutes.signed_file (association_id, minutes_id);
CALL database.enclose('minutes.signed_file');

-- Who is to sign in which order, and when and how it was done. sha256 is of the file the person signed.
CREATE TABLE minutes.signature (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  position integer NOT NULL,
  duty text NOT NULL,
  person_name text NOT NULL,
  account_id uuid,
  method text,
  signed_at timestamptz,
  sha256 text,
  remark text,
  signed_file_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_signature PRIMARY KEY (association_id, id),
  CONSTRAINT uq_signature_position UNIQUE (association_id, minutes_id, position),
  CONSTRAINT fk_signature_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes (association_id, id),
  CONSTRAINT fk_signature_attendance
    FOREIGN KEY (association_id, attendance_id) REFERENCES meetings.attendance (association_id, id),
  CONSTRAINT fk_signature_signed_file
    FOREIGN KEY (association_id, signed_file_id) REFERENCES minutes.signed_file (association_id, id),
  CONSTRAINT ck_signature_duty CHECK (duty IN ('CHAIR', 'SECRETARY', 'VERIFIER')),
  CONSTRAINT ck_signature_method CHECK (method IN ('PROGRAM', 'PADES', 'PAPER')),
  CONSTRAINT ck_signature_signed CHECK ((method IS NULL) = (signed_at IS NULL) AND (method IS NULL) = (sha256 IS NULL)),
  CONSTRAINT ck_signature_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_signature_paper CHECK (method IS DISTINCT FROM 'PAPER' OR btrim(remark) <> ''),
  CONSTRAINT ck_signature_file CHECK (method IS DISTINCT FROM 'PADES' OR signed_file_id IS NOT NULL)
);
CREATE INDEX ix_signature_attendance_id ON minutes.signature (association_id, attendance_id);
CREATE INDEX ix_signature_signed_file_id ON minutes.signature (association_id, signed_file_id);
CALL database.fence('minutes.signature');
REVOKE DELETE ON minutes.signature FROM samklang_app;

-- Paragraphs handed to somebody, with proof of when and how. The document is frozen as it was handed out.
CREATE TABLE minutes.minutes_extract (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  receiver text NOT NULL,
  document_id uuid NOT NULL,
  channel text,
  dispatched_date date,
  dispatched_by text,
  remark text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_minutes_extract PRIMARY KEY (association_id, id),
  CONSTRAINT fk_minutes_extract_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes (association_id, id),
  CONSTRAINT fk_minutes_extract_document
    FOREIGN KEY (association_id, document_id) REFERENCES documents.issued_document (association_id, id),
  CONSTRAINT ck_minutes_extract_receiver CHECK (btrim(receiver) <> ''),
  CONSTRAINT ck_minutes_extract_channel CHECK (channel IN ('EMAIL', 'LETTER', 'BY_HAND')),
  CONSTRAINT ck_minutes_extract_dispatched CHECK (
    (channel IS NULL) = (dispatched_date IS NULL) AND (channel IS NULL) = (dispatched_by IS NULL))
);
CREATE INDEX ix_minutes_extract_minutes_id ON minutes.minutes_extract (association_id, minutes_id);
CREATE INDEX ix_minutes_extract_document_id ON minutes.minutes_extract (association_id, document_id);
CALL database.fence('minutes.minutes_extract');

CREATE TABLE minutes.extract_section (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  extract_id uuid NOT NULL,
  section_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_extract_section PRIMARY KEY (association_id, id),
  CONSTRAINT uq_extract_section_section UNIQUE (association_id, extract_id, section_id),
  CONSTRAINT fk_extract_section_extract
    FOREIGN KEY (association_id, extract_id) REFERENCES minutes.minutes_extract (association_id, id),
  CONSTRAINT fk_extract_section_section
    FOREIGN KEY (association_id, section_id) REFERENCES meetings.section (association_id, id)
);
CREATE INDEX ix_extract_section_section_id ON minutes.extract_section (association_id, section_id);
CALL database.fence('minutes.extract_section');

-- A verified edition and its signatures are what they are; so is every signature once given, unless the edition it was
-- given to is withdrawn.
CREATE FUNCTION minutes.keep_verified() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'CIRCULATING' THEN
    RAISE EXCEPTION 'these minutes are verified or withdrawn' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_verified';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER tr_keep_verified BEFORE UPDATE ON minutes.minutes
  FOR EACH ROW EXECUTE FUNCTION minutes.keep_verified();

CREATE FUNCTION minutes.keep_signature() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'this signature is given' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_signature';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER tr_keep_signature BEFORE UPDATE ON minutes.signature
  FOR EACH ROW EXECUTE FUNCTION minutes.keep_signature();

CREATE FUNCTION minutes.keep_correction() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  part jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF EXISTS (
    SELECT
    FROM minutes.minutes m
    WHERE m.association_id = (part ->> 'association_id')::uuid
      AND m.id = (part ->> 'minutes_id')::uuid
      AND m.status <> 'CIRCULATING'
  ) THEN
    RAISE EXCEPTION 'these minutes are verified or withdrawn' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_correction';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER tr_keep_correction BEFORE INSERT OR UPDATE OR DELETE ON minutes.correction
  FOR EACH ROW EXECUTE FUNCTION minutes.keep_correction();
