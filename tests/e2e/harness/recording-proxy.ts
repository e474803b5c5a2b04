/**
 * A proxy on loopback that is the only way out for a browser under test. It lets the portal's hosts through, refuses
 * everybody else, and writes down every request for a way out: a request that was refused was still a request.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordingProxy {
  /** `host:port`, for `launch({ proxy })`. */
  readonly address: string;
  /** Every destination asked for, as `host:port`, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** @param hosts names that are let through on port 443, all to one loopback port */
export async function startRecordingProxy(hosts: { readonly names: readonly string[]; readonly port: number }): Promise<RecordingProxy> {
  const asked: string[] = [];
  const allowed = new Set(hosts.names.map((name) => `${name}:443`));
  const open = new Set<Duplex>();

  const refusePlain = (request: IncomingMessage, response: ServerResponse) => {
    const { hostname, port } = new URL(request.url ?? '/', 'http://unknown');
    asked.push(`${hostname}:${port || '80'}`);
    response.writeHead(403).end();
  };
  const tunnel = (request: IncomingMessage, client: Duplex, first: Buffer) => {
    const destination = request.url ?? '';
    asked.push(destination);
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    if (!allowed.has(destination)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(hosts.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(first);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  };

  const server = createServer(refusePlain).on('connect', tunnel);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    }),
  };
}
