package se.samklang.signatures;

import java.util.HashSet;
import java.util.Map;
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
 * What may become of a signed PDF without the signature being any the worse: more signatures, time-stamps, what is needed to
 * examine them later, and what describes the file without being seen in it (ISO 32000-2, 12.8; ETSI EN 319 142-1).
 *
 * <p>An object that may change must have that part alone: one that is also used elsewhere in the document may not.
 */
final class AllowedChanges {

    private static final COSName SECURITY_STORE = COSName.DSS;
    private static final COSName LOCK = COSName.getPDFName("Lock");
    private static final COSName DATE = COSName.getPDFName("M");
    private static final Set<COSName> IN_CATALOG = Set.of(
            SECURITY_STORE, COSName.EXTENSIONS, COSName.PERMS, COSName.METADATA, COSName.VERSION, COSName.ACRO_FORM);
    private static final Set<COSName> IN_FORM =
            Set.of(COSName.FIELDS, COSName.SIG_FLAGS, COSName.DR, COSName.DA, COSName.NEED_APPEARANCES);
    private static final Set<COSName> IN_FIELD =
            Set.of(COSName.V, COSName.AP, COSName.F, COSName.DA, COSName.DR, COSName.MK, LOCK, DATE);
    private static final Set<COSName> IN_STRUCTURE =
            Set.of(COSName.PARENT_TREE, COSName.PARENT_TREE_NEXT_KEY, COSName.ID_TREE);

    private final PdfRevision signed;
    private final Map<COSObjectKey, Integer> references;
    private final Set<COSObjectKey> free = new HashSet<>();
    private final Set<COSObjectKey> lists = new HashSet<>();
    private final @Nullable COSObjectKey form;
    private final @Nullable COSObjectKey structure;

    AllowedChanges(PdfRevision signed) {
        this.signed = signed;
        this.references = signed.references();
        COSDictionary catalog = signed.catalog();
        this.form = onlyHere(catalog.getItem(COSName.ACRO_FORM));
        this.structure = onlyHere(catalog.getItem(COSName.STRUCT_TREE_ROOT));
        addFree(signed.trailer().getItem(COSName.INFO));
        addFree(catalog.getItem(COSName.METADATA));
        addTree(catalog.getItem(SECURITY_STORE));
        COSDictionary tags = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (tags != null) {
            addTree(tags.getItem(COSName.PARENT_TREE));
        }
        COSDictionary fields = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (fields != null) {
            addList(fields.getItem(COSName.FIELDS));
        }
        for (COSObjectKey key : signed.keys()) {
            if (signed.object(key) instanceof COSDictionary page
                    && COSName.PAGE.equals(page.getCOSName(COSName.TYPE))) {
                addList(page.getItem(COSName.ANNOTS));
            }
        }
    }

    boolean allows(COSObjectKey key, @Nullable COSBase before, @Nullable COSBase after) {
        if (free.contains(key)) {
            return after != null;
        }
        if (lists.contains(key)) {
            return before instanceof COSArray list
                    && after instanceof COSArray longer
                    && onlySignaturesAdded(list, longer);
        }
        return before instanceof COSDictionary old
                && after instanceof COSDictionary changed
                && old.getClass() == changed.getClass()
                && allows(key, old, changed);
    }

    private boolean allows(COSObjectKey key, COSDictionary old, COSDictionary changed) {
        Set<COSName> differences = SamePdfObject.differences(old, changed);
        if (old == signed.catalog()) {
            return IN_CATALOG.containsAll(differences)
                    && (!differences.contains(COSName.ACRO_FORM)
                            || allowsForm(
                                    old.getCOSDictionary(COSName.ACRO_FORM),
                                    changed.getCOSDictionary(COSName.ACRO_FORM)));
        }
        if (key.equals(form)) {
            return allowsForm(old, changed);
        }
        if (key.equals(structure)) {
            return IN_STRUCTURE.containsAll(differences);
        }
        if (COSName.PAGE.equals(old.getCOSName(COSName.TYPE))) {
            return Set.of(COSName.ANNOTS).containsAll(differences)
                    && onlySignaturesAdded(old.getCOSArray(COSName.ANNOTS), changed.getCOSArray(COSName.ANNOTS));
        }
        return isField(old)
                && old.getDictionaryObject(COSName.V) == null
                && isSigned(changed)
                && IN_FIELD.containsAll(differences);
    }

    private static boolean allowsForm(@Nullable COSDictionary old, @Nullable COSDictionary changed) {
        if (changed == null) {
            return false;
        }
        COSDictionary before = old == null ? new COSDictionary() : old;
        return IN_FORM.containsAll(SamePdfObject.differences(before, changed))
                && onlySignaturesAdded(before.getCOSArray(COSName.FIELDS), changed.getCOSArray(COSName.FIELDS));
    }

    private static boolean onlySignaturesAdded(@Nullable COSArray before, @Nullable COSArray after) {
        COSArray old = before == null ? new COSArray() : before;
        if (after == null) {
            return old.size() == 0;
        }
        int kept = 0;
        for (int index = 0; index < after.size(); index++) {
            COSBase element = after.get(index);
            if (kept < old.size() && SamePdfObject.same(old.get(kept), element)) {
                kept++;
            } else if (!(after.getObject(index) instanceof COSDictionary field && isField(field) && isSigned(field))) {
                return false;
            }
        }
        return kept == old.size();
    }

    private static boolean isField(COSDictionary field) {
        COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
        return COSName.SIG.equals(field.getCOSName(COSName.FT))
                || parent != null && COSName.SIG.equals(parent.getCOSName(COSName.FT));
    }

    private static boolean isSigned(COSDictionary field) {
        COSDictionary value = field.getCOSDictionary(COSName.V);
        if (value == null) {
            COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
            value = parent == null ? null : parent.getCOSDictionary(COSName.V);
        }
        return value != null
                && Set.of(COSName.SIG, COSName.DOC_TIME_STAMP).contains(value.getCOSName(COSName.TYPE, COSName.SIG));
    }

    private void addFree(@Nullable COSBase item) {
        COSObjectKey key = onlyHere(item);
        if (key != null) {
            free.add(key);
        }
    }

    private void addList(@Nullable COSBase item) {
        COSObjectKey key = onlyHere(item);
        if (key != null) {
            lists.add(key);
        }
    }

    /** The dictionaries and lists of a tree; never a stream, which might be seen on a page. */
    private void addTree(@Nullable COSBase item) {
        COSBase node = item;
        if (item instanceof COSObject reference) {
            COSObjectKey key = onlyHere(item);
            node = reference.getObject();
            if (key == null || node instanceof COSStream || !free.add(key)) {
                return;
            }
        }
        if (node instanceof COSDictionary dictionary && dictionary.getItem(COSName.S) == null) {
            dictionary.getValues().forEach(this::addTree);
        } else if (node instanceof COSArray array) {
            array.forEach(this::addTree);
        }
    }

    private @Nullable COSObjectKey onlyHere(@Nullable COSBase item) {
        return item instanceof COSObject reference
                        && reference.getKey() != null
                        && references.getOrDefault(reference.getKey(), 0) == 1
                ? reference.getKey()
                : null;
    }
}
