package org.edrak.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is told of a person who joins.
 *
 * @param email in lower case, at most 254 characters
 * @param name 1 to 120 characters
 * @param password as typed; only its hash is kept
 */
public record NewMember(String email, String name, Role role, String password) {
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.][^@\\s\\p{Cntrl}]{1,180}");

    public NewMember {
        email = normalized(email);
        if (!isEmail(email)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The form in which addresses are compared and kept. */
    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text has the shape of an address; whether it exists, only a message to it can tell. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return "NewMember[" + role + "]";
    }
}
