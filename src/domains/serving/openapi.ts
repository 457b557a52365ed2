import type { Span, Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { Cursor } from '../../documents/cursor.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import { isAboutServer } from './server-paths.ts'

/** The authentication that a declaration states for an API. */
export interface DeclaredAccess {
  readonly model: string
  /** The OpenAPI file; `undefined` if the declaration does not name one. */
  readonly openapi: string | undefined
  readonly authentication: string
  readonly at: Span
}

export function isOpenApi(value: unknown): boolean {
  const { openapi, swagger, paths } = (value ?? {}) as { openapi?: unknown; swagger?: unknown; paths?: unknown }
  return (/^3\./.test(toText(openapi)) || toText(swagger) === '2.0' || swagger === 2) && typeof paths === 'object'
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query']
/** Paths of inference endpoints. */
const INFERENCE =
  /(^|[/:_-])(predict|predictions|infer|inference|invocations|invoke|generate|completions?|embeddings?|explain|explanations|classify|score|rerank|chat|transcriptions?)([/:_-]|$)|\/v[12]\/models?\b/i
/** Paths of login endpoints, which cannot require authentication. */
const LOGIN =
  /^\/(([^{}]*\/)?(login|signin|signup|token|access-token|forgot-password|reset-password)|([^{}]*\/)?(auth|oauth2?|users?|accounts?)\/(register|refresh|callback|logout)|(register|refresh|callback|logout))\/?$/i

/** Tells whether an OpenAPI file describes an API that serves models. */
export function servesModels(yaml: YamlFile<unknown>, path: string): boolean {
  return new Cursor({ path, yaml }, yaml.value)
    .get('paths')
    .entries()
    .some(([each]) => INFERENCE.test(each) || each === '$ref')
}

/** Returns the security schemes, servers and operations of an OpenAPI 3 or Swagger 2 file. */
export function apiSubjects(yaml: YamlFile<unknown>, path: string, declared: DeclaredAccess | undefined): readonly Subject[] {
  const api = new Api(new Cursor({ path, yaml }, yaml.value))
  return [...api.schemes(), ...api.servers(), ...api.operations(declared), ...api.externalPaths()]
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
  #apiRequirement: SecurityRequirement | undefined

  constructor(root: Cursor) {
    this.#root = root
    this.#version2 = root.get('swagger').exists
  }

  get #definitions(): Cursor {
    return this.#version2 ? this.#root.get('securityDefinitions') : this.#root.get('components', 'securitySchemes')
  }

  /** Returns a security scheme by name and resolves references within the file. */
  #scheme(name: string): Cursor {
    return this.#resolved(this.#definitions.get(name))
  }

  /** Resolves references within the file. A reference to another file stays unresolved. */
  #resolved(reference: Cursor): Cursor {
    let found = reference
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
    const urls = this.#version2 ? this.#servers2() : this.#servers3()
    return urls.map(
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
      .flatMap(([path, reference]) => {
        const item = this.#resolved(reference)
        const more = item.get('additionalOperations').entries()
        return [...item.entries().filter(([method]) => METHODS.includes(method.toLowerCase())), ...more].map(([method, cursor]) => ({
          method: method.toUpperCase(),
          path,
          cursor,
        }))
      })
  }

  /** Returns the paths that another file describes. */
  externalPaths(): readonly Subject[] {
    const { path: file } = this.#root.file
    return this.#root
      .get('paths')
      .entries()
      .filter(([, item]) => item.get('$ref').exists && !item.get('$ref').text.startsWith('#/'))
      .map(([path, item]) => {
        const reason = `the path is described in ${item.get('$ref').text}, which is not read; bundle the API description into one file`
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

  /** Returns the paths of token endpoints, which cannot require a token. */
  #tokenPaths(): readonly string[] {
    const urls = this.#definitions
      .entries()
      .flatMap(([name]) => [...this.#scheme(name).texts()].filter(({ pointer }) => pointer.endsWith('/tokenUrl')).map(({ text }) => text))
    return urls.map((url) => `/${url.replace(/^https?:\/\/[^/]*/, '').replace(/^\/+/, '')}`)
  }

  #operation({ method, path, cursor }: Operation, declared: DeclaredAccess | undefined): Subject {
    const requirement = this.#requirementOf(cursor)
    const { types, secured, withScopes, scoped } = requirement
    const file = cursor.file.path
    // OpenAPI before 3.1 cannot describe client certificates.
    const external = this.#isExternal(cursor) || requirement.external
    const inexpressible = !secured && declared?.authentication === 'mtls' && !/^3\.[1-9]/.test(this.#root.get('openapi').text)
    const at = cursor.get('security').exists ? cursor.get('security').at : cursor.at
    return {
      kind: 'api.operation',
      id: `${file}#${method} ${path}`,
      data: {
        path: file,
        operation: `${method} ${path}`,
        ...(inexpressible || external ? {} : { secured }),
        schemes: types,
        ...(withScopes && secured ? { scoped } : {}),
        limited: ['429', '4XX'].some((status) => cursor.get('responses', status).exists),
        contrast: declared === undefined ? '' : `, but ${placeOf(declared)} declares ${declared.authentication} for ${declared.model}`,
        ...comparison(requirement, declared),
      },
      at: cursor.at,
      spans: { '/secured': at, '/scoped': at, '/matches': at },
      ...(external ? { unknown: { '/secured': 'part of the API description is in another file' } } : {}),
      ...(inexpressible ? { unknown: { '/secured': 'this OpenAPI version cannot describe client certificates' } } : {}),
      ...(declared === undefined ? {} : { related: [declared.at] }),
    }
  }

  #isExternal(cursor: Cursor): boolean {
    return cursor.get('$ref').exists && !cursor.get('$ref').text.startsWith('#/')
  }

  /** Returns the security requirement of an operation, or that of the API if it has none. `[]` requires nothing. */
  #requirementOf(operation: Cursor): SecurityRequirement {
    if (operation.get('security').exists) return this.#requirementIn(operation.get('security'))
    // Cached: there may be very many operations and alternatives.
    this.#apiRequirement ??= this.#requirementIn(this.#root.get('security'))
    return this.#apiRequirement
  }

  #requirementIn(security: Cursor): SecurityRequirement {
    const alternatives = security.items().map((alternative) =>
      alternative.entries().map(([name, scopes]) => {
        const scheme = this.#scheme(name)
        return { type: typeOf(scheme), scheme, scoped: scopes.items().length > 0 }
      }),
    )
    const withScopes = alternatives.filter((alternative) => alternative.some(({ type }) => SCOPED.includes(type)))
    const components = this.#isExternal(this.#root.get('components')) || this.#isExternal(this.#definitions)
    return {
      alternatives: [
        ...new Map(
          alternatives.map((alternative) => alternative.map(({ type }) => type)).map((types) => [JSON.stringify(types), types]),
        ).values(),
      ],
      types: [...new Set(alternatives.flatMap((alternative) => alternative.map(({ type }) => type)))],
      secured:
        alternatives.length > 0 &&
        alternatives.every((alternative) => alternative.length > 0 && alternative.every(({ type }) => KNOWN_TYPES.includes(type))),
      withScopes: withScopes.length > 0,
      scoped: withScopes.every((alternative) => alternative.some(({ scoped }) => scoped)),
      external: alternatives.some((alternative) =>
        alternative.some(({ scheme }) => this.#isExternal(scheme) || (components && !scheme.exists)),
      ),
    }
  }
}

/** What an operation requires of its callers. */
interface SecurityRequirement {
  /** Scheme types of each alternative, without duplicates. */
  readonly alternatives: readonly (readonly string[])[]
  readonly types: readonly string[]
  readonly secured: boolean
  /** Whether some alternatives support scopes, and whether all of those name one. */
  readonly withScopes: boolean
  readonly scoped: boolean
  /** Whether a scheme is described in another file. */
  readonly external: boolean
}

function comparison(requirement: SecurityRequirement, declared: DeclaredAccess | undefined): object {
  const accepted = ACCEPTED[declared?.authentication ?? '']
  if (declared === undefined || accepted === undefined) return {}
  const matches =
    requirement.secured && requirement.alternatives.every((alternative) => alternative.some((type) => accepted.includes(type)))
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

/** Scheme types that satisfy each declared kind of authentication. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  oauth2: ['oauth2', 'openIdConnect', 'bearer'],
  oidc: ['openIdConnect', 'oauth2', 'bearer'],
  jwt: ['bearer', 'oauth2', 'openIdConnect'],
  mtls: ['mutualTLS'],
  'api-key': ['apiKey', 'bearer'],
  // SigV4 is described as an API key in a header; tokens of other clouds as bearer or OAuth tokens.
  iam: ['apiKey', 'bearer', 'oauth2', 'openIdConnect'],
}

/** Returns the type of a scheme: `oauth2`, `openIdConnect`, `mutualTLS`, `apiKey`, or the HTTP scheme such as `bearer`. */
function typeOf(scheme: Cursor): string {
  const type = scheme.get('type').text
  // Swagger 2 cannot describe a bearer token in any other way.
  if (type === 'apiKey' && scheme.get('in').text === 'header' && scheme.get('name').text.toLowerCase() === 'authorization') return 'bearer'
  return type === 'http' ? scheme.get('scheme').text.toLowerCase() : type
}

/** Describes why a scheme is weak; empty if it is not. */
function weaknessOf(scheme: Cursor): string {
  const type = typeOf(scheme)
  if (type === '') return 'it does not state its type'
  if (!KNOWN_TYPES.includes(type)) return `its type ${JSON.stringify(type)} is not a known one`
  if (type === 'basic') return 'basic authentication sends a password with each request'
  if (type === 'digest') return 'digest authentication relies on MD5'
  if (type === 'apiKey' && scheme.get('in').text === 'query') return 'the API key is sent in the URL, which logs record'
  const flows = [
    ...scheme
      .get('flows')
      .entries()
      .map(([flow]) => flow),
    scheme.get('flow').text,
  ]
  const flow = flows.find((each) => each === 'implicit' || each === 'password')
  if (type === 'oauth2' && flow !== undefined) return `it uses the ${flow} flow, which OAuth 2.1 removes`
  const plain = [...scheme.texts()].find(
    ({ text, pointer }) => /Url$/.test(pointer) && /^http:\/\//i.test(text) && !/^http:\/\/localhost/i.test(text),
  )
  return plain === undefined ? '' : `${plain.text} does not use https`
}

/** Returns the URL of a server for each combination of its variables. If there are too many, only plaintext URLs. */
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

/** Tells whether a URL is plaintext HTTP. Loopback addresses need no encryption. */
function isPlain(url: string): boolean {
  return /^http:\/\//i.test(url) && !/^http:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0)/i.test(url)
}

const MAX_URL = 2000
const MAX_VALUE = 200
const MAX_URLS = 200
