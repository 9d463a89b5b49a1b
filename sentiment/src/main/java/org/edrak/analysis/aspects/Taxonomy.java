package org.edrak.analysis.aspects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.edrak.analysis.Span;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/**
 * The words that name aspects, in one language. Its file has a line for each aspect: key, driver and comma-separated
 * phrases, with bars between; {@code #} begins a comment. The longest phrase wins, also written as one word; words are looked up, never searched
 * for with patterns, so that time grows with the text's length only.
 */
public final class Taxonomy {
    private record Phrase(List<String> words, Aspect aspect) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** What a workspace says beside it; it goes before what ships where it is as long. */
    private final PhraseTree own = new PhraseTree();

    private Taxonomy() {}

    /**
     * The taxonomy that ships for a language.
     *
     * @param language {@code fa} or {@code en}
     * @param form brings a phrase to the form in which tokens are compared
     */
    public static Taxonomy shipped(String language, UnaryOperator<String> form) {
        Taxonomy taxonomy = new Taxonomy();
        lines(language).forEach(line -> {
            String[] parts = line.split("\\|", -1);
            taxonomy.add(new Aspect(parts[0].strip(), new Driver(parts[1].strip())), parts[2], form);
        });
        taxonomy.byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
        return taxonomy;
    }

    /** The aspects that ship, in the order of their file. */
    public static List<Aspect> shippedAspects() {
        return Shipped.ASPECTS;
    }

    public static boolean isShipped(String aspect) {
        return Shipped.ASPECTS.stream().anyMatch(each -> each.key().equals(aspect));
    }

    /** The words that ship for an aspect in a language, as their file has them; none for one that does not ship. */
    public static String shippedWords(String language, String aspect) {
        return lines(language)
                .map(line -> line.split("\\|", -1))
                .filter(parts -> parts[0].strip().equals(aspect))
                .map(parts -> parts[2].strip())
                .findFirst()
                .orElse("");
    }

    private static final class Shipped {
        private static final List<Aspect> ASPECTS = lines("en")
                .map(line -> line.split("\\|", -1))
                .map(parts -> new Aspect(parts[0].strip(), new Driver(parts[1].strip())))
                .toList();
    }

    private static Stream<String> lines(String language) {
        return shippedText(language).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /**
     * This taxonomy with what a workspace says beside it.
     *
     * @param cut cuts words as typed into the forms that texts of the language have
     */
    public Taxonomy with(Vocabulary vocabulary, String language, Function<String, List<String>> cut) {
        Taxonomy both = new Taxonomy();
        byFirstWord.forEach((first, phrases) -> {
            List<Phrase> kept = phrases.stream()
                    .filter(phrase -> vocabulary
                            .aspect(phrase.aspect().key())
                            .filter(OwnAspect::off)
                            .isEmpty())
                    .map(phrase -> new Phrase(phrase.words(), vocabulary.counted(phrase.aspect())))
                    .toList();
            both.byFirstWord.put(first, kept);
        });
        vocabulary.aspects().stream()
                .filter(aspect -> !aspect.off())
                .forEach(aspect -> aspect.words(language).stream()
                        .flatMap(typed -> WordPattern.parse(typed).stream())
                        .forEach(pattern -> both.addOwn(pattern, Vocabulary.named(aspect), cut)));
        return both;
    }

    private void addOwn(WordPattern pattern, Aspect aspect, Function<String, List<String>> cut) {
        List<String> words = cut.apply(pattern.words());
        if (words.isEmpty()) {
            return;
        }
        Aspect named = pattern.excluded() ? null : aspect;
        own.add(words, pattern.prefix(), named);
        if (words.size() > 1) {
            own.add(List.of(String.join("", words)), pattern.prefix(), named);
        }
    }

    /** The file of the taxonomy that ships, to tell one version from another. */
    public static String shippedText(String language) {
        String name = "aspects-" + language + ".txt";
        try (InputStream stream = Taxonomy.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The aspects that the tokens name, in their order; a word belongs to one mention at most. */
    public List<Mention> mentions(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Phrase phrase = phraseAt(tokens, i);
            PhraseTree.Match said = own.longest(tokens, i);
            int words = phrase == null ? 0 : phrase.words().size();
            Aspect aspect = phrase == null ? null : phrase.aspect();
            if (said != null && said.words() >= words) {
                words = said.words();
                aspect = said.aspect();
            }
            if (aspect != null) {
                mentions.add(new Mention(aspect, i, i + words, span(tokens, i, i + words)));
            }
            i += Math.max(1, words);
        }
        return mentions;
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    private @Nullable Phrase phraseAt(List<Token> tokens, int at) {
        Phrase best = null;
        for (String form : tokens.get(at).forms()) {
            for (Phrase phrase : byFirstWord.getOrDefault(form, List.of())) {
                boolean longer =
                        best == null || phrase.words().size() > best.words().size();
                if (longer && matches(phrase, tokens, at)) {
                    best = phrase;
                }
            }
        }
        return best;
    }

    private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!tokens.get(at + i).forms().contains(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(Aspect aspect, String phrases, UnaryOperator<String> form) {
        for (String phrase : phrases.split(",", -1)) {
            List<String> words = List.of(form.apply(phrase.strip()).split(" ", -1));
            if (!words.getFirst().isEmpty()) {
                add(new Phrase(words, aspect));
            }
            if (words.size() > 1) {
                add(new Phrase(List.of(String.join("", words)), aspect));
            }
        }
    }

    private void add(Phrase phrase) {
        byFirstWord
                .computeIfAbsent(phrase.words().getFirst(), first -> new ArrayList<>())
                .add(phrase);
    }
}
