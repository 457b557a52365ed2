import type { Reader } from './context.ts'

/** Every reader, in the order in which their findings appear. */
export const READERS: readonly Reader[] = []
