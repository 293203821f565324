-- The meetings of the board and the bodies around it, their agendas, and the § series of the board's year.
CREATE SCHEMA meetings;
GRANT USAGE ON SCHEMA meetings TO samklang_app;

-- from_time and to_time are the clock on the wall in Sweden, HH:MM.
CREATE TABLE meetings.meeting (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text,
  meeting_date date NOT NULL,
  from_time text,
  to_time text,
  place text,
  status text NOT NULL DEFAULT 'PLANNED',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_meeting PRIMARY KEY (association_id, id),
  CONSTRAINT fk_meeting_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_meeting_kind CHECK (kind IN ('BOARD', 'PRESIDIUM', 'MEMBERS', 'OTHER')),
  CONSTRAINT ck_meeting_title CHECK (btrim(title) <> ''),
  CONSTRAINT ck_meeting_from_time CHECK (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_meeting_to_time CHECK (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_meeting_times CHECK (to_time IS NULL OR (from_time IS NOT NULL AND from_time < to_time)),
  CONSTRAINT ck_meeting_place CHECK (btrim(place) <> ''),
  CONSTRAINT ck_meeting_status CHECK (status IN ('PLANNED', 'HELD'))
);
CREATE INDEX ix_meeting_meeting_date ON meetings.meeting (association_id, meeting_date);
CALL database.fence('meetings.meeting');

-- What is taken up at a meeting, in the order of position. Gaps in position mean nothing.
CREATE TABLE meetings.agenda_item (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  background text NOT NULL DEFAULT '',
  proposal text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_agenda_item PRIMARY KEY (association_id, id),
  CONSTRAINT uq_agenda_item_meeting UNIQUE (association_id, meeting_id, id),
  CONSTRAINT fk_agenda_item_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting (association_id, id),
  CONSTRAINT ck_agenda_item_position CHECK (position >= 1),
  CONSTRAINT ck_agenda_item_kind CHECK (kind IN ('DECISION', 'INFORMATION', 'REPORT', 'ELECTION')),
  CONSTRAINT ck_agenda_item_title CHECK (btrim(title) <> '')
);
CALL database.fence('meetings.agenda_item');

-- The last § given in a calendar year. Its row is the lock that numberings at the same time queue at, and since it is
-- changed in the same transaction as the sections are made, a numbering that fails leaves no gap.
CREATE TABLE meetings.section_series (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  calendar_year integer NOT NULL,
  last_number integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_section_series PRIMARY KEY (association_id, id),
  CONSTRAINT uq_section_series_calendar_year UNIQUE (association_id, calendar_year),
  CONSTRAINT fk_section_series_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_section_series_last_number CHECK (last_number >= 1)
);
CALL database.fence('meetings.section_series');
REVOKE DELETE ON meetings.section_series FROM samklang_app;

-- An agenda item that has become a § of the year, with the prefix the förbund had then. Never changed, never removed:
-- a number once given is not given again.
CREATE TABLE meetings.section (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  prefix text NOT NULL,
  calendar_year integer NOT NULL,
  number integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_section PRIMARY KEY (association_id, id),
  CONSTRAINT uq_section_number UNIQUE (association_id, calendar_year, number),
  CONSTRAINT uq_section_agenda_item UNIQUE (association_id, meeting_id, agenda_item_id),
  CONSTRAINT fk_section_agenda_item FOREIGN KEY (association_id, meeting_id, agenda_item_id)
    REFERENCES meetings.agenda_item (association_id, meeting_id, id),
  CONSTRAINT ck_section_number CHECK (number >= 1)
);
CALL database.fence('meetings.section');
REVOKE UPDATE, DELETE ON meetings.section FROM samklang_app;
