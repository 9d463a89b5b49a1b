package org.edrak.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.edrak.questionnaires.LocalizedText;

/** The questionnaires that everybody can start from. */
public final class Templates {
    private static final List<String> KEYS = List.of(
            "nps",
            "csat-support",
            "ces",
            "servqual",
            "product-quality",
            "onboarding",
            "churn",
            "kano",
            "employee-enps");
    private static final Set<String> NOT_ASKED = Set.of("statement", "hidden");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Template> ALL = KEYS.stream().map(Templates::read).toList();

    private Templates() {}

    /** All of them, those most used first. */
    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> find(String key) {
        return ALL.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static Template read(String key) {
        try (InputStream file = Templates.class.getResourceAsStream(key + ".json")) {
            if (file == null) {
                throw new IllegalStateException("no template " + key);
            }
            JsonNode json = JSON.readTree(file);
            JsonNode definition = json.get("definition");
            return new Template(
                    key,
                    text(json.get("title")),
                    text(json.get("description")),
                    questions(definition),
                    json.get("minutes").intValue(),
                    definition.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalizedText text(JsonNode json) {
        Map<String, String> byLocale = new TreeMap<>();
        json.properties()
                .forEach(text -> byLocale.put(text.getKey(), text.getValue().textValue()));
        return new LocalizedText(byLocale);
    }

    private static int questions(JsonNode definition) {
        int count = 0;
        for (JsonNode page : definition.get("pages")) {
            for (JsonNode element : page.get("elements")) {
                count += NOT_ASKED.contains(element.get("type").textValue()) ? 0 : 1;
            }
        }
        return count;
    }
}
