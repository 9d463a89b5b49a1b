package org.edrak.answering;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.edrak.answers.Given;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Secrets;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Variables;
import org.jspecify.annotations.Nullable;

/** A page of a survey as its form comes back. Names of ours begin with {@code _}, as no question's does. */
record SentPage(FormBody form) {
    static final String SECRET = "_submission";
    static final String PAGE = "_page";
    static final String LOCALE = "_lang";
    static final String SHOWN_AT = "_at";
    static final String SEEN = "_seen";
    static final String INVITATION = "_invitation";
    static final String GO = "_go";

    private static final Pattern SECRETS = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern INVITATIONS = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final String IN = "in-";

    /** Where the customer wants to go. */
    sealed interface Go {
        record Next() implements Go {}

        record Back() implements Go {}

        record Afresh() implements Go {}

        /** To the same page in another language. */
        record Into(String locale) implements Go {}
    }

    static boolean isSecret(String text) {
        return SECRETS.matcher(text).matches();
    }

    /** What may be an invitation's token; empty otherwise, so that it needs no escaping anywhere. */
    static String invitation(@Nullable String told) {
        return told != null && INVITATIONS.matcher(told).matches() ? told : "";
    }

    /** What opens the partial response and makes the submission one of its kind. */
    String secret() {
        String sent = form.value(SECRET);
        return isSecret(sent) ? sent : Secrets.next();
    }

    Go go() {
        String go = form.value(GO);
        if (go.startsWith(IN)) {
            return new Go.Into(go.substring(IN.length()));
        }
        return switch (go) {
            case "back" -> new Go.Back();
            case "afresh" -> new Go.Afresh();
            default -> new Go.Next();
        };
    }

    int page() {
        String page = form.value(PAGE);
        return NUMBER.matcher(page).matches() && page.length() < 6 ? Integer.parseInt(page) : 0;
    }

    String locale() {
        return form.value(LOCALE);
    }

    String invitation() {
        return invitation(form.value(INVITATION));
    }

    Set<String> seen() {
        return Walk.names(form.value(SEEN));
    }

    /** When the page was shown, as the form says: nobody is harmed by what is told wrongly here. */
    Instant shownAt(Instant now) {
        String sent = form.value(SHOWN_AT);
        Instant told = NUMBER.matcher(sent).matches() ? Instant.ofEpochMilli(Long.parseLong(sent)) : now;
        return told.isAfter(now) || told.isBefore(now.minus(LONGEST)) ? now : told;
    }

    int seconds(Instant now) {
        return (int) Duration.between(shownAt(now), now).toSeconds();
    }

    /** All that was given with what this page gives: its own fields, and what the link told if that is new. */
    Given with(Given earlier, Questionnaire questionnaire) {
        Map<String, List<String>> all = new LinkedHashMap<>(earlier.values());
        questions(questionnaire).forEach(question -> take(question, all));
        for (Question question : questionnaire.questions()) {
            if (question instanceof Question.Hidden && form.fields().containsKey(question.name())) {
                all.putIfAbsent(question.name(), form.all(question.name()));
            }
        }
        return new Given(all);
    }

    /** What the page asks. */
    List<Question> questions(Questionnaire questionnaire) {
        return page() >= questionnaire.pages().size()
                ? List.of()
                : questionnaire.pages().get(page()).questions().stream()
                        .filter(question -> !(question instanceof Question.Hidden))
                        .toList();
    }

    private void take(Question question, Map<String, List<String>> all) {
        for (String field : Variables.fields(question)) {
            List<String> values = new ArrayList<>();
            // Browsers send line ends as two characters, which the customer did not type and the limits do not mean.
            form.all(field).forEach(value -> values.add(value.replace("\r\n", "\n")));
            if (values.stream().allMatch(String::isBlank)) {
                all.remove(field);
            } else {
                all.put(field, values);
            }
        }
    }

    /** What tells a submission from all others, so that the same one is stored once. */
    static String key(String secret) {
        return "form:" + Secrets.hash(secret);
    }

    /** What decides the random orders of this response, the same whenever its secret is. */
    static long seed(String secret) {
        return Long.parseUnsignedLong(Secrets.hash(secret).substring(0, 16), 16);
    }
}
