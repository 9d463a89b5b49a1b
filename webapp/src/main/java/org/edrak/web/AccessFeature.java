package org.edrak.web;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.edrak.bodies.UploadBody;

/** Puts an {@link AccessFilter} before every resource method, also before one that forgot to say who may call it. */
@Provider
public class AccessFeature implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        boolean takesUpload = Arrays.asList(method.getParameterTypes()).contains(UploadBody.class);
        context.register(new AccessFilter(AccessRule.of(method, resource.getResourceClass()), takesUpload));
    }
}
