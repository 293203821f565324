-- What law, charter and policies ask for each year, as rules with a day and a source. The program comes with a set that a
-- förbund takes over and changes as it likes; code tells which of them a rule was.
CREATE TABLE planning.wheel_rule (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  code text,
  title text NOT NULL,
  source text NOT NULL,
  month_number integer NOT NULL,
  day_number integer NOT NULL,
  lead_days integer NOT NULL,
  owner_role text NOT NULL,
  path text,
  from_year integer NOT NULL,
  to_year integer,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_wheel_rule PRIMARY KEY (association_id, id),
  CONSTRAINT uq_wheel_rule_code UNIQUE (association_id, code, from_year),
  CONSTRAINT fk_wheel_rule_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_wheel_rule_code CHECK (code ~ '^[a-z0-9-]+$'),
  CONSTRAINT ck_wheel_rule_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_wheel_rule_source CHECK (btrim(source) <> ''),
  CONSTRAINT ck_wheel_rule_due
    CHECK (month_number BETWEEN 1 AND 12
           AND day_number BETWEEN 1 AND CASE WHEN month_number = 2 THEN 29 WHEN month_number IN (4, 6, 9, 11) THEN 30 ELSE 31 END),
  CONSTRAINT ck_wheel_rule_lead_days CHECK (lead_days BETWEEN 0 AND 366),
  CONSTRAINT ck_wheel_rule_owner_role
    CHECK (owner_role IN ('DIRECTOR', 'ADMINISTRATOR', 'ECONOMIST', 'BOARD_MEMBER', 'INSATS_LEAD', 'AUDITOR')),
  CONSTRAINT ck_wheel_rule_path CHECK (path ~ '^/[a-z]'),
  CONSTRAINT ck_wheel_rule_years
    CHECK (from_year BETWEEN 1990 AND 2100 AND (to_year IS NULL OR to_year BETWEEN from_year AND 2100))
);
CALL database.fence('planning.wheel_rule');

-- A step of a year: made from a rule, or the förbund's own.
CREATE TABLE planning.wheel_step (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  wheel_rule_id uuid,
  title text NOT NULL,
  source text,
  due_date date NOT NULL,
  lead_days integer NOT NULL,
  owner_role text NOT NULL,
  path text,
  status text NOT NULL DEFAULT 'OPEN',
  done_date date,
  note text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_wheel_step PRIMARY KEY (association_id, id),
  CONSTRAINT uq_wheel_step_rule UNIQUE (association_id, wheel_rule_id, year),
  CONSTRAINT fk_wheel_step_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT fk_wheel_step_wheel_rule
    FOREIGN KEY (association_id, wheel_rule_id) REFERENCES planning.wheel_rule (association_id, id) ON DELETE SET NULL (wheel_rule_id),
  CONSTRAINT ck_wheel_step_year CHECK (year BETWEEN 1990 AND 2100),
  CONSTRAINT ck_wheel_step_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_wheel_step_source CHECK (btrim(source) <> ''),
  CONSTRAINT ck_wheel_step_lead_days CHECK (lead_days BETWEEN 0 AND 366),
  CONSTRAINT ck_wheel_step_owner_role
    CHECK (owner_role IN ('DIRECTOR', 'ADMINISTRATOR', 'ECONOMIST', 'BOARD_MEMBER', 'INSATS_LEAD', 'AUDITOR')),
  CONSTRAINT ck_wheel_step_path CHECK (path ~ '^/[a-z]'),
  CONSTRAINT ck_wheel_step_status CHECK (status IN ('OPEN', 'DONE', 'NOT_NEEDED')),
  CONSTRAINT ck_wheel_step_done CHECK ((status = 'DONE') = (done_date IS NOT NULL)),
  CONSTRAINT ck_wheel_step_noted CHECK (btrim(note) <> '' AND (status <> 'NOT_NEEDED' OR note IS NOT NULL))
);
CREATE INDEX ix_wheel_step_due_date ON planning.wheel_step (association_id, due_date);
CALL database.fence('planning.wheel_step');
