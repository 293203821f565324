package se.samklang.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.web.Answer;
import se.samklang.web.Page;

/**
 * A file as it was checked, before anything is stored.
 *
 * @param draft what the second word stores, null where nothing can be
 */
record PreviewPage(
        String kind,
        String title,
        Receipt receipt,
        @Nullable UUID draft) {

    boolean isRefused() {
        return receipt.refused();
    }

    long faults() {
        return count(Severity.FEL);
    }

    long warnings() {
        return count(Severity.VARNING);
    }

    private long count(Severity severity) {
        return receipt.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    static Answer of(String kind, String title, Drafts.Preview preview) {
        PreviewPage page = new PreviewPage(kind, title, preview.receipt(), preview.draft());
        return page.isRefused() ? Page.refused("exchange/preview", page) : Page.of("exchange/preview", page);
    }
}
