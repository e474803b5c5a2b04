/** The member's files as the store takes them. */

/**
 * Copies of files: a `Blob` in memory, so that reading a live row never loads it and it does not hang on the member's
 * own file, which may be moved. One file after the other, so that only one is in memory twice.
 */
export async function ownFiles(files: readonly Blob[], type?: string): Promise<Blob[]> {
  const copies: Blob[] = [];
  for (const file of files) copies.push(new Blob([await file.arrayBuffer()], { type: type ?? file.type }));
  return copies;
}

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The same for the same files in the same order, and for no others. */
export async function digestOf(files: readonly Blob[]): Promise<string> {
  const digests: string[] = [];
  for (const file of files) digests.push(hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
  return digests.join(' ');
}
