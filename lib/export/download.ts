/** Hands a finished file to the browser's own download. Nothing is sent anywhere, and no permission is needed. */

/** The browser copies the blob when the download starts, and starts late on a slow disk; then the memory is given back. */
const RELEASE_AFTER_MS = 60_000;

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';
type DownloadType = 'application/pdf' | 'text/plain;charset=utf-8' | typeof DOCX_TYPE | typeof CALENDAR_TYPE;

export function download(content: Uint8Array | string, fileName: string, type: DownloadType): void {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}
