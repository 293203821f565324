package se.samklang.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;

/** Takes in a file of counts. */
@Component
final class HeadcountImport implements ImportKind {

    private static final int LARGEST = 1_000_000;

    private final Insatser insatser;
    private final Clock clock;

    HeadcountImport(Insatser insatser, Clock clock) {
        this.insatser = insatser;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "antal";
    }

    @Override
    public String title() {
        return "antal";
    }

    @Override
    public String list() {
        return "/antal";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("insats", "insatsens namn som det står i registret", "Öppna gruppen"),
                ImportColumn.required("fran", "periodens första dag", "2017-01-01"),
                ImportColumn.required("till", "periodens sista dag", "2017-06-30"),
                ImportColumn.required("kon", "kvinna, man, annat eller okant", "kvinna"),
                ImportColumn.required("ingaende", "deltagare när perioden började", "12"),
                ImportColumn.required("nya", "nya under perioden", "5"),
                ImportColumn.required("avslutade", "avslutade under perioden", "4"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Map<String, Insats> byName = insatser.all(tx).stream()
                .collect(Collectors.toMap(insats -> folded(insats.name()), insats -> insats, (one, same) -> one));
        List<Headcount> known = new ArrayList<>(HeadcountSql.all(tx));
        List<Headcount> counts = new ArrayList<>();
        for (ImportRow row : rows) {
            Headcount count = read(row, byName);
            if (count != null) {
                if (known.stream().anyMatch(count::collides)) {
                    row.fault(
                            "fran",
                            "OVERLAPPAR",
                            "Det finns redan ett antal för insatsen och könet i samma tid."
                                    + " Perioderna får inte gå in i varandra.");
                }
                known.add(count);
                counts.add(count);
            }
        }
        return new Plan(counts);
    }

    private @Nullable Headcount read(ImportRow row, Map<String, Insats> byName) {
        UUID insats = insats(row, byName);
        LocalDate from = row.date("fran");
        LocalDate to = row.date("till");
        String typedSex = row.text("kon", 40);
        Sex sex = typedSex == null ? null : Sex.read(typedSex);
        Integer opening = row.integer("ingaende", 0, LARGEST);
        Integer started = row.integer("nya", 0, LARGEST);
        Integer ended = row.integer("avslutade", 0, LARGEST);
        if (typedSex != null && sex == null) {
            row.fault("kon", "OKANT_VARDE", "Här ska stå något av: kvinna, man, annat, okant.");
        }
        boolean backwards = from != null && to != null && to.isBefore(from);
        if (backwards) {
            row.fault("till", "SLUT_FORE_START", "Sista dagen ska vara samma dag som den första eller senare.");
        }
        if (insats == null
                || from == null
                || to == null
                || backwards
                || sex == null
                || opening == null
                || started == null
                || ended == null) {
            return null;
        }
        if (ended > opening + started) {
            row.fault(
                    "avslutade",
                    "FLER_AVSLUTADE",
                    "Fler kan inte avslutas än de som var där från början och de som kom till: " + (opening + started)
                            + ".");
        }
        return new Headcount(Ids.next(clock), insats, new Period(from, to), sex, opening, started, ended, 0);
    }

    private static @Nullable UUID insats(ImportRow row, Map<String, Insats> byName) {
        String name = row.text("insats", 200);
        Insats insats = name == null ? null : byName.get(folded(name));
        if (name != null && insats == null) {
            row.fault(
                    "insats",
                    "OKAND_INSATS",
                    "Det finns ingen insats med det namnet. Läs först in insatserna, eller rätta namnet.");
            return null;
        }
        if (insats != null && insats.hasEpisodes()) {
            row.fault(
                    "insats",
                    "INSATS_MED_EPISOD",
                    "Insatsen följs upp med deltaganden. Läs in den med importen deltagande i stället.");
            return null;
        }
        return insats == null ? null : insats.id();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private record Plan(List<Headcount> counts) implements ImportPlan {
        @Override
        public int accepted() {
            return counts.size();
        }

        @Override
        public void store(Write tx) {
            counts.forEach(count -> HeadcountSql.insert(tx, count));
        }
    }
}
