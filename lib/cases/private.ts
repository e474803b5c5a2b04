/** A private window promises that nothing stays. So nothing is written from one before the member said yes. */

/** Whether anything of this window may be stored: cases, and also a PDF that only waits to be read. */
export const maySave = (incognito: boolean, memberSaidYes: boolean): boolean => !incognito || memberSaidYes;

/** Whether the question has to be put before the next step that would store. */
export const mustAsk = (incognito: boolean, memberSaidYes: boolean): boolean => !maySave(incognito, memberSaidYes);

/** What the member is asked: what would be kept, where, and how it goes away. */
export const PRIVATE_WINDOW_QUESTION =
  'This is a private window. Saving keeps the claim, your answers and your letter on this computer, also after the window is closed. You can erase them at any time. Save?';
