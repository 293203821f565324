package se.samklang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Excel archives by hand, so that tests can hold what no writer would produce. */
final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Workbooks withRows(String rows) {
        Workbooks book = new Workbooks();
        book.part("[Content_Types].xml", contentTypes("sheet.main+xml"));
        book.part("xl/workbook.xml", workbook("", "visible"));
        book.part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + RELATIONS + "'><Relationship Id='rId1' Type='" + OFFICE
                        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='" + OFFICE
                        + "/worksheet' Target='worksheets/sheet2.xml'/></Relationships>");
        book.part("xl/styles.xml", styles());
        book.part("xl/worksheets/sheet1.xml", sheet(rows));
        book.part(
                "xl/worksheets/sheet2.xml",
                sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>andra</t></is></c></row>"));
        return book;
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String contentTypes(String mainType) {
        String main = mainType.contains("macro") ? "application/vnd.ms-excel." + mainType : TYPE + mainType;
        return "<Types xmlns='" + TYPES + "'><Override PartName='/xl/workbook.xml' ContentType='" + main
                + "'/><Override PartName='/xl/styles.xml' ContentType='" + TYPE + "styles+xml'/></Types>";
    }

    static String workbook(String properties, String firstState) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'><workbookPr " + properties
                + "/><sheets><sheet name='Ett' sheetId='1' state='" + firstState
                + "' r:id='rId1'/><sheet name='Två' sheetId='2' r:id='rId2'/></sheets></workbook>";
    }

    /** Styles by number: 0 general, 1 day, 2 month, 3 percent, 4 date and time, 5 money with a bracketed currency. */
    private static String styles() {
        return "<styleSheet xmlns='" + MAIN
                + "'><numFmts count='3'><numFmt numFmtId='170' formatCode='yyyy\\-mm\\-dd'/>"
                + "<numFmt numFmtId='171' formatCode='mmm\\-yy'/>"
                + "<numFmt numFmtId='172' formatCode='#,##0.00\\ [$kr-41D]'/></numFmts>"
                + "<cellXfs count='6'><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='9'/>"
                + "<xf numFmtId='22'/><xf numFmtId='172'/></cellXfs></styleSheet>";
    }

    Workbooks part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
