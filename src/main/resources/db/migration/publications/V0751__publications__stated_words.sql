-- A line of printed contents is words and no number.
ALTER TABLE publications.stated_figure
  ALTER COLUMN stated_value DROP NOT NULL,
  ADD COLUMN stated_words text NOT NULL DEFAULT '',
  ADD CONSTRAINT ck_stated_figure_printed CHECK ((stated_value IS NULL) = (stated_words <> ''));
