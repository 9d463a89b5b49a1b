package org.edrak.sources;

/**
 * What became of reviews that came.
 *
 * @param stored how many were new
 * @param repeated how many had been stored before
 * @param rejected how many cannot be taken
 */
public record Tally(long stored, long repeated, long rejected) {
    public static final Tally NOTHING = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(stored + other.stored, repeated + other.repeated, rejected + other.rejected);
    }

    public static Tally of(Iterable<Boolean> areNew) {
        long stored = 0;
        long repeated = 0;
        for (boolean isNew : areNew) {
            if (isNew) {
                stored++;
            } else {
                repeated++;
            }
        }
        return new Tally(stored, repeated, 0);
    }
}
