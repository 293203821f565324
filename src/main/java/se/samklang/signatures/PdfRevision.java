package se.samklang.signatures;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** The numbered objects of a PDF as they stood in one revision of it. */
final class PdfRevision {

    private final COSDocument objects;
    private final Map<COSObjectKey, Long> places;

    PdfRevision(PdfFile file) {
        this.objects = file.objects();
        this.places = objects.getXrefTable();
    }

    Set<COSObjectKey> keys() {
        return places.keySet();
    }

    @Nullable
    COSBase object(COSObjectKey key) {
        return places.containsKey(key) ? objects.getObjectFromPool(key).getObject() : null;
    }

    COSDictionary trailer() {
        return objects.getTrailer();
    }

    /** The catalog of the document; empty where it has none. */
    COSDictionary catalog() {
        return Objects.requireNonNullElseGet(trailer().getCOSDictionary(COSName.ROOT), COSDictionary::new);
    }

    /** Whether the object stands at the same place in both, and so is the same: the one file begins with the other. */
    boolean hasAtSamePlace(COSObjectKey key, PdfRevision later) {
        Long place = places.get(key);
        if (place == null || !place.equals(later.places.get(key))) {
            return false;
        }
        return place >= 0 || hasAtSamePlace(new COSObjectKey(-place, 0), later);
    }

    /** How many times each object is referred to, from anywhere. */
    Map<COSObjectKey, Integer> references() {
        Map<COSObjectKey, Integer> counts = new HashMap<>();
        count(trailer(), counts);
        for (COSObjectKey key : keys()) {
            count(object(key), counts);
        }
        return counts;
    }

    private static void count(@Nullable COSBase value, Map<COSObjectKey, Integer> counts) {
        if (value instanceof COSObject reference) {
            if (reference.getKey() != null) {
                counts.merge(reference.getKey(), 1, Integer::sum);
            }
        } else if (value instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(entry -> count(entry, counts));
        } else if (value instanceof COSArray array) {
            array.forEach(element -> count(element, counts));
        }
    }
}
