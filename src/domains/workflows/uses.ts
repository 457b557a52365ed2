/** The value of `uses:`. */
export type Use =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'image'; readonly image: string }
  | {
      readonly kind: 'action' | 'workflow'
      readonly owner: string
      readonly repo: string
      /** Path inside the repository; empty for the root. */
      readonly path: string
      /** Empty if there is none. */
      readonly ref: string
    }
  | { readonly kind: 'unknown' }

/** Parses the value of `uses:`. `./x` is a path in the working tree, `$/x` one in the repository of the workflow itself. */
export function parseUse(text: string): Use {
  const plain = text.trim()
  if (/^(\.\/|\$\/)/.test(plain))
    return plain.split(/[/@]/).includes('..') ? { kind: 'unknown' } : { kind: 'local', path: plain.replace(/^\$\//, './') }
  if (plain.startsWith('docker://')) return { kind: 'image', image: plain.slice('docker://'.length) }
  const [, owner = '', repo = '', path = '', ref = ''] = /^([\w.-]+)\/+([\w.-]+)((?:\/[^@]*)?)(?:@(.*))?$/s.exec(plain) ?? []
  if (owner === '' || [owner, repo, ...path.split('/')].includes('..')) return { kind: 'unknown' }
  const inner = path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  return { kind: inner.includes('.github/workflows/') && /\.ya?ml$/.test(inner) ? 'workflow' : 'action', owner, repo, path: inner, ref }
}

/** Returns `owner/repo` in lower case; empty if it is not an action or a workflow. */
export function nameOf(use: Use): string {
  return use.kind === 'action' || use.kind === 'workflow' ? `${use.owner}/${use.repo}`.toLowerCase() : ''
}

export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref)
}

/** Returns `owner/repo` or `owner/repo/folder` of an action in lower case; empty if it is not an action. */
export function actionOf(text: string | undefined): string {
  const use = parseUse(text ?? '')
  if (use.kind !== 'action') return ''
  return use.path === '' ? nameOf(use) : `${nameOf(use)}/${use.path.toLowerCase()}`
}

export type ImagePin = 'digest' | 'tag' | 'latest' | 'none' | 'expression'

/** Returns how an image is pinned. `:latest` does not count as a tag. */
export function imagePin(image: string): ImagePin {
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return 'digest'
  if (image.includes('${{')) return 'expression'
  const tag = /:([\w][\w.-]*)$/.exec(image.split('/').at(-1) ?? '')?.[1]
  if (tag === undefined) return 'none'
  return tag === 'latest' ? 'latest' : 'tag'
}
