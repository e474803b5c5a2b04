/** Which words were read from a picture: those can be misread in ways in which a text cannot. */
import type { Doc, Span } from '../../lib/intake/doc';
import type { StoredDocument } from '../../lib/cases/model';
import { pageOf } from './places';

export type Picture = 'photo' | 'scan';

/**
 * Of a paper of which only some pages are pictures, those are that had to be flattened before they were read. Never a
 * number of how sure the reading is: it is high also where whole parts are missing.
 */
export function pictureBehind({ doc, kind }: Pick<StoredDocument, 'doc' | 'kind'>, at: Span & { readonly page?: number | undefined }): Picture | undefined {
  return isRead(doc, at) ? (kind === 'picture' ? 'photo' : 'scan') : undefined;
}

function isRead(doc: Doc, at: Span & { readonly page?: number | undefined }): boolean {
  if (doc.textSource !== 'mixed') return doc.textSource === 'ocr';
  const page = pageOf(doc, at);
  return page !== undefined && doc.pages?.[page - 1]?.toSource !== undefined;
}
