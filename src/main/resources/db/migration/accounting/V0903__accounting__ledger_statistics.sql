-- After a large ledger the planner would believe that the parts are as few as before, until autovacuum comes round: the
-- first looks at the budget took ten times as long as they need. A small sample tells enough. The application may not
-- ANALYZE a table it does not own, so this function does, and only these two.
ALTER TABLE accounting.ledger_part
  ALTER COLUMN association_id SET STATISTICS 20,
  ALTER COLUMN ledger_import_id SET STATISTICS 20,
  ALTER COLUMN dimension SET STATISTICS 20,
  ALTER COLUMN object SET STATISTICS 20,
  ALTER COLUMN account SET STATISTICS 20,
  ALTER COLUMN cell_number SET STATISTICS 20,
  ALTER COLUMN booked_ores SET STATISTICS 0,
  ALTER COLUMN booked_months SET STATISTICS 0,
  ALTER COLUMN created_at SET STATISTICS 0;
CREATE FUNCTION accounting.analyze_ledger() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
  AS $$
BEGIN
  ANALYZE accounting.ledger_part;
  ANALYZE accounting.ledger_choice;
END
$$;
REVOKE ALL ON FUNCTION accounting.analyze_ledger() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounting.analyze_ledger() TO samklang_app;
