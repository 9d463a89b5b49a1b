package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import org.edrak.surveys.Survey;

/** Takes submissions in, also when the same one comes twice in the same moment. */
@ApplicationScoped
public class ResponseIntake {
    @Inject
    private Responses responses;

    /**
     * Stores a response; when this returns, it is on disk.
     *
     * @throws SurveyClosed when the survey takes no responses
     * @throws KeyReused when the key was used before for other answers
     */
    public Submitted submit(Survey survey, NewResponse given) {
        if (!survey.isOpen()) {
            throw new SurveyClosed();
        }
        try {
            return responses.submit(survey, given);
        } catch (PersistenceException | TransactionalException e) {
            if (given.idempotencyKey() == null || !isConflict(e)) {
                throw e;
            }
            return responses.submit(survey, given);
        }
    }

    private static boolean isConflict(RuntimeException e) {
        return e.getCause() instanceof RollbackException || e instanceof PersistenceException;
    }
}
