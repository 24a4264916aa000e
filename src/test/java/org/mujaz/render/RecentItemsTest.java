package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mujaz.view.FeedView;
import org.mujaz.view.Html;

final class RecentItemsTest {

  private final RecentItems items = new RecentItems();
  private final List<String> made = new ArrayList<>();

  private FeedView.Item get(String id, int characters) {
    return items.get(
        id,
        () -> {
          made.add(id);
          return new FeedView.Item(
              id,
              "",
              "",
              "",
              Optional.of(new Html("x".repeat(characters))),
              "",
              "",
              "",
              List.of(),
              List.of(),
              Optional.empty());
        });
  }

  @Test
  void anItemIsMadeOnceForAllFeeds() {
    assertThat(get("one", 10)).isSameAs(get("one", 10));
    assertThat(made).containsExactly("one");
  }

  @Test
  void whatWasNotAskedForTheLongestIsForgottenFirst() {
    int all = RecentItems.MOST_CHARACTERS;
    get("one", all / 2);
    get("two", all / 8 * 3);
    get("one", all / 2);
    get("three", all / 4);
    get("one", all / 2);
    get("two", all / 8 * 3);
    assertThat(made).containsExactly("one", "two", "three", "two");
  }
}
