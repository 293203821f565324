package se.samklang.exchange;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The statements on {@code exchange.import_batch}. */
final class ImportSql {

    private ImportSql() {}

    /** Lets two imports of the same kind into the same förbund wait for each other, so that neither misses the other's file. */
    static void waitForTurn(Write tx, String kind) {
        tx.sql("SELECT pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", "exchange.import:" + tx.scope().association() + ":" + kind)
                .query()
                .listOfRows();
    }

    /** When this very file was last imported, if it still stands. */
    static Optional<OffsetDateTime> importedBefore(Read tx, String kind, String sha256) {
        return tx.sql("""
                SELECT b.created_at
                FROM exchange.import_batch b
                WHERE b.association_id = :association
                  AND b.kind = :kind
                  AND b.sha256 = :sha256
                  AND NOT EXISTS (SELECT
                                  FROM database.undo u
                                  WHERE u.association_id = b.association_id
                                    AND u.act_id = b.act_id)
                ORDER BY b.created_at DESC, b.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("kind", kind)
                .param("sha256", sha256)
                .query(OffsetDateTime.class)
                .optional();
    }

    static void insert(Write tx, UUID id, Receipt receipt) {
        tx.sql("""
                INSERT INTO exchange.import_batch
                  (association_id, id, kind, file_name, sha256, encoding, rows, accepted, act_id)
                VALUES
                  (:association, :id, :kind, :file, :sha256, :encoding, :rows, :accepted, :act)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("kind", receipt.kind())
                .param("file", receipt.file())
                .param("sha256", receipt.sha256())
                .param("encoding", receipt.encoding())
                .param("rows", receipt.rows())
                .param("accepted", receipt.accepted())
                .param("act", tx.actId())
                .update();
    }

    /** The import of this very file, if it still stands. */
    static Optional<UUID> standing(Read tx, String kind, String sha256) {
        return tx.sql("""
                SELECT b.id
                FROM exchange.import_batch b
                WHERE b.association_id = :association
                  AND b.kind = :kind
                  AND b.sha256 = :sha256
                  AND NOT EXISTS (SELECT
                                  FROM database.undo u
                                  WHERE u.association_id = b.association_id
                                    AND u.act_id = b.act_id)
                ORDER BY b.created_at DESC, b.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("kind", kind)
                .param("sha256", sha256)
                .query(UUID.class)
                .optional();
    }

    /** All, newest first, or the one with the id. */
    static List<ImportBatch> batches(Read tx, @Nullable UUID id) {
        return tx.sql("""
                SELECT b.id, b.kind, b.file_name, b.sha256, b.encoding, b.rows, b.accepted, b.act_id, b.created_at,
                       a.actor, u.created_at AS undone_at
                FROM exchange.import_batch b
                LEFT JOIN database.act a ON a.association_id = b.association_id AND a.id = b.act_id
                LEFT JOIN database.undo u ON u.association_id = b.association_id AND u.act_id = b.act_id
                WHERE b.association_id = :association
                  AND (CAST(:id AS uuid) IS NULL OR b.id = :id)
                ORDER BY b.created_at DESC, b.id
                LIMIT 500
                """)
                .param("association", tx.scope().association())
                .param("id", id, Types.OTHER)
                .query(ImportBatch.class)
                .list();
    }

    static Optional<UUID> actOf(Read tx, UUID batchId) {
        return tx.sql("""
                SELECT b.act_id
                FROM exchange.import_batch b
                WHERE b.association_id = :association
                  AND b.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", batchId)
                .query(UUID.class)
                .optional();
    }
}
