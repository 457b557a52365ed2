import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutBytes, markdown, plain } from '../../../src/core/escape.ts'
import type { Facts, Subject } from '../../../src/core/subject.ts'
import { loadBuiltin } from '../../../src/policy/builtin.ts'
import { decide, evaluate } from '../../../src/policy/evaluate.ts'
import { annotationCommands, command } from '../../../src/publish/workflow-commands.ts'
import { MAX_ANNOTATIONS, toAnnotations } from '../../../src/report/findings/annotations.ts'
import { toJsonV1 } from '../../../src/report/findings/json-v1.ts'
import { renderSummary } from '../../../src/report/findings/markdown.ts'
import { headline, openFindings, type Report } from '../../../src/report/findings/report.ts'
import { toSarif } from '../../../src/report/findings/sarif.ts'
import { renderTerminal } from '../../../src/report/findings/terminal.ts'

const PLAIN = {
  size: 1,
  problem: 'none',
  nameFault: 'none',
  format: 'other',
  runsCode: 'no',
  weights: false,
  change: 'none',
  source: 'content',
  storage: 'git',
  contentRequired: false,
  detail: '',
}
const file = (path: string, data: Readonly<Record<string, unknown>>): Subject => ({
  kind: 'model.file',
  id: path,
  data: { ...PLAIN, path, model: 'm', ...data },
  at: { file: path, line: 1 },
})

async function reportOf(subjects: readonly Subject[]): Promise<Report> {
  const pack = await loadBuiltin('integrity', {})
  const sources = Object.fromEntries(
    ['workspace.models', 'workspace.storage', 'github.changes', 'github.base'].map((id) => [id, { status: 'ok' as const }]),
  )
  const facts: Facts = { now: '2026-01-01', trigger: 'pull_request', sources, subjects }
  const findings = evaluate(facts, [pack])
  return {
    subject: {
      repository: 'acme/models',
      event: 'pull_request',
      trigger: 'pull_request',
      headSha: 'a'.repeat(40),
      base: 'main@bbbbbbb',
      pullRequest: 1,
      rules: { kind: 'base', event: 'pull_request' },
    },
    verdict: decide(findings, 'high'),
    threshold: 'high',
    warnOnly: false,
    models: [],
    sources,
    packs: [{ id: 'integrity', version: '1.0.0' }],
    findings,
  }
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => file(`models/${'x'.repeat(150)}/${index}.bin`, { state: 'unexpected', detail: 'is there' }))
const options = { restIn: 'the artifact', notes: [], reproduce: 'npx weightseal gate' }

describe('the summary', () => {
  test.each([900_000, 60_000, 5_000, 2_000])('of 3,000 findings stays below %i bytes and states how many are omitted', async (maxBytes) => {
    const text = renderSummary(await reportOf(many(3000)), { ...options, maxBytes })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
    expect(text).toMatch(/\d+ findings? more in the artifact/)
  })

  test('starts with the verdict', async () => {
    const report = await reportOf([file('m/w', { state: 'changed', detail: 'listed 1, found 2' })])
    expect(renderSummary(report, { ...options, maxBytes: 900_000 })).toMatch(/^# ❌ Weightseal: Blocked: 1 finding at or above high/)
    expect(headline({ ...report, verdict: 'allow', findings: [] })).toBe('Allowed: no model recognised in this repository')
  })

  test('states that warn-only is on', async () => {
    const report = await reportOf([file('m/w', { state: 'changed' })])
    expect(renderSummary({ ...report, warnOnly: true }, { ...options, maxBytes: 900_000 })).toContain('`warn-only` is on')
  })
})

describe('untrusted text', () => {
  test('has no meaning in Markdown, HTML or GitHub', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = markdown(text)
        expect(escaped).not.toMatch(/[<>|`*_[\]!~\\\n\r"]|&(?!#\d+;)|@|(?<!&)#|https?:\/\/|www\./)
      }),
    )
  })

  test('is unchanged once rendered', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ09 <>|`*_[]()!~\\"\'#&:/.-@é😀') }), (text) => {
        const rendered = markdown(text).replace(/&#(\d+);/g, (_, code: string) =>
          code === '8203' ? '' : String.fromCodePoint(Number(code)),
        )
        expect(rendered).toBe(text.replace(/\s+/g, ' '))
      }),
    )
  })

  test('stays on one line of a log', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(['\n', '\r', '\u001b', '\u202e'].some((char) => plain(text).includes(char))).toBe(false),
      ),
    )
  })

  test('neither ends a workflow command nor starts another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, message) => {
        const line = command('error', { file: name, line: 1 }, message)
        expect(line).not.toMatch(/[\n\r]/)
        expect(line.slice('::error '.length).split('::')[0]).toMatch(/^file=[^,:]*,line=1$/)
      }),
    )
  })

  test('is cut at a character boundary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, bytes) => {
        const cut = cutBytes(text, bytes)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
        expect(cut).not.toContain('\ufffd')
      }),
    )
  })
})

describe('annotations', () => {
  test('are at most 500, most severe first, changed lines before others', async () => {
    const report = await reportOf([
      ...many(600),
      file('b', { state: 'changed', detail: '' }),
      file('a', { state: 'unexpected', detail: '' }),
    ])
    const annotations = toAnnotations(report, [{ path: 'a', change: 'modified', lines: [[1, 1]] }])
    expect(annotations).toHaveLength(MAX_ANNOTATIONS)
    expect(annotations.slice(0, 2).map(({ path }) => path)).toEqual(['b', 'a'])
  })

  test('in the log are limited to ten per level, with a count of the others', async () => {
    const commands = annotationCommands(toAnnotations(await reportOf(many(30)), []))
    expect(commands).toHaveLength(11)
    expect(commands.at(-1)).toBe('20 more in the summary.')
  })
})

describe('SARIF', () => {
  test('contains what GitHub reads', async () => {
    const report = await reportOf([file('a b/ü.bin', { state: 'changed', detail: 'x' })])
    const sarif = JSON.parse(toSarif(report, { version: '0.1.0', fallbackFile: '.github/weightseal.yml' })) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[]
    }
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              ruleId: 'WS-INT-003',
              level: 'error',
              locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC.bin' }, region: { startLine: 1 } } }],
              partialFingerprints: { 'weightseal/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
            },
          ],
        },
      ],
    })
    for (const { tool, results } of sarif.runs)
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const rules = sarif.runs[0]?.tool.driver.rules as unknown as { properties: { 'security-severity': string; tags: string[] } }[]
    for (const { properties } of rules) {
      expect(Number(properties['security-severity'])).toBeGreaterThan(0)
      expect(properties.tags.length).toBeLessThanOrEqual(10)
    }
  })

  test('a finding without a location points at the configuration', async () => {
    const report = await reportOf([])
    const unknown = {
      ...(report.findings[0] as object),
      outcome: 'unknown',
      severity: 'high',
      binding: true,
      source: 's',
      detail: 'd',
      fingerprint: 'f'.repeat(32),
    }
    const sarif = toSarif({ ...report, findings: [unknown as never] }, { version: '0.1.0', fallbackFile: '.github/weightseal.yml' })
    expect(sarif).toContain('"uri": ".github/weightseal.yml"')
  })
})

test('reports do not depend on the order of subjects', async () => {
  const subjects = many(20)
  const [one, other] = [await reportOf(subjects), await reportOf([...subjects].reverse())]
  expect(openFindings(one).map(({ fingerprint }) => fingerprint)).toEqual(openFindings(other).map(({ fingerprint }) => fingerprint))
  expect(toJsonV1(one, { version: '1' })).toBe(toJsonV1(other, { version: '1' }))
  expect(renderTerminal(one, (_, text) => text)).toBe(renderTerminal(other, (_, text) => text))
})
