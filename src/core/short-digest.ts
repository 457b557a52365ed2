/** Returns the first 12 hexadecimal digits of a digest or fingerprint, for text that people read. JSON has all of them. */
export function shortDigest(hex: string): string {
  return hex.replaceAll(':', '').slice(0, 12)
}
