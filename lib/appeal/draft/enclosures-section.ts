/** What goes with the letter: the evidence in the order of its numbers, so that "Exhibit 2" is the second enclosure; then notices and papers of the case. */
import type { Ground, Row, Section } from '../../cases/letter';
import type { Exhibit } from '../../cases/model';
import { checklistOf } from '../checklist';
import { isNotice } from '../due/questions';
import { ASKED } from '../interview/answers';
import { row, say, section, type Slot } from './compose';
import { isExpedited } from './expedite';
import { blank, isSignedByPatient, noticeDate, slot, type Facts } from './facts';
import { dateOf } from './heading-sections';
import type { LevelAt } from './level-at';

const item = (id: string, value: Slot): Row => row(`enclosures/${id}`, [say(`enclosures/${id}/1`, 'enclosure/item', { item: value })]);

function exhibitRow({ id, number, title, pages }: Exhibit): Row {
  const grounds: readonly Ground[] = [{ kind: 'exhibit', exhibitId: id }];
  const [words, count] = [title.trim(), pages.trim()];
  const rowId = `exhibit-${number}`;
  if (!words) return item(rowId, blank('what this exhibit is'));
  if (!count) return item(rowId, { text: words, grounds });
  const form = /^\d+$/.test(count) ? (count === '1' ? 'enclosure/page' : 'enclosure/pages') : 'enclosure/pages-as-typed';
  return row(`enclosures/${rowId}`, [say(`enclosures/${rowId}/1`, form, { title: { text: words, grounds }, pages: { text: count, grounds } })]);
}

const isAmongExhibits = ({ file }: Facts, documentId: string | undefined): boolean => documentId !== undefined && file.exhibits.some((exhibit) => exhibit.documentId === documentId);

/** The notice of the denial. */
function noticeRow(facts: Facts, { terms }: LevelAt): Row[] {
  const { file, main } = facts;
  if (isAmongExhibits(facts, main.id)) return [];
  const date = noticeDate(facts);
  const isOurs = terms.decidedBy === 'plan';
  const hasNotice = file.documents.some(({ reading }) => isNotice(reading));
  if (!hasNotice && file.case.hasLetter !== 'yes') return [item('notice', blank('a copy of the notice'))];
  const sentence = date
    ? say('enclosures/notice/1', isOurs ? 'enclosure/notice-dated' : 'enclosure/the-notice-dated', { date: slot(date) })
    : say('enclosures/notice/1', isOurs ? 'enclosure/notice' : 'enclosure/the-notice', {}, [{ kind: 'answer', question: 'has-letter' }]);
  return [row('enclosures/notice', [sentence])];
}

/** Above the first level: each decision on an appeal, the newest first, then the first denial. */
function decisionRows(facts: Facts, at: LevelAt): Row[] {
  const decisions: readonly (string | undefined)[] = [at.opener, ...[...at.between].reverse()];
  const rows = decisions.flatMap((documentId, index): Row[] => {
    if (isAmongExhibits(facts, documentId)) return [];
    const id = index === 0 ? 'decision' : `decision-${index + 1}`;
    const date = dateOf(facts, documentId);
    return [date ? row(`enclosures/${id}`, [say(`enclosures/${id}/1`, 'enclosure/decision-dated', { date })]) : item(id, blank('a copy of the decision on the appeal'))];
  });
  const date = dateOf(facts, at.denial);
  const denial = isAmongExhibits(facts, at.denial) ? [] : [date ? row('enclosures/notice', [say('enclosures/notice/1', 'enclosure/the-notice-dated', { date })]) : item('notice', blank('a copy of the first denial'))];
  return [...rows, ...denial];
}

/** Evidence that was ticked, where no exhibits are numbered; without either the record is a blank. */
function evidenceRows(facts: Facts): Row[] {
  const held = checklistOf(facts.file).flatMap((entry): Row[] => {
    const tick: Ground | undefined = /^evidence\/|^provider-lmn$/.test(entry.id) ? facts.ticked(entry.id) : undefined;
    const words = entry.id === 'provider-lmn' ? 'Letter of medical necessity' : entry.title;
    return tick ? [item(entry.id, { text: words, grounds: [tick, { kind: 'rule', row: entry.row }] })] : [];
  });
  return held.length > 0 ? held : [item('records', blank('the pages of the record that answer the points above', 'your doctor'))];
}

/** The clinician's word that it cannot wait, where an expedited decision is asked for. */
function supportRows(facts: Facts, { terms }: LevelAt): Row[] {
  if (!terms.expedites || !isExpedited(facts) || facts.writer === 'clinician' || facts.interview.urgentSupport === 'no') return [];
  return facts.interview.urgentSupport === 'yes'
    ? [row('enclosures/support', [say('enclosures/support/1', 'enclosure/support', {}, [{ kind: 'answer', question: ASKED.urgentSupport }])])]
    : [item('support', blank('the clinician’s statement in support of an expedited decision', 'your doctor'))];
}

/** The paper by which another person may act, as the plan type asks for it. */
function authorityRows(facts: Facts): Row[] {
  if (isSignedByPatient(facts)) return [];
  const { authority } = facts.writing;
  if (!authority) return [item('authority', blank('the signed authorization, in the form that the plan asks for'))];
  const tick = facts.ticked(authority.id);
  return [item('authority', tick ? { text: authority.enclosure, grounds: [tick, { kind: 'rule', row: authority.row }] } : blank(`${authority.enclosure}, not enclosed yet`))];
}

export function enclosuresSection(facts: Facts, at: LevelAt): Section {
  const exhibits = at.terms.sameRecord ? [] : [...facts.file.exhibits].sort((a, b) => a.number - b.number).map(exhibitRow);
  const notices = at.isFirst ? noticeRow(facts, at) : decisionRows(facts, at);
  const evidence = exhibits.length > 0 || at.terms.sameRecord ? [] : evidenceRows(facts);
  return section('enclosures', 'enclosures', 'Enclosures', [...exhibits, ...notices, ...evidence, ...supportRows(facts, at), ...authorityRows(facts)], true);
}
