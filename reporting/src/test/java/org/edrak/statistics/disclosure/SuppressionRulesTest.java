package org.edrak.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SuppressionRulesTest {
    private static final long K = SuppressionRules.LEAST_PEOPLE;

    @Test
    void hidesAComplementBesideTheTotal() {
        assertThat(SuppressionRules.hidden(List.of(40L, 3L, 12L), K)).containsExactly(false, true, true);
        assertThat(SuppressionRules.hidden(List.of(97L, 3L), K)).containsExactly(true, true);
    }

    @Test
    void hidesNoMoreThanItMust() {
        assertThat(SuppressionRules.hidden(List.of(40L, 5L, 0L), K)).containsExactly(false, false, false);
        assertThat(SuppressionRules.hidden(List.of(40L, 3L, 4L), K)).containsExactly(false, true, true);
        assertThat(SuppressionRules.hidden(List.of(40L, 1L, 2L, 20L), K)).containsExactly(false, true, true, true);
        assertThat(SuppressionRules.hidden(List.of(), K)).isEmpty();
    }

    @Test
    void hidesAllWhenTheTotalIsSmall() {
        assertThat(SuppressionRules.hidden(List.of(2L, 2L, 0L), K)).containsExactly(true, true, true);
    }

    @Test
    void coversRowsAndColumnsOfATable() {
        Suppression hidden = SuppressionRules.hiddenOfTable(
                List.of(List.of(3L, 20L, 30L), List.of(20L, 10L, 30L), List.of(40L, 50L, 60L)), K);
        assertThat(hidden.cells())
                .containsExactly(List.of(true, true, false), List.of(true, true, false), List.of(false, false, false));
        assertThat(hidden.rowTotals()).containsOnly(false);
        assertThat(hidden.total()).isFalse();
    }

    @Test
    void hidesSmallTotalsToo() {
        Suppression hidden = SuppressionRules.hiddenOfTable(List.of(List.of(1L, 1L), List.of(30L, 40L)), K);
        assertThat(hidden.rowTotals().getFirst()).isTrue();
        assertThat(SuppressionRules.hiddenOfTable(List.of(), K).total()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuppressionRules.hiddenOfTable(List.of(List.of(1L), List.of(1L, 2L)), K));
    }

    /** The attack: solve for what is hidden by all sums that are shown. */
    @RepeatedTest(150)
    void leavesNothingToSolveFor(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int rows = 2 + random.nextInt(4);
        int columns = 2 + random.nextInt(4);
        List<List<Long>> table = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<Long> row = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                row.add((long) Math.floor(40 * Math.pow(random.nextDouble(), 2)));
            }
            table.add(row);
        }
        Suppression hidden = SuppressionRules.hiddenOfTable(table, K);
        assertThat(solved(table, hidden)).isEmpty();
    }

    /** Hidden counts of 1 to k − 1 that rows and columns, totals included, determine. */
    private static List<String> solved(List<List<Long>> table, Suppression hidden) {
        int height = table.size() + 1;
        int width = table.getFirst().size() + 1;
        double[][] equations = new double[height + width][height * width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                if (isHidden(hidden, i, j)) {
                    equations[i][i * width + j] = j == width - 1 ? -1 : 1;
                    equations[height + j][i * width + j] = i == height - 1 ? -1 : 1;
                }
            }
        }
        SingularValueDecomposition known = new SingularValueDecomposition(new Array2DRowRealMatrix(equations));
        List<String> solved = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                long count = count(table, i, j);
                boolean determined = !isHidden(hidden, i, j) || projection(known, i * width + j) > 1 - 1e-9;
                if (count > 0 && count < K && determined) {
                    solved.add(i + "," + j);
                }
            }
        }
        return solved;
    }

    /** How much of a count's unit vector lies in the space of the equations. */
    private static double projection(SingularValueDecomposition known, int cell) {
        double sum = 0;
        for (int s = 0; s < known.getRank(); s++) {
            sum += Math.pow(known.getV().getEntry(cell, s), 2);
        }
        return sum;
    }

    private static long count(List<List<Long>> table, int i, int j) {
        long sum = 0;
        for (int a = 0; a < table.size(); a++) {
            for (int b = 0; b < table.getFirst().size(); b++) {
                if ((i == a || i == table.size())
                        && (j == b || j == table.getFirst().size())) {
                    sum += table.get(a).get(b);
                }
            }
        }
        return sum;
    }

    private static boolean isHidden(Suppression hidden, int i, int j) {
        boolean lastRow = i == hidden.cells().size();
        boolean lastColumn = j == hidden.columnTotals().size();
        if (lastRow) {
            return lastColumn ? hidden.total() : hidden.columnTotals().get(j);
        }
        return lastColumn ? hidden.rowTotals().get(i) : hidden.cells().get(i).get(j);
    }
}
