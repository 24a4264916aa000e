package org.mujaz.image;

/** A file that is not the picture that its header promised. */
final class BrokenPicture extends Exception {

  BrokenPicture(Throwable cause) {
    super(cause);
  }
}
