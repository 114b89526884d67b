// DRAM behind the accelerator's AXI4 port, with the time of a real one: a latency, some jitter, and a bandwidth that
// reads and writes share. It answers in order, checks that the master keeps to the protocol, and can be told to answer
// some addresses with errors or to hold back at random.
//
// All its outputs are registers: they depend on earlier cycles only.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "axi.h"

namespace weft {

struct DramTiming {
  double bytesPerCycle;
  uint32_t latencyCycles;
  uint32_t jitterCycles;     // added to the latency, uniformly from 0 to this
  uint32_t holdBackPercent;  // of the cycles in which a handshake is refused at random
  uint64_t seed;
};

class DramModel {
 public:
  DramModel(const DramTiming& timing, int beatBytes, int maxBurstBeats);

  // Makes bytes visible at an address; false if they overlap others.
  bool attach(uint64_t address, uint8_t* bytes, uint64_t size);
  bool detach(uint64_t address);

  // Answers that touch these addresses carry this response; kOkay ends it.
  void inject(uint64_t address, uint64_t size, Response response);

  // What the slave drives in this cycle.
  const AxiSlave& outputs() const { return out_; }

  // A rising clock edge, with what the master drove before it.
  void clock(const AxiMaster& in);

  // The first violation of the protocol, or empty.
  const std::string& violation() const { return violation_; }

 private:
  struct Region {
    uint8_t* bytes;
    uint64_t size;
  };
  struct Injection {
    uint64_t size;
    Response response;
  };
  struct Burst {
    uint64_t address;
    uint32_t beats;
    uint64_t due;  // first cycle of the answer
  };
  struct Write {
    Burst burst;
    std::vector<uint8_t> data;
    std::vector<uint32_t> strobes;
    Response response = kOkay;
  };

  void accept(const AxiMaster& in);
  void takeWriteBeat(const AxiMaster& in);
  void answer();
  void presentRead();
  void commit(Write& write);
  uint8_t* find(uint64_t address, uint64_t size, Response* response);
  Burst burst(const char* channel, const AxiMaster::Address& address);
  void checkStable(const AxiMaster& in);
  uint64_t answerCycle();
  bool heldBack();
  uint64_t random();
  void fail(const std::string& what);

  const DramTiming timing_;
  const uint32_t beatBytes_;
  const uint32_t maxBurstBeats_;
  std::map<uint64_t, Region> regions_;
  std::map<uint64_t, Injection> injections_;
  std::deque<Burst> reads_;
  std::deque<Write> writes_;     // data still to come
  std::deque<Write> responses_;  // data complete
  uint32_t readBeat_ = 0;
  double tokens_;
  bool arWaits_ = false;
  bool awWaits_ = false;
  bool writeWaits_ = false;
  bool readWasLast_ = false;
  uint64_t cycle_ = 0;
  uint64_t randomState_;
  AxiSlave out_{};
  AxiMaster before_{};
  std::string violation_;
};

}  // namespace weft
