package org.edrak.pages.views;

import org.edrak.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * What an import brings in.
 *
 * @param survey whose answers they are, as addresses show it; {@code null} for reviews and conversations
 * @param title of that survey
 * @param conversations whether they are turns of conversations
 */
public record ImportOf(@Nullable String survey, @Nullable String title, boolean conversations) {
    public static final ImportOf REVIEWS = new ImportOf(null, null, false);
    public static final ImportOf CONVERSATIONS = new ImportOf(null, null, true);

    /** Answers to a survey. */
    public ImportOf(@Nullable String survey, @Nullable String title) {
        this(survey, title, false);
    }

    public boolean reviews() {
        return survey == null && !conversations;
    }

    /** The address that takes each step's form. */
    public String action() {
        return home() + "/import";
    }

    /** The address where what was brought in is shown. */
    public String home() {
        return survey != null ? "/surveys/" + survey : conversations ? "/conversations" : "/reviews";
    }

    /** What the place is called where the import began. */
    public String from(Page page) {
        return title != null ? title : page.t(conversations ? "nav.conversations" : "nav.reviews");
    }

    /** What the import is called. */
    public String named(Page page) {
        return page.t(conversations ? "import.conversations" : reviews() ? "import.reviews" : "import.answers");
    }

    /** What a row of the file is. */
    public String row(Page page) {
        return page.t(
                conversations
                        ? "import.conversations.text"
                        : reviews() ? "import.reviews.text" : "import.answers.text");
    }

    /** The address of the report on what was brought in. */
    public String report() {
        return survey == null ? "/report" : "/report?survey=" + survey;
    }

    /** The words of the link to {@link #home}. */
    public String back(Page page) {
        return page.t(conversations ? "conversations.all" : reviews() ? "home.all-reviews" : "import.to-survey");
    }
}
