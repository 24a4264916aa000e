// Search without a server: of an index of words, each query reads a few files.
const part = (name) => document.getElementById("search-" + name);
const form = part("form");
const status = part("status");
const say = status.dataset;
const language = document.documentElement.lang;
const root = new URL(form.dataset.index, location);

// What failed is asked for again.
const files = {};
const get = (name) =>
  (files[name] ??= fetch(new URL(name, root))
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
    .catch((error) => {
      delete files[name];
      throw error;
    }));

// Five bits a character, the lowest first; the second half of 64 says that more follow.
const numbers = (text) => {
  const found = [];
  let number = 0,
    shift = 0;
  for (const character of text) {
    const value = character.charCodeAt() - 48;
    number |= (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      found.push(number);
      number = shift = 0;
    }
  }
  return found;
};

let words, keys, index, loose;
const shards = {};
const place = (key) => key.replace(loose, "") + " " + key;
const start = async () => {
  if (index) return;
  // A module that did not come does not come again before the page does.
  const script = import("./search-keys.js").catch(() => Promise.reject({ status: 1 }));
  const found = JSON.parse(await get(root));
  ({ words, keys } = await script);
  loose = RegExp(`[${found.loose}]`, "g");
  let day = found.first;
  found.days = numbers(found.days).flatMap((number, i) => {
    if (i % 2 < 1) return Array(number).fill(day);
    day += number;
    return [];
  });
  index = found;
};

// What stands behind a name in the file that would have the key.
const look = async (kind, key, name = key) => {
  shards[kind] ??= (([hash, ...borders], last = "") =>
    // A border leaves out what it shares with the one before it.
    borders.map((border, i) => [
      (last = last.slice(0, parseInt(border[0], 36)) + border.slice(1)),
      kind + i + "." + hash + ".txt",
    ]))((kind === "t" ? index.t : await get(index.p)).split("\n"));
  const [, file] = shards[kind].findLast(([first]) => first <= place(key)) ?? [];
  const text = file ? "\n" + (await get(file)) : "";
  const at = text.indexOf(`\n${name} `);
  return at < 0 ? "" : text.slice(at + name.length + 2, text.indexOf("\n", at + 1));
};

// Adds the stories of a key to those of a word, each with the best score.
const scores = async (key, rank, stories = new Map()) => {
  for (const [group, ...rest] of (await look("t", key)).split(" ")) {
    let story = -1;
    for (const gap of numbers(rest)) {
      story += gap;
      stories.set(story, Math.max(parseInt(group, 36) * rank, stories.get(story) ?? 0));
    }
  }
  return stories;
};

const phrase = async (list) => {
  const all = await Promise.all(
    list.map(async (word) => {
      const stories = {};
      let at,
        story = -1;
      for (const number of numbers(await look("p", word)))
        if (at === undefined) {
          stories[(story += number)] = new Set();
          at = -1;
        } else if (number) stories[story].add((at += number));
        else at = undefined;
      return stories;
    }),
  );
  return (story) =>
    [...(all[0][story] ?? [])].some((at) => all.every((word, i) => word[story]?.has(at + i)));
};

const search = async ({ q = "", section, from, to }) => {
  await start();
  const wanted = words(q);
  const filters = await Promise.all(
    [...q.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)]
      .map(([, text]) => words(text))
      .filter((list) => list.length)
      .map(phrase),
  );
  if (section) {
    const stories = await scores("@" + section, 1);
    filters.push((story) => stories.has(story));
  }
  // A date that was not given is no number, and nothing is before or after it.
  const day = (date) => Date.parse(date) / 864e5;
  filters.push((story) => !(index.days[story] < day(from) || index.days[story] > day(to)));

  const totals = new Map(wanted.length ? [] : index.days.map((_, story) => [story, [0, 0]]));
  for (const word of wanted) {
    const stories = new Map();
    await Promise.all(keys(word).map(([key, rank]) => scores(key, rank, stories)));
    for (const [story, score] of stories) {
      const [sum, hits] = totals.get(story) ?? [0, 0];
      totals.set(story, [sum + score * Math.log(1 + index.days.length / stories.size), hits + 1]);
    }
  }
  const newest = index.days.at(-1);
  const worth = ([story, [sum]]) => sum * (1 + 1 / (1 + (newest - index.days[story]) / 180));
  const some = [...totals].filter(([story]) => filters.every((filter) => filter(story)));
  const all = some.filter(([, [, hits]]) => hits === wanted.length);
  // The name of a topic in the other language stands beside the keys of its first word.
  const [first, ...rest] = wanted;
  const others = await Promise.all(
    (first ? keys(first) : []).map(
      ([key, rank]) => rank > 1 && look("t", key, "=" + [key, ...rest].join("_")),
    ),
  );
  return {
    stories: (all.length ? all : some)
      .sort((one, other) => worth(other) - worth(one) || other[0] - one[0])
      .map(([story]) => story),
    any: !all.length,
    other: others.find(Boolean),
    wanted: new Set(wanted.flatMap(keys).map(([key]) => key)),
  };
};

const WORD = /([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,](?=[\p{L}\p{N}]))*[+#]*)/u;
const isHit = (text, wanted) => words(text).some((word) => keys(word).some(([key]) => wanted.has(key)));

// Marks of direction become elements, and words that were looked for are marked.
const fill = (element, text, wanted) => {
  let into = element;
  const wrap = (name, attributes) => {
    const made = Object.assign(document.createElement(name), attributes);
    into.append(made);
    return made;
  };
  for (const piece of text.split(/([\u2066-\u2069])/))
    if (piece === "\u2069") into = into === element ? into : into.parentNode;
    else if (piece === "\u2066") into = wrap("bdi", { dir: "ltr", lang: "en" });
    else if (piece === "\u2067") into = wrap("bdi", { dir: "rtl", lang: "ar" });
    else if (piece === "\u2068") into = wrap("span", { className: "whole" });
    else
      piece.split(WORD).forEach((word, i) => {
        if (i % 2 && isHit(word, wanted)) wrap("mark", { textContent: word });
        else into.append(word);
      });
};

const result = async (story, wanted) => {
  const at = (size) => (story / size) | 0;
  const file = `r${at(index.block)}.${index.r.match(/.{6}/g)[at(index.group)]}.json`;
  const [url, title, summary, section, date, dateTime, other] = JSON.parse(await get(file))[story % index.block];
  const element = part("result").content.firstElementChild.cloneNode(true);
  const [link, snippet, desk, time, also] = element.querySelectorAll("[data-part]");
  link.href = url;
  fill(link, title, wanted);
  fill(snippet, summary, wanted);
  fill(desk, section, new Set());
  Object.assign(time, { dateTime, textContent: date });
  if (other) also.href = other;
  else also.remove();
  return element;
};

// Where only the body has the words, the page of the story says how.
const plain = (node) =>
  [...node.childNodes]
    .map((child) =>
      child.dir ? (child.dir === "rtl" ? "\u2067" : "\u2066") + plain(child) + "\u2069" : (child.data ?? plain(child)),
    )
    .join("");
const quote = async (element, wanted) => {
  const [link, snippet] = element.querySelectorAll("[data-part]");
  const page = new DOMParser().parseFromString(await get(link.href), "text/html");
  for (const block of page.querySelectorAll(".prose :is(p, li, td, h2, h3)")) {
    const pieces = plain(block).trim().split(/(\s+)/);
    const at = pieces.findIndex((piece) => isHit(piece, wanted));
    if (at < 0) continue;
    snippet.textContent = at > 24 ? "… " : "";
    fill(snippet, pieces.slice(Math.max(0, at - 24), at + 50).join("") + (pieces[at + 50] ? " …" : ""), wanted);
    return;
  }
};

let retry,
  turn = 0;
const attempt = async (work) => {
  const mine = ++turn;
  const late = setTimeout(() => (status.textContent = say.wait), 400);
  part("retry").hidden = true;
  try {
    await work(() => mine === turn);
  } catch (error) {
    if (mine !== turn) return;
    // A file that is not there any more: the site was published anew, and so was this page.
    retry = () => (error.status ? location.reload() : attempt(work));
    status.textContent = say.failed;
    part("retry").hidden = false;
  } finally {
    clearTimeout(late);
  }
};

let found, count;
const show = async (isWanted, next, from) => {
  const stories = next.stories.slice(from, from + 10);
  const items = await Promise.all(stories.map((story) => result(story, next.wanted)));
  if (!isWanted()) return;
  found = next;
  count = from + items.length;
  if (!from) part("results").replaceChildren();
  part("results").append(...items);
  part("more").hidden = count >= found.stories.length;
  for (const element of items)
    if (found.wanted.size && !element.querySelector("mark")) quote(element, found.wanted).catch(() => {});
  return items;
};

const asked = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));
const run = () =>
  attempt(async (isWanted) => {
    const query = asked();
    // What is typed has the direction of its own words.
    form.q.dir = query.q ? "auto" : "";
    const empty = !Object.keys(query).length;
    const next = empty ? { stories: [] } : await search(query);
    if (!(await show(isWanted, next, 0))) return;
    const total = next.stories.length;
    const counted = say[new Intl.PluralRules(language).select(total)].replace(
      /[\d٠-٩]+/,
      total.toLocaleString(language + "-u-nu-" + (/[٠-٩]/.test(say.few) ? "arab" : "latn")),
    );
    status.textContent = empty ? "" : total ? (next.any ? say.any + " " : "") + counted : say.none;
    part("other").hidden = !next.other;
    if (next.other) {
      const link = part("other").firstElementChild;
      link.search = new URLSearchParams({ q: next.other });
      link.lastElementChild.textContent = next.other;
    }
  });

// A search that was finished has an address of its own, to go back to.
let timer,
  settled = true;
const soon = (wait) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const address = location.pathname + String(new URLSearchParams(asked())).replace(/^./, "?$&");
    if (address !== location.pathname + location.search)
      history[settled ? "pushState" : "replaceState"](null, "", address);
    settled = !wait;
    run();
  }, wait);
};
const restore = () => {
  const given = new URLSearchParams(location.search);
  for (const field of form) if (field.name) field.value = given.get(field.name) ?? "";
  settled = true;
  run();
};

form.addEventListener("input", () => soon(250));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  soon(0);
});
part("more").addEventListener("click", () =>
  attempt(async (isWanted) => (await show(isWanted, found, count))?.[0].querySelector("a").focus()),
);
part("retry").addEventListener("click", () => retry());
addEventListener("popstate", restore);
if (location.search) restore();
else {
  start().catch(() => {});
  if (form.q.value) soon(1);
}
