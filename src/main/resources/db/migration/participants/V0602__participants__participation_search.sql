-- A search within codes in two ways. A part that few codes hold is looked up in the trigram index, which under the
-- fence's policy only this function may use, and the few are put in order. A part that many hold is sought along the
-- list's own order instead, for there the next page is never far away. Trigrams say nothing about less than three
-- characters.
DROP FUNCTION participants.participation_list(uuid, uuid, uuid, text, text, text, date, date, text);
DROP FUNCTION participants.find_code(text);

CREATE FUNCTION participants.code_pattern(part text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT '%' || replace(replace(replace(part, '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;

CREATE FUNCTION participants.find_code(part text, most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$
    SELECT p.id
    FROM participants.participation p
    WHERE p.association_id = nullif(current_setting('app.association', true), '')::uuid
      AND p.code ILIKE participants.code_pattern(part)
    LIMIT most
  $$;
REVOKE ALL ON FUNCTION participants.find_code(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION participants.find_code(text, integer) TO samklang_app;

-- The planner sees through the function, so that each order uses its own index.
CREATE FUNCTION participants.participation_list(
  association uuid, lead uuid, insats uuid, municipality text, sexes text, status text, from_month date, to_month date,
  part text)
  RETURNS TABLE (id uuid, code text, insats_id uuid, insats_name text, municipality_name text, sex text,
                 start_month date, end_month date, exit_reason text, counted boolean)
  LANGUAGE sql STABLE
  AS $$
    SELECT p.id, p.code, p.insats_id, i.name, m.short_name, p.sex, p.start_month, p.end_month, p.exit_reason, p.counted
    FROM participants.participation p
    JOIN insatser.insats i ON i.association_id = p.association_id AND i.id = p.insats_id
    JOIN association.municipality m ON m.code = p.municipality_code
    WHERE p.association_id = association
      AND (insats IS NULL OR p.insats_id = insats)
      AND (municipality = '' OR p.municipality_code = municipality)
      AND (sexes = '' OR p.sex = sexes)
      AND CASE status
            WHEN 'pagaende' THEN p.counted AND p.end_month IS NULL
            WHEN 'avslutade' THEN p.counted AND p.end_month IS NOT NULL
            WHEN 'utan_anledning' THEN p.counted AND p.end_month IS NOT NULL AND p.exit_reason IS NULL
            WHEN 'felregistrerade' THEN NOT p.counted
            ELSE true
          END
      AND (to_month IS NULL OR p.start_month <= to_month)
      AND (from_month IS NULL OR p.end_month IS NULL OR p.end_month >= from_month)
      AND (part = '' OR p.code ILIKE participants.code_pattern(part))
      AND (lead IS NULL
           OR EXISTS (SELECT
                      FROM insatser.lead l
                      WHERE l.association_id = p.association_id
                        AND l.insats_id = p.insats_id
                        AND l.account_id = lead))
  $$;

-- The same of those that were looked up.
CREATE FUNCTION participants.participation_found(
  association uuid, lead uuid, insats uuid, municipality text, sexes text, status text, from_month date, to_month date,
  found uuid[])
  RETURNS TABLE (id uuid, code text, insats_id uuid, insats_name text, municipality_name text, sex text,
                 start_month date, end_month date, exit_reason text, counted boolean)
  LANGUAGE sql STABLE
  AS $$
    WITH hit AS MATERIALIZED (
      SELECT p.association_id, p.id, p.code, p.insats_id, p.municipality_code, p.sex, p.start_month, p.end_month,
             p.exit_reason, p.counted
      FROM participants.participation p
      WHERE p.association_id = association
        AND p.id = ANY (found))
    SELECT p.id, p.code, p.insats_id, i.name, m.short_name, p.sex, p.start_month, p.end_month, p.exit_reason, p.counted
    FROM hit p
    JOIN insatser.insats i ON i.association_id = p.association_id AND i.id = p.insats_id
    JOIN association.municipality m ON m.code = p.municipality_code
    WHERE (insats IS NULL OR p.insats_id = insats)
      AND (municipality = '' OR p.municipality_code = municipality)
      AND (sexes = '' OR p.sex = sexes)
      AND CASE status
            WHEN 'pagaende' THEN p.counted AND p.end_month IS NULL
            WHEN 'avslutade' THEN p.counted AND p.end_month IS NOT NULL
            WHEN 'utan_anledning' THEN p.counted AND p.end_month IS NOT NULL AND p.exit_reason IS NULL
            WHEN 'felregistrerade' THEN NOT p.counted
            ELSE true
          END
      AND (to_month IS NULL OR p.start_month <= to_month)
      AND (from_month IS NULL OR p.end_month IS NULL OR p.end_month >= from_month)
      AND (lead IS NULL
           OR EXISTS (SELECT
                      FROM insatser.lead l
                      WHERE l.association_id = p.association_id
                        AND l.insats_id = p.insats_id
                        AND l.account_id = lead))
  $$;
