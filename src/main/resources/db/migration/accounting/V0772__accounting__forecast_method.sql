-- How a forecast was reached, and what was said of its change since the one before.
ALTER TABLE accounting.forecast
  ADD COLUMN method text NOT NULL DEFAULT 'MANUAL',
  ADD COLUMN proposed_ore bigint,
  ADD COLUMN commitment_ore bigint,
  ADD COLUMN change_comment text,
  ADD CONSTRAINT ck_forecast_method CHECK (method IN ('RUN_RATE', 'BUDGET_REMAINDER', 'COMMITMENTS', 'MANUAL')),
  ADD CONSTRAINT ck_forecast_commitment CHECK (commitment_ore >= 0),
  ADD CONSTRAINT ck_forecast_change_comment CHECK (change_comment <> '');

-- The forecast of a day that is locked never changes again, by anybody: a lock is only ever added.
CREATE TABLE accounting.forecast_lock (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  per_date date NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_forecast_lock PRIMARY KEY (association_id, id),
  CONSTRAINT uq_forecast_lock_per_date UNIQUE (association_id, fiscal_year_id, per_date),
  CONSTRAINT fk_forecast_lock_fiscal_year
    FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year (association_id, id)
);
CALL database.enclose('accounting.forecast_lock');

CREATE FUNCTION accounting.keep_forecast() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  forecast jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF EXISTS (
    SELECT
    FROM accounting.forecast_lock l
    JOIN accounting.budget_row b ON b.association_id = l.association_id AND b.fiscal_year_id = l.fiscal_year_id
    WHERE l.association_id = (forecast ->> 'association_id')::uuid
      AND b.id = (forecast ->> 'budget_row_id')::uuid
      AND l.per_date IN ((forecast ->> 'per_date')::date, CASE TG_OP WHEN 'INSERT' THEN NULL ELSE OLD.per_date END)
  ) THEN
    RAISE EXCEPTION 'the forecast of this day is locked' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_forecast';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER tr_keep_forecast BEFORE INSERT OR UPDATE OR DELETE ON accounting.forecast
  FOR EACH ROW EXECUTE FUNCTION accounting.keep_forecast();

-- What holds from a day on: past which deviation from the budget a forecast must be explained (both the share and the
-- amount), how large the equity may be as a share of the year's income, and the individual share aimed at.
CREATE TABLE accounting.follow_up_limit (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  from_date date NOT NULL,
  deviation_percent integer NOT NULL,
  deviation_ore bigint NOT NULL,
  equity_percent integer,
  individual_percent integer,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_follow_up_limit PRIMARY KEY (association_id, id),
  CONSTRAINT uq_follow_up_limit_from_date UNIQUE (association_id, from_date),
  CONSTRAINT fk_follow_up_limit_association
    FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT ck_follow_up_limit_deviation CHECK (deviation_percent BETWEEN 0 AND 100 AND deviation_ore >= 0),
  CONSTRAINT ck_follow_up_limit_equity CHECK (equity_percent BETWEEN 0 AND 1000),
  CONSTRAINT ck_follow_up_limit_individual CHECK (individual_percent BETWEEN 0 AND 100)
);
CALL database.fence('accounting.follow_up_limit');
