package org.edrak.analysis.linear;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Which words of an English text a negation before them reaches: four, but none behind a contrast or a stop. */
final class EnglishNegation {
    private static final int REACH = 4;
    private static final Set<String> WORDS =
            Set.of(("not no never n't cannot cant dont doesnt didnt isnt wasnt wont wouldnt couldnt "
                            + "shouldnt arent werent hasnt havent hadnt aint without neither nor nothing nobody "
                            + "nowhere none hardly barely lack lacks lacking lacked")
                    .split(" ", -1));
    private static final Set<String> STOPS =
            Set.of(("but however although though yet except ; . ! ? : ( )").split(" ", -1));

    private EnglishNegation() {}

    static void negated(List<String> words, IntConsumer found) {
        for (int i = 0; i < words.size(); i++) {
            if (WORDS.contains(words.get(i)) || words.get(i).endsWith("n't")) {
                for (int j = i + 1; j < words.size() && j <= i + REACH && !STOPS.contains(words.get(j)); j++) {
                    found.accept(j);
                }
            }
        }
    }
}
