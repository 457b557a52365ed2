import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chatTemplateReader, readTemplate } from '../../../../src/domains/scan/configs/chat-template.ts'
import { checkJinja } from '../../../../src/domains/scan/configs/jinja-check.ts'
import { readSample } from '../../../rig/samples.ts'
import { found, readWith } from './rig.ts'

const file = (path: string) => readSample(path)
const check = (template: string) =>
  checkJinja(template).problems.map(({ technique, subject }) => `${technique.grade} ${technique.technique} ${subject}`)
const grades = (template: string) => [...new Set(checkJinja(template).problems.map(({ technique }) => technique.grade))]

describe('chat templates of ordinary models', () => {
  test.each(['plain.jinja', 'tools.jinja'])('%s has no finding', (name) => {
    expect(readWith(chatTemplateReader, name, file(`templates/${name}`))).toMatchObject({
      findings: [],
      incomplete: [],
      facts: { chatTemplate: true },
    })
  })

  test.each([
    '{{ messages[loop.index0 - 1]["content"] }}',
    '{{ message["role"] + "\\n" + message["content"] | trim }}',
    '{% set key = "content" %}{{ message[key] }}',
    '{{ tools | map(attribute="function.name") | join(", ") }}',
    '{{ messages | selectattr("role", "equalto", "system") | list | first }}',
    '{{ content.replace("__", "_") ~ "_" * 3 }}',
    '{{ "a %s b" % message.role }}{{ "{}: {}".format(a, b) }}',
    '{% for k, v in tool.items() if k not in ["type"] %}{{ k }}{% else %}{% endfor %}',
    '{% set a, b = x, y %}{% set ns.k = 1 %}{{ (a if b else c)[0] }}{{ x[:-1] }}{{ x[1:2, 3] }}',
    '{% raw %}{{ x.__class__ }}{% endraw %}{# {{ x.__class__ }} #} x.__class__ eval(open)',
    "{{ \"if __name__ == '__main__': eval(open('x'))\" }}",
    '{% call(x) render(1) %}{{ x }}{% endcall %}{% macro render(n) %}{{ caller(n) }}{% endmacro %}',
    '{{ {"a": {"b": 1}} }}{{ "}}" }}{{ x is divisibleby 3 }}{{ x is not none and y is in [1] }}{{ not not -x ** 2 // 3 }}',
    '{%- filter upper -%}{{ x.0 }}{%- endfilter -%}{% with a=1, b=2 %}{{ a }}{% endwith %}{% do x.append(1) %}',
    '{{ x[0].y["z"]|default("", true)|replace("a", "b") }}{% if x is mapping %}{% elif y is string %}{% endif %}',
  ])('%s', (template) => {
    expect(checkJinja(`${template}`).problems.filter(({ technique }) => technique.technique !== 'template-unknown-call')).toEqual([])
    expect(checkJinja(template).incomplete).toEqual([])
  })
})

describe('chat templates that attack', () => {
  test.each(['hf1/tokenizer_config.json', 'hf2/chat_template.jinja'])('ev/%s is critical', (path) => {
    const text = file(`ev/${path}`).toString()
    expect(grades(path.endsWith('.json') ? (JSON.parse(text) as { chat_template: string }).chat_template : text)).toContain('critical')
  })

  test.each([
    '{{ x.__class__ }}',
    '{{ x["__class__"] }}',
    '{{ x["__cla" "ss__"] }}',
    '{{ x["\\x5f\\x5fclass\\x5f\\x5f"] }}',
    '{{ x["\\137_class__"] }}',
    '{{ x["\\u005f_class__"] }}',
    '{{ x["\\N{LOW LINE}_class__"] }}',
    '{{ x.\uff3f\uff3fclass__ }}',
    '{{ x | attr("a") }}',
    '{{ x|attr(y) }}',
    '{% filter attr("a") %}{% endfilter %}',
    '{{ x | map("attr", "a") }}',
    '{{ x | map(attribute="__class__") }}',
    '{{ x | map(attribute="a.__class__.b") }}',
    '{{ x | map(attribute="_" ~ "_class") }}',
    '{{ x | selectattr("__" + "class") }}',
    '{{ x["_" ~ y] }}',
    '{{ x["_" + y] }}',
    '{{ x["%s" % y] }}',
    '{{ x["%c%c" | format(95, 95)] }}',
    '{{ x["{}{}".format("_", "_")] }}',
    '{{ x[["_", "_"] | join] }}',
    '{{ x["".join(y)] }}',
    '{{ x["ssalc" | reverse] }}',
    '{{ x["__ssalc__"[::-1]] }}',
    '{{ x["CLASS".lower()] }}',
    '{{ x["_" * 2] }}',
    '{% set a = "_" ~ "_" %}{{ x[a] }}',
    '{% set a = b ~ c %}{% set d = a %}{{ x[d] }}',
    '{% set ns = namespace(k="_" ~ "_") %}{{ x[ns.k] }}',
    '{% set ns.k = "_" ~ "_" %}{{ x[ns["k"]] }}',
    '{% set d = {"k": "_" ~ "_"} %}{{ x[d.k] }}',
    '{% set a %}__class__{% endset %}{{ x[a] }}',
    '{% macro m() %}__class__{% endmacro %}{{ x[m()] }}',
    '{% for a in ["_" ~ "_"] %}{{ x[a] }}{% endfor %}',
    '{% with a = "_" ~ "_" %}{{ x[a] }}{% endwith %}',
    '{{ dict(__class__=1) | list | first }}',
    '{{ "{0.__class__}".format(x) }}',
    '{{ "{0[__class__]}" | format(x) }}',
    '{{ x()._module }}',
    '{{ x.mro() }}{{ x.gi_frame }}{{ x.cr_frame }}{{ x.func_globals }}',
    '{{ __builtins__ }}',
    '{{ x[y if z else "a" ~ b] }}',
    '{{ x[-("_" ~ "_")|string] }}{{ x["_" ~ "_"] }}',
    '{# #}{% raw %}{% endraw %}{{ "}}" ~ x.__class__ }}',
    '{{ x.a.__init__.__globals__',
    '{{ @@ }}{{ x.__class__ }}',
    '{% unknown x.__class__ %}',
    '{% if {"a": "%}"}.__class__ %}{% endif %}',
  ])('%s is critical', (template) => {
    const { problems, incomplete } = checkJinja(template)
    expect([...problems.map(({ technique }) => technique.grade), ...(incomplete.length > 0 ? ['incomplete'] : [])]).toEqual(
      expect.arrayContaining([template.includes('@@') ? 'incomplete' : 'critical']),
    )
  })

  test.each([
    ['{% include "x" %}', 'high template-reference include'],
    ['{% import "x" as y %}', 'high template-reference import'],
    ['{% from "x" import y %}', 'high template-reference from'],
    ['{% extends x %}', 'high template-reference extends'],
    ['{{ eval("1") }}', 'high template-dangerous-call eval'],
    ['{{ open("/etc/passwd") }}', 'high template-dangerous-call open'],
    ['{{ x.popen("id") }}', 'high template-dangerous-call popen'],
    ['{{ x["popen"]("id") }}', 'high template-dangerous-call popen'],
    ['{{ x[y]("id") }}', 'high template-computed-call item'],
    ['{{ lipsum() }}', 'review template-unknown-call lipsum'],
    ['{{ x.unusual() }}', 'review template-unknown-call unusual'],
    ['{{ x | unusual }}', 'review template-unknown-call unusual'],
    ['{% unusual %}', 'note template-unknown-statement unusual'],
  ])('%s: %s', (template, expected) => {
    expect(check(template)).toEqual([expected])
  })

  test('a finding states where the name is, in bytes of the file', () => {
    const text = '{{ messages }}é\n{{ x.__class__ }}'
    expect(readWith(chatTemplateReader, 'a/chat_template.jinja', text)?.findings).toEqual([
      {
        grade: 'critical',
        technique: 'template-internals',
        subject: '__class__',
        member: '',
        offset: Buffer.from(text).indexOf('__class__'),
        message:
          'The template has "__class__" at position 21: it reaches Python internals, and code runs when the template is rendered outside a sandbox.',
        advisories: ['CVE-2024-34359', 'CVE-2026-5760'],
      },
    ])
  })
})

describe('files with templates', () => {
  test('of web pages and generated code may read each other', () => {
    const page = '{% extends "base.html" %}{% block body %}{{ url_for("x") }}{% endblock %}'
    expect(found(chatTemplateReader, 'page.jinja', page)).toEqual(['note template-reference extends', 'note template-unknown-call url_for'])
    expect(found(chatTemplateReader, 'm/chat_template.jinja', page)).toEqual([
      'high template-reference extends',
      'review template-unknown-call url_for',
    ])
    expect(found(chatTemplateReader, 'm/additional_chat_templates/page.jinja', page)?.[0]).toBe('high template-reference extends')
    expect(found(chatTemplateReader, 'x.jinja', '{% for m in messages %}{% include "x" %}{% endfor %}')).toEqual([
      'high template-reference include',
    ])
  })

  test('longer than 1 MiB are checked in part, and this is reported', () => {
    const reading = readWith(chatTemplateReader, 'chat_template.jinja', `${' '.repeat(1024 * 1024)}{{ x.__class__ }}`)
    expect(reading).toMatchObject({ findings: [], incomplete: ['the template has 1048593 bytes, of which the first 1048576 were checked'] })
  })

  test.each(['{{ x', '{% raw %}', '{# ', '{{ £ }}', '{{ ( }}', '{% for %}', '{{ x. }}'])(
    'that cannot be parsed are incomplete: %s',
    (template) => {
      expect(readTemplate(template, { what: 'It', offset: () => 0 }).incomplete).toHaveLength(1)
    },
  )
})

describe('hostile templates', () => {
  const pieces = [
    '{{',
    '}}',
    '{%',
    '%}',
    '{#',
    '#}',
    'x',
    '.',
    '[',
    ']',
    '(',
    ')',
    '"a"',
    "'",
    '"',
    '|',
    '~',
    '+',
    'if',
    'else',
    'for',
    'in',
    'set',
    '=',
    ',',
    'not',
    'is',
    '-',
    ' ',
    '\\',
    '{',
    '}',
    ':',
    '__class__',
    'macro',
    '1',
    '\n',
    '\ud800',
  ]

  test('never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        checkJinja(parts.join(''))
        checkJinja(`{{ ${parts.join(' ')} }}`)
        checkJinja(`{% ${parts.join(' ')} %}`)
      }),
      { numRuns: 3000 },
    )
  })

  test('an attribute of internals is found wherever an expression may be', () => {
    const expression: fc.Arbitrary<string> = fc.letrec<{ e: string }>((tie) => ({
      e: fc.oneof(
        { maxDepth: 4 },
        fc.constant('x.__class__'),
        tie('e').map((e) => `(${e})`),
        tie('e').map((e) => `[a, ${e}]`),
        tie('e').map((e) => `{'k': ${e}}`),
        tie('e').map((e) => `a[${e}]`),
        tie('e').map((e) => `f(a, k=${e})`),
        tie('e').map((e) => `a | join(${e})`),
        tie('e').map((e) => `a if (${e}) else b`),
        tie('e').map((e) => `not (${e}) and b or c`),
        tie('e').map((e) => `a ~ ${e} ~ '}}'`),
        tie('e').map((e) => `(${e}).y[1:2]`),
        tie('e').map((e) => `a is divisibleby(${e})`),
      ),
    })).e
    fc.assert(
      fc.property(
        expression,
        fc.constantFrom('{{ $ }}', '{%- set y = $ -%}', '{% if $ %}{% endif %}', '{% for y in ($) %}{% endfor %}', '{% do $ %}'),
        (inner, tag) => {
          const { problems, incomplete } = checkJinja(tag.replace('$', inner))
          expect(incomplete).toEqual([])
          expect(problems.map(({ subject }) => subject)).toContain('__class__')
        },
      ),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['brackets', `{{ ${'('.repeat(100_000)}`],
    ['closed brackets', `{{ ${'['.repeat(50_000)}${']'.repeat(50_000)} }}`],
    ['attributes', `{{ x${'.y'.repeat(100_000)} }}`],
    ['filters', `{{ x${'|trim'.repeat(100_000)} }}`],
    ['operators', `{{ x${' ~ x'.repeat(100_000)} }}`],
    ['unary operators', `{{ ${'-'.repeat(100_000)}x }}`],
    ['negations', `{{ ${'not '.repeat(100_000)}x }}`],
    ['calls', `{{ x${'()'.repeat(100_000)} }}`],
    ['conditions', `{{ ${'x if x else '.repeat(30_000)}x }}`],
    ['names that depend on each other', Array.from({ length: 10_000 }, (_, i) => `{% set a${i} = a${i + 1} %}`).join('')],
    ['opened tags', '{{'.repeat(300_000)],
    ['raw blocks', '{% raw %}'.repeat(50_000)],
    ['comments', '{#'.repeat(300_000)],
    ['quotes', `{{ ${"'".repeat(300_001)}`],
    ['a format string', `{{ "${'{'.repeat(300_000)}".format(x) }}`],
  ])('of many %s end soon', (_name, template) => {
    const start = performance.now()
    checkJinja(template)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
