/** Shapes that every file of the domain's facts shares. Schemas run in tests only; the product imports their types. */
import * as z from 'zod/mini';

export const text = z.string().check(z.minLength(1));
export const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** `domain/README.md` names these marks; a mark may carry a qualifier, and the most cautious part of it holds. */
const verified = text.check(z.regex(/\b(?:text read|from memory|second-hand|uncertain)\b/));

/** Every row says where it comes from and how far that was checked. */
export const sourced = { source: text, verified } as const;
