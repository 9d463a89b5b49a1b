package org.edrak.site;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.Urgency;
import org.edrak.conversations.Conversation;
import org.edrak.ids.Ids;
import org.edrak.pages.views.ConversationView;
import org.edrak.pages.views.ConversationsView;
import org.edrak.perception.UnderstoodConversation;
import org.edrak.perception.UnderstoodText;
import org.edrak.scoring.Understanding;
import org.jspecify.annotations.Nullable;

/** Conversations as pages show them. */
final class ConversationRows {
    private static final int SHOWN = 160;

    private ConversationRows() {}

    static ConversationsView.Row row(UnderstoodConversation known) {
        Conversation conversation = known.conversation();
        List<UnderstoodText> said = known.turns().stream()
                .map(UnderstoodConversation.SaidTurn::text)
                .filter(Objects::nonNull)
                .toList();
        return new ConversationsView.Row(
                Ids.text(conversation.id()),
                conversation.source(),
                conversation.externalId(),
                conversation.channel().key(),
                conversation.openedAt(),
                conversation.solvedAt().isPresent(),
                known.turns().size(),
                said.isEmpty() ? "" : shortened(said.getFirst().verbatim().words()),
                said.isEmpty() ? "none" : said.getFirst().language(),
                sentiment(said),
                kind(said),
                said.stream()
                        .flatMap(text -> text.urgency().stream())
                        .max(Comparator.naturalOrder())
                        .filter(urgency -> urgency != Urgency.LOW)
                        .map(Urgency::key)
                        .orElse(null),
                known.firstReply());
    }

    static ConversationView view(UnderstoodConversation known) {
        Conversation conversation = known.conversation();
        return new ConversationView(
                row(known),
                conversation.product().orElse(""),
                conversation.place().orElse(""),
                conversation.solvedAt().orElse(null),
                conversation
                        .solvedAt()
                        .map(solved -> Duration.between(conversation.openedAt(), solved)
                                .toSeconds())
                        .orElse(null),
                known.turns().stream().map(ConversationRows::said).toList());
    }

    private static ConversationView.Said said(UnderstoodConversation.SaidTurn said) {
        UnderstoodText text = said.text();
        return new ConversationView.Said(
                said.turn().role().key(),
                said.turn().author().orElse(""),
                said.turn().saidAt(),
                text == null ? said.words() : "",
                text == null ? null : JudgedTexts.of(text));
    }

    /** The mean of what could be read. */
    private static @Nullable String sentiment(List<UnderstoodText> said) {
        OptionalDouble mean = said.stream()
                .map(UnderstoodText::understanding)
                .filter(Objects::nonNull)
                .flatMap((Understanding understanding) -> understanding.score().stream())
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? SentimentClass.of(mean.getAsDouble()).key() : null;
    }

    /** What asks for most to be done: the first in the order of the kinds. */
    private static @Nullable String kind(List<UnderstoodText> said) {
        return said.stream()
                .flatMap(text -> text.kind().stream())
                .filter(kind -> kind != Kind.NONE)
                .min(Comparator.naturalOrder())
                .map(Kind::key)
                .orElse(null);
    }

    private static String shortened(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN - 2))) + "…";
    }
}
