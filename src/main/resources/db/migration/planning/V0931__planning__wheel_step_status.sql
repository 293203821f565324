-- A step whose day had been when the wheel was made is neither done nor unneeded as far as anybody knows.
ALTER TABLE planning.wheel_step DROP CONSTRAINT ck_wheel_step_status;
ALTER TABLE planning.wheel_step
  ADD CONSTRAINT ck_wheel_step_status CHECK (status IN ('OPEN', 'DONE', 'NOT_NEEDED', 'NOT_WATCHED'));
