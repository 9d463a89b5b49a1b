package org.edrak.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one question of a definition. */
final class QuestionReader {
    static final int MOST_CHOICES = 200;
    static final int LONGEST_ANSWER = 10_000;
    static final int LARGEST_FILE = 10 << 20;
    static final Set<String> MEDIA_TYPES =
            new TreeSet<>(Set.of("image/png", "image/jpeg", "image/webp", "application/pdf", "text/plain"));

    private static final List<String> COMMON = List.of(
            "type",
            "name",
            "title",
            "description",
            "isRequired",
            "visibleIf",
            "requiredIf",
            "enableIf",
            "driver",
            "touchpoint",
            "validators");
    private static final List<String> ENDS = List.of("minRateDescription", "maxRateDescription");
    private static final List<String> SCALE = with(ENDS, "rateMin", "rateMax");
    private static final List<String> CHOICES = List.of("choices", "choicesOrder", "showOtherItem", "otherText");

    /** The members of every type that not all types have. */
    static final Map<String, List<String>> MEMBERS = new TreeMap<>(Map.ofEntries(
            Map.entry("nps", ENDS),
            Map.entry("rating", with(SCALE, "rateType")),
            Map.entry("csat", with(SCALE, "rateType")),
            Map.entry("ces", with(SCALE, "rateType")),
            Map.entry("radiogroup", CHOICES),
            Map.entry("dropdown", CHOICES),
            Map.entry(
                    "checkbox", with(CHOICES, "minSelectedChoices", "maxSelectedChoices", "showNoneItem", "noneText")),
            Map.entry("ranking", List.of("choices", "choicesOrder")),
            Map.entry("matrix", with(SCALE, "rows", "rowsOrder")),
            Map.entry("pair", with(SCALE, "dimension")),
            Map.entry("constantsum", List.of("rows", "total")),
            Map.entry("kano", List.of()),
            Map.entry("text", List.of("inputType", "maxLength", "min", "max", "decimals")),
            Map.entry("comment", List.of("maxLength")),
            Map.entry("boolean", List.of("labelTrue", "labelFalse")),
            Map.entry("consent", List.of()),
            Map.entry("file", List.of("maxSize", "acceptedTypes")),
            Map.entry("statement", List.of()),
            Map.entry("hidden", List.of("maxLength"))));

    private final DefinitionNode node;
    private final String locale;
    private final Scope scope;

    private QuestionReader(DefinitionNode node, String locale, Scope scope) {
        this.node = node;
        this.locale = locale;
        this.scope = scope;
    }

    /** The question of {@code node}; null when it cannot be read, the reason being noted. */
    static @Nullable Question read(DefinitionNode node, String locale, Scope scope, AskedReader common) {
        String type = node.json().path("type").asText();
        if (!MEMBERS.containsKey(type)) {
            node.note("type", "definition.unknown-type", String.join(", ", MEMBERS.keySet()));
            return null;
        }
        Set<String> members =
                Stream.concat(COMMON.stream(), MEMBERS.get(type).stream()).collect(Collectors.toSet());
        if (type.equals("statement") || type.equals("hidden")) {
            members.removeAll(Set.of("isRequired", "requiredIf", "enableIf", "validators"));
        }
        node.allow(members);
        QuestionReader reader = new QuestionReader(node, locale, scope);
        Asked asked = common.read(node, type.equals("hidden"));
        return asked == null ? null : reader.question(type, asked);
    }

    private @Nullable Question question(String type, Asked asked) {
        return switch (type) {
            case "nps" -> new Question.Nps(asked, ends());
            case "rating" -> new Question.Rating(asked, scale(5), ends(), look());
            case "csat" -> new Question.Csat(asked, scale(5), ends(), look());
            case "ces" -> new Question.Ces(asked, scale(7), ends(), look());
            case "radiogroup" -> new Question.SingleChoice(asked, choices("choices"), random("choicesOrder"), other());
            case "dropdown" -> new Question.Dropdown(asked, choices("choices"), random("choicesOrder"), other());
            case "checkbox" -> multiple(asked);
            case "ranking" -> new Question.Ranking(asked, choices("choices"), random("choicesOrder"));
            case "matrix" -> new Question.Matrix(asked, choices("rows"), random("rowsOrder"), scale(5), ends());
            case "pair" -> new Question.Pair(asked, scale(7), ends(), node.key("dimension"));
            case "constantsum" ->
                new Question.ConstantSum(asked, choices("rows"), node.whole("total", 100, 1, 1_000_000));
            case "kano" -> new Question.Kano(asked);
            case "text" -> text(asked);
            case "comment" -> new Question.LongText(asked, node.whole("maxLength", 2000, 1, LONGEST_ANSWER));
            case "boolean" -> new Question.YesNo(asked, label("labelTrue"), label("labelFalse"));
            case "consent" -> new Question.Consent(asked);
            case "file" ->
                new Question.FileUpload(asked, node.whole("maxSize", LARGEST_FILE / 2, 1, LARGEST_FILE), types());
            case "statement" -> new Question.Statement(asked);
            case "hidden" -> new Question.Hidden(asked, node.whole("maxLength", 200, 1, LONGEST_ANSWER));
            default -> null;
        };
    }

    private Question multiple(Asked asked) {
        List<Choice> choices = choices("choices");
        int all = Math.max(1, choices.size() + 1);
        int most = node.whole("maxSelectedChoices", all, 1, all);
        int least = node.whole("minSelectedChoices", 0, 0, most);
        LocalizedText noneText = named("noneText", Words.NONE);
        LocalizedText none = node.flag("showNoneItem", false) ? noneText : null;
        return new Question.MultipleChoice(asked, choices, random("choicesOrder"), other(), none, least, most);
    }

    private @Nullable Question text(Asked asked) {
        String input = node.oneOf("inputType", "text", "text", "number", "date", "email", "tel");
        node.allowFor(input.equals("text"), "maxLength");
        node.allowFor(input.equals("number"), "decimals");
        node.allowFor(input.equals("number") || input.equals("date"), "min", "max");
        return switch (input) {
            case "number" -> number(asked);
            case "date" -> day(asked);
            case "email" -> new Question.Email(asked);
            case "tel" -> new Question.Phone(asked);
            default -> new Question.ShortText(asked, node.whole("maxLength", 200, 1, LONGEST_ANSWER));
        };
    }

    private Question number(Asked asked) {
        BigDecimal min = node.number("min");
        BigDecimal max = node.number("max");
        node.checkOrder(min, max);
        return new Question.Number(asked, min, max, node.whole("decimals", 0, 0, 6));
    }

    private Question day(Asked asked) {
        LocalDate min = node.date("min");
        LocalDate max = node.date("max");
        node.checkOrder(min, max);
        return new Question.Day(asked, min, max);
    }

    private List<Choice> choices(String member) {
        return new ChoiceReader(locale, scope).read(node.items(member, MOST_CHOICES));
    }

    private @Nullable LocalizedText other() {
        LocalizedText text = named("otherText", Words.OTHER);
        return node.flag("showOtherItem", false) ? text : null;
    }

    private LocalizedText named(String member, LocalizedText usual) {
        return Objects.requireNonNullElse(node.localized(member, locale, false), usual);
    }

    private @Nullable LocalizedText label(String member) {
        return node.localized(member, locale, false);
    }

    private boolean random(String member) {
        return node.oneOf(member, "initial", "initial", "random").equals("random");
    }

    private Ends ends() {
        return new Ends(label("minRateDescription"), label("maxRateDescription"));
    }

    private Question.Look look() {
        return Question.Look.valueOf(
                node.oneOf("rateType", "numbers", "numbers", "stars", "smileys").toUpperCase(java.util.Locale.ROOT));
    }

    private Scale scale(int usualMax) {
        int min = node.whole("rateMin", 1, 0, 1);
        return new Scale(min, node.whole("rateMax", usualMax, 2, 100));
    }

    private Set<String> types() {
        Set<String> types = node.strings("acceptedTypes", MEDIA_TYPES);
        return types.isEmpty() ? MEDIA_TYPES : types;
    }

    private static List<String> with(List<String> members, String... more) {
        return Stream.concat(members.stream(), Arrays.stream(more)).toList();
    }
}
