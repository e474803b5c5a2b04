/** Small whole numbers in words, as legal notices write them: "four months", "one hundred eighty (180) days". */

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SPANISH: Readonly<Record<string, number>> = {
  un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 15, veinte: 20, treinta: 30,
  cuarenta: 40, sesenta: 60, noventa: 90, 'ciento veinte': 120, 'ciento ochenta': 180, 'cuarenta y cinco': 45, 'sesenta y cinco': 65, 'setenta y dos': 72, veinticuatro: 24,
};

const words = new Map<string, number>(Object.entries(SPANISH));
UNITS.forEach((word, value) => words.set(word, value));
TENS.forEach((word, ten) => {
  words.set(word, (ten + 2) * 10);
  for (let unit = 1; unit < 10; unit++) words.set(`${word}-${UNITS[unit]}`, (ten + 2) * 10 + unit);
});
const belowHundred = [...words];
for (const [word, value] of belowHundred) {
  if (value > 0 && value < 100 && /^[a-z-]+$/.test(word) && !(word in SPANISH)) words.set(`one hundred ${word}`, 100 + value);
}
words.set('one hundred', 100);

/** The number that a word or digits stand for. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const folded = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const plain = folded.replace(/\band\s/, '').replace('one-hundred', 'one hundred');
  return words.get(folded) ?? words.get(plain) ?? words.get(plain.replace(/(ty) /, '$1-')) ?? words.get(plain.replace(/(ty)-?(?= |$)/, '$1'));
}
