import { expect, test } from '@jest/globals'
import { sendArtifact } from '../../src/shell/artifact.ts'

const OFF = { 'upload-artifact': 'false' }

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ['GitHub Enterprise Server', 'https://ghe.example.com', {}, 'skipped'],
  ['a server with a similar name', 'https://github.com.example.com', {}, 'skipped'],
  ['an invalid address', 'ghe', {}, 'skipped'],
  ['GitHub Enterprise Cloud', 'https://acme.ghe.com', {}, 'failed'],
  ['GitHub', 'https://github.com', {}, 'failed'],
  ['GitHub, with the input off', 'https://github.com', OFF, 'skipped'],
])('on %s, here without its services: %s', async (_, server, inputs, status) => {
  const outcome = await sendArtifact({ GITHUB_SERVER_URL: server }, (name) => inputs[name], ['/nonexistent/report-v1.json'])
  expect(outcome.status).toBe(status)
})
