package se.samklang.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** The notices as a file. */
final class NoticeFiles {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("anslagsdag", Table.Kind.DATE),
            new Table.Column("sista_dag", Table.Kind.DATE),
            new Table.Column("lage", Table.Kind.TEXT),
            new Table.Column("slag", Table.Kind.TEXT),
            new Table.Column("rubrik", Table.Kind.TEXT),
            new Table.Column("organ", Table.Kind.TEXT),
            new Table.Column("sammantradesdatum", Table.Kind.DATE),
            new Table.Column("justerat", Table.Kind.DATE),
            new Table.Column("forvaringsplats", Table.Kind.TEXT),
            new Table.Column("ansvarig", Table.Kind.TEXT),
            new Table.Column("skal_till_rattelsen", Table.Kind.TEXT));

    private NoticeFiles() {}

    static Download of(Listing listing, List<Notice> notices, Instant asOf) {
        Table table = new Table(
                "Anslag",
                COLUMNS,
                notices.stream().map(notice -> row(notice, asOf)).toList());
        return SheetDownload.of(listing, "anslag", table, "Anslag", asOf);
    }

    private static List<@Nullable Object> row(Notice notice, Instant asOf) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(notice.publishedDate());
        values.add(notice.lastDay());
        values.add(notice.statusAt(asOf).label());
        values.add(notice.kind().label());
        values.add(notice.title());
        values.add(notice.organ());
        values.add(notice.meetingDate());
        values.add(notice.verifiedDate());
        values.add(notice.storagePlace());
        values.add(notice.responsible());
        values.add(notice.replacementReason());
        return values;
    }
}
