import type { Span, Subject } from '../core/subject.ts'

export interface UnreadablePart {
  readonly path: string
  /** What it is: the file, a module, a path of an API. The file when not said. */
  readonly what?: string
  readonly reason: string
  /** It may well be about models; so unless somebody knows that it is not. */
  readonly relevant?: boolean
  readonly at?: Span
  /** What to do, where it is not what one does about a file that cannot be read. */
  readonly remedy?: string
}

const MODELS =
  /InferenceService|kserve|seldon|bento|triton|vllm|torchserve|text-generation-inference|text-embeddings-inference|tensorflow\/serving|mlserver|ollama|sglang|rayservice|nvcr\.io\/nim|sagemaker|machine_?learning|vertex_?ai|aiplatform|google_notebooks|workbench/i

/** Whether a text is likely about models: what serves or trains them is named. */
export function mentionsModels(text: string): boolean {
  return MODELS.test(text)
}

/** Something that describes a deployment or a model and was not read. It is never taken for good. */
export function unreadableSubject({
  path,
  what = path,
  reason,
  relevant = true,
  at = { file: path, line: 1 },
  remedy,
}: UnreadablePart): Subject {
  // Errors of a file begin with its name, which stands beside them anyway.
  const told = reason.replace(`${path}:`, 'line ').replace(/:$/, '')
  const data = { path, what, readable: false, relevant, reason: told }
  return { kind: 'deployment.file', id: `${path}#${what}`, data, at, ...(remedy === undefined ? {} : { remedy }) }
}
