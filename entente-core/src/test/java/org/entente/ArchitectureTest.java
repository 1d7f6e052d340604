package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package knows only those before it on the main path. */
class ArchitectureTest {
    private static final List<String> PATH = List.of(
            "source",
            "language",
            "time",
            "actor",
            "event",
            "coding",
            "linking",
            "relation",
            "criticism",
            "dossier",
            "export");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source",
                "language",
                "time",
                "actor",
                "event",
                "coding",
                "linking",
                "relation",
                "criticism",
                "dossier"
            })
    void aPackageKnowsOnlyThoseBeforeIt(String name) {
        String[] later = PATH.subList(PATH.indexOf(name) + 1, PATH.size()).stream()
                .map(each -> "org.entente." + each + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.entente." + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyClassIsOnThePath() {
        classes()
                .should()
                .resideInAnyPackage(
                        PATH.stream().map(each -> "org.entente." + each).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void nothingIsCalledAfterNothing() {
        noClasses().should().haveNameMatching(".*(Utils?|Impl|Manager|Helper)").check(CORE);
    }
}
