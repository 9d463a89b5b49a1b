package org.edrak.analysis.linear;

import java.util.List;
import java.util.function.IntConsumer;
import org.edrak.analysis.Finglish;
import org.edrak.text.PersianText;

/** How a linear model reads the texts of a language: their spelling, and which of their words are negated. */
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
    };

    /** One spelling for what people type in many; to compare, never to show. */
    abstract String normal(String text);

    /** The words and marks of a text as typed, in the one spelling. */
    public List<String> words(String text) {
        return Words.of(normal(text));
    }

    /** Names the index of every word within reach of a negation. */
    abstract void negated(List<String> words, IntConsumer found);

    /** The form for {@code fa} or {@code en}. */
    public static TextForm of(String language) {
        return switch (language) {
            case "fa" -> PERSIAN;
            case "en" -> ENGLISH;
            case String other -> throw new IllegalArgumentException("no language of ours: " + other);
        };
    }
}
