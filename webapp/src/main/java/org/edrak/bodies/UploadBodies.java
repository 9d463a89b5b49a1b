package org.edrak.bodies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.ids.Secrets;

/** Reads the body of a resource method that takes an {@link UploadBody}, and clears its files away afterwards. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class UploadBodies implements MessageBodyReader<UploadBody>, ContainerResponseFilter {
    /** Request attribute: the token that the form must carry in its field {@code csrf}. */
    public static final String EXPECTED_CSRF = "org.edrak.csrf";

    private static final String FILES = "org.edrak.uploads";
    private static final int MOST_FILES = 4;

    @Context
    private Providers providers;

    @Context
    private HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == UploadBody.class;
    }

    @Override
    public UploadBody readFrom(
            Class<UploadBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, UploadBody.SentFile> files = new LinkedHashMap<>();
        List<Path> kept = new ArrayList<>();
        request.setAttribute(FILES, kept);
        for (EntityPart part : Multipart.parts(providers, annotations, mediaType, headers, body)) {
            try (InputStream content = part.getContent()) {
                String sent = part.getFileName().orElse(null);
                if (sent == null) {
                    fields.putIfAbsent(part.getName(), Multipart.text(content, part.getName()));
                } else {
                    files.put(part.getName(), file(sent, part.getName(), content, kept));
                }
            }
        }
        checkCsrf(fields);
        return new UploadBody(fields, files);
    }

    private static UploadBody.SentFile file(String sent, String field, InputStream content, List<Path> kept)
            throws IOException {
        if (kept.size() == MOST_FILES) {
            throw new BadBody(field, "The form has too many files.");
        }
        String name = StrictText.storable(Multipart.utf8(sent), field);
        Path file = Files.createTempFile("edrak-upload", null);
        kept.add(file);
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        return new UploadBody.SentFile(name, file);
    }

    private void checkCsrf(Map<String, String> fields) {
        Object expected = request.getAttribute(EXPECTED_CSRF);
        if (expected != null && !Secrets.same((String) expected, fields.getOrDefault("csrf", ""))) {
            throw new ForbiddenException("The form's token is missing or old.");
        }
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answered) throws IOException {
        if (request.getAttribute(FILES) instanceof List<?> files) {
            for (Object file : files) {
                Files.deleteIfExists((Path) file);
            }
        }
    }
}
