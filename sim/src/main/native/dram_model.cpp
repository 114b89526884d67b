#include "dram_model.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace weft {

namespace {

constexpr uint64_t kPage = 4096;
constexpr uint32_t kIncrementing = 1;
constexpr size_t kOutstanding = 64;

// What a pause may save up: a controller's few entries of write and read data.
constexpr double kSavedBytes = 64;

std::string hex(uint64_t value) {
  char text[24];
  std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value));
  return text;
}

}  // namespace

DramModel::DramModel(const DramTiming& timing, int beatBytes, int maxBurstBeats)
    : timing_(timing),
      beatBytes_(beatBytes),
      maxBurstBeats_(maxBurstBeats),
      tokens_(kSavedBytes),
      randomState_(timing.seed * 0x9E3779B97F4A7C15u + 1) {}

bool DramModel::attach(uint64_t address, uint8_t* bytes, uint64_t size) {
  auto next = regions_.lower_bound(address);
  if (next != regions_.end() && next->first - address < size) return false;
  if (next != regions_.begin()) {
    auto before = std::prev(next);
    if (address - before->first < before->second.size) return false;
  }
  regions_[address] = {bytes, size};
  return true;
}

bool DramModel::detach(uint64_t address) { return regions_.erase(address) == 1; }

void DramModel::inject(uint64_t address, uint64_t size, Response response) {
  if (response == kOkay) {
    injections_.erase(address);
  } else {
    injections_[address] = {size, response};
  }
}

void DramModel::clock(const AxiMaster& in) {
  checkStable(in);
  accept(in);
  cycle_++;
  tokens_ = std::min(tokens_ + timing_.bytesPerCycle, std::max(kSavedBytes, timing_.bytesPerCycle));
  answer();
  before_ = in;
}

// Completes the handshakes of the cycle that ends.
void DramModel::accept(const AxiMaster& in) {
  if (in.ar.valid && out_.arready) reads_.push_back(burst("AR", in.ar));
  if (in.aw.valid && out_.awready) writes_.push_back({burst("AW", in.aw), {}, {}});
  if (in.wvalid && out_.wready) takeWriteBeat(in);
  if (out_.rvalid && in.rready) {
    out_.rvalid = false;
    if (++readBeat_ == reads_.front().beats) {
      reads_.pop_front();
      readBeat_ = 0;
    }
  }
  if (out_.bvalid && in.bready) {
    out_.bvalid = false;
    responses_.pop_front();
  }
}

void DramModel::takeWriteBeat(const AxiMaster& in) {
  tokens_ -= beatBytes_;
  readWasLast_ = false;
  Write& write = writes_.front();
  write.data.insert(write.data.end(), in.wdata, in.wdata + beatBytes_);
  write.strobes.push_back(in.wstrb);
  const bool last = write.strobes.size() == write.burst.beats;
  if (in.wlast != last) {
    fail("WLAST is " + std::to_string(in.wlast) + " at beat " + std::to_string(write.strobes.size()) + " of " +
         std::to_string(write.burst.beats));
  }
  if (last) {
    write.burst.due = answerCycle();
    responses_.push_back(std::move(write));
    writes_.pop_front();
  }
}

// Decides what the slave drives in the cycle that begins.
void DramModel::answer() {
  out_.arready = reads_.size() < kOutstanding && !heldBack();
  out_.awready = writes_.size() + responses_.size() < kOutstanding && !heldBack();
  // With both directions waiting they take turns, so that neither starves.
  const bool writesTurn = writeWaits_ && readWasLast_ && !writes_.empty();
  if (!out_.rvalid && !writesTurn) presentRead();
  out_.wready = !writes_.empty() && tokens_ >= beatBytes_ && !heldBack();
  if (!out_.bvalid && !responses_.empty() && responses_.front().burst.due <= cycle_ && !heldBack()) {
    commit(responses_.front());
    out_.bvalid = true;
    out_.bresp = responses_.front().response;
  }
}

void DramModel::presentRead() {
  if (reads_.empty() || reads_.front().due > cycle_ || tokens_ < beatBytes_ || heldBack()) return;
  tokens_ -= beatBytes_;
  readWasLast_ = true;
  Response response = kOkay;
  const uint8_t* bytes = find(reads_.front().address + uint64_t{readBeat_} * beatBytes_, beatBytes_, &response);
  if (response == kOkay) {
    std::memcpy(out_.rdata, bytes, beatBytes_);
  } else {
    std::memset(out_.rdata, 0xEE, sizeof out_.rdata);
  }
  out_.rvalid = true;
  out_.rresp = response;
  out_.rlast = readBeat_ + 1 == reads_.front().beats;
}

// Written bytes become readable with the response and not before, as late as the protocol allows.
void DramModel::commit(Write& write) {
  for (uint32_t beat = 0; beat < write.burst.beats; beat++) {
    Response response = kOkay;
    uint8_t* bytes = find(write.burst.address + uint64_t{beat} * beatBytes_, beatBytes_, &response);
    if (response != kOkay) {
      write.response = std::max(write.response, response);
      continue;
    }
    for (uint32_t i = 0; i < beatBytes_; i++) {
      if (write.strobes[beat] >> i & 1) bytes[i] = write.data[beat * beatBytes_ + i];
    }
  }
}

uint8_t* DramModel::find(uint64_t address, uint64_t size, Response* response) {
  for (const auto& [from, injection] : injections_) {
    if (address + size > from && address < from + injection.size) {
      *response = injection.response;
      return nullptr;
    }
  }
  auto next = regions_.upper_bound(address);
  if (next != regions_.begin()) {
    auto& [from, region] = *std::prev(next);
    // The end of a region of odd size is readable up to its last byte only: whole beats or an error.
    if (size <= region.size && address - from <= region.size - size) return region.bytes + (address - from);
  }
  *response = kDecerr;
  return nullptr;
}

DramModel::Burst DramModel::burst(const char* channel, const AxiMaster::Address& address) {
  const uint32_t beats = address.beatsMinusOne + 1;
  const std::string name = std::string(channel) + " burst of " + std::to_string(beats) + " beats at " + hex(address.address);
  if (address.burst != kIncrementing) fail(name + " has type " + std::to_string(address.burst) + ", expected INCR");
  if (1u << address.size != beatBytes_) fail(name + " has size " + std::to_string(address.size) + ", expected a whole beat");
  if (beats > maxBurstBeats_) fail(name + " is longer than " + std::to_string(maxBurstBeats_));
  if (address.address % beatBytes_ != 0) fail(name + " is not aligned to a beat");
  if (address.address / kPage != (address.address + uint64_t{beats} * beatBytes_ - 1) / kPage) fail(name + " crosses 4 KB");
  return {address.address, beats,
          answerCycle()};
}

// A valid that was not taken must stay, with the same payload.
void DramModel::checkStable(const AxiMaster& in) {
  if (arWaits_ && !(in.ar == before_.ar)) fail("AR changed while it waited for ARREADY");
  if (awWaits_ && !(in.aw == before_.aw)) fail("AW changed while it waited for AWREADY");
  if (writeWaits_ && !(in.wvalid && in.wlast == before_.wlast && in.wstrb == before_.wstrb &&
                       std::memcmp(in.wdata, before_.wdata, beatBytes_) == 0)) {
    fail("W changed while it waited for WREADY");
  }
  arWaits_ = in.ar.valid && !out_.arready;
  awWaits_ = in.aw.valid && !out_.awready;
  writeWaits_ = in.wvalid && !out_.wready;
}

uint64_t DramModel::answerCycle() {
  return cycle_ + timing_.latencyCycles + (timing_.jitterCycles ? random() % (timing_.jitterCycles + 1) : 0);
}

bool DramModel::heldBack() { return timing_.holdBackPercent != 0 && random() % 100 < timing_.holdBackPercent; }

uint64_t DramModel::random() {
  randomState_ ^= randomState_ << 13;
  randomState_ ^= randomState_ >> 7;
  randomState_ ^= randomState_ << 17;
  return randomState_ >> 11;
}

void DramModel::fail(const std::string& what) {
  if (violation_.empty()) violation_ = "cycle " + std::to_string(cycle_) + ": " + what;
}

}  // namespace weft
