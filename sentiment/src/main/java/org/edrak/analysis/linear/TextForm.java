package org.edrak.analysis.linear;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.edrak.analysis.Finglish;
import org.edrak.text.PersianText;

/** How a linear model reads the texts of a language or a script: their spelling, and which of their words are negated. */
public enum TextForm {
    PERSIAN {
        @Override
        String normal(String text) {
            return Finglish.inPersian(PersianText.modelForm(text));
        }

        @Override
        void negated(List<String> words, IntConsumer found) {
            PersianNegation.negated(words, found);
        }
    },
    ENGLISH {
        @Override
        String normal(String text) {
            return EnglishForm.of(text);
        }

        @Override
        void negated(List<String> words, IntConsumer found) {
            EnglishNegation.negated(words, found);
        }
    },
    /** Letters of Arabic script as typed, to tell the language by. */
    ARABIC_SCRIPT {
        @Override
        String normal(String text) {
            return letters(text, Character.UnicodeScript.ARABIC);
        }
    },
    /** Latin letters in lower case, to tell the language by. */
    LATIN_SCRIPT {
        @Override
        String normal(String text) {
            return letters(text.toLowerCase(Locale.ROOT), Character.UnicodeScript.LATIN);
        }
    };

    /** A stroke that stretches a word. */
    private static final char TATWEEL = 'ـ';

    /** One spelling for what people type in many; to compare, never to show. */
    abstract String normal(String text);

    /** The words and marks of a text as typed, in the one spelling. */
    public List<String> words(String text) {
        return Words.of(normal(text));
    }

    /** Names the index of every word within reach of a negation; none where only the language is looked for. */
    void negated(List<String> words, IntConsumer found) {}

    /** The letters of a script, without marks on them, and a space for all that stands between. */
    private static String letters(String text, Character.UnicodeScript script) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unspoken = c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!unspoken && Character.isLetter(c) && Character.UnicodeScript.of(c) == script) {
                letters.append(c);
            } else if (!unspoken && !letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        return letters.toString().strip();
    }

    /** The form for {@code fa} or {@code en}. */
    public static TextForm of(String language) {
        return switch (language) {
            case "fa" -> PERSIAN;
            case "en" -> ENGLISH;
            case String other -> throw new IllegalArgumentException("no language of ours: " + other);
        };
    }
}
