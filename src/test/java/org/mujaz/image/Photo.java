package org.mujaz.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures for tests: red on the left, blue on the right, and a little of everything in between.
 */
public final class Photo {

  private Photo() {}

  /** A picture of this size. */
  public static BufferedImage image(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int red = 255 - 255 * x / width;
        image.setRGB(x, y, red << 16 | (60 + (x * 7 + y * 3) % 40) << 8 | (255 - red));
      }
    }
    return image;
  }

  /** A file of it. */
  public static byte[] file(int width, int height, String format) {
    return file(image(width, height), format);
  }

  /** A file of a picture. */
  public static byte[] file(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A photograph with a place and an orientation in its EXIF data, and XMP and a comment. */
  public static byte[] withMetadata(byte[] jpeg, int orientation) {
    String tiff =
        "4D4D002A00000008"
            + "0001"
            + "0112000300000001"
            + "000"
            + orientation
            + "0000"
            + "00000000";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    byte[] place = "GPSLatitude 25.2".getBytes(StandardCharsets.US_ASCII);
    segment(out, 0xE1, head, HexFormat.of().parseHex(tiff), place);
    segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>".getBytes(StandardCharsets.US_ASCII));
    segment(out, 0xFE, "secret comment".getBytes(StandardCharsets.US_ASCII));
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[]... parts) {
    int length = 2;
    for (byte[] part : parts) {
      length += part.length;
    }
    out.write(0xFF);
    out.write(marker);
    out.write(length >> 8);
    out.write(length);
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
  }

  /** A GIF that moves and has a comment. */
  public static byte[] moving(int width, int height) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < 3; i++) {
        BufferedImage frame = image(width, height);
        writer.writeToSequence(
            new IIOImage(frame, null, comment(writer, frame)), writer.getDefaultWriteParam());
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadata comment(ImageWriter writer, BufferedImage frame) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(frame), writer.getDefaultWriteParam());
    String format = metadata.getNativeMetadataFormatName();
    IIOMetadataNode root = new IIOMetadataNode(format);
    IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
    IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
    comment.setAttribute("value", "secret comment");
    comments.appendChild(comment);
    root.appendChild(comments);
    metadata.mergeTree(format, root);
    return metadata;
  }

  /** What a file shows. */
  public static BufferedImage read(byte[] file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
      if (image == null) {
        throw new IllegalArgumentException("no picture");
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
