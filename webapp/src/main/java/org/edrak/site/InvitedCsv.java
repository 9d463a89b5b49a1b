package org.edrak.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.edrak.translations.FormulaGuard;

/** Customers with the links that were made for them, as a table for a spreadsheet in which nothing is a formula. */
final class InvitedCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private InvitedCsv() {}

    /**
     * The table.
     *
     * @param links one for each customer, in the same order
     * @param linksName what the last column, that of the links, is called
     */
    static String of(List<? extends Map<String, ?>> customers, List<String> links, String linksName)
            throws IOException {
        Set<String> names = new LinkedHashSet<>();
        customers.forEach(customer -> names.addAll(customer.keySet()));
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(row(new ArrayList<>(names), linksName));
        IntStream.range(0, links.size())
                .forEach(i -> csv.writeRecord(row(
                        names.stream().map(name -> cell(customers.get(i), name)).toList(), links.get(i))));
        csv.flush();
        return text.toString();
    }

    private static String cell(Map<String, ?> customer, String name) {
        Object value = customer.get(name);
        return value == null ? "" : value.toString();
    }

    private static List<String> row(List<String> cells, String last) {
        List<String> row =
                new ArrayList<>(cells.stream().map(FormulaGuard::guarded).toList());
        row.add(last);
        return row;
    }
}
