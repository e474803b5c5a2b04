/** What files are called on the screen, where the member gave them no name that says anything. */
import { countWords, shorten } from '../words/format';
import type { PaperGroup } from './sort-files';

const LONGEST = 160;

/** What browsers call a picture from the clipboard. */
const FROM_CLIPBOARD = /^image\.(?:png|jpe?g|bmp|gif|webp|tiff?)$/i;

export const nameOf = (file: File): string => (FROM_CLIPBOARD.test(file.name) ? 'Pasted picture' : shorten(file.name.trim(), LONGEST) || 'File without a name');

/** The file's name; of several pictures the first one's, with how many there are. */
export function labelOfGroup(group: PaperGroup): string {
  if (group.kind === 'refused') return nameOf(group.file);
  const [first, ...others] = group.files;
  return others.length > 0 ? `${nameOf(first)} and ${countWords(others.length, 'more page')}` : nameOf(first);
}
