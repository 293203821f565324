-- Costs that come back, so that a closing can tell which of them the books lack. The accounts are compared by as many
-- characters as the end has, as those of a budget row; what accrues is booked on the first one against the debt account.
CREATE TABLE accounting.recurring_cost (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  label text NOT NULL,
  label_key text NOT NULL GENERATED ALWAYS AS (lower(regexp_replace(btrim(label), '\s+', ' ', 'g'))) STORED,
  kind text NOT NULL,
  counterparty text,
  insats_name text,
  recurrence text NOT NULL,
  from_account text NOT NULL,
  to_account text NOT NULL,
  dimension text,
  object text,
  debt_account text NOT NULL,
  amount_rule text NOT NULL,
  expected_ore bigint,
  budget_label text,
  base_id uuid,
  share_percent numeric,
  from_date date NOT NULL,
  to_date date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_recurring_cost PRIMARY KEY (association_id, id),
  CONSTRAINT uq_recurring_cost_label_key UNIQUE (association_id, label_key),
  CONSTRAINT fk_recurring_cost_base
    FOREIGN KEY (association_id, base_id) REFERENCES accounting.recurring_cost (association_id, id),
  CONSTRAINT ck_recurring_cost_label CHECK (btrim(label) <> ''),
  CONSTRAINT ck_recurring_cost_kind CHECK (kind IN ('INSATS', 'AUDIT', 'FEES', 'SOCIAL_FEES', 'OTHER')),
  CONSTRAINT ck_recurring_cost_insats CHECK (kind <> 'INSATS' OR insats_name IS NOT NULL),
  CONSTRAINT ck_recurring_cost_recurrence
    CHECK (recurrence IN ('MONTH', 'TWO_MONTHS', 'QUARTER', 'FOUR_MONTHS', 'YEAR')),
  CONSTRAINT ck_recurring_cost_accounts CHECK (from_account <> '' AND to_account <> '' AND debt_account <> ''),
  CONSTRAINT ck_recurring_cost_object CHECK (object IS NULL OR dimension IS NOT NULL),
  CONSTRAINT ck_recurring_cost_amount_rule CHECK (amount_rule IN ('FIXED', 'LAST_PERIOD', 'BUDGET_ROW', 'SHARE')),
  CONSTRAINT ck_recurring_cost_fixed
    CHECK ((amount_rule = 'FIXED') = (expected_ore IS NOT NULL) AND expected_ore BETWEEN 1 AND 9999999999999),
  CONSTRAINT ck_recurring_cost_budget_row CHECK ((amount_rule = 'BUDGET_ROW') = (budget_label IS NOT NULL)),
  CONSTRAINT ck_recurring_cost_share
    CHECK ((amount_rule = 'SHARE') = (base_id IS NOT NULL)
           AND (amount_rule = 'SHARE') = (share_percent IS NOT NULL)
           AND base_id <> id
           AND share_percent > 0
           AND share_percent <= 1000),
  CONSTRAINT ck_recurring_cost_dates CHECK (from_date <= to_date)
);
CREATE INDEX ix_recurring_cost_base_id ON accounting.recurring_cost (association_id, base_id);
CALL database.fence('accounting.recurring_cost');

-- What was answered for a period whose cost the books lacked: accepted with an amount, or declined. proposed_ore is what
-- was computed then, null where nothing could be; booked_ore what the ledger had, so that it shows when more is booked.
CREATE TABLE accounting.accrual (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  recurring_cost_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  answer text NOT NULL,
  proposed_ore bigint,
  booked_ore bigint NOT NULL,
  accrual_ore bigint NOT NULL,
  basis text NOT NULL,
  comment text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_accrual PRIMARY KEY (association_id, id),
  CONSTRAINT uq_accrual_to_date UNIQUE (association_id, recurring_cost_id, to_date),
  CONSTRAINT fk_accrual_recurring_cost
    FOREIGN KEY (association_id, recurring_cost_id) REFERENCES accounting.recurring_cost (association_id, id),
  CONSTRAINT ck_accrual_period CHECK (from_date <= to_date AND extract(day FROM from_date) = 1),
  CONSTRAINT ck_accrual_answer CHECK (answer IN ('ACCEPTED', 'DECLINED')),
  CONSTRAINT ck_accrual_amount
    CHECK ((answer = 'ACCEPTED') = (accrual_ore > 0) AND accrual_ore BETWEEN 0 AND 9999999999999),
  CONSTRAINT ck_accrual_comment
    CHECK (btrim(comment) <> '' OR (comment IS NULL AND accrual_ore > 0 AND accrual_ore IS NOT DISTINCT FROM proposed_ore))
);
CALL database.fence('accounting.accrual');
