package org.edrak.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources, pages and API alike, from the root of the address. */
@ApplicationPath("/")
public class Api extends Application {
    @Override
    public Map<String, Object> getProperties() {
        // The server has four JSON providers that would register themselves; ours, which is strict, must be the only
        // one.
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.disableAutoDiscovery", true,
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableJsonProcessing", true,
                "jersey.config.server.disableJsonBinding", true,
                "jersey.config.server.disableJsonProcessing", true);
    }
}
