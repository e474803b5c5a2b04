/** The app without a browser: one errand in the mailbox, and what it would open in a tab. */
import { vi } from 'vitest';
import type { AppPort } from '../../../components/app/port';
import type { Errand } from '../../../lib/errands/errand';

export interface TestPort extends AppPort {
  /** Leaves an errand while the app stands. */
  leave(errand: Errand): void;
  readonly openInTab: ReturnType<typeof vi.fn<(href: string) => Promise<void>>>;
}

export function panelPort(first: Errand | null = null, privately = false): TestPort {
  let waiting = first;
  let told = () => {};
  return {
    privately,
    privacyHref: '/privacy.html',
    errands: {
      take: async () => {
        const taken = waiting;
        waiting = null;
        return taken;
      },
      onLeft: (call) => {
        told = call;
        return () => undefined;
      },
    },
    leave: (errand) => {
      waiting = errand;
      told();
    },
    serveQueue: () => () => undefined,
    openInTab: vi.fn(async () => undefined),
  };
}

export const tabPort: AppPort = { privately: false, privacyHref: '/privacy.html', serveQueue: () => () => undefined };

/** A file as a member's system hands it over. */
export const textFile = (name: string, text: string) => new File([text], name);
export const pdfFile = (name: string) => new File(['%PDF-1.7 …'], name);
export const pictureFile = (name: string, last = 0) => new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, last])], name);

export function drop(files: readonly File[] | string, on: Element | null = document.body): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  const isText = typeof files === 'string';
  Object.defineProperty(event, 'dataTransfer', { value: { files: isText ? [] : files, types: isText ? ['text/plain'] : ['Files'], getData: () => (isText ? files : '') } });
  on?.dispatchEvent(event);
}

export function paste(what: string | readonly File[], on: Element = document.body): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { files: typeof what === 'string' ? [] : what, getData: () => (typeof what === 'string' ? what : '') } });
  on.dispatchEvent(event);
}
