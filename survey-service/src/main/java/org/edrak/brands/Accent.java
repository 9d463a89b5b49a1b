package org.edrak.brands;

/** A brand's colour as customers' pages use it: as a button under white words, and as words on the page's ground. */
public record Accent(Colour colour) {
    /** The grounds of customers' pages by day and by night. */
    private static final Colour DAY = new Colour(0xf4, 0xf7, 0xf6);

    private static final Colour NIGHT = new Colour(0x14, 0x20, 0x1d);

    /** The lowest contrast that it has in its uses by day; at least {@link Colour#READABLE} for it to be used. */
    public double contrast() {
        return Math.min(colour.contrast(Colour.WHITE), colour.contrast(DAY));
    }

    public boolean isReadable() {
        return contrast() >= Colour.READABLE;
    }

    /** The nearest darker colour that can be read; this one if it can. */
    public Colour nearestReadable() {
        return colour.readable(DAY, Colour.BLACK);
    }

    /** The stylesheet's rules that put the colour in the place of ours, by day and by night. */
    public String stylesheet() {
        Colour light = colour.readable(NIGHT, Colour.WHITE);
        return rules(colour, colour.mixed(Colour.BLACK, 0.25), colour.mixed(Colour.WHITE, 0.88), Colour.WHITE)
                + "@media (prefers-color-scheme: dark) { "
                + rules(light, light.mixed(Colour.WHITE, 0.35), NIGHT.mixed(light, 0.18), new Colour(8, 16, 14))
                + "}\n";
    }

    private static String rules(Colour brand, Colour strong, Colour soft, Colour on) {
        return ":root { --brand: " + brand.text() + "; --brand-strong: " + strong.text() + "; --brand-soft: "
                + soft.text() + "; --on-brand: " + on.text() + "; }\n";
    }
}
