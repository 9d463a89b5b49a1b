package org.edrak.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import org.edrak.access.ApiKeys;
import org.edrak.access.Identity;
import org.edrak.access.Sessions;
import org.edrak.people.Role;
import org.jspecify.annotations.Nullable;

/** Finds out who asks: by the session's cookie, or in the API by a key. Whether they may, {@link AccessFilter} says. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class IdentityFilter implements ContainerRequestFilter {
    static final String IDENTITY = "org.edrak.identity";

    private static final String BEARER = "Bearer ";

    @Inject
    private Sessions sessions;

    @Inject
    private ApiKeys keys;

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Identity> identity = identify(request);
        identity.ifPresent(proven -> {
            caller.become(proven);
            request.setProperty(IDENTITY, proven);
            request.setSecurityContext(
                    new Proven(proven, request.getSecurityContext().isSecure()));
        });
    }

    private Optional<Identity> identify(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            boolean key = AccessFilter.isApi(request) && authorization.startsWith(BEARER);
            return key ? keys.find(authorization.substring(BEARER.length()).strip()) : Optional.empty();
        }
        Cookie cookie = request.getCookies().get(Cookies.SESSION);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : sessions.find(cookie.getValue());
    }

    private record Proven(Identity identity, boolean secure) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return identity::name;
        }

        @Override
        public boolean isUserInRole(String key) {
            return Role.of(key)
                    .filter(role -> identity.role().compareTo(role) <= 0)
                    .isPresent();
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return identity.csrf() == null ? "Bearer" : SecurityContext.FORM_AUTH;
        }
    }
}
