package se.samklang.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about accounts, their roles, links and attempts to sign in. */
final class AccountSql {

    private AccountSql() {}

    record Credentials(
            UUID id,
            String name,
            @Nullable String passwordHash,
            @Nullable OffsetDateTime disabledAt) {}

    static Optional<Credentials> credentials(Read tx, String email) {
        return tx.sql("""
                SELECT a.id, a.name, a.password_hash, a.disabled_at
                FROM web.account a
                WHERE a.email = :email
                """).param("email", email).query(Credentials.class).optional();
    }

    /** An open account with one of its roles; without any it has one row and neither förbund nor role. */
    record Membered(
            String email,
            String name,
            boolean operator,
            @Nullable UUID associationId,
            @Nullable String role) {}

    /** An open account and what it is in every förbund; no rows where it is gone or closed. */
    static List<Membered> membered(Read tx, UUID id) {
        return tx.sql("""
                SELECT a.email, a.name, a.operator, r.association_id, r.role
                FROM web.account a
                LEFT JOIN web.account_role r ON r.account_id = a.id
                WHERE a.id = :id
                  AND a.disabled_at IS NULL
                ORDER BY r.association_id, r.role
                """).param("id", id).query(Membered.class).list();
    }

    static Optional<String> name(Read tx, UUID id) {
        return tx.sql("""
                SELECT a.name
                FROM web.account a
                WHERE a.id = :id
                """).param("id", id).query(String.class).optional();
    }

    record Listed(
            UUID id,
            String email,
            String name,
            @Nullable String passwordHash,
            boolean operator,
            @Nullable OffsetDateTime disabledAt) {}

    static List<Listed> all(Read tx) {
        return tx.sql("""
                SELECT a.id, a.email, a.name, a.password_hash, a.operator, a.disabled_at
                FROM web.account a
                ORDER BY a.email, a.id
                """).query(Listed.class).list();
    }

    /** Whether the account's owner has not chosen a password yet, and it is nobody's who runs the installation. */
    static boolean isWaiting(Read tx, UUID account) {
        return tx.sql("""
                SELECT a.password_hash IS NULL AND NOT a.operator
                FROM web.account a
                WHERE a.id = :id
                """).param("id", account).query(Boolean.class).optional().orElse(false);
    }

    static int makeOperator(Write tx, UUID account) {
        return tx.sql("""
                UPDATE web.account
                SET operator = true
                WHERE id = :id
                """).param("id", account).update();
    }

    static int disable(Write tx, UUID account) {
        return tx.sql("""
                UPDATE web.account
                SET disabled_at = coalesce(disabled_at, database.app_now())
                WHERE id = :id
                """).param("id", account).update();
    }

    static int enable(Write tx, UUID account) {
        return tx.sql("""
                UPDATE web.account
                SET disabled_at = NULL
                WHERE id = :id
                """).param("id", account).update();
    }

    record Membership(UUID associationId, String role) {}

    /** What the account is, in every förbund. */
    static List<Membership> memberships(Read tx, UUID account) {
        return tx.sql("""
                SELECT r.association_id, r.role
                FROM web.account_role r
                WHERE r.account_id = :account
                ORDER BY r.association_id, r.role
                """).param("account", account).query(Membership.class).list();
    }

    static boolean anyAccountExists(Read tx) {
        return tx.sql("SELECT EXISTS (SELECT FROM web.account)")
                .query(Boolean.class)
                .single();
    }

    static void add(Write tx, UUID id, String email, String name, @Nullable String passwordHash, Standing standing) {
        tx.sql("""
                INSERT INTO web.account (id, email, name, password_hash, operator)
                VALUES (:id, :email, :name, :hash, :operator)
                """)
                .param("id", id)
                .param("email", email)
                .param("name", name)
                .param("hash", passwordHash)
                .param("operator", standing == Standing.OPERATOR)
                .update();
    }

    /** Whether an account runs the installation or only works in förbund. */
    enum Standing {
        OPERATOR,
        ORDINARY
    }

    static void setPassword(Write tx, UUID account, String hash) {
        tx.sql("""
                UPDATE web.account
                SET password_hash = :hash
                WHERE id = :id
                """).param("hash", hash).param("id", account).update();
    }

    static void grant(Write tx, UUID account, Role role) {
        tx.sql("""
                INSERT INTO web.account_role (association_id, id, account_id, role)
                VALUES (:association, :id, :account, :role)
                ON CONFLICT (association_id, account_id, role) DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("role", role.code())
                .update();
    }

    static int revoke(Write tx, UUID account, String role) {
        return tx.sql("""
                DELETE FROM web.account_role
                WHERE association_id = :association
                  AND account_id = :account
                  AND role = :role
                """)
                .param("association", tx.scope().association())
                .param("account", account)
                .param("role", role)
                .update();
    }

    /** A role of an account that can sign in. */
    record Holding(UUID accountId, String role) {}

    /** Who holds one of the roles in the förbund and can sign in; the rows wait for this transaction. */
    static List<Holding> holders(Write tx, Collection<String> roles) {
        return tx.sql("""
                SELECT r.account_id, r.role
                FROM web.account_role r
                JOIN web.account a ON a.id = r.account_id
                WHERE r.association_id = :association
                  AND r.role IN (:roles)
                  AND a.disabled_at IS NULL
                  AND a.password_hash IS NOT NULL
                ORDER BY r.account_id, r.role
                FOR UPDATE OF r
                """)
                .param("association", tx.scope().association())
                .param("roles", roles)
                .query(Holding.class)
                .list();
    }

    /** The roles an act gave, where they are still there. */
    static List<Holding> givenBy(Read tx, UUID act) {
        return tx.sql("""
                SELECT r.account_id, r.role
                FROM database.change c
                JOIN web.account_role r ON r.association_id = c.association_id AND r.id = c.row_id
                WHERE c.association_id = :association
                  AND c.act_id = :act
                  AND c.schema_name = 'web'
                  AND c.table_name = 'account_role'
                  AND c.operation = 'INSERT'
                ORDER BY r.account_id, r.role
                """)
                .param("association", tx.scope().association())
                .param("act", act)
                .query(Holding.class)
                .list();
    }

    record Colleague(UUID accountId, String name, String email, String roles, boolean waiting) {}

    /** The accounts with a role in the förbund. */
    static List<Colleague> colleagues(Read tx) {
        return tx.sql("""
                SELECT a.id AS account_id, a.name, a.email,
                       string_agg(r.role, ',' ORDER BY r.role) AS roles,
                       a.password_hash IS NULL AS waiting
                FROM web.account_role r
                JOIN web.account a ON a.id = r.account_id
                WHERE r.association_id = :association
                GROUP BY a.id, a.name, a.email, a.password_hash
                ORDER BY a.name COLLATE "sv-SE-x-icu", a.id
                """)
                .param("association", tx.scope().association())
                .query(Colleague.class)
                .list();
    }

    static void addLink(Write tx, @Nullable UUID account, String tokenHash, Instant expires) {
        tx.sql("""
                INSERT INTO web.account_link (id, account_id, token_hash, purpose, expires_at)
                VALUES (:id, :account, :token, :purpose, :expires)
                """)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("token", tokenHash)
                .param("purpose", account == null ? "SETUP" : "PASSWORD")
                .param("expires", OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
                .update();
    }

    record Link(UUID id, @Nullable UUID accountId) {}

    /** An unused link that has not expired. */
    static Optional<Link> link(Read tx, String tokenHash, String purpose) {
        return tx.sql("""
                SELECT l.id, l.account_id
                FROM web.account_link l
                WHERE l.token_hash = :token
                  AND l.purpose = :purpose
                  AND l.used_at IS NULL
                  AND l.expires_at > database.app_now()
                """)
                .param("token", tokenHash)
                .param("purpose", purpose)
                .query(Link.class)
                .optional();
    }

    /** Uses up every link that chooses the account's password. */
    static int useAll(Write tx, UUID account) {
        return tx.sql("""
                UPDATE web.account_link
                SET used_at = database.app_now()
                WHERE account_id = :account
                  AND used_at IS NULL
                """).param("account", account).update();
    }

    /** Uses the link up; false where it has been used meanwhile. */
    static boolean use(Write tx, UUID link) {
        return tx.sql("""
                UPDATE web.account_link
                SET used_at = database.app_now()
                WHERE id = :id
                  AND used_at IS NULL
                """).param("id", link).update() == 1;
    }
}
