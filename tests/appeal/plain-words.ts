/** The house rule for words to members: sentences of under 20 words. */
const MOST_WORDS = 19;

/** Sentences of a text that are longer; a number with a period inside is no end of a sentence. */
export const tooLong = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence.split(/\s+/).filter(Boolean).length > MOST_WORDS);
