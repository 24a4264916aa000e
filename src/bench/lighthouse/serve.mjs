// Serves a folder on loopback as a static host does: the headers of _headers, gzip, 404.html.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.xml': 'application/xml',
  '.atom': 'application/atom+xml', '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^text\/|json|xml|javascript|svg/;

/** The rules of a _headers file: a line with addresses, then their headers, indented. */
function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n').filter((l) => l.trim() && !l.startsWith('#'))) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      const path = line.trim().split('*').map((s) => s.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ path: new RegExp(`^${path.join('.*')}$`), headers: [] });
    }
  }
  return rules;
}

async function find(folder, path) {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const found = file.startsWith(folder + sep) && (await stat(file).catch(() => null))?.isFile();
  return found ? { status: 200, file } : { status: 404, file: join(folder, '404.html') };
}

/** Starts a server; its address is http://127.0.0.1:PORT/. */
export async function serve(folder) {
  const rules = headerRules(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url, 'http://127.0.0.1').pathname);
    const { status, file } = await find(folder, path);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    let body = await readFile(file);
    const headers = { 'Content-Type': type };
    rules.filter((rule) => rule.path.test(path))
      .forEach((rule) => rule.headers.forEach(([name, value]) => { headers[name] = value; }));
    if (COMPRESSED.test(type) && /gzip/.test(request.headers['accept-encoding'])) {
      body = gzipSync(body);
      Object.assign(headers, { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    }
    response.writeHead(status, headers).end(body);
  });
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  return server;
}
