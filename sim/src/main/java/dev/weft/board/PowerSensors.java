package dev.weft.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The board's power sensors, as the kernel's hwmon class has them: {@code power*_input} in
 * microwatts. Rails may contain each other, so they are never added up.
 */
public final class PowerSensors {
  private static final double MICROWATTS = 1e6;

  private final Map<String, Path> inputs = new LinkedHashMap<>();

  public PowerSensors(KernelFiles kernel) {
    for (Path chip : kernel.entries("class/hwmon")) {
      String name = KernelFiles.text(chip.resolve("name")).orElse(chip.getFileName().toString());
      for (Path input : powers(chip)) {
        String file = input.getFileName().toString();
        String stem = file.substring(0, file.length() - "_input".length());
        String label = KernelFiles.text(chip.resolve(stem + "_label")).orElse(stem);
        inputs.putIfAbsent(name + " " + label, input);
      }
    }
  }

  private static List<Path> powers(Path chip) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(chip, "power*_input")) {
      files.forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + chip, e);
    }
    found.sort(null);
    return found;
  }

  /** Watts now, by sensor; one that cannot be read is left out. */
  public Map<String, Double> watts() {
    Map<String, Double> watts = new LinkedHashMap<>();
    inputs.forEach(
        (name, input) ->
            KernelFiles.text(input)
                .filter(text -> text.matches("[0-9]{1,12}"))
                .ifPresent(text -> watts.put(name, Long.parseLong(text) / MICROWATTS)));
    return watts;
  }
}
