package org.edrak.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Token;
import org.edrak.analysis.clauses.Tokenizer;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.text.PersianText;

/** Cuts texts of one language into the words of which themes are made, in one spelling. */
final class ThemeWords {
    /** Characters of a text that are read: what it is about stands at its beginning. */
    static final int READ = 1_000;

    /** Stands where a mark or a number parts phrases. */
    static final String BREAK = "";

    private final Tokenizer tokenizer;
    private final Set<String> stops = new HashSet<>();

    /** @param language {@code fa} or {@code en} */
    ThemeWords(String language) {
        tokenizer = StandardEngines.tongue(language).tokenizer();
        // Texts mix languages, and what says little in one says little in both.
        for (String word : list("en").split("\\s+")) {
            stops.add(word);
        }
        for (String word : list("fa").split("\\s+")) {
            stops.add(PersianText.searchForm(word));
        }
    }

    /** The words of a text, with breaks between where no phrase goes on. */
    List<String> words(String text) {
        return tokens(text).stream().map(ThemeWords::word).toList();
    }

    /** Whether a word says too little to begin or end a phrase. */
    boolean isStop(String word) {
        return word.length() < 2 || stops.contains(word);
    }

    /** Where the phrase stands in the text as it was written. */
    List<Span> places(String text, List<String> phrase) {
        List<Token> tokens = tokens(text);
        List<Span> places = new ArrayList<>();
        for (int i = 0; i + phrase.size() <= tokens.size(); i++) {
            List<Token> here = tokens.subList(i, i + phrase.size());
            if (here.stream().map(ThemeWords::word).toList().equals(phrase)) {
                places.add(new Span(
                        here.getFirst().span().start(), here.getLast().span().end()));
            }
        }
        return places;
    }

    private List<Token> tokens(String text) {
        return tokenizer.tokens(text, new Span(0, Math.min(text.length(), READ)));
    }

    private static String word(Token token) {
        String form = token.forms().getFirst();
        return form.codePoints().anyMatch(Character::isLetter) ? form : BREAK;
    }

    private static String list(String language) {
        String name = "stopwords-" + language + ".txt";
        try (InputStream stream = ThemeWords.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
