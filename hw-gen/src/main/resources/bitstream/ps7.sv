// A processing system and its memory, for simulation: runs a script of register accesses, answers the memory
// port, and prints every handshake with its cycle. Two designs that differ in nothing at these ports print the
// same lines. All that is random comes from one shift register, which counts cycles.
module BUFG(input I, output O);
  assign O = I;
endmodule

module PS7(
  output [3:0]  FCLKCLK, FCLKRESETN,
  input  [19:0] IRQF2P,
  input  [3:0]  DDRARB,
  input         MAXIGP0ACLK,
  output reg [11:0] MAXIGP0AWID,
  output reg [31:0] MAXIGP0AWADDR,
  output reg [3:0]  MAXIGP0AWLEN,
  output reg [1:0]  MAXIGP0AWSIZE, MAXIGP0AWBURST,
  output reg        MAXIGP0AWVALID,
  input             MAXIGP0AWREADY,
  output reg [31:0] MAXIGP0WDATA,
  output reg [3:0]  MAXIGP0WSTRB,
  output reg        MAXIGP0WVALID,
  input             MAXIGP0WREADY,
  input  [11:0]     MAXIGP0BID,
  input  [1:0]      MAXIGP0BRESP,
  input             MAXIGP0BVALID,
  output reg        MAXIGP0BREADY,
  output reg [11:0] MAXIGP0ARID,
  output reg [31:0] MAXIGP0ARADDR,
  output reg [3:0]  MAXIGP0ARLEN,
  output reg [1:0]  MAXIGP0ARSIZE, MAXIGP0ARBURST,
  output reg        MAXIGP0ARVALID,
  input             MAXIGP0ARREADY,
  input  [11:0]     MAXIGP0RID,
  input  [31:0]     MAXIGP0RDATA,
  input  [1:0]      MAXIGP0RRESP,
  input             MAXIGP0RLAST, MAXIGP0RVALID,
  output reg        MAXIGP0RREADY,
  input             SAXIHP0ACLK,
  input  [5:0]      SAXIHP0AWID, SAXIHP0WID, SAXIHP0ARID,
  input  [31:0]     SAXIHP0AWADDR, SAXIHP0ARADDR,
  input  [3:0]      SAXIHP0AWLEN, SAXIHP0ARLEN, SAXIHP0AWCACHE, SAXIHP0ARCACHE, SAXIHP0AWQOS, SAXIHP0ARQOS,
  input  [1:0]      SAXIHP0AWSIZE, SAXIHP0ARSIZE, SAXIHP0AWBURST, SAXIHP0ARBURST, SAXIHP0AWLOCK, SAXIHP0ARLOCK,
  input  [2:0]      SAXIHP0AWPROT, SAXIHP0ARPROT,
  input             SAXIHP0AWVALID, SAXIHP0ARVALID, SAXIHP0WVALID, SAXIHP0WLAST, SAXIHP0BREADY, SAXIHP0RREADY,
  output reg        SAXIHP0AWREADY, SAXIHP0ARREADY, SAXIHP0WREADY, SAXIHP0BVALID, SAXIHP0RVALID, SAXIHP0RLAST,
  input  [63:0]     SAXIHP0WDATA,
  input  [7:0]      SAXIHP0WSTRB,
  output reg [1:0]  SAXIHP0BRESP, SAXIHP0RRESP,
  output reg [63:0] SAXIHP0RDATA,
  input             SAXIHP0RDISSUECAP1EN, SAXIHP0WRISSUECAP1EN
);
  localparam SCRIPT = 4096, WORDS = 1 << 17, LIMIT = 400000;
  localparam WRITE = 1, READ = 2, PAUSE = 3, POLL = 4, RETURN = 5; // the last: writes what was read last

  reg clk = 0;
  always #10 clk = ~clk;
  assign FCLKCLK = {3'b000, clk};
  wire tick = MAXIGP0ACLK;

  // Operations: kind, beats - 1, ID, burst and size in the top word; then address, data, mask of a poll.
  reg [127:0] script [0:SCRIPT-1];
  reg [63:0] memory [0:WORDS-1];
  initial begin
    $readmemh("script.hex", script);
    $readmemh("memory.hex", memory);
  end

  integer cycle = 0, at = 0, waited = 0;
  reg [31:0] random = 32'h2545f491;
  always @(posedge tick) begin
    cycle <= cycle + 1;
    random <= {random[30:0], random[31] ^ random[21] ^ random[1] ^ random[0]};
    if (cycle == LIMIT) begin
      $display("%0d limit", cycle);
      $finish;
    end
  end
  assign FCLKRESETN = {3'b000, cycle > 20};

  wire [127:0] now = script[at];
  wire [7:0]   kind = now[127:120];
  wire [3:0]   len = now[119:116];
  wire [11:0]  id = now[115:104];
  reg busy = 0;
  reg [4:0] beats = 0;
  reg irq = 0;
  reg [31:0] answer = 0;
  wire writes_now = kind == WRITE || kind == RETURN;
  wire wDone = beats > {1'b0, len};
  initial begin
    MAXIGP0AWVALID = 0; MAXIGP0WVALID = 0; MAXIGP0BREADY = 0; MAXIGP0ARVALID = 0; MAXIGP0RREADY = 0;
  end

  always @(posedge tick) if (cycle > 40) begin
    if (irq != IRQF2P[0] || |IRQF2P[19:1] || |DDRARB) begin
      $display("%0d interrupt %h %h", cycle, IRQF2P, DDRARB);
      irq <= IRQF2P[0];
    end
    MAXIGP0BREADY <= random[3];
    MAXIGP0RREADY <= random[5] | random[9];
    if (!busy) begin
      if (kind == 0) begin
        if (!SAXIHP0RVALID && !SAXIHP0BVALID) begin
          $display("%0d end", cycle);
          $finish;
        end
      end else if (kind == PAUSE) begin
        waited <= waited + 1;
        if (waited >= now[31:0]) begin
          waited <= 0;
          at <= at + 1;
        end
      end else begin
        busy <= 1;
        beats <= 0;
        if (writes_now) begin
          MAXIGP0AWID <= id;
          MAXIGP0AWADDR <= now[95:64];
          MAXIGP0AWLEN <= len;
          {MAXIGP0AWBURST, MAXIGP0AWSIZE} <= now[99:96];
          MAXIGP0AWVALID <= 1;
        end else begin
          MAXIGP0ARID <= id;
          MAXIGP0ARADDR <= now[95:64];
          MAXIGP0ARLEN <= len;
          {MAXIGP0ARBURST, MAXIGP0ARSIZE} <= now[99:96];
          MAXIGP0ARVALID <= 1;
        end
      end
    end else begin
      if (MAXIGP0AWVALID && MAXIGP0AWREADY) MAXIGP0AWVALID <= 0;
      if (MAXIGP0ARVALID && MAXIGP0ARREADY) MAXIGP0ARVALID <= 0;
      if (writes_now) begin
        if (MAXIGP0WVALID && MAXIGP0WREADY) MAXIGP0WVALID <= 0;
        if ((!MAXIGP0WVALID || MAXIGP0WREADY) && !wDone && random[7]) begin
          MAXIGP0WVALID <= 1;
          MAXIGP0WDATA <= (kind == RETURN ? answer : now[63:32]) + {27'd0, beats} * 32'h01010101;
          MAXIGP0WSTRB <= now[31:28];
          beats <= beats + 1;
        end
        if (MAXIGP0BVALID && MAXIGP0BREADY) begin
          $display("%0d write %h id %h response %h", cycle, now[95:64], MAXIGP0BID, MAXIGP0BRESP);
          busy <= 0;
          at <= at + 1;
        end
      end else if (MAXIGP0RVALID && MAXIGP0RREADY) begin
        $display("%0d read %h id %h response %h word %h last %b", cycle, now[95:64], MAXIGP0RID,
                 MAXIGP0RRESP, MAXIGP0RDATA, MAXIGP0RLAST);
        answer <= MAXIGP0RDATA;
        if (MAXIGP0RLAST) begin
          busy <= 0;
          if (kind == READ || |(MAXIGP0RDATA & now[63:32])) at <= at + 1;
        end
      end
    end
  end

  // Memory: up to eight bursts wait, answers in order, at random times.
  reg [35:0] reads [0:7];
  reg [2:0] readIn = 0, readOut = 0;
  reg [3:0] readBeat = 0;
  wire [35:0] reading = reads[readOut];
  wire [31:0] readAt = reading[35:4] + {25'd0, readBeat, 3'd0};
  wire readFree = readIn + 3'd1 != readOut;
  reg [35:0] writes [0:7];
  reg [2:0] writeIn = 0, writeOut = 0, answers = 0;
  reg [3:0] writeBeat = 0;
  wire [35:0] writing = writes[writeOut];
  wire [31:0] writeAt = writing[35:4] + {25'd0, writeBeat, 3'd0};
  wire writeFree = writeIn + 3'd1 != writeOut;
  wire answered = SAXIHP0BVALID && SAXIHP0BREADY;
  wire written = SAXIHP0WVALID && SAXIHP0WREADY;
  integer i;
  initial begin
    SAXIHP0AWREADY = 0; SAXIHP0ARREADY = 0; SAXIHP0WREADY = 0;
    SAXIHP0BVALID = 0; SAXIHP0RVALID = 0; SAXIHP0RLAST = 0; SAXIHP0BRESP = 0; SAXIHP0RRESP = 0;
  end

  always @(posedge tick) if (cycle > 40) begin
    SAXIHP0ARREADY <= readFree && random[11] && !(SAXIHP0ARVALID && SAXIHP0ARREADY);
    if (SAXIHP0ARVALID && SAXIHP0ARREADY) begin
      $display("%0d fetch %h len %h size %h burst %h id %h %h %h %h %h", cycle, SAXIHP0ARADDR, SAXIHP0ARLEN,
               SAXIHP0ARSIZE, SAXIHP0ARBURST, SAXIHP0ARID, SAXIHP0ARCACHE, SAXIHP0ARPROT, SAXIHP0ARLOCK, SAXIHP0ARQOS);
      reads[readIn] <= {SAXIHP0ARADDR, SAXIHP0ARLEN};
      readIn <= readIn + 1;
    end
    if (SAXIHP0RVALID && SAXIHP0RREADY) SAXIHP0RVALID <= 0;
    if ((!SAXIHP0RVALID || SAXIHP0RREADY) && readIn != readOut && (random[13] | random[17])) begin
      SAXIHP0RVALID <= 1;
      SAXIHP0RDATA <= memory[readAt[19:3]];
      // Nothing is at addresses from 128 MiB: an error.
      SAXIHP0RRESP <= |readAt[31:27] ? 2'd3 : 2'd0;
      SAXIHP0RLAST <= readBeat == reading[3:0];
      readBeat <= readBeat == reading[3:0] ? 4'd0 : readBeat + 4'd1;
      if (readBeat == reading[3:0]) readOut <= readOut + 1;
    end

    SAXIHP0AWREADY <= writeFree && random[15] && !(SAXIHP0AWVALID && SAXIHP0AWREADY);
    if (SAXIHP0AWVALID && SAXIHP0AWREADY) begin
      $display("%0d store %h len %h size %h burst %h id %h %h %h %h %h", cycle, SAXIHP0AWADDR, SAXIHP0AWLEN,
               SAXIHP0AWSIZE, SAXIHP0AWBURST, SAXIHP0AWID, SAXIHP0AWCACHE, SAXIHP0AWPROT, SAXIHP0AWLOCK, SAXIHP0AWQOS);
      writes[writeIn] <= {SAXIHP0AWADDR, SAXIHP0AWLEN};
      writeIn <= writeIn + 1;
    end
    SAXIHP0WREADY <= random[19] && writeIn != writeOut && !written;
    if (written) begin
      $display("%0d data %h strobe %h last %b id %h", cycle, SAXIHP0WDATA, SAXIHP0WSTRB, SAXIHP0WLAST, SAXIHP0WID);
      for (i = 0; i < 8; i = i + 1)
        if (SAXIHP0WSTRB[i]) memory[writeAt[19:3]][8*i +: 8] <= SAXIHP0WDATA[8*i +: 8];
      writeBeat <= SAXIHP0WLAST ? 4'd0 : writeBeat + 4'd1;
      if (SAXIHP0WLAST) writeOut <= writeOut + 1;
    end
    answers <= answers + {2'd0, written && SAXIHP0WLAST} - {2'd0, answered};
    if (answered) SAXIHP0BVALID <= 0;
    else if (!SAXIHP0BVALID && answers != 0 && random[23]) SAXIHP0BVALID <= 1;
  end
endmodule
