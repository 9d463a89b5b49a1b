package org.edrak.boot;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the start command was told.
 *
 * @param port TCP port, 1 to 65535
 * @param host the only address that is listened on
 * @param data directory of database and log
 * @param sample whether to fill a workspace with sample data
 */
record Options(int port, String host, Path data, boolean sample) {
    static final String USAGE = """
            Usage: edrak run [--port N] [--host ADDRESS] [--data DIR] [--sample]
              --port N        listens on port N (default 8080)
              --host ADDRESS  listens on that address (default 127.0.0.1: this machine only; 0.0.0.0: all networks)
              --data DIR      keeps database and log in DIR (default ./edrak-data)
              --sample        fills a workspace with a year of sample data
              --encoder       (./edrak run) reads English a second time where the first reading is not sure""";

    static Options parse(List<String> arguments) throws CannotStart {
        var options = new Options(8080, "127.0.0.1", Path.of("edrak-data"), false);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) throws CannotStart {
        return switch (option) {
            case "--port" -> new Options(port(value(option, rest)), host, data, sample);
            case "--host" -> new Options(port, value(option, rest), data, sample);
            case "--data" -> new Options(port, host, directory(value(option, rest)), sample);
            case "--sample" -> new Options(port, host, data, true);
            default -> throw new CannotStart("There is no option " + option + ".\n" + USAGE);
        };
    }

    private static String value(String option, Iterator<String> rest) throws CannotStart {
        if (!rest.hasNext()) {
            throw new CannotStart("The option " + option + " needs a value.\n" + USAGE);
        }
        return rest.next();
    }

    private static int port(String text) throws CannotStart {
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new CannotStart("A port is a number from 1 to 65535, not " + text + ".");
    }

    private static Path directory(String text) throws CannotStart {
        if (text.indexOf(';') >= 0) {
            throw new CannotStart("The data directory's name must not contain a semicolon.");
        }
        return Path.of(text);
    }
}
