export const id = 6931;
export const ids = [6931,8622,4342];
export const modules = {

/***/ 24342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesByPath: () => (/* binding */ namesByPath)
/* harmony export */ });
/**
 * Returns display names of models: the name, followed by the folder when several models have the same name.
 *
 * @returns display names by folder.
 */
function namesByPath(models) {
    const same = Map.groupBy(new Map(models.map(({ name, path }) => [path, name])), ([, name]) => name);
    return new Map([...same].flatMap(([name, all]) => all.map(([path]) => [path, all.length > 1 ? `${name} (${path})` : name])));
}


/***/ }),

/***/ 48622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ datasetSubject),
/* harmony export */   columnsOf: () => (/* binding */ columnsOf)
/* harmony export */ });
/* unused harmony exports LEVELS, suggestedBy */
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16605);

/** Classification levels, from the least to the most sensitive. */
const LEVELS = ['public', 'internal', 'confidential', 'restricted'];
/** Requirements of each level. */
const CONSEQUENCES = {
    public: { encrypted: false, frameworks: [] },
    internal: { encrypted: true, frameworks: ['ISO27001'] },
    confidential: { encrypted: true, frameworks: ['GDPR', 'ISO27001'] },
    restricted: { encrypted: true, frameworks: ['HIPAA', 'GDPR', 'SOC2', 'ISO27001'] },
};
/** Words in column names, and the level that they suggest. */
const SUGGESTIONS = [
    [
        'health data',
        'restricted',
        ['diagnosis', 'treatment', 'medical record', 'health plan', 'biometric', 'device identifier', 'prescription', 'patient'],
    ],
    ['financial data', 'restricted', ['credit card', 'card number', 'bank account', 'iban', 'salary']],
    [
        'personal data',
        'confidential',
        [
            'ssn',
            'social security',
            'email',
            'phone',
            'phone number',
            'email address',
            'address',
            'passport',
            'birth date',
            'date of birth',
            'dob',
            'first name',
            'last name',
            'full name',
        ],
    ],
    ['business data', 'confidential', ['revenue', 'strategy', 'proprietary']],
];
/** Suggests a level from the names of columns; `undefined` if no name suggests one. */
function suggestedBy(columns) {
    const found = columns.flatMap((column) => {
        const words = ` ${wordsOf(column)} `;
        const run = words.replaceAll(' ', '');
        // Multi-word names are often written without separators.
        const matches = (name) => words.includes(` ${name} `) || words.includes(` ${name}s `) || (name.includes(' ') && run.includes(name.replaceAll(' ', '')));
        return SUGGESTIONS.filter(([, , names]) => names.some(matches)).map(([what, level]) => ({
            level,
            because: `${column} looks like ${what}`,
            isPersonal: what !== 'business data',
        }));
    });
    const [first] = [...found].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
    const personal = found.find(({ isPersonal }) => isPersonal)?.because;
    return first && { level: first.level, because: first.because, ...(personal === undefined ? {} : { personal }) };
}
/** Returns declared column names: strings, maps with a name, or keys. */
function declaredColumns(declared) {
    if (!Array.isArray(declared.value))
        return declared.entries().length > 0 ? declared.entries().map(([name]) => name) : (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(declared);
    return declared.items().map((item) => item.text || (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(item, 'name', 'column', 'field').text || (item.entries()[0]?.[0] ?? ''));
}
/** Splits a column name into words: `creditCardNo` and `CREDIT_CARD_NO` become `credit card no`. */
function wordsOf(column) {
    return column
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .replace(/\be mail\b/g, 'email')
        .trim();
}
/** Parses the column names in the header of a CSV or TSV file. */
function columnsOf(header) {
    const [line = ''] = header.split(/\r?\n/);
    const separator = line.includes('\t') ? '\t' : line.includes(';') && !line.includes(',') ? ';' : ',';
    return line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}
/** Returns the subject of a declared dataset, with the requirements of its level. */
function datasetSubject(model, { data, dataset, classification, columns, exists }) {
    const holder = data.exists ? data : dataset;
    const declared = levelOf((0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'classification').exists ? (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'classification') : classification);
    const level = declared ?? 'internal';
    const suggested = suggestedBy([...(typeof columns === 'string' ? [] : columns), ...declaredColumns(data.get('columns'))]);
    const isUnder = suggested !== undefined && LEVELS.indexOf(suggested.level) > LEVELS.indexOf(level);
    const { encrypted, frameworks } = CONSEQUENCES[level];
    const section = new _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Section */ .wn('dataset', `${holder.file.path}#${model}/data`, { model, path: holder.file.path, level, encryptionRequired: encrypted }, holder.at)
        .setField('classified', declared !== undefined, classification.exists ? classification : undefined)
        .setField('suggested', suggested?.level ?? 'none')
        .setField('because', suggested?.because ?? 'no column name suggests a level');
    const where = classification.exists ? classification : data.get('columns');
    if (typeof columns === 'string' && !isUnder && level !== 'restricted')
        section.setUnknown('underclassified', columns, where);
    else
        section.setField('underclassified', isUnder, where);
    if (dataset.exists)
        section
            .setField('declaresSource', true)
            .setField('source', dataset.get('source').text || undefined, dataset.get('source'))
            .setField('sha256', dataset.get('sha256').text || undefined, dataset.get('sha256'))
            .setField('license', dataset.get('license').text || undefined, dataset.get('license'));
    else
        section.setField('declaresSource', false);
    section.setField('declaresHandling', data.exists);
    if (!data.exists)
        return section.subject();
    encryption(section, data);
    privacy(section, data, { exists, columns: suggested?.personal });
    retention(section, data);
    access(section, data);
    frameworksOf(section, data, frameworks);
    return section.subject();
}
/** Switches of `data_config`. One that is off overrides other declarations. One that is on leaves the details unknown. */
const SWITCHES = ['encryption_enabled', 'pii_protection', 'retention_policy'];
function isSwitched(declared, enabled) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(enabled) === false || (enabled.exists && !declared.exists);
}
function encryption(section, data) {
    const [declared, enabled] = [data.get('encryption'), data.get('encryption_enabled')];
    if (isSwitched(declared, enabled)) {
        section.setBoolean('encryptedAtRest', enabled, false);
        if (!(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(enabled))
            section.setUnknown('kmsKey', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled).setUnknown('encryptedInTransit', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled);
        return;
    }
    section
        .setBoolean('encryptedAtRest', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(declared, 'atRest', 'at_rest'))
        .setBoolean('encryptedInTransit', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(declared, 'inTransit', 'in_transit'))
        .setField('kmsKey', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(declared, 'kmsKey', 'kms_key').text || undefined, declared);
}
function privacy(section, data, { exists, columns }) {
    const [declared, enabled] = [data.get('pii'), data.get('pii_protection')];
    if (isSwitched(declared, enabled)) {
        section
            .setField('personal', true, enabled)
            .setField('personalBasis', 'pii_protection is declared')
            .setField('assessmentFault', 'personal data is not protected');
        if (!(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(enabled))
            section.setUnknown('masking', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled).setUnknown('assessment', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled);
        return;
    }
    const flag = personal(data);
    // Column names override the declaration.
    if ((0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(flag) !== true && columns !== undefined)
        section.setField('personal', true, flag.exists ? flag : data.get('columns')).setField('personalBasis', columns);
    else
        section.setBoolean('personal', flag).setField('personalBasis', 'as declared');
    const assessment = declared.get('assessment');
    // A path to a missing file does not count as an assessment.
    const isMissing = LOCAL_FILE.test(assessment.text) && !exists(assessment.text);
    section
        .setField('masking', declared.get('masking').text || undefined, declared)
        .setField('assessment', isMissing ? undefined : assessment.text || undefined, assessment.exists ? assessment : declared)
        .setField('assessmentFault', isMissing ? `the assessment ${assessment.text} is not in this repository` : 'no impact assessment is declared');
}
/** Returns the switch for personal data: `pii: true`, or its member `present` or `contains`. */
function personal(data) {
    const declared = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'pii.present', 'pii.contains');
    return declared.exists || typeof data.get('pii').value === 'object' ? declared : data.get('pii');
}
const LOCAL_FILE = /^[^:\s]+\.(md|pdf|txt|ya?ml|json|docx?|html)$/i;
function retention(section, data) {
    const [declared, policy] = [(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'retentionDays', 'retention_days'), data.get('retention_policy')];
    if ((0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(policy) === false) {
        section.setField('retentionDays', undefined, policy);
        return;
    }
    const onlyOn = !declared.exists && (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(policy) === true;
    if (onlyOn)
        section.setUnknown('retentionDays', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, policy);
    else if (!declared.exists && policy.exists && (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(policy) === undefined)
        section.setNumber('retentionDays', policy);
    else
        section.setNumber('retentionDays', declared);
    if (onlyOn && !data.get('deletion').exists)
        section.setUnknown('deletion', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, policy);
    else
        section.setField('deletion', data.get('deletion').text || undefined, data.get('deletion'));
}
const NOT_DECLARED = 'data_config does not declare it';
function access(section, data) {
    const log = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'accessLog', 'access_log', 'access_logging');
    if (!log.exists && hasSwitches(data))
        section.setUnknown('accessLogged', NOT_DECLARED, data).setUnknown('logSink', NOT_DECLARED, data);
    else
        section.setBoolean('accessLogged', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .switchOf */ .mG)(log)).setField('logSink', log.get('sink').text || undefined, log);
}
function frameworksOf(section, data, wanted) {
    const declared = data.get('frameworks');
    const named = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(declared).map((name) => name.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    if (!declared.exists && hasSwitches(data))
        section.setUnknown('missingFrameworks', NOT_DECLARED, data);
    else
        section.setField('missingFrameworks', wanted.filter((name) => !named.includes(name)), declared);
}
function hasSwitches(data) {
    return SWITCHES.some((name) => data.get(name).exists);
}
/** Parses a level. `highly_confidential` is a synonym of `restricted`. */
function levelOf({ text }) {
    const name = text.toLowerCase().replace(/[\s-]/g, '_');
    return name === 'highly_confidential' ? 'restricted' : LEVELS.find((level) => level === name);
}


/***/ }),

/***/ 16931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declaredSubjects: () => (/* binding */ declaredSubjects)
});

// EXTERNAL MODULE: ./build/core/model-names.js
var model_names = __webpack_require__(24342);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var unreadable = __webpack_require__(99262);
// EXTERNAL MODULE: ./build/domains/declarations/dataset.js
var declarations_dataset = __webpack_require__(48622);
// EXTERNAL MODULE: ./build/domains/declarations/section.js
var declarations_section = __webpack_require__(16605);
;// CONCATENATED MODULE: ./build/domains/declarations/endpoint.js

/** Spellings of authentication types in declarations. */
const AUTHENTICATION = {
    oauth: 'oauth2',
    oauth2: 'oauth2',
    'oauth2.0': 'oauth2',
    oidc: 'oidc',
    openidconnect: 'oidc',
    jwt: 'jwt',
    bearer: 'jwt',
    mtls: 'mtls',
    mutualtls: 'mtls',
    apikey: 'api-key',
    iam: 'iam',
    awsiam: 'iam',
    sigv4: 'iam',
    awssigv4: 'iam',
};
function authenticationOf(cursor) {
    const declared = cursor.text.toLowerCase();
    return AUTHENTICATION[declared.replace(/[\s_-]/g, '')] ?? (declared === '' ? 'none' : declared);
}
/** Returns the declared exposure. An unrecognized value may mean public. */
function exposureOf({ text }) {
    const declared = text.toLowerCase();
    return ['none', 'internal', 'public'].includes(declared) ? declared : 'unstated';
}
const LIFETIMES = ['tokenLifetimeMinutes', 'token_lifetime_minutes', 'access_token_expire_minutes'].map((name) => `authentication.${name}`);
/** Returns the subject of a declared endpoint: authentication, authorization, rate limits, TLS and access log. */
function endpointSubject(model, endpoint) {
    const section = new declarations_section/* Section */.wn('endpoint', `${endpoint.file.path}#${model}/endpoint`, { model, path: endpoint.file.path }, endpoint.at);
    if (endpoint.get('authentication_enabled').exists ||
        endpoint.get('authorization_enabled').exists ||
        typeof endpoint.get('rate_limiting').value === 'boolean')
        return switches(section, endpoint);
    const type = (0,declarations_section/* pick */.Up)(endpoint, 'authentication.type', 'auth.type');
    const required = (0,declarations_section/* pick */.Up)(endpoint, 'authentication.required', 'auth.required');
    const authentication = authenticationOf(type);
    const roles = (0,declarations_section/* pick */.Up)(endpoint, 'authorization.requiredRoles', 'authorization.required_roles', 'authorization.scopes');
    const log = (0,declarations_section/* pick */.Up)(endpoint, 'accessLog', 'access_log', 'access_logging');
    if (authentication === 'none' || !required.exists)
        section.setField('authenticated', false, required.exists ? required : type);
    else
        section.setBoolean('authenticated', required);
    return encrypted(section, endpoint.get('tls'))
        .setField('exposure', exposureOf(endpoint.get('exposure')), endpoint.get('exposure'))
        .setField('authentication', authentication, type)
        .setNumber('tokenLifetimeMinutes', (0,declarations_section/* pick */.Up)(endpoint, ...LIFETIMES))
        .setNumber('keyRotationDays', (0,declarations_section/* pick */.Up)(endpoint, 'authentication.keyRotationDays', 'authentication.key_rotation', 'authentication.key_rotation_days'))
        .setBoolean('roleBased', (0,declarations_section/* pick */.Up)(endpoint, 'authorization.roleBased', 'authorization.role_based'))
        .setField('roles', (0,declarations_section/* textsOf */.CB)(roles), roles)
        .setField('wildcardRole', (0,declarations_section/* textsOf */.CB)(roles).some((role) => role.includes('*')), roles)
        .setNumber('rpm', (0,declarations_section/* pick */.Up)(endpoint, 'rateLimit.rpm', 'rate_limiting.requests_per_minute', 'rate_limiting.rpm'))
        .setNumber('burst', (0,declarations_section/* pick */.Up)(endpoint, 'rateLimit.burst', 'rate_limiting.burst'))
        .setBoolean('accessLog', (0,declarations_section/* switchOf */.mG)(log))
        .setNumber('accessLogRetentionDays', (0,declarations_section/* pick */.Up)(log, 'retentionDays', 'retention_days'))
        .setBoolean('logsPayloads', (0,declarations_section/* pick */.Up)(log, 'payloads', 'log_payloads'), false)
        .subject();
}
function encrypted(section, tls) {
    const lowest = (0,declarations_section/* pick */.Up)(tls, 'minVersion', 'min_version');
    const enabled = tls.get('enabled');
    section.setField('minTls', lowest.text.replace(/^tls(v| )?/i, '') || undefined, lowest);
    if ((0,declarations_section/* booleanOf */.SF)(enabled) === false)
        return section.setField('plaintext', true, enabled);
    return enabled.exists && (0,declarations_section/* booleanOf */.SF)(enabled) === undefined
        ? section.setBoolean('plaintext', enabled)
        : section.setBoolean('plaintext', tls.get('plaintext'), false);
}
/** Reads `access_config`, which contains only switches. The details of an enabled feature are unknown. */
function switches(section, access) {
    const authentication = access.get('authentication_enabled');
    const authorization = access.get('authorization_enabled');
    const limits = access.get('rate_limiting');
    section
        .setField('exposure', 'unstated')
        .setBoolean('authenticated', authentication, false)
        .setBoolean('roleBased', authorization, false)
        .setField('wildcardRole', false)
        .setField('plaintext', false)
        .setField('logsPayloads', false);
    if (!(0,declarations_section/* isOff */.gK)(authentication))
        section.setUnknown('authentication', declarations_section/* ONLY_ON */.LT, authentication);
    if (!(0,declarations_section/* isOff */.gK)(authorization))
        section.setUnknown('roles', declarations_section/* ONLY_ON */.LT, authorization);
    for (const member of ['rpm', 'burst'])
        if (!(0,declarations_section/* isOff */.gK)(limits))
            section.setUnknown(member, declarations_section/* ONLY_ON */.LT, limits);
    for (const member of ['minTls', 'accessLog', 'accessLogRetentionDays'])
        section.setUnknown(member, 'access_config does not declare it', access);
    return section.setBoolean('rateLimited', limits, false).subject();
}

;// CONCATENATED MODULE: ./build/domains/declarations/monitoring.js

/** Quality metrics that count as accuracy: for regression, ranking and generated text. */
const QUALITY = [
    'auc',
    'f1',
    'precision',
    'recall',
    'logLoss',
    'rmse',
    'mae',
    'mape',
    'r2',
    'perplexity',
    'bleu',
    'rouge',
    'exactMatch',
    'winRate',
];
const METRICS = [
    ['accuracy', ['accuracy', ...QUALITY]],
    ['latency', ['latencyP95Ms', 'latency', 'latency_ms', 'latency_p95_ms']],
    ['drift', ['drift', 'data_drift']],
];
const ALERTS = ['threshold_breach', 'anomaly_detection'];
/** Returns the subject of declared monitoring: metrics, thresholds, alerts and their owners. */
function monitoringSubject(model, monitoring) {
    const section = new declarations_section/* Section */.wn('monitoring', `${monitoring.file.path}#${model}/monitoring`, { model, path: monitoring.file.path }, monitoring.at);
    if (['performance_monitoring', 'drift_detection', 'anomaly_detection'].some((name) => monitoring.get(name).exists))
        return monitoring_switches(section, monitoring);
    metrics(section, monitoring.get('metrics'));
    alerts(section, monitoring.get('alerts'));
    const security = monitoring.get('security');
    return section
        .setField('performance', watches(monitoring.get('metrics'), 'accuracy') && watches(monitoring.get('metrics'), 'latency'), monitoring.get('metrics'))
        .setField('security', isWatching(security), security)
        .subject();
}
/** Tells whether security monitoring is declared, as a list of events or a switch. */
function isWatching(declared) {
    if (Array.isArray(declared.value))
        return declared.items().some(({ text }) => text !== '');
    return (0,declarations_section/* booleanOf */.SF)((0,declarations_section/* switchOf */.mG)(declared)) ?? (declared.text !== '' || (declared.entries().length > 0 && !declared.get('enabled').exists));
}
function watches(metrics, name) {
    const spelt = METRICS.find(([each]) => each === name)?.[1] ?? [];
    return Array.isArray(metrics.value)
        ? (0,declarations_section/* textsOf */.CB)(metrics).some((each) => spelt.includes(each))
        : spelt.some((each) => metrics.get(each).exists && (0,declarations_section/* booleanOf */.SF)((0,declarations_section/* switchOf */.mG)(metrics.get(each))) !== false);
}
/** Reads metrics: a list contains only names, a map contains thresholds. */
function metrics(section, declared) {
    section.setField('missingMetrics', METRICS.map(([name]) => name).filter((name) => !watches(declared, name)), declared);
    if (Array.isArray(declared.value)) {
        section.setUnknown('withoutThreshold', 'the file declares metrics without thresholds', declared);
        return;
    }
    const lacking = METRICS.filter(([, spelt]) => {
        const metric = spelt.map((each) => declared.get(each)).find(({ exists }) => exists);
        return (metric !== undefined &&
            ['min', 'max', 'threshold'].every((bound) => (0,declarations_section/* numberOf */.rl)(metric.get(bound)) === undefined) &&
            (0,declarations_section/* numberOf */.rl)(metric) === undefined);
    });
    section.setField('withoutThreshold', lacking.map(([name]) => name), declared);
}
function alerts(section, declared) {
    const named = declared
        .items()
        .map((alert) => ({ on: alert.text || alert.get('on').text, owner: alert.get('owner'), plain: alert.text !== '' }));
    section.setField('missingAlerts', ALERTS.filter((alert) => !named.some(({ on }) => on === alert)), declared);
    if (named.some(({ plain }) => plain))
        section.setUnknown('withoutOwner', 'the file declares alerts without owners', declared);
    else
        section.setField('withoutOwner', named.filter(({ owner }) => owner.text === '' && owner.items().every(({ text }) => text === '')).map(({ on }) => on), declared);
}
/** Reads `monitoring_config`, which contains only switches. */
function monitoring_switches(section, monitoring) {
    const [performance, drift, anomaly] = ['performance_monitoring', 'drift_detection', 'anomaly_detection'].map((name) => monitoring.get(name));
    const on = (cursor) => (0,declarations_section/* booleanOf */.SF)(cursor) === true;
    const invalid = [performance, drift].find((cursor) => cursor.exists && (0,declarations_section/* booleanOf */.SF)(cursor) === undefined);
    if (invalid !== undefined)
        section.setUnknown('missingMetrics', (0,declarations_section/* typeMismatch */.$b)(invalid, 'true or false'), invalid);
    else
        section.setField('missingMetrics', [...(on(performance) ? [] : ['accuracy', 'latency']), ...(on(drift) ? [] : ['drift'])], on(performance) ? drift : performance);
    if (anomaly.exists && (0,declarations_section/* booleanOf */.SF)(anomaly) === undefined)
        section.setUnknown('missingAlerts', (0,declarations_section/* typeMismatch */.$b)(anomaly, 'true or false'), anomaly);
    else
        section.setField('missingAlerts', on(anomaly) ? [] : ['anomaly_detection'], anomaly);
    section
        .setField('performance', on(performance), performance)
        .setUnknown('withoutThreshold', declarations_section/* ONLY_ON */.LT, performance)
        .setUnknown('withoutOwner', declarations_section/* ONLY_ON */.LT, anomaly)
        .setUnknown('security', 'monitoring_config does not declare it', monitoring);
    return section.subject();
}
/** Returns the subject of a recovery plan: rollback version and kill switch. */
function recoverySubject(model, recovery, version) {
    const previous = (0,declarations_section/* pick */.Up)(recovery, 'previousVersion', 'previous_version', 'rollback.previousVersion', 'rollback.previous_version');
    const kill = (0,declarations_section/* pick */.Up)(recovery, 'killSwitch', 'kill_switch');
    const plain = (text) => text.replace(/^v(?=\d)/, '');
    const rollback = previous.text !== '' && plain(previous.text) !== plain(version);
    return new declarations_section/* Section */.wn('recovery', `${recovery.file.path}#${model}/recovery`, { model, path: recovery.file.path }, recovery.at)
        .setField('rollback', rollback, previous)
        .setField('killSwitch', kill.text !== '' && kill.value !== false, kill)
        .setField('declared', rollback || (kill.text !== '' && kill.value !== false), recovery)
        .subject();
}

;// CONCATENATED MODULE: ./build/domains/declarations/pipeline.js

/**
 * Returns the subject of `pipeline.security` or `pipeline_config`: the declared release pipeline.
 *
 * @param others - other pipeline sections of the file, for members that this one does not declare.
 */
function pipelineSubject(own, others) {
    const declared = (name) => [own, ...others].map((section) => section.get(name)).find(({ exists }) => exists) ?? own.get(name);
    const section = new declarations_section/* Section */.wn('pipeline.declaration', `${own.file.path}#${own.pointer.slice(1)}`, { path: own.file.path }, own.at);
    signing(section, declared('artifact_signing'));
    // A switch that another section turns off is reported for that section.
    approvals(section, declared('approvals'), own.get('approvals').exists ? own.get('deployment_approval') : declared('deployment_approval'));
    const secured = declared('secure_ci_cd');
    return (secured.exists ? section.setBoolean('scanned', secured) : section).subject();
}
/** Signing methods without a key to rotate. */
const KEYLESS = ['keyless', 'sigstore'];
function signing(section, declared) {
    const isSwitch = typeof declared.value === 'boolean';
    section
        .setBoolean('signing', (0,declarations_section/* switchOf */.mG)(declared), false)
        .setField('keyless', KEYLESS.includes(declared.get('method').text.toLowerCase()), declared.get('method'));
    if (isSwitch && !(0,declarations_section/* isOff */.gK)(declared))
        section.setUnknown('keyRotationDays', declarations_section/* ONLY_ON */.LT, declared);
    else
        section.setNumber('keyRotationDays', declared.get('key_rotation'));
}
/** @param approved - a switch without details. One that is off overrides other declarations. */
function approvals(section, declared, approved) {
    if ((0,declarations_section/* booleanOf */.SF)(approved) === false)
        section.setField('reviewers', undefined, approved).setField('automatedChecks', false, approved);
    else if (!declared.exists && !(0,declarations_section/* isOff */.gK)(approved))
        section.setUnknown('reviewers', declarations_section/* ONLY_ON */.LT, approved).setUnknown('automatedChecks', declarations_section/* ONLY_ON */.LT, approved);
    else
        section
            .setNumber('reviewers', declared.get('required_reviewers'))
            .setBoolean('automatedChecks', declared.get('automated_checks'), false);
}

;// CONCATENATED MODULE: ./build/domains/declarations/training.js

/** Returns the subject of a training environment: storage, access, network and audit log. */
function trainingSubject(model, environment, readable) {
    const storage = (0,declarations_section/* pick */.Up)(environment, 'storage', 'training_data_path');
    const output = (0,declarations_section/* pick */.Up)(environment, 'output', 'output_path');
    const network = (0,declarations_section/* pick */.Up)(environment, 'network', 'network_id');
    const isolation = (0,declarations_section/* pick */.Up)(environment, 'networkIsolation', 'network_isolation');
    const logging = (0,declarations_section/* pick */.Up)(environment, 'auditLogging', 'audit_logging');
    const encryption = (0,declarations_section/* pick */.Up)(environment, 'encryption', 'encryption_enabled');
    const users = (0,declarations_section/* pick */.Up)(environment, 'allowedUsers', 'allowed_users');
    const section = new declarations_section/* Section */.wn('training', `${environment.file.path}#${model}/training`, { model, path: environment.file.path }, environment.at)
        .setField('storage', storage.text || undefined, storage)
        .setField('output', output.text, output)
        .setField('network', (0,declarations_section/* booleanOf */.SF)(isolation) === true ? 'isolated' : network.text || undefined, isolation.exists ? isolation : network)
        .setBoolean('auditLogging', (0,declarations_section/* switchOf */.mG)(logging), false)
        .setBoolean('encrypted', (0,declarations_section/* switchOf */.mG)(encryption), false)
        .setField('users', (0,declarations_section/* textsOf */.CB)(users), users)
        .setField('everybody', (0,declarations_section/* textsOf */.CB)(users).some((user) => user.includes('*') || user.toLowerCase() === 'everyone'), users);
    if (readable === 'unknown')
        section.setUnknown('worldReadable', 'the path does not exist on this machine', storage);
    else
        section.setField('worldReadable', readable === 'everybody', storage);
    return section.subject();
}
/** Returns the declared storage of the training data. */
function storageOf(environment) {
    return (0,declarations_section/* pick */.Up)(environment, 'storage', 'training_data_path').text;
}

;// CONCATENATED MODULE: ./build/domains/declarations/version.js

/** Semantic versioning 2.0.0, with or without the `v` that tags have. */
const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;
/** Returns the subject of a model version: its number, its registry entry and its lineage. */
function versionSubject(model, { version, manifestVersion, digest, versioning, training, commitKnown }) {
    const holder = versioning.exists ? versioning : training;
    const declared = version.text || manifestVersion || '';
    const section = new declarations_section/* Section */.wn('model.version', `${holder.file.path}#${model}/version`, { model, path: holder.file.path }, holder.at)
        .setField('version', declared, version.exists ? version : undefined)
        .setField('label', declared === '' ? model : `${model} ${declared}`)
        .setField('declaresRegistry', versioning.exists)
        .setField('declaresLineage', declaresLineage(training));
    if (versioning.exists || declared !== '')
        section.setField('semantic', SEMVER.test(declared), version.exists ? version : undefined);
    if (['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].some((name) => versioning.get(name).exists))
        return version_switches(section, versioning);
    if (declaresLineage(training))
        lineage(section, training, commitKnown);
    return versioning.exists ? registry(section, versioning, digest).subject() : section.subject();
}
/** Tells whether a training section declares a dataset, commit or parameters. */
function declaresLineage(training) {
    return ['dataset', 'commit', 'parameters'].some((part) => training.get(part).exists);
}
function lineage(section, training, commitKnown) {
    const parts = { dataset: training.get('dataset', 'sha256'), commit: training.get('commit'), parameters: training.get('parameters') };
    const missing = Object.entries(parts).filter(([, part]) => !part.exists || (part.text === '' && part.entries().length === 0));
    section.setField('missingLineage', missing.map(([name]) => name), training);
    if (!parts.commit.exists)
        return;
    if (commitKnown === 'unknown')
        section.setUnknown('commitKnown', 'the history is not available; set fetch-depth: 0 in the checkout', parts.commit);
    else
        section.setField('commitKnown', commitKnown, parts.commit);
}
function registry(section, versioning, digest) {
    const declared = versioning.get('registry', 'digest');
    const writers = versioning.get('registry', 'writers');
    section
        .setField('registered', versioning.get('registry', 'id').text !== '' && declared.text !== '', versioning.get('registry'))
        .setBoolean('immutable', versioning.get('immutable'), false)
        .setField('writersNamed', (0,declarations_section/* textsOf */.CB)(writers).length > 0 && !(0,declarations_section/* textsOf */.CB)(writers).some((writer) => writer.includes('*')), writers)
        .setBoolean('promotionApproved', (0,declarations_section/* pick */.Up)(versioning, 'registry.promotionApproval', 'registry.promotion_approval'), false);
    if (declared.text === '')
        return section;
    section.setField('registeredDigest', declared.text);
    if (digest === undefined)
        return section.setUnknown('digestMatches', 'the digest of the model was not computed', declared);
    const matches = declared.text.replace(/^sha256:/, '') === digest.replace(/^sha256:/, '');
    return section.setField('digest', digest).setField('digestMatches', matches, declared);
}
/** Reads a `versioning` section that contains only switches. */
function version_switches(section, versioning) {
    const [control, lineageOn, registryOn] = ['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].map((name) => versioning.get(name));
    section.setBoolean('immutable', control, false).setBoolean('registered', registryOn, false).setField('declaresLineage', true);
    section.setUnknown('semantic', 'the file does not declare a version', control);
    if (!(0,declarations_section/* isOff */.gK)(registryOn))
        for (const member of ['digestMatches', 'writersNamed', 'promotionApproved'])
            section.setUnknown(member, declarations_section/* ONLY_ON */.LT, registryOn);
    if (!(0,declarations_section/* isOff */.gK)(lineageOn))
        section.setUnknown('missingLineage', declarations_section/* ONLY_ON */.LT, lineageOn).setUnknown('commitKnown', declarations_section/* ONLY_ON */.LT, lineageOn);
    else
        section.setField('missingLineage', ['dataset', 'commit', 'parameters'], lineageOn);
    return section.subject();
}

;// CONCATENATED MODULE: ./build/domains/declarations/declared.js












/**
 * Returns the subjects that the configuration and its declaration files declare about models.
 *
 * @param config - the configuration of the head; `undefined` if there is none.
 */
function declaredSubjects(config, files, context) {
    const root = config && new cursor/* Cursor */.bs(config, config.yaml.value);
    const configured = root?.get('models').items() ?? [];
    const names = (0,model_names.namesByPath)([...context.models, ...configured.map((model) => namedIn(model, context))]);
    const fromConfig = configured.map((model) => partsOfConfig(model, names));
    // A file that names no model describes the only one.
    const only = fromConfig.length === 1 ? fromConfig[0]?.model : undefined;
    const fromFiles = files.map((file) => joined(partsOfFile(file, only, names), fromConfig));
    const all = [...fromConfig, ...fromFiles];
    const pipelines = files.map(({ path, yaml }) => pipelinesIn(new cursor/* Cursor */.bs({ path, yaml }, yaml.value)));
    return {
        subjects: [
            ...all.flatMap((parts) => subjectsOf(parts, context)),
            ...completeness(all),
            ...pipelines.flatMap((sections) => sections.map((own) => pipelineSubject(own, sections.filter((other) => other !== own)))),
            ...fromFiles.flatMap((parts) => (isRecognised(parts, pipelines.flat()) ? [] : [unrecognised(parts)])),
            ...fromFiles.flatMap((parts) => misspelt(parts, [...names.values()])),
            ...fromConfig.flatMap((parts) => namedApis(parts, context)),
        ],
        storages: all.flatMap(({ model, environment, dataset }) => [environment, dataset].flatMap((from) => storageIn(model, from))),
        access: all.flatMap(accessOf),
    };
}
function namedIn(model, { models }) {
    const path = folderIn(model);
    return { path, name: model.get('name').text || (models.find((known) => known.path === path)?.name ?? path) };
}
function folderIn(model) {
    return (0,core_text/* withoutTrailing */.hT)(model.get('path').text, '/');
}
function partsOfConfig(model, names) {
    const path = folderIn(model);
    const training = model.get('training');
    return {
        model: names.get(path) ?? path,
        path,
        folder: path,
        at: model.get('path').at,
        endpoints: existing([model.get('endpoint')]),
        data: model.get('data'),
        dataset: training.get('dataset'),
        classification: model.get('classification'),
        training,
        environment: training.get('environment'),
        monitorings: existing([model.get('monitoring')]),
        recovery: model.get('recovery'),
        versioning: model.get('versioning'),
        version: model.get('version'),
    };
}
/** Finds the sections of a declaration file by their names. */
function partsOfFile({ path, yaml, model, folder }, only, names) {
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const monitorings = [
        root.get('monitoring_config'),
        root.get('monitoring'),
        ...pipelinesIn(root).map((pipeline) => pipeline.get('monitoring')),
    ];
    const environment = (0,declarations_section/* pick */.Up)(root, 'training_config', 'secure_training_config', 'training.environment');
    const written = [root.get('name'), root.get('model_endpoint', 'name'), environment.get('model_name')].find(({ text }) => text !== '');
    const name = (folder === undefined ? undefined : names.get(folder)) ?? model ?? (written?.text || only || nameOf(path));
    return {
        model: name,
        path,
        folder: folder ?? [...names].find(([, each]) => each === name)?.[0],
        at: written?.at ?? root.at,
        endpoints: existing(['model_endpoint', 'endpoint', 'access_config'].map((name) => root.get(name))),
        data: (0,declarations_section/* pick */.Up)(root, 'data_config', 'data'),
        dataset: (0,declarations_section/* pick */.Up)(root, 'training.dataset', 'dataset'),
        classification: root.get('classification'),
        training: root.get('training'),
        environment,
        monitorings: existing(monitorings),
        recovery: (0,declarations_section/* pick */.Up)(root, 'recovery', 'rollback'),
        versioning: root.get('versioning'),
        version: root.get('version'),
    };
}
/** Completes a declaration file with the classification and version of the same model in the configuration. */
function joined(parts, fromConfig) {
    const configured = fromConfig.find(({ model }) => model === parts.model);
    if (configured === undefined)
        return parts;
    return {
        ...parts,
        classification: parts.classification.exists ? parts.classification : configured.classification,
        version: parts.version.exists ? parts.version : configured.version,
    };
}
/** Reports a model name that is probably misspelled: unknown, but close to a known one. */
function misspelt({ model, folder, path, at }, names) {
    const near = folder === undefined && !names.includes(model) ? (0,suggest/* nearest */.p)(model, names) : undefined;
    if (near === undefined)
        return [];
    const reason = `it describes the unknown model "${model}"; did you mean "${near}"?`;
    return [(0,unreadable/* unreadableSubject */.a9)({ path, reason, at, remedy: `Write "${near}", or list the file under its model in the configuration.` })];
}
function existing(cursors) {
    return cursors.filter(({ exists }) => exists);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
function pipelinesIn(root) {
    return [root.get('pipeline', 'security'), root.get('pipeline_config')].filter(({ exists }) => exists);
}
function subjectsOf(parts, context) {
    const { model, endpoints, data, dataset, classification, training, environment, monitorings, recovery, versioning, version } = parts;
    const known = context.models.find(({ path }) => path === parts.folder);
    const source = dataset.get('source').text;
    const commit = training.get('commit').text;
    return [
        ...endpoints.map((endpoint) => endpointSubject(model, endpoint)),
        ...(data.exists || dataset.exists
            ? [(0,declarations_dataset/* datasetSubject */.JG)(model, { data, dataset, classification, columns: context.columns.get(source) ?? [], exists: context.exists })]
            : []),
        ...monitorings.map((monitoring) => monitoringSubject(model, monitoring)),
        ...(recovery.exists ? [recoverySubject(model, recovery, version.text || (known?.version ?? ''))] : []),
        ...(versioning.exists || declaresLineage(training)
            ? [
                versionSubject(model, {
                    version,
                    manifestVersion: known?.version,
                    digest: known?.digest,
                    versioning,
                    training,
                    commitKnown: commit === '' ? false : context.commitKnown(commit),
                }),
            ]
            : []),
        ...(environment.exists ? [trainingSubject(model, environment, context.readable(storageOf(environment)))] : []),
    ];
}
/** Returns which sections each model declares, across all files. */
function completeness(all) {
    return [...Map.groupBy(all, ({ model }) => model)].map(([model, list]) => {
        const [first] = list;
        const has = (test) => list.some(test);
        return {
            kind: 'model.declaration',
            id: `${first.at.file}#${model}`,
            data: {
                model,
                path: first.at.file,
                endpoint: has(({ endpoints }) => endpoints.length > 0),
                data: has(({ data }) => data.exists) && has(({ classification, data }) => classification.exists || data.get('classification').exists),
                lineage: has(({ training }) => training.get('dataset').exists) && has(({ training }) => training.get('commit').exists),
                environment: has(({ environment }) => environment.exists),
                monitoring: has(({ monitorings }) => monitorings.length > 0),
                recovery: has(({ recovery }) => recovery.exists),
                versioning: has(({ versioning }) => versioning.exists),
            },
            at: first.at,
        };
    });
}
const SECTIONS = 'model_endpoint, access_config, data_config, versioning, monitoring_config, pipeline.security, pipeline_config, training_config';
function isRecognised({ path, endpoints, monitorings, data, dataset, environment, recovery, versioning, training }, pipelines) {
    return (endpoints.length + monitorings.length > 0 ||
        pipelines.some(({ file }) => file.path === path) ||
        [data, dataset, environment, recovery, versioning, training].some(({ exists }) => exists));
}
/** Reports a declaration file without known sections, whose names are probably misspelled. */
function unrecognised({ path, at }) {
    const reason = `it contains no known section; expected one of ${SECTIONS}`;
    return (0,unreadable/* unreadableSubject */.a9)({ path, reason, at, remedy: 'Correct the section names, or remove the file from declarations.' });
}
/** Reports OpenAPI files that a declaration names but that do not exist. */
function namedApis({ endpoints }, { exists }) {
    return endpoints
        .map((endpoint) => endpoint.get('openapi'))
        .filter((named) => named.exists && !exists(named.text))
        .map((named) => (0,unreadable/* unreadableSubject */.a9)({
        path: named.file.path,
        what: 'endpoint.openapi',
        reason: `it refers to ${named.text}, which does not exist`,
        at: named.at,
        remedy: 'Correct the path, or add the OpenAPI file.',
    }));
}
/** Returns the cloud storage locations in a declaration. */
function storageIn(model, from) {
    const place = (0,declarations_section/* pick */.Up)(from, 'storage', 'training_data_path', 'source');
    return /^s3:\/\//.test(place.text) ? [{ model, storage: place.text, at: place.at }] : [];
}
function accessOf({ model, endpoints }) {
    return endpoints
        .filter((endpoint) => endpoint.get('authentication').exists)
        .map((endpoint) => {
        const type = (0,declarations_section/* pick */.Up)(endpoint, 'authentication.type');
        return { model, openapi: endpoint.get('openapi').text || undefined, authentication: authenticationOf(type), at: type.at };
    });
}


/***/ }),

/***/ 16605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ typeMismatch),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   LT: () => (/* binding */ ONLY_ON),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   gK: () => (/* binding */ isOff),
/* harmony export */   mG: () => (/* binding */ switchOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wn: () => (/* binding */ Section)
/* harmony export */ });
/** Builds the subject of one declared section. Undeclared members are left out, so that rules find them missing. */
class Section {
    #kind;
    #id;
    #at;
    #data;
    #spans = {};
    #unknown = {};
    constructor(kind, id, data, at) {
        this.#kind = kind;
        this.#id = id;
        this.#at = at;
        this.#data = { ...data };
    }
    /** Sets a member and its position. An `undefined` value sets only the position. */
    setField(member, value, at) {
        if (value !== undefined)
            this.#data[member] = value;
        if (at !== undefined)
            this.#spans[`/${member}`] = at.at;
        return this;
    }
    /** Sets a boolean member; `defaultValue` applies if the value is not declared. Any other type makes the member unknown. */
    setBoolean(member, cursor, defaultValue) {
        if (cursor.exists && booleanOf(cursor) === undefined)
            return this.setUnknown(member, typeMismatch(cursor, 'true or false'), cursor);
        return this.setField(member, booleanOf(cursor) ?? defaultValue, cursor);
    }
    /** Sets a numeric member. Accepts a number in quotes. Any other type makes the member unknown. */
    setNumber(member, cursor) {
        if (cursor.exists && numberOf(cursor) === undefined)
            return this.setUnknown(member, typeMismatch(cursor, 'a number'), cursor);
        return this.setField(member, numberOf(cursor), cursor);
    }
    /** Marks a member as unknown: the declaration does not contain enough to evaluate it. */
    setUnknown(member, reason, at) {
        this.#unknown[`/${member}`] = reason;
        this.#spans[`/${member}`] = at.at;
        return this;
    }
    subject() {
        return {
            kind: this.#kind,
            id: this.#id,
            data: this.#data,
            at: this.#at,
            spans: this.#spans,
            ...(Object.keys(this.#unknown).length === 0 ? {} : { unknown: this.#unknown }),
        };
    }
}
/** Returns the value at the first path that exists; the first path if none does. Paths are separated by dots. */
function pick(from, ...paths) {
    const cursors = paths.map((path) => from.get(...path.split('.')));
    return cursors.find(({ exists }) => exists) ?? cursors[0];
}
/** Describes a value of the wrong type. */
function typeMismatch({ value, pointer }, expected) {
    const found = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : JSON.stringify(value).slice(0, MAX_SHOWN);
    return `${pointer.slice(1).replaceAll('/', '.')} is ${found}; expected ${expected}`;
}
const MAX_SHOWN = 60;
/** Returns a number, also one in quotes; `undefined` for anything else. */
function numberOf({ value }) {
    if (typeof value === 'string')
        return /^\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** Tells whether a switch is absent or false. A value of another type counts as possibly on. */
function isOff(cursor) {
    return !cursor.exists || booleanOf(cursor) === false;
}
/** Returns the switch of a section: its member `enabled`, or the value itself if it is not a map. */
function switchOf(cursor) {
    return typeof cursor.value === 'object' && cursor.exists ? cursor.get('enabled') : cursor;
}
/** Returns a boolean; `undefined` for anything else, such as `"yes"`. */
function booleanOf({ value }) {
    return typeof value === 'boolean' ? value : undefined;
}
function textsOf(cursor) {
    return cursor.items().map(({ text }) => text);
}
/** Reason for members about which a switch contains no details. */
const ONLY_ON = 'the file declares only that it is enabled';


/***/ })

};
