package se.samklang.signatures;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What of a signed revision was changed by what was added after it.
 *
 * <p>Every numbered object of the signed revision is compared with the object of that number in the file as it is now. The
 * library's own comparison is not used: it walks the document once, skips what it has met under the same name, and takes any
 * change among the attachments for harmless.
 */
final class LaterChanges {

    /** What was changed, in the words of a sentence. */
    enum Part {
        ATTACHMENT("En bilaga har bytts ut, lagts till eller tagits bort"),
        PAGE("Innehållet på sidorna har ändrats"),
        ANNOTATION("En anteckning eller länk har lagts till, ändrats eller tagits bort"),
        FORM("Ett formulärfält har fyllts i eller ändrats"),
        OTHER("Delar av filen utanför sidorna har ändrats"),
        UNSIGNED_END("Filen har fått ett tillägg som ingen underskrift hör till");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        String sentence() {
            return words + " efter att den här underskriften gjordes.";
        }
    }

    private static final Set<COSName> CONTAINERS = Set.of(COSName.XREF, COSName.OBJ_STM);
    private static final Set<COSName> ON_PAGES =
            Set.of(COSName.PAGE, COSName.PAGES, COSName.FONT, COSName.XOBJECT, COSName.FONT_DESC);

    private final PdfRevision signed;
    private final PdfRevision now;
    private final AllowedChanges allowed;
    private final Set<COSObjectKey> attachments = new HashSet<>();

    private LaterChanges(PdfRevision signed, PdfRevision now) {
        this.signed = signed;
        this.now = now;
        this.allowed = new AllowedChanges(signed);
        addAttachments(signed.catalog());
    }

    /** What was changed; empty where only signatures and what belongs to them were added. */
    static Set<Part> between(PdfFile signed, PdfFile now) {
        return new LaterChanges(new PdfRevision(signed), new PdfRevision(now)).found();
    }

    /** Whether what is needed to examine signatures later was added, which no signature covers (PAdES B-LT). */
    static boolean addsSecurityStore(PdfFile signed, PdfFile now) {
        COSBase before = new PdfRevision(signed).catalog().getItem(COSName.DSS);
        COSBase after = new PdfRevision(now).catalog().getItem(COSName.DSS);
        return after != null && !SamePdfObject.same(before, after);
    }

    private Set<Part> found() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (!SamePdfObject.same(
                signed.trailer().getItem(COSName.ROOT), now.trailer().getItem(COSName.ROOT))) {
            parts.add(Part.OTHER);
        }
        for (COSObjectKey key : signed.keys()) {
            if (!signed.hasAtSamePlace(key, now)) {
                COSBase before = signed.object(key);
                COSBase after = now.object(key);
                if (!isContainer(before) && !SamePdfObject.same(before, after) && !allowed.allows(key, before, after)) {
                    parts.addAll(parts(key, before, after));
                }
            }
        }
        return parts;
    }

    private Set<Part> parts(COSObjectKey key, @Nullable COSBase before, @Nullable COSBase after) {
        if (attachments.contains(key)) {
            return Set.of(Part.ATTACHMENT);
        }
        if (!(before instanceof COSDictionary old)) {
            return Set.of(Part.OTHER);
        }
        if (old == signed.catalog() && after instanceof COSDictionary changed) {
            return inCatalog(SamePdfObject.differences(old, changed));
        }
        if (old.containsKey(COSName.FT)) {
            return Set.of(Part.FORM);
        }
        COSName type = old.getCOSName(COSName.TYPE);
        if (COSName.PAGE.equals(type)
                && after instanceof COSDictionary changed
                && SamePdfObject.differences(old, changed).equals(Set.of(COSName.ANNOTS))) {
            return Set.of(Part.ANNOTATION);
        }
        if (old.containsKey(COSName.RECT) && old.containsKey(COSName.SUBTYPE)) {
            return Set.of(Part.ANNOTATION);
        }
        return Set.of(old instanceof COSStream || type != null && ON_PAGES.contains(type) ? Part.PAGE : Part.OTHER);
    }

    private static Set<Part> inCatalog(Set<COSName> differences) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (COSName name : differences) {
            if (name.equals(COSName.NAMES) || name.equals(COSName.AF)) {
                parts.add(Part.ATTACHMENT);
            } else if (name.equals(COSName.PAGES) || name.equals(COSName.OCPROPERTIES)) {
                parts.add(Part.PAGE);
            } else if (name.equals(COSName.ACRO_FORM)) {
                parts.add(Part.FORM);
            }
        }
        return parts.isEmpty() ? Set.of(Part.OTHER) : parts;
    }

    private static boolean isContainer(@Nullable COSBase object) {
        return object instanceof COSStream stream
                && stream.getCOSName(COSName.TYPE) != null
                && CONTAINERS.contains(stream.getCOSName(COSName.TYPE));
    }

    private void addAttachments(COSDictionary catalog) {
        addReached(catalog.getItem(COSName.AF));
        addReached(catalog.getItem(COSName.NAMES));
    }

    private void addReached(@Nullable COSBase item) {
        COSBase node = item;
        if (item instanceof COSObject reference) {
            node = reference.getObject();
            if (isOfDocument(node) || !attachments.add(reference.getKey())) {
                return;
            }
        }
        if (node instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(this::addReached);
        } else if (node instanceof COSArray array) {
            array.forEach(this::addReached);
        }
    }

    /** Names also point at places in the document, which are no attachments. */
    private static boolean isOfDocument(@Nullable COSBase node) {
        return node instanceof COSDictionary dictionary
                && dictionary.getCOSName(COSName.TYPE) != null
                && ON_PAGES.contains(dictionary.getCOSName(COSName.TYPE));
    }
}
