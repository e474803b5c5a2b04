/** What a box is by its tag or role: heading, control, form field. */
import { attribute } from './dom';
import { saysOf, type Box } from './box';

const CONTROL_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'switch']);
const LONGEST_CONTROL = 80;
/** A link with so many digits names something (a claim, an amount, a telephone): it is content. */
const DIGITS_OF_CONTENT = 4;

/** A heading's level, 1-6. `summary`, `legend` and `caption` head what follows without a level of their own: 0. */
export function headingLevel(box: Box): number | undefined {
  const level = /^h([1-6])$/.exec(box.tag)?.[1];
  if (level && (!box.role || box.role === 'heading')) return Number(level);
  if (box.role === 'heading') return Math.min(6, Math.max(1, Number(attribute(box.element, 'aria-level')) || 2));
  return /^(?:summary|legend|caption)$/.test(box.tag) ? 0 : undefined;
}

const digits = (text: string): number => text.replace(/\D/g, '').length;

/** A button, or a link that names where it leads and no more. */
export function isControl(box: Box): boolean {
  if (box.size > LONGEST_CONTROL || box.lines > 1) return false;
  if (box.tag === 'button' || CONTROL_ROLES.has(box.role)) return box.role !== 'link' || digits(saysOf(box)) < DIGITS_OF_CONTENT;
  if (box.tag === 'input') return /^(?:button|submit|reset)$/.test(attribute(box.element, 'type') ?? '');
  return box.tag === 'a' && digits(saysOf(box)) < DIGITS_OF_CONTENT;
}

export const isField = (box: Box): boolean => /^(?:input|textarea|select)$/.test(box.tag) && !isControl(box);

/** Tags that only dress words: what touches there is one word. */
export const isFormat = (box: Box): boolean => /^(?:b|i|em|strong|small|sup|sub|u|mark|s|abbr|wbr|font)$/.test(box.tag);
