package org.edrak.conversations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.edrak.text.PersianText;

/** Who wrote a turn of a conversation. */
public enum AuthorRole {
    CUSTOMER("customer", "user", "client", "visitor", "end-user", "end user", "requester", "مشتری", "کاربر", "خریدار"),
    /** A person who answers for the brand. */
    AGENT(
            "agent",
            "operator",
            "support",
            "staff",
            "admin",
            "representative",
            "پشتیبان",
            "پشتیبانی",
            "کارشناس",
            "اپراتور"),
    /** A machine that answers in their place. */
    BOT("bot", "robot", "assistant", "automation", "ربات", "دستیار"),
    /** Notes that nobody wrote to anybody, such as "assigned to Sara". */
    SYSTEM("system", "note", "event", "سیستم", "سامانه");

    private final List<String> names;

    AuthorRole(String... names) {
        this.names = List.of(names);
    }

    /** The key that is stored and shown to programs, such as {@code customer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that a file or a program calls so, in English or Persian. */
    public static Optional<AuthorRole> named(String name) {
        String folded = PersianText.searchForm(name.strip());
        return Arrays.stream(values())
                .filter(role -> role.names.stream()
                        .anyMatch(each -> PersianText.searchForm(each).equals(folded)))
                .findFirst();
    }
}
