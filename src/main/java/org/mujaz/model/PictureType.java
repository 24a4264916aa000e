package org.mujaz.model;

import java.util.Arrays;
import java.util.Locale;

/** A format of pictures that browsers show. */
public enum PictureType {
  /** Photographs; ITU-T T.81. */
  JPEG("jpg", "image/jpeg"),
  /** Few colours, or transparent. */
  PNG("png", "image/png"),
  /** Few colours, perhaps moving. */
  GIF("gif", "image/gif"),
  /** Any of these in fewer bytes; RFC 9649. */
  WEBP("webp", "image/webp"),
  /** The same in still fewer; no writer of it runs everywhere. */
  AVIF("avif", "image/avif"),
  /** Drawings made of shapes. */
  SVG("svg", "image/svg+xml");

  private final String extension;
  private final String mediaType;

  PictureType(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How names of such files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** What servers call it. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a file of this name passes for a picture of some format. */
  public static boolean isPicture(String fileName) {
    return Arrays.stream(values()).anyMatch(type -> type.isNamed(fileName));
  }

  /** Whether a file of this name passes for one, whatever is in it. */
  public boolean isNamed(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith("." + extension) || (this == JPEG && name.endsWith(".jpeg"));
  }
}
