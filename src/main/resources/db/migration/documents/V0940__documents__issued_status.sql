-- What a frozen document is: issued, or kept as the members are asked about it. The document itself tells, so that the two
-- cannot say different things.
ALTER TABLE documents.issued_document
  ADD COLUMN status text GENERATED ALWAYS AS (model ->> 'status') STORED,
  ADD CONSTRAINT ck_issued_document_status CHECK (status IN ('FASTSTALLD', 'SAMRADSFORSLAG'));
