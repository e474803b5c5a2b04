/** What `npm run read` was asked for, and the line that it answers for each file. */
import type { ProblemCode } from '../../lib/problems/problem';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import type { Reading } from '../../lib/reading/reading';
import type { FileKind } from '../../lib/intake/file/file-kind';

export const USAGE = 'Usage: npm run --silent read -- FILE…\nReads pages (.html), selections (.txt), PDFs and pictures; prints one JSON line for each file, in order.';

/** The files in order; undefined where the call is no use: no file at all, or an option, of which there are none. */
export function filesOf(args: readonly string[]): readonly string[] | undefined {
  const rest = args[0] === '--' ? args.slice(1) : args;
  if (rest.length === 0 || (args[0] !== '--' && rest.some((arg) => arg.startsWith('-')))) return undefined;
  return rest;
}

export type ErrorCode = ProblemCode | 'file-not-found';

export type ReadLine =
  | { readonly file: string; readonly reading: Reading }
  | { readonly file: string; readonly error: { readonly code: ErrorCode; readonly message: string } };

export const errorLine = (file: string, code: ErrorCode): ReadLine => ({
  file,
  error: { code, message: code === 'file-not-found' ? 'There is no such file.' : PROBLEM_TEXTS[code].what },
});

/** How a file is read. Its content decides; the ending only where the content may be either, a page's part or plain text. */
export function doorFor(kind: FileKind, file: string): 'paper' | 'page' | 'selection' | ProblemCode {
  switch (kind) {
    case 'pdf':
    case 'picture': return 'paper';
    case 'html': return 'page';
    case 'text': return /\.html?$/i.test(file) ? 'page' : 'selection';
    case 'empty': return 'file-empty';
    case 'other': return 'file-wrong-kind';
  }
}
