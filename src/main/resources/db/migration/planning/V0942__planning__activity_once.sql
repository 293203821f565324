-- What was done is registered once: the same words on the same day are the same activity.
CREATE UNIQUE INDEX uq_activity_title ON planning.activity (association_id, from_date, lower(btrim(title)))
  WHERE title IS NOT NULL;
