package org.edrak.taxonomies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.OwnDriver;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.questionnaires.Driver;

/** The form in which a vocabulary lies in its row. */
final class VocabularyJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private VocabularyJson() {}

    static String write(Vocabulary vocabulary) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode drivers = root.putArray("drivers");
        vocabulary
                .drivers()
                .forEach(driver -> drivers.addObject()
                        .put("key", driver.driver().key())
                        .set("names", MAPPER.valueToTree(driver.names())));
        ArrayNode aspects = root.putArray("aspects");
        vocabulary.aspects().forEach(aspect -> write(aspect, aspects.addObject()));
        return root.toString();
    }

    private static void write(OwnAspect aspect, ObjectNode node) {
        node.put("key", aspect.key());
        Driver driver = aspect.driver();
        if (driver != null) {
            node.put("driver", driver.key());
        }
        node.set("names", MAPPER.valueToTree(aspect.names()));
        node.set("words", MAPPER.valueToTree(aspect.words()));
        node.put("off", aspect.off());
    }

    static Vocabulary read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            List<OwnDriver> drivers = new ArrayList<>();
            root.path("drivers")
                    .forEach(node -> drivers.add(
                            new OwnDriver(new Driver(node.path("key").textValue()), names(node.path("names")))));
            List<OwnAspect> aspects = new ArrayList<>();
            root.path("aspects").forEach(node -> aspects.add(aspect(node)));
            return new Vocabulary(drivers, aspects);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored taxonomy is broken", e);
        }
    }

    private static OwnAspect aspect(JsonNode node) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        node.path("words").properties().forEach(each -> {
            List<String> list = new ArrayList<>();
            each.getValue().forEach(word -> list.add(word.textValue()));
            words.put(each.getKey(), List.copyOf(list));
        });
        JsonNode driver = node.path("driver");
        return new OwnAspect(
                node.path("key").textValue(),
                driver.isTextual() ? new Driver(driver.textValue()) : null,
                names(node.path("names")),
                words,
                node.path("off").booleanValue());
    }

    private static Map<String, String> names(JsonNode node) {
        Map<String, String> names = new LinkedHashMap<>();
        node.properties()
                .forEach(each -> names.put(each.getKey(), each.getValue().textValue()));
        return names;
    }
}
