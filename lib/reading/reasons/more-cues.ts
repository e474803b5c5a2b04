/** Further wordings of reasons, English and Spanish side by side: panels, ministries, marketplace plans. Weights as in `category-cues.ts`. */
import type { CategoryCue } from './category-cues';

const cues = (id: string, ...patterns: readonly string[]): CategoryCue[] => patterns.map((source) => ({ id, weight: 3, pattern: new RegExp(source) }));

const DRUG = String.raw`(?:drugs?|medicines?|medications?|alternatives?|treatments?|therap(?:y|ies))`;
const MEDICAMENTO = String.raw`(?:medicamentos?|medicinas?|tratamientos?|alternativas?|generic[oa]s?)`;
const BEFORE_JOINING = String.raw`(?:pre-?existing|pre-?membership)`;

export const MORE_CUES: readonly CategoryCue[] = [
  ...cues('step-therapy',
    String.raw`\b(?:haber|haya|ha|hayan|han) (?:probado|fracasado|usado|tomado|intentado)\b`,
    String.raw`\bprimero\b[^.]{0,40}\b(?:probar|usar|tomar|intentar)\b|\b(?:probar|usar|tomar|intentar|pruebe|use)\b[^.]{0,50}\b(?:antes (?:de|que)|primero)\b|\bfracas(?:o|ado|ar)\b[^.]{0,40}\b${MEDICAMENTO}`,
    String.raw`\bafter\b[^.]{0,40}\b${DRUG}\b[^.]{0,20}\b(?:have|has) (?:failed|been tried|not worked)\b|\b(?:cheaper|lower-cost|other|first|preferred|generic) ${DRUG}\b[^.]{0,30}\b(?:did not work|has not worked|have not worked|not been tried)\b`,
    String.raw`\b(?:must|have to|has to|need to|needs to) (?:use|take|try|have (?:used|taken|tried))\b[^.]{0,60}\bbefore\b`),
  ...cues('experimental',
    String.raw`\b(?:no|sin|falta|insuficiente)\b[^.]{0,20}\b(?:evidencia|pruebas) (?:cientificas?|medicas?|clinicas?)\b|\b(?:eficacia|seguridad|beneficio)\b[^.]{0,40}\bno (?:esta|se ha|ha sido) (?:demostrad|probad|comprobad|establecid)[oa]\b`,
    String.raw`\b(?:de|como|fase de) investigacion\b|\bfda no\b[^.]{0,30}\baprob`,
    String.raw`\bstudies\b[^.]{0,40}\b(?:are|were) (?:too )?(?:small|short|few|limited|early)\b|\b(?:not|never) been (?:studied|tested)\b|\bno (?:[a-z-]+ )?studies\b|\bnot (?:yet )?(?:generally )?accepted\b[^.]{0,40}\b(?:effective|safe|standard|specialists|doctors|medical community)\b`),
  ...cues('coordination-of-benefits',
    String.raw`\b(?:seguro|plan|aseguradora|pagador|cobertura) (?:primari[oa]|secundari[oa]|principal)\b|\b(?:plan|seguro|cobertura) es secundari[oa]\b|\bdebe pagar (?:primero|antes)\b|\bpag(?:a|ar) antes que\b`,
    String.raw`\b(?:eob|explanation of benefits|payment notice)\b[^.]{0,30}\b(?:of|from) (?:the |your |that )?(?:other|main|primary|first)\b|\bsecondary (?:payer|insur\w+|plan|coverage)\b|\bwe (?:pay|are) (?:second|secondary)\b|\b(?:has|have|needs?|ought) to pay (?:first|before)\b`),
  ...cues('not-covered',
    String.raw`\b(?:poliza|plan|contrato|seguro|cobertura|certificado) (?:no cubre|no incluye|excluye)\b|\bexcluid[oa]s?\b|\bno (?:es|son) (?:un |parte )?(?:de )?(?:un |su |sus )?(?:beneficios?)\b`,
    String.raw`\b(?:not (?:shareable|sharable)|(?:excluded from|not eligible for|ineligible for|not allow|no) sharing)\b|\b(?:not|n't) (?:be )?(?:shared|shareable)\b|\b${BEFORE_JOINING} (?:conditions?|needs?|illness)\b`,
    String.raw`\b(?:not |in)eligible (?:for sharing|to be shared)\b`,
    String.raw`\b(?:listed|named) (?:as|among|under) (?:an? |the )?exclusions?\b`),
  ...cues('out-of-network', String.raw`\bno (?:pertenece|participa|esta|es parte|forma parte)\b[^.]{0,30}\bred\b`),
  ...cues('prior-authorization',
    String.raw`\b(?:has|have|had|needs?|needed|must) to be (?:approved|authori[sz]ed|certified|cleared)\b[^.]{0,40}\b(?:before|in advance|first)\b|\bno (?:prior )?approval (?:is |was )?on file\b|\bmust be (?:approved|authori[sz]ed|certified)\b[^.]{0,30}\b(?:before|in advance)\b`,
    String.raw`\bno (?:se )?(?:pidio|solicito|obtuvo|recibimos|hay|tenemos)\b[^.]{0,20}\b(?:autorizacion|aprobacion)\b`),
];
