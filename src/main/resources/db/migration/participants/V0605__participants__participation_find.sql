-- A part of a code that a guess says many may hold would be sought by reading every code there is, which takes thirty
-- times as long as the trigram index. Reading everything is never right here, whatever the guess.
ALTER FUNCTION participants.find_code(text, integer)
  SET enable_seqscan = off
  SET enable_indexscan = off
  SET enable_indexonlyscan = off;
