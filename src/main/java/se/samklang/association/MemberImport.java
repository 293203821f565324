package se.samklang.association;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Import kind {@code medlemmar}: member organisations, kept in the order of the file. A known name is changed. */
@Component
final class MemberImport implements ImportKind {

    private static final Map<String, String> PARTIES = parties();

    /** Names in a warning, before the rest are counted. */
    private static final int NAMED = 10;

    @Override
    public String name() {
        return "medlemmar";
    }

    @Override
    public String title() {
        return "Medlemmar";
    }

    @Override
    public String list() {
        return "/forbundet";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("namn", "Organisationens namn", "Exempelstads kommun"),
                ImportColumn.required("part", "kommun, region, forsakringskassan eller arbetsformedlingen", "kommun"),
                ImportColumn.optional("kommunkod", "Fyra siffror, för kommuner som heter något annat här", "1981"),
                ImportColumn.optional("andel_procent", "Andel i procent", "12,5"),
                ImportColumn.optional("fran", "Medlem från och med", "2015-01-01"),
                ImportColumn.optional("till", "Medlem till och med", ""));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Map<String, String> municipalities = new LinkedHashMap<>();
        MemberSql.municipalities(tx)
                .forEach(municipality -> municipalities.put(municipality.code(), municipality.name()));
        Map<String, MemberSql.Member> known = new HashMap<>();
        MemberSql.all(tx).forEach(member -> known.put(member.name(), member));
        List<MemberSql.Member> members = new ArrayList<>();
        List<String> uncoded = new ArrayList<>();
        for (ImportRow row : rows) {
            String name = row.text("namn", 200);
            String party = row.code("part", PARTIES);
            String municipality = row.code("kommunkod", municipalities);
            BigDecimal share = share(row);
            LocalDate from = row.date("fran");
            LocalDate to = row.date("till");
            if (from != null && to != null && to.isBefore(from)) {
                row.fault("till", "PERIOD", "Slutdatum ska vara samma dag som startdatum eller senare.");
            }
            if (municipality != null && party != null && !party.equals("kommun")) {
                row.fault("kommunkod", "KOMMUNKOD", "Bara en medlem av slaget kommun kan ha en kommunkod.");
            }
            if (municipality == null && name != null && "kommun".equals(party) && !row.has("kommunkod")) {
                municipality = MemberRules.municipalityNamed(name, municipalities);
                if (municipality == null) {
                    uncoded.add(name);
                }
            }
            if (name != null && party != null) {
                MemberSql.Member earlier = known.get(name);
                members.add(new MemberSql.Member(
                        earlier == null ? UUID.randomUUID() : earlier.id(),
                        name,
                        kind(party),
                        municipality,
                        share,
                        from,
                        to,
                        members.size() + 1,
                        earlier == null ? 0 : earlier.version()));
            }
        }
        warn(uncoded, findings);
        return new Plan(members);
    }

    /** One warning for them all: a förbund has up to a score of municipalities. */
    private static void warn(List<String> uncoded, Findings findings) {
        if (!uncoded.isEmpty()) {
            findings.warning(
                    "KOMMUNKOD",
                    0,
                    "kommunkod",
                    null,
                    (uncoded.size() == 1
                                    ? "En kommun saknar kommunkod, så deltagare kan inte räknas på den: "
                                    : uncoded.size()
                                            + " kommuner saknar kommunkod, så deltagare kan inte räknas på dem: ")
                            + String.join(", ", uncoded.subList(0, Math.min(NAMED, uncoded.size())))
                            + (uncoded.size() > NAMED ? " och " + (uncoded.size() - NAMED) + " till." : "."));
        }
    }

    private static @org.jspecify.annotations.Nullable BigDecimal share(ImportRow row) {
        BigDecimal share = row.number("andel_procent");
        boolean inRange = share == null
                || (share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0 && share.scale() <= 3);
        if (!inRange) {
            row.fault("andel_procent", "UTANFOR", "Andelen ska vara mellan 0 och 100 med högst tre decimaler.");
        }
        return share;
    }

    private static String kind(String code) {
        for (PartyKind kind : PartyKind.values()) {
            if (kind.code().equals(code)) {
                return kind.name();
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static Map<String, String> parties() {
        Map<String, String> parties = new LinkedHashMap<>();
        for (PartyKind kind : PartyKind.values()) {
            parties.put(kind.code(), kind.label());
        }
        return parties;
    }

    private record Plan(List<MemberSql.Member> members) implements ImportPlan {
        @Override
        public int accepted() {
            return members.size();
        }

        @Override
        public void store(Write tx) {
            for (MemberSql.Member member : members) {
                if (member.version() == 0) {
                    MemberSql.add(tx, member);
                } else {
                    requireUnchanged(MemberSql.change(tx, member), member);
                }
            }
        }

        private static void requireUnchanged(boolean changed, MemberSql.Member member) {
            if (!changed) {
                throw new Refused(new Refusal(
                        "MEDLEM_ANDRAD",
                        "Medlemmen ”" + member.name() + "” ändrades av någon annan medan filen lästes in."
                                + " Ingenting är inläst. Läs in filen igen."));
            }
        }
    }
}
