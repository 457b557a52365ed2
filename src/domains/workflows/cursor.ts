import type { Span } from '../../core/subject.ts'
import { Cursor as Base, type ReadFile, spanAt } from '../../documents/cursor.ts'
import { type Fenced, fencedIn } from './template.ts'

/** A workflow or action file. */
export interface SourceFile extends ReadFile {
  /** Lines of the file, for comments, which the YAML parser drops. */
  readonly lines: readonly string[]
  /** Offsets of each `${{` in the source of a text, by pointer. A cache. */
  readonly fences: Map<string, readonly number[]>
  /** Parsed expressions of texts, by pointer. A cache. */
  readonly expressions: Map<string, readonly Fenced[]>
}

/** A value in a workflow, whose text may contain expressions. */
export class Cursor extends Base<SourceFile> {
  /** The expressions in its text. */
  get fenced(): readonly Fenced[] {
    const known = this.file.expressions.get(this.pointer)
    if (known !== undefined) return known
    const found = fencedIn(this.text)
    this.file.expressions.set(this.pointer, found)
    return found
  }

  /** Returns the position of its n-th `${{`, also inside a block scalar. */
  atExpression(order: number): Span {
    const written = this.file.yaml.written(this.pointer)
    if (written === undefined) return this.at
    const known = this.file.fences.get(this.pointer) ?? [...written.raw.matchAll(/\$\{\{/g)].map(({ index }) => index)
    this.file.fences.set(this.pointer, known)
    const index = known[order]
    return index === undefined ? this.at : spanAt(this.file.path, written.position(index))
  }

  /** The comment after its value, on the same line. */
  get comment(): string | undefined {
    const written = this.file.yaml.written(this.pointer)
    const line = this.file.lines[(written?.position(0).line ?? this.at.line) - 1] ?? ''
    const rest = written === undefined ? line : line.slice(line.indexOf(written.raw) + written.raw.length)
    const start = rest.search(/\s#/)
    return start === -1 ? undefined : rest.slice(start + 2).trim()
  }
}
