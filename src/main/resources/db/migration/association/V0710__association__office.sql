-- More offices than those of the board; a term that ends lets its holder stay until a successor has come, unless the
-- holder left. deputy_order is the order in which the deputies of a member are called in.
ALTER TABLE association.mandate DROP CONSTRAINT ck_mandate_office;
ALTER TABLE association.mandate
  ADD COLUMN departed boolean NOT NULL DEFAULT false,
  ADD COLUMN deputy_order integer,
  ADD CONSTRAINT ck_mandate_office CHECK (office IN (
    'CHAIR', 'VICE_CHAIR', 'BOARD_MEMBER', 'DEPUTY', 'PRESIDIUM_MEMBER', 'INTERNAL_CONTROLLER', 'VERIFIER', 'AUDITOR')),
  ADD CONSTRAINT ck_mandate_departed CHECK (NOT departed OR to_date IS NOT NULL),
  ADD CONSTRAINT ck_mandate_deputy_order CHECK (deputy_order >= 1),
  ADD CONSTRAINT ck_mandate_deputies CHECK (deputy_order IS NULL OR office = 'DEPUTY');

-- Two persons cannot lead the board on the same day.
ALTER TABLE association.mandate
  ADD CONSTRAINT ex_mandate_chair EXCLUDE USING gist (
    association_id WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (office = 'CHAIR');

-- For whom a deputy may step in: OWN_FIRST, an absent member of the deputy's own organisation before any other; OWN_ONLY,
-- of the deputy's own organisation and no other.
ALTER TABLE association.association
  ADD COLUMN deputy_rule text NOT NULL DEFAULT 'OWN_FIRST',
  ADD CONSTRAINT ck_association_deputy_rule CHECK (deputy_rule IN ('OWN_FIRST', 'OWN_ONLY'));
