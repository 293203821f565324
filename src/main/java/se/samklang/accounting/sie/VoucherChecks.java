package se.samklang.accounting.sie;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;

/** Whether the vouchers hold together, each for itself and as a series. */
final class VoucherChecks {
    private static final int MOST_SERIES = 1_000;
    private static final int LONGEST_NUMBER = 18;

    private final FindingList findings;
    private final HeadBuilder head;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private int unbalanced;

    VoucherChecks(FindingList findings, HeadBuilder head) {
        this.findings = findings;
        this.head = head;
    }

    /** How the numbers of one series run. */
    private static final class Series {
        private long last;
        private long missing;
        private Place firstGap = Place.FILE;
        private Place firstFall = Place.FILE;

        private Series(long first) {
            last = first;
        }

        private void next(long number, Place place) {
            if (number <= last) {
                firstFall = firstFall == Place.FILE ? place : firstFall;
            } else if (number > last + 1) {
                firstGap = missing == 0 ? place : firstGap;
                missing += number - last - 1;
            }
            last = number;
        }
    }

    void judge(VoucherDraft voucher) {
        if (voucher.rows().isEmpty() && !voucher.isDamaged()) {
            tell(SieCheck.VOUCHER_EMPTY, voucher, "har inga rader.");
        }
        if (voucher.sum() != 0 && !voucher.isDamaged()) {
            unbalanced++;
            tell(
                    SieCheck.UNBALANCED,
                    voucher,
                    "går inte jämnt ut: debet minus kredit är " + new Money(voucher.sum()).printExact()
                            + " kronor men ska vara 0. Rätta verifikationen och exportera filen på nytt.");
        }
        judgeDate(voucher);
        follow(voucher);
    }

    int unbalanced() {
        return unbalanced;
    }

    void finish() {
        series.forEach((name, run) -> {
            String named = name.isEmpty() ? "Serien utan namn" : "Serie " + SieFinding.shown(name);
            if (run.missing > 0) {
                findings.add(
                        SieCheck.NUMBERS_BROKEN,
                        run.firstGap,
                        named + " saknar " + run.missing + (run.missing == 1 ? " nummer" : " nummer, de första")
                                + " före den här verifikationen.");
            }
            if (run.firstFall != Place.FILE) {
                findings.add(
                        SieCheck.NUMBERS_BROKEN,
                        run.firstFall,
                        named + " har inte sina verifikationer i stigande nummer. Första gången här.");
            }
        });
    }

    private void judgeDate(VoucherDraft voucher) {
        LocalDate date = voucher.date;
        Period year = head.year(0);
        if (date == null) {
            tell(
                    SieCheck.VOUCHER_DATE,
                    voucher,
                    "har inget datum som går att läsa. Ett datum skrivs ååååmmdd, till exempel 20260131.");
        } else if (year != null && !year.contains(date)) {
            tell(
                    SieCheck.DATE_OUTSIDE,
                    voucher,
                    "är från " + SwedishDate.printLong(date) + ", utanför filens räkenskapsår " + year.printed() + ".");
        }
    }

    /** Numbers with other than digits follow no order, and an unnumbered voucher is numbered by its receiver. */
    private void follow(VoucherDraft voucher) {
        String number = voucher.number;
        if (number.isEmpty()
                || number.length() > LONGEST_NUMBER
                || !number.chars().allMatch(VoucherChecks::isDigit)) {
            return;
        }
        long value = Long.parseLong(number);
        Series run = series.get(voucher.series);
        if (run != null) {
            run.next(value, voucher.place);
        } else if (value > 0 && series.size() < MOST_SERIES) {
            series.put(voucher.series, new Series(value));
        }
    }

    private void tell(SieCheck check, VoucherDraft voucher, String sentence) {
        findings.add(check, voucher.place, "Verifikation " + voucher.name() + " " + sentence);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
