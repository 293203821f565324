-- Reports in the making: chapters in the förbund's order with their text, figures stated elsewhere, planned activities.
CREATE SCHEMA publications;
GRANT USAGE ON SCHEMA publications TO samklang_app;

CREATE TABLE publications.report (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  document_kind text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  title text NOT NULL,
  place text NOT NULL DEFAULT '',
  dated date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_period UNIQUE (association_id, document_kind, from_date, to_date),
  CONSTRAINT fk_report_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_report_document_kind CHECK (document_kind IN ('delarsrapport')),
  CONSTRAINT ck_report_period CHECK (from_date <= to_date)
);
CALL database.fence('publications.report');

CREATE TABLE publications.report_chapter (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  chapter text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  position integer NOT NULL,
  included boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_chapter PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_chapter_chapter UNIQUE (association_id, report_id, chapter),
  CONSTRAINT fk_report_chapter_report
    FOREIGN KEY (association_id, report_id) REFERENCES publications.report (association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_report_chapter_body CHECK (length(body) <= 200000)
);
CREATE INDEX ix_report_chapter_report_id ON publications.report_chapter (association_id, report_id);
CALL database.fence('publications.report_chapter');

CREATE TABLE publications.planned_activity (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  planned_month date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_planned_activity PRIMARY KEY (association_id, id),
  CONSTRAINT uq_planned_activity_title UNIQUE (association_id, planned_month, title),
  CONSTRAINT ck_planned_activity_month CHECK (extract(day FROM planned_month) = 1)
);
CALL database.fence('publications.planned_activity');

CREATE TABLE publications.stated_figure (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  document text NOT NULL,
  stated_table text NOT NULL,
  stated_row text NOT NULL,
  stated_column text NOT NULL,
  stated_value numeric NOT NULL,
  reason text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_stated_figure PRIMARY KEY (association_id, id),
  CONSTRAINT uq_stated_figure_place UNIQUE (association_id, document, stated_table, stated_row, stated_column)
);
CALL database.fence('publications.stated_figure');
