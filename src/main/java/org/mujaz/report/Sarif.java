package org.mujaz.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mujaz.hash.Sha256;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Severity;
import org.mujaz.problem.SourceLines;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.text.Json;

/**
 * Problems as SARIF 2.1.0, which code hosts show at the lines of a change.
 *
 * <p>The same problems give the same bytes: nothing tells when or where the report was made.
 */
public final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** How SARIF calls the folder that names of files are relative to (3.4.4). */
  private static final String ROOT = "%SRCROOT%";

  private static final List<ProblemCode> RULES = List.of(ProblemCode.values());

  private final Messages messages;
  private final SourceLines sources;
  private final String version;

  /**
   * A printer.
   *
   * @param messages the language of the report
   * @param sources where the quoted lines come from
   * @param version of Mujaz
   */
  public Sarif(Messages messages, SourceLines sources, String version) {
    this.messages = messages;
    this.sources = sources;
    this.version = version;
  }

  /** The text of the report. */
  public String of(Problems problems) {
    Map<String, Integer> alike = new HashMap<>();
    List<String> results =
        problems.sorted().stream()
            .map(problem -> result(problem, problems.severityOf(problem), alike))
            .toList();
    String run =
        new Json.Members()
            .with("tool", object("driver", driver()))
            .with("automationDetails", object("id", Json.text("mujaz/")))
            // The columns of places count code points (3.14.17).
            .with("columnKind", Json.text("unicodeCodePoints"))
            .with("results", Json.list(results))
            .toString();
    return new Json.Members()
            .with("$schema", Json.text(SCHEMA))
            .with("version", Json.text("2.1.0"))
            .with("runs", Json.list(List.of(run)))
        + "\n";
  }

  private String driver() {
    return new Json.Members()
        .with("name", Json.text("Mujaz"))
        .with("version", Json.text(version))
        .with("language", Json.text(messages.language().code()))
        .with("rules", Json.list(RULES.stream().map(this::rule).toList()))
        .toString();
  }

  private String rule(ProblemCode code) {
    Json.Members members =
        new Json.Members()
            .with("id", Json.text(code.id()))
            .with("shortDescription", text(messages.kind(code)));
    String help = messages.helpFor(code);
    if (!help.isEmpty()) {
      members.with("help", text(help));
    }
    return members.with("defaultConfiguration", object("level", level(code.severity()))).toString();
  }

  private String result(Problem problem, Severity severity, Map<String, Integer> alike) {
    String words =
        messages.message(problem)
            + messages.advice(problem).map(advice -> "\n" + advice).orElse("");
    Json.Members members =
        new Json.Members()
            .with("ruleId", Json.text(problem.code().id()))
            .with("ruleIndex", Integer.toString(RULES.indexOf(problem.code())))
            .with("level", level(severity))
            .with("message", text(words))
            .with("locations", Json.list(List.of(place(problem.location()))));
    if (!problem.related().isEmpty()) {
      members.with(
          "relatedLocations", Json.list(problem.related().stream().map(this::place).toList()));
    }
    return members
        .with("partialFingerprints", object("mujaz/v1", Json.text(fingerprint(problem, alike))))
        .toString();
  }

  /** A problem keeps it when lines above it come or go (3.27.17). */
  private static String fingerprint(Problem problem, Map<String, Integer> alike) {
    String what =
        problem.code().id()
            + "\n"
            + problem.location().path()
            + "\n"
            + problem.arguments().stream().map(Wording::toString).collect(Collectors.joining("\n"));
    int before = alike.merge(what, 1, Integer::sum);
    return Sha256.hex(what + "\n" + before, 16);
  }

  private String place(Location location) {
    String artifact =
        new Json.Members()
            .with("uri", Json.text(uri(location)))
            .with("uriBaseId", Json.text(ROOT))
            .toString();
    String physical =
        new Json.Members()
            .with("artifactLocation", artifact)
            .with("region", region(location))
            .toString();
    return object("physicalLocation", physical);
  }

  /** Code hosts show a result at a line: that of a whole file is the first. */
  private String region(Location location) {
    Json.Members members =
        new Json.Members().with("startLine", Integer.toString(Math.max(1, location.line())));
    if (location.column() > 0) {
      members.with("startColumn", Integer.toString(location.column()));
    }
    sources.line(location).ifPresent(line -> members.with("snippet", text(line)));
    return members.toString();
  }

  /** A relative reference as RFC 3986 has it, with letters beyond ASCII encoded. */
  private static String uri(Location location) {
    try {
      // The dot keeps a colon in the first name from being taken for the end of a scheme.
      String path = "./" + location.path().value();
      return new URI(null, null, path, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String level(Severity severity) {
    return Json.text(severity.name().toLowerCase(Locale.ROOT));
  }

  private static String text(String words) {
    return object("text", Json.text(words));
  }

  private static String object(String name, String value) {
    return new Json.Members().with(name, value).toString();
  }
}
