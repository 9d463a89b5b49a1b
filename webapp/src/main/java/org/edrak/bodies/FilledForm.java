package org.edrak.bodies;

import java.nio.file.Path;
import java.util.List;

/**
 * A form as a browser sends it, with or without files.
 *
 * @param files those that were chosen; of one field at most one
 */
public record FilledForm(FormBody fields, List<SentFile> files) {
    public FilledForm {
        files = List.copyOf(files);
    }

    /**
     * A file in a form.
     *
     * @param name what the sender calls it: for showing only, never a path of ours
     * @param bytes in a temporary file that is deleted after the request
     */
    public record SentFile(String field, String name, Path bytes) {}
}
