/**
 * Finds the labels of all fields in one pass. Labels are phrases, not patterns: words in lower case, alternatives with
 * `|` (words of one alternative tied with `_` or `-`), an optional word with `?`, and `{id}` for the ways to say "number". The longest phrase at a place wins, so that
 * "claim number" is never read as "claim".
 */
import type { Segment } from '../shapes/segments';
import { allIn } from '../prose/asked';

export interface Phrase<K> {
  readonly words: string;
  readonly key: K;
}

export interface LabelHit<K> {
  readonly keys: readonly K[];
  readonly segment: Segment;
  /** Places in the segment; `after` is where the value may start. */
  readonly start: number;
  readonly end: number;
  readonly after: number;
  /** `start` of the segment, after a separator, or in the middle of words. */
  readonly before: 'start' | 'separator' | 'middle';
  /** `colon`: a colon, # or dot leaders follow; `end`: the segment ends; `open`: words follow at once. */
  readonly then: 'colon' | 'end' | 'open';
  readonly wordCount: number;
}

interface Node<K> {
  readonly next: Map<string, Node<K>>;
  readonly keys: K[];
}

const ID_WORDS = ['id', 'id number', 'id no', 'id #', 'identification', 'identification number', 'number', 'no', 'num', 'nbr', '#', 'n º', 'nº', 'núm', 'número'];

/** All word sequences of a phrase. */
export function sequencesOf(words: string): string[][] {
  let sequences: string[][] = [[]];
  for (const part of words.split(' ')) {
    const optional = part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const choices = body === '{id}' ? ID_WORDS.map((w) => w.split(' ')) : body.split('|').map((w) => w.split(/[_-]/));
    sequences = sequences.flatMap((sequence) => [...choices.map((choice) => [...sequence, ...choice]), ...(optional ? [sequence] : [])]);
  }
  return sequences;
}

const TOKEN = /[\p{L}\p{M}\d]+(?:['’]\p{L}+)?|[#&]/gu;
const fold = (token: string): string => token.toLowerCase().replace('’', "'").replace(/'s$/, '');

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text; the plural mark of "date(s)" is no word. */
function tokensOf(text: string): Token[] {
  return allIn(TOKEN, text)
    .filter((m) => !(/^e?s$/i.test(m[0]) && text[m.index - 1] === '('))
    .map((m) => ({ word: fold(m[0]), start: m.index, end: m.index + m[0].length }));
}

const SEPARATED = /(?:[|·•;,/–—(]\s{0,3}|\s-\s{1,3}|\t|\s{2,}|[.:]\s{1,3}|\n)$/;
const LEADING = /^[\s•·*☐¤✓–-]{0,4}(?:\d{1,2}[.)]\s)?$/;

export class LabelIndex<K> {
  private readonly root: Node<K> = { next: new Map(), keys: [] };

  constructor(phrases: readonly Phrase<K>[]) {
    for (const { words, key } of phrases) for (const sequence of sequencesOf(words)) this.add(sequence, key);
  }

  private add(sequence: readonly string[], key: K): void {
    let node = this.root;
    for (const word of sequence) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), keys: [] }));
      node = next;
    }
    if (!node.keys.includes(key)) node.keys.push(key);
  }

  /** Labels of one segment, left to right, none inside another. */
  hitsIn(segment: Segment): LabelHit<K>[] {
    const { text } = segment;
    const tokens = tokensOf(text);
    const hits: LabelHit<K>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const longest = this.longestAt(tokens, i);
      if (!longest) continue;
      const start = tokens[i]!.start;
      const end = tokens[longest.last]!.end;
      const lead = text.slice(Math.max(0, start - 12), start);
      const rest = text.slice(end, end + 60);
      const colon = /^(?:\(e?s\)|\)(?=:))?\.?\s{0,2}(?:\([^)\n]{1,28}\)\s{0,2})?(?:[:=]|#:?(?=\s?[\w])|(?:[.·_…]\s?){3,40}(?::\s?)?|\s\.\.\s)\s{0,4}/.exec(rest);
      const stop = /^(?:\(e?s\))?[.\s]*(?:\([^)\n]{1,40}\)[.\s]*)?$/.test(rest) && end + rest.length === text.length;
      const gap = /^(?:\(e?s\))?\.?\s{0,3}/.exec(rest)![0].length;
      const before = start <= 12 && LEADING.test(lead) ? 'start' : SEPARATED.test(lead) ? 'separator' : 'middle';
      // A label on a line of its own within a cell stands over its value.
      const over = before !== 'middle' && /^(?:\(e?s\))?\.?[ ]{0,2}\n/.test(rest);
      hits.push({
        keys: longest.keys,
        segment,
        start,
        end,
        after: end + (colon?.[0].length ?? gap),
        before,
        then: colon || over ? 'colon' : stop ? 'end' : text[end - 1] === '#' ? 'colon' : 'open',
        wordCount: longest.last - i + 1,
      });
      i = longest.last;
    }
    return hits;
  }

  private longestAt(tokens: readonly Token[], from: number): { keys: readonly K[]; last: number } | undefined {
    let node: Node<K> | undefined = this.root;
    let best: { keys: readonly K[]; last: number } | undefined;
    for (let i = from; i < tokens.length && node; i++) {
      node = node.next.get(tokens[i]!.word);
      if (node && node.keys.length > 0) best = { keys: node.keys, last: i };
    }
    return best;
  }
}
