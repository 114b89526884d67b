// JNI side of dev.weft.rtl.NativeModel. Java holds numbers, never pointers: each is looked up in a table, so that a
// stale one is an exception and not a crash. Every argument that reaches a model was checked here, whatever Java did.

#include <dlfcn.h>
#include <jni.h>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "jni_support.h"
#include "model.h"

using weft::raiseArgument;
using weft::raiseState;
using weft::text;

namespace {

// A live model and the Java buffers that are its memory.
struct Instance {
  std::mutex mutex;
  std::unique_ptr<weft::Model> model;
  std::map<jlong, jobject> buffers;
};

std::mutex tableMutex;
std::map<jlong, std::shared_ptr<Instance>> table;
jlong nextHandle = 1;

// The instance behind a handle, or null with an exception pending.
std::shared_ptr<Instance> instance(JNIEnv* env, jlong handle) {
  std::lock_guard<std::mutex> lock(tableMutex);
  auto found = table.find(handle);
  if (found == table.end()) {
    raiseState(env, "no open model has handle " + std::to_string(handle));
    return nullptr;
  }
  return found->second;
}

// Runs an action on a model unless the handle is stale, and turns a broken protocol or a failed assertion into an exception.
template <typename Action>
void with(JNIEnv* env, jlong handle, Action action) {
  std::shared_ptr<Instance> found = instance(env, handle);
  if (!found) return;
  std::lock_guard<std::mutex> lock(found->mutex);
  action(*found);
  const std::string violation = found->model->violation();
  if (!violation.empty()) raiseState(env, violation);
}

bool registerOffset(JNIEnv* env, jint offset) {
  if (offset >= 0 && offset < 4096 && offset % 4 == 0) return true;
  raiseArgument(env, "register offset is " + std::to_string(offset) + ", expected a multiple of 4 below 4096");
  return false;
}

}  // namespace

extern "C" {

JNIEXPORT jlong JNICALL Java_dev_weft_rtl_NativeModel_open(
    JNIEnv* env, jclass, jstring library, jdouble bytesPerCycle, jint latency, jint jitter, jint holdBackPercent,
    jlong seed) {
  std::string path;
  if (!text(env, library, &path)) return 0;
  if (!(bytesPerCycle > 0) || latency < 0 || jitter < 0 || holdBackPercent < 0 || holdBackPercent > 95) {
    raiseArgument(env, "DRAM timing is out of range");
    return 0;
  }
  // Never unloaded: a thread's exit may still run the library's destructors.
  void* code = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  void* create = code == nullptr ? nullptr : dlsym(code, "weft_create_model");
  if (create == nullptr) {
    raiseState(env, std::string("cannot load model: ") + dlerror());
    return 0;
  }
  const weft::DramTiming timing = {bytesPerCycle, static_cast<uint32_t>(latency), static_cast<uint32_t>(jitter),
                                   static_cast<uint32_t>(holdBackPercent), static_cast<uint64_t>(seed)};
  auto made = std::make_shared<Instance>();
  made->model.reset(reinterpret_cast<WeftCreateModel>(create)(&timing));
  std::lock_guard<std::mutex> lock(tableMutex);
  table[nextHandle] = made;
  return nextHandle++;
}

JNIEXPORT void JNICALL Java_dev_weft_rtl_NativeModel_close(JNIEnv* env, jclass, jlong handle) {
  std::shared_ptr<Instance> found = instance(env, handle);
  if (!found) return;
  {
    std::lock_guard<std::mutex> lock(tableMutex);
    table.erase(handle);
  }
  std::lock_guard<std::mutex> lock(found->mutex);
  for (auto& [address, buffer] : found->buffers) {
    found->model->detach(static_cast<uint64_t>(address));
    env->DeleteGlobalRef(buffer);
  }
  found->buffers.clear();
}

JNIEXPORT void JNICALL Java_dev_weft_rtl_NativeModel_attach(
    JNIEnv* env, jclass, jlong handle, jlong address, jobject buffer) {
  void* bytes = buffer == nullptr ? nullptr : env->GetDirectBufferAddress(buffer);
  const jlong size = bytes == nullptr ? -1 : env->GetDirectBufferCapacity(buffer);
  if (address < 0 || size <= 0) {
    raiseArgument(env, "memory needs an address and a direct buffer with bytes");
    return;
  }
  with(env, handle, [&](Instance& it) {
    if (!it.model->attach(static_cast<uint64_t>(address), static_cast<uint8_t*>(bytes),
                                 static_cast<uint64_t>(size))) {
      raiseArgument(env, "memory at " + std::to_string(address) + " overlaps other memory");
      return;
    }
    it.buffers[address] = env->NewGlobalRef(buffer);
  });
}

JNIEXPORT void JNICALL Java_dev_weft_rtl_NativeModel_detach(JNIEnv* env, jclass, jlong handle, jlong address) {
  with(env, handle, [&](Instance& it) {
    auto found = it.buffers.find(address);
    if (found == it.buffers.end()) {
      raiseArgument(env, "no memory at " + std::to_string(address));
      return;
    }
    it.model->detach(static_cast<uint64_t>(address));
    env->DeleteGlobalRef(found->second);
    it.buffers.erase(found);
  });
}

JNIEXPORT void JNICALL Java_dev_weft_rtl_NativeModel_inject(
    JNIEnv* env, jclass, jlong handle, jlong address, jlong bytes, jint response) {
  if (address < 0 || bytes < 1 || (response != weft::kOkay && response != weft::kSlverr && response != weft::kDecerr)) {
    raiseArgument(env, "an injected response is 0, 2 or 3, for at least one byte");
    return;
  }
  with(env, handle, [&](Instance& it) {
    it.model->inject(static_cast<uint64_t>(address), static_cast<uint64_t>(bytes),
                            static_cast<weft::Response>(response));
  });
}

JNIEXPORT void JNICALL Java_dev_weft_rtl_NativeModel_writeRegister(
    JNIEnv* env, jclass, jlong handle, jint offset, jint value) {
  if (!registerOffset(env, offset)) return;
  with(env, handle, [&](Instance& it) {
    if (!it.model->writeRegister(static_cast<uint32_t>(offset), static_cast<uint32_t>(value))) {
      raiseState(env, "no good answer to a write of register " + std::to_string(offset));
    }
  });
}

JNIEXPORT jint JNICALL Java_dev_weft_rtl_NativeModel_readRegister(JNIEnv* env, jclass, jlong handle, jint offset) {
  uint32_t value = 0;
  if (!registerOffset(env, offset)) return 0;
  with(env, handle, [&](Instance& it) {
    if (!it.model->readRegister(static_cast<uint32_t>(offset), &value)) {
      raiseState(env, "no good answer to a read of register " + std::to_string(offset));
    }
  });
  return static_cast<jint>(value);
}

JNIEXPORT jboolean JNICALL Java_dev_weft_rtl_NativeModel_step(JNIEnv* env, jclass, jlong handle, jlong maxCycles) {
  bool interrupt = false;
  if (maxCycles < 0) {
    raiseArgument(env, "cycles are " + std::to_string(maxCycles) + ", expected at least 0");
    return false;
  }
  with(env, handle, [&](Instance& it) {
    it.model->step(maxCycles);
    interrupt = it.model->interrupt();
  });
  return interrupt;
}

JNIEXPORT jlong JNICALL Java_dev_weft_rtl_NativeModel_cycle(JNIEnv* env, jclass, jlong handle) {
  jlong cycle = 0;
  with(env, handle, [&](Instance& it) { cycle = it.model->cycle(); });
  return cycle;
}

JNIEXPORT jlongArray JNICALL Java_dev_weft_rtl_NativeModel_takeActivity(JNIEnv* env, jclass, jlong handle) {
  std::vector<int64_t> noted;
  with(env, handle, [&](Instance& it) {
    if (!it.model->takeActivity(&noted)) raiseState(env, "the model was built without the activity port");
  });
  if (env->ExceptionCheck()) return nullptr;
  jlongArray array = env->NewLongArray(static_cast<jsize>(noted.size()));
  if (array == nullptr) return nullptr;
  static_assert(sizeof(jlong) == sizeof(int64_t), "both are 64 bits wide");
  env->SetLongArrayRegion(array, 0, static_cast<jsize>(noted.size()), reinterpret_cast<const jlong*>(noted.data()));
  return array;
}

JNIEXPORT void JNICALL Java_dev_weft_rtl_NativeModel_trace(
    JNIEnv* env, jclass, jlong handle, jstring file, jlong first, jlong last) {
  std::string path;
  if (!text(env, file, &path)) return;
  with(env, handle, [&](Instance& it) {
    if (!it.model->trace(path, first, last)) raiseState(env, "the model was built without waves");
  });
}

}  // extern "C"
