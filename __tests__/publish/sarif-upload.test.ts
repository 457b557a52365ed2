import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/ports/github/api.ts'
import { sendSarif } from '../../src/publish/sarif-upload.ts'
import type { Report } from '../../src/report/findings/report.ts'

test('accepted findings are not uploaded, because code scanning would open an alert for each', async () => {
  const sent: string[] = []
  const github = { uploadSarif: async ({ sarif }: { readonly sarif: string }) => void sent.push(sarif) } as unknown as GitHub
  const report = { subject: { headSha: 'a'.repeat(40), ref: 'refs/heads/main', event: 'push' } } as Report
  const results = [
    { ruleId: 'open', suppressions: [] },
    { ruleId: 'waived', suppressions: [{ kind: 'external', status: 'accepted' }] },
  ]
  const sarif = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'weightseal' } }, results }] })
  await sendSarif(github, report, { mode: 'always', sarif })
  expect(JSON.parse(sent[0] ?? '')).toEqual({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'weightseal' } }, results: [results[0]] }],
  })
})
