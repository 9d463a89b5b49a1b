package org.edrak.site;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What the address of a report says; each may be left out and is empty then. */
public final class ReportAddress {
    @QueryParam("survey")
    @DefaultValue("")
    String survey = "";

    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

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
