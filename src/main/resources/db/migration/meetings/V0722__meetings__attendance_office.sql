-- The office somebody was elected to, by which a meeting is led when its chair is away; duty is what a person does at
-- one meeting. A deputy who steps in need not have been there at the roll call.
ALTER TABLE meetings.attendance DROP CONSTRAINT ck_attendance_replaces;
ALTER TABLE meetings.attendance
  ADD COLUMN office text,
  ADD CONSTRAINT ck_attendance_office CHECK (office IN ('CHAIR', 'VICE_CHAIR')),
  ADD CONSTRAINT ck_attendance_office_holder CHECK (office IS NULL OR capacity = 'MEMBER'),
  ADD CONSTRAINT ck_attendance_replaces CHECK (replaces_id IS NULL OR capacity = 'DEPUTY');

-- A meeting that was broken off may end another day, earlier by the clock than it began.
ALTER TABLE meetings.meeting DROP CONSTRAINT ck_meeting_times;
ALTER TABLE meetings.meeting ADD CONSTRAINT ck_meeting_times CHECK (to_time IS NULL OR from_time IS NOT NULL);

ALTER TABLE meetings.adjournment ADD COLUMN version integer NOT NULL DEFAULT 1;
