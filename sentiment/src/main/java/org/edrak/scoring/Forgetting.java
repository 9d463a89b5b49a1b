package org.edrak.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.edrak.verbatims.VerbatimsReplaced;

/** Takes away what was understood of words that are taken back. */
@ApplicationScoped
@Transactional
public class Forgetting {
    @PersistenceContext
    private EntityManager entities;

    /** Deletes understandings, opinions and corrections before their verbatims go; the words in their place wait for the sweep. */
    void forget(@Observes VerbatimsReplaced replaced) {
        if (!replaced.ids().isEmpty()) {
            delete("delete from Correction c where c.verbatimId in :ids", replaced);
            delete("delete from StoredOpinion o where o.verbatimId in :ids", replaced);
            delete("delete from Understanding u where u.verbatimId in :ids", replaced);
        }
    }

    private void delete(String statement, VerbatimsReplaced replaced) {
        entities.createQuery(statement).setParameter("ids", replaced.ids()).executeUpdate();
    }
}
