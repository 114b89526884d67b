package dev.weft.hw.gen

import com.fasterxml.jackson.databind.ObjectMapper
import dev.weft.hw.arch.AcceleratorConfig
import java.nio.file.{Files, Path}
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.{assertEquals, assertThrows, assertTrue}
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.io.TempDir
import scala.jdk.CollectionConverters._
import scala.util.Using

/** What is generated is complete, the same every time, and read by the tools that users have. */
class RtlGeneratorTest {
  @TempDir var directory: Path = _

  /** Why each of Verilator's warnings that we do not act on is none. */
  private val waivers = Map(
    "DECLFILENAME" -> "all modules are in one file",
    "UNUSEDSIGNAL" -> "firtool names intermediate values of which only some bits are used; AxPROT is not needed",
    "UNUSEDPARAM"     -> "as UNUSEDSIGNAL",
    "SYMRSVDWORD"     -> "the port is called interrupt because that is the name Vivado infers",
    "PINCONNECTEMPTY" -> "outputs of a module that one of its instances does not need"
  )

  private def run(command: String*): (Int, String) = {
    val log = directory.resolve("tool.log")
    val process = new ProcessBuilder(command: _*)
      .directory(directory.toFile)
      .redirectErrorStream(true)
      .redirectOutput(log.toFile)
      .start()
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), command.head + " hangs")
    (process.exitValue, Files.readString(log))
  }

  private def assumeTool(name: String): Unit =
    assumeTrue(
      System.getenv("PATH").split(':').exists(d => Files.isExecutable(Path.of(d, name))),
      s"skipped: $name is not installed"
    )

  @Test
  def elaboratesEveryShippedConfiguration(): Unit =
    for (name <- AcceleratorConfig.SHIPPED.asScala) {
      val text = Elaborate.systemVerilog(AcceleratorConfig.load(name), assertions = false)
      assertTrue(text.contains("module weft_accelerator("), name)
      for (
        port <- Seq("ap_clk", "ap_rst_n", "interrupt", "s_axi_control_AWADDR", "m_axi_gmem_ARQOS")
      ) {
        assertTrue(
          text.linesIterator.exists(_.trim.stripSuffix(",").endsWith(port)),
          s"$name: $port"
        )
      }
      assertTrue(!text.contains("`include"), name)
    }

  @Test
  def isReadByVerilatorAndYosys(): Unit = {
    RtlGenerator.generate(AcceleratorConfig.load("tiny"), directory)
    assumeTool("verilator")
    val (lint, messages) =
      run(
        Seq("verilator", "--lint-only", "-Wall", "--top-module", "weft_accelerator") ++
          waivers.keys.map("-Wno-" + _) ++ Seq("-f", RtlGenerator.FILE_LIST): _*
      )
    assertEquals(0, lint, messages)
    assumeTool("yosys")
    val (read, log) =
      run(
        "yosys",
        "-q",
        "-p",
        s"read_verilog -sv ${RtlGenerator.VERILOG}; read_verilog -lib +/xilinx/cells_sim.v +/xilinx/cells_xtra.v; hierarchy -check -top weft_accelerator; proc; check -assert"
      )
    assertEquals(0, read, log)
  }

  /** Of one unit as a sample: the text of its assertion. */
  @Test
  def keepsAssertionsOnlyWhenAsked(): Unit =
    for (wanted <- Seq(false, true)) {
      val text = Elaborate.systemVerilog(AcceleratorConfig.load("tiny"), wanted)
      assertEquals(wanted, text.contains("a response came that no instruction waits for"))
      assertEquals(wanted, text.contains("$fatal"))
      assertTrue(!text.contains("`include"))
    }

  @Test
  def describesItself(): Unit = {
    val config = AcceleratorConfig.load("tiny")
    RtlGenerator.generate(config, directory)
    val again = directory.resolve("again")
    RtlGenerator.generate(config, again)
    val manifest = new ObjectMapper().readTree(directory.resolve("generator.json").toFile)
    assertEquals(f"${config.fingerprint}%016x", manifest.get("fingerprint").asText)
    val files = manifest.get("sha256").fieldNames.asScala.toSeq
    assertEquals(
      Seq("weft_accelerator.sv", "filelist.f", "registers.json", "weft_registers.h", "config.json"),
      files
    )
    for (file <- files :+ "generator.json") {
      assertEquals(-1, Files.mismatch(directory.resolve(file), again.resolve(file)), file)
    }
    assertEquals(config, AcceleratorConfig.load(directory.resolve("config.json").toString))
    val header = Files.readString(directory.resolve("weft_registers.h"))
    assertTrue(header.contains("WEFT_PROGRAM_COUNT"), header)
    assertTrue(header.linesIterator.exists(l =>
      l.contains("WEFT_ERROR_INDEX ") && l.contains("0x50u")
    ))
  }

  @Test
  def runsInAnotherProcess(): Unit = {
    RtlProcess.generate(AcceleratorConfig.load("tiny-w4a8"), directory)
    assertTrue(Files.isRegularFile(directory.resolve("generator.json")))
    // The same text each time: caches of simulations and estimates, and users' version control, rest on it.
    val here = directory.resolve("here")
    RtlGenerator.generate(AcceleratorConfig.load("tiny-w4a8"), here)
    val files = Using.resource(Files.list(here))(_.iterator.asScala.toList)
    assertEquals(6, files.size, files.toString)
    for (file <- files)
      assertEquals(Files.readString(file), Files.readString(directory.resolve(file.getFileName)))
    val notADirectory = Files.writeString(directory.resolve("file"), "x").resolve("below")
    assertThrows(
      classOf[java.io.UncheckedIOException],
      () => RtlProcess.generate(AcceleratorConfig.load("tiny"), notADirectory)
    )
    RtlProcess.generate(AcceleratorConfig.load("tiny"), directory, true)
    assertTrue(Files.readString(directory.resolve(RtlGenerator.VERILOG)).contains("$fatal"))
  }
}
