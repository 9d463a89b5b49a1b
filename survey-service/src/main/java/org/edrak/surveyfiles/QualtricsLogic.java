package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says the conditions of Qualtrics, which are trees in JSON, in our expressions. */
final class QualtricsLogic {
    private static final Pattern LOCATOR =
            Pattern.compile("q://(QID\\d+(?:#\\d+)?)/([A-Za-z]+)(?:/([^/]*))?(?:/([^/]*))?");
    private static final Map<String, String> OPERATORS = Map.of(
            "EqualTo",
            "=",
            "NotEqualTo",
            "!=",
            "GreaterThan",
            ">",
            "GreaterThanOrEqual",
            ">=",
            "LessThan",
            "<",
            "LessThanOrEqual",
            "<=",
            "Contains",
            "contains",
            "DoesNotContain",
            "notcontains");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private final Draft draft;
    private final Map<String, QualtricsQuestion> questions;

    QualtricsLogic(Draft draft, Map<String, QualtricsQuestion> questions) {
        this.draft = draft;
        this.questions = questions;
    }

    /** Puts a condition into a member when all questions are known. */
    void condition(ObjectNode json, String member, JsonNode logic, String place) {
        draft.later(() -> {
            try {
                Draft.and(json, member, expression(logic));
            } catch (Untranslatable e) {
                draft.note(place, "surveyfile.condition", said(logic), e.why());
            }
        });
    }

    /** The condition as the tool itself puts it in words. */
    static String said(JsonNode logic) {
        StringBuilder words = new StringBuilder();
        logic.findValuesAsText("Description")
                .forEach(each -> words.append(PlainText.of(each.replace("</span>", " </span>")))
                        .append(' '));
        return words.toString().strip();
    }

    /** A tree of sets of comparisons. */
    String expression(JsonNode logic) throws Untranslatable {
        StringBuilder whole = new StringBuilder();
        for (JsonNode set : numbered(logic)) {
            String joint = set.path("Type").asText().startsWith("Or") ? " or " : " and ";
            String one = set(set);
            if (!one.isEmpty()) {
                whole.append(whole.isEmpty() ? "" : joint)
                        .append("(")
                        .append(one)
                        .append(")");
            }
        }
        if (whole.isEmpty()) {
            throw new Untranslatable("?");
        }
        boolean single = numbered(logic).size() == 1;
        return single ? whole.substring(1, whole.length() - 1) : whole.toString();
    }

    private String set(JsonNode set) throws Untranslatable {
        StringBuilder joined = new StringBuilder();
        for (JsonNode expression : numbered(set)) {
            boolean or = expression
                    .path("Conjuction")
                    .asText(expression.path("Conjunction").asText())
                    .equals("Or");
            joined.append(joined.isEmpty() ? "" : or ? " or " : " and ").append(comparison(expression));
        }
        return joined.toString();
    }

    private static List<JsonNode> numbered(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        for (int i = 0; node.has(Integer.toString(i)); i++) {
            all.add(node.path(Integer.toString(i)));
        }
        return all;
    }

    String comparison(JsonNode node) throws Untranslatable {
        String operator = node.path("Operator").asText(node.path("Condition").asText());
        String left = node.path("LeftOperand")
                .asText(node.path("Locator").asText(node.path("ChoiceLocator").asText()));
        String right = node.path("RightOperand").asText("");
        return switch (node.path("LogicType").asText("Question")) {
            case "Question" -> question(left, operator, right);
            case "EmbeddedField" -> {
                Variable variable = draft.variable(left);
                if (variable == null) {
                    throw new Untranslatable(left);
                }
                yield compared(variable.braced(), operator, literal(right));
            }
            default -> throw new Untranslatable(node.path("LogicType").asText());
        };
    }

    private String question(String locator, String operator, String right) throws Untranslatable {
        Matcher found = LOCATOR.matcher(locator);
        QualtricsQuestion question = found.matches() ? questions.get(found.group(1)) : null;
        Variable variable = found.matches() ? draft.variable(found.group(1)) : null;
        if (question == null) {
            throw new Untranslatable(locator);
        }
        String part = found.group(3) == null ? "" : found.group(3);
        Variable row = question.rowVariables.get(part);
        return switch (found.group(2)) {
            case "SelectableChoice" -> selected(question, variable, part, found.group(4), operator);
            case "SelectedChoicesCount" ->
                compared("count(" + known(variable, locator).braced() + ")", operator, literal(right));
            case "ChoiceTextEntryValue", "ChoiceNumericEntryValue", "SelectedAnswerRecode", "SelectedChoicesRecode" -> {
                boolean other = "other".equals(question.choiceValues.get(part))
                        && found.group(2).contains("Text");
                String name = other
                        ? "{" + known(variable, locator).name() + ".other}"
                        : known(row == null ? variable : row, locator).braced();
                yield compared(name, operator, literal(right));
            }
            default -> throw new Untranslatable(found.group(2));
        };
    }

    private static Variable known(@Nullable Variable variable, String locator) throws Untranslatable {
        if (variable == null) {
            throw new Untranslatable(locator);
        }
        return variable;
    }

    private static String selected(
            QualtricsQuestion question,
            @Nullable Variable variable,
            String choice,
            @Nullable String column,
            String operator)
            throws Untranslatable {
        boolean yes = operator.equals("Selected");
        if (!yes && !operator.equals("NotSelected")) {
            throw new Untranslatable(operator);
        }
        Variable asked = known(column == null ? variable : question.rowVariables.get(choice), choice);
        String value = question.choiceValues.getOrDefault(column == null ? choice : "/" + column, "");
        if (value.isEmpty()) {
            throw new Untranslatable(choice);
        }
        String sign = asked.kind() == Variable.Kind.CHOICES ? yes ? "contains" : "notcontains" : yes ? "=" : "!=";
        boolean plain = asked.kind() == Variable.Kind.NUMBER;
        return asked.braced() + " " + sign + " " + (plain ? value : Variable.quoted(value));
    }

    private static String compared(String left, String operator, String right) throws Untranslatable {
        if (operator.equals("Empty") || operator.equals("NotEmpty")) {
            return left + (operator.equals("Empty") ? " empty" : " notempty");
        }
        String sign = OPERATORS.get(operator);
        if (sign == null) {
            throw new Untranslatable(operator);
        }
        return left + " " + sign + " " + right;
    }

    private static String literal(String text) {
        return NUMBER.matcher(text).matches() ? text : Variable.quoted(text);
    }
}
