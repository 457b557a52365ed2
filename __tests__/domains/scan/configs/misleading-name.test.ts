import { describe, expect, test } from '@jest/globals'
import { misleadingName } from '../../../../src/domains/scan/configs/misleading-name.ts'

describe('names and content', () => {
  test.each<[string, string[], string | undefined]>([
    ['m/model.safetensors', ['safetensors'], undefined],
    ['model.safetensors', ['pickle'], 'high'],
    ['model.safetensors', ['safetensors', 'pickle'], 'high'],
    ['model.safetensors', ['native-code'], 'high'],
    ['model.safetensors', ['png'], 'review'],
    ['model.safetensors', ['gguf'], 'note'],
    ['model.gguf', ['pickle', 'text'], 'high'],
    ['config.json', ['json', 'text'], undefined],
    ['config.json', ['pickle'], 'high'],
    ['README.md', ['text'], undefined],
    ['notes.txt', ['text', 'pickle'], 'high'],
    ['photo.png', ['pickle'], 'high'],
    ['photo.png', ['jpeg'], undefined],
    ['model.pt', ['png'], 'review'],
    ['model.pt', ['pytorch-zip', 'zip'], undefined],
    ['model.pt', ['safetensors'], 'note'],
    ['model.pt', ['text'], 'note'],
    ['model.bin', ['pickle'], undefined],
    ['model.bin', ['git-lfs-pointer', 'text'], undefined],
    ['model.pt', ['unheard-of'], undefined],
    ['model.pt', [], undefined],
    ['noextension', ['pickle'], undefined],
    ['script.py', ['script', 'text'], undefined],
  ])('%s with %j: %s', (name, formats, grade) => {
    expect(misleadingName(name, formats)?.grade).toBe(grade)
  })
})
