-- Vouchers somebody has written by hand on top of what the bookkeeping program gave. They are kept apart, so that the next
-- import neither loses them nor counts them twice: every snapshot made while they stand has them among its vouchers.
-- ledger_sha256 is the file they were written on, or the last one somebody said they are to stand beside.
CREATE TABLE accounting.manual_voucher (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  number integer NOT NULL,
  voucher_date date NOT NULL,
  comment text NOT NULL,
  author text NOT NULL,
  ledger_sha256 text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_manual_voucher PRIMARY KEY (association_id, id),
  CONSTRAINT uq_manual_voucher_number UNIQUE (association_id, fiscal_year_id, number),
  CONSTRAINT fk_manual_voucher_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id),
  CONSTRAINT ck_manual_voucher_number CHECK (number > 0),
  CONSTRAINT ck_manual_voucher_comment CHECK (comment <> ''),
  CONSTRAINT ck_manual_voucher_ledger_sha256 CHECK (ledger_sha256 ~ '^[0-9a-f]{64}$')
);
CALL database.fence('accounting.manual_voucher');

-- objects maps a dimension to its object, as in the ledger. Debit is positive.
CREATE TABLE accounting.manual_row (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  manual_voucher_id uuid NOT NULL,
  position integer NOT NULL,
  account text NOT NULL,
  objects jsonb NOT NULL,
  row_ore bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_manual_row PRIMARY KEY (association_id, id),
  CONSTRAINT uq_manual_row_position UNIQUE (association_id, manual_voucher_id, position),
  CONSTRAINT fk_manual_row_manual_voucher
    FOREIGN KEY (association_id, manual_voucher_id) REFERENCES accounting.manual_voucher (association_id, id),
  CONSTRAINT ck_manual_row_account CHECK (account <> ''),
  CONSTRAINT ck_manual_row_objects CHECK (objects @> '{}')
);
CALL database.fence('accounting.manual_row');

-- Which voucher of a snapshot is one of them. No foreign key: a snapshot never changes, also when the voucher is taken away.
ALTER TABLE accounting.voucher ADD COLUMN manual_voucher_id uuid;
