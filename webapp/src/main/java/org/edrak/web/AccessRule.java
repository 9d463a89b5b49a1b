package org.edrak.web;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Who may call a resource method: what stands on the method, else on its class, else nobody. */
public sealed interface AccessRule {
    /** Everybody. */
    record Open() implements AccessRule {}

    /** Those with one of these roles, or one that includes it. */
    record Roles(List<String> names) implements AccessRule {}

    /** Nobody, because nothing was said. */
    record Nobody() implements AccessRule {}

    static AccessRule of(Method method, Class<?> resource) {
        return said(method).or(() -> said(resource)).orElse(new Nobody());
    }

    private static Optional<AccessRule> said(AnnotatedElement element) {
        if (element.isAnnotationPresent(DenyAll.class)) {
            return Optional.of(new Nobody());
        }
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Optional.of(new Roles(List.of(roles.value())));
        }
        return element.isAnnotationPresent(PermitAll.class) ? Optional.of(new Open()) : Optional.empty();
    }
}
