package org.edrak.surveys;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a questionnaire from its JSON definition, whose names are a subset of SurveyJS's. */
public final class QuestionnaireReader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final int LONGEST_ANSWER = 10_000;
    private static final int MOST_QUESTIONS = 500;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<DefinitionProblem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private QuestionnaireReader() {}

    /**
     * Reads {@code definition}.
     *
     * @throws InvalidDefinition with every problem and its path, when there is any
     */
    public static Questionnaire read(String definition) {
        JsonNode json;
        try {
            json = JSON.readTree(definition);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new InvalidDefinition(List.of(new DefinitionProblem("", "definition.not-json", List.of(place))));
        }
        return new QuestionnaireReader().questionnaire(json);
    }

    private Questionnaire questionnaire(JsonNode json) {
        if (json == null || !json.isObject()) {
            throw new InvalidDefinition(List.of(new DefinitionProblem("", "definition.not-an-object", List.of())));
        }
        DefinitionNode root = new DefinitionNode(json, "", problems);
        root.allow(Set.of("title", "locale", "welcome", "thanks", "pages"));
        String locale = json.has("locale") ? root.text("locale", LOCALE) : "en";
        String language = locale == null ? "en" : locale;
        LocalizedText title = root.localized("title", language, true);
        LocalizedText welcome = root.localized("welcome", language, false);
        LocalizedText thanks = root.localized("thanks", language, false);
        List<Questionnaire.Page> pages = new ArrayList<>();
        for (DefinitionNode page : root.objects("pages")) {
            pages.add(page(page, pages.size(), language));
        }
        if (names.size() > MOST_QUESTIONS) {
            root.note("pages", "definition.too-many-questions", Integer.toString(MOST_QUESTIONS));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDefinition(problems);
        }
        return new Questionnaire(Objects.requireNonNull(title), language, welcome, thanks, pages);
    }

    private Questionnaire.Page page(DefinitionNode page, int index, String locale) {
        page.allow(Set.of("name", "elements"));
        String name = page.json().has("name") ? page.text("name", NAME) : "page" + (index + 1);
        List<Question> questions = new ArrayList<>();
        for (DefinitionNode element : page.objects("elements")) {
            Question question = question(element, locale);
            if (question != null) {
                questions.add(question);
            }
        }
        return new Questionnaire.Page(Objects.requireNonNullElse(name, ""), questions);
    }

    private @Nullable Question question(DefinitionNode element, String locale) {
        String type = element.json().path("type").asText();
        String name = element.text("name", NAME);
        if (name != null && !names.add(name)) {
            element.note("name", "definition.name-twice", name);
        }
        LocalizedText title = element.localized("title", locale, true);
        boolean required = element.flag("isRequired");
        Driver driver = driver(element);
        element.allow(members(type));
        Scale scale = scale(element, type.equals("pair") ? 7 : 5);
        int maxLength = element.whole("maxLength", 2000, 1, LONGEST_ANSWER);
        if (name == null || title == null) {
            return null;
        }
        return switch (type) {
            case "nps" -> new Question.Nps(name, title, required, driver);
            case "csat" -> new Question.Csat(name, title, required, driver, scale);
            case "pair" -> new Question.Pair(name, title, required, driver, scale);
            case "text" -> new Question.Text(name, title, required, driver, maxLength);
            default -> {
                element.note("type", "definition.unknown-type", "nps, csat, pair, text");
                yield null;
            }
        };
    }

    private static Set<String> members(String type) {
        Set<String> members = new HashSet<>(Set.of("type", "name", "title", "isRequired", "driver"));
        if (type.equals("csat") || type.equals("pair")) {
            members.addAll(Set.of("rateMin", "rateMax"));
        }
        if (type.equals("text")) {
            members.add("maxLength");
        }
        return members;
    }

    private static @Nullable Driver driver(DefinitionNode element) {
        if (!element.json().has("driver")) {
            return null;
        }
        String key = element.text("driver", Driver.KEY);
        return key == null ? null : new Driver(key);
    }

    private static Scale scale(DefinitionNode element, int usualMax) {
        int min = element.whole("rateMin", 1, 0, 1);
        int max = element.whole("rateMax", usualMax, 2, 100);
        return new Scale(min, max);
    }
}
