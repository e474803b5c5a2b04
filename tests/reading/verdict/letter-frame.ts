import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';

/** The words of a decision inside a letter with the usual parts around them. */
const letter = (words: string): string => `Harborlight Health Plan
October 5, 2026

Rosa Delgado
12 Elm Street
Dayton, OH 45402

Member ID: HL2277193
Reference number: 26-118834

Dear Rosa Delgado:

This letter is about your recent request.

${words}

If you disagree with this decision you can appeal within 180 days. If we deny your appeal, you may ask for an external review. You can call us at 1-800-555-0123.

Sincerely,
Member Services`;

/** The outcome read from such a letter. */
export const outcomeOf = (words: string): string => read(readPlainText(letter(words))).outcome;
