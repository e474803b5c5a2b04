/** Serves the sample sites on loopback over https, under their own host names, and keeps a list of what was asked. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';
import { DECISIONS_HOST, NEWS_HOST, PORTAL_HOST, SAMPLE_HOSTS } from './hosts';
import { makeLetter } from './letter-pdf';
import { decisionsSite, newsSite } from './other-sites';
import { portalSite } from './portal-site';
import type { Asked, Reply, Site } from './reply';

export interface Portal {
  /** What `launch({ hosts })` maps. */
  readonly hosts: { readonly names: readonly string[]; readonly port: number };
  readonly asked: readonly Asked[];
  readonly letter: Uint8Array;
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

const NOT_FOUND: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

/** Further sites by host name, for tests that need one of their own. */
export type ExtraSites = Readonly<Record<string, Site>>;

export async function servePortal(extra: ExtraSites = {}): Promise<Portal> {
  const letter = await makeLetter();
  const sites = new Map<string, Site>([[PORTAL_HOST, portalSite(letter)], [DECISIONS_HOST, decisionsSite], [NEWS_HOST, newsSite], ...Object.entries(extra)]);
  const names = [...new Set([...SAMPLE_HOSTS, ...sites.keys()])];
  const asked: Asked[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host ?? PORTAL_HOST}`);
    const what: Asked = { host: address.hostname, method: request.method ?? 'GET', path: address.pathname, cookie: request.headers.cookie ?? '' };
    asked.push(what);
    request.resume();
    const { status = 200, headers = {}, body, after = 0 } = sites.get(what.host)?.(what) ?? NOT_FOUND;
    setTimeout(() => { response.writeHead(status, headers); response.end(body); }, after);
  };

  const server = createServer(await makeCertificate(names), answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    hosts: { names, port },
    asked,
    letter,
    url: (path) => `https://${PORTAL_HOST}${path}`,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
