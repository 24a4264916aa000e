package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * What a mail has beside its digest.
 *
 * @param language the BCP 47 tag of the edition
 * @param dir its direction
 * @param subject the subject of the mail
 * @param preheader what mail programs show behind the subject
 * @param html the address of the mail as HTML
 * @param text the address of the mail as plain text
 * @param edition the other edition: the same day there, else its home
 * @param picture the picture of the lead, in a format that mail programs show
 * @param more how many stories were left out, so that no mail program cuts the mail off
 * @param corrections what was corrected on that day
 * @param address the postal address of the sender; may be empty
 * @param unsubscribe the address where readers unsubscribe, or what the sender’s program puts it in
 *     place of
 */
public record EmailView(
    String language,
    String dir,
    String subject,
    String preheader,
    String html,
    String text,
    Optional<SwitcherView> edition,
    Optional<PictureView> picture,
    int more,
    List<CorrectedStoryView> corrections,
    String address,
    Optional<String> unsubscribe) {

  /** Copies the list. */
  public EmailView {
    corrections = List.copyOf(corrections);
  }
}
