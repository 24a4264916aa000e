package org.mujaz.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A finished page as a mail: its styles on its elements, its directions in forms that last. */
public final class MailHtml {

  private MailHtml() {}

  /**
   * The mail.
   *
   * @param page as a template made it, with words of the other direction isolated
   * @param verbatim an address of a link that stays as it is, because the sender's program looks
   *     for it; a quotation mark, which would end the attribute, is written as a reference
   */
  public static String of(String page, MailStyles styles, Optional<String> verbatim) {
    Document mail = Jsoup.parse(page);
    mail.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    MailDirection.apply(mail);
    new StyleInliner(styles).apply(mail);
    String html = mail.outerHtml() + "\n";
    return verbatim.map(address -> withAddress(html, address)).orElse(html);
  }

  private static String withAddress(String html, String address) {
    String link = new Element("a").attr("href", address).outerHtml();
    String escaped = link.substring(link.indexOf('"'), link.lastIndexOf('"') + 1);
    return html.replace(escaped, '"' + address.replace("\"", "&quot;") + '"');
  }
}
