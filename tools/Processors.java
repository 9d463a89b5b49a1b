import java.io.IOException;
import java.util.List;

/**
 * The processors of this machine, parted between a server and who drives it, so that the driver's work is not taken for the
 * server's slowness. Linux only ({@code taskset}); elsewhere, and with one processor, nothing is parted.
 */
final class Processors {
    private static final int ALL = Runtime.getRuntime().availableProcessors();

    private Processors() {}

    /** Moves this process to the second half; what a server's command has to begin with to run on the first. */
    static List<String> part() throws InterruptedException {
        int half = ALL / 2;
        if (half == 0 || !moved(half + "-" + (ALL - 1))) {
            System.out.println("server and driver share their processors");
            return List.of();
        }
        System.out.printf("server on %d of %d processors, driver on the others%n", half, ALL);
        return List.of("taskset", "-c", "0-" + (half - 1));
    }

    private static boolean moved(String processors) throws InterruptedException {
        try {
            return new ProcessBuilder("taskset", "-a", "-c", "-p", processors, "" + ProcessHandle.current().pid())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
