package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.edrak.surveyfiles.SurveyFile.Format;

/** XLSForms, as ODK, KoboToolbox and others have them. */
final class XlsForm {
    private static final Pattern PIPE = Pattern.compile("\\$\\{\\s*([^{}]{1,200}?)\\s*}");
    private static final Pattern GROUP = Pattern.compile("(begin|end)[ _]+(group|repeat|lgroup|loop)");
    private static final Set<String> ABOUT = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "_id",
            "_uuid",
            "_submission_time",
            "SubmissionDate",
            "KEY",
            "instanceID",
            "meta/instanceID",
            "__version__",
            "_index",
            "_status",
            "formhub/uuid",
            "_submitted_by");

    private static final int DEEPEST = 20;

    /** A group that is open. */
    private record Open(String name, List<String> conditions, boolean isPage) {}

    private final XlsFormTables tables;
    private final XlsFormLanguages languages;
    private final Draft draft;
    private final XlsFormQuestions questions;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean between = true;

    private XlsForm(XlsFormTables tables) {
        this.tables = tables;
        languages = new XlsFormLanguages(tables);
        draft = new Draft(languages.main(), Dialect.XPATH);
        questions = new XlsFormQuestions(draft, tables, languages);
    }

    static SurveyFile read(Path file, String title) throws IOException {
        XlsForm form = new XlsForm(XlsFormTables.read(file));
        form.take(title);
        Finish.finish(form.draft, PIPE);
        return new SurveyFile(
                Format.XLSFORM,
                form.draft,
                null,
                answers -> AnswerTable.read(answers, form.draft.columns, ABOUT, XlsForm::row));
    }

    private void take(String title) {
        String named = tables.setting("form_title");
        draft.words(draft.root, "title", Words.of(draft.locale, named.isBlank() ? title : named));
        languages.unknown().forEach(language -> draft.note("", "surveyfile.language", language));
        for (Map<String, String> row : tables.rows("survey")) {
            String type = row.getOrDefault("type", "").replaceAll("\\s+", " ").strip();
            if (type.isEmpty()) {
                if (row.containsKey("name")) {
                    draft.note(place(row), "surveyfile.unsupported-question", "");
                }
                continue;
            }
            var group = GROUP.matcher(type.toLowerCase(Locale.ROOT));
            if (!group.matches()) {
                question(type, row);
            } else if (group.group(1).equals("begin")) {
                begin(row, !group.group(2).endsWith("group"));
            } else if (!open.isEmpty()) {
                between |= open.pop().isPage();
            }
        }
    }

    private static String place(Map<String, String> row) {
        return row.getOrDefault("name", "#" + row.getOrDefault("#", ""));
    }

    private void begin(Map<String, String> row, boolean repeats) {
        if (open.size() == DEEPEST) {
            throw new UnreadableSurveyFile("surveyfile.too-deep", row.getOrDefault("#", ""), Integer.toString(DEEPEST));
        }
        String name = place(row);
        if (repeats) {
            draft.note(name, "surveyfile.repeat");
        }
        String relevant = row.getOrDefault("relevant", "");
        List<String> conditions =
                open.isEmpty() ? new ArrayList<>() : new ArrayList<>(open.peek().conditions());
        Words label = languages.words(row, "label");
        boolean isPage = open.isEmpty();
        if (isPage) {
            ObjectNode page = draft.page(name, label);
            if (!relevant.isEmpty()) {
                draft.condition(page, "visibleIf", relevant, name);
            }
            between = false;
        } else {
            if (!relevant.isEmpty()) {
                conditions.add(relevant);
            }
            if (!label.isEmpty()) {
                questions.statement(name, label, conditions);
            }
        }
        open.push(new Open(name, conditions, isPage));
    }

    private void question(String type, Map<String, String> row) {
        if (between) {
            draft.page("page" + (draft.array("pages").size() + 1), new Words());
            between = false;
        }
        List<String> path = new ArrayList<>();
        open.descendingIterator().forEachRemaining(group -> path.add(group.name()));
        questions.take(
                type,
                place(row),
                path,
                row,
                open.isEmpty() ? List.of() : open.peek().conditions());
    }

    private static AnswerRow row(
            long number, Map<String, List<String>> cells, Map<String, List<String>> fields, java.time.ZoneId zone) {
        String id = first(cells, "KEY", "_uuid", "meta/instanceID", "instanceID", "_id");
        Instant at = AnswerColumns.moment(first(cells, "SubmissionDate", "_submission_time", "end"), zone);
        return new AnswerRow(number, id, at, AnswerColumns.moment(first(cells, "start"), zone), null, true, fields);
    }

    private static String first(Map<String, List<String>> cells, String... names) {
        for (String name : names) {
            String text = AnswerTable.first(cells, name);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
