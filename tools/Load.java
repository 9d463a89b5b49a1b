import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Drives whole respondents over HTTP - the page fetched, its ten answers posted and on disk - at 1, 8, 32 and 256 at once,
 * and stores the same rows bare in the same run. With {@code --overload}, ten times as many respondents a second as it carries
 * come, whether it keeps up or not; server and driver then have processors of their own. {@code --postgresql} takes a
 * cluster of its own in place of the H2 file.
 */
final class Load {
    private static final int[] AT_ONCE = {1, 8, 32, 256};
    private static final int USUAL = 32;
    private static final int TIMES = 10;
    private static final int WARMING_SECONDS = 10;
    private static final int WARMING_TIMES = 24;
    /** Java's compilers rest when they take less than this share of a processor. */
    private static final double RESTING = 0.05;

    private final List<String> options;
    private final Path root;
    private final Path data;
    private final int seconds;

    private Load(Path root, List<String> options) throws IOException {
        this.root = root;
        this.options = options;
        this.data = Scratch.folder("load");
        this.seconds = options.contains("--quick") ? 4 : 15;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        for (String option : all.subList(1, all.size())) {
            if (!List.of("--postgresql", "--overload", "--quick", "--words").contains(option)) {
                System.err.println("Usage: ./edrak load [--postgresql] [--overload] [--quick] [--words]");
                System.exit(1);
            }
        }
        Load load = new Load(Path.of(arguments[0]), all.subList(1, all.size()));
        load.run();
        Scratch.end(load.data, true);
    }

    private void run() throws Exception {
        OwnPostgres postgres = options.contains("--postgresql") ? OwnPostgres.start(data) : null;
        Map<String, String> environment = postgres == null ? Map.of() : postgres.environment();
        List<String> by = options.contains("--overload") ? Processors.part() : List.of();
        RunningEdrak edrak = RunningEdrak.start(by, root, data, environment);
        String key = edrak.newKey();
        String link = edrak.newSurvey(key, options.contains("--words") ? Questions.WITH_WORDS : Questions.TEN)[1];
        System.out.printf("%s, %d processors, load of the machine %.1f%n", postgres == null ? "H2" : "PostgreSQL",
                Runtime.getRuntime().availableProcessors(), machineLoad());
        warm(edrak, link);
        System.out.printf("%8s %12s %9s %9s %9s %14s %12s %14s %8s%n", "at once", "respond./s", "p50 ms", "p99 ms", "refused",
                "CPU-ms server", "compilers", "CPU-ms datab.", "RSS MB");
        Crowd.Outcome usual = null;
        for (int atOnce : options.contains("--overload") ? new int[] {USUAL} : AT_ONCE) {
            Crowd.Outcome outcome = measured(edrak, postgres, new Crowd(edrak, link, atOnce, answers())::run, "" + atOnce);
            usual = atOnce == USUAL ? outcome : usual;
        }
        if (options.contains("--overload")) {
            overload(edrak, postgres, link, usual);
        }
        edrak.stop();
        BareInsert.run(root, data, postgres);
        if (postgres != null) {
            postgres.stop();
        }
    }

    /** Lets the compilers and the caches of the database do first what they do once. */
    private void warm(RunningEdrak edrak, String link) throws Exception {
        int times = 0;
        double share = 1;
        while (share > RESTING && times++ < (options.contains("--quick") ? 4 : WARMING_TIMES)) {
            double before = edrak.compilerSeconds();
            new Crowd(edrak, link, 8, answers()).run(WARMING_SECONDS);
            share = (edrak.compilerSeconds() - before) / WARMING_SECONDS;
        }
        System.out.printf("warmed up for %d s; the compilers then took %.0f %% of a processor%n", times * WARMING_SECONDS,
                share * 100);
    }

    private interface Driver {
        Crowd.Outcome run(int seconds) throws Exception;
    }

    private Crowd.Outcome measured(RunningEdrak edrak, OwnPostgres postgres, Driver crowd, String name) throws Exception {
        crowd.run(2);
        double server = edrak.cpuSeconds();
        double compilers = edrak.compilerSeconds();
        double database = postgres == null ? 0 : postgres.cpuSeconds();
        Crowd.Outcome outcome = crowd.run(seconds);
        compilers = edrak.compilerSeconds() - compilers;
        server = edrak.cpuSeconds() - server;
        database = postgres == null ? 0 : postgres.cpuSeconds() - database;
        System.out.printf("%8s %12.0f %9.1f %9.1f %9d %14.2f %12.2f %14s %8d%n", name, outcome.perSecond(), outcome.millis(0.50),
                outcome.millis(0.99), outcome.refused(), server * 1000 / outcome.stored(),
                compilers * 1000 / outcome.stored(),
                postgres == null ? "in server" : String.format("%.2f", database * 1000 / outcome.stored()),
                edrak.residentMegabytes());
        if (outcome.failed() > 0) {
            System.out.printf("         %d failed: %s%n", outcome.failed(), outcome.firstFailure());
        }
        return outcome;
    }

    private void overload(RunningEdrak edrak, OwnPostgres postgres, String link, Crowd.Outcome usual) throws Exception {
        long before = edrak.residentMegabytes();
        double rate = TIMES * usual.perSecond();
        Crowd.Outcome outcome = measured(edrak, postgres,
                duration -> new Rush(edrak, link, answers()).run(duration, rate), "overload");
        System.out.printf("overload: %.0f a second, %.1f x what it carries; p99 of those stored %.1f x the usual;%n"
                        + "  refused %d, %d of them without Retry-After; failed %d; resident %d MB before, %d MB after%n",
                outcome.asked(), outcome.asked() / usual.perSecond(), outcome.millis(0.99) / usual.millis(0.99),
                outcome.refused(), outcome.refusedSilently(), outcome.failed(), before, edrak.residentMegabytes());
        measured(edrak, postgres, new Crowd(edrak, link, USUAL, answers())::run, "" + USUAL);
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>(Questions.ANSWERS);
        if (options.contains("--words")) {
            answers.put("why", "It was quick, and the people at the desk knew what they spoke of.");
        }
        return answers;
    }

    private static double machineLoad() throws IOException {
        return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }
}
