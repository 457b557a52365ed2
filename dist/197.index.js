export const id = 197;
export const ids = [197,3222,3068];
export const modules = {

/***/ 93068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesByPath: () => (/* binding */ namesByPath)
/* harmony export */ });
/**
 * What to call models: by their names, and with their folders where several have the same.
 *
 * @returns the name of each by its folder.
 */
function namesByPath(models) {
    const same = Map.groupBy(new Map(models.map(({ name, path }) => [path, name])), ([, name]) => name);
    return new Map([...same].flatMap(([name, all]) => all.map(([path]) => [path, all.length > 1 ? `${name} (${path})` : name])));
}


/***/ }),

/***/ 33222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ datasetSubject),
/* harmony export */   columnsOf: () => (/* binding */ columnsOf)
/* harmony export */ });
/* unused harmony exports LEVELS, suggestedBy */
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65669);

/** From the least to the most sensitive. */
const LEVELS = ['public', 'internal', 'confidential', 'restricted'];
/** What follows from a level. Days are the longest that data may be kept. */
const CONSEQUENCES = {
    public: { encrypted: false, frameworks: [] },
    internal: { encrypted: true, frameworks: ['ISO27001'] },
    confidential: { encrypted: true, frameworks: ['GDPR', 'ISO27001'] },
    restricted: { encrypted: true, frameworks: ['HIPAA', 'GDPR', 'SOC2', 'ISO27001'] },
};
/** Words in the name of a column, and how sensitive they say it is. */
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
/** How sensitive columns are by their names; `undefined` when no name says anything. */
function suggestedBy(columns) {
    const found = columns.flatMap((column) => {
        const words = ` ${wordsOf(column)} `;
        const run = words.replaceAll(' ', '');
        // Names of several words are often written together.
        const says = (name) => words.includes(` ${name} `) || words.includes(` ${name}s `) || (name.includes(' ') && run.includes(name.replaceAll(' ', '')));
        return SUGGESTIONS.filter(([, , names]) => names.some(says)).map(([what, level]) => ({
            level,
            because: `${column} looks like ${what}`,
            isPersonal: what !== 'business data',
        }));
    });
    const [first] = [...found].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
    const personal = found.find(({ isPersonal }) => isPersonal)?.because;
    return first && { level: first.level, because: first.because, ...(personal === undefined ? {} : { personal }) };
}
/** Names of columns in any of the ways in which people list them: as texts, as maps with a name, as keys. */
function columnsSaid(stated) {
    if (!Array.isArray(stated.value))
        return stated.entries().length > 0 ? stated.entries().map(([name]) => name) : (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(stated);
    return stated.items().map((item) => item.text || (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(item, 'name', 'column', 'field').text || (item.entries()[0]?.[0] ?? ''));
}
/** `creditCardNo` and `CREDIT_CARD_NO` as `credit card no`. */
function wordsOf(column) {
    return column
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .replace(/\be mail\b/g, 'email')
        .trim();
}
/** Columns as the header of a file of comma- or tab-separated values names them. */
function columnsOf(header) {
    const [line = ''] = header.split(/\r?\n/);
    const separator = line.includes('\t') ? '\t' : line.includes(';') && !line.includes(',') ? ';' : ',';
    return line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}
/** A declared dataset, with what its level asks for. */
function datasetSubject(model, { data, dataset, classification, columns, exists }) {
    const home = data.exists ? data : dataset;
    const stated = levelOf((0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'classification').exists ? (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'classification') : classification);
    const level = stated ?? 'internal';
    const suggested = suggestedBy([...(typeof columns === 'string' ? [] : columns), ...columnsSaid(data.get('columns'))]);
    const isUnder = suggested !== undefined && LEVELS.indexOf(suggested.level) > LEVELS.indexOf(level);
    const { encrypted, frameworks } = CONSEQUENCES[level];
    const section = new _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Section */ .wn('dataset', `${home.file.path}#${model}/data`, { model, path: home.file.path, level, encryptionRequired: encrypted }, home.at)
        .put('classified', stated !== undefined, classification.exists ? classification : undefined)
        .put('suggested', suggested?.level ?? 'none')
        .put('because', suggested?.because ?? 'no column says anything');
    const where = classification.exists ? classification : data.get('columns');
    if (typeof columns === 'string' && !isUnder && level !== 'restricted')
        section.unknown('underclassified', columns, where);
    else
        section.put('underclassified', isUnder, where);
    if (dataset.exists)
        section
            .put('declaresSource', true)
            .put('source', dataset.get('source').text || undefined, dataset.get('source'))
            .put('sha256', dataset.get('sha256').text || undefined, dataset.get('sha256'))
            .put('license', dataset.get('license').text || undefined, dataset.get('license'));
    else
        section.put('declaresSource', false);
    section.put('declaresHandling', data.exists);
    if (!data.exists)
        return section.subject();
    encryption(section, data);
    privacy(section, data, { exists, columns: suggested?.personal });
    retention(section, data);
    access(section, data);
    frameworksOf(section, data, frameworks);
    return section.subject();
}
/** `data_config` has switches, of which each is as good as saying nothing more. One that is off counts, whatever else is said. */
const SWITCHES = ['encryption_enabled', 'pii_protection', 'retention_policy'];
function isSwitched(stated, enabled) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(enabled) === false || (enabled.exists && !stated.exists);
}
function encryption(section, data) {
    const [stated, enabled] = [data.get('encryption'), data.get('encryption_enabled')];
    if (isSwitched(stated, enabled)) {
        section.truth('encryptedAtRest', enabled, false);
        if (!(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(enabled))
            section.unknown('kmsKey', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled).unknown('encryptedInTransit', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled);
        return;
    }
    section
        .truth('encryptedAtRest', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(stated, 'atRest', 'at_rest'))
        .truth('encryptedInTransit', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(stated, 'inTransit', 'in_transit'))
        .put('kmsKey', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(stated, 'kmsKey', 'kms_key').text || undefined, stated);
}
function privacy(section, data, { exists, columns }) {
    const [stated, enabled] = [data.get('pii'), data.get('pii_protection')];
    if (isSwitched(stated, enabled)) {
        section
            .put('personal', true, enabled)
            .put('personalBasis', 'the file speaks of its protection')
            .put('assessmentFault', 'personal data is not protected');
        if (!(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(enabled))
            section.unknown('masking', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled).unknown('assessment', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, enabled);
        return;
    }
    const said = personal(data);
    // What columns show counts, whatever is said of it.
    if ((0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(said) !== true && columns !== undefined)
        section.put('personal', true, said.exists ? said : data.get('columns')).put('personalBasis', columns);
    else
        section.truth('personal', said).put('personalBasis', 'as it is declared');
    const assessment = stated.get('assessment');
    // A path that leads nowhere is no assessment.
    const nowhere = LOCAL_FILE.test(assessment.text) && !exists(assessment.text);
    section
        .put('masking', stated.get('masking').text || undefined, stated)
        .put('assessment', nowhere ? undefined : assessment.text || undefined, assessment.exists ? assessment : stated)
        .put('assessmentFault', nowhere ? `${assessment.text}, where its risk is assessed, is not in this repository` : 'no assessment of its risk is named');
}
/** `pii: true`, or a map that says so. */
function personal(data) {
    const stated = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'pii.present', 'pii.contains');
    return stated.exists || typeof data.get('pii').value === 'object' ? stated : data.get('pii');
}
const LOCAL_FILE = /^[^:\s]+\.(md|pdf|txt|ya?ml|json|docx?|html)$/i;
function retention(section, data) {
    const [stated, policy] = [(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'retentionDays', 'retention_days'), data.get('retention_policy')];
    if ((0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(policy) === false) {
        section.put('retentionDays', undefined, policy);
        return;
    }
    const onlyOn = !stated.exists && (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(policy) === true;
    if (onlyOn)
        section.unknown('retentionDays', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, policy);
    else if (!stated.exists && policy.exists && (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(policy) === undefined)
        section.number('retentionDays', policy);
    else
        section.number('retentionDays', stated);
    if (onlyOn && !data.get('deletion').exists)
        section.unknown('deletion', _section_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_ON */ .LT, policy);
    else
        section.put('deletion', data.get('deletion').text || undefined, data.get('deletion'));
}
const NOT_SAID = 'data_config does not speak of it';
function access(section, data) {
    const log = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(data, 'accessLog', 'access_log', 'access_logging');
    if (!log.exists && hasSwitches(data))
        section.unknown('accessLogged', NOT_SAID, data).unknown('logSink', NOT_SAID, data);
    else
        section.truth('accessLogged', (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .switchOf */ .mG)(log)).put('logSink', log.get('sink').text || undefined, log);
}
function frameworksOf(section, data, wanted) {
    const stated = data.get('frameworks');
    const named = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(stated).map((name) => name.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    if (!stated.exists && hasSwitches(data))
        section.unknown('missingFrameworks', NOT_SAID, data);
    else
        section.put('missingFrameworks', wanted.filter((name) => !named.includes(name)), stated);
}
function hasSwitches(data) {
    return SWITCHES.some((name) => data.get(name).exists);
}
/** `highly_confidential` is what others call restricted. */
function levelOf({ text }) {
    const name = text.toLowerCase().replace(/[\s-]/g, '_');
    return name === 'highly_confidential' ? 'restricted' : LEVELS.find((level) => level === name);
}


/***/ }),

/***/ 90197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declaredSubjects: () => (/* binding */ declaredSubjects)
});

// EXTERNAL MODULE: ./build/cursor.js
var cursor = __webpack_require__(79084);
// EXTERNAL MODULE: ./build/model-names.js
var model_names = __webpack_require__(93068);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/unread.js
var unread = __webpack_require__(87845);
// EXTERNAL MODULE: ./build/model/dataset.js
var model_dataset = __webpack_require__(33222);
// EXTERNAL MODULE: ./build/model/section.js
var model_section = __webpack_require__(65669);
;// CONCATENATED MODULE: ./build/model/endpoint.js

/** How declarations spell the ways of saying who calls. */
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
    const stated = cursor.text.toLowerCase();
    return AUTHENTICATION[stated.replace(/[\s_-]/g, '')] ?? (stated === '' ? 'none' : stated);
}
/** Who reaches it. A word that is not known may mean anybody. */
function exposureOf({ text }) {
    const stated = text.toLowerCase();
    return ['none', 'internal', 'public'].includes(stated) ? stated : 'unstated';
}
const LIFETIMES = ['tokenLifetimeMinutes', 'token_lifetime_minutes', 'access_token_expire_minutes'].map((name) => `authentication.${name}`);
/** A declared endpoint: who may call, how often, over what, and what is logged. */
function endpointSubject(model, endpoint) {
    const section = new model_section/* Section */.wn('endpoint', `${endpoint.file.path}#${model}/endpoint`, { model, path: endpoint.file.path }, endpoint.at);
    if (endpoint.get('authentication_enabled').exists ||
        endpoint.get('authorization_enabled').exists ||
        typeof endpoint.get('rate_limiting').value === 'boolean')
        return switches(section, endpoint);
    const type = (0,model_section/* pick */.Up)(endpoint, 'authentication.type', 'auth.type');
    const required = (0,model_section/* pick */.Up)(endpoint, 'authentication.required', 'auth.required');
    const authentication = authenticationOf(type);
    const roles = (0,model_section/* pick */.Up)(endpoint, 'authorization.requiredRoles', 'authorization.required_roles', 'authorization.scopes');
    const log = (0,model_section/* pick */.Up)(endpoint, 'accessLog', 'access_log', 'access_logging');
    if (authentication === 'none' || !required.exists)
        section.put('authenticated', false, required.exists ? required : type);
    else
        section.truth('authenticated', required);
    return encrypted(section, endpoint.get('tls'))
        .put('exposure', exposureOf(endpoint.get('exposure')), endpoint.get('exposure'))
        .put('authentication', authentication, type)
        .number('tokenLifetimeMinutes', (0,model_section/* pick */.Up)(endpoint, ...LIFETIMES))
        .number('keyRotationDays', (0,model_section/* pick */.Up)(endpoint, 'authentication.keyRotationDays', 'authentication.key_rotation', 'authentication.key_rotation_days'))
        .truth('roleBased', (0,model_section/* pick */.Up)(endpoint, 'authorization.roleBased', 'authorization.role_based'))
        .put('roles', (0,model_section/* textsOf */.CB)(roles), roles)
        .put('wildcardRole', (0,model_section/* textsOf */.CB)(roles).some((role) => role.includes('*')), roles)
        .number('rpm', (0,model_section/* pick */.Up)(endpoint, 'rateLimit.rpm', 'rate_limiting.requests_per_minute', 'rate_limiting.rpm'))
        .number('burst', (0,model_section/* pick */.Up)(endpoint, 'rateLimit.burst', 'rate_limiting.burst'))
        .truth('accessLog', (0,model_section/* switchOf */.mG)(log))
        .number('accessLogRetentionDays', (0,model_section/* pick */.Up)(log, 'retentionDays', 'retention_days'))
        .truth('logsPayloads', (0,model_section/* pick */.Up)(log, 'payloads', 'log_payloads'), false)
        .subject();
}
function encrypted(section, tls) {
    const lowest = (0,model_section/* pick */.Up)(tls, 'minVersion', 'min_version');
    const enabled = tls.get('enabled');
    section.put('minTls', lowest.text.replace(/^tls(v| )?/i, '') || undefined, lowest);
    if ((0,model_section/* truthOf */.D)(enabled) === false)
        return section.put('plaintext', true, enabled);
    return enabled.exists && (0,model_section/* truthOf */.D)(enabled) === undefined
        ? section.truth('plaintext', enabled)
        : section.truth('plaintext', tls.get('plaintext'), false);
}
/** `access_config` has switches only: that something is on does not say what it is. */
function switches(section, access) {
    const authentication = access.get('authentication_enabled');
    const authorization = access.get('authorization_enabled');
    const limits = access.get('rate_limiting');
    section
        .put('exposure', 'unstated')
        .truth('authenticated', authentication, false)
        .truth('roleBased', authorization, false)
        .put('wildcardRole', false)
        .put('plaintext', false)
        .put('logsPayloads', false);
    if (!(0,model_section/* isOff */.gK)(authentication))
        section.unknown('authentication', model_section/* ONLY_ON */.LT, authentication);
    if (!(0,model_section/* isOff */.gK)(authorization))
        section.unknown('roles', model_section/* ONLY_ON */.LT, authorization);
    for (const member of ['rpm', 'burst'])
        if (!(0,model_section/* isOff */.gK)(limits))
            section.unknown(member, model_section/* ONLY_ON */.LT, limits);
    for (const member of ['minTls', 'accessLog', 'accessLogRetentionDays'])
        section.unknown(member, 'access_config does not speak of it', access);
    return section.truth('rateLimited', limits, false).subject();
}

;// CONCATENATED MODULE: ./build/model/monitoring.js

/** Measures of quality that stand for accuracy where there is none: of a regression, of a ranking, of generated text. */
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
/** What is measured while a model serves, from when on it is wrong, and who is told. */
function monitoringSubject(model, monitoring) {
    const section = new model_section/* Section */.wn('monitoring', `${monitoring.file.path}#${model}/monitoring`, { model, path: monitoring.file.path }, monitoring.at);
    if (['performance_monitoring', 'drift_detection', 'anomaly_detection'].some((name) => monitoring.get(name).exists))
        return monitoring_switches(section, monitoring);
    metrics(section, monitoring.get('metrics'));
    alerts(section, monitoring.get('alerts'));
    const security = monitoring.get('security');
    return section
        .put('performance', watches(monitoring.get('metrics'), 'accuracy') && watches(monitoring.get('metrics'), 'latency'), monitoring.get('metrics'))
        .put('security', isWatching(security), security)
        .subject();
}
/** A list of events, or that there are some. */
function isWatching(stated) {
    if (Array.isArray(stated.value))
        return stated.items().some(({ text }) => text !== '');
    return (0,model_section/* truthOf */.D)((0,model_section/* switchOf */.mG)(stated)) ?? (stated.text !== '' || (stated.entries().length > 0 && !stated.get('enabled').exists));
}
function watches(metrics, name) {
    const spelt = METRICS.find(([each]) => each === name)?.[1] ?? [];
    return Array.isArray(metrics.value)
        ? (0,model_section/* textsOf */.CB)(metrics).some((each) => spelt.includes(each))
        : spelt.some((each) => metrics.get(each).exists && (0,model_section/* truthOf */.D)((0,model_section/* switchOf */.mG)(metrics.get(each))) !== false);
}
/** A list names metrics; a map gives each a threshold. */
function metrics(section, stated) {
    section.put('missingMetrics', METRICS.map(([name]) => name).filter((name) => !watches(stated, name)), stated);
    if (Array.isArray(stated.value)) {
        section.unknown('withoutThreshold', 'the file names metrics and no thresholds', stated);
        return;
    }
    const lacking = METRICS.filter(([, spelt]) => {
        const metric = spelt.map((each) => stated.get(each)).find(({ exists }) => exists);
        return (metric !== undefined &&
            ['min', 'max', 'threshold'].every((bound) => (0,model_section/* numberOf */.rl)(metric.get(bound)) === undefined) &&
            (0,model_section/* numberOf */.rl)(metric) === undefined);
    });
    section.put('withoutThreshold', lacking.map(([name]) => name), stated);
}
function alerts(section, stated) {
    const named = stated
        .items()
        .map((alert) => ({ on: alert.text || alert.get('on').text, owner: alert.get('owner'), plain: alert.text !== '' }));
    section.put('missingAlerts', ALERTS.filter((alert) => !named.some(({ on }) => on === alert)), stated);
    if (named.some(({ plain }) => plain))
        section.unknown('withoutOwner', 'the file names alerts and not who gets them', stated);
    else
        section.put('withoutOwner', named.filter(({ owner }) => owner.text === '' && owner.items().every(({ text }) => text === '')).map(({ on }) => on), stated);
}
/** `monitoring_config` has switches only. */
function monitoring_switches(section, monitoring) {
    const [performance, drift, anomaly] = ['performance_monitoring', 'drift_detection', 'anomaly_detection'].map((name) => monitoring.get(name));
    const on = (cursor) => (0,model_section/* truthOf */.D)(cursor) === true;
    const odd = [performance, drift].find((cursor) => cursor.exists && (0,model_section/* truthOf */.D)(cursor) === undefined);
    if (odd !== undefined)
        section.unknown('missingMetrics', (0,model_section/* misread */.wP)(odd, 'true or false'), odd);
    else
        section.put('missingMetrics', [...(on(performance) ? [] : ['accuracy', 'latency']), ...(on(drift) ? [] : ['drift'])], on(performance) ? drift : performance);
    if (anomaly.exists && (0,model_section/* truthOf */.D)(anomaly) === undefined)
        section.unknown('missingAlerts', (0,model_section/* misread */.wP)(anomaly, 'true or false'), anomaly);
    else
        section.put('missingAlerts', on(anomaly) ? [] : ['anomaly_detection'], anomaly);
    section
        .put('performance', on(performance), performance)
        .unknown('withoutThreshold', model_section/* ONLY_ON */.LT, performance)
        .unknown('withoutOwner', model_section/* ONLY_ON */.LT, anomaly)
        .unknown('security', 'monitoring_config does not speak of it', monitoring);
    return section.subject();
}
/** How to get back from a bad release. */
function recoverySubject(model, recovery, version) {
    const previous = (0,model_section/* pick */.Up)(recovery, 'previousVersion', 'previous_version', 'rollback.previousVersion', 'rollback.previous_version');
    const kill = (0,model_section/* pick */.Up)(recovery, 'killSwitch', 'kill_switch');
    const plain = (text) => text.replace(/^v(?=\d)/, '');
    const rollback = previous.text !== '' && plain(previous.text) !== plain(version);
    return new model_section/* Section */.wn('recovery', `${recovery.file.path}#${model}/recovery`, { model, path: recovery.file.path }, recovery.at)
        .put('rollback', rollback, previous)
        .put('killSwitch', kill.text !== '' && kill.value !== false, kill)
        .put('declared', rollback || (kill.text !== '' && kill.value !== false), recovery)
        .subject();
}

;// CONCATENATED MODULE: ./build/model/pipeline.js

/**
 * `pipeline.security` or `pipeline_config`: what a file says of the pipeline that releases.
 *
 * @param others - other sections of the file, which say what this one leaves out.
 */
function pipelineSubject(own, others) {
    const stated = (name) => [own, ...others].map((section) => section.get(name)).find(({ exists }) => exists) ?? own.get(name);
    const section = new model_section/* Section */.wn('pipeline.declaration', `${own.file.path}#${own.pointer.slice(1)}`, { path: own.file.path }, own.at);
    signing(section, stated('artifact_signing'));
    // What another section takes back is said of that one.
    approvals(section, stated('approvals'), own.get('approvals').exists ? own.get('deployment_approval') : stated('deployment_approval'));
    const secured = stated('secure_ci_cd');
    return (secured.exists ? section.truth('scanned', secured) : section).subject();
}
/** Ways of signing that have no key to rotate. */
const KEYLESS = ['keyless', 'sigstore'];
function signing(section, stated) {
    const isSwitch = typeof stated.value === 'boolean';
    section
        .truth('signing', (0,model_section/* switchOf */.mG)(stated), false)
        .put('keyless', KEYLESS.includes(stated.get('method').text.toLowerCase()), stated.get('method'));
    if (isSwitch && !(0,model_section/* isOff */.gK)(stated))
        section.unknown('keyRotationDays', model_section/* ONLY_ON */.LT, stated);
    else
        section.number('keyRotationDays', stated.get('key_rotation'));
}
/** @param approved - a switch, which says less. One that is off counts, whatever else is said. */
function approvals(section, stated, approved) {
    if ((0,model_section/* truthOf */.D)(approved) === false)
        section.put('reviewers', undefined, approved).put('automatedChecks', false, approved);
    else if (!stated.exists && !(0,model_section/* isOff */.gK)(approved))
        section.unknown('reviewers', model_section/* ONLY_ON */.LT, approved).unknown('automatedChecks', model_section/* ONLY_ON */.LT, approved);
    else
        section.number('reviewers', stated.get('required_reviewers')).truth('automatedChecks', stated.get('automated_checks'), false);
}

;// CONCATENATED MODULE: ./build/model/training.js

/** Where a model is trained: storage, who may read it, network, log. */
function trainingSubject(model, environment, readable) {
    const storage = (0,model_section/* pick */.Up)(environment, 'storage', 'training_data_path');
    const output = (0,model_section/* pick */.Up)(environment, 'output', 'output_path');
    const network = (0,model_section/* pick */.Up)(environment, 'network', 'network_id');
    const isolation = (0,model_section/* pick */.Up)(environment, 'networkIsolation', 'network_isolation');
    const logging = (0,model_section/* pick */.Up)(environment, 'auditLogging', 'audit_logging');
    const encryption = (0,model_section/* pick */.Up)(environment, 'encryption', 'encryption_enabled');
    const users = (0,model_section/* pick */.Up)(environment, 'allowedUsers', 'allowed_users');
    const section = new model_section/* Section */.wn('training', `${environment.file.path}#${model}/training`, { model, path: environment.file.path }, environment.at)
        .put('storage', storage.text || undefined, storage)
        .put('output', output.text, output)
        .put('network', (0,model_section/* truthOf */.D)(isolation) === true ? 'isolated' : network.text || undefined, isolation.exists ? isolation : network)
        .truth('auditLogging', (0,model_section/* switchOf */.mG)(logging), false)
        .truth('encrypted', (0,model_section/* switchOf */.mG)(encryption), false)
        .put('users', (0,model_section/* textsOf */.CB)(users), users)
        .put('everybody', (0,model_section/* textsOf */.CB)(users).some((user) => user.includes('*') || user.toLowerCase() === 'everyone'), users);
    if (readable === 'unknown')
        section.unknown('worldReadable', 'the path is not on this machine', storage);
    else
        section.put('worldReadable', readable === 'everybody', storage);
    return section.subject();
}
/** Where the data of a training environment lies, by the words of the declaration. */
function storageOf(environment) {
    return (0,model_section/* pick */.Up)(environment, 'storage', 'training_data_path').text;
}

;// CONCATENATED MODULE: ./build/model/version.js

/** Semantic versioning 2.0.0, with or without the `v` that tags have. */
const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;
/** A version of a model: its name, where it is registered, and what it was made from. */
function versionSubject(model, { version, manifestVersion, digest, versioning, training, commitKnown }) {
    const home = versioning.exists ? versioning : training;
    const stated = version.text || manifestVersion || '';
    const section = new model_section/* Section */.wn('model.version', `${home.file.path}#${model}/version`, { model, path: home.file.path }, home.at)
        .put('version', stated, version.exists ? version : undefined)
        .put('label', stated === '' ? model : `${model} ${stated}`)
        .put('declaresRegistry', versioning.exists)
        .put('declaresLineage', declaresLineage(training));
    if (versioning.exists || stated !== '')
        section.put('semantic', SEMVER.test(stated), version.exists ? version : undefined);
    if (['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].some((name) => versioning.get(name).exists))
        return version_switches(section, versioning);
    if (declaresLineage(training))
        lineage(section, training, commitKnown);
    return versioning.exists ? registry(section, versioning, digest).subject() : section.subject();
}
/** Whether anything says what the model was made from. */
function declaresLineage(training) {
    return ['dataset', 'commit', 'parameters'].some((part) => training.get(part).exists);
}
function lineage(section, training, commitKnown) {
    const parts = { dataset: training.get('dataset', 'sha256'), commit: training.get('commit'), parameters: training.get('parameters') };
    const missing = Object.entries(parts).filter(([, part]) => !part.exists || (part.text === '' && part.entries().length === 0));
    section.put('missingLineage', missing.map(([name]) => name), training);
    if (!parts.commit.exists)
        return;
    if (commitKnown === 'unknown')
        section.unknown('commitKnown', 'the history is not here; let the checkout fetch it (fetch-depth: 0)', parts.commit);
    else
        section.put('commitKnown', commitKnown, parts.commit);
}
function registry(section, versioning, digest) {
    const stated = versioning.get('registry', 'digest');
    const writers = versioning.get('registry', 'writers');
    section
        .put('registered', versioning.get('registry', 'id').text !== '' && stated.text !== '', versioning.get('registry'))
        .truth('immutable', versioning.get('immutable'), false)
        .put('writersNamed', (0,model_section/* textsOf */.CB)(writers).length > 0 && !(0,model_section/* textsOf */.CB)(writers).some((writer) => writer.includes('*')), writers)
        .truth('promotionApproved', (0,model_section/* pick */.Up)(versioning, 'registry.promotionApproval', 'registry.promotion_approval'), false);
    if (stated.text === '')
        return section;
    section.put('registeredDigest', stated.text);
    if (digest === undefined)
        return section.unknown('digestMatches', 'the model was not measured', stated);
    const matches = stated.text.replace(/^sha256:/, '') === digest.replace(/^sha256:/, '');
    return section.put('digest', digest).put('digestMatches', matches, stated);
}
/** `versioning` of the security checks has switches only. */
function version_switches(section, versioning) {
    const [control, lineageOn, registryOn] = ['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].map((name) => versioning.get(name));
    section.truth('immutable', control, false).truth('registered', registryOn, false).put('declaresLineage', true);
    section.unknown('semantic', 'the file names no version', control);
    if (!(0,model_section/* isOff */.gK)(registryOn))
        for (const member of ['digestMatches', 'writersNamed', 'promotionApproved'])
            section.unknown(member, model_section/* ONLY_ON */.LT, registryOn);
    if (!(0,model_section/* isOff */.gK)(lineageOn))
        section.unknown('missingLineage', model_section/* ONLY_ON */.LT, lineageOn).unknown('commitKnown', model_section/* ONLY_ON */.LT, lineageOn);
    else
        section.put('missingLineage', ['dataset', 'commit', 'parameters'], lineageOn);
    return section.subject();
}

;// CONCATENATED MODULE: ./build/model/declared.js











/**
 * What the configuration and the files that it names declare about models, as subjects of the same kinds.
 *
 * @param config - the configuration of the judged side; `undefined` when there is none.
 */
function declaredSubjects(config, files, around) {
    const root = config && new cursor/* Cursor */.bs(config, config.yaml.value);
    const configured = root?.get('models').items() ?? [];
    const names = (0,model_names.namesByPath)([...around.models, ...configured.map((model) => namedIn(model, around))]);
    const stated = configured.map((model) => partsOfConfig(model, names));
    // What says not which model it is about is about the only one.
    const only = stated.length === 1 ? stated[0]?.model : undefined;
    const named = files.map((file) => joined(partsOfFile(file, only, names), stated));
    const all = [...stated, ...named];
    const pipelines = files.map(({ path, yaml }) => pipelinesIn(new cursor/* Cursor */.bs({ path, yaml }, yaml.value)));
    return {
        subjects: [
            ...all.flatMap((parts) => subjectsOf(parts, around)),
            ...completeness(all),
            ...pipelines.flatMap((sections) => sections.map((own) => pipelineSubject(own, sections.filter((other) => other !== own)))),
            ...named.flatMap((parts) => (isRecognised(parts, pipelines.flat()) ? [] : [unrecognised(parts)])),
            ...named.flatMap((parts) => misspelt(parts, [...names.values()])),
            ...stated.flatMap((parts) => namedApis(parts, around)),
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
    return model.get('path').text.replace(/\/+$/, '');
}
function partsOfConfig(model, names) {
    const path = folderIn(model);
    const training = model.get('training');
    return {
        model: names.get(path) ?? path,
        path,
        folder: path,
        at: model.get('path').at,
        endpoints: there([model.get('endpoint')]),
        data: model.get('data'),
        dataset: training.get('dataset'),
        classification: model.get('classification'),
        training,
        environment: training.get('environment'),
        monitorings: there([model.get('monitoring')]),
        recovery: model.get('recovery'),
        versioning: model.get('versioning'),
        version: model.get('version'),
    };
}
/** The shapes of security checks that people have: one file, sections by their names. */
function partsOfFile({ path, yaml, model, folder }, only, names) {
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const monitorings = [
        root.get('monitoring_config'),
        root.get('monitoring'),
        ...pipelinesIn(root).map((pipeline) => pipeline.get('monitoring')),
    ];
    const environment = (0,model_section/* pick */.Up)(root, 'training_config', 'secure_training_config', 'training.environment');
    const written = [root.get('name'), root.get('model_endpoint', 'name'), environment.get('model_name')].find(({ text }) => text !== '');
    const name = (folder === undefined ? undefined : names.get(folder)) ?? model ?? (written?.text || only || nameOf(path));
    return {
        model: name,
        path,
        folder: folder ?? [...names].find(([, each]) => each === name)?.[0],
        at: written?.at ?? root.at,
        endpoints: there(['model_endpoint', 'endpoint', 'access_config'].map((name) => root.get(name))),
        data: (0,model_section/* pick */.Up)(root, 'data_config', 'data'),
        dataset: (0,model_section/* pick */.Up)(root, 'training.dataset', 'dataset'),
        classification: root.get('classification'),
        training: root.get('training'),
        environment,
        monitorings: there(monitorings),
        recovery: (0,model_section/* pick */.Up)(root, 'recovery', 'rollback'),
        versioning: root.get('versioning'),
        version: root.get('version'),
    };
}
/** What the configuration says of the same model holds where a file leaves it out: how sensitive its data is, which version it has. */
function joined(parts, stated) {
    const home = stated.find(({ model }) => model === parts.model);
    if (home === undefined)
        return parts;
    return {
        ...parts,
        classification: parts.classification.exists ? parts.classification : home.classification,
        version: parts.version.exists ? parts.version : home.version,
    };
}
/** A model that is not here, and whose name is nearly that of one which is. */
function misspelt({ model, folder, path, at }, names) {
    const near = folder === undefined && !names.includes(model) ? (0,suggest/* nearest */.p)(model, names) : undefined;
    if (near === undefined)
        return [];
    const reason = `it is about the model "${model}", which is not here; most likely "${near}" is meant`;
    return [(0,unread/* unreadSubject */.s)({ path, reason, at, remedy: `Write "${near}", or name the file under the model that it is about.` })];
}
function there(cursors) {
    return cursors.filter(({ exists }) => exists);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
function pipelinesIn(root) {
    return [root.get('pipeline', 'security'), root.get('pipeline_config')].filter(({ exists }) => exists);
}
function subjectsOf(parts, around) {
    const { model, endpoints, data, dataset, classification, training, environment, monitorings, recovery, versioning, version } = parts;
    const known = around.models.find(({ path }) => path === parts.folder);
    const source = dataset.get('source').text;
    const commit = training.get('commit').text;
    return [
        ...endpoints.map((endpoint) => endpointSubject(model, endpoint)),
        ...(data.exists || dataset.exists
            ? [(0,model_dataset/* datasetSubject */.JG)(model, { data, dataset, classification, columns: around.columns.get(source) ?? [], exists: around.exists })]
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
                    commitKnown: commit === '' ? false : around.commitKnown(commit),
                }),
            ]
            : []),
        ...(environment.exists ? [trainingSubject(model, environment, around.readable(storageOf(environment)))] : []),
    ];
}
/** Which parts each model has, wherever they are declared. */
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
/** A file that somebody named and that says nothing to us is most likely misspelt. */
function unrecognised({ path, at }) {
    const reason = `nothing in it is known; sections are ${SECTIONS}`;
    return (0,unread/* unreadSubject */.s)({ path, reason, at, remedy: 'Correct the names of its sections, or take the file out of declarations.' });
}
/** Descriptions of APIs that a declaration names and that are not there. */
function namedApis({ endpoints }, { exists }) {
    return endpoints
        .map((endpoint) => endpoint.get('openapi'))
        .filter((named) => named.exists && !exists(named.text))
        .map((named) => (0,unread/* unreadSubject */.s)({
        path: named.file.path,
        what: 'endpoint.openapi',
        reason: `it names ${named.text}, and there is no such file`,
        at: named.at,
        remedy: 'Correct the path, or add the description.',
    }));
}
/** Places in the storage of a cloud that a declaration names. */
function storageIn(model, from) {
    const place = (0,model_section/* pick */.Up)(from, 'storage', 'training_data_path', 'source');
    return /^s3:\/\//.test(place.text) ? [{ model, storage: place.text, at: place.at }] : [];
}
function accessOf({ model, endpoints }) {
    return endpoints
        .filter((endpoint) => endpoint.get('authentication').exists)
        .map((endpoint) => {
        const type = (0,model_section/* pick */.Up)(endpoint, 'authentication.type');
        return { model, openapi: endpoint.get('openapi').text || undefined, authentication: authenticationOf(type), at: type.at };
    });
}


/***/ }),

/***/ 65669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   LT: () => (/* binding */ ONLY_ON),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   gK: () => (/* binding */ isOff),
/* harmony export */   mG: () => (/* binding */ switchOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wP: () => (/* binding */ misread),
/* harmony export */   wn: () => (/* binding */ Section)
/* harmony export */ });
/** Collects what rules look at in one declared thing. Members that are not stated are left out, so that a rule misses them. */
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
    put(member, value, at) {
        if (value !== undefined)
            this.#data[member] = value;
        if (at !== undefined)
            this.#spans[`/${member}`] = at.at;
        return this;
    }
    /** A truth value. @param preset - what holds when nothing is said. */
    truth(member, cursor, preset) {
        if (cursor.exists && truthOf(cursor) === undefined)
            return this.unknown(member, misread(cursor, 'true or false'), cursor);
        return this.put(member, truthOf(cursor) ?? preset, cursor);
    }
    /** A number, also one in quotes. */
    number(member, cursor) {
        if (cursor.exists && numberOf(cursor) === undefined)
            return this.unknown(member, misread(cursor, 'a number'), cursor);
        return this.put(member, numberOf(cursor), cursor);
    }
    /** Something is stated that does not say enough to judge the member. */
    unknown(member, reason, at) {
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
/** The first of some ways to a member that leads somewhere; the first way where none does. Names are parted by dots. */
function pick(from, ...paths) {
    const cursors = paths.map((path) => from.get(...path.split('.')));
    return cursors.find(({ exists }) => exists) ?? cursors[0];
}
/** Says what stands where something else is read. */
function misread({ value, pointer }, expected) {
    const found = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : JSON.stringify(value).slice(0, MAX_SHOWN);
    return `${pointer.slice(1).replaceAll('/', '.')} is ${found}, and ${expected} is read`;
}
const MAX_SHOWN = 60;
/** A whole or broken number, also in quotes; `undefined` for anything else. */
function numberOf({ value }) {
    if (typeof value === 'string')
        return /^\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** Nobody says that it is on. What is neither on nor off may be. */
function isOff(cursor) {
    return !cursor.exists || truthOf(cursor) === false;
}
/** A switch, which stands under `enabled` or for the whole. */
function switchOf(cursor) {
    return typeof cursor.value === 'object' && cursor.exists ? cursor.get('enabled') : cursor;
}
/** A truth value; `undefined` for anything else, so that `"yes"` counts for nothing. */
function truthOf({ value }) {
    return typeof value === 'boolean' ? value : undefined;
}
function textsOf(cursor) {
    return cursor.items().map(({ text }) => text);
}
const ONLY_ON = 'the file says only that it is on';


/***/ })

};
