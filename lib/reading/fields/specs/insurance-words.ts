/** Whether a page speaks of health insurance at all: gardens have beds, cars have services and phones have plans too. */
import type { FieldContext } from '../engine';
import { namesCare } from './service-words';

/** Kinds of care by words of every day: gardens, cars and houses have them too. */
const EVERYDAY = /\b(?:beds?|mattress|services?|care|treatments?|tests?|testing|training|programs?|education|systems?|chairs?|boots?|helmet|frames?|sprays?|gel|creams?|solution|kits?|strips?|drops|patch(?:es)?|cleanings?|repairs?|replacement|removal|reduction|delivery|flights?|trips?|rides?|transport(?:ation)?|lifts?|bridges?|crowns?|panels?|stud(?:y|ies)|analysis|scores?|stay|visits?|appointments?|(?:second )?opinion|formula|meals|pumps?|monitors?|monitoring|pens?|cells?|adjustments?|release|closure|nutrition|assistance|modifications?|supplies|equipment|devices?|cycles?|filler|wound|supplements?|evaluations?|screenings?|cultures?|grafts?|coatings?|atenci[óo]n|cuidados?|servicios|tratamientos?|visitas?|transporte|pruebas?|estudios?|ayuda|reemplazo|puente)\b/giu;
export const isEveryday = (value: string): boolean => !namesCare(value.replace(EVERYDAY, ' '));

/** One of these is enough: words of the trade, and of decisions about care. */
const TRADE = /\b(?:insur(?:ance|ers?|ed)|aseguradora|asegurad[oa]|seguro (?:m[ée]dico|de salud)|health ?plans?|plan de salud|medicare|medicaid|tricare|champva|hmo|ppo|epo|pdp|co-?pay(?:ment)?s?|co-?insurance|deductibles?|deducible|(?:prior|pre)[- ]?(?:authori[sz]ation|approval)s?|authori[sz]ations?|autorizaci[óo]n|pre-?certif\w+|explanation of benefits|eobs?|denials?|denied|denegad[oa]s?|negad[oa]s?|deneg\w+|(?:your|our|this|the|a|medical|pharmacy|dental|health) claims?|claims? (?:number|no|id|#|status|details?|form|history|was|is|were|for|denied|paid)|reclam(?:o|aci[óo]n)|appeals?|apelaci[óo]n|enrollees?|subscribers?|policyholders?|beneficiar(?:y|ies|i[oa]s?)|afiliad[oa]s?|member (?:id|number|services|name|portal)|members?['’]? (?:responsibility|cost)|cpt|hcpcs|ndc|icd|diagnos[ei]s|patients?|pacientes?|prescriber|prescriptions?|formulary|medical(?:ly)? necess\w+|m[ée]dicamente|in-network|out-of-network|(?:your|the|su|el) (?:health |drug |dental )?plan|coverage|cobertura|not covered|(?:not|cannot|can't|can’t|unable to|will|did not|won't|won’t) (?:approve|authorize|pay for|cover (?:your|the cost))|(?:cannot|can't|can’t|will not|unable to|not) (?:pay|be paid|provide benefits)|case (?:number|no|#)|you owe|your (?:cost|share)|amount billed|billed|plan paid|we paid|not approved|approved|benefits? (?:period|year|plan|office|department|fund|trust|administrator)|(?:your|health|dental|drug|medical) benefits?|doctors?|physicians?|dentists?|hospitals?|clinics?|m[ée]dicos?|medical)\b/i;

/** Words of the trade stand near the top, or the page is of something else; in characters. */
const READ = 20_000;
const known = new WeakMap<FieldContext, boolean>();

export function speaksOfInsurance(context: FieldContext): boolean {
  const answer = known.get(context) ?? (context.codes.length > 0 || TRADE.test(context.text.slice(0, READ)));
  known.set(context, answer);
  return answer;
}
