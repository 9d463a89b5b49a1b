package org.edrak.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.surveys.Draft;

/** What a draft may be: any JSON object that is not too long; what it lacks is told, not refused. */
public final class DraftText {
    private DraftText() {}

    /** @throws BadBody when it cannot be kept as a draft */
    public static void check(String definition) {
        JsonNode json = (JsonNode) Json.read(definition.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        of(json);
        kept(definition);
    }

    /**
     * The text that is kept for a definition.
     *
     * @throws BadBody when it cannot be kept as a draft
     */
    public static String of(JsonNode definition) {
        if (definition == null || !definition.isObject()) {
            throw new BadBody("", "A definition is a JSON object.");
        }
        return kept(definition.toPrettyString());
    }

    /** The same JSON as drafts are written. */
    static String pretty(String definition) {
        return kept(Json.tree(definition).toPrettyString());
    }

    private static String kept(String text) {
        if (text.length() > Draft.LONGEST) {
            throw new BadBody("", "A definition has at most " + Draft.LONGEST + " characters.");
        }
        return text;
    }
}
