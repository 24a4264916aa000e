package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of an index, by name. */
final class MadeFiles implements IndexFiles {

  private final List<String> contents = new ArrayList<>();
  private final Map<String, String> files = new TreeMap<>();

  @Override
  public int keep(byte[] content) {
    contents.add(new String(content, StandardCharsets.UTF_8));
    return contents.size() - 1;
  }

  @Override
  public void name(int kept, String name) {
    files.put(name, contents.get(kept));
  }

  Map<String, String> files() {
    return files;
  }
}
