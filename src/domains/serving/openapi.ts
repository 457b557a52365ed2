import type { Span, Subject } from '../../core/subject.ts'
import { Cursor } from '../../documents/cursor.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import { isAboutServer } from './server-paths.ts'

/** What a declaration says about who may call an API. */
export interface DeclaredAccess {
  readonly model: string
  /** The file that describes the API; `undefined` when the declaration names none. */
  readonly openapi: string | undefined
  readonly authentication: string
  readonly at: Span
}

export function isOpenApi(value: unknown): boolean {
  const { openapi, swagger, paths } = (value ?? {}) as { openapi?: unknown; swagger?: unknown; paths?: unknown }
  return (/^3\./.test(String(openapi)) || String(swagger) === '2.0' || swagger === 2) && typeof paths === 'object'
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query']
/** Paths by which people call models. */
const INFERENCE =
  /(^|[/:_-])(predict|predictions|infer|inference|invocations|invoke|generate|completions?|embeddings?|explain|explanations|classify|score|rerank|chat|transcriptions?)([/:_-]|$)|\/v[12]\/models?\b/i
/** Where one says who one is, one cannot be asked for it. */
const LOGIN =
  /^\/(([^{}]*\/)?(login|signin|signup|token|access-token|forgot-password|reset-password)|([^{}]*\/)?(auth|oauth2?|users?|accounts?)\/(register|refresh|callback|logout)|(register|refresh|callback|logout))\/?$/i

/** Whether a description is of an API that serves models. */
export function servesModels(yaml: YamlFile<unknown>, path: string): boolean {
  return new Cursor({ path, yaml }, yaml.value)
    .get('paths')
    .entries()
    .some(([each]) => INFERENCE.test(each) || each === '$ref')
}

/** What rules look at in an OpenAPI 3 or Swagger 2 file: schemes, servers, operations. */
export function apiSubjects(yaml: YamlFile<unknown>, path: string, declared: DeclaredAccess | undefined): readonly Subject[] {
  const api = new Api(new Cursor({ path, yaml }, yaml.value))
  return [...api.schemes(), ...api.servers(), ...api.operations(declared), ...api.elsewhere()]
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly cursor: Cursor
}

const ABOUT_TOKENS = /token|oauth|auth|login|connect/i

class Api {
  readonly #root: Cursor
  readonly #version2: boolean
  #ofAll: Asked | undefined

  constructor(root: Cursor) {
    this.#root = root
    this.#version2 = root.get('swagger').exists
  }

  get #definitions(): Cursor {
    return this.#version2 ? this.#root.get('securityDefinitions') : this.#root.get('components', 'securitySchemes')
  }

  /** A scheme by its name, behind one reference within the file. */
  #scheme(name: string): Cursor {
    return this.#resolved(this.#definitions.get(name))
  }

  /** What a reference within the file leads to; one to another file leads to nothing that is known here. */
  #resolved(stated: Cursor): Cursor {
    let found = stated
    for (let step = 0; step < MAX_REFS; step += 1) {
      const ref = /^#\/(.{1,300})$/.exec(found.get('$ref').text)?.[1]
      if (ref === undefined) return found
      found = this.#root.get(...ref.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')))
    }
    return found
  }

  schemes(): readonly Subject[] {
    return this.#definitions
      .entries()
      .filter(([name]) => name !== '$ref' && !this.#scheme(name).get('$ref').exists)
      .map(([name, cursor]): Subject => {
        const weakness = weaknessOf(this.#scheme(name))
        const { path } = cursor.file
        return {
          kind: 'api.scheme',
          id: `${path}#${name}`,
          data: { path, name, type: typeOf(this.#scheme(name)), strong: weakness === '', weakness },
          at: cursor.at,
        }
      })
  }

  servers(): readonly Subject[] {
    const { path } = this.#root.file
    const stated = this.#version2 ? this.#servers2() : this.#servers3()
    return stated.map(
      ([url, at]): Subject => ({
        kind: 'api.server',
        id: `${path}#${url}`,
        data: { path, url, plaintext: isPlain(url) },
        at,
      }),
    )
  }

  #servers2(): readonly (readonly [string, Span])[] {
    const host = this.#root.get('host').text
    const schemes = this.#root.get('schemes').items()
    const shown = host === '' ? '(its own host)' : host
    return schemes.map((scheme) => [`${scheme.text}://${shown}${this.#root.get('basePath').text}`, scheme.at] as const)
  }

  #servers3(): readonly (readonly [string, Span])[] {
    const holders = [
      this.#root,
      ...this.#root
        .get('paths')
        .entries()
        .map(([, item]) => item),
      ...this.#all().map(({ cursor }) => cursor),
    ]
    return holders.flatMap((holder) =>
      holder
        .get('servers')
        .items()
        .flatMap((server) => urlsOf(server).map((url) => [url, server.get('url').at] as const)),
    )
  }

  #all(): readonly Operation[] {
    return this.#root
      .get('paths')
      .entries()
      .flatMap(([path, stated]) => {
        const item = this.#resolved(stated)
        const more = item.get('additionalOperations').entries()
        return [...item.entries().filter(([method]) => METHODS.includes(method.toLowerCase())), ...more].map(([method, cursor]) => ({
          method: method.toUpperCase(),
          path,
          cursor,
        }))
      })
  }

  /** Paths that another file describes. */
  elsewhere(): readonly Subject[] {
    const { path: file } = this.#root.file
    return this.#root
      .get('paths')
      .entries()
      .filter(([, item]) => item.get('$ref').exists && !item.get('$ref').text.startsWith('#/'))
      .map(([path, item]) => {
        const reason = `the path is described in ${item.get('$ref').text}, which is not followed; bundle the description into one file`
        return unreadableSubject({ path: file, what: path, reason, at: item.at })
      })
  }

  operations(declared: DeclaredAccess | undefined): readonly Subject[] {
    const exempt = this.#tokenPaths()
    return this.#all()
      .filter(
        ({ method, path }) =>
          method !== 'OPTIONS' &&
          !(['GET', 'HEAD'].includes(method) && isAboutServer(path)) &&
          !(method === 'POST' && LOGIN.test(path)) &&
          !(ABOUT_TOKENS.test(path) && exempt.some((each) => each.endsWith(path))),
      )
      .map((operation) => this.#operation(operation, declared))
  }

  /** Where one gets a token cannot ask for one. */
  #tokenPaths(): readonly string[] {
    const urls = this.#definitions
      .entries()
      .flatMap(([name]) => [...this.#scheme(name).texts()].filter(({ pointer }) => pointer.endsWith('/tokenUrl')).map(({ text }) => text))
    return urls.map((url) => `/${url.replace(/^https?:\/\/[^/]*/, '').replace(/^\/+/, '')}`)
  }

  #operation({ method, path, cursor }: Operation, declared: DeclaredAccess | undefined): Subject {
    const asked = this.#asked(cursor)
    const { types, secured, withScopes, scoped } = asked
    const file = cursor.file.path
    // Before OpenAPI 3.1 there was no way to write down that a certificate is asked for.
    const elsewhere = this.#isAway(cursor) || asked.elsewhere
    const unsayable = !secured && declared?.authentication === 'mtls' && !/^3\.[1-9]/.test(this.#root.get('openapi').text)
    const at = cursor.get('security').exists ? cursor.get('security').at : cursor.at
    return {
      kind: 'api.operation',
      id: `${file}#${method} ${path}`,
      data: {
        path: file,
        operation: `${method} ${path}`,
        ...(unsayable || elsewhere ? {} : { secured }),
        schemes: types,
        ...(withScopes && secured ? { scoped } : {}),
        limited: ['429', '4XX'].some((status) => cursor.get('responses', status).exists),
        contrast: declared === undefined ? '' : `, but ${placeOf(declared)} declares ${declared.authentication} for ${declared.model}`,
        ...comparison(asked, declared),
      },
      at: cursor.at,
      spans: { '/secured': at, '/scoped': at, '/matches': at },
      ...(elsewhere ? { unknown: { '/secured': 'a part of the description is in another file' } } : {}),
      ...(unsayable ? { unknown: { '/secured': 'this version of OpenAPI cannot say that a certificate is asked for' } } : {}),
      ...(declared === undefined ? {} : { related: [declared.at] }),
    }
  }

  #isAway(cursor: Cursor): boolean {
    return cursor.get('$ref').exists && !cursor.get('$ref').text.startsWith('#/')
  }

  /** What the operation asks for, or the whole API where it says nothing. `[]` asks for nothing. */
  #asked(operation: Cursor): Asked {
    if (operation.get('security').exists) return this.#askedBy(operation.get('security'))
    // There may be very many operations, and very many ways.
    this.#ofAll ??= this.#askedBy(this.#root.get('security'))
    return this.#ofAll
  }

  #askedBy(security: Cursor): Asked {
    const ways = security.items().map((way) =>
      way.entries().map(([name, scopes]) => {
        const scheme = this.#scheme(name)
        return { type: typeOf(scheme), scheme, scoped: scopes.items().length > 0 }
      }),
    )
    const withScopes = ways.filter((way) => way.some(({ type }) => SCOPED.includes(type)))
    const components = this.#isAway(this.#root.get('components')) || this.#isAway(this.#definitions)
    return {
      ways: [...new Map(ways.map((way) => way.map(({ type }) => type)).map((types) => [JSON.stringify(types), types])).values()],
      types: [...new Set(ways.flatMap((way) => way.map(({ type }) => type)))],
      secured: ways.length > 0 && ways.every((way) => way.length > 0 && way.every(({ type }) => KNOWN_TYPES.includes(type))),
      withScopes: withScopes.length > 0,
      scoped: withScopes.every((way) => way.some(({ scoped }) => scoped)),
      elsewhere: ways.some((way) => way.some(({ scheme }) => this.#isAway(scheme) || (components && !scheme.exists))),
    }
  }
}

/** What an operation asks for. */
interface Asked {
  /** Types of the schemes of each way, each combination once. */
  readonly ways: readonly (readonly string[])[]
  readonly types: readonly string[]
  readonly secured: boolean
  /** Whether there are ways with scopes, and whether all of them name one. */
  readonly withScopes: boolean
  readonly scoped: boolean
  /** Whether a scheme is described in another file. */
  readonly elsewhere: boolean
}

function comparison(asked: Asked, declared: DeclaredAccess | undefined): object {
  const accepted = ACCEPTED[declared?.authentication ?? '']
  if (declared === undefined || accepted === undefined) return {}
  const matches = asked.secured && asked.ways.every((way) => way.some((type) => accepted.includes(type)))
  return { matches, declared: declared.authentication, model: declared.model, declaredAt: placeOf(declared) }
}

function placeOf({ at }: DeclaredAccess): string {
  return `${at.file}:${at.line}`
}

const MAX_REFS = 10
const KNOWN_TYPES = [
  'oauth2',
  'openIdConnect',
  'mutualTLS',
  'apiKey',
  'bearer',
  'basic',
  'digest',
  'hoba',
  'mutual',
  'dpop',
  'scram-sha-256',
]
const SCOPED = ['oauth2', 'openIdConnect']

/** Schemes that are what a declaration says. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  oauth2: ['oauth2', 'openIdConnect', 'bearer'],
  oidc: ['openIdConnect', 'oauth2', 'bearer'],
  jwt: ['bearer', 'oauth2', 'openIdConnect'],
  mtls: ['mutualTLS'],
  'api-key': ['apiKey', 'bearer'],
  // SigV4 is described as a key in a header, tokens of other clouds as what they are.
  iam: ['apiKey', 'bearer', 'oauth2', 'openIdConnect'],
}

/** `oauth2`, `openIdConnect`, `mutualTLS`, `apiKey`, `bearer`, `basic`; whatever is written for others. */
function typeOf(scheme: Cursor): string {
  const type = scheme.get('type').text
  // Swagger 2 has no other way to say that a token is sent.
  if (type === 'apiKey' && scheme.get('in').text === 'header' && scheme.get('name').text.toLowerCase() === 'authorization') return 'bearer'
  return type === 'http' ? scheme.get('scheme').text.toLowerCase() : type
}

/** Why a scheme lets in too easily; empty when it does not. */
function weaknessOf(scheme: Cursor): string {
  const type = typeOf(scheme)
  if (!KNOWN_TYPES.includes(type)) return 'it is no way of saying who calls that anybody knows'
  if (type === 'basic') return 'basic sends a password with each call'
  if (type === 'digest') return 'digest rests on MD5'
  if (type === 'apiKey' && scheme.get('in').text === 'query') return 'the key stands in the address, which logs keep'
  const flows = [
    ...scheme
      .get('flows')
      .entries()
      .map(([flow]) => flow),
    scheme.get('flow').text,
  ]
  const flow = flows.find((each) => each === 'implicit' || each === 'password')
  if (type === 'oauth2' && flow !== undefined) return `the ${flow} flow, which OAuth 2.1 took out`
  const plain = [...scheme.texts()].find(
    ({ text, pointer }) => /Url$/.test(pointer) && /^http:\/\//i.test(text) && !/^http:\/\/localhost/i.test(text),
  )
  return plain === undefined ? '' : `${plain.text} is not https`
}

/** A server's address with each value that its variables may take. Of very many only those are told that are plain. */
function urlsOf(server: Cursor): readonly string[] {
  const url = server.get('url').text.slice(0, MAX_URL)
  const variables = server
    .get('variables')
    .entries()
    .filter(([name]) => url.includes(`{${name}}`))
    .map(([name, variable]) => ({ name, values: variable.get('enum').exists ? variable.get('enum').items() : [variable.get('default')] }))
  const fill = (text: string, name: string, { text: value }: Cursor) => text.replaceAll(`{${name}}`, () => value.slice(0, MAX_VALUE))
  if (variables.reduce((count, { values }) => count * values.length, 1) <= MAX_URLS)
    return [
      ...new Set(
        variables.reduce<readonly string[]>(
          (urls, { name, values }) => urls.flatMap((each) => values.map((value) => fill(each, name, value))),
          [url],
        ),
      ),
    ]
  const plain = variables.flatMap(({ name, values }) => {
    const value = values.find((each) => isPlain(fill(url, name, each)))
    return value === undefined ? [] : [fill(url, name, value)]
  })
  return plain.length > 0 ? plain : [url]
}

/** Calls to the machine itself need no encryption. */
function isPlain(url: string): boolean {
  return /^http:\/\//i.test(url) && !/^http:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0)/i.test(url)
}

const MAX_URL = 2000
const MAX_VALUE = 200
const MAX_URLS = 200
