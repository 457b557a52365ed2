import type { Span } from '../facts/types.ts'
import { type Position, readYaml } from '../yaml.ts'

/** GitHub takes no larger workflow file. */
export const MAX_WORKFLOW_BYTES = 1024 * 1024

/** A workflow file, as far as the rules look at it. */
export interface Workflow {
  readonly path: string
  readonly triggers: readonly string[]
  readonly permissions: Permissions
  readonly jobs: readonly Job[]
  readonly at: Span
}

/**
 * What jobs may do that say nothing of their own. `missing`: what the repository's default lets them, which may be everything.
 */
export type Permissions = 'none' | 'read' | 'write' | 'write-all' | 'missing'

export interface Job {
  readonly id: string
  readonly permissions: Permissions
  /** A reusable workflow that the job calls. */
  readonly uses: Use | undefined
  readonly steps: readonly Step[]
}

export interface Step {
  readonly uses: Use | undefined
  readonly with: Readonly<Record<string, unknown>>
  readonly at: Span
}

export interface Use {
  readonly text: string
  readonly at: Span
}

/**
 * Reads a workflow from anyone.
 *
 * @throws {SealError} PACK_INVALID - it is no YAML, or no workflow; with file, line and column.
 */
export function parseWorkflow(text: string, path: string): Workflow {
  const { value, position } = readYaml<unknown>({
    text,
    where: path,
    validate: isWorkflow,
    code: 'PACK_INVALID',
    maxBytes: MAX_WORKFLOW_BYTES,
  })
  const root = members(value)
  const at = (pointer: string): Span => spanOf(path, position(pointer))
  return {
    path,
    triggers: triggersOf(root['on']),
    permissions: permissionsOf(root['permissions']),
    jobs: Object.entries(members(root['jobs'])).map(([id, job]) => toJob(id, members(job), at)),
    at: at(root['permissions'] === undefined ? '' : '/permissions'),
  }
}

/** The little that makes a file a workflow; what GitHub thinks of the rest is GitHub's business. */
function isWorkflow(value: unknown): boolean {
  const { on, jobs } = members(value)
  return on !== undefined && typeof jobs === 'object' && jobs !== null && !Array.isArray(jobs)
}

function spanOf(file: string, { line, column }: Position): Span {
  return { file, line, column }
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}
}

function triggersOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on]
  return (Array.isArray(on) ? on.map(String) : Object.keys(members(on))).sort()
}

function permissionsOf(value: unknown): Permissions {
  if (value === undefined || value === null) return 'missing'
  if (value === 'write-all') return 'write-all'
  if (value === 'read-all') return 'read'
  const levels = Object.values(members(value))
  if (levels.includes('write')) return 'write'
  return levels.some((level) => level !== 'none') ? 'read' : 'none'
}

function toJob(id: string, job: Readonly<Record<string, unknown>>, at: (pointer: string) => Span): Job {
  const base = `/jobs/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
  const steps = Array.isArray(job['steps']) ? job['steps'] : []
  return {
    id,
    permissions: permissionsOf(job['permissions']),
    uses: toUse(job['uses'], () => at(`${base}/uses`)),
    steps: steps.map((step, index) => {
      const { uses, with: inputs } = members(step)
      return { uses: toUse(uses, () => at(`${base}/steps/${index}/uses`)), with: members(inputs), at: at(`${base}/steps/${index}`) }
    }),
  }
}

function toUse(uses: unknown, at: () => Span): Use | undefined {
  return typeof uses === 'string' ? { text: uses.trim(), at: at() } : undefined
}
