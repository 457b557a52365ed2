import { idOf } from './approvals.ts'

/** Accounts of the fake: every login has a number and an address of its own. */
export interface Account {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot'
}

export function account(login: string): Account {
  return { id: idOf(login), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

/** An actor as GraphQL returns it; `null` for a deleted account. */
export function actorNode(login: string | null): object | null {
  if (login === null) return null
  const { id, type } = account(login)
  return { __typename: type, login, databaseId: id }
}

/** The account of an e-mail address. Only `login@example.com` has one. */
export function gitActor(email: string): object {
  const login = /^([A-Za-z0-9[\]-]+)@example\.com$/.exec(email)?.[1]
  return { email, user: login === undefined || login.endsWith('[bot]') ? null : { login, databaseId: idOf(login) } }
}
