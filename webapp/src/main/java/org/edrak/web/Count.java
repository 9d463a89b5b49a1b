package org.edrak.web;

import jakarta.ws.rs.BadRequestException;
import org.edrak.text.Digits;

/** A whole number in an address, 0 to 999,999,999; anything else there is refused with 400. */
public record Count(int value) {
    /** Reads {@code text}, whose digits may be Persian. */
    public static Count valueOf(String text) {
        String digits = Digits.toAscii(text);
        if (!digits.matches("[0-9]{1,9}")) {
            throw new BadRequestException();
        }
        return new Count(Integer.parseInt(digits));
    }
}
