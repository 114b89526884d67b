// The two sides of an AXI4 memory port in one clock cycle, as plain values.
#pragma once

#include <cstdint>

namespace weft {

constexpr int kMaxBeatBytes = 16;

enum Response : uint8_t { kOkay = 0, kSlverr = 2, kDecerr = 3 };

// What the master drives.
struct AxiMaster {
  struct Address {
    bool valid;
    uint64_t address;
    uint32_t beatsMinusOne;
    uint32_t size;
    uint32_t burst;

    bool operator==(const Address& o) const {
      return valid == o.valid && address == o.address && beatsMinusOne == o.beatsMinusOne &&
             size == o.size && burst == o.burst;
    }
  };

  Address ar;
  Address aw;
  bool rready;
  bool wvalid;
  bool wlast;
  uint32_t wstrb;
  uint8_t wdata[kMaxBeatBytes];
  bool bready;
};

// What the slave drives.
struct AxiSlave {
  bool arready;
  bool rvalid;
  bool rlast;
  uint8_t rresp;
  uint8_t rdata[kMaxBeatBytes];
  bool awready;
  bool wready;
  bool bvalid;
  uint8_t bresp;
};

}  // namespace weft
