package org.edrak.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import javax.crypto.Mac;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.sources.Source;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of webhooks. None is stored: each follows from the server's own key, which lies beside the database and not
 * in it, and a number that stands with the source. Who has the tables alone can sign nothing.
 */
@ApplicationScoped
public class HookSecrets {
    private static final String FILE = "secret.key";

    @Inject
    @ConfigProperty(name = "edrak.secret", defaultValue = "-")
    private String configured;

    @Inject
    @ConfigProperty(name = "edrak.data", defaultValue = "./edrak-data")
    private String data;

    private @Nullable String own;

    /** What the sender signs with; shown once. */
    public String of(Source source) {
        Mac mac = HookSignature.mac(key().getBytes(StandardCharsets.UTF_8));
        mac.update(("hook." + Ids.text(source.id()) + "." + source.nonce().orElseThrow())
                .getBytes(StandardCharsets.UTF_8));
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
    }

    private synchronized String key() {
        if (!configured.equals("-")) {
            return configured;
        }
        if (own == null) {
            try {
                own = read(Path.of(data, FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return own;
    }

    /** Of two servers that come at once, one makes the file and both read it. */
    private static String read(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "secret", ".tmp", closed(file));
            try {
                Files.writeString(fresh, Secrets.next());
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException e) {
                // the other one's serves
            } catch (UnsupportedOperationException | AtomicMoveNotSupportedException e) {
                Files.copy(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
        return Files.readString(file).strip();
    }

    private static FileAttribute<?>[] closed(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
