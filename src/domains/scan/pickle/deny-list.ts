/**
 * Names that are known to run code, or to use files or the network. The list only grades: a name that is missing here is not allowed.
 */

/** Modules of which every name runs code, with their submodules. */
const CODE_MODULES = `
IPython __builtins__ _aix_support _cffi_backend _ctypes _frozen_importlib _frozen_importlib_external _imp _interpchannels _interpqueues
_interpreters _multiprocessing _operator _osx_support _pickle _posixsubprocess _pyrepl _subprocess _testcapi _testinternalcapi _tkinter
_winapi _winreg _xxsubinterpreters aiohttp.client asyncio atexit bdb billiard cProfile cffi cloudpickle code codeop commands
concurrent.futures.process concurrent.interpreters ctypes ctypes.util dill dill._dill distutils distutils.file_util
django.core.management doctest ensurepip fabric fickling hydra idlelib imp importlib interpreters invoke joblib.externals jsonpickle
keras.saving keras.src.saving lib2to3 loky marshal mlflow.projects model_unpickler modelaudit modelscan multiprocess multiprocessing nt
numpy.distutils numpy.f2py numpy.testing numpy.testing._private.utils os pathos pdb pexpect pickle picklescan pip pip._internal
pip._internal.cli pip._internal.cli.main pip._vendor pip._vendor.distlib pip._vendor.distlib.scripts pkg_resources pkgutil plumbum
popen2 posix profile pty ptyprocess pydoc requests.api runpy saferpickle setuptools sh site six.moves subprocess sys
tensorflow.python.keras.saving test.libregrtest test.support timeit torch._dynamo torch._inductor torch.distributed.rpc torch.hub
torch.jit torch.multiprocessing torch.package torch.utils.cpp_extension trace transformers.dynamic_module_utils venv winreg zipimport`

/** Modules of which every name uses files, processes or the network, or prepares a call, with their submodules. */
const ACCESS_MODULES = `
_functools _signal _socket _sqlite3 _ssl _thread aiohttp compileall faulthandler filecmp fileinput fsspec ftplib functools glob
http.client http.server httplib huggingface_hub.file_download imaplib linecache logging.config logging.handlers mmap nntplib paramiko
poplib py_compile requests s3fs sched select selectors shelve shutil signal smtplib socket socketserver sqlite3 ssl syslog tarfile
telnetlib tempfile threading urllib.request urllib2 webbrowser wsgiref xmlrpc zipfile`

/** Single names that run code or reach any object by its name. */
const CODE_NAMES = `
_pyrepl.pager: pipe_pager
asyncio.base_events: BaseEventLoop
asyncio.base_subprocess: BaseSubprocessTransport
asyncio.events: get_event_loop new_event_loop
asyncio.subprocess: create_subprocess_exec create_subprocess_shell
asyncio.unix_events: SelectorEventLoop _UnixDefaultEventLoopPolicy _UnixSubprocessTransport
builtins: __import__ apply breakpoint classmethod.__get__ compile delattr eval exec execfile getattr globals locals property.__get__
builtins: setattr
cloudpickle.cloudpickle: _builtin_type _function_setstate _make_cell _make_empty_cell _make_function subimport
copyreg: add_extension dispatch_table pickle remove_extension
dataclasses: _create_fn
django.utils.module_loading: import_string
enum: _make_class_unpicklable
functools: reduce
idlelib.autocomplete: AutoComplete.fetch_completions AutoComplete.get_entity
idlelib.calltip: Calltip.fetch_tip get_entity
idlelib.debugobj: ObjectTreeItem.SetText
idlelib.pyshell: ModifiedInterpreter.runcode ModifiedInterpreter.runcommand
idlelib.run: Executive.runcode
importlib.machinery: ExtensionFileLoader SourceFileLoader
importlib.resources: files
importlib.util: module_from_spec spec_from_file_location
inspect: currentframe getattr_static getmembers stack
joblib: Memory Parallel _pickle_load load
joblib.numpy_pickle: NumpyUnpickler _unpickle load load_temporary_memmap
joblib.numpy_pickle_compat: ZipNumpyUnpickler load_compatibility
keras.layers: Lambda
keras.models: load_model
keras.src.layers.core.lambda_layer: Lambda
lib2to3.pgen2.grammar: Grammar.loads
lib2to3.pgen2.pgen: ParserGenerator.make_label
mailcap: findmatch
mlflow.pyfunc: load_model
mlflow.sklearn: load_model
nltk.data: load
numexpr: evaluate
numpy: load
numpy.lib._npyio_impl: load
numpy.lib.format: read_array
numpy.lib.npyio: load
operator: attrgetter call delitem getitem itemgetter methodcaller setitem
pandas: eval read_pickle
pandas.core.computation.eval: eval
pandas.io.pickle: read_pickle
pipes: Template.copy Template.open Template.open_r Template.open_w
platform: popen
pydash: get
ruamel.yaml: YAML
scipy.stats._distn_infrastructure: rv_continuous rv_discrete rv_frozen rv_generic rv_sample
setuptools._distutils.spawn: spawn
statistics: _exact_ratio.__globals__
string: Formatter.get_field Formatter.vformat
sympy: sympify
sympy.core.sympify: sympify
sympy.parsing.sympy_parser: parse_expr
test.support.script_helper: assert_python_ok
torch: load
torch._classes: _ClassNamespace
torch._dynamo.guards: GuardBuilder.get
torch._dynamo.guards.GuardBuilder: get
torch._inductor.codecache: compile_file
torch._ops: OpOverloadPacket _OpNamespace
torch.fx.experimental.symbolic_shapes: ShapeEnv.evaluate_guards_expression
torch.fx.experimental.symbolic_shapes.ShapeEnv: evaluate_guards_expression
torch.jit.unsupported_tensor_ops: execWrapper
torch.ops: load_library
torch.serialization: _legacy_load _load load
torch.storage: _load_from_bytes
torch.utils._config_module: ConfigModule.load_config
torch.utils._config_module.ConfigModule: load_config
torch.utils.bottleneck.__main__: run_autograd_prof run_cprofile
torch.utils.collect_env: run
torch.utils.data.datapipes.utils.decoder: basichandlers
types: CellType ClassMethodDescriptorType.__get__ CodeType DynamicClassAttribute.__get__ FrameType FrameType.f_builtins.__get__
types: FrameType.f_globals.__get__ FrameType.f_locals.__get__ FunctionType GetSetDescriptorType.__get__ LambdaType
types: MemberDescriptorType.__get__ MethodDescriptorType.__get__ MethodType ModuleType WrapperDescriptorType.__get__ new_class
types: prepare_class resolve_bases
typing: ForwardRef._evaluate _eval_type get_type_hints
unittest: TestLoader.discover TestLoader.loadTestsFromName TestLoader.loadTestsFromNames defaultTestLoader.discover
unittest: defaultTestLoader.loadTestsFromName defaultTestLoader.loadTestsFromNames
unittest.loader: TestLoader.discover TestLoader.loadTestsFromName TestLoader.loadTestsFromNames defaultTestLoader.discover
unittest.loader: defaultTestLoader.loadTestsFromName defaultTestLoader.loadTestsFromNames
uuid: _arp_getnode _get_command_stdout _ifconfig_getnode _ip_getnode _lanscan_getnode _netstat_getnode _popen getnode
werkzeug.utils: import_string
yaml: CLoader CUnsafeLoader Loader UnsafeLoader full_load load load_all unsafe_load unsafe_load_all
yaml.cyaml: CLoader CUnsafeLoader
yaml.loader: Loader UnsafeLoader
zope.dottedname.resolve: resolve`

/** Single names that use files, processes or the network, or call what they receive later. */
const ACCESS_NAMES = `
_io: FileIO FileIO.write TextIOWrapper.write open
argparse: FileType
base64: b64decode b64encode decode
builtins: copyright credits dir exit file filter hasattr help input license map memoryview open quit raw_input reload super type vars
codecs: StreamReaderWriter.write decode encode open
concurrent.futures: ProcessPoolExecutor.map ProcessPoolExecutor.shutdown ProcessPoolExecutor.submit ThreadPoolExecutor.map
concurrent.futures: ThreadPoolExecutor.shutdown ThreadPoolExecutor.submit
contextlib: ExitStack.__exit__ ExitStack.callback ExitStack.close ExitStack.enter_context
contextvars: Context.run
csv: DictWriter.writerow DictWriter.writerows
dotenv: set_key
dotenv.cli: set_key
dotenv.main: set_key
functools: cache cached_property.__get__ cmp_to_key lru_cache partial singledispatch
gc: get_objects get_referents get_referrers
getpass: getpass
huggingface_hub: hf_hub_download snapshot_download
io: FileIO FileIO.write TextIOWrapper.write open
itertools: accumulate dropwhile filterfalse groupby starmap takewhile
logging: FileHandler FileHandler.emit Filterer.filter Handler.handle Logger._log Logger.addHandler Logger.callHandlers Logger.critical
logging: Logger.debug Logger.error Logger.exception Logger.handle Logger.info Logger.log Logger.warn Logger.warning StreamHandler
logging: StreamHandler.emit critical debug error exception info log warn warning
lxml.etree: parse
mailbox: Babyl.add MMDF.add _singlefileMailbox.add mbox.add
nltk.data: find
numpy: fromfile fromregex genfromtxt loadtxt memmap save savetxt savez
numpy.f2py.crackfortran: getlincoef
numpy.lib._npyio_impl: genfromtxt loadtxt savetxt
numpy.lib.format: open_memmap
numpy.lib.npyio: genfromtxt loadtxt savetxt
pandas: ExcelFile ExcelWriter HDFStore read_csv read_hdf read_html read_json read_parquet read_sql
pandas.io.common: get_handle urlopen
pandas.io.parsers.readers: read_csv read_table
pathlib: Path.open Path.write_bytes Path.write_text PosixPath.open PosixPath.write_bytes PosixPath.write_text WindowsPath.open
pathlib: WindowsPath.write_bytes WindowsPath.write_text
platform: _syscmd_ver
resource: setrlimit
tensorflow.io: read_file write_file
tensorflow.python.ops.gen_io_ops: read_file write_file
torch: compile from_file save
torch.serialization: save
transformers.utils.hub: cached_file
unittest.mock: MagicMock Mock _get_target _patch.__enter__ _patch.start patch patch.dict patch.multiple
urllib: URLopener urlopen urlretrieve
weakref: finalize
xml.etree.ElementTree: iterparse parse
xml.sax: parse`

export type DenyGrade = 'high' | 'critical'

const MODULES: ReadonlyMap<string, DenyGrade> = new Map([...toWords(ACCESS_MODULES, 'high'), ...toWords(CODE_MODULES, 'critical')])
const NAMES: ReadonlyMap<string, DenyGrade> = new Map([...toPairs(ACCESS_NAMES, 'high'), ...toPairs(CODE_NAMES, 'critical')])

function toWords(text: string, grade: DenyGrade): [string, DenyGrade][] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => [word, grade])
}

function toPairs(text: string, grade: DenyGrade): [string, DenyGrade][] {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(': '))
  return lines.flatMap(([module, names = '']) => names.split(' ').map((name): [string, DenyGrade] => [`${module} ${name}`, grade]))
}

/** Implementations in C, and their public modules. */
const TWINS: Readonly<Record<string, string>> = {
  __builtin__: 'builtins',
  _io: 'io',
  _pyio: 'io',
  _operator: 'operator',
  _functools: 'functools',
  _pickle: 'pickle',
  _thread: 'threading',
  _socket: 'socket',
  _ctypes: 'ctypes',
  _sqlite3: 'sqlite3',
  _weakref: 'weakref',
  _string: 'string',
  nt: 'os',
  posix: 'os',
  copy_reg: 'copyreg',
}

/** Packages that contain other modules under their own names. */
const REEXPORTS: ReadonlySet<string> = new Set([
  'os',
  'sys',
  'subprocess',
  'builtins',
  'posix',
  'nt',
  'pickle',
  'importlib',
  'shutil',
  'socket',
  'runpy',
  'pty',
  'ctypes',
])

/** Returns the grade of a single name, also of a member of it: `eval` and `eval.__call__`. */
export function gradeOfName(module: string, name: string): DenyGrade | undefined {
  const modules = [module, TWINS[module] ?? module]
  const parts = name.split('.').slice(0, MOST_PARTS)
  return worst(modules.flatMap((each) => parts.map((_, index) => NAMES.get(`${each} ${parts.slice(0, index + 1).join('.')}`))))
}

/** Returns the grade of a module or of a package around it. */
export function gradeOfModule(module: string): DenyGrade | undefined {
  const parts = module.split('.').slice(0, MOST_PARTS)
  return worst(parts.map((_, index) => MODULES.get(parts.slice(0, index + 1).join('.'))))
}

/** Returns the grade of a module that another package exports, such as `six.moves.builtins` or `torch.hub.os`. */
export function gradeOfPart(part: string): DenyGrade | undefined {
  const plain = part.replace(/^_+/, '')
  return REEXPORTS.has(part) || REEXPORTS.has(plain) ? 'critical' : undefined
}

/** Parts of a dotted name that are looked at. */
export const MOST_PARTS = 16

/** Returns the worse of the grades that are known. */
export function worst(grades: readonly (DenyGrade | undefined)[]): DenyGrade | undefined {
  return grades.includes('critical') ? 'critical' : grades.includes('high') ? 'high' : undefined
}
