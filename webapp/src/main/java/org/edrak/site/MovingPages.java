package org.edrak.site;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.edrak.ids.Ids;
import org.edrak.imports.RowProblem;
import org.edrak.pages.Page;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.ImportedView;
import org.edrak.pages.views.MovedView;
import org.edrak.pages.views.MovingPreviewView;
import org.edrak.pages.views.SurveyView;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveyfiles.AnswerRow;
import org.edrak.surveyfiles.Untaken;
import org.edrak.surveyimports.ImportState;
import org.edrak.surveyimports.ImportWish;
import org.edrak.surveyimports.Preview;
import org.edrak.surveys.VersionChange;
import org.jspecify.annotations.Nullable;

/** An import of a survey as its pages show it. */
final class MovingPages {
    /** Each has another name, which would make a line of its own of each. */
    private static final String RENAMED = "surveyfile.renamed";

    private static final int MOST_PLACES = 20;
    private static final int MOST_COLUMNS = 40;

    private MovingPages() {}

    static String address(ImportWish wish) {
        return "/surveys/import/" + Ids.text(wish.survey());
    }

    /** What the address of every page of this import ends in. */
    static String query(ImportWish wish) {
        List<String> parts = new ArrayList<>();
        Long answers = wish.answers();
        if (answers != null) {
            parts.add("answers=" + Ids.text(answers));
        }
        if (wish.day() != null) {
            parts.add("day=" + DateTimeFormatter.ISO_LOCAL_DATE.format(wish.day()));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    static MovingPreviewView preview(Page page, ImportWish wish, String fileName, String day, Preview preview) {
        Questionnaire asked = preview.questionnaire();
        Preview.Answers counts = preview.answers();
        Set<String> columns = columns(preview.first());
        Long answers = wish.answers();
        Long known = preview.surveyId();
        return new MovingPreviewView(
                address(wish),
                answers == null ? "" : Ids.text(answers),
                fileName,
                preview.format().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                text(page, asked.title(), asked),
                List.copyOf(asked.locales()),
                asked.questions().size(),
                asked.pages().stream().map(each -> section(page, each, asked)).toList(),
                reasons(page, preview.untaken()),
                counts == null
                        ? null
                        : new MovingPreviewView.Answers(
                                counts.rows(),
                                counts.complete(),
                                counts.partial(),
                                counts.rejected(),
                                counts.undated()),
                preview.problems().stream()
                        .map(problem -> rejected(page, problem))
                        .toList(),
                List.copyOf(columns),
                preview.first().stream().map(row -> cells(row, columns)).toList(),
                preview.definition(),
                known == null ? null : Ids.text(known),
                address(wish) + "/untaken.csv" + query(wish),
                dayForm(day, wish));
    }

    private static Form dayForm(String day, ImportWish wish) {
        boolean wrong = !day.isBlank() && wish.day() == null;
        return new Form(Map.of("day", day), wrong ? List.of(FieldError.of("day", "import.not-a-day")) : List.of());
    }

    private static MovingPreviewView.Section section(Page page, Questionnaire.Page asked, Questionnaire all) {
        String title = asked.title() == null ? "" : text(page, asked.title(), all);
        return new MovingPreviewView.Section(
                title,
                asked.questions().stream()
                        .map(question -> new SurveyView.Asked(
                                question.name(),
                                VersionChange.kind(question),
                                text(page, question.title(), all),
                                question.isRequired()))
                        .toList());
    }

    private static List<MovingPreviewView.Reason> reasons(Page page, List<Untaken> untaken) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Untaken each : untaken) {
            boolean renamed = each.code().equals(RENAMED);
            String sentence = renamed
                    ? page.t(RENAMED, "…")
                    : page.t(each.code(), each.arguments().toArray());
            places.computeIfAbsent(sentence, any -> new ArrayList<>())
                    .add(renamed ? each.place() + " → " + each.arguments().getFirst() : each.place());
        }
        List<MovingPreviewView.Reason> reasons = new ArrayList<>();
        places.forEach((sentence, all) -> reasons.add(new MovingPreviewView.Reason(
                sentence,
                all.size(),
                all.stream()
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .limit(MOST_PLACES)
                        .toList())));
        return reasons;
    }

    static ImportedView.Rejected rejected(Page page, RowProblem problem) {
        return new ImportedView.Rejected(
                problem.row(),
                problem.column(),
                page.t(problem.code(), problem.arguments().toArray()));
    }

    private static Set<String> columns(List<AnswerRow> rows) {
        Set<String> columns = new LinkedHashSet<>();
        for (AnswerRow row : rows) {
            row.fields().keySet().stream()
                    .filter(field -> columns.size() < MOST_COLUMNS)
                    .forEach(columns::add);
        }
        return columns;
    }

    private static List<String> cells(AnswerRow row, Set<String> columns) {
        return columns.stream()
                .map(column -> String.join("; ", row.fields().getOrDefault(column, List.of())))
                .toList();
    }

    static MovedView moved(Page page, ImportState.Stored stored) {
        Preview preview = stored.preview();
        Preview.Answers counts = preview.answers();
        Questionnaire asked = preview.questionnaire();
        return new MovedView(
                Ids.text(stored.taken().surveyId()),
                text(page, asked.title(), asked),
                stored.taken().isNew(),
                asked.questions().size(),
                preview.untaken().size(),
                stored.taken().stored(),
                stored.taken().partial(),
                stored.taken().alreadyThere(),
                counts == null ? 0 : counts.rejected());
    }

    static String refusal(Page page, ImportState.Refused refused) {
        String sentence = page.t(refused.code(), refused.arguments().toArray());
        return refused.place().isEmpty() ? sentence : page.t("moving.at", refused.place(), sentence);
    }

    private static String text(Page page, @Nullable LocalizedText text, Questionnaire questionnaire) {
        return text == null ? "" : text.in(page.language(), questionnaire.locale());
    }
}
