-- A förbund's plan for a year or several. Its text is written as a document, its money is a budget version; here is what
-- it promises, as rows that the year is held against.
CREATE SCHEMA planning;
GRANT USAGE ON SCHEMA planning TO samklang_app;

CREATE TABLE planning.operational_plan (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  from_year integer NOT NULL,
  to_year integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_operational_plan PRIMARY KEY (association_id, id),
  CONSTRAINT fk_operational_plan_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_operational_plan_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_operational_plan_years CHECK (from_year BETWEEN 1990 AND 2100 AND to_year BETWEEN from_year AND from_year + 9),
  CONSTRAINT ex_operational_plan_years
    EXCLUDE USING gist (association_id WITH =, int4range(from_year, to_year, '[]') WITH &&)
);
CALL database.fence('planning.operational_plan');

-- What became of the plan: sent to the members, adopted, revised. The frozen document is what they were sent or decided.
-- A decision of the register is kept as its id; the typed day and paragraph are for older ones.
CREATE TABLE planning.plan_edition (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  edition integer NOT NULL,
  standing text NOT NULL,
  document_id uuid NOT NULL,
  answer_date date,
  decision_id uuid,
  decided_date date,
  section_text text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_plan_edition PRIMARY KEY (association_id, id),
  CONSTRAINT uq_plan_edition_edition UNIQUE (association_id, operational_plan_id, edition),
  CONSTRAINT uq_plan_edition_document UNIQUE (association_id, document_id),
  CONSTRAINT fk_plan_edition_operational_plan
    FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan (association_id, id),
  CONSTRAINT fk_plan_edition_document
    FOREIGN KEY (association_id, document_id) REFERENCES documents.issued_document (association_id, id),
  CONSTRAINT fk_plan_edition_decision
    FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision (association_id, id),
  CONSTRAINT ck_plan_edition_edition CHECK (edition >= 1),
  CONSTRAINT ck_plan_edition_standing CHECK (standing IN ('CONSULTATION', 'ADOPTED', 'REVISED')),
  CONSTRAINT ck_plan_edition_answer CHECK ((standing = 'CONSULTATION') = (answer_date IS NOT NULL)),
  CONSTRAINT ck_plan_edition_decision
    CHECK (decision_id IS NULL OR (decided_date IS NULL AND section_text IS NULL)),
  CONSTRAINT ck_plan_edition_decided
    CHECK ((standing = 'CONSULTATION') = (num_nonnulls(decision_id, decided_date) = 0)),
  CONSTRAINT ck_plan_edition_section CHECK (btrim(section_text) <> '')
);
CREATE INDEX ix_plan_edition_decision_id ON planning.plan_edition (association_id, decision_id);
CALL database.fence('planning.plan_edition');

-- What a member answered in the consultation, and what the förbund did with it.
CREATE TABLE planning.plan_comment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_edition_id uuid NOT NULL,
  member_id uuid NOT NULL,
  chapter text,
  body text NOT NULL,
  answer text,
  outcome text NOT NULL DEFAULT 'OPEN',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_plan_comment PRIMARY KEY (association_id, id),
  CONSTRAINT fk_plan_comment_plan_edition
    FOREIGN KEY (association_id, plan_edition_id) REFERENCES planning.plan_edition (association_id, id),
  CONSTRAINT fk_plan_comment_member FOREIGN KEY (association_id, member_id) REFERENCES association.member (association_id, id),
  CONSTRAINT ck_plan_comment_chapter CHECK (btrim(chapter) <> ''),
  CONSTRAINT ck_plan_comment_body CHECK (btrim(body) <> '' AND length(body) <= 20000),
  CONSTRAINT ck_plan_comment_answer CHECK (btrim(answer) <> '' AND length(answer) <= 20000),
  CONSTRAINT ck_plan_comment_outcome CHECK (outcome IN ('OPEN', 'TAKEN_IN', 'PARTLY_TAKEN_IN', 'LEFT_OUT'))
);
CREATE INDEX ix_plan_comment_plan_edition_id ON planning.plan_comment (association_id, plan_edition_id);
CREATE INDEX ix_plan_comment_member_id ON planning.plan_comment (association_id, member_id);
CALL database.fence('planning.plan_comment');
