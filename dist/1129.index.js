export const id = 1129;
export const ids = [1129];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 16451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72216);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5242);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17524);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43568);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11615);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75225);








/** Writes the findings of a report to the baseline. Known findings keep their day. */
async function baseline(flags, io) {
    const report = flags.text('report') ?? 'report-v1.json';
    const out = flags.text('out') ?? _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_FILE */ .tu;
    const findings = await (0,_report_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readReport */ .t)(io.cwd, report);
    const before = await known((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), out);
    const failed = findings.filter(isCandidate);
    const text = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBaseline */ .qL)(failed.map(({ fingerprint, rule, subject, severity }) => ({ fingerprint, rule, severity, subject: subject?.id ?? '' })), before, new Date().toISOString().slice(0, 10));
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), text);
    const kept = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(text, out);
    const critical = failed.filter(({ severity }) => severity === 'critical').length;
    const gone = before.filter(({ fingerprint }) => !kept.some((entry) => entry.fingerprint === fingerprint)).length;
    io.stdout(`${out}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(kept.length, 'finding')}, ${kept.length - (before.length - gone)} new, ${gone} gone\n`);
    if (critical > 0)
        io.stdout(`Left out: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(critical, 'critical finding')}. A baseline cannot contain critical findings; fix them, or waive them for at most 30 days.\n`);
    io.stdout('Commit the file in a pull request: the baseline takes effect on the base branch.\n');
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
/** Tells whether a finding belongs in the baseline: it failed without a waiver, or the baseline already contains it. */
function isCandidate({ outcome, waiver }) {
    return outcome === 'fail' || waiver?.origin === 'baseline';
}
/** Reads the existing baseline; empty if there is none. */
async function known(file, name) {
    try {
        return (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file, { maxBytes: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BASELINE_BYTES */ .Zg, missing: 'USAGE' }), name);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM && error.code === 'USAGE')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 98435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Tells whether a text is a valid day. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
/** Returns the whole days from one day or time to another; negative when the second is earlier. */
function daysBetween(from, to) {
    const day = (text) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
    return Math.round((day(to) - day(from)) / DAY_MS);
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ toBaseline),
/* harmony export */   Zg: () => (/* binding */ MAX_BASELINE_BYTES),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _core_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98435);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25368);




const BASELINE_FILE = '.github/weightseal/baseline.json';
const MAX_BASELINE_BYTES = 4 * 1024 * 1024;
/**
 * Parses the text of a baseline file.
 *
 * @param where - path of the file, for messages.
 * @throws {SealError} SETTINGS_INVALID - invalid JSON or schema, a day that does not exist, or a critical finding.
 */
function parseBaseline(text, where) {
    const validate = _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw;
    const { entries } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(text, { where, command: 'weightseal policies baseline', validate });
    const wrong = entries.find(({ firstSeen }) => !(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(firstSeen));
    if (wrong !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is not a date; expected YYYY-MM-DD.`);
    const critical = entries.find(({ severity }) => severity === 'critical');
    if (critical !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical; a baseline cannot contain critical findings.`);
    return entries;
}
/** Indexes entries by fingerprint. */
function toBaseline(entries) {
    return new Map(entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]));
}
/** Renders findings as a baseline file. Known findings keep their day; critical findings and those of WS-META rules are left out. */
function renderBaseline(findings, before, today) {
    const known = toBaseline(before);
    const entries = findings
        .filter(({ severity, rule }) => severity !== 'critical' && !rule.startsWith('WS-META-'))
        .map(({ fingerprint, rule, subject, severity }) => ({
        fingerprint,
        rule,
        subject,
        severity,
        firstSeen: known.get(fingerprint) ?? today,
    }))
        .sort((a, b) => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ schema: 'weightseal/baseline@1', entries }, null, 2)}\n`;
}


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20639);


/**
 * Parses a JSON file that a Weightseal command writes.
 *
 * @param command - the command that writes the file, for messages.
 * @throws {SealError} SETTINGS_INVALID
 */
function parseJsonFile(text, { where, command, validate }) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where} is not valid JSON: ${cause.message}. Create it with "${command}".`, {
            cause,
        });
    }
    if (!validate(file))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], file).join('; ')}. Create it with "${command}".`);
    return file;
}


/***/ })

};
