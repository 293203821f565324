-- What an insats tells of a period in the förbund's annual report: written by whoever leads it, handed in, approved.
-- granted is what the board has decided for the period, used what of it the insats has drawn.
CREATE TABLE insatser.insats_report (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  background text NOT NULL,
  method text NOT NULL,
  result text NOT NULL,
  experience text NOT NULL,
  granted_ore bigint,
  used_ore bigint,
  status text NOT NULL,
  remark text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_insats_report PRIMARY KEY (association_id, id),
  CONSTRAINT uq_insats_report_period UNIQUE (association_id, insats_id, from_date, to_date),
  CONSTRAINT fk_insats_report_insats
    FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats (association_id, id),
  CONSTRAINT ck_insats_report_period CHECK (from_date <= to_date),
  CONSTRAINT ck_insats_report_texts
    CHECK (length(background) <= 50000 AND length(method) <= 50000
           AND length(result) <= 50000 AND length(experience) <= 50000),
  CONSTRAINT ck_insats_report_granted CHECK (granted_ore BETWEEN 0 AND 9999999999999),
  CONSTRAINT ck_insats_report_used CHECK (used_ore BETWEEN 0 AND 9999999999999),
  CONSTRAINT ck_insats_report_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED')),
  CONSTRAINT ck_insats_report_remark CHECK (btrim(remark) <> '')
);
CALL database.fence('insatser.insats_report');
