// What the JNI sides share: exceptions, of which the first stays, and Java's strings.

#pragma once

#include <jni.h>

#include <string>

namespace weft {

inline void raise(JNIEnv* env, const char* type, const std::string& message) {
  if (env->ExceptionCheck()) return;
  jclass exception = env->FindClass(type);
  if (exception != nullptr) env->ThrowNew(exception, message.c_str());
}

inline void raiseState(JNIEnv* env, const std::string& message) {
  raise(env, "java/lang/IllegalStateException", message);
}

inline void raiseArgument(JNIEnv* env, const std::string& message) {
  raise(env, "java/lang/IllegalArgumentException", message);
}

// A path's text; false with an exception pending.
inline bool text(JNIEnv* env, jstring string, std::string* out) {
  if (string == nullptr) {
    raiseArgument(env, "a path is null");
    return false;
  }
  const char* chars = env->GetStringUTFChars(string, nullptr);
  if (chars == nullptr) return false;
  *out = chars;
  env->ReleaseStringUTFChars(string, chars);
  return true;
}

}  // namespace weft
