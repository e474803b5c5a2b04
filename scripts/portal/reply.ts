/** What a sample server says back, as data; the server writes it out. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Milliseconds that a slow back end takes before it answers. */
  readonly after?: number;
}

export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly cookie: string;
}

/** A site answers what it knows; anything else is its 404. */
export type Site = (asked: Asked) => Reply | undefined;

export const html = (body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body });

export const json = (value: unknown, after = 0): Reply => ({ headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify(value), after });
