package org.mujaz.verify;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mujaz.assemble.Assembled;
import org.mujaz.html.Markup;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Planner;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.source.Places;

/** A planned site whose pages a test makes up, and what is found in them. */
final class MadeUpPages {

  /** The address of the site. */
  static final String ROOT = "https://digest.example";

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private final SitePlan plan;
  private final Verifier verifier;

  private MadeUpPages(SitePlan plan) {
    this.plan = plan;
    this.verifier = new Verifier(plan, URI.create(ROOT + "/"), "site");
  }

  /** Plans a site of these files, with one asset, {@code /assets/a.css}. */
  static MadeUpPages in(Path base, String archive) {
    Assembled site = Assembled.of(base, NOW, archive);
    return new MadeUpPages(
        site.plan(
            new Planner(site.config(), NOW, site.problems()), List.of(new Route("/assets/a.css"))));
  }

  private PlannedPage at(String path) {
    return plan.page(new Route(path)).orElseThrow();
  }

  /** The address of the first file beside a text. */
  String media() {
    return plan.pages().stream()
        .filter(page -> page.subject() instanceof Subject.Media)
        .map(page -> page.route().path())
        .findFirst()
        .orElseThrow();
  }

  /** The asset has this content. */
  MadeUpPages asset(String css) {
    verifier.asset(at("/assets/a.css"), css.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A page has this HTML. */
  MadeUpPages page(String path, String html) {
    facts(path, Markup.of(html));
    return this;
  }

  /** What is left to check of a page that has this HTML. */
  Optional<PageFacts> facts(String path, Markup html) {
    return verifier.page(at(path), html);
  }

  /** The addresses of the site. */
  SiteAddresses addresses() {
    return new SiteAddresses(plan, new Targets(plan), URI.create(ROOT + "/"));
  }

  /** The heads of two versions of a page name each other as they should. */
  static String versions(String own, String arabic, String english) {
    return "<link rel=\"canonical\" href=\""
        + ROOT
        + own
        + "\">"
        + alternate("ar", arabic)
        + alternate("en", english)
        + alternate("x-default", arabic);
  }

  /** One version. */
  static String alternate(String hreflang, String path) {
    return "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s%s\">".formatted(hreflang, ROOT, path);
  }

  /** What is wrong. */
  List<Problem> problems() {
    Problems problems = new Problems();
    verifier.report(problems, Places.NONE);
    return problems.sorted();
  }

  /** What is wrong: the code and what its message is filled with. */
  List<String> found() {
    return problems().stream().map(p -> p.code().id() + " " + p.arguments()).toList();
  }
}
