package org.edrak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shape of the house: one corridor, and a map of it that names nothing that is not there. */
@AnalyzeClasses(packages = "org.edrak", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] UNDERSTAND = {
        "org.edrak.analysis..", "org.edrak.taxonomies..", "org.edrak.scoring..", "org.edrak.explanations.."
    };
    private static final String[] MEASURE = {
        "org.edrak.statistics..",
        "org.edrak.summaries..",
        "org.edrak.perception..",
        "org.edrak.savedreports..",
        "org.edrak.subscriptions..",
        "org.edrak.standards..",
        "org.edrak.workbook..",
        "org.edrak.themes.."
    };
    private static final String[] SHOW = {
        "org.edrak.boot..",
        "org.edrak.storage..",
        "org.edrak.bodies..",
        "org.edrak.web..",
        "org.edrak.door..",
        "org.edrak.pages..",
        "org.edrak.site..",
        "org.edrak.posting..",
        "org.edrak.sourcing..",
        "org.edrak.answering..",
        "org.edrak.editing..",
        "org.edrak.subjects..",
        "org.edrak.api..",
        "org.edrak.assembly..",
        "org.edrak.server.."
    };

    @ArchTest
    static final ArchRule measuringKnowsNoPages = noClasses()
            .that()
            .resideInAnyPackage(MEASURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SHOW);

    @ArchTest
    static final ArchRule understandingKnowsNoStatistics = noClasses()
            .that()
            .resideInAnyPackage(UNDERSTAND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MEASURE);

    @ArchTest
    static final ArchRule collectingKnowsOnlyItself = noClasses()
            .that()
            .resideOutsideOfPackages(join(UNDERSTAND, MEASURE, SHOW))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(join(UNDERSTAND, MEASURE, SHOW));

    @ArchTest
    static final ArchRule analysisAndStatisticsRunAnywhere = noClasses()
            .that()
            .resideInAnyPackage("org.edrak.analysis..", "org.edrak.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..");

    @ArchTest
    static final ArchRule onlyTheWebKnowsHttp = noClasses()
            .that()
            .resideOutsideOfPackages(SHOW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyTheStartKnowsTheServer = noClasses()
            .that()
            .resideOutsideOfPackages("org.edrak.boot..", "org.edrak.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fish.payara..", "org.glassfish..", "com.sun..");

    @ArchTest
    static final ArchRule entitiesAreUsedInTransactionsAlone = fields().that()
            .haveRawType(jakarta.persistence.EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(jakarta.transaction.Transactional.class);

    @ArchTest
    static final ArchRule resourcesAreForHttp =
            classes().that().areAnnotatedWith(jakarta.ws.rs.Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Service|ServiceImpl)");

    @Test
    void mapNamesOnlyWhatExists() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.edrak");
        Set<String> known = new TreeSet<>();
        classes.forEach(type -> {
            known.add(type.getSimpleName());
            known.add(type.getPackageName());
        });
        assertThat(known).containsAll(namesOf(Files.readString(Path.of("..", "ARCHITECTURE.md"))));
    }

    /** Words in code marks that are packages of ours or look like a type. */
    private static Set<String> namesOf(String map) {
        return Pattern.compile("`(org\\.edrak[a-z.]*|[A-Z][A-Za-z]*[a-z][A-Za-z]*)(?:\\.[a-z]\\w*\\(\\))?`")
                .matcher(map)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] join(String[]... groups) {
        return java.util.Arrays.stream(groups).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }
}
