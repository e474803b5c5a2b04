/**
 * Every conversation between contexts, on one page. A message names its one receiver and who may send it; the sender's
 * own id and address are checked on arrival. A page's script cannot send any of these: only our own contexts can.
 */
import type { Doc, Span } from '../intake/doc';
import type { ProblemCode } from '../problems/problem';

export type Context = 'background' | 'popup' | 'sidepanel' | 'offscreen' | 'page';

interface Conversation<To extends Context, From extends Context, Ask, Answer> {
  readonly to: To;
  readonly from: From;
  readonly ask: Ask;
  readonly answer: Answer;
}

/** Answers are data, also when something failed. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemCode };

export interface Conversations {
  /** Read a stored PDF: its row in Dexie holds the bytes, the finished `Doc` is written to the same row. */
  'read-pdf': Conversation<'offscreen', 'popup' | 'sidepanel', { jobId: string }, { jobId: string }>;
  /** Make sure that the job host stands; answers when it can be spoken to. */
  'ensure-job-host': Conversation<'background', 'popup' | 'sidepanel', Record<string, never>, { context: 'offscreen' | 'background' }>;
  /** The side panel asks what it was opened for. */
  'take-errand': Conversation<'background', 'sidepanel', { windowId: number }, Errand | null>;
  /** Scroll to the words of a span and highlight them; the page's own DOM stays as it is. */
  'show-span': Conversation<'page', 'popup' | 'sidepanel', { span: Span; quote: string }, { shown: boolean }>;
}

/** Why the side panel was opened. */
export type Errand =
  | { readonly kind: 'selection'; readonly tabId: number; readonly doc: Doc; readonly incognito: boolean }
  | { readonly kind: 'problem'; readonly problem: ProblemCode }
  | { readonly kind: 'add-file' }
  | { readonly kind: 'case'; readonly caseId: string };

export type MessageName = keyof Conversations;
export type Ask<N extends MessageName> = Conversations[N]['ask'];
export type Answer<N extends MessageName> = Conversations[N]['answer'];
