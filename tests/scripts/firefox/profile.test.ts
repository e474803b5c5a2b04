import { describe, expect, it } from 'vitest';
import { prefsFor } from '../../../scripts/firefox/profile';

describe('prefsFor', () => {
  it('maps every name to the port, unless a proxy does', () => {
    expect(prefsFor({ port: 4430 })).toMatchObject({ 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': '443=4430' });
    expect(Object.keys(prefsFor({ port: 4430, proxy: '127.0.0.1:8080' })).filter((name) => name.includes('force'))).toEqual([]);
  });

  it('leaves no way around the proxy', () => {
    expect(prefsFor({ proxy: '127.0.0.1:8080' })).toMatchObject({
      'network.proxy.type': 1, 'network.proxy.http_port': 8080, 'network.proxy.ssl_port': 8080, 'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true, 'network.proxy.failover_direct': false,
    });
  });

  it('sets neither proxy nor downloads where none are asked for', () => {
    expect(Object.keys(prefsFor({})).filter((name) => /proxy|browser\.download/.test(name))).toEqual([]);
  });
});
