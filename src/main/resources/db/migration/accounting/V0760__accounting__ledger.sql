-- The ledger as the bookkeeping program gave it. An import is a snapshot that never changes; which snapshot counts for a
-- year is a pointer, so that a new one replaces the old in one step and can be taken back. Debit is positive and credit
-- negative in every amount. Accounts, series, numbers, dimensions and objects are text: real files have other than digits.
ALTER TABLE accounting.fiscal_year
  ADD COLUMN chart_type text NOT NULL DEFAULT 'BAS',
  ADD COLUMN locked_to date,
  ADD CONSTRAINT ck_fiscal_year_chart_type CHECK (chart_type IN ('BAS', 'KOMMUN_BAS')),
  ADD CONSTRAINT ck_fiscal_year_locked_to CHECK (extract(year FROM locked_to) = year);

-- No foreign key to the year: an import that opened its year and is taken back takes the year with it, and leaves a
-- snapshot that nothing points at. ledger_choice has the key.
-- findings holds what was remarked on and accepted: code, severity, line, raw and sentence of each.
CREATE TABLE accounting.ledger_import (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  source text NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  byte_count integer NOT NULL,
  sie_type text,
  encoding text NOT NULL,
  checksum text,
  program text NOT NULL,
  company_name text NOT NULL,
  organisation_number text NOT NULL,
  generated_date date,
  covered_to date NOT NULL,
  voucher_count integer NOT NULL,
  row_count integer NOT NULL,
  debit_ore bigint NOT NULL,
  findings jsonb NOT NULL,
  finding_count integer NOT NULL,
  replaces_id uuid,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_ledger_import PRIMARY KEY (association_id, id),
  CONSTRAINT uq_ledger_import_fiscal_year UNIQUE (association_id, fiscal_year_id, id),
  CONSTRAINT fk_ledger_import_replaces
    FOREIGN KEY (association_id, fiscal_year_id, replaces_id)
    REFERENCES accounting.ledger_import (association_id, fiscal_year_id, id),
  CONSTRAINT ck_ledger_import_source CHECK (source IN ('SIE', 'TABLE')),
  CONSTRAINT ck_ledger_import_sie_type
    CHECK (sie_type IN ('TYPE_1', 'TYPE_2', 'TYPE_3', 'TYPE_4I', 'TYPE_4E', 'SIE_5', 'SIE_5_ENTRY')),
  CONSTRAINT ck_ledger_import_sie_source CHECK ((source = 'SIE') = (sie_type IS NOT NULL)),
  CONSTRAINT ck_ledger_import_encoding CHECK (encoding IN ('ASCII', 'CP437', 'UTF_8', 'LATIN_1', 'UTF_16')),
  CONSTRAINT ck_ledger_import_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_ledger_import_checksum CHECK (checksum IN ('ABSENT', 'HOLDS', 'BROKEN', 'UNCLOSED')),
  CONSTRAINT ck_ledger_import_findings CHECK (jsonb_typeof(findings) = 'array'),
  CONSTRAINT ck_ledger_import_counts
    CHECK (byte_count >= 0 AND voucher_count >= 0 AND row_count >= 0 AND debit_ore >= 0 AND finding_count >= 0)
);
CREATE INDEX ix_ledger_import_replaces_id
  ON accounting.ledger_import (association_id, fiscal_year_id, replaces_id);
CALL database.enclose('accounting.ledger_import');

-- Which snapshot counts for a year.
CREATE TABLE accounting.ledger_choice (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_ledger_choice PRIMARY KEY (association_id, id),
  CONSTRAINT uq_ledger_choice_fiscal_year UNIQUE (association_id, fiscal_year_id),
  CONSTRAINT fk_ledger_choice_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id),
  CONSTRAINT fk_ledger_choice_ledger_import
    FOREIGN KEY (association_id, fiscal_year_id, ledger_import_id)
    REFERENCES accounting.ledger_import (association_id, fiscal_year_id, id)
);
CREATE INDEX ix_ledger_choice_ledger_import_id
  ON accounting.ledger_choice (association_id, fiscal_year_id, ledger_import_id);
CALL database.fence('accounting.ledger_choice');

CREATE TABLE accounting.ledger_account (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  kind text,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_account PRIMARY KEY (association_id, ledger_import_id, number),
  CONSTRAINT fk_ledger_account_ledger_import
    FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import (association_id, id),
  CONSTRAINT ck_ledger_account_number CHECK (number <> ''),
  CONSTRAINT ck_ledger_account_kind
    CHECK (kind IN ('ASSET', 'LIABILITY', 'EQUITY', 'COST', 'INCOME', 'STATISTICS'))
);
CALL database.enclose('accounting.ledger_account');

CREATE TABLE accounting.ledger_dimension (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  parent text,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_dimension PRIMARY KEY (association_id, ledger_import_id, number),
  CONSTRAINT fk_ledger_dimension_ledger_import
    FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import (association_id, id)
);
CALL database.enclose('accounting.ledger_dimension');

CREATE TABLE accounting.ledger_object (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  dimension text NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_object PRIMARY KEY (association_id, ledger_import_id, dimension, number),
  CONSTRAINT fk_ledger_object_ledger_import
    FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import (association_id, id)
);
CALL database.enclose('accounting.ledger_object');

-- Balances as the file states them; where it has no opening ones, they are the closing ones of the year before.
-- year_number is 0 for the year of the file and -1 for the one before it. objects maps a dimension to its object,
-- {"6": "P1"}; {} is the whole account, of which the rows with objects are parts.
CREATE TABLE accounting.ledger_balance (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  kind text NOT NULL,
  year_number integer NOT NULL,
  account text NOT NULL,
  objects jsonb NOT NULL,
  balance_ore bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_balance
    PRIMARY KEY (association_id, ledger_import_id, account, year_number, kind, objects),
  CONSTRAINT fk_ledger_balance_ledger_account
    FOREIGN KEY (association_id, ledger_import_id, account)
    REFERENCES accounting.ledger_account (association_id, ledger_import_id, number),
  CONSTRAINT ck_ledger_balance_kind CHECK (kind IN ('OPENING', 'CLOSING', 'RESULT')),
  CONSTRAINT ck_ledger_balance_year_number CHECK (year_number BETWEEN -20 AND 0),
  CONSTRAINT ck_ledger_balance_objects CHECK (jsonb_typeof(objects) = 'object')
);
CALL database.enclose('accounting.ledger_balance');

-- position is the place in the file. The fingerprint tells whether the voucher is booked as in another snapshot.
CREATE TABLE accounting.voucher (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  position integer NOT NULL,
  series text NOT NULL,
  number text NOT NULL,
  voucher_date date NOT NULL,
  text text NOT NULL,
  registered_date date,
  fingerprint text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_voucher PRIMARY KEY (association_id, id),
  CONSTRAINT uq_voucher_position UNIQUE (association_id, ledger_import_id, position),
  CONSTRAINT fk_voucher_ledger_import
    FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import (association_id, id)
);
CREATE INDEX ix_voucher_number ON accounting.voucher (association_id, ledger_import_id, series, number);
CALL database.enclose('accounting.voucher');

-- Rows ADDED to or STRUCK from a voucher after it was booked are kept as its trail and never counted; what was added
-- stands among the COUNTED too. Neither the voucher nor the account has a foreign key, each of which would double the time
-- of an import: voucher and rows come from the same statement of a file and can never be changed, and ledger_month, made
-- from these rows in the same transaction, has the account. book_month is the month of the voucher.
CREATE TABLE accounting.ledger_row (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  voucher_id uuid NOT NULL,
  kind text NOT NULL,
  position integer NOT NULL,
  account text NOT NULL,
  book_month date NOT NULL,
  objects jsonb NOT NULL,
  row_ore bigint NOT NULL,
  row_date date,
  text text NOT NULL,
  quantity numeric,
  line integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_row PRIMARY KEY (association_id, voucher_id, kind, position),
  CONSTRAINT ck_ledger_row_book_month CHECK (extract(day FROM book_month) = 1),
  CONSTRAINT ck_ledger_row_kind CHECK (kind IN ('COUNTED', 'ADDED', 'STRUCK'))
);
CREATE INDEX ix_ledger_row_account ON accounting.ledger_row (association_id, ledger_import_id, account);
CALL database.enclose('accounting.ledger_row');

-- What each account changed by in a month, per combination of objects: from the vouchers where the file has them, else
-- from its monthly amounts. The month is null where the file tells the whole year only; it then counts from covered_to on.
CREATE TABLE accounting.ledger_month (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  account text NOT NULL,
  book_month date,
  objects jsonb NOT NULL,
  change_ore bigint NOT NULL,
  row_count integer NOT NULL,
  id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_month PRIMARY KEY (association_id, id),
  CONSTRAINT uq_ledger_month_account
    UNIQUE NULLS NOT DISTINCT (association_id, ledger_import_id, account, book_month, objects),
  CONSTRAINT fk_ledger_month_ledger_account
    FOREIGN KEY (association_id, ledger_import_id, account)
    REFERENCES accounting.ledger_account (association_id, ledger_import_id, number),
  CONSTRAINT ck_ledger_month_book_month CHECK (extract(day FROM book_month) = 1),
  CONSTRAINT ck_ledger_month_objects CHECK (jsonb_typeof(objects) = 'object')
);
CALL database.enclose('accounting.ledger_month');

-- The ledger that counts, a year at a time.
CREATE VIEW accounting.month_change WITH (security_invoker = true) AS
  SELECT c.association_id, c.fiscal_year_id, m.account, m.book_month, m.objects, m.change_ore, m.row_count
  FROM accounting.ledger_choice c
  JOIN accounting.ledger_month m
    ON m.association_id = c.association_id
   AND m.ledger_import_id = c.ledger_import_id;
GRANT SELECT ON accounting.month_change TO samklang_app;
