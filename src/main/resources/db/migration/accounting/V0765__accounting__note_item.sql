-- What a line of the balance sheet is made of, for the notes: who owes or is owed, for which insats and quarter. The line
-- is named by its code, which the families share. The amount is positive on the line's own side, as the note prints it.
CREATE TABLE accounting.note_item (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  line_code text NOT NULL,
  counterparty text,
  insats_name text,
  quarter integer,
  text text,
  item_ore bigint NOT NULL,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_note_item PRIMARY KEY (association_id, id),
  CONSTRAINT fk_note_item_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id),
  CONSTRAINT ck_note_item_line_code CHECK (line_code ~ '^[a-z][a-z0-9-]*$'),
  CONSTRAINT ck_note_item_said CHECK (num_nonnulls(counterparty, insats_name, text) > 0),
  CONSTRAINT ck_note_item_quarter CHECK (quarter BETWEEN 1 AND 4)
);
CREATE INDEX ix_note_item_fiscal_year_id ON accounting.note_item (association_id, fiscal_year_id);
CALL database.fence('accounting.note_item');
