package se.samklang.accounting.sie;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads SIE 5. Nothing outside the file is ever fetched, and a file that asks for it is refused. */
final class XmlRecords {
    private final Ledger ledger;
    private final FindingList findings;
    private final SieLimits limits;
    private final XmlHead head;
    private final XmlLedger books;
    private @Nullable SieType type;
    private String namespace = "";
    private boolean isSigned;

    XmlRecords(Ledger ledger, FindingList findings, SieLimits limits) {
        this.ledger = ledger;
        this.findings = findings;
        this.limits = limits;
        head = new XmlHead(ledger.head());
        books = new XmlLedger(ledger, head, findings);
    }

    SieSummary read(SieSource source) throws IOException {
        try (XmlText text = XmlText.open(source, limits.fileBytes())) {
            try {
                XMLStreamReader xml = factory().createXMLStreamReader(text.reader());
                walk(xml);
                xml.close();
            } catch (XMLStreamException damaged) {
                tellDamage(damaged, text);
            }
            return judge(text.encoding());
        }
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        XmlPlace place = new XmlPlace(xml);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    findings.add(
                            SieCheck.XML_UNSAFE,
                            place,
                            "XML med DTD tillåts inte. Exportera filen på nytt som SIE 5 eller SIE typ 4.");
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!start(xml, place)) {
                        return;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (isOurs(xml)) {
                        books.end(xml.getLocalName());
                    }
                }
                default -> {
                    // text between the elements says nothing
                }
            }
        }
    }

    private boolean start(XMLStreamReader xml, XmlPlace place) {
        if (type == null) {
            return root(xml, place);
        }
        if (!isOurs(xml)) {
            isSigned |= xml.getLocalName().equals("Signature");
            return true;
        }
        if (!head.start(xml, place)) {
            books.start(xml, place);
        }
        String passed = ledger.passedLimit(books.open());
        if (passed != null) {
            findings.add(SieCheck.LIMIT, place, passed);
        }
        return passed == null;
    }

    private boolean root(XMLStreamReader xml, XmlPlace place) {
        type = switch (xml.getLocalName()) {
            case "Sie" -> SieType.SIE_5;
            case "SieEntry" -> SieType.SIE_5_ENTRY;
            default -> null;
        };
        String found = xml.getNamespaceURI();
        namespace = found == null ? "" : found;
        if (type == null) {
            findings.add(
                    SieCheck.NOT_SIE,
                    place,
                    "Filen är ingen SIE-fil: det yttersta elementet är " + SieFinding.shown(xml.getLocalName())
                            + ", inte Sie eller SieEntry. Exportera bokföringen som SIE och välj den filen.");
        }
        return type != null;
    }

    /** A signature brings elements of its own, some with the same names. */
    private boolean isOurs(XMLStreamReader xml) {
        String found = xml.getNamespaceURI();
        return namespace.equals(found == null ? "" : found);
    }

    private SieSummary judge(SieEncoding encoding) {
        books.finish();
        SieType read = type == null ? SieType.SIE_5 : type;
        if (read == SieType.SIE_5 && type != null) {
            findings.add(
                    SieCheck.SIGNATURE,
                    Place.FILE,
                    isSigned
                            ? "Filen är underskriven. Underskriften prövas inte här."
                            : "Filen är inte underskriven, vilket SIE 5 kräver av en hel bokföring.");
        }
        SieSummary.Counts counts = ledger.finish(read);
        return new SieSummary(
                ledger.head().build(read),
                ledger.chart().build(),
                encoding,
                SieChecksum.ABSENT,
                counts,
                findings.inOrder(),
                findings.count());
    }

    private void tellDamage(XMLStreamException damaged, XmlText text) {
        int line = damaged.getLocation() == null
                ? 0
                : Math.max(0, damaged.getLocation().getLineNumber());
        Place place = new Place.Marked(line, "");
        if (text.isPassed()) {
            findings.add(
                    SieCheck.LIMIT, place, "Filen är större än " + limits.fileBytes() + " byte. Resten läses inte.");
        } else if (type == null) {
            findings.add(SieCheck.NOT_SIE, place, "Filen är varken SIE eller hel XML. Exportera den på nytt.");
        } else {
            findings.add(
                    SieCheck.TRUNCATED,
                    place,
                    "Filen är avklippt eller skadad: XML-texten går inte att läsa längre än hit. Exportera den på nytt.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }
}
