package se.samklang.signatures;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Whether two objects of a PDF are written alike. A reference equals only a reference to the same number: what it points at is
 * compared in its own right, so that nothing is compared twice and nothing is skipped.
 */
final class SamePdfObject {

    private static final int CHUNK_BYTES = 8192;

    private SamePdfObject() {}

    static boolean same(@Nullable COSBase one, @Nullable COSBase other) {
        if (isNothing(one) || isNothing(other)) {
            return isNothing(one) && isNothing(other);
        }
        if (one instanceof COSObject || other instanceof COSObject) {
            return one instanceof COSObject
                    && other instanceof COSObject
                    && one.getKey() != null
                    && one.getKey().equals(other.getKey());
        }
        return sameValue(one, other);
    }

    /** The entries that are not alike, those that only one of the two has among them. */
    static Set<COSName> differences(COSDictionary one, COSDictionary other) {
        Set<COSName> names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> same(one.getItem(name), other.getItem(name)));
        return names;
    }

    private static boolean sameValue(@Nullable COSBase one, @Nullable COSBase other) {
        if (one instanceof COSStream stream && other instanceof COSStream stream2) {
            return differences(stream, stream2).isEmpty() && sameBytes(stream, stream2);
        }
        if (one instanceof COSStream || other instanceof COSStream) {
            return false;
        }
        if (one instanceof COSDictionary dictionary && other instanceof COSDictionary dictionary2) {
            return differences(dictionary, dictionary2).isEmpty();
        }
        if (one instanceof COSArray array && other instanceof COSArray array2) {
            return sameElements(array, array2);
        }
        if (one instanceof COSNumber number && other instanceof COSNumber number2) {
            return Float.compare(number.floatValue(), number2.floatValue()) == 0
                    && number.longValue() == number2.longValue();
        }
        if (one instanceof COSString text && other instanceof COSString text2) {
            return Arrays.equals(text.getBytes(), text2.getBytes());
        }
        return one != null && one.equals(other);
    }

    private static boolean sameElements(COSArray one, COSArray other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int index = 0; index < one.size(); index++) {
            if (!same(one.get(index), other.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBytes(COSStream one, COSStream other) {
        try (InputStream first = one.createRawInputStream();
                InputStream second = other.createRawInputStream()) {
            byte[] chunk;
            do {
                chunk = first.readNBytes(CHUNK_BYTES);
                if (!Arrays.equals(chunk, second.readNBytes(CHUNK_BYTES))) {
                    return false;
                }
            } while (chunk.length > 0);
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isNothing(@Nullable COSBase value) {
        return value == null || value instanceof COSNull;
    }
}
