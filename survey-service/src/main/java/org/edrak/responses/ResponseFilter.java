package org.edrak.responses;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which responses of a workspace are asked for.
 *
 * @param surveyId those of one survey; null: of all
 * @param from those submitted then or later; null: since ever
 * @param to those submitted before; null: until now
 * @param flag those with this flag; null: whatever flags they have
 */
public record ResponseFilter(
        long workspaceId,
        @Nullable Long surveyId,
        @Nullable Instant from,
        @Nullable Instant to,
        Flagged flagged,
        @Nullable QualityFlag flag) {
    /** All of one survey. */
    public static ResponseFilter of(long workspaceId, long surveyId) {
        return new ResponseFilter(workspaceId, surveyId, null, null, Flagged.WITH, null);
    }

    String conditions() {
        return common("submittedAt")
                + switch (flagged) {
                    case WITH -> "";
                    case WITHOUT -> " and r.flags is null";
                    case ONLY -> " and r.flags is not null";
                }
                // No flag's key is part of another's.
                + (flag == null ? "" : " and r.flags like '%" + flag.key() + "%'");
    }

    String partialConditions() {
        return common("seenAt");
    }

    private String common(String time) {
        return " and r.workspaceId = :workspace"
                + (surveyId == null ? "" : " and r.surveyId = :survey")
                + (from == null ? "" : " and r." + time + " >= :from")
                + (to == null ? "" : " and r." + time + " < :to");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Map.of("workspace", workspaceId));
        put(parameters, "survey", surveyId);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
