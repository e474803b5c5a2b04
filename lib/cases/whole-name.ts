/**
 * Whether a name is one that a letter can carry. Portals greet people as "Marisol D.": right as shown, but no name to
 * sign with, and on a parent's account perhaps not the patient's.
 */
export const isWholeName = (name: string): boolean => {
  const words = name.trim().split(/\s+/);
  return words.length > 1 && (words.at(-1)?.replace(/\W/gu, '').length ?? 0) > 1;
};
