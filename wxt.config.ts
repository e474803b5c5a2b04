import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

const inPackage = (path: string) => resolve(import.meta.dirname, 'node_modules', path);

/**
 * Least power at install: no host permission, no content script, nothing remote.
 * `connect-src 'self'` means that an extension page cannot reach even the portal:
 * bytes of a portal's PDF are fetched inside the tab, where the member is signed in.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const COMMON_PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage', 'alarms'];
const CHROMIUM_PERMISSIONS = ['sidePanel', 'offscreen'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // The `tools` mode adds one page with the same rooms for `npm run read`; it is never packed.
  filterEntrypoints: process.env['OVERTURN_TOOLS'] ? undefined : ['background', 'popup', 'sidepanel', 'workspace', 'offscreen', 'page', 'watch', 'privacy'],
  outDirTemplate: process.env['OVERTURN_OUT'] ?? '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser }) => ({
    name: 'Overturn',
    description: 'Reads a health-plan denial where it is, on your own machine, and helps you answer it.',
    permissions: browser === 'firefox' ? COMMON_PERMISSIONS : [...COMMON_PERMISSIONS, ...CHROMIUM_PERMISSIONS],
    // Asked for with a click on "Remind me", and given back when reminders are turned off.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    // The tools build reads pages at a host that cannot exist, by the same injection as after a click.
    ...(process.env['OVERTURN_TOOLS'] ? { host_permissions: ['https://portal.invalid/*'] } : {}),
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: 'Read this page with Overturn' },
    commands: {
      'read-selection': {
        suggested_key: { default: 'Alt+Shift+9' },
        description: 'Read the text I have selected',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'overturn@overturn.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  hooks: {
    // Firefox's background is an event page that also is the job host: another file, so that Chromium's holds nothing of it.
    'entrypoints:found'({ config }, found) {
      const eventPage = found.findIndex(({ name }) => name === 'event-page');
      const [{ inputPath } = {}] = eventPage < 0 ? [] : found.splice(eventPage, 1);
      const background = found.find(({ name }) => name === 'background');
      if (config.browser === 'firefox' && background && inputPath) background.inputPath = inputPath;
    },
    // Firefox has no offscreen documents: `filterEntrypoints` lets every browser's pages through, so it is left out here.
    'entrypoints:resolved'({ config }, entrypoints) {
      const offscreen = entrypoints.find(({ name }) => name === 'offscreen');
      if (offscreen && config.browser === 'firefox') offscreen.skipped = true;
    },
    'build:publicAssets'(_wxt, assets) {
      const add = (source: string, destination: string) =>
        assets.push({ absoluteSrc: inPackage(source), relativeDest: destination });
      // OCR: one core (SIMD, LSTM) and the English model, all shipped; `corePath` names the core, so no other is ever asked for.
      add('tesseract.js/dist/worker.min.js', 'ocr/worker.min.js');
      add('tesseract.js-core/tesseract-core-simd-lstm.js', 'ocr/tesseract-core-simd-lstm.js');
      add('tesseract.js-core/tesseract-core-simd-lstm.wasm', 'ocr/tesseract-core-simd-lstm.wasm');
      add('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz', 'ocr/eng.traineddata.gz');
      add('pdfjs-dist/build/pdf.worker.min.mjs', 'pdf/pdf.worker.min.mjs');
      for (const [face, name] of [['400Regular', 'regular'], ['600SemiBold', 'semibold']]) {
        add(`@expo-google-fonts/source-serif-4/${face}/SourceSerif4_${face}.ttf`, `fonts/source-serif-4-${name}.ttf`);
      }
      add('@expo-google-fonts/source-serif-4/LICENSE_FONT', 'fonts/source-serif-4-license.txt'); // The OFL travels with its faces.
      for (const folder of ['wasm', 'standard_fonts', 'cmaps']) {
        for (const file of readdirSync(inPackage(`pdfjs-dist/${folder}`))) {
          if (file === 'quickjs-eval.wasm' || file === 'quickjs-eval.js') continue; // PDF scripting: never run
          add(`pdfjs-dist/${folder}/${file}`, `pdf/${folder}/${file}`);
        }
      }
    },
  },
});
