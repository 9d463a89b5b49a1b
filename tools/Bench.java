import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the start, the memory and the work per response, each beside a reference of the same run, because a wall time
 * alone says more of the machine than of Edrak.
 */
final class Bench {
    private static final int WARM_UP = 1500;
    private static final int MEASURED = 3000;
    private static final int SENDERS = 4;

    private final Path root;
    private final Path data;

    private Bench(Path root, Path data) {
        this.root = root;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments).subList(1, arguments.length);
        if (options.contains("--report")) {
            ReportBench.run(Path.of(arguments[0]), options);
        }
        Path data = Scratch.folder("bench");
        new Bench(Path.of(arguments[0]), data).run();
        Scratch.end(data, true);
    }

    private void run() throws Exception {
        Path jar = root.resolve("webapp/target/edrak.jar");
        System.out.printf("jar                          %8.1f MB%n", Files.size(jar) / 1e6);
        RunningEdrak bare = bareServer(jar);
        double bareSeconds = bare.secondsToFirstPage;
        double bareCpu = bare.cpuSeconds();
        bare.kill();
        row("bare server, to first answer", bareSeconds, "s", bareSeconds, "");
        row("  its CPU", bareCpu, "s", bareCpu, "");

        RunningEdrak first = RunningEdrak.start(root, data, Map.of());
        row("first start, to first page", first.secondsToFirstPage, "s", bareSeconds, "bare server");
        String key = first.newKey();
        String link = first.newSurvey(key)[1];
        first.stop();

        RunningEdrak edrak = RunningEdrak.start(root, data, Map.of());
        row("later start, to first page", edrak.secondsToFirstPage, "s", bareSeconds, "bare server");
        row("  its CPU", edrak.cpuSeconds(), "s", bareCpu, "bare server");
        Thread.sleep(10_000);
        System.out.printf("resident, idle               %8d MB%n", edrak.residentMegabytes());

        double health = cpuMillisOf(edrak, () -> edrak.send(edrak.request("health").GET()).statusCode() == 200);
        double response = cpuMillisOf(edrak, () -> edrak.respond(link, "It was quick and cheap.").statusCode() == 201);
        row("CPU of GET /health", health, "ms", health, "");
        row("CPU of one response", response, "ms", health, "GET /health");
        System.out.printf("resident, after the load     %8d MB%n", edrak.residentMegabytes());
        edrak.stop();
    }

    private static void row(String what, double value, String unit, double reference, String named) {
        String ratio = named.isEmpty() ? "" : String.format("   = %.2f x %s", value / reference, named);
        System.out.printf("%-28s %8.2f %-2s%s%n", what, value, unit, ratio);
    }

    private interface Step {
        boolean succeeds() throws Exception;
    }

    private static double cpuMillisOf(RunningEdrak edrak, Step step) throws Exception {
        repeat(WARM_UP, step);
        double before = edrak.cpuSeconds();
        repeat(MEASURED, step);
        return (edrak.cpuSeconds() - before) * 1000 / MEASURED;
    }

    private static void repeat(int times, Step step) throws Exception {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                all.add(senders.submit(() -> {
                    for (int n = 0; n < times / SENDERS; n++) {
                        if (!step.succeeds()) {
                            throw new IllegalStateException("a request failed");
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    /** The same server from the same jar, without the application in it. */
    private RunningEdrak bareServer(Path jar) throws Exception {
        Path bare = data.resolve("bare.jar");
        Files.copy(jar, bare, StandardCopyOption.REPLACE_EXISTING);
        try (var inside = FileSystems.newFileSystem(bare)) {
            Files.delete(inside.getPath("MICRO-INF/deploy/ROOT.war"));
            Files.delete(inside.getPath("MICRO-INF/pre-boot-commands.txt"));
        }
        int port = RunningEdrak.freePort();
        Path output = data.resolve("bare.txt");
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC", "-cp", bare.toString(), "fish.payara.micro.PayaraMicro",
                        "--disablephonehome", "--port", "" + port, "--nohazelcast")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        return RunningEdrak.begin(builder, URI.create("http://127.0.0.1:" + port + "/"), "nothing", 404, output);
    }
}
