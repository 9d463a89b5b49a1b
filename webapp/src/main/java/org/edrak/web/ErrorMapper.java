package org.edrak.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.bodies.BadBody;
import org.edrak.ids.Ids;
import org.edrak.pages.views.ErrorView;

/** Turns whatever went wrong into a problem for the API and a page for people; what only we may know goes to the log. */
@Provider
@ApplicationScoped
public class ErrorMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ErrorMapper.class.getName());
    private static final int RETRY_AFTER_SECONDS = 10;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Pages pages;

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof BadBody bad) {
            return badBody(bad);
        }
        if (error instanceof WebApplicationException known) {
            Response response = known.getResponse();
            return response.hasEntity() || response.getStatus() < 400 ? response : withHeadersOf(response);
        }
        return unexpected(error);
    }

    private Response badBody(BadBody bad) {
        if (!isApi()) {
            return page(400, ErrorView.of(400));
        }
        return Problem.of(400, bad.reason()).with("place", bad.place()).answer().build();
    }

    private Response withHeadersOf(Response known) {
        int status = known.getStatus();
        var answer = Response.fromResponse(answer(status, ErrorView.of(status)));
        for (String header : new String[] {HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE}) {
            if (known.getHeaderString(header) != null) {
                answer.header(header, known.getHeaderString(header));
            }
        }
        return answer.build();
    }

    private Response unexpected(Throwable error) {
        String reference = Ids.text(Ids.next());
        LOG.log(Level.SEVERE, "request failed, reference {0}: {1}", new Object[] {reference, Wordless.trace(error)});
        if (DatabaseAway.isCauseOf(error)) {
            return Response.fromResponse(withoutDatabase())
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        return answer(500, new ErrorView(500, null, reference));
    }

    /** The reader's workspace cannot be looked up now, so the page is one for everybody. */
    private Response withoutDatabase() {
        return isApi()
                ? Problem.of(503, sentence(503)).answer().build()
                : pages.show(503, pages.open(null), ErrorView.of(503));
    }

    private Response answer(int status, ErrorView view) {
        if (!isApi()) {
            return page(status, view);
        }
        Problem problem = Problem.of(status, sentence(status));
        return (view.reference() == null ? problem : problem.with("reference", view.reference()))
                .answer()
                .build();
    }

    private Response page(int status, ErrorView view) {
        return pages.show(status, pages.page(), view);
    }

    private boolean isApi() {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/hooks/");
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 401 -> "Send a key of this workspace as a bearer token.";
            case 403 -> "The key or the session may not do this.";
            case 404 -> "There is nothing here, or not for you.";
            case 405 -> "This address does not take this method.";
            case 406 -> "This address answers in another media type.";
            case 413 ->
                "The body is too large: 1 MiB is the most, 8 MiB for batches of reviews, 64 MiB for files, 1 GiB for files of reviews.";
            case 415 -> "This address takes another media type.";
            case 429 -> "Too many requests; wait as long as Retry-After says.";
            case 503 -> "The database does not answer; nothing was stored.";
            default -> status < 500 ? "The request was refused." : "Something went wrong here; the log knows more.";
        };
    }
}
