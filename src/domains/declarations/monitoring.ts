import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { booleanOf, numberOf, ONLY_ON, pick, Section, switchOf, textsOf, typeMismatch } from './section.ts'

/** Quality metrics that count as accuracy: for regression, ranking and generated text. */
const QUALITY = [
  'auc',
  'f1',
  'precision',
  'recall',
  'logLoss',
  'rmse',
  'mae',
  'mape',
  'r2',
  'perplexity',
  'bleu',
  'rouge',
  'exactMatch',
  'winRate',
]
const METRICS: readonly (readonly [name: string, spelt: readonly string[]])[] = [
  ['accuracy', ['accuracy', ...QUALITY]],
  ['latency', ['latencyP95Ms', 'latency', 'latency_ms', 'latency_p95_ms']],
  ['drift', ['drift', 'data_drift']],
]
const ALERTS = ['threshold_breach', 'anomaly_detection'] as const

/** Returns the subject of declared monitoring: metrics, thresholds, alerts and their owners. */
export function monitoringSubject(model: string, monitoring: Cursor): Subject {
  const section = new Section(
    'monitoring',
    `${monitoring.file.path}#${model}/monitoring`,
    { model, path: monitoring.file.path },
    monitoring.at,
  )
  if (['performance_monitoring', 'drift_detection', 'anomaly_detection'].some((name) => monitoring.get(name).exists))
    return switches(section, monitoring)
  metrics(section, monitoring.get('metrics'))
  alerts(section, monitoring.get('alerts'))
  const security = monitoring.get('security')
  return section
    .setField(
      'performance',
      watches(monitoring.get('metrics'), 'accuracy') && watches(monitoring.get('metrics'), 'latency'),
      monitoring.get('metrics'),
    )
    .setField('security', isWatching(security), security)
    .subject()
}

/** Tells whether security monitoring is declared, as a list of events or a switch. */
function isWatching(declared: Cursor): boolean {
  if (Array.isArray(declared.value)) return declared.items().some(({ text }) => text !== '')
  return booleanOf(switchOf(declared)) ?? (declared.text !== '' || (declared.entries().length > 0 && !declared.get('enabled').exists))
}

function watches(metrics: Cursor, name: string): boolean {
  const spelt = METRICS.find(([each]) => each === name)?.[1] ?? []
  return Array.isArray(metrics.value)
    ? textsOf(metrics).some((each) => spelt.includes(each))
    : spelt.some((each) => metrics.get(each).exists && booleanOf(switchOf(metrics.get(each))) !== false)
}

/** Reads metrics: a list contains only names, a map contains thresholds. */
function metrics(section: Section, declared: Cursor): void {
  section.setField(
    'missingMetrics',
    METRICS.map(([name]) => name).filter((name) => !watches(declared, name)),
    declared,
  )
  if (Array.isArray(declared.value)) {
    section.setUnknown('withoutThreshold', 'the file declares metrics without thresholds', declared)
    return
  }
  const lacking = METRICS.filter(([, spelt]) => {
    const metric = spelt.map((each) => declared.get(each)).find(({ exists }) => exists)
    return (
      metric !== undefined &&
      ['min', 'max', 'threshold'].every((bound) => numberOf(metric.get(bound)) === undefined) &&
      numberOf(metric) === undefined
    )
  })
  section.setField(
    'withoutThreshold',
    lacking.map(([name]) => name),
    declared,
  )
}

function alerts(section: Section, declared: Cursor): void {
  const named = declared
    .items()
    .map((alert) => ({ on: alert.text || alert.get('on').text, owner: alert.get('owner'), plain: alert.text !== '' }))
  section.setField(
    'missingAlerts',
    ALERTS.filter((alert) => !named.some(({ on }) => on === alert)),
    declared,
  )
  if (named.some(({ plain }) => plain)) section.setUnknown('withoutOwner', 'the file declares alerts without owners', declared)
  else
    section.setField(
      'withoutOwner',
      named.filter(({ owner }) => owner.text === '' && owner.items().every(({ text }) => text === '')).map(({ on }) => on),
      declared,
    )
}

/** Reads `monitoring_config`, which contains only switches. */
function switches(section: Section, monitoring: Cursor): Subject {
  const [performance, drift, anomaly] = ['performance_monitoring', 'drift_detection', 'anomaly_detection'].map((name) =>
    monitoring.get(name),
  ) as [Cursor, Cursor, Cursor]
  const on = (cursor: Cursor) => booleanOf(cursor) === true
  const invalid = [performance, drift].find((cursor) => cursor.exists && booleanOf(cursor) === undefined)
  if (invalid !== undefined) section.setUnknown('missingMetrics', typeMismatch(invalid, 'true or false'), invalid)
  else
    section.setField(
      'missingMetrics',
      [...(on(performance) ? [] : ['accuracy', 'latency']), ...(on(drift) ? [] : ['drift'])],
      on(performance) ? drift : performance,
    )
  if (anomaly.exists && booleanOf(anomaly) === undefined)
    section.setUnknown('missingAlerts', typeMismatch(anomaly, 'true or false'), anomaly)
  else section.setField('missingAlerts', on(anomaly) ? [] : ['anomaly_detection'], anomaly)
  section
    .setField('performance', on(performance), performance)
    .setUnknown('withoutThreshold', ONLY_ON, performance)
    .setUnknown('withoutOwner', ONLY_ON, anomaly)
    .setUnknown('security', 'monitoring_config does not declare it', monitoring)
  return section.subject()
}

/** Returns the subject of a recovery plan: rollback version and kill switch. */
export function recoverySubject(model: string, recovery: Cursor, version: string): Subject {
  const previous = pick(recovery, 'previousVersion', 'previous_version', 'rollback.previousVersion', 'rollback.previous_version')
  const kill = pick(recovery, 'killSwitch', 'kill_switch')
  const plain = (text: string) => text.replace(/^v(?=\d)/, '')
  const rollback = previous.text !== '' && plain(previous.text) !== plain(version)
  return new Section('recovery', `${recovery.file.path}#${model}/recovery`, { model, path: recovery.file.path }, recovery.at)
    .setField('rollback', rollback, previous)
    .setField('killSwitch', kill.text !== '' && kill.value !== false, kill)
    .setField('declared', rollback || (kill.text !== '' && kill.value !== false), recovery)
    .subject()
}
