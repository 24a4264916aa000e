package org.mujaz.preview;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.mujaz.build.BuildRequest;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * What is asked of a preview.
 *
 * @param build what the site is made of
 * @param address where the server listens: of this machine only, unless another is asked for
 * @param port the first one that is tried; 0 for any
 * @param links open files in the editor's program
 * @param messages the words of the report
 */
public record PreviewRequest(
    BuildRequest build, InetAddress address, int port, EditorLinks links, Messages messages) {

  private static final int LAST_PORT = 65_535;

  /** Numbers and colons: a name would have to be looked up. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|(?=.{0,6}:)[0-9a-fA-F:.]{2,45}");

  /** Checks the port. */
  public PreviewRequest {
    if (port < 0 || port > LAST_PORT) {
      throw new InvalidInput(ReportPhrase.BAD_PORT.with(Wording.quoted(port)));
    }
  }

  /**
   * The address that a text names.
   *
   * @throws InvalidInput if it is neither {@code localhost} nor an address in digits
   */
  public static InetAddress address(String text) {
    String name = text.strip();
    if (name.equals("localhost")) {
      return InetAddress.getLoopbackAddress();
    }
    try {
      if (ADDRESS.matcher(name).matches()) {
        return InetAddress.getByName(name);
      }
    } catch (UnknownHostException notAnAddress) {
      // Told below.
    }
    throw new InvalidInput(ReportPhrase.BAD_PREVIEW_ADDRESS.with(name));
  }
}
