/**
 * Spanish accents that the engine does not know: it was taught English, and reads "atención" as "atencion",
 * "atencién" or "atencidn". Only words that Spanish does not have without the accent are mended, and only on pages in
 * Spanish; names are left as they were read, and so is what could be two words ("esta", "pagara", "medica").
 */
import { languageOf } from './language';

/** Each is the only word of its letters; what the engine makes of the accented letter does not matter. */
const ACCENTED = `número números núm código códigos diagnóstico diagnósticos médico médicos médicamente teléfono teléfonos día días señor señora señores
dirección razón póliza pólizas período página páginas línea según también después además así aquí política políticas clínico clínicos clínicas rápido próximo próxima último última únicamente
público electrónico electrónica básico farmacéutico farmacéutica podrá podrán deberá deberán tendrá tendrán será serán recibirá recibirán
física físico crónico crónica quirúrgico quirúrgica terapéutico odontológico odontológica ningún algún jurídica explicación decisión revisión
compañía categoría garantía jerarquía fármaco fármacos psicológico psicológica dólares mayoría`.split(/\s+/);

/** Vowels by their bare letter; the engine also takes an accented o for é, d or 6, and an accented i for f. */
const BARE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ñ: 'n' };
const LOOKS_LIKE: Readonly<Record<string, readonly string[]>> = { ó: ['é', 'd', '6'], í: ['f'], á: ['d'] };
/** No Spanish word ends so without its accent; "recién" is the one that ends in -cién. English has words in -sion. */
const ENDING = /^\p{L}{2,}ci(?=[oéd6]n$)/iu;
const SPANISH_ENDING = /^\p{L}{2,}[csx]i(?=[oéd6]n$)/iu;

const FORMS: ReadonlyMap<string, string> = new Map(ACCENTED.flatMap((word) => formsOf(word).map((form) => [form, word] as const)));

/** What the engine may have made of a word: its accented letter bare, or as another that looks like it. */
function formsOf(word: string): string[] {
  const at = [...word].findIndex((letter) => letter in BARE);
  const letter = word[at]!;
  return [BARE[letter]!, ...(LOOKS_LIKE[letter] ?? [])].map((other) => word.slice(0, at) + other + word.slice(at + 1)).filter((form) => !ACCENTED.includes(form));
}

/** The words of one page, each with its line, with the accents that they surely have. */
export function withAccents<W extends { readonly text: string; readonly line: number }>(words: readonly W[]): W[] {
  if (languageOf(words.map(({ text }) => text).join(' ')) !== 'es') return [...words];
  const lines = new Map<number, string>();
  for (const { line, text } of words) lines.set(line, `${lines.get(line) ?? ''} ${text}`);
  return words.map((word) => {
    const language = languageOf(lines.get(word.line)!);
    return language === 'en' ? word : { ...word, text: accented(word.text, language === 'es' ? SPANISH_ENDING : ENDING) };
  });
}

function accented(text: string, ending: RegExp): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const lower = word.toLowerCase();
    const stem = lower === 'recién' ? undefined : ending.exec(lower)?.[0];
    const known = FORMS.get(lower) ?? stem?.concat('ón');
    return known === undefined ? word : casedAs(word, known);
  });
}

function casedAs(like: string, word: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
