package org.edrak.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources, pages and API alike, from the root of the address. */
@ApplicationPath("/")
public class Api extends Application {
    @Override
    public Map<String, Object> getProperties() {
        // JSON is read and written by our own strict provider alone, whichever of the server's finds itself first.
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableJsonProcessing", true,
                "jersey.config.disableMoxyJson", true,
                "jersey.config.server.disableMoxyJson", true);
    }
}
