package org.edrak.analysis.context;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Finds where a smooth convex function is least (L-BFGS; Liu and Nocedal 1989). Draws no lots. */
final class Descent {
    /** A function and its slope. */
    @FunctionalInterface
    interface Function {
        /** The value at a point; the gradient there is written into the second array. */
        double at(double[] point, double[] gradient);
    }

    /** A step that was taken, how the gradient changed by it, and the product of both. */
    private record Step(double[] way, double[] change, double product) {}

    private static final int MEMORY = 8;
    private static final int MOST_STEPS = 120;
    private static final double FLAT = 2e-3;
    private static final double ENOUGH = 1e-4;
    private static final double SHORTEST = 1e-10;
    private static final int LANES = 4;

    private final Function function;
    private final Deque<Step> steps = new ArrayDeque<>();
    private double[] point;
    private double[] gradient;
    private double value;

    private Descent(Function function, int size) {
        this.function = function;
        this.point = new double[size];
        this.gradient = new double[size];
        this.value = function.at(point, gradient);
    }

    /** The point of the least value, found from the origin. */
    static double[] minimum(Function function, int size) {
        Descent descent = new Descent(function, size);
        double steepest = length(descent.gradient);
        for (int i = 0; i < MOST_STEPS && length(descent.gradient) > FLAT * steepest; i++) {
            if (!descent.step()) {
                break;
            }
        }
        return descent.point;
    }

    /** Halves the step until the value falls as it should; false where it cannot fall any more. */
    private boolean step() {
        double[] way = way();
        double slope = dot(way, gradient);
        for (double far = steps.isEmpty() ? 1 / length(gradient) : 1; far > SHORTEST; far /= 2) {
            double[] next = new double[point.length];
            double[] there = new double[point.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = point[i] + far * way[i];
            }
            double reached = function.at(next, there);
            if (reached <= value + ENOUGH * far * slope) {
                remember(next, there);
                value = reached;
                return true;
            }
        }
        return false;
    }

    private void remember(double[] next, double[] there) {
        double[] way = new double[point.length];
        double[] change = new double[point.length];
        for (int i = 0; i < way.length; i++) {
            way[i] = next[i] - point[i];
            change[i] = there[i] - gradient[i];
        }
        double product = dot(way, change);
        if (product > 0) {
            steps.addLast(new Step(way, change, product));
        }
        if (steps.size() > MEMORY) {
            steps.removeFirst();
        }
        point = next;
        gradient = there;
    }

    /** Against the gradient, bent by what the last steps told of the curvature. */
    private double[] way() {
        double[] way = new double[gradient.length];
        for (int i = 0; i < way.length; i++) {
            way[i] = -gradient[i];
        }
        double[] parts = new double[steps.size()];
        int at = parts.length;
        for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
            Step step = back.next();
            parts[--at] = dot(step.way(), way) / step.product();
            add(way, -parts[at], step.change());
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = last.product() / dot(last.change(), last.change());
            for (int i = 0; i < way.length; i++) {
                way[i] *= scale;
            }
        }
        for (Step step : steps) {
            add(way, parts[at++] - dot(step.change(), way) / step.product(), step.way());
        }
        return way;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Four sums side by side, since one alone waits for itself; over the vector's length only. */
    static double dot(float[] vector, double[] weights) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + LANES <= vector.length; i += LANES) {
            a += vector[i] * weights[i];
            b += vector[i + 1] * weights[i + 1];
            c += vector[i + 2] * weights[i + 2];
            d += vector[i + 3] * weights[i + 3];
        }
        for (; i < vector.length; i++) {
            a += vector[i] * weights[i];
        }
        return a + b + (c + d);
    }
}
