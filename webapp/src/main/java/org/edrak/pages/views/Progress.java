package org.edrak.pages.views;

/**
 * How many texts the sentiment analysis has read of those that there are.
 *
 * @param replacing the model version that reads them anew while the page still shows an earlier one's figures; else empty
 */
public record Progress(long done, long total, String replacing) {
    public static final Progress NONE = new Progress(0, 0);

    public Progress(long done, long total) {
        this(done, total, "");
    }

    public boolean running() {
        return done < total;
    }

    public boolean replaces() {
        return !replacing.isEmpty();
    }

    public double share() {
        return total == 0 ? 1 : (double) done / total;
    }
}
