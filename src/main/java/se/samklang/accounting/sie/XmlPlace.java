package se.samklang.accounting.sie;

import javax.xml.stream.XMLStreamReader;

/** Where in an XML file the reader stands. */
record XmlPlace(XMLStreamReader xml) implements Place {
    private static final int LONGEST_VALUE = 60;

    @Override
    public int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    /** The element with its attributes, as it could have been written. */
    @Override
    public String raw() {
        if (!xml.isStartElement()) {
            return "";
        }
        StringBuilder raw = new StringBuilder("<").append(xml.getLocalName());
        for (int at = 0; at < Math.min(xml.getAttributeCount(), 10); at++) {
            String value = xml.getAttributeValue(at);
            raw.append(' ')
                    .append(xml.getAttributeLocalName(at))
                    .append("=\"")
                    .append(value, 0, Math.min(value.length(), LONGEST_VALUE))
                    .append('"');
        }
        return raw.append('>').toString();
    }
}
