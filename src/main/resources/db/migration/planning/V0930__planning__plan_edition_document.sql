-- What was sent to the members and then adopted without a change is one document and two editions.
ALTER TABLE planning.plan_edition DROP CONSTRAINT uq_plan_edition_document;
ALTER TABLE planning.plan_edition
  ADD CONSTRAINT uq_plan_edition_document UNIQUE (association_id, document_id, standing);
