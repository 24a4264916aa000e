package org.mujaz.markdown;

import com.vladsch.flexmark.ast.Code;

/** The content of code spans. */
final class CodeText {

  private CodeText() {}

  /**
   * Line ends become spaces; then one space is taken from both ends, if both have one and there is
   * something between them (CommonMark 6.1).
   */
  static String of(Code code) {
    String text = code.getText().toString().replace("\r\n", "\n").replaceAll("[\r\n]", " ");
    boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
    return padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
  }
}
