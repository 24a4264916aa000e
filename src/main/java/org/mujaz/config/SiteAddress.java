package org.mujaz.config;

import java.net.URI;
import java.util.Optional;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.schema.Form;
import org.mujaz.schema.Reading;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/** The address of the site's root: it ends in a slash, and has neither query nor fragment. */
record SiteAddress() implements ValueType<URI> {

  @Override
  public Form form() {
    return Types.WEB_ADDRESS_FORM;
  }

  @Override
  public Wording words() {
    return ReportPhrase.A_SITE_ADDRESS;
  }

  @Override
  public Optional<URI> read(Node node, Reading reading) {
    if (!(node instanceof Scalar scalar)) {
      return reading.wrongType(node, this);
    }
    Optional<URI> root =
        Types.webAddress(scalar.text().strip())
            .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
            .map(SiteAddress::closed);
    return root.isPresent() ? root : reading.invalid(scalar, this);
  }

  private static URI closed(URI address) {
    String text = address.normalize().toString();
    return URI.create(text.endsWith("/") ? text : text + "/");
  }
}
