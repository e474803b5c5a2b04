/** What a stretch of a table's row is by its letters alone. */
const MONEY = /^[-(]?\s?-?\$?\s?-?(?:\d[\d,]*)?\.\d{2}\)?-?$/;
const RULE = /^[-=_–—*~]{3,}$/u;

/** An amount with cents. */
export const isMoney = (text: string): boolean => MONEY.test(text);

/** A line drawn with letters, as typewriters and line printers draw it. */
export const isRule = ({ text }: { readonly text: string }): boolean => RULE.test(text.replaceAll(' ', ''));
