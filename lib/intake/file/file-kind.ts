/** What a file is, by its first bytes. Endings and declared types are not asked: portals get both wrong. */

export type FileKind = 'empty' | 'pdf' | 'picture' | 'html' | 'text' | 'other';

/** How many bytes `fileKind` wants to see. */
export const HEAD_BYTES = 4096;
/** Fifty megabytes: longer than any letter, and still fits twice into memory. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** PDFs may have something in front of their header, within the first 1024 bytes (ISO 32000-1, annex H, note 13). */
const PDF_WITHIN = 1024;

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF, little-endian
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF, big-endian
];
const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis']);
const MARKED_UP = /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (latin(head.subarray(0, PDF_WITHIN)).includes('%PDF-')) return 'pdf';
  if (isPicture(head)) return 'picture';
  const text = decodeText(head.subarray(0, HEAD_BYTES), true);
  if (text === undefined || text.startsWith('{\\rtf')) return 'other';
  if (text.trim() === '') return 'empty';
  return MARKED_UP.test(text) ? 'html' : 'text';
}

function isPicture(head: Uint8Array): boolean {
  if (PICTURES.some((magic) => magic.every((byte, index) => head[index] === byte))) return true;
  const name = latin(head.subarray(0, 12));
  return (name.startsWith('RIFF') && name.endsWith('WEBP')) || (name.slice(4, 8) === 'ftyp' && HEIF_BRANDS.has(name.slice(8, 12)));
}

/**
 * Text in UTF-8, UTF-16 or, where it is neither, Windows-1252; undefined where the bytes are no text. `cut` says that
 * the bytes may end within a character.
 */
export function decodeText(bytes: Uint8Array, cut = false): string | undefined {
  const text = utf16(bytes) ?? utf8(bytes, cut) ?? windows1252(bytes);
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g)?.length ?? 0;
  return controls > text.length * 0.005 ? undefined : text.replace(/^\uFEFF/, '');
}

function utf16(bytes: Uint8Array): string | undefined {
  const little = (bytes[0] === 0xff && bytes[1] === 0xfe) || zeros(bytes, 1);
  const big = (bytes[0] === 0xfe && bytes[1] === 0xff) || zeros(bytes, 0);
  return little || big ? new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes) : undefined;
}

/** Every other byte is zero, as in UTF-16 of Latin letters without a mark in front. */
function zeros(bytes: Uint8Array, from: 0 | 1): boolean {
  const sample = bytes.subarray(0, 64);
  if (sample.length < 8) return false;
  return sample.every((byte, index) => (index % 2 === from ? byte === 0 : byte !== 0));
}

function utf8(bytes: Uint8Array, cut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}

/** Bytes 0x80 to 0x9F of Windows-1252 (WHATWG Encoding); some versions of Node decode them as controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
