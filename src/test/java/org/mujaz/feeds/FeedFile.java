package org.mujaz.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SampleSite;

/**
 * A feed of a finished site, or its list of feeds.
 *
 * @param folder the site
 * @param root its address
 * @param path of the file below both
 * @param text what stands in it
 */
record FeedFile(Path folder, URI root, String path, String text) {

  /** The files with this ending, of all sample sites. */
  static List<FeedFile> all(Sample sample, String ending) {
    return Arrays.stream(SampleSite.values())
        .flatMap(site -> in(sample.output(site), ending).stream())
        .toList();
  }

  /** The files with this ending in a site. */
  static List<FeedFile> in(Path folder, String ending) {
    URI root =
        URI.create(page(folder.resolve("index.html")).select("link[rel=canonical]").attr("href"));
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.matches("(ar|en)/(.+/)?(feed|digest|feeds)\\." + ending))
          .sorted()
          .map(path -> new FeedFile(folder, root, path, strict(folder.resolve(path))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** RFC 3629: what is no UTF-8 is refused, not replaced. */
  private static String strict(Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static org.jsoup.nodes.Document page(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the file. */
  String address() {
    try {
      return root.resolve(new URI(null, null, root.getPath() + path, null)).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  String language() {
    return path.substring(0, 2);
  }

  /** The file at an address of the site, fragment or not. */
  Path file(String address) {
    String below =
        Objects.requireNonNull(URI.create(address).getPath()).substring(root.getPath().length());
    return folder.resolve(below.isEmpty() || below.endsWith("/") ? below + "index.html" : below);
  }

  FeedFile with(String other) {
    return new FeedFile(folder, root, path, other);
  }

  @Override
  public String toString() {
    return address();
  }
}
