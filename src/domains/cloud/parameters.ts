import type { Budget } from './budget.ts'
import { isList, isObject, isSet, isUnknown, Unknown, type Value } from './value.ts'

/** Values that a file hands to the parameters of a template of CloudFormation or Azure Resource Manager. */
export interface ParameterFile {
  readonly path: string
  /** By names in small letters. */
  readonly values: ReadonlyMap<string, Value>
  /** Whether its tool leaves out what a template does not have; others refuse the file. */
  readonly lenient: boolean
}

/** What a template is read with. */
export interface Surroundings {
  /** Values that whoever deploys it may hand to its parameters. */
  readonly files: readonly ParameterFile[]
  readonly budget: Budget
}

/**
 * What a file hands to parameters, in any of the shapes that the tools of AWS and Azure take.
 *
 * @returns `undefined` - it is no such file.
 */
export function parametersIn(value: unknown, path: string): ParameterFile | undefined {
  const strict = armEntries(value as Value) ?? bareEntries(value as Value) ?? listed(value as Value) ?? mapped(value as Value)
  const ofSam = /(^|\/)samconfig\.(toml|ya?ml)$/.test(path)
  const entries = strict ?? pairs(value as Value) ?? (ofSam ? overrides(value as Value) : undefined)
  return entries === undefined ? undefined : fileOf(entries, path, strict === undefined)
}

function fileOf(entries: Entries, path: string, lenient: boolean): ParameterFile {
  return { path, lenient, values: new Map(entries.map(([name, given]) => [name.toLowerCase(), given])) }
}

type Entries = readonly (readonly [name: string, value: Value])[]

/** What a template hands to another that it deploys: by names, wrapped as Azure has it or not, or in a list of AWS. */
export function handed(value: Value, path: string): ParameterFile | undefined {
  const entries = listed(value) ?? (isObject(value) ? wrapped(value) : undefined)
  return entries === undefined ? undefined : fileOf(entries, path, false)
}

/** `{"$schema": "…/deploymentParameters.json#", "parameters": {"name": {"value": …}}}` */
function armEntries(value: Value): Entries | undefined {
  if (!isObject(value) || !/deploymentParameters\.json/i.test(String(value['$schema']))) return undefined
  const parameters = value['parameters'] ?? null
  return isObject(parameters) ? wrapped(parameters) : []
}

/** The same without the schema, which the tools do not ask for: `{"parameters": {…}}`, or what stands in it by itself. */
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

/** `{"name": {"value": …}}`; a reference to a vault is not known here. */
function wrapped(parameters: Readonly<Record<string, Value>>): Entries {
  return Object.entries(parameters).map(([name, given]) => {
    if (!isObject(given)) return [name, given]
    return [name, 'value' in given ? (given['value'] ?? null) : elsewhere()]
  })
}

/** `[{"ParameterKey": …, "ParameterValue": …}]`, as the command line of AWS takes it. */
function listed(value: Value): Entries | undefined {
  if (!isList(value) || !value.some((item) => isObject(item) && typeof item['ParameterKey'] === 'string')) return undefined
  return value.flatMap((item): Entries => {
    if (!isObject(item) || typeof item['ParameterKey'] !== 'string') return []
    return [[item['ParameterKey'], 'ParameterValue' in item ? (item['ParameterValue'] ?? null) : elsewhere()]]
  })
}

/** `["Name=value"]`, as `aws cloudformation deploy` takes it. */
function pairs(value: Value): Entries | undefined {
  if (!isList(value)) return undefined
  const found = value.flatMap((item) => (typeof item === 'string' ? pairIn(item) : []))
  return found.length > 0 ? found : undefined
}

function pairIn(text: string): Entries {
  const [, name, given = ''] = /^(\w+)=(.*)$/s.exec(text) ?? []
  return name === undefined ? [] : [[name, given.replace(/^(["'])(.*)\1$/s, '$2')]]
}

const MAX_DEPTH = 6

/** `parameter_overrides` of the configuration of SAM, of whichever environment. */
function overrides(value: Value, depth = 0): Entries | undefined {
  if (!isObject(value) || depth > MAX_DEPTH) return undefined
  const found = Object.entries(value).flatMap(([key, member]): Entries => {
    if (key !== 'parameter_overrides') return overrides(member, depth + 1) ?? []
    const texts = typeof member === 'string' ? (member.match(/(?<!\w)\w+=(?:"[^"]*"|'[^']*'|\S*)/g) ?? []) : isList(member) ? member : []
    return texts.flatMap((text) => (typeof text === 'string' ? pairIn(text) : []))
  })
  return found.length > 0 ? found : undefined
}

/** `{"Parameters": {"Name": "value"}}`, as CodePipeline takes it; stacks that follow a repository write it small, beside their template. */
function mapped(value: Value): Entries | undefined {
  if (!isObject(value) || 'Resources' in value || 'resources' in value) return undefined
  const parameters = value['Parameters'] ?? ('template-file-path' in value ? value['parameters'] : undefined) ?? null
  if (!isObject(parameters)) return undefined
  const entries = Object.entries(parameters)
  return entries.length > 0 && entries.every(([, given]) => !isObject(given)) ? entries : undefined
}

function elsewhere(): Unknown {
  return new Unknown('its value is kept elsewhere')
}

/** Files that can be for a template. */
export function filesFor(names: readonly string[], files: readonly ParameterFile[]): readonly ParameterFile[] {
  const known = new Set(names.map((name) => name.toLowerCase()))
  return files.filter(({ values, lenient }) => {
    const given = [...values.keys()]
    return given.length > 0 && (lenient ? given.some((name) => known.has(name)) : given.every((name) => known.has(name)))
  })
}

/**
 * A parameter as far as the repository tells: its default, unless a file of values says something else, for nobody knows which
 * file is used.
 *
 * @param preset - `undefined` where it has no default.
 */
export function parameterValue(name: string, preset: Value | undefined, files: readonly ParameterFile[]): Value {
  const key = name.toLowerCase()
  const given = files.flatMap(({ path, values }) => (values.has(key) ? [{ path, value: values.get(key) ?? null }] : []))
  const all = [...(preset === undefined ? [] : [preset]), ...given.map(({ value }) => value)]
  const set = all.length > 0 && all.every((value) => isSet(value) === true)
  if (preset === undefined) return new Unknown(`the parameter ${name} has no value in this repository`, { set })
  const other = given.find(({ value }) => !isSame(value, preset))
  return other === undefined ? preset : new Unknown(`${other.path} gives ${name} another value`, { set })
}

/** Values that are looked at to find out that two are the same. */
const MAX_COMPARED = 10_000

/** Whether two values are the same. Tools take numbers and truths as texts as well. Those that would take long to compare are not. */
function isSame(one: Value, other: Value, left = { steps: MAX_COMPARED }): boolean {
  left.steps -= 1
  if (left.steps < 0) return false
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other || (typeof one !== 'object' && typeof other !== 'object' && String(one) === String(other))
  if (isUnknown(one) || isUnknown(other) || isList(one) !== isList(other)) return one === other
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))]
  return entries.length === others.size && entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key) ?? null, left))
}
