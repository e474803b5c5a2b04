import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { servePortal, type Portal } from '../../scripts/portal/server';
import { PORTAL_HOST } from '../../scripts/portal/hosts';
import { startRecordingProxy, type RecordingProxy } from '../e2e/harness/recording-proxy';

let portal: Portal;
let proxy: RecordingProxy;
beforeEach(async () => {
  portal = await servePortal();
  proxy = await startRecordingProxy(portal.hosts);
});
afterEach(async () => {
  await proxy.close();
  await portal.close();
});

/** First line of what the proxy says to one raw request. */
function ask(request: string): Promise<string> {
  const [host = '', port = ''] = proxy.address.split(':');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), host, () => socket.write(`${request}\r\n\r\n`));
    socket.once('data', (data) => { resolve(data.toString().split('\r\n')[0] ?? ''); socket.destroy(); });
    socket.on('error', reject);
  });
}

describe('the recording proxy', () => {
  it('lets the portal through and records it', async () => {
    expect(await ask(`CONNECT ${PORTAL_HOST}:443 HTTP/1.1\r\nHost: ${PORTAL_HOST}`)).toBe('HTTP/1.1 200 Connection established');
    expect(proxy.asked).toEqual([`${PORTAL_HOST}:443`]);
  });

  it.each(['planted-fetch.example:443', `${PORTAL_HOST}:8443`, '127.0.0.1:443'])('refuses %s and records it', async (destination) => {
    expect(await ask(`CONNECT ${destination} HTTP/1.1\r\nHost: ${destination}`)).toBe('HTTP/1.1 403 Forbidden');
    expect(proxy.asked).toEqual([destination]);
  });

  it('refuses and records unencrypted requests, to the portal too', async () => {
    expect(await ask(`GET http://${PORTAL_HOST}/claims HTTP/1.1\r\nHost: ${PORTAL_HOST}`)).toBe('HTTP/1.1 403 Forbidden');
    expect(proxy.asked).toEqual([`${PORTAL_HOST}:80`]);
  });
});
