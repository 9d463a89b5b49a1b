package org.edrak.bodies;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;

/**
 * A form with files ({@code multipart/form-data}).
 *
 * @param fields the other fields; of a field sent twice the first value
 * @param files field to the file that was chosen in it; none where none was
 */
public record UploadBody(Map<String, String> fields, Map<String, SentFile> files) {
    /**
     * A file as it was sent.
     *
     * @param name what the sender calls it: for showing only, never a path of ours
     * @param path its bytes, in a temporary file that is deleted after the request
     */
    public record SentFile(String name, Path path) {}

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What the sender calls the first file; empty if none was chosen. */
    public String fileName() {
        return files.isEmpty() ? "" : first().name();
    }

    /**
     * The bytes of the first file.
     *
     * @throws BadBody when none was chosen
     */
    public Path file() {
        return first().path();
    }

    private SentFile first() {
        Iterator<SentFile> all = files.values().iterator();
        if (!all.hasNext()) {
            throw new BadBody("file", "The form has no file.");
        }
        return all.next();
    }
}
