-- Participations as listed and filtered. The planner sees through the function, so that each order uses its own index.
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
      AND (part = '' OR p.id IN (SELECT participants.find_code(part)))
      AND (lead IS NULL
           OR EXISTS (SELECT
                      FROM insatser.lead l
                      WHERE l.association_id = p.association_id
                        AND l.insats_id = p.insats_id
                        AND l.account_id = lead))
  $$;
