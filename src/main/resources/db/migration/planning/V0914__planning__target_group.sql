-- Whom the insatser are for, those the förbund puts first among them, and what it asks of an insats. Each holds from a
-- year to another, so that the plan of a year shows what held then.
CREATE TABLE planning.target_group (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  source text,
  prioritised boolean NOT NULL DEFAULT TRUE,
  from_year integer NOT NULL,
  to_year integer,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_target_group PRIMARY KEY (association_id, id),
  CONSTRAINT fk_target_group_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_target_group_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_target_group_body CHECK (length(body) <= 20000),
  CONSTRAINT ck_target_group_source CHECK (btrim(source) <> ''),
  CONSTRAINT ck_target_group_years
    CHECK (from_year BETWEEN 1990 AND 2100 AND (to_year IS NULL OR to_year BETWEEN from_year AND 2100))
);
CALL database.fence('planning.target_group');

CREATE TABLE planning.insats_rule (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  least_parties integer,
  from_year integer NOT NULL,
  to_year integer,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_insats_rule PRIMARY KEY (association_id, id),
  CONSTRAINT fk_insats_rule_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_insats_rule_kind CHECK (kind IN ('PARTIES', 'OWNER', 'EVALUATION', 'PRINCIPLE')),
  CONSTRAINT ck_insats_rule_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_insats_rule_body CHECK (length(body) <= 20000),
  CONSTRAINT ck_insats_rule_parties
    CHECK ((kind = 'PARTIES') = (least_parties IS NOT NULL) AND least_parties BETWEEN 1 AND 4),
  CONSTRAINT ck_insats_rule_years
    CHECK (from_year BETWEEN 1990 AND 2100 AND (to_year IS NULL OR to_year BETWEEN from_year AND 2100))
);
CALL database.fence('planning.insats_rule');
