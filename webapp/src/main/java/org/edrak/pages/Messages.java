package org.edrak.pages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the pages in one language, by key, with places for arguments as ICU writes them. */
public final class Messages {
    private static final Messages FA = load("fa");
    private static final Messages EN = load("en");

    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Messages(ULocale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** The words for a reader; Persian for {@code fa}, English for any other language. */
    public static Messages of(Locale locale) {
        return locale.getLanguage().equals("fa") ? FA : EN;
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The message; the key itself when there is none, so that a forgotten word never breaks a page. */
    public String text(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return key;
        }
        if (args.length == 0) {
            return pattern;
        }
        var prototype = parsed.computeIfAbsent(key, unused -> new MessageFormat(pattern, locale));
        return ((MessageFormat) prototype.clone())
                .format(args, new StringBuffer(), null)
                .toString();
    }

    private static Messages load(String language) {
        var properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("messages of language " + language + " are missing");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var patterns = new TreeMap<String, String>();
        properties.forEach((key, text) -> patterns.put((String) key, (String) text));
        return new Messages(new ULocale(language), patterns);
    }
}
