import type { ShippedPackage } from './packages';

const HEAD = `# Third-party notices

Overturn is made with the packages below. Written by \`npm run notices\`; a test checks that it is up to date.
`;

/** Packages that print the same licence text share it. */
export function renderNotices(packages: readonly ShippedPackage[]): string {
  const list = packages.map(({ name, version, licence, home }) => `- ${name} ${version}, ${licence}${home ? `, ${home}` : ''}`);
  const byText = new Map<string, string[]>();
  for (const { name, texts } of packages) {
    for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const texts = [...byText].map(([text, names]) => `## ${[...new Set(names)].join(', ')}\n\n${text.replaceAll(/^/gm, '    ').replaceAll(/ +$/gm, '')}\n`);
  return [HEAD, `${list.join('\n')}\n`, ...texts].join('\n');
}
