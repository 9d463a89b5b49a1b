package org.edrak.responses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.imports.CsvFile;
import org.edrak.imports.Encoding;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;

/**
 * Customers to invite, as a file tells them: its first row names their attributes, each other row is one customer.
 *
 * @param customers attributes of each, in the order of the file; an empty cell is no attribute
 * @param problems for which the file cannot be used; empty when it can
 */
public record InvitedCustomers(List<Map<String, Object>> customers, List<RowProblem> problems) {
    private static final int MOST_PROBLEMS = 20;

    /** Reads a CSV, or the first sheet of a workbook. */
    public static InvitedCustomers read(Path file) throws IOException {
        Optional<Encoding> encoding = Encoding.of(file);
        if (encoding.isEmpty()) {
            return refused(new RowProblem(1, "", "surveyfile.not-utf-8", List.of()));
        }
        InvitedCustomers read = new InvitedCustomers(new ArrayList<>(), new ArrayList<>());
        try {
            char delimiter = CsvFile.likelyDelimiter(file, encoding.get());
            RowSource rows = RowSource.of(file, encoding.get(), delimiter);
            read.checkNames(rows.first(1).getFirst());
            if (read.problems.isEmpty()) {
                rows.forEach(read::take);
            }
        } catch (RowSource.Unreadable e) {
            return refused(e.problem());
        }
        return read.customers.isEmpty() && read.problems.isEmpty()
                ? refused(new RowProblem(2, "", "attributes.nobody", List.of()))
                : read;
    }

    private static InvitedCustomers refused(RowProblem problem) {
        return new InvitedCustomers(List.of(), List.of(problem));
    }

    /** Columns without a name are passed over: spreadsheets have many. */
    private void checkNames(List<String> header) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (String name : header) {
            if (!name.isBlank() && names.put(name.strip(), "") != null) {
                problems.add(new RowProblem(1, name, "attributes.name-twice", List.of()));
            }
        }
        CustomerAttributes.unfit(names).ifPresent(unfit -> note(1, unfit));
    }

    private void take(Row row) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.header().size(), row.cells().size()); i++) {
            String name = row.header().get(i).strip();
            String value = row.cells().get(i).strip();
            if (!name.isEmpty() && !value.isEmpty()) {
                attributes.put(name, value);
            }
        }
        if (attributes.isEmpty() || problems.size() == MOST_PROBLEMS) {
            return;
        }
        if (customers.size() == Invitations.MOST) {
            problems.clear();
            problems.add(new RowProblem(
                    row.number(), "", "attributes.too-many-customers", List.of(Integer.toString(Invitations.MOST))));
            return;
        }
        CustomerAttributes.unfit(attributes)
                .ifPresentOrElse(unfit -> note(row.number(), unfit), () -> customers.add(attributes));
    }

    private void note(long row, CustomerAttributes.Unfit unfit) {
        problems.add(new RowProblem(row, unfit.name(), unfit.code(), unfit.arguments()));
    }
}
