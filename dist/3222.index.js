export const id = 3222;
export const ids = [3222];
export const modules = {

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
