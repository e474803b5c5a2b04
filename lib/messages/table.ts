/**
 * Every conversation between contexts, on one page. A message names its one receiver and who may send it; the sender's
 * own id and address are checked on arrival. A page's script cannot send any of these: only our own contexts can.
 */
import type { Doc, Span } from '../intake/doc';
import type { ProblemCode } from '../problems/problem';

/**
 * `job-host`: the offscreen document on Chromium, the event page itself on Firefox. `page`: our scripts in a web page,
 * the reader that a click brings and the small watcher of a site that the member allowed.
 */
export type Context = 'background' | 'popup' | 'sidepanel' | 'workspace' | 'job-host' | 'page';

/** The contexts that show something to the member. */
type View = 'popup' | 'sidepanel' | 'workspace';
const VIEWS = ['popup', 'sidepanel', 'workspace'] as const;

interface Conversation<To extends Context, From extends Context, Ask, Answer> {
  readonly to: To;
  readonly from: From;
  readonly ask: Ask;
  readonly answer: Answer;
}

/** Answers are data, also when something failed. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemCode };

export interface Conversations {
  /** Make sure that the job host stands; answers when it can be spoken to. */
  'ensure-job-host': Conversation<'background', View, Record<string, never>, { ready: true }>;
  /** A job may wait to be read. The rows say which; what is stopped or removed needs no message. */
  'work-waits': Conversation<'job-host', View | 'background', Record<string, never>, Record<string, never>>;
  /** Which run of the browser this is: a random name that ends with it. It tells a host that died alone from one that died with its browser. */
  'which-run': Conversation<'background', 'job-host', Record<string, never>, { run: string }>;
  /** The job host has had nothing to do for a while and may go. */
  'host-idle': Conversation<'background', 'job-host', Record<string, never>, Record<string, never>>;
  /** A watched page came to rest after it loaded or changed. `signs`: it holds words that a denial could hold. */
  'page-settled': Conversation<'background', 'page', { signs: boolean }, Record<string, never>>;
  /** Read the text of a watched page and tell how many denials it shows; nothing of it is kept. */
  'read-watched': Conversation<'job-host', 'background', { doc: Doc }, { denials: number }>;
  /** Scroll to the words of a span and highlight them; the page's own DOM stays as it is. */
  'show-span': Conversation<'page', View, { span: Span; quote: string }, { shown: boolean }>;
}

export type MessageName = keyof Conversations;
export type Ask<N extends MessageName> = Conversations[N]['ask'];
export type Answer<N extends MessageName> = Conversations[N]['answer'];

/** The same table for the run time: who receives, who may send. */
export const ROUTES: { readonly [N in MessageName]: { readonly to: Conversations[N]['to']; readonly from: readonly Context[] } } = {
  'ensure-job-host': { to: 'background', from: VIEWS },
  'work-waits': { to: 'job-host', from: [...VIEWS, 'background'] },
  'which-run': { to: 'background', from: ['job-host'] },
  'host-idle': { to: 'background', from: ['job-host'] },
  'page-settled': { to: 'background', from: ['page'] },
  'read-watched': { to: 'job-host', from: ['background'] },
  'show-span': { to: 'page', from: VIEWS },
};

/** What travels. `to` lets a context ignore what is not for it without knowing every name. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly to: Context;
  readonly ask: Ask<N>;
}
