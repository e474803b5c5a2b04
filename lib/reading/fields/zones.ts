/** Which parts of a document speak of what: the appeal, the external review, boilerplate, forms, page furniture. */
import type { View, ViewLine } from '../view';
import { lineAt } from '../view';
import { HEARING } from './hearing';
import { allIn } from '../prose/asked';

const APPEAL = /\bappeals?\b|full and fair review|(?:claims?|benefit) review (?:procedures?|process|desk|unit|department|committee)|claim review\b|(?:request|ask|asking|asked|right) (?:us |the plan |the (?:fund|board|trustees)[^.]{0,40} )?(?:for|to) (?:a |an )?(?:\w+ )?review\b|request to reopen|reopening|reconsidera(?:r|ci[óo]n)|inconform(?:e|idad)|\bappealed\b|apelaci[óo]n|apelar|reconsideration|\breconsider\b|redetermination|right of review|ask for a review|request a review|\bask [^.;:]{2,60}? to (?:review|look (?:again )?at|re-?think|change|re-?examine) (?:the|this|our|its|that|their) (?:decision|denial|claim|answer|determination)|second look|look (?:at (?:it|this) )?again|benefit review|ask (?:us|the plan|your plan) to (?:look|review|reconsider)|think (?:we|this|our decision|the decision)[^.]{0,24}wrong|(?:quality improvement organization|\bQIO\b)|contest (?:this|our|the)|challenge (?:this|our|the)|disagree|(?:do not|don['’]t) agree|grievance|dispute|si usted no est[áa] de acuerdo/i;
const EXTERNAL = /external (?:review|appeal)|outside review|independent (?:external )?(?:review|medical review)|\bIMR\b|independent review (?:organization|entity)|revisi[óo]n externa/i;
/** The review outside, also as Medicare drug plans call it. */
const OUTSIDE = new RegExp(`${EXTERNAL.source}|reconsiderations?\\b|independent (?:outside |third[- ]party )?(?:reviewer|doctor|organization)`, 'i');
const FAIR_HEARING = /\b(?:state|fair|administrative|medicaid) (?:fair )?hearing\b|audiencia (?:imparcial|estatal|justa)/i;
const ENDED = /\bno (?:further|more|other|additional|second|third) (?:internal )?(?:appeals?|(?:levels? of )?(?:internal )?(?:appeals?|review)|reviews?)\b[^.]{0,24}\b(?:inside|within|with|under|through|from|by) (?:the|our|your|us|this)\b|\bha(?:s|ve) no (?:second|third|further|other) (?:internal )?(?:level|appeal)|\b(?:last|final) (?:step|level|appeal|stage) (?:inside|within|in|of|under|for) (?:the|our|your) (?:plan|internal|appeals? process)|\blast (?:internal )?(?:step|level|stage)\b[^.]{0,30}\binternal|(?:is|represents|constitutes|as) (?:our|your|the|a|its|[\p{Lu}][\p{L}’']{1,24}(?: [\p{Lu}][\p{L}’']{1,24}){0,3}) ?final (?:internal )?(?:adverse )?(?:(?:benefit )?determination|decision|answer|level)|have (?:now )?(?:used|completed|finished|exhausted) (?:all|both|each) (?:of )?(?:your|the|our|levels? of) (?:internal )?appeals?|no hay m[áa]s apelaciones (?:dentro|internas|con)|notice of redetermination|(?:completes?|exhaust(?:s|ed)?|final level of|no further internal|ends?|concludes?)[^.]{0,30}internal (?:appeal|review|grievance)|final internal adverse|internal appeals? (?:process )?(?:is|are|has been|have been) (?:now )?(?:complete|exhausted|ended)/giu;
/** Said of what may come, not of what has: "within 4 months after receipt of the final internal adverse determination". */
const SOME_DAY = /\b(?:after|once|when|whenever|if|until|unless|before|must|should|receipt of|receiv\w{1,4}|following|upon|will|date (?:of|on)|days of|months of|get|first|may|can|generally|usually|need not|do not have to|does not)\b[^.:;\n]{0,70}$/i;

/** Whether the paper itself says that the appeals inside the plan are over. */
function hasEnded(text: string): boolean {
  for (const m of allIn(ENDED, text)) if (!SOME_DAY.test(text.slice(Math.max(0, m.index - 90), m.index))) return true;
  return false;
}
/** The plan has answered an appeal for good, as Medicaid plans do: where a hearing is offered it is the next step. */
const RESOLVED = /\bappeal resolution\b|\b(?:resolution of your (?:plan )?appeal)\b|\b(?:last|final) (?:word|decision|answer) on your appeal\b|resoluci[óo]n de (?:su|la) apelaci[óo]n/gi;
/** The day from which a later window runs, or what may come: no answer of this paper. */
const COUNTED_FROM = /\b(?:from|after|once|when|if|until|receipt|receiv\w{1,3}|following|get|within|days of|date (?:of|on)|desde|despu[ée]s de|a partir de|fecha|cuando|si|recib\w{1,4}|dentro de|d[íi]as)\b[^.:;]{0,60}$/i;
function hasResolved(text: string): boolean {
  for (const m of allIn(RESOLVED, text)) if (!COUNTED_FROM.test(text.slice(Math.max(0, m.index - 90), m.index).replace(/^[\s\S]*\n\s*\n/, '').replace(/\n/g, ' '))) return true;
  return false;
}
/** The plan's own appeal; a State program that decides by itself offers the hearing alone. */
const IN_GENERAL = /[^.\n]{0,200}\b(?:members|enrollees|patients|people|consumers|plans|a (?:health )?plan|an insurer|in general|generally)\b[^.\n]{0,200}(?:\.|\n|$)/gi;
const OWN_APPEAL = /\bappeals?\b|grievance|reconsider|redeterminat|internal review|apela/i;
const BOILERPLATE = /civil rights|nondiscrimination|discriminat|office for civil rights|language (?:help|assistance|services)|interpreter services|free of charge in your|\b(?:ATTENTION|ATENCI[ÓO]N):\s{1,3}(?:if|si)\b|sin costo en su idioma|fraud/i;
const FORM = /appeal request form|complete (?:this|it),? attach|_{6,}|appointment of representative/i;

/** Titles of what goes on meanwhile: `Keep the hours while you wait`, `Continuing your services during the appeal`. */
const KEEPS_CARE = /^(?:(?:how|if you want|you (?:can|may)|asking|to|do you want|your right) (?:to )?)?(?:keep(?:ing)?|continu(?:e|ing|ation)|maintain(?:ing)?)\b.{0,60}\b(?:hours?|services?|care|benefits?|visits?|treatment|therapy|coverage|help|supports?|aid|while|during|pending)\b|^(?:services|benefits|care|help|aid) (?:that |will )?(?:continu\w{1,5}|stay|go on|paid)\b|^(?:para )?(?:seguir|continuar|mantener|conservar) (?:recibiendo|con|sus?|los|las)\b|^continuaci[óo]n de (?:sus? )?(?:servicios|beneficios)/i;
const SAME_CARE = /\b(?:for|keep(?:ing)?|getting|receiving) the same (?:hours|services|care|visits|benefits|amount|level)\b|\b(?:benefits?|services?|care|hours) (?:to |will )?(?:continue|stay the same|not change|be continued)\b[^.]{0,60}$/i;

/** Headings that go on with what the heading before began: `Where to send it` after `If you disagree`. */
const CONTINUES = /^\W{0,3}(?:(?:where|how|what) to (?:send|mail|submit|file|write)\b[^?]{0,30}|(?:mail|fax|phone|address|by (?:mail|fax|phone)|send (?:it|your request)(?: to)?|deadlines?|time limits?|d[óo]nde (?:enviar\w{0,3}|mandar\w{0,3}))):?\W{0,3}$/i;

/** A step's title set in bold is no heading to the reader of a PDF: one short line, without an end, over a paragraph of its own. */
const STEP = /\bappeals?\b|\bhearings?\b|(?:external|outside|independent) review|grievance|reconsideration|redetermination|disagree|apelaci[óo]n|apelar|audiencia|revisi[óo]n externa|(?:language|free|other) help|nondiscrimination|complaint/i;
const headsStep = (own: string, next: string | undefined): boolean =>
  own.length >= 6 && own.length <= 70 && next === 'paragraph' && STEP.test(own) && /^[\p{Lu}¿]/u.test(own) && !/[\n\t\d@]|[.,;)]\s*$/.test(own.trim()) && !/^(?:Dear|Sincerely|Re|Enclosure|cc|Attn|By)\b|:\s\S+@|\b(?:Department|Unit|Office|Desk|Coordinator|Specialist|Division|Committee|Board)\b/.test(own);

export class Zones {
  private readonly sections = new Map<number, string>();
  private readonly blockTexts = new Map<number, string>();
  private readonly weights = new Map<number, number>();
  /** The document says that appeals inside the plan have ended: the next step is the external review. */
  readonly internalEnded: boolean;
  /** The appeal to the plan is answered and a State hearing, no external review, follows. */
  readonly hearingNext: boolean;

  /** Care that ends under Medicare is appealed to a quality improvement organization, not to the plan. */
  private readonly improvementNext: boolean;
  /** Words of the next step that the paper offers. */
  readonly target: RegExp;

  constructor(private readonly view: View) {
    let heading = '';
    view.doc.blocks.forEach((block, index) => {
      const own = block.kind === 'heading' || block.kind === 'paragraph' ? view.text.slice(block.start, block.end) : '';
      if (block.kind === 'heading' || headsStep(own, view.doc.blocks[index + 1]?.kind)) {
        heading = CONTINUES.test(own) && heading.length < 200 ? `${heading} ${own}` : own;
      }
      this.sections.set(index, heading);
    });
    this.internalEnded = hasEnded(view.text);
    this.hearingNext = FAIR_HEARING.test(view.text) && !EXTERNAL.test(view.text) && (hasResolved(view.text) || !OWN_APPEAL.test(view.text.replace(IN_GENERAL, ' ')));
    this.improvementNext = /quality improvement organization|\bQIO\b/i.test(view.text);
    this.target = this.hearingNext ? HEARING : this.internalEnded ? OUTSIDE : APPEAL;
  }

  private blockText(line: ViewLine): string {
    const known = this.blockTexts.get(line.blockIndex);
    if (known !== undefined) return known;
    const above = this.view.doc.blocks[line.blockIndex - 1];
    const lead = above && above.kind !== 'heading' ? this.view.text.slice(Math.max(above.start, above.end - 240), above.end).trimEnd() : '';
    const own = this.view.text.slice(line.block.start, Math.min(line.block.end, line.block.start + 4000));
    const text = lead.endsWith(':') ? `${lead}\n${own}` : own;
    this.blockTexts.set(line.blockIndex, text);
    return text;
  }

  /** The words around a place: the heading above it and its own block, with the block before where that ends in a colon. */
  around(at: number): { heading: string; block: string; start: number } {
    const line = lineAt(this.view, at);
    return line ? { heading: this.sections.get(line.blockIndex) ?? '', block: this.blockText(line), start: line.block.start } : { heading: '', block: '', start: at };
  }

  /** The sentence that holds a place, at most 400 characters to either side, within its block. */
  sentence(at: number): { text: string; start: number } {
    const line = lineAt(this.view, at);
    const blockStart = line?.block.start ?? 0;
    const blockEnd = line?.block.end ?? this.view.text.length;
    const from = Math.max(blockStart, at - 400);
    const before = this.view.text.slice(from, at);
    const after = this.view.text.slice(at, Math.min(blockEnd, at + 400));
    const last = [...before.matchAll(/[.!?](?<!\b(?:P\.O|St|Ave|Dr|Mr|Ms|Mrs|Inc|Attn|No|Dept|[A-Z])\.)(?!(?<=[ap]\.m\.),?\s(?:Eastern|Central|Mountain|Pacific|Local|Alaska|Hawaii|Atlantic|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)["”)]?\s+(?=[\p{Lu}("“\d])/gu)].at(-1);
    const start = last ? from + last.index + last[0].length : from;
    const stop = /[.!?](?<!\b(?:P\.O|St|Ave|Dr|Mr|Ms|Mrs|Inc|Attn|No|Dept|[A-Z])\.)(?!(?<=[ap]\.m\.),?\s(?:Eastern|Central|Mountain|Pacific|Local|Alaska|Hawaii|Atlantic|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)["”)]?(?=\s+[\p{Lu}("“]|\s*$)/u.exec(after);
    return { text: this.view.text.slice(start, stop ? at + stop.index + 1 : at + after.length), start };
  }

  /** How much of an appeal a place is about: its sentence counts most, then its block, then the heading above. */
  appeal(at: number): number {
    const sentence = this.sentence(at).text;
    const { heading, block } = this.around(at);
    const target = this.target;
    let score = (target.test(sentence) ? 3 : 0) + (target.test(block) ? 2 : 0) + (target.test(heading) ? 2 : 0);
    if (!this.internalEnded && !this.improvementNext && EXTERNAL.test(sentence) && !/\bappeals?\b[^.]{0,60}(?:fax|mail|write)/i.test(sentence)) score -= 3;
    if (!this.hearingNext && (HEARING.test(sentence) || HEARING.test(heading))) score -= 4;
    return score;
  }

  /** A paragraph for those who missed the improvement organization's time: what it names is not the next step. */
  isLate(at: number): boolean {
    if (!this.improvementNext) return false;
    const { block, start } = this.around(at);
    return /\bif you (?:miss(?:ed)?|are (?:too )?late|ask (?:too )?late|do not (?:ask|call|request|meet|make)|did not (?:ask|call|request))\b[^.]{0,120}\b(?:time|deadline|noon|qio|organization|late|appeal|plan|us)\b/i.test(block.slice(0, at - start));
  }

  /** The paragraph opens by telling how care goes on while the appeal is decided: its days are for that alone. */
  keepsCare(at: number): boolean {
    const { block, heading, start } = this.around(at);
    const opens = /^[^.:!?\n]{4,90}(?=[.:!?\n])/.exec(block)?.[0] ?? '';
    const sentence = this.sentence(at);
    const clause = this.view.text.slice(Math.max(sentence.start, at - 200), at).replace(/\s+/g, ' ');
    return KEEPS_CARE.test(opens) && at - start < 700 || (heading.length < 90 && KEEPS_CARE.test(heading)) || SAME_CARE.test(clause);
  }

  isExternal(at: number): boolean {
    const sentence = this.sentence(at).text;
    return EXTERNAL.test(sentence) || (EXTERNAL.test(this.around(at).heading) && !HEARING.test(sentence));
  }

  /** A general preference that holds for every field: the decision before page furniture, forms and boilerplate. */
  weight(at: number): number {
    const line = lineAt(this.view, at);
    if (!line) return 0;
    const known = this.weights.get(line.blockIndex);
    if (known !== undefined) return known;
    const block = this.blockText(line);
    const weight = (line.block.kind === 'aside' ? -1 : 0) + (line.block.kind === 'control' ? -3 : 0) + (BOILERPLATE.test(block) ? -4 : 0) + (FORM.test(block) ? -3 : 0);
    this.weights.set(line.blockIndex, weight);
    return weight;
  }
}
