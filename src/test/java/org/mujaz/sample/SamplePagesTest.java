package org.mujaz.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mujaz.view.PageView;
import org.mujaz.view.Pages;

/** The list of pages to look at leaves no kind of page out. */
@ExtendWith(SampleExtension.class)
final class SamplePagesTest {

  /** Nobody sees it: it leads on at once. */
  private static final Class<?> UNSEEN = Pages.Redirect.class;

  @Test
  void everyKindOfPageHasAnExample() {
    List<String> kinds =
        Stream.of(Pages.class.getPermittedSubclasses())
            .filter(SamplePagesTest::isHtml)
            .filter(kind -> kind != UNSEEN)
            .map(Class::getSimpleName)
            .toList();
    assertThat(SamplePages.oneOfEachKind().stream().map(SamplePage::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  private static boolean isHtml(Class<?> kind) {
    return Stream.of(kind.getRecordComponents()).anyMatch(c -> c.getType() == PageView.class);
  }

  @Test
  void everyPageOfTheListExists(Sample sample) {
    assertThat(SamplePages.all())
        .allSatisfy(page -> assertThat(file(sample, page)).isRegularFile());
  }

  private static Path file(Sample sample, SamplePage page) {
    String path = page.path();
    return sample
        .output(page.site())
        .resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  @Test
  void everyFormOfAddressHasAnExample(Sample sample) throws IOException {
    Path site = sample.output(SampleSite.DIGEST);
    Set<String> forms = new TreeSet<>();
    try (Stream<Path> files = Files.walk(site)) {
      // A mail is read in mail programs, as browser.MailTest does.
      for (Path file :
          files.filter(f -> f.toString().endsWith(".html") && !f.endsWith("email.html")).toList()) {
        if (!Files.readString(file).contains("http-equiv=\"refresh\"")) {
          forms.add(form(site.relativize(file).toString()));
        }
      }
    }
    assertThat(
            SamplePages.all().stream()
                .map(
                    page ->
                        form(sample.output(page.site()).relativize(file(sample, page)).toString()))
                .collect(Collectors.toSet()))
        .containsAll(forms);
  }

  /** What addresses of one kind have in common. */
  private static String form(String path) {
    return path.replaceAll("\\d{4}/\\d\\d/\\d\\d/[^/]+/", "STORY/")
        .replaceAll("\\d{4}/\\d\\d/\\d\\d/", "DAY/")
        .replaceAll("\\d{4}/\\d\\d/", "MONTH/")
        .replaceAll("\\d{4}/", "YEAR/")
        .replaceAll("page/\\d+/", "PAGE/")
        .replaceAll("(sections|tags|sources|authors)/[^/]+/(PAGE/)?", "$1/ID/")
        .replaceAll("^(ar|en)/(about|corrections-policy)/", "$1/STANDING/");
  }
}
