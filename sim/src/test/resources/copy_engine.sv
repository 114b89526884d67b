// A small AXI4 master with the accelerator's ports, for testing the harness and the DRAM model without the accelerator:
// on start it copies `count` bursts of 16 beats from base 1 to base 3, one after the other, then raises the interrupt.
// Bit 0 of register 0x48 makes it cross a 4 KB boundary, bit 1 makes it set WLAST too early.
module copy_engine (
    input logic ap_clk,
    input logic ap_rst_n,
    output logic interrupt,

    input logic s_axi_control_AWVALID,
    output logic s_axi_control_AWREADY,
    input logic [11:0] s_axi_control_AWADDR,
    input logic s_axi_control_WVALID,
    output logic s_axi_control_WREADY,
    input logic [31:0] s_axi_control_WDATA,
    input logic [3:0] s_axi_control_WSTRB,
    output logic s_axi_control_BVALID,
    input logic s_axi_control_BREADY,
    output logic [1:0] s_axi_control_BRESP,
    input logic s_axi_control_ARVALID,
    output logic s_axi_control_ARREADY,
    input logic [11:0] s_axi_control_ARADDR,
    output logic s_axi_control_RVALID,
    input logic s_axi_control_RREADY,
    output logic [31:0] s_axi_control_RDATA,
    output logic [1:0] s_axi_control_RRESP,

    output logic m_axi_gmem_ARVALID,
    input logic m_axi_gmem_ARREADY,
    output logic [39:0] m_axi_gmem_ARADDR,
    output logic [7:0] m_axi_gmem_ARLEN,
    output logic [2:0] m_axi_gmem_ARSIZE,
    output logic [1:0] m_axi_gmem_ARBURST,
    input logic m_axi_gmem_RVALID,
    output logic m_axi_gmem_RREADY,
    input logic [63:0] m_axi_gmem_RDATA,
    input logic [1:0] m_axi_gmem_RRESP,
    input logic m_axi_gmem_RLAST,
    output logic m_axi_gmem_AWVALID,
    input logic m_axi_gmem_AWREADY,
    output logic [39:0] m_axi_gmem_AWADDR,
    output logic [7:0] m_axi_gmem_AWLEN,
    output logic [2:0] m_axi_gmem_AWSIZE,
    output logic [1:0] m_axi_gmem_AWBURST,
    output logic m_axi_gmem_WVALID,
    input logic m_axi_gmem_WREADY,
    output logic [63:0] m_axi_gmem_WDATA,
    output logic [7:0] m_axi_gmem_WSTRB,
    output logic m_axi_gmem_WLAST,
    input logic m_axi_gmem_BVALID,
    output logic m_axi_gmem_BREADY,
    input logic [1:0] m_axi_gmem_BRESP
);
  // Registers: a word of memory each; 0x4C collects responses, 0x50 counts cycles while running.
  logic [31:0] regs[32];
  logic [31:0] responses, cycles;
  typedef enum logic [2:0] {IDLE, READ_ADDRESS, READ, WRITE_ADDRESS, WRITE, RESPONSE} state_t;
  state_t state;
  logic [63:0] burst[16];
  logic [3:0] beat;
  logic [31:0] done;

  wire [39:0] offset = {1'b0, done, 7'b0} + (regs[18][0] ? 40'd64 : 40'd0);
  wire write = s_axi_control_AWVALID && s_axi_control_WVALID && !s_axi_control_BVALID;
  assign s_axi_control_AWREADY = write;
  assign s_axi_control_WREADY = write;
  assign s_axi_control_BRESP = 0;
  assign s_axi_control_ARREADY = !s_axi_control_RVALID;
  assign s_axi_control_RRESP = 0;

  assign m_axi_gmem_ARVALID = state == READ_ADDRESS;
  assign m_axi_gmem_ARADDR = {regs[11][7:0], regs[10]} + offset;
  assign m_axi_gmem_ARLEN = 15;
  assign m_axi_gmem_ARSIZE = 3;
  assign m_axi_gmem_ARBURST = 1;
  assign m_axi_gmem_RREADY = state == READ;
  assign m_axi_gmem_AWVALID = state == WRITE_ADDRESS;
  assign m_axi_gmem_AWADDR = {regs[15][7:0], regs[14]} + offset;
  assign m_axi_gmem_AWLEN = 15;
  assign m_axi_gmem_AWSIZE = 3;
  assign m_axi_gmem_AWBURST = 1;
  assign m_axi_gmem_WVALID = state == WRITE;
  assign m_axi_gmem_WDATA = burst[beat];
  assign m_axi_gmem_WSTRB = 8'hFF;
  assign m_axi_gmem_WLAST = beat == 15 || (regs[18][1] && beat == 7);
  assign m_axi_gmem_BREADY = state == RESPONSE;

  always_ff @(posedge ap_clk) begin
    if (s_axi_control_BREADY) s_axi_control_BVALID <= 0;
    if (write) begin
      s_axi_control_BVALID <= 1;
      regs[s_axi_control_AWADDR[6:2]] <= s_axi_control_WDATA;
      if (s_axi_control_AWADDR == 0 && s_axi_control_WDATA[0]) begin
        state <= READ_ADDRESS;
        interrupt <= 0;
        responses <= 0;
        cycles <= 0;
        done <= 0;
        beat <= 0;
      end
    end
    if (s_axi_control_RREADY) s_axi_control_RVALID <= 0;
    if (s_axi_control_ARVALID && s_axi_control_ARREADY) begin
      s_axi_control_RVALID <= 1;
      s_axi_control_RDATA <= s_axi_control_ARADDR == 12'h4C ? responses
          : s_axi_control_ARADDR == 12'h50 ? cycles : regs[s_axi_control_ARADDR[6:2]];
    end
    if (state != IDLE) cycles <= cycles + 1;
    case (state)
      READ_ADDRESS: if (m_axi_gmem_ARREADY) state <= READ;
      READ:
      if (m_axi_gmem_RVALID) begin
        burst[beat] <= m_axi_gmem_RDATA;
        beat <= beat + 1;
        responses <= responses | 32'(m_axi_gmem_RRESP);
        if (m_axi_gmem_RLAST) state <= WRITE_ADDRESS;
      end
      WRITE_ADDRESS: if (m_axi_gmem_AWREADY) state <= WRITE;
      WRITE:
      if (m_axi_gmem_WREADY) begin
        beat <= beat + 1;
        if (beat == 15) state <= RESPONSE;
      end
      RESPONSE:
      if (m_axi_gmem_BVALID) begin
        responses <= responses | 32'({m_axi_gmem_BRESP, 4'b0});
        done <= done + 1;
        state <= done + 1 == regs[17] ? IDLE : READ_ADDRESS;
        interrupt <= done + 1 == regs[17];
      end
      default: ;
    endcase
    if (!ap_rst_n) begin
      state <= IDLE;
      interrupt <= 0;
      s_axi_control_BVALID <= 0;
      s_axi_control_RVALID <= 0;
    end
  end
endmodule
