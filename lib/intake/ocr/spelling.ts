/**
 * Slips that the engine makes on perfectly clear print: in many faces a capital I, a small l and the figure 1
 * look alike, so "Iowa" comes as "lowa" and "ID" as "1D"; and a capital O looks like a zero. A word that is none becomes the one that it stands for; a
 * word that could be either stays as it was read.
 */
const WITH_CAPITAL_I = new Set((
  'ID IDs IL IN IA II III IV IUD IPA IRO IRE IDR IMR IV If In Is It Its I\'m I\'ve Iowa Idaho Illinois Indiana Inc Incorporated Insurance Insured Insurer Identification '
  + 'Individual Important Information Include Included Includes Including Inpatient Imaging Intensive Internal Independent Injection Infusion Initial Issue Issued Issuer Item Items Itemized '
  + 'Implant Immediate Institute International Inquiry Inquiries Instructions Interest Interpretation Invoice Ineligible Incorrect Into Ivory Irvine Irving Ithaca Isaac Isabel Ivan Ian Irene Iris Ida'
).split(' '));

const CONFUSED = /^(?<before>[^\p{L}\p{N}]{0,8})[l1|](?<rest>[\p{L}']+)(?<after>[^\p{L}\p{N}]{0,8})$/u;

/** A zero where only a letter can be: the group before a reason code ("OA-22", "CO-45"), and the box of a post office. */
const ZERO_FOR_O: readonly (readonly [RegExp, string])[] = [
  [/^0A(?=-(?:[AB]?\d{1,3})$)/, 'OA'],
  [/^C0(?=-(?:[AB]?\d{1,3})$)/, 'CO'],
  [/^P\.0\.$/, 'P.O.'],
];

export function spelled(text: string): string {
  const [zero, letters] = ZERO_FOR_O.find(([slip]) => slip.test(text)) ?? [];
  if (zero) return text.replace(zero, letters!);
  const { before = '', rest = '', after = '' } = CONFUSED.exec(text)?.groups ?? {};
  return rest !== '' && WITH_CAPITAL_I.has(`I${rest}`) ? `${before}I${rest}${after}` : text;
}
