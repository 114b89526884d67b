package dev.weft;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docs/architecture.md} says about who may know whom, checked on the class files. */
class ArchitectureTest {
  /** Modules in the order of dependency, each seeing only those above it. */
  private static final Map<String, List<String>> MODULES = new LinkedHashMap<>();

  static {
    MODULES.put("hw-gen", List.of("dev.weft.hw.."));
    MODULES.put(
        "quantizer",
        List.of(
            "dev.weft.graph..",
            "dev.weft.networks..",
            "dev.weft.onnx..",
            "dev.weft.passes..",
            "dev.weft.operators..",
            "dev.weft.lowering..",
            "dev.weft.quant.."));
    MODULES.put("compiler", List.of("dev.weft.compiler..", "dev.weft.timing.."));
    MODULES.put(
        "sim",
        List.of("dev.weft.reference..", "dev.weft.device..", "dev.weft.rtl..", "dev.weft.board.."));
    MODULES.put(
        "host-driver",
        List.of(
            "dev.weft.bench..",
            "dev.weft.cli..",
            "dev.weft.data..",
            "dev.weft.detection..",
            "dev.weft.explore..",
            "dev.weft.flash..",
            "dev.weft.flow..",
            "dev.weft.jobs..",
            "dev.weft.report..",
            "dev.weft.serve.."));
  }

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.weft");
    assertTrue(classes.size() > 100, "only " + classes.size() + " classes found");
    assertTrue(classes.contain("dev.weft.hw.isa.Isa") && classes.contain("dev.weft.device.Device"));
  }

  @Test
  void dependenciesRunOneWay() {
    layers(new ArrayList<>(MODULES.keySet())).check(classes);
  }

  @Test
  void theRuleWouldNoticeTheOtherWay() {
    List<String> reversed = new ArrayList<>(MODULES.keySet());
    java.util.Collections.reverse(reversed);
    assertThrows(AssertionError.class, () -> layers(reversed).check(classes));
  }

  @Test
  void everyPackageBelongsToAModule() {
    classes()
        .that()
        .resideInAPackage("dev.weft..")
        .should()
        .resideInAnyPackage(MODULES.values().stream().flatMap(List::stream).toArray(String[]::new))
        .check(classes);
  }

  @Test
  void chiselAndScalaStayInTheGenerator() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.weft.hw.rtl..", "dev.weft.hw.gen..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("scala..", "chisel3..", "firrtl..", "circt..", "dev.weft.hw.rtl..")
        .check(classes);
  }

  @Test
  void onlySimulationAndBoardAreNative() {
    methods()
        .that(
            DescribedPredicate.describe(
                "are native", m -> m.getModifiers().contains(JavaModifier.NATIVE)))
        .should()
        .beDeclaredInClassesThat()
        .resideInAnyPackage("dev.weft.rtl..", "dev.weft.board..")
        .check(classes);
  }

  @Test
  void theOracleKnowsNothingOfInstructions() {
    noClasses()
        .that()
        .resideInAPackage("dev.weft.reference..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.weft.compiler..", "dev.weft.hw.isa..", "dev.weft.device..")
        .check(classes);
  }

  private static LayeredArchitecture layers(List<String> order) {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage("dev.weft..");
    for (String module : order) {
      layers = layers.layer(module).definedBy(MODULES.get(module).toArray(String[]::new));
    }
    for (int i = 0; i < order.size(); i++) {
      String[] above = order.subList(i + 1, order.size()).toArray(String[]::new);
      layers =
          above.length == 0
              ? layers.whereLayer(order.get(i)).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(order.get(i)).mayOnlyBeAccessedByLayers(above);
    }
    return layers;
  }
}
