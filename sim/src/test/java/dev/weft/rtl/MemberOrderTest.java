package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemberOrderTest {
  private static String byteNamed(String name) {
    return "    CData/*7:0*/ " + name + ";";
  }

  private static String wordNamed(String name) {
    return "    IData/*26:0*/ " + name + ";";
  }

  @Test
  void putsOneVariableOfAllInstancesSideBySide() {
    List<String> arranged =
        MemberOrder.arranged(
            List.of(
                byteNamed("top__DOT__lane__DOT__sum"),
                byteNamed("top__DOT__lane__DOT__old"),
                byteNamed("top__DOT__lane_10__DOT__sum"),
                byteNamed("top__DOT__lane_10__DOT__old"),
                byteNamed("top__DOT__lane_2__DOT__sum"),
                byteNamed("top__DOT__lane_2__DOT__old")));
    assertEquals(
        List.of(
            byteNamed("top__DOT__lane__DOT__old"),
            byteNamed("top__DOT__lane_2__DOT__old"),
            byteNamed("top__DOT__lane_10__DOT__old"),
            byteNamed("top__DOT__lane__DOT__sum"),
            byteNamed("top__DOT__lane_2__DOT__sum"),
            byteNamed("top__DOT__lane_10__DOT__sum")),
        arranged);
  }

  @Test
  void takesTheInnermostNumberFirst() {
    List<String> arranged =
        MemberOrder.arranged(
            List.of(
                byteNamed("top__DOT__lane_1__DOT__tap_0_1"),
                byteNamed("top__DOT__lane_1__DOT__tap_0_0"),
                byteNamed("top__DOT__lane_2__DOT__tap_0_1"),
                byteNamed("top__DOT__lane_2__DOT__tap_0_0")));
    assertEquals(
        List.of(
            byteNamed("top__DOT__lane_1__DOT__tap_0_0"),
            byteNamed("top__DOT__lane_2__DOT__tap_0_0"),
            byteNamed("top__DOT__lane_1__DOT__tap_0_1"),
            byteNamed("top__DOT__lane_2__DOT__tap_0_1")),
        arranged);
  }

  @Test
  void leavesAllElseInItsPlace() {
    List<String> arranged =
        MemberOrder.arranged(
            List.of(
                "    struct {",
                wordNamed("top__DOT__wide"),
                "        VL_IN8(clock,0,0);",
                byteNamed("top__DOT__narrow"),
                "    VlWide<4>/*127:0*/ top__DOT__beat;",
                "    };"));
    assertEquals(
        List.of(
            "    struct {",
            byteNamed("top__DOT__narrow"),
            "        VL_IN8(clock,0,0);",
            wordNamed("top__DOT__wide"),
            "    VlWide<4>/*127:0*/ top__DOT__beat;",
            "    };"),
        arranged);
  }
}
