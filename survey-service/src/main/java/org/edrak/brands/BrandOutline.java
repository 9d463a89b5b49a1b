package org.edrak.brands;

/**
 * What every page of a customer needs to know of a brand; the picture itself is fetched by its address.
 *
 * @param revision one more with every change of what is seen; 0 while nothing was ever changed
 */
public record BrandOutline(boolean hasLogo, boolean hasAccent, int revision) {
    static final BrandOutline OURS = new BrandOutline(false, false, 0);
}
