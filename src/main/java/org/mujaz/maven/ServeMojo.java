package org.mujaz.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mujaz.build.BuildRequest;
import org.mujaz.preview.EditorLinks;
import org.mujaz.preview.Preview;
import org.mujaz.preview.PreviewRequest;
import org.mujaz.problem.Messages;

/**
 * Shows the site in a browser while you write it: at {@code http://localhost:8080/}, until you
 * press Ctrl-C. A page that is open reloads when what it shows has changed, and takes a changed
 * style sheet without reloading. Drafts, stories whose time has not come or is over, and those that
 * wait for their translation are shown and marked. What is wrong is told in the page, with a link
 * that opens the file in your editor, as long as it is wrong; the page stays as it was before.
 *
 * <p>Nothing is written into the output folder. Pages are made when they are opened. Only programs
 * of this machine can read the preview, unless you give {@code mujaz.address}.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends AbstractMujazMojo {

  /** The port of the preview. If it is in use, the next free one is taken; 0 is any free port. */
  @Parameter(property = "mujaz.port", defaultValue = "8080")
  private int port;

  /**
   * The address of this machine at which others may read the preview, a telephone for instance: one
   * of its own, such as {@code 192.168.1.20}, or {@code 0.0.0.0} for all of them. Whoever is on the
   * same network can then read everything, drafts included. Without it, nobody else can.
   */
  @Parameter(property = "mujaz.address", defaultValue = "localhost")
  private String address;

  /**
   * The program in which a place in a file is opened from the page: {@code vscode}, {@code
   * vscodium}, {@code cursor}, {@code zed}, {@code idea}, {@code sublime}, {@code none}, or an
   * address of your own in which {@code {file}}, {@code {line}} and {@code {column}} are filled in.
   * Your browser opens it, and asks you before.
   */
  @Parameter(property = "mujaz.editor", defaultValue = "vscode")
  private String editor;

  /** Made by Maven. */
  public ServeMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) {
    PreviewRequest asked =
        new PreviewRequest(
            request, PreviewRequest.address(address), port, EditorLinks.of(editor), messages);
    PreviewLog log = new PreviewLog(getLog(), messages, System::nanoTime);
    Preview preview = Preview.start(asked, log.watch(), log);
    // Ctrl-C ends the process and calls this; nothing else is waited for.
    Thread ending = new Thread(preview::close, "mujaz-end");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      preview.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      preview.close();
      Runtime.getRuntime().removeShutdownHook(ending);
    }
  }
}
