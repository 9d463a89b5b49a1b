package org.edrak.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Evaluated;
import org.edrak.answers.Evaluated.ShownPage;
import org.edrak.answers.Respondent;
import org.edrak.pages.views.AnswerView;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.GivenSoFar;
import org.jspecify.annotations.Nullable;

/** Somebody's way through a questionnaire, page by page, as far as what they have given decides it. */
record Walk(Questionnaire questionnaire, GivenSoFar soFar, Evaluated evaluated) {
    /** What comes of leaving a page. */
    sealed interface Turn {
        /** The page is shown again: something on it is wrong, or more is asked on it now. */
        record Stay(ShownPage page, List<AnswerProblem> problems) implements Turn {}

        /** The page of this place in the definition comes next. */
        record To(int page) implements Turn {}

        /** There is nothing more to ask. */
        record Through() implements Turn {}
    }

    static Walk of(Questionnaire questionnaire, GivenSoFar soFar, long seed, Map<String, Object> attributes) {
        Respondent respondent = new Respondent(soFar.locale(), seed, attributes);
        return new Walk(questionnaire, soFar, AnswerRules.evaluate(questionnaire, soFar.given(), respondent));
    }

    /**
     * What follows when the page they are on is left forwards.
     *
     * @param seen the questions that they saw on it; null: all of them
     * @param others what is wrong besides the answers themselves
     */
    Turn next(@Nullable Set<String> seen, List<AnswerProblem> others) {
        int place = place(soFar.page());
        if (place < 0) {
            return new Turn.To(here());
        }
        ShownPage left = pages().get(place);
        List<AnswerProblem> wrong =
                Stream.concat(others.stream(), left.problems().stream()).toList();
        if (!wrong.isEmpty()) {
            return new Turn.Stay(left, wrong);
        }
        if (seen != null && !seen.containsAll(names(AnswerView.seen(left)))) {
            return new Turn.Stay(left, List.of());
        }
        for (ShownPage earlier : pages().subList(0, place)) {
            if (!earlier.problems().isEmpty()) {
                return new Turn.Stay(earlier, earlier.problems());
            }
        }
        return place + 1 < pages().size() ? new Turn.To(pages().get(place + 1).index()) : new Turn.Through();
    }

    /** The page before the one they are on. */
    int before() {
        int place = place(soFar.page());
        return place > 0 ? pages().get(place - 1).index() : here();
    }

    /** The page that they may be on: the one they are on, if all before it are answered rightly. */
    int here() {
        for (ShownPage page : pages()) {
            if (page.index() == soFar.page() || !page.problems().isEmpty()) {
                return page.index();
            }
        }
        return pages().isEmpty() ? -1 : pages().getLast().index();
    }

    ShownPage page(int index) {
        return pages().get(place(index));
    }

    /** How many-th of the shown pages it is, from 0; below 0 when it is not shown. */
    int place(int index) {
        return IntStream.range(0, pages().size())
                .filter(i -> pages().get(i).index() == index)
                .findFirst()
                .orElse(-1);
    }

    List<ShownPage> pages() {
        return evaluated.pages();
    }

    /** How long each shown page was open, in the order in which they are shown. */
    List<Integer> pageSeconds() {
        return pages().stream()
                .map(page -> soFar.pageSeconds().getOrDefault(page.index(), 0))
                .toList();
    }

    static Set<String> names(String spaced) {
        return spaced.isEmpty() ? Set.of() : new TreeSet<>(List.of(spaced.split(" ")));
    }
}
