-- Budget, outcome and forecast. Amounts lie in the direction of their row's side: a cost of 100 kr and an income of
-- 100 kr are both 10000 öre. Which of them is printed with a minus is the förbund's convention, decided when printing.
CREATE SCHEMA accounting;
GRANT USAGE ON SCHEMA accounting TO samklang_app;

CREATE TABLE accounting.fiscal_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  opening_equity_ore bigint,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_fiscal_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_fiscal_year_year UNIQUE (association_id, year),
  CONSTRAINT fk_fiscal_year_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_fiscal_year_year CHECK (year BETWEEN 1990 AND 2200),
  CONSTRAINT ck_fiscal_year_opening_equity CHECK (abs(opening_equity_ore) <= 9999999999999)
);
CALL database.fence('accounting.fiscal_year');

CREATE TABLE accounting.column_footnote (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  measure text NOT NULL,
  footnote text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_column_footnote PRIMARY KEY (association_id, id),
  CONSTRAINT uq_column_footnote_measure UNIQUE (association_id, fiscal_year_id, measure),
  CONSTRAINT fk_column_footnote_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id),
  CONSTRAINT ck_column_footnote_measure CHECK (measure IN ('BUDGET', 'OUTCOME', 'FORECAST')),
  CONSTRAINT ck_column_footnote_footnote CHECK (footnote <> '')
);
CALL database.fence('accounting.column_footnote');

CREATE TABLE accounting.budget_row (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  label text NOT NULL,
  label_key text NOT NULL GENERATED ALWAYS AS (lower(regexp_replace(btrim(label), '\s+', ' ', 'g'))) STORED,
  group_label text,
  side text NOT NULL,
  insats_name text,
  insats_kind text,
  budget_ore bigint NOT NULL,
  memo boolean NOT NULL DEFAULT false,
  footnote text,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_budget_row PRIMARY KEY (association_id, id),
  CONSTRAINT uq_budget_row_label_key UNIQUE (association_id, fiscal_year_id, label_key),
  CONSTRAINT fk_budget_row_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id),
  CONSTRAINT ck_budget_row_label CHECK (btrim(label) <> ''),
  CONSTRAINT ck_budget_row_side CHECK (side IN ('COST', 'INCOME')),
  CONSTRAINT ck_budget_row_insats_kind
    CHECK (insats_kind IS NULL OR (insats_name IS NOT NULL AND insats_kind IN ('INDIVIDUAL', 'STRUCTURAL'))),
  CONSTRAINT ck_budget_row_budget CHECK (budget_ore BETWEEN 0 AND 9999999999999)
);
CALL database.fence('accounting.budget_row');

-- Accumulated from 1 January to per_date. covered_to is "redovisat t.o.m.": how far the bookkeeping has come.
CREATE TABLE accounting.outcome (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  budget_row_id uuid NOT NULL,
  per_date date NOT NULL,
  amount_ore bigint NOT NULL,
  covered_to date,
  footnote text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_outcome PRIMARY KEY (association_id, id),
  CONSTRAINT uq_outcome_per_date UNIQUE (association_id, budget_row_id, per_date),
  CONSTRAINT fk_outcome_budget_row
    FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row (association_id, id),
  CONSTRAINT ck_outcome_amount CHECK (abs(amount_ore) <= 9999999999999),
  CONSTRAINT ck_outcome_covered_to CHECK (covered_to IS NULL OR covered_to <= per_date)
);
CALL database.fence('accounting.outcome');

-- The whole year as foreseen on per_date.
CREATE TABLE accounting.forecast (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  budget_row_id uuid NOT NULL,
  per_date date NOT NULL,
  amount_ore bigint NOT NULL,
  comment text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_forecast PRIMARY KEY (association_id, id),
  CONSTRAINT uq_forecast_per_date UNIQUE (association_id, budget_row_id, per_date),
  CONSTRAINT fk_forecast_budget_row
    FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row (association_id, id),
  CONSTRAINT ck_forecast_amount CHECK (amount_ore BETWEEN 0 AND 9999999999999)
);
CALL database.fence('accounting.forecast');
