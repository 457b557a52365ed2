export const id = 8622;
export const ids = [8622];
export const modules = {

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
