// Lighthouse over one page of each kind in each language: node run.mjs [FOLDER] [NAME...]
// Prints the scores and fails when one is below 100.
import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from './serve.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = {
  LCP: 'largest-contentful-paint', FCP: 'first-contentful-paint',
  CLS: 'cumulative-layout-shift', TBT: 'total-blocking-time',
};
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const [folder = here('../../../site'), ...names] = process.argv.slice(2);
await access(resolve(folder, 'index.html')).catch(() => {
  console.error(`there is no site in ${folder}; make it with: mvn -DskipTests install`);
  process.exit(2);
});

/** The pages that the browser tests look at; only those that differ in kind. */
async function pages() {
  const text = await readFile(here('../../test/resources/sample/pages.txt'), 'utf8');
  return text.split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([name, site]) => site === 'DIGEST' && !name.includes('_'))
    .flatMap(([name, , , path = '']) => (path.includes('LANG')
      ? ['ar', 'en'].map((l) => ({ name: `${name}-${l}`, path: path.replace('LANG', l) }))
      : [{ name, path: path.replace(/^\/$/, '') }]))
    .filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The audits that cost a category points. */
function failures(lhr, category) {
  return lhr.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
    .map(({ id }) => id);
}

/**
 * Whether a page does what it should. Search engines are asked to leave some pages out, which
 * Lighthouse counts as a fault: there, and only there, that one audit is not counted.
 */
function faults(lhr, noindex) {
  return CATEGORIES
    .filter((category) => lhr.categories[category].score < 1)
    .map((category) => [category, failures(lhr, category)])
    .filter(([category, ids]) => !(noindex && category === 'seo' && ids.join() === 'is-crawlable'))
    .map(([category, ids]) => `${category}: ${ids.join(', ')}`);
}

const server = await serve(resolve(folder));
const root = `http://127.0.0.1:${server.address().port}/`;
const chrome = await chromeLauncher.launch({
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic',
    '--disable-dev-shm-usage'],
});
let wrong = 0;
console.log(['page'.padEnd(16), 'perf', 'a11y', 'best', ' seo',
  ...Object.keys(METRICS).map((m) => m.padStart(7))].join('  '));
try {
  for (const { name, path } of await pages()) {
    const { lhr } = await lighthouse(root + path,
      { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES });
    const noindex = /<meta name="robots" content="[^"]*noindex/
      .test(await (await fetch(root + path)).text());
    const found = [lhr.runtimeError?.message, ...faults(lhr, noindex)].filter((f) => f);
    wrong += found.length > 0 ? 1 : 0;
    console.log([name.padEnd(16),
      ...CATEGORIES.map((c) => String(Math.round(lhr.categories[c].score * 100)).padStart(4)),
      ...Object.values(METRICS).map((m) => (lhr.audits[m].numericValue ?? NaN)
        .toFixed(m.startsWith('cumulative') ? 3 : 0).padStart(7)),
      noindex ? '(asks not to be indexed: is-crawlable)' : '', ...found].join('  ').trimEnd());
  }
} finally {
  chrome.kill();
  server.close();
}
process.exit(wrong > 0 ? 1 : 0);
