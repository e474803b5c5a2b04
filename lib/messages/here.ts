/** Which contexts this one is, for messages whose sender and receiver are the same. */
import type { Context, Envelope, Reply } from './table';

type Answerer = (envelope: Envelope) => Promise<Reply<unknown>>;

const here = new Map<Context, Answerer>();

export const handleHere = (context: Context, answer: Answerer): void => {
  here.set(context, answer);
};

/** The reply to a message for this very context; undefined where another one is meant. */
export const handledHere = (envelope: Envelope): Promise<Reply<unknown>> | undefined => here.get(envelope.to)?.(envelope);
