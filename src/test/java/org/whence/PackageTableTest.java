package org.whence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the table of packages: who may use whom, and which library belongs to which package. Owns no rule about
 * what is inside a class.
 */
@AnalyzeClasses(packages = "org.whence", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageTableTest {

    private static final Path SOURCES = Path.of("src/main/java/org/whence");

    private static final String ROOT = "";

    /** From the top down; a line may use the lines below it, and nothing beside it. */
    private static final List<List<String>> LINES = List.of(
            List.of("cli"),
            List.of("serve", "site"),
            List.of("page"),
            List.of("export"),
            List.of("trace"),
            List.of("draw", "ask"),
            List.of("sparql"),
            List.of(ROOT),
            List.of("load"),
            List.of("index", "label"),
            List.of("read", "check", "store", "derive", "causal"),
            List.of("term", "date"),
            List.of("model"));

    @ArchTest
    static void packagesThatExistAreThoseOfTheTable(JavaClasses classes) throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("package-info.java")))
                            .map(folder -> SOURCES.relativize(folder).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            LINES.stream().flatMap(List::stream).toList());
        }
        TreeSet<String> used =
                classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(LINES.stream().flatMap(List::stream).map(PackageTableTest::fullName))
                .containsAll(used);
    }

    @ArchTest
    static void everyPackageUsesOnlyTheLinesBelowIt(JavaClasses classes) {
        for (int line = 0; line < LINES.size(); line++) {
            for (String name : LINES.get(line)) {
                List<String> forbidden = new ArrayList<>();
                LINES.subList(0, line + 1).forEach(level -> level.forEach(other -> forbidden.add(fullName(other))));
                forbidden.remove(fullName(name));
                noClasses()
                        .that()
                        .resideInAPackage(fullName(name))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(forbidden.toArray(String[]::new)))
                        .allowEmptyShould(isStillEmpty(name))
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void modelUsesOnlyTheJdk(JavaClasses classes) {
        classes()
                .that()
                .resideInAPackage("org.whence.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.whence.model")
                .check(classes);
    }

    @ArchTest
    static void causalUsesOnlyTheJdkAndModel(JavaClasses classes) {
        classes()
                .that()
                .resideInAPackage("org.whence.causal")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.whence.causal", "org.whence.model")
                .check(classes);
    }

    @ArchTest
    static void dateKnowsNoRdf(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("org.whence.date")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..")
                .allowEmptyShould(isStillEmpty("date"))
                .check(classes);
    }

    @ArchTest
    static void rdf4jIsForReadTermAndExport(JavaClasses classes) {
        belongsTo(classes, List.of("read", "term", "export"), "org.eclipse.rdf4j..");
    }

    @ArchTest
    static void rioIsForReadAndExport(JavaClasses classes) {
        belongsTo(classes, List.of("read", "export"), "org.eclipse.rdf4j.rio..");
    }

    @ArchTest
    static void rioParsersAreForReadAlone(JavaClasses classes) {
        noClasses()
                .that(resideOutsideOfPackages("org.whence.read"))
                .should()
                .dependOnClassesThat(describe(
                        "are Rio parsers",
                        used -> used.getPackageName().startsWith("org.eclipse.rdf4j.rio")
                                && used.getSimpleName().contains("Parser")))
                .check(classes);
    }

    @ArchTest
    static void shaclIsForCheckAlone(JavaClasses classes) {
        belongsTo(classes, List.of("check"), "org.apache.jena.shacl..");
    }

    @ArchTest
    static void luceneIsForLabelAlone(JavaClasses classes) {
        belongsTo(classes, List.of("label"), "org.apache.lucene..");
    }

    /** For sparql too: TDB2 runs queries with an executor of its own, which must be extended to answer paths. */
    @ArchTest
    static void tdb2IsForStoreAndSparql(JavaClasses classes) {
        belongsTo(classes, List.of("store", "sparql"), "org.apache.jena.tdb2..", "org.apache.jena.dboe..");
    }

    @ArchTest
    static void httpIsForServeAlone(JavaClasses classes) {
        belongsTo(classes, List.of("serve"), "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");
    }

    @ArchTest
    static void pebbleIsForPageAlone(JavaClasses classes) {
        belongsTo(classes, List.of("page"), "io.pebbletemplates..");
    }

    @ArchTest
    static void picocliAndTheProgressBarAreForCliAlone(JavaClasses classes) {
        belongsTo(classes, List.of("cli"), "picocli..", "me.tongfei..");
    }

    @ArchTest
    static void titaniumIsForExportAlone(JavaClasses classes) {
        belongsTo(classes, List.of("export"), "com.apicatalog..");
    }

    @ArchTest
    static void elkIsForDrawAlone(JavaClasses classes) {
        belongsTo(classes, List.of("draw"), "org.eclipse.elk..", "org.eclipse.emf..");
    }

    @ArchTest
    static void drawKnowsOfOursOnlyTheModelAndOfOthersOnlyElk(JavaClasses classes) {
        classes()
                .that()
                .resideInAPackage("org.whence.draw")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.eclipse.elk..",
                        "org.eclipse.emf..",
                        "org.whence.draw",
                        "org.whence.model")
                .check(classes);
    }

    @ArchTest
    static void threetenIsForDateAlone(JavaClasses classes) {
        belongsTo(classes, List.of("date"), "org.threeten..");
    }

    private static void belongsTo(JavaClasses classes, List<String> owners, String... libraries) {
        String[] places = owners.stream().map(PackageTableTest::fullName).toArray(String[]::new);
        noClasses()
                .that(resideOutsideOfPackages(places))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries))
                .check(classes);
    }

    private static String fullName(String name) {
        return name.isEmpty() ? "org.whence" : "org.whence." + name;
    }

    /** Asked of the folder, so that the leave ends by itself with the package's first class. */
    private static boolean isStillEmpty(String name) {
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .allMatch(file -> file.endsWith("package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
