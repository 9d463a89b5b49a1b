package org.edrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edrak.bodies.Json;
import org.junit.jupiter.api.Test;

/** What holds for every resource method that is on the class path. */
class ResourcesTest {
    @Test
    void saysOfEveryResourceMethodWhoMayCallIt() {
        assertThat(methods()
                        .filter(method ->
                                AccessRule.of(method, method.getDeclaringClass()) instanceof AccessRule.Nobody)
                        .map(Method::toString))
                .isEmpty();
    }

    @Test
    void describesEveryMethodOfTheApiAndNoOther() throws Exception {
        JsonNode description = Json.MAPPER.readTree(ResourcesTest.class.getResource("/openapi.json"));
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(verb -> {
                    if (!verb.equals("parameters") && !verb.equals("summary")) {
                        described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        Set<String> offered = methods()
                .map(method -> verb(method).orElseThrow() + " " + path(method))
                .filter(route -> route.contains(" /api/v1/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(offered);
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.edrak").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> verb(method).isPresent());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        String below = own == null ? "" : "/" + own.value();
        Path resource = method.getDeclaringClass().getAnnotation(Path.class);
        return ("/" + resource.value() + below).replaceAll("/+", "/").replaceAll("\\{(\\w+)[^}]*}", "{$1}");
    }
}
