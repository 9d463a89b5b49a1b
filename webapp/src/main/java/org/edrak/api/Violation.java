package org.edrak.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.pages.Page;
import org.edrak.web.Problem;

/**
 * One thing that is wrong with what was sent, as the member {@code errors} of a problem lists it.
 *
 * @param path where: a question's field, or a place in the JSON
 * @param code stable name of the kind of error
 * @param detail the same sentence that a page would show
 */
public record Violation(String path, String code, String detail) {
    static Violation of(Page page, String path, String code, List<String> arguments) {
        return new Violation(path, code, page.t(code, arguments.toArray()));
    }

    /** The answer 400 that lists all of {@code violations}. */
    static Response refuse(String detail, List<Violation> violations) {
        return Problem.of(400, detail).with("errors", violations).answer().build();
    }
}
