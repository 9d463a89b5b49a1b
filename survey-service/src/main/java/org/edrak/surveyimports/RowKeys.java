package org.edrak.surveyimports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.surveyfiles.AnswerRow;

/**
 * What the rows of one file are known by, so that the file may come again: the id that the tool gave, else what the row
 * says and which of the equal rows it is.
 */
final class RowKeys {
    private static final int LONGEST_ID = 90;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(AnswerRow row) {
        if (!row.id().isEmpty() && row.id().length() <= LONGEST_ID) {
            return "id:" + row.id();
        }
        String digest = digest(row.id() + "\u001f" + row.submittedAt() + "\u001f" + new TreeMap<>(row.fields()));
        return "row:" + digest + ":" + seen.merge(digest, 1, Integer::sum);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
