import { compareUtf8 } from '../paths.ts'
import type { Dependency } from '../types.ts'

/** A package as it is installed. `hashes` are those of the archive it came from, where the installer kept them. */
export interface InstalledPackage {
  readonly ecosystem: Dependency['ecosystem']
  readonly name: string
  readonly version: string
  readonly hashes: readonly string[]
  /** Files that are not as the installer recorded them. */
  readonly altered: readonly string[]
}

/** How an installed package stands to the lock. `absent` alone is no fault: markers leave packages out. */
export interface InstalledDifference {
  readonly kind: 'version' | 'hash' | 'altered' | 'absent'
  readonly name: string
  readonly detail: string
}

/** What is installed against what is locked, sorted by name. Packages that no lock file names are not looked at. */
export function compareInstalled(locked: readonly Dependency[], installed: readonly InstalledPackage[]): readonly InstalledDifference[] {
  const key = ({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }) => `${ecosystem}:${name}`
  const byName = Map.groupBy(installed, key)
  const wanted = Map.groupBy(locked, key)
  const found = [...wanted].flatMap(([name, entries]) => (byName.get(name) ?? []).flatMap((one) => faultsOf(name, entries, one)))
  const absent = [...wanted.keys()]
    .filter((name) => !byName.has(name))
    .map((name): InstalledDifference => ({ kind: 'absent', name, detail: 'is locked and not installed' }))
  return [...found, ...absent].sort((a, b) => compareUtf8(a.name, b.name))
}

function faultsOf(name: string, locked: readonly Dependency[], installed: InstalledPackage): readonly InstalledDifference[] {
  const same = locked.filter(({ version }) => version === installed.version)
  if (same.length === 0) {
    return [
      {
        kind: 'version',
        name,
        detail: `is installed in version ${installed.version}, locked is ${locked.map(({ version }) => version).join(' or ')}`,
      },
    ]
  }
  const known = new Set(same.flatMap(({ hashes }) => hashes))
  const strange = installed.hashes.length > 0 && !installed.hashes.some((hash) => known.has(hash))
  return [
    ...(strange
      ? [{ kind: 'hash', name, detail: `was installed from an archive that is not locked (${installed.hashes[0]})` } as const]
      : []),
    ...(installed.altered.length > 0
      ? [
          {
            kind: 'altered',
            name,
            detail: `${installed.altered.length} of its files are not as they were installed, such as ${JSON.stringify(installed.altered[0])}`,
          } as const,
        ]
      : []),
  ]
}
