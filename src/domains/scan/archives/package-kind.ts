import { foldName } from './names.ts'

/** What an archive is, by the names of its members. */
export interface PackageKind {
  readonly kind: string
  /** Whether the archive contains model parameters or code of a model. */
  readonly model: boolean
  /** Folder of a torch archive, folded, with a slash; empty when its files are at the top. */
  readonly root?: string
}

interface KindRule {
  readonly kind: string
  readonly model: boolean
  readonly member: RegExp
}

/** The first kind counts. Models come first, so that an added member cannot turn one into something harmless. */
const KINDS: readonly KindRule[] = [
  { kind: 'pt2 package', model: true, member: /(^|\/)archive_format$|(^|\/)data\/aotinductor\/.|.\.pte$/ },
  { kind: 'torchserve archive', model: true, member: /^mar-inf\/manifest\.json$/ },
  { kind: 'nemo archive', model: true, member: /^model_config\.yaml$/ },
  { kind: 'keras archive', model: true, member: /(^|\/)model\.weights\.h5$/ },
  { kind: 'npz', model: true, member: /\.npy$/ },
  { kind: 'skops', model: true, member: /^schema\.json$/ },
  { kind: 'office document', model: false, member: /^\[content_types\]\.xml$/ },
  { kind: 'android package', model: false, member: /^androidmanifest\.xml$/ },
  { kind: 'python wheel', model: false, member: /^[^/]+\.dist-info\/wheel$/ },
  { kind: 'java archive', model: false, member: /^meta-inf\/manifest\.mf$/ },
]

/** Names what an archive is. Names are compared without case, as torch does. */
export function packageKind(names: readonly string[]): PackageKind {
  const folded = names.map(foldName)
  const pickle = folded.find((name) => /(^|\/)data\.pkl$/.test(name))
  const rule = KINDS.find(({ member }) => folded.some((name) => member.test(name)))
  if (pickle === undefined) return rule ?? { kind: 'zip', model: folded.some((name) => name.endsWith('.pkl')) }
  const root = pickle.slice(0, -'data.pkl'.length)
  const script = folded.some((name) => name.startsWith(`${root}code/`))
  if (rule?.kind === 'pt2 package') return { ...rule, root }
  return { kind: script ? 'torchscript' : 'torch', model: true, root }
}

/** Tells whether a member is a storage record of a torch archive: raw numbers, which torch never unpickles. */
export function isStorageRecord(name: string, { root }: PackageKind): boolean {
  const folded = foldName(name)
  return root !== undefined && folded.startsWith(root) && /^(data|constants)\/\d+$/.test(folded.slice(root.length))
}
