-- How a förbund claims the VAT it may not deduct (lagen 2005:807): by month or by three months of a calendar year.
CREATE TABLE accounting.vat_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  claim_period text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vat_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_vat_year_year UNIQUE (association_id, year),
  CONSTRAINT uq_vat_year_claim_period UNIQUE (association_id, id, year, claim_period),
  CONSTRAINT fk_vat_year_fiscal_year
    FOREIGN KEY (association_id, year) REFERENCES accounting.fiscal_year (association_id, year),
  CONSTRAINT ck_vat_year_claim_period CHECK (claim_period IN ('MONTH', 'QUARTER'))
);
CALL database.fence('accounting.vat_year');

-- A period that somebody has worked on. A period without a row is a draft that only the ledger speaks of. What the ledger
-- had and what was claimed are kept as they were the day of the claim.
CREATE TABLE accounting.vat_claim (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  vat_year_id uuid NOT NULL,
  year integer NOT NULL,
  claim_period text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  status text NOT NULL DEFAULT 'DRAFT',
  claimed_date date,
  ledger_ore bigint,
  claimed_ore bigint,
  paid_date date,
  paid_ore bigint,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vat_claim PRIMARY KEY (association_id, id),
  CONSTRAINT uq_vat_claim_from_date UNIQUE (association_id, vat_year_id, from_date),
  CONSTRAINT fk_vat_claim_vat_year
    FOREIGN KEY (association_id, vat_year_id, year, claim_period)
    REFERENCES accounting.vat_year (association_id, id, year, claim_period),
  CONSTRAINT ck_vat_claim_claim_period CHECK (claim_period IN ('MONTH', 'QUARTER')),
  CONSTRAINT ck_vat_claim_dates
    CHECK (from_date <= to_date
           AND extract(year FROM from_date) = year
           AND extract(day FROM from_date) = 1
           AND (claim_period = 'MONTH' OR extract(month FROM from_date) IN (1, 4, 7, 10))
           AND to_date = CAST(from_date + CASE claim_period WHEN 'MONTH' THEN interval '1 month' ELSE interval '3 months' END
                              - interval '1 day' AS date)),
  CONSTRAINT ck_vat_claim_status CHECK (status IN ('DRAFT', 'CLAIMED', 'PAID')),
  CONSTRAINT ck_vat_claim_claimed
    CHECK ((status = 'DRAFT') = (claimed_date IS NULL)
           AND (claimed_date IS NULL) = (claimed_ore IS NULL)
           AND (claimed_date IS NULL) = (ledger_ore IS NULL)
           AND claimed_ore > 0
           AND claimed_date > to_date),
  CONSTRAINT ck_vat_claim_paid
    CHECK ((status = 'PAID') = (paid_date IS NOT NULL)
           AND (paid_date IS NULL) = (paid_ore IS NULL)
           AND paid_ore >= 0
           AND paid_date >= claimed_date)
);
CREATE INDEX ix_vat_claim_vat_year_id ON accounting.vat_claim (association_id, vat_year_id, year, claim_period);
CALL database.fence('accounting.vat_claim');

-- What a claim has besides the VAT of the ledger: a standard amount for what was bought or granted without VAT, by the rate
-- that held, or VAT that gives no right to compensation, which is taken off.
CREATE TABLE accounting.vat_claim_row (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  vat_claim_id uuid NOT NULL,
  kind text NOT NULL,
  label text NOT NULL,
  base_ore bigint,
  rate_percent numeric(5, 2),
  amount_ore bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vat_claim_row PRIMARY KEY (association_id, id),
  CONSTRAINT fk_vat_claim_row_vat_claim
    FOREIGN KEY (association_id, vat_claim_id) REFERENCES accounting.vat_claim (association_id, id),
  CONSTRAINT ck_vat_claim_row_kind CHECK (kind IN ('STANDARD', 'PREMISES', 'OTHER_THAN_PREMISES', 'EXCLUDED')),
  CONSTRAINT ck_vat_claim_row_label CHECK (btrim(label) <> ''),
  CONSTRAINT ck_vat_claim_row_amount
    CHECK ((kind = 'EXCLUDED' AND base_ore IS NULL AND rate_percent IS NULL AND amount_ore < 0)
           OR (kind <> 'EXCLUDED' AND base_ore > 0 AND rate_percent > 0
               AND amount_ore = round(base_ore * rate_percent / 100)))
);
CREATE INDEX ix_vat_claim_row_vat_claim_id ON accounting.vat_claim_row (association_id, vat_claim_id);
CALL database.fence('accounting.vat_claim_row');

-- The accounts of a year's VAT: where it is booked, where the claim on Skatteverket stands, and the bank it is paid to.
ALTER TABLE accounting.account_range
  ADD COLUMN vat_year_id uuid,
  ADD CONSTRAINT fk_account_range_vat_year
    FOREIGN KEY (association_id, vat_year_id) REFERENCES accounting.vat_year (association_id, id),
  DROP CONSTRAINT ck_account_range_owner,
  DROP CONSTRAINT ck_account_range_purpose,
  DROP CONSTRAINT ck_account_range_purpose_owner,
  ADD CONSTRAINT ck_account_range_owner
    CHECK (num_nonnulls(report_line_id, budget_row_id, contribution_year_id, vat_year_id) = 1),
  ADD CONSTRAINT ck_account_range_purpose
    CHECK (purpose IN ('STATE', 'REGION', 'MUNICIPALITY', 'INPUT_VAT', 'VAT_RECEIVABLE', 'BANK')),
  ADD CONSTRAINT ck_account_range_purpose_owner
    CHECK ((contribution_year_id IS NOT NULL) = coalesce(purpose IN ('STATE', 'REGION', 'MUNICIPALITY'), FALSE)
           AND (vat_year_id IS NOT NULL) = coalesce(purpose IN ('INPUT_VAT', 'VAT_RECEIVABLE', 'BANK'), FALSE));
CREATE INDEX ix_account_range_vat_year_id ON accounting.account_range (association_id, vat_year_id);
