package se.samklang.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param file the file's name, without folders
 * @param encoding what it was written in; null where it could not be read
 * @param rows how many rows it holds below the header
 * @param accepted how many were stored, or in a dry run would be; 0 as soon as there is a fault
 * @param rejected how many were not: all of them as soon as there is a fault
 * @param alreadyImported the same file has been imported before and not undone; nothing was changed
 * @param facts further fields of the kind, by their JSON names
 * @param parts what a person looks at before the file is stored; no part of the data
 * @param sample the first rows, shown where the file is looked at before it is stored; no part of the data
 */
public record Receipt(
        String kind,
        String file,
        String sha256,
        @Nullable String encoding,
        int rows,
        int accepted,
        int rejected,
        boolean alreadyImported,
        List<Finding> findings,
        Map<String, @Nullable Object> facts,
        Sample sample,
        List<ImportFileKind.Part> parts) {

    /** Whether the file was refused. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.FEL);
    }

    /** The same file, refused for one more reason. */
    Receipt refusedFor(Finding fault) {
        List<Finding> all = new ArrayList<>(findings);
        all.addFirst(fault);
        return new Receipt(kind, file, sha256, encoding, rows, 0, rows, false, List.copyOf(all), facts, sample, parts);
    }

    /** The receipt as the fields of its JSON object, in order. */
    public Map<String, @Nullable Object> data() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("file", file);
        data.put("sha256", sha256);
        data.put("encoding", encoding);
        data.put("rows", rows);
        data.put("accepted", accepted);
        data.put("rejected", rejected);
        data.put("alreadyImported", alreadyImported);
        data.put("findings", findings.stream().map(Finding::data).toList());
        data.putAll(facts);
        return data;
    }
}
