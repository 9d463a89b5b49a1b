package org.edrak.surveyfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A question of LimeSurvey with all that the tables say of it. */
record LimeSurveyQuestion(LimeSurveyTables tables, String sid, Map<String, String> row) {
    private static final int MOST = 500;

    String cell(String column) {
        return row.getOrDefault(column, "");
    }

    String qid() {
        return cell("qid");
    }

    String code() {
        return cell("title");
    }

    Words text() {
        return tables.words("questions", "question_l10ns", "qid", qid(), "question");
    }

    Words help() {
        return tables.words("questions", "question_l10ns", "qid", qid(), "help");
    }

    String attribute(String name) {
        return tables.rows("question_attributes", "qid", qid()).stream()
                .filter(found -> found.getOrDefault("attribute", "").equals(name))
                .map(found -> found.getOrDefault("value", ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    Words attributeWords(String name, String mainLocale) {
        Words words = new Words();
        for (Map<String, String> found : tables.rows("question_attributes", "qid", qid())) {
            if (found.getOrDefault("attribute", "").equals(name)) {
                String locale = Locales.tag(found.getOrDefault("language", ""));
                words.and(locale == null ? mainLocale : locale, found.getOrDefault("value", ""));
            }
        }
        return words;
    }

    List<Option> subquestions(String scale) {
        List<Option> options = new ArrayList<>();
        List<Map<String, String>> mine = new ArrayList<>(tables.rows("subquestions", "parent_qid", qid()));
        mine.addAll(tables.rows("questions", "parent_qid", qid()));
        for (Map<String, String> each : most(tables.once(mine, "qid", "question_order"))) {
            if (each.getOrDefault("scale_id", "0").equals(scale)) {
                Words text = tables.words(
                                "subquestions", "question_l10ns", "qid", each.getOrDefault("qid", ""), "question")
                        .or(tables.words(
                                "questions", "question_l10ns", "qid", each.getOrDefault("qid", ""), "question"));
                options.add(Option.of(each.getOrDefault("title", ""), text));
            }
        }
        return options;
    }

    List<Option> answers(String scale) {
        List<Option> options = new ArrayList<>();
        List<Map<String, String>> mine = tables.rows("answers", "qid", qid()).stream()
                .filter(each -> each.getOrDefault("scale_id", "0").equals(scale))
                .toList();
        for (Map<String, String> each : most(tables.once(mine, "code", "sortorder"))) {
            String code = each.getOrDefault("code", "");
            Words text = new Words();
            mine.stream()
                    .filter(one -> one.getOrDefault("code", "").equals(code))
                    .forEach(one -> addText(text, one));
            tables.rows("answer_l10ns", "aid", each.getOrDefault("aid", "-")).forEach(one -> addText(text, one));
            options.add(Option.of(code, text));
        }
        return options;
    }

    /** More than any question of ours can have are not read. */
    private List<Map<String, String>> most(List<Map<String, String>> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST));
    }

    private static void addText(Words text, Map<String, String> row) {
        String locale = Locales.tag(row.getOrDefault("language", ""));
        if (locale != null) {
            text.and(locale, row.getOrDefault("answer", ""));
        }
    }

    /** What a part of it is called in the columns of answers, in files of several versions and kinds. */
    List<String> columns(String part) {
        List<String> columns = new ArrayList<>();
        columns.add(sid + "X" + cell("gid") + "X" + qid() + part);
        columns.add(part.isEmpty() ? code() : code() + "[" + part.replace("#", "][") + "]");
        columns.add(part.isEmpty() ? "Q" + qid() : "Q" + qid() + "_S" + subquestionId(part));
        return columns;
    }

    private String subquestionId(String part) {
        return tables.rows("subquestions", "parent_qid", qid()).stream()
                .filter(each -> each.getOrDefault("title", "").equals(part))
                .map(each -> each.getOrDefault("qid", ""))
                .findFirst()
                .orElse(part);
    }

    /** What a part of it is called in conditions. */
    List<String> names(String part) {
        return List.of(
                part.isEmpty() ? code() : code() + "_" + part.replace("#", "_"),
                sid + "X" + cell("gid") + "X" + qid() + part);
    }
}
