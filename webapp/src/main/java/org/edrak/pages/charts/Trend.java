package org.edrak.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A line over time with the band of its limits; where a time has no figure the line is broken.
 *
 * @param estimates oldest first
 * @param low value at the bottom
 * @param high value at the top
 */
public record Trend(List<@Nullable Estimate> estimates, double low, double high, int height, boolean mirrored) {
    private static final int MOST_LINES = 5;
    private static final int[] STEPS = {10, 20, 25, 50};

    /** A trend of figures between {@code floor} and {@code ceiling}, zoomed to where they lie. */
    public static Trend of(
            List<@Nullable Estimate> estimates, double floor, double ceiling, int height, boolean mirrored) {
        double low = ceiling;
        double high = floor;
        for (Estimate estimate : estimates) {
            if (estimate != null) {
                low = Math.min(low, Math.min(estimate.low(), estimate.value()));
                high = Math.max(high, Math.max(estimate.high(), estimate.value()));
            }
        }
        if (low > high) {
            return new Trend(estimates, floor, ceiling, height, mirrored);
        }
        double bottom = Math.max(floor, Math.floor(low / 10) * 10);
        double top = Math.min(ceiling, Math.ceil(high / 10) * 10);
        return top > bottom
                ? new Trend(estimates, bottom, top, height, mirrored)
                : new Trend(estimates, floor, ceiling, height, mirrored);
    }

    /** Per cent from the left of the time with this index. */
    public double x(int index) {
        return new Axis(0, estimates.size(), 0, mirrored).at(index + 0.5);
    }

    /** Pixels from the top. */
    public double y(double value) {
        return Axis.rounded(height - Math.clamp((value - low) / (high - low), 0, 1) * height);
    }

    /** Values at which lines help the eye. */
    public List<Double> lines() {
        int step = 100;
        for (int candidate : STEPS) {
            if ((high - low) / candidate < MOST_LINES) {
                step = candidate;
                break;
            }
        }
        var lines = new ArrayList<Double>();
        for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
            lines.add(value);
        }
        return lines;
    }

    /** Every how many times a label has room. */
    public int labelled(int most) {
        return Math.max(1, (estimates.size() + most - 1) / most);
    }

    /** The unbroken stretches of the line, each as {@code x,y x,y …}. */
    public List<String> strokes() {
        return stretches().stream()
                .map(stretch -> points(stretch, Estimate::value))
                .toList();
    }

    /** The band around each stretch, as a polygon's points. */
    public List<String> bands() {
        return stretches().stream()
                .map(stretch -> points(stretch, Estimate::high) + " " + points(stretch.reversed(), Estimate::low))
                .toList();
    }

    private interface Side {
        double of(Estimate estimate);
    }

    private String points(List<Integer> indexes, Side side) {
        return indexes.stream()
                .map(index -> x(index) + "," + y(side.of(present(index))))
                .collect(Collectors.joining(" "));
    }

    private Estimate present(int index) {
        Estimate estimate = estimates.get(index);
        if (estimate == null) {
            throw new IllegalArgumentException("no figure at " + index);
        }
        return estimate;
    }

    private List<List<Integer>> stretches() {
        var stretches = new ArrayList<List<Integer>>();
        boolean open = false;
        for (int i = 0; i < estimates.size(); i++) {
            if (estimates.get(i) == null) {
                open = false;
                continue;
            }
            if (!open) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(i);
            open = true;
        }
        return stretches;
    }
}
