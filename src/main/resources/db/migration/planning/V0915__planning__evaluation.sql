-- The plan for evaluating an insats, or the förbund itself: by whom, when, what came of it and what was decided.
CREATE TABLE planning.evaluation (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid,
  title text NOT NULL,
  model text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  due_date date NOT NULL,
  responsible text,
  assessor text,
  delivered_date date,
  result text,
  decision_id uuid,
  decided_date date,
  section_text text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_evaluation PRIMARY KEY (association_id, id),
  CONSTRAINT fk_evaluation_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT fk_evaluation_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats (association_id, id),
  CONSTRAINT fk_evaluation_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision (association_id, id),
  CONSTRAINT ck_evaluation_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_evaluation_model CHECK (model IN ('SELF', 'SELF_AND_ASSESSOR', 'EXTERNAL')),
  CONSTRAINT ck_evaluation_period CHECK (from_date <= to_date),
  CONSTRAINT ck_evaluation_due CHECK (due_date >= from_date),
  CONSTRAINT ck_evaluation_responsible CHECK (btrim(responsible) <> ''),
  CONSTRAINT ck_evaluation_assessor CHECK (btrim(assessor) <> ''),
  CONSTRAINT ck_evaluation_result CHECK (btrim(result) <> '' AND length(result) <= 50000),
  CONSTRAINT ck_evaluation_delivered CHECK (result IS NULL OR delivered_date IS NOT NULL),
  CONSTRAINT ck_evaluation_decision
    CHECK (decision_id IS NULL OR (decided_date IS NULL AND section_text IS NULL)),
  CONSTRAINT ck_evaluation_section CHECK (btrim(section_text) <> '')
);
CREATE INDEX ix_evaluation_insats_id ON planning.evaluation (association_id, insats_id);
CREATE INDEX ix_evaluation_decision_id ON planning.evaluation (association_id, decision_id);
CALL database.fence('planning.evaluation');
