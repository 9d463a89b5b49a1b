package org.edrak.expressions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The functions that an expression can call. */
enum NamedFunction {
    SUM(1, Integer.MAX_VALUE),
    AVG(1, Integer.MAX_VALUE),
    MIN(1, Integer.MAX_VALUE),
    MAX(1, Integer.MAX_VALUE),
    COUNT(1, Integer.MAX_VALUE),
    ROUND(1, 2),
    IIF(3, 3);

    private static final int MOST_DECIMALS = 6;

    private final int least;
    private final int most;

    NamedFunction(int least, int most) {
        this.least = least;
        this.most = most;
    }

    static Optional<NamedFunction> of(Token word) {
        for (NamedFunction function : values()) {
            if (word.isWord(function.spelling())) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    @Nullable
    Object of(List<@Nullable Object> arguments) {
        return switch (this) {
            case SUM -> ofNumbers(arguments);
            case AVG -> ofNumbers(arguments);
            case MIN -> ofNumbers(arguments);
            case MAX -> ofNumbers(arguments);
            case COUNT ->
                (double) Operands.flat(arguments).stream()
                        .filter(value -> !Operands.isEmpty(value))
                        .count();
            case ROUND ->
                rounded(
                        Operands.number(arguments.getFirst()),
                        arguments.size() == 1 ? Double.valueOf(0) : Operands.number(arguments.get(1)));
            case IIF -> Operands.isTrue(arguments.get(0)) ? arguments.get(1) : arguments.get(2);
        };
    }

    private @Nullable Double ofNumbers(List<@Nullable Object> arguments) {
        double[] numbers = Operands.flat(arguments).stream()
                .map(Operands::number)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return numbers.length == 0 ? null : Operands.finite(folded(numbers));
    }

    /** Added one after the other, as the script does: a stream's sum would make up for lost digits. */
    private double folded(double[] numbers) {
        double sum = 0;
        double least = numbers[0];
        double most = numbers[0];
        for (double number : numbers) {
            sum += number;
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        return this == MIN ? least : this == MAX ? most : this == AVG ? sum / numbers.length : sum;
    }

    /** Halves go away from zero. */
    private static @Nullable Double rounded(@Nullable Double number, @Nullable Double decimals) {
        if (number == null
                || decimals == null
                || decimals < 0
                || decimals > MOST_DECIMALS
                || decimals != Math.rint(decimals)) {
            return null;
        }
        double unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        return Operands.finite(Math.signum(number) * Math.floor(Math.abs(number) * unit + 0.5) / unit);
    }
}
