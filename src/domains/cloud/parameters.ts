import { toText } from '../../core/to-text.ts'
import type { Budget } from './budget.ts'
import { isList, isObject, isSet, isUnknown, Unknown, type Value } from './value.ts'

/** Parameter values for CloudFormation or Azure Resource Manager templates. */
export interface ParameterFile {
  readonly path: string
  /** By lowercase name. */
  readonly values: ReadonlyMap<string, Value>
  /** Whether its tool ignores parameters that the template does not declare; other tools reject the file. */
  readonly lenient: boolean
}

/** Inputs for evaluating a template. */
export interface TemplateInputs {
  /** Parameter values that a deployment may use. */
  readonly files: readonly ParameterFile[]
  readonly budget: Budget
}

/**
 * Reads parameter values in any of the formats that the tools of AWS and Azure accept.
 *
 * @returns `undefined` - it is not a parameter file.
 */
export function parametersIn(value: unknown, path: string): ParameterFile | undefined {
  const strict = armEntries(value as Value) ?? bareEntries(value as Value) ?? listed(value as Value) ?? mapped(value as Value)
  const ofSam = /(^|\/)samconfig\.(toml|ya?ml)$/.test(path)
  const entries = strict ?? pairs(value as Value) ?? (ofSam ? overrides(value as Value) : undefined)
  return entries === undefined ? undefined : fileOf(entries, path, strict === undefined)
}

function fileOf(entries: Entries, path: string, lenient: boolean): ParameterFile {
  return { path, lenient, values: new Map(entries.map(([name, value]) => [name.toLowerCase(), value])) }
}

type Entries = readonly (readonly [name: string, value: Value])[]

/** Reads the parameters that a template passes to a nested one: a map, plain or with Azure's `value` wrappers, or an AWS list. */
export function passedParameters(value: Value, path: string): ParameterFile | undefined {
  const entries = listed(value) ?? (isObject(value) ? wrapped(value) : undefined)
  return entries === undefined ? undefined : fileOf(entries, path, false)
}

/** Reads `{"$schema": "…/deploymentParameters.json#", "parameters": {"name": {"value": …}}}` */
function armEntries(value: Value): Entries | undefined {
  if (!isObject(value) || !/deploymentParameters\.json/i.test(toText(value['$schema']))) return undefined
  const parameters = value['parameters'] ?? null
  return isObject(parameters) ? wrapped(parameters) : []
}

/** Reads the same without the optional schema: `{"parameters": {…}}`, or only the map of parameters. */
function bareEntries(value: Value): Entries | undefined {
  if (!isObject(value)) return undefined
  const parameters = Object.keys(value).every((key) => ['contentVersion', 'parameters'].includes(key)) ? value['parameters'] : value
  const isWrapped = (each: Value) =>
    isObject(each) &&
    ('value' in each || 'reference' in each) &&
    Object.keys(each).every((key) => ['value', 'reference', 'metadata'].includes(key))
  return isObject(parameters) && Object.keys(parameters).length > 0 && Object.values(parameters).every(isWrapped)
    ? wrapped(parameters)
    : undefined
}

/** Reads `{"name": {"value": …}}`. A reference to a key vault is unknown. */
function wrapped(parameters: Readonly<Record<string, Value>>): Entries {
  return Object.entries(parameters).map(([name, entry]) => {
    if (!isObject(entry)) return [name, entry]
    return [name, 'value' in entry ? (entry['value'] ?? null) : storedElsewhere()]
  })
}

/** Reads `[{"ParameterKey": …, "ParameterValue": …}]`, the format of the AWS CLI. */
function listed(value: Value): Entries | undefined {
  if (!isList(value) || !value.some((item) => isObject(item) && typeof item['ParameterKey'] === 'string')) return undefined
  return value.flatMap((item): Entries => {
    if (!isObject(item) || typeof item['ParameterKey'] !== 'string') return []
    return [[item['ParameterKey'], 'ParameterValue' in item ? (item['ParameterValue'] ?? null) : storedElsewhere()]]
  })
}

/** Reads `["Name=value"]`, the format of `aws cloudformation deploy`. */
function pairs(value: Value): Entries | undefined {
  if (!isList(value)) return undefined
  const found = value.flatMap((item) => (typeof item === 'string' ? pairIn(item) : []))
  return found.length > 0 ? found : undefined
}

function pairIn(text: string): Entries {
  const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? []
  return name === undefined ? [] : [[name, value.replace(/^(["'])(.*)\1$/s, '$2')]]
}

const MAX_DEPTH = 6

/** Reads `parameter_overrides` of a SAM configuration, from all environments. */
function overrides(value: Value, depth = 0): Entries | undefined {
  if (!isObject(value) || depth > MAX_DEPTH) return undefined
  const found = Object.entries(value).flatMap(([key, member]): Entries => {
    if (key !== 'parameter_overrides') return overrides(member, depth + 1) ?? []
    const texts = typeof member === 'string' ? (member.match(/(?<!\w)\w+=(?:"[^"]*"|'[^']*'|\S*)/g) ?? []) : isList(member) ? member : []
    return texts.flatMap((text) => (typeof text === 'string' ? pairIn(text) : []))
  })
  return found.length > 0 ? found : undefined
}

/** Reads `{"Parameters": {"Name": "value"}}` of CodePipeline, and `parameters` next to `template-file-path` of Git sync. */
function mapped(value: Value): Entries | undefined {
  if (!isObject(value) || 'Resources' in value || 'resources' in value) return undefined
  const parameters = value['Parameters'] ?? ('template-file-path' in value ? value['parameters'] : undefined) ?? null
  if (!isObject(parameters)) return undefined
  const entries = Object.entries(parameters)
  return entries.length > 0 && entries.every(([, value]) => !isObject(value)) ? entries : undefined
}

function storedElsewhere(): Unknown {
  return new Unknown('its value is stored outside the repository')
}

/** Returns the parameter files that can belong to a template. */
export function filesFor(names: readonly string[], files: readonly ParameterFile[]): readonly ParameterFile[] {
  const known = new Set(names.map((name) => name.toLowerCase()))
  return files.filter(({ values, lenient }) => {
    const set = [...values.keys()]
    return set.length > 0 && (lenient ? set.some((name) => known.has(name)) : set.every((name) => known.has(name)))
  })
}

/**
 * Returns the value of a parameter: its default, or unknown when a parameter file sets another value, since which file is used
 * is decided at deployment.
 *
 * @param defaultValue - `undefined` if it has no default.
 */
export function parameterValue(name: string, defaultValue: Value | undefined, files: readonly ParameterFile[]): Value {
  const key = name.toLowerCase()
  const given = files.flatMap(({ path, values }) => (values.has(key) ? [{ path, value: values.get(key) ?? null }] : []))
  const all = [...(defaultValue === undefined ? [] : [defaultValue]), ...given.map(({ value }) => value)]
  const set = all.length > 0 && all.every((value) => isSet(value) === true)
  if (defaultValue === undefined) return new Unknown(`the parameter "${name}" has no value in this repository`, { set })
  const other = given.find(({ value }) => !isSame(value, defaultValue))
  return other === undefined
    ? defaultValue
    : new Unknown(`the parameter "${name}" has a default, and ${other.path} sets another value, so it depends on what is deployed`, { set })
}

/** Limit of values that one comparison visits. */
const MAX_COMPARED = 10_000

/** Tells whether two values are equal. Numbers and Booleans equal their strings. False when the comparison exceeds the limit. */
function isSame(one: Value, other: Value, left = { steps: MAX_COMPARED }): boolean {
  left.steps -= 1
  if (left.steps < 0) return false
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other || (typeof one !== 'object' && typeof other !== 'object' && toText(one) === toText(other))
  if (isUnknown(one) || isUnknown(other) || isList(one) !== isList(other)) return one === other
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))]
  return entries.length === others.size && entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key) ?? null, left))
}
