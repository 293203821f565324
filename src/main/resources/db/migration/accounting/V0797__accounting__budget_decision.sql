-- Where the decision stands in the register its id is enough: the day and the paragraph are read there. The typed ones
-- are for decisions from before the förbund began to keep its meetings here.
ALTER TABLE accounting.budget_version
  ADD COLUMN decision_id uuid,
  ADD CONSTRAINT fk_budget_version_decision
    FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision (association_id, id),
  ADD CONSTRAINT ck_budget_version_decision
    CHECK (decision_id IS NULL OR (decided_date IS NULL AND section_text IS NULL));
CREATE INDEX ix_budget_version_decision_id ON accounting.budget_version (association_id, decision_id);
