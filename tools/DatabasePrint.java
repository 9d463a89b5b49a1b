import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contents of a stopped Edrak's H2 file in a line: how many rows and a digest of them, without what differs from one
 * run to the next (ids, times of arrival).
 */
final class DatabasePrint {
    private static final String REVIEWS = "select r.source, r.external_id, r.stars, r.stars_min, r.stars_max, r.author,"
            + " r.place, r.written_at, r.likeness, r.sketch_one, r.in_campaign, f.external_id, v.words, v.given_at"
            + " from review r join verbatim v on v.source_id = r.id left join review f on f.id = r.copy_of"
            + " order by r.source, r.external_id";
    private static final String UNDERSTOOD = "select r.external_id, u.model_version, u.language, u.outcome,"
            + " u.score_milli, u.probability_milli, u.sentences from review r join verbatim v on v.source_id = r.id"
            + " join understanding u on u.verbatim_id = v.id order by r.external_id, u.model_version";
    private static final String OPINIONS = "select r.external_id, o.aspect, o.driver, o.polarity_milli, o.span_start,"
            + " o.span_end from review r join verbatim v on v.source_id = r.id join opinion o on o.verbatim_id = v.id"
            + " order by r.external_id, o.span_start, o.span_end, o.aspect, o.polarity_milli";
    private static final String SOURCES = "select name, kind, stored, repeated, rejected from source order by name";
    private static final String REJECTED = "select row_no, place, code, arguments from rejected_row order by row_no, code";

    private DatabasePrint() {}

    static String of(Path data, boolean withScoring) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        String url = "jdbc:h2:file:" + data.resolve("edrak").toAbsolutePath() + ";ACCESS_MODE_DATA=r";
        try (Connection connection = DriverManager.getConnection(url, "edrak", "")) {
            parts.put("reviews", print(connection, REVIEWS));
            parts.put("sources", print(connection, SOURCES));
            parts.put("rejected", print(connection, REJECTED));
            if (withScoring) {
                parts.put("understood", print(connection, UNDERSTOOD));
                parts.put("opinions", print(connection, OPINIONS));
            }
        }
        return parts.toString();
    }

    private static String print(Connection connection, String sql) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                count++;
                for (int i = 1; i <= columns; i++) {
                    digest.update((rows.getString(i) + "\u001f").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return count + " " + HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
