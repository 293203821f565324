-- What the members pay in a year, as the board decided it. The frame is whole kronor, and so are the shares; municipality_key
-- says what the weights of the municipalities are. A decision of the register has its day and paragraph there. Plan is the one the instalments were made by; they may have been changed
-- since.
CREATE TABLE accounting.contribution_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  frame_ore bigint NOT NULL,
  decision_id uuid,
  decided_date date,
  section_text text,
  municipality_key text NOT NULL,
  plan text NOT NULL,
  comment text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_contribution_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_contribution_year_year UNIQUE (association_id, year),
  CONSTRAINT uq_contribution_year_id_year UNIQUE (association_id, id, year),
  CONSTRAINT fk_contribution_year_fiscal_year
    FOREIGN KEY (association_id, year) REFERENCES accounting.fiscal_year (association_id, year),
  CONSTRAINT fk_contribution_year_decision
    FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision (association_id, id),
  CONSTRAINT ck_contribution_year_decision
    CHECK (decision_id IS NULL OR (decided_date IS NULL AND section_text IS NULL)),
  CONSTRAINT ck_contribution_year_frame CHECK (frame_ore BETWEEN 100 AND 9999999999900 AND frame_ore % 100 = 0),
  CONSTRAINT ck_contribution_year_section_text CHECK (btrim(section_text) <> ''),
  CONSTRAINT ck_contribution_year_municipality_key CHECK (municipality_key IN ('INHABITANTS', 'EQUAL', 'SHARES', 'WEIGHTS')),
  CONSTRAINT ck_contribution_year_plan CHECK (plan IN ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH')),
  CONSTRAINT ck_contribution_year_comment CHECK (btrim(comment) <> '')
);
CREATE INDEX ix_contribution_year_decision_id ON accounting.contribution_year (association_id, decision_id);
CALL database.fence('accounting.contribution_year');

-- What one member pays of it. The weight is compared within the party: inhabitants, per cent, or what the key says.
CREATE TABLE accounting.contribution (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  contribution_year_id uuid NOT NULL,
  year integer NOT NULL,
  member_id uuid NOT NULL,
  party text NOT NULL,
  weight numeric(15, 3) NOT NULL,
  share_ore bigint NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_contribution PRIMARY KEY (association_id, id),
  CONSTRAINT uq_contribution_member UNIQUE (association_id, contribution_year_id, member_id),
  CONSTRAINT uq_contribution_id_year UNIQUE (association_id, id, year),
  CONSTRAINT fk_contribution_contribution_year
    FOREIGN KEY (association_id, contribution_year_id, year)
    REFERENCES accounting.contribution_year (association_id, id, year),
  CONSTRAINT fk_contribution_member
    FOREIGN KEY (association_id, member_id) REFERENCES association.member (association_id, id),
  CONSTRAINT ck_contribution_party CHECK (party IN ('STATE', 'REGION', 'MUNICIPALITY')),
  CONSTRAINT ck_contribution_weight CHECK (weight >= 0),
  CONSTRAINT ck_contribution_share CHECK (share_ore >= 0 AND share_ore % 100 = 0 AND (weight > 0 OR share_ore = 0))
);
CREATE INDEX ix_contribution_contribution_year_id
  ON accounting.contribution (association_id, contribution_year_id, year);
CREATE INDEX ix_contribution_member_id ON accounting.contribution (association_id, member_id);
CALL database.fence('accounting.contribution');

-- A part of a member's contribution: when it is due, when it was invoiced, and what has been paid of it by when.
CREATE TABLE accounting.instalment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  year integer NOT NULL,
  due_date date NOT NULL,
  amount_ore bigint NOT NULL,
  invoiced_date date,
  paid_date date,
  paid_ore bigint NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_instalment PRIMARY KEY (association_id, id),
  CONSTRAINT uq_instalment_due_date UNIQUE (association_id, contribution_id, due_date),
  CONSTRAINT fk_instalment_contribution
    FOREIGN KEY (association_id, contribution_id, year) REFERENCES accounting.contribution (association_id, id, year),
  CONSTRAINT ck_instalment_due_date CHECK (extract(year FROM due_date) = year),
  CONSTRAINT ck_instalment_amount CHECK (amount_ore BETWEEN 1 AND 9999999999999),
  CONSTRAINT ck_instalment_paid
    CHECK (paid_ore BETWEEN 0 AND amount_ore AND (paid_date IS NOT NULL) = (paid_ore > 0)),
  CONSTRAINT ck_instalment_invoiced CHECK (paid_date IS NULL OR invoiced_date IS NOT NULL)
);
CREATE INDEX ix_instalment_contribution_id ON accounting.instalment (association_id, contribution_id, year);
CALL database.fence('accounting.instalment');

-- Together the members pay the frame, half of it by the state and a quarter by the regions and by the municipalities (lagen
-- 2003:1210, 5 §), each to within a krona; held when the transaction ends, because frame and shares are written one by one.
CREATE FUNCTION accounting.hold_contributions() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
    DECLARE
      wrong integer;
      row_of jsonb := to_jsonb(coalesce(NEW, OLD));
    BEGIN
      SELECT count(*)
      INTO wrong
      FROM accounting.contribution_year y
      LEFT JOIN LATERAL (
        SELECT coalesce(sum(c.share_ore), 0) AS whole_ore,
               coalesce(sum(c.share_ore) FILTER (WHERE c.party = 'STATE'), 0) AS state_ore,
               coalesce(sum(c.share_ore) FILTER (WHERE c.party = 'REGION'), 0) AS region_ore
        FROM accounting.contribution c
        WHERE c.association_id = y.association_id
          AND c.contribution_year_id = y.id
      ) s ON TRUE
      WHERE y.association_id = (row_of ->> 'association_id')::uuid
        AND y.id = coalesce(row_of ->> 'contribution_year_id', row_of ->> 'id')::uuid
        AND (s.whole_ore <> y.frame_ore
             OR abs(2 * s.state_ore - y.frame_ore) >= 200
             OR abs(4 * s.region_ore - y.frame_ore) >= 400);
      IF wrong > 0 THEN
        RAISE EXCEPTION 'the contributions of a year are not its frame' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NULL;
    END
  $$;
CREATE CONSTRAINT TRIGGER tr_hold_contributions AFTER INSERT OR UPDATE ON accounting.contribution_year
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounting.hold_contributions();
CREATE CONSTRAINT TRIGGER tr_hold_contributions AFTER INSERT OR UPDATE OR DELETE ON accounting.contribution
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounting.hold_contributions();

-- The accounts a year's contributions are booked on, a party each: what purpose says.
ALTER TABLE accounting.account_range
  ADD COLUMN contribution_year_id uuid,
  ADD COLUMN purpose text,
  ADD CONSTRAINT fk_account_range_contribution_year
    FOREIGN KEY (association_id, contribution_year_id) REFERENCES accounting.contribution_year (association_id, id),
  DROP CONSTRAINT ck_account_range_owner,
  ADD CONSTRAINT ck_account_range_owner CHECK (num_nonnulls(report_line_id, budget_row_id, contribution_year_id) = 1),
  ADD CONSTRAINT ck_account_range_purpose CHECK (purpose IN ('STATE', 'REGION', 'MUNICIPALITY')),
  ADD CONSTRAINT ck_account_range_purpose_owner CHECK ((purpose IS NOT NULL) = (contribution_year_id IS NOT NULL));
CREATE INDEX ix_account_range_contribution_year_id
  ON accounting.account_range (association_id, contribution_year_id);
