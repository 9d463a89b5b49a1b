package org.edrak.analysis.aspects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.questionnaires.Driver;

/** What a workspace may say of aspects: its limits keep reading fast and pages readable. */
public final class VocabularyRules {
    public static final int MOST_ASPECTS = 200;
    public static final int MOST_DRIVERS = 20;
    public static final int MOST_WORDS = 200;
    public static final int LONGEST_NAME = 60;

    /** All words of one language together, so that a hostile list stays cheap. */
    private static final int MOST_ALTOGETHER = 4_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> drivers = new HashSet<>();
    private final Set<String> aspects = new HashSet<>();

    private VocabularyRules() {
        Driver.COMMON.forEach(driver -> drivers.add(driver.key()));
    }

    /**
     * Something that is wrong.
     *
     * @param path where in the vocabulary, such as {@code aspects[2].words.fa[0]}
     * @param code of the message, under {@code taxonomy.}
     */
    public record Problem(String path, String code, List<String> arguments) {}

    /** Everything that is wrong; nothing when the vocabulary may be kept. */
    public static List<Problem> check(Vocabulary vocabulary) {
        VocabularyRules rules = new VocabularyRules();
        rules.checkDrivers(vocabulary.drivers());
        rules.checkAspects(vocabulary.aspects());
        return rules.problems;
    }

    private void checkDrivers(List<OwnDriver> own) {
        if (own.size() > MOST_DRIVERS) {
            wrong("drivers", "taxonomy.drivers.many", MOST_DRIVERS);
        }
        for (int i = 0; i < own.size(); i++) {
            String path = "drivers[" + i + "]";
            if (!drivers.add(own.get(i).driver().key())) {
                wrong(path + ".key", "taxonomy.key.twice", own.get(i).driver().key());
            }
            checkNames(path, own.get(i).names(), true);
        }
    }

    private void checkAspects(List<OwnAspect> own) {
        if (own.size() > MOST_ASPECTS) {
            wrong("aspects", "taxonomy.aspects.many", MOST_ASPECTS);
        }
        for (int i = 0; i < own.size(); i++) {
            checkAspect("aspects[" + i + "]", own.get(i));
        }
        for (String language : Vocabulary.LANGUAGES) {
            long words = own.stream()
                    .mapToLong(aspect -> aspect.words(language).size())
                    .sum();
            if (words > MOST_ALTOGETHER) {
                wrong("aspects", "taxonomy.words.altogether", MOST_ALTOGETHER);
            }
        }
    }

    private void checkAspect(String path, OwnAspect aspect) {
        boolean shipped = Taxonomy.isShipped(aspect.key());
        if (!Driver.isKey(aspect.key())) {
            wrong(path + ".key", "taxonomy.key.wrong", aspect.key());
        } else if (!aspects.add(aspect.key())) {
            wrong(path + ".key", "taxonomy.key.twice", aspect.key());
        }
        Driver driver = aspect.driver();
        if (driver == null ? !shipped : !drivers.contains(driver.key())) {
            wrong(path + ".driver", "taxonomy.driver.unknown", driver == null ? "" : driver.key());
        }
        checkNames(path, aspect.names(), !shipped);
        aspect.words().forEach((language, words) -> checkWords(path + ".words." + language, language, words));
    }

    private void checkNames(String path, Map<String, String> names, boolean needed) {
        if (needed && names.isEmpty()) {
            wrong(path + ".names", "taxonomy.name.missing");
        }
        names.forEach((language, name) -> {
            if (!Vocabulary.LANGUAGES.contains(language)) {
                wrong(path + ".names." + language, "taxonomy.language.unknown", language);
            } else if (name.isBlank() || name.length() > LONGEST_NAME) {
                wrong(path + ".names." + language, "taxonomy.name.long", LONGEST_NAME);
            }
        });
    }

    private void checkWords(String path, String language, List<String> words) {
        if (!Vocabulary.LANGUAGES.contains(language)) {
            wrong(path, "taxonomy.language.unknown", language);
        }
        if (words.size() > MOST_WORDS) {
            wrong(path, "taxonomy.words.many", MOST_WORDS);
        }
        for (int i = 0; i < words.size(); i++) {
            if (WordPattern.parse(words.get(i)).isEmpty()) {
                wrong(path + "[" + i + "]", "taxonomy.words.wrong", words.get(i));
            }
        }
    }

    private void wrong(String path, String code, Object... arguments) {
        problems.add(new Problem(
                path, code, Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}
