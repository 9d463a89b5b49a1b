package org.edrak.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jboss.weld.context.http.Http;
import org.jboss.weld.context.http.HttpRequestContext;

/** The scope of a request that is dispatched once more: the server opens none for it. */
@ApplicationScoped
public class RequestScope {
    @Inject
    @Http
    private HttpRequestContext context;

    /** What is done within a request. */
    public interface Work {
        void run() throws IOException, ServletException;
    }

    /** Does the work with a scope of the request's own. */
    public void within(HttpServletRequest request, Work work) throws IOException, ServletException {
        context.associate(request);
        try {
            context.activate();
            try {
                work.run();
            } finally {
                context.invalidate();
                context.deactivate();
            }
        } finally {
            context.dissociate(request);
        }
    }
}
