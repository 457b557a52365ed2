/** Bytes that a reader accesses at any offset, without loading the rest. */
export interface Source {
  /** In bytes. */
  readonly size: number
  /**
   * Returns up to `length` bytes at `offset`; fewer only at the end. The result is valid until the next call, and
   * never a Buffer, so that its `slice` copies.
   *
   * @param length - at most `MAX_READ`.
   */
  readonly read: (offset: number, length: number) => Uint8Array
}

/** The most bytes of one read: 1 MiB. Readers keep a window of this size at most. */
export const MAX_READ = 1024 * 1024

/** Returns a source over bytes in memory. */
export function bytesSource(bytes: Uint8Array): Source {
  const { length: size } = bytes
  // `slice` of a Buffer does not copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, size)
  return { size, read: (offset, length) => plain.subarray(clamp(offset, size), clamp(offset + length, size)) }
}

/** Returns the part of a source from `offset` with `size` bytes, cut at the end of the source. */
export function sliceOf(source: Source, offset: number, size: number): Source {
  const start = clamp(offset, source.size)
  const length = Math.max(0, Math.min(size, source.size - start))
  return {
    size: length,
    read: (at, count) => source.read(start + clamp(at, length), Math.max(0, Math.min(count, length - clamp(at, length)))),
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
