-- A year's ledger as cells: an account with one combination of objects. A cell has its months in one row, so that a ledger
-- of a hundred thousand vouchers is some thousand rows, and its parts say what had been booked by the end of each month, so
-- that a range is one reach into an index.

-- cell_number counts from 1 within the snapshot. The arrays go together, a month each; the month is null where the file
-- tells the whole year only, which then counts from covered_to on.
CREATE TABLE accounting.ledger_cell (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  cell_number integer NOT NULL,
  account text NOT NULL,
  objects jsonb NOT NULL,
  book_months date[] NOT NULL,
  change_ores bigint[] NOT NULL,
  row_counts integer[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_cell PRIMARY KEY (association_id, ledger_import_id, cell_number),
  CONSTRAINT uq_ledger_cell_account UNIQUE (association_id, ledger_import_id, account, objects),
  CONSTRAINT fk_ledger_cell_ledger_account
    FOREIGN KEY (association_id, ledger_import_id, account)
    REFERENCES accounting.ledger_account (association_id, ledger_import_id, number),
  CONSTRAINT ck_ledger_cell_objects CHECK (jsonb_typeof(objects) = 'object'),
  CONSTRAINT ck_ledger_cell_months
    CHECK (cardinality(change_ores) = cardinality(book_months) AND cardinality(row_counts) = cardinality(book_months))
);

-- Where a range finds a cell: once with dimension and object empty, which is where a range of whole accounts looks, and once
-- for each of its objects. booked_ores[n] is what had been booked by the end of month n of the year, null where nothing had;
-- booked_months are the numbers of the months that have rows. No foreign key: made from the cells, in the same transaction.
CREATE TABLE accounting.ledger_part (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  dimension text COLLATE "C" NOT NULL,
  object text COLLATE "C" NOT NULL,
  account text COLLATE "C" NOT NULL,
  cell_number integer NOT NULL,
  booked_ores bigint[] NOT NULL,
  booked_months smallint[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_ledger_part PRIMARY KEY (association_id, ledger_import_id, dimension, object, account, cell_number),
  CONSTRAINT ck_ledger_part_booked_ores CHECK (cardinality(booked_ores) = 12)
);

-- The parts of a snapshot whose cells are stored. What lies before the year counts from its beginning.
CREATE FUNCTION accounting.store_parts(association uuid, ledger uuid) RETURNS void
  LANGUAGE sql
  AS $$
    INSERT INTO accounting.ledger_part
      (association_id, ledger_import_id, dimension, object, account, cell_number, booked_ores, booked_months)
    WITH year AS (
      SELECT n::smallint AS number, make_date(date_part('year', i.covered_to)::integer, n, 1) AS first_day,
             date_trunc('month', i.covered_to)::date AS covered_month
      FROM accounting.ledger_import i
      CROSS JOIN generate_series(1, 12) n
      WHERE i.association_id = association
        AND i.id = ledger
    ),
    month AS (
      SELECT c.cell_number, c.account, c.objects, m.change_ore, m.book_month IS NOT NULL AS is_told,
             CASE WHEN m.book_month IS NULL THEN y.covered_month ELSE greatest(m.book_month, y.first_day) END AS counted
      FROM year y
      JOIN accounting.ledger_cell c ON c.association_id = association AND c.ledger_import_id = ledger
      CROSS JOIN LATERAL unnest(c.book_months, c.change_ores) AS m (book_month, change_ore)
      WHERE y.number = 1
    ),
    cell AS (
      SELECT m.cell_number, m.account, m.objects,
             CAST(ARRAY[
               sum(m.change_ore) FILTER (WHERE y.number <= 1), sum(m.change_ore) FILTER (WHERE y.number <= 2),
               sum(m.change_ore) FILTER (WHERE y.number <= 3), sum(m.change_ore) FILTER (WHERE y.number <= 4),
               sum(m.change_ore) FILTER (WHERE y.number <= 5), sum(m.change_ore) FILTER (WHERE y.number <= 6),
               sum(m.change_ore) FILTER (WHERE y.number <= 7), sum(m.change_ore) FILTER (WHERE y.number <= 8),
               sum(m.change_ore) FILTER (WHERE y.number <= 9), sum(m.change_ore) FILTER (WHERE y.number <= 10),
               sum(m.change_ore) FILTER (WHERE y.number <= 11), sum(m.change_ore) FILTER (WHERE y.number <= 12)
             ] AS bigint[]) AS booked_ores,
             coalesce(array_agg(y.number) FILTER (WHERE m.is_told), '{}') AS booked_months
      FROM month m
      JOIN year y ON y.first_day = m.counted
      GROUP BY m.cell_number, m.account, m.objects
    )
    SELECT association, ledger, p.dimension, p.object, c.account, c.cell_number, c.booked_ores, c.booked_months
    FROM cell c
    CROSS JOIN LATERAL (
      SELECT '' AS dimension, '' AS object
      UNION ALL
      SELECT o.key, o.value
      FROM jsonb_each_text(c.objects) o
      WHERE o.key <> ''
    ) p
  $$;

-- The ledgers that are stored already.
INSERT INTO accounting.ledger_cell
  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts)
SELECT m.association_id, m.ledger_import_id,
       row_number() OVER (PARTITION BY m.association_id, m.ledger_import_id ORDER BY m.account, m.objects),
       m.account, m.objects, array_agg(m.book_month ORDER BY m.book_month),
       array_agg(m.change_ore ORDER BY m.book_month), array_agg(m.row_count ORDER BY m.book_month)
FROM accounting.ledger_month m
GROUP BY m.association_id, m.ledger_import_id, m.account, m.objects;
SELECT accounting.store_parts(i.association_id, i.id)
FROM accounting.ledger_import i;
CALL database.enclose('accounting.ledger_cell');
CALL database.enclose('accounting.ledger_part');

DROP VIEW accounting.month_change;
DROP TABLE accounting.ledger_month;

-- What each account changed by in a month, per combination of objects.
CREATE VIEW accounting.ledger_month WITH (security_invoker = true) AS
  SELECT c.association_id, c.ledger_import_id, c.account, m.book_month, c.objects, m.change_ore, m.row_count
  FROM accounting.ledger_cell c
  CROSS JOIN LATERAL unnest(c.book_months, c.change_ores, c.row_counts) AS m (book_month, change_ore, row_count);

-- The ledger that counts, a year at a time.
CREATE VIEW accounting.month_change WITH (security_invoker = true) AS
  SELECT c.association_id, c.fiscal_year_id, m.account, m.book_month, m.objects, m.change_ore, m.row_count
  FROM accounting.ledger_choice c
  JOIN accounting.ledger_month m
    ON m.association_id = c.association_id
   AND m.ledger_import_id = c.ledger_import_id;
GRANT SELECT ON accounting.ledger_month, accounting.month_change TO samklang_app;

-- A prefix takes all that begins with it: up to and including what this is.
CREATE FUNCTION accounting.last_of(prefix text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT prefix || chr(1114111) $$;

CREATE OR REPLACE FUNCTION accounting.takes_account(account text, from_account text, to_account text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT account COLLATE "C" BETWEEN from_account AND accounting.last_of(to_account)
  $$;
