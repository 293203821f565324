-- The same parts as before, a cell at a time: its months lie in its own row and need not be put together again.
CREATE OR REPLACE FUNCTION accounting.store_parts(association uuid, ledger uuid) RETURNS void
  LANGUAGE sql
  AS $$
    INSERT INTO accounting.ledger_part
      (association_id, ledger_import_id, dimension, object, account, cell_number, booked_ores, booked_months, created_at)
    SELECT association, ledger, p.dimension, p.object, c.account, c.cell_number, b.booked_ores, b.booked_months,
           (SELECT database.app_now())
    FROM (
      SELECT make_date(date_part('year', i.covered_to)::integer + 1, 1, 1) AS next_year,
             date_part('month', i.covered_to)::smallint AS covered_number,
             array_agg(make_date(date_part('year', i.covered_to)::integer, n, 1) ORDER BY n) AS first_days
      FROM accounting.ledger_import i
      CROSS JOIN generate_series(1, 12) n
      WHERE i.association_id = association
        AND i.id = ledger
      GROUP BY i.covered_to
    ) y
    JOIN accounting.ledger_cell c ON c.association_id = association AND c.ledger_import_id = ledger
    CROSS JOIN LATERAL (
      SELECT CAST(ARRAY[
               sum(m.change_ore) FILTER (WHERE m.number <= 1), sum(m.change_ore) FILTER (WHERE m.number <= 2),
               sum(m.change_ore) FILTER (WHERE m.number <= 3), sum(m.change_ore) FILTER (WHERE m.number <= 4),
               sum(m.change_ore) FILTER (WHERE m.number <= 5), sum(m.change_ore) FILTER (WHERE m.number <= 6),
               sum(m.change_ore) FILTER (WHERE m.number <= 7), sum(m.change_ore) FILTER (WHERE m.number <= 8),
               sum(m.change_ore) FILTER (WHERE m.number <= 9), sum(m.change_ore) FILTER (WHERE m.number <= 10),
               sum(m.change_ore) FILTER (WHERE m.number <= 11), sum(m.change_ore) FILTER (WHERE m.number <= 12)
             ] AS bigint[]) AS booked_ores,
             coalesce(array_agg(m.number) FILTER (WHERE m.is_told), '{}') AS booked_months
      FROM (
        SELECT t.change_ore, t.book_month IS NOT NULL AS is_told,
               CASE
                 WHEN t.book_month IS NULL THEN y.covered_number
                 ELSE greatest(width_bucket(t.book_month, y.first_days), 1)::smallint
               END AS number
        FROM unnest(c.book_months, c.change_ores) AS t (book_month, change_ore)
        WHERE t.book_month IS NULL OR t.book_month < y.next_year
        -- the number is worked out once for all the sums
        OFFSET 0
      ) m
      HAVING count(*) > 0
    ) b
    CROSS JOIN LATERAL (
      SELECT '' AS dimension, '' AS object
      UNION ALL
      SELECT o.key, o.value
      FROM jsonb_each_text(c.objects) o
      WHERE o.key <> ''
    ) p
  $$;
