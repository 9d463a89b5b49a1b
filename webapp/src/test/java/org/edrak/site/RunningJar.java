package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The runnable jar in a process of its own, on a fresh folder and a free port. */
final class RunningJar implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern SETUP = Pattern.compile("http://\\S+/setup/\\S+");

    private final Process process;
    private final Path output;

    private RunningJar(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static RunningJar start(Path folder) throws IOException {
        return start(folder, Map.of());
    }

    /** Starts it with more in its environment than the test has, and with further flags. */
    static RunningJar start(Path folder, Map<String, String> environment, String... flags) throws IOException {
        Path output = folder.resolve("console.txt");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("edrak.test.jar"),
                        "--port",
                        String.valueOf(freePort()),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.command().addAll(List.of(flags));
        command.environment().putAll(environment);
        Process process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RunningJar(process, output);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The one-time link that the console tells once the server is ready. */
    String setupLink() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String told = Files.readString(output);
            var link = SETUP.matcher(told);
            if (link.find()) {
                return link.group();
            }
            assertThat(process.isAlive())
                    .as("the server ended and said: " + told)
                    .isTrue();
            assertThat(System.nanoTime())
                    .as("the server is not ready; it said: " + told)
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
