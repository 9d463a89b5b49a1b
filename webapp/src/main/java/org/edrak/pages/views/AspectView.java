package org.edrak.pages.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One aspect, posted to {@code /settings/aspects/edit} as {@code aspect}, {@code nameEn}, {@code nameFa}, {@code driver},
 * {@code wordsEn}, {@code wordsFa} (a pattern to a line), {@code off} and {@code revision}; {@code step} is {@code preview}
 * or {@code save}.
 *
 * @param key empty for one that is new
 * @param own whether the workspace made it
 * @param changed whether the workspace says anything of it, so that it can be taken back
 * @param shipped the words that ship with it, by language
 */
public record AspectView(
        String key,
        boolean own,
        boolean changed,
        Map<String, String> shipped,
        List<Option> drivers,
        Form form,
        @Nullable Preview preview)
        implements View {
    /**
     * What the workspace's newest texts would say of it.
     *
     * @param matching how many would speak of it
     * @param before how many do so far
     * @param lookedAt of how many
     */
    public record Preview(long matching, long before, long lookedAt, List<Quote> samples) {}
}
