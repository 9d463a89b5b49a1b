package org.edrak.server;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.glassfish.jersey.media.multipart.MultiPartFeature;

/** Takes forms with files; the one feature of the server that is wanted of those that would discover themselves. */
@Provider
public class MultipartForms implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
        context.register(MultiPartFeature.class);
        return true;
    }
}
