-- What is looked up as it is written needs no Swedish order, which takes most of the time of an index that grows.
DROP INDEX accounting.ix_ledger_row_account;
CREATE INDEX ix_ledger_row_account ON accounting.ledger_row (association_id, ledger_import_id, account COLLATE "C");
DROP INDEX accounting.ix_voucher_number;
CREATE INDEX ix_voucher_number
  ON accounting.voucher (association_id, ledger_import_id, series COLLATE "C", number COLLATE "C");
