package org.edrak.boot;

import fish.payara.micro.PayaraMicro;
import java.nio.file.Path;

/** Wakes Payara Micro. All that is Payara's own about starting stands here and in {@link ServerFiles}. */
final class Server {
    private static final String INSIDE = "fish.payara.micro.impl.PayaraMicroImpl";

    private Server() {}

    /** Returns when deployment is over, whether or not it worked. */
    static void start(int port, Path logging) throws Exception {
        // --nohazelcast comes last: followed by another option it is not heeded.
        String[] arguments = {
            "--disablephonehome",
            "--port",
            Integer.toString(port),
            "--logproperties",
            logging.toString(),
            "--nohazelcast"
        };
        if (unpacked()) {
            Path startJar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
            System.setProperty("fish.payara.micro.BootJar", startJar.toUri().toString());
            System.setProperty("fish.payara.micro.UnpackDir", String.valueOf(startJar.getParent()));
            Class.forName(INSIDE).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } else {
            PayaraMicro.main(arguments);
        }
    }

    private static boolean unpacked() {
        return Server.class.getResource("/" + INSIDE.replace('.', '/') + ".class") != null;
    }
}
