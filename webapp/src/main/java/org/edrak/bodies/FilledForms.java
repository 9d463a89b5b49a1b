package org.edrak.bodies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import org.edrak.bodies.FilledForm.SentFile;

/** Reads the body of a resource method that takes a {@link FilledForm}, and clears its files away afterwards. */
@Provider
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class FilledForms implements MessageBodyReader<FilledForm>, ContainerResponseFilter {
    private static final String FILES = "org.edrak.files";
    private static final int MOST_FILES = 20;
    private static final int MOST_FIELDS = 2000;

    @Context
    private Providers providers;

    @Context
    private HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == FilledForm.class;
    }

    @Override
    public FilledForm readFrom(
            Class<FilledForm> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(mediaType)
                ? multipart(Multipart.parts(providers, annotations, mediaType, headers, body))
                : new FilledForm(FormBody.parse(body.readAllBytes()), List.of());
    }

    private FilledForm multipart(List<EntityPart> parts) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<SentFile> files = new ArrayList<>();
        request.setAttribute(FILES, files);
        if (parts.size() > MOST_FIELDS) {
            throw new BadBody("", "A form has at most " + MOST_FIELDS + " fields.");
        }
        for (EntityPart part : parts) {
            try (InputStream content = part.getContent()) {
                String name = StrictText.storable(Multipart.utf8(part.getName()), "");
                if (part.getFileName().isPresent()) {
                    take(files, name, part.getFileName().get(), content);
                } else {
                    fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(Multipart.text(content, name));
                }
            }
        }
        return new FilledForm(new FormBody(fields), files);
    }

    /** A browser sends an empty file without a name where none was chosen. */
    private static void take(List<SentFile> files, String field, String told, InputStream content) throws IOException {
        if (told.isEmpty() || files.size() == MOST_FILES) {
            return;
        }
        Path bytes = Files.createTempFile("edrak-answer", null);
        files.add(new SentFile(field, StrictText.storable(Multipart.utf8(told), field), bytes));
        Files.copy(content, bytes, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answered) throws IOException {
        if (request.getAttribute(FILES) instanceof List<?> files) {
            for (Object file : files) {
                Files.deleteIfExists(((SentFile) file).bytes());
            }
        }
    }
}
