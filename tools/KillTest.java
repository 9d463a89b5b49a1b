import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Kills Edrak in the middle of posts, starts it again, and looks whether every response that was acknowledged with 201
 * is there exactly once. With {@code --broken} the database runs at H2's default, and the test must see the loss; with
 * {@code --postgresql} it is a cluster of the test's own, which goes on when Edrak dies.
 */
final class KillTest {
    private static final int ROUNDS = 3;
    private static final int SENDERS = 8;
    private static final int MOST_PER_ROUND = 20_000;
    private static final Pattern MARK = Pattern.compile("\"why\":\"(mark-[0-9-]+)\"");

    private final Path root;
    private final Path data;
    private final Map<String, String> environment;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    private KillTest(Path root, Path data, Map<String, String> environment) {
        this.root = root;
        this.data = data;
        this.environment = environment;
    }

    public static void main(String[] arguments) throws Exception {
        String option = arguments.length > 1 ? arguments[1] : "";
        boolean broken = option.equals("--broken");
        Path data = Scratch.folder("killtest");
        OwnPostgres postgres = option.equals("--postgresql") ? OwnPostgres.start(data) : null;
        Map<String, String> environment = switch (option) {
            case "" -> Map.of();
            case "--broken" ->
                Map.of("EDRAK_DS_URL", "jdbc:h2:file:" + data.resolve("edrak") + ";DB_CLOSE_ON_EXIT=FALSE");
            case "--postgresql" -> postgres.environment();
            default -> throw new IllegalArgumentException("Usage: ./edrak killtest [--postgresql | --broken]");
        };
        int wrong = new KillTest(Path.of(arguments[0]), data, environment).run();
        if (postgres != null) {
            postgres.stop();
        }
        if (broken) {
            System.out.println(wrong > 0 ? "PASSED: the loss was seen." : "FAILED: no loss was seen; this test is blind.");
        } else {
            System.out.println(wrong == 0 ? "PASSED: nothing was lost." : "FAILED: responses were lost or doubled.");
        }
        Scratch.end(data, broken == wrong > 0);
    }

    private int run() throws Exception {
        RunningEdrak edrak = RunningEdrak.start(root, data, environment);
        String key = edrak.newKey();
        String[] survey = edrak.newSurvey(key);
        TimeUnit.SECONDS.sleep(2);
        int wrong = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            sendUntilKilled(edrak, survey[1], round);
            edrak = RunningEdrak.start(root, data, environment);
            wrong = check(edrak, key, survey[0], round);
        }
        edrak.kill();
        return wrong;
    }

    private void sendUntilKilled(RunningEdrak edrak, String link, int round) throws Exception {
        var sent = new AtomicInteger();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++) {
                senders.submit(() -> send(edrak, link, round, sent));
            }
            TimeUnit.MILLISECONDS.sleep(4000 + new Random(round).nextInt(3000));
            edrak.kill();
        }
    }

    private void send(RunningEdrak edrak, String link, int round, AtomicInteger sent) {
        try {
            for (int i = sent.getAndIncrement(); i < MOST_PER_ROUND; i = sent.getAndIncrement()) {
                String mark = "mark-" + round + "-" + i;
                if (edrak.respond(link, mark).statusCode() == 201) {
                    acknowledged.add(mark);
                }
            }
        } catch (IOException e) {
            // The server is dead, as this test wants it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int check(RunningEdrak edrak, String key, String survey, int round) throws Exception {
        Map<String, Integer> stored = stored(edrak, key, survey);
        long lost = acknowledged.stream().filter(mark -> !stored.containsKey(mark)).count();
        long doubled = stored.values().stream().filter(times -> times > 1).count();
        System.out.printf(
                "round %d: %d acknowledged so far, %d stored, %d lost, %d doubled%n",
                round, acknowledged.size(), stored.size(), lost, doubled);
        return (int) (lost + doubled);
    }

    private static Map<String, Integer> stored(RunningEdrak edrak, String key, String survey) throws Exception {
        Map<String, Integer> stored = new HashMap<>();
        String after = "";
        do {
            var page = edrak.send(edrak.request("api/v1/surveys/" + survey + "/responses?limit=1000&after=" + after)
                    .header("Authorization", "Bearer " + key)
                    .GET());
            if (page.statusCode() != 200) {
                System.out.println("the key or the survey is gone: status " + page.statusCode());
                return stored;
            }
            var marks = MARK.matcher(page.body());
            while (marks.find()) {
                stored.merge(marks.group(1), 1, Integer::sum);
            }
            after = RunningEdrak.found("\"next\":\"([^\"]*)\"", page.body());
        } while (!after.isEmpty());
        return stored;
    }
}
