-- What came of one point of a goal, where the points are told of one by one. A goal with points of its own that are told
-- of shows which one nobody has told anything of.
CREATE TABLE planning.point_outcome (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_fulfilment_id uuid NOT NULL,
  goal_point_id uuid NOT NULL,
  outcome text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_point_outcome PRIMARY KEY (association_id, id),
  CONSTRAINT uq_point_outcome_point UNIQUE (association_id, goal_fulfilment_id, goal_point_id),
  CONSTRAINT fk_point_outcome_goal_fulfilment
    FOREIGN KEY (association_id, goal_fulfilment_id) REFERENCES planning.goal_fulfilment (association_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_point_outcome_goal_point
    FOREIGN KEY (association_id, goal_point_id) REFERENCES planning.goal_point (association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_point_outcome_outcome CHECK (btrim(outcome) <> '' AND length(outcome) <= 20000)
);
CREATE INDEX ix_point_outcome_goal_point_id ON planning.point_outcome (association_id, goal_point_id);
CALL database.fence('planning.point_outcome');

-- A plan from before the förbund began with the program was adopted all the same, and is no document here.
ALTER TABLE planning.plan_edition ALTER COLUMN document_id DROP NOT NULL;

-- The targets and activities of many goals are counted on one page.
CREATE INDEX ix_goal_plan ON planning.goal (association_id, operational_plan_id, position);

-- An activity as it is told: what stands in the register of courses or meetings is read from there.
CREATE VIEW planning.told_activity WITH (security_invoker = true) AS
  SELECT a.association_id, a.id, a.kind,
         coalesce(a.title,
                  CASE WHEN c.series IS NULL THEN c.name
                       WHEN c.number_in_series IS NULL THEN c.name || ' (' || c.series || ')'
                       ELSE c.name || ' (' || c.series || ' ' || c.number_in_series || ')' END,
                  m.title,
                  CASE m.kind WHEN 'BOARD' THEN 'Styrelsemöte'
                              WHEN 'PRESIDIUM' THEN 'Presidium'
                              WHEN 'MEMBERS' THEN 'Ägarsamråd'
                              WHEN 'OTHER' THEN 'Möte' END) AS title,
         coalesce(a.from_date, c.from_date, m.meeting_date) AS from_date,
         coalesce(a.to_date, c.to_date) AS to_date,
         a.quantity,
         coalesce(a.organiser, c.organiser) AS organiser,
         coalesce(a.participant_count, c.participant_count) AS participant_count,
         a.cost_ore, a.body, a.insats_id, a.course_id, a.meeting_id, a.decision_id, a.version
  FROM planning.activity a
  LEFT JOIN education.course c ON c.association_id = a.association_id AND c.id = a.course_id
  LEFT JOIN meetings.meeting m ON m.association_id = a.association_id AND m.id = a.meeting_id;
GRANT SELECT ON planning.told_activity TO samklang_app;
