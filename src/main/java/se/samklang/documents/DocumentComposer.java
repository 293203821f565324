package se.samklang.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;

/** Puts a document together: reads the texts, computes what they mention, and checks the whole. */
@Component
public class DocumentComposer {

    private final List<Facts> facts;

    /** @param facts one of each module that owns facts */
    public DocumentComposer(List<Facts> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Composes and checks. Every table, figure and diagram is computed at most once. */
    public Document compose(Read tx, Composition composition) {
        ReportRequest request = composition.request();
        Computed computed = new Computed(facts, tx, request);
        List<Finding> findings = new ArrayList<>();
        List<Document.Chapter> chapters = new ArrayList<>();
        for (ChapterText text : composition.chapters()) {
            MarkdownReader reader = new MarkdownReader(computed, text.id(), findings);
            List<Block> blocks = new ArrayList<>(text.before());
            blocks.addAll(reader.read(text.markdown()));
            blocks.addAll(text.after());
            chapters.add(new Document.Chapter(text.id(), SafeText.of(text.title()), List.copyOf(blocks)));
        }
        boolean report = composition.form().flow() == Document.Flow.REPORT;
        List<Document.Figure> figures = report ? computed.figures() : computed.usedFigures();
        Document document = new Document(
                request.documentKind(),
                composition.form(),
                SafeText.of(composition.title()),
                SafeText.of(composition.associationName()),
                SafeText.of(composition.organisationNumber()),
                request.period(),
                Document.Status.UTKAST,
                request.asOf(),
                SafeText.of(composition.place()),
                composition.dated(),
                List.copyOf(chapters),
                figures,
                List.of(),
                List.of());
        findings.addAll(Checks.findings(new Examined(document, computed, composition.stated())));
        List<Finding> own = facts.stream()
                .flatMap(module -> module.findings(tx, request).stream())
                .toList();
        findings.removeIf(general -> MissingRows.isToldBy(general, own));
        findings.addAll(own);
        return document.with(accepted(findings, composition.accepted()), computed.definitions());
    }

    /** The rows behind a figure, from whichever module owns them; empty where the address is no figure's. */
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        Optional<Evidence> rows = facts.stream()
                .map(module -> module.evidence(tx, address))
                .flatMap(Optional::stream)
                .findFirst();
        String figure = address.value(SourceAddress.FIGURE);
        return figure == null ? rows : rows.flatMap(found -> ofFigure(tx, address, figure, found));
    }

    /** The chapters all modules offer for a kind of document, in their default order. */
    public List<ChapterOffer> chapters(String documentKind) {
        return facts.stream()
                .flatMap(module -> module.chapters().stream())
                .filter(offer -> offer.documents().contains(documentKind))
                .sorted(Comparator.comparingInt(ChapterOffer::order).thenComparing(ChapterOffer::id))
                .toList();
    }

    /** An address that names a figure but narrows to other rows than the figure's own would explain it wrongly. */
    private Optional<Evidence> ofFigure(Read tx, SourceAddress address, String figure, Evidence rows) {
        ReportRequest request = new ReportRequest("", tx.scope().association(), rows.period(), rows.asOf());
        return facts.stream()
                .flatMap(module -> module.figures().stream())
                .filter(offer -> offer.id().equals(figure))
                .findFirst()
                .flatMap(offer -> {
                    FigureValue value = offer.compute().apply(tx, request);
                    Source source = value.source();
                    return source != null && source.address().equals(address)
                            ? Optional.of(rows.of(offer, value))
                            : Optional.empty();
                });
    }

    private static List<Finding> accepted(List<Finding> findings, List<Acceptance> acceptances) {
        return findings.stream()
                .distinct()
                .map(finding -> acceptances.stream()
                        .filter(acceptance -> finding.mayBeAccepted() && acceptance.covers(finding))
                        .findFirst()
                        .map(acceptance -> accepted(finding, acceptance))
                        .orElse(finding))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static Finding accepted(Finding finding, Acceptance acceptance) {
        return new Finding(
                finding.code(),
                Finding.Severity.INFO,
                finding.where(),
                finding.message() + " Godtagen av " + acceptance.acceptedBy() + " "
                        + SwedishDate.printInstant(acceptance.acceptedAt()) + ": " + acceptance.reason(),
                finding.stated(),
                finding.computed());
    }
}
