import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseManifest } from '../../../src/domains/manifest/parse.ts'
import { manifestSubject } from '../../../src/domains/signing/provenance.ts'
import { scanStatement } from '../../../src/domains/signing/scan-statement.ts'
import { manifestOf } from '../../rig/model.ts'
import { PROJECT } from '../../rig/runner.ts'

const manifest = parseManifest(manifestOf({ 'a.pkl': 'aa', 'b.safetensors': 'bbb', 'c.bin': 'c' }), 'm')
const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(
  JSON.parse(readFileSync(join(PROJECT, 'schemas/scan-statement-v1.schema.json'), 'utf8')) as object,
)
const file = (path: string, size: number, verdict = 'clean', coverage = 'complete', reason = '') => ({
  path,
  size,
  verdict,
  coverage,
  reason,
})
const scan = (...files: ReturnType<typeof file>[]) => {
  const made = scanStatement(manifest, {
    files,
    profile: 'default',
    scannedAt: '2026-11-30T00:00:00Z',
    scanner: { id: 'https://github.com/acme/models', version: '0.1.0' },
  })
  expect([validate(made.predicate), validate.errors]).toEqual([true, null])
  return made
}

test('the statement is about the digest of the model, and lists what is not clean', () => {
  const { subject, predicate } = scan(file('a.pkl', 2, 'note'), file('b.safetensors', 3), file('c.bin', 1, 'review'))
  expect(subject).toEqual([{ name: 'sentiment', digest: { sha256: manifest.tree.root } }, manifestSubject(manifest)])
  expect(predicate).toMatchObject({ files: 3, bytes: 6, verdict: 'review', coverage: 'complete' })
  expect(predicate).toMatchObject({
    notable: [
      { path: 'a.pkl', verdict: 'note' },
      { path: 'c.bin', verdict: 'review' },
    ],
  })
})

test('a file that was not scanned, or not completely, makes the whole inconclusive', () => {
  expect(scan(file('a.pkl', 2), file('b.safetensors', 3)).predicate).toMatchObject({
    coverage: 'inconclusive',
    notable: [{ path: 'c.bin', reason: 'it was not scanned' }],
  })
  expect(scan(file('a.pkl', 2, 'clean', 'inconclusive', 'a limit'), file('b.safetensors', 3), file('c.bin', 1)).predicate).toMatchObject({
    verdict: 'clean',
    coverage: 'inconclusive',
    notable: [{ path: 'a.pkl', coverage: 'inconclusive', reason: 'a limit' }],
  })
})
