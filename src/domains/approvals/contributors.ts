import type { CommitFacts, Person, Snapshot } from './types.ts'

/** A person who may have contributed content to the change, and how. */
export interface Contributor {
  readonly id: number
  readonly login: string
  readonly how: 'opener' | 'commit' | 'pusher'
  /** Reason for people, with the commit. */
  readonly why: string
}

/**
 * Returns everyone who may have contributed content to the change: the opener, then authors, co-authors and committers of all its
 * commits, then people who pushed to its branch, as far as known. The first reason of each person counts.
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
  for (const event of events) if (event.kind === 'head_forced') add(event.actor, 'pusher', `force-pushed to the branch at ${event.at}`)
  for (const person of pull.pushers ?? []) add(person, 'pusher', 'pushed to the branch')
  return found
}

/** Returns the commits with an unknown author or committer: an email address that belongs to no GitHub account. */
export function unattributed(commits: readonly CommitFacts[]): readonly CommitFacts[] {
  return commits.filter(
    ({ authors, committer }) =>
      authors.length === 0 || authors.some(({ id }) => id === null) || (committer !== null && committer.id === null),
  )
}
