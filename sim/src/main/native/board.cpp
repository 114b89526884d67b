// JNI side of dev.weft.board.NativeBoard: files of the kernel mapped into memory, and interrupts of UIO. Java holds
// numbers, never pointers: each is looked up in a table, so that a stale one is an exception and not a crash, and what is
// in use by one thread while another closes it lives until both are done. Every bound is checked here, whatever Java did.

#include <errno.h>
#include <fcntl.h>
#include <jni.h>
#include <poll.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "jni_support.h"

using weft::raiseArgument;
using weft::raiseState;
using weft::text;

namespace {

// Part of a file in memory, from open to the last use.
struct Mapping {
  int file = -1;
  uint8_t* base = nullptr;
  jlong bytes = 0;

  ~Mapping() {
    if (base != nullptr) munmap(base, static_cast<size_t>(bytes));
    if (file >= 0) close(file);
  }
};

// Where UIO tells of interrupts, and where it is told to let the next one through: one file, or two.
struct Interrupts {
  int events = -1;
  int enable = -1;

  ~Interrupts() {
    if (enable >= 0 && enable != events) close(enable);
    if (events >= 0) close(events);
  }
};

std::mutex tableMutex;
std::map<jlong, std::shared_ptr<Mapping>> mappings;
std::map<jlong, std::shared_ptr<Interrupts>> interrupts;
jlong nextHandle = 1;

// What the kernel answered, with the file.
void raiseErrno(JNIEnv* env, const std::string& doing, const std::string& path) {
  const int code = errno;
  raiseState(env, "cannot " + doing + " " + path + ": " + strerror(code));
}

template <typename T>
std::shared_ptr<T> find(JNIEnv* env, const std::map<jlong, std::shared_ptr<T>>& table, jlong handle) {
  std::lock_guard<std::mutex> lock(tableMutex);
  auto found = table.find(handle);
  if (found == table.end()) {
    raiseState(env, "the board's device is closed");
    return nullptr;
  }
  return found->second;
}

// The bytes of a mapping, or null with an exception pending.
uint8_t* range(JNIEnv* env, const std::shared_ptr<Mapping>& mapping, jlong offset, jlong count) {
  if (offset >= 0 && count >= 0 && count <= mapping->bytes && offset <= mapping->bytes - count) {
    return mapping->base + offset;
  }
  raiseArgument(env, "bytes " + std::to_string(offset) + " to " + std::to_string(offset + count) +
                         " lie outside the mapping's " + std::to_string(mapping->bytes));
  return nullptr;
}

volatile uint32_t* word(JNIEnv* env, const std::shared_ptr<Mapping>& mapping, jint offset) {
  uint8_t* at = range(env, mapping, offset, 4);
  if (at != nullptr && offset % 4 == 0) return reinterpret_cast<volatile uint32_t*>(at);
  if (at != nullptr) raiseArgument(env, "word offset " + std::to_string(offset) + " is no multiple of 4");
  return nullptr;
}

// Memory and registers are on different paths to the device: what was written to one must be there before the other.
void barrier() {
#if defined(__aarch64__) || defined(__arm__)
  __asm__ volatile("dsb sy" ::: "memory");
#else
  __sync_synchronize();
#endif
}

bool inArray(JNIEnv* env, jbyteArray array, jint from, jint count) {
  if (array != nullptr && from >= 0 && count >= 0 && from <= env->GetArrayLength(array) - count) return true;
  raiseArgument(env, "bytes " + std::to_string(from) + " to " + std::to_string(static_cast<jlong>(from) + count) +
                         " lie outside the array");
  return false;
}

jlong milliseconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<jlong>(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
}

}  // namespace

extern "C" {

JNIEXPORT jlong JNICALL Java_dev_weft_board_NativeBoard_map(
    JNIEnv* env, jclass, jstring file, jlong offset, jlong bytes, jboolean uncached, jboolean exclusive) {
  std::string path;
  if (!text(env, file, &path)) return 0;
  const jlong page = sysconf(_SC_PAGESIZE);
  if (offset < 0 || offset % page != 0 || bytes < 1 || bytes > (1LL << 40)) {
    raiseArgument(env, "cannot map " + std::to_string(bytes) + " bytes at " + std::to_string(offset) + " of " + path +
                           ": the offset must be a multiple of " + std::to_string(page));
    return 0;
  }
  auto made = std::make_shared<Mapping>();
  made->file = open(path.c_str(), O_RDWR | O_CLOEXEC | (uncached ? O_SYNC : 0));
  struct stat state;
  if (made->file < 0 || fstat(made->file, &state) != 0) {
    raiseErrno(env, "open", path);
    return 0;
  }
  if (S_ISREG(state.st_mode) && (state.st_size < bytes || state.st_size - bytes < offset)) {
    raiseState(env, path + " has " + std::to_string(state.st_size) + " bytes, expected " +
                        std::to_string(offset + bytes));
    return 0;
  }
  if (exclusive && flock(made->file, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) {
      raiseState(env, path + " is in use by another driver: only one can run the accelerator at a time");
    } else {
      raiseErrno(env, "lock", path);
    }
    return 0;
  }
  void* base = mmap(nullptr, static_cast<size_t>(bytes), PROT_READ | PROT_WRITE, MAP_SHARED, made->file, offset);
  if (base == MAP_FAILED) {
    raiseErrno(env, "map", path);
    return 0;
  }
  made->base = static_cast<uint8_t*>(base);
  made->bytes = bytes;
  std::lock_guard<std::mutex> lock(tableMutex);
  mappings[nextHandle] = made;
  return nextHandle++;
}

JNIEXPORT jint JNICALL Java_dev_weft_board_NativeBoard_readWord(JNIEnv* env, jclass, jlong handle, jint offset) {
  auto mapping = find(env, mappings, handle);
  volatile uint32_t* at = mapping ? word(env, mapping, offset) : nullptr;
  if (at == nullptr) return 0;
  const uint32_t value = *at;
  barrier();
  return static_cast<jint>(value);
}

JNIEXPORT void JNICALL Java_dev_weft_board_NativeBoard_writeWord(
    JNIEnv* env, jclass, jlong handle, jint offset, jint value) {
  auto mapping = find(env, mappings, handle);
  volatile uint32_t* at = mapping ? word(env, mapping, offset) : nullptr;
  if (at == nullptr) return;
  barrier();
  *at = static_cast<uint32_t>(value);
}

JNIEXPORT void JNICALL Java_dev_weft_board_NativeBoard_write(
    JNIEnv* env, jclass, jlong handle, jlong offset, jbyteArray from, jint first, jint count) {
  auto mapping = find(env, mappings, handle);
  uint8_t* at = mapping ? range(env, mapping, offset, count) : nullptr;
  if (at == nullptr || !inArray(env, from, first, count)) return;
  env->GetByteArrayRegion(from, first, count, reinterpret_cast<jbyte*>(at));
}

JNIEXPORT void JNICALL Java_dev_weft_board_NativeBoard_read(
    JNIEnv* env, jclass, jlong handle, jlong offset, jbyteArray to, jint first, jint count) {
  auto mapping = find(env, mappings, handle);
  uint8_t* at = mapping ? range(env, mapping, offset, count) : nullptr;
  if (at == nullptr || !inArray(env, to, first, count)) return;
  env->SetByteArrayRegion(to, first, count, reinterpret_cast<jbyte*>(at));
}

JNIEXPORT void JNICALL Java_dev_weft_board_NativeBoard_clear(
    JNIEnv* env, jclass, jlong handle, jlong offset, jlong count) {
  auto mapping = find(env, mappings, handle);
  uint8_t* at = mapping ? range(env, mapping, offset, count) : nullptr;
  if (at != nullptr) memset(at, 0, static_cast<size_t>(count));
}

JNIEXPORT jlong JNICALL Java_dev_weft_board_NativeBoard_openInterrupts(
    JNIEnv* env, jclass, jstring events, jstring enable) {
  std::string eventsPath;
  std::string enablePath;
  if (!text(env, events, &eventsPath) || !text(env, enable, &enablePath)) return 0;
  auto made = std::make_shared<Interrupts>();
  made->events = open(eventsPath.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
  if (made->events < 0) {
    raiseErrno(env, "open", eventsPath);
    return 0;
  }
  made->enable = eventsPath == enablePath ? made->events : open(enablePath.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
  if (made->enable < 0) {
    raiseErrno(env, "open", enablePath);
    return 0;
  }
  std::lock_guard<std::mutex> lock(tableMutex);
  interrupts[nextHandle] = made;
  return nextHandle++;
}

// 1: an interrupt came; 0: none within the time; -1: none will ever come from this file.
JNIEXPORT jint JNICALL Java_dev_weft_board_NativeBoard_awaitInterrupt(
    JNIEnv* env, jclass, jlong handle, jint timeoutMilliseconds) {
  auto found = find(env, interrupts, handle);
  if (!found) return 0;
  const int32_t on = 1;
  ssize_t written;
  do {
    written = write(found->enable, &on, sizeof on);
  } while (written < 0 && errno == EINTR);
  if (written != sizeof on) return -1;
  const jlong deadline = milliseconds() + (timeoutMilliseconds < 0 ? 0 : timeoutMilliseconds);
  for (;;) {
    const jlong left = deadline - milliseconds();
    pollfd waiting = {found->events, POLLIN, 0};
    const int ready = poll(&waiting, 1, left > 0 ? static_cast<int>(left) : 0);
    if (ready > 0) {
      uint32_t count;
      if (read(found->events, &count, sizeof count) == sizeof count) return 1;
      if (errno != EAGAIN && errno != EINTR) return -1;
    } else if (ready < 0 && errno != EINTR) {
      return -1;
    }
    if (milliseconds() >= deadline) return 0;
  }
}

// A handle of either kind; one that is closed already is left alone.
JNIEXPORT void JNICALL Java_dev_weft_board_NativeBoard_close(JNIEnv*, jclass, jlong handle) {
  std::shared_ptr<Mapping> mapping;
  std::shared_ptr<Interrupts> source;
  std::lock_guard<std::mutex> lock(tableMutex);
  auto mapped = mappings.find(handle);
  if (mapped != mappings.end()) {
    mapping = mapped->second;
    mappings.erase(mapped);
  }
  auto opened = interrupts.find(handle);
  if (opened != interrupts.end()) {
    source = opened->second;
    interrupts.erase(opened);
  }
}

}  // extern "C"
