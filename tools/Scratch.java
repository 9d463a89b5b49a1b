import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Where a tool keeps what its servers write: gone after it ended well, kept after a failure to be looked at. */
final class Scratch {
    private Scratch() {}

    static Path folder(String name) throws IOException {
        return Files.createTempDirectory("edrak-" + name);
    }

    /** Ends this program, with the exit status that scripts ask for. */
    static void end(Path folder, boolean well) throws IOException {
        if (well) {
            remove(folder);
        } else {
            System.out.println("What the servers wrote is in " + folder);
        }
        System.exit(well ? 0 : 1);
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failed) throws IOException {
                Files.deleteIfExists(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
