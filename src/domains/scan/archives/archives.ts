import type { Reader } from '../context.ts'
import type { Technique } from '../technique.ts'
import { TECHNIQUES as BOMBS } from './bombs.ts'
import { brotliReader } from './brotli.ts'
import { TECHNIQUES as COMPRESSED } from './compressed.ts'
import { gzipReader } from './gzip.ts'
import { TECHNIQUES as NAMES } from './names.ts'
import { otherCompressionReader } from './other-compression.ts'
import { TECHNIQUES as PACKAGES } from './packages.ts'
import { TECHNIQUES as TAR, tarReader } from './tar.ts'
import { torchLegacyReader } from './torch-legacy.ts'
import { zipReader } from './zip.ts'
import { TECHNIQUES as ZIP } from './zip-checks.ts'
import { zlibReader } from './zlib.ts'
import { zstdReader } from './zstd.ts'

/** The readers of containers. Several may match one file. */
export const archiveReaders: readonly Reader[] = [
  zipReader,
  tarReader,
  gzipReader,
  zlibReader,
  zstdReader,
  brotliReader,
  otherCompressionReader,
  torchLegacyReader,
]

/** What the readers of containers may report. */
export const TECHNIQUES: readonly Technique[] = [...ZIP, ...NAMES, ...BOMBS, ...TAR, ...COMPRESSED, ...PACKAGES]
