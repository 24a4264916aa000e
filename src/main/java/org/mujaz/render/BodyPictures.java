package org.mujaz.render;

import org.mujaz.model.Language;
import org.mujaz.theme.TemplateEngine;
import org.mujaz.view.Pages;
import org.mujaz.view.PictureView;

/** Lets the theme write the pictures in bodies, for it knows how wide it shows them. */
record BodyPictures(TemplateEngine engine, Language language) {

  /**
   * The element of a picture.
   *
   * @param subject what a report calls the page
   */
  String element(PictureView picture, String subject) {
    return engine
        .render("picture.ftlh", language, new Pages.BodyPicture(picture), subject)
        .map(made -> made.toString().strip())
        .orElse("");
  }
}
