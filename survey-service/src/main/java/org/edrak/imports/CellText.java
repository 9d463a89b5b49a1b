package org.edrak.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What stands in a cell, as text that does not depend on anybody's language. */
final class CellText {
    /** As many digits as Excel itself keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private CellText() {}

    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value).round(DIGITS);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** A date, a moment, or with less than one day a time. */
    static String date(double serial, boolean from1904) {
        if (!DateUtil.isValidExcelDate(serial)) {
            return number(serial);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        if (moment == null) {
            return number(serial);
        }
        if (serial < 1) {
            return TIME.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : SECONDS.format(moment);
    }
}
