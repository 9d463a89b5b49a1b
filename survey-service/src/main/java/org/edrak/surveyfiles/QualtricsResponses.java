package org.edrak.surveyfiles;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.imports.RowSource;
import org.jspecify.annotations.Nullable;

/**
 * Answers of Qualtrics as columns. Below their names stand the questions' texts and, in newer versions, in lenient JSON
 * what the columns are.
 */
final class QualtricsResponses {
    private static final Pattern IMPORT_ID = Pattern.compile("['\"]ImportId['\"]\\s*:\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern TIME_ZONE = Pattern.compile("['\"]timeZone['\"]\\s*:\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern NUMBERED = Pattern.compile("V\\d{1,2}");
    private static final Set<String> ABOUT = Set.of(
            "responseid",
            "_recordid",
            "responseset",
            "responsesetid",
            "ipaddress",
            "startdate",
            "enddate",
            "recordeddate",
            "finished",
            "status",
            "progress",
            "duration",
            "duration (in seconds)",
            "recipientlastname",
            "recipientfirstname",
            "recipientemail",
            "externaldatareference",
            "externalreference",
            "distributionchannel",
            "userlanguage",
            "locationlatitude",
            "locationlongitude",
            "locationaccuracy",
            "name",
            "emailaddress");

    private final Path file;
    private final AnswerColumns columns;
    private final List<String> names;
    private final long headers;
    private final @Nullable ZoneId zone;

    private QualtricsResponses(Path file, AnswerColumns columns) {
        this.file = file;
        this.columns = columns;
        List<List<String>> rows = AnswerTable.first(file, 3);
        String third = rows.size() < 3 ? "" : String.join(",", rows.get(2));
        boolean described = IMPORT_ID.matcher(third).find();
        boolean titled = rows.size() > 1 && rows.get(1).stream().noneMatch(cell -> cell.startsWith("R_"));
        headers = described ? 3 : titled ? 2 : 1;
        names = names(rows, described, titled);
        zone = zone(third);
        if (names.stream().noneMatch(columns::knows)) {
            throw new UnreadableSurveyFile("surveyfile.no-answers-of-this-kind", "");
        }
    }

    static AnswerFile read(Path file, AnswerColumns columns) {
        QualtricsResponses responses = new QualtricsResponses(file, columns);
        List<Untaken> untaken = responses.names.stream()
                .filter(name -> !name.isBlank() && !isAbout(name) && !columns.knows(name))
                .map(name -> new Untaken(name, "surveyfile.unknown-column", List.of()))
                .toList();
        return new AnswerFile(untaken, responses::rows);
    }

    private static boolean isAbout(String name) {
        String plain = name.toLowerCase(java.util.Locale.ROOT);
        return ABOUT.contains(plain.substring(plain.lastIndexOf('-') + 1)) || ABOUT.contains(plain);
    }

    /** What a column is as the file describes it, else its name; the first ones have only their titles. */
    private List<String> names(List<List<String>> rows, boolean described, boolean titled) {
        List<String> found = new ArrayList<>();
        List<String> first = rows.getFirst();
        for (int i = 0; i < first.size(); i++) {
            String name = first.get(i).strip();
            Matcher id = IMPORT_ID.matcher(
                    described && i < rows.get(2).size() ? rows.get(2).get(i) : "");
            if (id.find() && (columns.knows(id.group(1)) || !columns.knows(name))) {
                name = id.group(1);
            } else if (titled
                    && NUMBERED.matcher(name).matches()
                    && i < rows.get(1).size()) {
                name = rows.get(1).get(i).strip();
            }
            found.add(name);
        }
        return found;
    }

    private static @Nullable ZoneId zone(String third) {
        Matcher named = TIME_ZONE.matcher(third);
        try {
            return named.find() ? ZoneId.of(named.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void rows(ZoneId usual, java.util.function.Consumer<AnswerRow> consumer) {
        long[] passed = {1};
        try {
            AnswerTable.source(file).forEach(row -> {
                if (++passed[0] > headers) {
                    consumer.accept(
                            row(row.number(), AnswerTable.cells(names, row.cells()), zone == null ? usual : zone));
                }
            });
        } catch (RowSource.Unreadable e) {
            throw AnswerTable.unreadable(e);
        }
    }

    private AnswerRow row(long number, Map<String, List<String>> cells, ZoneId where) {
        String finished = about(cells, "finished");
        return new AnswerRow(
                number,
                about(cells, "responseid", "_recordid"),
                AnswerColumns.moment(about(cells, "recordeddate", "enddate"), where),
                AnswerColumns.moment(about(cells, "startdate"), where),
                Locales.tag(about(cells, "userlanguage")),
                finished.isEmpty()
                        || !Set.of("0", "false", "falsch", "faux")
                                .contains(finished.toLowerCase(java.util.Locale.ROOT)),
                columns.fields(cells));
    }

    private static String about(Map<String, List<String>> cells, String... names) {
        for (String name : names) {
            for (Map.Entry<String, List<String>> cell : cells.entrySet()) {
                String text = cell.getValue().getFirst();
                if (cell.getKey().equalsIgnoreCase(name) && !text.isBlank()) {
                    return text.strip();
                }
            }
        }
        return "";
    }
}
