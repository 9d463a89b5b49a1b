package org.edrak.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.edrak.access.Identity;
import org.jspecify.annotations.Nullable;

/** Lets a request through to one resource method, if who asks may call it and meant to. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AccessRule rule;
    private final boolean takesUpload;

    AccessFilter(AccessRule rule, boolean takesUpload) {
        this.rule = rule;
        this.takesUpload = takesUpload;
    }

    static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("api/")
                || request.getUriInfo().getPath().startsWith("/api/");
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        boolean changes = !SAFE.contains(request.getMethod());
        switch (rule) {
            case AccessRule.Nobody nobody -> throw new ForbiddenException();
            case AccessRule.Open open -> {
                if (changes && !isApi(request)) {
                    SameSite.require(request);
                }
            }
            case AccessRule.Roles roles -> {
                Identity identity = identity(request);
                if (identity == null) {
                    sendToSignIn(request);
                    return;
                }
                if (roles.names().stream().noneMatch(request.getSecurityContext()::isUserInRole)) {
                    throw new ForbiddenException();
                }
                if (changes && identity.csrf() != null) {
                    SameSite.require(request);
                    CsrfToken.require(request, identity.csrf(), takesUpload);
                }
            }
        }
    }

    private static @Nullable Identity identity(ContainerRequestContext request) {
        return (Identity) request.getProperty(IdentityFilter.IDENTITY);
    }

    private static void sendToSignIn(ContainerRequestContext request) {
        if (isApi(request) || !SAFE.contains(request.getMethod())) {
            throw new NotAuthorizedException("Bearer");
        }
        var asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        String next = path.equals("/") ? "" : "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
        request.abortWith(Pages.to("/sign-in" + next)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }
}
