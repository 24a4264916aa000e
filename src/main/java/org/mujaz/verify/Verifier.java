package org.mujaz.verify;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Checks finished pages against the plan; safe for any thread. */
public final class Verifier {

  private final SitePlan plan;
  private final String basePath;
  private final String outputFolder;
  private final Map<Finding, PlannedPage> findings = new ConcurrentHashMap<>();

  /** A mistake, told once for the whole site, since one template makes it on many pages. */
  private record Finding(ProblemCode code, String words) {}

  /**
   * A verifier.
   *
   * @param basePath the path of the site's address
   * @param outputFolder the name under which reports show generated files
   */
  public Verifier(SitePlan plan, String basePath, String outputFolder) {
    this.plan = plan;
    this.basePath = basePath;
    this.outputFolder = outputFolder;
  }

  /** Checks one page. */
  public void check(PlannedPage page, String html) {
    DirectionLint lint =
        new DirectionLint(html, page.language(), (code, words) -> found(code, words, page));
    PageScan scan = new PageScan();
    for (Token token : HtmlTokens.in(html)) {
      lint.take(token);
      scan.take(token);
    }
    Set<String> ids = new HashSet<>();
    for (String id : scan.ids()) {
      if (!ids.add(id)) {
        found(ProblemCode.DUPLICATE_ELEMENT_ID, id, page);
      }
    }
    for (String address : scan.addresses()) {
      if (!leadsSomewhere(address, ids)) {
        found(ProblemCode.DEAD_ADDRESS, address, page);
      }
    }
  }

  private boolean leadsSomewhere(String address, Set<String> ids) {
    if (address.startsWith("#")) {
      return address.length() == 1 || ids.contains(decoded(address.substring(1)));
    }
    if (!address.startsWith("/") || address.startsWith("//")) {
      return true;
    }
    String path = decoded(address.replaceFirst("[?#].*", ""));
    if (!path.startsWith(basePath)) {
      return false;
    }
    try {
      String rooted = "/" + path.substring(basePath.length());
      return plan.contains(new Route(Normalizer.normalize(rooted, Normalizer.Form.NFC)));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      String path = new URI(address.replace(" ", "%20")).getPath();
      return path == null ? address : path;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }

  private void found(ProblemCode code, String words, PlannedPage page) {
    findings.merge(
        new Finding(code, words), page, (a, b) -> a.route().compareTo(b.route()) <= 0 ? a : b);
  }

  /** Tells what was found, each mistake on the first page that has it. */
  public void report(Problems problems) {
    findings.forEach(
        (finding, page) ->
            problems.add(
                finding.code(),
                page.origin()
                    .orElseGet(
                        () ->
                            Location.of(new SourcePath(outputFolder + "/" + page.route().file()))),
                finding.words(),
                page.route().path()));
  }
}
