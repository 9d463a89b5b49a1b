package org.edrak.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the server's own mapper of failed commits, which would answer for us, and with nothing of ours. */
@Provider
@Priority(1)
@ApplicationScoped
public class TransactionErrorMapper implements ExceptionMapper<TransactionalException> {
    @Inject
    private ErrorMapper errors;

    @Override
    public Response toResponse(TransactionalException error) {
        return errors.toResponse(error);
    }
}
