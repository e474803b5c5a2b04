/** Where the print view opens. A side panel or sidebar cannot print, so from there it opens in a tab. */
import type { LetterKind } from '../../lib/cases/model';
import { hrefOf } from '../shell/routes';

export interface PrintLink {
  readonly href: string;
  readonly target?: '_blank';
}

const TAB = '/workspace.html';

/** None from the panel of a private window: a tab of ours would open in an ordinary one. */
export function printLink(caseId: string, privately: boolean, path = location.pathname, letter?: LetterKind): PrintLink | undefined {
  const place = hrefOf({ at: 'print', caseId, ...(letter ? { letter } : {}) });
  if (path === TAB) return { href: place };
  return privately ? undefined : { href: TAB + place, target: '_blank' };
}
