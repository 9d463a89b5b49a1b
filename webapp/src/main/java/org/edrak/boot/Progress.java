package org.edrak.boot;

import java.io.PrintStream;

/** Shows on the console that the start is going on: a dot each second until closed. */
final class Progress implements AutoCloseable {
    private final Thread dots;

    private Progress(Thread dots) {
        this.dots = dots;
    }

    static Progress on(PrintStream console) {
        console.print("Edrak starts (10 to 20 seconds) ");
        console.flush();
        var dots = new Thread(() -> print(console), "progress");
        dots.setDaemon(true);
        dots.start();
        return new Progress(dots);
    }

    private static void print(PrintStream console) {
        try {
            while (true) {
                Thread.sleep(1000);
                console.print('.');
                console.flush();
            }
        } catch (InterruptedException e) {
            console.println();
        }
    }

    @Override
    public void close() throws InterruptedException {
        dots.interrupt();
        dots.join();
    }
}
