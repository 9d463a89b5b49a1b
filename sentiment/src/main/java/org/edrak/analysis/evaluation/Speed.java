package org.edrak.analysis.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.encoders.EncoderFile;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.LabelledText;

/**
 * Command that measures how fast the shipped engines read, aspects included: {@code Speed [--encoder FILE] THREADS
 * SECONDS FILE…}, files of lines that end in a tab and a text. It prints the time from the start of the process to the
 * first answer, reviews per second of wall and of core, and the memory of the process.
 */
public final class Speed {
    private Speed() {}

    /** Reads the texts over and over until the time is up. */
    public static void main(String[] all) throws IOException, InterruptedException {
        boolean encoded = all.length > 1 && all[0].equals("--encoder");
        String[] args = encoded ? Arrays.copyOfRange(all, 2, all.length) : all;
        if (args.length < 3) {
            System.err.println("usage: Speed [--encoder FILE] THREADS SECONDS FILE...");
            System.exit(2);
        }
        List<String> texts = LabelledText.read(
                        Arrays.stream(args).skip(2).map(Path::of).toList())
                .stream()
                .map(LabelledText::text)
                .toList();
        InstantSource clock = InstantSource.system();
        SentimentAnalyzer analyzer = encoded
                ? StandardEngines.analyzer(clock, EncoderFile.load(Path.of(all[1]), clock))
                : StandardEngines.analyzer(clock);
        analyzer.analyze("The food was great but delivery was terrible");
        analyzer.analyze("غذا عالی بود ولی ارسال افتضاح");
        long ready = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(Locale.ROOT, "first answers in both languages %d ms after the start%n", ready);
        run(analyzer, texts, Integer.parseInt(args[0]), 2);
        System.out.println(run(analyzer, texts, Integer.parseInt(args[0]), Integer.parseInt(args[1])));
        System.out.print(memory());
    }

    private static String run(SentimentAnalyzer analyzer, List<String> texts, int threads, int seconds)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        long cpu = processCpu();
        long end = begin + seconds * 1_000_000_000L;
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    analyzer.analyze(texts.get(Math.floorMod(next.getAndIncrement(), texts.size())));
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        double core = (processCpu() - cpu) / 1e9;
        return String.format(
                Locale.ROOT,
                "%d reviews, %.0f a second with %d threads, %.0f a core-second",
                next.get(),
                next.get() / wall,
                threads,
                next.get() / core);
    }

    private static long processCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** What the kernel says of this process, where it says so. */
    private static String memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                .forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
