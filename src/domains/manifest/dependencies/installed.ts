import { compareUtf8 } from '../paths.ts'
import type { Dependency } from '../types.ts'

/** An installed package. `hashes` are those of its archive, if the installer recorded them. */
export interface InstalledPackage {
  readonly ecosystem: Dependency['ecosystem']
  readonly name: string
  readonly version: string
  readonly hashes: readonly string[]
  /** Files that differ from the installer's record. */
  readonly altered: readonly string[]
}

/** How an installed package differs from the lock file. `absent` alone is not a problem: markers exclude packages. */
export interface InstalledDifference {
  readonly kind: 'version' | 'hash' | 'altered' | 'absent'
  readonly name: string
  readonly detail: string
}

/** Compares installed with locked packages, sorted by name. Packages that no lock file lists are ignored. */
export function compareInstalled(locked: readonly Dependency[], installed: readonly InstalledPackage[]): readonly InstalledDifference[] {
  const key = ({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }) => `${ecosystem}:${name}`
  const byName = Map.groupBy(installed, key)
  const wanted = Map.groupBy(locked, key)
  const found = [...wanted].flatMap(([name, entries]) => (byName.get(name) ?? []).flatMap((one) => faultsOf(name, entries, one)))
  const absent = [...wanted.keys()]
    .filter((name) => !byName.has(name))
    .map((name): InstalledDifference => ({ kind: 'absent', name, detail: 'is locked but not installed' }))
  return [...found, ...absent].sort((a, b) => compareUtf8(a.name, b.name))
}

function faultsOf(name: string, locked: readonly Dependency[], installed: InstalledPackage): readonly InstalledDifference[] {
  const same = locked.filter(({ version }) => version === installed.version)
  if (same.length === 0) {
    return [
      {
        kind: 'version',
        name,
        detail: `is installed in version ${installed.version}; expected ${locked.map(({ version }) => version).join(' or ')} as locked`,
      },
    ]
  }
  const known = new Set(same.flatMap(({ hashes }) => hashes))
  const strange = installed.hashes.length > 0 && !installed.hashes.some((hash) => known.has(hash))
  return [
    ...(strange
      ? [{ kind: 'hash', name, detail: `was installed from an archive whose hash is not locked (${installed.hashes[0]})` } as const]
      : []),
    ...(installed.altered.length > 0
      ? [
          {
            kind: 'altered',
            name,
            detail: `${installed.altered.length} of its files changed after installation, such as ${JSON.stringify(installed.altered[0])}`,
          } as const,
        ]
      : []),
  ]
}
