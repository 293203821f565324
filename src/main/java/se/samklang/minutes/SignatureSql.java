package se.samklang.minutes;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Who is to sign an edition, and when and how it was done. */
final class SignatureSql {

    private SignatureSql() {}

    /** How a signature was given. */
    enum Method {
        PROGRAM("Undertecknat i Samklang"),
        PADES("Undertecknat med elektronisk underskrift"),
        PAPER("Undertecknat på papper");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A place to sign on.
     *
     * @param accountId the account that may sign here in the program, null where the person has none
     * @param method and when: null until signed
     * @param sha256 of the file that was signed
     */
    record Signature(
            UUID id,
            UUID minutesId,
            UUID attendanceId,
            int position,
            Signer.Duty duty,
            String personName,
            @Nullable UUID accountId,
            @Nullable Method method,
            @Nullable OffsetDateTime signedAt,
            @Nullable String sha256,
            @Nullable String remark,
            @Nullable UUID signedFileId,
            int version) {

        boolean isSigned() {
            return signedAt != null;
        }

        /** The day it was signed, in Sweden. */
        LocalDate signedDate() {
            return signedAt == null
                    ? LocalDate.MIN
                    : signedAt.atZoneSameInstant(SwedishDate.STOCKHOLM).toLocalDate();
        }
    }

    static List<Signature> ofMinutes(Read tx, UUID minutes) {
        return tx.sql("""
                SELECT s.id, s.minutes_id, s.attendance_id, s.position, s.duty, s.person_name, s.account_id, s.method,
                       s.signed_at, s.sha256, s.remark, s.signed_file_id, s.version
                FROM minutes.signature s
                WHERE s.association_id = :association
                  AND s.minutes_id = :minutes
                ORDER BY s.position, s.id
                """)
                .param("association", tx.scope().association())
                .param("minutes", minutes)
                .query(Signature.class)
                .list();
    }

    static Optional<Signature> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT s.id, s.minutes_id, s.attendance_id, s.position, s.duty, s.person_name, s.account_id, s.method,
                       s.signed_at, s.sha256, s.remark, s.signed_file_id, s.version
                FROM minutes.signature s
                WHERE s.association_id = :association
                  AND s.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Signature.class)
                .optional();
    }

    static int add(Write tx, UUID id, UUID minutes, int position, Signer signer, @Nullable UUID account) {
        return tx.sql("""
                INSERT INTO minutes.signature
                  (association_id, id, minutes_id, attendance_id, position, duty, person_name, account_id)
                VALUES (:association, :id, :minutes, :attendance, :position, :duty, :name, :account)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("minutes", minutes)
                .param("attendance", signer.attendee())
                .param("position", position)
                .param("duty", signer.duty().name())
                .param("name", signer.name())
                .param("account", account, Types.OTHER)
                .update();
    }

    /** What a signature is given with. */
    record Given(
            Method method,
            Instant at,
            @Nullable String remark,
            @Nullable UUID signedFileId) {}

    /** Signs, once. 0 where it was signed meanwhile. */
    static int sign(Write tx, UUID id, Given given, String sha256) {
        return tx.sql("""
                UPDATE minutes.signature
                SET method = :method,
                    signed_at = :at,
                    sha256 = :sha256,
                    remark = :remark,
                    signed_file_id = :file,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND signed_at IS NULL
                """)
                .param("method", given.method().name())
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .param("sha256", sha256)
                .param("remark", given.remark(), Types.VARCHAR)
                .param("file", given.signedFileId(), Types.OTHER)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
