package dev.weft.rtl;

import dev.weft.hw.files.KeyDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From Verilog to a shared library: Verilator, then the C++ compiler over its output, the harness
 * and the DRAM model. A library is built once for everything that shapes it; a second one, the JNI
 * side, is the same for all models.
 */
final class ModelBuilder {
  private static final List<String> HARNESS =
      List.of(
          "axi.h",
          "dram_model.h",
          "dram_model.cpp",
          "model.h",
          "sign_extension.h",
          "verilated_model.cpp");
  private static final List<String> JNI =
      List.of("axi.h", "dram_model.h", "jni_support.h", "model.h", "jni.cpp");
  private static final long TIMEOUT_SECONDS = 1800;

  private static final ExternalTool VERILATOR =
      new ExternalTool(
          "verilator", "install Verilator 5 (Debian and Ubuntu: apt-get install verilator)");
  private static final ExternalTool MAKE =
      new ExternalTool("make", "install make (apt-get install make)");
  private static final ExternalTool CXX =
      new ExternalTool("g++", "install a C++ compiler (apt-get install g++)");

  /** Of all libraries: nothing but the entry points is visible, so that several can be loaded. */
  private static final List<String> LIBRARY = List.of("-std=c++17", "-fPIC", "-fvisibility=hidden");

  private final BuildCache cache;

  ModelBuilder(BuildCache cache) {
    this.cache = cache;
  }

  /** The library of a model, built if need be. */
  Path model(RtlSources sources, ModelOptions options) {
    String version = VERILATOR.run(Path.of("."), 60, List.of("--version")).strip();
    requireRecent(version);
    KeyDigest key =
        new KeyDigest()
            .add(
                version
                    + sources.top()
                    + sources.maxBurstBeats()
                    + options
                    + LIBRARY
                    + optimization(options)
                    + MemberOrder.VERSION
                    + cpu());
    sources.files().forEach(key::add);
    HARNESS.forEach(name -> key.add(resource(name)));
    return cache.get(
        "models",
        key.text(),
        "libweft_model.so",
        (work, out) -> compile(sources, options, work, out));
  }

  static void requireRecent(String version) {
    if (version.matches("(?s)Verilator [0-4]\\..*")) {
      throw new IllegalStateException(
          version + " is too old, Verilator 5 is needed: Debian 12 and Ubuntu 24.04 have it");
    }
  }

  /** The JNI library, built if need be. */
  Path jni() {
    KeyDigest key = new KeyDigest();
    JNI.forEach(name -> key.add(resource(name)));
    key.add(System.getProperty("java.version") + System.getProperty("os.arch"));
    return cache.get("jni", key.text(), "libweft_jni.so", this::compileJni);
  }

  private void compile(RtlSources sources, ModelOptions options, Path work, Path out) {
    BuildNotice.started(options);
    List<String> verilate =
        new ArrayList<>(
            List.of(
                "--cc",
                "--prefix",
                "Vweft",
                "--top-module",
                sources.top(),
                "-Mdir",
                "obj",
                "--no-timing",
                "-Wno-fatal",
                "-Wno-lint",
                "-O3",
                "--x-assign",
                "fast",
                "--x-initial",
                "fast",
                "--output-split",
                "20000",
                "-CFLAGS",
                String.join(" ", LIBRARY)
                    + " -include ../sign_extension.h "
                    + optimization(options)));
    verilate.add(options.assertions() ? "--assert" : "--noassert");
    if (options.waves()) {
      verilate.add("--trace-fst");
    }
    sources.files().forEach(file -> verilate.add(file.toAbsolutePath().toString()));
    VERILATOR.run(work, TIMEOUT_SECONDS, verilate);
    MemberOrder.arrange(work.resolve("obj/Vweft___024root.h"));
    HARNESS.forEach(name -> copy(name, work));
    MAKE.run(
        work,
        TIMEOUT_SECONDS,
        List.of("-C", "obj", "-f", "Vweft.mk", "-j2", "Vweft__ALL.a", "OPT_FAST=", "OPT_SLOW=-O1"));

    String root = verilatorRoot();
    List<String> link = new ArrayList<>(LIBRARY);
    link.addAll(
        List.of(
            "-shared",
            "-O1",
            "-DWEFT_MAX_BURST_BEATS=" + sources.maxBurstBeats(),
            "-Iobj",
            "-I.",
            "-I" + root + "/include",
            "-I" + root + "/include/vltstd",
            "verilated_model.cpp",
            "dram_model.cpp",
            root + "/include/verilated.cpp",
            root + "/include/verilated_threads.cpp"));
    if (options.waves()) {
      link.addAll(
          List.of(
              "-DWEFT_WAVES",
              "-DVM_TRACE=1",
              "-DVM_TRACE_FST=1",
              root + "/include/verilated_fst_c.cpp"));
    }
    if (options.activity()) {
      link.add("-DWEFT_ACTIVITY");
    }
    link.addAll(List.of("obj/Vweft__ALL.a", "-pthread", "-latomic"));
    if (options.waves()) {
      link.add("-lz");
    }
    link.addAll(List.of("-o", out.getFileName().toString()));
    CXX.run(work, TIMEOUT_SECONDS, link);
  }

  private void compileJni(Path work, Path out) {
    Path include = Path.of(System.getProperty("java.home"), "include");
    if (!Files.exists(include.resolve("jni.h"))) {
      throw new IllegalStateException("no jni.h under " + include + ": run with a JDK, not a JRE");
    }
    JNI.forEach(name -> copy(name, work));
    CXX.run(
        work,
        TIMEOUT_SECONDS,
        List.of(
            "-shared",
            "-std=c++17",
            "-O2",
            "-fPIC",
            "-fvisibility=hidden",
            "-I" + include,
            "-I" + include + "/linux",
            "jni.cpp",
            "-ldl",
            "-o",
            out.getFileName().toString()));
  }

  /**
   * Models for tests are built often and run briefly. The others' code is some 170 KB that runs
   * from end to end in every cycle, so that what binds is the rate at which a core fetches it:
   * nothing in it is worth padding.
   */
  private static String optimization(ModelOptions options) {
    return options.assertions()
        ? "-O1"
        : "-O3 -march=native -falign-jumps=1 -falign-labels=1 -falign-loops=1";
  }

  private static String verilatorRoot() {
    return VERILATOR.run(Path.of("."), 60, List.of("--getenv", "VERILATOR_ROOT")).strip();
  }

  /** Code for this very processor must not be run on another one that shares the cache. */
  private static String cpu() {
    Path info = Path.of("/proc/cpuinfo");
    try {
      return Files.isReadable(info)
          ? Files.readAllLines(info).stream()
              .filter(l -> l.startsWith("flags"))
              .findFirst()
              .orElse("")
          : System.getProperty("os.arch");
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = ModelBuilder.class.getResourceAsStream("/native/" + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "weft's own file native/" + name + " is missing from its jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read native/" + name, e);
    }
  }

  private static void copy(String name, Path folder) {
    try {
      Files.write(folder.resolve(name), resource(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }
}
