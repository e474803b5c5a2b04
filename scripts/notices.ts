/** `npm run notices`: writes THIRD-PARTY-NOTICES.md from what is installed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from './notices/packages';
import { renderNotices } from './notices/render';

const ROOT = join(import.meta.dirname, '..');
const packages = shippedPackages(ROOT);
writeFileSync(join(ROOT, 'THIRD-PARTY-NOTICES.md'), renderNotices(packages));
process.stdout.write(`THIRD-PARTY-NOTICES.md: ${packages.length} packages\n`);
