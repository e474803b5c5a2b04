/** Keeps what the member puts right; the case goes by the same numbers and names as its papers do. */
import { foldNumber } from '../../lib/cases/numbers';
import { updateCase } from '../../lib/cases/cases';
import { removeCorrection, saveCorrection } from '../../lib/cases/corrections';
import { asRead, type Known, type KnownDocument } from '../../lib/appeal/known/known';
import { typedValue, writtenValue } from '../../lib/appeal/known/typed-value';
import type { Case } from '../../lib/cases/model';
import type { FieldName } from '../../lib/reading/reading';

const OF_CASE = ['claimNumber', 'referenceNumber', 'insurer'] as const satisfies readonly FieldName[];
type OfCase = (typeof OF_CASE)[number];
const isOfCase = (field: FieldName): field is OfCase => (OF_CASE as readonly FieldName[]).includes(field);

/** Lines of the paper bear the number that was read: by it they are told from those of other claims. */
const tellsClaims = ({ reading }: KnownDocument, number: string | undefined): boolean =>
  number !== undefined && reading.lines.some((line) => foldNumber(line.claimNumber) === foldNumber(number));

/** The case follows where it goes by what is now put right, or taken back. */
async function followed(known: Case, document: KnownDocument, field: OfCase, from: string | undefined, to: string | undefined): Promise<void> {
  if ((known[field] ?? undefined) !== from || from === to || (field === 'claimNumber' && tellsClaims(document, from))) return;
  await updateCase(known.id, { [field]: to });
}

/** The text is one that `typedValue` takes. @throws Problem of the store */
export async function keepCorrection(known: Case, document: KnownDocument, field: FieldName, text: string): Promise<void> {
  const typed = typedValue(field, text);
  if (!typed.ok) return;
  const before: Known<unknown> | undefined = document.reading.fields[field];
  await saveCorrection(document.id, field, writtenValue(field, typed.value as never));
  if (isOfCase(field)) await followed(known, document, field, before && String(before.value), String(typed.value));
}

/** What was read counts again. @throws Problem of the store */
export async function undoCorrection(known: Case, document: KnownDocument, field: FieldName): Promise<void> {
  const before: Known<unknown> | undefined = document.reading.fields[field];
  await removeCorrection(document.id, field);
  const read = asRead(before);
  if (isOfCase(field)) await followed(known, document, field, before && String(before.value), read && String(read.value));
}
