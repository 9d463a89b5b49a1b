package org.edrak.web;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.edrak.bodies.FormBodies;
import org.edrak.bodies.UploadBodies;
import org.edrak.ids.Secrets;

/** Requires the session's token with everything that changes something: in a header, or in the form's {@code csrf}. */
final class CsrfToken {
    private static final String HEADER = "X-CSRF-Token";

    private CsrfToken() {}

    static void require(ContainerRequestContext request, String expected, boolean takesUpload) throws IOException {
        MediaType type = request.getMediaType();
        if (takesUpload && type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            // Its fields are read later, once; UploadBodies compares then, before the resource sees anything.
            request.setProperty(UploadBodies.EXPECTED_CSRF, expected);
            return;
        }
        if (!Secrets.same(expected, sent(request, type))) {
            throw new ForbiddenException();
        }
    }

    private static String sent(ContainerRequestContext request, MediaType type) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (header != null) {
            return header;
        }
        if (type == null || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            return "";
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return FormBodies.field(body, "csrf");
    }
}
