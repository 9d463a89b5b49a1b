package org.edrak.bodies;

import java.nio.file.Path;
import java.util.Map;

/**
 * A form with one file ({@code multipart/form-data}).
 *
 * @param fields the other fields; of a field sent twice the first value
 * @param fileName what the sender calls the file: for showing only, never a path of ours; empty if none was chosen
 * @param file its bytes, in a temporary file that is deleted after the request
 */
public record UploadBody(Map<String, String> fields, String fileName, Path file) {
    public String value(String name) {
        return fields.getOrDefault(name, "");
    }
}
