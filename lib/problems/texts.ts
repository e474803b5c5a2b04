import type { ProblemCode, ProblemText } from './problem';

const NOTHING_CHANGED = 'Nothing was changed, and nothing left your computer.';
const FILE_DOOR = 'Open the Overturn side panel and add the letter as a file.';

/** One row per problem. `next` is always something the member can do now. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  'browser-page': { what: 'This is a page of the browser itself. Extensions may not read it.', safe: NOTHING_CHANGED, next: `Go to the page of your health plan and click the button there. Or: ${FILE_DOOR}` },
  'page-not-loaded': { what: 'This page did not load. There is nothing here to read yet.', safe: NOTHING_CHANGED, next: 'Load the page again. When the claim shows, click the button again.' },
  'store-page': { what: 'The browser does not let extensions read its store.', safe: NOTHING_CHANGED, next: `Go to the page of your health plan and click the button there. Or: ${FILE_DOOR}` },
  'no-access': { what: 'Overturn may not read this page yet.', safe: NOTHING_CHANGED, next: 'Click the Overturn button in the toolbar while this page is in front. That allows it once, for this page only.' },
  'frame-not-readable': { what: 'Part of this page comes from another site, so it could not be read.', safe: 'The rest of the page was read.', next: 'Allow Overturn on that one site, or open that part in its own tab and click the button there.' },
  'blob-tab': { what: 'The portal made this PDF inside the browser. It has no address that Overturn can read yet.', safe: NOTHING_CHANGED, next: 'Allow Overturn on your portal, or save the PDF with the download arrow and add it in the side panel.' },
  'local-file': { what: 'This file is open from your computer. Overturn cannot read it from this tab.', safe: NOTHING_CHANGED, next: FILE_DOOR },
  'pdf-locked': { what: 'This PDF is locked with a password.', safe: NOTHING_CHANGED, next: 'Open it with its password, print it to a new PDF, and add that one.' },
  'pdf-broken': { what: 'This PDF is damaged and could not be opened.', safe: NOTHING_CHANGED, next: 'Download it again from your portal, then add the new copy.' },
  'pdf-no-text': { what: 'No words could be read in this PDF.', safe: 'The file was not changed.', next: 'Look for the same letter in your portal, or take a photo of each page in good light and add those.' },
  'pdf-too-long': { what: 'This PDF is too long to be one letter. Only its first pages were read.', safe: 'The file was not changed.', next: 'Print the pages of the letter to a new PDF and add that one.' },
  'pdf-not-refetchable': { what: 'The portal shows this PDF only once. Asking for it again did not work.', safe: NOTHING_CHANGED, next: 'Save the PDF with the download arrow, then add it in the side panel.' },
  'pdf-in-viewer': { what: 'This browser lets no extension read a PDF that it shows, nor a page that did not load.', safe: NOTHING_CHANGED, next: 'If this is a letter, save it with the download button, then add it in the side panel.' },
  'file-empty': { what: 'This file is empty.', safe: NOTHING_CHANGED, next: 'Download or save it again, then add the new copy.' },
  'file-wrong-kind': { what: 'This is not a kind of file that Overturn can read.', safe: NOTHING_CHANGED, next: 'Add a PDF, a photo or a plain text file of the letter.' },
  'file-too-large': { what: 'This file is too large to read here.', safe: NOTHING_CHANGED, next: 'Print only the pages of the letter to a new PDF and add that one.' },
  'picture-broken': { what: 'This picture is damaged and could not be opened.', safe: NOTHING_CHANGED, next: 'Take the photo again, or save the picture again, and add the new copy.' },
  'picture-format': { what: 'This browser cannot open this kind of picture.', safe: NOTHING_CHANGED, next: 'Save the picture as JPEG or PNG, or take a new photo as JPEG, and add that one.' },
  'picture-too-large': { what: 'This picture has more pixels than can be read safely here.', safe: NOTHING_CHANGED, next: 'Take the photo again, one page at a time, or save the picture smaller, and add that one.' },
  'picture-blank': { what: 'This page looks blank. There is nothing on it to read.', safe: NOTHING_CHANGED, next: 'Check that this is the side with the letter. Then add a photo of that side.' },
  'picture-no-words': { what: 'No words could be read in this picture.', safe: NOTHING_CHANGED, next: 'Lay the letter flat in good light. Take the photo from straight above and close, and add that one.' },
  'picture-other-script': { what: 'This page looks like writing in letters that Overturn cannot read. It reads English and Spanish letters.', safe: NOTHING_CHANGED, next: 'Ask the plan for the same letter in English, and add that one.' },
  'ocr-not-started': { what: 'The part of Overturn that reads pictures did not start.', safe: 'The file is kept and was not changed.', next: 'Close other tabs and try again. If it stays, start the browser again.' },
  'stopped-by-member': { what: 'You stopped the reading.', safe: 'The pages read so far are kept.', next: 'Go on reading when you want, or remove the file.' },
  'nothing-to-read': { what: 'There is no text here to read.', safe: NOTHING_CHANGED, next: `Open the claim or the letter itself and click again. Or: ${FILE_DOOR}` },
  'selection-empty': { what: 'No text was selected.', safe: NOTHING_CHANGED, next: 'Select the words of the denial with the mouse, then choose Overturn from the right-click menu.' },
  'selection-too-long': { what: 'You selected more text than Overturn can take at once.', safe: NOTHING_CHANGED, next: 'Select only the words about the denial, then choose Overturn from the right-click menu again.' },
  'storage-full': { what: 'Your disk or browser has no room left. The last change could not be saved.', safe: 'Everything saved before is still there.', next: 'Free some space, then make the change again. Copy what you typed first.' },
  'storage-broken': { what: 'The browser did not let Overturn save.', safe: 'Everything saved before is still there.', next: 'Close other Overturn windows, start the browser again, and make the change again.' },
  'case-gone': { what: 'This case was erased, maybe in another window.', safe: 'Nothing else was changed.', next: 'Copy what you typed if you still need it. Then go back to your cases.' },
  'panel-not-opened': { what: 'The side panel did not open.', safe: 'Nothing is lost: it waits there for you.', next: 'Open the side panel in the menu of your browser, and choose Overturn.' },
  'page-changed': { what: 'The page has changed since it was read.', safe: 'What was read is kept.', next: 'Click the Overturn button again to read the page as it is now.' },
  'timed-out': { what: 'Reading took too long and was stopped.', safe: NOTHING_CHANGED, next: 'Try again. If it stops again, select the words of the denial and read only those.' },
  unexpected: { what: 'Something went wrong that we did not foresee.', safe: 'Everything saved before is still there.', next: `Try again. If it stays, ${FILE_DOOR.charAt(0).toLowerCase()}${FILE_DOOR.slice(1)}` },
};
