import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Times the report of a year on a PostgreSQL of its own, with so many responses of ten answers as {@code --responses=} says
 * (1,000,000 if it says nothing), beside plain SQL over the same rows in the same run. The sums are made by the server's
 * own rebuild.
 */
final class ReportBench {
    private static final int WARM_UP = 30;
    private static final int MEASURED = 200;
    private static final int DAYS = 365;
    private static final String PLAIN = """
            select date_trunc('month', submitted_at), count(*), count(recommendation),
              sum(case when recommendation >= 9 then 1 else 0 end), sum(case when recommendation <= 6 then 1 else 0 end),
              avg((answers::json -> 'csat' ->> 'v')::int), avg((answers::json -> 'p1' ->> 'p')::int - (answers::json -> 'p1' ->> 'e')::int)
            from response where survey_id = %d and submitted_at >= date '%s' and submitted_at < date '%s' group by 1""";
    private static final String THEMES = """
            select o.driver, o.aspect, count(distinct v.source_id), avg(o.polarity_milli) from opinion o
              join verbatim v on v.id = o.verbatim_id join response r on r.id = v.source_id
            where r.survey_id = %d and r.submitted_at >= date '%s' and r.submitted_at < date '%s' group by 1, 2""";

    private final Path root;
    private final Path data;
    private final long responses;

    private ReportBench(Path root, Path data, long responses) {
        this.root = root;
        this.data = data;
        this.responses = responses;
    }

    static void run(Path root, List<String> options) throws Exception {
        long responses = options.stream()
                .filter(option -> option.startsWith("--responses="))
                .mapToLong(option -> Long.parseLong(option.substring("--responses=".length())))
                .findFirst()
                .orElse(1_000_000);
        Path data = Scratch.folder("report");
        new ReportBench(root, data, responses).run();
        Scratch.end(data, true);
    }

    private void run() throws Exception {
        OwnPostgres postgres = OwnPostgres.start(data);
        RunningEdrak edrak = RunningEdrak.start(root, data, postgres.environment());
        String key = edrak.newKey();
        String survey = edrak.newSurvey(key, survey())[0];
        System.out.printf("PostgreSQL, %,d responses of ten answers, load of the machine %s%n", responses, load());
        try (Connection connection = BareInsert.driver(BareInsert.postgresql(root, data), "org.postgresql.Driver")
                .connect(postgres.url(), BareInsert.user("postgres"))) {
            long id = number(connection, "select id from survey");
            String model = RunningEdrak.found("\"modelVersion\":\"([^\"]*)\"", get(edrak, key, "api/v1/scoring").body());
            // In one transaction: else the server begins to read the words before it finds them read.
            connection.setAutoCommit(false);
            double filled = seconds(() -> {
                fill(connection, model);
                connection.commit();
            });
            connection.setAutoCommit(true);
            System.out.printf("rows stored by SQL           %8.1f s%n", filled);
            double server = edrak.cpuSeconds();
            double database = postgres.cpuSeconds();
            double rebuilt = seconds(() -> rebuild(edrak, key));
            System.out.printf("sums made from the rows      %8.1f s  CPU-ms per 1,000 responses: %.0f in the server, %.0f in the database%n",
                    rebuilt, (edrak.cpuSeconds() - server) * 1e6 / responses, (postgres.cpuSeconds() - database) * 1e6 / responses);
            execute(connection, "vacuum analyze");
            sizes(connection);
            server = edrak.cpuSeconds();
            database = postgres.cpuSeconds();
            double[] year = measure(edrak, key, "api/v1/report?survey=" + survey);
            row("report of the survey", year);
            System.out.printf("  CPU of one                 %8.1f ms in the server, %.1f ms in the database%n",
                    (edrak.cpuSeconds() - server) * 1000 / (WARM_UP + MEASURED), (postgres.cpuSeconds() - database) * 1000 / (WARM_UP + MEASURED));
            row("report of the workspace", measure(edrak, key, "api/v1/report?"));
            row("report of one channel", measure(edrak, key, "api/v1/report?survey=" + survey + "&channel=email"));
            double[] plain = plain(connection, id);
            row("plain SQL over the rows", plain);
            System.out.printf("plain SQL / report, p50      %8.0f times%n", plain[0] / year[0]);
            System.out.printf("load of the machine          %8s%n", load());
        }
        edrak.stop();
        postgres.stop();
    }

    private static String survey() {
        StringBuilder questions = new StringBuilder();
        String[] drivers = {"product-quality", "support-quality", "brand-positioning", "price", "reputation", "price"};
        for (int i = 0; i < drivers.length; i++) {
            questions.append(",{\"type\":\"pair\",\"name\":\"p").append(i + 1).append("\",\"driver\":\"").append(drivers[i])
                    .append("\",\"title\":\"Pair ").append(i + 1).append("\"}");
        }
        return "{\"title\":{\"en\":\"Ten questions\",\"fa\":\"ده پرسش\"},\"locale\":\"en\",\"pages\":[{\"name\":\"p\",\"elements\":["
                + "{\"type\":\"nps\",\"name\":\"nps\",\"title\":\"Recommend?\"},"
                + "{\"type\":\"csat\",\"name\":\"csat\",\"title\":\"Satisfied?\"},"
                + "{\"type\":\"ces\",\"name\":\"ces\",\"title\":\"Easy?\"},"
                + "{\"type\":\"comment\",\"name\":\"why\",\"title\":\"Why?\"}" + questions + "]}]}";
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long began = System.nanoTime();
        step.run();
        return (System.nanoTime() - began) / 1e9;
    }

    /** A year of responses; every fifth has words, of which one opinion is known. */
    private void fill(Connection connection, String model) throws SQLException {
        StringBuilder answers = new StringBuilder("'{\"nps\":{\"v\":' || (i * 7919 % 11) || ',\"min\":0,\"max\":10},\"csat\":{\"v\":'"
                + " || (1 + i * 104729 % 5) || ',\"min\":1,\"max\":5},\"ces\":{\"v\":' || (1 + i * 1299709 % 7) || ',\"min\":1,\"max\":7}'"
                + " || case when i % 5 = 0 then ',\"why\":{\"words\":true}' else ',\"why\":null' end");
        for (int pair = 1; pair <= 6; pair++) {
            answers.append(" || ',\"p").append(pair).append("\":{\"e\":' || (4 + i * ").append(pair)
                    .append(" % 4) || ',\"p\":' || (1 + i * 31 / ").append(pair).append(" % 7) || ',\"min\":1,\"max\":7}'");
        }
        answers.append(" || '}'");
        execute(connection, "insert into response (id, workspace_id, survey_id, questionnaire_id, channel, locale, submitted_at,"
                + " answers, recommendation, digest, flags) select 600000000000000000 + i, s.workspace_id, s.id, s.questionnaire_id,"
                + " (array['LINK', 'EMAIL', 'SMS'])[1 + i % 3], case when i % 4 = 0 then 'fa' else 'en' end,"
                + " now() - (" + responses + " - i) * interval '" + DAYS * 86_400L * 1_000_000L / responses + " microseconds', " + answers
                + ", i * 7919 % 11, md5(i::text), case when i % 50 = 0 then 'too-fast' end"
                + " from survey s, generate_series(1::bigint, " + responses + ") i");
        execute(connection, "insert into verbatim (id, workspace_id, source, source_id, survey_id, question, words, given_at)"
                + " select id + 100000000000000000, workspace_id, 'ANSWER', id, survey_id, 'why',"
                + " 'The delivery was late and nobody told us, but the price was fair.', submitted_at from response where id % 5 = 0");
        execute(connection, "insert into understanding (id, workspace_id, verbatim_id, model_version, language, outcome, score_milli,"
                + " probability_milli, sentences, truncated, understood_at) select id + 100000000000000000, workspace_id, id, '" + model
                + "', 'en', 'READ', id % 100000 * 37 % 2001 - 1000, 800, '', false, given_at from verbatim");
        execute(connection, "insert into opinion (id, workspace_id, understanding_id, verbatim_id, aspect, driver, polarity_milli,"
                + " span_start, span_end) select id + 100000000000000000, workspace_id, id, verbatim_id,"
                + " (array['delivery', 'staff', 'value', 'waiting-time', 'design', 'durability', 'trust'])[1 + id / 5 % 7],"
                + " (array['product-quality', 'support-quality', 'brand-positioning', 'price', 'reputation'])[1 + id / 7 % 5],"
                + " id % 100000 * 53 % 2001 - 1000, 4, 20 from understanding");
    }

    private static void rebuild(RunningEdrak edrak, String key) throws Exception {
        edrak.send(edrak.request("api/v1/sums/rebuild").header("Authorization", "Bearer " + key)
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        String sums;
        do {
            TimeUnit.MILLISECONDS.sleep(500);
            sums = get(edrak, key, "api/v1/sums").body();
        } while (!sums.contains("\"building\":null"));
    }

    private double[] measure(RunningEdrak edrak, String key, String address) throws Exception {
        List<Double> millis = new ArrayList<>();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            LocalDate to = today.minusDays(i % 20);
            String asked = address + "&from=" + to.minusDays(DAYS - 1 - i % 7) + "&to=" + to;
            long began = System.nanoTime();
            HttpResponse<String> report = get(edrak, key, asked);
            millis.add((System.nanoTime() - began) / 1e6);
            if (report.statusCode() != 200 || !report.body().contains("\"promoters\":")) {
                throw new IllegalStateException(report.body());
            }
        }
        return percentiles(millis.subList(WARM_UP, millis.size()));
    }

    private static double[] plain(Connection connection, long survey) throws SQLException {
        List<Double> millis = new ArrayList<>();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            for (String sql : new String[] {PLAIN, THEMES}) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(
                                sql.formatted(survey, today.minusDays(DAYS - 1 + i), today.plusDays(1 - i)))) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return percentiles(millis);
    }

    private static double[] percentiles(List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return new double[] {sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1)};
    }

    private static void row(String what, double[] p) {
        System.out.printf("%-28s %8.1f ms p50  %8.1f ms p95%n", what, p[0], p[1]);
    }

    private static void sizes(Connection connection) throws SQLException {
        for (String table : Arrays.asList("response", "folded", "summary_row")) {
            System.out.printf("%-28s %8d MB, %,d rows%n", table,
                    number(connection, "select pg_total_relation_size('" + table + "')") / 1_000_000,
                    number(connection, "select count(*) from " + table));
        }
    }

    private static HttpResponse<String> get(RunningEdrak edrak, String key, String address) throws Exception {
        return edrak.send(edrak.request(address).header("Authorization", "Bearer " + key).GET());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
