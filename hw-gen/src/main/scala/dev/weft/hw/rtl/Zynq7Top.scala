package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * The whole logic of a Zynq-7000 with its processing system, for tools that know no block designs: [[Accelerator]] with its
 * registers on M_AXI_GP0 by [[Axi3ToLite]], its memory port on S_AXI_HP0, both on FCLK0, and its interrupt on the first line. It has no ports.
 *
 * The memory port is 64 bits wide; beats of 32 bits want it switched to that width by software. The accelerator's own
 * bursts must be AXI3's, so a configuration with longer or wider ones is refused. Of the reset three registers are made,
 * which configuration leaves at 0, so that the accelerator is in reset until the processing system says otherwise.
 *
 * @param controlBase
 *   address of the registers
 */
class Zynq7Top(config: AcceleratorConfig, core: => ComputeCoreIO, controlBase: Long)
    extends RawModule {
  override def desiredName: String = Zynq7Top.Name
  Zynq7Top.check(config)

  private val ps     = Module(new ProcessingSystem7).io
  private val buffer = Module(new GlobalClockBuffer).io
  buffer.I       := ps.FCLKCLK(0).asClock
  ps.MAXIGP0ACLK := buffer.O
  ps.SAXIHP0ACLK := buffer.O

  private val reset = withClock(buffer.O) { !ShiftRegister(ps.FCLKRESETN(0), 3) }
  private val (accelerator, bridge) = withClockAndReset(buffer.O, reset) {
    (
      Module(new Accelerator(config, core, withActivity = false)).io,
      Module(new Axi3ToLite(controlBase)).io
    )
  }
  accelerator.control <> bridge.lite
  ps.IRQF2P := accelerator.interrupt
  ps.DDRARB := 0.U // left open, these float to 1

  private val control = bridge.axi
  control.aw.valid        := ps.MAXIGP0AWVALID
  control.aw.bits.id      := ps.MAXIGP0AWID
  control.aw.bits.address := ps.MAXIGP0AWADDR
  control.aw.bits.len     := ps.MAXIGP0AWLEN
  control.aw.bits.size    := ps.MAXIGP0AWSIZE
  control.aw.bits.burst   := ps.MAXIGP0AWBURST
  ps.MAXIGP0AWREADY       := control.aw.ready
  control.w.valid         := ps.MAXIGP0WVALID
  control.w.bits.data     := ps.MAXIGP0WDATA
  control.w.bits.strobe   := ps.MAXIGP0WSTRB
  ps.MAXIGP0WREADY        := control.w.ready
  ps.MAXIGP0BVALID        := control.b.valid
  ps.MAXIGP0BID           := control.b.bits.id
  ps.MAXIGP0BRESP         := control.b.bits.resp
  control.b.ready         := ps.MAXIGP0BREADY
  control.ar.valid        := ps.MAXIGP0ARVALID
  control.ar.bits.id      := ps.MAXIGP0ARID
  control.ar.bits.address := ps.MAXIGP0ARADDR
  control.ar.bits.len     := ps.MAXIGP0ARLEN
  control.ar.bits.size    := ps.MAXIGP0ARSIZE
  control.ar.bits.burst   := ps.MAXIGP0ARBURST
  ps.MAXIGP0ARREADY       := control.ar.ready
  ps.MAXIGP0RVALID        := control.r.valid
  ps.MAXIGP0RID           := control.r.bits.id
  ps.MAXIGP0RDATA         := control.r.bits.data
  ps.MAXIGP0RRESP         := control.r.bits.resp
  ps.MAXIGP0RLAST         := control.r.bits.last
  control.r.ready         := ps.MAXIGP0RREADY

  private val size  = log2Ceil(config.axi.beatBytes).U
  private val write = accelerator.write
  ps.SAXIHP0AWID    := 0.U
  ps.SAXIHP0AWADDR  := write.aw.bits.address
  ps.SAXIHP0AWLEN   := write.aw.bits.len(Axi3.LenBits - 1, 0)
  ps.SAXIHP0AWSIZE  := size
  ps.SAXIHP0AWBURST := AcceleratorTop.Incrementing.U
  ps.SAXIHP0AWCACHE := AcceleratorTop.NormalBufferable.U
  ps.SAXIHP0AWLOCK  := 0.U
  ps.SAXIHP0AWPROT  := 0.U
  ps.SAXIHP0AWQOS   := 0.U
  ps.SAXIHP0AWVALID := write.aw.valid
  write.aw.ready    := ps.SAXIHP0AWREADY
  ps.SAXIHP0WID     := 0.U
  ps.SAXIHP0WDATA   := write.w.bits.data
  ps.SAXIHP0WSTRB   := write.w.bits.strobe
  ps.SAXIHP0WLAST   := write.w.bits.last
  ps.SAXIHP0WVALID  := write.w.valid
  write.w.ready     := ps.SAXIHP0WREADY
  write.b.valid     := ps.SAXIHP0BVALID
  write.b.bits      := ps.SAXIHP0BRESP
  ps.SAXIHP0BREADY  := write.b.ready
  private val read = accelerator.read
  ps.SAXIHP0ARID    := 0.U
  ps.SAXIHP0ARADDR  := read.ar.bits.address
  ps.SAXIHP0ARLEN   := read.ar.bits.len(Axi3.LenBits - 1, 0)
  ps.SAXIHP0ARSIZE  := size
  ps.SAXIHP0ARBURST := AcceleratorTop.Incrementing.U
  ps.SAXIHP0ARCACHE := AcceleratorTop.NormalBufferable.U
  ps.SAXIHP0ARLOCK  := 0.U
  ps.SAXIHP0ARPROT  := 0.U
  ps.SAXIHP0ARQOS   := 0.U
  ps.SAXIHP0ARVALID := read.ar.valid
  read.ar.ready     := ps.SAXIHP0ARREADY
  read.r.valid      := ps.SAXIHP0RVALID
  read.r.bits.data  := ps.SAXIHP0RDATA
  read.r.bits.resp  := ps.SAXIHP0RRESP
  read.r.bits.last  := ps.SAXIHP0RLAST
  ps.SAXIHP0RREADY  := read.r.ready

  ps.SAXIHP0RDISSUECAP1EN := 0.U
  ps.SAXIHP0WRISSUECAP1EN := 0.U
}

object Zynq7Top {

  /** Name of the module and of its file. */
  val Name = "weft_zynq7"

  private val MemoryBits = 64
  private val BurstBeats = 1 << Axi3.LenBits

  private def check(config: AcceleratorConfig): Unit = {
    require(
      config.array.multiplierClocks == 1,
      s"array.productsPerMultiplier is ${config.array.productsPerMultiplier}, expected at most 2: there is one clock"
    )
    require(
      config.axi.dataBits <= MemoryBits,
      s"axi.dataBits is ${config.axi.dataBits}, expected at most $MemoryBits: the memory port of a Zynq-7000"
    )
    require(
      config.axi.maxBurstBeats <= BurstBeats,
      s"axi.maxBurstBeats is ${config.axi.maxBurstBeats}, expected at most $BurstBeats: the memory port of a Zynq-7000 is AXI3"
    )
  }
}
