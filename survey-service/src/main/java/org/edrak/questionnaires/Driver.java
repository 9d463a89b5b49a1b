package org.edrak.questionnaires;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What perception is made of: product quality, price and the like. A workspace may add its own.
 *
 * @param key lower-case Latin letters, digits and hyphens, 2 to 40 characters
 */
public record Driver(String key) implements Comparable<Driver> {
    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public static final Driver PRODUCT_QUALITY = new Driver("product-quality");
    public static final Driver SUPPORT_QUALITY = new Driver("support-quality");
    public static final Driver BRAND_POSITIONING = new Driver("brand-positioning");
    public static final Driver PRICE = new Driver("price");
    public static final Driver REPUTATION = new Driver("reputation");

    /** The drivers that every workspace has, in the order in which they are shown. */
    public static final List<Driver> COMMON =
            List.of(PRODUCT_QUALITY, SUPPORT_QUALITY, BRAND_POSITIONING, PRICE, REPUTATION);

    public Driver {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a driver key: " + key);
        }
    }

    /** Whether a driver may have this key. */
    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    @Override
    public int compareTo(Driver other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
