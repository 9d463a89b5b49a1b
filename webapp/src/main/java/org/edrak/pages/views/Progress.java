package org.edrak.pages.views;

/** How many texts the sentiment analysis has read of those that there are. */
public record Progress(long done, long total) {
    public static final Progress NONE = new Progress(0, 0);

    public boolean running() {
        return done < total;
    }

    public double share() {
        return total == 0 ? 1 : (double) done / total;
    }
}
