/** One browser with the built extension, the network cut, that reads whatever it is given. */
import type { Page } from 'playwright-core';
import type { OverturnTools } from '../../entrypoints/tools/main';
import type { GrowthTimes, LetterTimes } from '../../entrypoints/tools/timing';
import type { Doc } from '../../lib/intake/doc';
import type { Reply } from '../../lib/messages/table';
import { Problem } from '../../lib/problems/problem';
import type { Reading } from '../../lib/reading/reading';
import { thisMachine } from '../browser/candidates';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { firstThatAnswers, NO_BROWSER } from '../browser/find';
import { downloadWithPlaywright, installWithApt } from '../browser/install';
import { launch } from '../browser/launch';

declare const overturnTools: OverturnTools;

/** Where a portal page stands while it is read; the tools build may read this host and no other. */
const PORTAL = 'https://portal.invalid/';
/** The page as its scripts left it, looking as it looked; nothing runs and nothing is fetched. */
const PORTAL_POLICY = "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:; media-src data:";
/** As many pages of pixels as are read, on a slow machine. */
const LONGEST_READ_MS = 15 * 60_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

export class Reader {
  private constructor(private readonly browser: ExtensionBrowser, private readonly tools: Page) {}

  /** @throws Error with one line for the user when no browser will do */
  static async start(extension: string): Promise<Reader> {
    let running: ExtensionBrowser | undefined;
    const probe = async ({ path }: { path: string }): Promise<void> => {
      running = await launch({ executable: path, extension, headless: true, args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
    };
    await firstThatAnswers({ machine: thisMachine(), probe, fetchers: [downloadWithPlaywright, installWithApt], say });
    if (!running) throw new Error(NO_BROWSER);
    await running.context.route(/^https?:/, (route) => route.abort());
    const tools = await running.context.newPage();
    if (process.env['OVERTURN_DEBUG']) tools.on('console', (message) => say(message.text()));
    await tools.goto(running.urlOf('tools.html'));
    await tools.waitForFunction(() => 'overturnTools' in globalThis);
    return new Reader(running, tools);
  }

  /** A PDF or a picture. */
  paper(bytes: Buffer): Promise<Doc> {
    return this.inTime(this.tools.evaluate((base64) => overturnTools.readPaper(base64), bytes.toString('base64')));
  }

  selection(text: string): Promise<Doc> {
    return this.inTime(this.tools.evaluate((given) => overturnTools.readText(given), text));
  }

  /** Shows the page at a host that does not exist, without its scripts, and reads the tab as a click on the button would. */
  async page(html: string): Promise<Doc> {
    const page = await this.browser.context.newPage();
    try {
      await page.route(PORTAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': PORTAL_POLICY }, body: html }));
      await page.goto(PORTAL);
      return await this.inTime(this.tools.evaluate((url) => overturnTools.readTabAt(url), PORTAL));
    } finally {
      await page.close();
    }
  }

  reading(doc: Doc): Promise<Reading> {
    return this.inTime(this.tools.evaluate((given) => overturnTools.read(given), doc));
  }

  /** How long a PDF letter's text extraction and its reading take, in milliseconds a run. */
  letterTimes(bytes: Buffer, doc: Doc, runs: number): Promise<LetterTimes> {
    return this.inTime(this.tools.evaluate(([base64, given, times]) => overturnTools.timeLetter(base64, given, times), [bytes.toString('base64'), doc, runs] as const));
  }

  /** How long short documents take, all together, and the long one made of them, in milliseconds a run. */
  growthTimes(short: readonly Doc[], long: Doc, runs: number): Promise<GrowthTimes> {
    return this.inTime(this.tools.evaluate(([few, one, times]) => overturnTools.timeGrowth(few, one, times), [short, long, runs] as const));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async inTime<T>(work: Promise<Reply<T>>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Problem('timed-out')), LONGEST_READ_MS);
    });
    const reply = await Promise.race([work, late]).finally(() => clearTimeout(timer));
    if (!reply.ok) throw new Problem(reply.problem);
    return reply.value;
  }
}
