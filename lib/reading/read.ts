/** What a document says. The one door of the room: intakes make a `Doc`, everything after works with its `Reading`. */
import type { Doc } from '../intake/doc';
import { readSums } from './arithmetic/read-sums';
import { readingAsWritten } from './as-written';
import { readCodes } from './codes/read-codes';
import { fittingOutcome } from './fields/fitting-outcome';
import { readFields } from './fields/read-fields';
import { readLanguage } from './language';
import { deniedService } from './lines/denied-service';
import { deniedAsWhole, readLines } from './lines/read-lines';
import type { Lines, ReadLine } from './lines/read-lines';
import { deniedClaim } from './lines/denied-claim';
import { totalsOf } from './lines/totals';
import { readPlanType } from './plan-type/read-plan-type';
import { plain } from './prose/plain';
import { proseOf } from './prose/prose';
import { readReasons } from './reasons/read-reasons';
import type { Reading } from './reading';
import { readVerdict } from './verdict/read-verdict';
import type { VerdictReading } from './verdict/read-verdict';
import { viewOf } from './view';

/**
 * Reads a document: its kind and outcome, why it denies, codes, facts, claim lines and legend, each with its proof.
 * Pure; takes time in proportion to the length of the text; never throws for a `Doc` of an intake.
 */
export function read(doc: Doc): Reading {
  const text = plain(doc.text);
  if (text === doc.text) return readPlain(doc);
  const plainDoc = { ...doc, text };
  return readingAsWritten(readPlain(plainDoc), plainDoc, doc);
}

function readPlain(doc: Doc): Reading {
  const view = viewOf(doc);
  const prose = proseOf(view);
  const shownCodes = readCodes(view);
  const lines = readLines(view, shownCodes);
  const verdict = readVerdict(prose, lines.lines);
  const codes = verdict.explains ? [] : shownCodes;
  const shown = linesOf(verdict, lines);
  const reasons = readReasons(prose, { ...verdict, lines: shown, codes });
  const facts = readFields(view, codes);
  const planType = readPlanType(prose, { ...facts, codes });
  const { reasonText } = reasons;
  const { service: named, ...fields } = {
    ...fittingOutcome(facts, verdict.outcome, view.text), ...totalsOf(view, lines, verdict), ...deniedClaim(view, verdict, shown),
    ...(planType ? { planType } : {}), ...(reasonText ? { reasonText } : {}),
  };
  const claimLines = shown.map(({ line }) => line);
  const wrongSums = readSums(view, { lines: shown, rows: lines.rows, totals: lines.totals });
  const service = deniedService(view, verdict.document, named, claimLines);
  return {
    document: verdict.document,
    outcome: verdict.outcome,
    ...(verdict.verdict ? { verdict: verdict.verdict } : {}),
    categories: [...reasons.categories],
    codes,
    fields: { ...fields, ...(service ? { service } : {}) },
    lines: claimLines,
    ...(wrongSums.length > 0 ? { wrongSums } : {}),
    legend: [...lines.legend],
    language: readLanguage(view),
    textSource: doc.textSource,
  };
}

/** Letters and other papers show amounts of a claim without being lists of lines: only their tables are, and a table of what was asked for and decided, without any amount, is none. */
function linesOf({ document, outcome }: VerdictReading, { lines: all }: Lines): readonly ReadLine[] {
  if (document === 'other') return [];
  const lines = outcome === 'denied' ? deniedAsWhole(all) : all;
  const prose = document === 'denial-letter' || document === 'authorization-decision';
  return prose ? lines.filter(({ line, raw }) => raw.layout === 'table' && line.amounts !== undefined) : lines;
}
