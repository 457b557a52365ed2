import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../src/core/errors.ts'
import { parseConfig } from '../../src/settings/read-config.ts'
import { resolveSettings } from '../../src/settings/settings.ts'
import { codeOf, thrownBy } from '../fixtures.ts'

describe('.github/weightseal.yml', () => {
  test('reads every key', () => {
    const text = `version: 1
models:
  - { name: sentiment, path: models/sentiment/, version: 1.4.0, framework: pytorch, type: classifier, ignorePaths: [logs], requireContent: true, declarations: [mlops.yml], evidence: { modelCard: CARD.md } }
discover: false
scan: { profile: strict, allow: [{ name: acme.models.Net, reason: "our own class, reviewed", expires: "2027-01-01" }] }
ignorePaths: [tests/fixtures]
declarations: [pipeline.yml]
deployment: { discover: false, ignorePaths: [tests/], plans: [tfplan.json] }
policies:
  packs: [integrity]
  params: { integrity.maxGitBytes: 5 }
  custom:
    - .github/weightseal/policies/*.yml
    - source: github:acme/policies//ml.yml?ref=1111111111111111111111111111111111111111
      identity: { fromRepo: acme/policies }
  profile: strict
  rules: { WS-CI-001: { enforcement: off, reason: every action is our own } }
  sarif: [out/scan.sarif]
  scanners: [modelscan]
signing:
  method: certificate
  required: always
  allowPublicTransparencyLog: true
  identity: { fromRepo: acme/models, repositoryId: "1001", ref: refs/heads/main }
  publicKeys: [{ path: keys/a.pub, since: 2026-10-01 }]
  certificate: { chain: [keys/ca.pem], san: a@example.com }
  trustedRoot: { path: keys/root.json, asOf: 2026-11-01 }
failOnSeverity: moderate
warnOnly: true
commentSummaryInPr: never
uploadSarif: auto
showSummary: false
`
    expect(resolveSettings(() => undefined, parseConfig(text, 'c'))).toEqual({
      path: undefined,
      models: [
        {
          name: 'sentiment',
          path: 'models/sentiment',
          version: '1.4.0',
          framework: 'pytorch',
          type: 'classifier',
          ignorePaths: ['logs'],
          requireContent: true,
          declarations: ['mlops.yml'],
          evidence: { modelCard: 'CARD.md' },
        },
      ],
      discover: false,
      discoverTests: false,
      scan: { profile: 'strict', allow: [{ name: 'acme.models.Net', reason: 'our own class, reviewed', expires: '2027-01-01' }] },
      declarations: [{ path: 'mlops.yml', model: 'sentiment', folder: 'models/sentiment' }, { path: 'pipeline.yml' }],
      deployment: { discover: false, ignorePaths: ['tests'], plans: ['tfplan.json'] },
      ignorePaths: ['tests/fixtures'],
      packs: ['integrity'],
      params: { integrity: { maxGitBytes: 5 } },
      customPacks: ['.github/weightseal/policies/*.yml'],
      remotePacks: [
        {
          source: 'github:acme/policies//ml.yml?ref=1111111111111111111111111111111111111111',
          at: { kind: 'file', owner: 'acme', repo: 'policies', path: 'ml.yml', commit: '1'.repeat(40) },
          signed: {
            at: { kind: 'file', owner: 'acme', repo: 'policies', path: 'ml.yml.sig', commit: '1'.repeat(40) },
            identity: expect.objectContaining({ repository: 'acme/policies' }),
          },
        },
      ],
      profile: 'strict',
      rules: [{ rule: 'WS-CI-001', enforcement: 'off', reason: 'every action is our own' }],
      sarif: ['out/scan.sarif'],
      scanners: ['modelscan'],
      signing: {
        method: 'certificate',
        required: 'always',
        allowPublicTransparencyLog: true,
        identity: { fromRepo: 'acme/models', repositoryId: '1001', ref: 'refs/heads/main' },
        publicKeys: [{ path: 'keys/a.pub', since: '2026-10-01' }],
        certificate: { chain: ['keys/ca.pem'], san: 'a@example.com' },
        trustedRoot: { path: 'keys/root.json', asOf: '2026-11-01' },
      },
      expectedIdentity: expect.objectContaining({
        issuer: 'https://token.actions.githubusercontent.com',
        repository: 'acme/models',
        repositoryId: '1001',
        ref: 'refs/heads/main',
      }),
      failOnSeverity: 'medium',
      warnOnly: true,
      comment: 'never',
      uploadSarif: 'auto',
      showSummary: false,
    })
  })

  test.each([
    [
      'a key that is one level down',
      'version: 1\nprofile: strict\n',
      'c.yml:2:1: the file has the unknown key "profile"; did you mean "scan.profile" or "policies.profile"?',
    ],
    ['a misspelled key', 'version: 1\npolices: {}\n', 'c.yml:2:1: the file has the unknown key "polices"; did you mean "policies"?'],
    [
      'a misspelled nested key',
      'version: 1\nmodels:\n  - path: m\n    verison: 1\n',
      'c.yml:4:5: "models.0" has the unknown key "verison"; did you mean "version"?',
    ],
    ['a wrong type', 'version: 1\nwarnOnly: "yes"\n', 'c.yml:2:1: "warnOnly" must be boolean, found "yes"'],
    [
      'an invalid enum value',
      'version: 1\nfailOnSeverity: severe\n',
      'c.yml:2:1: "failOnSeverity" must be one of critical, high, medium, moderate, low, info, found "severe"',
    ],
    ['another version', 'version: 2\n', 'c.yml:1:1: "version" must be 1, found 2'],
    ['no version', 'warnOnly: true\n', 'c.yml:1:1: the file lacks the key "version"'],
    ['broken YAML', 'version: 1\nmodels: [\n', 'c.yml:3:1:'],
    ['a key twice', 'version: 1\nversion: 1\n', 'c.yml:2:1: duplicate key "version"'],
    [
      'a path that leaves the repository',
      'version: 1\nmodels:\n  - path: ../x\n',
      'c.yml:3:5: "../x" is not a path below the repository (parent)',
    ],
    [
      'a pattern instead of a path',
      'version: 1\nmodels: [{ path: "models/*" }]\n',
      'c.yml:2:12: "models/*" is not a path below the repository (paths must be literal',
    ],
    [
      'a pattern that is none',
      'version: 1\nignorePaths: ["models/***"]\n',
      'c.yml:2:15: "models/***" is not a path below the repository ("***" is not valid',
    ],
    ['a model twice', 'version: 1\nmodels: [{path: a}, {path: a/}]\n', 'duplicate model "a"'],
    [
      'a pack at a branch',
      'version: 1\npolicies:\n  custom: ["github:acme/policies//ml.yml?ref=main"]\n',
      'c.yml:3:12: policies.custom names github:acme/policies//ml.yml?ref=main: "main" is not a full commit id',
    ],
    ['a pack without a path', 'version: 1\npolicies: { custom: ["github:acme"] }\n', 'use github:OWNER/REPO//PATH?ref=COMMIT'],
    ['an invalid rule id', 'version: 1\npolicies: { rules: { WS-CI-1: { severity: low } } }\n', 'must match pattern'],
    ['an unquoted version number', 'version: 1\nmodels: [{path: a, version: 1.0}]\n', '"models.0.version" must be string, found 1'],
  ])('%s is reported with its position', async (_name, text, message) => {
    expect(await codeOf(() => parseConfig(text, 'c.yml'))).toBe('SETTINGS_INVALID')
    expect(await thrownBy(() => parseConfig(text, 'c.yml'))).toContain(message)
  })

  test('forty thousand keys are read quickly', async () => {
    const text = `version: 1\n${Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n')}\n`
    const began = performance.now()
    expect(await codeOf(() => parseConfig(text, 'c'))).toBe('SETTINGS_INVALID')
    // Quadratic time took 49 seconds; this is a bound on growth, not a measurement.
    expect(performance.now() - began).toBeLessThan(15_000)
  })

  test('no input makes it throw an internal error', () => {
    const yaml = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(
          fc.constantFrom(
            'version: 1\n',
            'models:\n',
            '  - path: a\n',
            '- &a [*a]\n',
            '? x\n',
            '{',
            '}',
            '!!x ',
            '"',
            ' ',
            '\t',
            '%YAML 3\n',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(yaml, (text) => {
        try {
          parseConfig(text, 'c')
        } catch (error) {
          expect(error).toBeInstanceOf(SealError)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('precedence', () => {
  const config = parseConfig('version: 1\nfailOnSeverity: low\nwarnOnly: true\n', 'c')

  test('an input overrides the configuration, which overrides the default', () => {
    const given = (name: string) => ({ 'fail-on-severity': 'critical' })[name]
    expect(resolveSettings(given, config)).toMatchObject({ failOnSeverity: 'critical', warnOnly: true, comment: 'on-failure' })
    expect(resolveSettings(() => '', config)).toMatchObject({ failOnSeverity: 'low' })
    expect(resolveSettings(() => undefined, undefined)).toMatchObject({
      failOnSeverity: 'high',
      warnOnly: false,
      packs: expect.arrayContaining(['integrity', 'signing', 'pipeline', 'secrets', 'repository', 'serving', 'aws']),
      discover: true,
      showSummary: true,
    })
  })

  test.each([
    ['fail-on-severity', 'hihg', 'Did you mean "high"?'],
    ['warn-only', 'yes', 'expected true or false'],
    ['comment-summary-in-pr', 'sometimes', 'expected one of always, on-failure, never'],
    ['upload-sarif', 'true', 'expected one of auto, always, never'],
    ['path', '../x', 'not a path below the repository'],
    ['ignore-paths', 'a\n/etc', 'not a path below the repository'],
  ])('input %s cannot be %j', async (name, value, message) => {
    const given = (requested: string) => (requested === name ? value : undefined)
    expect(await codeOf(() => resolveSettings(given, undefined))).toBe('SETTINGS_INVALID')
    expect(await thrownBy(() => resolveSettings(given, undefined))).toContain(message)
  })
})
