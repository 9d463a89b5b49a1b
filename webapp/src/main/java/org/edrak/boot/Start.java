package org.edrak.boot;

/**
 * The jar's main class: says which Java is missing, then hands over to {@code Main}.
 *
 * <p>Compiled for Java 11, so that an older Java can still say this sentence.
 */
public final class Start {
    private static final int OLDEST = 21;

    private Start() {}

    /** Starts Edrak with the options of {@code Main}. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        int feature = Runtime.version().feature();
        if (feature < OLDEST) {
            System.err.println("Edrak needs Java " + OLDEST + " or newer, and this is Java " + feature + ".");
            System.exit(2);
        }
        Class.forName("org.edrak.boot.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
