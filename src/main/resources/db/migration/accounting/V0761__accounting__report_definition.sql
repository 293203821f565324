-- What a statement is made of, per förbund and year: data, so that a change of the mapping is seen and dated.
-- A definition belongs to a chart type because the same digit means different things in different charts. A year may hold
-- both families side by side, on the same ledger.
CREATE TABLE accounting.report_definition (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  kind text NOT NULL,
  family text NOT NULL,
  title text NOT NULL,
  sign text NOT NULL,
  rounding text NOT NULL,
  percent_rule text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_definition PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_definition_kind UNIQUE (association_id, fiscal_year_id, family, kind),
  CONSTRAINT fk_report_definition_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id),
  CONSTRAINT ck_report_definition_kind CHECK (kind IN ('RESULT', 'BALANCE', 'CASH_FLOW', 'OPERATIONS')),
  CONSTRAINT ck_report_definition_family CHECK (family IN ('LKBR', 'BOOKKEEPING')),
  CONSTRAINT ck_report_definition_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_report_definition_sign CHECK (sign IN ('DEBIT_POSITIVE', 'CREDIT_POSITIVE', 'SIDE_POSITIVE')),
  CONSTRAINT ck_report_definition_rounding CHECK (rounding IN ('ORE', 'KRONA', 'THOUSAND')),
  CONSTRAINT ck_report_definition_percent_rule CHECK (percent_rule IN ('HALF_UP', 'CUT'))
);
CALL database.fence('accounting.report_definition');

-- code names the line in formulas and cell addresses and stays when the label changes. A line of accounts takes every
-- account its ranges select; a sum line adds other lines; MEMO takes accounts that another line has already, and is in no
-- total; OUTSIDE takes accounts that belong to no line on purpose, such as the booking of the year's result. side is the
-- one the line grows on, and so the one without minus where both sides are printed positive. moment is what a report of
-- one column takes. A line that is NEVER printed is there for the sums.
CREATE TABLE accounting.report_line (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_definition_id uuid NOT NULL,
  code text NOT NULL,
  label text NOT NULL,
  role text NOT NULL,
  style text NOT NULL,
  side text NOT NULL,
  printed text NOT NULL DEFAULT 'ALWAYS',
  moment text NOT NULL DEFAULT 'CHANGE',
  note_number integer,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_line PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_line_code UNIQUE (association_id, report_definition_id, code),
  CONSTRAINT uq_report_line_definition UNIQUE (association_id, report_definition_id, id),
  CONSTRAINT fk_report_line_report_definition
    FOREIGN KEY (association_id, report_definition_id) REFERENCES accounting.report_definition (association_id, id),
  CONSTRAINT ck_report_line_code CHECK (code ~ '^[a-z][a-z0-9-]*$'),
  CONSTRAINT ck_report_line_label CHECK (btrim(label) <> ''),
  CONSTRAINT ck_report_line_role CHECK (role IN ('HEADING', 'ACCOUNTS', 'SUM', 'MEMO', 'CONTROL', 'OUTSIDE')),
  CONSTRAINT ck_report_line_style CHECK (style IN ('PLAIN', 'INDENTED', 'SUM', 'TOTAL')),
  CONSTRAINT ck_report_line_side CHECK (side IN ('DEBIT', 'CREDIT')),
  CONSTRAINT ck_report_line_printed CHECK (printed IN ('ALWAYS', 'NONZERO', 'NEVER')),
  CONSTRAINT ck_report_line_moment CHECK (moment IN ('OPENING', 'CHANGE', 'CLOSING')),
  CONSTRAINT ck_report_line_note_number CHECK (note_number BETWEEN 1 AND 99)
);
CALL database.fence('accounting.report_line');

-- Which accounts a line takes, or a row of the budget: both ends inclusive, compared by as many characters as the end
-- has, so that 30–39 takes 30106 and 3000–3999 takes 3041. With a dimension only rows that have one of its objects
-- count: the ones from one object to the other, or any where no object is named.
CREATE TABLE accounting.account_range (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_line_id uuid,
  budget_row_id uuid,
  from_account text NOT NULL,
  to_account text NOT NULL,
  dimension text,
  from_object text,
  to_object text,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_account_range PRIMARY KEY (association_id, id),
  CONSTRAINT fk_account_range_report_line
    FOREIGN KEY (association_id, report_line_id) REFERENCES accounting.report_line (association_id, id),
  CONSTRAINT fk_account_range_budget_row
    FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row (association_id, id),
  CONSTRAINT ck_account_range_owner CHECK (num_nonnulls(report_line_id, budget_row_id) = 1),
  CONSTRAINT ck_account_range_accounts CHECK (from_account <> '' AND to_account >= substr(from_account, 1, length(to_account))),
  CONSTRAINT ck_account_range_dimension CHECK (dimension IS NOT NULL OR from_object IS NULL),
  CONSTRAINT ck_account_range_objects CHECK ((from_object IS NULL) = (to_object IS NULL) AND from_object <= to_object)
);
CREATE INDEX ix_account_range_report_line_id ON accounting.account_range (association_id, report_line_id);
CREATE INDEX ix_account_range_budget_row_id ON accounting.account_range (association_id, budget_row_id);
CALL database.fence('accounting.account_range');

-- What a sum line adds.
CREATE TABLE accounting.report_line_part (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_definition_id uuid NOT NULL,
  report_line_id uuid NOT NULL,
  part_id uuid NOT NULL,
  factor integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_line_part PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_line_part_part UNIQUE (association_id, report_definition_id, report_line_id, part_id),
  CONSTRAINT fk_report_line_part_report_line
    FOREIGN KEY (association_id, report_definition_id, report_line_id)
    REFERENCES accounting.report_line (association_id, report_definition_id, id),
  CONSTRAINT fk_report_line_part_part
    FOREIGN KEY (association_id, report_definition_id, part_id)
    REFERENCES accounting.report_line (association_id, report_definition_id, id),
  CONSTRAINT ck_report_line_part_factor CHECK (factor IN (-1, 1)),
  CONSTRAINT ck_report_line_part_other CHECK (part_id <> report_line_id)
);
CREATE INDEX ix_report_line_part_part_id
  ON accounting.report_line_part (association_id, report_definition_id, part_id);
CALL database.fence('accounting.report_line_part');
