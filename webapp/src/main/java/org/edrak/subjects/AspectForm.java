package org.edrak.subjects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.aspects.VocabularyRules;
import org.edrak.bodies.FormBody;
import org.edrak.pages.views.FieldError;
import org.edrak.questionnaires.Driver;

/** An aspect as its form has it: languages of names and words are {@code fa} and {@code en}. */
final class AspectForm {
    private static final int LONGEST_KEY = 32;

    private final Vocabulary kept;
    private final OwnAspect aspect;

    /** @param key empty for an aspect that is new */
    AspectForm(Vocabulary kept, String key, FormBody form) {
        this.kept = kept;
        Map<String, String> names = names(form);
        String driver = form.value("driver");
        this.aspect = new OwnAspect(
                key.isEmpty() ? newKey(kept, names.getOrDefault("en", "")) : key,
                Driver.isKey(driver) ? new Driver(driver) : null,
                names,
                Map.of("fa", words(form.value("wordsFa")), "en", words(form.value("wordsEn"))),
                form.value("off").equals("on"));
    }

    /** Names as forms have them, those left empty not at all. */
    static Map<String, String> names(FormBody form) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : Vocabulary.LANGUAGES) {
            String name = form.value(field("name", language)).strip();
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        return names;
    }

    OwnAspect aspect() {
        return aspect;
    }

    /** The vocabulary with this aspect; without it where nothing is said that does not ship. */
    Vocabulary changed() {
        boolean same = Taxonomy.isShipped(aspect.key())
                && !aspect.off()
                && aspect.names().isEmpty()
                && Vocabulary.LANGUAGES.stream()
                        .allMatch(language -> aspect.words(language).isEmpty())
                && Vocabulary.named(aspect).equals(shippedAspect());
        return same ? kept.without(aspect.key()) : kept.with(aspect);
    }

    private Aspect shippedAspect() {
        return Vocabulary.named(new OwnAspect(aspect.key(), null, Map.of(), Map.of(), false));
    }

    List<FieldError> errors() {
        Vocabulary all = kept.with(aspect);
        String here = "aspects[" + all.aspects().indexOf(aspect) + "]";
        return VocabularyRules.check(all).stream()
                .filter(problem ->
                        problem.path().startsWith(here) || !problem.path().contains("["))
                .map(problem -> FieldError.found(
                        fieldOf(problem.path().replace(here, "")), problem.code(), problem.arguments()))
                .toList();
    }

    private static String fieldOf(String path) {
        String part = path.startsWith(".") ? path.substring(1) : path;
        if (part.startsWith("words.")) {
            return field("words", part.substring("words.".length(), "words.fa".length()));
        }
        if (part.startsWith("names")) {
            return part.startsWith("names.fa") ? "nameFa" : "nameEn";
        }
        return part.equals("driver") ? "driver" : "";
    }

    static String field(String what, String language) {
        return what + language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    }

    private static List<String> words(String typed) {
        return typed.lines()
                .flatMap(line -> Arrays.stream(line.split("[,،؛;]", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** What an aspect that is kept has in each field of its form. */
    static Map<String, String> values(OwnAspect aspect) {
        Map<String, String> values = new HashMap<>();
        for (String language : Vocabulary.LANGUAGES) {
            values.put(field("name", language), aspect.names().getOrDefault(language, ""));
            values.put(field("words", language), String.join("\n", aspect.words(language)));
        }
        values.put("driver", Vocabulary.named(aspect).driver().key());
        values.put("off", aspect.off() ? "on" : "");
        return values;
    }

    /** A key made of the name where it has Latin letters enough, else a number. */
    static String newKey(Vocabulary kept, String name) {
        String latin =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+", "");
        String slug = latin.substring(0, Math.min(latin.length(), LONGEST_KEY)).replaceAll("-+$", "");
        String base = Driver.isKey(slug) ? slug : "own";
        List<String> taken = new ArrayList<>();
        kept.aspects().forEach(aspect -> taken.add(aspect.key()));
        Taxonomy.shippedAspects().forEach(aspect -> taken.add(aspect.key()));
        kept.drivers().forEach(driver -> taken.add(driver.driver().key()));
        Driver.COMMON.forEach(driver -> taken.add(driver.key()));
        return Stream.concat(Stream.of(base), Stream.iterate(2, i -> i + 1).map(i -> base + "-" + i))
                .filter(key -> Driver.isKey(key) && !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }
}
