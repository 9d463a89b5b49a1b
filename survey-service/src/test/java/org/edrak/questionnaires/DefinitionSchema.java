package org.edrak.questionnaires;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The schema that authors' editors get, for tests. */
final class DefinitionSchema {
    static final JsonNode JSON = json();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON);

    private DefinitionSchema() {}

    private static JsonNode json() {
        try (InputStream file = DefinitionSchema.class.getResourceAsStream("questionnaire.schema.json")) {
            return new JsonMapper().readTree(requireNonNull(file));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** What the schema finds wrong, as {@code /pages/0/elements/1: …}. */
    static List<String> problems(String definition) {
        return SCHEMA.validate(definition, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static boolean accepts(String definition) {
        return problems(definition).isEmpty();
    }

    /** All schemas of questions, by names such as {@code type_nps} and {@code input_date}. */
    static Stream<String> questions() {
        return JSON.get("$defs").properties().stream()
                .map(definition -> definition.getKey())
                .filter(name -> name.startsWith("type_") || name.startsWith("input_"));
    }

    static JsonNode definition(String name) {
        return requireNonNull(JSON.get("$defs").get(name), name);
    }
}
