package org.edrak.statistics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which counts are hidden so that none under k people shows, neither directly (primary) nor as what totals leave over
 * (complementary). Sweeney (2002), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10(5),
 * 557–570; Cox (1980), Journal of the American Statistical Association 75, 377–385. Counts of nobody are no secret.
 */
public final class SuppressionRules {
    /** The least number of people behind a figure. */
    public static final long LEAST_PEOPLE = 5;

    /** The least number of people before words of theirs are shown. */
    public static final long LEAST_PEOPLE_FOR_WORDS = 10;

    private SuppressionRules() {}

    /**
     * Which of these groups are hidden beside their total: those of 1 to k − 1 people and, smallest first, as many more as it
     * takes for the hidden to be two groups or more with k people together. All are, when the total is under {@code k}: then
     * it must not be shown either.
     */
    public static List<Boolean> hidden(List<Long> groups, long k) {
        boolean[] hidden = new boolean[groups.size()];
        int[] upwards = IntStream.range(0, groups.size())
                .filter(i -> groups.get(i) > 0)
                .boxed()
                .sorted(Comparator.comparing(groups::get))
                .mapToInt(Integer::intValue)
                .toArray();
        long sum = 0;
        int number = 0;
        for (int i : upwards) {
            boolean uncovered = number > 0 && (number < 2 || sum < k);
            if (groups.get(i) < k || uncovered) {
                hidden[i] = true;
                sum += groups.get(i);
                number++;
            }
        }
        boolean few = groups.stream().mapToLong(Long::longValue).sum() < k;
        return IntStream.range(0, hidden.length).mapToObj(i -> few || hidden[i]).toList();
    }

    /**
     * What is hidden of a table with the totals of its rows, its columns and the whole: every count of 1 to k − 1, and as many
     * more as it takes that each row and each column hides none or at least two, that what a shown total leaves for them is k
     * or more, and that no hidden count follows from the others by adding and subtracting. The last is so when none is a
     * bridge in the graph that joins each hidden count's row and column: Gusfield (1988), SIAM Journal on Computing 17(3),
     * 552–571. Fails when rows differ in length.
     */
    public static Suppression hiddenOfTable(List<List<Long>> counts, long k) {
        HiddenCells cells = new HiddenCells(counts, k);
        cells.cover();
        int rows = counts.size();
        int columns = rows == 0 ? 0 : counts.getFirst().size();
        List<List<Boolean>> hidden = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int row = i;
            hidden.add(IntStream.range(0, columns)
                    .mapToObj(j -> cells.hidden(row, j))
                    .toList());
        }
        return new Suppression(
                List.copyOf(hidden),
                IntStream.range(0, rows).mapToObj(i -> cells.hidden(i, columns)).toList(),
                IntStream.range(0, columns).mapToObj(j -> cells.hidden(rows, j)).toList(),
                cells.hidden(rows, columns));
    }
}
