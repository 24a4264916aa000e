package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.EmailFormat;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.text.PlainDirection;
import org.mujaz.text.Words;
import org.mujaz.view.CorrectedStoryView;
import org.mujaz.view.EmailView;
import org.mujaz.view.Pages;

/** Makes the views of mail editions. */
final class EmailViews {

  /** So many characters of a headline stand in a subject; phones show about 40 of them. */
  private static final int SUBJECT = 120;

  /** Mail programs show at most so many characters behind the subject. */
  private static final int PREHEADER = 140;

  private final Context context;
  private final MediaViews media;
  private final FrameViews frame;
  private final DigestViews digests;
  private final CorrectionViews corrections;

  /**
   * For the mails of one edition.
   *
   * @param context writes every address with that of the site in front, as does {@code media}
   */
  EmailViews(Context context, MediaViews media) {
    StoryViews stories = new StoryViews(context, media);
    this.context = context;
    this.media = media;
    this.frame = new FrameViews(context);
    this.digests = new DigestViews(context, stories);
    this.corrections = new CorrectionViews(context, stories);
  }

  /** The digest of a day, of which the first {@code shown} stories are told. */
  Pages email(PlannedPage page, Subject.Email email, int shown) {
    Digest digest = email.digest();
    Language language = context.language();
    return new Pages.Email(
        frame.site(page.route()),
        digests.digest(digest, shown),
        new EmailView(
            language.code(),
            language.direction().attribute(),
            plain(subject(digest)),
            plain(preheader(digest)),
            address(digest, EmailFormat.HTML),
            address(digest, EmailFormat.TEXT),
            frame.switcher(page),
            digest.lead().picture().flatMap(media::mailed),
            digest.articles().size() - shown,
            corrections(email),
            context.config().email().address().in(language),
            context.config().email().unsubscribe()));
  }

  private String address(Digest digest, EmailFormat format) {
    Route route = Addresses.email(digest.language(), digest.day(), format);
    return context.urls().absolute(route);
  }

  private String plain(String text) {
    return PlainDirection.mark(text, context.language().direction());
  }

  private String subject(Digest digest) {
    return context.words(
        "email.subject",
        Map.of(
            "weekday",
            context.dates().day(digest.day()).weekday(),
            "title",
            Words.cap(digest.lead().title(), SUBJECT)));
  }

  /** The other headlines; of a digest with one story, what that says. */
  private String preheader(Digest digest) {
    List<Article> others = digest.articles().subList(1, digest.articles().size());
    if (others.isEmpty()) {
      return Words.cap(digest.lead().summary(), PREHEADER);
    }
    String titles = others.stream().map(Article::title).collect(Collectors.joining(" · "));
    return Words.cap(context.words("email.preheader", Map.of("titles", titles)), PREHEADER);
  }

  private List<CorrectedStoryView> corrections(Subject.Email email) {
    return CorrectionLog.of(email.corrected()).stream()
        .filter(entry -> entry.correction().date().day().equals(email.digest().day()))
        .map(corrections::corrected)
        .toList();
  }
}
