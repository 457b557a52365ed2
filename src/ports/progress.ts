import { formatBytes } from '../core/units.ts'

/** Receives the progress of a long operation, in bytes. */
export interface Progress {
  readonly start: (totalBytes: number) => void
  readonly update: (doneBytes: number) => void
  readonly stop: () => void
}

export const silent: Progress = { start() {}, update() {}, stop() {} }

export interface ProgressOptions {
  readonly stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly label: string
  /** In CI, prints a line at intervals instead of a bar. */
  readonly ci: boolean
  readonly quiet: boolean
  /** A monotonic clock, in milliseconds. */
  readonly clock?: () => number
}

const LINE_EVERY_MS = 10_000
const BAR_EVERY_MS = 100
const BAR_WIDTH = 24

/** Returns a progress reporter: a bar on a terminal, a line every ten seconds in CI, nothing when piped or quiet. */
export function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }: ProgressOptions): Progress {
  if (quiet) return silent
  const shown = sanitized(label)
  if (stream.isTTY)
    return new Reporter({
      label: shown,
      clock,
      every: BAR_EVERY_MS,
      show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
      clear: () => stream.write('\r\x1b[K'),
    })
  if (ci) return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => {} })
  return silent
}

/** Escapes a label, which may contain a folder name: it stays on one line and cannot be a workflow command. */
function sanitized(label: string): string {
  return label
    .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
    .replaceAll('##[', '##?')
    .replaceAll('::', ':?')
}

interface Style {
  readonly label: string
  readonly clock: () => number
  readonly every: number
  readonly show: (text: string) => void
  readonly clear: () => void
}

class Reporter implements Progress {
  readonly #style: Style
  #total = 0
  #began = 0
  #shown = 0

  constructor(style: Style) {
    this.#style = style
  }

  start(totalBytes: number): void {
    this.#total = totalBytes
    this.#began = this.#shown = this.#style.clock()
  }

  update(doneBytes: number): void {
    const now = this.#style.clock()
    if (now - this.#shown < this.#style.every) return
    this.#shown = now
    this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }))
  }

  stop(): void {
    this.#style.clear()
  }
}

function describe(label: string, { done, total, ms }: { readonly done: number; readonly total: number; readonly ms: number }): string {
  const share = total === 0 ? 1 : Math.min(1, done / total)
  const rate = done / Math.max(ms, 1)
  const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░')
  const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`
  return `${label} ${bar} ${formatBytes(done)} of ${formatBytes(total)}, ${formatBytes(rate * 1000)}/s, ${left}`
}
