package org.mujaz.scaffold;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.schema.Types;
import org.mujaz.text.Characters;
import org.mujaz.text.Slugs;
import org.mujaz.text.Spacing;

/**
 * What a new project is to be.
 *
 * @param folder where it goes
 * @param title the name of the digest
 * @param url the address of the front page, ending in a slash
 * @param groupId of the POM
 * @param artifactId of the POM
 * @param language the default language of the site, and that of comments
 * @param timeZone of the site
 * @param version of the plugin that the POM names
 * @param clock the present: its day is that of the sample stories
 */
public record ProjectOrder(
    Path folder,
    Bilingual title,
    URI url,
    String groupId,
    String artifactId,
    Language language,
    ZoneId timeZone,
    String version,
    Instant clock) {

  /** What Maven and every file system take. */
  private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  /** Makes the folder absolute and checks the names. */
  public ProjectOrder {
    folder = folder.toAbsolutePath().normalize();
    title = new Bilingual(line(title.arabic()), line(title.english()));
    check("groupId", groupId);
    check("artifactId", artifactId);
  }

  private static String line(String text) {
    return Spacing.collapsed(Characters.clean(text).text());
  }

  private static void check(String name, String value) {
    if (!COORDINATE.matcher(value).matches()) {
      throw new InvalidInput(ReportPhrase.BAD_COORDINATE.with(name, value));
    }
  }

  /** The name of a folder as Maven takes one, in Latin letters. */
  public static String artifactId(Path folder) {
    return Slugs.latin(String.valueOf(folder.getFileName()));
  }

  /**
   * The address that a text is.
   *
   * @throws InvalidInput if it is not that of the front page of a site
   */
  public static URI url(String text) {
    Optional<URI> address =
        Types.webAddress(text)
            .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null);
    String written =
        address
            .map(URI::toString)
            .orElseThrow(() -> new InvalidInput(ReportPhrase.BAD_PROJECT_ADDRESS.with(text)));
    return URI.create(written.endsWith("/") ? written : written + "/");
  }

  /**
   * The time zone that a text names.
   *
   * @throws InvalidInput if it names none
   */
  public static ZoneId timeZone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new InvalidInput(ReportPhrase.BAD_TIME_ZONE.with(text));
    }
  }
}
