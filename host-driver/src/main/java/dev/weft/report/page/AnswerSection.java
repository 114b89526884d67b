package dev.weft.report.page;

import dev.weft.report.Answer;
import java.util.Base64;
import java.util.Locale;

/** What the network said: the picture, its likeliest classes, the objects in it. */
final class AnswerSection {
  private AnswerSection() {}

  static void write(Markup page, Answer answer) {
    page.open("section", "id", "answer").leaf("h2", "Answer");
    if (answer.bitExact() != null) {
      page.leaf(
          "p",
          answer.bitExact()
              ? "Equal to the reference bit for bit."
              : "DIFFERS from the reference: the accelerator computed something else.",
          "class",
          answer.bitExact() ? null : "worse");
    }
    page.open("div", "class", "answer");
    if (answer.picture() != null) {
      page.empty(
          "img",
          "alt",
          "the input " + answer.sample(),
          "src",
          "data:image/png;base64," + Base64.getEncoder().encodeToString(answer.picture()));
    }
    if (answer.classes() != null) {
      page.open("div");
      Table table = new Table(page, "classes", "<class", "value");
      for (Answer.Guess guess : answer.classes()) {
        table.row(null).name(guess.name());
        table.number(guess.value(), String.format(Locale.ROOT, "%.5g", guess.value())).endRow();
      }
      table.end();
      page.close();
    }
    if (answer.objects() != null) {
      page.open("div");
      Table table =
          new Table(page, "objects", "<object", "score", "left", "top", "right", "bottom");
      for (Answer.Found found : answer.objects()) {
        table.row(null).name(found.name()).percent(found.score());
        for (double edge : found.box()) {
          table.number(edge, Figures.at(edge));
        }
        table.endRow();
      }
      table.end();
      page.close();
    }
    page.close().close();
  }
}
