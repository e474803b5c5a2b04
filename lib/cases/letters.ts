/**
 * Letters and their versions. The letter row is what the member types into; versions are frozen copies that are only
 * ever added. Two views may hold the same letter: neither ever overwrites words of the other without a copy.
 */
import { Problem } from '../problems/problem';
import { touchCase } from './cases';
import { storing } from './failures';
import type { LetterContent } from './letter';
import type { Letter, LetterVersion } from './model';
import { store } from './store';

export interface SavedLetter {
  /** The letter's revision after this write: what the next save of this view is based on. */
  readonly revision: number;
  /** Set when another view had written in between: the version that keeps its words. */
  readonly conflictVersionId?: string;
}

const TABLES = [store.cases, store.letters, store.letterVersions];
const same = (a: LetterContent, b: LetterContent): boolean => JSON.stringify(a) === JSON.stringify(b);

async function letterRow(letterId: string): Promise<Letter> {
  const letter = await store.letters.get(letterId);
  if (!letter) throw new Problem('case-gone');
  return letter;
}

const newestVersion = (letterId: string): Promise<LetterVersion | undefined> =>
  store.letterVersions.where('[letterId+at]').between([letterId, -Infinity], [letterId, Infinity]).last();

/** Adds a copy. Times of one letter's versions only grow, also when the clock stands still or goes back. */
async function keep(letterId: string, why: LetterVersion['why'], content: LetterContent): Promise<string> {
  const newest = await newestVersion(letterId);
  const version: LetterVersion = { id: crypto.randomUUID(), letterId, at: Math.max(Date.now(), (newest?.at ?? 0) + 1), why, content };
  await store.letterVersions.add(version);
  return version.id;
}

/** Keeps what stands in the letter, unless the newest version already is that. */
async function keepPresent(letter: Letter): Promise<void> {
  const newest = await newestVersion(letter.id);
  if (!newest || !same(newest.content, letter.content)) await keep(letter.id, 'edited', letter.content);
}

/** `byItself`: nobody worked on the letter, so its place among the letters stays. */
async function write(letter: Letter, content: LetterContent, byItself = false): Promise<number> {
  const revision = letter.revision + 1;
  await touchCase(letter.caseId);
  await store.letters.update(letter.id, { content, revision, updatedAt: byItself ? letter.updatedAt : Date.now() });
  return revision;
}

/**
 * Starts a letter with its first version and answers its id. A case has one letter of a kind: where it stands already,
 * that one is answered untouched (two windows, a double click); `reviseLetter` is for a new draft.
 */
export async function createLetter(caseId: string, kind: Letter['kind'], content: LetterContent): Promise<string> {
  return storing(() => store.transaction('rw', TABLES, async () => {
    await touchCase(caseId);
    const standing = await store.letters.where({ caseId }).filter((letter) => letter.kind === kind).first();
    if (standing) return standing.id;
    const id = crypto.randomUUID();
    await store.letters.add({ id, caseId, kind, content, revision: 1, updatedAt: Date.now() });
    await keep(id, 'drafted', content);
    return id;
  }));
}

/**
 * Saves what was typed; every call is one complete write. With `basedOn`, the revision that this view was showing, a
 * letter that has moved on since keeps the other view's words as a `conflict` version first. The newest typing wins the
 * page, and nothing is lost. Throws `Problem('case-gone')` when the letter was deleted.
 */
export async function saveLetterContent(letterId: string, content: LetterContent, { basedOn }: { basedOn?: number } = {}): Promise<SavedLetter> {
  return storing(() => store.transaction('rw', TABLES, async () => {
    const letter = await letterRow(letterId);
    if (same(letter.content, content)) return { revision: letter.revision };
    const metAnother = basedOn !== undefined && basedOn !== letter.revision;
    const conflictVersionId = metAnother ? await keep(letterId, 'conflict', letter.content) : undefined;
    return { revision: await write(letter, content), ...(conflictVersionId ? { conflictVersionId } : {}) };
  }));
}

/**
 * Freezes the letter as it stands, or these words of it: those that went out, as another window may have written since.
 * A plain `edited` copy of what the newest version already holds is not added again.
 */
export async function addVersion(letterId: string, why: LetterVersion['why'], content?: LetterContent): Promise<void> {
  await storing(() => store.transaction('rw', TABLES, async () => {
    const letter = await letterRow(letterId);
    if (why === 'edited') await keepPresent(letter);
    else await keep(letterId, why, content ?? letter.content);
  }));
}

/**
 * Keeps words that stand on a screen but no longer in the letter, because another window replaced them. Words that some
 * version already holds are not kept twice.
 */
export async function keepReplaced(letterId: string, content: LetterContent): Promise<void> {
  await storing(() => store.transaction('rw', TABLES, async () => {
    const { content: present } = await letterRow(letterId);
    const versions = await store.letterVersions.where('[letterId+at]').between([letterId, -Infinity], [letterId, Infinity]).toArray();
    if ([present, ...versions.map((version) => version.content)].some((known) => same(known, content))) return;
    await keep(letterId, 'conflict', content);
  }));
}

/** Newest first. */
export async function versionsOf(letterId: string): Promise<LetterVersion[]> {
  return storing(() => store.letterVersions.where('[letterId+at]').between([letterId, -Infinity], [letterId, Infinity]).reverse().toArray());
}

/**
 * Changes the letter from what stands in it at that moment, so that nothing which another view wrote is met half-way.
 * Where `revise` answers the same content nothing is written. `keepBefore` keeps what stood before, and the outcome as a
 * new draft; `byItself` says that what is known brought the change, not the member's hand. Answers whether anything changed.
 */
export async function reviseLetter(
  letterId: string,
  revise: (content: LetterContent, versions: readonly LetterVersion[]) => LetterContent,
  { keepBefore = false, byItself = false }: { keepBefore?: boolean; byItself?: boolean } = {},
): Promise<boolean> {
  return storing(() => store.transaction('rw', TABLES, async () => {
    const letter = await letterRow(letterId);
    const versions = await store.letterVersions.where('[letterId+at]').between([letterId, -Infinity], [letterId, Infinity]).toArray();
    const content = revise(letter.content, versions);
    if (same(content, letter.content)) return false;
    if (keepBefore) await keepPresent(letter);
    await write(letter, content, byItself);
    if (keepBefore) await keep(letterId, 'redrafted', content);
    return true;
  }));
}

/** Goes back to a version; what stood before stays as a version, so this can be undone. */
export const restoreVersion = (letterId: string, versionId: string): Promise<SavedLetter> =>
  storing(() => store.transaction('rw', TABLES, async () => {
    const letter = await letterRow(letterId);
    const version = await store.letterVersions.get(versionId);
    if (!version || version.letterId !== letterId) throw new Problem('storage-broken', 'no such version');
    await keepPresent(letter);
    const revision = await write(letter, version.content);
    await keep(letterId, 'restored', version.content);
    return { revision };
  }));
