/** The page intake in a real browser: layout, styles and shadow roots are what it reads, so no imitation will do. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { candidates, thisMachine } from '../../../scripts/browser/candidates';
import type { Doc } from '../../../lib/intake/doc';
import type * as Intake from './in-page';

const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));

declare global {
  interface Window {
    intake: typeof Intake;
  }
}

export function launchBrowser(): Promise<Browser> {
  const [first] = candidates(thisMachine());
  if (!first) throw new Error('no Chromium on this machine: set OVERTURN_BROWSER');
  return chromium.launch({ executablePath: first.path, args: ['--no-sandbox', '--disable-gpu'] });
}

/** The intake as one script that leaves `window.intake`. */
export async function bundleIntake(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'intake' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return output!.output[0].code.replace(/^var intake\b/m, 'window.intake');
}

export interface Reader {
  readonly page: Page;
  /** Shows a page made of a piece of HTML, with the intake on it. */
  show(html: string): Promise<void>;
  /** Shows it and reads it. */
  read(html: string): Promise<Doc>;
  close(): Promise<void>;
}

export async function openReader(): Promise<Reader> {
  const [browser, script] = await Promise.all([launchBrowser(), bundleIntake()]);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const show = async (html: string) => {
    await page.goto('about:blank'); // a new document: `setContent` alone keeps its style sheets and custom elements
    await page.setContent(html.startsWith('<!doctype') ? html : `<!doctype html>${html}`);
    await page.evaluate(script);
  };
  const read = async (html: string) => {
    await show(html);
    return page.evaluate(() => window.intake.readPage(document));
  };
  return { page, show, read, close: () => browser.close() };
}

/** A document as one line a block: `kind` or `kind closed`, its group, its lines, their cells. For reading in a test. */
export function outline(doc: Doc): string[] {
  return doc.blocks.map(({ kind, level, visibility, group, lines }) => {
    const said = lines.map(({ start, end, cells, closed }) => {
      if (!cells) return doc.text.slice(start, end);
      return (closed ? '(closed) ' : '') + cells.map((cell) => `${cell.header === 'col' ? '^' : cell.header === 'row' ? '<' : ''}${doc.text.slice(cell.start, cell.end)}`).join(' | ');
    });
    return `${kind}${level ?? ''}${visibility === 'closed' ? ' closed' : ''}${group ? ` #${group}` : ''}: ${said.join(' / ')}`;
  });
}
