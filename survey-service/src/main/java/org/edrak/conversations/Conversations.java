package org.edrak.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.ids.Ids;
import org.edrak.news.News;
import org.edrak.verbatims.Verbatim;

/** All conversations, each kept once per source and external identity, each turn once in its conversation. */
@ApplicationScoped
@Transactional
public class Conversations {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private News news;

    @Inject
    private InstantSource clock;

    /**
     * Stores the conversations that are not there yet, and of the others the turns that are not; when this returns to
     * the caller outside of any transaction, they are on disk.
     *
     * @param given valid ones, as {@link ConversationRules} says; at most a thousand
     */
    public AddedTurns add(long workspaceId, List<NewConversation> given) {
        Map<String, Conversation> known = known(workspaceId, given);
        Map<Long, Set<String>> digests = digests(known.values());
        int before = known.size();
        Instant now = clock.instant();
        for (NewConversation each : given) {
            known.computeIfAbsent(identity(each), any -> begin(workspaceId, each, now))
                    .goOn(each);
        }
        // Without an association the provider does not know that turns' rows need those of conversations.
        entities.flush();
        int stored = 0;
        int turns = 0;
        for (NewConversation each : given) {
            Conversation conversation = Objects.requireNonNull(known.get(identity(each)));
            Set<String> there = digests.computeIfAbsent(conversation.id(), any -> new HashSet<>());
            stored += add(conversation, each, there);
            turns += each.turns().size();
        }
        entities.flush();
        news.tell(
                workspaceId,
                Verbatim.Source.CONVERSATION,
                known.values().stream().map(Conversation::id).toList());
        return new AddedTurns(known.size() - before, stored, turns - stored);
    }

    private Conversation begin(long workspaceId, NewConversation given, Instant now) {
        Conversation begun = new Conversation(Ids.next(), workspaceId, given, now);
        entities.persist(begun);
        return begun;
    }

    private int add(Conversation conversation, NewConversation given, Set<String> there) {
        int stored = 0;
        for (NewTurn each : given.turns()) {
            if (!there.add(each.digest())) {
                continue;
            }
            Turn turn = new Turn(Ids.next(), conversation, each);
            entities.persist(turn);
            if (turn.words().isEmpty()) {
                entities.persist(
                        Verbatim.ofTurn(Ids.next(), conversation.workspaceId(), turn.id(), each.words(), each.at()));
            }
            stored++;
        }
        return stored;
    }

    private Map<String, Conversation> known(long workspaceId, List<NewConversation> given) {
        Map<String, Set<String>> bySource = given.stream()
                .collect(Collectors.groupingBy(
                        NewConversation::source, Collectors.mapping(NewConversation::externalId, Collectors.toSet())));
        Map<String, Conversation> known = new HashMap<>();
        bySource.forEach((source, externalIds) -> known(workspaceId, source, List.copyOf(externalIds))
                .forEach(found -> known.put(source + "\u0000" + found.externalId(), found)));
        return known;
    }

    /** Joined, since H2 does not use an index for a list behind its other columns. */
    @SuppressWarnings("unchecked")
    private List<Conversation> known(long workspaceId, String source, List<String> externalIds) {
        String values = String.join(", ", Collections.nCopies(externalIds.size(), "(cast(? as varchar(200)))"));
        Query query = entities.createNativeQuery(
                "select c.* from (values " + values + ") wanted (one) join conversation c on c.workspace_id = ?"
                        + " and c.source = ? and c.external_id = wanted.one",
                Conversation.class);
        for (int i = 0; i < externalIds.size(); i++) {
            query.setParameter(i + 1, externalIds.get(i));
        }
        return query.setParameter(externalIds.size() + 1, workspaceId)
                .setParameter(externalIds.size() + 2, source)
                .getResultList();
    }

    private static String identity(NewConversation given) {
        return given.source() + "\u0000" + given.externalId();
    }

    private Map<Long, Set<String>> digests(Collection<Conversation> known) {
        Map<Long, Set<String>> digests = new HashMap<>();
        if (!known.isEmpty()) {
            List<Long> ids = known.stream().map(Conversation::id).toList();
            entities.createQuery(
                            "select t.conversationId, t.digest from Turn t where t.conversationId in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> digests.computeIfAbsent((Long) row[0], any -> new HashSet<>())
                            .add((String) row[1]));
        }
        return digests;
    }

    public long count(long workspaceId) {
        return entities.createQuery("select count(c) from Conversation c where c.workspaceId = :workspace", Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
    }

    public Optional<Conversation> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Conversation.class, id))
                .filter(found -> found.workspaceId() == workspaceId);
    }

    /** Conversations of the workspace, those that were opened last first. */
    public List<Conversation> newest(long workspaceId, int skipped, int most) {
        return entities.createQuery(
                        "select c from Conversation c where c.workspaceId = :workspace"
                                + " order by c.openedAt desc, c.id desc",
                        Conversation.class)
                .setParameter("workspace", workspaceId)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The conversations of a workspace that were opened in a span of time, in the order of their identities.
     *
     * @param from included
     * @param to not included
     * @param after the last identity already seen; 0 to begin
     */
    public List<Conversation> page(long workspaceId, Instant from, Instant to, long after, int most) {
        return entities.createQuery(
                        "select c from Conversation c where c.workspaceId = :workspace and c.openedAt >= :from"
                                + " and c.openedAt < :to and c.id > :after order by c.id",
                        Conversation.class)
                .setParameter("workspace", workspaceId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these conversations that the workspace has. */
    public List<Conversation> all(long workspaceId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Conversation c where c.workspaceId = :workspace and c.id in :ids",
                                Conversation.class)
                        .setParameter("workspace", workspaceId)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Identities of the workspace's conversations, ascending, after one that was seen already; 0 to begin. */
    public List<Long> ids(long workspaceId, long after, int most) {
        return entities.createQuery(
                        "select c.id from Conversation c where c.workspaceId = :workspace and c.id > :after order by c.id",
                        Long.class)
                .setParameter("workspace", workspaceId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The turns of these conversations, by conversation, in the order in which they were said. */
    public Map<Long, List<Turn>> turns(Collection<Long> conversationIds) {
        if (conversationIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select t from Turn t where t.conversationId in :ids order by t.saidAt, t.id", Turn.class)
                .setParameter("ids", conversationIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Turn::conversationId));
    }
}
