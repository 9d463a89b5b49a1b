package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edrak.pages.Page;
import org.edrak.pages.Theme;
import org.edrak.pages.views.MappingView;
import org.edrak.pages.views.Option;
import org.junit.jupiter.api.Test;

class MappingSuggestionsTest {
    private static final Page PAGE = Page.open(Page.EN, ZoneOffset.UTC, Theme.AUTO, "", "/reviews/import");
    private static final Map<String, String> REVIEW = ImportSteps.words(MappingView.reviewTargets(PAGE));
    private static final Map<String, String> TURN = ImportSteps.words(MappingView.conversationTargets(PAGE));
    private static final Map<String, String> ANSWER =
            ImportSteps.words(MappingView.answerTargets(PAGE, List.of(new Option("nps", "How likely?"))));

    private static List<List<String>> rows(String... lines) {
        return Stream.of(lines).map(line -> List.of(line.split("\\|", -1))).toList();
    }

    private static Map<String, String> suggested(Map<String, String> targets, List<List<String>> rows) {
        Map<String, String> values = new HashMap<>();
        MappingSuggestions suggestions = new MappingSuggestions(values, rows);
        suggestions.targets(targets);
        suggestions.details();
        return values;
    }

    private static List<String> columns(Map<String, String> targets, List<List<String>> rows) {
        Map<String, String> values = suggested(targets, rows);
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            columns.add(values.get("target." + i));
        }
        return columns;
    }

    @Test
    void knowsTheNamesOfAppStores() {
        assertThat(columns(
                        REVIEW,
                        rows("reviewId|userName|content|score|at|thumbsUpCount", "a|Ann|Good app|4|2026-01-02|3")))
                .containsExactly("@id", "@author", "@text", "@stars", "@date", "");
    }

    @Test
    void knowsTheNamesOfShops() {
        assertThat(columns(
                        REVIEW,
                        rows("|Clothing ID|Title|Review Text|Rating|Recommended IND", "0|7|Nice|It fits well.|5|1")))
                .containsExactly("", "", "@title", "@text", "@stars", "");
        assertThat(columns(
                        REVIEW, rows("id|title|body|created_at|rate|product_id", "1|بد|دیر رسید|23 آبان 1403|2.0|77")))
                .containsExactly("@id", "@title", "@text", "@date", "@stars", "@product");
    }

    @Test
    void knowsPersianNamesHoweverTheyAreTyped() {
        assertThat(columns(REVIEW, rows("متن نظر|امتياز|تاريخ|نام كاربر|شعبه", "خوب بود|۴|۱۴۰۳/۰۵/۱۲|علی|ونک")))
                .containsExactly("@text", "@stars", "@date", "@author", "@place");
    }

    @Test
    void takesTheSurestOfSeveralAndEachOnlyOnce() {
        assertThat(columns(REVIEW, rows("comment|review_text|text|stars|rating", "a|b|c|4|5")))
                .containsExactly("", "", "@text", "@stars", "");
        assertThat(columns(REVIEW, rows("comment|review_text", "a|b"))).containsExactly("", "@text");
    }

    @Test
    void aNameDoesNotCountWhereSomethingElseStandsBelowIt() {
        assertThat(columns(REVIEW, rows("score|at|review|url", "recommended|home|17|none", "refused|work|12|none")))
                .containsExactly("", "", "", "@url");
        assertThat(columns(REVIEW, rows("Review #|link", "2580|none"))).containsExactly("", "");
    }

    @Test
    void anIdThatSeveralReviewsShareIsNotTheirOwn() {
        assertThat(columns(REVIEW, rows("id|text", "7|Good", "8|Bad"))).containsExactly("@id", "@text");
        assertThat(columns(REVIEW, rows("id|text", "7|Good", "7|Bad"))).containsExactly("", "@text");
        assertThat(columns(REVIEW, rows("id|text", "7|Good", "7|Good"))).containsExactly("@id", "@text");
        assertThat(columns(REVIEW, rows("review_id|text", "7|Good", "7|Bad"))).containsExactly("", "@text");
    }

    @Test
    void aTitleMayStandAboveTheNames() {
        assertThat(MappingSuggestions.isTitled(rows("Comments of May|", "comment|label", "good|1")))
                .isTrue();
        assertThat(MappingSuggestions.isTitled(rows("comment", "good", "bad, really")))
                .isFalse();
        assertThat(MappingSuggestions.isTitled(rows("comment|label", "good|1"))).isFalse();
        assertThat(MappingSuggestions.isTitled(rows("comment"))).isFalse();
    }

    @Test
    void knowsTurnsOfConversations() {
        assertThat(columns(
                        TURN, rows("conversation_id|index|speaker|text", "dlg-1|0|USER|Hello", "dlg-1|1|ASSISTANT|Hi")))
                .containsExactly("@conversation", "", "@role", "@text");
        assertThat(columns(TURN, rows("sender|message|timestamp", "Sara|Hello|2026-01-02 10:00")))
                .containsExactly("", "@text", "@date");
    }

    @Test
    void answersAreMatchedByTheirOwnNamesAlone() {
        assertThat(columns(ANSWER, rows("nps|user|response_date|time", "9|7|2026-01-02|10:00")))
                .containsExactly("nps", "", "@date", "");
    }

    @Test
    void whatAPersonChoseStays() {
        Map<String, String> values = new HashMap<>(Map.of("target.0", "", "target.1", "@text", "dates", "jalali"));
        MappingSuggestions suggestions = new MappingSuggestions(values, rows("text|title|date", "a|b|2026-01-02"));
        suggestions.targets(REVIEW);
        suggestions.details();
        assertThat(values)
                .containsEntry("target.0", "")
                .containsEntry("target.1", "@text")
                .containsEntry("dates", "jalali");
    }

    @Test
    void readsTheFormOfDatesFromTheirColumn() {
        assertThat(suggested(REVIEW, rows("text|date", "a|03/04/2025", "b|29/03/2025")))
                .containsEntry("dates", "day-first");
        assertThat(suggested(REVIEW, rows("text|date", "a|۱۴۰۳/۰۵/۱۲"))).containsEntry("dates", "jalali");
        assertThat(suggested(REVIEW, rows("text", "a"))).containsEntry("dates", "year-first");
    }

    @Test
    void readsTheScaleOfStarsFromTheirColumn() {
        assertThat(suggested(REVIEW, rows("text|rate", "a|4", "b|5.0"))).containsEntry("starsMax", "5");
        assertThat(suggested(REVIEW, rows("text|rate", "a|9", "b|0")))
                .containsEntry("starsMin", "0")
                .containsEntry("starsMax", "10");
        assertThat(suggested(REVIEW, rows("text|rate", "a|84", "b|100"))).containsEntry("starsMax", "100");
        assertThat(suggested(REVIEW, rows("text|rate", "a|5.0", "b|0.0")))
                .as("not rated")
                .containsEntry("starsMin", "1");
    }
}
