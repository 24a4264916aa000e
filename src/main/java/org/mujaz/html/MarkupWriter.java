package org.mujaz.html;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the characters of a {@link Markup}; not for several threads. */
public final class MarkupWriter extends Writer {

  private char[] characters;
  private int length;
  private final List<Partial> partials = new ArrayList<>();

  /** For about so many characters. */
  public MarkupWriter(int usual) {
    this.characters = new char[Math.max(16, usual)];
  }

  @Override
  public void write(int c) {
    ensure(1);
    characters[length++] = (char) c;
  }

  @Override
  public void write(char[] from, int start, int count) {
    ensure(count);
    System.arraycopy(from, start, characters, length, count);
    length += count;
  }

  @Override
  public void write(String text, int start, int count) {
    ensure(count);
    text.getChars(start, start + count, characters, length);
    length += count;
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  /**
   * Writes a text of which no character means anything in HTML or XML. Looking for one where the
   * text is copied to takes a fraction of the time of reading it by its characters.
   *
   * @return whether it is one; else nothing is written
   */
  public boolean writePlain(String text) {
    int end = length + text.length();
    ensure(text.length());
    text.getChars(0, text.length(), characters, length);
    char[] all = characters;
    for (int i = length; i < end; i++) {
      char c = all[i];
      if (c <= '>' && (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'')) {
        return false;
      }
    }
    length = end;
    return true;
  }

  /** Writes a whole element that other pages have too, and remembers where it stands. */
  public void writePartial(Markup made) {
    int start = length;
    write(made.characters(), 0, made.length());
    partials.add(new Partial(start, length, made));
  }

  private void ensure(int more) {
    int needed = length + more;
    if (needed > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(needed, characters.length * 2));
    }
  }

  /** What was written so far. */
  public Markup markup() {
    return Markup.of(Arrays.copyOf(characters, length), List.copyOf(partials));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
