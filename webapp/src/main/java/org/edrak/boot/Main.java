package org.edrak.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Checks what can be wrong, wakes the server, and says where to go. */
public final class Main {
    private Main() {}

    /** Starts Edrak; ends the process with one sentence when that is not possible. */
    public static void main(String[] arguments) throws Exception {
        PrintStream console = System.out;
        var options = List.of(arguments);
        try {
            if (options.contains("--help")) {
                console.println(Options.USAGE);
            } else if (options.size() == 2 && "--unpack".equals(options.get(0))) {
                ServerFiles.unpack(Path.of(options.get(1)));
            } else {
                start(Options.parse(options), console);
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Options options, PrintStream console) throws Exception {
        Path data = options.data().toAbsolutePath().normalize();
        Checks.directoryCanBeUsed(data);
        Checks.portIsFree(options.host(), options.port());
        chooseDatabase(data);
        System.setProperty("edrak.host", options.host());
        System.setProperty("edrak.data", data.toString());
        System.setProperty("edrak.sample", Boolean.toString(options.sample()));
        Path log = data.resolve("edrak.log");
        silence(data);
        System.setProperty(
                "fish.payara.micro.tmpdir", emptied(data.resolve("tmp")).toString());
        try (var progress = Progress.on(console)) {
            Server.start(options.port(), logging(data, log));
        }
        if (!"true".equals(System.getProperty("edrak.ready"))) {
            console.println("Edrak could not start; the reason is in " + log + ".");
            System.exit(1);
        }
        console.println(Greeting.text(options, log, System.clearProperty("edrak.setup.token")));
    }

    /** An address given from outside wins; without one the data lies in a file of our own. */
    private static void chooseDatabase(Path data) throws CannotStart {
        if (System.getenv("EDRAK_DS_URL") == null && System.getProperty("edrak.ds.url") == null) {
            Checks.databaseIsFree(data.resolve("edrak.mv.db"));
            System.setProperty(
                    "edrak.ds.url",
                    "jdbc:h2:file:" + data.resolve("edrak")
                            + ";WRITE_DELAY=0;RETENTION_TIME=10000;DB_CLOSE_ON_EXIT=FALSE");
        }
    }

    /** A killed server leaves its unpacked files behind; they go at the next start. */
    private static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(directory);
    }

    /** Server and libraries also print; that belongs beside the log and not on the console. */
    private static void silence(Path data) throws IOException {
        var output = new PrintStream(Files.newOutputStream(data.resolve("output.log")), true, UTF_8);
        System.setOut(output);
        System.setErr(output);
    }

    private static Path logging(Path data, Path log) throws IOException {
        try (var template = Main.class.getResourceAsStream("logging.properties")) {
            if (template == null) {
                throw new IllegalStateException("logging.properties is not in the jar");
            }
            String pattern = log.toString().replace("%", "%%").replace("\\", "/");
            var text = new String(template.readAllBytes(), UTF_8);
            return Files.writeString(data.resolve("logging.properties"), text.replace("@log@", pattern));
        }
    }
}
