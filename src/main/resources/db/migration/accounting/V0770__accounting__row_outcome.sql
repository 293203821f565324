-- A row that is drawn down afterwards is accounted for as far as its last booked month, however far the ledger has come.
ALTER TABLE accounting.budget_row
  ADD COLUMN drawn_down boolean NOT NULL DEFAULT false,
  ADD COLUMN outcome_footnote text,
  ADD CONSTRAINT ck_budget_row_outcome_footnote CHECK (outcome_footnote <> '');
