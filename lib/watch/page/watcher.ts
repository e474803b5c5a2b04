/**
 * Watches one page while the member looks at it. At the first change the observer is taken off and a pause begins; then
 * it probes whether the page rests, looks once, and reports. So a page pays the same for one change as for a thousand a
 * second, and nothing at all while it is hidden or still.
 */
import type { Look } from './look';
import { LONGEST_PAUSE_MS, Pace } from './pace';

/** No change for this long is rest. */
const REST_MS = 250;
/** A page that does not come to rest is looked at as it is after this. */
const LONGEST_UNREST_MS = 4_000;
/** Nothing is done so soon after the member typed. */
const TYPING_MS = 1_500;

/** `ended`: the site is watched no more, or the extension is gone. `lost`: nobody heard. */
export type Heard = 'heard' | 'ended' | 'lost';

export interface Surroundings {
  /** Calls back at the next change below these roots; `shown` where something may have been opened without new words. */
  observe(roots: readonly Node[], changed: (shown: boolean) => void): void;
  /** Takes the observer off; what it has seen and not told yet is forgotten. */
  unobserve(): void;
  look(): Look;
  report(signs: boolean): Promise<Heard>;
  address(): string;
  isVisible(): boolean;
  /** Milliseconds on a clock that is never set back. */
  now(): number;
}

export class Watcher {
  readonly #page: Surroundings;
  readonly #pace = new Pace();
  #roots: readonly Node[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: 'off' | 'still' | 'pausing' | 'probing' | 'ended' = 'off';
  /** When the present unrest began. */
  #since = 0;
  #typed = Number.NEGATIVE_INFINITY;
  #address = '';
  /** What was reported last; `undefined` until something was heard. */
  #signs: boolean | undefined;
  #print: number | undefined;

  constructor(page: Surroundings, root: Node) {
    this.#page = page;
    this.#roots = [root];
  }

  /** The page has come into view, or gone out of it. */
  seen(): void {
    if (this.#state === 'ended') return;
    if (!this.#page.isVisible()) this.#stop('off');
    else if (this.#state === 'off') {
      this.#pace.restart('member', this.#page.now());
      this.#begin();
    }
  }

  /** The browser has brought back a page that it had put away: its badge is gone, so everything is told again. */
  broughtBack(): void {
    this.#forget();
    this.#stop('off');
    this.seen();
  }

  /** The member clicked: what follows is new, also where only a number of it is. */
  clicked(): void {
    this.#print = undefined;
    this.#pace.restart('member', this.#page.now());
    if (this.#state === 'pausing') this.#wait(this.#pace.pause, () => this.#probe());
  }

  typed(): void {
    this.#typed = this.#page.now();
  }

  /** The address may have changed without a new document. */
  routed(): void {
    if (this.#state === 'off' || this.#state === 'ended') return;
    const moved = this.#hasMoved();
    // A page that changes its address all the time must not put the look off for ever.
    if (moved !== 'no' && (this.#state === 'still' || moved === 'anew')) this.#begin();
  }

  /** Something changed that no observer sees, such as a frame that was loaded. */
  changed(): void {
    if (this.#state === 'still') this.#begin();
  }

  /** For good. */
  end(): void {
    this.#stop('ended');
  }

  #stop(as: 'off' | 'ended'): void {
    if (this.#state === 'ended') return;
    clearTimeout(this.#timer);
    this.#page.unobserve();
    this.#state = as;
  }

  #forget(): void {
    this.#signs = undefined;
    this.#print = undefined;
  }

  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }

  #observe(then: () => void): void {
    this.#page.observe(this.#roots, (shown) => {
      if (shown) this.#print = undefined;
      this.#hasMoved();
      then();
    });
  }

  /** A page of another address is another page: what the badge said about the one before does not hold. */
  #hasMoved(): 'no' | 'moved' | 'anew' {
    const address = this.#page.address();
    if (address === this.#address) return 'no';
    this.#address = address;
    this.#print = undefined;
    if (this.#signs) this.#tell(false);
    return this.#pace.restart('page', this.#page.now()) ? 'anew' : 'moved';
  }

  #begin(): void {
    this.#since = this.#page.now();
    this.#pauseThenProbe();
  }

  #pauseThenProbe(): void {
    this.#page.unobserve();
    this.#state = 'pausing';
    this.#wait(this.#pace.pause, () => this.#probe());
  }

  #probe(): void {
    this.#state = 'probing';
    const unrest = this.#page.now() - this.#since;
    this.#observe(() => (unrest < Math.max(LONGEST_UNREST_MS, this.#pace.pause) ? this.#pauseThenProbe() : this.#settle()));
    this.#wait(REST_MS, () => this.#settle());
  }

  #settle(): void {
    this.#page.unobserve();
    const typing = TYPING_MS - (this.#page.now() - this.#typed);
    if (typing > 0) {
      this.#state = 'pausing';
      return this.#wait(typing, () => this.#probe());
    }
    this.#hasMoved();
    const { signs, print, roots } = this.#page.look();
    this.#pace.looked();
    this.#roots = roots;
    this.#state = 'still';
    const isNew = print !== this.#print;
    this.#print = print;
    if (signs ? isNew : this.#signs !== false) this.#tell(signs);
    clearTimeout(this.#timer);
    this.#observe(() => this.#begin());
  }

  #tell(signs: boolean): void {
    this.#signs = signs;
    void this.#page.report(signs).then((heard) => {
      if (heard === 'ended') this.end();
      // Nobody heard: the next look tells it again, whatever it sees.
      if (heard === 'lost') {
        this.#forget();
        if (this.#state === 'still') this.#wait(LONGEST_PAUSE_MS, () => this.changed());
      }
    });
  }
}
