package org.edrak.site;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the address of a report says; each may be left out and is empty then. */
public final class ReportAddress {
    /** How long a period is of which nothing is said. */
    static final int USUAL_DAYS = 365;

    @QueryParam("survey")
    @DefaultValue("")
    String survey = "";

    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    @QueryParam("days")
    @DefaultValue("")
    String days = "";

    @QueryParam("flagged")
    @DefaultValue("")
    String flagged = "";

    @QueryParam("version")
    @DefaultValue("")
    String version = "";

    @QueryParam("channel")
    @DefaultValue("")
    String channel = "";

    @QueryParam("locale")
    @DefaultValue("")
    String locale = "";

    @QueryParam("touchpoint")
    @DefaultValue("")
    String touchpoint = "";

    @QueryParam("segment")
    @DefaultValue("")
    String segment = "";

    @QueryParam("compare")
    @DefaultValue("")
    String compare = "";

    @QueryParam("by")
    @DefaultValue("")
    String by = "";

    /** What stands in an address after the question mark, as saved reports keep it. */
    public static ReportAddress ofQuery(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        ReportAddress address = of(
                values.getOrDefault("survey", ""),
                values.getOrDefault("from", ""),
                values.getOrDefault("to", ""),
                values.getOrDefault("flagged", ""));
        address.days = values.getOrDefault("days", "");
        address.version = values.getOrDefault("version", "");
        address.channel = values.getOrDefault("channel", "");
        address.locale = values.getOrDefault("locale", "");
        address.touchpoint = values.getOrDefault("touchpoint", "");
        address.segment = values.getOrDefault("segment", "");
        address.compare = values.getOrDefault("compare", "");
        return address;
    }

    /** How many days up to the day of reading are asked for; 0 where the address names its days. */
    public int movingDays() {
        return !from.isEmpty() || !to.isEmpty() ? 0 : days.isEmpty() ? USUAL_DAYS : days();
    }

    /** The number of days that the address asks for; 0 where it names none, or what is no number. */
    int days() {
        return days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0;
    }

    /** The address of a whole survey or workspace in a period. */
    static ReportAddress of(String survey, String from, String to, String flagged) {
        ReportAddress address = new ReportAddress();
        address.survey = survey;
        address.from = from;
        address.to = to;
        address.flagged = flagged;
        return address;
    }
}
