package se.samklang.notices;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samklang.base.SwedishDate;

/** A notice board as an Atom feed (RFC 4287). All text is plain text: markup in it is shown, never followed. */
final class NoticeFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String boardUrl;
    private final String feedUrl;

    /** @param address where the program is reached, without a slash at the end */
    NoticeFeed(String address, String boardPath) {
        this.boardUrl = address + boardPath;
        this.feedUrl = boardUrl + NoticeBoardController.FEED;
    }

    byte[] of(NoticeBoard.Board board) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "sv");
            head(xml, board);
            for (NoticeBoard.Posted posted : board.posted()) {
                entry(xml, posted);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml, NoticeBoard.Board board) throws XMLStreamException {
        element(xml, "id", urn(("anslagstavla " + board.owner().number())));
        element(xml, "title", "Anslagstavla för " + board.owner().name());
        element(xml, "updated", printed(board.changedAt()));
        link(xml, "self", "application/atom+xml", feedUrl);
        link(xml, "alternate", "text/html", boardUrl);
        xml.writeStartElement("author");
        element(xml, "name", board.owner().name());
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, NoticeBoard.Posted posted) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + posted.id());
        element(xml, "title", posted.title());
        element(xml, "published", printed(posted.publishedAt()));
        element(xml, "updated", printed(posted.publishedAt()));
        link(xml, "alternate", "text/html", boardUrl + "/" + posted.id());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(safe(told(posted)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String told(NoticeBoard.Posted posted) {
        StringBuilder text = new StringBuilder(posted.organ()).append(".\n");
        LocalDate meeting = posted.meetingDate();
        LocalDate verified = posted.verifiedDate();
        if (meeting != null && verified != null) {
            text.append("Protokollet från sammanträdet den ")
                    .append(SwedishDate.printLong(meeting))
                    .append(" justerades den ")
                    .append(SwedishDate.printLong(verified))
                    .append(".\n");
        }
        if (posted.replacementReason() != null) {
            text.append("Rättelse av ett tidigare anslag: ")
                    .append(posted.replacementReason())
                    .append('\n');
        }
        if (!posted.body().isEmpty()) {
            text.append(posted.body()).append('\n');
        }
        return text.append(verified == null ? "Handlingarna finns: " : "Protokollet förvaras: ")
                .append(posted.storagePlace())
                .append(".\nAnslaget den ")
                .append(SwedishDate.printLong(posted.period().announced()))
                .append(", sitter uppe till och med den ")
                .append(SwedishDate.printLong(posted.period().lastDay()))
                .append('.')
                .toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(safe(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String printed(Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    /** XML has no way to write most control characters, nor halves of surrogate pairs. */
    private static String safe(String text) {
        return text.codePoints()
                .filter(point -> point == '\n' || point == '\t' || point >= ' ')
                .filter(point -> Character.getType(point) != Character.SURROGATE && point != 0xfffe && point != 0xffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
