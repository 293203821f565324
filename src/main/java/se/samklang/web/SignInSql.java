package se.samklang.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Attempts to sign in. */
final class SignInSql {

    private SignInSql() {}

    /** Notes an attempt as failed and answers its number. */
    static long note(Write tx, String email, String source) {
        return tx.sql("""
                INSERT INTO web.sign_in_attempt (email, source, succeeded)
                VALUES (:email, :source, false)
                RETURNING id
                """)
                .param("email", email)
                .param("source", source)
                .query(Long.class)
                .single();
    }

    /**
     * Failed attempts since a time.
     *
     * @param ofAccountFromSource since the account was last let in from there
     * @param known the account has been let in from the source before
     */
    record Failures(long ofAccountFromSource, long fromSource, long ofAccount, boolean known) {}

    static Failures failures(Read tx, String email, String source, Instant since) {
        return tx.sql("""
                SELECT count(*) FILTER (WHERE s.email = :email AND s.source = :source AND s.id > l.id)
                         AS of_account_from_source,
                       count(*) FILTER (WHERE s.source = :source) AS from_source,
                       count(*) FILTER (WHERE s.email = :email) AS of_account,
                       l.id > 0 AS known
                FROM (SELECT coalesce(max(g.id), 0) AS id
                      FROM web.sign_in_attempt g
                      WHERE g.email = :email
                        AND g.source = :source
                        AND g.succeeded) l
                LEFT JOIN web.sign_in_attempt s
                  ON NOT s.succeeded
                 AND s.created_at > :since
                 AND (s.email = :email OR s.source = :source)
                GROUP BY l.id
                """)
                .param("email", email)
                .param("source", source)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Failures.class)
                .single();
    }

    /** Puts a success in the place of the attempt. */
    static int succeed(Write tx, long attempt) {
        return tx.sql("""
                WITH gone AS (
                  DELETE FROM web.sign_in_attempt
                  WHERE id = :attempt
                  RETURNING email, source
                )
                INSERT INTO web.sign_in_attempt (email, source, succeeded)
                SELECT g.email, g.source, true
                FROM gone g
                """).param("attempt", attempt).update();
    }

    static int forget(Write tx, long attempt) {
        return tx.sql("""
                DELETE FROM web.sign_in_attempt
                WHERE id = :attempt
                """).param("attempt", attempt).update();
    }

    static int forgetBefore(Write tx, Instant time) {
        return tx.sql("""
                DELETE FROM web.sign_in_attempt
                WHERE created_at < :time
                """)
                .param("time", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .update();
    }
}
