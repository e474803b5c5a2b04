/** What the story asks of a popup, panel or tab, whichever browser shows it. Elements are found as a person names them. */
export type Name = string | RegExp;

export interface MemberPage {
  /** Waits for the element by its role and accessible name, and clicks it with a real mouse event. */
  click(role: string, name: Name): Promise<void>;
  /** Replaces what a text field holds, as selecting all and typing would. */
  fill(role: string, name: Name, text: string): Promise<void>;
  /** Gives a file to the page's file field, as the picker would. */
  chooseFile(path: string): Promise<void>;
  /** Accessible names of all elements with a role, in tree order. */
  names(role: string, name?: Name): Promise<string[]>;
  has(role: string, name: Name): Promise<boolean>;
  /** The text a person can see. */
  text(): Promise<string>;
  waitForText(wanted: Name, timeout?: number): Promise<string>;
  /** Runs a function in the page; arguments and result are JSON. */
  evaluate<T, A extends readonly unknown[]>(run: string | ((...args: A) => T), ...args: A): Promise<Awaited<T>>;
  /** A PNG of what the window shows. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export const fits = (name: string, wanted: Name | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

export const holds = (text: string, wanted: Name): boolean => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));
