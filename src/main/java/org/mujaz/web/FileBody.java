package org.mujaz.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body that is written into a file as it comes, as far as there is room for it. */
final class FileBody implements HttpResponse.BodySubscriber<Path> {

  private final Path file;
  private final long most;
  private final CompletableFuture<Path> whole = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private @Nullable OutputStream out;
  private long total;

  /**
   * A body that has not begun.
   *
   * @param most how many bytes it may have
   */
  FileBody(Path file, long most) {
    this.file = file;
    this.most = most;
  }

  @Override
  public CompletionStage<Path> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    this.subscription = given;
    try {
      this.out = Files.newOutputStream(file);
      given.request(Long.MAX_VALUE);
    } catch (IOException e) {
      fail(e);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    try {
      for (ByteBuffer part : parts) {
        total += part.remaining();
        if (total > most) {
          throw new Loading.TooLarge(most);
        }
        write(part);
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  private void write(ByteBuffer part) throws IOException {
    OutputStream open = out;
    if (open != null) {
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      open.write(bytes);
    }
  }

  private void fail(IOException e) {
    Flow.Subscription running = subscription;
    if (running != null) {
      running.cancel();
    }
    onError(e);
  }

  @Override
  public void onError(Throwable e) {
    try {
      close();
    } catch (IOException also) {
      e.addSuppressed(also);
    }
    whole.completeExceptionally(e);
  }

  @Override
  public void onComplete() {
    try {
      close();
      whole.complete(file);
    } catch (IOException e) {
      whole.completeExceptionally(e);
    }
  }

  private void close() throws IOException {
    OutputStream open = out;
    this.out = null;
    if (open != null) {
      open.close();
    }
  }
}
