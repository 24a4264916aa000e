// Opens pages and pieces of HTML in frames, several at a time, and returns what ran or could run in them.
// Arguments: addresses of pages; pieces of HTML.
const [pages, pieces] = arguments;
const found = [];
const open = new Set();
const schemes = new Set(["data:", "javascript:", "vbscript:", "file:"]);
const addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "background", "cite", "ping"];
window.__xss = 0;
window.alert = window.confirm = window.prompt = window.print = () => { window.__xss = 1; };

function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

function isActive(value, base) {
  try {
    return schemes.has(new URL(value, base).protocol);
  } catch {
    return false;
  }
}

function look(name, frame) {
  const page = frame.contentDocument;
  if (!page) {
    found.push(name + " went elsewhere");
    return;
  }
  const base = page.baseURI.startsWith("about:") ? location.href : page.baseURI;
  for (const element of page.querySelectorAll("*")) {
    for (const {name: attribute, value} of element.attributes) {
      if (attribute.startsWith("on") || attribute === "srcdoc"
          || (addresses.includes(attribute.toLowerCase()) && isActive(value, base))) {
        found.push(name + ": <" + element.localName + " " + attribute + "=" + value);
      }
    }
    if (element.localName === "script" && element.type !== "application/ld+json"
        && !(element.getAttribute("src") || "").startsWith("/assets/")) {
      found.push(name + ": " + element.outerHTML);
    }
    if (["iframe", "object", "embed", "base", "math"].includes(element.localName)) {
      found.push(name + ": " + element.outerHTML);
    }
  }
  for (const data of page.querySelectorAll("script[type='application/ld+json']")) {
    try {
      JSON.parse(data.textContent);
    } catch (e) {
      found.push(name + ": " + e);
    }
  }
}

async function frame(name, fill) {
  const frame = document.createElement("iframe");
  open.add(name);
  await new Promise(resolve => {
    frame.onload = resolve;
    setTimeout(resolve, 5000);
    fill(frame);
    document.body.append(frame);
  });
  await pause(20);
  if (name.includes("?q=")) {
    const shown = () => frame.contentDocument.querySelector("a[data-part='story']");
    for (let i = 0; i < 100 && !shown(); i++) {
      await pause(50);
    }
    if (!shown()) {
      found.push(name + " finds nothing");
    }
  }
  look(name, frame);
  if (window.__xss) {
    found.push("something ran in one of " + [...open].join(", "));
    window.__xss = 0;
  }
  open.delete(name);
  frame.remove();
}

const work = [
  ...pages.map(page => () => frame(page, f => { f.src = page; })),
  ...pieces.map(piece => () => frame(piece.slice(0, 80), f => { f.srcdoc = piece; })),
];

async function worker() {
  for (let next = work.pop(); next; next = work.pop()) {
    await next();
  }
}

return Promise.all(Array.from({length: 6}, worker)).then(() => found);
