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
