package dev.weft.hw.rtl

import chisel3._

/** Ports of [[ProcessingSystem7]] that the accelerator has to do with; names and widths are the primitive's. */
class ProcessingSystem7IO extends Bundle {
  private def in(bits: Int)  = Input(UInt(bits.W))
  private def out(bits: Int) = Output(UInt(bits.W))

  val FCLKCLK    = out(4)
  val FCLKRESETN = out(4)
  val IRQF2P     = in(20)
  val DDRARB     = in(4)

  val MAXIGP0ACLK    = Input(Clock())
  val MAXIGP0AWID    = out(12)
  val MAXIGP0AWADDR  = out(32)
  val MAXIGP0AWLEN   = out(4)
  val MAXIGP0AWSIZE  = out(2)
  val MAXIGP0AWBURST = out(2)
  val MAXIGP0AWVALID = out(1)
  val MAXIGP0AWREADY = in(1)
  val MAXIGP0WDATA   = out(32)
  val MAXIGP0WSTRB   = out(4)
  val MAXIGP0WVALID  = out(1)
  val MAXIGP0WREADY  = in(1)
  val MAXIGP0BID     = in(12)
  val MAXIGP0BRESP   = in(2)
  val MAXIGP0BVALID  = in(1)
  val MAXIGP0BREADY  = out(1)
  val MAXIGP0ARID    = out(12)
  val MAXIGP0ARADDR  = out(32)
  val MAXIGP0ARLEN   = out(4)
  val MAXIGP0ARSIZE  = out(2)
  val MAXIGP0ARBURST = out(2)
  val MAXIGP0ARVALID = out(1)
  val MAXIGP0ARREADY = in(1)
  val MAXIGP0RID     = in(12)
  val MAXIGP0RDATA   = in(32)
  val MAXIGP0RRESP   = in(2)
  val MAXIGP0RLAST   = in(1)
  val MAXIGP0RVALID  = in(1)
  val MAXIGP0RREADY  = out(1)

  val SAXIHP0ACLK    = Input(Clock())
  val SAXIHP0AWID    = in(6)
  val SAXIHP0AWADDR  = in(32)
  val SAXIHP0AWLEN   = in(4)
  val SAXIHP0AWSIZE  = in(2)
  val SAXIHP0AWBURST = in(2)
  val SAXIHP0AWCACHE = in(4)
  val SAXIHP0AWLOCK  = in(2)
  val SAXIHP0AWPROT  = in(3)
  val SAXIHP0AWQOS   = in(4)
  val SAXIHP0AWVALID = in(1)
  val SAXIHP0AWREADY = out(1)
  val SAXIHP0WID     = in(6)
  val SAXIHP0WDATA   = in(64)
  val SAXIHP0WSTRB   = in(8)
  val SAXIHP0WLAST   = in(1)
  val SAXIHP0WVALID  = in(1)
  val SAXIHP0WREADY  = out(1)
  val SAXIHP0BRESP   = out(2)
  val SAXIHP0BVALID  = out(1)
  val SAXIHP0BREADY  = in(1)
  val SAXIHP0ARID    = in(6)
  val SAXIHP0ARADDR  = in(32)
  val SAXIHP0ARLEN   = in(4)
  val SAXIHP0ARSIZE  = in(2)
  val SAXIHP0ARBURST = in(2)
  val SAXIHP0ARCACHE = in(4)
  val SAXIHP0ARLOCK  = in(2)
  val SAXIHP0ARPROT  = in(3)
  val SAXIHP0ARQOS   = in(4)
  val SAXIHP0ARVALID = in(1)
  val SAXIHP0ARREADY = out(1)
  val SAXIHP0RDATA   = out(64)
  val SAXIHP0RRESP   = out(2)
  val SAXIHP0RLAST   = out(1)
  val SAXIHP0RVALID  = out(1)
  val SAXIHP0RREADY  = in(1)

  /** FIFO behaviour of the memory port; off, it is that of its registers. */
  val SAXIHP0RDISSUECAP1EN = in(1)
  val SAXIHP0WRISSUECAP1EN = in(1)
}

/** The primitive of a Zynq-7000's processing system, for tools; simulation brings a module of this name of its own. */
class ProcessingSystem7 extends ExtModule {
  override def desiredName: String = "PS7"
  val io                           = FlatIO(new ProcessingSystem7IO)
}

/** The primitive of a global clock buffer. */
class GlobalClockBuffer extends ExtModule {
  override def desiredName: String = "BUFG"
  val io = FlatIO(new Bundle {
    val I = Input(Clock())
    val O = Output(Clock())
  })
}
