/**
 * The pieces of text that a pattern cannot do without, read off its own source: one of them stands in every text that it matches. Hundreds
 * of patterns are asked of each sentence, and almost none can match it; a piece that is not there tells so at a fraction of
 * the cost of asking. Whatever is not understood counts as not needed, which costs time and never a match.
 */
const SHORTEST = 3;

type Pieces = readonly string[];

/** Of two sets of pieces the more telling one: long pieces, and few. */
const telling = (pieces: Pieces): number => Math.min(...pieces.map(({ length }) => length)) - Math.log2(pieces.length);
const better = (a: Pieces | undefined, b: Pieces | undefined): Pieces | undefined => (!a ? b : !b || telling(a) >= telling(b) ? a : b);

class Source {
  private at = 0;

  constructor(private readonly source: string) {}

  /** All alternatives up to the bracket that closes them. */
  alternatives(): Pieces | undefined {
    const all: string[] = [];
    let free = false;
    for (;;) {
      const pieces = this.sequence();
      if (pieces) all.push(...pieces);
      else free = true;
      if (this.source[this.at] !== '|') return free ? undefined : all;
      this.at++;
    }
  }

  private sequence(): Pieces | undefined {
    let best: Pieces | undefined;
    let run = '';
    const flush = (): void => {
      if (run.length >= SHORTEST) best = better(best, [run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      if (this.source[this.at] === '(') {
        const looks = /^\(\?<?([=!])/.exec(this.source.slice(this.at, this.at + 4))?.[1];
        const inner = this.group();
        const times = this.least();
        // What only looks ahead or behind takes up no place, and stands in the same text.
        if (!looks) flush();
        if (looks !== '!' && times > 0) best = better(best, inner);
        continue;
      }
      const char = this.atom();
      const quantified = this.isQuantified();
      const times = this.least();
      if (char === '') continue;
      if (char === undefined || quantified) {
        if (char !== undefined && times > 0) run += char;
        flush();
      } else run += char;
    }
    flush();
    return best;
  }

  private group(): Pieces | undefined {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))![0];
    this.at += head.length;
    const pieces = this.alternatives();
    this.at++;
    return pieces;
  }

  /** The one character that stands here; '' for a place between characters; nothing for any of several characters. */
  private atom(): string | undefined {
    const char = this.source[this.at++]!;
    if (char === '^' || char === '$') return '';
    if (char === '.') return undefined;
    if (char === '[') {
      while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
      this.at++;
      return undefined;
    }
    if (char !== '\\') return char;
    const escaped = this.source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return '';
    if (!/[A-Za-z\d]/.test(escaped)) return escaped;
    // Classes, references and characters by their number: what follows the letter belongs to it.
    this.at += this.after(escaped).length;
    return undefined;
  }

  private after(letter: string): string {
    const ahead = this.source.slice(this.at, this.at + 60);
    const forms: Readonly<Record<string, RegExp>> = { p: /^\{[^}]*\}/, P: /^\{[^}]*\}/, u: /^(?:\{[^}]*\}|[\dA-Fa-f]{4})/, x: /^[\dA-Fa-f]{2}/, k: /^<\w+>/, c: /^[A-Za-z]/ };
    return (/\d/.test(letter) ? /^\d+/ : forms[letter])?.exec(ahead)?.[0] ?? '';
  }

  private isQuantified(): boolean {
    return /^(?:[?*+]|\{\d+(?:,\d*)?\})/.test(this.source.slice(this.at, this.at + 12));
  }

  /** How often at least, by the quantifier that stands here; once without one. */
  private least(): number {
    const quantifier = /^(?:([?*])|(\+)|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return 1;
    this.at += quantifier[0].length;
    return quantifier[1] ? 0 : quantifier[2] ? 1 : Number(quantifier[3]);
  }
}

/** Lower-cased pieces of which each text that the pattern matches holds one; nothing where no such pieces are known. */
export function neededPieces({ source }: RegExp): Pieces | undefined {
  return new Source(source).alternatives()?.map((piece) => piece.toLowerCase());
}
