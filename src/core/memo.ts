/** Returns a function that computes its result once for each object. More arguments are those of the first call. */
export function memoised<Owner extends object, More extends readonly unknown[], Result>(
  compute: (owner: Owner, ...more: More) => Result,
): (owner: Owner, ...more: More) => Result {
  const results = new WeakMap<Owner, { readonly result: Result }>()
  return (owner, ...more) => {
    const known = results.get(owner)
    if (known !== undefined) return known.result
    const result = compute(owner, ...more)
    results.set(owner, { result })
    return result
  }
}
