// Follows the preview: reloads the page, swaps its style sheets, shows what is wrong with the site.
(() => {
  "use strict";

  // What stands in a sentence and is read from left to right, whatever is around it.
  const ADDRESS = /((?:\.{0,2}\/)?[\w-]+(?:[.:/#][\w-]+)+\/?)/;

  const script = document.currentScript;
  let has = script.dataset.mujazPage;
  let source;
  let panel;
  let words = {};
  let shown = "";
  let closed = "";

  function path() {
    try {
      return decodeURIComponent(location.pathname);
    } catch {
      return location.pathname;
    }
  }

  function listen() {
    if (source || document.hidden) {
      return;
    }
    const query = new URLSearchParams({ page: path(), has });
    source = new EventSource("/_mujaz/events?" + query);
    source.addEventListener("open", () => stopped(false));
    source.addEventListener("error", () => stopped(true));
    source.addEventListener("reload", () => location.reload());
    source.addEventListener("css", (event) => {
      has = event.lastEventId;
      JSON.parse(event.data).forEach(swap);
    });
    source.addEventListener("problems", (event) => tell(event.data));
  }

  // A browser keeps few connections to one server: a page that nobody sees does without.
  function rest() {
    source?.close();
    source = undefined;
  }

  function swap({ from, to }) {
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      if (old.getAttribute("href") === from) {
        const fresh = old.cloneNode();
        fresh.href = to;
        // The old one goes when the new one is there: the page is never without.
        fresh.addEventListener("load", () => old.remove());
        old.after(fresh);
      }
    }
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function sentence(className, text) {
    const made = element("p", className);
    text.split(ADDRESS).forEach((part, number) => {
      const isAddress = number % 2 === 1;
      const piece = isAddress ? element("bdi", "address", part) : document.createTextNode(part);
      if (isAddress) {
        piece.dir = "ltr";
      }
      made.append(piece);
    });
    return made;
  }

  function root() {
    if (!panel) {
      const host = document.createElement("mujaz-overlay");
      const shadow = host.attachShadow({ mode: "open" });
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/_mujaz/overlay.css";
      panel = element("div", "mujaz");
      panel.hidden = true;
      style.addEventListener("load", () => { panel.hidden = false; });
      shadow.append(style, panel);
      document.documentElement.append(host);
    }
    return panel;
  }

  function tell(data) {
    shown = data;
    words = JSON.parse(data);
    draw();
  }

  function draw() {
    const area = root();
    area.lang = words.lang;
    area.dir = words.dir;
    const some = words.items.length > 0;
    const open = some && closed !== shown && (words.errors > 0 || closed === "open");
    area.replaceChildren(...(open ? [report()] : some ? [button()] : []));
  }

  function button() {
    const open = element("button", words.errors > 0 ? "open error" : "open warning", words.title);
    open.type = "button";
    open.setAttribute("aria-expanded", "false");
    open.addEventListener("click", () => {
      closed = "open";
      draw();
      root().querySelector(".close").focus();
    });
    return open;
  }

  function close() {
    closed = shown;
    draw();
    root().querySelector(".open")?.focus();
  }

  function report() {
    const area = element("section", words.errors > 0 ? "report error" : "report warning");
    area.setAttribute("role", "alert");
    area.setAttribute("aria-label", words.title);
    const head = element("header", "head");
    const title = element("div", "words");
    title.append(element("h2", "title", words.title));
    if (words.note) {
      title.append(element("p", "note", words.note));
    }
    const end = element("button", "close", words.close);
    end.type = "button";
    end.addEventListener("click", close);
    head.append(title, end);
    const list = element("ol", "problems");
    list.tabIndex = 0;
    list.append(...words.items.map(problem));
    area.append(head, list);
    area.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        close();
      }
    });
    return area;
  }

  function problem(item) {
    const made = element("li", "problem " + item.severity);
    const place = element(item.link ? "a" : "span", "place");
    place.dir = "ltr";
    place.textContent = item.place;
    if (item.link) {
      place.href = item.link;
    }
    made.append(place, sentence("message", item.message));
    if (item.quotation) {
      const quotation = element("pre", "quotation", item.quotation);
      quotation.dir = "auto";
      made.append(quotation);
    }
    if (item.help) {
      made.append(sentence("help", item.help));
    }
    return made;
  }

  function stopped(is) {
    const area = root();
    area.querySelector(".stopped")?.remove();
    if (is && words.stopped) {
      area.append(element("p", "stopped", words.stopped));
    }
  }

  addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();
})();
