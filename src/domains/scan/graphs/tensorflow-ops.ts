import { KNOWN_OPS } from './tensorflow-known-ops.ts'

/** What an operator of a TensorFlow graph does when the graph is loaded or run. */
export type OpKind = 'python' | 'file' | 'network' | 'dataset' | 'debug' | 'summary' | 'checkpoint' | 'known' | 'custom'

const KINDS: readonly (readonly [OpKind, readonly string[]])[] = [
  ['python', ['PyFunc', 'PyFuncStateless', 'EagerPyFunc']],
  [
    'file',
    [
      'ReadFile',
      'WriteFile',
      'MatchingFiles',
      'LoadAndRemapMatrix',
      'DatasetToTFRecord',
      'ExperimentalDatasetToTFRecord',
      'SaveDataset',
      'SaveDatasetV2',
      'DistributedSave',
      'DatasetFromGraph',
      'DeserializeIterator',
      'ImmutableConst',
      'WholeFileReader',
      'WholeFileReaderV2',
      'TextLineReader',
      'TextLineReaderV2',
      'TFRecordReader',
      'TFRecordReaderV2',
      'FixedLengthRecordReader',
      'FixedLengthRecordReaderV2',
      'LMDBReader',
      'RecordInput',
      'GenerateVocabRemapping',
      'FileSystemSetConfiguration',
    ],
  ],
  [
    'network',
    [
      'DataServiceDataset',
      'DataServiceDatasetV2',
      'DataServiceDatasetV3',
      'DataServiceDatasetV4',
      'RpcCall',
      'RpcClient',
      'RpcServer',
      'RpcServerStart',
      'RpcServerRegister',
      'Rpc',
      'TryRpc',
      'RegisterDataset',
      'RegisterDatasetV2',
    ],
  ],
  [
    'dataset',
    [
      'TextLineDataset',
      'FixedLengthRecordDataset',
      'FixedLengthRecordDatasetV2',
      'TFRecordDataset',
      'TFRecordDatasetV2',
      'SqlDataset',
      'LoadDataset',
      'SnapshotDataset',
      'SnapshotDatasetV2',
      'CacheDataset',
      'CacheDatasetV2',
      'LMDBDataset',
      'CSVDataset',
      'CSVDatasetV2',
      'ExperimentalCSVDataset',
      'ExperimentalSqlDataset',
      'ExperimentalLMDBDataset',
      'MatchingFilesDataset',
      'ExperimentalMatchingFilesDataset',
      'SnapshotDatasetReader',
      'SnapshotNestedDatasetReader',
      'SnapshotChunkDataset',
      'ListSnapshotChunksDataset',
      'FixedUnigramCandidateSampler',
    ],
  ],
  ['debug', ['DebugIdentity', 'DebugIdentityV2', 'DebugIdentityV3', 'DebugNanCount', 'DebugNumericSummary', 'DebugNumericSummaryV2']],
  ['summary', ['CreateSummaryFileWriter', 'CreateSummaryDbWriter', 'ImportEvent']],
  // Every SavedModel of TensorFlow 2 contains MergeV2Checkpoints, in the function that saves its variables.
  [
    'checkpoint',
    [
      'SaveV2',
      'RestoreV2',
      'Save',
      'Restore',
      'SaveSlices',
      'RestoreSlice',
      'MergeV2Checkpoints',
      'PrintV2',
      'InitializeTableFromTextFile',
      'InitializeTableFromTextFileV2',
      'LookupTableImport',
      'LookupTableImportV2',
    ],
  ],
]

const BY_NAME: ReadonlyMap<string, OpKind> = new Map(KINDS.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)))

/** Operators that optimizers and the runtime insert; they are not part of `tf.raw_ops`. */
const INTERNAL =
  /^_(Arg|Retval|DeviceArg|DeviceRetval|ArrayToList|ListToArray|ParallelConcat\w*|If|While|Send|Recv|HostSend|HostRecv|HostCast|Switch\w*|VarHandlesOp|ReadVariablesOp|UnaryOpsComposition|NcclReduce\w*|NcclBroadcast\w*|(Fused|Mkl|Xla|TPU|Scoped|Disconnect|Conv|Shutdown|Initialize|Configure|Wait|Set|Nccl|EagerConst|Tensorrt)\w*)$/

/** @param functions - names of the functions that the graph defines; a node can call one like an operator. */
export function kindOf(op: string, functions: ReadonlySet<string>): OpKind {
  const kind = BY_NAME.get(op)
  if (kind !== undefined) return kind
  return KNOWN_OPS.has(op) || INTERNAL.test(op) || functions.has(op) ? 'known' : 'custom'
}

/** Operators whose result is a text that the graph puts together. */
const TEXT_OPS =
  /^(StringJoin|ReduceJoin|UnsortedSegmentJoin|StringFormat|Substr|RegexReplace|StaticRegexReplace|AsString|DecodeBase64|StringLower|StringUpper|StringStrip|StringSplit\w*|UnicodeEncode|UnicodeTranscode|DecodeCompressed)$/

export function isTextOp(op: string): boolean {
  return TEXT_OPS.test(op)
}

/** Tells whether a path or URL of a constant resolves outside the model in every place where it is loaded. */
export function isForeignPath(text: string): boolean {
  return /^([\\/~]|[A-Za-z]:[\\/]|[A-Za-z][A-Za-z0-9+.-]*:\/\/)/.test(text) || text.split(/[\\/]/).includes('..')
}
