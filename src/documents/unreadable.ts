import { reasonOf } from '../core/attempt.ts'
import { SealError } from '../core/errors.ts'
import type { Span, Subject } from '../core/subject.ts'

export interface UnreadablePart {
  readonly path: string
  /** What could not be read: the file, a module, a path of an API. Default: `path`. */
  readonly what?: string
  /** A fragment without the path, such as `expected a value`. Never empty. */
  readonly reason: string
  /** Whether it may be about models. Default: true. */
  readonly relevant?: boolean
  readonly at?: Span
  /** How to fix it, when that differs from the remedy for a file that cannot be read. */
  readonly remedy?: string
}

const MODELS =
  /InferenceService|kserve|seldon|bento|triton|vllm|torchserve|text-generation-inference|text-embeddings-inference|tensorflow\/serving|mlserver|ollama|sglang|rayservice|nvcr\.io\/nim|sagemaker|machine_?learning|vertex_?ai|aiplatform|google_notebooks|workbench/i

/** Tells whether a text names software or a service that trains or serves models. */
export function mentionsModels(text: string): boolean {
  return MODELS.test(text)
}

const PLAN =
  'Pass the plan that "terraform show -json" prints: deployment.plans in .github/weightseal.yml, --plan FILE, or the input "plans" of the Action.'

/** How to make a part readable, by why it was not. The first that matches counts. */
const REMEDIES: readonly { readonly reason: RegExp; readonly remedy: string }[] = [
  {
    reason: /deploys a template that is not in/,
    remedy: 'Commit the template, and refer to it by a relative path; or check it where it is kept.',
  },
  { reason: /not checked out/, remedy: 'Check out all files: git sparse-checkout disable.' },
  { reason: /nested template is computed/, remedy: 'Refer to the template by a relative path to a file of this repository.' },
  {
    reason: /parameters that it passes/,
    remedy: 'Write the parameters as names with values, so that they can be checked together with the template.',
  },
  { reason: /^its source "\.{1,2}\//, remedy: 'Correct the path of the module, or add its files to this repository.' },
  { reason: /^its source |resources that .* creates|Terraform JSON/, remedy: PLAN },
  {
    reason: /Helm template/,
    remedy:
      'Commit what "helm template CHART" prints as a YAML file anywhere in this repository, so that it is checked, and list the chart under deployment.ignorePaths in .github/weightseal.yml.',
  },
  { reason: /Bicep/, remedy: 'Build the template with "az bicep build", and commit the result.' },
  { reason: /macro|transform/, remedy: 'Commit the template that results from it, and deploy that one.' },
  {
    reason: /in another repository, which is not downloaded/,
    remedy:
      'Copy what it refers to into this repository, and refer to it by a relative path; or deploy and commit the output of "kustomize build".',
  },
  { reason: /kustomize build/, remedy: 'Commit the output of "kustomize build", and deploy that.' },
]

const REPORT = 'Report this defect with the file, or with a small file that causes the same error.'

/** Describes a file that could not be read or evaluated. An error about another file keeps its full message. */
export function unreadableFile(path: string, error: unknown): UnreadablePart {
  if (!(error instanceof SealError)) return { path, reason: reasonOf(error), remedy: REPORT }
  return { path, reason: error.path === path ? error.problem : error.message, at: { file: path, line: error.at?.line ?? 1 } }
}

/** Builds the subject for a part of a deployment or declaration that was not read. No rule counts it as passed. */
export function unreadableSubject({
  path,
  what = path,
  reason,
  relevant = true,
  at = { file: path, line: 1 },
  remedy,
}: UnreadablePart): Subject {
  const data = { path, what, readable: false, relevant, reason }
  const fix = remedy ?? REMEDIES.find((each) => each.reason.test(reason))?.remedy
  return { kind: 'deployment.file', id: `${path}#${what}`, data, at, ...(fix === undefined ? {} : { remedy: fix }) }
}
