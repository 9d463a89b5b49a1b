package org.edrak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.edrak.people.Member;
import org.edrak.people.Members;

/** What those are called who changed something in the caller's workspace, in the reader's language. */
@RequestScoped
public class Authors {
    private final Map<Long, String> known = new HashMap<>();

    @Inject
    private Members members;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    /** @param member its id; 0 for a program */
    public String name(long member) {
        return known.computeIfAbsent(member, this::found);
    }

    private String found(long member) {
        if (member == 0) {
            return pages.page().t("author.program");
        }
        return members.find(caller.workspaceId(), member)
                .map(Member::name)
                .orElseGet(() -> pages.page().t("author.former"));
    }
}
