-- What was decided, one decision at a time. The budget of a year is the sum of the versions that count: the adopted one
-- with everything decided after it. Until one is adopted the last proposal stands in its place.
CREATE TABLE accounting.budget_version (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  kind text NOT NULL,
  sequence integer NOT NULL,
  title text NOT NULL,
  decided_date date,
  section_text text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_budget_version PRIMARY KEY (association_id, id),
  CONSTRAINT uq_budget_version_sequence UNIQUE (association_id, fiscal_year_id, sequence),
  CONSTRAINT fk_budget_version_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id),
  CONSTRAINT ck_budget_version_kind CHECK (kind IN ('PROPOSED', 'ADOPTED', 'SUPPLEMENTARY', 'REALLOCATION')),
  CONSTRAINT ck_budget_version_sequence CHECK (sequence >= 1),
  CONSTRAINT ck_budget_version_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_budget_version_section_text CHECK (section_text <> '')
);
CREATE UNIQUE INDEX uq_budget_version_adopted
  ON accounting.budget_version (association_id, fiscal_year_id)
  WHERE kind = 'ADOPTED';

-- plan_year 0 is the fiscal year, 1 and 2 the plan years after it (kommunallagen 11:6: three years, the budget year
-- first). Without a month the amount is for the whole year.
CREATE TABLE accounting.budget_amount (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  budget_version_id uuid NOT NULL,
  budget_row_id uuid NOT NULL,
  plan_year integer NOT NULL,
  book_month date,
  amount_ore bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_budget_amount PRIMARY KEY (association_id, id),
  CONSTRAINT uq_budget_amount_budget_version
    UNIQUE NULLS NOT DISTINCT (association_id, budget_version_id, budget_row_id, plan_year, book_month),
  CONSTRAINT fk_budget_amount_budget_version
    FOREIGN KEY (association_id, budget_version_id) REFERENCES accounting.budget_version (association_id, id),
  CONSTRAINT fk_budget_amount_budget_row
    FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row (association_id, id),
  CONSTRAINT ck_budget_amount_plan_year CHECK (plan_year BETWEEN 0 AND 2),
  CONSTRAINT ck_budget_amount_book_month CHECK (extract(day FROM book_month) = 1),
  CONSTRAINT ck_budget_amount_amount CHECK (abs(amount_ore) <= 9999999999999)
);
CREATE INDEX ix_budget_amount_budget_row_id ON accounting.budget_amount (association_id, budget_row_id);

-- What the rows said until now is what was adopted.
INSERT INTO accounting.budget_version (association_id, id, fiscal_year_id, kind, sequence, title)
SELECT y.association_id, gen_random_uuid(), y.id, 'ADOPTED', 1, 'Budget ' || y.year
FROM accounting.fiscal_year y
WHERE EXISTS (
  SELECT
  FROM accounting.budget_row b
  WHERE b.association_id = y.association_id
    AND b.fiscal_year_id = y.id);
INSERT INTO accounting.budget_amount (association_id, id, budget_version_id, budget_row_id, plan_year, amount_ore)
SELECT b.association_id, gen_random_uuid(), v.id, b.id, 0, b.budget_ore
FROM accounting.budget_row b
JOIN accounting.budget_version v ON v.association_id = b.association_id AND v.fiscal_year_id = b.fiscal_year_id;
CALL database.fence('accounting.budget_version');
CALL database.fence('accounting.budget_amount');

ALTER TABLE accounting.budget_row
  DROP COLUMN budget_ore,
  DROP CONSTRAINT ck_budget_row_insats_kind,
  ADD CONSTRAINT ck_budget_row_insats_kind
    CHECK (insats_kind IN ('INDIVIDUAL', 'STRUCTURAL', 'OFFICE', 'BOARD', 'AUDIT', 'EVALUATION', 'EDUCATION')
           AND (insats_name IS NOT NULL OR insats_kind NOT IN ('INDIVIDUAL', 'STRUCTURAL')));

-- The versions that count.
CREATE VIEW accounting.budget_counted WITH (security_invoker = true) AS
  SELECT v.association_id, v.id, v.fiscal_year_id, v.kind
  FROM accounting.budget_version v
  WHERE v.kind <> 'PROPOSED'
     OR NOT EXISTS (
       SELECT
       FROM accounting.budget_version l
       WHERE l.association_id = v.association_id
         AND l.fiscal_year_id = v.fiscal_year_id
         AND (l.kind = 'ADOPTED' OR (l.kind = 'PROPOSED' AND l.sequence > v.sequence)));

-- What each row is budgeted to, per year of the plan.
CREATE VIEW accounting.budget_total WITH (security_invoker = true) AS
  SELECT a.association_id, a.budget_row_id, a.plan_year, sum(a.amount_ore)::bigint AS budget_ore
  FROM accounting.budget_counted c
  JOIN accounting.budget_amount a ON a.association_id = c.association_id AND a.budget_version_id = c.id
  GROUP BY a.association_id, a.budget_row_id, a.plan_year;
GRANT SELECT ON accounting.budget_counted, accounting.budget_total TO samklang_app;
