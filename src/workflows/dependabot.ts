import type { Subject } from '../facts/types.ts'
import { readSource } from './workflow.ts'

export const DEPENDABOT_FILES = ['.github/dependabot.yml', '.github/dependabot.yaml'] as const

/**
 * What Dependabot updates: a subject for each entry of `updates`.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
export function dependabotSubjects(text: string, path: string): readonly Subject[] {
  return readSource(text, path)
    .get('updates')
    .items()
    .map((update): Subject => {
      const ecosystem = update.get('package-ecosystem').text
      const days = update.get('cooldown', 'default-days').value
      const data = {
        path,
        ecosystem,
        cooldownDays: typeof days === 'number' ? days : 0,
        runsCode: update.get('insecure-external-code-execution').text === 'allow',
      }
      const folder =
        update.get('directory').text ||
        update
          .get('directories')
          .items()
          .map(({ text: each }) => each)
          .join(',')
      return { kind: 'dependabot.update', id: `${path}#${ecosystem}${folder}`, data, at: update.get('package-ecosystem').at }
    })
}
