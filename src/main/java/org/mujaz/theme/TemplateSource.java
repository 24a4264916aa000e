package org.mujaz.theme;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a theme, which are in memory; it opens no file. */
final class TemplateSource implements TemplateLoader {
  private static final Pattern TEMPLATE = Pattern.compile(".*\\.ftl[hjtx]");

  private final Map<String, ThemeFile> templates = new TreeMap<>();

  /** Takes the templates below {@code folder}. */
  TemplateSource(ThemeFiles files, String folder) {
    for (ThemeFile file : files.below(folder)) {
      if (TEMPLATE.matcher(file.path()).matches()) {
        templates.put(file.path().substring(folder.length()), file);
      }
    }
  }

  /** The names of all templates, such as {@code lib/frame.ftlh}. */
  Set<String> names() {
    return templates.keySet();
  }

  /** The file of a template. */
  @Nullable ThemeFile file(String name) {
    return templates.get(name);
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return templates.get(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((ThemeFile) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
