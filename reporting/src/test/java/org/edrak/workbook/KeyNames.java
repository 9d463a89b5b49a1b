package org.edrak.workbook;

import java.util.Map;

/** Names for tests: Persian for some keys, the key itself for all others. */
record KeyNames(Map<String, String> names) implements WorkbookNames {
    static final KeyNames ENGLISH = new KeyNames(Map.of(
            "price", "Price",
            "product-quality", "Product quality",
            "support-quality", "Support quality",
            "brand-positioning", "Brand positioning",
            "reputation", "Reputation",
            "waiting-time", "Waiting time",
            "freshness", "Freshness",
            "value", "Value for money"));
    static final KeyNames PERSIAN = new KeyNames(Map.of(
            "price", "قیمت",
            "product-quality", "کیفیت محصول",
            "support-quality", "کیفیت پشتیبانی",
            "brand-positioning", "جایگاه برند",
            "reputation", "شهرت",
            "waiting-time", "زمان انتظار",
            "freshness", "تازگی",
            "value", "ارزش خرید",
            "link", "پیوند"));

    @Override
    public String driver(String key) {
        return names.getOrDefault(key, key);
    }

    @Override
    public String aspect(String key) {
        return driver(key);
    }

    @Override
    public String question(String name) {
        return driver(name);
    }

    @Override
    public String source(String key) {
        return driver(key);
    }
}
