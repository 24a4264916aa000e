package org.mujaz.links;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mujaz.concurrent.Progress;
import org.mujaz.concurrent.Workers;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.Places;
import org.mujaz.web.Answer;
import org.mujaz.web.Ask;
import org.mujaz.web.Web;

/**
 * Looks at addresses elsewhere: each once, however many texts lead to it; several hosts at a time,
 * but of one host one address after the other, with pauses; and not again for a week where
 * something was found.
 */
public final class LinkCheck {

  private static final int HOSTS_AT_A_TIME = 8;

  private static final Duration PAUSE = Duration.ofMillis(250);

  /** A host that was silent so often is not asked any more. */
  private static final int PATIENCE = 3;

  private final Function<String, Function<Ask, Answer>> web;
  private final Web.Pauses pauses;
  private final LinkMemory memory;
  private final int limit;
  private int left;

  /** An address as it is written, without the place in the page, and as a server is asked. */
  private record Page(String written, URI address) {}

  /**
   * A check.
   *
   * @param web asks servers in the name of the site with this address
   * @param pauses waits between two questions to one host
   * @param memory of earlier checks
   * @param limit how many addresses are asked for at most
   */
  public LinkCheck(
      Function<String, Function<Ask, Answer>> web,
      Web.Pauses pauses,
      LinkMemory memory,
      int limit) {
    this.web = web;
    this.pauses = pauses;
    this.memory = memory;
    this.limit = limit;
  }

  /**
   * Looks at the addresses of links and reports those that lead to nothing, at each place.
   *
   * @param site the address of the site that asks
   * @param places finds where an address stands in a file
   * @param progress is told of each host
   */
  public void report(
      String site, Collection<WebLink> links, Problems problems, Places places, Progress progress) {
    Map<String, URI> addresses = new TreeMap<>();
    for (WebLink link : links) {
      String page = Address.ofPage(link.address());
      Address.parse(page).ifPresent(address -> addresses.put(page, address));
    }
    List<Page> unknown = new ArrayList<>();
    addresses.forEach((written, address) -> unknown.add(new Page(written, address)));
    unknown.removeIf(page -> memory.known().contains(page.written()));
    List<Page> asked = unknown.subList(0, Math.min(limit, unknown.size()));
    left = unknown.size() - asked.size();
    Map<String, Finding> findings = look(new Probe(web.apply(site)), asked, progress);
    Set<String> there = new HashSet<>();
    findings.forEach(
        (page, found) -> {
          if (found instanceof Finding.There) {
            there.add(page);
          }
        });
    memory.keep(there, Set.copyOf(addresses.keySet()));
    for (WebLink link : links) {
      String page = Address.ofPage(link.address());
      Finding found = findings.getOrDefault(page, new Finding.There());
      report(
          link,
          addresses.containsKey(page) ? found : new Finding.Dead(ReportPhrase.NOT_A_WEB_ADDRESS),
          problems,
          places);
    }
  }

  /** How many addresses were left for another time, since there were more than the limit. */
  public int left() {
    return left;
  }

  private Map<String, Finding> look(Probe probe, List<Page> pages, Progress progress) {
    Map<String, List<Page>> hosts =
        pages.stream()
            .collect(
                Collectors.groupingBy(
                    page -> page.address().getHost(), TreeMap::new, Collectors.toList()));
    Map<String, Finding> findings = new HashMap<>();
    try (Workers workers = new Workers(HOSTS_AT_A_TIME)) {
      workers
          .telling(progress)
          .mapEach(hosts.values(), host -> lookAtHost(probe, host))
          .forEach(findings::putAll);
    }
    return findings;
  }

  private Map<String, Finding> lookAtHost(Probe probe, List<Page> pages) {
    Map<String, Finding> findings = new HashMap<>();
    int silent = 0;
    for (Page page : pages) {
      if (silent >= PATIENCE) {
        findings.put(page.written(), new Finding.Silent(ReportPhrase.HOST_IS_SILENT));
      } else {
        pause(findings.isEmpty());
        Finding found = probe.look(page.address());
        findings.put(page.written(), found);
        silent = found instanceof Finding.Silent ? silent + 1 : 0;
      }
    }
    return findings;
  }

  private void pause(boolean first) {
    if (!first) {
      try {
        pauses.pause(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void report(WebLink link, Finding found, Problems problems, Places places) {
    Wording address = Wording.quoted(link.address());
    Location place = link.place();
    if (found instanceof Finding.There) {
      return;
    }
    Location line = places.find(place, List.of(link.address()));
    if (found instanceof Finding.Dead dead) {
      problems.add(Problem.of(ProblemCode.DEAD_LINK, line, address, dead.reason()));
    } else if (found instanceof Finding.Moved moved) {
      Wording to = Wording.quoted(moved.to().toString());
      problems.add(Problem.of(ProblemCode.MOVED_LINK, line, address, to));
    } else if (found instanceof Finding.Unsure unsure) {
      problems.add(Problem.of(ProblemCode.UNSURE_LINK, line, address, unsure.reason()));
    } else if (found instanceof Finding.Silent silent) {
      problems.add(Problem.of(ProblemCode.UNSURE_LINK, line, address, silent.reason()));
    }
  }
}
