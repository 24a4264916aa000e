// What a page can do more with a script; without one, nothing is missing and nothing is shown.
(() => {
  const root = document.documentElement;
  // Both are blocked in some browsers and full in others; then nothing is remembered.
  const remembered = (name) => {
    try {
      return localStorage.getItem("mujaz." + name);
    } catch {
      return null;
    }
  };
  const remember = (name, value) => {
    try {
      localStorage.setItem("mujaz." + name, value);
    } catch {}
  };

  // The edition that was read last is offered on the front, and never gone to unasked.
  const edition = document.currentScript.dataset.edition;
  if (edition) remember("edition", edition);
  else root.dataset.offer = remembered("edition") || "";

  // Rendering waits for this script, so a chosen size is there from the first paint.
  const resize = (size) => {
    if (size === "1" || size === "2") root.dataset.size = size;
    else delete root.dataset.size;
  };
  const press = () => {
    for (const button of document.querySelectorAll("[data-text-size]"))
      button.setAttribute("aria-pressed", button.dataset.textSize === (root.dataset.size || "0"));
  };
  resize(remembered("size"));

  root.classList.add("has-script");
  if (navigator.share) root.classList.add("has-share");

  // The script of the search page comes once somebody searches; without it the form asks for the page again.
  const ready = () => {
    press();
    const form = document.getElementById("search-form");
    if (!form) return;
    let script;
    let searches = false;
    const load = () => (script ??= import(form.dataset.script).then(() => (searches = true)));
    const begin = () => load().catch(() => {});
    if (location.search) begin();
    else form.addEventListener("focusin", begin, { once: true });
    // Who is faster than the script waits for it.
    form.addEventListener("submit", (event) => {
      if (searches) return;
      event.preventDefault();
      load().then(
        () => form.requestSubmit(),
        () => form.submit(),
      );
    });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
  else ready();
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const size = button.dataset.textSize;
    if (size) {
      resize(size);
      press();
      remember("size", size);
    } else if (button.dataset.tool === "share") {
      const title = document.querySelector("h1").textContent.trim();
      const url = document.querySelector("link[rel=canonical]").href;
      // A reader who closes the sheet rejects the promise; that is no mistake.
      navigator.share({ title, url }).catch(() => {});
    }
  });
})();
