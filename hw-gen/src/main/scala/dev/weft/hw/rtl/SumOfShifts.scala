package dev.weft.hw.rtl

import chisel3._

/** A product in logic, for few bits: each set bit adds the factor shifted to its place, in a tree. Combinational. */
object SumOfShifts {

  /**
   * @param bits
   *   of the other operand, each with its place
   */
  def apply(bits: Seq[(Bool, Int)], factor: SInt): SInt = {
    def add(terms: Seq[SInt]): SInt =
      if (terms.size == 1) terms.head else add(terms.grouped(2).map(_.reduce(_ +& _)).toSeq)
    add(bits.map { case (bit, place) => (Mux(bit, factor, 0.S) << place).asSInt })
  }
}
