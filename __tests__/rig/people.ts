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

/** As GraphQL shows whoever acts; `null` for an account that is gone. */
export function actorNode(login: string | null): object | null {
  if (login === null) return null
  const { id, type } = account(login)
  return { __typename: type, login, databaseId: id }
}

/** Whoever an e-mail address belongs to: only `login@example.com` belongs to anybody. */
export function gitActor(email: string): object {
  const login = /^([A-Za-z0-9[\]-]+)@example\.com$/.exec(email)?.[1]
  return { email, user: login === undefined || login.endsWith('[bot]') ? null : { login, databaseId: idOf(login) } }
}
