import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An Edrak that a tool started on the loopback address, as ./edrak run does, and what a program can do with it. */
final class RunningEdrak {
    static final String SURVEY = """
            {"title":{"en":"Measurement"},"locale":"en","pages":[{"name":"p","elements":[
            {"type":"nps","name":"nps","title":{"en":"Recommend?"}},
            {"type":"csat","name":"csat","title":{"en":"Satisfied?"},"rateMin":1,"rateMax":5},
            {"type":"pair","name":"price","driver":"price","title":{"en":"Price"},"rateMin":1,"rateMax":7},
            {"type":"comment","name":"why","title":{"en":"Why?"}}]}]}""";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    final Process process;
    final URI base;
    final double secondsToFirstPage;
    private final Path output;

    private RunningEdrak(Process process, URI base, double seconds, Path output) {
        this.process = process;
        this.base = base;
        this.secondsToFirstPage = seconds;
        this.output = output;
    }

    static RunningEdrak start(Path root, Path data, Map<String, String> environment) throws Exception {
        return start(List.of(), root, data, environment);
    }

    /** Starts it by a command that takes its own as arguments. */
    static RunningEdrak start(List<String> by, Path root, Path data, Map<String, String> environment) throws Exception {
        int port = freePort();
        Path output = Files.createTempFile(Files.createDirectories(data), "output", ".txt");
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(root.resolve("edrak").toString(), "run", "--port", "" + port, "--data", data.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return begin(builder, URI.create("http://127.0.0.1:" + port + "/"), "sign-in", 200, output);
    }

    /** Starts anything that serves HTTP and waits until a page answers with a status; before that it may say 404. */
    static RunningEdrak begin(ProcessBuilder builder, URI base, String page, int status, Path output)
            throws Exception {
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!answers(base.resolve(page), status)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not start: " + Files.readString(output));
            }
            Thread.sleep(50);
        }
        return new RunningEdrak(process, base, (System.nanoTime() - began) / 1e9, output);
    }

    private static boolean answers(URI page, int status) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(5)).build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == status;
        } catch (IOException e) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** What of {@link #cpuSeconds} Java's compilers took, as far as Linux tells; 0 elsewhere. */
    double compilerSeconds() throws IOException {
        Path threads = Path.of("/proc", "" + process.pid(), "task");
        if (!Files.isDirectory(threads)) {
            return 0;
        }
        long ticks = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
            for (Path thread : all) {
                if (Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*")) {
                    String[] numbers = Files.readString(thread.resolve("stat")).replaceFirst(".*\\) ", "").split(" ");
                    ticks += Long.parseLong(numbers[11]) + Long.parseLong(numbers[12]);
                }
            }
        } catch (NoSuchFileException e) {
            return compilerSeconds(); // a thread has ended meanwhile
        }
        return ticks / 100.0;
    }

    long residentMegabytes() throws Exception {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip()) / 1024;
    }

    /** Becomes owner by the link that was printed, and makes a key. */
    String newKey() throws Exception {
        String token = "";
        for (int i = 0; token.isEmpty() && i < 600; i++) {
            token = found("setup/([A-Za-z0-9_-]{43})", Files.readString(output));
            Thread.sleep(100);
        }
        HttpResponse<String> entered = form("setup/" + token, "", Map.of(
                "name", "Tool", "email", "tool@example.com", "password", "correct horse battery", "workspace", "Tool",
                "language", "en", "zone", "UTC"));
        String cookie = entered.headers()
                .firstValue("set-cookie")
                .orElseThrow(() -> new IllegalStateException("not entered: " + entered.statusCode() + " " + entered.body()))
                .split(";")[0];
        String page = send(request("keys").header("Cookie", cookie).GET()).body();
        String csrf = found("name=\"csrf\" value=\"([^\"]*)\"", page);
        return found("value=\"(edrak_[^\"]*)\"", form("keys", cookie, Map.of("name", "tool", "csrf", csrf)).body());
    }

    /** Publishes the survey of this class; its id and its public link. */
    String[] newSurvey(String key) throws Exception {
        return newSurvey(key, SURVEY);
    }

    /** Publishes a survey; its id and its public link. */
    String[] newSurvey(String key, String definition) throws Exception {
        HttpResponse<String> created = send(request("api/v1/surveys")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(definition)));
        if (created.statusCode() != 201) {
            throw new IllegalStateException("no survey: " + created.body());
        }
        return new String[] {found("\"id\":\"([^\"]*)\"", created.body()), found("\"link\":\"([^\"]*)\"", created.body())};
    }

    /** Sends one response whose open answer is {@code words}. */
    HttpResponse<String> respond(String link, String words) throws IOException, InterruptedException {
        String body = "{\"answers\":{\"nps\":9,\"csat\":4,\"price\":{\"expectation\":6,\"perception\":4},\"why\":\"" + words + "\"}}";
        return send(request("api/v1/surveys/" + link + "/responses")
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> form(String path, String cookie, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
