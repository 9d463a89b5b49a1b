package org.edrak.expressions;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/** A text shown to customers in which variables between braces stand for earlier answers. */
public final class Piping {
    /** Every part keeps what it took, so that no text takes long. */
    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*+(?:\\.[^{}\\x00-\\x1f\\x7f-\\x9f]++)?+";

    private static final Pattern VARIABLE = Pattern.compile(NAME);
    private static final Pattern BRACED = Pattern.compile("\\{(" + NAME + ")}");
    private static final Set<String> ARABIC_COMMA = Set.of("fa", "ar", "ckb", "ur", "ps", "sd", "ug");

    private final String text;
    private final Set<String> variables;

    private Piping(String text) {
        this.text = text;
        var names = new LinkedHashSet<String>();
        BRACED.matcher(text).results().forEach(found -> names.add(found.group(1)));
        this.variables = Collections.unmodifiableSet(names);
    }

    /** Reads {@code text}; a brace that does not begin a variable stays as it is. */
    public static Piping of(String text) {
        return new Piping(text);
    }

    /** Whether {@code name} can stand between braces. */
    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
    }

    /** The names between braces, each once, in the order in which they first stand. */
    public Set<String> variables() {
        return variables;
    }

    /**
     * The text with every variable's value in its place: numbers without needless decimals and, in Persian, in its
     * digits; lists with the comma of the language; nothing as no text; truths as {@code true} and {@code false}.
     *
     * @param language tag of the language that the text is in: {@code fa}, {@code en}, …
     */
    public String fill(Values values, String language) {
        String spoken = Locale.forLanguageTag(language).getLanguage();
        return BRACED.matcher(text)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(shown(Operands.normal(values.value(found.group(1))), spoken)));
    }

    private static String shown(@Nullable Object value, String language) {
        return switch (value) {
            case null -> "";
            case Double number -> written(number, language);
            case List<?> list ->
                list.stream()
                        .map(element -> shown(element, language))
                        .collect(Collectors.joining(ARABIC_COMMA.contains(language) ? "، " : ", "));
            default -> value.toString();
        };
    }

    private static String written(double number, String language) {
        String plain =
                new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        return language.equals("fa") ? Digits.toPersian(plain).replace('.', '\u066b') : plain;
    }
}
