package org.edrak.answers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.questionnaires.Question;
import org.edrak.text.Characters;
import org.edrak.text.Digits;
import org.edrak.text.Jalali;

/** Reads the answers that are one typed text. */
record LineReader(String text, String field, Problems problems) {
    static final int LONGEST_OTHER = 500;
    private static final int LONGEST_EMAIL = 254;
    private static final int FIRST_GREGORIAN_YEAR = 1700;
    private static final Answer SKIPPED = new Answer.Skipped();
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(?:[.][0-9]{1,6})?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;\"()]{1,64}@[^\\s@<>,;\"().]+(?:[.][^\\s@<>,;\"().]+)+");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ()/-]{3,24}[0-9]");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    /** Words that are to be understood. */
    Answer words(int longest) {
        checkText(longest);
        return text.isEmpty() ? SKIPPED : new Answer.Words(text);
    }

    Answer line(int longest) {
        checkText(longest);
        return text.isEmpty() ? SKIPPED : new Answer.Line(text);
    }

    void checkText(int longest) {
        if (text.length() > longest) {
            problems.note(field, "answer.too-long", longest, text.length());
        }
        if (!Characters.areStorable(text)) {
            problems.note(field, "answer.not-text");
        }
    }

    Answer number(Question.Number asked) {
        String latin = Digits.toAscii(text).replace('٫', '.').replace("٬", "").replace('−', '-');
        if (text.isEmpty()) {
            return SKIPPED;
        }
        if (!NUMBER.matcher(latin).matches()) {
            problems.note(field, "answer.not-a-number");
            return SKIPPED;
        }
        BigDecimal value = new BigDecimal(latin).stripTrailingZeros();
        if (value.scale() > asked.decimals()) {
            problems.note(field, "answer.too-many-decimals", asked.decimals());
        } else if (asked.min() != null && value.compareTo(asked.min()) < 0) {
            problems.note(field, "answer.below", asked.min().toPlainString());
        } else if (asked.max() != null && value.compareTo(asked.max()) > 0) {
            problems.note(field, "answer.above", asked.max().toPlainString());
        }
        return new Answer.Amount(value);
    }

    Answer day(Question.Day asked) {
        Matcher date = DATE.matcher(Digits.toAscii(text));
        if (text.isEmpty()) {
            return SKIPPED;
        }
        try {
            if (date.matches()) {
                LocalDate value = day(date);
                check(asked, value);
                return new Answer.Day(value);
            }
        } catch (DateTimeException e) {
            // Told below, as anything else that is not a date.
        }
        problems.note(field, "answer.not-a-date");
        return SKIPPED;
    }

    private static LocalDate day(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return year < FIRST_GREGORIAN_YEAR ? Jalali.day(year, month, day) : LocalDate.of(year, month, day);
    }

    private void check(Question.Day asked, LocalDate value) {
        if (asked.min() != null && value.isBefore(asked.min())) {
            problems.note(field, "answer.before", asked.min());
        } else if (asked.max() != null && value.isAfter(asked.max())) {
            problems.note(field, "answer.after", asked.max());
        }
    }

    Answer email() {
        boolean valid = text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
        return text.isEmpty() || valid ? line(LONGEST_EMAIL) : refuse("answer.not-an-email");
    }

    Answer phone() {
        String latin = Digits.toAscii(text);
        if (!text.isEmpty() && !PHONE.matcher(latin).matches()) {
            return refuse("answer.not-a-phone-number");
        }
        return text.isEmpty() ? SKIPPED : new Answer.Line(latin);
    }

    Answer yesNo() {
        return switch (text) {
            case "" -> SKIPPED;
            case "true" -> new Answer.YesNo(true);
            case "false" -> new Answer.YesNo(false);
            default -> refuse("answer.not-yes-or-no");
        };
    }

    /** Consent is given or not; there is no other answer, so that nobody's refusal is stored as one. */
    Answer consent() {
        return switch (text) {
            case "", "false" -> SKIPPED;
            case "true" -> new Answer.YesNo(true);
            default -> refuse("answer.not-yes-or-no");
        };
    }

    Answer file() {
        return text.isEmpty() || FILE.matcher(text).matches()
                ? text.isEmpty() ? SKIPPED : new Answer.StoredFile(text)
                : refuse("answer.not-a-file");
    }

    private Answer refuse(String code) {
        problems.note(field, code);
        return SKIPPED;
    }
}
