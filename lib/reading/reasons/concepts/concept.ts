/**
 * Concepts: the things that reasons are made of ("a paper", "did not come", "late"), each with the many words that stand
 * for it. A reason is told by what it holds, in whatever order its writer put it, so that a wording nobody listed is
 * still understood from its parts.
 */

/** One place of a phrase: a word, the start of a word (`word*`), a number (`#`), or up to four other words (`..`). */
export type PhrasePart = { readonly word: string } | { readonly start: string } | 'number' | 'gap';
export type Phrase = readonly PhrasePart[];

const TOKEN = /\d[\d.,]*\d|[a-z0-9'/$%&]+|[.,;:?!]/g;
const NUMBER = /^(?:\d[\d,.]*(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|sixtieth|ninety|hundred|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|veinte)$/;
/** How many words a gap may hold. */
const GAP = 4;

/** Words and stops of a folded sentence; what a hyphen joins is two words. */
export const tokensOf = (words: string): readonly string[] => words.match(TOKEN) ?? [];

const partOf = (token: string): PhrasePart => (token === '#' ? 'number' : token === '..' ? 'gap' : token.endsWith('*') ? { start: token.slice(0, -1) } : { word: token });
const phraseOf = (phrase: string): Phrase => phrase.split(/[ -]+/).flatMap((part) => (/^(?:#|\.\.|[^ ]+\*)$/.test(part) ? [part] : tokensOf(part))).map(partOf);

/** The phrases of a concept, parted by `|`, in folded words with contractions spelled out. */
export const concept = (...lists: readonly string[]): readonly Phrase[] => lists.flatMap((list) => list.split('|')).filter((phrase) => phrase.trim() !== '').map((phrase) => phraseOf(phrase.trim()));

const fits = (part: PhrasePart, token: string): boolean => (part === 'number' ? NUMBER.test(token) : part !== 'gap' && ('word' in part ? part.word === token : token.startsWith(part.start)));

/** Whether a phrase stands at a place, from one of its parts on; a gap crosses commas and no other stop. */
function standsAt(phrase: Phrase, tokens: readonly string[], at: number, from: number): boolean {
  for (let part = from, token = at; part < phrase.length; part++, token++) {
    if (phrase[part] === 'gap') {
      for (let skipped = 0, next = token; skipped <= GAP && next < tokens.length && !/^[.;:?!]$/.test(tokens[next]!); next++) {
        if (standsAt(phrase, tokens, next, part + 1)) return true;
        if (tokens[next] !== ',') skipped++;
      }
      return false;
    }
    if (token >= tokens.length || !fits(phrase[part]!, tokens[token]!)) return false;
  }
  return true;
}

interface Entry<Name> {
  readonly name: Name;
  readonly phrase: Phrase;
}

/** Starts of words are looked up by this many letters. */
const STEM = 3;

/** Phrases of many concepts, found by their first word, so that a sentence costs no more than its words. */
export class ConceptIndex<Name> {
  private readonly words = new Map<string, Entry<Name>[]>();
  private readonly starts = new Map<string, Entry<Name>[]>();
  private readonly numbers: Entry<Name>[] = [];

  constructor(concepts: readonly (readonly [Name, readonly Phrase[]])[]) {
    for (const [name, phrases] of concepts) for (const phrase of phrases) this.add({ name, phrase });
  }

  private add(entry: Entry<Name>): void {
    const first = entry.phrase[0]!;
    if (first === 'number') this.numbers.push(entry);
    else if (first !== 'gap') listAt('word' in first ? this.words : this.starts, 'word' in first ? first.word : first.start.slice(0, STEM)).push(entry);
  }

  /** The names of the concepts that folded words hold. */
  heldBy(words: string): Set<Name> {
    const tokens = tokensOf(words);
    const held = new Set<Name>();
    tokens.forEach((token, at) => {
      const entries = [this.words.get(token) ?? [], this.starts.get(token.slice(0, STEM)) ?? [], NUMBER.test(token) ? this.numbers : []];
      for (const list of entries) for (const { name, phrase } of list) if (!held.has(name) && standsAt(phrase, tokens, at, 0)) held.add(name);
    });
    return held;
  }
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known) return known;
  const list: T[] = [];
  map.set(key, list);
  return list;
}
