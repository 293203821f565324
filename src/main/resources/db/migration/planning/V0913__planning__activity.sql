-- What was done, registered once and counted under as many goals as it serves. A course or a meeting that stands in its
-- own register gives its name, days and numbers from there.
CREATE TABLE planning.activity (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text,
  from_date date,
  to_date date,
  quantity integer NOT NULL DEFAULT 1,
  organiser text,
  participant_count integer,
  cost_ore bigint,
  body text NOT NULL DEFAULT '',
  insats_id uuid,
  course_id uuid,
  meeting_id uuid,
  decision_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_activity PRIMARY KEY (association_id, id),
  CONSTRAINT uq_activity_course UNIQUE (association_id, course_id),
  CONSTRAINT uq_activity_meeting UNIQUE (association_id, meeting_id),
  CONSTRAINT fk_activity_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT fk_activity_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats (association_id, id),
  CONSTRAINT fk_activity_course FOREIGN KEY (association_id, course_id) REFERENCES education.course (association_id, id),
  CONSTRAINT fk_activity_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting (association_id, id),
  CONSTRAINT fk_activity_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision (association_id, id),
  CONSTRAINT ck_activity_kind
    CHECK (kind IN ('COURSE', 'CONFERENCE', 'MEETING', 'NETWORK', 'STUDY', 'REPORT', 'INFORMATION', 'OTHER')),
  CONSTRAINT ck_activity_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_activity_period CHECK (from_date <= to_date),
  -- what the other register has is not written a second time
  CONSTRAINT ck_activity_record
    CHECK (num_nonnulls(course_id, meeting_id) <= 1
           AND (num_nonnulls(course_id, meeting_id) = 0) = (title IS NOT NULL)
           AND (title IS NULL) = (from_date IS NULL)
           AND (title IS NOT NULL OR num_nonnulls(to_date, organiser, participant_count) = 0)),
  CONSTRAINT ck_activity_quantity CHECK (quantity BETWEEN 1 AND 9999),
  CONSTRAINT ck_activity_organiser CHECK (btrim(organiser) <> ''),
  CONSTRAINT ck_activity_participant_count CHECK (participant_count BETWEEN 0 AND 100000),
  CONSTRAINT ck_activity_cost CHECK (cost_ore BETWEEN 0 AND 9999999999999),
  CONSTRAINT ck_activity_body CHECK (length(body) <= 20000)
);
CREATE INDEX ix_activity_from_date ON planning.activity (association_id, from_date);
CREATE INDEX ix_activity_insats_id ON planning.activity (association_id, insats_id);
CREATE INDEX ix_activity_decision_id ON planning.activity (association_id, decision_id);
CALL database.fence('planning.activity');

-- The goals an activity is evidence for.
CREATE TABLE planning.activity_goal (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_activity_goal PRIMARY KEY (association_id, id),
  CONSTRAINT uq_activity_goal_goal UNIQUE (association_id, activity_id, goal_id),
  CONSTRAINT fk_activity_goal_activity
    FOREIGN KEY (association_id, activity_id) REFERENCES planning.activity (association_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_activity_goal_goal
    FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal (association_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_activity_goal_goal_id ON planning.activity_goal (association_id, goal_id);
CALL database.fence('planning.activity_goal');
