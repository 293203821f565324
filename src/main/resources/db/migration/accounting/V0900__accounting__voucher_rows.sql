-- A voucher and its rows are read in together, shown together and never changed, so they are one row of a table: of
-- everything an import does, writing a row of a table and its place in each index takes the most time.

-- Kind COUNTED is what the voucher has booked. What was ADDED to it or STRUCK from it afterwards is kept as its trail and
-- never counted; what was added stands among the COUNTED too. The text is null where it is the voucher's, as it mostly is.
-- No row is null: the domain would refuse its kind.
CREATE TYPE accounting.row_fields AS (
  kind text,
  account text,
  objects jsonb,
  row_ore bigint,
  row_date date,
  text text,
  quantity numeric,
  line integer
);
CREATE DOMAIN accounting.voucher_row AS accounting.row_fields
  CONSTRAINT ck_voucher_row_kind CHECK ((VALUE).kind IS NOT NULL AND (VALUE).kind IN ('COUNTED', 'ADDED', 'STRUCK'))
  CONSTRAINT ck_voucher_row_stated
    CHECK ((VALUE).account IS NOT NULL
           AND (VALUE).objects IS NOT NULL
           AND (VALUE).row_ore IS NOT NULL
           AND (VALUE).line IS NOT NULL);

-- In the order of the file, the COUNTED first.
ALTER TABLE accounting.voucher ADD COLUMN rows accounting.voucher_row[] NOT NULL DEFAULT '{}';
UPDATE accounting.voucher v
SET rows = CAST(r.rows AS accounting.voucher_row[])
FROM (
  SELECT o.association_id, o.voucher_id,
         array_agg(CAST(ROW(o.kind, o.account, o.objects, o.row_ore, o.row_date, nullif(o.text, w.text), o.quantity, o.line)
                        AS accounting.row_fields)
                   ORDER BY CASE o.kind WHEN 'COUNTED' THEN 0 WHEN 'ADDED' THEN 1 ELSE 2 END, o.position) AS rows
  FROM accounting.ledger_row o
  JOIN accounting.voucher w ON w.association_id = o.association_id AND w.id = o.voucher_id
  GROUP BY o.association_id, o.voucher_id
) r
WHERE v.association_id = r.association_id
  AND v.id = r.voucher_id;
ALTER TABLE accounting.voucher ALTER COLUMN rows DROP DEFAULT;
DROP TABLE accounting.ledger_row;

-- The rows of the vouchers; the month of a row is its voucher's.
CREATE VIEW accounting.ledger_row WITH (security_invoker = true) AS
  SELECT v.association_id, v.ledger_import_id, v.id AS voucher_id, r.kind, CAST(r.position AS integer) AS position,
         r.account, CAST(date_trunc('month', CAST(v.voucher_date AS timestamp)) AS date) AS book_month, r.objects,
         r.row_ore, r.row_date, coalesce(r.text, v.text) AS text, r.quantity, r.line
  FROM accounting.voucher v
  CROSS JOIN LATERAL unnest(v.rows) WITH ORDINALITY
    AS r (kind, account, objects, row_ore, row_date, text, quantity, line, position);

-- Which vouchers a cell is the sum of, by their places in the file: that is how an account leads to its vouchers.
ALTER TABLE accounting.ledger_cell
  ADD COLUMN voucher_positions integer[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT ck_ledger_cell_voucher_positions CHECK (array_position(voucher_positions, NULL) IS NULL);
UPDATE accounting.ledger_cell c
SET voucher_positions = b.positions
FROM (
  SELECT v.association_id, v.ledger_import_id, r.account, r.objects,
         array_agg(DISTINCT v.position ORDER BY v.position) AS positions
  FROM accounting.voucher v
  CROSS JOIN LATERAL unnest(v.rows) r
  WHERE r.kind = 'COUNTED'
  GROUP BY v.association_id, v.ledger_import_id, r.account, r.objects
) b
WHERE c.association_id = b.association_id
  AND c.ledger_import_id = b.ledger_import_id
  AND c.account = b.account
  AND c.objects = b.objects;

-- The rows that count, found by their account.
CREATE VIEW accounting.booked_row WITH (security_invoker = true) AS
  SELECT c.association_id, c.ledger_import_id, c.account, c.objects, v.id AS voucher_id, v.position AS voucher_position,
         v.series, v.number, v.voucher_date, v.text AS voucher_text, CAST(r.position AS integer) AS position, r.row_ore,
         coalesce(r.text, v.text) AS text
  FROM accounting.ledger_cell c
  CROSS JOIN LATERAL unnest(c.voucher_positions) AS p (voucher_position)
  JOIN accounting.voucher v
    ON v.association_id = c.association_id
   AND v.ledger_import_id = c.ledger_import_id
   AND v.position = p.voucher_position
  CROSS JOIN LATERAL unnest(v.rows) WITH ORDINALITY
    AS r (kind, account, objects, row_ore, row_date, text, quantity, line, position)
  WHERE r.kind = 'COUNTED'
    AND r.account = c.account
    AND r.objects = c.objects;
GRANT SELECT ON accounting.ledger_row, accounting.booked_row TO samklang_app;
