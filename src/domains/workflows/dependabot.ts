import type { Subject } from '../../core/subject.ts'
import type { Cursor } from './cursor.ts'
import { readSource } from './workflow.ts'

export const DEPENDABOT_FILES = ['.github/dependabot.yml', '.github/dependabot.yaml'] as const

/**
 * Returns a subject for each entry of `updates`.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
export function dependabotSubjects(text: string, path: string): readonly Subject[] {
  return readSource(text, path)
    .get('updates')
    .items()
    .map((update): Subject => {
      const ecosystem = update.get('package-ecosystem').text
      const data = {
        path,
        ecosystem,
        cooldownDays: cooldownOf(update),
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

/** Returns the shortest cooldown of a version update, in days; 365 if version updates are disabled. */
function cooldownOf(update: Cursor): number {
  if (update.get('open-pull-requests-limit').value === 0) return 365
  const of = (name: string) => update.get('cooldown', name).value
  const days = (value: unknown) => (typeof value === 'number' ? value : undefined)
  const defaultDays = days(of('default-days'))
  const levels = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'].map((name) => days(of(name)) ?? defaultDays ?? 0)
  return Math.min(...levels)
}
