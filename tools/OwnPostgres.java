import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A PostgreSQL cluster of a tool's own, durable as in production, from the archive that the build has downloaded. */
final class OwnPostgres {
    private static final String ARCHIVES = ".m2/repository/io/zonky/test/postgres";
    private static final int CLOCK_TICKS = 100;

    private final Path home;
    private final Path data;
    private final int port;
    private final Process postmaster;

    private OwnPostgres(Path home, Path data, int port, Process postmaster) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.postmaster = postmaster;
    }

    static OwnPostgres start(Path folder) throws Exception {
        Path home = unpacked(folder.resolve("postgresql"));
        Path data = folder.resolve("cluster");
        run(List.of(home.resolve("bin/initdb").toString(), "-A", "trust", "-U", "postgres", "-D", data.toString(), "-E", "UTF-8", "--no-locale"));
        int port = RunningEdrak.freePort();
        var command = unprivileged(List.of(
                home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port,
                "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on", "-c", "unix_socket_directories="));
        Process postmaster = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("postgresql.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(postmaster::destroy));
        var own = new OwnPostgres(home, data, port, postmaster);
        own.await();
        return own;
    }

    private void await() throws Exception {
        for (int i = 0; i < 300; i++) {
            int ready = new ProcessBuilder(home.resolve("bin/pg_ctl").toString(), "status", "-D", data.toString()).start().waitFor();
            Path pid = data.resolve("postmaster.pid");
            if (Files.exists(pid) && Files.readString(pid).contains("ready")) {
                return;
            }
            if (!postmaster.isAlive() && ready != 0) {
                throw new IllegalStateException("PostgreSQL did not start; see " + data.getParent().resolve("postgresql.log"));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("PostgreSQL did not become ready");
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?reWriteBatchedInserts=true";
    }

    Map<String, String> environment() {
        return Map.of(
                "EDRAK_DS_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "EDRAK_DS_URL", url(),
                "EDRAK_DS_USER", "postgres",
                "EDRAK_DS_PASSWORD", "");
    }

    /** CPU of the postmaster and all its children, those that have ended included. */
    double cpuSeconds() throws IOException {
        long postgres = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        long ticks = ticks(postgres, true);
        for (ProcessHandle child : ProcessHandle.of(postgres).orElseThrow().children().toList()) {
            ticks += ticks(child.pid(), false);
        }
        return (double) ticks / CLOCK_TICKS;
    }

    private static long ticks(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException e) {
            return 0;
        }
    }

    void stop() throws InterruptedException {
        postmaster.destroy();
        postmaster.waitFor(30, TimeUnit.SECONDS);
    }

    private static Path unpacked(Path folder) throws Exception {
        Path archives = Path.of(System.getProperty("user.home"), ARCHIVES);
        if (!Files.isDirectory(archives)) {
            throw new IllegalStateException("PostgreSQL's archive is not there yet: run ./edrak test once.");
        }
        Path jar;
        try (Stream<Path> files = Files.walk(archives)) {
            jar = files.filter(file -> file.toString().matches(".*linux-" + architecture() + "-[0-9.]+\\.jar"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("no PostgreSQL for this machine in " + archives));
        }
        Files.createDirectories(folder);
        Path packed = folder.resolve("postgres.txz");
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.stream().filter(each -> each.getName().endsWith(".txz")).findFirst().orElseThrow();
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, packed, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (new ProcessBuilder("tar", "-xJf", packed.toString(), "-C", folder.toString()).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("tar and xz are needed to unpack PostgreSQL");
        }
        return folder;
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64v8" : "amd64";
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(unprivileged(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** PostgreSQL does not run as root; in a name space of its own it does not see that it is. */
    private static List<String> unprivileged(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        return whole;
    }
}
