/** Attributes that reach Python internals and do not start with two underscores. */
const INTERNALS: ReadonlySet<string> = new Set(
  '_module mro func_globals func_code func_defaults func_closure im_func im_self im_class gi_frame gi_code cr_frame cr_code ag_frame ag_code f_globals f_locals f_builtins f_back f_code tb_frame tb_next'.split(
    ' ',
  ),
)

/** Tells whether an attribute or key reaches the internals of Python objects. */
export function reachesInternals(name: string): boolean {
  return name.startsWith('__') || INTERNALS.has(name)
}

/** Names that run code or open files, as functions or methods. */
export const DANGEROUS_CALLS: ReadonlySet<string> = new Set(
  'eval exec execfile compile open popen Popen system spawn fork check_output check_call getoutput import_module getattr setattr delattr globals locals vars input breakpoint run_module load_module urlopen'.split(
    ' ',
  ),
)

/** Functions that Jinja, Transformers, vLLM and llama.cpp define for templates. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  'raise_exception strftime_now namespace range dict cycler joiner caller loop super bos_token eos_token tojson'.split(' '),
)

/** Methods of strings, lists and dicts, and of `loop` and `cycler`. */
export const METHODS: ReadonlySet<string> = new Set(
  [
    'capitalize casefold center count endswith expandtabs find index isalnum isalpha isascii isdecimal isdigit islower isnumeric isspace istitle isupper ljust lower lstrip',
    'partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill join format format_map encode decode',
    'append extend insert pop remove reverse sort copy clear get items keys values setdefault update popitem cycle next reset changed strftime isoformat',
  ]
    .join(' ')
    .split(' '),
)

/** Filters of Jinja, Transformers, llama.cpp and Minja. `attr` is reported apart. */
export const FILTERS: ReadonlySet<string> = new Set(
  [
    'abs batch capitalize center count d default dictsort e escape filesizeformat first float forceescape format groupby indent int items join last length list lower map max min',
    'pprint random reject rejectattr replace reverse round safe select selectattr slice sort string striptags sum title tojson trim truncate unique upper urlencode urlize wordcount wordwrap xmlattr',
    'from_json fromjson to_json attr',
  ]
    .join(' ')
    .split(' '),
)

/** Filters whose text result is computed from its input. */
export const TEXT_FILTERS: ReadonlySet<string> = new Set(
  'capitalize center d default e escape first format indent join last list lower map random replace reverse round safe slice string striptags sum title trim truncate unique upper urlencode'.split(
    ' ',
  ),
)

/** Filters that get attributes by a name in an argument: as the first argument, or as `attribute`. */
export const ATTRIBUTE_FILTERS: ReadonlySet<string> = new Set('groupby map max min rejectattr selectattr sort sum unique join'.split(' '))

/** Statements of Jinja and its extensions, and of Transformers (`generation`). */
export const STATEMENTS: ReadonlySet<string> = new Set(
  [
    'print for endfor if elif else endif set endset macro endmacro call endcall filter endfilter with endwith block endblock raw endraw autoescape endautoescape',
    'do break continue generation endgeneration trans endtrans pluralize include import from extends',
  ]
    .join(' ')
    .split(' '),
)
