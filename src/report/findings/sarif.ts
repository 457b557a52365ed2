import { plain } from '../../core/escape.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Span } from '../../core/subject.ts'
import type { Rule, Severity, WaivedFinding } from '../../policy/types.ts'
import { messageOfFinding, type OpenFinding, openFindings, type Report, spanOf, waivedFindings } from './report.ts'

/** GitHub code scanning ranks by this number. Some tools read 9.0 as high, so critical is above it. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', info: '0.1' }
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}
const MAX_RESULTS = 5000

/**
 * Renders SARIF 2.1.0 for code scanning, with fingerprints that do not depend on lines. A finding without a location points
 * at Weightseal's configuration, because GitHub requires a location.
 *
 * @param fallbackFile - a file of the repository for findings without a location.
 */
export function toSarif(report: Report, { version, fallbackFile }: { readonly version: string; readonly fallbackFile: string }): string {
  const all = openFindings(report)
  const open = all.slice(0, MAX_RESULTS)
  const waived = waivedFindings(report).slice(0, MAX_RESULTS - open.length)
  const rules = [...new Map(report.findings.map(({ rule }) => [rule.id, rule])).values()]
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'weightseal',
            semanticVersion: version,
            informationUri: 'https://github.com/weightseal/weightseal',
            rules: rules.map((rule) => toRule(rule, advisoriesOf(rule.id, open))),
          },
        },
        ...(all.length > open.length ? { properties: { omittedResults: all.length - open.length } } : {}),
        automationDetails: { id: 'weightseal/' },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The repository' } } },
        results: [
          ...open.map((finding) => toResult(finding, index.get(finding.rule.id) ?? 0, fallbackFile)),
          ...waived.map((finding) => toSuppressed(finding, index.get(finding.rule.id) ?? 0)),
        ],
      },
    ],
  }
  return jsonText(document)
}

/** Returns the CVE and GHSA ids that the findings of a rule name, so that code scanning can search for them. */
function advisoriesOf(rule: string, findings: readonly OpenFinding[]): readonly string[] {
  const named = findings.filter((finding) => finding.rule.id === rule).flatMap(({ subject }) => subject?.data['advisories'] ?? [])
  return [...new Set(named.filter((id): id is string => typeof id === 'string'))].sort().slice(0, MAX_ADVISORIES)
}

/** GitHub accepts 20 tags for a rule. */
const MAX_ADVISORIES = 16

function toRule({ id, title, rationale, severity, confidence, remediation, controls, pack }: Rule, advisories: readonly string[]): object {
  const supported = Object.entries(controls).map(([framework, ids]) => `${framework}: ${ids.join(', ')}`)
  return {
    id,
    name: title.slice(0, 255),
    shortDescription: { text: title },
    fullDescription: { text: (rationale ?? title).slice(0, 1024) },
    defaultConfiguration: { level: LEVELS[severity] },
    help: {
      text: remediation.text,
      markdown: [remediation.text, ...(supported.length > 0 ? [`Supports ${supported.join('; ')}.`] : [])].join('\n\n'),
    },
    properties: {
      tags: ['security', 'supply-chain', pack, ...advisories],
      precision: { high: 'very-high', medium: 'high', low: 'medium' }[confidence ?? 'high'],
      'problem.severity': LEVELS[severity] === 'note' ? 'recommendation' : LEVELS[severity],
      'security-severity': SECURITY_SEVERITY[severity],
    },
  }
}

/** Returns the result for an accepted finding. It is in the report, but is not an alert. */
function toSuppressed({ waiver, ...finding }: WaivedFinding, ruleIndex: number): object {
  const justification = plain(
    [waiver.reason, waiver.owner, waiver.expires === '' ? '' : `until ${waiver.expires}`].filter((part) => part !== '').join(' · '),
  )
  const kind = waiver.origin === 'inline' ? 'inSource' : 'external'
  return { ...toResult({ ...finding, outcome: 'fail' }, ruleIndex, ''), suppressions: [{ kind, status: 'accepted', justification }] }
}

function related(places: readonly Span[] = []): object {
  return places.length === 0 ? {} : { relatedLocations: places.map((at, id) => ({ id, physicalLocation: physicalLocation(at) })) }
}

function physicalLocation(at: Span): object {
  return {
    artifactLocation: { uri: at.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
    region: {
      startLine: at.line,
      ...(at.endLine === undefined ? {} : { endLine: at.endLine }),
      ...(at.column === undefined ? {} : { startColumn: at.column }),
    },
  }
}

function toResult(finding: OpenFinding, ruleIndex: number, fallbackFile: string): Readonly<Record<string, unknown>> {
  const at = spanOf(finding) ?? { file: fallbackFile, line: 1 }
  return {
    ruleId: finding.rule.id,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: plain(messageOfFinding(finding)) },
    locations: [{ physicalLocation: physicalLocation(at) }],
    ...related(finding.subject?.related),
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'weightseal/v1': finding.fingerprint },
    suppressions: [],
  }
}
