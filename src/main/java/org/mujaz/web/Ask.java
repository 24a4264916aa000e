package org.mujaz.web;

import java.net.URI;

/**
 * A question to a server.
 *
 * @param method of HTTP
 * @param address an absolute http or https address
 * @param contentType of the body; empty where there is none
 * @param body what is sent
 */
public record Ask(Method method, URI address, String contentType, String body) {

  /** The methods of HTTP that are used. */
  public enum Method {
    /** Only the headers of an answer. */
    HEAD,
    /** The whole answer, of which no more than the headers is read. */
    GET,
    /** Something is sent. */
    POST
  }

  /** Asks whether there is something at an address. */
  public static Ask head(URI address) {
    return new Ask(Method.HEAD, address, "", "");
  }

  /** Asks for what is at an address. */
  public static Ask get(URI address) {
    return new Ask(Method.GET, address, "", "");
  }

  /** Sends something. */
  public static Ask post(URI address, String contentType, String body) {
    return new Ask(Method.POST, address, contentType, body);
  }
}
