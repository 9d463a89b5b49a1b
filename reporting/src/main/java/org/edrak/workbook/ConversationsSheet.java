package org.edrak.workbook;

import java.util.List;
import org.edrak.perception.ConversationSection;
import org.edrak.statistics.durations.DurationFigure;
import org.jspecify.annotations.Nullable;

/** How customers were answered in conversations, and by whom. */
final class ConversationsSheet {
    private static final double MINUTE = 60;
    private static final List<Column> FIGURES = List.of(
            Column.words("figure", 44),
            Column.number("n"),
            Column.number("medianMinutes"),
            Column.number("mostMinutes"));
    private static final List<Column> AGENTS = List.of(
            Column.words("agent", 44),
            Column.number("answeredFirst"),
            Column.number("medianMinutes"),
            Column.number("mostMinutes"),
            Column.number("turns"));

    private final Page page;

    ConversationsSheet(Page page, ConversationSection conversations) {
        this.page = page;
        page.section("section.conversations");
        page.header(FIGURES);
        page.freeze();
        count("figure.conversations", conversations.n());
        duration("figure.firstReply", conversations.answered(), conversations.firstReply());
        count("figure.unanswered", conversations.unanswered());
        duration("figure.solution", conversations.solved(), conversations.solution());
        share("figure.betweenAgents", conversations.answered(), conversations.betweenAgents());
        share("figure.betweenDays", conversations.answered(), conversations.betweenDays());
        page.skip(1);
        page.section("section.agents");
        page.header(AGENTS);
        int header = page.next() - 1;
        conversations.agents().forEach(this::agent);
        page.filter(header, AGENTS.size());
    }

    private void count(String key, long n) {
        page.line().cell(Look.LABEL, page.texts().of(key)).count(n);
    }

    private void share(String key, long n, @Nullable Double share) {
        page.line().cell(Look.LABEL, page.texts().of(key)).count(n).number(Look.PERCENT, share);
    }

    private void duration(String key, long n, @Nullable DurationFigure duration) {
        page.line()
                .cell(Look.LABEL, page.texts().of(key))
                .count(n)
                .number(Look.ONE_DECIMAL, duration == null ? null : duration.median() / MINUTE)
                .number(Look.ONE_DECIMAL, duration == null ? null : duration.ninetieth() / MINUTE);
    }

    private void agent(ConversationSection.Agent agent) {
        DurationFigure reply = agent.firstReply();
        page.line()
                .words(Look.LABEL, agent.name().isEmpty() ? page.texts().of("agent.unknown") : agent.name())
                .count(agent.conversations())
                .number(Look.ONE_DECIMAL, reply == null ? null : reply.median() / MINUTE)
                .number(Look.ONE_DECIMAL, reply == null ? null : reply.ninetieth() / MINUTE)
                .count(agent.turns());
    }
}
