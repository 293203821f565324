package se.samklang.accounting.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.RowRange;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.exchange.ImportRow;
import se.samklang.meetings.Decided;

/**
 * A row of the file: a year, a member, and an instalment where it has one.
 *
 * @param accounts null where the row says nothing of them
 * @param instalment null where the plan is to make them
 */
record FileRow(
        ImportRow row,
        int year,
        ContributionYear.Content content,
        String member,
        BigDecimal weight,
        @Nullable List<RowRange> accounts,
        Instalment.@Nullable Content instalment) {

    private static final Map<String, String> KEYS = keys();
    private static final Map<String, String> PLANS = plans();

    /** Null where a cell that is needed cannot be read; that is told then. */
    static @Nullable FileRow read(ImportRow row) {
        Integer year = ImportCells.year(row);
        Money frame = frame(row);
        LocalDate decided = row.date("beslutad");
        String section = row.text("paragraf", 100);
        String key = row.code("nyckel", KEYS);
        String plan = row.code("faktureras", PLANS);
        String member = row.text("medlem", 200);
        BigDecimal weight = weight(row);
        List<RowRange> accounts = accounts(row);
        Instalment.Content instalment = year == null ? null : instalment(row, year);
        if (year == null || frame == null || key == null || plan == null || member == null || weight == null) {
            return null;
        }
        ContributionYear.Content content = new ContributionYear.Content(
                frame.ore(), new Decided(null, decided, section), key(key), plan(plan), null);
        return new FileRow(row, year, content, member, weight, accounts, instalment);
    }

    private static @Nullable Money frame(ImportRow row) {
        Money frame = row.money("ram");
        if (frame != null && (frame.ore() <= 0 || frame.ore() % 100 != 0)) {
            row.fault("ram", "RAM_I_KRONOR", "Ramen ska vara hela kronor och större än 0.");
            return null;
        }
        return frame;
    }

    private static @Nullable BigDecimal weight(ImportRow row) {
        BigDecimal weight = row.number("vikt");
        if (weight != null
                && (weight.signum() < 0 || weight.stripTrailingZeros().scale() > 3 || weight.precision() > 12)) {
            row.fault("vikt", "FEL_VIKT", "Vikten ska vara ett tal från 0 och uppåt, med högst tre decimaler.");
            return null;
        }
        return weight;
    }

    private static @Nullable List<RowRange> accounts(ImportRow row) {
        String typed = row.text("konton", 500);
        if (typed == null) {
            return null;
        }
        Parsed<List<RowRange>> read = RowRange.read(typed);
        if (!read.isValue()) {
            row.fault("konton", "OLASLIGT", String.valueOf(read.reason()));
        }
        return read.orNull();
    }

    private static Instalment.@Nullable Content instalment(ImportRow row, int year) {
        LocalDate due = row.date("forfaller");
        Money amount = row.money("belopp");
        LocalDate invoiced = row.date("fakturerad");
        LocalDate paid = row.date("betald");
        Money part = row.money("betalt_belopp");
        if (due == null) {
            if (amount != null || invoiced != null || paid != null || part != null) {
                row.fault("forfaller", "DAG_SAKNAS", "Ange vilken dag delen förfaller.");
            }
            return null;
        }
        if (due.getYear() != year) {
            row.fault("forfaller", "UTANFOR_ARET", "Förfallodagen ska ligga i " + year + ", det år bidraget gäller.");
        }
        if (amount == null || amount.ore() <= 0) {
            row.fault("belopp", "BELOPP_SAKNAS", "Ange delens belopp i kronor, större än 0.");
            return null;
        }
        long paidOre = part == null ? paid == null ? 0 : amount.ore() : part.ore();
        check(row, amount, invoiced, paid, paidOre);
        return new Instalment.Content(due, amount.ore(), invoiced, paid, paidOre);
    }

    private static void check(
            ImportRow row, Money amount, @Nullable LocalDate invoiced, @Nullable LocalDate paid, long paidOre) {
        if (paidOre > amount.ore() || paidOre < 0) {
            row.fault("betalt_belopp", "FOR_STOR_BETALNING", "Det betalda ska vara från 0 till delens belopp.");
        }
        if ((paid == null) != (paidOre == 0)) {
            row.fault("betald", "DAG_SAKNAS", "Ange både vilken dag delen betalades och ett belopp större än 0.");
        }
        if (paid != null && invoiced == null) {
            row.fault("fakturerad", "DAG_SAKNAS", "En betald del är också fakturerad. Ange vilken dag.");
        }
    }

    private static MunicipalityKey key(String code) {
        return List.of(MunicipalityKey.values()).stream()
                .filter(key -> key.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static InvoicePlan plan(String code) {
        return List.of(InvoicePlan.values()).stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (MunicipalityKey key : MunicipalityKey.values()) {
            keys.put(key.code(), key.label());
        }
        return keys;
    }

    private static Map<String, String> plans() {
        Map<String, String> plans = new LinkedHashMap<>();
        for (InvoicePlan plan : InvoicePlan.values()) {
            plans.put(plan.code(), plan.label());
        }
        return plans;
    }
}
