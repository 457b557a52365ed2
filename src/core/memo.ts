/** Returns a function that computes its result once for each object. */
export function memoised<Owner extends object, Result>(compute: (owner: Owner) => Result): (owner: Owner) => Result {
  const results = new WeakMap<Owner, { readonly result: Result }>()
  return (owner) => {
    const known = results.get(owner)
    if (known !== undefined) return known.result
    const result = compute(owner)
    results.set(owner, { result })
    return result
  }
}
