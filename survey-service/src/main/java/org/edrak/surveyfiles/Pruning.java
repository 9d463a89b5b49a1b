package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;

final class Pruning {
    private Pruning() {}

    static boolean isValid(JsonNode json) {
        return json.isMissingNode();
    }

    static void prune(Draft draft) {}
}
