import type { CommitFacts, Person, Snapshot } from './types.ts'

/** Someone who could have put content into the change, and how. */
export interface Contributor {
  readonly id: number
  readonly login: string
  readonly how: 'opener' | 'commit' | 'pusher'
  /** In words, with the commit. */
  readonly why: string
}

/**
 * Everyone who could have put content into the change: who opened it, authors, co-authors and committers of all its commits
 * on all parents, and who pushed to its branch as far as that is known. First reason first.
 */
export function contributorsOf({ pull, commits, events }: Snapshot): ReadonlyMap<number, Contributor> {
  const found = new Map<number, Contributor>()
  const add = ({ id, login }: Person, how: Contributor['how'], why: string) => {
    if (id !== null && !found.has(id)) found.set(id, { id, login, how, why })
  }
  add(pull.author, 'opener', 'opened the pull request')
  for (const { oid, authors, committer } of commits) {
    const commit = oid.slice(0, 7)
    for (const author of authors) add(author, 'commit', `is an author of commit ${commit}`)
    if (committer !== null) add(committer, 'commit', `is the committer of ${commit}`)
  }
  for (const event of events) if (event.kind === 'head_forced') add(event.actor, 'pusher', `pushed to the branch with force at ${event.at}`)
  for (const person of pull.pushers) add(person, 'pusher', 'pushed to the branch')
  return found
}

/** Commits of which somebody is unknown: an e-mail address that belongs to no account. Anyone can be behind it. */
export function unattributed(commits: readonly CommitFacts[]): readonly CommitFacts[] {
  return commits.filter(
    ({ authors, committer }) =>
      authors.length === 0 || authors.some(({ id }) => id === null) || (committer !== null && committer.id === null),
  )
}
