package org.mujaz.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.text.Characters;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the nodes of one document from the parser's events. */
final class NodeBuilder {

  private static final String CORE = "tag:yaml.org,2002:";

  /** YAML 1.2.2, 10.3: the tags of the core schema, and the non-specific one. */
  private static final Set<String> KNOWN_TAGS =
      Set.of(
          "!",
          CORE + "str",
          CORE + "int",
          CORE + "float",
          CORE + "bool",
          CORE + "null",
          CORE + "seq",
          CORE + "map");

  private final Iterator<Event> events;
  private final Marks marks;
  private final YamlLimits limits;
  private final Problems problems;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int nodes;

  /** A finished value that aliases may stand for, and how many nodes it is. */
  private record Anchored(Node node, int weight) {}

  NodeBuilder(Iterator<Event> events, Marks marks, YamlLimits limits, Problems problems) {
    this.events = events;
    this.marks = marks;
    this.limits = limits;
    this.problems = problems;
  }

  Optional<Node> document() throws Unreadable {
    Optional<Node> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (root.isPresent()) {
            throw invalid(event, ReportPhrase.SECOND_DOCUMENT);
          }
        }
        case StreamStart, DocumentEnd, StreamEnd, Comment -> {}
        default -> root = Optional.of(node(event, 1));
      }
    }
    return root;
  }

  private Node node(Event event, int depth) throws Unreadable {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    spend(1, event);
    int before = nodes;
    Node node =
        event instanceof ScalarEvent scalar
            ? scalar(scalar)
            : collection((CollectionStartEvent) event, depth);
    int weight = nodes - before + 1;
    ((NodeEvent) event)
        .getAnchor()
        .ifPresent(anchor -> anchors.put(anchor, new Anchored(node, weight)));
    return node;
  }

  private Node aliased(AliasEvent alias) throws Unreadable {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw invalid(alias, ReportPhrase.UNKNOWN_ALIAS.with(alias.getAlias().getValue()));
    }
    spend(anchored.weight(), alias);
    return anchored.node();
  }

  private Scalar scalar(ScalarEvent event) throws Unreadable {
    checkTag(event, event.getTag());
    if (event.getValue().length() > limits.scalar()) {
      throw limit(event, ReportPhrase.LONG_VALUE.with(Wording.quoted(limits.scalar())));
    }
    boolean plain = event.isPlain() && event.getTag().isEmpty();
    return new Scalar(text(event), plain, marks.place(event));
  }

  /** The rest was cleaned with the file; YAML 1.2.2, 5.7: only double quotes have escapes. */
  private String text(ScalarEvent event) {
    if (event.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED) {
      return event.getValue();
    }
    Characters.Cleaned cleaned = Characters.clean(event.getValue());
    for (Characters.Removed removed : cleaned.removed()) {
      problems.add(ProblemCode.FORBIDDEN_CHARACTER, marks.place(event), removed.name());
    }
    return cleaned.text();
  }

  private Node collection(CollectionStartEvent event, int depth) throws Unreadable {
    checkTag(event, event.getTag());
    if (depth > limits.depth()) {
      throw limit(event, ReportPhrase.TOO_DEEP.with(Wording.quoted(limits.depth())));
    }
    return event.getEventId() == Event.ID.MappingStart
        ? mapping(event, depth)
        : sequence(event, depth);
  }

  private Sequence sequence(CollectionStartEvent start, int depth) throws Unreadable {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new Sequence(items, marks.place(start));
  }

  private Mapping mapping(CollectionStartEvent start, int depth) throws Unreadable {
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<String, Location> keys = new HashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      if (!(node(event, depth + 1) instanceof Scalar key)) {
        throw invalid(event, ReportPhrase.STRUCTURED_KEY);
      }
      Location first = keys.putIfAbsent(key.text(), key.location());
      Node value = node(events.next(), depth + 1);
      if (first == null) {
        entries.add(new Mapping.Entry(key, value));
      } else {
        problems.add(Problem.of(ProblemCode.DUPLICATE_KEY, key.location(), key.text()).with(first));
      }
      event = events.next();
    }
    return new Mapping(entries, marks.place(start));
  }

  private void checkTag(Event event, Optional<String> tag) throws Unreadable {
    if (tag.isPresent() && !KNOWN_TAGS.contains(tag.get())) {
      throw invalid(event, ReportPhrase.NAMED_TAG.with(tag.get()));
    }
  }

  private void spend(int weight, Event event) throws Unreadable {
    nodes += weight;
    if (nodes > limits.nodes()) {
      throw limit(event, ReportPhrase.TOO_MANY_VALUES.with(Wording.quoted(limits.nodes())));
    }
  }

  private Unreadable invalid(Event event, Wording words) {
    return new Unreadable(Problem.of(ProblemCode.INVALID_YAML, marks.place(event), words));
  }

  private Unreadable limit(Event event, Wording words) {
    return new Unreadable(Problem.of(ProblemCode.YAML_LIMIT, marks.place(event), words));
  }
}
