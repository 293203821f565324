-- Courses and conferences. participant_count is what the förbund counts; participant_count_own_area is how many of them
-- work in its own area, where that is known.
CREATE SCHEMA education;
GRANT USAGE ON SCHEMA education TO samklang_app;

CREATE TABLE education.course (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  series text,
  number_in_series integer,
  from_date date NOT NULL,
  to_date date,
  day_count integer,
  organiser text,
  participant_count integer NOT NULL,
  participant_count_own_area integer,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_course PRIMARY KEY (association_id, id),
  CONSTRAINT uq_course_number_in_series UNIQUE (association_id, series, number_in_series),
  CONSTRAINT fk_course_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_course_name CHECK (btrim(name) <> ''),
  CONSTRAINT ck_course_series CHECK (number_in_series IS NULL OR series IS NOT NULL),
  CONSTRAINT ck_course_number_in_series CHECK (number_in_series BETWEEN 1 AND 9999),
  CONSTRAINT ck_course_period CHECK (to_date IS NULL OR from_date <= to_date),
  CONSTRAINT ck_course_day_count CHECK (day_count BETWEEN 1 AND 366),
  CONSTRAINT ck_course_participant_count CHECK (participant_count BETWEEN 0 AND 100000),
  CONSTRAINT ck_course_own_area
    CHECK (participant_count_own_area IS NULL OR participant_count_own_area BETWEEN 0 AND participant_count)
);
CREATE INDEX ix_course_from_date ON education.course (association_id, from_date);
CALL database.fence('education.course');

-- How many participants an organisation sent. What is missing up to the course's number is not known.
CREATE TABLE education.attendance (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  course_id uuid NOT NULL,
  organisation text NOT NULL,
  participant_count integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attendance PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attendance_organisation UNIQUE (association_id, course_id, organisation),
  CONSTRAINT fk_attendance_course FOREIGN KEY (association_id, course_id) REFERENCES education.course (association_id, id),
  CONSTRAINT ck_attendance_organisation CHECK (btrim(organisation) <> ''),
  CONSTRAINT ck_attendance_participant_count CHECK (participant_count BETWEEN 1 AND 100000)
);
CALL database.fence('education.attendance');
