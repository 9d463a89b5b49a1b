package org.edrak.brands;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red {@code green} and {@code blue} are 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** The least contrast that WCAG 2.2 (1.4.3, level AA) asks of text. */
    public static final double READABLE = 4.5;

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int STEPS = 256;

    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** The colour that is written as {@code #rrggbb}. */
    public static Optional<Colour> parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** As {@link #parse} reads it, in lower case. */
    public String text() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The contrast of two colours as WCAG 2.2 defines it: 1 for the same, 21 for black and white. */
    public double contrast(Colour other) {
        double mine = luminance();
        double its = other.luminance();
        return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** This colour with {@code share} (0 to 1) of another in it. */
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int mine, int its, double share) {
        return (int) Math.round(mine + (its - mine) * share);
    }

    /** The colour between this and {@code towards} that is nearest to this one and can be read on {@code ground}. */
    Colour readable(Colour ground, Colour towards) {
        Colour found = this;
        for (int step = 0; step <= STEPS && found.contrast(ground) < READABLE; step++) {
            found = mixed(towards, (double) step / STEPS);
        }
        return found;
    }
}
