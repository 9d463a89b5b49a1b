package org.edrak.questionnaires;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/** Reads what all questions have in common. */
final class AskedReader {
    private static final int LONGEST_REGEX = 500;

    private final String locale;
    private final Scope scope;
    private final Set<String> names = new HashSet<>();

    AskedReader(String locale, Scope scope) {
        this.locale = locale;
        this.scope = scope;
    }

    int count() {
        return names.size();
    }

    /** The common part of the question in {@code node}; null when it lacks a name or a title. */
    @Nullable
    Asked read(DefinitionNode node, boolean isHidden) {
        String name = node.text("name", QuestionnaireReader.NAME);
        if (name != null && !isNew(name)) {
            node.note("name", "definition.name-twice", name);
        }
        LocalizedText title = node.localized("title", locale, !isHidden);
        if (title == null && isHidden && name != null) {
            title = new LocalizedText(Map.of(locale, name));
        }
        LocalizedText description = node.localized("description", locale, false);
        scope.checkPiping(node, "title", title);
        scope.checkPiping(node, "description", description);
        String driver = node.key("driver");
        if (name == null || title == null) {
            return null;
        }
        return new Asked(
                name,
                title,
                description,
                node.flag("isRequired", false),
                scope.expression(node, "visibleIf"),
                scope.expression(node, "requiredIf"),
                scope.expression(node, "enableIf"),
                driver == null ? null : new Driver(driver),
                node.key("touchpoint"),
                validators(node, name));
    }

    /** Whether no question and no calculated value had this name before. */
    boolean isNew(String name) {
        return !name.equals("customer") && names.add(name);
    }

    private List<Validator> validators(DefinitionNode node, String name) {
        List<Validator> validators = new ArrayList<>();
        if (!node.json().has("validators")) {
            return validators;
        }
        for (DefinitionNode validator : node.objects("validators")) {
            LocalizedText text = validator.localized("text", locale, false);
            if (validator.oneOf("type", "", "expression", "regex").equals("regex")) {
                validator.allow(Set.of("type", "regex", "text"));
                Pattern pattern = pattern(validator);
                if (pattern != null) {
                    validators.add(new Validator.Matches(pattern, text));
                }
            } else {
                validator.allow(Set.of("type", "expression", "text"));
                Expression expression = scope.expressionOf(name, validator);
                if (expression != null) {
                    validators.add(new Validator.Fulfils(expression, text));
                } else if (!validator.json().has("expression")) {
                    validator.note("expression", "definition.missing", "expression");
                }
            }
        }
        return validators;
    }

    private static @Nullable Pattern pattern(DefinitionNode validator) {
        String regex = validator.string("regex");
        if (regex == null || regex.length() > LONGEST_REGEX) {
            validator.note("regex", "definition.not-a-regex", "");
            return null;
        }
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            validator.note("regex", "definition.not-a-regex", e.getDescription());
            return null;
        }
    }
}
