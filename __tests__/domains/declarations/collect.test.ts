import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { KnownModel } from '../../../src/domains/declarations/declared.ts'
import { workTree } from '../../../src/ports/files/work-tree.ts'
import { judged, said, type World } from '../../rig/deployments.ts'

const CONFIG = '.github/weightseal.yml'

/** A complete and valid declaration of a model. */
const GOOD = `version: 1
models:
  - name: sentiment
    path: models/sentiment
    version: 1.4.0
    classification: confidential
    endpoint:
      exposure: internal
      authentication:
        type: oauth2
        required: true
        tokenLifetimeMinutes: 30
      authorization:
        roleBased: true
        requiredRoles: [model.predict]
      rateLimit:
        rpm: 1000
        burst: 1200
      tls:
        minVersion: "1.3"
      accessLog:
        enabled: true
        retentionDays: 365
    data:
      encryption:
        atRest: true
        inTransit: true
        kmsKey: alias/data
      pii:
        present: true
        masking: hashing
        assessment: docs/dpia.md
      retentionDays: 365
      deletion: a rule of the bucket
      accessLog:
        enabled: true
        sink: s3://logs
      columns: [review, email]
      frameworks: [GDPR, ISO27001]
    training:
      dataset:
        source: s3://secure-data/reviews
        sha256: ${'a'.repeat(64)}
        license: CC-BY-4.0
      commit: ${'c'.repeat(40)}
      parameters:
        epochs: 3
      environment:
        storage: s3://secure-data
        output: s3://secure-models
        network: vpc-secure
        auditLogging: true
        encryption: true
        allowedUsers: [ml@acme.example]
    monitoring:
      metrics:
        accuracy: { min: 0.9 }
        latencyP95Ms: { max: 200 }
        drift: { max: 0.1 }
      alerts:
        - { on: threshold_breach, owner: "@acme/ml" }
        - { on: anomaly_detection, owner: "@acme/ml" }
      security: [authentication]
    recovery:
      previousVersion: 1.3.0
      killSwitch: docs/runbook.md
    versioning:
      registry:
        id: sentiment
        digest: ${'d'.repeat(64)}
        writers: [acme/ml-admins]
        promotionApproval: true
      immutable: true
`
const MODEL: KnownModel = { name: 'sentiment', path: 'models/sentiment', version: '1.4.0', digest: 'd'.repeat(64) }
const PACKS = ['serving', 'data', 'monitoring', 'versioning', 'training', 'pipeline']

async function found(text: string, world: Partial<World> = {}): Promise<readonly string[]> {
  const files = { [CONFIG]: text, 'docs/dpia.md': 'x', ...world.files }
  return said(await judged({ packs: PACKS, profile: 'regulated', models: [MODEL], commits: ['c'.repeat(40)], ...world, files })).map(
    (line) => line.replace(`${CONFIG}:`, ''),
  )
}

/** Returns the line of a text in the good configuration. */
function lineOf(part: string): number {
  return GOOD.split('\n').findIndex((line) => line.includes(part)) + 1
}

describe('a declared model', () => {
  test('with a complete and valid declaration yields no findings', async () => {
    expect(await found(GOOD)).toEqual([])
  })

  // A change to the good declaration, and the expected rule with its line offset.
  const CHANGES: readonly (readonly [from: string, to: string, expected: readonly string[]])[] = [
    ['        required: true', '        required: false', ['WS-EP-001']],
    ['        type: oauth2', '        type: none', ['WS-EP-001 +1']],
    [
      '        type: oauth2\n        required: true\n        tokenLifetimeMinutes: 30',
      '        type: api-key\n        required: true\n        keyRotationDays: 400',
      ['WS-EP-008 +2'],
    ],
    ['        tokenLifetimeMinutes: 30', '        tokenLifetimeMinutes: 600', ['WS-EP-007']],
    ['        roleBased: true', '        roleBased: false', ['WS-EP-002']],
    ['        requiredRoles: [model.predict]', '        requiredRoles: ["*"]', ['WS-EP-002']],
    ['        minVersion: "1.3"', '        minVersion: "1.2"', ['WS-EP-003']],
    ['        rpm: 1000\n', '', ['WS-EP-004 -1']],
    ['        burst: 1200', '        burst: 100', ['WS-EP-009']],
    ['        retentionDays: 365\n    data', '        retentionDays: 365\n        payloads: true\n    data', ['WS-EP-005 +1']],
    ['        atRest: true', '        atRest: false', ['WS-DA-001']],
    ['        inTransit: true\n', '', ['WS-DA-008 -2']],
    ['        masking: hashing\n', '', ['WS-DA-002 -2']],
    ['      retentionDays: 365\n      deletion', '      retentionDays: 2600\n      deletion', ['WS-DA-003']],
    ['        sink: s3://logs\n', '', ['WS-DA-004 -2']],
    ['        license: CC-BY-4.0\n', '', ['WS-DA-005 -3']],
    ['      columns: [review, email]', '      columns: [review, patientDiagnosis]', [`WS-DA-006 @${lineOf('classification')}`]],
    ['      frameworks: [GDPR, ISO27001]', '      frameworks: [GDPR]', ['WS-DA-007']],
    ['        drift: { max: 0.1 }\n', '', ['WS-MO-001 -3']],
    ['        drift: { max: 0.1 }', '        drift: {}', ['WS-MO-001 -3']],
    ['        - { on: anomaly_detection, owner: "@acme/ml" }\n', '', ['WS-MO-002 -2']],
    ['        - { on: anomaly_detection, owner: "@acme/ml" }', '        - { on: anomaly_detection }', ['WS-MO-002 -2']],
    ['      previousVersion: 1.3.0\n      killSwitch: docs/runbook.md', '      previousVersion: 1.4.0', ['WS-MO-003 -1']],
    ['      security: [authentication]', '      security: []', ['WS-MO-004']],
    [`        digest: ${'d'.repeat(64)}`, `        digest: ${'e'.repeat(64)}`, ['WS-VE-001']],
    ['      immutable: true', '      immutable: false', ['WS-VE-001']],
    [`      commit: ${'c'.repeat(40)}`, `      commit: ${'b'.repeat(40)}`, ['WS-VE-010']],
    ['        writers: [acme/ml-admins]', '        writers: ["*"]', ['WS-VE-003']],
    ['    version: 1.4.0', '    version: "2026-11"', ['WS-VE-005']],
    ['        storage: s3://secure-data', '        storage: s3://everybody', ['WS-TR-001']],
    ['        storage: s3://secure-data', '        storage: /secure/elsewhere', ['WS-TR-002?']],
    ['        network: vpc-secure', '        network: default', ['WS-TR-003']],
    ['        auditLogging: true', '        auditLogging: false', ['WS-TR-004']],
    ['        allowedUsers: [ml@acme.example]', '        allowedUsers: ["*"]', ['WS-TR-005']],
  ]

  test.each(CHANGES)('%j as %j', async (from, to, expected) => {
    expect(GOOD).toContain(from)
    const text = GOOD.replace(from, () => to)
    const line = GOOD.slice(0, GOOD.indexOf(from)).split('\n').length
    const all = [...(await found(text))]
    const shown = expected.map((each) => {
      const [rule = '', shift = ''] = each.split(' ')
      const at = shift.startsWith('@') ? Number(shift.slice(1)) : line + Number(shift)
      return `${at} ${rule}`
    })
    expect(all.sort()).toEqual(shown.sort())
  })

  test('without a declaration passes baseline and fails regulated', async () => {
    const bare = 'version: 1\nmodels:\n  - path: models/sentiment\n'
    expect(await found(bare, { profile: 'baseline' })).toEqual([])
    expect((await found(bare)).map((line) => line.split(' ')[1])).toEqual([
      'WS-DA-009',
      'WS-EP-026',
      'WS-MO-005',
      'WS-MO-006',
      'WS-TR-007',
      'WS-VE-008',
      'WS-VE-009',
    ])
  })

  test('without a computed digest leaves the registered digest undecided', async () => {
    expect(await found(GOOD, { models: [] })).toContain(`${lineOf('digest:')} WS-VE-001?`)
  })

  test('in a shallow clone leaves the commit undecided', async () => {
    expect(await found(GOOD, { commits: 'shallow' })).toContain(`${lineOf('commit: c')} WS-VE-010?`)
  })

  test('is checked against the columns of a table in the repository', async () => {
    const text = GOOD.replace('source: s3://secure-data/reviews', 'source: data/reviews.csv')
    expect(await found(text, { files: { 'data/reviews.csv': 'id,credit_card\n1,2\n' } })).toContain(`${lineOf('classification')} WS-DA-006`)
    expect(await found(text, { files: { 'data/reviews.csv': 'id,text\n1,2\n' } })).not.toContain(`${lineOf('classification')} WS-DA-006`)
  })

  test.each([0o755, 0o700])('is not checked against the permissions of tracked files, here %o', async (mode) => {
    const root = mkdtempSync(join(tmpdir(), 'weightseal-'))
    mkdirSync(join(root, 'data'), { mode })
    writeFileSync(join(root, 'data/train.bin'), 'x', { mode: mode & 0o644 })
    for (const storage of ['data', './data/', 'data/train.bin']) {
      const text = GOOD.replace('storage: s3://secure-data', `storage: ${storage}`)
      const findings = await found(text, { root, files: { 'data/train.bin': 'x' } })
      expect(findings.filter((line) => line.includes('WS-TR-002'))).toEqual([`${lineOf('storage: s3')} WS-TR-002?`])
    }
  })

  test('is not checked against the permissions of Windows, which are not those of a repository', async () => {
    const root = mkdtempSync(join(tmpdir(), 'weightseal-'))
    writeFileSync(join(root, 'train.bin'), 'x')
    expect(await workTree(root, 'win32').mode('train.bin')).toBeUndefined()
    expect(await workTree(root, 'linux').mode('train.bin')).toBeDefined()
  })

  test('is checked against the file permissions of a local path', async () => {
    const root = mkdtempSync(join(tmpdir(), 'weightseal-'))
    mkdirSync(join(root, 'data'))
    writeFileSync(join(root, 'data/train.bin'), 'x')
    const text = GOOD.replace('storage: s3://secure-data', 'storage: data/train.bin')
    chmodSync(join(root, 'data/train.bin'), 0o644)
    expect(await found(text, { root })).toContain(`${lineOf('storage: s3')} WS-TR-002`)
    chmodSync(join(root, 'data/train.bin'), 0o640)
    expect((await found(text, { root })).filter((line) => line.includes('WS-TR-002'))).toEqual([])
  })

  test('is compared with its OpenAPI file, and both positions are reported', async () => {
    const api =
      'openapi: 3.0.3\ninfo: {}\ncomponents:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X }\npaths:\n  /predict:\n    post:\n      security: [{ key: [] }]\n      responses: { "429": {} }\n'
    const text = GOOD.replace('      exposure: internal', '      exposure: internal\n      openapi: api.yml')
    const findings = await judged({ files: { [CONFIG]: text, 'api.yml': api }, models: [MODEL], commits: ['c'.repeat(40)] })
    const [finding] = findings.filter(({ rule, outcome }) => rule.id === 'WS-EP-011' && outcome === 'fail')
    expect(
      finding?.outcome === 'fail' && [finding.subject.at.file, finding.subject.at.line, finding.message, finding.subject.related],
    ).toEqual([
      'api.yml',
      9,
      `POST /predict in api.yml uses apiKey, but ${CONFIG}:${lineOf('type: oauth2') + 1} declares oauth2 for sentiment.`,
      [{ file: CONFIG, line: lineOf('type: oauth2') + 1, column: 9 }],
    ])
  })
})

/** Example declarations from the original requirements. */
const SEEDS: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'an endpoint',
    'model_endpoint:\n  authentication:\n    type: oauth2\n    required: true\n  authorization:\n    role_based: true\n    required_roles:\n      - model.predict\n      - model.explain\n  rate_limiting:\n    requests_per_minute: 1000\n    burst: 100\n',
    ['1 WS-EP-003', '1 WS-EP-005', '12 WS-EP-009', '2 WS-EP-007'],
  ],
  [
    'a pipeline',
    'pipeline:\n  security:\n    artifact_signing:\n      enabled: true\n      key_rotation: 90  # days\n    approvals:\n      required_reviewers: 2\n      automated_checks: true\n    monitoring:\n      metrics:\n        - accuracy\n        - latency\n        - drift\n      alerts:\n        - threshold_breach\n        - anomaly_detection\n',
    ['10 WS-MO-001?', '14 WS-MO-002?', '9 WS-MO-004'],
  ],
  [
    'switches that are on',
    'access_config:\n  authentication_enabled: true\n  authorization_enabled: true\n  rate_limiting: true\nversioning:\n  version_control_enabled: true\n  lineage_tracking: true\n  model_registry_enabled: true\ndata_config:\n  encryption_enabled: true\n  pii_protection: true\n  retention_policy: true\n',
    [
      '1 WS-EP-003?',
      '1 WS-EP-005?',
      '10 WS-DA-001?',
      '10 WS-DA-008?',
      '11 WS-DA-002?',
      '12 WS-DA-003?',
      '2 WS-EP-006?',
      '2 WS-EP-007?',
      '2 WS-EP-008?',
      '3 WS-EP-002?',
      '4 WS-EP-004?',
      '4 WS-EP-009?',
      '6 WS-VE-005?',
      '7 WS-VE-002?',
      '7 WS-VE-010?',
      '8 WS-VE-001?',
      '8 WS-VE-003?',
      '9 WS-DA-004?',
      '9 WS-DA-007?',
    ],
  ],
  [
    'switches that are off',
    'access_config:\n  authentication_enabled: false\n  authorization_enabled: false\n  rate_limiting: false\nversioning:\n  version_control_enabled: false\n  lineage_tracking: false\n  model_registry_enabled: false\ndata_config:\n  encryption_enabled: false\n  pii_protection: false\n  retention_policy: false\npipeline_config:\n  secure_ci_cd: false\n  artifact_signing: false\n  deployment_approval: false\nmonitoring_config:\n  performance_monitoring: false\n  drift_detection: false\n  anomaly_detection: false\n',
    [
      'WS-CI-038',
      'WS-CI-040',
      'WS-CI-041',
      'WS-DA-001',
      'WS-DA-002',
      'WS-DA-003',
      'WS-DA-008',
      'WS-EP-001',
      'WS-EP-002',
      'WS-EP-004',
      'WS-MO-001',
      'WS-MO-002',
      'WS-MO-004',
      'WS-VE-001',
      'WS-VE-002',
      'WS-VE-003',
    ],
  ],
  [
    'a training environment',
    'training_config:\n  model_name: customer-service-llm-v2\n  training_data_path: /secure/training/data\n  output_path: /secure/models/output\n  allowed_users:\n    - data-scientist@company.com\n    - ml-engineer@company.com\n  encryption_enabled: true\n  audit_logging: true\n',
    ['1 WS-TR-003', '3 WS-TR-002?'],
  ],
]

describe('a declaration file', () => {
  test.each(SEEDS)('%s', async (name, text, expected) => {
    const findings = said(await judged({ packs: PACKS, files: { 'mlops.yml': text }, declarations: [{ path: 'mlops.yml' }] }))
    const plain = findings.map((line) => line.replace('mlops.yml:', ''))
    const rules =
      name === 'switches that are off'
        ? [...new Set(plain.filter((line) => !line.endsWith('?')).map((line) => line.split(' ')[1] ?? ''))].sort()
        : plain
    expect(rules).toEqual(expected)
  })

  test('with a value of the wrong type is undecided and names the expected type', async () => {
    const text =
      'pipeline:\n  security:\n    artifact_signing: { enabled: true, key_rotation: 90d }\n    approvals: { required_reviewers: "2", automated_checks: [tests] }\n'
    const findings = await judged({ packs: ['pipeline'], files: { 'a.yml': text }, declarations: [{ path: 'a.yml' }] })
    const details = findings.flatMap((finding) => (finding.outcome === 'unknown' ? [`${finding.rule.id} ${finding.detail}`] : []))
    expect(details).toEqual([
      expect.stringMatching(/^WS-CI-039 .*pipeline\.security\.artifact_signing\.key_rotation is "90d"; expected a number/),
      expect.stringMatching(/^WS-CI-040 .*automated_checks is a list; expected true or false/),
    ])
    expect(findings.filter(({ outcome }) => outcome === 'fail')).toEqual([])
  })

  test.each([
    ['endpoint: { authentication: { type: jwt, required: "yes" } }', 'WS-EP-001'],
    ['endpoint: { tls: { minVersion: "1.3", plaintext: "true" } }', 'WS-EP-003'],
    ['endpoint: { tls: { minVersion: "1.3", enabled: "no" } }', 'WS-EP-003'],
    ['access_config: { authentication_enabled: "on it" }', 'WS-EP-001'],
    ['training_config: { audit_logging: "yes" }', 'WS-TR-004'],
    ['data_config: { encryption_enabled: "AES" }', 'WS-DA-001'],
  ])('%s is undecided', async (text, rule) => {
    const found = said(await judged({ packs: PACKS, files: { 'a.yml': `${text}\n` }, declarations: [{ path: 'a.yml' }] }))
    expect(found.filter((line) => line.includes(rule))).toEqual([`a.yml:1 ${rule}?`])
  })

  test('inherits undeclared values from the same model in the configuration', async () => {
    const versioning = `versioning:\n  registry: { id: a/b, digest: ${'d'.repeat(64)}, writers: [acme/ml], promotionApproval: true }\n  immutable: true\n`
    const config = (level: string) =>
      `version: 1\nmodels:\n  - { name: sentiment, path: models/sentiment, version: 1.4.0, classification: ${level}, declarations: [a.yml] }\n`
    const ofFile = async (level: string, text: string) =>
      said(await judged({ packs: PACKS, models: [MODEL], files: { [CONFIG]: config(level), 'a.yml': text } })).filter((line) =>
        line.startsWith('a.yml'),
      )
    expect(await ofFile('confidential', versioning)).toEqual([])
    expect(await ofFile('confidential', versioning.replace('ddd', 'eee'))).toEqual(['a.yml:2 WS-VE-001'])
    const kept = (days: number) => `data_config: { retention_days: ${days}, deletion: x }\n`
    const aboutTime = async (level: string, days: number) => (await ofFile(level, kept(days))).filter((line) => line.includes('WS-DA-003'))
    expect(await aboutTime('confidential', 2000)).toEqual([])
    expect(await aboutTime('public', 700)).toEqual(['a.yml:1 WS-DA-003'])
    expect(await ofFile('public', `classification: confidential\n${kept(700)}`)).not.toContain('a.yml:2 WS-DA-003')
  })

  test('describes the model that lists it if two have the same name', async () => {
    const models = ['one/fraud', 'two/fraud'].map((path) => ({ ...MODEL, name: 'fraud', path }))
    const text = 'version: 1\nmodels:\n  - { path: one/fraud }\n  - { path: two/fraud, declarations: [a.yml] }\n'
    const findings = await judged({ packs: ['serving'], models, files: { [CONFIG]: text, 'a.yml': 'model_endpoint: { name: x }\n' } })
    expect(findings.flatMap((finding) => ('message' in finding && finding.rule.id === 'WS-EP-001' ? [finding.message] : []))).toEqual([
      expect.stringContaining('fraud (two/fraud)'),
    ])
  })

  test('with a misspelled model name suggests the correct one', async () => {
    const files = {
      [CONFIG]: 'version: 1\nmodels: [{ name: sentiment, path: m }]\n',
      'a.yml': 'training_config: { model_name: sentimnt }\n',
    }
    const judgedFiles = (declared: string) =>
      judged({
        packs: ['meta'],
        files: { ...files, 'a.yml': files['a.yml'].replace('sentimnt', declared) },
        declarations: [{ path: 'a.yml' }],
      })
    const details = (await judgedFiles('sentimnt')).flatMap((finding) => (finding.outcome === 'unknown' ? [finding.detail] : []))
    expect(details).toEqual([expect.stringContaining('did you mean "sentiment"?')])
    for (const name of ['sentiment', 'recommender']) expect(said(await judgedFiles(name))).toEqual([])
  })

  test.each([
    ['columns: [email]', ['WS-DA-002']],
    ['columns: [email], pii: { present: false }', ['WS-DA-002']],
    ['columns: [email], pii: { present: true, masking: x, assessment: "https://acme.example/dpia" }', []],
    ['columns: [rating], pii: { present: false }', []],
    ['columns: [revenue]', []],
    ['columns: [{ name: ssn, type: string }]', ['WS-DA-002']],
    ['columns: { emailaddress: string }', ['WS-DA-002']],
    ['columns: [creditcardnumber]', ['WS-DA-002']],
    ['retention_policy: true', []],
    ['pii_protection: false', ['WS-DA-002']],
    ['pii_protection: true', ['WS-DA-002?']],
    ['pii: { present: perhaps }', ['WS-DA-002?']],
  ])('with data { %s } must protect personal data', async (data, expected) => {
    const found = said(await judged({ packs: ['data'], files: { 'a.yml': `data: { ${data} }\n` }, declarations: [{ path: 'a.yml' }] }))
    expect(found.filter((line) => line.includes('WS-DA-002')).map((line) => line.split(' ')[1])).toEqual(expected)
  })

  test('does not count disabled monitoring, empty owners, or a rollback to the same version', async () => {
    const off = `monitoring:
  metrics: { accuracy: { enabled: false, min: 0.9 }, latency: { enabled: false, max: 200 }, drift: { enabled: false, threshold: 0.1 } }
  alerts: [{ on: threshold_breach, owner: "" }, { on: anomaly_detection, owner: "" }]
  security: { enabled: false }
`
    const found = async (text: string) =>
      said(await judged({ packs: ['monitoring'], files: { 'a.yml': text }, declarations: [{ path: 'a.yml' }] }))
    expect(await found(off)).toEqual(['a.yml:2 WS-MO-001', 'a.yml:2 WS-MO-004', 'a.yml:3 WS-MO-002'])
    expect(await found(off.replaceAll('enabled: false', 'enabled: true').replaceAll('owner: ""', 'owner: "@a"'))).toEqual([])
    const config = 'version: 1\nmodels: [{ path: models/sentiment, recovery: { previousVersion: v1.4.0 } }]\n'
    expect(said(await judged({ packs: ['monitoring'], models: [MODEL], files: { [CONFIG]: config } }))).toEqual([`${CONFIG}:2 WS-MO-003`])
  })

  test.each([
    ['./data/train.csv', 'id,ssn,email\n', 'WS-DA-006'],
    ['data/train.csv', 'version https://git-lfs.github.com/spec/v1\n', 'WS-DA-006?'],
    ['data/train.csv', 'id,rating\n', undefined],
  ])('with data from %s, which begins with %j', async (source, content, expected) => {
    const text = `classification: public\ntraining: { dataset: { source: ${source} } }\n`
    const files = { 'a.yml': text, 'data/train.csv': content }
    const found = said(await judged({ packs: ['data'], files, declarations: [{ path: 'a.yml' }] }))
    expect(found.find((line) => line.includes('WS-DA-006'))?.split(' ')[1]).toBe(expected)
  })

  test('merges several pipeline sections', async () => {
    const text =
      'pipeline: { security: { artifact_signing: { enabled: true, method: keyless }, approvals: { required_reviewers: 2, automated_checks: true } } }\npipeline_config: { secure_ci_cd: true }\n'
    const ofText = async (file: string) =>
      said(await judged({ packs: ['pipeline'], files: { 'a.yml': file }, declarations: [{ path: 'a.yml' }] }))
    expect(await ofText(text)).toEqual([])
    expect(await ofText(text.replace('secure_ci_cd: true', 'secure_ci_cd: true, artifact_signing: false'))).toEqual(['a.yml:2 WS-CI-038'])
    // A switch that is off in one section is not overridden by another.
    expect(await ofText(text.replace('secure_ci_cd: true', 'secure_ci_cd: true, deployment_approval: false'))).toEqual([
      'a.yml:2 WS-CI-040',
    ])
    const taken =
      'data_config: { encryption_enabled: false, encryption: { at_rest: true, kms_key: k }, pii_protection: false, pii: { present: false }, retention_policy: false, retention_days: 30, deletion: x }\n'
    const takenBack = said(await judged({ packs: ['data'], files: { 'a.yml': taken }, declarations: [{ path: 'a.yml' }] }))
    expect(takenBack).toEqual(expect.arrayContaining(['a.yml:1 WS-DA-001', 'a.yml:1 WS-DA-002', 'a.yml:1 WS-DA-003']))
    const data = 'data_config: { retention_policy: 90, encryption: { at_rest: true, in_transit: true, kms_key: k } }\n'
    const aboutKeys = said(await judged({ packs: ['data'], files: { 'a.yml': data }, declarations: [{ path: 'a.yml' }] }))
    expect(aboutKeys.filter((line) => /WS-DA-00[18]/.test(line))).toEqual([])
  })

  test.each([
    ['public', true],
    ['Public', true],
    ['external', true],
    ['internal', true],
    ['none', false],
    ['None', false],
  ])('with exposure %j requires authentication: %j', async (exposure, isJudged) => {
    const text = `model_endpoint: { exposure: ${exposure}, authentication: { type: none } }\n`
    const found = said(await judged({ packs: PACKS, files: { 'a.yml': text }, declarations: [{ path: 'a.yml' }] }))
    expect(found.includes('a.yml:1 WS-EP-001')).toBe(isJudged)
  })

  test('that is misspelled, invalid or missing is undecided and does not hide others', async () => {
    const files = {
      [CONFIG]: 'version: 1\ndeclarations: [a.yml, b.yml, c.yml]\n',
      'a.yml': 'model_endpont:\n  x: 1\n',
      'b.yml': 'x: [',
      'd.yml': 'access_config: { authentication_enabled: false }\n',
    }
    const found = said(await judged({ packs: ['meta', 'serving'], files, declarations: [{ path: 'd.yml' }] }))
    expect(found.filter((line) => /META|EP-001/.test(line))).toEqual([
      'a.yml:1 WS-META-012?',
      'b.yml:1 WS-META-012?',
      'c.yml:1 WS-META-012?',
      'd.yml:1 WS-EP-001',
    ])
  })

  test('with two endpoint sections yields a finding for each', async () => {
    const text = 'model_endpoint:\n  authentication: { type: oauth2, required: true }\naccess_config:\n  authentication_enabled: false\n'
    expect(said(await judged({ packs: ['serving'], files: { 'a.yml': text }, declarations: [{ path: 'a.yml' }] }))).toContain(
      'a.yml:4 WS-EP-001',
    )
  })

  test('without a model name describes the only model', async () => {
    const config = 'version: 1\nmodels:\n  - { name: fraud, path: m }\n'
    const findings = await judged({
      packs: ['serving'],
      profile: 'regulated',
      files: { [CONFIG]: config, 'a.yml': 'access_config: { authentication_enabled: false }\n' },
      declarations: [{ path: 'a.yml' }],
    })
    expect(
      findings.flatMap((finding) => (finding.outcome === 'fail' && finding.rule.id === 'WS-EP-001' ? [finding.subject.data['model']] : [])),
    ).toEqual(['fraud'])
    expect(findings.some(({ rule, outcome }) => rule.id === 'WS-EP-026' && outcome === 'fail')).toBe(false)
  })

  test('yields findings that name the folder if two models have the same name', async () => {
    const models = ['one/fraud', 'two/fraud'].map((path) => ({ ...MODEL, name: 'fraud', path }))
    const text = 'version: 1\nmodels:\n  - { path: one/fraud, endpoint: { authentication: { type: none } } }\n'
    const findings = await judged({ packs: ['serving'], models, files: { [CONFIG]: text } })
    expect(findings.flatMap((finding) => ('message' in finding && finding.rule.id === 'WS-EP-001' ? [finding.message] : []))).toEqual([
      expect.stringContaining('fraud (one/fraud)'),
    ])
  })

  test('that refers to a missing OpenAPI file or assessment is reported', async () => {
    const text = GOOD.replace('      exposure: internal', '      exposure: internal\n      openapi: nowhere.yml')
    const found = said(await judged({ files: { [CONFIG]: text }, models: [MODEL], commits: ['c'.repeat(40)] }))
    expect(found).toEqual([`${CONFIG}:33 WS-DA-002`, `${CONFIG}:9 WS-META-012?`])
  })

  test('must meet the requirements of its declared level', async () => {
    const level = async (classification: string) => {
      const text = `version: 1\nmodels:\n  - path: m\n    classification: ${classification}\n    data: { retentionDays: 3651, deletion: x, accessLog: { enabled: true, sink: x } }\n`
      return (await found(text, { profile: 'strict' })).map((line) => line.split(' ')[1])
    }
    expect(await level('public')).toEqual(['WS-DA-003'])
    expect(await level('restricted')).toEqual(['WS-DA-001', 'WS-DA-003', 'WS-DA-007', 'WS-DA-008'])
  })
})
