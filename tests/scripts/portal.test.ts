import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAIMS } from '../../scripts/portal/data/claims';
import { PORTAL_HOST } from '../../scripts/portal/hosts';
import { servePortal, type Portal } from '../../scripts/portal/server';

let portal: Portal;
beforeAll(async () => { portal = await servePortal(); });
afterAll(() => portal.close());

interface Answer { status: number; type: string; policy: string; body: Buffer }

function ask(path: string, { method = 'GET', cookie = '', host = PORTAL_HOST } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host, ...(cookie ? { cookie } : {}) };
    request({ port: portal.hosts.port, host: '127.0.0.1', servername: host, path, method, headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({
        status: response.statusCode ?? 0,
        type: response.headers['content-type'] ?? '',
        policy: String(response.headers['content-security-policy'] ?? ''),
        body: Buffer.concat(parts),
      }));
    }).on('error', reject).end();
  });
}

describe('the sample portal', () => {
  it('answers each route with the same shell, claim pages under the strict policy', async () => {
    const claim = await ask('/claims/26-3317-0098');
    expect(claim.status).toBe(200);
    expect(claim.policy).toContain("connect-src 'self'");
    expect(claim.policy).toContain("frame-ancestors 'none'");
    expect((await ask('/documents')).body.equals(claim.body)).toBe(true);
  });

  it('hands out the letter only to the signed-in member, and the printed one only by POST', async () => {
    const letter = '/documents/letter-26-3317-0098.pdf';
    const cookie = 'session=sample-member';
    expect((await ask(letter)).status).toBe(401);
    expect((await ask(letter, { cookie })).type).toBe('application/pdf');
    expect((await ask('/documents/print', { cookie })).status).toBe(405);
    expect((await ask('/documents/print', { cookie, method: 'POST' })).body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('serves scripts with their types taken off, and nothing outside its folder', async () => {
    const script = await ask('/assets/main.ts');
    expect(script.type).toBe('text/javascript');
    expect(script.body.toString()).not.toContain('type View');
    for (const path of ['/assets/../server.ts', '/assets/%2e%2e/server.ts', '/assets/none.ts']) expect((await ask(path)).status, path).toBe(404);
  });

  it('knows its three hosts and no other', async () => {
    expect((await ask('/decision/CR-2026-55810', { host: 'decisions.clearpath-review.example' })).body.toString()).toContain('Not approved');
    expect((await ask('/', { host: 'www.millbrook-gazette.example' })).body.toString()).toContain('garlic');
    expect((await ask('/', { host: 'elsewhere.example' })).status).toBe(404);
  });

  it('has sums that add up on every line', () => {
    const cents = (amount: number) => Math.round(amount * 100);
    for (const { number, lines, status } of CLAIMS) {
      if (status === 'In review') continue;
      for (const line of lines) {
        expect(cents(line.discount + line.paid + line.owe), `${number} ${line.code}`).toBe(cents(line.billed));
        expect([0, cents(line.owe)], `${number} ${line.code}`).toContain(cents(line.notCovered));
      }
    }
  });
});
