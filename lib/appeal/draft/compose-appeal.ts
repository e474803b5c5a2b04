/** A letter of appeal at any level, section by section, in the terms of its level. */
import type { LetterContent } from '../../cases/letter';
import type { PlainDate } from '../plain-date';
import { asksSection } from './asks-section';
import { closingSections } from './closing-sections';
import { decidedSection } from './decided-section';
import { enclosuresSection } from './enclosures-section';
import type { Facts } from './facts';
import { dateSection, factsSection, senderSection } from './heading-sections';
import type { LevelAt } from './level-at';
import { recipientSection } from './recipient-section';
import { requestSection, salutationSection } from './request-section';
import { whySections } from './why-sections';

export const composeAppeal = (facts: Facts, at: LevelAt, today: PlainDate): LetterContent => ({
  sections: [
    senderSection(facts), dateSection(today), recipientSection(facts, at), factsSection(facts, at),
    salutationSection(at), requestSection(facts, at, today), decidedSection(facts, at), ...whySections(facts, at),
    asksSection(facts, at), ...closingSections(facts, at), enclosuresSection(facts, at),
  ],
});
