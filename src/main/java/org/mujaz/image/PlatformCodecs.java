package org.mujaz.image;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;

/** Java's own readers and writers of pictures, whatever plug-ins lie around. */
final class PlatformCodecs {

  private static final String OWN = "com.sun.imageio.plugins.";

  private PlatformCodecs() {}

  /**
   * A new reader.
   *
   * @param format as in the name of its package: {@code jpeg}, {@code png}, {@code gif}
   */
  static ImageReader reader(String format) throws IOException {
    return provider(ImageReaderSpi.class, format).createReaderInstance(null);
  }

  /** A new writer. */
  static ImageWriter writer(String format) throws IOException {
    return provider(ImageWriterSpi.class, format).createWriterInstance(null);
  }

  private static <T> T provider(Class<T> kind, String format) {
    Iterator<T> all = IIORegistry.getDefaultInstance().getServiceProviders(kind, false);
    while (all.hasNext()) {
      T provider = all.next();
      if (provider.getClass().getPackageName().equals(OWN + format)) {
        return provider;
      }
    }
    throw new IllegalStateException("this Java has no " + format);
  }
}
