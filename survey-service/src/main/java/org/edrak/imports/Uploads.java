package org.edrak.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edrak.ids.Ids;

/** Files between being sent and being imported; kept for a day. */
@ApplicationScoped
@Transactional
public class Uploads {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    @Inject
    @ConfigProperty(name = "edrak.data", defaultValue = "./edrak-data")
    private String data;

    /** Keeps a file for the workspace, and lets go of those that nobody finished within a day. */
    public Upload keep(long workspaceId, String fileName, InputStream bytes) throws IOException {
        forgetOld();
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        Upload upload = new Upload(Ids.next(), workspaceId, name, clock.instant());
        Files.createDirectories(folder());
        Files.copy(bytes, path(upload));
        entities.persist(upload);
        return upload;
    }

    /** The file, if it is this workspace's and still there. */
    public Optional<Upload> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Upload.class, id))
                .filter(upload -> upload.workspaceId() == workspaceId && Files.exists(path(upload)));
    }

    /** Where its bytes lie. */
    public Path path(Upload upload) {
        return folder().resolve(Ids.text(upload.id()));
    }

    /** Lets go of a file that is imported. */
    public void forget(Upload upload) throws IOException {
        Files.deleteIfExists(path(upload));
        entities.createQuery("delete from Upload u where u.id = :id")
                .setParameter("id", upload.id())
                .executeUpdate();
    }

    private void forgetOld() throws IOException {
        for (Upload old : entities.createQuery("select u from Upload u where u.uploadedAt < :limit", Upload.class)
                .setParameter("limit", clock.instant().minus(KEPT))
                .getResultList()) {
            Files.deleteIfExists(path(old));
            entities.remove(old);
        }
    }

    private Path folder() {
        return Path.of(data, "uploads");
    }
}
