import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { booleanOf, pick, Section, switchOf, textsOf } from './section.ts'

/** File permissions of a local path: readable by everyone, or restricted. */
export type Readability = 'everybody' | 'restricted' | 'unknown'

/** Returns the subject of a training environment: storage, access, network and audit log. */
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
    .setField('storage', storage.text || undefined, storage)
    .setField('output', output.text, output)
    .setField('network', booleanOf(isolation) === true ? 'isolated' : network.text || undefined, isolation.exists ? isolation : network)
    .setBoolean('auditLogging', switchOf(logging), false)
    .setBoolean('encrypted', switchOf(encryption), false)
    .setField('users', textsOf(users), users)
    .setField(
      'everybody',
      textsOf(users).some((user) => user.includes('*') || user.toLowerCase() === 'everyone'),
      users,
    )
  if (readable === 'unknown') section.setUnknown('worldReadable', 'the path does not exist on this machine', storage)
  else section.setField('worldReadable', readable === 'everybody', storage)
  return section.subject()
}

/** Returns the declared storage of the training data. */
export function storageOf(environment: Cursor): string {
  return pick(environment, 'storage', 'training_data_path').text
}
