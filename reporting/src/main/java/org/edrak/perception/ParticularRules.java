package org.edrak.perception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.edrak.answers.Answer;
import org.edrak.perception.Particulars.Effort;
import org.edrak.perception.Particulars.Rating;
import org.edrak.perception.Particulars.Worth;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.statistics.gaps.KanoCategory;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Which answers group customers, rate drivers and tell their worth. A hidden field is a group only by its name, since others
 * hold numbers of orders and the like, which would be a group of one; a choice is one while it offers few.
 */
final class ParticularRules {
    /** What a hidden field that makes groups is called, or begins with. */
    static final Set<String> GROUPS = Set.of(
            "segment",
            "persona",
            "touchpoint",
            "department",
            "branch",
            "region",
            "city",
            "product",
            "plan",
            "tier",
            "stage",
            "team");

    private static final int MOST_CHOICES = 12;
    private static final int LONGEST = 60;
    private static final long MOST_WORTH = 1_000_000_000_000L;

    private final List<Effort> effort = new ArrayList<>();
    private final Map<String, KanoCategory> kano = new HashMap<>();
    private final Map<String, Integer> points = new HashMap<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Long> amounts = new HashMap<>();
    private @Nullable Integer employee;
    private int ratingsAsked;

    private ParticularRules() {}

    static Particulars of(Questionnaire asked, Map<String, Answer> answers) {
        ParticularRules rules = new ParticularRules();
        for (Question question : asked.questions()) {
            Answer answer = answers.getOrDefault(question.name(), new Answer.NotShown());
            if (!(answer instanceof Answer.NotShown)) {
                rules.take(question, answer);
            }
        }
        return rules.particulars();
    }

    private void take(Question question, Answer answer) {
        rate(question, answer);
        switch (answer) {
            case Answer.Score score
            when question instanceof Question.Ces -> effort.add(new Effort(score.value(), score.scale()));
            case Answer.Score score
            when question instanceof Question.Nps && question.name().equals("enps") -> employee = score.value();
            case Answer.KanoPair pair
            when pair.functional() != null && pair.dysfunctional() != null ->
                kano.put(question.name(), KanoCategory.of(pair.functional(), pair.dysfunctional()));
            case Answer.Points given -> given.byRow().forEach((row, share) -> points.merge(row, share, Integer::sum));
            case Answer.Picked picked when question instanceof Question.Offering offering -> group(offering, picked);
            case Answer.Line line when question instanceof Question.Hidden -> hidden(question.name(), line.text());
            default -> {}
        }
    }

    private void rate(Question question, Answer answer) {
        Driver driver = question.driver().orElse(null);
        boolean rates = question instanceof Question.Rating || question instanceof Question.Matrix;
        if (driver == null || !rates) {
            return;
        }
        ratingsAsked++;
        if (answer instanceof Answer.Score score) {
            ratings.add(Rating.of(driver, score.value(), score.scale()));
        } else if (answer instanceof Answer.Scores rows && !rows.byRow().isEmpty()) {
            double mean = rows.byRow().values().stream()
                    .mapToInt(row -> Rating.of(driver, row, rows.scale()).place())
                    .average()
                    .orElse(0);
            ratings.add(new Rating(driver, (int) Math.round(mean)));
        }
    }

    private void group(Question.Offering question, Answer.Picked picked) {
        boolean one = question instanceof Question.SingleChoice || question instanceof Question.Dropdown;
        if (one && picked.values().size() == 1 && question.choices().size() <= MOST_CHOICES) {
            groups.add(new Group(question.name(), picked.values().getFirst()));
        }
    }

    private void hidden(String name, String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST) {
            return;
        }
        String first = name.toLowerCase(Locale.ROOT).split("[-_0-9]", 2)[0];
        if (GROUPS.contains(first)) {
            groups.add(new Group(name, value));
            return;
        }
        String digits = Digits.toAscii(value);
        if (digits.matches("[0-9]{1,12}")) {
            amounts.put(name, Math.min(MOST_WORTH, Long.parseLong(digits)));
        }
    }

    private Particulars particulars() {
        Long revenue = amounts.get("revenue");
        Worth worth = revenue == null
                ? null
                : new Worth(amounts.getOrDefault("days-since", -1L), amounts.getOrDefault("purchases", -1L), revenue);
        return new Particulars(effort, employee, kano, points, ratings, ratingsAsked, groups, worth);
    }
}
