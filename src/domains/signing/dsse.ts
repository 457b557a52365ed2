/**
 * Returns the bytes that a DSSE signature covers.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload])
}

/**
 * Returns the bytes that `model_signing` 0.2 signed by mistake: an uppercase V, and the payload as Python prints bytes.
 * For verification only; Weightseal never signs this encoding.
 */
export function legacyPreAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonRepr(payload)}`, 'latin1')
}

const ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' }

/** Formats bytes like `repr(bytes)` in CPython. */
function pythonRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'"
  let text = ''
  for (const byte of bytes) {
    if (byte === quote.charCodeAt(0)) text += `\\${quote}`
    else if (ESCAPES[byte] !== undefined) text += ESCAPES[byte]
    else if (byte < 0x20 || byte > 0x7e) text += `\\x${byte.toString(16).padStart(2, '0')}`
    else text += String.fromCharCode(byte)
  }
  return `b${quote}${text}${quote}`
}

/** Decodes base64 with the standard alphabet and padding; `undefined` for any other value. */
export function decodeBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string' || text.length % 4 !== 0) return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
