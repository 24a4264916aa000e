package org.mujaz.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.Reference;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.Content;
import org.mujaz.read.Facts;
import org.mujaz.read.Located;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/**
 * An address elsewhere that the content leads to.
 *
 * @param address as written
 * @param place where; the whole file where its line is not known yet
 */
public record WebLink(String address, Location place) {

  /**
   * All of them: links in texts, originals of stories, and those of sources and authors in the
   * settings. Links into the site itself are none of them.
   *
   * @param settings the file of the settings
   */
  public static List<WebLink> in(Content content, SiteConfig config, SourcePath settings) {
    List<WebLink> links = new ArrayList<>();
    Location whole = Location.of(settings);
    config.sources().stream()
        .flatMap(source -> source.url().stream())
        .forEach(url -> links.add(new WebLink(url.toString(), whole)));
    config.authors().stream()
        .flatMap(author -> author.url().stream())
        .forEach(url -> links.add(new WebLink(url.toString(), whole)));
    Stream.of(content.stories(), content.pages())
        .flatMap(List::stream)
        .forEach(story -> collect(story, links));
    links.removeIf(link -> link.address().startsWith(config.url().toString()));
    return List.copyOf(links);
  }

  private static void collect(StoryFiles story, List<WebLink> links) {
    story.shared().ifPresent(shared -> collect(shared.facts(), shared.file(), links));
    for (ArticleFile version : story.versions()) {
      collect(version.facts(), version.path(), links);
      for (Reference reference : version.references()) {
        if (reference instanceof Reference.Link link && isElsewhere(link.target())) {
          links.add(new WebLink(link.target(), link.location()));
        }
      }
    }
  }

  private static void collect(Facts facts, SourcePath file, List<WebLink> links) {
    facts.sources().stream()
        .map(Located::value)
        .flatMap(source -> source.url().stream())
        .forEach(url -> links.add(new WebLink(url.toString(), Location.of(file))));
  }

  private static boolean isElsewhere(String target) {
    String start = target.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://") || start.startsWith("//");
  }
}
