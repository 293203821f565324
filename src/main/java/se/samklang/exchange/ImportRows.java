package se.samklang.exchange;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.RandomAccess;

/** A file's rows for a kind to read, made when they are asked for; what has been reported of them is kept beside. */
final class ImportRows extends AbstractList<ImportRow> implements RandomAccess {
    private final Sheet sheet;
    private final ImportHeader header;
    private final Findings findings;
    private final BitSet reported = new BitSet();

    ImportRows(Sheet sheet, ImportHeader header, Findings findings) {
        this.sheet = sheet;
        this.header = header;
        this.findings = findings;
    }

    @Override
    public ImportRow get(int index) {
        return of(index, sheet.lines().get(index));
    }

    ImportRow of(int index, Sheet.Line line) {
        return new ImportRow(
                line, header, findings, reported, index * sheet.headers().size());
    }

    @Override
    public int size() {
        return sheet.lines().size();
    }
}
