package org.edrak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package has its place on the map, says why it exists, and keeps to it. */
class PackagesTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("survey-service", "sentiment", "reporting", "webapp");
    private static final Pattern PACKAGE = Pattern.compile("`(org\\.edrak[a-z.]*)`");
    private static final String[] SHOWING = {
        "org.edrak.pages..",
        "org.edrak.answering..",
        "org.edrak.site..",
        "org.edrak.posting..",
        "org.edrak.sourcing..",
        "org.edrak.subjects..",
        "org.edrak.api..",
        "gg.jte.."
    };

    private static final Map<String, Integer> MODULE_OF_PACKAGE = new TreeMap<>();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.edrak", "gg.jte.generated");

    static {
        for (String module : MODULES) {
            for (Path file : sources(module)) {
                MODULE_OF_PACKAGE.putIfAbsent(packageOf(module, file), MODULES.indexOf(module));
            }
        }
    }

    private static List<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String module, Path file) {
        Path folder = ROOT.resolve(module).resolve("src/main/java").relativize(file.getParent());
        return folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
    }

    private static List<String> named() throws IOException {
        return PACKAGE.matcher(Files.readString(ROOT.resolve("ARCHITECTURE.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void mapNamesEveryPackage() throws IOException {
        assertThat(named()).containsAll(MODULE_OF_PACKAGE.keySet());
    }

    @Test
    void keepsThePurePackagesFreeOfJakarta() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.edrak.analysis..", "org.edrak.text..", "org.edrak.expressions..", "org.edrak.statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta..")
                .check(CLASSES);
    }

    @Test
    void pagesAskAndNeverCompute() {
        var functions = DescribedPredicate.<JavaClass>describe(
                "functions of statistics",
                type -> type.getPackageName().equals("org.edrak.statistics") && !type.isRecord());
        noClasses()
                .that()
                .resideInAnyPackage(SHOWING)
                .should()
                .dependOnClassesThat(functions)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(SHOWING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhyItExists() throws IOException {
        for (Map.Entry<String, Integer> known : MODULE_OF_PACKAGE.entrySet()) {
            Path info = ROOT.resolve(MODULES.get(known.getValue()))
                    .resolve("src/main/java")
                    .resolve(known.getKey().replace('.', '/'))
                    .resolve("package-info.java");
            assertThat(info).exists().content().contains("@NullMarked").startsWith("/**");
        }
    }
}
