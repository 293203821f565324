package se.samklang.accounting;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Which accounts a year has for its purposes, as ranges: the members' contributions, or the VAT to be claimed. */
public final class PurposeAccounts {

    private PurposeAccounts() {}

    /** Whose purposes they are: one of the two is null. */
    public record Owner(
            @Nullable UUID contributionYear, @Nullable UUID vatYear) {

        public static Owner ofContributions(UUID id) {
            return new Owner(id, null);
        }

        public static Owner ofVat(UUID id) {
            return new Owner(null, id);
        }
    }

    /** A range with what it is for, a CHECK value of {@code accounting.account_range.purpose}. */
    public record Range(String purpose, RowRange range) {}

    /** By purpose, and within it by account. */
    public static List<Range> of(Read tx, Owner owner) {
        return tx
                .sql("""
                SELECT r.purpose, r.from_account, r.to_account, r.dimension, r.from_object, r.to_object
                FROM accounting.account_range r
                WHERE r.association_id = :association
                  AND (r.contribution_year_id = :contributionYear OR r.vat_year_id = :vatYear)
                ORDER BY r.purpose, r.from_account COLLATE "C", r.to_account COLLATE "C", r.from_object COLLATE "C", r.id
                """)
                .param("association", tx.scope().association())
                .param("contributionYear", owner.contributionYear, Types.OTHER)
                .param("vatYear", owner.vatYear, Types.OTHER)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::range)
                .toList();
    }

    /** The ranges of a purpose as {@link RowRange#read} takes them; empty where there are none. */
    public static String printed(List<Range> ranges, String purpose) {
        return RowRange.printed(ranges.stream()
                .filter(range -> range.purpose.equals(purpose))
                .map(Range::range)
                .toList());
    }

    /** Gives the purposes their accounts instead of those they had; what is the same already is left as it is. */
    public static void replace(Write tx, Owner owner, List<Range> ranges) {
        if (written(of(tx, owner)).equals(written(ranges))) {
            return;
        }
        tx.sql("""
                DELETE FROM accounting.account_range
                WHERE association_id = :association
                  AND (contribution_year_id = :contributionYear OR vat_year_id = :vatYear)
                """)
                .param("association", tx.scope().association())
                .param("contributionYear", owner.contributionYear, Types.OTHER)
                .param("vatYear", owner.vatYear, Types.OTHER)
                .update();
        ranges.forEach(range -> add(tx, owner, range));
    }

    private static void add(Write tx, Owner owner, Range range) {
        tx.sql("""
                INSERT INTO accounting.account_range
                  (association_id, id, contribution_year_id, vat_year_id, purpose, from_account, to_account, dimension,
                   from_object, to_object)
                VALUES (:association, :id, :contributionYear, :vatYear, :purpose, :fromAccount, :toAccount, :dimension,
                        :fromObject, :toObject)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(ImportCells.clock(tx)))
                .param("contributionYear", owner.contributionYear, Types.OTHER)
                .param("vatYear", owner.vatYear, Types.OTHER)
                .param("purpose", range.purpose)
                .param("fromAccount", range.range.fromAccount())
                .param("toAccount", range.range.toAccount())
                .param("dimension", range.range.dimension(), Types.VARCHAR)
                .param("fromObject", range.range.fromObject(), Types.VARCHAR)
                .param("toObject", range.range.toObject(), Types.VARCHAR)
                .update();
    }

    private static List<String> written(List<Range> ranges) {
        List<String> written = new ArrayList<>();
        ranges.stream()
                .collect(Collectors.groupingBy(Range::purpose))
                .forEach((purpose, own) -> written.add(purpose + " " + printed(own, purpose)));
        return written.stream().sorted().toList();
    }

    private record Row(
            String purpose,
            String fromAccount,
            String toAccount,
            @Nullable String dimension,
            @Nullable String fromObject,
            @Nullable String toObject) {

        Range range() {
            return new Range(purpose, new RowRange(fromAccount, toAccount, dimension, fromObject, toObject));
        }
    }
}
