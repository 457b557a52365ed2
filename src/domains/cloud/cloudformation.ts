import { toText } from '../../core/to-text.ts'
import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import type { Budget } from './budget.ts'
import { filesFor, type ParameterFile, parameterValue, type TemplateInputs } from './parameters.ts'
import { type Infrastructure, type Resource, refsIn, type Unread } from './resource.ts'
import { follow, isObject, isSet, isUnknown, joined, listOf, Unknown, type Value } from './value.ts'

/** Function names by short-form tag: `!Ref` is `Ref`. */
export const CLOUDFORMATION_TAGS: Readonly<Record<string, string>> = {
  '!Ref': 'Ref',
  '!Condition': 'Condition',
  ...Object.fromEntries(
    [
      'And',
      'Base64',
      'Cidr',
      'Equals',
      'FindInMap',
      'GetAtt',
      'GetAZs',
      'If',
      'ImportValue',
      'Join',
      'Length',
      'Not',
      'Or',
      'Select',
      'Split',
      'Sub',
      'ToJsonString',
      'Transform',
    ].map((name) => [`!${name}`, `Fn::${name}`]),
  ),
}

/** Tells whether a document is a CloudFormation template. */
export function isCloudFormation(value: unknown): boolean {
  if (!isObject(value as Value)) return false
  const { Resources: resources, AWSTemplateFormatVersion: version } = value as Readonly<Record<string, unknown>>
  if (!isObject(resources as Value)) return false
  return version !== undefined || /"(AWS|Alexa|Custom)::/.test(JSON.stringify(resources))
}

/** Returns the resources of a template. Parameters have their defaults; values that only AWS can resolve are unknown. */
export function cloudFormationResources(yaml: YamlFile<unknown>, path: string, inputs: TemplateInputs): Infrastructure {
  const root = new Cursor({ path, yaml }, yaml.value)
  const template = new Template(root, inputs)
  const resources: Resource[] = []
  const unread: Unread[] = macrosIn(root)
  for (const [name, cursor] of root.get('Resources').entries()) {
    if (name.startsWith('Fn::') || cursor.get('Fn::Transform').exists) {
      unread.push({
        path,
        what: name,
        reason: 'the result of a loop or transform is unknown',
        at: cursor.at,
        relevant: mentionsModels(cursor.value),
      })
      continue
    }
    const resource = template.resource(name, cursor)
    if (resource !== undefined) resources.push(resource)
  }
  return { resources, unread }
}

/** Returns the macros of a template, whose results are unknown. The transforms of AWS itself do not change SageMaker resources. */
function macrosIn(root: Cursor): Unread[] {
  const transforms = [...root.get('Transform').items(), ...root.get('Fn::Transform').items()]
  const macros = transforms.filter((each) => !/^AWS::(Serverless-|LanguageExtensions|SecretsManager-|CodeDeploy)/.test(each.text))
  if (macros.length === 0) return []
  const relevant = mentionsModels(root.value)
  return macros.map((each) => ({
    path: root.file.path,
    what: each.text || 'a transform',
    reason: 'a macro may change every resource',
    at: each.at,
    relevant,
  }))
}

function mentionsModels(value: unknown): boolean {
  return /SageMaker/i.test(JSON.stringify(value ?? ''))
}

const MAX_DEPTH = 60

class Template {
  readonly #root: Cursor
  readonly #conditions = new Map<string, Value>()
  readonly #files: readonly ParameterFile[]
  readonly #parameters = new Map<string, Value>()
  readonly #budget: Budget

  constructor(root: Cursor, { files, budget }: TemplateInputs) {
    this.#root = root
    this.#budget = budget
    const names = root.get('Parameters').entries()
    this.#files = filesFor(
      names.map(([name]) => name),
      files,
    )
  }

  /** Evaluates a resource. Returns `undefined` if its condition is false. */
  resource(name: string, cursor: Cursor): Resource | undefined {
    const condition = cursor.get('Condition').text
    const present = condition === '' ? true : this.#condition(condition, 0)
    if (present === false) return undefined
    const properties = cursor.get('Properties')
    const body = this.#evaluate(properties.value, 0) ?? null
    return {
      format: 'cloudformation',
      type: cursor.get('Type').text,
      address: name,
      body,
      at: cursor.at,
      spanAt: (names) => (names.length === 0 ? cursor.at : properties.get(...names).at),
      refsAt: (names) => refsIn(follow(body, names)),
      scope: cursor.file.path,
      ...(isUnknown(present) ? { conditional: present.reason } : {}),
    }
  }

  #evaluate(value: unknown, depth: number): Value {
    if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
    if (!this.#budget.spend()) return new Unknown('evaluating the template takes too many steps')
    if (typeof value === 'string') return value.includes('{{resolve:') ? new Unknown('AWS resolves it at deployment', { set: true }) : value
    if (Array.isArray(value)) return value.map((item) => this.#evaluate(item, depth + 1))
    if (!isObject(value as Value)) return (value ?? null) as Value
    const entries = Object.entries(value as object) as readonly (readonly [string, unknown])[]
    const [first] = entries
    if (entries.length === 1 && first !== undefined && (/^Fn::/.test(first[0]) || first[0] === 'Ref'))
      return this.#intrinsic(first[0], first[1], depth)
    if (entries.some(([key]) => key.startsWith('Fn::'))) return new Unknown('a transform or loop generates it')
    return Object.fromEntries(entries.map(([key, member]) => [key, this.#evaluate(member, depth + 1)]))
  }

  #intrinsic(name: string, argument: unknown, depth: number): Value {
    if (name === 'Ref') return this.#ref(toText(argument))
    if (name === 'Fn::If') return this.#if(argument, depth)
    if (name === 'Fn::FindInMap') return this.#findInMap(argument, depth)
    if (name === 'Fn::Sub') return this.#sub(argument, depth)
    if (['Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not'].includes(name)) return this.#logic({ [name]: argument }, depth)
    const inner = refsIn(this.#evaluate(argument, depth + 1))
    if (name === 'Fn::GetAtt') {
      const target = (Array.isArray(argument) ? toText(argument[0]) : toText(argument)).split('.')[0] ?? ''
      return new Unknown(`it is an attribute of ${target}`, { set: true, refs: [target], source: target, attribute: this.#isOfAws(target) })
    }
    if (name === 'Fn::Join') return this.#join(argument, depth)
    if (name === 'Fn::Base64') return this.#evaluate(argument, depth + 1)
    const set = ['Fn::ImportValue', 'Fn::ToJsonString'].includes(name)
    return new Unknown(`it is computed by ${name}`, { set, refs: inner })
  }

  #ref(name: string): Value {
    if (name === 'AWS::NoValue') return null
    if (name.startsWith('AWS::')) return new Unknown(`it is ${name}`, { set: true, attribute: true })
    const parameter = this.#root.get('Parameters', name)
    if (!parameter.exists)
      return new Unknown(`it refers to ${name}`, { set: true, refs: [name], source: name, attribute: this.#isOfAws(name) })
    const defaultValue = parameter.get('Default')
    const isKnown = defaultValue.exists && !parameter.get('Type').text.startsWith('AWS::SSM::')
    const value = this.#parameters.get(name) ?? parameterValue(name, isKnown ? (defaultValue.value as Value) : undefined, this.#files)
    this.#parameters.set(name, value)
    return value
  }

  /** Tells whether AWS generates the attributes of a resource. Custom resources, nested stacks and SSM parameters return arbitrary values. */
  #isOfAws(name: string): boolean {
    const type = this.#root.get('Resources', name, 'Type').text
    return type.startsWith('AWS::') && !/^AWS::(CloudFormation|SSM)::/.test(type)
  }

  #sub(argument: unknown, depth: number): Value {
    const text = toText(Array.isArray(argument) ? argument[0] : argument)
    const variables = Array.isArray(argument) ? argument[1] : undefined
    const known = new Map<string, Value>()
    const named = (name: string): Value => {
      const variable =
        isObject(variables as Value) && Object.hasOwn(variables as object, name)
          ? (variables as Readonly<Record<string, unknown>>)[name]
          : undefined
      const value = known.get(name) ?? (variable === undefined ? this.#ref(name.split('.')[0] ?? '') : this.#evaluate(variable, depth + 1))
      known.set(name, value)
      return value
    }
    // Text and variable names alternate.
    const parts = text.split(/\$\{([^{}!$][^{}$]*)\}/).map((part, index) => (index % 2 === 0 ? part : named(part)))
    return this.#budget.charge(joined(parts, ''))
  }

  #join(argument: unknown, depth: number): Value {
    const [separator, list] = Array.isArray(argument) ? (argument as readonly unknown[]) : []
    return this.#budget.charge(joined(listOf(this.#evaluate(list, depth + 1)), toText(separator ?? '')))
  }

  #if(argument: unknown, depth: number): Value {
    const [condition, yes, no] = Array.isArray(argument) ? (argument as readonly unknown[]) : []
    const value = this.#condition(toText(condition), depth + 1)
    if (!isUnknown(value)) return this.#evaluate(value === true ? yes : no, depth + 1)
    const values = [this.#evaluate(yes, depth + 1), this.#evaluate(no, depth + 1)]
    return new Unknown(value.reason, { set: values.every((each) => isSet(each) === true), refs: values.flatMap(refsIn) })
  }

  #findInMap(argument: unknown, depth: number): Value {
    const keys = Array.isArray(argument) ? argument.map((key) => this.#evaluate(key, depth + 1)) : []
    if (keys.length < 3 || keys.some((key) => typeof key !== 'string')) return new Unknown('it is looked up in a mapping')
    return (this.#root.get('Mappings', ...(keys as string[])).value ?? new Unknown('it is looked up in a mapping')) as Value
  }

  #condition(name: string, depth: number): Value {
    const known = this.#conditions.get(name)
    if (known !== undefined) return known
    if (depth > MAX_DEPTH) return new Unknown('conditions refer to each other')
    // Set before the evaluation, so that a condition that refers to itself ends.
    this.#conditions.set(name, new Unknown(`the condition "${name}" refers to itself`))
    const value = this.#logic(this.#root.get('Conditions', name).value, depth + 1)
    const result = isUnknown(value) ? new Unknown(`the condition "${name}" is unknown: ${value.reason}`) : value
    this.#conditions.set(name, result)
    return result
  }

  #logic(value: unknown, depth: number): Value {
    if (depth > MAX_DEPTH || !isObject(value as Value)) return new Unknown('the condition is not valid')
    const [name = '', argument] = Object.entries(value as object)[0] ?? []
    const parts = Array.isArray(argument) ? (argument as readonly unknown[]) : []
    if (name === 'Condition') return this.#condition(toText(argument), depth + 1)
    if (name === 'Fn::Equals') {
      const sides = parts.map((part) => this.#evaluate(part, depth + 1))
      // CloudFormation compares strings, so true and "true" are equal.
      return sides.find(isUnknown) ?? toText(sides[0]) === toText(sides[1])
    }
    const inner = parts.map((part) => this.#logic(part, depth + 1))
    if (name === 'Fn::Not')
      return inner[0] === undefined || isUnknown(inner[0]) ? (inner[0] ?? new Unknown('the condition is not valid')) : inner[0] !== true
    if (name !== 'Fn::And' && name !== 'Fn::Or') return new Unknown(`it is computed by ${name}`)
    const deciding = name === 'Fn::Or'
    if (inner.includes(deciding)) return deciding
    return inner.find(isUnknown) ?? !deciding
  }
}
