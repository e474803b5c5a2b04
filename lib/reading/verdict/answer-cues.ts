/** Answers in everyday words, whoever gives them: "X is unable to pay for them", "We said yes", "We can't answer yet". */
import type { DecisionCue } from './decision-cues';

const rows = (says: DecisionCue['says'], weight: DecisionCue['weight'], ...patterns: readonly string[]): DecisionCue[] => patterns.map((source) => ({ says, weight, pattern: new RegExp(source) }));

const PAYS = String.raw`(?:pay|cover|approve|authori[sz]e|certify|allow|grant|reimburse|honor|provide (?:benefits|coverage|payment))`;
/** Someone covered or asked, who is not the one to decide. */
const NOT_THEM = String.raw`(?<!\b(?:you|they|who|members?|patients?|doctors?|provider|family|people|anyone|employer) (?:is|are|was|were) )`;

export const ANSWER_CUES: readonly DecisionCue[] = [
  ...rows('partly', 3, String.raw`\b(?:denied|refused|declined|did not approve|not approved) (?:a )?(?:part|some|portion) of (?:the|your|this) (?:request|claim|care|services?)\b`),
  ...rows('partly', 3, String.raw`\b(?:approved?|cover(?:ed)?|pay for|paid for|authori[sz]ed?|certif(?:y|ied)|allowed?|granted?) (?:only )?(?:one|two|three|some|part|most|\d{1,2}) of (?:them|these|those|the (?:two|three|four|tests|services|items|requests|drugs))\b`),
  ...rows('partly', 3, String.raw`\b(?:pay for|cover|approve|approved|authori[sz]ed?|allow|grant) (?:up to )?(\d+)\b[^.;]{1,50}, not (?:the )?(?!\1\b)\d+\b`),
  ...rows('denied', 3,
    // The subject may be any company's name, so none is asked for.
    String.raw`\b(?:is|are|was|were) ${NOT_THEM}(?:unable|not able) to ${PAYS}\b`,
    String.raw`\b(?:and|but) (?:so )?(?:cannot|can not|could not|will not|did not|do not|are unable to|are not able to|is unable to|is not able to) (?:approve|authori[sz]e|certify|cover)\b`,
    String.raw`\b(?:not able|unable) to (?:give|offer|grant) (?:you |your doctor )?(?:an? |our )?(?:approval|authori[sz]ation|certification)\b|\b(?:approval|authori[sz]ation|certification|precertification|coverage) (?:(?:is|was|has been) (?:refused|withheld|not given|not granted)|has not been (?:given|issued))\b`,
    String.raw`\b(?:our|the) answer (?:to (?:your|this|the) [a-z ]{3,30} )?(?:is|has to be|must be) no\b`,
    String.raw`\b(?:turned|turning) (?:it|this|your [a-z ]{3,20}|the request|the claim) down\b|\bwe (?:have )?turned down\b`),
  ...rows('denied', 2, String.raw`\b(?:not approved|denied|rejected) (?=(?:member|patient|requested by|service|request received|provider|date of|decision date|claim (?:number|no|#))\b)`),
  ...rows('approved', 3,
    String.raw`\bwe (?:have )?said yes\b|\bwe are saying yes\b|\b(?:our|the) answer (?:is|was) yes\b|\bgood news\b[^.]{0,60}\b(?:approv|cover|authori|grant)`,
    String.raw`\b(?:we|plan) (?:have )?agreed to (?:give|cover|pay|provide|let)\b(?![^.;]{0,60}\bonly\b)`,
    String.raw`\b(?:exception|request|authori[sz]ation|appeal|approval)s?(?: request)?\s?[-:]\s?granted\b`,
    String.raw`\b(?:and )?must be covered\b|\b(?:plan|insurer|it) (?:has to|must) (?:authori[sz]e|approve|cover|pay for) (?:the|this|it|your)\b(?! if)`),
  ...rows('pending', 3,
    String.raw`\b(?:cannot|can not|unable to|not able to) (?:answer|decide|give (?:you )?an answer)(?: you)? (?:yet|now|at this time|until)\b`,
    String.raw`\bnot a decision (?:on|about)\b(?! (?:what|which|how|your (?:treatment|care|health)|the (?:treatment|care) ))|\bno decision (?:about|on|regarding) [^.;]{1,40} has (?:yet )?been made\b|\bhave not (?:yet )?decided\b`,
    String.raw`\b(?:you will|you'll) (?:have|get|receive) (?:our|an|the) (?:written )?(?:answer|decision)\b|\bwe will (?:tell you|give you|have) (?:our|an|the) (?:answer|decision)\b`,
    String.raw`\bbefore (?:the plan|the fund|it|they) can (?:decide|make|finish|process|pay)\b`,
    String.raw`\btodavia no (?:hemos )?(?:decidido|podemos decidir|tenemos una respuesta)\b`),
  ...rows('pending', 2, String.raw`\bwe still need\b|\bwill look at everything you (?:sent|send)\b`),
  ...rows('reversed', 3, String.raw`\bwe have (?:reversed|overturned|changed) your (?:health )?plan's (?:decision|denial)\b`),
];
