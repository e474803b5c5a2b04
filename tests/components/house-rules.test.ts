/** Rules that hold for the source of every screen, so that no review has to look for them again. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['components', 'entrypoints/popup', 'entrypoints/sidepanel', 'entrypoints/workspace', 'entrypoints/privacy'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const sources = (ending: RegExp) => files.filter((name) => ending.test(name)).map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((start) => {
      const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const tokens = new Map(
  [...readFileSync(join(ROOT, 'components/look/tokens.css'), 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

describe('sources of screens', () => {
  it.each(sources(/\.tsx$/))('$name puts no markup of others and no inline style on the screen', ({ text }) => {
    expect(text).not.toMatch(/dangerouslySetInnerHTML|innerHTML|\bstyle=/);
  });

  it.each(sources(/\.css$/))('$name takes colours and text sizes from the tokens', ({ name, text }) => {
    if (name.endsWith('tokens.css')) return;
    expect(text).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i);
    expect(text.match(/font-size: (?!var\(--text|100%)[^;]+;/g)).toBeNull();
  });

  it.each(sources(/index\.html$/))('$name declares its language and loads nothing from elsewhere', ({ text }) => {
    expect(text).toContain('<html lang="en">');
    expect(text).not.toMatch(/https?:/);
  });

  it('what stands over the foot of the letter is low, and the focus is scrolled clear of it', () => {
    const css = ['letter.css', 'margin.css'].map((name) => readFileSync(join(ROOT, 'components/letter', name), 'utf8')).join('\n');
    expect(css).toMatch(/scroll-padding-block: \S+ calc\(var\(--margin-most\)/);
    expect(css).toMatch(/\.margin \{[^}]*max-height: var\(--margin-most\)/);
  });

  it('has four text sizes', () => {
    const sizes = readFileSync(join(ROOT, 'components/look/tokens.css'), 'utf8').match(/--text-\w+:/g);
    expect(sizes).toHaveLength(4);
  });
});

describe('colours', () => {
  const TEXT_ON: readonly (readonly [string, string])[] = [
    ['ink', 'paper'], ['ink', 'sheet'], ['ink', 'sunk'], ['ink', 'go-wash'], ['ink', 'mark'], ['ink-soft', 'paper'], ['ink-soft', 'sheet'], ['ink-soft', 'sunk'], ['ink-soft', 'go-wash'],
    ['go', 'paper'], ['go', 'sheet'], ['go', 'go-wash'], ['on-go', 'go'], ['on-go', 'go-over'], ['soon', 'soon-wash'], ['past', 'past-wash'],
  ];
  const EDGES: readonly (readonly [string, string])[] = [['edge', 'paper'], ['edge', 'sheet'], ['go', 'paper'], ['soon', 'paper'], ['past', 'paper']];
  const ratio = ([front, back]: readonly [string, string], theme: 'light' | 'dark') => contrast(tokens.get(front)![theme], tokens.get(back)![theme]);

  it.each(TEXT_ON)('text %s on %s reaches 4.5 : 1, light and dark', (front, back) => {
    expect(ratio([front, back], 'light')).toBeGreaterThanOrEqual(4.5);
    expect(ratio([front, back], 'dark')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('edge %s on %s reaches 3 : 1, light and dark', (front, back) => {
    expect(ratio([front, back], 'light')).toBeGreaterThanOrEqual(3);
    expect(ratio([front, back], 'dark')).toBeGreaterThanOrEqual(3);
  });
});
