package se.samklang.documents;

import org.junit.jupiter.api.Test;

class GoldenDocumentTest {

    @Test
    void the_invented_interim_report_is_printed_as_before() throws Exception {
        Document document = Given.document()
                .facts(new InventedFacts())
                .chapter("om", "Om förbundet", Texts.PURPOSE)
                .chapter("handelser", "Händelser", Texts.EVENTS)
                .chapter("team", "Samordningsteam", Texts.TEAMS)
                .chapter("ekonomi", "Ekonomi", Texts.ECONOMY)
                .composed();
        GoldenDocument.assertSame("documents/interim-report", document);
    }
}
