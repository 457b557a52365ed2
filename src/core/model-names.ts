/**
 * Returns display names of models: the name, followed by the folder when several models have the same name.
 *
 * @returns display names by folder.
 */
export function namesByPath(models: readonly { readonly name: string; readonly path: string }[]): ReadonlyMap<string, string> {
  const same = Map.groupBy(new Map(models.map(({ name, path }) => [path, name])), ([, name]) => name)
  return new Map([...same].flatMap(([name, all]) => all.map(([path]) => [path, all.length > 1 ? `${name} (${path})` : name] as const)))
}
