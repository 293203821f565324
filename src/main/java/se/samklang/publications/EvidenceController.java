package se.samklang.publications;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Database;
import se.samklang.documents.DocumentComposer;
import se.samklang.documents.Evidence;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.SourceAddress;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Problems;
import se.samklang.web.Shell;
import se.samklang.web.Visitor;

/**
 * A figure explained, as a page, a file or data. Everybody who may read reports sees what a figure counts; the rows are
 * for those who may read them where they are registered.
 */
@Controller
class EvidenceController {

    private final Database database;
    private final DocumentComposer composer;
    private final IssuedDocuments issued;
    private final Permissions permissions;
    private final Clock clock;

    EvidenceController(
            Database database,
            DocumentComposer composer,
            IssuedDocuments issued,
            Permissions permissions,
            Clock clock) {
        this.database = database;
        this.composer = composer;
        this.issued = issued;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @param origin the report the figure was followed from, or null */
    record EvidencePage(
            Evidence evidence,
            Listing listing,
            boolean showsRows,
            @Nullable EvidenceOrigin origin) {

        List<Shell.Step> trail() {
            return origin == null
                    ? Shell.trail("Översikt", "/")
                    : Shell.trail("Översikt", "/", "Delårsrapport", "/rapporter", origin.title(), origin.path());
        }

        boolean isShare() {
            return evidence.total().endsWith("%") && evidence.numerator() != null && evidence.denominator() != null;
        }

        String asOf() {
            return SwedishDate.printInstant(evidence.asOf());
        }

        static String number(BigDecimal value) {
            return SwedishNumber.print(
                    value, Math.max(0, value.stripTrailingZeros().scale()));
        }
    }

    @GetMapping("/underlag/{subject}")
    Answer show(Visitor visitor, @PathVariable String subject, Listing listing) {
        SourceAddress address = address(subject, listing);
        EvidencePage page = database.read(visitor.scope(), tx -> {
            Evidence evidence = composer.evidence(tx, address).orElseThrow(Problems.NotFound::new);
            return new EvidencePage(
                    evidence,
                    listing,
                    permissions.opens(visitor, evidence.readers()),
                    EvidenceOrigin.of(tx, listing, issued));
        });
        String format = listing.filter("format");
        if (format.equals("json")) {
            return EvidenceFiles.json(page.evidence(), page.showsRows());
        }
        if (!format.isEmpty() && !page.showsRows()) {
            throw new Problems.Forbidden(
                    "Din roll i förbundet ger inte behörighet till raderna bakom talet, bara till talet och dess definition.");
        }
        return switch (format) {
            case "csv" -> EvidenceFiles.csv(page.evidence());
            case "xlsx" -> EvidenceFiles.xlsx(page.evidence(), clock.instant());
            default -> Page.of("publications/evidence", page);
        };
    }

    private static SourceAddress address(String subject, Listing listing) {
        Map<String, String> filter = new LinkedHashMap<>(listing.parameters());
        filter.remove("format");
        filter.remove(EvidenceOrigin.REPORT);
        filter.remove(EvidenceOrigin.ISSUED);
        return new SourceAddress(subject, filter);
    }
}
