/** Sentences of papers and legends that sound near to a reason and give none for the case in hand. */
import { holds } from '../prose/asked';

/** What was refused before and is paid or approved now; what goes well. */
export const UNDONE = /\b(?:(?:has|have) (?:now|since) been (?:paid|approved|reprocessed and paid)|(?:it|this|that|claim|charge|surgery|request|care) has been (?:paid|approved)|is (?:now )?(?:approved|overturned)|are (?:now )?approved|(?:was|were) (?:granted|overturned)|been overturned|overturned (?:our|the|this)|changed (?:our|that|this) [a-z]* ?decision|we(?:'ll| will) (?:now )?pay (?:it|the claim|for it)|paid at (?:the )?in-network|all units certified|approved with changes|authorization (?:is )?approved|has authorized|message removed|paid after|were paid after)\b/;

/** What a word means. */
const DEFINES = /^\W{0,2}[a-z][a-z -]{2,40}\W{0,2}(?: \([a-z]{2,4}\))? (?:means?|is when|is a term|is one of the|is the most of|are services that|are the services)\b|\bmeans? (?:that|a|an|the|of|you|what)\b|^[a-z][a-z -]{3,34}: (?:a|an|the part|for some|how|what|health plans|network|plans)\b|^[a-z]{2,3} = |^what (?:is|does|are)\b|\bmeaning of (?:terms|words)\b/;

/** Rules for everybody, tips, what is not needed, what reviewers are. */
const GENERAL = /\bno surprises act\b|\b(?:providers?|doctors?|dentists?) have \d+ days\b|\b(?:is|are) not (?:required|needed)\b(?! because)|^no (?:prior )?(?:referral|authori[sz]ation|approval) is (?:needed|required)\b|^(?:tip|good news|reminder|did you know)\b|^external review\b|\bsole discretion\b|\bfull discretion\b|^our reviewers\b|^health plans? (?:use|uses|may|can)\b|\bsavings this year\b|\b(?:shown|listed) next to the drug name\b|^(?:update|sharing) your (?:other|coordination)\b|\bout-of-pocket (?:maximum|limit)\b|\b(?:paid|pays) (?:in full|100%)\b|\bleft\b(?=\.?$)|\bgrace period of\b/;

/** Whether a folded sentence tells no reason, whatever words it holds. */
export const saysNothing = (words: string): boolean => holds(UNDONE, words) || holds(DEFINES, words) || holds(GENERAL, words);
