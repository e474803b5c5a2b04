/**
 * Every conversation between contexts, on one page. A message names its one receiver and who may send it; the sender's
 * own id and address are checked on arrival. A page's script cannot send any of these: only our own contexts can.
 */
import type { Span } from '../intake/doc';
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
  'ensure-job-host': Conversation<'background', 'popup' | 'sidepanel', Record<string, never>, { ready: true }>;
  /** Scroll to the words of a span and highlight them; the page's own DOM stays as it is. */
  'show-span': Conversation<'page', 'popup' | 'sidepanel', { span: Span; quote: string }, { shown: boolean }>;
}

export type MessageName = keyof Conversations;
export type Ask<N extends MessageName> = Conversations[N]['ask'];
export type Answer<N extends MessageName> = Conversations[N]['answer'];

/** The same table for the run time: who receives, who may send. */
export const ROUTES: { readonly [N in MessageName]: { readonly to: Conversations[N]['to']; readonly from: readonly Context[] } } = {
  'read-pdf': { to: 'offscreen', from: ['popup', 'sidepanel'] },
  'ensure-job-host': { to: 'background', from: ['popup', 'sidepanel'] },
  'show-span': { to: 'page', from: ['popup', 'sidepanel'] },
};

/** What travels. `to` lets a context ignore what is not for it without knowing every name. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly to: Context;
  readonly ask: Ask<N>;
}
