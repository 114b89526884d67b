package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Field, Isa}

/** Reads the fields of the Java tables out of hardware words, so that no offset or width is typed twice. */
object Fields {
  implicit class FieldReader(private val word: UInt) extends AnyVal {

    /** A natural number; asking for a signed field is an error. */
    def field(f: Field): UInt = {
      require(!f.signed, s"${f.name} is signed, read it with signedField")
      word(f.high, f.offset)
    }

    /** A two's complement number; asking for an unsigned field is an error. */
    def signedField(f: Field): SInt = {
      require(f.signed, s"${f.name} is unsigned, read it with field")
      word(f.high, f.offset).asSInt
    }

    /** Takes the field's low bits that the target has, or extends the field to it. */
    def put(target: Bits, f: Field): Unit = {
      val bits = word(f.high.min(f.offset + target.getWidth - 1), f.offset)
      target match {
        case number: SInt => number := bits.asSInt
        case other        => other  := bits
      }
    }
  }
}

/** Widths that several modules need, derived from the configuration. */
object Widths {
  val InstructionBits: Int = 8 * Isa.BYTES

  def vectorBits(config: AcceleratorConfig): Int = 8 * config.vectorBytes

  /** Bits of the widest word that LOAD writes. */
  def maxWordBits(config: AcceleratorConfig): Int =
    Buffer.values.map(b => 8 * config.wordBytes(b)).max

  def outputAddressBits(config: AcceleratorConfig): Int = log2Ceil(config.buffers.outputWords)
}

/**
 * What a unit that runs instructions shows to its sequencer; seen from the unit.
 *
 * `instr` is offered only when the instruction's semaphores are there; the unit takes it with `ready`, which must not
 * depend on `valid`. `done` pulses for one cycle per instruction taken, in order, when all its effects are visible; a
 * unit may take the next instruction before that. `busy` is high in a cycle in which a datum entered, `occupied` while
 * there is work, whether anything enters or not.
 */
class UnitPort extends Bundle {
  val instr    = Flipped(Decoupled(UInt(Widths.InstructionBits.W)))
  val done     = Output(Bool())
  val busy     = Output(Bool())
  val occupied = Output(Bool())
}

/** One word for an on-chip memory, used as `Decoupled`. */
class LoadWrite(config: AcceleratorConfig) extends Bundle {

  /** [[Buffer]]'s ordinal. */
  val buffer  = UInt(Isa.Load.BUFFER.width.W)
  val address = UInt(Isa.Load.DESTINATION.width.W)

  /** The word, in the low bits if the memory's words are narrower. */
  val data = UInt(Widths.maxWordBits(config).W)
}

/** Read port of the output memory, seen from the reader: data comes one cycle after `enable`, and only then. */
class OutputRead(config: AcceleratorConfig) extends Bundle {
  val enable  = Output(Bool())
  val address = Output(UInt(Widths.outputAddressBits(config).W))
  val data    = Input(UInt(Widths.vectorBits(config).W))
}

/**
 * The compute side as the top sees it: everything between the words that LOAD writes and the output vectors that STORE
 * reads.
 */
class ComputeCoreIO(config: AcceleratorConfig) extends Bundle {
  val array  = new UnitPort
  val post   = new UnitPort
  val load   = Flipped(Decoupled(new LoadWrite(config)))
  val output = Flipped(new OutputRead(config))

  /** Of twice the speed, in phase with the clock. */
  val multiplierClock = MultiplierClock.port(config)
}
