/**
 * Names that a pickle may import without a person looking at them: exact pairs of module and name, never a pattern. A name is here if
 * calling it, setting its state or its items runs no code that the file chooses. Each line is a module and its names.
 */

/**
 * Names that `torch.load(weights_only=True)` accepts.
 *
 * @see https://github.com/pytorch/pytorch/blob/v2.13.0/torch/_weights_only_unpickler.py
 */
const TORCH = `
_codecs: encode
builtins: bytearray complex set
collections: Counter OrderedDict
torch: BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage
torch: ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage
torch: LongTensor QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage ShortStorage ShortTensor Size Tensor bfloat16
torch: bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 device float16 float32 float4_e2m1fn_x2 float64
torch: float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int16 int2 int3 int32 int4 int5 int6 int64 int7
torch: int8 per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric qint32
torch: qint8 quint2x4 quint4x2 quint8 uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8
torch._tensor: _rebuild_from_type_v2
torch._utils: _rebuild_device_tensor_from_cpu_tensor _rebuild_device_tensor_from_numpy _rebuild_meta_tensor_no_storage
torch._utils: _rebuild_nested_tensor _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor
torch._utils: _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_wrapper_subclass
torch.cuda: BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage
torch.cuda: ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor
torch.cuda: LongStorage LongTensor ShortStorage ShortTensor
torch.cuda.sparse: BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor
torch.nn.parameter: Parameter
torch.serialization: _get_layout
torch.sparse: BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor
torch.storage: TypedStorage UntypedStorage`

/** Containers, dates, numbers and arrays: plain data. `scalar` of numpy is checked separately, because it can unpickle bytes. */
const DATA = `
_io: BytesIO StringIO
argparse: Namespace
builtins: bool bytes dict float frozenset int list object range slice str tuple
collections: ChainMap UserDict UserList defaultdict deque
copyreg: __newobj__ __newobj_ex__ _reconstructor
datetime: date datetime time timedelta timezone
decimal: Decimal
fractions: Fraction
ipaddress: IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network
joblib.numpy_pickle: NumpyArrayWrapper
numpy: bool bool_ bytes_ clongdouble complex128 complex64 complex_ datetime64 dtype float16 float32 float64 float_ int16 int32 int64
numpy: poly1d
numpy: int8 int_ intc longdouble longlong matrix ndarray object_ recarray record str_ timedelta64 uint uint16 uint32 uint64 uint8
numpy: ulonglong void
numpy: absolute add arccos arcsin arctan cbrt ceil cos cosh divide exp exp2 expm1 fabs floor log log10 log1p log2 maximum minimum
numpy: multiply negative power reciprocal rint sign sin sinh sqrt square subtract tan tanh trunc
numpy._core.multiarray: _reconstruct scalar
numpy._core.numeric: _frombuffer
numpy.core.multiarray: _reconstruct scalar
numpy.core.numeric: _frombuffer
numpy.core.records: recarray record
numpy.dtypes: BoolDType BytesDType Complex128DType Complex64DType Float16DType Float32DType Float64DType Int16DType Int32DType
numpy.dtypes: Int64DType Int8DType StrDType UInt16DType UInt32DType UInt64DType UInt8DType
numpy.ma: MaskedArray
numpy.ma.core: MaskedArray MaskedConstant _mareconstruct
numpy.matrixlib.defmatrix: matrix
numpy.random: __RandomState_ctor
numpy.random._bit_generator: SeedSequence __pyx_unpickle_SeedSequence
numpy.random._generator: Generator
numpy.random._mt19937: MT19937
numpy.random._pcg64: PCG64 PCG64DXSM
numpy.random._philox: Philox
numpy.random._pickle: __bit_generator_ctor __generator_ctor __randomstate_ctor
numpy.random._sfc64: SFC64
numpy.random.bit_generator: SeedSequence __pyx_unpickle_SeedSequence
numpy.random.mtrand: RandomState
numpy.rec: recarray record
pathlib: Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
pathlib._local: Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
random: Random
re: _compile
sklearn.externals.joblib.numpy_pickle: NumpyArrayWrapper
types: SimpleNamespace
typing: Any
uuid: SafeUUID UUID
zoneinfo: ZoneInfo ZoneInfo._unpickle`

/** Classes of common frameworks, vetted: off in profile `strict`. */
const FRAMEWORKS = `
accelerate.state: AcceleratorState PartialState
accelerate.utils.dataclasses: DeepSpeedPlugin DistributedType DynamoBackend FullyShardedDataParallelPlugin
catboost.core: CatBoost CatBoostClassifier CatBoostRanker CatBoostRegressor
dateutil.tz.tz: tzlocal tzutc
lightgbm.basic: Booster
lightgbm.sklearn: LGBMClassifier LGBMModel LGBMRanker LGBMRegressor _LGBMLabelEncoder
lightning.fabric.utilities.data: AttributeDict
lightning_fabric.utilities.data: AttributeDict
models.common: Bottleneck BottleneckCSP C3 C3TR Classify Concat Conv DWConv Focus Proto SPP SPPF
models.yolo: ClassificationModel Detect DetectionModel Model Segment SegmentationModel
omegaconf.base: ContainerMetadata Metadata Node
omegaconf.dictconfig: DictConfig
omegaconf.listconfig: ListConfig
omegaconf.nodes: AnyNode BooleanNode EnumNode FloatNode IntegerNode StringNode
pandas: BooleanDtype Categorical CategoricalDtype CategoricalIndex DataFrame DateOffset DatetimeIndex DatetimeTZDtype Float32Dtype
pandas: Float64Dtype Index Int16Dtype Int32Dtype Int64Dtype Int8Dtype Interval IntervalDtype IntervalIndex MultiIndex Period PeriodDtype
pandas: PeriodIndex RangeIndex Series SparseDtype StringDtype Timedelta TimedeltaIndex Timestamp UInt16Dtype UInt32Dtype UInt64Dtype
pandas: UInt8Dtype
pandas._libs.arrays: __pyx_unpickle_NDArrayBacked
pandas._libs.internals: _unpickle_block
pandas._libs.tslibs.nattype: NaTType _nat_unpickle
pandas._libs.tslibs.offsets: BusinessDay Day Hour Minute MonthBegin MonthEnd QuarterEnd Second Week YearEnd
pandas._libs.tslibs.period: Period _period_unpickle
pandas._libs.tslibs.timedeltas: Timedelta _timedelta_unpickle
pandas._libs.tslibs.timestamps: Timestamp _unpickle_timestamp
pandas.arrays: ArrowExtensionArray ArrowStringArray BooleanArray Categorical DatetimeArray FloatingArray IntegerArray IntervalArray
pandas.arrays: NumpyExtensionArray PeriodArray SparseArray StringArray TimedeltaArray
pandas.core.arrays.categorical: Categorical
pandas.core.arrays.datetimes: DatetimeArray
pandas.core.arrays.integer: Int64Dtype IntegerArray
pandas.core.arrays.string_: StringArray StringDtype
pandas.core.dtypes.dtypes: CategoricalDtype DatetimeTZDtype
pandas.core.frame: DataFrame
pandas.core.indexes.base: Index _new_Index
pandas.core.indexes.category: CategoricalIndex
pandas.core.indexes.datetimes: DatetimeIndex _new_DatetimeIndex
pandas.core.indexes.interval: IntervalIndex _new_IntervalIndex
pandas.core.indexes.multi: MultiIndex
pandas.core.indexes.numeric: Float64Index Int64Index UInt64Index
pandas.core.indexes.period: PeriodIndex _new_PeriodIndex
pandas.core.indexes.range: RangeIndex
pandas.core.indexes.timedeltas: TimedeltaIndex
pandas.core.internals.blocks: new_block
pandas.core.internals.managers: BaseBlockManager BlockManager SingleBlockManager
pandas.core.series: Series
pytorch_lightning.callbacks.early_stopping: EarlyStopping
pytorch_lightning.callbacks.model_checkpoint: ModelCheckpoint
pytorch_lightning.utilities.parsing: AttributeDict
pytz: _UTC _p
scipy._lib.array_api_compat.numpy._aliases: asarray
scipy.interpolate._bsplines: BSpline
scipy.interpolate._cubic: Akima1DInterpolator CubicHermiteSpline CubicSpline PchipInterpolator
scipy.interpolate._fitpack2: BivariateSpline InterpolatedUnivariateSpline LSQBivariateSpline LSQSphereBivariateSpline
scipy.interpolate._fitpack2: LSQUnivariateSpline RectBivariateSpline RectSphereBivariateSpline SmoothBivariateSpline
scipy.interpolate._fitpack2: SmoothSphereBivariateSpline SphereBivariateSpline UnivariateSpline _BivariateSplineBase
scipy.interpolate._fitpack2: _DerivedBivariateSpline
scipy.interpolate._interpolate: BPoly NdPPoly PPoly _PPolyBase interp1d interp2d
scipy.sparse._bsr: _bsr_base bsr_array bsr_matrix
scipy.sparse._coo: _coo_base coo_array coo_matrix
scipy.sparse._csc: _csc_base csc_array csc_matrix
scipy.sparse._csr: _csr_base csr_array csr_matrix
scipy.sparse._dia: _dia_base dia_array dia_matrix
scipy.sparse._dok: _dok_base dok_array dok_matrix
scipy.sparse._lil: _lil_base lil_array lil_matrix
scipy.sparse.csc: csc_matrix
scipy.sparse.csr: csr_matrix
scipy.spatial._ckdtree: cKDTree cKDTreeNode coo_entries ordered_pairs
scipy.spatial._kdtree: KDTree Rectangle
scipy.stats._kde: gaussian_kde
sklearn._loss._loss: CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss
sklearn._loss._loss: CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss
sklearn._loss._loss: __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfMultinomialLoss
sklearn._loss.link: BaseLink HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit
sklearn._loss.loss: AbsoluteError ArrayAPILossMixin BaseLoss ExponentialLoss HalfBinomialLoss HalfBinomialLossArrayAPI HalfGammaLoss
sklearn._loss.loss: HalfMultinomialLoss HalfMultinomialLossArrayAPI HalfPoissonLoss HalfPoissonLossArrayAPI HalfSquaredError
sklearn._loss.loss: HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss
sklearn.calibration: CalibratedClassifierCV CalibrationDisplay _CalibratedClassifier _SigmoidCalibration _TemperatureScaling
sklearn.cluster._affinity_propagation: AffinityPropagation
sklearn.cluster._agglomerative: AgglomerativeClustering FeatureAgglomeration
sklearn.cluster._bicluster: SpectralBiclustering SpectralCoclustering
sklearn.cluster._birch: Birch
sklearn.cluster._bisect_k_means: BisectingKMeans _BisectingTree
sklearn.cluster._dbscan: DBSCAN
sklearn.cluster._hdbscan.hdbscan: HDBSCAN
sklearn.cluster._kmeans: KMeans MiniBatchKMeans
sklearn.cluster._mean_shift: MeanShift
sklearn.cluster._optics: OPTICS
sklearn.cluster._spectral: SpectralClustering
sklearn.cluster.k_means_: KMeans MiniBatchKMeans
sklearn.compose._column_transformer: ColumnTransformer make_column_selector
sklearn.compose._target: TransformedTargetRegressor
sklearn.covariance._elliptic_envelope: EllipticEnvelope
sklearn.covariance._empirical_covariance: EmpiricalCovariance
sklearn.covariance._graph_lasso: GraphicalLasso GraphicalLassoCV
sklearn.covariance._robust_covariance: MinCovDet
sklearn.covariance._shrunk_covariance: LedoitWolf OAS ShrunkCovariance
sklearn.cross_decomposition._pls: CCA PLSCanonical PLSRegression PLSSVD
sklearn.decomposition._dict_learning: DictionaryLearning MiniBatchDictionaryLearning SparseCoder
sklearn.decomposition._factor_analysis: FactorAnalysis
sklearn.decomposition._fastica: FastICA
sklearn.decomposition._incremental_pca: IncrementalPCA
sklearn.decomposition._kernel_pca: KernelPCA
sklearn.decomposition._lda: LatentDirichletAllocation
sklearn.decomposition._nmf: MiniBatchNMF NMF
sklearn.decomposition._pca: PCA
sklearn.decomposition._sparse_pca: MiniBatchSparsePCA SparsePCA
sklearn.decomposition._truncated_svd: TruncatedSVD
sklearn.decomposition.pca: PCA
sklearn.discriminant_analysis: LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis
sklearn.dummy: DummyClassifier DummyRegressor
sklearn.ensemble._bagging: BaggingClassifier BaggingRegressor
sklearn.ensemble._forest: ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding
sklearn.ensemble._gb: GradientBoostingClassifier GradientBoostingRegressor
sklearn.ensemble._gb_losses: BinomialDeviance ExponentialLoss LeastSquaresError MultinomialDeviance
sklearn.ensemble._hist_gradient_boosting.binning: _BinMapper
sklearn.ensemble._hist_gradient_boosting.gradient_boosting: HistGradientBoostingClassifier HistGradientBoostingRegressor
sklearn.ensemble._hist_gradient_boosting.predictor: TreePredictor
sklearn.ensemble._iforest: IsolationForest
sklearn.ensemble._stacking: StackingClassifier StackingRegressor
sklearn.ensemble._voting: VotingClassifier VotingRegressor
sklearn.ensemble._weight_boosting: AdaBoostClassifier AdaBoostRegressor
sklearn.ensemble.forest: ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor
sklearn.ensemble.gradient_boosting: GradientBoostingClassifier GradientBoostingRegressor
sklearn.feature_extraction._dict_vectorizer: DictVectorizer
sklearn.feature_extraction._hash: FeatureHasher
sklearn.feature_extraction.image: PatchExtractor
sklearn.feature_extraction.text: CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer
sklearn.feature_selection._from_model: SelectFromModel
sklearn.feature_selection._rfe: RFE RFECV
sklearn.feature_selection._sequential: SequentialFeatureSelector
sklearn.feature_selection._univariate_selection: GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile
sklearn.feature_selection._variance_threshold: VarianceThreshold
sklearn.frozen._frozen: FrozenEstimator
sklearn.gaussian_process._gpc: GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace
sklearn.gaussian_process._gpr: GaussianProcessRegressor
sklearn.gaussian_process.kernels: CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation GenericKernelMixin
sklearn.gaussian_process.kernels: Hyperparameter Kernel KernelOperator Matern NormalizedKernelMixin PairwiseKernel Product RBF
sklearn.gaussian_process.kernels: RationalQuadratic StationaryKernelMixin Sum WhiteKernel
sklearn.impute._base: MissingIndicator SimpleImputer
sklearn.impute._iterative: IterativeImputer _ImputerTriplet
sklearn.impute._knn: KNNImputer
sklearn.isotonic: IsotonicRegression
sklearn.kernel_approximation: AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler
sklearn.kernel_ridge: KernelRidge
sklearn.linear_model._base: LinearRegression
sklearn.linear_model._bayes: ARDRegression BayesianRidge
sklearn.linear_model._coordinate_descent: ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso
sklearn.linear_model._coordinate_descent: MultiTaskLassoCV
sklearn.linear_model._glm.glm: GammaRegressor PoissonRegressor TweedieRegressor
sklearn.linear_model._huber: HuberRegressor
sklearn.linear_model._least_angle: Lars LarsCV LassoLars LassoLarsCV LassoLarsIC
sklearn.linear_model._logistic: LogisticRegression LogisticRegressionCV
sklearn.linear_model._omp: OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV
sklearn.linear_model._passive_aggressive: PassiveAggressiveClassifier PassiveAggressiveRegressor
sklearn.linear_model._perceptron: Perceptron
sklearn.linear_model._quantile: QuantileRegressor
sklearn.linear_model._ransac: RANSACRegressor
sklearn.linear_model._ridge: Ridge RidgeCV RidgeClassifier RidgeClassifierCV
sklearn.linear_model._sgd_fast: Classification EpsilonInsensitive Hinge ModifiedHuber Regression SquaredEpsilonInsensitive SquaredHinge
sklearn.linear_model._stochastic_gradient: SGDClassifier SGDOneClassSVM SGDRegressor
sklearn.linear_model._theil_sen: TheilSenRegressor
sklearn.linear_model.base: LinearRegression
sklearn.linear_model.logistic: LogisticRegression
sklearn.linear_model.stochastic_gradient: SGDClassifier SGDRegressor
sklearn.manifold._classical_mds: ClassicalMDS
sklearn.manifold._isomap: Isomap
sklearn.manifold._locally_linear: LocallyLinearEmbedding
sklearn.manifold._mds: MDS
sklearn.manifold._spectral_embedding: SpectralEmbedding
sklearn.manifold._t_sne: TSNE
sklearn.metrics._dist_metrics: BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance32 CanberraDistance64 ChebyshevDistance32
sklearn.metrics._dist_metrics: ChebyshevDistance64 DiceDistance32 DiceDistance64 DistanceMetric DistanceMetric32 DistanceMetric64
sklearn.metrics._dist_metrics: EuclideanDistance32 EuclideanDistance64 HammingDistance32 HammingDistance64 HaversineDistance32
sklearn.metrics._dist_metrics: HaversineDistance64 JaccardDistance32 JaccardDistance64 KulsinskiDistance32 KulsinskiDistance64
sklearn.metrics._dist_metrics: MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance32 ManhattanDistance64 MatchingDistance32
sklearn.metrics._dist_metrics: MatchingDistance64 MinkowskiDistance32 MinkowskiDistance64 PyFuncDistance32 PyFuncDistance64
sklearn.metrics._dist_metrics: RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance32 RussellRaoDistance64
sklearn.metrics._dist_metrics: SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance32 SokalMichenerDistance64
sklearn.metrics._dist_metrics: SokalSneathDistance32 SokalSneathDistance64 newObj
sklearn.metrics._scorer: _BaseScorer _CurveScorer _MultimetricScorer _PassthroughScorer _PredictScorer _ProbaScorer _Scorer
sklearn.metrics._scorer: _ThresholdScorer
sklearn.mixture._bayesian_mixture: BayesianGaussianMixture
sklearn.mixture._gaussian_mixture: GaussianMixture
sklearn.model_selection._classification_threshold: FixedThresholdClassifier TunedThresholdClassifierCV
sklearn.model_selection._search: GridSearchCV RandomizedSearchCV
sklearn.model_selection._split: BaseCrossValidator BaseShuffleSplit GroupKFold GroupShuffleSplit GroupsConsumerMixin KFold
sklearn.model_selection._split: LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut PredefinedSplit RepeatedKFold
sklearn.model_selection._split: RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold StratifiedShuffleSplit
sklearn.model_selection._split: TimeSeriesSplit _BaseKFold _CVIterableWrapper _RepeatedSplits _UnsupportedGroupCVMixin
sklearn.multiclass: OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier
sklearn.multioutput: ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain
sklearn.naive_bayes: BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB
sklearn.neighbors._ball_tree: BallTree BallTree32 BallTree64 BinaryTree32 BinaryTree64 NeighborsHeap32 NeighborsHeap64 NodeHeap newObj
sklearn.neighbors._classification: KNeighborsClassifier RadiusNeighborsClassifier
sklearn.neighbors._dist_metrics: EuclideanDistance newObj
sklearn.neighbors._graph: KNeighborsTransformer RadiusNeighborsTransformer
sklearn.neighbors._kd_tree: BinaryTree32 BinaryTree64 KDTree KDTree32 KDTree64 NeighborsHeap32 NeighborsHeap64 NodeHeap newObj
sklearn.neighbors._kde: KernelDensity
sklearn.neighbors._lof: LocalOutlierFactor
sklearn.neighbors._nca: NeighborhoodComponentsAnalysis
sklearn.neighbors._nearest_centroid: NearestCentroid
sklearn.neighbors._regression: KNeighborsRegressor RadiusNeighborsRegressor
sklearn.neighbors._unsupervised: NearestNeighbors
sklearn.neighbors.ball_tree: BallTree newObj
sklearn.neighbors.classification: KNeighborsClassifier
sklearn.neighbors.dist_metrics: EuclideanDistance newObj
sklearn.neighbors.kd_tree: KDTree newObj
sklearn.neural_network._multilayer_perceptron: MLPClassifier MLPRegressor
sklearn.neural_network._rbm: BernoulliRBM
sklearn.neural_network._stochastic_optimizers: AdamOptimizer BaseOptimizer SGDOptimizer
sklearn.pipeline: FeatureUnion Pipeline
sklearn.preprocessing._data: Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer
sklearn.preprocessing._data: RobustScaler StandardScaler
sklearn.preprocessing._discretization: KBinsDiscretizer
sklearn.preprocessing._encoders: OneHotEncoder OrdinalEncoder
sklearn.preprocessing._function_transformer: FunctionTransformer
sklearn.preprocessing._label: LabelBinarizer LabelEncoder MultiLabelBinarizer
sklearn.preprocessing._polynomial: PolynomialFeatures SplineTransformer
sklearn.preprocessing._target_encoder: TargetEncoder
sklearn.preprocessing.data: MaxAbsScaler MinMaxScaler PolynomialFeatures RobustScaler StandardScaler
sklearn.preprocessing.label: LabelBinarizer LabelEncoder MultiLabelBinarizer
sklearn.random_projection: GaussianRandomProjection SparseRandomProjection
sklearn.semi_supervised._label_propagation: LabelPropagation LabelSpreading
sklearn.semi_supervised._self_training: SelfTrainingClassifier
sklearn.svm._classes: LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR
sklearn.svm.classes: LinearSVC NuSVC OneClassSVM SVC SVR
sklearn.tree._classes: DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor
sklearn.tree._criterion: ClassificationCriterion Criterion Entropy Gini MAE MSE Poisson RegressionCriterion
sklearn.tree._splitter: BestSparseSplitter BestSplitter RandomSparseSplitter RandomSplitter Splitter
sklearn.tree._tree: BestFirstTreeBuilder DepthFirstTreeBuilder Tree TreeBuilder _AlphaPruner _CCPPruneController _PathFinder
sklearn.tree.tree: DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor
sklearn.utils: Bunch
sklearn.utils._bunch: Bunch
sklearn.utils._metadata_requests: MetadataRequest MetadataRouter MethodMapping MethodMetadataRequest MethodPair RequestMethod
sklearn.utils._metadata_requests: RouterMappingPair _MetadataRequester _RoutingNotSupportedMixin
sklearn.utils._tags: ClassifierTags InputTags RegressorTags Tags TargetTags TransformerTags
tables.Leaf: Filters
tables.filters: Filters
tables.leaf: Filters
tokenizers: AddedToken Tokenizer
tokenizers.models: BPE Model Unigram WordLevel WordPiece
torch: relu sigmoid tanh
torch._C._nn: gelu
torch.distributed.checkpoint.filesystem: _StorageInfo
torch.distributed.checkpoint.metadata: BytesStorageMetadata ChunkStorageMetadata Metadata MetadataIndex StorageMeta TensorProperties
torch.distributed.checkpoint.metadata: TensorStorageMetadata _MEM_FORMAT_ENCODING
torch.jit._pickle: build_boollist build_doublelist build_intlist build_tensor_from_id build_tensorlist restore_type_tag
torch.nn.functional: elu gelu hardswish hardtanh leaky_relu log_softmax mish relu relu6 selu sigmoid silu softmax tanh
torch.nn.modules.activation: CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish
torch.nn.modules.activation: MultiheadAttention PReLU RReLU ReLU ReLU6 SELU SiLU Sigmoid Softmax Softmax2d Softmin Softplus Softshrink
torch.nn.modules.activation: Softsign Tanh Tanhshrink Threshold
torch.nn.modules.adaptive: AdaptiveLogSoftmaxWithLoss
torch.nn.modules.batchnorm: BatchNorm1d BatchNorm2d BatchNorm3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d SyncBatchNorm
torch.nn.modules.channelshuffle: ChannelShuffle
torch.nn.modules.container: Container ModuleDict ModuleList ParameterDict ParameterList Sequential
torch.nn.modules.conv: Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d
torch.nn.modules.distance: CosineSimilarity PairwiseDistance
torch.nn.modules.dropout: AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout
torch.nn.modules.flatten: Flatten Unflatten
torch.nn.modules.fold: Fold Unfold
torch.nn.modules.instancenorm: InstanceNorm1d InstanceNorm2d InstanceNorm3d
torch.nn.modules.linear: Bilinear Identity Linear NonDynamicallyQuantizableLinear
torch.nn.modules.loss: BCELoss BCEWithLogitsLoss CTCLoss CosineEmbeddingLoss CrossEntropyLoss GaussianNLLLoss HingeEmbeddingLoss
torch.nn.modules.loss: HuberLoss KLDivLoss L1Loss MSELoss MarginRankingLoss MultiLabelMarginLoss MultiMarginLoss NLLLoss PoissonNLLLoss
torch.nn.modules.loss: SmoothL1Loss SoftMarginLoss TripletMarginLoss
torch.nn.modules.module: Module
torch.nn.modules.normalization: GroupNorm LayerNorm LocalResponseNorm RMSNorm
torch.nn.modules.padding: ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d ReflectionPad2d ReplicationPad1d ReplicationPad2d
torch.nn.modules.padding: ZeroPad1d ZeroPad2d
torch.nn.modules.pixelshuffle: PixelShuffle PixelUnshuffle
torch.nn.modules.pooling: AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d AvgPool1d AvgPool2d
torch.nn.modules.pooling: AvgPool3d LPPool1d LPPool2d MaxPool1d MaxPool2d MaxPool3d MaxUnpool2d
torch.nn.modules.rnn: GRU GRUCell LSTM LSTMCell RNN RNNCell
torch.nn.modules.sparse: Embedding EmbeddingBag
torch.nn.modules.transformer: Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer
torch.nn.modules.upsampling: Upsample UpsamplingBilinear2d UpsamplingNearest2d
torch.nn.parameter: Buffer
torch.optim.adagrad: Adagrad
torch.optim.adam: Adam
torch.optim.adamax: Adamax
torch.optim.adamw: AdamW
torch.optim.lbfgs: LBFGS
torch.optim.lr_scheduler: CosineAnnealingLR CosineAnnealingWarmRestarts ExponentialLR LambdaLR LinearLR MultiStepLR OneCycleLR
torch.optim.lr_scheduler: ReduceLROnPlateau SequentialLR StepLR
torch.optim.rmsprop: RMSprop
torch.optim.sgd: SGD
torch.torch_version: TorchVersion
torchvision.models.alexnet: AlexNet
torchvision.models.convnext: CNBlock ConvNeXt
torchvision.models.densenet: DenseNet _DenseBlock _DenseLayer _Transition
torchvision.models.efficientnet: EfficientNet FusedMBConv MBConv
torchvision.models.inception: Inception3
torchvision.models.mobilenetv2: InvertedResidual MobileNetV2
torchvision.models.mobilenetv3: InvertedResidual MobileNetV3
torchvision.models.resnet: BasicBlock Bottleneck ResNet
torchvision.models.squeezenet: Fire SqueezeNet
torchvision.models.vgg: VGG
torchvision.models.vision_transformer: Encoder EncoderBlock MLPBlock VisionTransformer
torchvision.ops.misc: Conv2dNormActivation FrozenBatchNorm2d SqueezeExcitation
torchvision.ops.stochastic_depth: StochasticDepth
transformers.debug_utils: DebugOption
transformers.integrations.deepspeed: HfDeepSpeedConfig HfTrainerDeepSpeedConfig
transformers.tokenization_utils_base: AddedToken BatchEncoding
transformers.trainer_pt_utils: AcceleratorConfig
transformers.trainer_utils: EvaluationStrategy FSDPOption HubStrategy IntervalStrategy SaveStrategy SchedulerType ShardedDDPOption
transformers.training_args: OptimizerNames ParallelMode TrainingArguments
transformers.training_args_seq2seq: Seq2SeqTrainingArguments
transformers.utils.generic: ExplicitEnum PaddingStrategy TensorType
trl.trainer.cpo_config: CPOConfig
trl.trainer.dpo_config: DPOConfig
trl.trainer.grpo_config: GRPOConfig
trl.trainer.kto_config: KTOConfig
trl.trainer.orpo_config: ORPOConfig
trl.trainer.ppo_config: PPOConfig
trl.trainer.reward_config: RewardConfig
trl.trainer.sft_config: SFTConfig
ultralytics.nn.modules.block: A2C2f AAttn ABlock AConv ADown Attention Bottleneck BottleneckCSP C1 C2 C2PSA C2f C2fAttn C2fCIB C2fPSA C3
ultralytics.nn.modules.block: C3Ghost C3TR C3k C3k2 C3x CBFuse CBLinear CIB DFL ELAN1 GhostBottleneck HGBlock HGStem PSA PSABlock Proto
ultralytics.nn.modules.block: RepBottleneck RepC3 RepCSP RepNCSPELAN4 RepVGGDW ResNetBlock ResNetLayer SCDown SPP SPPELAN SPPF
ultralytics.nn.modules.conv: CBAM ChannelAttention Concat Conv Conv2 ConvTranspose DWConv DWConvTranspose2d Focus GhostConv Index
ultralytics.nn.modules.conv: LightConv RepConv SpatialAttention
ultralytics.nn.modules.head: Classify Detect OBB Pose RTDETRDecoder Segment WorldDetect YOLOEDetect v10Detect
ultralytics.nn.modules.transformer: AIFI DeformableTransformerDecoder DeformableTransformerDecoderLayer LayerNorm2d MLP MLPBlock
ultralytics.nn.modules.transformer: MSDeformAttn TransformerBlock TransformerLayer
ultralytics.nn.tasks: ClassificationModel DetectionModel OBBModel PoseModel RTDETRDetectionModel SegmentationModel WorldModel YOLOEModel
ultralytics.nn.tasks: YOLOESegModel
ultralytics.utils: IterableSimpleNamespace
ultralytics.utils.loss: BboxLoss v8ClassificationLoss v8DetectionLoss v8SegmentationLoss
ultralytics.utils.tal: TaskAlignedAssigner
xgboost.core: Booster
xgboost.sklearn: XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRegressor`

function toPairs(text: string): ReadonlySet<string> {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(': '))
  return new Set(lines.flatMap(([module, names = '']) => names.split(' ').map((name) => `${module} ${name}`)))
}

/** Pairs as `module name`. */
export const TORCH_WEIGHTS_ONLY: ReadonlySet<string> = toPairs(TORCH)
const DATA_PAIRS = toPairs(DATA)
const FRAMEWORK_PAIRS = toPairs(FRAMEWORKS)

export const TIERS = ['torch', 'data', 'framework'] as const
/** `torch`: the weights_only list. `data`: plain data. `framework`: vetted classes. */
export type Tier = (typeof TIERS)[number]

/** Returns the tier of an exact pair; `undefined` if it is not listed. */
export function tierOf(module: string, name: string): Tier | undefined {
  const pair = `${module} ${name}`
  if (TORCH_WEIGHTS_ONLY.has(pair)) return 'torch'
  if (DATA_PAIRS.has(pair)) return 'data'
  return FRAMEWORK_PAIRS.has(pair) ? 'framework' : undefined
}

/** All pairs that are listed, for tests and documentation. */
export const ALLOWED: ReadonlyMap<string, Tier> = new Map([
  ...[...FRAMEWORK_PAIRS].map((pair): [string, Tier] => [pair, 'framework']),
  ...[...DATA_PAIRS].map((pair): [string, Tier] => [pair, 'data']),
  ...[...TORCH_WEIGHTS_ONLY].map((pair): [string, Tier] => [pair, 'torch']),
])
