-- Accounts, what they are in each förbund, sessions, and forms that have had their effect.
CREATE SCHEMA web;
GRANT USAGE ON SCHEMA web TO samklang_app;

CREATE TABLE web.account (
  id uuid NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  password_hash text,
  operator boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  disabled_at timestamptz,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT ck_account_email CHECK (email = lower(email))
);
CREATE UNIQUE INDEX uq_account_email ON web.account (email);
GRANT SELECT, INSERT, UPDATE ON web.account TO samklang_app;

CREATE TABLE web.account_role (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  role text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_account_role PRIMARY KEY (association_id, id),
  CONSTRAINT uq_account_role_role UNIQUE (association_id, account_id, role),
  CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES web.account (id),
  CONSTRAINT fk_account_role_tenant FOREIGN KEY (association_id) REFERENCES database.tenant (association_id),
  CONSTRAINT ck_account_role_role
    CHECK (role IN ('DIRECTOR', 'ADMINISTRATOR', 'ECONOMIST', 'BOARD_MEMBER', 'INSATS_LEAD', 'AUDITOR'))
);
CREATE INDEX ix_account_role_account_id ON web.account_role (account_id);
CALL database.fence('web.account_role');

-- An account must see its own roles in every förbund to be able to choose among them.
CREATE POLICY own_account ON web.account_role FOR SELECT TO samklang_app
  USING (account_id = nullif(current_setting('app.account', true), '')::uuid);

CREATE TABLE web.account_link (
  id uuid NOT NULL,
  account_id uuid,
  token_hash text NOT NULL,
  purpose text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT pk_account_link PRIMARY KEY (id),
  CONSTRAINT uq_account_link_token UNIQUE (token_hash),
  CONSTRAINT fk_account_link_account FOREIGN KEY (account_id) REFERENCES web.account (id),
  CONSTRAINT ck_account_link_purpose CHECK (purpose IN ('SETUP', 'PASSWORD')),
  CONSTRAINT ck_account_link_account CHECK ((purpose = 'SETUP') = (account_id IS NULL))
);
CREATE INDEX ix_account_link_account_id ON web.account_link (account_id);
GRANT SELECT, INSERT, UPDATE ON web.account_link TO samklang_app;

CREATE TABLE web.sign_in_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY,
  email text NOT NULL,
  source text NOT NULL,
  succeeded boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id)
);
CREATE INDEX ix_sign_in_attempt_email ON web.sign_in_attempt (email, created_at);
CREATE INDEX ix_sign_in_attempt_source ON web.sign_in_attempt (source, created_at);
GRANT SELECT, INSERT, DELETE ON web.sign_in_attempt TO samklang_app;

CREATE TABLE web.submission (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  path text NOT NULL,
  done text,
  undo_act_id uuid,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_submission PRIMARY KEY (association_id, id)
);
CALL database.enclose('web.submission');

-- Sessions are the session library's own tables and keep its names.
CREATE TABLE framework.session (
  primary_id char(36) NOT NULL,
  session_id char(36) NOT NULL,
  creation_time bigint NOT NULL,
  last_access_time bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time bigint NOT NULL,
  principal_name varchar(100),
  CONSTRAINT pk_session PRIMARY KEY (primary_id)
);
CREATE UNIQUE INDEX uq_session_session_id ON framework.session (session_id);
CREATE INDEX ix_session_expiry_time ON framework.session (expiry_time);
CREATE INDEX ix_session_principal_name ON framework.session (principal_name);
CREATE TABLE framework.session_attributes (
  session_primary_id char(36) NOT NULL,
  attribute_name varchar(200) NOT NULL,
  attribute_bytes bytea NOT NULL,
  CONSTRAINT pk_session_attributes PRIMARY KEY (session_primary_id, attribute_name),
  CONSTRAINT fk_session_attributes_session
    FOREIGN KEY (session_primary_id) REFERENCES framework.session (primary_id) ON DELETE CASCADE
);
GRANT SELECT, INSERT, UPDATE, DELETE ON framework.session, framework.session_attributes TO samklang_app;
