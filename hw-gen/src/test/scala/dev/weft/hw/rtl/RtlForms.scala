package dev.weft.hw.rtl

import java.nio.file.Path
import svsim.CommonCompilationSettings.VerilogPreprocessorDefine
import svsim.CommonSettingsModifications

/** The two forms of RTL that is written for simulation and for synthesis. */
object RtlForms {
  private val primitives = Path.of(getClass.getResource("/primitives/DSP48E2.v").toURI).getParent

  val simulated: CommonSettingsModifications = CommonSettingsModifications.unmodified

  /** With models of the chips' primitives from the test's resources. */
  val synthesized: CommonSettingsModifications = settings =>
    settings.copy(
      verilogPreprocessorDefines =
        settings.verilogPreprocessorDefines :+ VerilogPreprocessorDefine("SYNTHESIS"),
      libraryPaths = Some(settings.libraryPaths.getOrElse(Seq()) :+ primitives.toString),
      libraryExtensions = Some(Seq(".v", ".sv"))
    )
}
