package org.mujaz.mail;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the styles of a sheet on the elements that they are for. */
final class StyleInliner {

  private final MailStyles styles;
  private final IdentityHashMap<Element, Map<String, String>> applied = new IdentityHashMap<>();

  StyleInliner(MailStyles styles) {
    this.styles = styles;
  }

  void apply(Document mail) {
    for (StyleRule rule : styles.rules()) {
      for (Element element : mail.select(rule.selector())) {
        Map<String, String> own = applied.computeIfAbsent(element, e -> new LinkedHashMap<>());
        for (Declaration declaration : rule.declarations()) {
          // Behind what it may take the place of: padding-top must not come before padding.
          own.remove(declaration.property());
          own.put(declaration.property(), declaration.value());
        }
      }
    }
    applied.forEach(StyleInliner::write);
    mail.select("[class]").forEach(this::dropClasses);
    for (String sheet : styles.kept()) {
      mail.head().appendElement("style").text(sheet);
    }
  }

  private static void write(Element element, Map<String, String> own) {
    String style =
        own.entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(";"));
    String written = element.attr("style");
    element.attr("style", written.isEmpty() ? style : style + ";" + written);
  }

  /** Only those count in a mail that a style sheet in its head names. */
  private void dropClasses(Element element) {
    element.classNames().stream()
        .filter(name -> !styles.classes().contains(name))
        .toList()
        .forEach(element::removeClass);
    if (element.className().isBlank()) {
      element.removeAttr("class");
    }
  }
}
