package se.samklang.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;

/** A kind of file that is no table (SIE): the domain module reads it itself; receipt, repetition and undoing are the same. */
public interface ImportFileKind {

    /** The name on the command line and in addresses: {@code sie}. */
    String name();

    /** What a person calls it, in Swedish. */
    String title();

    /** Reads and checks the whole file; every fault is added to the findings at once. */
    Plan check(Read tx, Scope scope, ImportContent content, Findings findings);

    /** How large a file may be, in bytes. */
    default long largestBytes() {
        return ImportSource.LARGEST_BYTES;
    }

    /** Where what was imported is seen, or null. */
    default @Nullable String list() {
        return null;
    }

    /** Where what the file with the checksum became is seen; {@link #list()} where it is not there any more. */
    default @Nullable String list(Read tx, String sha256) {
        return list();
    }

    /** The kind's own page for choosing a file, where that takes more than a file; null for the ordinary one. */
    default @Nullable String page() {
        return null;
    }

    /** Something a person looks at before a file is stored: a heading and lines under it. */
    record Part(String title, List<Line> lines) {}

    /** What something is called, in Swedish, and what it is. */
    record Line(String label, String value) {}

    /** A file that has been read. */
    interface Plan extends ImportPlan {

        /** Name of the encoding it was written in; null where it could not be read. */
        @Nullable
        String encoding();

        /** How many rows (for SIE: vouchers) it holds. */
        int rows();

        /** Further fields of the receipt, by their JSON names. */
        Map<String, @Nullable Object> facts();

        /** What a person looks at before the file is stored. */
        default List<Part> parts() {
            return List.of();
        }
    }

    /** What a file that could not be read comes to; its fault is among the findings. */
    record Unread(@Nullable String encoding) implements Plan {
        @Override
        public int rows() {
            return 0;
        }

        @Override
        public Map<String, @Nullable Object> facts() {
            return Map.of();
        }

        @Override
        public int accepted() {
            return 0;
        }

        @Override
        public void store(Write tx) {
            throw new IllegalStateException("a file that could not be read cannot be stored");
        }
    }
}
