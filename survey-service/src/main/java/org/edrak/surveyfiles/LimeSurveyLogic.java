package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes over the conditions and quotas of LimeSurvey. */
final class LimeSurveyLogic {
    private final Draft draft;
    private final LimeSurveyTables tables;
    private final Names names = new Names();

    LimeSurveyLogic(Draft draft, LimeSurveyTables tables) {
        this.draft = draft;
        this.tables = tables;
    }

    /** An expression without the braces around it. */
    static String bare(String expression) {
        String plain = expression.strip();
        return plain.startsWith("{") && plain.endsWith("}") && plain.indexOf('}') == plain.length() - 1
                ? plain.substring(1, plain.length() - 1)
                : plain;
    }

    /** When a question is shown: its relevance, or what older versions say in a table; empty for always. */
    static String relevance(LimeSurveyQuestion question) {
        String relevance = bare(question.cell("relevance"));
        return relevance.isEmpty() || relevance.equals("1") ? conditions(question) : relevance;
    }

    /** Of one scenario all must hold, but of several answers to one question one is enough. */
    private static String conditions(LimeSurveyQuestion question) {
        Map<String, Map<String, List<String>>> scenarios = new TreeMap<>();
        for (Map<String, String> row : question.tables().rows("conditions", "qid", question.qid())) {
            String field = row.getOrDefault("cfieldname", "");
            boolean picked = field.startsWith("+");
            String name = picked ? field.substring(1) : field;
            String method = row.getOrDefault("method", "==").strip();
            String value = row.getOrDefault("value", "");
            scenarios
                    .computeIfAbsent(row.getOrDefault("scenario", "1"), key -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getOrDefault("cqid", name), key -> new ArrayList<>())
                    .add(name + " " + (method.isEmpty() ? "==" : method) + " " + quoted(value));
        }
        List<String> any = new ArrayList<>();
        scenarios.values().forEach(all -> any.add(all(all.values())));
        return any.isEmpty() ? "" : "(" + String.join(") or (", any) + ")";
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String all(Iterable<List<String>> questions) {
        List<String> all = new ArrayList<>();
        questions.forEach(any -> all.add("(" + String.join(" or ", any) + ")"));
        return String.join(" and ", all);
    }

    void quotas() {
        for (Map<String, String> quota : tables.rows("quota")) {
            String id = quota.getOrDefault("id", "");
            String name = quota.getOrDefault("name", "quota");
            if (quota.getOrDefault("active", "1").equals("0")) {
                draft.note(name, "surveyfile.quota-off");
                continue;
            }
            Map<String, List<String>> members = new LinkedHashMap<>();
            tables.rows("quota_members", "quota_id", id).forEach(member -> {
                String qid = member.getOrDefault("qid", "");
                members.computeIfAbsent(qid, key -> new ArrayList<>())
                        .add(member(qid, member.getOrDefault("code", "")));
            });
            String limit = quota.getOrDefault("qlimit", "");
            if (members.isEmpty() || !limit.matches("[1-9]\\d{0,8}")) {
                draft.note(name, "surveyfile.quota", limit);
                continue;
            }
            ObjectNode taken = draft.array("quotas").addObject();
            taken.put("name", names.next(name))
                    .put("limit", Integer.parseInt(limit))
                    .put("whenFull", "end");
            Words message = new Words();
            tables.rows("quota_languagesettings", "quotals_quota_id", id).forEach(row -> {
                String locale = Locales.tag(row.getOrDefault("quotals_language", ""));
                message.and(locale == null ? draft.locale : locale, row.getOrDefault("quotals_message", ""));
            });
            draft.words(taken, "message", message);
            draft.condition(taken, "expression", all(members.values()), name);
        }
    }

    private String member(String qid, String code) {
        Map<String, String> question =
                tables.rows("questions", "qid", qid).stream().findFirst().orElse(Map.of());
        String name = question.getOrDefault("title", "?");
        int dash = code.indexOf('-');
        return switch (question.getOrDefault("type", "")) {
            case "M", "P" -> name + "_" + code + " == \"Y\"";
            case "A", "B", "C", "E", "F", "H" ->
                dash > 0
                        ? name + "_" + code.substring(0, dash) + " == " + quoted(code.substring(dash + 1))
                        : name + " == " + quoted(code);
            default -> name + " == " + quoted(code);
        };
    }

    void noteOthers() {
        if (!tables.rows("assessments").isEmpty()) {
            draft.note("", "surveyfile.assessments");
        }
        tables.rows("defaultvalues")
                .forEach(row -> tables.rows("questions", "qid", row.getOrDefault("qid", "")).stream()
                        .findFirst()
                        .ifPresent(question ->
                                draft.note(question.getOrDefault("title", ""), "surveyfile.default-value")));
    }
}
