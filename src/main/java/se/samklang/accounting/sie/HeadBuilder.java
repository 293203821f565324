package se.samklang.accounting.sie;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/** Gathers the head of a file and remembers where each label stood first. */
final class HeadBuilder {
    private final FindingList findings;
    private final Fields fields;
    private final Map<SieLabel, Place> first = new EnumMap<>(SieLabel.class);
    private final Map<SieLabel, String> texts = new EnumMap<>(SieLabel.class);
    private final NavigableMap<Integer, Period> years = new TreeMap<>();
    private SieHead.Address address = SieHead.Address.NONE;
    private String programVersion = "";
    private String generatedBy = "";

    HeadBuilder(FindingList findings) {
        this.findings = findings;
        fields = new Fields(findings);
    }

    /** Every line of the file comes by here. */
    void take(SieLine line) {
        SieLabel label = line.label();
        first.computeIfAbsent(label, each -> line.marked());
        switch (label) {
            case PROGRAM -> {
                texts.putIfAbsent(label, line.text(0));
                programVersion = line.text(1);
            }
            case GEN -> {
                texts.putIfAbsent(label, line.text(0));
                generatedBy = line.text(1);
            }
            case ADRESS -> address = new SieHead.Address(line.text(0), line.text(1), line.text(2), line.text(3));
            case RAR -> year(line);
            case FLAGGA, FORMAT, SIETYP, PROSA, FTYP, FNR, ORGNR, FNAMN, TAXAR, OMFATTN, KPTYP, VALUTA ->
                texts.putIfAbsent(label, line.text(0));
            default -> {
                // no part of the head
            }
        }
    }

    /** What a file in XML says of the same. */
    void put(SieLabel label, String text) {
        texts.put(label, text);
    }

    void putProgramVersion(String version) {
        programVersion = version;
    }

    void putGeneratedBy(String person) {
        generatedBy = person;
    }

    void putYear(int number, LocalDate from, LocalDate to, Place place) {
        if (to.isBefore(from)) {
            findings.add(
                    SieCheck.FISCAL_YEAR,
                    place,
                    "Räkenskapsåret slutar innan det börjar. Rätta året och exportera på nytt.");
            return;
        }
        Period period = new Period(from, to);
        Optional<Period> other =
                years.values().stream().filter(period::overlaps).findFirst();
        if (other.isPresent()) {
            findings.add(
                    SieCheck.FISCAL_YEAR,
                    place,
                    "Räkenskapsåret " + period.printed() + " går in i räkenskapsåret "
                            + other.get().printed() + ". Varje dag ska höra till ett enda år.");
        }
        years.putIfAbsent(number, period);
    }

    void tellYear(Place place) {
        findings.add(
                SieCheck.FISCAL_YEAR,
                place,
                "Räkenskapsårets datum finns inte i kalendern eller är fel skrivna. Rätta året och exportera på nytt.");
    }

    @Nullable
    Place firstOf(SieLabel label) {
        return first.get(label);
    }

    String text(SieLabel label) {
        return texts.getOrDefault(label, "");
    }

    String programVersion() {
        return programVersion;
    }

    @Nullable
    Period year(int number) {
        return years.get(number);
    }

    SieHead build(SieType type) {
        return new SieHead(
                type,
                text(SieLabel.FLAGGA).equals("1") ? SieHead.Flag.READ : SieHead.Flag.UNREAD,
                text(SieLabel.PROGRAM),
                programVersion,
                Fields.day(text(SieLabel.GEN)),
                generatedBy,
                text(SieLabel.FNAMN),
                text(SieLabel.ORGNR),
                text(SieLabel.FNR),
                text(SieLabel.FTYP),
                text(SieLabel.KPTYP),
                text(SieLabel.VALUTA).isEmpty() ? "SEK" : text(SieLabel.VALUTA),
                Fields.day(text(SieLabel.OMFATTN)),
                text(SieLabel.TAXAR),
                text(SieLabel.PROSA),
                address,
                years.descendingMap().entrySet().stream()
                        .map(year -> new SieHead.Year(year.getKey(), year.getValue()))
                        .toList());
    }

    /** Programs that hand over vouchers write the record without days where they do not know them. */
    private void year(SieLine line) {
        Integer number = fields.year(line, 0);
        if (number == null || !line.has(1) && !line.has(2)) {
            return;
        }
        LocalDate from = Fields.day(line.text(1));
        LocalDate to = Fields.day(line.text(2));
        if (from == null || to == null) {
            tellYear(line);
            return;
        }
        putYear(number, from, to, line);
    }
}
