package org.edrak.analysis.evaluation;

import java.util.Random;

/**
 * Persian as other keyboards and hurried people write it: letters of Arabic keyboards, joiners lost or made spaces,
 * stretched letters, vowel marks, digits of three kinds; each where chance has it, never another word.
 */
final class NoisySpelling {
    private static final String STRETCHED = "اییوه";

    private NoisySpelling() {}

    static String of(String text, Random random) {
        boolean arabicKeyboard = random.nextBoolean();
        boolean noJoiners = random.nextBoolean();
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 'ی' -> out.append(arabicKeyboard ? (random.nextInt(4) == 0 ? 'ى' : 'ي') : c);
                case 'ک' -> out.append(arabicKeyboard ? 'ك' : c);
                case 'آ' -> out.append(random.nextBoolean() ? 'ا' : c);
                case '\u200C' -> out.append(noJoiners ? "" : random.nextBoolean() ? " " : "\u200C");
                default -> out.append(digit(c, random));
            }
            boolean stretch = STRETCHED.indexOf(c) >= 0 && random.nextInt(40) == 0;
            if (stretch) {
                out.repeat(out.charAt(out.length() - 1), 2 + random.nextInt(3));
            } else if (c >= 'ب' && c <= 'ی' && random.nextInt(60) == 0) {
                out.append(random.nextBoolean() ? '\u0651' : '\u0640');
            }
        }
        return out.toString();
    }

    private static char digit(char c, Random random) {
        if (c >= '۰' && c <= '۹') {
            return (char) (switch (random.nextInt(3)) {
                        case 0 -> '0';
                        case 1 -> '٠';
                        default -> '۰';
                    }
                    + (c - '۰'));
        }
        return c;
    }
}
