import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { misread, numberOf, ONLY_ON, pick, Section, switchOf, textsOf, truthOf } from './section.ts'

/** Measures of quality that stand for accuracy where there is none: of a regression, of a ranking, of generated text. */
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

/** What is measured while a model serves, from when on it is wrong, and who is told. */
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
    .put(
      'performance',
      watches(monitoring.get('metrics'), 'accuracy') && watches(monitoring.get('metrics'), 'latency'),
      monitoring.get('metrics'),
    )
    .put('security', isWatching(security), security)
    .subject()
}

/** A list of events, or that there are some. */
function isWatching(stated: Cursor): boolean {
  if (Array.isArray(stated.value)) return stated.items().some(({ text }) => text !== '')
  return truthOf(switchOf(stated)) ?? (stated.text !== '' || (stated.entries().length > 0 && !stated.get('enabled').exists))
}

function watches(metrics: Cursor, name: string): boolean {
  const spelt = METRICS.find(([each]) => each === name)?.[1] ?? []
  return Array.isArray(metrics.value)
    ? textsOf(metrics).some((each) => spelt.includes(each))
    : spelt.some((each) => metrics.get(each).exists && truthOf(switchOf(metrics.get(each))) !== false)
}

/** A list names metrics; a map gives each a threshold. */
function metrics(section: Section, stated: Cursor): void {
  section.put(
    'missingMetrics',
    METRICS.map(([name]) => name).filter((name) => !watches(stated, name)),
    stated,
  )
  if (Array.isArray(stated.value)) {
    section.unknown('withoutThreshold', 'the file names metrics and no thresholds', stated)
    return
  }
  const lacking = METRICS.filter(([, spelt]) => {
    const metric = spelt.map((each) => stated.get(each)).find(({ exists }) => exists)
    return (
      metric !== undefined &&
      ['min', 'max', 'threshold'].every((bound) => numberOf(metric.get(bound)) === undefined) &&
      numberOf(metric) === undefined
    )
  })
  section.put(
    'withoutThreshold',
    lacking.map(([name]) => name),
    stated,
  )
}

function alerts(section: Section, stated: Cursor): void {
  const named = stated
    .items()
    .map((alert) => ({ on: alert.text || alert.get('on').text, owner: alert.get('owner'), plain: alert.text !== '' }))
  section.put(
    'missingAlerts',
    ALERTS.filter((alert) => !named.some(({ on }) => on === alert)),
    stated,
  )
  if (named.some(({ plain }) => plain)) section.unknown('withoutOwner', 'the file names alerts and not who gets them', stated)
  else
    section.put(
      'withoutOwner',
      named.filter(({ owner }) => owner.text === '' && owner.items().every(({ text }) => text === '')).map(({ on }) => on),
      stated,
    )
}

/** `monitoring_config` has switches only. */
function switches(section: Section, monitoring: Cursor): Subject {
  const [performance, drift, anomaly] = ['performance_monitoring', 'drift_detection', 'anomaly_detection'].map((name) =>
    monitoring.get(name),
  ) as [Cursor, Cursor, Cursor]
  const on = (cursor: Cursor) => truthOf(cursor) === true
  const odd = [performance, drift].find((cursor) => cursor.exists && truthOf(cursor) === undefined)
  if (odd !== undefined) section.unknown('missingMetrics', misread(odd, 'true or false'), odd)
  else
    section.put(
      'missingMetrics',
      [...(on(performance) ? [] : ['accuracy', 'latency']), ...(on(drift) ? [] : ['drift'])],
      on(performance) ? drift : performance,
    )
  if (anomaly.exists && truthOf(anomaly) === undefined) section.unknown('missingAlerts', misread(anomaly, 'true or false'), anomaly)
  else section.put('missingAlerts', on(anomaly) ? [] : ['anomaly_detection'], anomaly)
  section
    .put('performance', on(performance), performance)
    .unknown('withoutThreshold', ONLY_ON, performance)
    .unknown('withoutOwner', ONLY_ON, anomaly)
    .unknown('security', 'monitoring_config does not speak of it', monitoring)
  return section.subject()
}

/** How to get back from a bad release. */
export function recoverySubject(model: string, recovery: Cursor, version: string): Subject {
  const previous = pick(recovery, 'previousVersion', 'previous_version', 'rollback.previousVersion', 'rollback.previous_version')
  const kill = pick(recovery, 'killSwitch', 'kill_switch')
  const plain = (text: string) => text.replace(/^v(?=\d)/, '')
  const rollback = previous.text !== '' && plain(previous.text) !== plain(version)
  return new Section('recovery', `${recovery.file.path}#${model}/recovery`, { model, path: recovery.file.path }, recovery.at)
    .put('rollback', rollback, previous)
    .put('killSwitch', kill.text !== '' && kill.value !== false, kill)
    .put('declared', rollback || (kill.text !== '' && kill.value !== false), recovery)
    .subject()
}
