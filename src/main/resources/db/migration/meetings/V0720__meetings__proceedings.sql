-- What is sent out before a meeting and what happens at it.
ALTER TABLE meetings.meeting DROP CONSTRAINT ck_meeting_status;
ALTER TABLE meetings.meeting
  ADD COLUMN open_to_public boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT ck_meeting_status CHECK (status IN ('PLANNED', 'OPEN', 'HELD', 'CIRCULATING', 'VERIFIED'));

-- standing names what an item that comes back at every meeting is filled with; corrects_section_id is the paragraph of
-- earlier minutes that the item corrects.
ALTER TABLE meetings.agenda_item
  ADD COLUMN presenter text,
  ADD COLUMN deliberation text NOT NULL DEFAULT '',
  ADD COLUMN outcome text,
  ADD COLUMN standing text,
  ADD COLUMN corrects_section_id uuid,
  ADD CONSTRAINT ck_agenda_item_presenter CHECK (btrim(presenter) <> ''),
  ADD CONSTRAINT ck_agenda_item_outcome
    CHECK (outcome IN ('DECIDED', 'NOTED', 'POSTPONED', 'RETURNED', 'WITHDRAWN')),
  ADD CONSTRAINT ck_agenda_item_standing CHECK (standing IN ('ECONOMY', 'APPROVALS', 'ASSIGNMENTS', 'PREVIOUS_MINUTES')),
  ADD CONSTRAINT fk_agenda_item_corrects_section
    FOREIGN KEY (association_id, corrects_section_id) REFERENCES meetings.section (association_id, id);
CREATE INDEX ix_agenda_item_corrects_section_id ON meetings.agenda_item (association_id, corrects_section_id);

-- Papers of a meeting or of one of its items, numbered within the meeting: Bilaga 1, 2, 3 … The bytes lie beside so that
-- the record of changes does not hold them; a file once stored is never changed.
CREATE TABLE meetings.attachment_file (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attachment_file PRIMARY KEY (association_id, id),
  CONSTRAINT fk_attachment_file_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_attachment_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CALL database.enclose('meetings.attachment_file');

CREATE TABLE meetings.attachment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid,
  file_id uuid NOT NULL,
  number integer NOT NULL,
  title text NOT NULL,
  file_name text NOT NULL,
  media_type text NOT NULL,
  byte_count integer NOT NULL,
  page_count integer,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attachment PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attachment_number UNIQUE (association_id, meeting_id, number),
  CONSTRAINT fk_attachment_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting (association_id, id),
  CONSTRAINT fk_attachment_agenda_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT fk_attachment_file FOREIGN KEY (association_id, file_id) REFERENCES meetings.attachment_file (association_id, id),
  CONSTRAINT ck_attachment_number CHECK (number >= 1),
  CONSTRAINT ck_attachment_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_attachment_file_name CHECK (btrim(file_name) <> ''),
  CONSTRAINT ck_attachment_byte_count CHECK (byte_count >= 1),
  CONSTRAINT ck_attachment_page_count CHECK (page_count >= 1)
);
CREATE INDEX ix_attachment_agenda_item_id ON meetings.attachment (association_id, meeting_id, agenda_item_id);
CREATE INDEX ix_attachment_file_id ON meetings.attachment (association_id, file_id);
CALL database.fence('meetings.attachment');

-- That the meeting was called: when, by whom, to whom.
CREATE TABLE meetings.summons (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  sent_date date NOT NULL,
  sender text NOT NULL,
  remark text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_summons PRIMARY KEY (association_id, id),
  CONSTRAINT fk_summons_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting (association_id, id),
  CONSTRAINT ck_summons_sender CHECK (btrim(sender) <> '')
);
CREATE INDEX ix_summons_meeting_id ON meetings.summons (association_id, meeting_id);
CALL database.fence('meetings.summons');

CREATE TABLE meetings.summons_receiver (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  summons_id uuid NOT NULL,
  mandate_id uuid,
  person_name text NOT NULL,
  organisation text NOT NULL DEFAULT '',
  channel text NOT NULL DEFAULT 'EMAIL',
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_summons_receiver PRIMARY KEY (association_id, id),
  CONSTRAINT fk_summons_receiver_summons
    FOREIGN KEY (association_id, summons_id) REFERENCES meetings.summons (association_id, id),
  CONSTRAINT fk_summons_receiver_mandate
    FOREIGN KEY (association_id, mandate_id) REFERENCES association.mandate (association_id, id),
  CONSTRAINT ck_summons_receiver_person_name CHECK (btrim(person_name) <> ''),
  CONSTRAINT ck_summons_receiver_channel CHECK (channel IN ('EMAIL', 'LETTER', 'PROGRAM'))
);
CREATE INDEX ix_summons_receiver_summons_id ON meetings.summons_receiver (association_id, summons_id);
CREATE INDEX ix_summons_receiver_mandate_id ON meetings.summons_receiver (association_id, mandate_id);
CALL database.fence('meetings.summons_receiver');

-- One person at one meeting, by the name and organisation the minutes print. presence is what the roll call said;
-- replaces_id is the absent member a deputy serves for; from_time and to_time are a guest's.
CREATE TABLE meetings.attendance (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  mandate_id uuid,
  person_name text NOT NULL,
  organisation text NOT NULL DEFAULT '',
  title text NOT NULL DEFAULT '',
  capacity text NOT NULL,
  presence text NOT NULL DEFAULT 'UNKNOWN',
  duty text,
  replaces_id uuid,
  from_time text,
  to_time text,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attendance PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attendance_meeting UNIQUE (association_id, meeting_id, id),
  CONSTRAINT uq_attendance_mandate UNIQUE (association_id, meeting_id, mandate_id),
  CONSTRAINT uq_attendance_replaces UNIQUE (association_id, meeting_id, replaces_id),
  CONSTRAINT fk_attendance_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting (association_id, id),
  CONSTRAINT fk_attendance_mandate FOREIGN KEY (association_id, mandate_id) REFERENCES association.mandate (association_id, id),
  CONSTRAINT fk_attendance_replaces FOREIGN KEY (association_id, meeting_id, replaces_id)
    REFERENCES meetings.attendance (association_id, meeting_id, id),
  CONSTRAINT ck_attendance_person_name CHECK (btrim(person_name) <> ''),
  CONSTRAINT ck_attendance_capacity CHECK (capacity IN ('MEMBER', 'DEPUTY', 'OFFICIAL', 'GUEST')),
  CONSTRAINT ck_attendance_mandate CHECK (mandate_id IS NULL OR capacity IN ('MEMBER', 'DEPUTY')),
  CONSTRAINT ck_attendance_presence CHECK (presence IN ('UNKNOWN', 'PRESENT', 'ABSENT')),
  CONSTRAINT ck_attendance_duty CHECK (duty IN ('CHAIR', 'SECRETARY', 'VERIFIER')),
  CONSTRAINT ck_attendance_replaces CHECK (replaces_id IS NULL OR (capacity = 'DEPUTY' AND presence = 'PRESENT')),
  CONSTRAINT ck_attendance_from_time CHECK (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_attendance_to_time CHECK (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_attendance_times CHECK (to_time IS NULL OR (from_time IS NOT NULL AND from_time < to_time))
);
CREATE INDEX ix_attendance_mandate_id ON meetings.attendance (association_id, mandate_id);
CALL database.fence('meetings.attendance');

-- Somebody came or went during the meeting: it counts from the item on.
CREATE TABLE meetings.attendance_change (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  kind text NOT NULL,
  at_time text,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attendance_change PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attendance_change_item UNIQUE (association_id, meeting_id, attendance_id, agenda_item_id),
  CONSTRAINT fk_attendance_change_attendance FOREIGN KEY (association_id, meeting_id, attendance_id)
    REFERENCES meetings.attendance (association_id, meeting_id, id),
  CONSTRAINT fk_attendance_change_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT ck_attendance_change_kind CHECK (kind IN ('ARRIVED', 'LEFT')),
  CONSTRAINT ck_attendance_change_at_time CHECK (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
CREATE INDEX ix_attendance_change_agenda_item_id ON meetings.attendance_change (association_id, meeting_id, agenda_item_id);
CALL database.fence('meetings.attendance_change');

-- Who may not take part in an item's decision, nor verify its paragraph.
CREATE TABLE meetings.conflict_of_interest (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  reason text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_conflict_of_interest PRIMARY KEY (association_id, id),
  CONSTRAINT uq_conflict_of_interest_person UNIQUE (association_id, meeting_id, agenda_item_id, attendance_id),
  CONSTRAINT fk_conflict_of_interest_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT fk_conflict_of_interest_attendance FOREIGN KEY (association_id, meeting_id, attendance_id)
    REFERENCES meetings.attendance (association_id, meeting_id, id)
);
CREATE INDEX ix_conflict_of_interest_attendance_id
  ON meetings.conflict_of_interest (association_id, meeting_id, attendance_id);
CALL database.fence('meetings.conflict_of_interest');

-- A proposal somebody put forward at the meeting (yrkande).
CREATE TABLE meetings.motion (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  position integer NOT NULL,
  content text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_motion PRIMARY KEY (association_id, id),
  CONSTRAINT fk_motion_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT fk_motion_attendance FOREIGN KEY (association_id, meeting_id, attendance_id)
    REFERENCES meetings.attendance (association_id, meeting_id, id),
  CONSTRAINT ck_motion_content CHECK (btrim(content) <> '')
);
CREATE INDEX ix_motion_agenda_item_id ON meetings.motion (association_id, meeting_id, agenda_item_id);
CREATE INDEX ix_motion_attendance_id ON meetings.motion (association_id, meeting_id, attendance_id);
CALL database.fence('meetings.motion');

-- A vote (votering): yes to one thing, no to another. Equal numbers are settled by the chair's vote.
CREATE TABLE meetings.ballot (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  position integer NOT NULL,
  yes_means text NOT NULL,
  no_means text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_ballot PRIMARY KEY (association_id, id),
  CONSTRAINT uq_ballot_meeting UNIQUE (association_id, meeting_id, id),
  CONSTRAINT fk_ballot_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT ck_ballot_yes_means CHECK (btrim(yes_means) <> ''),
  CONSTRAINT ck_ballot_no_means CHECK (btrim(no_means) <> '')
);
CREATE INDEX ix_ballot_agenda_item_id ON meetings.ballot (association_id, meeting_id, agenda_item_id);
CALL database.fence('meetings.ballot');

CREATE TABLE meetings.vote (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  ballot_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  choice text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vote PRIMARY KEY (association_id, id),
  CONSTRAINT uq_vote_person UNIQUE (association_id, meeting_id, ballot_id, attendance_id),
  CONSTRAINT fk_vote_ballot FOREIGN KEY (association_id, meeting_id, ballot_id)
    REFERENCES meetings.ballot (association_id, meeting_id, id),
  CONSTRAINT fk_vote_attendance FOREIGN KEY (association_id, meeting_id, attendance_id)
    REFERENCES meetings.attendance (association_id, meeting_id, id),
  CONSTRAINT ck_vote_choice CHECK (choice IN ('YES', 'NO', 'ABSTAIN'))
);
CREATE INDEX ix_vote_attendance_id ON meetings.vote (association_id, meeting_id, attendance_id);
CALL database.fence('meetings.vote');

CREATE TABLE meetings.reservation (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'RESERVATION',
  content text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_reservation PRIMARY KEY (association_id, id),
  CONSTRAINT uq_reservation_person UNIQUE (association_id, meeting_id, agenda_item_id, attendance_id, kind),
  CONSTRAINT fk_reservation_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT fk_reservation_attendance FOREIGN KEY (association_id, meeting_id, attendance_id)
    REFERENCES meetings.attendance (association_id, meeting_id, id),
  CONSTRAINT ck_reservation_kind CHECK (kind IN ('RESERVATION', 'STATEMENT'))
);
CREATE INDEX ix_reservation_attendance_id ON meetings.reservation (association_id, meeting_id, attendance_id);
CALL database.fence('meetings.reservation');

-- One sentence of what was decided ("Att …"). Others refer to the row and never copy it. What is granted carries its
-- amount and its time.
CREATE TABLE meetings.decision (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  position integer NOT NULL,
  sentence text NOT NULL,
  granted_ore bigint,
  from_date date,
  to_date date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_decision PRIMARY KEY (association_id, id),
  CONSTRAINT fk_decision_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT ck_decision_position CHECK (position >= 1),
  CONSTRAINT ck_decision_sentence CHECK (btrim(sentence) <> ''),
  CONSTRAINT ck_decision_granted CHECK (granted_ore BETWEEN 0 AND 9999999999999),
  CONSTRAINT ck_decision_period CHECK (from_date <= to_date)
);
CREATE INDEX ix_decision_agenda_item_id ON meetings.decision (association_id, meeting_id, agenda_item_id);
CALL database.fence('meetings.decision');

-- What somebody was told to do, open until an item of a later meeting has taken up the answer.
CREATE TABLE meetings.assignment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  responsible text NOT NULL,
  task text NOT NULL,
  due_date date,
  reported_meeting_id uuid,
  reported_item_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_assignment PRIMARY KEY (association_id, id),
  CONSTRAINT fk_assignment_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT fk_assignment_reported_item FOREIGN KEY (association_id, reported_meeting_id, reported_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT ck_assignment_reported CHECK ((reported_meeting_id IS NULL) = (reported_item_id IS NULL)),
  CONSTRAINT ck_assignment_responsible CHECK (btrim(responsible) <> ''),
  CONSTRAINT ck_assignment_task CHECK (btrim(task) <> '')
);
CREATE INDEX ix_assignment_agenda_item_id ON meetings.assignment (association_id, meeting_id, agenda_item_id);
CREATE INDEX ix_assignment_reported_item_id ON meetings.assignment (association_id, reported_meeting_id, reported_item_id);
CALL database.fence('meetings.assignment');

-- The meeting was broken off before an item and went on later, the same day or another.
CREATE TABLE meetings.adjournment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  broken_off_date date NOT NULL,
  broken_off_time text NOT NULL,
  resumed_date date,
  resumed_time text,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_adjournment PRIMARY KEY (association_id, id),
  CONSTRAINT fk_adjournment_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT ck_adjournment_broken_off_time CHECK (broken_off_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_adjournment_resumed_time CHECK (resumed_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_adjournment_resumed CHECK (
    (resumed_date IS NULL) = (resumed_time IS NULL)
    AND (resumed_date IS NULL
         OR resumed_date > broken_off_date
         OR (resumed_date = broken_off_date AND resumed_time > broken_off_time)))
);
CREATE INDEX ix_adjournment_agenda_item_id ON meetings.adjournment (association_id, meeting_id, agenda_item_id);
CALL database.fence('meetings.adjournment');

-- While minutes go round to be verified, and for ever after, nothing of their meeting can be changed by anybody: only
-- the state of a meeting whose minutes are circulating may go on to verified or back to held.
CREATE FUNCTION meetings.keep_meeting() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'VERIFIED'
     OR (OLD.status = 'CIRCULATING'
         AND (TG_OP = 'DELETE'
              OR NEW.status NOT IN ('HELD', 'VERIFIED')
              OR to_jsonb(NEW) - 'status' - 'version' <> to_jsonb(OLD) - 'status' - 'version')) THEN
    RAISE EXCEPTION 'the minutes of this meeting are being verified or are verified'
      USING ERRCODE = 'SK409', CONSTRAINT = 'keep_meeting';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER tr_keep_meeting BEFORE UPDATE OR DELETE ON meetings.meeting
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_meeting();

-- What belongs to a meeting is kept as the meeting is. An assignment is not: it is answered at a later meeting.
CREATE FUNCTION meetings.keep_part() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  part jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF EXISTS (
    SELECT
    FROM meetings.meeting m
    WHERE m.association_id = (part ->> 'association_id')::uuid
      AND m.id = (part ->> 'meeting_id')::uuid
      AND m.status IN ('CIRCULATING', 'VERIFIED')
  ) THEN
    RAISE EXCEPTION 'the minutes of this meeting are being verified or are verified'
      USING ERRCODE = 'SK409', CONSTRAINT = 'keep_part';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.agenda_item
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.section
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.attachment
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.attendance
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.attendance_change
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.conflict_of_interest
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.motion
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.ballot
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.vote
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.reservation
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.decision
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_keep_part BEFORE INSERT OR UPDATE OR DELETE ON meetings.adjournment
  FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
