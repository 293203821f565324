package se.samklang.meetings.calendar;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The secret addresses of calendars; one an account and förbund. */
final class CalendarLinkSql {

    private CalendarLinkSql() {}

    /** When the account's address was made. */
    static Optional<OffsetDateTime> made(Read tx, UUID account) {
        return tx.sql("""
                SELECT l.created_at
                FROM meetings.calendar_link l
                WHERE l.association_id = :association
                  AND l.account_id = :account
                """)
                .param("association", tx.scope().association())
                .param("account", account)
                .query(OffsetDateTime.class)
                .optional();
    }

    /** The förbund whose calendar the secret opens, asked before any is chosen. */
    static Optional<UUID> opened(Read tx, String tokenSha256) {
        return tx.sql("""
                SELECT l.association_id
                FROM meetings.find_calendar_link(:token) l
                """).param("token", tokenSha256).query(UUID.class).optional();
    }

    /** Gives the account an address; the one it had opens no longer. */
    static int put(Write tx, UUID id, UUID account, String tokenSha256) {
        remove(tx, account);
        return tx.sql("""
                INSERT INTO meetings.calendar_link (association_id, id, account_id, token_sha256)
                VALUES (:association, :id, :account, :token)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("account", account)
                .param("token", tokenSha256)
                .update();
    }

    static int remove(Write tx, UUID account) {
        return tx.sql("""
                DELETE FROM meetings.calendar_link
                WHERE association_id = :association
                  AND account_id = :account
                """)
                .param("association", tx.scope().association())
                .param("account", account)
                .update();
    }
}
