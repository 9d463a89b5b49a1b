package org.edrak.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.kinds.IntentRules;

/** The one front of all engines: tells a text's language and hands it to the engine for it. */
public final class LanguageRouter implements SentimentAnalyzer {
    /** Raised when detection, the cutting of texts, the choice of spans or what emoji say changes what an analysis says. */
    private static final String RULES = "r5";

    private final Map<Language, SentimentEngine> engines = new EnumMap<>(Language.class);
    private final String modelVersion;

    /** @param engines at most one for each language */
    public LanguageRouter(List<SentimentEngine> engines) {
        for (SentimentEngine engine : engines) {
            if (this.engines.put(engine.language(), engine) != null) {
                throw new IllegalArgumentException("two engines for " + engine.language());
            }
        }
        this.modelVersion = this.engines.values().stream()
                .map(engine -> "/" + engine.language().key() + "-" + engine.version())
                .collect(Collectors.joining("", RULES + "." + IntentRules.version(), ""));
    }

    private LanguageRouter(LanguageRouter shipped, Vocabulary vocabulary) {
        shipped.engines.forEach((language, engine) -> engines.put(language, engine.with(vocabulary)));
        this.modelVersion = shipped.modelVersion + "/w-" + vocabulary.digest();
    }

    @Override
    public SentimentAnalyzer with(Vocabulary vocabulary) {
        return vocabulary.digest().isEmpty() ? this : new LanguageRouter(this, vocabulary);
    }

    @Override
    public List<Naming> namings(String text) {
        SentimentEngine engine = engines.get(LanguageRules.languageOf(text));
        return engine == null ? List.of() : engine.namings(text);
    }

    @Override
    public List<WordWeight> weights(String text) {
        SentimentEngine engine = engines.get(LanguageRules.languageOf(text));
        return engine == null ? List.of() : engine.weights(text);
    }

    @Override
    public Analysis analyze(String text) {
        Language language = LanguageRules.languageOf(text);
        SentimentEngine engine = engines.get(language);
        return engine == null ? unread(language, text) : analysis(language, text, engine.read(text));
    }

    @Override
    public List<Analysis> analyzeAll(List<String> texts) {
        Map<Language, List<Integer>> places = new EnumMap<>(Language.class);
        for (int i = 0; i < texts.size(); i++) {
            places.computeIfAbsent(LanguageRules.languageOf(texts.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        Analysis[] analyses = new Analysis[texts.size()];
        places.forEach((language, ofLanguage) -> {
            SentimentEngine engine = engines.get(language);
            List<Reading> readings = engine == null
                    ? List.of()
                    : engine.readAll(ofLanguage.stream().map(texts::get).toList());
            for (int i = 0; i < ofLanguage.size(); i++) {
                int place = ofLanguage.get(i);
                analyses[place] = engine == null
                        ? unread(language, texts.get(place))
                        : analysis(language, texts.get(place), readings.get(i));
            }
        });
        return List.of(analyses);
    }

    /** No engine reads it; without words, emoji may speak for themselves. */
    private Analysis unread(Language language, String text) {
        Sentiment sentiment = language == Language.NONE ? Emoji.alone(text) : null;
        return sentiment == null
                ? Analysis.unread(language, modelVersion)
                : analysis(language, text, new Reading(sentiment, List.of(), List.of(), false));
    }

    private Analysis analysis(Language language, String text, Reading reading) {
        return new Analysis(
                language,
                reading.sentiment(),
                reading.sentences(),
                reading.opinions(),
                IntentRules.of(language, text, reading.sentiment()),
                reading.truncated(),
                modelVersion);
    }

    @Override
    public String modelVersion() {
        return modelVersion;
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        engines.values().forEach(engine -> engine.releaseIdle(unusedFor));
    }
}
