/** Date of the notice, dates of the care, and the last day to appeal, in the order in which they are settled. */
import type { FieldSpec } from '../engine';
import { appealBySpec } from './appeal-by';
import { serviceDateSpec } from './care-dates';
import { noticeSpec } from './notice-date';

export const dates: readonly FieldSpec[] = [noticeSpec, serviceDateSpec, appealBySpec] as readonly FieldSpec[];
