import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sarifFacts } from '../../../src/domains/sarif/collect.ts'
import { parseSarif } from '../../../src/domains/sarif/sarif.ts'
import { workTree } from '../../../src/ports/files/work-tree.ts'

const log = (results: readonly object[], driver: object = {}, run: object = {}) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'scanner', ...driver } }, results, ...run }],
})
const result = (more: object = {}) => ({
  ruleId: 'R1',
  message: { text: 'bad' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a%20b.py' }, region: { startLine: 7 } } }],
  ...more,
})
const first = (...args: Parameters<typeof log>) => parseSarif(log(...args))[0]?.results[0]

describe('a result of an external scanner', () => {
  test.each([
    ['by the score of its rule', [result()], { rules: [{ id: 'R1', properties: { 'security-severity': '9.8' } }] }, 'critical'],
    ['by its own score', [result({ properties: { 'security-severity': '5.0' } })], {}, 'medium'],
    ['by its severity property', [result({ properties: { severity: 'HIGH' } })], {}, 'high'],
    ['by its level', [result({ level: 'error' })], {}, 'high'],
    ['by the level of its rule', [result()], { rules: [{ id: 'R1', defaultConfiguration: { level: 'note' } }] }, 'low'],
    [
      'by the index of its rule',
      [result({ ruleId: undefined, ruleIndex: 0 })],
      { rules: [{ id: 'R9', properties: { 'security-severity': '7.0' } }] },
      'high',
    ],
    ['by default', [result()], {}, 'medium'],
  ])('has a severity %s', (_, results, driver, severity) => {
    expect(first(results, driver)?.severity).toBe(severity)
  })

  test('uses its own rule, also from an extension', () => {
    const tool = {
      driver: { name: 'CodeQL', rules: [{ id: 'other', properties: { 'security-severity': '1.0' } }] },
      extensions: [{ name: 'pack', rules: [{ id: 'R1', properties: { 'security-severity': '9.8' } }] }],
    }
    const of = (more: object) => parseSarif({ version: '2.1.0', runs: [{ tool, results: [result(more)] }] })[0]?.results[0]?.severity
    expect(of({})).toBe('critical')
    expect(of({ ruleId: undefined, rule: { index: 0, toolComponent: { index: 0 } } })).toBe('critical')
    expect(of({ ruleIndex: 0 })).toBe('critical')
  })

  test('has the higher of property and level; an unknown kind is a finding', () => {
    expect(first([result({ level: 'error', properties: { severity: 'low' } })])?.severity).toBe('high')
    expect(first([result({ kind: 'Fail' })])?.rule).toBe('R1')
    expect(first([result({ kind: null })])?.rule).toBe('R1')
  })

  test('has a location in the repository, or none', () => {
    expect(first([result()])).toMatchObject({ file: 'src/a b.py', line: 7, rule: 'R1', tool: 'scanner', message: 'bad' })
    for (const uri of ['/etc/passwd', '../x', 'a/../../x', 'file:///etc/passwd'])
      expect(first([result({ locations: [{ physicalLocation: { artifactLocation: { uri } } }] })])).toMatchObject({ file: '', line: 1 })
  })

  test('is suppressed unless the suppression was rejected', () => {
    expect(first([result({ suppressions: [{ kind: 'inSource' }] })])?.suppressed).toBe(true)
    expect(first([result({ suppressions: [{ kind: 'external', status: 'rejected' }] })])?.suppressed).toBe(false)
    expect(first([result({ suppressions: [] })])?.suppressed).toBe(false)
  })

  test('that passed or does not apply is left out', () => {
    expect(parseSarif(log([result({ kind: 'pass' }), result({ kind: 'notApplicable' })]))[0]?.results).toEqual([])
  })

  test.each([
    ['another version', { version: '1.0.0', runs: [] }, '2.1.0'],
    ['no run', { version: '2.1.0', runs: [] }, 'no run'],
    ['no results', { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } } }] }, 'results is missing'],
    ['no name', { version: '2.1.0', runs: [{ results: [] }] }, 'driver.name'],
    ['a run that failed', log([], {}, { invocations: [{ executionSuccessful: false }] }), 'reports a failed run'],
  ])('%s is an error', (_, text, message) => {
    expect(() => parseSarif(text)).toThrow(message)
  })

  test('of any shape parses or throws a plain error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.dictionary(fc.string(), fc.jsonValue())).map((results) => log(results)),
        ),
        (value) => {
          try {
            parseSarif(value)
          } catch (error) {
            expect((error as Error).constructor).toBe(Error)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('files of scanners', () => {
  const root = mkdtempSync(join(tmpdir(), 'sarif-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const facts = (files: readonly string[], scanners: readonly string[] = [], committed: readonly string[] = []) =>
    sarifFacts({ workTree: workTree(root), files, scanners, fallbackFile: 'home', committed: async () => new Set(committed) })

  test('are read, and a missing scanner is reported', async () => {
    writeFileSync(join(root, 'a.sarif'), JSON.stringify(log([result(), result()])))
    const { sources, subjects } = await facts(['a.sarif'], ['Scanner', 'modelscan'])
    expect(sources['workspace.sarif']?.status).toBe('ok')
    expect(subjects.map(({ kind, id, data }) => [kind, id, data['present'] ?? data['severity']])).toEqual([
      ['scan.run', 'scanner a.sarif', true],
      ['scan.run', 'modelscan', false],
      ['scan.sarif', 'scanner R1 src/a b.py', 'medium'],
      ['scan.sarif', 'scanner R1 src/a b.py~2', 'medium'],
    ])
  })

  test.each([
    ['that does not exist', 'none.sarif', []],
    ['that is not JSON', 'text.sarif', []],
    ['that is committed', 'a.sarif', ['a.sarif']],
    ['that is a link', 'link.sarif', []],
    ['that is committed under another spelling', './x/../a.sarif', ['a.sarif']],
    ['that is committed behind a link', 'out/b.sarif', ['evil/b.sarif']],
    ['outside the repository', '../outside.sarif', []],
  ])('a file %s is reported as not evaluated, and the others are evaluated', async (_, file, committed) => {
    writeFileSync(join(root, 'a.sarif'), JSON.stringify(log([])))
    writeFileSync(join(root, 'text.sarif'), 'x')
    mkdirSync(join(root, 'x'), { recursive: true })
    mkdirSync(join(root, 'evil'), { recursive: true })
    writeFileSync(join(root, 'evil/b.sarif'), JSON.stringify(log([])))
    if (file === 'out/b.sarif') symlinkSync('evil', join(root, 'out'))
    if (file === 'link.sarif') symlinkSync('a.sarif', join(root, 'link.sarif'))
    writeFileSync(join(root, 'good.sarif'), JSON.stringify(log([result()])))
    const { sources, subjects } = await facts([file, 'good.sarif'], [], committed)
    expect(sources['workspace.sarif']?.status).toBe('ok')
    expect(subjects.map(({ kind, data }) => [kind, data['path'] ?? data['file'], data['readable'], data['relevant']])).toEqual([
      ['scan.run', 'good.sarif', undefined, undefined],
      ['scan.sarif', 'src/a b.py', undefined, undefined],
      ['deployment.file', file, false, true],
    ])
  })

  test('are skipped if none are configured', async () => {
    expect((await facts([])).sources['workspace.sarif']?.status).toBe('skipped')
  })
})
