package dev.weft.train;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Training sees the quantizer and what is below it; nobody sees training, it is a service. */
class TrainArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.weft");

  @Test
  void trainingDependsOnTheQuantizerAlone() {
    assertTrue(CLASSES.contain("dev.weft.train.DjlTrainer"));
    classes()
        .that()
        .resideInAPackage("dev.weft.train..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.weft.train..",
            "dev.weft.quant..",
            "dev.weft.lowering..",
            "dev.weft.hw..",
            "ai.djl..",
            "java..")
        .check(CLASSES);
  }

  @Test
  void nobodyDependsOnTraining() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.weft.train..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.weft.train..", "ai.djl..")
        .check(CLASSES);
  }

  @Test
  void arithmeticAndLossesKnowNothingOfTheLoop() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.weft.train.arithmetic..", "dev.weft.train.loss..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.weft.train.loop..", "dev.weft.train.graph..")
        .check(CLASSES);
  }
}
