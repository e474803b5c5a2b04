/** What a form field shows: its value, the chosen option. Nothing of a password, and no placeholder. */

const SHOWN_TYPES = new Set(['text', 'search', 'tel', 'email', 'url', 'date', 'number', 'button', 'submit', 'reset']);

export function fieldWords(element: Element, tag: string): string {
  if (tag === 'textarea') return (element as HTMLTextAreaElement).value;
  if (tag === 'select') return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.textContent?.trim() ?? '').join(', ');
  const input = element as HTMLInputElement;
  return SHOWN_TYPES.has(input.type) ? input.value : '';
}
