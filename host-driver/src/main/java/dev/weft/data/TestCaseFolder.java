package dev.weft.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * ONNX test cases: folders {@code test_data_set_K} of {@code input_I.pb} and {@code output_J.pb},
 * below a model's folder or one alone.
 */
public final class TestCaseFolder implements Dataset {
  private final List<Path> cases;

  private TestCaseFolder(List<Path> cases) {
    this.cases = cases;
  }

  static boolean matches(Path folder) {
    return Files.isRegularFile(folder.resolve("input_0.pb"))
        || Files.isRegularFile(folder.resolve("test_data_set_0").resolve("input_0.pb"));
  }

  /** The cases of a folder, in their order; sets without an input count too. */
  public static TestCaseFolder open(Path folder) {
    if (Files.isRegularFile(folder.resolve("input_0.pb"))) {
      return new TestCaseFolder(List.of(folder));
    }
    List<Path> cases = new ArrayList<>();
    for (int k = 0; Files.isDirectory(folder.resolve("test_data_set_" + k)); k++) {
      cases.add(folder.resolve("test_data_set_" + k));
    }
    return new TestCaseFolder(cases);
  }

  /** A case's expected outputs. */
  public List<Numbers> expected(int index) {
    return tensors(cases.get(index), "output_");
  }

  private static List<Numbers> tensors(Path folder, String prefix) {
    List<Numbers> tensors = new ArrayList<>();
    for (int i = 0; Files.isRegularFile(folder.resolve(prefix + i + ".pb")); i++) {
      tensors.add(TensorFile.read(folder.resolve(prefix + i + ".pb")));
    }
    return tensors;
  }

  @Override
  public String description() {
    return cases.size() + " ONNX test cases";
  }

  @Override
  public int size() {
    return cases.size();
  }

  @Override
  public Sample get(int index) {
    Path folder = cases.get(index);
    List<Value> inputs = new ArrayList<>(tensors(folder, "input_"));
    return new Sample(folder.getFileName().toString(), inputs, OptionalInt.empty());
  }

  @Override
  public boolean labelled() {
    return false;
  }
}
