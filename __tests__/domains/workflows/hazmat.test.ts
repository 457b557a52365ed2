import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { judgeWorkflows } from './judge.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/gha-hazmat')

/** Our rules for each audit of the reference scanner. Audits that need the network are left out. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  artipacked: ['WS-CI-006'],
  'bot-conditions': ['WS-CI-020'],
  'cache-poisoning': ['WS-CI-018'],
  'dangerous-triggers': ['WS-CI-032'],
  'excessive-permissions': ['WS-CI-002', 'WS-CI-016'],
  'github-env': ['WS-CI-019'],
  'hardcoded-container-credentials': ['WS-SE-001'],
  'insecure-commands': ['WS-CI-024'],
  'overprovisioned-secrets': ['WS-CI-005'],
  'secrets-inherit': ['WS-CI-005'],
  'template-injection': ['WS-CI-004', 'WS-CI-033'],
  'unpinned-images': ['WS-CI-017'],
  'unpinned-uses': ['WS-CI-001'],
  'unredacted-secrets': ['WS-CI-005'],
  'unsound-condition': ['WS-CI-021'],
  'unsound-contains': ['WS-CI-022'],
  'use-trusted-publishing': ['WS-CI-027'],
}

interface Expected {
  readonly ident: string
  readonly file: string
  readonly line: number
}

const key = ({ ident, file, line }: Expected) => `${file}:${line} ${ident}`

/**
 * Reviewed findings that the test vectors do not list: the file marks the line as NOT OK, or the finding is correct anyway.
 */
const BEYOND: readonly string[] = [
  // The list predates two added lines: it has the same findings two lines further up.
  '.github/workflows/secrets-inherit.yml:18 unpinned-uses (WS-CI-001)',
  '.github/workflows/secrets-inherit.yml:23 unpinned-uses (WS-CI-001)',
  '.github/workflows/secrets-inherit.yml:29 unpinned-uses (WS-CI-001)',
  '.github/workflows/secrets-inherit.yml:33 unpinned-uses (WS-CI-001)',
  // Reported at "inherit", not at the called workflow.
  '.github/workflows/secrets-inherit.yml:20 overprovisioned-secrets (WS-CI-005)',
  // Marked NOT OK; the list predates the audit.
  '.github/workflows/unsound-condition.yml:24 unsound-condition (WS-CI-021)',
]

/** Listed findings that we do not report, each with its reason. */
const MISSED: readonly string[] = [
  // Reported once for each job; a finding for the whole workflow would be a duplicate.
  '.github/workflows/artipacked.yml:21 excessive-permissions',
  '.github/workflows/cache-poisoning.yml:22 excessive-permissions',
  // The file now contains "permissions: {}", and the others are two lines further down.
  '.github/workflows/secrets-inherit.yml:12 excessive-permissions',
  '.github/workflows/secrets-inherit.yml:15 excessive-permissions',
  '.github/workflows/secrets-inherit.yml:20 excessive-permissions',
  '.github/workflows/secrets-inherit.yml:26 excessive-permissions',
  '.github/workflows/secrets-inherit.yml:30 excessive-permissions',
  '.github/workflows/secrets-inherit.yml:16 secrets-inherit',
  '.github/workflows/secrets-inherit.yml:16 unpinned-uses',
  '.github/workflows/secrets-inherit.yml:21 unpinned-uses',
  '.github/workflows/secrets-inherit.yml:27 unpinned-uses',
  '.github/workflows/secrets-inherit.yml:31 unpinned-uses',
  // The name of a runner, which outsiders cannot choose: listed as informational.
  '.github/workflows/unsound-contains.yml:38 unsound-contains',
]

describe('the vectors of gha-hazmat', () => {
  test('precision and recall, by file, audit and line', async () => {
    const folder = join(FOLDER, '.github/workflows')
    const files = Object.fromEntries(
      readdirSync(folder).map((name) => [`.github/workflows/${name}`, readFileSync(join(folder, name), 'utf8')]),
    )
    const expected = new Set(
      (JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected[]).filter(({ ident }) => ident in RULES).map(key),
    )
    const findings = await judgeWorkflows(files, { profile: 'regulated', packs: ['pipeline', 'secrets'] })
    const named = findings.flatMap(({ rule, file, line }) => {
      const idents = Object.keys(RULES).filter((ident) => RULES[ident]?.includes(rule))
      return idents.length === 0 ? [] : [{ rule, keys: idents.map((ident) => key({ ident, file, line })) }]
    })
    const hit = new Set(named.flatMap(({ keys }) => keys.filter((each) => expected.has(each))))
    const extra = [
      ...new Set(named.filter(({ keys }) => !keys.some((each) => expected.has(each))).map(({ keys, rule }) => `${keys[0]} (${rule})`)),
    ].sort()
    const missed = [...expected].filter((each) => !hit.has(each)).sort()
    const precision = hit.size / (hit.size + extra.length)
    const recall = hit.size / expected.size
    console.info(`gha-hazmat: ${hit.size} of ${expected.size}; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    expect({ extra, missed }).toEqual({ extra: [...BEYOND].sort(), missed: [...MISSED].sort() })
  })
})
