package org.mujaz.importer.folder;

import java.util.Optional;

/** What marks of templates show, as Markdown. */
final class Embeds {

  private Embeds() {}

  /** A picture with a line below it. */
  static String picture(String src, String alt, String caption) {
    String title = caption.isBlank() ? "" : " \"" + escaped(caption, '"') + '"';
    return "![" + escaped(alt, ']') + "](" + Destination.written(src.strip()) + title + ")";
  }

  private static String escaped(String text, char sign) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("\\", "\\\\")
        .replace("" + sign, "\\" + sign);
  }

  /** The address of what is shown from another site. */
  static Optional<String> link(Arguments arguments) {
    String id = arguments.first("id").filter(value -> value.matches("[\\w-]+")).orElse("");
    String user = arguments.get("user").filter(value -> value.matches("\\w+")).orElse("");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return switch (arguments.name()) {
      case "youtube" -> Optional.of("<https://www.youtube.com/watch?v=" + id + ">");
      case "vimeo" -> Optional.of("<https://vimeo.com/" + id + ">");
      case "instagram" -> Optional.of("<https://www.instagram.com/p/" + id + "/>");
      case "tweet", "x" ->
          user.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  "<https://x.com/" + user + "/status/" + arguments.get("id").orElse(id) + ">");
      default -> Optional.empty();
    };
  }
}
