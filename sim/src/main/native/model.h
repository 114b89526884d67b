// One simulated accelerator with its memory, as the JNI library sees it. A model library exports weft_create_model and
// nothing else, so that several of them live in one process.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dram_model.h"

namespace weft {

class Model {
 public:
  virtual ~Model() = default;

  // Memory, as DramModel has it.
  virtual bool attach(uint64_t address, uint8_t* bytes, uint64_t size) = 0;
  virtual bool detach(uint64_t address) = 0;
  virtual void inject(uint64_t address, uint64_t size, Response response) = 0;

  // What makes the simulation worthless from here on, a broken protocol or a failed assertion; or empty.
  virtual std::string violation() const = 0;

  // AXI4-Lite accesses; false when the accelerator does not answer or answers with an error.
  virtual bool writeRegister(uint32_t offset, uint32_t value) = 0;
  virtual bool readRegister(uint32_t offset, uint32_t* value) = 0;

  // Runs until the interrupt is high, the memory port breaks its protocol, or that many cycles have passed; returns the
  // cycles run.
  virtual int64_t step(int64_t maxCycles) = 0;

  virtual bool interrupt() const = 0;
  virtual int64_t cycle() const = 0;

  // When units took and finished instructions since the last call: the cycle in bits 63..8, the accelerator's activity
  // port below; false if the model was built without it.
  virtual bool takeActivity(std::vector<int64_t>* out) = 0;

  // Writes waves of the cycles first to last; false if the model was built without them.
  virtual bool trace(const std::string& file, int64_t first, int64_t last) = 0;
};

}  // namespace weft

extern "C" weft::Model* weft_create_model(const weft::DramTiming* timing);

using WeftCreateModel = decltype(&weft_create_model);
