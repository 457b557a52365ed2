/**
 * What to call models: by their names, and with their folders where several have the same.
 *
 * @returns the name of each by its folder.
 */
export function namesByPath(models: readonly { readonly name: string; readonly path: string }[]): ReadonlyMap<string, string> {
  const same = Map.groupBy(new Map(models.map(({ name, path }) => [path, name])), ([, name]) => name)
  return new Map([...same].flatMap(([name, all]) => all.map(([path]) => [path, all.length > 1 ? `${name} (${path})` : name] as const)))
}
