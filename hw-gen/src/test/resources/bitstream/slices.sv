// All kinds of slice logic behind M_AXI_GP0: memories in LUTs, shift registers, carry chains, wide multiplexers,
// registers with set, reset and asynchronous reset. For tests of the way through place and route and back.
module weft_zynq7();
  wire [3:0] fclk, resetn;
  wire clk;
  BUFG buffer(.I(fclk[0]), .O(clk));
  wire [11:0] arid, awid;
  wire [31:0] araddr, awaddr, wdata;
  wire [3:0] arlen, wstrb;
  wire arvalid, rready, awvalid, wvalid, bready;
  reg rvalid, rlast, bvalid;
  reg [11:0] rid, bid;
  reg [31:0] rdata;
  reg reading, writing;
  reg [3:0] left;
  reg [7:0] at, to;
  PS7 PS7 (
    .FCLKCLK(fclk), .FCLKRESETN(resetn), .IRQF2P({19'd0, parity}), .DDRARB(4'd0), .MAXIGP0ACLK(clk),
    .MAXIGP0ARID(arid), .MAXIGP0ARADDR(araddr), .MAXIGP0ARLEN(arlen), .MAXIGP0ARVALID(arvalid), .MAXIGP0ARREADY(!reading),
    .MAXIGP0RID(rid), .MAXIGP0RDATA(rdata), .MAXIGP0RLAST(rlast), .MAXIGP0RVALID(rvalid), .MAXIGP0RREADY(rready),
    .MAXIGP0AWID(awid), .MAXIGP0AWADDR(awaddr), .MAXIGP0AWVALID(awvalid), .MAXIGP0AWREADY(!writing && !bvalid),
    .MAXIGP0WDATA(wdata), .MAXIGP0WSTRB(wstrb), .MAXIGP0WVALID(wvalid), .MAXIGP0WREADY(writing),
    .MAXIGP0BID(bid), .MAXIGP0BVALID(bvalid), .MAXIGP0BREADY(bready)
  );
  reg [7:0] ready = 0;
  wire reset = !ready[7];
  always @(posedge clk) ready <= {ready[6:0], resetn[0]};

  reg [31:0] narrow[0:31];
  reg [31:0] wide[0:63];
  reg [7:0] line[0:19];
  reg [31:0] count, sum;
  reg signed [15:0] least;
  reg parity, awake;
  integer i;
  wire put = writing && wvalid;
  always @(posedge clk) begin
    if (put && wstrb[0]) narrow[to[4:0]] <= wdata;
    if (put) wide[to[5:0]] <= wdata ^ sum;
    if (put) begin
      line[0] <= wdata[15:8];
      for (i = 1; i < 20; i = i + 1) line[i] <= line[i-1];
    end
  end
  always @(posedge clk or posedge reset)
    if (reset) awake <= 1; else if (put) awake <= ~awake;
  always @(posedge clk) begin
    if (reset) count <= 32'hdeadbeef; else count <= count + {24'd0, line[19]} + 1;
    if (reset) sum <= 0; else if (put) sum <= sum - wdata;
    if (reset) least <= 16'h7fff; else if (put && $signed(wdata[15:0]) < least) least <= wdata[15:0];
    parity <= ^sum & awake;
  end
  wire [15:0] choices = sum[15:0] ^ count[31:16];
  reg [31:0] value;
  always @* case (at[7:5])
    0: value = narrow[at[4:0]];
    1: value = wide[at[5:0]];
    2: value = count;
    3: value = sum;
    4: value = {least, line[19], 7'd0, awake};
    5: value = {31'd0, choices[at[3:0]]};
    6: value = narrow[at[4:0]] + wide[~at[5:0]];
    default: value = 32'h57454654;
  endcase
  always @(posedge clk)
    if (reset) begin
      reading <= 0; writing <= 0; rvalid <= 0; bvalid <= 0; rlast <= 0;
    end else begin
      if (arvalid && !reading) begin
        reading <= 1; rid <= arid; left <= arlen; at <= araddr[9:2];
      end
      if (reading && !rvalid) begin
        rvalid <= 1; rdata <= value; rlast <= left == 0;
      end
      if (rvalid && rready) begin
        rvalid <= 0; at <= at + 37; left <= left - 1;
        if (rlast) reading <= 0;
      end
      if (awvalid && !writing && !bvalid) begin
        writing <= 1; bid <= awid; to <= awaddr[9:2];
      end
      if (put) begin
        writing <= 0; bvalid <= 1;
      end
      if (bvalid && bready) bvalid <= 0;
    end
endmodule
