/** The last day to appeal, where one is printed. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { date } from '../values';
import { after } from './prose';

/** "The last day is February 6, 2027." in the paragraph that tells how to appeal. */
function lastDay(context: FieldContext): Candidate<string>[] {
  return after(/\b(?:[Tt]he |[Yy]our )?(?:last day(?: to (?:ask|file|appeal))?|deadline) is\s|\b[Aa]ppeal until\s/g, (text) => {
    const found = datesIn(text.slice(0, 40))[0];
    return found && found.start <= 1 ? found : undefined;
  }, 3.5)(context).filter(({ start }) => context.zones.appeal(start) > 0);
}

export const appealBySpec: FieldSpec<'appealBy'> = {
  field: 'appealBy',
  read: date,
  labels: [{ words: ['appeal by', 'must|to receive your? appeal by', 'we must receive your? appeal by', 'appeal deadline', 'last day to|to_file_an appeal', 'deadline to|for appeal|appeals', 'file|submit your? appeal by', 'fecha límite para apelar', 'apele antes del'], score: 6, open: 'anywhere' }],
  rules: [
    after(/\b(?:appeals?|reconsideration|ask us|redetermination|apelaci[óo]n|apelar)\b[^.!?]{0,110}?\b(?:no later than|on or before|by|before|antes del?|a más tardar el)\s/gi, (text) => {
      const found = datesIn(text.slice(0, 40))[0];
      return found && found.start <= 1 ? found : undefined;
    }, 4),
    after(/\b(?:ask us|write to us|circle the item[^.]{0,70}have it|we have it)\s(?:by)\s/gi, (text) => {
      const found = datesIn(text.slice(0, 40))[0];
      return found && found.start <= 1 ? found : undefined;
    }, 3.5),
    lastDay,
  ],
  judge: ({ start }, { zones, text }) => (/\b(?:hear from us|written answer|(?:we|plan) (?:will|must|have to) (?:decide|answer|write|send|tell)|our (?:answer|decision)|(?:get|have|receive) (?:our|an|a written) (?:answer|decision))\b[^.!?]{0,60}$/i.test(text.slice(Math.max(0, start - 20), start + 150).split(/\d{4}/)[0]!) ? undefined : zones.isExternal(start) && !zones.internalEnded || /\b(?:keep|continu|while you appeal|mantener)/i.test(zones.around(start).heading) ? undefined : /pay|premium|enroll|provider may|keep getting|continue/i.test(zones.sentence(start).text) && !/appeal/i.test(zones.sentence(start).text) ? undefined : 0),
  ask: true,
};
