/** Tells whether a path matches a pattern of `policies.custom`: literal except for one `*` in the last name. */
export function matchesPath(pattern: string, path: string): boolean {
  const [folder, name] = split(pattern)
  const [otherFolder, otherName] = split(path)
  if (folder !== otherFolder) return false
  const [head = '', ...rest] = name.split('*')
  if (rest.length === 0) return name === otherName
  const tail = rest.at(-1) ?? ''
  return rest.length === 1 && otherName.length >= head.length + tail.length && otherName.startsWith(head) && otherName.endsWith(tail)
}

function split(path: string): readonly [string, string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, slash + 1), path.slice(slash + 1)]
}
