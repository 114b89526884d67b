// The model of one configuration: Verilator's class, an AXI4-Lite master for the registers, and the DRAM. Compiled
// together with the Verilated sources, which give it its port widths.

#include <verilated.h>

#include <cstring>
#include <memory>
#include <type_traits>

#include "Vweft.h"
#include "model.h"

#ifdef WEFT_WAVES
#include <verilated_fst_c.h>
#endif

#ifndef WEFT_MAX_BURST_BEATS
#error "the build passes WEFT_MAX_BURST_BEATS"
#endif

namespace weft {

namespace {

constexpr int kResetCycles = 16;
constexpr int kRegisterTimeout = 1000;

class VerilatedModel final : public Model {
 public:
  explicit VerilatedModel(const DramTiming& timing)
      : dram_(timing, kBeatBytes, WEFT_MAX_BURST_BEATS), top_(std::make_unique<Vweft>(&context_)) {
#ifdef WEFT_WAVES
    context_.traceEverOn(true);
#endif
    // A failed assertion ends the run, not the process.
    context_.fatalOnError(false);
    enter();
    top_->ap_rst_n = 0;
    for (int i = 0; i < kResetCycles; i++) tick();
    top_->ap_rst_n = 1;
    tick();
  }

  ~VerilatedModel() override {
    enter();
    closeTrace();
    top_->final();
    top_.reset();
  }

  bool attach(uint64_t address, uint8_t* bytes, uint64_t size) override { return dram_.attach(address, bytes, size); }
  bool detach(uint64_t address) override { return dram_.detach(address); }
  void inject(uint64_t address, uint64_t size, Response response) override { dram_.inject(address, size, response); }

  std::string violation() const override {
    if (!dram_.violation().empty()) return "the memory port broke the AXI4 protocol, " + dram_.violation();
    if (context_.gotError()) {
      return "an assertion of the hardware failed before cycle " + std::to_string(cycle_) +
             "; standard output says which";
    }
    return {};
  }

  bool writeRegister(uint32_t offset, uint32_t value) override {
    enter();
    top_->s_axi_control_AWADDR = offset;
    top_->s_axi_control_WDATA = value;
    top_->s_axi_control_WSTRB = 0xF;
    top_->s_axi_control_AWVALID = 1;
    top_->s_axi_control_WVALID = 1;
    top_->s_axi_control_BREADY = 1;
    bool answered = false;
    uint32_t response = 0;
    for (int i = 0; i < kRegisterTimeout && !answered; i++) {
      settle();
      const bool address = top_->s_axi_control_AWVALID && top_->s_axi_control_AWREADY;
      const bool data = top_->s_axi_control_WVALID && top_->s_axi_control_WREADY;
      answered = top_->s_axi_control_BVALID;
      response = top_->s_axi_control_BRESP;
      edge();
      if (address) top_->s_axi_control_AWVALID = 0;
      if (data) top_->s_axi_control_WVALID = 0;
    }
    top_->s_axi_control_AWVALID = 0;
    top_->s_axi_control_WVALID = 0;
    top_->s_axi_control_BREADY = 0;
    return answered && response == kOkay;
  }

  bool readRegister(uint32_t offset, uint32_t* value) override {
    enter();
    top_->s_axi_control_ARADDR = offset;
    top_->s_axi_control_ARVALID = 1;
    top_->s_axi_control_RREADY = 1;
    bool answered = false;
    uint32_t response = 0;
    for (int i = 0; i < kRegisterTimeout && !answered; i++) {
      settle();
      const bool address = top_->s_axi_control_ARVALID && top_->s_axi_control_ARREADY;
      answered = top_->s_axi_control_RVALID;
      *value = top_->s_axi_control_RDATA;
      response = top_->s_axi_control_RRESP;
      edge();
      if (address) top_->s_axi_control_ARVALID = 0;
    }
    top_->s_axi_control_ARVALID = 0;
    top_->s_axi_control_RREADY = 0;
    return answered && response == kOkay;
  }

  int64_t step(int64_t maxCycles) override {
    enter();
    int64_t done = 0;
    while (done < maxCycles && !interrupt() && dram_.violation().empty() && !context_.gotFinish()) {
      tick();
      done++;
    }
    return done;
  }

  // Verilator's name for the port: "interrupt" is a reserved word of some C++ compilers.
  bool interrupt() const override { return top_->__SYM__interrupt; }

  int64_t cycle() const override { return cycle_; }

  bool takeActivity(std::vector<int64_t>* out) override {
#ifdef WEFT_ACTIVITY
    out->swap(activity_);
    activity_.clear();
    return true;
#else
    (void)out;
    return false;
#endif
  }

  bool trace(const std::string& file, int64_t first, int64_t last) override {
#ifdef WEFT_WAVES
    closeTrace();
    traceFile_ = file;
    traceFirst_ = first;
    traceLast_ = last;
    return true;
#else
    (void)file, (void)first, (void)last;
    return false;
#endif
  }

 private:
  static constexpr int kBeatBytes = sizeof(std::declval<Vweft&>().m_axi_gmem_RDATA);

  // Verilator's runtime takes a thread's context, which may still be another model's, perhaps one that is gone.
  void enter() { Verilated::threadContextp(&context_); }

  void tick() {
    settle();
    edge();
  }

  // The low half of a cycle: the slave's outputs go in, combinational paths settle, no register moves.
  void settle() {
    const AxiSlave& slave = dram_.outputs();
    top_->m_axi_gmem_ARREADY = slave.arready;
    top_->m_axi_gmem_RVALID = slave.rvalid;
    top_->m_axi_gmem_RLAST = slave.rlast;
    top_->m_axi_gmem_RRESP = slave.rresp;
    std::memcpy(&top_->m_axi_gmem_RDATA, slave.rdata, kBeatBytes);
    top_->m_axi_gmem_AWREADY = slave.awready;
    top_->m_axi_gmem_WREADY = slave.wready;
    top_->m_axi_gmem_BVALID = slave.bvalid;
    top_->m_axi_gmem_BRESP = slave.bresp;
    top_->ap_clk = 0;
    top_->eval();
    dump(0);
  }

  // The rising edge: the memory samples what the master drives, then all registers move.
  void edge() {
    if (top_->ap_rst_n) dram_.clock(master());
#ifdef WEFT_ACTIVITY
    if (top_->ap_rst_n && top_->activity) activity_.push_back(cycle_ << 8 | top_->activity);
#endif
    top_->ap_clk = 1;
    top_->eval();
    dump(1);
    cycle_++;
  }

  AxiMaster master() const {
    AxiMaster m{};
    m.ar = {static_cast<bool>(top_->m_axi_gmem_ARVALID), top_->m_axi_gmem_ARADDR, top_->m_axi_gmem_ARLEN,
            top_->m_axi_gmem_ARSIZE, top_->m_axi_gmem_ARBURST};
    m.rready = top_->m_axi_gmem_RREADY;
    m.aw = {static_cast<bool>(top_->m_axi_gmem_AWVALID), top_->m_axi_gmem_AWADDR, top_->m_axi_gmem_AWLEN,
            top_->m_axi_gmem_AWSIZE, top_->m_axi_gmem_AWBURST};
    m.wvalid = top_->m_axi_gmem_WVALID;
    m.wlast = top_->m_axi_gmem_WLAST;
    m.wstrb = top_->m_axi_gmem_WSTRB;
    std::memcpy(m.wdata, &top_->m_axi_gmem_WDATA, kBeatBytes);
    m.bready = top_->m_axi_gmem_BREADY;
    return m;
  }

#ifdef WEFT_WAVES
  void dump(int half) {
    if (traceFile_.empty() || cycle_ < traceFirst_) return;
    if (cycle_ > traceLast_) {
      closeTrace();
      return;
    }
    if (!trace_) {
      trace_ = std::make_unique<VerilatedFstC>();
      top_->trace(trace_.get(), 99);
      trace_->open(traceFile_.c_str());
    }
    trace_->dump(static_cast<uint64_t>(2 * cycle_ + half));
  }

  void closeTrace() {
    if (trace_) trace_->close();
    trace_.reset();
    traceFile_.clear();
  }

  std::unique_ptr<VerilatedFstC> trace_;
  std::string traceFile_;
  int64_t traceFirst_ = 0;
  int64_t traceLast_ = 0;
#else
  void dump(int) {}
  void closeTrace() {}
#endif

#ifdef WEFT_ACTIVITY
  std::vector<int64_t> activity_;
#endif

  VerilatedContext context_;
  DramModel dram_;
  std::unique_ptr<Vweft> top_;
  int64_t cycle_ = 0;
};

}  // namespace

}  // namespace weft

extern "C" __attribute__((visibility("default"))) weft::Model* weft_create_model(const weft::DramTiming* timing) {
  return new weft::VerilatedModel(*timing);
}
