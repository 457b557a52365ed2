import { describe, expect, test } from '@jest/globals'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { scanWith } from './context.ts'
import { zipOf } from './zip-writer.ts'

function scanMembers(members: Readonly<Record<string, string>>) {
  const archive = zipOf(Object.entries(members).map(([name, text]) => ({ name, data: Buffer.from(text), deflate: text.length > 100 })))
  const [reading] = scanWith(bytesSource(archive), 'file.zip').readings
  const findings = reading?.findings.map(({ grade, technique, subject }) => `${grade} ${technique} ${subject}`) ?? []
  return { findings, incomplete: reading?.incomplete, facts: reading?.facts }
}

function skops(nodes: readonly Record<string, unknown>[]) {
  return scanMembers({
    'schema.json': JSON.stringify({ __class__: 'Pipeline', __module__: 'sklearn.pipeline', __loader__: 'ObjectNode', content: nodes }),
  })
}

function nemo(config: string) {
  return scanMembers({ 'model_config.yaml': config, 'model_weights.ckpt': 'x' })
}

describe('packages on top of zip', () => {
  test('a torch archive states its version and byte order', () => {
    const { facts } = scanMembers({ 'm/data.pkl': '.', 'm/version': '3\n', 'm/byteorder': 'little', 'm/data/0': 'abcd' })
    expect(facts).toMatchObject({ package: 'torch', model: true, torch: { version: '3', byteorder: 'little', storages: 1 } })
  })

  test.each([
    ['[Content_Types].xml', 'office document'],
    ['META-INF/MANIFEST.MF', 'java archive'],
    ['AndroidManifest.xml', 'android package'],
    ['x-1.dist-info/WHEEL', 'python wheel'],
  ])('%s makes a %s, which is not a model', (name, kind) => {
    expect(scanMembers({ [name]: 'x', 'lib/a.so': 'x', 'a.py': 'x' })).toMatchObject({
      findings: [],
      facts: { package: kind, model: false },
    })
  })

  test('an added member does not turn a torch archive into a document', () => {
    expect(scanMembers({ 'm/data.pkl': '.', '[Content_Types].xml': '' }).facts).toMatchObject({ package: 'torch', model: true })
  })

  test('native code in a compiled torch package is critical', () => {
    const members = {
      'm/archive_format': 'pt2',
      'm/data/aotinductor/model/a.so': 'x',
      'm/data/aotinductor/model/a.cpp': 'x',
      'm/models/m.json': '{}',
    }
    expect(scanMembers(members).findings).toEqual([
      'critical package-native-code m/data/aotinductor/model/a.so',
      'critical package-native-code m/data/aotinductor/model/a.cpp',
    ])
  })

  test('a handler of a TorchServe archive is high', () => {
    const members = { 'MAR-INF/MANIFEST.json': '{}', 'handler.py': 'import os', 'model.safetensors': '' }
    expect(scanMembers(members).findings).toEqual(['high torchserve-handler handler.py'])
  })
})

describe('shards of a distributed checkpoint', () => {
  const archive = (pickle: string) =>
    zipOf([
      { name: 'archive/data.pkl', data: Buffer.from(pickle, 'latin1') },
      { name: 'archive/data/0', data: Buffer.alloc(16) },
    ])
  const shard = (name: string, ...pickles: readonly string[]) => {
    const [reading] = scanWith(bytesSource(Buffer.concat(pickles.map(archive))), name).readings
    return { grades: new Set(reading?.findings.map(({ grade }) => grade)), incomplete: reading?.incomplete }
  }

  test('consist of several archives, which is a note', () => {
    expect(shard('__0_0.distcp', 'N.', 'N.', 'N.')).toEqual({ grades: new Set(['note']), incomplete: [] })
    expect(shard('model.pt', 'N.', 'N.').grades).toContain('high')
  })
})

describe('TorchScript code', () => {
  const script = (code: string) => scanMembers({ 'm/data.pkl': '.', 'm/constants.pkl': '.', 'm/code/__torch__/m.py': code }).findings

  test('an executable graph is a note', () => {
    const code =
      'class M(Module):\n  __parameters__ = []\n  def forward(self, x: Tensor) -> Tensor:\n    return torch.add(x, CONSTANTS.c0)\n'
    expect(script(code)).toEqual(['note torchscript-code '])
  })

  test.each([
    ['_0 = ops.aten.from_file("/etc/passwd", True, 9)', 'high torchscript-file-access m/code/__torch__/m.py: ops.aten.from_file'],
    ['torch.save(x, "/tmp/x")', 'high torchscript-file-access m/code/__torch__/m.py: torch.save'],
    ['import os', 'high torchscript-python-op m/code/__torch__/m.py: import os'],
    ['os.system("id")', 'high torchscript-python-op m/code/__torch__/m.py: os.system'],
    [
      'a = __torch__.torch.classes.evil.Loader',
      'review torchscript-custom-class m/code/__torch__/m.py: __torch__.torch.classes.evil.Loader',
    ],
  ])('%s is reported', (code, finding) => {
    expect(script(code)).toEqual([finding, 'note torchscript-code '])
  })

  test.each(['ops . aten . from_file', 'ops.\\\naten.\\\nfrom_file', 'ops.  # a comment\n  aten.from_file', 'ops\t.aten\n.from_file'])(
    '%j is one name',
    (name) => {
      expect(script(`_0 = ${name}("x")`)).toContain('high torchscript-file-access m/code/__torch__/m.py: ops.aten.from_file')
    },
  )

  test.each([' ', '\n', '\\\n', '. '])('a window of %j takes no longer than other text', (filling) => {
    const code = `ops${filling.repeat((1024 * 1024) / filling.length)}.aten.from_file("x")`
    expect(script(code).at(-1)).toBe('note torchscript-code ')
  })

  test('what is split over two windows is found', () => {
    const code = `${' '.repeat(1024 * 1024 - 9)}ops.aten.from_file("x")`
    expect(script(code)).toContain('high torchscript-file-access m/code/__torch__/m.py: ops.aten.from_file')
  })
})

describe('exported programs of torch', () => {
  const program = (members: Readonly<Record<string, unknown>>) =>
    scanMembers({ 'm/archive_format': 'pt2', 'm/models/model.json': JSON.stringify({ graph_module: { graph: members } }) })

  test('sizes of tensors are fine', () => {
    const values = {
      sym_int_values: {
        s77: { as_expr: { expr_str: "Mul(Integer(2), Symbol('s77', positive=True, integer=True))", hint: { as_int: 4 } } },
      },
      range: { expr_str: 'Max(1, s77 - 2)//3' },
      guards_code: ["L['x'].size()[0] >= 2", "Eq(Mod(L['args'][0].size()[1], 2), 0)"],
      nodes: [
        { target: 'torch.ops.aten.add.Tensor' },
        { target: '_operator.mul' },
        { target: 'math.ceil' },
        { target: '#torch.ops.mylib:f' },
      ],
    }
    expect(program(values)).toMatchObject({ findings: [], incomplete: [] })
  })

  test.each([
    [{ expr_str: "__import__('os').system('id')" }, 'critical pt2-expression'],
    [{ expr_str: "Symbol('s0').__class__" }, 'critical pt2-expression'],
    [{ expr_str: "exec('1')" }, 'critical pt2-expression'],
    [{ expr_str: 's0.func(1)' }, 'critical pt2-expression'],
    [{ expr_str: '(lambda: 0)()' }, 'critical pt2-expression'],
    [{ guards_code: ["L['x'].size()[0] >= 2", "__import__('os').system('id') == 0"] }, 'critical pt2-guard'],
    [{ guards_code: ["L['x'].numpy().tofile('y')"] }, 'critical pt2-guard'],
    [{ nodes: [{ target: 'torch.hub.load' }] }, 'high pt2-target'],
    [{ nodes: [{ target: 'torch.serialization.load' }] }, 'high pt2-target'],
  ])('%j is reported', (values, finding) => {
    expect(program(values).findings).toEqual([expect.stringContaining(finding)])
  })

  test('a program that is not JSON is incomplete', () => {
    const { incomplete } = scanMembers({ 'm/archive_format': 'pt2', 'm/models/model.json': '{"expr_str": "s0' })
    expect(incomplete).toEqual([expect.stringContaining('was not read completely')])
  })
})

describe('skops files', () => {
  test('types of scikit-learn and numpy are fine', () => {
    const nodes = [
      { __class__: 'LogisticRegression', __module__: 'sklearn.linear_model._logistic', __loader__: 'ObjectNode' },
      { __class__: 'ndarray', __module__: 'numpy', __loader__: 'NdArrayNode', file: 'a.npy' },
      { __class__: 'dict', __module__: 'builtins', __loader__: 'DictNode' },
      { __class__: 'partial', __module__: 'functools', __loader__: 'PartialNode' },
      { __class__: 'add', __module__: 'operator', __loader__: 'OperatorFuncNode' },
    ]
    expect(skops(nodes)).toMatchObject({ findings: [], incomplete: [] })
  })

  test.each([
    [{ __class__: 'system', __module__: 'os', __loader__: 'FunctionNode' }, 'critical skops-dangerous-type os.system'],
    [{ __class__: 'eval', __module__: 'builtins', __loader__: 'TypeNode' }, 'critical skops-dangerous-type builtins.eval'],
    [{ __class__: 'call', __module__: 'builtins', __loader__: 'OperatorFuncNode' }, 'high skops-operator builtins.call'],
    [{ __class__: 'methodcaller', __module__: 'operator', __loader__: 'OperatorFuncNode' }, 'high skops-operator operator.methodcaller'],
    [{ __class__: 'fit', __module__: 'sklearn.svm', __loader__: 'MethodNode' }, 'review skops-method sklearn.svm.fit'],
    [{ __class__: 'Model', __module__: 'mylib', __loader__: 'ObjectNode' }, 'review skops-unknown-type mylib.Model'],
  ])('%j is reported', (node, finding) => {
    expect(skops([{ __class__: 'list', __module__: 'builtins', __loader__: 'ListNode', content: [node] }]).findings).toEqual([finding])
  })

  test('a schema that is not JSON is incomplete', () => {
    expect(scanMembers({ 'schema.json': '{"__module__": "os",' }).incomplete).toEqual([expect.stringContaining('not valid JSON')])
  })
})

describe('NeMo archives', () => {
  test('targets in NeMo and PyTorch are fine', () => {
    const config =
      'target: nemo.collections.asr.models.EncDecCTCModel\nencoder:\n  _target_: nemo.collections.asr.modules.ConvASREncoder\noptim: {_target_: torch.optim.AdamW}\n'
    expect(nemo(config)).toMatchObject({ findings: [], incomplete: [], facts: { package: 'nemo archive' } })
  })

  test.each([
    ['a:\n  _target_: os.system\n', 'critical hydra-target os.system'],
    ['a: {"_target_": "subprocess.run"}\n', 'critical hydra-target subprocess.run'],
    ['a: {"\\x5ftarget_": builtins.exec}\n', 'critical hydra-target builtins.exec'],
    ['a: [{_target_: torch.hub.load}]\n', 'critical hydra-target torch.hub.load'],
    ['a:\n  _target_: torchaudio.transforms.MelSpectrogram\n', 'review hydra-target torchaudio.transforms.MelSpectrogram'],
  ])('%j is reported', (config, finding) => {
    expect(nemo(config).findings).toEqual([finding])
  })

  test('a configuration that is not YAML is incomplete, and its text is searched', () => {
    const { findings, incomplete } = nemo('a: [\n  _target_: os.system\n')
    expect(findings).toEqual(['critical hydra-target os.system'])
    expect(incomplete).toEqual([expect.stringContaining('not valid YAML')])
  })
})

describe('links in zip archives', () => {
  test.each([
    ['../../etc/passwd', 'high archive-link-escape'],
    ['/etc/passwd', 'high archive-link-escape'],
    ['../b', 'note archive-link'],
  ])('a link to %s', (target, finding) => {
    const archive = zipOf([{ name: 'dir/a', data: Buffer.from(target), mode: 0o120777 }])
    const findings = scanWith(bytesSource(archive)).readings.flatMap((reading) => reading.findings)
    expect(findings.map(({ grade, technique }) => `${grade} ${technique}`)).toEqual([finding])
  })
})
