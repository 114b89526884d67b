package dev.weft.hw.estimate;

import dev.weft.hw.board.Resources;
import java.util.List;

/**
 * What a design takes on a family of chips, before place and route.
 *
 * @param resources the whole design
 * @param modules each module with all below it, the largest first
 * @param paths the longest paths of logic, the longest first, each between other registers
 * @param tool tool, version and how it was called
 * @param seconds time the synthesis took
 * @param cached true if the answer is that of an earlier run on the same sources
 */
public record ResourceEstimate(
    Resources resources,
    List<Module> modules,
    List<LogicPath> paths,
    String tool,
    double seconds,
    boolean cached) {
  public ResourceEstimate {
    modules = List.copyOf(modules);
    paths = List.copyOf(paths);
  }

  /**
   * One module of the hierarchy.
   *
   * @param name its name in the SystemVerilog
   * @param instances how often it stands in the design
   * @param each what one instance takes, with all below it
   */
  public record Module(String name, int instances, Resources each) {}

  /** What one instance of a module takes; an error if the design has none of that name. */
  public Resources module(String name) {
    return modules.stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no module " + name + " in the estimate"))
        .each();
  }

  ResourceEstimate fromCache() {
    return new ResourceEstimate(resources, modules, paths, tool, seconds, true);
  }
}
