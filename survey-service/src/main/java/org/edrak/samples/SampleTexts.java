package org.edrak.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/** The labelled texts of the fictitious shop Narvan, all written for this project. */
public final class SampleTexts {
    /** Every language that the texts are written in. */
    public static final List<String> LANGUAGES = List.of("fa", "en");

    /** Every aspect that the labels name, with the driver that it belongs to. */
    public static final Map<String, Driver> ASPECTS = aspects();

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleTexts() {}

    /** The reviews in {@code language}; their score is stars. */
    public static List<SampleText> reviews(String language) {
        return read("reviews", language);
    }

    /** The open answers in {@code language}; their score is a range of NPS. */
    public static List<SampleText> answers(String language) {
        return read("answers", language);
    }

    private static List<SampleText> read(String kind, String language) {
        String name = kind + "-" + language + ".jsonl";
        try (InputStream in = SampleTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no sample texts: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> text(language, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleText text(String language, String line) {
        try {
            JsonNode json = JSON.readTree(line);
            JsonNode stars = json.get("stars");
            JsonNode lowest = stars == null ? json.required("nps").required(0) : stars;
            JsonNode highest = stars == null ? json.required("nps").required(1) : stars;
            return new SampleText(
                    language,
                    json.required("text").asText(),
                    lowest.intValue(),
                    highest.intValue(),
                    json.required("sentiment").asText(),
                    season(json.get("season")),
                    json.required("opinions")
                            .valueStream()
                            .map(SampleTexts::opinion)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static @Nullable SampleSeason season(@Nullable JsonNode key) {
        return key == null ? null : SampleSeason.of(key.asText());
    }

    private static SampleOpinion opinion(JsonNode json) {
        return new SampleOpinion(
                json.required("aspect").asText(),
                new Driver(json.required("driver").asText()),
                json.required("polarity").intValue(),
                json.required("span").asText());
    }

    private static Map<String, Driver> aspects() {
        Map<String, Driver> all = new TreeMap<>();
        List.of("build", "durability", "usability", "performance", "app")
                .forEach(aspect -> all.put(aspect, Driver.PRODUCT_QUALITY));
        List.of("delivery", "packaging", "checkout", "response-time", "staff", "refund", "warranty")
                .forEach(aspect -> all.put(aspect, Driver.SUPPORT_QUALITY));
        List.of("brand", "range", "description").forEach(aspect -> all.put(aspect, Driver.BRAND_POSITIONING));
        List.of("price-value", "discount").forEach(aspect -> all.put(aspect, Driver.PRICE));
        all.put("trust", Driver.REPUTATION);
        return Map.copyOf(all);
    }
}
