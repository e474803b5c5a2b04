/** The portal itself: one shell for all routes, a small API, and the letter in its four guises. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { CLAIMS } from './data/claims';
import { MEMBER } from './data/member';
import { MESSAGES } from './data/messages';
import { DECISIONS_HOST } from './hosts';
import { html, json, type Asked, type Reply, type Site } from './reply';

const HERE = import.meta.dirname;
const SESSION = 'session=sample-member';

/** Claim pages are the strictest: nothing but the portal's own files, and no frame around them. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const DOCUMENTS = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'self'; frame-src 'self' https://${DECISIONS_HOST}; frame-ancestors 'self'`;

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Buckeye Mutual Health</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/portal.css"><script type="module" src="/assets/main.ts"></script>
</head>
<body>
<a class="skip" href="#main" data-plain>Skip to content</a>
<header class="site">
<a class="brand" href="/">Buckeye Mutual Health</a>
<nav aria-label="Main"><a href="/claims">Claims</a><a href="/documents">Documents</a><a href="/messages">Messages</a></nav>
<button id="account" type="button" aria-expanded="false" aria-controls="account-menu">Marisol D.</button>
<ul id="account-menu" hidden><li>Profile</li><li>Denied claims filter</li><li>Sign out</li></ul>
</header>
<main id="main" tabindex="-1"><noscript>This site needs JavaScript.</noscript></main>
<footer>Buckeye Mutual Health is invented. This portal is a sample that runs on your own computer.</footer>
<script type="application/json" id="state">{"flags":{"denied":true},"codes":["99213","CO-97"]}</script>
</body>
</html>`;

const assets = new Map<string, Reply>();

/** The client's files, types taken off, read once. Only names below `client/` can be asked for. */
function asset(path: string): Reply | undefined {
  const name = /^\/assets\/((?:[a-z-]+\/)?[a-z-]+\.(?:ts|css))$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  const known = assets.get(name);
  if (known) return known;
  const file = join(HERE, 'client', name);
  if (!existsSync(file)) return undefined;
  const source = readFileSync(file, 'utf8');
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  const reply: Reply = name.endsWith('.css')
    ? { headers: { 'content-type': 'text/css' }, body: source }
    : { headers: { 'content-type': 'text/javascript' }, body: ts.transpileModule(source, { compilerOptions: options }).outputText };
  assets.set(name, reply);
  return reply;
}

function api(path: string): Reply | undefined {
  const [, , what = '', id = '', part] = path.split('/');
  if (what === 'claims' && id === '') return json(CLAIMS, 60);
  if (what === 'messages') return id === '' ? json(MESSAGES, 60) : json(MESSAGES.find((message) => message.id === id), 60);
  const claim = CLAIMS.find((each) => each.number === id);
  if (!claim) return undefined;
  if (what === 'eob') return json({ claim, member: MEMBER }, 60);
  if (part === 'decision') return json({ decision: claim.decision }, 250);
  return json({ ...claim, decision: undefined }, 60);
}

function letterFile(asked: Asked, letter: Uint8Array): Reply {
  const allowed = asked.path === '/documents/print' ? 'POST' : 'GET';
  if (asked.method !== allowed) return { status: 405, headers: { allow: allowed, 'content-type': 'text/plain' }, body: 'Open this from the document center.' };
  if (!asked.cookie.includes(SESSION)) return { status: 401, headers: { 'content-type': 'text/plain' }, body: 'Please sign in.' };
  return { headers: { 'content-type': 'application/pdf', 'cache-control': 'no-store', 'content-disposition': 'inline; filename="letter.pdf"' }, body: letter };
}

export function portalSite(letter: Uint8Array): Site {
  return (asked) => {
    const { path } = asked;
    if (path.startsWith('/assets/')) return asset(path);
    if (path.startsWith('/api/')) return api(path);
    if (path.endsWith('.pdf') || path === '/documents/print') return letterFile(asked, letter);
    if (path.includes('.')) return undefined;
    const policy = path.startsWith('/claims') || path.startsWith('/hostile') ? STRICT : DOCUMENTS;
    return html(SHELL, { 'content-security-policy': policy, 'set-cookie': `${SESSION}; Secure; HttpOnly; SameSite=Strict; Path=/`, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  };
}
