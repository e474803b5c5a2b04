/**
 * The closed list of fixed wordings of a letter, one file a part of it. They state no fact: every name, date, number and
 * code enters through a slot in braces, with its own ground. First person, sober; they ask, and neither accuse, threaten
 * nor promise.
 */
import { ASK_FORMS } from './forms/asks';
import { CLOSING_FORMS } from './forms/closing';
import { DECIDED_FORMS } from './forms/decided';
import { HEADING_FORMS } from './forms/heading';
import { LEVEL_FORMS } from './forms/levels';
import { REQUEST_FORMS } from './forms/request';
import { WHY_FORMS } from './forms/why';
import { LETTER_FORMS } from './letters/all';

export { CATEGORY_ASKS, OUTSIDE_ASKS } from './forms/category-asks';

export const FORMS = {
  ...HEADING_FORMS, ...REQUEST_FORMS, ...DECIDED_FORMS, ...WHY_FORMS, ...ASK_FORMS, ...CLOSING_FORMS, ...LEVEL_FORMS,
  ...LETTER_FORMS,
} as const;

export type FormId = keyof typeof FORMS;
