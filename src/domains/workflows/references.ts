import type { Subject } from '../../core/subject.ts'
import type { Cursor } from './cursor.ts'
import { partsOf } from './expression.ts'
import { typoOf } from './popular.ts'
import { actionOf, imagePin, isCommit, parseUse, type Use } from './uses.ts'
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/** Returns the third-party code that a workflow runs: actions, reusable workflows, images, and tools that actions install. */
export function referenceSubjects(workflow: Workflow): readonly Subject[] {
  return workflow.jobs.flatMap((job) => [
    ...usesOf(job).flatMap((cursor) => useSubjects(workflow, job, cursor)),
    ...imagesOf(job).map((cursor) => imageSubject(workflow, job, cursor)),
    ...job.steps.flatMap((step) => toolSubjects(workflow, job, step)),
  ])
}

function usesOf({ body, steps }: Job): readonly Cursor[] {
  return [body.get('uses'), ...steps.map(({ uses }) => uses)].filter(
    (cursor) => cursor?.text !== undefined && cursor.text !== '',
  ) as Cursor[]
}

function useSubjects(workflow: Workflow, job: Job, cursor: Cursor): readonly Subject[] {
  const text = cursor.text.trim()
  const use = parseUse(text)
  if (use.kind === 'image') return [imageSubject(workflow, job, cursor, use.image)]
  return [
    {
      kind: 'workflow.uses',
      // A mutable ref is part of the id: a waiver for one ref must not cover another.
      id: `${workflow.path}#${job.id}/${(use.kind === 'action' || use.kind === 'workflow') && isCommit(use.ref) ? text.split('@')[0] : text}`,
      data: { path: workflow.path, job: job.id, uses: text, ...described(use), ...comment(use, cursor), obfuscated: isObfuscated(text) },
      at: cursor.at,
      ...(verifiesItsTag(use) ? { remedy: TAG_REMEDY } : {}),
    },
  ]
}

const TAG_REMEDY =
  'Use a complete version tag, such as v2.1.0. This workflow verifies the tag that it was called with, and fails with a commit SHA.'

/** Tells whether a reusable workflow works only with a version tag. Source: its documentation, "Referencing SLSA builders and generators". */
function verifiesItsTag(use: Use): boolean {
  return use.kind === 'workflow' && `${use.owner}/${use.repo}`.toLowerCase() === 'slsa-framework/slsa-github-generator'
}

function isPinned(use: Use & { readonly ref: string }): boolean {
  return isCommit(use.ref) || (verifiesItsTag(use) && /^v\d+\.\d+\.\d+(-[\w.]+)?$/.test(use.ref))
}

function described(use: Use) {
  if (use.kind === 'local') return { owner: '', name: '', kind: 'local', ref: '', pinned: true, typoOf: '' }
  if (use.kind !== 'action' && use.kind !== 'workflow') return { owner: '', name: '', kind: 'unknown', ref: '', pinned: false, typoOf: '' }
  const name = `${use.owner}/${use.repo}`
  return { owner: use.owner, name, kind: use.kind, ref: use.ref, pinned: isPinned(use), typoOf: typoOf(name) ?? '' }
}

/** Returns the version in the comment after a commit, which Dependabot maintains. */
function comment(use: Use, cursor: Cursor): { readonly version: string } {
  if (use.kind !== 'action' && use.kind !== 'workflow') return { version: '' }
  const version = isCommit(use.ref)
    ? /(?:^|[\s=@/])(v?\d+(?:\.\d+)*(?:[-+.][\w.]+)?)|^(stable|nightly|beta|main|master)$/
        .exec(cursor.comment ?? '')
        ?.slice(1)
        .find((part) => part !== undefined)
    : undefined
  return { version: version ?? '' }
}

/** Tells whether a path is obfuscated, such as `owner/repo/./x` or `owner//repo`. */
function isObfuscated(text: string): boolean {
  if (parseUse(text).kind === 'local') return false
  const path = text.split('@')[0] ?? ''
  return path.split('/').some((part) => part === '' || part === '.' || part === '..')
}

function imagesOf({ body }: Job): readonly Cursor[] {
  const container = body.get('container')
  const services = body
    .get('services')
    .entries()
    .map(([, service]) => service.get('image'))
  const own = typeof container.value === 'string' ? container : container.get('image')
  // A Docker action refers to an image with docker://; anything else is the path of a Dockerfile.
  const docker = body.get('using').text === 'docker' ? [body.get('image')].filter(({ text }) => text.startsWith('docker://')) : []
  return [own, ...services, ...docker].filter(({ text }) => text !== '')
}

function imageSubject({ path }: Workflow, { id: job }: Job, cursor: Cursor, image = cursor.text.replace(/^docker:\/\//, '')): Subject {
  const data = { path, job, image, pin: imagePin(image) }
  return {
    kind: 'workflow.image',
    id: `${path}#${job}/image/${imagePin(image) === 'digest' ? (image.split('@')[0] ?? '') : image}`,
    data,
    at: cursor.at,
  }
}

/** Actions that install the latest version of a tool, and the inputs that set a version or a version file. */
const TOOLS: Readonly<Record<string, readonly [input: string, ...others: readonly string[]]>> = {
  'aquasecurity/setup-trivy': ['version'],
  'astral-sh/setup-uv': ['version', 'version-file'],
  'golangci/golangci-lint-action': ['version', 'version-file', 'install-mode'],
  'goreleaser/goreleaser-action': ['version', 'version-file'],
  'hashicorp/setup-terraform': ['terraform_version'],
  'azure/setup-helm': ['version'],
  'azure/setup-kubectl': ['version'],
  'oven-sh/setup-bun': ['bun-version', 'bun-version-file'],
  'arduino/setup-protoc': ['version'],
}

function toolSubjects({ path }: Workflow, { id: job }: Job, step: Step): readonly Subject[] {
  const action = actionOf(step.uses?.text)
  const [input, ...others] = Object.hasOwn(TOOLS, action) ? (TOOLS[action] ?? []) : []
  if (input === undefined || step.uses === undefined) return []
  const version = inputOf(step, input)?.text ?? ''
  const exact = version !== '' && !/^(latest|canary|stable|nightly|\*|[~^>].*|v?\d+)$/.test(version)
  const pinned = exact || others.some((other) => (inputOf(step, other)?.text ?? '') !== '')
  const data = { path, job, action, input, version, pinned }
  return [{ kind: 'workflow.tool', id: `${path}#${job}/${action}/${input}`, data, at: step.uses.at }]
}

/** Returns expressions that only compute a constant, which hides the value from reviewers. */
export function obfuscations(workflow: Workflow): readonly Subject[] {
  const { path } = workflow
  return [...workflow.root.texts()].flatMap((cursor) =>
    cursor.fenced.flatMap(({ text, order, parsed }) => {
      if (!parsed.ok || !['call', 'index'].includes(parsed.expression.type)) return []
      const parts = [...partsOf(parsed.expression)]
      const constant =
        parts.every(({ type }) => type === 'literal' || type === 'call') &&
        parts.every((part) => part.type !== 'call' || BUILDERS.has(part.name))
      if (!constant) return []
      return [
        {
          kind: 'workflow.constant',
          id: `${path}#${cursor.pointer}/${text}`,
          data: { path, expression: text, constant },
          at: cursor.atExpression(order),
        },
      ]
    }),
  )
}

const BUILDERS = new Set(['format', 'join', 'fromjson', 'tojson'])
