package org.edrak.bodies;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the body of a resource method that takes a {@link FormBody}. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormBodies implements MessageBodyReader<FormBody> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == FormBody.class;
    }

    @Override
    public FormBody readFrom(
            Class<FormBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return FormBody.parse(body.readAllBytes());
    }

    /** One field of a form whose bytes are still to be read by somebody else. */
    public static String field(byte[] body, String name) {
        return FormBody.parse(body).value(name);
    }
}
