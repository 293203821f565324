-- A measurable target of a goal: a measure that the program computes or that somebody types with its source, the value or
-- range aimed at, what it is a share of, and over which time. With a change as basis the value is the change in per cent
-- from the year before.
CREATE TABLE planning.target (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  measure text,
  unit text NOT NULL,
  basis text NOT NULL DEFAULT 'LEVEL',
  lowest_value numeric(18, 4),
  highest_value numeric(18, 4),
  partly_value numeric(18, 4),
  denominator text,
  within_months integer,
  each_sex boolean NOT NULL DEFAULT FALSE,
  from_date date,
  to_date date,
  source text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_target PRIMARY KEY (association_id, id),
  CONSTRAINT fk_target_goal FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal (association_id, id),
  CONSTRAINT ck_target_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_target_measure CHECK (btrim(measure) <> ''),
  CONSTRAINT ck_target_unit CHECK (unit IN ('COUNT', 'PERCENT', 'MONTHS', 'KRONOR', 'POINTS')),
  CONSTRAINT ck_target_basis CHECK (basis IN ('LEVEL', 'CHANGE')),
  CONSTRAINT ck_target_range CHECK (num_nonnulls(lowest_value, highest_value) >= 1 AND lowest_value <= highest_value),
  CONSTRAINT ck_target_partly
    CHECK (partly_value IS NULL OR partly_value < lowest_value OR (lowest_value IS NULL AND partly_value > highest_value)),
  CONSTRAINT ck_target_denominator CHECK (denominator IN ('ENDED', 'STARTED', 'ALL')),
  CONSTRAINT ck_target_within_months CHECK (within_months BETWEEN 1 AND 120),
  CONSTRAINT ck_target_window CHECK (from_date <= to_date AND (from_date IS NULL) = (to_date IS NULL)),
  CONSTRAINT ck_target_source CHECK (btrim(source) <> ''),
  CONSTRAINT ck_target_typed CHECK (measure IS NOT NULL OR source IS NOT NULL)
);
CREATE INDEX ix_target_goal_id ON planning.target (association_id, goal_id);
CALL database.fence('planning.target');

-- A typed result, with where it comes from. A value given by its parts is their quotient; where nothing is divided by
-- there is no value.
CREATE TABLE planning.target_value (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  target_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  sex text NOT NULL DEFAULT 'ALL',
  numerator numeric(18, 4),
  denominator numeric(18, 4),
  value numeric(18, 4),
  source text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_target_value PRIMARY KEY (association_id, id),
  CONSTRAINT uq_target_value_period UNIQUE (association_id, target_id, from_date, to_date, sex),
  CONSTRAINT fk_target_value_target
    FOREIGN KEY (association_id, target_id) REFERENCES planning.target (association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_target_value_period CHECK (from_date <= to_date),
  CONSTRAINT ck_target_value_sex CHECK (sex IN ('ALL', 'WOMEN', 'MEN')),
  CONSTRAINT ck_target_value_parts
    CHECK ((numerator IS NULL) = (denominator IS NULL) AND num_nonnulls(numerator, value) = 1
           AND numerator >= 0 AND denominator >= 0),
  CONSTRAINT ck_target_value_source CHECK (btrim(source) <> '')
);
CALL database.fence('planning.target_value');
