-- The board's notices (anslag). What the public is shown follows from published_date and the calendar at the moment it is
-- asked for; nothing has to run for a notice to go up or down.
CREATE SCHEMA notices;
GRANT USAGE ON SCHEMA notices TO samklang_app;

-- meeting_date and verified_date are those of the minutes that are announced. A notice whose text or day was wrong is
-- replaced by a new one that is up for its own whole time; the old one stays as it was.
CREATE TABLE notices.notice (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  organ text NOT NULL,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  meeting_date date,
  verified_date date,
  published_date date NOT NULL,
  published_at timestamptz NOT NULL,
  storage_place text NOT NULL,
  responsible text NOT NULL,
  replaces_id uuid,
  replacement_reason text,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_notice PRIMARY KEY (association_id, id),
  CONSTRAINT uq_notice_replaces UNIQUE (association_id, replaces_id),
  CONSTRAINT fk_notice_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT fk_notice_replaces FOREIGN KEY (association_id, replaces_id) REFERENCES notices.notice (association_id, id),
  CONSTRAINT ck_notice_kind CHECK (kind IN ('VERIFICATION', 'OTHER')),
  CONSTRAINT ck_notice_verification
    CHECK ((kind = 'VERIFICATION') = (verified_date IS NOT NULL) AND (verified_date IS NULL) = (meeting_date IS NULL)),
  CONSTRAINT ck_notice_days CHECK (meeting_date <= verified_date AND verified_date <= published_date),
  -- Nothing is announced for a day that has been.
  CONSTRAINT ck_notice_not_back_dated CHECK (published_date >= (published_at AT TIME ZONE 'Europe/Stockholm')::date),
  CONSTRAINT ck_notice_replaces_another CHECK (replaces_id <> id),
  CONSTRAINT ck_notice_replacement CHECK ((replaces_id IS NULL) = (replacement_reason IS NULL)),
  CONSTRAINT ck_notice_replacement_reason CHECK (btrim(replacement_reason) <> ''),
  CONSTRAINT ck_notice_organ CHECK (btrim(organ) <> ''),
  CONSTRAINT ck_notice_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_notice_storage_place CHECK (btrim(storage_place) <> ''),
  CONSTRAINT ck_notice_responsible CHECK (btrim(responsible) <> '')
);
CREATE INDEX ix_notice_published_date ON notices.notice (association_id, published_date);
CALL database.fence('notices.notice');
REVOKE UPDATE, DELETE ON notices.notice FROM samklang_app;
