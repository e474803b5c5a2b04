/** What a stretch of a table's row is by its letters alone. */
const MONEY = /^[-−–(]?\s?[-−–]?\$?\s?[-−–]?(?:\d[\d,]*)?\.\d{2}\)?[-−]?$/;
const REASON = /^(?:C[O0]|PR|[O0]A|P[I1]|CR)-?[A-Z]?\d{1,3}$/;
const RULE = /^[-=_–—*~]{3,}$/u;

/** An amount with cents, its minus in whatever sign the printer took for one. */
export const isMoney = (text: string): boolean => MONEY.test(text);

/** A claim adjustment reason with its group, as `CO-29`; OCR takes the O for a nought. */
export const isReasonCode = (text: string): boolean => REASON.test(text);

/** A line drawn with letters, as typewriters and line printers draw it. */
export const isRule = ({ text }: { readonly text: string }): boolean => RULE.test(text.replaceAll(' ', ''));
