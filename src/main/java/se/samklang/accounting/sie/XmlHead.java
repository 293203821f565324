package se.samklang.accounting.sie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what a SIE 5 file says of itself ({@code FileInfo}). */
final class XmlHead {
    private final HeadBuilder head;
    private final List<Year> years = new ArrayList<>();

    private record Year(YearMonth start, YearMonth end, boolean isPrimary) {}

    XmlHead(HeadBuilder head) {
        this.head = head;
    }

    /** Whether the element was one of the head's. */
    boolean start(XMLStreamReader xml, Place place) {
        switch (xml.getLocalName()) {
            case "SoftwareProduct" -> {
                head.put(SieLabel.PROGRAM, attribute(xml, "name"));
                head.putProgramVersion(attribute(xml, "version"));
            }
            case "FileCreation" -> {
                head.put(SieLabel.GEN, digits(attribute(xml, "time"), 8));
                head.putGeneratedBy(attribute(xml, "by"));
            }
            case "Company" -> {
                head.put(SieLabel.ORGNR, attribute(xml, "organizationId"));
                head.put(SieLabel.FNAMN, attribute(xml, "name"));
                head.put(SieLabel.FNR, attribute(xml, "clientId"));
            }
            case "FiscalYear" -> year(xml, place);
            case "AccountingCurrency" -> head.put(SieLabel.VALUTA, attribute(xml, "currency"));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The number of the year a month lies in, 0 where the file tells of no such year. */
    int yearOf(@Nullable YearMonth month) {
        int number = 0;
        for (int at = 0; at < years.size(); at++) {
            Year year = years.get(at);
            boolean contains = month != null && !month.isBefore(year.start()) && !month.isAfter(year.end());
            number = contains ? at - primary() : number;
        }
        return number;
    }

    void finish(Place place) {
        for (int at = 0; at < years.size(); at++) {
            Year year = years.get(at);
            head.putYear(at - primary(), year.start().atDay(1), year.end().atEndOfMonth(), place);
        }
    }

    private void year(XMLStreamReader xml, Place place) {
        YearMonth start = Fields.month(digits(attribute(xml, "start"), 6));
        YearMonth end = Fields.month(digits(attribute(xml, "end"), 6));
        boolean primary = attribute(xml, "primary").equals("true")
                || attribute(xml, "primary").equals("1");
        if (start == null || end == null) {
            head.tellYear(place);
            return;
        }
        if (primary) {
            head.put(SieLabel.OMFATTN, digits(attribute(xml, "lastCoveredDate"), 8));
        }
        years.add(new Year(start, end, primary));
        years.sort(Comparator.comparing(Year::start));
    }

    /** The place of the year the file is about: the one that says so, else the last. */
    private int primary() {
        for (int at = 0; at < years.size(); at++) {
            if (years.get(at).isPrimary()) {
                return at;
            }
        }
        return years.size() - 1;
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** A day or a month of XML as SIE 4 writes it: the first digits, without hyphens. */
    static String digits(String date, int count) {
        String digits = date.replace("-", "");
        return digits.length() > count ? digits.substring(0, count) : digits;
    }

    static @Nullable LocalDate day(String date) {
        return Fields.day(digits(date, 8));
    }
}
