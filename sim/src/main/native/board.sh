#!/bin/sh
# Builds the native half of dev.weft.board into FOLDER/linux-ARCH/, where the jar takes it from. For this machine always;
# for a board's processor with a cross compiler where CROSS names it, as in aarch64 (Debian: g++-aarch64-linux-gnu).
# What is newer than its source stays. No compiler for this machine is a remark, none that was asked for an error.
set -eu
[ $# -ge 2 ] || { echo "usage: board.sh FOLDER JAVA_HOME [CROSS,...]" >&2; exit 2; }
folder=$1 java=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)

build() { # build COMPILER ARCH
  out=$folder/linux-$2/libweft_board.so
  if [ -f "$out" ] && [ -z "$(find "$here/board.cpp" "$here/jni_support.h" "$here/board.sh" -newer "$out")" ]; then
    return 0
  fi
  mkdir -p "$folder/linux-$2"
  # The C++ library is linked in, so that a board's may be older.
  "$1" -shared -std=c++17 -O2 -fPIC -fvisibility=hidden -ffunction-sections -fdata-sections -Wall -Wextra -Werror \
    -I"$java/include" -I"$java/include/linux" "$here/board.cpp" -o "$out.tmp" \
    -static-libstdc++ -Wl,--gc-sections -Wl,--exclude-libs,ALL -s
  mv "$out.tmp" "$out"
}

case $(uname -m) in
  x86_64) native=x64 ;;
  aarch64) native=aarch64 ;;
  arm*) native=arm ;;
  *) native=$(uname -m) ;;
esac
if command -v g++ >/dev/null 2>&1 && [ -f "$java/include/jni.h" ]; then
  build g++ "$native"
else
  echo "no g++ or no JDK in $java: the board driver is left out" >&2
fi
for target in $(echo "$*" | tr ',' ' '); do
  case $target in
    aarch64) compiler=aarch64-linux-gnu-g++ arch=aarch64 ;;
    armv7) compiler=arm-linux-gnueabihf-g++ arch=arm ;;
    *) echo "no cross compiler is known for '$target': aarch64, armv7" >&2; exit 2 ;;
  esac
  command -v "$compiler" >/dev/null 2>&1 ||
    { echo "$compiler is not installed; Debian: apt-get install g++-${compiler%-g++}" >&2; exit 4; }
  build "$compiler" "$arch"
done
