const SMALL = 16

/**
 * Remembers which keys were seen, by a hash of 53 bits, in 8 to 16 bytes per key: a header of 100 MB has up to two million names.
 * Equal keys are always found. Two different keys among two million are taken for equal with a probability of 1 in 4,000.
 */
export class KeySet {
  #slots = new Float64Array(SMALL)
  #size = 0

  /** Adds the hash of a key. @returns whether it was added before. */
  add(hash: number): boolean {
    if (this.#insert(hash === 0 ? 1 : hash)) return true
    this.#size++
    if (this.#size * 2 > this.#slots.length) this.#grow()
    return false
  }

  clear(): void {
    if (this.#slots.length > SMALL * 4) this.#slots = new Float64Array(SMALL)
    else this.#slots.fill(0)
    this.#size = 0
  }

  #insert(hash: number): boolean {
    const mask = this.#slots.length - 1
    let index = (hash % 0x7fffffff) & mask
    for (let value = this.#slots[index]; value !== 0; value = this.#slots[index]) {
      if (value === hash) return true
      index = (index + 1) & mask
    }
    this.#slots[index] = hash
    return false
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Float64Array(old.length * 2)
    for (const hash of old) if (hash !== 0) this.#insert(hash)
  }
}

/** A hash of 53 bits over bytes that arrive one after the other. Not resistant to attacks: a collision only adds a finding. */
export class KeyHash {
  #one = 0xdeadbeef
  #two = 0x41c6ce57

  reset(): void {
    this.#one = 0xdeadbeef
    this.#two = 0x41c6ce57
  }

  push(byte: number): void {
    this.#one = Math.imul(this.#one ^ byte, 2654435761)
    this.#two = Math.imul(this.#two ^ byte, 1597334677)
  }

  get value(): number {
    const one = Math.imul(this.#one ^ (this.#one >>> 16), 2246822507) ^ Math.imul(this.#two ^ (this.#two >>> 13), 3266489909)
    const two = Math.imul(this.#two ^ (this.#two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
    return 4294967296 * (2097151 & two) + (one >>> 0)
  }
}

/** Returns the hash of bytes in memory. */
export function hashOf(bytes: Uint8Array): number {
  const hash = new KeyHash()
  for (const byte of bytes) hash.push(byte)
  return hash.value
}
