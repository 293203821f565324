package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Those who were in at the start, plus the new, less the ended, are those who are in at the end. */
final class InAndOut implements Check {

    @Override
    public List<Finding> findings(Examined examined) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (Document.Figure figure : examined.document().figures()) {
            if (figure.value().value() != null) {
                values.put(figure.id(), figure.value().value());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (String id : values.keySet()) {
            if (id.endsWith(".ingaende")) {
                check(id.substring(0, id.lastIndexOf('.')), values, findings);
            }
        }
        return findings;
    }

    private static void check(String subject, Map<String, BigDecimal> values, List<Finding> findings) {
        BigDecimal in = values.get(subject + ".ingaende");
        BigDecimal added = values.get(subject + ".nya");
        BigDecimal ended = values.get(subject + ".avslutade");
        BigDecimal out = values.get(subject + ".utgaende");
        if (in == null || added == null || ended == null || out == null) {
            return;
        }
        BigDecimal computed = in.add(added).subtract(ended);
        if (computed.compareTo(out) != 0) {
            findings.add(new Finding(
                    "in-och-ut-avviker",
                    Finding.Severity.FEL,
                    subject + ".utgaende",
                    "Ingående " + Printed.number(in) + " plus nya " + Printed.number(added) + " minus avslutade "
                            + Printed.number(ended) + " är " + Printed.number(computed) + ", men utgående är "
                            + Printed.number(out) + ".",
                    Printed.number(out),
                    Printed.number(computed)));
        }
    }
}
