-- After a large file the planner would believe that the table is as small as before, until autovacuum comes round: the
-- lists would be sorted from end to end instead of read from their indexes. The application may not ANALYZE a table it
-- does not own, so this function does, and only this one table.
CREATE FUNCTION participants.analyze_participation() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
  AS $$
BEGIN
  ANALYZE participants.participation;
END
$$;
REVOKE ALL ON FUNCTION participants.analyze_participation() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION participants.analyze_participation() TO samklang_app;
