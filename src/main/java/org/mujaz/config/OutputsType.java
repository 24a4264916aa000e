package org.mujaz.config;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.model.FeedFormat;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.schema.Choice;
import org.mujaz.schema.Form;
import org.mujaz.schema.GroupType;
import org.mujaz.schema.Key;
import org.mujaz.schema.ListType;
import org.mujaz.schema.Reading;
import org.mujaz.schema.Shape;
import org.mujaz.schema.ValueType;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/** What {@code outputs:} may be: a group of switches. */
final class OutputsType {

  private static final Choice<Boolean> SWITCH = Choice.of("on", true).or("off", false);

  private OutputsType() {}

  static ValueType<Outputs> type() {
    Outputs all = Outputs.ALL;
    Key<List<FeedFormat>> feeds = Key.withDefault("feeds", new Feeds(), all.feeds());
    Key<Boolean> digestFeeds = Key.withDefault("digestFeeds", SWITCH, all.digestFeeds());
    Key<Boolean> corrections = Key.withDefault("corrections", SWITCH, all.corrections());
    Key<Boolean> parallel = Key.withDefault("parallel", SWITCH, all.parallel());
    Key<Boolean> related = Key.withDefault("related", SWITCH, all.related());
    return new GroupType<>(
        Shape.of(feeds, digestFeeds, corrections, parallel, related),
        fields ->
            Optional.of(
                new Outputs(
                    fields.get(feeds),
                    fields.get(digestFeeds),
                    fields.get(corrections),
                    fields.get(parallel),
                    fields.get(related))));
  }

  /** Formats, one or a list, or a word for all or none; their order and repetitions say nothing. */
  private record Feeds() implements ValueType<List<FeedFormat>> {

    private static final Choice<FeedFormat> FORMAT = Choice.of(FeedFormat.class);

    private static final Choice<List<FeedFormat>> WORD =
        Choice.of("rss", List.of(FeedFormat.RSS))
            .or("atom", List.of(FeedFormat.ATOM))
            .or("json", List.of(FeedFormat.JSON))
            .or("on", List.of(FeedFormat.values()))
            .or("off", List.of());

    private static final ValueType<List<FeedFormat>> FORMATS = new ListType<>(FORMAT);

    @Override
    public Form form() {
      return Form.either(WORD.form(), new Form.Items(FORMAT.form(), false));
    }

    @Override
    public Wording words() {
      return ReportPhrase.EITHER.with(WORD.words(), FORMATS.words());
    }

    @Override
    public Optional<List<FeedFormat>> read(Node node, Reading reading) {
      return node instanceof Scalar
          ? WORD.read(node, reading)
          : FORMATS.read(node, reading).map(Feeds::inOrder);
    }

    private static List<FeedFormat> inOrder(List<FeedFormat> given) {
      Set<FeedFormat> formats = EnumSet.noneOf(FeedFormat.class);
      formats.addAll(given);
      return List.copyOf(formats);
    }
  }
}
