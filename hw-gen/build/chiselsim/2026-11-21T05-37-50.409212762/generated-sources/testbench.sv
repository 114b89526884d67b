module svsimTestbench;
  reg  [$bits(dut.clock)-1:0] clock = '0;
  reg  [$bits(dut.reset)-1:0] reset = '0;
  wire [$bits(dut.io_output_data)-1:0] io_output_data;
  reg  [$bits(dut.io_output_address)-1:0] io_output_address = '0;
  reg  [$bits(dut.io_output_enable)-1:0] io_output_enable = '0;
  reg  [$bits(dut.io_load_bits_data)-1:0] io_load_bits_data = '0;
  reg  [$bits(dut.io_load_bits_address)-1:0] io_load_bits_address = '0;
  reg  [$bits(dut.io_load_bits_buffer)-1:0] io_load_bits_buffer = '0;
  reg  [$bits(dut.io_load_valid)-1:0] io_load_valid = '0;
  wire [$bits(dut.io_post_stall)-1:0] io_post_stall;
  wire [$bits(dut.io_post_busy)-1:0] io_post_busy;
  wire [$bits(dut.io_post_done)-1:0] io_post_done;
  reg  [$bits(dut.io_post_instr_bits)-1:0] io_post_instr_bits = '0;
  reg  [$bits(dut.io_post_instr_valid)-1:0] io_post_instr_valid = '0;
  wire [$bits(dut.io_post_instr_ready)-1:0] io_post_instr_ready;
  wire [$bits(dut.io_array_stall)-1:0] io_array_stall;
  wire [$bits(dut.io_array_busy)-1:0] io_array_busy;
  wire [$bits(dut.io_array_done)-1:0] io_array_done;
  reg  [$bits(dut.io_array_instr_bits)-1:0] io_array_instr_bits = '0;
  reg  [$bits(dut.io_array_instr_valid)-1:0] io_array_instr_valid = '0;
  wire [$bits(dut.io_array_instr_ready)-1:0] io_array_instr_ready;

ComputeCore dut (
    .clock(clock),
    .reset(reset),
    .io_output_data(io_output_data),
    .io_output_address(io_output_address),
    .io_output_enable(io_output_enable),
    .io_load_bits_data(io_load_bits_data),
    .io_load_bits_address(io_load_bits_address),
    .io_load_bits_buffer(io_load_bits_buffer),
    .io_load_valid(io_load_valid),
    .io_post_stall(io_post_stall),
    .io_post_busy(io_post_busy),
    .io_post_done(io_post_done),
    .io_post_instr_bits(io_post_instr_bits),
    .io_post_instr_valid(io_post_instr_valid),
    .io_post_instr_ready(io_post_instr_ready),
    .io_array_stall(io_array_stall),
    .io_array_busy(io_array_busy),
    .io_array_done(io_array_done),
    .io_array_instr_bits(io_array_instr_bits),
    .io_array_instr_valid(io_array_instr_valid),
    .io_array_instr_ready(io_array_instr_ready)
);

  import "DPI-C" context function void initTestBenchScope();
  initial
    initTestBenchScope();
  // Port 0: clock
  export "DPI-C" function getBitWidthImpl_clock;
  function void getBitWidthImpl_clock;
    output int value;
    value = $bits(dut.clock);
  endfunction
  export "DPI-C" function setBitsImpl_clock;
  function void setBitsImpl_clock;
    input bit [$bits(dut.clock)-1:0] value_clock;
    clock = value_clock;
  endfunction
  export "DPI-C" function getBitsImpl_clock;
  function void getBitsImpl_clock;
    output bit [$bits(dut.clock)-1:0] value_clock;
    value_clock = clock;
  endfunction

  // Port 1: reset
  export "DPI-C" function getBitWidthImpl_reset;
  function void getBitWidthImpl_reset;
    output int value;
    value = $bits(dut.reset);
  endfunction
  export "DPI-C" function setBitsImpl_reset;
  function void setBitsImpl_reset;
    input bit [$bits(dut.reset)-1:0] value_reset;
    reset = value_reset;
  endfunction
  export "DPI-C" function getBitsImpl_reset;
  function void getBitsImpl_reset;
    output bit [$bits(dut.reset)-1:0] value_reset;
    value_reset = reset;
  endfunction

  // Port 2: io_output_data
  export "DPI-C" function getBitWidthImpl_io_output_data;
  function void getBitWidthImpl_io_output_data;
    output int value;
    value = $bits(dut.io_output_data);
  endfunction
  export "DPI-C" function getBitsImpl_io_output_data;
  function void getBitsImpl_io_output_data;
    output bit [$bits(dut.io_output_data)-1:0] value_io_output_data;
    value_io_output_data = io_output_data;
  endfunction

  // Port 3: io_output_address
  export "DPI-C" function getBitWidthImpl_io_output_address;
  function void getBitWidthImpl_io_output_address;
    output int value;
    value = $bits(dut.io_output_address);
  endfunction
  export "DPI-C" function setBitsImpl_io_output_address;
  function void setBitsImpl_io_output_address;
    input bit [$bits(dut.io_output_address)-1:0] value_io_output_address;
    io_output_address = value_io_output_address;
  endfunction
  export "DPI-C" function getBitsImpl_io_output_address;
  function void getBitsImpl_io_output_address;
    output bit [$bits(dut.io_output_address)-1:0] value_io_output_address;
    value_io_output_address = io_output_address;
  endfunction

  // Port 4: io_output_enable
  export "DPI-C" function getBitWidthImpl_io_output_enable;
  function void getBitWidthImpl_io_output_enable;
    output int value;
    value = $bits(dut.io_output_enable);
  endfunction
  export "DPI-C" function setBitsImpl_io_output_enable;
  function void setBitsImpl_io_output_enable;
    input bit [$bits(dut.io_output_enable)-1:0] value_io_output_enable;
    io_output_enable = value_io_output_enable;
  endfunction
  export "DPI-C" function getBitsImpl_io_output_enable;
  function void getBitsImpl_io_output_enable;
    output bit [$bits(dut.io_output_enable)-1:0] value_io_output_enable;
    value_io_output_enable = io_output_enable;
  endfunction

  // Port 5: io_load_bits_data
  export "DPI-C" function getBitWidthImpl_io_load_bits_data;
  function void getBitWidthImpl_io_load_bits_data;
    output int value;
    value = $bits(dut.io_load_bits_data);
  endfunction
  export "DPI-C" function setBitsImpl_io_load_bits_data;
  function void setBitsImpl_io_load_bits_data;
    input bit [$bits(dut.io_load_bits_data)-1:0] value_io_load_bits_data;
    io_load_bits_data = value_io_load_bits_data;
  endfunction
  export "DPI-C" function getBitsImpl_io_load_bits_data;
  function void getBitsImpl_io_load_bits_data;
    output bit [$bits(dut.io_load_bits_data)-1:0] value_io_load_bits_data;
    value_io_load_bits_data = io_load_bits_data;
  endfunction

  // Port 6: io_load_bits_address
  export "DPI-C" function getBitWidthImpl_io_load_bits_address;
  function void getBitWidthImpl_io_load_bits_address;
    output int value;
    value = $bits(dut.io_load_bits_address);
  endfunction
  export "DPI-C" function setBitsImpl_io_load_bits_address;
  function void setBitsImpl_io_load_bits_address;
    input bit [$bits(dut.io_load_bits_address)-1:0] value_io_load_bits_address;
    io_load_bits_address = value_io_load_bits_address;
  endfunction
  export "DPI-C" function getBitsImpl_io_load_bits_address;
  function void getBitsImpl_io_load_bits_address;
    output bit [$bits(dut.io_load_bits_address)-1:0] value_io_load_bits_address;
    value_io_load_bits_address = io_load_bits_address;
  endfunction

  // Port 7: io_load_bits_buffer
  export "DPI-C" function getBitWidthImpl_io_load_bits_buffer;
  function void getBitWidthImpl_io_load_bits_buffer;
    output int value;
    value = $bits(dut.io_load_bits_buffer);
  endfunction
  export "DPI-C" function setBitsImpl_io_load_bits_buffer;
  function void setBitsImpl_io_load_bits_buffer;
    input bit [$bits(dut.io_load_bits_buffer)-1:0] value_io_load_bits_buffer;
    io_load_bits_buffer = value_io_load_bits_buffer;
  endfunction
  export "DPI-C" function getBitsImpl_io_load_bits_buffer;
  function void getBitsImpl_io_load_bits_buffer;
    output bit [$bits(dut.io_load_bits_buffer)-1:0] value_io_load_bits_buffer;
    value_io_load_bits_buffer = io_load_bits_buffer;
  endfunction

  // Port 8: io_load_valid
  export "DPI-C" function getBitWidthImpl_io_load_valid;
  function void getBitWidthImpl_io_load_valid;
    output int value;
    value = $bits(dut.io_load_valid);
  endfunction
  export "DPI-C" function setBitsImpl_io_load_valid;
  function void setBitsImpl_io_load_valid;
    input bit [$bits(dut.io_load_valid)-1:0] value_io_load_valid;
    io_load_valid = value_io_load_valid;
  endfunction
  export "DPI-C" function getBitsImpl_io_load_valid;
  function void getBitsImpl_io_load_valid;
    output bit [$bits(dut.io_load_valid)-1:0] value_io_load_valid;
    value_io_load_valid = io_load_valid;
  endfunction

  // Port 9: io_post_stall
  export "DPI-C" function getBitWidthImpl_io_post_stall;
  function void getBitWidthImpl_io_post_stall;
    output int value;
    value = $bits(dut.io_post_stall);
  endfunction
  export "DPI-C" function getBitsImpl_io_post_stall;
  function void getBitsImpl_io_post_stall;
    output bit [$bits(dut.io_post_stall)-1:0] value_io_post_stall;
    value_io_post_stall = io_post_stall;
  endfunction

  // Port a: io_post_busy
  export "DPI-C" function getBitWidthImpl_io_post_busy;
  function void getBitWidthImpl_io_post_busy;
    output int value;
    value = $bits(dut.io_post_busy);
  endfunction
  export "DPI-C" function getBitsImpl_io_post_busy;
  function void getBitsImpl_io_post_busy;
    output bit [$bits(dut.io_post_busy)-1:0] value_io_post_busy;
    value_io_post_busy = io_post_busy;
  endfunction

  // Port b: io_post_done
  export "DPI-C" function getBitWidthImpl_io_post_done;
  function void getBitWidthImpl_io_post_done;
    output int value;
    value = $bits(dut.io_post_done);
  endfunction
  export "DPI-C" function getBitsImpl_io_post_done;
  function void getBitsImpl_io_post_done;
    output bit [$bits(dut.io_post_done)-1:0] value_io_post_done;
    value_io_post_done = io_post_done;
  endfunction

  // Port c: io_post_instr_bits
  export "DPI-C" function getBitWidthImpl_io_post_instr_bits;
  function void getBitWidthImpl_io_post_instr_bits;
    output int value;
    value = $bits(dut.io_post_instr_bits);
  endfunction
  export "DPI-C" function setBitsImpl_io_post_instr_bits;
  function void setBitsImpl_io_post_instr_bits;
    input bit [$bits(dut.io_post_instr_bits)-1:0] value_io_post_instr_bits;
    io_post_instr_bits = value_io_post_instr_bits;
  endfunction
  export "DPI-C" function getBitsImpl_io_post_instr_bits;
  function void getBitsImpl_io_post_instr_bits;
    output bit [$bits(dut.io_post_instr_bits)-1:0] value_io_post_instr_bits;
    value_io_post_instr_bits = io_post_instr_bits;
  endfunction

  // Port d: io_post_instr_valid
  export "DPI-C" function getBitWidthImpl_io_post_instr_valid;
  function void getBitWidthImpl_io_post_instr_valid;
    output int value;
    value = $bits(dut.io_post_instr_valid);
  endfunction
  export "DPI-C" function setBitsImpl_io_post_instr_valid;
  function void setBitsImpl_io_post_instr_valid;
    input bit [$bits(dut.io_post_instr_valid)-1:0] value_io_post_instr_valid;
    io_post_instr_valid = value_io_post_instr_valid;
  endfunction
  export "DPI-C" function getBitsImpl_io_post_instr_valid;
  function void getBitsImpl_io_post_instr_valid;
    output bit [$bits(dut.io_post_instr_valid)-1:0] value_io_post_instr_valid;
    value_io_post_instr_valid = io_post_instr_valid;
  endfunction

  // Port e: io_post_instr_ready
  export "DPI-C" function getBitWidthImpl_io_post_instr_ready;
  function void getBitWidthImpl_io_post_instr_ready;
    output int value;
    value = $bits(dut.io_post_instr_ready);
  endfunction
  export "DPI-C" function getBitsImpl_io_post_instr_ready;
  function void getBitsImpl_io_post_instr_ready;
    output bit [$bits(dut.io_post_instr_ready)-1:0] value_io_post_instr_ready;
    value_io_post_instr_ready = io_post_instr_ready;
  endfunction

  // Port f: io_array_stall
  export "DPI-C" function getBitWidthImpl_io_array_stall;
  function void getBitWidthImpl_io_array_stall;
    output int value;
    value = $bits(dut.io_array_stall);
  endfunction
  export "DPI-C" function getBitsImpl_io_array_stall;
  function void getBitsImpl_io_array_stall;
    output bit [$bits(dut.io_array_stall)-1:0] value_io_array_stall;
    value_io_array_stall = io_array_stall;
  endfunction

  // Port 10: io_array_busy
  export "DPI-C" function getBitWidthImpl_io_array_busy;
  function void getBitWidthImpl_io_array_busy;
    output int value;
    value = $bits(dut.io_array_busy);
  endfunction
  export "DPI-C" function getBitsImpl_io_array_busy;
  function void getBitsImpl_io_array_busy;
    output bit [$bits(dut.io_array_busy)-1:0] value_io_array_busy;
    value_io_array_busy = io_array_busy;
  endfunction

  // Port 11: io_array_done
  export "DPI-C" function getBitWidthImpl_io_array_done;
  function void getBitWidthImpl_io_array_done;
    output int value;
    value = $bits(dut.io_array_done);
  endfunction
  export "DPI-C" function getBitsImpl_io_array_done;
  function void getBitsImpl_io_array_done;
    output bit [$bits(dut.io_array_done)-1:0] value_io_array_done;
    value_io_array_done = io_array_done;
  endfunction

  // Port 12: io_array_instr_bits
  export "DPI-C" function getBitWidthImpl_io_array_instr_bits;
  function void getBitWidthImpl_io_array_instr_bits;
    output int value;
    value = $bits(dut.io_array_instr_bits);
  endfunction
  export "DPI-C" function setBitsImpl_io_array_instr_bits;
  function void setBitsImpl_io_array_instr_bits;
    input bit [$bits(dut.io_array_instr_bits)-1:0] value_io_array_instr_bits;
    io_array_instr_bits = value_io_array_instr_bits;
  endfunction
  export "DPI-C" function getBitsImpl_io_array_instr_bits;
  function void getBitsImpl_io_array_instr_bits;
    output bit [$bits(dut.io_array_instr_bits)-1:0] value_io_array_instr_bits;
    value_io_array_instr_bits = io_array_instr_bits;
  endfunction

  // Port 13: io_array_instr_valid
  export "DPI-C" function getBitWidthImpl_io_array_instr_valid;
  function void getBitWidthImpl_io_array_instr_valid;
    output int value;
    value = $bits(dut.io_array_instr_valid);
  endfunction
  export "DPI-C" function setBitsImpl_io_array_instr_valid;
  function void setBitsImpl_io_array_instr_valid;
    input bit [$bits(dut.io_array_instr_valid)-1:0] value_io_array_instr_valid;
    io_array_instr_valid = value_io_array_instr_valid;
  endfunction
  export "DPI-C" function getBitsImpl_io_array_instr_valid;
  function void getBitsImpl_io_array_instr_valid;
    output bit [$bits(dut.io_array_instr_valid)-1:0] value_io_array_instr_valid;
    value_io_array_instr_valid = io_array_instr_valid;
  endfunction

  // Port 14: io_array_instr_ready
  export "DPI-C" function getBitWidthImpl_io_array_instr_ready;
  function void getBitWidthImpl_io_array_instr_ready;
    output int value;
    value = $bits(dut.io_array_instr_ready);
  endfunction
  export "DPI-C" function getBitsImpl_io_array_instr_ready;
  function void getBitsImpl_io_array_instr_ready;
    output bit [$bits(dut.io_array_instr_ready)-1:0] value_io_array_instr_ready;
    value_io_array_instr_ready = io_array_instr_ready;
  endfunction

  // Simulation
  import "DPI-C" context task simulation_body();
  enum {INIT, RUN, DONE} simulationState = INIT;
  initial
    simulationState = RUN;
  always @(simulationState) begin
    if (simulationState == RUN) begin
      simulation_body();
      simulationState = DONE;
    end
  end
  import "DPI-C" context task simulation_final();
  final
    simulation_final();
  `ifdef SVSIM_BACKEND_SUPPORTS_DELAY_IN_PUBLIC_FUNCTIONS
  export "DPI-C" task run_simulation;
  task run_simulation;
    input int timesteps;
    output int finish;
    #(timesteps*0.1);
    finish = 0;
  endtask
  `else
  import "DPI-C" function void run_simulation(input int timesteps, output int done);
  `endif

  // Tracing
  int traceSupported = 0;
  export "DPI-C" function simulation_initializeTrace;
  function void simulation_initializeTrace;
    input string traceFilePath;
    `ifdef SVSIM_ENABLE_FST_TRACING_SUPPORT
      $dumpfile({traceFilePath,".fst"});
      $dumpvars(0, dut);
      traceSupported = 1;
    `elsif SVSIM_ENABLE_VCD_TRACING_SUPPORT
      $dumpfile({traceFilePath,".vcd"});
      $dumpvars(0, dut);
      traceSupported = 1;
    `endif
    `ifdef SVSIM_ENABLE_VPD_TRACING_SUPPORT
      $vcdplusfile({traceFilePath,".vpd"});
      $dumpvars(0, dut);
      $vcdpluson(0, dut);
      traceSupported = 1;
    `endif
    `ifdef SVSIM_ENABLE_FSDB_TRACING_SUPPORT
      $fsdbDumpfile({traceFilePath,".fsdb"});
      $fsdbDumpvars(0, dut, "+all");
      traceSupported = 1;
    `endif
  endfunction
  export "DPI-C" function simulation_enableTrace;
  function void simulation_enableTrace;
    output int success;
    success = traceSupported;
    `ifdef SVSIM_ENABLE_VCD_TRACING_SUPPORT
    $dumpon;
    `elsif SVSIM_ENABLE_FST_TRACING_SUPPORT
    $dumpon;
    `elsif SVSIM_ENABLE_VPD_TRACING_SUPPORT
    $dumpon;
    `endif
    `ifdef SVSIM_ENABLE_FSDB_TRACING_SUPPORT
    $fsdbDumpon;
    `endif
  endfunction
  export "DPI-C" function simulation_disableTrace;
  function void simulation_disableTrace;
    output int success;
    success = traceSupported;
    `ifdef SVSIM_ENABLE_VCD_TRACING_SUPPORT
    $dumpoff;
    `elsif SVSIM_ENABLE_FST_TRACING_SUPPORT
    $dumpoff;
    `elsif SVSIM_ENABLE_VPD_TRACING_SUPPORT
    $dumpoff;
    `endif
    `ifdef SVSIM_ENABLE_FSDB_TRACING_SUPPORT
    $fsdbDumpoff;
    `endif
  endfunction

endmodule
