package org.edrak.web;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;

/** Refuses what another site's page makes a browser send. Browsers say where a form came from; programs say nothing. */
final class SameSite {
    private SameSite() {}

    static void require(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ForbiddenException();
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !isOurs(origin, request.getHeaderString("Host"))) {
            throw new ForbiddenException();
        }
    }

    /** Compared without the scheme, which a proxy before us may have changed. */
    private static boolean isOurs(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
