-- What a form held when it had its effect, as a fingerprint: the same operation with other content is another wish.
ALTER TABLE web.submission ADD COLUMN content_sha256 text NOT NULL DEFAULT '';
