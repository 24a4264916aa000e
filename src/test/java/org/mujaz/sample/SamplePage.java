package org.mujaz.sample;

/**
 * A page to look at.
 *
 * @param name what it is an example of; unique, fit for the name of a file
 * @param kind the name of the record of {@code view.Pages} that its template sees
 * @param path its address below that of the site, without a leading slash
 */
public record SamplePage(String name, String kind, SampleSite site, String path) {

  @Override
  public String toString() {
    return name;
  }
}
