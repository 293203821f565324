-- A direction of the plan (målinriktning): its goals stand under it.
CREATE TABLE planning.aim (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  heading text NOT NULL,
  number integer,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_aim PRIMARY KEY (association_id, id),
  CONSTRAINT uq_aim_plan UNIQUE (association_id, operational_plan_id, id),
  CONSTRAINT uq_aim_number UNIQUE (association_id, operational_plan_id, heading, number),
  CONSTRAINT fk_aim_operational_plan
    FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan (association_id, id),
  CONSTRAINT ck_aim_heading CHECK (btrim(heading) <> ''),
  CONSTRAINT ck_aim_number CHECK (number BETWEEN 1 AND 99),
  CONSTRAINT ck_aim_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_aim_body CHECK (length(body) <= 20000)
);
CALL database.fence('planning.aim');

-- What the förbund is to do or reach. A goal of the whole förbund needs no aim above it (the försörjningsmål); one on an
-- insats names the insats.
CREATE TABLE planning.goal (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  aim_id uuid,
  level text NOT NULL,
  insats_id uuid,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  responsible text,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_plan UNIQUE (association_id, operational_plan_id, id),
  CONSTRAINT fk_goal_operational_plan
    FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan (association_id, id),
  CONSTRAINT fk_goal_aim
    FOREIGN KEY (association_id, operational_plan_id, aim_id) REFERENCES planning.aim (association_id, operational_plan_id, id),
  CONSTRAINT fk_goal_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats (association_id, id),
  CONSTRAINT ck_goal_level CHECK (level IN ('GOAL', 'INSATS', 'MACRO')),
  CONSTRAINT ck_goal_aim CHECK (level <> 'GOAL' OR aim_id IS NOT NULL),
  CONSTRAINT ck_goal_insats CHECK ((level = 'INSATS') = (insats_id IS NOT NULL)),
  CONSTRAINT ck_goal_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_goal_body CHECK (length(body) <= 20000),
  CONSTRAINT ck_goal_responsible CHECK (btrim(responsible) <> '')
);
CREATE INDEX ix_goal_aim_id ON planning.goal (association_id, operational_plan_id, aim_id);
CREATE INDEX ix_goal_insats_id ON planning.goal (association_id, insats_id);
CALL database.fence('planning.goal');

-- The bullet points of a goal: what is judged together.
CREATE TABLE planning.goal_point (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal_point PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_point_position UNIQUE (association_id, goal_id, position),
  CONSTRAINT fk_goal_point_goal
    FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal (association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_goal_point_body CHECK (btrim(body) <> '' AND length(body) <= 2000)
);
CALL database.fence('planning.goal_point');

-- That one goal serves another of the same plan: the target of an insats the goal, the goal the försörjningsmål.
CREATE TABLE planning.goal_link (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  served_goal_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal_link PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_link_served UNIQUE (association_id, goal_id, served_goal_id),
  CONSTRAINT fk_goal_link_goal
    FOREIGN KEY (association_id, operational_plan_id, goal_id)
    REFERENCES planning.goal (association_id, operational_plan_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_goal_link_served_goal
    FOREIGN KEY (association_id, operational_plan_id, served_goal_id)
    REFERENCES planning.goal (association_id, operational_plan_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_goal_link_other CHECK (goal_id <> served_goal_id)
);
CREATE INDEX ix_goal_link_goal_id ON planning.goal_link (association_id, operational_plan_id, goal_id);
CREATE INDEX ix_goal_link_served_goal_id ON planning.goal_link (association_id, operational_plan_id, served_goal_id);
CALL database.fence('planning.goal_link');

-- A goal that in the end serves itself explains nothing. The plan's row is locked by whoever links, so that two links
-- that close a circle together are seen by the second.
CREATE FUNCTION planning.keep_links_open() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE served AS (
      SELECT NEW.served_goal_id AS goal_id
      UNION
      SELECT l.served_goal_id
      FROM planning.goal_link l
      JOIN served s ON s.goal_id = l.goal_id
      WHERE l.association_id = NEW.association_id
    )
    SELECT FROM served s WHERE s.goal_id = NEW.goal_id
  ) THEN
    RAISE EXCEPTION 'the goal would serve itself' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_links_open';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER tr_keep_links_open
  BEFORE INSERT OR UPDATE ON planning.goal_link
  FOR EACH ROW EXECUTE FUNCTION planning.keep_links_open();

-- How it went: what came of it in a period, and whether that is the goal met. Without a status it is not judged yet.
CREATE TABLE planning.goal_fulfilment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  outcome text NOT NULL,
  status text,
  judged_date date,
  judged_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal_fulfilment PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_fulfilment_period UNIQUE (association_id, goal_id, from_date, to_date),
  CONSTRAINT fk_goal_fulfilment_goal FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal (association_id, id),
  CONSTRAINT fk_goal_fulfilment_judged_by FOREIGN KEY (judged_by) REFERENCES web.account (id),
  CONSTRAINT ck_goal_fulfilment_period CHECK (from_date <= to_date),
  CONSTRAINT ck_goal_fulfilment_outcome CHECK (length(outcome) <= 50000),
  CONSTRAINT ck_goal_fulfilment_status CHECK (status IN ('MET', 'PARTLY_MET', 'NOT_MET')),
  CONSTRAINT ck_goal_fulfilment_judged CHECK ((status IS NULL) = (judged_date IS NULL))
);
CREATE INDEX ix_goal_fulfilment_judged_by ON planning.goal_fulfilment (judged_by);
CALL database.fence('planning.goal_fulfilment');

-- What the board added to the plan, and what became of each.
CREATE TABLE planning.plan_addition (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  aim_id uuid,
  position integer NOT NULL,
  body text NOT NULL,
  decision_id uuid,
  decided_date date,
  section_text text,
  follow_up text,
  status text NOT NULL DEFAULT 'OPEN',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_plan_addition PRIMARY KEY (association_id, id),
  CONSTRAINT fk_plan_addition_operational_plan
    FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan (association_id, id),
  CONSTRAINT fk_plan_addition_aim
    FOREIGN KEY (association_id, operational_plan_id, aim_id) REFERENCES planning.aim (association_id, operational_plan_id, id),
  CONSTRAINT fk_plan_addition_decision
    FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision (association_id, id),
  CONSTRAINT ck_plan_addition_body CHECK (btrim(body) <> '' AND length(body) <= 2000),
  CONSTRAINT ck_plan_addition_decision
    CHECK (decision_id IS NULL OR (decided_date IS NULL AND section_text IS NULL)),
  CONSTRAINT ck_plan_addition_section CHECK (btrim(section_text) <> ''),
  CONSTRAINT ck_plan_addition_follow_up CHECK (btrim(follow_up) <> '' AND length(follow_up) <= 5000),
  CONSTRAINT ck_plan_addition_status CHECK (status IN ('OPEN', 'DONE', 'DROPPED')),
  CONSTRAINT ck_plan_addition_answered CHECK (status = 'OPEN' OR follow_up IS NOT NULL)
);
CREATE INDEX ix_plan_addition_aim_id ON planning.plan_addition (association_id, operational_plan_id, aim_id);
CREATE INDEX ix_plan_addition_decision_id ON planning.plan_addition (association_id, decision_id);
CALL database.fence('planning.plan_addition');
