import { join } from 'node:path'

/** The folder of package.json. */
export const PROJECT = join(import.meta.dirname, '..', '..')
