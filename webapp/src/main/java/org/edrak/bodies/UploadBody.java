package org.edrak.bodies;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * A form with files ({@code multipart/form-data}).
 *
 * @param fields the other fields; of a field sent twice the first value
 * @param files field to what was sent in it; a field in which nobody chose a file sends an empty one without a name
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
     * @throws BadBody when the form has no field for files
     */
    public Path file() {
        return first().path();
    }

    /** The file that was chosen in a field; empty if none was. */
    public Optional<SentFile> chosen(String field) {
        return Optional.ofNullable(files.get(field)).filter(file -> !file.name().isEmpty());
    }

    private SentFile first() {
        Iterator<SentFile> all = files.values().iterator();
        if (!all.hasNext()) {
            throw new BadBody("file", "The form has no file.");
        }
        return all.next();
    }
}
