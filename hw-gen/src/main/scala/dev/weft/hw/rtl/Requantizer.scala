package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.NumberFormat

/**
 * `dev.weft.hw.arith.Requantization.apply` in hardware: `(sum * multiplier + 2^(shift-1)) >> shift`, saturated to
 * [[NumberFormat.BRANCH_BITS]] bits. One a cycle, `Requantizer.LATENCY` cycles; takes `shift - 1` as that is what it
 * shifts by before it rounds.
 *
 * Half up is `((product >> (shift-1)) + 1) >> 1`: so the rounding needs no second shifter. The product is made of the
 * sum's upper bits, as many as one DSP slice takes, and the few below: in logic if they are few, as slices are scarce. The
 * slice adds what the two have in common.
 *
 * @param portBits
 *   width of the DSP slice's wide port
 */
class Requantizer(sumBits: Int, portBits: Int) extends Module {
  private val multiplierBits = NumberFormat.MULTIPLIER_BITS + 1
  private val productBits    = sumBits + multiplierBits
  private val branchBits     = NumberFormat.BRANCH_BITS
  val io = IO(new Bundle {
    val sum         = Input(SInt(sumBits.W))
    val multiplier  = Input(SInt(multiplierBits.W))
    val shiftMinus1 = Input(UInt(6.W))
    val result      = Output(SInt(branchBits.W))
  })

  private val lowBits = sumBits - portBits
  private val lowPart = io.sum(lowBits - 1, 0)
  private val low: Seq[SInt] =
    if (lowBits <= Requantizer.LOGIC_BITS)
      lowPart.asBools.zipWithIndex.grouped(4).map(bits =>
        RegNext(SumOfShifts(bits, io.multiplier))
      ).toSeq
    else {
      val part = Cat(0.U(1.W), lowPart).asSInt
      Seq(RegNext(SignedProduct(part, lowBits + 1)(io.multiplier, multiplierBits)))
    }

  private val lowSum = low.reduce(_ +& _).pad(lowBits + 1)
  private val highSum =
    SumSlice(io.multiplier, multiplierBits)(io.sum(sumBits - 1, lowBits).asSInt, portBits)(
      (lowSum >> lowBits).asSInt.pad(DspSlice.SumBits),
      portBits,
      registered = false
    )
  private val product =
    Cat(highSum(productBits - lowBits - 1, 0), RegNext(lowSum(lowBits - 1, 0))).asSInt

  // An arithmetic shift by multiples of 4, then by the rest, of no more bits than the result takes: one more, as the last
  // one is still to be rounded off, and those that the second shift brings down. All above must be signs, or it saturates;
  // what lies above the first shift's window is looked at beside it, which takes less than to shift it.
  private val windowBits = branchBits + 4
  private val amount     = ShiftRegister(io.shiftMinus1, 2)
  private val sign       = product(productBits - 1)
  private val coarse = RegNext(
    (product >> Cat(amount(5, 2), 0.U(2.W)))(windowBits - 1, 0)
  )
  private val aboveWindow = RegNext(
    VecInit((windowBits until productBits - 1).map { i =>
      (product(i) ^ sign) && amount(5, 2) <= ((i - windowBits) / 4).U
    }).asUInt.orR
  )
  private val coarseSign = RegNext(sign)
  private val fine       = Cat(coarseSign, coarse).asSInt >> RegNext(amount(1, 0))

  private val kept     = RegNext(fine(branchBits, 0).asSInt)
  private val spills   = fine(windowBits, branchBits).asBools.map(_ ^ coarseSign).reduce(_ || _)
  private val exceeds  = RegNext(aboveWindow || spills)
  private val negative = RegNext(coarseSign)
  private val tooLarge = exceeds && !negative
  private val tooSmall = exceeds && negative
  private val rounded  = (kept +& 1.S)(branchBits + 1, 1).asSInt
  private val max      = ((BigInt(1) << (branchBits - 1)) - 1).S(branchBits.W)
  private val min      = (-(BigInt(1) << (branchBits - 1))).S(branchBits.W)
  private val saturated = Mux(
    tooSmall,
    min,
    Mux(tooLarge || rounded === (max +& 1.S), max, rounded(branchBits - 1, 0).asSInt)
  )
  io.result := RegNext(saturated)
}

object Requantizer {

  /** Cycles from operands to result. */
  val LATENCY = 5

  /** The sum's low bits are multiplied in logic if they are no more than these. */
  val LOGIC_BITS = 8
}
