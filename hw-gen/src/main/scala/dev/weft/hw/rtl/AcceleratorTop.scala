package dev.weft.hw.rtl

import chisel3._
import chisel3.experimental.noPrefix
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * The top of the generated design: [[Accelerator]] with the port names from which Vivado infers its bus interfaces.
 *
 * `s_axi_control` is the AXI4-Lite slave, `m_axi_gmem` the AXI4 master (bursts of full-width beats, INCR, normal memory, bufferable),
 * both on `ap_clk`; where multipliers have a clock of twice the speed there is `ap_clk_2x`, in phase with it; `ap_rst_n` is a synchronous reset, active low; `interrupt` is a level, active high.
 *
 * With `withActivity` there is one more output of that name, for simulation: see [[Accelerator]].
 */
class AcceleratorTop(
    config: AcceleratorConfig,
    core: => ComputeCoreIO,
    withActivity: Boolean = false
) extends RawModule {
  override def desiredName: String = AcceleratorTop.Name

  /** Without the prefix of the expression it stands in: the name is what tools look for. */
  private def in[T <: Data](name: String, shape: T): T = noPrefix {
    IO(Input(shape)).suggestName(name)
  }
  private def out[T <: Data](name: String, value: T): Unit = {
    val port = IO(Output(chiselTypeOf(value))).suggestName(name)
    port := value
  }

  private val clock  = in("ap_clk", Clock())
  private val resetN = in("ap_rst_n", Bool())
  private val accelerator =
    withClockAndReset(clock, !resetN)(Module(new Accelerator(config, core, withActivity)))
  accelerator.io.multiplierClock.foreach(_ := in("ap_clk_2x", Clock()))
  out("interrupt", accelerator.io.interrupt)
  accelerator.io.activity.foreach(out("activity", _))

  private val s       = "s_axi_control_"
  private val control = accelerator.io.control

  /** The master's side of a channel; payload wires are added by the caller. */
  private def sends(prefix: String, channel: ReadyValidIO[_ <: Data]): Unit = {
    out(prefix + "VALID", channel.valid)
    channel.ready := in(prefix + "READY", Bool())
  }
  private def receives(prefix: String, channel: ReadyValidIO[_ <: Data]): Unit = {
    channel.valid := in(prefix + "VALID", Bool())
    out(prefix + "READY", channel.ready)
  }

  control.aw.bits := in(s + "AWADDR", UInt(AxiLite.AddressBits.W))
  in(s + "AWPROT", UInt(3.W))
  receives(s + "AW", control.aw)
  control.w.bits.data   := in(s + "WDATA", UInt(32.W))
  control.w.bits.strobe := in(s + "WSTRB", UInt(4.W))
  receives(s + "W", control.w)
  out(s + "BRESP", control.b.bits)
  sends(s + "B", control.b)
  control.ar.bits := in(s + "ARADDR", UInt(AxiLite.AddressBits.W))
  in(s + "ARPROT", UInt(3.W))
  receives(s + "AR", control.ar)
  out(s + "RDATA", control.r.bits.data)
  out(s + "RRESP", control.r.bits.resp)
  sends(s + "R", control.r)

  private val m = "m_axi_gmem_"

  private def address(prefix: String, channel: DecoupledIO[BurstAddress]): Unit = {
    out(prefix + "ADDR", channel.bits.address)
    out(prefix + "LEN", channel.bits.len)
    out(prefix + "SIZE", log2Ceil(config.axi.beatBytes).U(3.W))
    out(prefix + "BURST", AcceleratorTop.Incrementing.U(2.W))
    out(prefix + "LOCK", 0.U(1.W))
    out(prefix + "CACHE", AcceleratorTop.NormalBufferable.U(4.W))
    out(prefix + "PROT", 0.U(3.W))
    out(prefix + "QOS", 0.U(4.W))
    sends(prefix, channel)
  }

  private val read  = accelerator.io.read
  private val write = accelerator.io.write
  address(m + "AW", write.aw)
  out(m + "WDATA", write.w.bits.data)
  out(m + "WSTRB", write.w.bits.strobe)
  out(m + "WLAST", write.w.bits.last)
  sends(m + "W", write.w)
  write.b.bits := in(m + "BRESP", UInt(Axi.RespBits.W))
  receives(m + "B", write.b)
  address(m + "AR", read.ar)
  read.r.bits.data := in(m + "RDATA", UInt(config.axi.dataBits.W))
  read.r.bits.resp := in(m + "RRESP", UInt(Axi.RespBits.W))
  read.r.bits.last := in(m + "RLAST", Bool())
  receives(m + "R", read.r)
}

object AcceleratorTop {

  /** Name of the module and of its file. */
  val Name = "weft_accelerator"

  /** AxBURST. */
  private[rtl] val Incrementing = 1

  /** AxCACHE: modifiable, so that interconnects may change the width, and bufferable. */
  private[rtl] val NormalBufferable = 3
}
