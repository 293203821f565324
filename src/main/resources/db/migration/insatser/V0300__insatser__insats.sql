-- The register of insatser: what the förbund finances, who owns it and who leads it.
CREATE SCHEMA insatser;
GRANT USAGE ON SCHEMA insatser TO samklang_app;

CREATE TABLE insatser.insats (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  direction text NOT NULL,
  follow_up_grain text NOT NULL,
  party_kinds text[] NOT NULL DEFAULT '{}',
  target_group text NOT NULL DEFAULT '',
  esf_funded boolean NOT NULL DEFAULT false,
  from_date date NOT NULL,
  to_date date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_insats PRIMARY KEY (association_id, id),
  CONSTRAINT uq_insats_name UNIQUE (association_id, name),
  CONSTRAINT fk_insats_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_insats_name CHECK (name <> ''),
  CONSTRAINT ck_insats_direction CHECK (direction IN ('INDIVIDUAL', 'STRUCTURAL')),
  CONSTRAINT ck_insats_follow_up_grain CHECK (follow_up_grain IN ('EPISODE', 'COUNT')),
  CONSTRAINT ck_insats_structural_is_counted CHECK (direction = 'INDIVIDUAL' OR follow_up_grain = 'COUNT'),
  CONSTRAINT ck_insats_party_kinds
    CHECK (party_kinds <@ ARRAY['MUNICIPALITY', 'REGION', 'SOCIAL_INSURANCE_AGENCY', 'EMPLOYMENT_SERVICE']),
  CONSTRAINT ck_insats_period CHECK (to_date IS NULL OR from_date <= to_date)
);
CREATE INDEX ix_insats_name ON insatser.insats (association_id, name COLLATE "sv-SE-x-icu", id);
CALL database.fence('insatser.insats');

-- An owner is a member of the förbund or, where it is none, a name.
CREATE TABLE insatser.owner (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  member_id uuid,
  name text,
  position integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_owner PRIMARY KEY (association_id, id),
  CONSTRAINT fk_owner_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats (association_id, id),
  CONSTRAINT fk_owner_member FOREIGN KEY (association_id, member_id)
    REFERENCES association.member (association_id, id),
  CONSTRAINT ck_owner_member_or_name CHECK ((member_id IS NULL) <> (name IS NULL))
);
CREATE INDEX ix_owner_insats_id ON insatser.owner (association_id, insats_id, position);
CREATE INDEX ix_owner_member_id ON insatser.owner (association_id, member_id);
CALL database.fence('insatser.owner');

CREATE TABLE insatser.planned_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  year integer NOT NULL,
  participants integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_planned_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_planned_year_year UNIQUE (association_id, insats_id, year),
  CONSTRAINT fk_planned_year_insats FOREIGN KEY (association_id, insats_id)
    REFERENCES insatser.insats (association_id, id),
  CONSTRAINT ck_planned_year_year CHECK (year BETWEEN 1990 AND 2200),
  CONSTRAINT ck_planned_year_participants CHECK (participants BETWEEN 0 AND 100000)
);
CALL database.fence('insatser.planned_year');

-- Who may see and register in the insats when leading insatser is all they do.
CREATE TABLE insatser.lead (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  insats_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_lead PRIMARY KEY (association_id, id),
  CONSTRAINT uq_lead_account UNIQUE (association_id, account_id, insats_id),
  CONSTRAINT fk_lead_account FOREIGN KEY (account_id) REFERENCES web.account (id),
  CONSTRAINT fk_lead_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats (association_id, id)
);
CREATE INDEX ix_lead_account_id ON insatser.lead (account_id);
CREATE INDEX ix_lead_insats_id ON insatser.lead (association_id, insats_id);
CALL database.fence('insatser.lead');
