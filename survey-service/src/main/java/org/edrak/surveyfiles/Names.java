package org.edrak.surveyfiles;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are valid in a definition, each given once; the same file gets the same names every time. */
final class Names {
    private static final Pattern VALID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    private static final Pattern INVALID = Pattern.compile("[^A-Za-z0-9_-]+");
    private static final int LONGEST = 60;
    private static final int LONGEST_READ = 300;

    private final Set<String> given = new HashSet<>(Set.of("customer"));

    /** The name itself where it is valid and new, else one as like it as can be. */
    String next(String wanted) {
        String name = VALID.matcher(wanted).matches() ? wanted : likened(wanted);
        String unique = name;
        for (int i = 2; !given.add(unique); i++) {
            String ending = "_" + i;
            unique = name.substring(0, Math.min(name.length(), LONGEST - ending.length())) + ending;
        }
        return unique;
    }

    private static String likened(String wanted) {
        String read = wanted.substring(0, Math.min(wanted.length(), LONGEST_READ));
        String latin = read.chars().allMatch(c -> c < 128)
                ? read
                : Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(read);
        String name = INVALID.matcher(latin.strip()).replaceAll("_");
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            name = name.startsWith("_") ? "q" + name : "q_" + name;
        }
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
