package org.edrak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of reviews that a program sent.
 *
 * @param stored how many were new
 * @param alreadyThere how many had been stored before, or came twice
 * @param rejected how many cannot be taken
 * @param rows each of them, in their order
 */
record TakenReviews(int stored, int alreadyThere, int rejected, List<Row> rows) {
    /**
     * One of them.
     *
     * @param row from 1
     * @param outcome {@code stored}, {@code known} or {@code rejected}
     * @param errors why it was rejected
     */
    record Row(
            int row,
            String outcome,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Violation> errors) {}

    /** @param areNew of each line that has a review, in their order, whether it was new */
    static TakenReviews of(List<SentReview.Line> lines, List<Boolean> areNew) {
        List<Row> rows = new ArrayList<>();
        int taken = 0;
        int stored = 0;
        for (SentReview.Line line : lines) {
            if (line.review() == null) {
                rows.add(new Row(line.row(), "rejected", line.wrong()));
            } else {
                boolean isNew = areNew.get(taken++);
                stored += isNew ? 1 : 0;
                rows.add(new Row(line.row(), isNew ? "stored" : "known", null));
            }
        }
        return new TakenReviews(stored, taken - stored, lines.size() - taken, rows);
    }
}
