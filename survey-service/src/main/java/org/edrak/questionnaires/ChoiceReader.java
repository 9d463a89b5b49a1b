package org.edrak.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the choices or rows of a question. */
record ChoiceReader(String locale, Scope scope) {
    List<Choice> read(List<DefinitionNode> nodes) {
        List<Choice> choices = new ArrayList<>();
        for (DefinitionNode node : nodes) {
            String value = node.value();
            if (value != null
                    && choices.stream().anyMatch(known -> known.value().equals(value))) {
                node.note("", "definition.value-twice", value);
            } else if (value != null) {
                choices.add(choice(node, value));
            }
        }
        return choices;
    }

    private Choice choice(DefinitionNode node, String value) {
        LocalizedText text = text(node);
        LocalizedText shown = Objects.requireNonNullElse(text, new LocalizedText(Map.of(locale, value)));
        return new Choice(value, shown, node.json().isObject() ? scope.expression(node, "visibleIf") : null);
    }

    private @Nullable LocalizedText text(DefinitionNode node) {
        if (!node.json().isObject()) {
            return null;
        }
        node.allow(Set.of("value", "text", "visibleIf"));
        return node.piped("text", locale, scope);
    }
}
