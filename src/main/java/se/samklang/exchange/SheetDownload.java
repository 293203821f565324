package se.samklang.exchange;

import java.time.Instant;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** A table as a file to save. */
public final class SheetDownload {

    private static final SheetWriter WRITER = new SheetWriter();

    private SheetDownload() {}

    /**
     * A list as it is asked for: CSV where its address says {@code format=csv}, otherwise Excel.
     *
     * @param name of the file, without ending
     * @param source which register the rows come from, in Swedish
     * @param asOf when the rows were read
     */
    public static Download of(Listing listing, String name, Table table, String source, Instant asOf) {
        return "csv".equals(listing.format())
                ? csv(name, table)
                : xlsx(name, table, new About(source, listing.described(), asOf));
    }

    /** @param name of the file, without ending */
    public static Download csv(String name, Table table) {
        return Download.of(name + ".csv", "text/csv;charset=UTF-8", WRITER.csv(table));
    }

    /** @param name of the file, without ending */
    public static Download xlsx(String name, Table table, About about) {
        return Download.of(
                name + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                WRITER.xlsx(table, about));
    }
}
