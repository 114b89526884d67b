package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** What happens to the sums of one pixel; travels along the accumulator's columns, used as `Valid`. */
class AccumulatorStep(config: AcceleratorConfig) extends Bundle {
  val address = UInt(log2Ceil(config.buffers.accumulatorWords).W)

  /** Overwrite instead of add. */
  val overwrite = Bool()

  /** w4a8: sums count sixteenfold. */
  val shift = Bool()

  /** The instruction's last sums. */
  val last = Bool()
}

/** The post unit's read: the sums of one lane group; used as `Valid`. */
class AccumulatorRead(config: AcceleratorConfig) extends Bundle {
  val address = UInt(log2Ceil(config.buffers.accumulatorWords).W)
  val group   = UInt(log2Ceil(config.columnGroups).max(1).W)
}

/**
 * Sums of one pixel and all output columns, wrapping at the format's accumulator bits: a memory for each multiplier
 * column, in two banks told apart by the top address bit, one for the array and one for the post unit at any time.
 *
 * A step comes `STEP_LEAD` cycles before column 0's sums and moves one column a cycle, as the sums do; the memory is read
 * with it and written three cycles later, so a pixel may come again after `REUSE_CYCLES`. `done` pulses when the sums of
 * a step marked `last` are all written. Post data comes two cycles after the read.
 */
class Accumulators(config: AcceleratorConfig) extends Module {
  private val shape    = new ArrayShape(config)
  private val bits     = config.format.accumulatorBits
  private val words    = config.buffers.accumulatorWords
  private val bankBits = log2Ceil(words) - 1

  val io = IO(new Bundle {
    val step = Flipped(Valid(new AccumulatorStep(config)))
    val sums = Input(Vec(config.array.columns, SInt(shape.sumBits.W)))
    val done = Output(Bool())
    val read = Flipped(Valid(new AccumulatorRead(config)))
    val data = Output(UInt((config.lanes * bits).W))
  })

  // The step's way along the columns; a column's read, addition and write look at it 0, 2 and 3 stages further on.
  private val steps = (1 until shape.multiplierColumns + 3).scanLeft(io.step) { (previous, _) =>
    val next = Wire(Valid(new AccumulatorStep(config)))
    next.valid := RegNext(previous.valid, false.B)
    next.bits  := RegNext(previous.bits)
    next
  }
  private val columnsPerGroup = config.lanes / shape.products

  private val postBank = RegNext(RegEnable(io.read.bits.address(bankBits), io.read.valid))
  private val columnData = for (column <- 0 until shape.multiplierColumns) yield {
    val reading  = steps(column)
    val adding   = steps(column + 2)
    val writing  = steps(column + 3)
    val sums     = io.sums.slice(column * shape.products, (column + 1) * shape.products)
    val next     = Wire(UInt((shape.products * bits).W))
    val group    = (column / columnsPerGroup).U
    val postRead = io.read.valid && io.read.bits.group === group
    val banks = for (bank <- 0 until 2) yield {
      val memory = Module(new DualPortMemory(words / 2, shape.products * bits))
      val arrayRead =
        reading.valid && !reading.bits.overwrite && reading.bits.address(bankBits) === bank.U
      val otherRead = postRead && io.read.bits.address(bankBits) === bank.U
      memory.io.read.valid := arrayRead || otherRead
      memory.io.read.bits := Mux(arrayRead, reading.bits.address, io.read.bits.address)(
        bankBits - 1,
        0
      )
      memory.io.write.valid        := writing.valid && writing.bits.address(bankBits) === bank.U
      memory.io.write.bits.address := writing.bits.address(bankBits - 1, 0)
      memory.io.write.bits.data    := next
      assert(
        !(arrayRead && otherRead),
        "array and post unit read the same bank of the accumulators"
      )
      memory.io.data
    }
    val old = Mux(adding.bits.address(bankBits), banks(1), banks(0))
    val added = sums.zipWithIndex.map { case (sum, p) =>
      val before = Mux(adding.bits.overwrite, 0.U, old((p + 1) * bits - 1, p * bits))
      val scaled = if (config.format.weightBits == 4) Mux(adding.bits.shift, (sum << 4).asSInt, sum)
      else sum
      before + scaled.pad(bits).asUInt.apply(bits - 1, 0)
    }
    next := RegEnable(Cat(added.reverse), adding.valid)
    Mux(postBank, banks(1), banks(0))
  }

  private val postGroup = RegNext(RegEnable(io.read.bits.group, io.read.valid))
  private val groups =
    columnData.grouped(columnsPerGroup).map(columns => Cat(columns.reverse)).toSeq
  io.data := groups.tail.zipWithIndex.foldLeft(groups.head) { case (data, (group, g)) =>
    Mux(postGroup === (g + 1).U, group, data)
  }
  io.done := RegNext(steps.last.valid && steps.last.bits.last, false.B)
}

object Accumulators {

  /** Cycles by which a step precedes its sums. */
  val STEP_LEAD = 2

  /** Cycles after which the same pixel may come again. */
  val REUSE_CYCLES = 4
}
