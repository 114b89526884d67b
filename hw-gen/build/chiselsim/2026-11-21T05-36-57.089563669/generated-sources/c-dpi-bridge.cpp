#include <stdint.h>

#ifdef SVSIM_ENABLE_VERILATOR_SUPPORT
#include "verilated-sources/VsvsimTestbench__Dpi.h"
#endif
#ifdef SVSIM_ENABLE_VCS_SUPPORT
#include "vc_hdrs.h"
#endif

extern "C" {
 svScope setScopeToTestBench();
void getBitWidth_clock(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_clock(result);
           svSetScope(prev);
        }
void getBits_clock(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_clock(result);
           svSetScope(prev);
        }
void setBits_clock(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_clock(data);
           svSetScope(prev);
        }
void getBitWidth_reset(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_reset(result);
           svSetScope(prev);
        }
void getBits_reset(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_reset(result);
           svSetScope(prev);
        }
void setBits_reset(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_reset(data);
           svSetScope(prev);
        }
void getBitWidth_io_output_data(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_output_data(result);
           svSetScope(prev);
        }
void getBits_io_output_data(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_output_data(result);
           svSetScope(prev);
        }
void getBitWidth_io_output_address(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_output_address(result);
           svSetScope(prev);
        }
void getBits_io_output_address(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_output_address(result);
           svSetScope(prev);
        }
void setBits_io_output_address(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_output_address(data);
           svSetScope(prev);
        }
void getBitWidth_io_output_enable(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_output_enable(result);
           svSetScope(prev);
        }
void getBits_io_output_enable(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_output_enable(result);
           svSetScope(prev);
        }
void setBits_io_output_enable(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_output_enable(data);
           svSetScope(prev);
        }
void getBitWidth_io_load_bits_data(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_load_bits_data(result);
           svSetScope(prev);
        }
void getBits_io_load_bits_data(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_load_bits_data(result);
           svSetScope(prev);
        }
void setBits_io_load_bits_data(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_load_bits_data(data);
           svSetScope(prev);
        }
void getBitWidth_io_load_bits_address(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_load_bits_address(result);
           svSetScope(prev);
        }
void getBits_io_load_bits_address(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_load_bits_address(result);
           svSetScope(prev);
        }
void setBits_io_load_bits_address(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_load_bits_address(data);
           svSetScope(prev);
        }
void getBitWidth_io_load_bits_buffer(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_load_bits_buffer(result);
           svSetScope(prev);
        }
void getBits_io_load_bits_buffer(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_load_bits_buffer(result);
           svSetScope(prev);
        }
void setBits_io_load_bits_buffer(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_load_bits_buffer(data);
           svSetScope(prev);
        }
void getBitWidth_io_load_valid(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_load_valid(result);
           svSetScope(prev);
        }
void getBits_io_load_valid(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_load_valid(result);
           svSetScope(prev);
        }
void setBits_io_load_valid(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_load_valid(data);
           svSetScope(prev);
        }
void getBitWidth_io_post_stall(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_post_stall(result);
           svSetScope(prev);
        }
void getBits_io_post_stall(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_post_stall(result);
           svSetScope(prev);
        }
void getBitWidth_io_post_busy(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_post_busy(result);
           svSetScope(prev);
        }
void getBits_io_post_busy(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_post_busy(result);
           svSetScope(prev);
        }
void getBitWidth_io_post_done(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_post_done(result);
           svSetScope(prev);
        }
void getBits_io_post_done(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_post_done(result);
           svSetScope(prev);
        }
void getBitWidth_io_post_instr_bits(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_post_instr_bits(result);
           svSetScope(prev);
        }
void getBits_io_post_instr_bits(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_post_instr_bits(result);
           svSetScope(prev);
        }
void setBits_io_post_instr_bits(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_post_instr_bits(data);
           svSetScope(prev);
        }
void getBitWidth_io_post_instr_valid(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_post_instr_valid(result);
           svSetScope(prev);
        }
void getBits_io_post_instr_valid(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_post_instr_valid(result);
           svSetScope(prev);
        }
void setBits_io_post_instr_valid(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_post_instr_valid(data);
           svSetScope(prev);
        }
void getBitWidth_io_post_instr_ready(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_post_instr_ready(result);
           svSetScope(prev);
        }
void getBits_io_post_instr_ready(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_post_instr_ready(result);
           svSetScope(prev);
        }
void getBitWidth_io_array_stall(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_array_stall(result);
           svSetScope(prev);
        }
void getBits_io_array_stall(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_array_stall(result);
           svSetScope(prev);
        }
void getBitWidth_io_array_busy(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_array_busy(result);
           svSetScope(prev);
        }
void getBits_io_array_busy(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_array_busy(result);
           svSetScope(prev);
        }
void getBitWidth_io_array_done(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_array_done(result);
           svSetScope(prev);
        }
void getBits_io_array_done(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_array_done(result);
           svSetScope(prev);
        }
void getBitWidth_io_array_instr_bits(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_array_instr_bits(result);
           svSetScope(prev);
        }
void getBits_io_array_instr_bits(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_array_instr_bits(result);
           svSetScope(prev);
        }
void setBits_io_array_instr_bits(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_array_instr_bits(data);
           svSetScope(prev);
        }
void getBitWidth_io_array_instr_valid(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_array_instr_valid(result);
           svSetScope(prev);
        }
void getBits_io_array_instr_valid(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_array_instr_valid(result);
           svSetScope(prev);
        }
void setBits_io_array_instr_valid(const svBitVecVal* data) {
           svScope prev = setScopeToTestBench();
           setBitsImpl_io_array_instr_valid(data);
           svSetScope(prev);
        }
void getBitWidth_io_array_instr_ready(int* result) {
           svScope prev = setScopeToTestBench();
           getBitWidthImpl_io_array_instr_ready(result);
           svSetScope(prev);
        }
void getBits_io_array_instr_ready(svBitVecVal* result) {
           svScope prev = setScopeToTestBench();
           getBitsImpl_io_array_instr_ready(result);
           svSetScope(prev);
        }

int port_getter(int id, int *bitWidth, void (**getter)(uint8_t*)) {
  switch (id) {
    case 0: // clock
      getBitWidth_clock(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_clock;
      return 0;
    case 1: // reset
      getBitWidth_reset(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_reset;
      return 0;
    case 2: // io_output_data
      getBitWidth_io_output_data(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_output_data;
      return 0;
    case 3: // io_output_address
      getBitWidth_io_output_address(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_output_address;
      return 0;
    case 4: // io_output_enable
      getBitWidth_io_output_enable(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_output_enable;
      return 0;
    case 5: // io_load_bits_data
      getBitWidth_io_load_bits_data(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_load_bits_data;
      return 0;
    case 6: // io_load_bits_address
      getBitWidth_io_load_bits_address(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_load_bits_address;
      return 0;
    case 7: // io_load_bits_buffer
      getBitWidth_io_load_bits_buffer(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_load_bits_buffer;
      return 0;
    case 8: // io_load_valid
      getBitWidth_io_load_valid(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_load_valid;
      return 0;
    case 9: // io_post_stall
      getBitWidth_io_post_stall(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_post_stall;
      return 0;
    case 10: // io_post_busy
      getBitWidth_io_post_busy(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_post_busy;
      return 0;
    case 11: // io_post_done
      getBitWidth_io_post_done(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_post_done;
      return 0;
    case 12: // io_post_instr_bits
      getBitWidth_io_post_instr_bits(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_post_instr_bits;
      return 0;
    case 13: // io_post_instr_valid
      getBitWidth_io_post_instr_valid(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_post_instr_valid;
      return 0;
    case 14: // io_post_instr_ready
      getBitWidth_io_post_instr_ready(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_post_instr_ready;
      return 0;
    case 15: // io_array_stall
      getBitWidth_io_array_stall(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_array_stall;
      return 0;
    case 16: // io_array_busy
      getBitWidth_io_array_busy(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_array_busy;
      return 0;
    case 17: // io_array_done
      getBitWidth_io_array_done(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_array_done;
      return 0;
    case 18: // io_array_instr_bits
      getBitWidth_io_array_instr_bits(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_array_instr_bits;
      return 0;
    case 19: // io_array_instr_valid
      getBitWidth_io_array_instr_valid(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_array_instr_valid;
      return 0;
    case 20: // io_array_instr_ready
      getBitWidth_io_array_instr_ready(bitWidth);
      *getter = (void(*)(uint8_t*))getBits_io_array_instr_ready;
      return 0;
    default:
      return -1;
  }
}

int port_setter(int id, int *bitWidth, void (**setter)(const uint8_t*)) {
  switch (id) {
    case 0: // clock
      getBitWidth_clock(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_clock;
      return 0;
    case 1: // reset
      getBitWidth_reset(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_reset;
      return 0;
    case 3: // io_output_address
      getBitWidth_io_output_address(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_output_address;
      return 0;
    case 4: // io_output_enable
      getBitWidth_io_output_enable(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_output_enable;
      return 0;
    case 5: // io_load_bits_data
      getBitWidth_io_load_bits_data(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_load_bits_data;
      return 0;
    case 6: // io_load_bits_address
      getBitWidth_io_load_bits_address(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_load_bits_address;
      return 0;
    case 7: // io_load_bits_buffer
      getBitWidth_io_load_bits_buffer(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_load_bits_buffer;
      return 0;
    case 8: // io_load_valid
      getBitWidth_io_load_valid(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_load_valid;
      return 0;
    case 12: // io_post_instr_bits
      getBitWidth_io_post_instr_bits(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_post_instr_bits;
      return 0;
    case 13: // io_post_instr_valid
      getBitWidth_io_post_instr_valid(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_post_instr_valid;
      return 0;
    case 18: // io_array_instr_bits
      getBitWidth_io_array_instr_bits(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_array_instr_bits;
      return 0;
    case 19: // io_array_instr_valid
      getBitWidth_io_array_instr_valid(bitWidth);
      *setter = (void(*)(const uint8_t*))setBits_io_array_instr_valid;
      return 0;
    default:
      return -1;
  }
}

} // extern "C"

