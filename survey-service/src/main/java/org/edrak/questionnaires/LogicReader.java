package org.edrak.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/** Reads what a definition says beside its pages: calculated values, triggers and quotas. */
final class LogicReader {
    private static final int MOST = 50;
    private static final int LARGEST_QUOTA = 1_000_000_000;

    private final DefinitionNode root;
    private final String locale;
    private final Scope scope;
    private final List<String> calculatedNames = new ArrayList<>();

    LogicReader(DefinitionNode root, String locale, Scope scope) {
        this.root = root;
        this.locale = locale;
        this.scope = scope;
    }

    /** Makes the calculated values known, so that pages may name them. */
    void declareCalculated() {
        for (DefinitionNode value : list("calculatedValues")) {
            String name = value.text("name", QuestionnaireReader.NAME);
            if (name != null) {
                if (calculatedNames.contains(name)) {
                    value.note("name", "definition.name-twice", name);
                }
                calculatedNames.add(name);
                scope.add(name);
            }
        }
    }

    List<String> calculatedNames() {
        return calculatedNames;
    }

    /** The calculated values, each of which may use those before it. */
    List<CalculatedValue> calculated() {
        calculatedNames.forEach(scope::remove);
        List<CalculatedValue> values = new ArrayList<>();
        for (DefinitionNode value : list("calculatedValues")) {
            value.allow(Set.of("name", "expression"));
            Expression expression = needed(value);
            String name = value.json().path("name").asText();
            if (expression != null) {
                values.add(new CalculatedValue(name, expression));
            }
            scope.add(name);
        }
        return values;
    }

    List<Trigger> triggers(List<Questionnaire.Page> pages, boolean randomPages) {
        List<Trigger> triggers = new ArrayList<>();
        for (DefinitionNode node : list("triggers")) {
            Expression expression = needed(node);
            boolean skips = node.oneOf("type", "complete", "skip", "complete").equals("skip");
            Trigger trigger = skips ? skip(node, expression, pages, randomPages) : complete(node, expression);
            if (trigger != null) {
                triggers.add(trigger);
            }
        }
        return triggers;
    }

    private @Nullable Trigger skip(
            DefinitionNode node, @Nullable Expression expression, List<Questionnaire.Page> pages, boolean random) {
        node.allow(Set.of("type", "expression", "gotoName"));
        String target = node.text("gotoName", QuestionnaireReader.NAME);
        if (target != null && pages.stream().noneMatch(page -> page.name().equals(target))) {
            node.note("gotoName", "definition.unknown-page", target);
        }
        if (random) {
            node.note("type", "definition.skip-in-random-pages");
        }
        return expression == null || target == null ? null : new Trigger.Skip(expression, target);
    }

    private @Nullable Trigger complete(DefinitionNode node, @Nullable Expression expression) {
        node.allow(Set.of("type", "expression", "message"));
        LocalizedText message = node.localized("message", locale, false);
        scope.checkPiping(node, "message", message);
        return expression == null ? null : new Trigger.Complete(expression, message);
    }

    List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DefinitionNode node : list("quotas")) {
            node.allow(Set.of("name", "expression", "limit", "whenFull", "message"));
            String name = node.text("name", QuestionnaireReader.NAME);
            if (name != null && !names.add(name)) {
                node.note("name", "definition.name-twice", name);
            }
            if (!node.json().has("limit")) {
                node.note("limit", "definition.missing", "limit");
            }
            int limit = node.whole("limit", 1, 1, LARGEST_QUOTA);
            boolean closes = node.oneOf("whenFull", "end", "end", "close").equals("close");
            LocalizedText message = node.localized("message", locale, false);
            Expression expression = needed(node);
            if (name != null && expression != null) {
                quotas.add(new Quota(
                        name, expression, limit, closes ? Quota.WhenFull.CLOSE : Quota.WhenFull.END, message));
            }
        }
        return quotas;
    }

    private @Nullable Expression needed(DefinitionNode node) {
        if (!node.json().has("expression")) {
            node.note("expression", "definition.missing", "expression");
        }
        return scope.expression(node, "expression");
    }

    private List<DefinitionNode> list(String member) {
        if (!root.json().has(member)) {
            return List.of();
        }
        List<DefinitionNode> objects = root.objects(member);
        if (objects.size() > MOST) {
            root.note(member, "definition.too-many", Integer.toString(MOST));
            return List.of();
        }
        return objects;
    }
}
