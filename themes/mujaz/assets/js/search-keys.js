// Words and their keys, exactly as the build makes them: a test holds both against one list.
// Script, place, rank, a pattern for the whole word, and what it may be without its prefix or suffix.
const RULES = String.raw`
ar prefix 2 [وف]?[بك]?ال(?!له$|ان$)(.{2,}) $1
ar prefix 2 [وف]?لل(.{3,}) $1
ar prefix 1 [وف]?لل(.{2,}) ل$1
ar prefix 1 [وفبلك](.{3,}) $1
ar suffix 2 (.{3,})(?:[هيا]|ون|ين|ان|ات) $1
ar suffix 2 (.{3,})ي(?:ه|ون|ين|ات) $1
ar suffix 2 (.{2,})(?:تان|تين|ات) $1ه
ar suffix 1 (.{3,}?)(?:[ويا]?(?:[هيك]|ه[ام]|هما|هن|نا|كم)|ت|وا?) $1
ar suffix 1 (.{2,})ا?ت(?:[هيك]|ه[ام]|هما|هن|نا|كم) $1ه
ar suffix 1 (.{3,})ات(?:[هيك]|ه[ام]|هما|هن|نا|كم) $1
en suffix 2 (.{2,}[^su])s $1
en suffix 2 (.{2,})ie[sd] $1y
en suffix 2 (.*(?:[sxzo]|[cs]h))es $1
en suffix 2 (.*[aeiouy].+)(?:ing|ed) $1 $1e
en suffix 2 (.*[aeiouy]([bdfglmnprstz]))\2(?:ing|ed) $1
en suffix 2 (.{3,})[+#]+ $1
`.trim().split("\n").map((line) => {
  const [script, place, rank, pattern, ...results] = line.split(" ");
  return [script === "ar", place === "prefix", +rank, RegExp(`^(?:${pattern})$`, "u"), results];
});

// The first letter of each group stands for the others.
const FOLDED = new Map();
for (const [kept, ...others] of "اٱ يىیېےۍێ هةہھەۀۂۃ كکڪگڭ بپ جچ فڤڥ قڨ نں .٫ ,٬ '’‘ʼʻʾʿ oø lł dđð hħ iı σς 0٠۰ 1١۱ 2٢۲ 3٣۳ 4٤۴ 5٥۵ 6٦۶ 7٧۷ 8٨۸ 9٩۹".split(" "))
  for (const other of others) FOLDED.set(other, kept);
for (const [other, ...kept] of ["ßss", "æae", "œoe", "þth"]) FOLDED.set(other, kept.join(""));

const fold = (text) =>
  text
    .normalize("NFKC")
    .replace(/[ؤئ]/g, "ء")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}ـٴ]/gu, "")
    .replace(/[^\0-\x7f]/gu, (letter) => FOLDED.get(letter) ?? letter)
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1");

const WORD = RegExp(
  "\\d+(?:\\.\\d+)+|L(?:\\.L(?!L|N))+|R+|\\dO*(?:'O+)*|O+(?:'O+)*(?:\\+\\+|[+#](?!L|N))?"
    .replaceAll("O", "(?:(?!R)L|N)")
    .replaceAll("R", "(?:(?=[\u0590-\u08ff])L)")
    .replaceAll(/[LN]/g, "\\p{$&}"),
  "gu",
);

// The words of a text in order, in the normal form under which they are searched.
export const words = (text) =>
  (fold(text).match(WORD) ?? [])
    .map((run) => run.replaceAll(/'(s$)?/g, ""))
    .filter((word) => word.length <= 60)
    .flatMap((word) => {
      if (!/^\d/.test(word)) return word.replaceAll(".", "");
      return /\..*\./.test(word) ? word.split(".") : word;
    });

// The distinct keys of such a word, each [text, rank], best rank first.
export const keys = (word) => {
  const arabic = /^[\u0590-\u08ff]/.test(word);
  const ranks = new Map([[word, 3]]);
  const apply = (wanted, stem, use) => {
    for (const [script, prefix, rank, pattern, results] of RULES) {
      const match = script === arabic && prefix === wanted && pattern.exec(stem);
      if (match) for (const result of results) use(result.replace("$1", match[1]), rank);
    }
  };
  const add = (key, rank) => ranks.set(key, Math.max(rank, ranks.get(key) ?? 0));
  const inflect = (stem, whole) =>
    apply(false, stem, (bare, rank) => {
      if (whole !== 2 || rank === 2) add(bare, Math.min(whole, rank));
    });
  inflect(word, 3);
  apply(true, word, (stem, rank) => {
    add(stem, rank);
    inflect(stem, rank);
  });
  return [...ranks].sort((one, other) => other[1] - one[1]);
};
