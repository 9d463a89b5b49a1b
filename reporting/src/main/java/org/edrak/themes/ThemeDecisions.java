package org.edrak.themes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What workspaces decided on phrases that emerged. */
@ApplicationScoped
@Transactional
public class ThemeDecisions {
    /** The longest phrase that is remembered, in characters. */
    public static final int LONGEST = 200;

    /** A phrase in a language of texts. */
    public record Phrase(String language, String words) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** Shows these phrases as emerging no more. */
    public void dismiss(long workspaceId, List<Phrase> phrases, long memberId) {
        decide(workspaceId, phrases, null, memberId);
    }

    /** These phrases have become words of an aspect. */
    public void name(long workspaceId, List<Phrase> phrases, String aspect, long memberId) {
        decide(workspaceId, phrases, aspect, memberId);
    }

    /** Shows again what was dismissed. */
    public void reconsider(long workspaceId) {
        entities.createQuery("delete from ThemeDecision d where d.workspaceId = :workspace and d.aspect is null")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    /** How many phrases are dismissed. */
    public long dismissed(long workspaceId) {
        return entities.createQuery(
                        "select count(d) from ThemeDecision d where d.workspaceId = :workspace and d.aspect is null",
                        Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
    }

    Set<Phrase> decided(long workspaceId) {
        return entities.createQuery(
                        "select d from ThemeDecision d where d.workspaceId = :workspace", ThemeDecision.class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .map(decision -> new Phrase(decision.language(), decision.phrase()))
                .collect(Collectors.toSet());
    }

    private void decide(long workspaceId, List<Phrase> phrases, @Nullable String aspect, long memberId) {
        Instant now = clock.instant();
        for (Phrase phrase : phrases.stream().distinct().toList()) {
            var key = new ThemeDecision.Key(workspaceId, phrase.language(), phrase.words());
            ThemeDecision known = entities.find(ThemeDecision.class, key);
            if (known == null) {
                entities.persist(new ThemeDecision(key, aspect, memberId, now));
            } else {
                known.change(aspect, memberId, now);
            }
        }
    }
}
