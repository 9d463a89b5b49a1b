package org.edrak.translations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.edrak.expressions.Piping;
import org.edrak.text.Characters;

/** Decides, translation by translation, what of a file can be used. */
final class TranslationCheck {
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PROBLEMS = 1000;

    private final Map<String, TranslationTable.Entry> entries = new HashMap<>();
    private final SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>();
    private final List<TranslationProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final TranslationTable table;

    TranslationCheck(TranslationTable table) {
        this.table = table;
        table.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    /** The language that a tool means by {@code tag}, such as fa by fa-IR; empty when nothing can be translated into it. */
    String locale(String tag) {
        String language = tag.replaceFirst("-.*", "");
        String locale = !table.locales().contains(tag) && table.locales().contains(language) ? language : tag;
        boolean isUsable = TranslationTable.LOCALE.matcher(locale).matches() && !locale.equals(table.source());
        return isUsable ? locale : "";
    }

    /** The text that a line translates, unless it is gone or is no longer what the translator saw. */
    Optional<TranslationTable.Entry> entry(long line, String key, String sourceText) {
        TranslationTable.Entry entry = entries.get(key);
        if (entry == null) {
            problem(line, key, "", "translation.unknown-key");
        } else if (!same(entry.source(), sourceText)) {
            problem(line, key, "", "translation.source-changed", entry.source());
        } else {
            return Optional.of(entry);
        }
        return Optional.empty();
    }

    /** Takes one translation; a blank one, or one that is already there, says nothing. */
    void text(long line, TranslationTable.Entry entry, String locale, String written) {
        String text = written.strip();
        if (text.isEmpty() || locale.equals(table.source())) {
            return;
        }
        if (!seen.add(locale + " " + entry.key())) {
            problem(line, entry.key(), locale, "translation.twice");
        } else if (text.length() > LONGEST_TEXT || !Characters.areStorable(text)) {
            problem(line, entry.key(), locale, "translation.not-a-text", Integer.toString(LONGEST_TEXT));
        } else if (!same(text, entry.texts().getOrDefault(locale, ""))) {
            texts.computeIfAbsent(locale, l -> new TreeMap<>()).put(entry.key(), text);
            warnOfPlaceholders(line, entry, locale, text);
        }
    }

    private void warnOfPlaceholders(long line, TranslationTable.Entry entry, String locale, String text) {
        Set<String> before = Piping.of(entry.source()).variables();
        Set<String> after = Piping.of(text).variables();
        for (String name : before) {
            if (!after.contains(name)) {
                warning(line, entry.key(), locale, "translation.placeholder-missing", "{" + name + "}");
            }
        }
        for (String name : after) {
            if (!before.contains(name)) {
                warning(line, entry.key(), locale, "translation.placeholder-unknown", "{" + name + "}");
            }
        }
    }

    /** Spreadsheets and XML rewrite line ends, and XML has no control characters. */
    private static boolean same(String one, String other) {
        return XmlText.of(one).strip().equals(XmlText.of(other).strip());
    }

    void problem(long line, String key, String locale, String code, String... arguments) {
        add(new TranslationProblem(line, key, locale, code, List.of(arguments), false));
    }

    void warning(long line, String key, String locale, String code, String... arguments) {
        add(new TranslationProblem(line, key, locale, code, List.of(arguments), true));
    }

    private void add(TranslationProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(
                    new TranslationProblem(problem.line(), "", "", "translation.too-many-problems", List.of(), false));
        }
    }

    /** Whether there is no use in reading on. */
    boolean isFull() {
        return problems.size() > MOST_PROBLEMS;
    }

    TranslationImport done() {
        return new TranslationImport(isFull() ? new TreeMap<>() : texts, problems);
    }

    /** A file that cannot be read to its end: nothing of it is used. */
    TranslationImport unreadable(long line, String code) {
        problem(line, "", "", code);
        return new TranslationImport(new TreeMap<>(), problems);
    }
}
