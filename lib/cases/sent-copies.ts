/** The frozen copies of letters that went out. */
import { useLiveQuery } from 'dexie-react-hooks';
import { storing } from './failures';
import type { LetterContent } from './letter';
import type { Sending } from './model';
import { store } from './store';

/** A letter as it was sent. */
export interface SentCopy {
  readonly letterId: string;
  readonly content: LetterContent;
}

/** In the order of the sendings; a copy whose letter was deleted is left out. */
export const sentCopies = (sendings: readonly Sending[]): Promise<SentCopy[]> =>
  storing(async () => {
    const versions = await store.letterVersions.bulkGet(sendings.map(({ versionId }) => versionId));
    return sendings.flatMap(({ letterId }, index) => {
      const content = versions[index]?.content;
      return content ? [{ letterId, content }] : [];
    });
  });

/** Live; undefined while loading. */
export const useSentCopies = (sendings: readonly Sending[]): SentCopy[] | undefined =>
  useLiveQuery(() => sentCopies(sendings), [sendings.map(({ versionId }) => versionId).join(' ')]);
