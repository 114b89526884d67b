package dev.weft.hw.gen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.files.Sha256;
import dev.weft.hw.isa.Isa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Generates an accelerator: SystemVerilog, file list, register map for software, the configuration,
 * and a manifest with the fingerprint and a digest of every file. The same configuration gives the
 * same bytes.
 *
 * <p>Chisel is on hw-gen's own class path only: other modules start this class through {@link
 * RtlProcess}.
 */
public final class RtlGenerator {
  /** The SystemVerilog, all modules in one file; the top has the same name. */
  public static final String VERILOG = "weft_accelerator.sv";

  /** The top module of the whole logic of a Zynq-7000, see {@link #generateZynq7}. */
  public static final String ZYNQ7_TOP = "weft_zynq7";

  /** Its SystemVerilog. */
  public static final String ZYNQ7_VERILOG = ZYNQ7_TOP + ".sv";

  /** Source files for simulators and synthesis, one a line, relative to itself. */
  public static final String FILE_LIST = "filelist.f";

  public static final String REGISTERS_JSON = "registers.json";
  public static final String REGISTERS_HEADER = "weft_registers.h";
  public static final String CONFIG = "config.json";

  /** Written last: a directory that has it is complete. */
  public static final String MANIFEST = "generator.json";

  /** Option of {@link #main}: keep the hardware's assertions. */
  static final String ASSERTIONS = "--assertions";

  /** Option of {@link #main}: add the port that shows when units take and finish instructions. */
  static final String ACTIVITY = "--activity";

  /** Option of {@link #main}: {@link #generateZynq7} with the registers at this address. */
  static final String ZYNQ7 = "--zynq7";

  /** Exit codes of {@link #main}, beside 0. */
  static final int FAILED = 1;

  static final int USAGE = 2;
  static final int NOT_WRITTEN = 3;

  private static final String SYNOPSIS =
      "usage: RtlGenerator --config NAME_OR_FILE --out DIR ["
          + ASSERTIONS
          + " true] ["
          + ACTIVITY
          + " true] | --config NAME_OR_FILE --out DIR "
          + ZYNQ7
          + " ADDRESS";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RtlGenerator() {}

  /** The same without assertions: what users get. */
  public static void generate(AcceleratorConfig config, Path directory) {
    generate(config, directory, false, false);
  }

  /** The same without the port for timelines. */
  public static void generate(AcceleratorConfig config, Path directory, boolean assertions) {
    generate(config, directory, assertions, false);
  }

  /**
   * Writes all files into a directory, which is made if need be; files of the same names are
   * replaced. If they cannot all be written, none is left.
   *
   * @param assertions keep the hardware's assertions, for simulation
   * @param activity add the port that shows when units take and finish instructions, for timelines
   */
  public static void generate(
      AcceleratorConfig config, Path directory, boolean assertions, boolean activity) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(VERILOG, systemVerilog(config, assertions, activity));
    files.put(FILE_LIST, VERILOG + "\n");
    files.put(REGISTERS_JSON, toJson(RegisterMap.asJson()));
    files.put(REGISTERS_HEADER, RegisterMap.asHeader());
    files.put(CONFIG, config.toJson() + "\n");
    files.put(MANIFEST, manifest(config, files));
    try {
      Files.createDirectories(directory);
      Files.deleteIfExists(directory.resolve(MANIFEST));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      files.keySet().forEach(name -> directory.resolve(name).toFile().delete());
      throw new UncheckedIOException("cannot write generated files to " + directory, e);
    }
  }

  /**
   * Writes the accelerator with the processing system of a Zynq-7000 around it, as {@link
   * #ZYNQ7_VERILOG}: for tools that know no block designs.
   *
   * @param controlBase address of the control registers
   */
  public static void generateZynq7(AcceleratorConfig config, long controlBase, Path directory) {
    String text = Elaborate.zynq7SystemVerilog(config, controlBase);
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(ZYNQ7_VERILOG), text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write generated files to " + directory, e);
    }
  }

  private static String systemVerilog(
      AcceleratorConfig config, boolean assertions, boolean activity) {
    try {
      return Elaborate.systemVerilog(config, assertions, activity);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "Chisel is not on the class path (" + e.getMessage() + "): call RtlProcess.generate", e);
    }
  }

  private static String manifest(AcceleratorConfig config, Map<String, String> files) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("config", config.name());
    manifest.put("fingerprint", HexFormat.of().toHexDigits(config.fingerprint()));
    manifest.put("isaVersion", Isa.VERSION);
    manifest.put("chisel", Elaborate.chiselVersion());
    manifest.put("firtool", Elaborate.firtoolVersion());
    Map<String, String> digests = new LinkedHashMap<>();
    files.forEach(
        (name, text) -> digests.put(name, Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
    manifest.put("sha256", digests);
    return toJson(manifest);
  }

  private static String toJson(Object value) {
    try {
      return JSON.writeValueAsString(value) + "\n";
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One line on standard error says why it failed; see the exit codes above. */
  public static void main(String[] args) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    boolean assertions = Boolean.parseBoolean(options.remove(ASSERTIONS));
    boolean activity = Boolean.parseBoolean(options.remove(ACTIVITY));
    String zynq7 = options.remove(ZYNQ7);
    if (args.length % 2 != 0 || !options.keySet().equals(Set.of("--config", "--out"))) {
      System.err.println(SYNOPSIS);
      System.exit(USAGE);
    }
    try {
      Path directory = Path.of(options.get("--out"));
      AcceleratorConfig config = AcceleratorConfig.load(options.get("--config"));
      if (zynq7 == null) {
        generate(config, directory, assertions, activity);
      } else {
        generateZynq7(config, Long.decode(zynq7), directory);
      }
    } catch (UncheckedIOException e) {
      System.err.println("error: " + e.getMessage() + ": " + reason(e.getCause()));
      System.exit(NOT_WRITTEN);
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.err.println("error: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : e.getMessage();
  }
}
