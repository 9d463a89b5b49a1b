package org.edrak.boot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the console says once pages can be opened. */
final class Greeting {
    private Greeting() {}

    static String text(Options options, Path log, @Nullable String setupToken) {
        boolean everywhere = "0.0.0.0".equals(options.host()) || "::".equals(options.host());
        boolean here = everywhere || "127.0.0.1".equals(options.host()) || "::1".equals(options.host());
        String address = "http://" + (here ? "localhost" : options.host()) + ":" + options.port() + "/";
        var text = new StringBuilder("Edrak is ready:  ").append(address).append('\n');
        if (setupToken != null) {
            text.append("Nobody owns it yet. Set it up by this link, which works once:\n  ")
                    .append(address)
                    .append("setup/")
                    .append(setupToken)
                    .append('\n');
        }
        if (!everywhere && here) {
            text.append("Only this machine can reach it; --host 0.0.0.0 opens it to the network.\n");
        }
        return text.append("Log: ").append(log).append("   Stop: Ctrl-C").toString();
    }
}
