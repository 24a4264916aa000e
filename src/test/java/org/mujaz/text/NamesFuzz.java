package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/** Any name has a slug, a key and a place in a list, and having them once more changes nothing. */
final class NamesFuzz {

  @FuzzTest
  void anyNameHasASlugAKeyAndAPlace(byte[] bytes) {
    String name = new String(bytes, StandardCharsets.UTF_8);
    String slug = Slugs.of(name);
    assertThat(Slugs.isSlug(slug)).as(slug).isTrue();
    assertThat(Slugs.of(slug)).isEqualTo(slug);
    assertThat(Route.isPart(slug)).as(slug).isTrue();
    String latin = Slugs.latin(name);
    assertThat(latin).matches("[a-z0-9-]+");
    assertThat(Slugs.isSlug(latin)).as(latin).isTrue();
    String key = Folding.key(name);
    assertThat(Folding.key(key)).isEqualTo(key);
    assertThat(IndexLetter.of(name)).isNotEmpty();
    for (Language language : Language.values()) {
      Comparator<String> order = NameOrder.of(language);
      assertThat(order.compare(name, name)).isZero();
      assertThat(Integer.signum(order.compare(name, slug)))
          .isEqualTo(-Integer.signum(order.compare(slug, name)));
    }
  }
}
