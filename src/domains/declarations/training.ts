import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { pick, Section, switchOf, textsOf, truthOf } from './section.ts'

/** A path that is looked at on the disk: whether everybody may read it. */
export type Readability = 'everybody' | 'restricted' | 'unknown'

/** Where a model is trained: storage, who may read it, network, log. */
export function trainingSubject(model: string, environment: Cursor, readable: Readability): Subject {
  const storage = pick(environment, 'storage', 'training_data_path')
  const output = pick(environment, 'output', 'output_path')
  const network = pick(environment, 'network', 'network_id')
  const isolation = pick(environment, 'networkIsolation', 'network_isolation')
  const logging = pick(environment, 'auditLogging', 'audit_logging')
  const encryption = pick(environment, 'encryption', 'encryption_enabled')
  const users = pick(environment, 'allowedUsers', 'allowed_users')
  const section = new Section(
    'training',
    `${environment.file.path}#${model}/training`,
    { model, path: environment.file.path },
    environment.at,
  )
    .put('storage', storage.text || undefined, storage)
    .put('output', output.text, output)
    .put('network', truthOf(isolation) === true ? 'isolated' : network.text || undefined, isolation.exists ? isolation : network)
    .truth('auditLogging', switchOf(logging), false)
    .truth('encrypted', switchOf(encryption), false)
    .put('users', textsOf(users), users)
    .put(
      'everybody',
      textsOf(users).some((user) => user.includes('*') || user.toLowerCase() === 'everyone'),
      users,
    )
  if (readable === 'unknown') section.unknown('worldReadable', 'the path is not on this machine', storage)
  else section.put('worldReadable', readable === 'everybody', storage)
  return section.subject()
}

/** Where the data of a training environment lies, by the words of the declaration. */
export function storageOf(environment: Cursor): string {
  return pick(environment, 'storage', 'training_data_path').text
}
