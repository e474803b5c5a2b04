/** Pictures in which there is nothing for Overturn to read. Drawn in a page of the studio. */
import type { Browser, Page } from 'playwright-core';
import type { FlatPage } from './letter';
import { renderPage } from './letter';
import { greyPng } from './png';

/** Draws on a canvas and gives a JPEG in base64. The drawing runs in a page and knows nothing but its arguments. */
async function drawn(page: Page, draw: (context: OffscreenCanvasRenderingContext2D) => void, width: number, height: number): Promise<Buffer> {
  const source = `(async () => {
    const canvas = new OffscreenCanvas(${width}, ${height});
    (${draw.toString()})(canvas.getContext('2d'));
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  })()`;
  return Buffer.from(await page.evaluate<string>(source), 'base64');
}

/** A cat on a sofa: thousands of hairs over round shapes, two ears, two eyes, whiskers. */
function cat(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  let seed = 3;
  const random = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
  const sofa = context.createLinearGradient(0, 0, width, height);
  sofa.addColorStop(0, '#7c8a99');
  sofa.addColorStop(1, '#4d5965');
  context.fillStyle = sofa;
  context.fillRect(0, 0, width, height);
  const shape = (x: number, y: number, across: number, down: number, colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, across, down, 0, 0, 7);
    context.fill();
  };
  const triangle = (points: readonly (readonly [number, number])[], colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    points.forEach(([x, y]) => context.lineTo(x, y));
    context.fill();
  };
  shape(900, 980, 520, 360, '#a56b34');
  triangle([[520, 380], [560, 90], [740, 290]], '#9a6230');
  triangle([[1060, 290], [1240, 90], [1280, 380]], '#9a6230');
  shape(900, 520, 400, 350, '#b3763c');
  for (let hair = 0; hair < 26000; hair += 1) {
    const angle = random() * 7;
    const far = Math.sqrt(random());
    const [x, y] = hair % 2 ? [900 + Math.cos(angle) * 400 * far, 520 + Math.sin(angle) * 350 * far] : [900 + Math.cos(angle) * 520 * far, 980 + Math.sin(angle) * 360 * far];
    context.strokeStyle = `hsl(${24 + random() * 10} ${40 + random() * 25}% ${22 + random() * 45}%)`;
    context.lineWidth = 1 + random() * 2;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + (random() - 0.5) * 26, y + 14 + random() * 22);
    context.stroke();
  }
  for (const x of [750, 1050]) {
    shape(x, 470, 70, 56, '#c9d36b');
    shape(x, 470, 20, 52, '#101010');
    shape(x + 12, 450, 9, 9, '#ffffff');
  }
  triangle([[860, 610], [940, 610], [900, 660]], '#d98d8d');
  context.strokeStyle = '#f2efe9';
  context.lineWidth = 3;
  for (const side of [-1, 1]) {
    for (const slope of [-40, 0, 40]) {
      context.beginPath();
      context.moveTo(900 + side * 60, 660);
      context.lineTo(900 + side * 380, 650 + slope);
      context.stroke();
    }
  }
}

/** The back of a letter: white paper under a lamp, the shadow of a hand, grain. */
function blank(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  let seed = 5;
  const random = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, '#f6f2ea');
  light.addColorStop(1, '#a9a49a');
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  context.filter = 'blur(60px)';
  context.fillStyle = 'rgba(40, 36, 30, 0.35)';
  context.beginPath();
  context.ellipse(width * 0.8, height * 0.75, width * 0.3, height * 0.35, 0.4, 0, 7);
  context.fill();
  context.filter = 'none';
  for (let grain = 0; grain < 60000; grain += 1) {
    context.fillStyle = `rgba(0, 0, 0, ${random() * 0.05})`;
    context.fillRect(random() * width, random() * height, 2, 2);
  }
}

export const catPhoto = (page: Page): Promise<Buffer> => drawn(page, cat, 1800, 1350);
export const blankPhoto = (page: Page): Promise<Buffer> => drawn(page, blank, 1500, 1940);

const ARABIC = [
  'إشعار برفض المطالبة', 'عزيزي العضو', 'لقد راجعنا المطالبة الخاصة بالخدمة المذكورة أعلاه وقررنا عدم الدفع مقابل هذه الخدمة.',
  'لم نوافق على هذه الخدمة لأن التشخيص المقدم لا يدعم التصوير المتقدم وفقا لسياسة التصوير المعتمدة لدينا.',
  'يمكنك أن تطلب منا النظر في هذا القرار مرة أخرى خلال مائة وثمانين يوما من تاريخ هذا الإشعار.',
  'يمكنك طلب نسخ مجانية من ملف المطالبة ومن السياسة أو الإرشادات أو المعايير التي استخدمناها في هذا القرار.',
  'إذا لم نغير قرارنا فيمكنك طلب مراجعة من قبل منظمة مراجعة مستقلة خلال أربعة أشهر من تاريخ قرارنا النهائي.',
] as const;

/** Whether the browser has a face for a character: it then looks unlike the box that stands for what no face has. */
export const hasFaceFor = (page: Page, character: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const look = (text: string) => {
      const context = new OffscreenCanvas(60, 60).getContext('2d', { willReadFrequently: true })!;
      context.font = '40px sans-serif';
      context.fillText(text, 5, 45);
      return context.getImageData(0, 0, 60, 60).data.join();
    };
    return look(wanted) !== look('\u{10FFFF}') && look(wanted) !== look('');
  }, character);

/** Words of joined strokes, loops and dots, right to left: what Arabic is to an eye that cannot read it. For browsers without a face for it. */
const strokeWord = (length: number, seed: number): string => {
  let path = `M${length} 20`;
  let dots = '';
  for (let x = length; x > 12; x -= 14) {
    const kind = (x * 7 + seed * 13) % 5;
    path += kind === 0 ? ` q-7 -26 -7 0 t-7 0` : kind === 1 ? ` q-4 10 -9 0 q0 -9 -5 0` : kind === 2 ? ` c-2 14 -12 14 -14 0` : kind === 3 ? ` l-14 0` : ` v-22 v22 l-14 0`;
    if (kind !== 4) dots += `<circle cx="${x - 6}" cy="${kind % 2 ? 6 : 32}" r="1.8"/>`;
  }
  return `<svg width="${length + 4}" height="38" style="margin-left:10px"><g fill="none" stroke="#111" stroke-width="2.6">${`<path d="${path}"/>`}</g>${dots}</svg>`;
};

/** A letter in Arabic: in real words where the browser has a face for them, else in strokes that look like it. */
export async function arabicPage(browser: Browser, page: Page): Promise<FlatPage> {
  const words = await hasFaceFor(page, 'ع');
  const line = (text: string, index: number) => (words ? text : text.split(' ').map((word, at) => strokeWord(14 * word.length + 14, index * 31 + at)).join(''));
  return renderPage(browser, ARABIC.map((text, index) => `<p style="font-size:19px;margin-bottom:22px">${line(text, index)}</p>`).join('').repeat(2), 150, 'rtl');
}

/** The page enlarged until it has more than so many megapixels; each of its dots a square of dots. */
export async function enlarged(page: Page, flat: FlatPage, megapixels: number): Promise<Buffer> {
  const grey = Buffer.from(await page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at]!);
    return btoa(text);
  }, flat.png), 'base64');
  const times = Math.sqrt((megapixels * 1e6) / (flat.width * flat.height));
  const [width, height] = [Math.ceil(flat.width * times), Math.ceil(flat.height * times)];
  const wide = (row: number) => Buffer.from(Uint8Array.from({ length: width }, (_, at) => grey[row * flat.width + Math.floor(at / times)]!));
  let last = { row: -1, line: Buffer.alloc(0) };
  return greyPng(width, height, (row) => {
    const from = Math.floor(row / times);
    if (last.row !== from) last = { row: from, line: wide(from) };
    return last.line;
  });
}

/** Starts as a HEIC photo of a phone does; nothing in it can be decoded. */
export const heicHeader = (): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.from(Uint8Array.from({ length: 4096 }, (_, at) => (at * 131) & 255))]);
