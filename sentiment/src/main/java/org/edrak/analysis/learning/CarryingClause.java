package org.edrak.analysis.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.Mention;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.Token;
import org.edrak.analysis.clauses.Clauses;
import org.edrak.analysis.clauses.Sentences;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.NgramRow;
import org.edrak.questionnaires.Driver;

/** Finds the clause that carries an aspect that no word names: that of the word which speaks most for it. */
final class CarryingClause {
    private static final Aspect NAMELESS = new Aspect("nameless", new Driver("none"));

    private final AspectModel.Tongue tongue;
    private final String text;
    private final List<Naming> namings;

    /** @param namings the words of the text that name aspects: clauses are cut between them */
    CarryingClause(AspectModel.Tongue tongue, String text, List<Naming> namings) {
        this.tongue = tongue;
        this.text = text;
        this.namings = namings;
    }

    Span of(NgramRow row) {
        Span sentence = likeliest(row, Sentences.of(text));
        List<Token> tokens = tongue.tokenizer().tokens(text, sentence);
        if (tokens.isEmpty()) {
            return sentence;
        }
        Span word = likeliest(row, tokens.stream().map(Token::span).toList());
        List<Mention> mentions = mentions(tokens, word);
        List<Span> clauses = new Clauses(tongue.grammar(), tokens, mentions).ofMentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).span().covers(word)) {
                return clauses.get(i);
            }
        }
        return sentence;
    }

    private Span likeliest(NgramRow row, List<Span> parts) {
        return parts.stream()
                .max(Comparator.comparingDouble(part -> row.margin(NgramRow.Text.of(tongue.form(), part.in(text)))))
                .orElse(new Span(0, text.length()));
    }

    /** What is named in the sentence, and the word as if it named something. */
    private List<Mention> mentions(List<Token> tokens, Span word) {
        List<Span> named = new ArrayList<>(namings.stream().map(Naming::span).toList());
        if (named.stream().noneMatch(span -> span.covers(word))) {
            named.add(word);
        }
        named.sort(Comparator.comparingInt(Span::start));
        List<Mention> mentions = new ArrayList<>();
        for (Span span : named) {
            int from = 0;
            while (from < tokens.size() && tokens.get(from).span().start() < span.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).span().end() <= span.end()) {
                to++;
            }
            if (to > from) {
                mentions.add(new Mention(NAMELESS, from, to, span));
            }
        }
        return mentions;
    }
}
