import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gate } from '../../src/gate/gate.ts'
import { localGate } from '../../src/gate/prepare-local.ts'
import { silent } from '../../src/ports/progress.ts'
import type { Report } from '../../src/report/findings/report.ts'
import { filesBelow } from '../rig/deployments.ts'
import { Repository } from '../rig/git.ts'
import { PROJECT } from '../rig/runner.ts'

/**
 * A repository with the baseline and the waivers that version 0.1.0 (commit 1183e32) wrote for it, and the findings that the same
 * version reported: outcome, rule and fingerprint.
 */
const FOLDER = join(PROJECT, '__tests__/fixtures/previous-version')

interface Expected {
  readonly verdict: string
  readonly profile: string
  readonly now: string
  readonly findings: readonly string[]
}

/** A rule that evaluates more events now, such as issues. */
const EXTENDED = 'WS-CI-019'

// The pack `scan` was not enabled by default then.
describe('baseline and waivers of the previous version', () => {
  const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected
  const repository = new Repository()
  let report: Report

  beforeAll(async () => {
    const files = Object.fromEntries(
      Object.keys(filesBelow(join(FOLDER, 'repository'))).map((path) => [path, readFileSync(join(FOLDER, 'repository', path))]),
    )
    repository.commit('main', files)
    const inputs = (name: string) => (name === 'profile' ? expected.profile : undefined)
    const { options, ports } = await localGate({
      ...{ cwd: repository.folder, env: {}, inputs, base: undefined, path: undefined, sarif: [], plans: [] },
      progress: () => silent,
      signal: new AbortController().signal,
    })
    report = (await gate(options, { ...ports, now: `${expected.now}T00:00:00Z` })).report
  })
  afterAll(() => repository.remove())

  test('still apply, and every other finding has its rule, outcome and fingerprint', () => {
    const found = report.findings
      .filter(({ rule }) => rule.pack !== 'scan' && rule.id !== EXTENDED)
      .flatMap((finding) =>
        finding.outcome === 'fail' || finding.outcome === 'unknown' || finding.outcome === 'waived'
          ? [`${finding.outcome} ${finding.rule.id} ${finding.fingerprint}`]
          : [],
      )
    expect(found.sort()).toEqual(expected.findings.filter((line) => !line.includes(EXTENDED)).sort())
    expect(report.verdict).toBe(expected.verdict)
  })

  test('accept more findings than are left', () => {
    const count = (outcome: string) => expected.findings.filter((line) => line.startsWith(outcome)).length
    expect(count('waived')).toBeGreaterThan(150)
    expect(count('fail')).toBeLessThan(10)
  })
})
