package org.edrak.questionnaires;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/** Reads a questionnaire from its JSON definition, whose names are a subset of SurveyJS's. */
public final class QuestionnaireReader {
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    static final Set<String> MEMBERS = Set.of(
            "$schema",
            "title",
            "description",
            "locale",
            "welcome",
            "thanks",
            "pages",
            "pagesOrder",
            "showProgressBar",
            "calculatedValues",
            "triggers",
            "quotas",
            "navigateToUrl");
    static final Set<String> PAGE_MEMBERS =
            Set.of("name", "title", "description", "visibleIf", "questionsOrder", "elements");
    private static final int MOST_QUESTIONS = 500;
    private static final int MOST_PAGES = 100;
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
    private final Scope scope = new Scope();

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

    /** Whether two definitions are the same JSON, however they are written. */
    public static boolean same(String one, String other) {
        try {
            return one.equals(other) || JSON.readTree(one).equals(JSON.readTree(other));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** The title of a definition that may have problems; nothing where it has no title that can be read. */
    public static Optional<LocalizedText> title(String definition) {
        try {
            JsonNode json = JSON.readTree(definition);
            String locale = json.path("locale").asText("en");
            return Optional.ofNullable(
                    new DefinitionNode(json, "", new ArrayList<>()).localized("title", locale, false));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Questionnaire questionnaire(JsonNode json) {
        if (json == null || !json.isObject()) {
            throw new InvalidDefinition(List.of(new DefinitionProblem("", "definition.not-an-object", List.of())));
        }
        DefinitionNode root = new DefinitionNode(json, "", problems);
        root.allow(MEMBERS);
        root.string("$schema");
        String given = json.has("locale") ? root.text("locale", LOCALE) : "en";
        String locale = Objects.requireNonNullElse(given, "en");
        LocalizedText title = root.localized("title", locale, true);
        Scope intro = new Scope();
        LogicReader logic = new LogicReader(root, locale, scope);
        logic.declareCalculated();
        AskedReader common = new AskedReader(locale, scope);
        logic.calculatedNames().forEach(common::isNew);
        List<Questionnaire.Page> pages = pages(root, locale, common);
        boolean randomPages =
                root.oneOf("pagesOrder", "initial", "initial", "random").equals("random");
        Questionnaire questionnaire = new Questionnaire(
                Objects.requireNonNullElse(title, Words.OTHER),
                root.piped("description", locale, intro),
                locale,
                root.piped("welcome", locale, intro),
                root.piped("thanks", locale, scope),
                pages,
                randomPages,
                root.flag("showProgressBar", true),
                logic.calculated(),
                logic.triggers(pages, randomPages),
                logic.quotas(),
                address(root));
        if (!problems.isEmpty()) {
            throw new InvalidDefinition(problems);
        }
        return questionnaire;
    }

    private List<Questionnaire.Page> pages(DefinitionNode root, String locale, AskedReader common) {
        List<Questionnaire.Page> pages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DefinitionNode page : root.items("pages", MOST_PAGES)) {
            if (!page.json().isObject()) {
                page.note("", "definition.not-an-object");
                continue;
            }
            Questionnaire.Page read = page(page, pages.size(), locale, common);
            if (!names.add(read.name())) {
                page.note("name", "definition.name-twice", read.name());
            }
            pages.add(read);
        }
        if (pages.stream().mapToInt(page -> page.questions().size()).sum() > MOST_QUESTIONS) {
            root.note("pages", "definition.too-many-questions", Integer.toString(MOST_QUESTIONS));
        }
        return pages;
    }

    private Questionnaire.Page page(DefinitionNode page, int index, String locale, AskedReader common) {
        page.allow(PAGE_MEMBERS);
        String name = page.json().has("name") ? page.text("name", NAME) : "page" + (index + 1);
        LocalizedText title = page.piped("title", locale, scope);
        LocalizedText description = page.piped("description", locale, scope);
        Expression visibleIf = scope.expression(page, "visibleIf");
        boolean random =
                page.oneOf("questionsOrder", "initial", "initial", "random").equals("random");
        List<Question> questions = new ArrayList<>();
        for (DefinitionNode element : page.objects("elements")) {
            Question question = QuestionReader.read(element, locale, scope, common);
            if (question != null) {
                questions.add(question);
                scope.add(question);
            }
        }
        return new Questionnaire.Page(
                Objects.requireNonNullElse(name, ""), title, description, visibleIf, random, questions);
    }

    private static @Nullable URI address(DefinitionNode root) {
        String text = root.string("navigateToUrl");
        if (text == null) {
            return null;
        }
        try {
            URI address = URI.create(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other address that is not one.
        }
        root.note("navigateToUrl", "definition.not-an-address");
        return null;
    }
}
