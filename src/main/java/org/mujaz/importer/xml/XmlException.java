package org.mujaz.importer.xml;

import java.io.Serial;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/** Why XML is read no further; it never leaves this package and what reads XML with it. */
public final class XmlException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Location place;
  private final transient Wording reason;

  XmlException(Location place, Wording reason) {
    super(place.toString());
    this.place = place;
    this.reason = reason;
  }

  /** Where it stopped. */
  public Location place() {
    return place;
  }

  /** Why. */
  public Wording reason() {
    return reason;
  }
}
