/** The language of a document's body, by its commonest small words. */
import type { Reading } from './reading';
import type { View } from './view';
import { fold } from './prose/fold';

const ENGLISH = /\b(?:the|of|and|to|you|your|is|was|for|this|that|we|not|are|with|or|by|on|from|plan|claim|service|date|paid)\b/g;
const SPANISH = /\b(?:el|la|los|las|de|del|que|usted|su|sus|es|fue|por|para|este|esta|no|se|con|una|un|en|y|al|plan|reclamo|servicio|fecha|pagado)\b/g;
/** Enough of a body to know. */
const CHARACTERS = 20_000;

export function readLanguage(view: View): Reading['language'] {
  const body = view.lines.filter((line) => line.block.kind !== 'aside' && line.block.kind !== 'control');
  const text = fold((body.length > 0 ? body : view.lines).map((line) => line.text).join('\n').slice(0, CHARACTERS));
  const english = (text.match(ENGLISH) ?? []).length;
  const spanish = (text.match(SPANISH) ?? []).length;
  if (english + spanish === 0) return /\p{Script=Latin}/u.test(text) && text.length < 200 ? 'en' : 'other';
  const words = (text.match(/\p{L}+/gu) ?? []).length;
  if (words >= 40 && Math.max(english, spanish) < words * 0.04) return 'other';
  return spanish > english * 1.2 ? 'es' : 'en';
}
