package org.mujaz.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One question and its answer, and what becomes of the answer's body. */
@FunctionalInterface
interface Exchange {

  /** Leaves the body with the server. */
  Exchange HEADERS =
      (client, request) -> {
        HttpResponse<InputStream> response =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
      };

  /** Asks and waits for the answer. */
  HttpResponse<?> send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException;
}
