package se.samklang.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.meetings.Meetings;
import se.samklang.notices.PostingPeriod;

/**
 * Import kind {@code justeringar}: that earlier meetings' minutes were verified on paper and announced, with the days they
 * had. Where the förbund has not said where its minutes are kept, the newest row says it.
 */
@Component
final class VerificationImport implements ImportKind {

    private final EarlierVerification verification;

    VerificationImport(EarlierVerification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "justeringar";
    }

    @Override
    public String title() {
        return "Justerade protokoll";
    }

    @Override
    public String list() {
        return Meetings.PATH;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("datum", "Mötets dag", "2024-05-27"),
                ImportColumn.required("justerat", "Dagen för den sista underskriften på papper", "2024-06-04"),
                ImportColumn.required("anslaget", "Dagen då justeringen anslogs", "2024-06-05"),
                ImportColumn.required("forvaring", "Var protokollet förvaras", "Kansliet, Exempelstad"),
                ImportColumn.required("ansvarig", "Vem som ansvarade för anslaget", "Förbundschefen"),
                ImportColumn.optional("anteckning", "Registratorns anteckning om papperet", "Pärm 3"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Setting own = SettingSql.find(tx).orElse(null);
        Map<LocalDate, Integer> lines = new HashMap<>();
        List<Verified> verified = new ArrayList<>();
        for (ImportRow row : rows) {
            Verified read = read(row, own);
            if (read != null && isFirst(row, read.date(), lines)) {
                meeting(tx, row, read).map(read::of).ifPresent(verified::add);
            }
        }
        Setting first = own == null ? newest(verified) : null;
        if (first != null) {
            findings.note(
                    "FORVARING",
                    0,
                    null,
                    null,
                    "Protokollen förvaras hädanefter: " + first.storagePlace() + ". Ansvarig för anslag: "
                            + first.responsible() + ". Det ändras i inställningarna för justering.");
        }
        return new Plan(verification, verified, first);
    }

    private record Verified(LocalDate date, EarlierVerification.Paper paper) {
        Verified of(UUID meeting) {
            return new Verified(
                    date,
                    new EarlierVerification.Paper(
                            meeting, paper.verified(), paper.announced(), paper.setting(), paper.remark()));
        }
    }

    private static @Nullable Verified read(ImportRow row, @Nullable Setting own) {
        LocalDate date = row.date("datum");
        LocalDate verified = row.date("justerat");
        LocalDate announced = row.date("anslaget");
        String place = row.text("forvaring", 200);
        String responsible = row.text("ansvarig", 200);
        String remark = row.text("anteckning", 500);
        if (date == null || verified == null || announced == null || place == null || responsible == null) {
            return null;
        }
        if (verified.isBefore(date)) {
            row.fault("justerat", "FORE_MOTET", "Protokollet kan inte ha justerats före mötet.");
        }
        if (announced.isBefore(verified)) {
            row.fault("anslaget", "FORE_JUSTERINGEN", "Justeringen kan inte ha anslagits innan den var gjord.");
        } else if (new PostingPeriod(announced).isLateFor(verified)) {
            row.warning(
                    "anslaget",
                    "ANSLAGET_FOR_SENT",
                    "Justeringen skulle ha anslagits senast den "
                            + SwedishDate.printLong(PostingPeriod.latestAnnouncement(verified)) + ".");
        }
        return new Verified(
                date,
                new EarlierVerification.Paper(
                        new UUID(0, 0),
                        verified,
                        announced,
                        setting(own, place, responsible),
                        remark == null ? "Inläst i efterhand" : remark));
    }

    private static Setting setting(@Nullable Setting own, String place, String responsible) {
        return own == null
                ? new Setting(Setting.SigningOrder.IN_ORDER, Setting.DEFAULT_VERIFICATION_DAYS, place, responsible, 0)
                : new Setting(own.signingOrder(), own.verificationDays(), place, responsible, own.version());
    }

    private static boolean isFirst(ImportRow row, LocalDate date, Map<LocalDate, Integer> lines) {
        Integer earlier = lines.putIfAbsent(date, row.line());
        if (earlier != null) {
            row.fault("datum", "DUBBLETT", "Samma möte finns redan på rad " + earlier + ". Behåll en av raderna.");
        }
        return earlier == null;
    }

    /** The meeting whose minutes the row tells of; empty, and said, where there is none or it is not to be touched. */
    private Optional<UUID> meeting(Read tx, ImportRow row, Verified read) {
        Optional<UUID> meeting = Meetings.on(tx, read.date());
        if (meeting.isEmpty()) {
            row.fault("datum", "OKANT_MOTE", "Det finns inget möte den dagen. Läs in mötet först, med slaget ”moten”.");
            return meeting;
        }
        if (MinutesSql.current(tx, meeting.get()).isPresent()) {
            row.warning(
                    "datum",
                    "FINNS_REDAN",
                    "Protokollet är redan justerat eller under justering i Samklang och lämnas som det är.");
            return Optional.empty();
        }
        LocalDate today = SwedishDate.day(tx.now());
        if (read.paper().announced().isAfter(today)) {
            row.warning("anslaget", "INTE_AN", "Den dagen har inte varit än. Raden lämnas.");
            return Optional.empty();
        }
        List<Readiness.Missing> missing = Readiness.missing(
                ProceedingsSql.find(tx, meeting.get()).orElseThrow(),
                read.paper().setting(),
                today);
        missing.forEach(each -> row.fault("datum", "OFULLSTANDIGT", each.sentence()));
        String fault = missing.isEmpty() ? verification.fault(tx, meeting.get()) : null;
        if (fault != null) {
            row.fault("datum", "FEL_I_PROTOKOLLET", fault);
        }
        return meeting;
    }

    private static @Nullable Setting newest(List<Verified> verified) {
        return verified.stream()
                .max(Comparator.comparing(Verified::date))
                .map(each -> each.paper().setting())
                .orElse(null);
    }

    private record Plan(
            EarlierVerification verification,
            List<Verified> verified,
            @Nullable Setting setting) implements ImportPlan {

        @Override
        public int accepted() {
            return verified.size();
        }

        @Override
        public void store(Write tx) {
            if (setting != null) {
                SettingSql.put(tx, Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC)), setting);
            }
            verified.forEach(each -> verification.register(tx, each.paper()));
        }
    }
}
