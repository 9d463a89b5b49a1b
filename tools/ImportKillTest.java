import java.io.BufferedWriter;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Imports a file of reviews twice, once undisturbed and once with Edrak killed again and again while rows are checked,
 * stored and understood, and compares what both databases hold in the end.
 */
final class ImportKillTest {
    private static final String BOUNDARY = "edrak-import-kill-test";
    private static final String OPTIONS = "EDRAK_JAVA_OPTIONS";
    private static final int TOLD_EVERY = 30;

    private final Path root;
    private final Path file;
    private final int rows;
    private final boolean withScoring;
    private long mostMegabytes;

    private ImportKillTest(Path root, Path file, int rows, boolean withScoring) {
        this.root = root;
        this.file = file;
        this.rows = rows;
        this.withScoring = withScoring;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of("--rows", "20000", "--kills", "10", "--scoring", "yes"));
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        int rows = Integer.parseInt(options.get("--rows"));
        int kills = Integer.parseInt(options.get("--kills"));
        Path folder = Scratch.folder("import-killtest");
        Path file = folder.resolve("reviews.csv");
        write(file, rows);
        System.out.printf("%,d rows, %,d MB, heap: %s%n", rows, Files.size(file) >> 20, heap());
        ImportKillTest test =
                new ImportKillTest(Path.of(arguments[0]), file, rows, options.get("--scoring").equals("yes"));
        String undisturbed = test.run("undisturbed", folder.resolve("undisturbed"), 0);
        if (kills == 0) {
            Scratch.end(folder, true);
        }
        String killed = test.run("killed", folder.resolve("killed"), kills);
        boolean same = undisturbed.equals(killed);
        System.out.println(same ? "PASSED: both hold the same." : "FAILED: they differ.");
        Scratch.end(folder, same);
    }

    private static String heap() {
        String given = System.getenv(OPTIONS);
        return given == null ? "as ./edrak run has it" : given;
    }

    /** Texts of two languages: some alone, some said again, a campaign, and rows that cannot be taken. */
    private static void write(Path file, int rows) throws Exception {
        String[] things = {"courier", "kettle", "waiter", "price", "packaging", "website", "room", "soup"};
        String[] views = {"was late again", "is wonderful", "was rude to us", "is far too high", "fell apart"};
        String[] persian = {"پیک دیر رسید", "کیفیت عالی بود", "قیمت خیلی گران است", "بسته‌بندی خراب بود"};
        Random random = new Random(42);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("text,date,stars,author,place\n");
            for (int i = 0; i < rows; i++) {
                int said = random.nextInt(10) == 0 ? random.nextInt(1000) : i;
                String text = said % 3 == 0
                        ? "سفارش شمارهٔ " + said + ": " + persian[said % persian.length] + " و من دیگر خرید نمی‌کنم"
                        : "Order number " + said + ": the " + things[said % things.length] + " "
                                + views[said % views.length] + " and I shall tell everybody about it";
                String day = "2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(28));
                int stars = i % 997 == 996 ? 7 : 1 + random.nextInt(5);
                out.write(text + "," + day + "," + stars + ",author " + i % 5000 + ",Shiraz\n");
            }
        }
    }

    private String run(String name, Path data, int kills) throws Exception {
        long began = System.nanoTime();
        RunningEdrak edrak = RunningEdrak.start(root, data, Map.of());
        String key = edrak.newKey();
        long sent = System.nanoTime();
        String address = send(edrak, key);
        Random random = new Random(kills);
        for (int i = 1; i <= kills; i++) {
            TimeUnit.MILLISECONDS.sleep(1000 + random.nextInt(5000));
            System.out.printf("  kill %d while %s%n", i, toldOr(edrak, key, address));
            edrak.kill();
            edrak = RunningEdrak.start(root, data, Map.of());
        }
        for (int looks = 1; isUnderWay(edrak, key, address); looks++) {
            look(edrak);
            if (looks % TOLD_EVERY == 0) {
                System.out.printf("  after %.0f s %s%n", (System.nanoTime() - sent) / 1e9, told(edrak, key, address));
            }
        }
        double stored = (System.nanoTime() - sent) / 1e9;
        double cpu = edrak.cpuSeconds();
        while (withScoring && !isScored(edrak, key)) {
            look(edrak);
        }
        System.out.printf(
                "%s: %s; stored after %.0f s, %.0f CPU-s of the last process%s, resident at most %d MB%n",
                name,
                told(edrak, key, address),
                stored,
                cpu,
                withScoring ? ", understood after %.0f s".formatted((System.nanoTime() - sent) / 1e9) : "",
                mostMegabytes);
        edrak.stop();
        String print = DatabasePrint.of(data, withScoring);
        System.out.printf("%s: %s (%.0f s in all)%n", name, print, (System.nanoTime() - began) / 1e9);
        return print;
    }

    private void look(RunningEdrak edrak) throws Exception {
        mostMegabytes = Math.max(mostMegabytes, edrak.residentMegabytes());
        TimeUnit.MILLISECONDS.sleep(1000);
    }

    private String send(RunningEdrak edrak, String key) throws Exception {
        String mapping = "{\"targets\":[\"@text\",\"@date\",\"@stars\",\"@author\",\"@place\"],\"source\":\"killed\","
                + "\"leaveOut\":true}";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n"
                        + mapping + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"reviews.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        HttpResponse<String> answer = edrak.send(edrak.request("api/v1/reviews/imports")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
        }
        return "api/v1/reviews/imports/" + RunningEdrak.found("\"id\":\"([^\"]*)\"", answer.body());
    }

    /** What stands there; a server that has too much to do is asked again. */
    private static String get(RunningEdrak edrak, String key, String address) throws Exception {
        while (true) {
            HttpResponse<String> answer = edrak.send(
                    edrak.request(address).header("Authorization", "Bearer " + key).GET());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            System.out.printf("  status %d: %s%n", answer.statusCode(), answer.body());
            if (answer.statusCode() != 429 && answer.statusCode() != 503) {
                throw new IllegalStateException("status " + answer.statusCode());
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static String told(RunningEdrak edrak, String key, String address) throws Exception {
        String body = get(edrak, key, address);
        return RunningEdrak.found("\"state\":\"([^\"]*)\"", body) + ", row "
                + RunningEdrak.found("\"rowDone\":(\\d+)", body) + ", stored "
                + RunningEdrak.found("\"stored\":(\\d+)", body) + ", rejected "
                + RunningEdrak.found("\"rejected\":(\\d+)", body) + ", understood "
                + RunningEdrak.found("\"scored\":(\\d+)", get(edrak, key, "api/v1/scoring"));
    }

    /** What it tells, if it is awake enough to tell. */
    private static String toldOr(RunningEdrak edrak, String key, String address) throws InterruptedException {
        try {
            return told(edrak, key, address);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return "it does not answer";
        }
    }

    private static boolean isUnderWay(RunningEdrak edrak, String key, String address) throws Exception {
        String state = RunningEdrak.found("\"state\":\"([^\"]*)\"", get(edrak, key, address));
        return state.equals("checking") || state.equals("storing");
    }

    private static boolean isScored(RunningEdrak edrak, String key) throws Exception {
        String body = get(edrak, key, "api/v1/scoring");
        return RunningEdrak.found("\"scored\":(\\d+)", body).equals(RunningEdrak.found("\"verbatims\":(\\d+)", body));
    }
}
