package org.edrak.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edrak.bodies.FormBody;
import org.edrak.pages.Page;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.WeightsView;
import org.edrak.standards.Margin;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/** The form of known shares, read and filled. Which row is of what stands in hidden fields, so that nothing moves meanwhile. */
final class WeightsForm {
    private static final int MOST_FIELDS = 20;
    private static final double WHOLE = 100;

    private final FormBody sent;
    private final List<FieldError> errors = new ArrayList<>();

    WeightsForm(FormBody sent) {
        this.sent = sent;
    }

    List<FieldError> errors() {
        return errors;
    }

    /** What is stated; attributes without any share are not. */
    List<Margin> margins() {
        List<Margin> margins = new ArrayList<>();
        List<WeightsView.Field> fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            Map<String, Double> shares = shares(i, fields.get(i));
            if (!shares.isEmpty()) {
                Margin margin = new Margin(fields.get(i).field(), shares);
                refuse(i, margin);
                margins.add(margin);
            }
        }
        if (margins.size() > Margin.MOST_FIELDS) {
            errors.add(FieldError.of("share.0.0", "weights.many", Margin.MOST_FIELDS));
        }
        return margins;
    }

    /** The rows as they were sent. */
    List<WeightsView.Field> fields() {
        List<WeightsView.Field> fields = new ArrayList<>();
        for (int i = 0; i < MOST_FIELDS && !sent.value("field." + i).isEmpty(); i++) {
            List<String> values = new ArrayList<>();
            for (int j = 0; j < Margin.MOST_VALUES; j++) {
                String value = sent.value("value." + i + "." + j);
                if (value.isEmpty()) {
                    break;
                }
                values.add(value);
            }
            fields.add(new WeightsView.Field(sent.value("field." + i), values));
        }
        return fields;
    }

    private Map<String, Double> shares(int field, WeightsView.Field of) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int j = 0; j < of.values().size(); j++) {
            Double share = number("share." + field + "." + j);
            if (share != null && share > 0) {
                shares.put(of.values().get(j), share);
            }
        }
        return shares;
    }

    private void refuse(int field, Margin margin) {
        Margin.Fault fault = margin.fault();
        boolean told = errors.stream().anyMatch(error -> error.field().startsWith("share." + field + "."));
        if (fault == null || told) {
            return;
        }
        double sum = margin.shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        errors.add(
                fault == Margin.Fault.SUM
                        ? FieldError.of("share." + field + ".0", "weights.fault.sum", Math.round(sum * 10) / 10.0)
                        : FieldError.of(
                                "share." + field + ".0",
                                "weights.fault." + fault.name().toLowerCase(Locale.ROOT)));
    }

    private @Nullable Double number(String field) {
        String text =
                Digits.toAscii(sent.value(field).strip()).replace('٫', '.').replace('/', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,3}([.][0-9]{1,3})?") && Double.parseDouble(text) <= WHOLE) {
            return Double.parseDouble(text);
        }
        errors.add(FieldError.of(field, "weights.fault.share"));
        return null;
    }

    /** What can be stated: what is known of those who answered, and what is stated already. */
    static List<WeightsView.Field> fields(SortedMap<String, SortedSet<String>> known, List<Margin> margins) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        known.forEach((field, values) -> {
            SortedSet<String> lower = all.computeIfAbsent(field, any -> new TreeSet<>());
            values.forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
        });
        margins.forEach(margin -> all.computeIfAbsent(margin.field(), any -> new TreeSet<>())
                .addAll(margin.shares().keySet()));
        return all.entrySet().stream()
                .limit(MOST_FIELDS)
                .map(field -> new WeightsView.Field(
                        field.getKey(),
                        field.getValue().stream().limit(Margin.MOST_VALUES).toList()))
                .toList();
    }

    /** The form's fields as they are stated. */
    static Map<String, String> values(Page page, List<WeightsView.Field> fields, List<Margin> margins) {
        Map<String, String> values = new HashMap<>();
        for (Margin margin : margins) {
            for (int i = 0; i < fields.size(); i++) {
                List<String> of = fields.get(i).values();
                for (int j = 0; fields.get(i).field().equals(margin.field()) && j < of.size(); j++) {
                    Double share = margin.shares().get(of.get(j));
                    if (share != null) {
                        values.put("share." + i + "." + j, page.decimal(share, share == Math.rint(share) ? 0 : 1));
                    }
                }
            }
        }
        return values;
    }
}
