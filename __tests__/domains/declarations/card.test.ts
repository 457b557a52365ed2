import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cardSubject } from '../../../src/domains/declarations/card.ts'
import { columnsOf, LEVELS, suggestedBy } from '../../../src/domains/declarations/dataset.ts'

const WORDS = 'It says more than five words on this.'
const GOOD = `---\nlicense: mit\n---\n# Model\n\n## Intended Use\n${WORDS}\n\n## Limitations\n${WORDS}\n\n## Training Data\n${WORDS}\n\n## Evaluation results\n${WORDS}\n`
const data = (text: string) => cardSubject('m', 'README.md', text).data

describe('a model card', () => {
  test('with all sections lacks only the topics that it does not cover', () => {
    expect(data(GOOD)).toMatchObject({
      readable: true,
      missing: [],
      missingNotes: ['bias', 'explainability'],
      license: 'mit',
      evaluationPinned: false,
    })
  })

  test.each([
    ['an empty section', GOOD.replace(`## Limitations\n${WORDS}`, '## Limitations'), ['limits']],
    [
      'a section with placeholder text',
      GOOD.replace(`## Limitations\n${WORDS}`, '## Limitations\n\n[More Information Needed]\n'),
      ['limits'],
    ],
    ['a section in a comment', GOOD.replace(`## Limitations\n${WORDS}`, `<!--\n## Limitations\n${WORDS}\n-->`), ['limits']],
    ['a section in a code block', GOOD.replace(`## Limitations\n${WORDS}`, `\`\`\`\n## Limitations\n${WORDS}\n\`\`\``), ['limits']],
    [
      'a template with nothing but headings',
      GOOD.replace(
        `## Limitations\n${WORDS}`,
        '## Limitations\n[More Information Needed]\n### Recommendations of the authors for all users of the model\nUsers should be made aware of the risks of the model. More information needed for further recommendations.',
      ),
      ['limits'],
    ],
    ['template instructions in a comment', GOOD.replace(`## Limitations\n${WORDS}`, `## Limitations\n<!-- ${WORDS} -->\n`), ['limits']],
    ['text below a subheading', GOOD.replace(`## Limitations\n${WORDS}`, `## Limitations\n### Known\n${WORDS}`), []],
    ['nothing at all', '', ['intended use', 'limits', 'evaluation', 'training data']],
  ])('with %s', (_, text, missing) => {
    expect(data(text)['missing']).toEqual(missing)
  })

  test('with invalid front matter reports the error', () => {
    expect(data(`---\na: [\n---\n${GOOD}`)).toMatchObject({ readable: false, fault: expect.stringContaining('README.md:') })
  })

  test('pins its evaluation data by digest or by revision', () => {
    expect(data(GOOD.replace('## Evaluation results\n', `## Evaluation results\n${'a'.repeat(64)} `))['evaluationPinned']).toBe(true)
    expect(
      data(GOOD.replace('license: mit', `license: mit\nmodel-index:\n  - results:\n      - dataset: { revision: ${'b'.repeat(40)} }`))[
        'evaluationPinned'
      ],
    ).toBe(true)
  })

  test('with arbitrary text never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom('---\n', '# a\n', '<!--', '-->', '```\n', 'x: [', '\n', 'word ')).map((parts) => parts.join('')),
        ),
        (text) => void data(text),
      ),
    )
  })
})

describe('columns', () => {
  test.each([
    [['id', 'text'], undefined],
    [['userEmail'], 'confidential'],
    [['E-Mail'], 'confidential'],
    [['home_address', 'rating'], 'confidential'],
    [['CREDIT_CARD_NO'], 'restricted'],
    [['diagnoses', 'diagnosis'], 'restricted'],
    [['revenue', 'medical_record'], 'restricted'],
    [['addressable', 'phonetic', 'strategyless'], undefined],
  ])('%j suggest %j', (columns, level) => {
    expect(suggestedBy(columns)?.level).toBe(level)
  })

  test('more columns never suggest a lower level', () => {
    const names = fc.array(fc.constantFrom('id', 'email', 'salary', 'revenue', 'text', 'diagnosis'))
    const rank = (columns: readonly string[]) => LEVELS.indexOf(suggestedBy(columns)?.level ?? 'public')
    fc.assert(fc.property(names, names, (some, more) => expect(rank([...some, ...more])).toBeGreaterThanOrEqual(rank(some))))
  })

  test('are read from the first line of a table', () => {
    expect(columnsOf('id,"credit_card"\r\n1,2')).toEqual(['id', 'credit_card'])
    expect(columnsOf('a\tb\n')).toEqual(['a', 'b'])
    expect(columnsOf('a;b\n')).toEqual(['a', 'b'])
  })
})
