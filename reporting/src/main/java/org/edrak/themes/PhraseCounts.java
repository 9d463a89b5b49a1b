package org.edrak.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * In how many texts of one language each phrase of one to three words stands, lately and before. First all lately written
 * texts are added; then those from before, of which only the phrases that were frequent lately are counted, so that memory
 * grows with the former alone.
 */
final class PhraseCounts {
    private static final int BITS = 21;
    private static final int MOST_WORDS = (1 << BITS) - 1;
    private static final int BREAK = 0;

    private final ThemeWords words;
    private final int least;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>(List.of(ThemeWords.BREAK));
    private final BitSet stops = new BitSet();
    private final List<int[]> texts = new ArrayList<>();
    private final List<Long> textIds = new ArrayList<>();
    private final Map<Long, int[]> pastOf = new HashMap<>();
    private Map<Long, Integer> recentOf = Map.of();
    private final BitSet frequent = new BitSet();
    private long past;

    /** @param least in how many texts a phrase must stand lately to be looked at */
    PhraseCounts(ThemeWords words, int least) {
        this.words = words;
        this.least = least;
    }

    /**
     * A phrase and where it stands.
     *
     * @param recent in how many lately written texts
     * @param before in how many from before
     * @param joined whether a word that says little stands in its middle
     */
    record Counted(List<String> words, int recent, int before, boolean joined, long packed) {}

    void addRecent(long id, String text) {
        List<String> said = words.words(text);
        texts.add(said.stream().mapToInt(this::id).toArray());
        textIds.add(id);
    }

    private int id(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        if (word.equals(ThemeWords.BREAK) || names.size() >= MOST_WORDS) {
            return BREAK;
        }
        int id = names.size();
        ids.put(word, id);
        names.add(word);
        stops.set(id, words.isStop(word));
        return id;
    }

    /** Ends the lately written texts: what is frequent in them is counted from now on. */
    void chooseFrequent() {
        int[] single = new int[names.size()];
        for (int[] text : texts) {
            Arrays.stream(text).distinct().forEach(word -> single[word]++);
        }
        for (int word = 1; word < single.length; word++) {
            frequent.set(word, single[word] >= least && !stops.get(word));
        }
        Map<Long, Integer> counts = new HashMap<>();
        texts.forEach(text -> distinct(text).forEach(phrase -> counts.merge(phrase, 1, Integer::sum)));
        counts.values().removeIf(count -> count < least);
        recentOf = counts;
        counts.keySet().forEach(phrase -> pastOf.put(phrase, new int[1]));
    }

    void addPast(String text) {
        past++;
        int[] known = words.words(text).stream()
                .mapToInt(word -> ids.getOrDefault(word, BREAK))
                .toArray();
        for (long phrase : distinct(known)) {
            int[] count = pastOf.get(phrase);
            if (count != null) {
                count[0]++;
            }
        }
    }

    long recent() {
        return texts.size();
    }

    long past() {
        return past;
    }

    List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        recentOf.forEach((phrase, count) -> {
            int[] before = pastOf.getOrDefault(phrase, new int[1]);
            counted.add(new Counted(named(phrase), count, before[0], isJoined(phrase), phrase));
        });
        return counted;
    }

    /** For each of these phrases the lately written texts in which it stands, by their place in order of adding. */
    Map<Long, BitSet> places(Set<Long> phrases) {
        Map<Long, BitSet> places = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            each(texts.get(i), phrase -> {
                if (phrases.contains(phrase)) {
                    places.computeIfAbsent(phrase, any -> new BitSet()).set(text);
                }
            });
        }
        return places;
    }

    /** The id under which the lately written text at this place was added. */
    long textId(int place) {
        return textIds.get(place);
    }

    private Set<Long> distinct(int[] text) {
        Set<Long> found = new HashSet<>();
        each(text, found::add);
        return found;
    }

    /** Every phrase of the text that begins and ends with a frequent word, each time it stands there. */
    private void each(int[] text, LongConsumer found) {
        for (int i = 0; i < text.length; i++) {
            if (!frequent.get(text[i])) {
                continue;
            }
            found.accept(text[i]);
            if (i + 1 < text.length && frequent.get(text[i + 1])) {
                found.accept((long) text[i] << BITS | text[i + 1]);
            }
            if (i + 2 < text.length && frequent.get(text[i + 2]) && joins(text[i + 1])) {
                found.accept(((long) text[i] << BITS | text[i + 1]) << BITS | text[i + 2]);
            }
        }
    }

    private boolean joins(int word) {
        return word != BREAK && (stops.get(word) || frequent.get(word));
    }

    private boolean isJoined(long packed) {
        return packed >>> 2 * BITS != 0 && stops.get((int) (packed >>> BITS & MOST_WORDS));
    }

    private List<String> named(long packed) {
        List<String> words = new ArrayList<>();
        for (long rest = packed; rest != 0; rest >>>= BITS) {
            words.addFirst(names.get((int) (rest & MOST_WORDS)));
        }
        return List.copyOf(words);
    }
}
