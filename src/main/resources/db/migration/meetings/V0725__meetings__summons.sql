-- Numbers of papers change together when the agenda does, so they are compared when all have got theirs. The same file
-- is kept once, and what was sent out is kept as it was.
ALTER TABLE meetings.attachment DROP CONSTRAINT uq_attachment_number;
ALTER TABLE meetings.attachment
  ADD CONSTRAINT uq_attachment_number UNIQUE (association_id, meeting_id, number) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX ix_attachment_file_sha256 ON meetings.attachment_file (association_id, sha256);

ALTER TABLE meetings.summons
  ADD COLUMN number integer NOT NULL,
  ADD COLUMN file_id uuid NOT NULL,
  ADD CONSTRAINT uq_summons_number UNIQUE (association_id, meeting_id, number),
  ADD CONSTRAINT ck_summons_number CHECK (number >= 1),
  ADD CONSTRAINT fk_summons_file FOREIGN KEY (association_id, file_id)
    REFERENCES meetings.attachment_file (association_id, id);
CREATE INDEX ix_summons_file_id ON meetings.summons (association_id, file_id);

-- What a member has decided about the accounts of a year and the board's discharge for it.
CREATE TABLE meetings.discharge (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  fiscal_year integer NOT NULL,
  granted boolean NOT NULL,
  decided_date date NOT NULL,
  remark text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_discharge PRIMARY KEY (association_id, id),
  CONSTRAINT uq_discharge_member UNIQUE (association_id, member_id, fiscal_year),
  CONSTRAINT fk_discharge_member FOREIGN KEY (association_id, member_id) REFERENCES association.member (association_id, id),
  CONSTRAINT ck_discharge_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2200)
);
CALL database.fence('meetings.discharge');

-- The secret address of somebody's calendar. Only a hash of the secret is kept; it opens as long as the account is a
-- board's, and until it is taken back.
CREATE TABLE meetings.calendar_link (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_calendar_link PRIMARY KEY (association_id, id),
  CONSTRAINT uq_calendar_link_account UNIQUE (association_id, account_id),
  CONSTRAINT uq_calendar_link_token UNIQUE (association_id, token_sha256),
  CONSTRAINT fk_calendar_link_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT fk_calendar_link_account FOREIGN KEY (account_id) REFERENCES web.account (id),
  CONSTRAINT ck_calendar_link_token CHECK (token_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ix_calendar_link_account_id ON meetings.calendar_link (account_id);
CREATE INDEX ix_calendar_link_token_sha256 ON meetings.calendar_link (token_sha256);
CALL database.fence('meetings.calendar_link');

-- Whose calendar a secret opens. It must be asked before a förbund is known, and answers only whom it is sure of: an
-- account that is open and still has a role that reads meetings.
CREATE FUNCTION meetings.find_calendar_link(wanted text) RETURNS TABLE (association_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$
    SELECT l.association_id
    FROM meetings.calendar_link l
    JOIN web.account a ON a.id = l.account_id AND a.disabled_at IS NULL
    WHERE l.token_sha256 = wanted
      AND EXISTS (
        SELECT
        FROM web.account_role r
        WHERE r.association_id = l.association_id
          AND r.account_id = l.account_id
          AND r.role IN ('DIRECTOR', 'ADMINISTRATOR', 'ECONOMIST', 'BOARD_MEMBER', 'AUDITOR'))
  $$;
REVOKE ALL ON FUNCTION meetings.find_calendar_link(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION meetings.find_calendar_link(text) TO samklang_app;
