import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipFile;

/** Stores the rows of a load once more with nothing around them: the floor that the database sets in the same run. */
final class BareInsert {
    private static final int ROWS = 3000;

    private final Connection connection;
    private final OwnPostgres postgres;
    private final List<Object[]> rows = new ArrayList<>();
    private int columns;

    private BareInsert(Connection connection, OwnPostgres postgres) {
        this.connection = connection;
        this.postgres = postgres;
    }

    static void run(Path root, Path data, OwnPostgres postgres) throws Exception {
        try (Connection connection = postgres == null
                ? driver(h2(root), "org.h2.Driver").connect(
                        "jdbc:h2:file:" + data.resolve("edrak") + ";WRITE_DELAY=0", user("edrak"))
                : driver(postgresql(root, data), "org.postgresql.Driver").connect(postgres.url(), user("postgres"))) {
            var bare = new BareInsert(connection, postgres);
            bare.read();
            bare.store(1);
            System.out.println("the same rows, stored bare:");
            bare.report(1);
            bare.report(50);
        }
    }

    private void read() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bare as select * from response where 1 = 0");
            statement.execute("create unique index bare_id on bare (id)");
            statement.execute("create unique index bare_key on bare (survey_id, idempotency_key)");
            statement.execute("create index bare_time on bare (survey_id, submitted_at)");
            try (ResultSet found = statement.executeQuery("select * from response fetch first " + ROWS + " rows only")) {
                columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
    }

    private void report(int together) throws Exception {
        double database = postgres == null ? 0 : postgres.cpuSeconds();
        double own = ownCpu();
        long begin = System.nanoTime();
        store(together);
        double seconds = (System.nanoTime() - begin) / 1e9;
        own = ownCpu() - own;
        database = postgres == null ? 0 : postgres.cpuSeconds() - database;
        System.out.printf("%8s %12.0f rows/s, CPU-ms a row: %.3f%s%n", together + " a commit", rows.size() / seconds,
                own * 1000 / rows.size(),
                postgres == null ? "" : String.format(" in the client, %.3f in the database", database * 1000 / rows.size()));
    }

    private void store(int together) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate table bare");
        }
        connection.setAutoCommit(false);
        String places = "?, ".repeat(columns - 1) + "?";
        try (PreparedStatement insert = connection.prepareStatement("insert into bare values (" + places + ")")) {
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < columns; column++) {
                    insert.setObject(column + 1, rows.get(i)[column]);
                }
                insert.addBatch();
                if ((i + 1) % together == 0 || i == rows.size() - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static double ownCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    static Properties user(String name) {
        var properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", "");
        return properties;
    }

    static Driver driver(Path jar, String type) throws Exception {
        var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        return (Driver) loader.loadClass(type).getDeclaredConstructor().newInstance();
    }

    static Path h2(Path root) throws Exception {
        try (var files = Files.newDirectoryStream(root.resolve("webapp/target/server/runtime"), "h2*.jar")) {
            return files.iterator().next();
        }
    }

    static Path postgresql(Path root, Path data) throws Exception {
        Path copy = data.resolve("driver.jar");
        try (var war = new ZipFile(root.resolve("webapp/target/edrak.war").toFile())) {
            var entry = war.stream().filter(each -> each.getName().matches("WEB-INF/lib/postgresql-.*\\.jar")).findFirst().orElseThrow();
            try (InputStream content = war.getInputStream(entry)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }
}
