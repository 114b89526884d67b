// Verilator's sign extension, of two shifts each. Its own, "-(x & sign) | x", compilers leave as it stands: three to
// five instructions for what is one load that extends, and a model extends signs thousands of times in a cycle. Included
// before each of Verilator's sources, whose calls these macros take over.
#pragma once

#include <verilated.h>

namespace weft {

inline int32_t extended(int bits, IData x) { return static_cast<int32_t>(x << (VL_IDATASIZE - bits)) >> (VL_IDATASIZE - bits); }
inline int64_t extendedWide(int bits, QData x) {
  return static_cast<int64_t>(x << (VL_QUADSIZE - bits)) >> (VL_QUADSIZE - bits);
}

inline IData product(int bits, IData a, IData b) {
  return static_cast<IData>(extended(bits, a)) * static_cast<IData>(extended(bits, b));
}
inline QData productWide(int bits, QData a, QData b) {
  return static_cast<QData>(extendedWide(bits, a)) * static_cast<QData>(extendedWide(bits, b));
}

}  // namespace weft

#define VL_EXTENDS_II(to, bits, x) (static_cast<IData>(weft::extended(bits, x)))
#define VL_EXTENDS_QI(to, bits, x) (static_cast<QData>(weft::extendedWide(bits, x)))
#define VL_EXTENDS_QQ(to, bits, x) (static_cast<QData>(weft::extendedWide(bits, x)))
#define VL_MULS_III(bits, a, b) (weft::product(bits, a, b))
#define VL_MULS_QQQ(bits, a, b) (weft::productWide(bits, a, b))
#define VL_LTS_III(bits, a, b) (static_cast<IData>(weft::extended(bits, a) < weft::extended(bits, b)))
#define VL_GTS_III(bits, a, b) (static_cast<IData>(weft::extended(bits, a) > weft::extended(bits, b)))
