package org.edrak.boot;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Lays the server's jars beside each other on disk, with a {@code start.jar} that names them as its class path.
 *
 * <p>Only classes on the plain class path can come from the JVM's class data archive, which halves the work of a start.
 */
final class ServerFiles {
    private static final String INSIDE = "MICRO-INF/runtime/";

    private ServerFiles() {}

    static void unpack(Path directory) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Path runtime = Files.createDirectories(directory.resolve("runtime"));
        List<String> classPath = new ArrayList<>(List.of(jar.toUri().toString()));
        try (var archive = new JarFile(jar.toFile())) {
            for (JarEntry entry : serverJars(archive)) {
                String name = entry.getName().substring(INSIDE.length());
                try (var content = archive.getInputStream(entry)) {
                    Files.copy(content, runtime.resolve(name), REPLACE_EXISTING);
                }
                classPath.add("runtime/" + name);
            }
            writeStartJar(directory, archive.getManifest(), classPath);
        }
    }

    private static List<JarEntry> serverJars(JarFile archive) {
        return archive.stream()
                .filter(entry -> entry.getName().startsWith(INSIDE) && !entry.isDirectory())
                .toList();
    }

    private static void writeStartJar(Path directory, Manifest manifest, List<String> classPath) throws IOException {
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        try (var out = new JarOutputStream(Files.newOutputStream(directory.resolve("start.jar")), manifest);
                var adapters = Files.newDirectoryStream(directory.resolve("runtime"), "*.rar")) {
            // The server looks for its resource adapters as resources at the root of a jar.
            for (Path adapter : adapters) {
                out.putNextEntry(new JarEntry(String.valueOf(adapter.getFileName())));
                Files.copy(adapter, out);
            }
        }
    }
}
