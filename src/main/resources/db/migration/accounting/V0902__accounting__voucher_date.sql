-- The vouchers of a year are shown by date, some at a time; each is wider now that it has its rows.
CREATE INDEX ix_voucher_voucher_date ON accounting.voucher (association_id, ledger_import_id, voucher_date, position);
