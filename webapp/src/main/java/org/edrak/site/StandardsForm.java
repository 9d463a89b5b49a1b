package org.edrak.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.edrak.bodies.FormBody;
import org.edrak.pages.Page;
import org.edrak.pages.views.FieldError;
import org.edrak.questionnaires.Driver;
import org.edrak.standards.Target;
import org.edrak.standards.Target.Subject;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/** The form of targets and promises, read and filled. */
final class StandardsForm {
    /** How many rows there are for touchpoints. */
    static final int TOUCHPOINTS = 8;

    private static final int LONGEST_PROMISE = 300;
    private static final int LONGEST_KEY = 60;

    private final FormBody sent;
    private final List<FieldError> errors = new ArrayList<>();

    StandardsForm(FormBody sent) {
        this.sent = sent;
    }

    List<FieldError> errors() {
        return errors;
    }

    /** What is asked for; rows without target and promise are none. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Driver driver : Driver.COMMON) {
            add(targets, Subject.DRIVER, driver.key(), "driver." + driver.key(), 0, 100);
        }
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < TOUCHPOINTS; row++) {
            String field = "touchpoint." + row;
            String key = sent.value(field + ".key").strip().toLowerCase(Locale.ROOT);
            if (key.length() > LONGEST_KEY || (!key.isEmpty() && !seen.add(key))) {
                errors.add(FieldError.of(field + ".key", "standards.key.wrong", LONGEST_KEY));
            } else if (!key.isEmpty()) {
                add(targets, Subject.TOUCHPOINT, key, field, -100, 100);
            }
        }
        return targets;
    }

    private void add(List<Target> targets, Subject subject, String key, String field, int least, int most) {
        String promise = sent.value(field + ".promise").strip();
        if (promise.length() > LONGEST_PROMISE) {
            errors.add(FieldError.of(field + ".promise", "standards.promise.long", LONGEST_PROMISE));
        }
        Double target = number(field + ".target", least, most);
        if (target != null || !promise.isEmpty()) {
            targets.add(new Target(subject, key, target, promise));
        }
    }

    private @Nullable Double number(String field, int least, int most) {
        String text = Digits.toAscii(sent.value(field).strip())
                .replace('٫', '.')
                .replace('/', '.')
                .replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[+-]?[0-9]{1,3}([.][0-9]{1,3})?")) {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        errors.add(FieldError.of(field, "standards.target.wrong", least, most));
        return null;
    }

    /** The form's fields as they are set. */
    static Map<String, String> values(Page page, List<Target> targets) {
        Map<String, String> values = new HashMap<>();
        int row = 0;
        for (Target target : targets) {
            String field = target.subject() == Subject.DRIVER ? "driver." + target.key() : "touchpoint." + row;
            if (target.subject() == Subject.TOUCHPOINT) {
                values.put(field + ".key", target.key());
                row++;
            }
            Double number = target.target();
            values.put(field + ".target", number == null ? "" : written(page, number));
            values.put(field + ".promise", target.promise());
        }
        return values;
    }

    private static String written(Page page, double number) {
        return page.decimal(number, number == Math.rint(number) ? 0 : number * 10 == Math.rint(number * 10) ? 1 : 2);
    }
}
