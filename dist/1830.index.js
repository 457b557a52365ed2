export const id = 1830;
export const ids = [1830];
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

/***/ 83334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLineEndings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50933);



const MAX_HINT_BYTES = 8 * 1024 * 1024;
/** Adds to a changed file whether only its line endings differ. Reads the file again, up to 8 MiB. */
async function withLineEndings(root, difference) {
    if (difference.kind !== 'changed' || difference.actual.source !== 'content' || difference.actual.size > MAX_HINT_BYTES)
        return difference;
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, difference.path)).catch(() => undefined);
    return content === undefined ? difference : (0,_domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .withLineEndingHint */ .VM)(difference, content);
}


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ VERIFY_FLAGS),
  M: () => (/* binding */ verifySigned)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/core/tiers.js
var tiers = __webpack_require__(8423);
;// CONCATENATED MODULE: ./build/settings/demands.js




/** Options of what a verifier demands in addition to the expected signer. */
const DEMAND_NAMES = [
    'require',
    'accept',
    'name',
    'model-version',
    'min-version',
    'environment',
    'signed-after',
    'max-age',
    'min-tier',
];
const REQUIRABLE = ['provenance', 'approvals', 'vsa', 'scan'];
const ACCEPTABLE = ['approvals', 'vsa', 'scan', 'manifest'];
/**
 * Reads the demands from flags or inputs of the same names.
 *
 * @throws {SealError} USAGE
 */
function demandsOf(inputs) {
    const days = inputs('max-age');
    if (days !== undefined && !/^[0-9]{1,5}$/.test(days))
        throw new errors/* SealError */.EM('USAGE', `--max-age: expected a number of days, found ${JSON.stringify(days)}.`);
    const tier = inputs('min-tier');
    if (tier !== undefined && !(0,tiers/* isTier */.zl)(tier))
        throw new errors/* SealError */.EM('USAGE', `--min-tier: expected ${tiers/* TIERS */.iB.join(', ')}, found ${JSON.stringify(tier)}.`);
    const minVersion = inputs('min-version');
    if (minVersion !== undefined && parse(minVersion, { loose: true }) === null)
        throw new errors/* SealError */.EM('USAGE', `--min-version: expected a semantic version, such as 1.4.0, found ${JSON.stringify(minVersion)}.`);
    return {
        require: kinds('require', inputs('require'), REQUIRABLE),
        accept: kinds('accept', inputs('accept'), ACCEPTABLE),
        name: inputs('name'),
        version: inputs('model-version'),
        minVersion,
        environment: inputs('environment'),
        signedAfter: timeOf(inputs('signed-after')),
        maxAgeDays: days === undefined ? undefined : Number(days),
        minTier: tier,
    };
}
function kinds(name, text, known) {
    const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
    const other = words.find((word) => !known.includes(word));
    if (other !== undefined)
        throw new errors/* SealError */.EM('USAGE', `--${name}: expected ${known.join(', ')}, found ${JSON.stringify(other)}${(0,suggest.didYouMean)(other, known)}.`);
    return words;
}
/** Accepts a day, or a time with its zone: without one, a time would depend on the machine. */
function timeOf(text) {
    if (text === undefined)
        return undefined;
    const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
    const time = isTime ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        throw new errors/* SealError */.EM('USAGE', `--signed-after: expected YYYY-MM-DD or a time such as 2026-11-30T12:00:00Z, found ${JSON.stringify(text)}.`);
    return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./build/settings/inputs.js
var inputs = __webpack_require__(19511);
// EXTERNAL MODULE: ./build/settings/trust-plan.js
var trust_plan = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/documents/yaml.js
var yaml = __webpack_require__(67950);
// EXTERNAL MODULE: ./build/generated/validators.js
var validators = __webpack_require__(29071);
;// CONCATENATED MODULE: ./build/settings/verify-policy.js



const MAX_BYTES = 64 * 1024;
/**
 * Combines a policy file with flags or inputs. A flag cannot weaken the policy: where both give a value, it must be the same, and what
 * may be accepted is up to the policy alone.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} USAGE
 */
function withPolicy(inputs, text, where) {
    const { value, position } = (0,yaml/* readYaml */.g)({ text, where, validate: validators/* validateVerifyPolicyV1 */.h6, code: 'USAGE', maxBytes: MAX_BYTES });
    const values = new Map(Object.entries(value)
        .filter(([member]) => member !== 'version')
        .map(([member, found]) => [flagOf(member), { text: Array.isArray(found) ? found.join(',') : String(found), member }]));
    return (name) => {
        const [flag, policy] = [inputs(name), values.get(name)];
        if (name === 'require')
            return [policy?.text, flag].filter(Boolean).join(',') || undefined;
        if (name === 'accept' && flag !== undefined && policy?.text !== flag)
            throw new errors/* SealError */.EM('USAGE', `--accept would weaken ${where}. List the statement under "accept" there.`);
        if (policy !== undefined && flag !== undefined && flag !== policy.text) {
            const { line, column } = position(`/${policy.member}`);
            throw new errors/* SealError */.EM('USAGE', `${where}:${line}:${column}: ${policy.member} is ${JSON.stringify(policy.text)}, and --${name} is ${JSON.stringify(flag)}. Remove the flag, or change the policy.`);
        }
        return policy?.text ?? flag;
    };
}
/** Returns the flag of a member: `minVersion` is `--min-version`. */
function flagOf(member) {
    return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./build/commands/sign/run.js
var run = __webpack_require__(19252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/domains/signing/bundle.js
var signing_bundle = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/domains/signing/quoted.js
var quoted = __webpack_require__(31596);
;// CONCATENATED MODULE: ./build/domains/signing/demands.js



const NO_DEMANDS = { require: [], accept: [] };
/** Returns every demand that is not met, in a sentence each. What cannot be determined is not met. Pure. */
function unmetDemands(demands, verified) {
    return [
        ...requiredStatements(demands, verified),
        ...refusedStatements(demands, verified),
        ...modelDemands(demands, verified.manifest),
        ...timeDemands(demands, verified),
        ...environmentDemand(demands, verified.signer),
        ...tierDemand(demands, verified.statements),
    ].map((text) => `${text}.`);
}
function requiredStatements({ require, accept }, { manifest, statements }) {
    return require.flatMap((kind) => {
        const found = statements.filter((each) => each.kind === kind);
        if (found.length === 0)
            return [
                manifest === undefined ? `${kind} is required, and only a seal contains it: pass --seal` : `The seal contains no ${kind} statement`,
            ];
        if (kind === 'provenance')
            return uncovered(found, manifest);
        const bad = kind === 'scan' && !accept.includes('scan') ? found.find(({ clean }) => clean !== true) : undefined;
        return bad === undefined ? [] : [`The scan is not clean and complete: ${bad.says}`];
    });
}
/** Provenance of an earlier version names the first 1,022 files only. */
function uncovered(found, manifest) {
    const digests = new Set(found.flatMap(({ subjects }) => subjects.map((subject) => subject?.digest?.['sha256'])));
    const missing = (manifest?.files ?? []).filter(({ sha256 }) => !digests.has(sha256));
    const [first] = missing;
    return first === undefined ? [] : [`The provenance does not cover ${missing.length} files, such as ${(0,quoted/* quoted */.T)(first.path)}`];
}
function refusedStatements({ accept }, { statements }) {
    return statements
        .filter(({ kind, refusal }) => refusal !== undefined && !accept.includes(kind))
        .map(({ kind, says, refusal }) => `The ${kind} statement says "${says}": ${refusal}. Accept it with --accept ${kind}`);
}
function modelDemands({ name, version, minVersion }, manifest) {
    if (name === undefined && version === undefined && minVersion === undefined)
        return [];
    if (manifest === undefined)
        return ['The name and version of the model are in a seal only: pass --seal'];
    const { model } = manifest;
    return [
        ...(name === undefined || name === model.name ? [] : [`The model is ${(0,quoted/* quoted */.T)(model.name)}; expected ${(0,quoted/* quoted */.T)(name)}`]),
        ...(version === undefined || version === model.version
            ? []
            : [`The version of the model is ${(0,quoted/* quoted */.T)(model.version)}; expected ${(0,quoted/* quoted */.T)(version)}`]),
        ...(minVersion === undefined ? [] : olderThan(model.version, minVersion)),
    ];
}
function olderThan(version, least) {
    const [found, expected] = [parsed(version), parsed(least)];
    if (found === null || expected === null)
        return [`The version ${(0,quoted/* quoted */.T)(version)} cannot be compared with ${(0,quoted/* quoted */.T)(least)}: both must be semantic versions, such as 1.4.0`];
    return found.compare(expected) >= 0 ? [] : [`The version of the model is ${version}; expected at least ${least}`];
}
function parsed(version) {
    return parse(version, { loose: true });
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** How far the clock of a verifier may be behind that of the log. */
const SKEW_MS = 10 * 60 * 1000;
function timeDemands({ signedAfter, maxAgeDays }, { signer, now }) {
    if (signedAfter === undefined && maxAgeDays === undefined)
        return [];
    if (signer.method !== 'sigstore')
        return ['The time of signing is unknown: only keyless signatures contain a verified time'];
    const signed = Date.parse(signer.signedAt);
    return [
        ...(signedAfter === undefined || signed > Date.parse(signedAfter)
            ? []
            : [`Signed at ${signer.signedAt}; expected a time after ${signedAfter}`]),
        ...(maxAgeDays === undefined || (now.getTime() - signed <= maxAgeDays * DAY_MS && signed - now.getTime() <= SKEW_MS)
            ? []
            : [`Signed at ${signer.signedAt}; expected at most ${maxAgeDays} days ago`]),
    ];
}
function environmentDemand({ environment }, signer) {
    if (environment === undefined)
        return [];
    const found = signer.method === 'sigstore' ? signer.claims.environment : undefined;
    // GitHub compares names of environments without their case.
    if (found?.toLowerCase() === environment.toLowerCase())
        return [];
    return [
        `The job that signed ran in ${found === undefined ? 'no environment' : `the environment ${(0,quoted/* quoted */.T)(found)}`}; expected ${(0,quoted/* quoted */.T)(environment)}`,
    ];
}
function tierDemand({ minTier }, statements) {
    if (minTier === undefined)
        return [];
    const approvals = statements.filter(({ kind }) => kind === 'approvals');
    if (approvals.length === 0)
        return [`Approvals at the tier ${minTier} are required, and the seal contains no approvals statement`];
    return approvals
        .filter(({ tier = '' }) => !(0,tiers/* isTier */.zl)(tier) || !(0,tiers/* isAtLeast */.du)(tier, minTier))
        .map(({ tier = 'unknown' }) => `The approvals are those of the tier ${tier}; expected at least ${minTier}`);
}

;// CONCATENATED MODULE: ./build/domains/signing/same-run.js
/**
 * Compares the signers of the parts of a seal: each part must come from the same key, or from the same identity in the same run at the
 * same commit. Otherwise a seal could mix parts of two releases.
 *
 * @returns what differs, or `undefined`.
 */
function otherRun(first, other) {
    const [expected, found] = [partsOf(first), partsOf(other)];
    const name = Object.keys({ ...expected, ...found }).find((each) => expected[each] !== found[each]);
    return name === undefined ? undefined : `${name}: the signature has ${expected[name] ?? 'none'}, this statement ${found[name] ?? 'none'}`;
}
function partsOf(signer) {
    if (signer.method === 'key')
        return { key: signer.keySha256 };
    if (signer.method === 'certificate')
        return { certificate: signer.fingerprint };
    const { san: identity, claims } = signer;
    const { issuer, runUri: run, commit, ref, workflowUri: workflow } = claims;
    return { identity, issuer, run, commit, ref, workflow };
}

// EXTERNAL MODULE: ./build/domains/signing/seal.js
var signing_seal = __webpack_require__(32313);
// EXTERNAL MODULE: ./build/core/schema-errors.js
var schema_errors = __webpack_require__(20639);
// EXTERNAL MODULE: ./build/core/short-digest.js
var short_digest = __webpack_require__(52853);
;// CONCATENATED MODULE: ./build/generated/statement-validators.js
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck
function push(errors, error) {
    if (errors === null)
        return [error];
    errors.push(error);
    return errors;
}
"use strict";
const validateApprovalsStatementV1 = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/approvals-statement-v1.schema.json", "title": "Predicate of https://weightseal.dev/statements/approvals/v1", "description": "Who approved a release. Subjects: the model digest, the commit and its tree.", "type": "object", "additionalProperties": false, "required": ["decision", "tier", "release", "commits", "pullRequests", "deployment", "snapshotDigest", "evaluatedAt", "verifier"], "properties": { "decision": { "enum": ["approved", "not approved"] }, "tier": { "enum": ["public", "internal", "confidential", "restricted"] }, "release": { "type": "object", "additionalProperties": false, "required": ["tag", "commit", "tree", "branch", "since"], "properties": { "tag": { "type": "string" }, "commit": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "tree": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "branch": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "since": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["tag", "commit"], "properties": { "tag": { "type": "string" }, "commit": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" } } }, { "type": "null" }] } } }, "commits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["commit", "pullRequest", "approved"], "properties": { "commit": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "pullRequest": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "approved": { "type": "boolean" } } } }, "pullRequests": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["number", "outcome", "author", "baseRef", "headRevision", "targetTree", "tier", "classes", "approvers", "disqualified", "policy", "snapshotDigest"], "properties": { "number": { "type": "integer" }, "outcome": { "enum": ["pass", "pending", "fail", "error"] }, "author": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["id", "login"], "properties": { "id": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "login": { "type": "string" } } }, { "type": "null" }] }, "baseRef": { "type": "string" }, "headRevision": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "targetTree": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, { "type": "null" }] }, "tier": { "enum": ["public", "internal", "confidential", "restricted"] }, "classes": { "type": "array", "items": { "type": "string" } }, "approvers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "login", "roles", "reviewId", "commit", "submittedAt"], "properties": { "id": { "type": "integer" }, "login": { "type": "string" }, "roles": { "type": "array", "items": { "type": "string" } }, "reviewId": { "type": "string" }, "commit": { "type": "string" }, "submittedAt": { "type": "string" } } } }, "disqualified": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "login", "reason"], "properties": { "id": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "login": { "type": "string" }, "reason": { "type": "string" } } } }, "policy": { "type": "object", "additionalProperties": false, "required": ["uri", "commit", "digest"], "properties": { "uri": { "type": "string" }, "commit": { "type": "string" }, "digest": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["gitBlob"], "properties": { "gitBlob": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" } } }, { "type": "null" }] } } }, "snapshotDigest": { "type": "object", "additionalProperties": false, "required": ["sha256"], "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } } }, "deployment": { "type": "object", "additionalProperties": false, "required": ["environments", "required", "approvers", "run"], "properties": { "environments": { "type": "array", "items": { "type": "string" } }, "required": { "type": "integer" }, "approvers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "login"], "properties": { "id": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "login": { "type": "string" } } } }, "run": { "type": "object", "additionalProperties": false, "required": ["id", "attempt"], "properties": { "id": { "type": "string" }, "attempt": { "type": "integer" } } } } }, "snapshotDigest": { "type": "object", "additionalProperties": false, "required": ["sha256"], "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "evaluatedAt": { "type": "string" }, "verifier": { "type": "object", "additionalProperties": false, "required": ["id", "version"], "properties": { "id": { "type": "string" }, "version": { "type": "string" } } } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{40,64}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/approvals-statement-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.decision === undefined) && (missing0 = "decision")) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.pullRequests === undefined) && (missing0 = "pullRequests"))) || ((data.deployment === undefined) && (missing0 = "deployment"))) || ((data.snapshotDigest === undefined) && (missing0 = "snapshotDigest"))) || ((data.evaluatedAt === undefined) && (missing0 = "evaluatedAt"))) || ((data.verifier === undefined) && (missing0 = "verifier"))) {
                validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema31.properties, key0))) {
                        validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.decision !== undefined) {
                        let data0 = data.decision;
                        const _errs2 = errors;
                        if (!((data0 === "approved") || (data0 === "not approved"))) {
                            validate20.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema31.properties.decision.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.tier !== undefined) {
                            let data1 = data.tier;
                            const _errs3 = errors;
                            if (!((((data1 === "public") || (data1 === "internal")) || (data1 === "confidential")) || (data1 === "restricted"))) {
                                validate20.errors = [{ instancePath: instancePath + "/tier", schemaPath: "#/properties/tier/enum", keyword: "enum", params: { allowedValues: schema31.properties.tier.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.release !== undefined) {
                                let data2 = data.release;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                        let missing1;
                                        if ((((((data2.tag === undefined) && (missing1 = "tag")) || ((data2.commit === undefined) && (missing1 = "commit"))) || ((data2.tree === undefined) && (missing1 = "tree"))) || ((data2.branch === undefined) && (missing1 = "branch"))) || ((data2.since === undefined) && (missing1 = "since"))) {
                                            validate20.errors = [{ instancePath: instancePath + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                        }
                                        else {
                                            const _errs6 = errors;
                                            for (const key1 in data2) {
                                                if (!(((((key1 === "tag") || (key1 === "commit")) || (key1 === "tree")) || (key1 === "branch")) || (key1 === "since"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs6 === errors) {
                                                if (data2.tag !== undefined) {
                                                    const _errs7 = errors;
                                                    if (typeof data2.tag !== "string") {
                                                        validate20.errors = [{ instancePath: instancePath + "/release/tag", schemaPath: "#/properties/release/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs7 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data2.commit !== undefined) {
                                                        let data4 = data2.commit;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (typeof data4 === "string") {
                                                                if (!pattern4.test(data4)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/release/commit", schemaPath: "#/properties/release/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/release/commit", schemaPath: "#/properties/release/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data2.tree !== undefined) {
                                                            let data5 = data2.tree;
                                                            const _errs11 = errors;
                                                            if (errors === _errs11) {
                                                                if (typeof data5 === "string") {
                                                                    if (!pattern4.test(data5)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/release/tree", schemaPath: "#/properties/release/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/release/tree", schemaPath: "#/properties/release/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data2.branch !== undefined) {
                                                                let data6 = data2.branch;
                                                                const _errs13 = errors;
                                                                const _errs14 = errors;
                                                                let valid2 = false;
                                                                const _errs15 = errors;
                                                                if (typeof data6 !== "string") {
                                                                    const err0 = { instancePath: instancePath + "/release/branch", schemaPath: "#/properties/release/properties/branch/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    vErrors = push(vErrors, err0);
                                                                    errors++;
                                                                }
                                                                var _valid0 = _errs15 === errors;
                                                                valid2 = valid2 || _valid0;
                                                                const _errs17 = errors;
                                                                if (data6 !== null) {
                                                                    const err1 = { instancePath: instancePath + "/release/branch", schemaPath: "#/properties/release/properties/branch/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    vErrors = push(vErrors, err1);
                                                                    errors++;
                                                                }
                                                                var _valid0 = _errs17 === errors;
                                                                valid2 = valid2 || _valid0;
                                                                if (!valid2) {
                                                                    const err2 = { instancePath: instancePath + "/release/branch", schemaPath: "#/properties/release/properties/branch/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    vErrors = push(vErrors, err2);
                                                                    errors++;
                                                                    validate20.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs14;
                                                                    if (vErrors !== null) {
                                                                        if (_errs14) {
                                                                            vErrors.length = _errs14;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid1 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data2.since !== undefined) {
                                                                    let data7 = data2.since;
                                                                    const _errs19 = errors;
                                                                    const _errs20 = errors;
                                                                    let valid3 = false;
                                                                    const _errs21 = errors;
                                                                    if (errors === _errs21) {
                                                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                            let missing2;
                                                                            if (((data7.tag === undefined) && (missing2 = "tag")) || ((data7.commit === undefined) && (missing2 = "commit"))) {
                                                                                const err3 = { instancePath: instancePath + "/release/since", schemaPath: "#/properties/release/properties/since/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                                                vErrors = push(vErrors, err3);
                                                                                errors++;
                                                                            }
                                                                            else {
                                                                                const _errs23 = errors;
                                                                                for (const key2 in data7) {
                                                                                    if (!((key2 === "tag") || (key2 === "commit"))) {
                                                                                        const err4 = { instancePath: instancePath + "/release/since", schemaPath: "#/properties/release/properties/since/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                                                        vErrors = push(vErrors, err4);
                                                                                        errors++;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs23 === errors) {
                                                                                    if (data7.tag !== undefined) {
                                                                                        const _errs24 = errors;
                                                                                        if (typeof data7.tag !== "string") {
                                                                                            const err5 = { instancePath: instancePath + "/release/since/tag", schemaPath: "#/properties/release/properties/since/anyOf/0/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            vErrors = push(vErrors, err5);
                                                                                            errors++;
                                                                                        }
                                                                                        var valid4 = _errs24 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                    if (valid4) {
                                                                                        if (data7.commit !== undefined) {
                                                                                            let data9 = data7.commit;
                                                                                            const _errs26 = errors;
                                                                                            if (errors === _errs26) {
                                                                                                if (typeof data9 === "string") {
                                                                                                    if (!pattern4.test(data9)) {
                                                                                                        const err6 = { instancePath: instancePath + "/release/since/commit", schemaPath: "#/properties/release/properties/since/anyOf/0/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" };
                                                                                                        vErrors = push(vErrors, err6);
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err7 = { instancePath: instancePath + "/release/since/commit", schemaPath: "#/properties/release/properties/since/anyOf/0/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    vErrors = push(vErrors, err7);
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var valid4 = _errs26 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid4 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err8 = { instancePath: instancePath + "/release/since", schemaPath: "#/properties/release/properties/since/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                            vErrors = push(vErrors, err8);
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var _valid1 = _errs21 === errors;
                                                                    valid3 = valid3 || _valid1;
                                                                    const _errs28 = errors;
                                                                    if (data7 !== null) {
                                                                        const err9 = { instancePath: instancePath + "/release/since", schemaPath: "#/properties/release/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        vErrors = push(vErrors, err9);
                                                                        errors++;
                                                                    }
                                                                    var _valid1 = _errs28 === errors;
                                                                    valid3 = valid3 || _valid1;
                                                                    if (!valid3) {
                                                                        const err10 = { instancePath: instancePath + "/release/since", schemaPath: "#/properties/release/properties/since/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        vErrors = push(vErrors, err10);
                                                                        errors++;
                                                                        validate20.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs20;
                                                                        if (vErrors !== null) {
                                                                            if (_errs20) {
                                                                                vErrors.length = _errs20;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid1 = _errs19 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate20.errors = [{ instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.commits !== undefined) {
                                    let data10 = data.commits;
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                        if (Array.isArray(data10)) {
                                            var valid5 = true;
                                            const len0 = data10.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data11 = data10[i0];
                                                const _errs32 = errors;
                                                if (errors === _errs32) {
                                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                        let missing3;
                                                        if ((((data11.commit === undefined) && (missing3 = "commit")) || ((data11.pullRequest === undefined) && (missing3 = "pullRequest"))) || ((data11.approved === undefined) && (missing3 = "approved"))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/commits/" + i0, schemaPath: "#/properties/commits/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs34 = errors;
                                                            for (const key3 in data11) {
                                                                if (!(((key3 === "commit") || (key3 === "pullRequest")) || (key3 === "approved"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/commits/" + i0, schemaPath: "#/properties/commits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs34 === errors) {
                                                                if (data11.commit !== undefined) {
                                                                    let data12 = data11.commit;
                                                                    const _errs35 = errors;
                                                                    if (errors === _errs35) {
                                                                        if (typeof data12 === "string") {
                                                                            if (!pattern4.test(data12)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/commit", schemaPath: "#/properties/commits/items/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/commit", schemaPath: "#/properties/commits/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid6 = _errs35 === errors;
                                                                }
                                                                else {
                                                                    var valid6 = true;
                                                                }
                                                                if (valid6) {
                                                                    if (data11.pullRequest !== undefined) {
                                                                        let data13 = data11.pullRequest;
                                                                        const _errs37 = errors;
                                                                        const _errs38 = errors;
                                                                        let valid7 = false;
                                                                        const _errs39 = errors;
                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                            const err11 = { instancePath: instancePath + "/commits/" + i0 + "/pullRequest", schemaPath: "#/properties/commits/items/properties/pullRequest/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            vErrors = push(vErrors, err11);
                                                                            errors++;
                                                                        }
                                                                        var _valid2 = _errs39 === errors;
                                                                        valid7 = valid7 || _valid2;
                                                                        const _errs41 = errors;
                                                                        if (data13 !== null) {
                                                                            const err12 = { instancePath: instancePath + "/commits/" + i0 + "/pullRequest", schemaPath: "#/properties/commits/items/properties/pullRequest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                            vErrors = push(vErrors, err12);
                                                                            errors++;
                                                                        }
                                                                        var _valid2 = _errs41 === errors;
                                                                        valid7 = valid7 || _valid2;
                                                                        if (!valid7) {
                                                                            const err13 = { instancePath: instancePath + "/commits/" + i0 + "/pullRequest", schemaPath: "#/properties/commits/items/properties/pullRequest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                            vErrors = push(vErrors, err13);
                                                                            errors++;
                                                                            validate20.errors = vErrors;
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            errors = _errs38;
                                                                            if (vErrors !== null) {
                                                                                if (_errs38) {
                                                                                    vErrors.length = _errs38;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid6 = _errs37 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data11.approved !== undefined) {
                                                                            const _errs43 = errors;
                                                                            if (typeof data11.approved !== "boolean") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/approved", schemaPath: "#/properties/commits/items/properties/approved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                            }
                                                                            var valid6 = _errs43 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/commits/" + i0, schemaPath: "#/properties/commits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid5 = _errs32 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate20.errors = [{ instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs30 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.pullRequests !== undefined) {
                                        let data15 = data.pullRequests;
                                        const _errs45 = errors;
                                        if (errors === _errs45) {
                                            if (Array.isArray(data15)) {
                                                var valid8 = true;
                                                const len1 = data15.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data16 = data15[i1];
                                                    const _errs47 = errors;
                                                    if (errors === _errs47) {
                                                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                            let missing4;
                                                            if (((((((((((((data16.number === undefined) && (missing4 = "number")) || ((data16.outcome === undefined) && (missing4 = "outcome"))) || ((data16.author === undefined) && (missing4 = "author"))) || ((data16.baseRef === undefined) && (missing4 = "baseRef"))) || ((data16.headRevision === undefined) && (missing4 = "headRevision"))) || ((data16.targetTree === undefined) && (missing4 = "targetTree"))) || ((data16.tier === undefined) && (missing4 = "tier"))) || ((data16.classes === undefined) && (missing4 = "classes"))) || ((data16.approvers === undefined) && (missing4 = "approvers"))) || ((data16.disqualified === undefined) && (missing4 = "disqualified"))) || ((data16.policy === undefined) && (missing4 = "policy"))) || ((data16.snapshotDigest === undefined) && (missing4 = "snapshotDigest"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1, schemaPath: "#/properties/pullRequests/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs49 = errors;
                                                                for (const key4 in data16) {
                                                                    if (!(func1.call(schema31.properties.pullRequests.items.properties, key4))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1, schemaPath: "#/properties/pullRequests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs49 === errors) {
                                                                    if (data16.number !== undefined) {
                                                                        let data17 = data16.number;
                                                                        const _errs50 = errors;
                                                                        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/number", schemaPath: "#/properties/pullRequests/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        var valid9 = _errs50 === errors;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                        if (data16.outcome !== undefined) {
                                                                            let data18 = data16.outcome;
                                                                            const _errs52 = errors;
                                                                            if (!((((data18 === "pass") || (data18 === "pending")) || (data18 === "fail")) || (data18 === "error"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/outcome", schemaPath: "#/properties/pullRequests/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema31.properties.pullRequests.items.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid9 = _errs52 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                            if (data16.author !== undefined) {
                                                                                let data19 = data16.author;
                                                                                const _errs53 = errors;
                                                                                const _errs54 = errors;
                                                                                let valid10 = false;
                                                                                const _errs55 = errors;
                                                                                if (errors === _errs55) {
                                                                                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                                        let missing5;
                                                                                        if (((data19.id === undefined) && (missing5 = "id")) || ((data19.login === undefined) && (missing5 = "login"))) {
                                                                                            const err14 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                                                            vErrors = push(vErrors, err14);
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            const _errs57 = errors;
                                                                                            for (const key5 in data19) {
                                                                                                if (!((key5 === "id") || (key5 === "login"))) {
                                                                                                    const err15 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                                                                    vErrors = push(vErrors, err15);
                                                                                                    errors++;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs57 === errors) {
                                                                                                if (data19.id !== undefined) {
                                                                                                    let data20 = data19.id;
                                                                                                    const _errs58 = errors;
                                                                                                    const _errs59 = errors;
                                                                                                    let valid12 = false;
                                                                                                    const _errs60 = errors;
                                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                                        const err16 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/id", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                        vErrors = push(vErrors, err16);
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid4 = _errs60 === errors;
                                                                                                    valid12 = valid12 || _valid4;
                                                                                                    const _errs62 = errors;
                                                                                                    if (data20 !== null) {
                                                                                                        const err17 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/id", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                        vErrors = push(vErrors, err17);
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid4 = _errs62 === errors;
                                                                                                    valid12 = valid12 || _valid4;
                                                                                                    if (!valid12) {
                                                                                                        const err18 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/id", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                        vErrors = push(vErrors, err18);
                                                                                                        errors++;
                                                                                                    }
                                                                                                    else {
                                                                                                        errors = _errs59;
                                                                                                        if (vErrors !== null) {
                                                                                                            if (_errs59) {
                                                                                                                vErrors.length = _errs59;
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors = null;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    var valid11 = _errs58 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid11 = true;
                                                                                                }
                                                                                                if (valid11) {
                                                                                                    if (data19.login !== undefined) {
                                                                                                        const _errs64 = errors;
                                                                                                        if (typeof data19.login !== "string") {
                                                                                                            const err19 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/login", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            vErrors = push(vErrors, err19);
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid11 = _errs64 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid11 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err20 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                        vErrors = push(vErrors, err20);
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid3 = _errs55 === errors;
                                                                                valid10 = valid10 || _valid3;
                                                                                const _errs66 = errors;
                                                                                if (data19 !== null) {
                                                                                    const err21 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    vErrors = push(vErrors, err21);
                                                                                    errors++;
                                                                                }
                                                                                var _valid3 = _errs66 === errors;
                                                                                valid10 = valid10 || _valid3;
                                                                                if (!valid10) {
                                                                                    const err22 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    vErrors = push(vErrors, err22);
                                                                                    errors++;
                                                                                    validate20.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs54;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs54) {
                                                                                            vErrors.length = _errs54;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid9 = _errs53 === errors;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                            }
                                                                            if (valid9) {
                                                                                if (data16.baseRef !== undefined) {
                                                                                    const _errs68 = errors;
                                                                                    if (typeof data16.baseRef !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/baseRef", schemaPath: "#/properties/pullRequests/items/properties/baseRef/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid9 = _errs68 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                }
                                                                                if (valid9) {
                                                                                    if (data16.headRevision !== undefined) {
                                                                                        let data23 = data16.headRevision;
                                                                                        const _errs70 = errors;
                                                                                        if (errors === _errs70) {
                                                                                            if (typeof data23 === "string") {
                                                                                                if (!pattern4.test(data23)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/headRevision", schemaPath: "#/properties/pullRequests/items/properties/headRevision/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/headRevision", schemaPath: "#/properties/pullRequests/items/properties/headRevision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs70 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                    if (valid9) {
                                                                                        if (data16.targetTree !== undefined) {
                                                                                            let data24 = data16.targetTree;
                                                                                            const _errs72 = errors;
                                                                                            const _errs73 = errors;
                                                                                            let valid13 = false;
                                                                                            const _errs74 = errors;
                                                                                            if (errors === _errs74) {
                                                                                                if (typeof data24 === "string") {
                                                                                                    if (!pattern4.test(data24)) {
                                                                                                        const err23 = { instancePath: instancePath + "/pullRequests/" + i1 + "/targetTree", schemaPath: "#/properties/pullRequests/items/properties/targetTree/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" };
                                                                                                        vErrors = push(vErrors, err23);
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err24 = { instancePath: instancePath + "/pullRequests/" + i1 + "/targetTree", schemaPath: "#/properties/pullRequests/items/properties/targetTree/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    vErrors = push(vErrors, err24);
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var _valid5 = _errs74 === errors;
                                                                                            valid13 = valid13 || _valid5;
                                                                                            const _errs76 = errors;
                                                                                            if (data24 !== null) {
                                                                                                const err25 = { instancePath: instancePath + "/pullRequests/" + i1 + "/targetTree", schemaPath: "#/properties/pullRequests/items/properties/targetTree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                vErrors = push(vErrors, err25);
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid5 = _errs76 === errors;
                                                                                            valid13 = valid13 || _valid5;
                                                                                            if (!valid13) {
                                                                                                const err26 = { instancePath: instancePath + "/pullRequests/" + i1 + "/targetTree", schemaPath: "#/properties/pullRequests/items/properties/targetTree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                vErrors = push(vErrors, err26);
                                                                                                errors++;
                                                                                                validate20.errors = vErrors;
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                errors = _errs73;
                                                                                                if (vErrors !== null) {
                                                                                                    if (_errs73) {
                                                                                                        vErrors.length = _errs73;
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors = null;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid9 = _errs72 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
                                                                                        }
                                                                                        if (valid9) {
                                                                                            if (data16.tier !== undefined) {
                                                                                                let data25 = data16.tier;
                                                                                                const _errs78 = errors;
                                                                                                if (!((((data25 === "public") || (data25 === "internal")) || (data25 === "confidential")) || (data25 === "restricted"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/tier", schemaPath: "#/properties/pullRequests/items/properties/tier/enum", keyword: "enum", params: { allowedValues: schema31.properties.pullRequests.items.properties.tier.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid9 = _errs78 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid9 = true;
                                                                                            }
                                                                                            if (valid9) {
                                                                                                if (data16.classes !== undefined) {
                                                                                                    let data26 = data16.classes;
                                                                                                    const _errs79 = errors;
                                                                                                    if (errors === _errs79) {
                                                                                                        if (Array.isArray(data26)) {
                                                                                                            var valid14 = true;
                                                                                                            const len2 = data26.length;
                                                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                const _errs81 = errors;
                                                                                                                if (typeof data26[i2] !== "string") {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/classes/" + i2, schemaPath: "#/properties/pullRequests/items/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid14 = _errs81 === errors;
                                                                                                                if (!valid14) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/classes", schemaPath: "#/properties/pullRequests/items/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid9 = _errs79 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid9 = true;
                                                                                                }
                                                                                                if (valid9) {
                                                                                                    if (data16.approvers !== undefined) {
                                                                                                        let data28 = data16.approvers;
                                                                                                        const _errs83 = errors;
                                                                                                        if (errors === _errs83) {
                                                                                                            if (Array.isArray(data28)) {
                                                                                                                var valid15 = true;
                                                                                                                const len3 = data28.length;
                                                                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                    let data29 = data28[i3];
                                                                                                                    const _errs85 = errors;
                                                                                                                    if (errors === _errs85) {
                                                                                                                        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                                                                            let missing6;
                                                                                                                            if (((((((data29.id === undefined) && (missing6 = "id")) || ((data29.login === undefined) && (missing6 = "login"))) || ((data29.roles === undefined) && (missing6 = "roles"))) || ((data29.reviewId === undefined) && (missing6 = "reviewId"))) || ((data29.commit === undefined) && (missing6 = "commit"))) || ((data29.submittedAt === undefined) && (missing6 = "submittedAt"))) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3, schemaPath: "#/properties/pullRequests/items/properties/approvers/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const _errs87 = errors;
                                                                                                                                for (const key6 in data29) {
                                                                                                                                    if (!((((((key6 === "id") || (key6 === "login")) || (key6 === "roles")) || (key6 === "reviewId")) || (key6 === "commit")) || (key6 === "submittedAt"))) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3, schemaPath: "#/properties/pullRequests/items/properties/approvers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                                                        return false;
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (_errs87 === errors) {
                                                                                                                                    if (data29.id !== undefined) {
                                                                                                                                        let data30 = data29.id;
                                                                                                                                        const _errs88 = errors;
                                                                                                                                        if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/id", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid16 = _errs88 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid16 = true;
                                                                                                                                    }
                                                                                                                                    if (valid16) {
                                                                                                                                        if (data29.login !== undefined) {
                                                                                                                                            const _errs90 = errors;
                                                                                                                                            if (typeof data29.login !== "string") {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/login", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid16 = _errs90 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid16 = true;
                                                                                                                                        }
                                                                                                                                        if (valid16) {
                                                                                                                                            if (data29.roles !== undefined) {
                                                                                                                                                let data32 = data29.roles;
                                                                                                                                                const _errs92 = errors;
                                                                                                                                                if (errors === _errs92) {
                                                                                                                                                    if (Array.isArray(data32)) {
                                                                                                                                                        var valid17 = true;
                                                                                                                                                        const len4 = data32.length;
                                                                                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                                                            const _errs94 = errors;
                                                                                                                                                            if (typeof data32[i4] !== "string") {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/roles/" + i4, schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid17 = _errs94 === errors;
                                                                                                                                                            if (!valid17) {
                                                                                                                                                                break;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/roles", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid16 = _errs92 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid16 = true;
                                                                                                                                            }
                                                                                                                                            if (valid16) {
                                                                                                                                                if (data29.reviewId !== undefined) {
                                                                                                                                                    const _errs96 = errors;
                                                                                                                                                    if (typeof data29.reviewId !== "string") {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/reviewId", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/reviewId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid16 = _errs96 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid16 = true;
                                                                                                                                                }
                                                                                                                                                if (valid16) {
                                                                                                                                                    if (data29.commit !== undefined) {
                                                                                                                                                        const _errs98 = errors;
                                                                                                                                                        if (typeof data29.commit !== "string") {
                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/commit", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid16 = _errs98 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid16 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid16) {
                                                                                                                                                        if (data29.submittedAt !== undefined) {
                                                                                                                                                            const _errs100 = errors;
                                                                                                                                                            if (typeof data29.submittedAt !== "string") {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/submittedAt", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/submittedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid16 = _errs100 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid16 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3, schemaPath: "#/properties/pullRequests/items/properties/approvers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid15 = _errs85 === errors;
                                                                                                                    if (!valid15) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers", schemaPath: "#/properties/pullRequests/items/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid9 = _errs83 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid9 = true;
                                                                                                    }
                                                                                                    if (valid9) {
                                                                                                        if (data16.disqualified !== undefined) {
                                                                                                            let data37 = data16.disqualified;
                                                                                                            const _errs102 = errors;
                                                                                                            if (errors === _errs102) {
                                                                                                                if (Array.isArray(data37)) {
                                                                                                                    var valid18 = true;
                                                                                                                    const len5 = data37.length;
                                                                                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                        let data38 = data37[i5];
                                                                                                                        const _errs104 = errors;
                                                                                                                        if (errors === _errs104) {
                                                                                                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                                                                                let missing7;
                                                                                                                                if ((((data38.id === undefined) && (missing7 = "id")) || ((data38.login === undefined) && (missing7 = "login"))) || ((data38.reason === undefined) && (missing7 = "reason"))) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5, schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const _errs106 = errors;
                                                                                                                                    for (const key7 in data38) {
                                                                                                                                        if (!(((key7 === "id") || (key7 === "login")) || (key7 === "reason"))) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5, schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    if (_errs106 === errors) {
                                                                                                                                        if (data38.id !== undefined) {
                                                                                                                                            let data39 = data38.id;
                                                                                                                                            const _errs107 = errors;
                                                                                                                                            const _errs108 = errors;
                                                                                                                                            let valid20 = false;
                                                                                                                                            const _errs109 = errors;
                                                                                                                                            if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                                                                                                                                                const err27 = { instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/id", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                                vErrors = push(vErrors, err27);
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid6 = _errs109 === errors;
                                                                                                                                            valid20 = valid20 || _valid6;
                                                                                                                                            const _errs111 = errors;
                                                                                                                                            if (data39 !== null) {
                                                                                                                                                const err28 = { instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/id", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                vErrors = push(vErrors, err28);
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid6 = _errs111 === errors;
                                                                                                                                            valid20 = valid20 || _valid6;
                                                                                                                                            if (!valid20) {
                                                                                                                                                const err29 = { instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/id", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                vErrors = push(vErrors, err29);
                                                                                                                                                errors++;
                                                                                                                                                validate20.errors = vErrors;
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                errors = _errs108;
                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                    if (_errs108) {
                                                                                                                                                        vErrors.length = _errs108;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors = null;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid19 = _errs107 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid19 = true;
                                                                                                                                        }
                                                                                                                                        if (valid19) {
                                                                                                                                            if (data38.login !== undefined) {
                                                                                                                                                const _errs113 = errors;
                                                                                                                                                if (typeof data38.login !== "string") {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/login", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid19 = _errs113 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid19 = true;
                                                                                                                                            }
                                                                                                                                            if (valid19) {
                                                                                                                                                if (data38.reason !== undefined) {
                                                                                                                                                    const _errs115 = errors;
                                                                                                                                                    if (typeof data38.reason !== "string") {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/reason", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid19 = _errs115 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid19 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5, schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid18 = _errs104 === errors;
                                                                                                                        if (!valid18) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified", schemaPath: "#/properties/pullRequests/items/properties/disqualified/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid9 = _errs102 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid9 = true;
                                                                                                        }
                                                                                                        if (valid9) {
                                                                                                            if (data16.policy !== undefined) {
                                                                                                                let data42 = data16.policy;
                                                                                                                const _errs117 = errors;
                                                                                                                if (errors === _errs117) {
                                                                                                                    if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                                                                        let missing8;
                                                                                                                        if ((((data42.uri === undefined) && (missing8 = "uri")) || ((data42.commit === undefined) && (missing8 = "commit"))) || ((data42.digest === undefined) && (missing8 = "digest"))) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy", schemaPath: "#/properties/pullRequests/items/properties/policy/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs119 = errors;
                                                                                                                            for (const key8 in data42) {
                                                                                                                                if (!(((key8 === "uri") || (key8 === "commit")) || (key8 === "digest"))) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy", schemaPath: "#/properties/pullRequests/items/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs119 === errors) {
                                                                                                                                if (data42.uri !== undefined) {
                                                                                                                                    const _errs120 = errors;
                                                                                                                                    if (typeof data42.uri !== "string") {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy/uri", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid21 = _errs120 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid21 = true;
                                                                                                                                }
                                                                                                                                if (valid21) {
                                                                                                                                    if (data42.commit !== undefined) {
                                                                                                                                        const _errs122 = errors;
                                                                                                                                        if (typeof data42.commit !== "string") {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy/commit", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid21 = _errs122 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid21 = true;
                                                                                                                                    }
                                                                                                                                    if (valid21) {
                                                                                                                                        if (data42.digest !== undefined) {
                                                                                                                                            let data45 = data42.digest;
                                                                                                                                            const _errs124 = errors;
                                                                                                                                            const _errs125 = errors;
                                                                                                                                            let valid22 = false;
                                                                                                                                            const _errs126 = errors;
                                                                                                                                            if (errors === _errs126) {
                                                                                                                                                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                                                                                                    let missing9;
                                                                                                                                                    if ((data45.gitBlob === undefined) && (missing9 = "gitBlob")) {
                                                                                                                                                        const err30 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/0/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                                                                                                                                                        vErrors = push(vErrors, err30);
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        const _errs128 = errors;
                                                                                                                                                        for (const key9 in data45) {
                                                                                                                                                            if (!(key9 === "gitBlob")) {
                                                                                                                                                                const err31 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                                                                                                                                                vErrors = push(vErrors, err31);
                                                                                                                                                                errors++;
                                                                                                                                                                break;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        if (_errs128 === errors) {
                                                                                                                                                            if (data45.gitBlob !== undefined) {
                                                                                                                                                                let data46 = data45.gitBlob;
                                                                                                                                                                const _errs129 = errors;
                                                                                                                                                                if (errors === _errs129) {
                                                                                                                                                                    if (typeof data46 === "string") {
                                                                                                                                                                        if (!pattern4.test(data46)) {
                                                                                                                                                                            const err32 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest/gitBlob", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/0/properties/gitBlob/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" };
                                                                                                                                                                            vErrors = push(vErrors, err32);
                                                                                                                                                                            errors++;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        const err33 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest/gitBlob", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/0/properties/gitBlob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                        vErrors = push(vErrors, err33);
                                                                                                                                                                        errors++;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    const err34 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                    vErrors = push(vErrors, err34);
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var _valid7 = _errs126 === errors;
                                                                                                                                            valid22 = valid22 || _valid7;
                                                                                                                                            const _errs131 = errors;
                                                                                                                                            if (data45 !== null) {
                                                                                                                                                const err35 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                vErrors = push(vErrors, err35);
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid7 = _errs131 === errors;
                                                                                                                                            valid22 = valid22 || _valid7;
                                                                                                                                            if (!valid22) {
                                                                                                                                                const err36 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                vErrors = push(vErrors, err36);
                                                                                                                                                errors++;
                                                                                                                                                validate20.errors = vErrors;
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                errors = _errs125;
                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                    if (_errs125) {
                                                                                                                                                        vErrors.length = _errs125;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors = null;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid21 = _errs124 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid21 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy", schemaPath: "#/properties/pullRequests/items/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid9 = _errs117 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid9 = true;
                                                                                                            }
                                                                                                            if (valid9) {
                                                                                                                if (data16.snapshotDigest !== undefined) {
                                                                                                                    let data47 = data16.snapshotDigest;
                                                                                                                    const _errs133 = errors;
                                                                                                                    if (errors === _errs133) {
                                                                                                                        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                                                                            let missing10;
                                                                                                                            if ((data47.sha256 === undefined) && (missing10 = "sha256")) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/snapshotDigest", schemaPath: "#/properties/pullRequests/items/properties/snapshotDigest/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const _errs135 = errors;
                                                                                                                                for (const key10 in data47) {
                                                                                                                                    if (!(key10 === "sha256")) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/snapshotDigest", schemaPath: "#/properties/pullRequests/items/properties/snapshotDigest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                                                                        return false;
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (_errs135 === errors) {
                                                                                                                                    if (data47.sha256 !== undefined) {
                                                                                                                                        let data48 = data47.sha256;
                                                                                                                                        const _errs136 = errors;
                                                                                                                                        if (errors === _errs136) {
                                                                                                                                            if (typeof data48 === "string") {
                                                                                                                                                if (!pattern11.test(data48)) {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/snapshotDigest/sha256", schemaPath: "#/properties/pullRequests/items/properties/snapshotDigest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/snapshotDigest/sha256", schemaPath: "#/properties/pullRequests/items/properties/snapshotDigest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/snapshotDigest", schemaPath: "#/properties/pullRequests/items/properties/snapshotDigest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid9 = _errs133 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid9 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1, schemaPath: "#/properties/pullRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid8 = _errs47 === errors;
                                                    if (!valid8) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests", schemaPath: "#/properties/pullRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs45 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.deployment !== undefined) {
                                            let data49 = data.deployment;
                                            const _errs138 = errors;
                                            if (errors === _errs138) {
                                                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                                    let missing11;
                                                    if (((((data49.environments === undefined) && (missing11 = "environments")) || ((data49.required === undefined) && (missing11 = "required"))) || ((data49.approvers === undefined) && (missing11 = "approvers"))) || ((data49.run === undefined) && (missing11 = "run"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs140 = errors;
                                                        for (const key11 in data49) {
                                                            if (!((((key11 === "environments") || (key11 === "required")) || (key11 === "approvers")) || (key11 === "run"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs140 === errors) {
                                                            if (data49.environments !== undefined) {
                                                                let data50 = data49.environments;
                                                                const _errs141 = errors;
                                                                if (errors === _errs141) {
                                                                    if (Array.isArray(data50)) {
                                                                        var valid26 = true;
                                                                        const len6 = data50.length;
                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                            const _errs143 = errors;
                                                                            if (typeof data50[i6] !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/environments/" + i6, schemaPath: "#/properties/deployment/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid26 = _errs143 === errors;
                                                                            if (!valid26) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/environments", schemaPath: "#/properties/deployment/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid25 = _errs141 === errors;
                                                            }
                                                            else {
                                                                var valid25 = true;
                                                            }
                                                            if (valid25) {
                                                                if (data49.required !== undefined) {
                                                                    let data52 = data49.required;
                                                                    const _errs145 = errors;
                                                                    if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/required", schemaPath: "#/properties/deployment/properties/required/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    var valid25 = _errs145 === errors;
                                                                }
                                                                else {
                                                                    var valid25 = true;
                                                                }
                                                                if (valid25) {
                                                                    if (data49.approvers !== undefined) {
                                                                        let data53 = data49.approvers;
                                                                        const _errs147 = errors;
                                                                        if (errors === _errs147) {
                                                                            if (Array.isArray(data53)) {
                                                                                var valid27 = true;
                                                                                const len7 = data53.length;
                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                    let data54 = data53[i7];
                                                                                    const _errs149 = errors;
                                                                                    if (errors === _errs149) {
                                                                                        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                                                            let missing12;
                                                                                            if (((data54.id === undefined) && (missing12 = "id")) || ((data54.login === undefined) && (missing12 = "login"))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/approvers/" + i7, schemaPath: "#/properties/deployment/properties/approvers/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs151 = errors;
                                                                                                for (const key12 in data54) {
                                                                                                    if (!((key12 === "id") || (key12 === "login"))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/approvers/" + i7, schemaPath: "#/properties/deployment/properties/approvers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs151 === errors) {
                                                                                                    if (data54.id !== undefined) {
                                                                                                        let data55 = data54.id;
                                                                                                        const _errs152 = errors;
                                                                                                        const _errs153 = errors;
                                                                                                        let valid29 = false;
                                                                                                        const _errs154 = errors;
                                                                                                        if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                                                                                            const err37 = { instancePath: instancePath + "/deployment/approvers/" + i7 + "/id", schemaPath: "#/properties/deployment/properties/approvers/items/properties/id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                            vErrors = push(vErrors, err37);
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid8 = _errs154 === errors;
                                                                                                        valid29 = valid29 || _valid8;
                                                                                                        const _errs156 = errors;
                                                                                                        if (data55 !== null) {
                                                                                                            const err38 = { instancePath: instancePath + "/deployment/approvers/" + i7 + "/id", schemaPath: "#/properties/deployment/properties/approvers/items/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            vErrors = push(vErrors, err38);
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid8 = _errs156 === errors;
                                                                                                        valid29 = valid29 || _valid8;
                                                                                                        if (!valid29) {
                                                                                                            const err39 = { instancePath: instancePath + "/deployment/approvers/" + i7 + "/id", schemaPath: "#/properties/deployment/properties/approvers/items/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            vErrors = push(vErrors, err39);
                                                                                                            errors++;
                                                                                                            validate20.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs153;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs153) {
                                                                                                                    vErrors.length = _errs153;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid28 = _errs152 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid28 = true;
                                                                                                    }
                                                                                                    if (valid28) {
                                                                                                        if (data54.login !== undefined) {
                                                                                                            const _errs158 = errors;
                                                                                                            if (typeof data54.login !== "string") {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/approvers/" + i7 + "/login", schemaPath: "#/properties/deployment/properties/approvers/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid28 = _errs158 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid28 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/deployment/approvers/" + i7, schemaPath: "#/properties/deployment/properties/approvers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid27 = _errs149 === errors;
                                                                                    if (!valid27) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/approvers", schemaPath: "#/properties/deployment/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid25 = _errs147 === errors;
                                                                    }
                                                                    else {
                                                                        var valid25 = true;
                                                                    }
                                                                    if (valid25) {
                                                                        if (data49.run !== undefined) {
                                                                            let data57 = data49.run;
                                                                            const _errs160 = errors;
                                                                            if (errors === _errs160) {
                                                                                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                                                    let missing13;
                                                                                    if (((data57.id === undefined) && (missing13 = "id")) || ((data57.attempt === undefined) && (missing13 = "attempt"))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/run", schemaPath: "#/properties/deployment/properties/run/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs162 = errors;
                                                                                        for (const key13 in data57) {
                                                                                            if (!((key13 === "id") || (key13 === "attempt"))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/run", schemaPath: "#/properties/deployment/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs162 === errors) {
                                                                                            if (data57.id !== undefined) {
                                                                                                const _errs163 = errors;
                                                                                                if (typeof data57.id !== "string") {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/deployment/run/id", schemaPath: "#/properties/deployment/properties/run/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid30 = _errs163 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid30 = true;
                                                                                            }
                                                                                            if (valid30) {
                                                                                                if (data57.attempt !== undefined) {
                                                                                                    let data59 = data57.attempt;
                                                                                                    const _errs165 = errors;
                                                                                                    if (!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/run/attempt", schemaPath: "#/properties/deployment/properties/run/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid30 = _errs165 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid30 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/deployment/run", schemaPath: "#/properties/deployment/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid25 = _errs160 === errors;
                                                                        }
                                                                        else {
                                                                            var valid25 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs138 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.snapshotDigest !== undefined) {
                                                let data60 = data.snapshotDigest;
                                                const _errs167 = errors;
                                                if (errors === _errs167) {
                                                    if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                        let missing14;
                                                        if ((data60.sha256 === undefined) && (missing14 = "sha256")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/snapshotDigest", schemaPath: "#/properties/snapshotDigest/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs169 = errors;
                                                            for (const key14 in data60) {
                                                                if (!(key14 === "sha256")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/snapshotDigest", schemaPath: "#/properties/snapshotDigest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs169 === errors) {
                                                                if (data60.sha256 !== undefined) {
                                                                    let data61 = data60.sha256;
                                                                    const _errs170 = errors;
                                                                    if (errors === _errs170) {
                                                                        if (typeof data61 === "string") {
                                                                            if (!pattern11.test(data61)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/snapshotDigest/sha256", schemaPath: "#/properties/snapshotDigest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/snapshotDigest/sha256", schemaPath: "#/properties/snapshotDigest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/snapshotDigest", schemaPath: "#/properties/snapshotDigest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs167 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.evaluatedAt !== undefined) {
                                                    const _errs172 = errors;
                                                    if (typeof data.evaluatedAt !== "string") {
                                                        validate20.errors = [{ instancePath: instancePath + "/evaluatedAt", schemaPath: "#/properties/evaluatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs172 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.verifier !== undefined) {
                                                        let data63 = data.verifier;
                                                        const _errs174 = errors;
                                                        if (errors === _errs174) {
                                                            if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                                let missing15;
                                                                if (((data63.id === undefined) && (missing15 = "id")) || ((data63.version === undefined) && (missing15 = "version"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/verifier", schemaPath: "#/properties/verifier/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs176 = errors;
                                                                    for (const key15 in data63) {
                                                                        if (!((key15 === "id") || (key15 === "version"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/verifier", schemaPath: "#/properties/verifier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs176 === errors) {
                                                                        if (data63.id !== undefined) {
                                                                            const _errs177 = errors;
                                                                            if (typeof data63.id !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/verifier/id", schemaPath: "#/properties/verifier/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid32 = _errs177 === errors;
                                                                        }
                                                                        else {
                                                                            var valid32 = true;
                                                                        }
                                                                        if (valid32) {
                                                                            if (data63.version !== undefined) {
                                                                                const _errs179 = errors;
                                                                                if (typeof data63.version !== "string") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/verifier/version", schemaPath: "#/properties/verifier/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid32 = _errs179 === errors;
                                                                            }
                                                                            else {
                                                                                var valid32 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/verifier", schemaPath: "#/properties/verifier/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs174 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateScanStatementV1 = validate21;
const schema32 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/scan-statement-v1.schema.json", "title": "Predicate of https://weightseal.dev/statements/scan/v1", "description": "What the static scan of a released model found. Subject: the model digest. It proves nothing about the behaviour of the model.", "type": "object", "additionalProperties": false, "required": ["scanner", "scannedAt", "profile", "files", "bytes", "verdict", "coverage", "notable"], "properties": { "scanner": { "type": "object", "additionalProperties": false, "required": ["id", "version"], "properties": { "id": { "type": "string", "description": "URI of the workflow that scanned." }, "version": { "type": "string", "description": "Of Weightseal." } } }, "scannedAt": { "type": "string", "format": "date-time" }, "profile": { "enum": ["default", "strict", "weights-only"] }, "files": { "type": "integer", "minimum": 0, "description": "All files of the manifest." }, "bytes": { "type": "integer", "minimum": 0 }, "verdict": { "enum": ["clean", "note", "review", "high", "critical"], "description": "The worst of all files." }, "coverage": { "enum": ["complete", "inconclusive"], "description": "inconclusive: a part of a file was not inspected." }, "notable": { "type": "array", "description": "Files that are not clean and complete.", "items": { "type": "object", "additionalProperties": false, "required": ["path", "verdict", "coverage"], "properties": { "path": { "type": "string", "description": "Relative to the model." }, "verdict": { "enum": ["clean", "note", "review", "high", "critical"] }, "coverage": { "enum": ["complete", "inconclusive"] }, "reason": { "type": "string", "description": "Why it is inconclusive." } } } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/scan-statement-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.scanner === undefined) && (missing0 = "scanner")) || ((data.scannedAt === undefined) && (missing0 = "scannedAt"))) || ((data.profile === undefined) && (missing0 = "profile"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.bytes === undefined) && (missing0 = "bytes"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.notable === undefined) && (missing0 = "notable"))) {
                validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "scanner") || (key0 === "scannedAt")) || (key0 === "profile")) || (key0 === "files")) || (key0 === "bytes")) || (key0 === "verdict")) || (key0 === "coverage")) || (key0 === "notable"))) {
                        validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.scanner !== undefined) {
                        let data0 = data.scanner;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                let missing1;
                                if (((data0.id === undefined) && (missing1 = "id")) || ((data0.version === undefined) && (missing1 = "version"))) {
                                    validate21.errors = [{ instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs4 = errors;
                                    for (const key1 in data0) {
                                        if (!((key1 === "id") || (key1 === "version"))) {
                                            validate21.errors = [{ instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs4 === errors) {
                                        if (data0.id !== undefined) {
                                            const _errs5 = errors;
                                            if (typeof data0.id !== "string") {
                                                validate21.errors = [{ instancePath: instancePath + "/scanner/id", schemaPath: "#/properties/scanner/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs5 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.version !== undefined) {
                                                const _errs7 = errors;
                                                if (typeof data0.version !== "string") {
                                                    validate21.errors = [{ instancePath: instancePath + "/scanner/version", schemaPath: "#/properties/scanner/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid1 = _errs7 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate21.errors = [{ instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.scannedAt !== undefined) {
                            const _errs9 = errors;
                            if (errors === _errs9) {
                                if (errors === _errs9) {
                                    if (!(typeof data.scannedAt === "string")) {
                                        validate21.errors = [{ instancePath: instancePath + "/scannedAt", schemaPath: "#/properties/scannedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs9 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.profile !== undefined) {
                                let data4 = data.profile;
                                const _errs11 = errors;
                                if (!(((data4 === "default") || (data4 === "strict")) || (data4 === "weights-only"))) {
                                    validate21.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema32.properties.profile.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.files !== undefined) {
                                    let data5 = data.files;
                                    const _errs12 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate21.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs12) {
                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                            if (data5 < 0 || isNaN(data5)) {
                                                validate21.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.bytes !== undefined) {
                                        let data6 = data.bytes;
                                        const _errs14 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs14) {
                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                if (data6 < 0 || isNaN(data6)) {
                                                    validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.verdict !== undefined) {
                                            let data7 = data.verdict;
                                            const _errs16 = errors;
                                            if (!(((((data7 === "clean") || (data7 === "note")) || (data7 === "review")) || (data7 === "high")) || (data7 === "critical"))) {
                                                validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema32.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.coverage !== undefined) {
                                                let data8 = data.coverage;
                                                const _errs17 = errors;
                                                if (!((data8 === "complete") || (data8 === "inconclusive"))) {
                                                    validate21.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/enum", keyword: "enum", params: { allowedValues: schema32.properties.coverage.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.notable !== undefined) {
                                                    let data9 = data.notable;
                                                    const _errs18 = errors;
                                                    if (errors === _errs18) {
                                                        if (Array.isArray(data9)) {
                                                            var valid2 = true;
                                                            const len0 = data9.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data10 = data9[i0];
                                                                const _errs20 = errors;
                                                                if (errors === _errs20) {
                                                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                        let missing2;
                                                                        if ((((data10.path === undefined) && (missing2 = "path")) || ((data10.verdict === undefined) && (missing2 = "verdict"))) || ((data10.coverage === undefined) && (missing2 = "coverage"))) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/notable/" + i0, schemaPath: "#/properties/notable/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs22 = errors;
                                                                            for (const key2 in data10) {
                                                                                if (!((((key2 === "path") || (key2 === "verdict")) || (key2 === "coverage")) || (key2 === "reason"))) {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/notable/" + i0, schemaPath: "#/properties/notable/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs22 === errors) {
                                                                                if (data10.path !== undefined) {
                                                                                    const _errs23 = errors;
                                                                                    if (typeof data10.path !== "string") {
                                                                                        validate21.errors = [{ instancePath: instancePath + "/notable/" + i0 + "/path", schemaPath: "#/properties/notable/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid3 = _errs23 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data10.verdict !== undefined) {
                                                                                        let data12 = data10.verdict;
                                                                                        const _errs25 = errors;
                                                                                        if (!(((((data12 === "clean") || (data12 === "note")) || (data12 === "review")) || (data12 === "high")) || (data12 === "critical"))) {
                                                                                            validate21.errors = [{ instancePath: instancePath + "/notable/" + i0 + "/verdict", schemaPath: "#/properties/notable/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema32.properties.notable.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid3 = _errs25 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data10.coverage !== undefined) {
                                                                                            let data13 = data10.coverage;
                                                                                            const _errs26 = errors;
                                                                                            if (!((data13 === "complete") || (data13 === "inconclusive"))) {
                                                                                                validate21.errors = [{ instancePath: instancePath + "/notable/" + i0 + "/coverage", schemaPath: "#/properties/notable/items/properties/coverage/enum", keyword: "enum", params: { allowedValues: schema32.properties.notable.items.properties.coverage.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid3 = _errs26 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data10.reason !== undefined) {
                                                                                                const _errs27 = errors;
                                                                                                if (typeof data10.reason !== "string") {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/notable/" + i0 + "/reason", schemaPath: "#/properties/notable/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid3 = _errs27 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate21.errors = [{ instancePath: instancePath + "/notable/" + i0, schemaPath: "#/properties/notable/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs20 === errors;
                                                                if (!valid2) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate21.errors = [{ instancePath: instancePath + "/notable", schemaPath: "#/properties/notable/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/domains/signing/provenance.js
var provenance = __webpack_require__(22067);
// EXTERNAL MODULE: ./build/domains/signing/statement-types.js
var statement_types = __webpack_require__(61879);
;// CONCATENATED MODULE: ./build/domains/signing/seal-statements.js






/** Evaluates a statement whose signature verified. A statement that says no, or is about something else, has a refusal. */
function evaluateStatement(statement, context) {
    const { predicateType, predicate, subjects } = statement;
    const kind = (0,statement_types/* kindOf */.I)(predicateType);
    const checked = kind === 'unknown'
        ? { says: 'not evaluated: this version does not know its type', refusal: undefined }
        : CHECKS[kind](statement, context);
    return { kind, predicateType, subjects, ...checked, ...(fieldsOf(predicate) === undefined ? { refusal: checked.refusal ?? EMPTY } : {}) };
}
const EMPTY = 'its predicate is not an object';
/** Returns where the model comes from: as the certificate says, or else as the provenance that the same key signed. */
function originOf(signer, statements) {
    if (signer.method === 'sigstore')
        return { repositoryUri: signer.claims.repositoryUri, commit: signer.claims.commit };
    const provenance = statements.find(({ predicateType }) => (0,statement_types/* kindOf */.I)(predicateType) === 'provenance');
    const source = sourceOf(provenance?.predicate);
    return { repositoryUri: source?.repositoryUri, commit: source?.commit };
}
const CHECKS = {
    provenance: checkProvenance,
    approvals: checkApprovals,
    vsa: checkSummary,
    scan: checkScan,
    manifest: checkManifest,
};
function checkProvenance({ predicate }, { signer, origin }) {
    const source = sourceOf(predicate);
    if (source === undefined)
        return refused('provenance', 'it does not name a repository and a commit in buildDefinition.resolvedDependencies');
    const says = `built from ${source.repositoryUri} at commit ${(0,short_digest/* shortDigest */.V)(source.commit)}`;
    const isOfRun = signer.method === 'sigstore' && (0,provenance/* certifiedRun */.hR)(signer.claims) !== undefined;
    const fault = isOfRun ? (0,provenance/* provenanceFault */.Mg)(predicate, signer.claims) : otherOrigin(source, origin);
    return {
        says,
        refusal: fault === undefined ? undefined : `it contradicts ${isOfRun ? 'its own certificate' : 'the other provenance'}: ${fault}`,
    };
}
/** Reads the source of GitHub's build type: `git+https://github.com/OWNER/REPO@REF`. */
function sourceOf(predicate) {
    const definition = fieldsOf(fieldsOf(predicate)?.['buildDefinition']);
    const [first] = listOf(definition?.['resolvedDependencies']);
    const { uri, digest } = fieldsOf(first) ?? {};
    const commit = fieldsOf(digest)?.['gitCommit'];
    const repositoryUri = typeof uri === 'string' ? /^git\+(https:\/\/[^@]+)(?:@.*)?$/.exec(uri)?.[1] : undefined;
    return repositoryUri === undefined || !isCommit(commit) ? undefined : { repositoryUri, commit };
}
function checkApprovals({ predicate, subjects }, { origin }) {
    const fault = schemaFault(validateApprovalsStatementV1, predicate, 'approvals-statement-v1');
    if (fault !== undefined)
        return refused('approvals', fault);
    const { decision, tier, release, commits, deployment } = predicate;
    const says = `${decision} at the tier ${tier}, ${release.tag} at commit ${(0,short_digest/* shortDigest */.V)(release.commit)}`;
    const left = commits.filter(({ approved }) => !approved);
    const refusal = decision !== 'approved'
        ? 'the release was not approved'
        : left.length > 0
            ? `it lists commit ${(0,short_digest/* shortDigest */.V)(left[0]?.commit ?? '')}, which was not approved`
            : deployment.approvers.length < deployment.required
                ? `${deployment.approvers.length} of ${deployment.required} required people approved the deployment`
                : (otherSubject(subjects, release.commit) ??
                    otherOrigin({ commit: release.commit, repositoryUri: repositoryOf(subjects) }, origin));
    return { says, refusal, tier };
}
/** Checks a verification summary of the source. @see https://slsa.dev/spec/v1.2/verifying-source */
function checkSummary({ predicate, subjects }, { origin }) {
    const { verificationResult: result, resourceUri, verifiedLevels, verifier, timeVerified } = fieldsOf(predicate) ?? {};
    const levels = listOf(verifiedLevels).filter((level) => typeof level === 'string');
    const says = `${(0,quoted/* quoted */.T)(result)} for ${(0,quoted/* quoted */.T)(resourceUri)}${levels.length === 0 ? '' : `, ${levels.join(', ')}`}`;
    const uri = typeof resourceUri === 'string' ? /^git\+(https:\/\/[^@]+)(?:@.*)?$/.exec(resourceUri)?.[1] : undefined;
    const fault = result === 'FAILED'
        ? 'the verification failed'
        : result !== 'PASSED'
            ? `its result is ${(0,quoted/* quoted */.T)(result)}; expected "PASSED" or "FAILED"`
            : typeof fieldsOf(verifier)?.['id'] !== 'string' || typeof timeVerified !== 'string'
                ? 'it does not say who verified, and when'
                : levels.length === 0
                    ? 'it lists no verified level'
                    : uri === undefined
                        ? `its resourceUri is ${(0,quoted/* quoted */.T)(resourceUri)}; expected git+https://…`
                        : otherOrigin({ repositoryUri: uri, commit: commitOf(subjects) }, origin);
    return { says, refusal: fault };
}
function checkScan({ predicate }, { manifest }) {
    const fault = schemaFault(validateScanStatementV1, predicate, 'scan-statement-v1');
    if (fault !== undefined)
        return refused('scan', fault);
    const { verdict, coverage, files, profile } = predicate;
    const says = `${verdict}, ${coverage}, ${files} files, profile ${profile}`;
    const refusal = files === manifest.files.length ? undefined : `it is about ${files} files, and the model has ${manifest.files.length}`;
    return { says, refusal, clean: coverage === 'complete' && verdict !== 'high' && verdict !== 'critical' };
}
function checkManifest({ predicate }, { manifest: { model } }) {
    const { name, version } = fieldsOf(predicate) ?? {};
    const isSame = name === model.name && version === model.version;
    return {
        says: `the model is ${(0,quoted/* quoted */.T)(name)} ${(0,quoted/* quoted */.T)(version)}`,
        refusal: isSame ? undefined : `the manifest names ${(0,quoted/* quoted */.T)(model.name)} ${(0,quoted/* quoted */.T)(model.version)}`,
    };
}
function schemaFault(validate, predicate, schema) {
    if (validate(predicate))
        return undefined;
    return `it does not follow schemas/${schema}.schema.json (${(0,schema_errors/* describeSchemaErrors */.cz)(validate.errors ?? [], predicate)[0] ?? 'unknown'})`;
}
function refused(kind, refusal) {
    return { says: `unreadable ${kind} statement`, refusal };
}
/** Tells how a source differs from that of the seal; a part that the seal does not know is not compared. */
function otherOrigin(found, origin) {
    const fault = (what, here, there) => there !== undefined && here !== there
        ? `it is about the ${what} ${here ?? 'that it does not name'}, and the seal about ${there}`
        : undefined;
    return (fault('repository', found.repositoryUri?.toLowerCase(), origin.repositoryUri?.toLowerCase()) ??
        fault('commit', found.commit, origin.commit));
}
function otherSubject(subjects, commit) {
    const subject = commitOf(subjects);
    return subject === commit ? undefined : `its subject is the commit ${subject ?? 'that it does not name'}, and its text names ${commit}`;
}
function commitOf(subjects) {
    return subjects.map((subject) => subject?.digest?.['gitCommit']).find(isCommit);
}
function repositoryOf(subjects) {
    const name = subjects.find((subject) => isCommit(subject?.digest?.['gitCommit']))?.name;
    return typeof name === 'string' && name.startsWith('git+') ? name.slice('git+'.length) : undefined;
}
function isCommit(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./build/domains/signing/signed-model.js
var signed_model = __webpack_require__(99900);
// EXTERNAL MODULE: ./build/domains/signing/verify.js
var verify = __webpack_require__(14637);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var verify_trust = __webpack_require__(66351);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/domains/models/measured.js
var measured = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/domains/models/subjects.js
var subjects = __webpack_require__(52332);
// EXTERNAL MODULE: ./build/domains/signing/compare.js
var compare = __webpack_require__(98569);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 2 modules
var model_files = __webpack_require__(43511);
// EXTERNAL MODULE: ./build/ports/files/own-digests.js
var own_digests = __webpack_require__(73683);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/ports/files/unsigned-files.js



const MAX_COUNTED = 100_000;
const MAX_NAMED = 100;
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}
/** Counts the files at and below paths of a model, without following links. A folder that cannot be listed counts as one. */
async function countFiles(root, paths) {
    const found = [];
    let count = 0;
    const stack = [...paths].reverse();
    for (let path = stack.pop(); path !== undefined && count < MAX_COUNTED; path = stack.pop()) {
        const below = isFolder((0,external_node_path_.join)(root, path)) ? await (0,promises_.readdir)((0,external_node_path_.join)(root, path)).catch(() => undefined) : undefined;
        if (below !== undefined) {
            for (const name of below.sort().reverse())
                stack.push(`${path}/${name}`);
            continue;
        }
        count += 1;
        if (found.length < MAX_NAMED)
            found.push(path);
    }
    return { count, paths: found, more: count >= MAX_COUNTED };
}

// EXTERNAL MODULE: ./build/commands/manifest/line-endings.js
var line_endings = __webpack_require__(83334);
;// CONCATENATED MODULE: ./build/commands/verify/verify-files.js











/**
 * Selects the signed files that a request covers.
 *
 * @throws {SealError} USAGE - a signed file is excluded.
 * @throws {SealError} SIGNATURE_INVALID - a requested file is not signed.
 */
function chooseFiles(request, signed) {
    const hidden = signed.files.find(({ path }) => request.ignorePaths.some((ignored) => isAtOrBelow(path, ignored)));
    if (hidden !== undefined)
        throw new errors/* SealError */.EM('USAGE', `--ignore-path excludes ${JSON.stringify(hidden.path)}, which is signed. To verify only some of the signed files, use --only.`);
    return { request, signed, wanted: selected(signed, request), strict: request.only.length === 0 && !request.ignoreUnsigned };
}
function isAtOrBelow(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function selected({ files, nameless }, { only, model }) {
    if (only.length === 0 || (nameless && only.every((path) => path === (0,external_node_path_.basename)(model))))
        return files;
    const unsigned = only.find((path) => !files.some((file) => isAtOrBelow(file.path, path)));
    if (unsigned !== undefined)
        throw new errors/* SealError */.EM('SIGNATURE_INVALID', `The signature does not cover ${JSON.stringify(unsigned)}. It lists ${(0,plural/* plural */.L)(files.length, 'file')}. Pass a path relative to the model.`);
    return files.filter(({ path }) => only.some((wanted) => isAtOrBelow(path, wanted)));
}
/** Reads the chosen files and compares them with the signature. */
async function verifyFiles(choice, { manifest, progress, signal }) {
    const { request, signed, wanted, strict } = choice;
    const { root, listing } = await listForVerification(request, signed);
    const covered = new Set(wanted.map(({ path }) => path));
    const counts = (path) => strict || signed.nameless || covered.has(path);
    const entries = listing.entries.filter(({ path }) => counts(path));
    const measured = await (0,model_files/* measure */.xP)(entries, { sha512: false, progress: progress(`Verifying ${(0,external_node_path_.basename)(request.model)}`), signal });
    // Names that collide on some file systems are not a problem here, because both are signed.
    const problems = [...listing.problems, ...measured.problems].filter(({ path, code }) => code !== 'NAME_COLLISION' && counts(path));
    const unmeasured = (0,subjects/* unmeasuredPaths */.gC)({ files: measured.files, problems });
    const actual = measured.files.map(({ entry }) => entry);
    const found = (0,compare/* compareSigned */.Cm)({ ...signed, files: wanted.filter(({ path }) => !unmeasured.has(path)) }, actual, {
        own: await ownDigests(choice, entries, unmeasured),
        sizes: new Map(manifest?.files.map(({ path, size }) => [path, size])),
    });
    return {
        differences: await Promise.all(found.map((difference) => (0,line_endings/* withLineEndings */.F)(root, difference))),
        problems,
        checked: measured.files,
        skipped: signed.files.length - wanted.length,
        pointers: request.requireContent ? actual.filter(({ source }) => source === 'lfs-pointer').map(({ path }) => path) : [],
        unsigned: await countFiles(root, unsignedPaths(choice, { root, listing })),
    };
}
/** Compares digests other than a plain SHA-256 (other algorithms, shards). Returns a result for each readable file. */
async function ownDigests({ wanted, signed }, entries, unmeasured) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const own = new Map();
    for (const file of wanted.filter(compare/* needsOwnDigests */.$_)) {
        const entry = signed.nameless ? entries[0] : byPath.get(file.path);
        if (entry !== undefined && !unmeasured.has(entry.path))
            own.set(entry.path, await (0,own_digests/* hasOwnDigests */.I)(entry.file, file));
    }
    return own;
}
/** Lists unsigned files that are not a problem: excluded by the signer, or outside the request. */
function unsignedPaths({ request, signed, strict }, { root, listing }) {
    const ignored = listing.ignored.filter((path) => (0,external_node_path_.join)(root, path) !== request.signature.file);
    if (signed.nameless)
        return ignored;
    const names = new Set(signed.files.map(({ path }) => path));
    const emptyIsAllowed = (0,compare/* hasShards */.gu)(signed);
    const left = listing.entries.filter(({ path, size }) => !names.has(path) && (!strict || (emptyIsAllowed && size === 0)));
    return [...ignored, ...left.map(({ path }) => path)];
}
async function listForVerification(request, signed) {
    const { model, signature } = request;
    if ((0,external_node_fs_.lstatSync)(model, { throwIfNoEntry: false })?.isFile()) {
        if (signed.files.length > 1)
            throw new errors/* SealError */.EM('USAGE', `${model} is a file, but the signature covers a directory with ${signed.files.length} files. Pass the directory.`);
        return { root: (0,external_node_path_.dirname)(model), listing: (0,model_files/* listFile */.DK)(model) };
    }
    if (signed.nameless)
        throw new errors/* SealError */.EM('USAGE', `${model} is not a file, but the signature covers a single file. Pass that file.`);
    const ignore = [...signed.ignorePaths, ...unsignedGitPaths(signed), ...request.ignorePaths, ...(0,model_files/* pathInside */._l)(model, signature.file)];
    return { root: model, listing: await (0,model_files/* listModel */.wA)(model, { ignore, include: [], literal: true }) };
}
/** Returns the paths of Git's own files, except those that are signed. */
function unsignedGitPaths({ files }) {
    const top = new Set(files.map(({ path }) => path.split('/', 1)[0]));
    return measured/* GIT_PATHS */.O4.filter((path) => !top.has(path));
}

;// CONCATENATED MODULE: ./build/commands/verify/verify-model.js













/**
 * Verifies the signature of a model and its signer, then the files.
 *
 * @throws {SealError} SIGNATURE_MISSING, SIGNATURE_INVALID, IDENTITY_MISMATCH, SEAL_INVALID - not verified. Others - could not be verified.
 */
async function verifyModel(request, context) {
    if ((0,external_node_fs_.lstatSync)(request.model, { throwIfNoEntry: false }) === undefined)
        throw new errors/* SealError */.EM('MODEL_MISSING', `${request.model} does not exist. Pass the directory or file that was signed.`);
    const { seal, bundle, signed, where } = await readSignature(request, context);
    const choice = chooseFiles(request, signed);
    const trust = await (0,verify_trust/* resolveTrust */.vO)(request.plan, { ...context, seal });
    const signer = await (0,verify/* verifyBundle */.I)(bundle, trust, where);
    const trustRoot = trust.method === 'sigstore' ? (0,verify/* datedBySignature */.u)(trust.trustRoot, signer) : undefined;
    requireFresh(request.plan, trustRoot, context.now);
    const statements = await verifyStatements(seal, { signer, trust, where });
    const unmet = unmetDemands(request.demands, { signer, manifest: seal?.manifest, statements, now: context.now });
    if (unmet.length > 0)
        throw new errors/* SealError */.EM('DEMAND_UNMET', `${where}: the signature verifies, and does not suffice.\n  ${unmet.join('\n  ')}`);
    const files = await verifyFiles(choice, { ...context, manifest: seal?.manifest });
    return { signer, trustRoot, signed, manifest: seal?.manifest, statements, ...files };
}
async function readSignature({ signature: { kind, file } }, { cwd }) {
    const where = (0,external_node_path_.relative)(cwd, file).startsWith('..') ? file : (0,external_node_path_.relative)(cwd, file);
    const read = (maxBytes) => (0,text_file/* readText */.y)(file, { maxBytes, missing: 'SIGNATURE_MISSING', tooLarge: 'SIGNATURE_INVALID' });
    if (kind === 'seal') {
        const seal = (0,signing_seal/* parseSeal */.T7)(await read(signing_seal/* MAX_SEAL_BYTES */.XG), where);
        return { seal, bundle: seal.bundle, signed: seal.signed, where };
    }
    const bundle = (0,signing_bundle/* parseBundle */.QN)(await read(signing_bundle/* MAX_BUNDLE_BYTES */.Me), where);
    return { seal: undefined, bundle, signed: (0,signed_model/* parseSignedModel */.ZO)(bundle, where), where };
}
function requireFresh(plan, trustRoot, now) {
    const reason = plan.method === 'sigstore' && trustRoot !== undefined ? (0,verify_trust/* staleReason */.Wf)(plan.root, trustRoot, now) : undefined;
    if (reason !== undefined)
        throw new errors/* SealError */.EM('TRUST_ROOT_STALE', `Could not be verified: ${reason}. It may contain keys that were revoked since. Pass a newer one with --trusted-root (and --trusted-root-date, the day on which you fetched it), go online, or accept it with --allow-stale-trust-root.`);
}
/** Verifies the statements of a seal: each by the signer of the signature, in the same run. Returns what they say. */
async function verifyStatements(seal, { signer, trust, where }) {
    if (seal === undefined)
        return [];
    const origin = originOf(signer, seal.statements);
    const evaluated = [];
    for (const [index, statement] of seal.statements.entries()) {
        const name = `${where} (statement ${index + 1})`;
        const own = await (0,verify/* verifyBundle */.I)(statement.bundle, trust, name);
        const other = otherRun(signer, own);
        if (other !== undefined)
            throw (0,signing_bundle/* badSignature */.g)(name, `signed elsewhere than the model, so the seal mixes parts of several releases (${other})`);
        const result = evaluateStatement(statement, { manifest: seal.manifest, signer: own, origin });
        // Provenance that contradicts its certificate is a lie of the signer, and no demand accepts it.
        if (result.kind === 'provenance' && result.refusal !== undefined)
            throw (0,signing_bundle/* badSignature */.g)(name, `signed provenance that cannot be believed: ${result.refusal}`);
        evaluated.push(result);
    }
    return evaluated;
}

;// CONCATENATED MODULE: ./build/commands/verify/run.js









const run_text = { type: 'string' };
const list = { type: 'string', multiple: true };
const on = { type: 'boolean' };
/** All options of the command, under the names of the Action's inputs. */
const VERIFY_FLAGS = {
    ...Object.fromEntries([...trust_plan/* IDENTITY_NAMES */.A$, ...trust_plan/* PIN_NAMES */.LI, ...trust_plan/* INSTANCE_NAMES */.D7, ...DEMAND_NAMES].map((name) => [name, run_text])),
    'certificate-chain': list,
    'public-key': run_text,
    'trusted-root-digest': run_text,
    'trusted-root-date': run_text,
    'trust-root-max-age': run_text,
    'allow-stale-trust-root': on,
    offline: on,
    policy: run_text,
    signature: run_text,
    seal: run_text,
    only: list,
    'ignore-unsigned-files': on,
    'ignore-path': list,
    'require-content': on,
    json: on,
};
/**
 * Verifies who signed a model, and compares its files with the signed ones.
 *
 * @param path - the model's folder or file, relative to the working directory.
 * @throws {SealError} SIGNATURE_*, IDENTITY_MISMATCH, SEAL_INVALID - not verified. USAGE and others - could not be verified.
 */
async function verifySigned(path, options, io) {
    const inputs = await inputsOf(options, io);
    const plan = (0,trust_plan/* trustPlan */.I_)(inputs);
    const verification = await verifyModel({ ...verifyRequest(path, plan, options, io), demands: demandsOf(inputs) }, contextOf(options, io));
    return { verification, assumed: plan.method === 'sigstore' ? plan.assumed : [] };
}
/** Returns the options, with those of a policy file. @throws {SealError} USAGE - the file is missing or not valid. */
async function inputsOf(options, { cwd }) {
    const policy = options.text('policy');
    if (policy === undefined)
        return options.input;
    const text = await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, policy), { maxBytes: MAX_POLICY_BYTES, missing: 'USAGE', tooLarge: 'USAGE' });
    return withPolicy(options.input, text, policy);
}
const MAX_POLICY_BYTES = 64 * 1024;
function verifyRequest(path, plan, options, { cwd }) {
    const model = (0,external_node_path_.resolve)(cwd, path);
    const [signature, seal] = [options.text('signature'), options.text('seal')];
    if (signature !== undefined && seal !== undefined)
        throw new errors/* SealError */.EM('USAGE', '--signature and --seal exclude each other. Give one of them.');
    const paths = (name) => options.list(name).map((path) => (0,inputs/* relativePath */.iZ)(`--${name}`, path, 'model') ?? '.');
    return {
        model,
        signature: seal === undefined
            ? { kind: 'bundle', file: (0,external_node_path_.resolve)(cwd, signature ?? (0,run/* defaultSignature */.u0)(model)) }
            : { kind: 'seal', file: (0,external_node_path_.resolve)(cwd, seal) },
        plan,
        only: paths('only').includes('.') ? [] : paths('only'),
        ignoreUnsigned: options.on('ignore-unsigned-files'),
        ignorePaths: paths('ignore-path'),
        requireContent: options.on('require-content'),
    };
}
function contextOf(options, io) {
    return {
        cwd: io.cwd,
        now: new Date(),
        cachePath: io.cachePath,
        progress: (label) => io.progress(label, options.on('quiet')),
        signal: io.signal,
    };
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   zl: () => (/* binding */ isTier)
/* harmony export */ });
/** How strongly a model is protected, in ascending order. */
const TIERS = ['public', 'internal', 'confidential', 'restricted'];
/** Tells whether a tier is at least as high as another. */
function isAtLeast(tier, floor) {
    return TIERS.indexOf(tier) >= TIERS.indexOf(floor);
}
function isTier(text) {
    return TIERS.includes(text);
}


/***/ }),

/***/ 52332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ modelSubjects),
/* harmony export */   Yw: () => (/* binding */ formatData),
/* harmony export */   gC: () => (/* binding */ unmeasuredPaths)
/* harmony export */ });
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61712);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90350);
/* harmony import */ var _formats_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71593);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49998);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50933);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15663);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1529);







/** Returns the subjects of one model: the model, then its files and the lists in it. */
function modelSubjects(evidence) {
    return [modelSubject(evidence), ...fileSubjects(evidence), ...evidence.lists.map((list) => listSubject(list, evidence))];
}
function modelSubject(evidence) {
    const { path, name, presence, measured, built, committed, card, licence } = evidence;
    const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined;
    const differences = built === undefined || trusted === undefined ? [] : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .hZ)(trusted.files, built.files);
    const version = committed.status === 'valid' ? committed.manifest.model.version : undefined;
    const data = {
        name,
        path,
        presence,
        manifest: committed.status,
        manifestDetail: 'detail' in committed ? committed.detail : committed.status === 'missing' ? 'the file is missing' : committed.status,
        ...(version === undefined ? {} : { version }),
        ...(built === undefined ? {} : { digest: built.tree.root }),
        ...(committed.status === 'valid' ? { manifestDigest: committed.manifest.tree.root } : {}),
        ...(trusted === undefined ? {} : { baseDigest: trusted.tree.root, baseVersion: trusted.model.version }),
        files: measured.files.length,
        bytes: measured.files.reduce((sum, { entry }) => sum + entry.size, 0),
        pointers: measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').length,
        filesChanged: changedPaths(evidence).some((each) => isPart(each, evidence) && !isDocument(each, evidence)),
        manifestChanged: evidence.changes.has(evidence.manifest),
        versionReused: (linksDiffer(evidence) || differences.some((each) => !isDocument(each.path, evidence))) &&
            version !== undefined &&
            version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_5__/* .UNVERSIONED */ .d7 &&
            version === trusted?.model.version,
        sameAsBase: evidence.trusted === undefined || (trusted !== undefined && differences.length === 0 && !linksDiffer(evidence)),
        trustedManifest: evidence.trusted?.status ?? 'none',
        ...(evidence.trusted !== undefined && 'detail' in evidence.trusted ? { trustedDetail: evidence.trusted.detail } : {}),
        dependenciesMatch: dependenciesMatch(evidence),
        ...(trusted === undefined ? {} : { changes: countKinds(differences) }),
        untrustedIgnores: untrustedIgnores(evidence),
        card,
        licence,
        ...lostIdentity(evidence),
    };
    return { kind: 'model', id: path, data: { ...data }, at: modelSpan(evidence) };
}
/** Tells whether the links of the model differ from those of the trusted manifest. */
function linksDiffer({ trusted, built }) {
    if (trusted?.status !== 'valid' || built === undefined)
        return false;
    return JSON.stringify(trusted.manifest.links ?? []) !== JSON.stringify(built.links ?? []);
}
/** Returns the paths that the manifest of the head leaves out and the trusted configuration does not. */
function untrustedIgnores(evidence) {
    const { committed, trustedInclude } = evidence;
    if (committed.status !== 'valid')
        return [];
    const { ignore, include = [] } = committed.manifest;
    const isTrusted = include.length === 0 || include.toSorted().join('\n') === trustedInclude.toSorted().join('\n');
    return [...ignore.filter((path) => !isTrustedIgnore(path, evidence)), ...(isTrusted ? [] : [`everything but ${include.join(', ')}`])];
}
/** Tells whether a changed file is part of the model. */
function isPart(path, evidence) {
    if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(evidence.folder, path) === evidence.manifest || isIgnored(path, evidence))
        return false;
    if (evidence.trustedInclude.length === 0)
        return true;
    const listed = [evidence.committed, evidence.trusted].flatMap((state) => (state?.status === 'valid' ? state.manifest.files : []));
    return [...evidence.measured.files.map(({ entry }) => entry), ...listed].some((entry) => entry.path === path);
}
/** Returns what the trusted manifest states and the manifest of the head no longer does: the version, or the name. */
function lostIdentity({ path, committed, trusted }) {
    if (committed.status !== 'valid' || trusted?.status !== 'valid')
        return { identityLost: 'none' };
    const [now, before] = [committed.manifest.model, trusted.manifest.model];
    if (before.version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_5__/* .UNVERSIONED */ .d7 && now.version === _manifest_types_js__WEBPACK_IMPORTED_MODULE_5__/* .UNVERSIONED */ .d7)
        return { identityLost: 'version', identityBefore: before.version };
    const byDefault = path.slice(path.lastIndexOf('/') + 1);
    return before.name !== now.name && (now.name === byDefault || now.name === 'model')
        ? { identityLost: 'name', identityBefore: before.name }
        : { identityLost: 'none' };
}
/** Tells whether the dependencies in the manifest equal those in the lock files. */
function dependenciesMatch({ committed, measured, built }) {
    if (committed.status !== 'valid' || measured.problems.some(({ code }) => code === 'LOCK_FILE_INVALID'))
        return true;
    const text = (dependencies) => JSON.stringify(dependencies.map(({ ecosystem, name, version, hashes, from }) => [ecosystem, name, version, hashes, from]));
    return text(committed.manifest.dependencies) === text(built?.dependencies ?? []);
}
function countKinds(differences) {
    const count = (kind) => differences.filter((difference) => difference.kind === kind).length;
    return { added: count('unexpected'), removed: count('missing'), changed: count('changed'), renamed: count('renamed') };
}
function changedPaths({ folder, changes }) {
    return [...changes.keys()].map((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .pathInModel */ .SL)(folder, path)).filter((path) => path !== undefined);
}
function isIgnored(path, { trustedIgnores }) {
    return (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)([..._measured_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_IGNORES */ .a$, ...trustedIgnores])(path);
}
/** Tells whether a file documents the model, so that a change of it changes nothing that is loaded or run. */
function isDocument(path, { measured }) {
    const found = measured.files.find(({ entry }) => entry.path === path);
    return (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)((0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(path, found?.format ?? (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 })));
}
function isTrustedIgnore(path, { trustedIgnores }) {
    return _measured_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_IGNORES */ .a$.includes(path) || trustedIgnores.includes(path) || (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isPattern */ .Pt)(path) && (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(trustedIgnores)(path));
}
/** Returns the location for annotations: the manifest if it exists, else the first weights or other file of the model. */
function modelSpan({ folder, manifest, committed, measured }) {
    const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0];
    return { file: committed.status === 'missing' && first !== undefined ? (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(folder, first.entry.path) : manifest, line: 1 };
}
function fileSubjects(evidence) {
    const { committed, measured } = evidence;
    const unmeasured = unmeasuredPaths(measured);
    const listed = committed.status === 'valid' ? committed.manifest.files.filter(({ path }) => !unmeasured.has(path)) : [];
    const differences = committed.status === 'valid'
        ? (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .hZ)(listed, measured.files.map(({ entry }) => entry))
        : [];
    const byPath = new Map(differences.map((difference) => [difference.path, difference]));
    return [
        ...measured.files.map((file) => measuredSubject(file, byPath.get(file.entry.path), evidence)),
        ...differences.filter(({ kind }) => kind === 'missing').map((difference) => missingSubject(difference, evidence)),
        ...measured.problems.map((problem) => problemSubject(problem, evidence)),
        ...evidence.ignoredCode.map((file) => ignoredSubject(file, evidence)),
        ...linkSubjects(evidence),
    ];
}
/** Returns the paths with a problem and without a digest. An invalid lock file, or a colliding name, has both. */
function unmeasuredPaths({ files, problems }) {
    const measured = new Set(files.map(({ entry }) => entry.path));
    return new Set(problems.map(({ path }) => path).filter((path) => !measured.has(path)));
}
function measuredSubject(file, difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(evidence.folder, file.entry.path);
    const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted');
    return fileSubject(evidence, {
        path,
        size: file.entry.size,
        state,
        ...(difference === undefined ? {} : { detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDifference */ .hF)(difference) }),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(file.entry.path, file.format, file.entry.source),
        scan: evidence.scanned.get(file.entry.path) ?? 'none',
        source: file.entry.source,
        ...storageData(path, file, evidence),
    });
}
function missingSubject(difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(evidence.folder, difference.path);
    const size = difference.kind === 'missing' ? difference.expected.size : 0;
    const subject = fileSubject(evidence, {
        path,
        size,
        state: 'missing',
        detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDifference */ .hF)(difference),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(difference.path, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
    return { ...subject, at: { file: evidence.manifest, line: 1 } };
}
function problemSubject({ path: inside, code, reason }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size: 0,
        state: 'unmeasured',
        change: changeOf(path, evidence),
        problem: code,
        problemDetail: reason,
        ...formatData(inside, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
}
function ignoredSubject({ path: inside, size, format }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size,
        state: 'ignored',
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(inside, format),
        scan: evidence.scanned.get(inside) ?? 'none',
        source: 'content',
        storage: 'git',
        attribute: 'unknown',
        storedAsDeclared: true,
    });
}
const NOT_STORED = { storage: 'unknown', attribute: 'unknown', storedAsDeclared: true };
/** Git LFS stores no pointer to an empty file. */
function storageData(path, file, evidence) {
    const [storage, attribute] = [evidence.storage(path, file), evidence.attribute(path)];
    const isKnown = attribute !== 'unknown' && (storage === 'git' || storage === 'lfs') && file.onDisk > 0;
    return { storage, attribute, storedAsDeclared: !isKnown || (storage === 'lfs') === (attribute === 'lfs') };
}
/** Returns the subjects of symbolic links, compared with the manifest. */
function linkSubjects(evidence) {
    const { committed, measured } = evidence;
    const listed = new Map((committed.status === 'valid' ? (committed.manifest.links ?? []) : []).map(({ path, target }) => [path, target]));
    const found = new Map(measured.links.map(({ path, target }) => [path, target]));
    return [...new Set([...listed.keys(), ...found.keys()])].map((path) => {
        const [before, now] = [listed.get(path), found.get(path)];
        const state = stateOfLink(before, now, committed.status);
        const whole = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(evidence.folder, path);
        const subject = fileSubject(evidence, {
            path: whole,
            size: 0,
            state,
            ...(state === 'intact' || state === 'unlisted' ? {} : { detail: detailOfLink(before, now) }),
            change: changeOf(whole, evidence),
            problem: 'none',
            ...formatData(path, { ...LINK, weights: (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isWeightName */ .el)(path) }),
            scan: 'none',
            source: now === undefined ? 'none' : 'content',
            ...NOT_STORED,
        });
        return now === undefined ? { ...subject, at: { file: evidence.manifest, line: 1 } } : subject;
    });
}
const LINK = {
    format: 'link',
    title: 'a symbolic link',
    runsCode: 'no',
    reason: 'it leads to another file of the model',
    weights: false,
};
function stateOfLink(before, now, manifest) {
    if (manifest !== 'valid')
        return 'unlisted';
    if (before === undefined)
        return 'unexpected';
    if (now === undefined)
        return 'missing';
    return before === now ? 'intact' : 'changed';
}
function detailOfLink(before, now) {
    if (before === undefined)
        return `is a link to ${JSON.stringify(now)} and is not listed`;
    if (now === undefined)
        return `is listed as a link to ${JSON.stringify(before)} but does not exist`;
    return `listed as a link to ${JSON.stringify(before)}, found a link to ${JSON.stringify(now)}`;
}
function listSubject(list, { path: model, folder }) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(folder, list.path);
    return { kind: 'model.list', id: path, data: { ...list, model, path }, at: { file: path, line: 1 } };
}
/** A pointer that is named as a document can lead to anything. */
function classBehind(named, source) {
    return source !== 'content' && (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)(named) ? 'other' : named;
}
/** Returns what a subject says about the format of a file. @param path - relative to the model. */
function formatData(path, file, source = 'content') {
    const { format, title, runsCode, reason, weights } = file;
    return { format, formatTitle: title, runsCode, formatReason: reason, weights, class: classBehind((0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(path, file), source) };
}
function fileSubject({ path: model, contentRequired }, data) {
    const complete = { model, contentRequired, ...data };
    return { kind: 'model.file', id: data.path, data: { ...complete }, at: { file: data.path, line: 1 } };
}
/** Returns how the change affects the file at a path; the old name of a renamed file counts as removed. */
function changeOf(path, { changes }) {
    const change = changes.get(path);
    if (change === undefined)
        return 'none';
    return change.path === path ? change.change : 'removed';
}


/***/ }),

/***/ 98569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ needsOwnDigests),
/* harmony export */   Cm: () => (/* binding */ compareSigned),
/* harmony export */   gu: () => (/* binding */ hasShards)
/* harmony export */ });
/* unused harmony export isEmpty */
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50933);

/** Tells whether a signed file needs other digests than the measured SHA-256: another algorithm, or one digest per shard. */
function needsOwnDigests(file) {
    return 'shards' in file || file.algorithm !== 'sha256';
}
/** Tells whether a file has no content. The size that a Git LFS pointer declares does not count. */
function isEmpty({ size, source }) {
    return size === 0 && source === 'content';
}
/** Tells whether a signature lists shards. An empty file has no shard, so such a signature cannot list it. */
function hasShards({ files }) {
    return files.some((file) => 'shards' in file);
}
/**
 * Returns every difference between the measured files and the signed files.
 *
 * @param own - for each measured path that `needsOwnDigests`; a missing path counts as changed.
 * @param sizes - in bytes, by path, from a signed manifest. Signatures do not list sizes.
 */
function compareSigned({ files, nameless }, measured, { own, sizes }) {
    const byPath = new Map(measured.map((file) => [file.path, file]));
    const only = nameless && measured.length === 1 ? measured[0]?.path : undefined;
    const listed = files.map((file) => {
        const path = only ?? file.path;
        const actual = byPath.get(path);
        const size = sizes?.get(path);
        const known = size === undefined ? {} : { size };
        if (!needsOwnDigests(file))
            return { path, sha256: 'digest' in file ? file.digest : '', ...known };
        return { path, sha256: actual !== undefined && own.get(path) === true ? actual.sha256 : '', algorithm: file.algorithm };
    });
    const differences = (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(listed, measured);
    return hasShards({ files })
        ? differences.filter((difference) => difference.kind !== 'unexpected' || !isEmpty(difference.actual))
        : differences;
}


/***/ }),

/***/ 22067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ manifestSubject),
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Mg: () => (/* binding */ provenanceFault),
/* harmony export */   XR: () => (/* binding */ manifestStatement),
/* harmony export */   hR: () => (/* binding */ certifiedRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15663);
/* harmony import */ var _statement_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61879);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);





const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Limit of `gh attestation` and of the attestations API. */
const MAX_SUBJECTS = 1024;
/** Returns the run that a certificate describes; `undefined` when it was not issued to a workflow. */
function certifiedRun(claims) {
    const { repositoryUri, trigger: event, ref, commit, workflowUri, buildSignerUri: builderUri, runUri } = claims;
    if (!repositoryUri || !event || !ref || !commit || !workflowUri || !builderUri || !runUri)
        return undefined;
    const { repositoryId = '', ownerId = '', runner = 'unknown' } = claims;
    return { repositoryUri, repositoryId, ownerId, event, ref, commit, workflowUri, builderUri, runUri, runner };
}
/**
 * Builds the SLSA provenance of a model: builder, commit and workflow. The number of subjects of a statement is limited, so a model with
 * many files has several statements. Each of them names the model and its manifest.
 */
function provenanceOf(manifest, run) {
    const predicate = withInputs(predicateOf(run), run);
    const statement = (files) => ({
        _type: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG,
        subject: [...ownSubjects(manifest), ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }))],
        predicateType: _statement_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_TYPE */ .Ti,
        predicate,
    });
    const most = MAX_SUBJECTS - 2;
    const parts = Math.max(1, Math.ceil(manifest.files.length / most));
    return Array.from({ length: parts }, (_, part) => statement(manifest.files.slice(part * most, (part + 1) * most)));
}
/** Adds what the certificate does not contain. */
function withInputs(predicate, { inputs }) {
    if (inputs === undefined || Object.keys(inputs).length === 0)
        return predicate;
    const { buildDefinition } = predicate;
    const externalParameters = { ...buildDefinition.externalParameters, inputs };
    return { ...predicate, buildDefinition: { ...buildDefinition, externalParameters } };
}
function predicateOf(run) {
    // The name of a workflow file contains no "@"; a tag name may.
    const at = run.workflowUri.indexOf('@');
    const [file, ref] = at === -1 ? [run.workflowUri, run.ref] : [run.workflowUri.slice(0, at), run.workflowUri.slice(at + 1)];
    const path = file.split('/').slice(5).join('/');
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref, repository: run.repositoryUri, path } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runner,
                },
            },
            resolvedDependencies: [{ uri: `git+${run.repositoryUri}@${run.ref}`, digest: { gitCommit: run.commit } }],
        },
        runDetails: { builder: { id: run.builderUri }, metadata: { invocationId: run.runUri } },
    };
}
/** Builds the statement for a signature made outside a workflow. It covers only the manifest, its name and its version. */
function manifestStatement(manifest) {
    const { name, version } = manifest.model;
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG, subject: ownSubjects(manifest), predicateType: _statement_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_STATEMENT_TYPE */ .p1, predicate: { name, version } };
}
/**
 * Returns the first subjects: the model digest, then the manifest as a file. An OMS signature covers only names and digests of files; with
 * the manifest as a subject, the model's name, version and dependencies are covered as well.
 */
function ownSubjects(manifest) {
    return [{ name: manifest.model.name, digest: { sha256: manifest.tree.root } }, manifestSubject(manifest)];
}
/** Returns the manifest as a subject of a statement. */
function manifestSubject(manifest) {
    return { name: _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1, digest: { sha256: manifestDigest(manifest) } };
}
/** Returns the SHA-256 of the bytes of `weightseal.manifest.json`, hex. */
function manifestDigest(manifest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalManifest */ .qY)(manifest)).digest('hex');
}
/**
 * Compares provenance, which the signer wrote, with the certificate, which Fulcio issued.
 *
 * @returns the first contradiction, or `undefined`.
 */
function provenanceFault(predicate, claims) {
    const run = certifiedRun(claims);
    if (run === undefined)
        return 'the certificate was not issued to a workflow run';
    const certified = flatten(predicateOf(run));
    const declared = flatten(predicate);
    const other = Object.entries(certified).find(([path, value]) => declared[path] !== value);
    return other && `${other[0]}: the provenance states ${JSON.stringify(declared[other[0]])}, the certificate ${JSON.stringify(other[1])}`;
}
/** Returns the leaf values of a JSON value by JSON Pointer. */
function flatten(value, pointer = '') {
    if (typeof value !== 'object' || value === null)
        return { [pointer]: value };
    return Object.assign({}, ...Object.entries(value).map(([key, member]) => flatten(member, `${pointer}/${key}`)));
}


/***/ }),

/***/ 32313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ parseSeal),
/* harmony export */   XG: () => (/* binding */ MAX_SEAL_BYTES),
/* harmony export */   u7: () => (/* binding */ buildSeal)
/* harmony export */ });
/* unused harmony export SEAL_SCHEMA */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73224);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34129);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15663);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23116);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22067);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31596);
/* harmony import */ var _signed_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99900);











const SEAL_SCHEMA = 'weightseal/seal@1';
const MAX_SEAL_BYTES = 2 * _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me;
/** Builds a seal as canonical JSON, so the same parts give the same file. */
function buildSeal({ manifest, signature, statements, trustRoot, expected, now }) {
    const seal = {
        schema: SEAL_SCHEMA,
        modelDigest: manifest.tree.root,
        manifest,
        signature,
        statements,
        ...(trustRoot === undefined ? {} : { trustedRoot: { asOf: trustRoot.asOf ?? now, name: trustRoot.name, json: trustRoot.json } }),
        expected,
    };
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(seal);
}
/**
 * Parses an untrusted seal. The signature must list exactly the files of the manifest, and every statement must be about
 * the manifest's digest.
 *
 * @throws {SealError} SEAL_INVALID, MANIFEST_INVALID, SIGNATURE_INVALID
 */
function parseSeal(text, where) {
    const json = parseShape(text, where);
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(canonical(json.manifest, where), `${where} (manifest)`);
    if (json.trustedRoot !== undefined)
        canonical(json.trustedRoot.json, where);
    if (json.modelDigest !== manifest.tree.root)
        throw invalid(where, `modelDigest is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(json.modelDigest)}, expected ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)} as in the manifest`);
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json.signature, `${where} (signature)`);
    const signed = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignedModel */ .ZO)(bundle, `${where} (signature)`);
    requireSameFiles(manifest, signed, where);
    const statements = json.statements.map((statement, index) => readStatement(statement, manifest, `${where} (statement ${index + 1})`));
    if (!statements.some(({ coversManifest }) => coversManifest))
        throw invalid(where, 'no statement covers the manifest, so the name, version and dependencies of the model are not signed');
    return { manifest, bundle, signed, statements, trustedRoot: json.trustedRoot, expected: json.expected ?? {} };
}
function parseShape(text, where) {
    if (text.length > MAX_SEAL_BYTES)
        throw invalid(where, `larger than ${MAX_SEAL_BYTES} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(where, `expected a Weightseal seal in JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, cause);
    }
    const validate = _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateSealV1 */ .zw;
    if (validate(json))
        return json;
    const problems = (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], json).join('; ');
    throw invalid(where, `${problems}. A seal starts with {"schema": "${SEAL_SCHEMA}"}; create one with "weightseal release"`);
}
/** Serializes to canonical JSON. Fails for lone surrogates and for nesting that is too deep. */
function canonical(value, where) {
    try {
        return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(value);
    }
    catch (cause) {
        throw invalid(where, `contains JSON without a canonical form (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, cause);
    }
}
function requireSameFiles({ files }, { files: signed, nameless }, where) {
    const digests = new Map(signed.map((file) => [
        nameless ? (files[0]?.path ?? '') : file.path,
        'digest' in file && file.algorithm === 'sha256' ? file.digest : '',
    ]));
    const other = files.find(({ path, sha256 }) => digests.get(path) !== sha256);
    if (other !== undefined || digests.size !== files.length)
        throw invalid(where, `the signature and the manifest list different files${other === undefined ? '' : ` (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(other.path)})`}`);
}
function readStatement(json, manifest, where) {
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json, where);
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const { subject, predicateType, predicate } = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(bundle.payload, fail);
    const subjects = Array.isArray(subject) ? subject : [];
    const [first, second] = subjects;
    if (first?.digest?.['sha256'] !== manifest.tree.root)
        throw fail(`the first subject is not the model with digest ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)}`);
    if (typeof predicateType !== 'string')
        throw fail('predicateType is missing');
    const coversManifest = second?.name === _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST_FILE */ .h1 && second.digest?.['sha256'] === (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(manifest);
    return { bundle, predicateType, predicate, coversManifest, subjects };
}
function invalid(where, what, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SEAL_INVALID', `${where}: ${what}. Do not trust this seal.`, { cause });
}


/***/ }),

/***/ 99900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ZO: () => (/* binding */ parseSignedModel)
/* harmony export */ });
/* unused harmony export HASH_LENGTHS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23116);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31596);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);






const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 };
const MAX_RESOURCES = 1_000_000;
const MAX_IGNORES = 10_000;
/**
 * Parses and validates the statement of a bundle before any file is accessed: names are unique paths below the model, the
 * root matches the listed digests, and the ignore list does not exclude the whole model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first problem.
 */
function parseSignedModel({ payload }, where) {
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const statement = parseStatement(payload, fail);
    if (statement['predicateType'] === _types_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGACY_PREDICATE_TYPE */ .R_)
        return legacyModel(statement, fail);
    if (statement['predicateType'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To)
        throw fail(`predicateType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(statement['predicateType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To)}`);
    const subject = onlySubject(statement, fail);
    const predicate = fields(statement['predicate'], 'predicate', fail);
    const serialization = readSerialization(fields(predicate['serialization'], 'predicate.serialization', fail), fail);
    const { resources } = predicate;
    if (!Array.isArray(resources) || resources.length === 0)
        throw fail('it lists no files (predicate.resources is empty), so it would cover any directory');
    if (resources.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const listed = resources.map((resource) => readResource(resource, serialization, fail));
    checkRoot(listed, subject.root, fail);
    const files = serialization.sharded
        ? joinShards(listed, serialization.algorithm, fail)
        : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }));
    return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths };
}
/** Parses a payload as an in-toto statement of any predicate type. */
function parseStatement(payload, fail) {
    let statement;
    try {
        statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch (cause) {
        throw fail(`it is not JSON in UTF-8 (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`);
    }
    const found = fields(statement, 'the statement', fail);
    if (found['_type'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG)
        throw fail(`_type is ${JSON.stringify(found['_type'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG)}`);
    return found;
}
function onlySubject(statement, fail) {
    const { subject: subjects } = statement;
    if (!Array.isArray(subjects) || subjects.length !== 1)
        throw fail(`expected exactly one subject, found ${Array.isArray(subjects) ? subjects.length : 'none'}`);
    const { name, digest } = fields(subjects[0], 'subject[0]', fail);
    const root = fields(digest, 'subject[0].digest', fail)['sha256'];
    if (!isHex(root, HASH_LENGTHS.sha256))
        throw fail('subject[0].digest.sha256 is not 64 hex digits');
    return { subject: typeof name === 'string' ? name : '', root };
}
function readSerialization({ method, hash_type, shard_size, ignore_paths = [] }, fail) {
    if (method !== 'files' && method !== 'shards')
        throw fail(`serialization.method is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(method)}, expected "files" or "shards"`);
    if (typeof hash_type !== 'string' || !Object.hasOwn(HASH_LENGTHS, hash_type))
        throw fail(`serialization.hash_type is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(hash_type)}, expected one of ${Object.keys(HASH_LENGTHS).join(', ')}`);
    if (!Array.isArray(ignore_paths) || ignore_paths.length > MAX_IGNORES)
        throw fail(`serialization.ignore_paths is not a list of at most ${MAX_IGNORES} paths`);
    for (const path of ignore_paths) {
        const fault = typeof path === 'string' ? ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text';
        if (fault !== undefined)
            throw fail(`serialization.ignore_paths contains ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); ignored paths must be literal and below the model`);
    }
    return {
        algorithm: hash_type,
        sharded: method === 'shards',
        shardSize: typeof shard_size === 'number' ? shard_size : undefined,
        ignorePaths: ignore_paths,
    };
}
function readResource(resource, { algorithm, sharded, shardSize }, fail) {
    const { name, algorithm: declared, digest } = fields(resource, 'a resource', fail);
    if (typeof name !== 'string')
        throw fail('a resource has no name');
    // The Python client writes "sha256-sharded-1000000000" for a shard; the specification uses the plain algorithm name.
    const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])];
    if (!spellings.includes(declared))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has algorithm ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(declared)}, but serialization.hash_type is ${algorithm}`);
    if (!isHex(digest, HASH_LENGTHS[algorithm]))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has digest ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(digest)}; expected ${HASH_LENGTHS[algorithm] * 2} lowercase hex digits for ${algorithm}`);
    return { name, digest };
}
function checkRoot(listed, root, fail) {
    const computed = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(listed.map(({ digest }) => ({ sha256: digest })));
    if (computed !== root)
        throw fail(`the subject's digest is ${root.slice(0, 12)}, but the listed files give ${computed.slice(0, 12)}`);
}
/** Checks that names are unique paths below the model, or that the only name is ".". */
function checkNames(files, fail) {
    if (files.length === 1 && files[0]?.path === '.')
        return { files, nameless: true };
    const seen = new Set();
    for (const { path } of files) {
        const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); names must be paths below the model`);
        if (seen.has(path))
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} twice`);
        seen.add(path);
    }
    return { files, nameless: false };
}
/** Joins the shards of each file. They must be contiguous from byte 0; whether they reach the end is checked against the file. */
function joinShards(listed, algorithm, fail) {
    const pieces = listed.map(({ name, digest }) => {
        const match = /^(.+):(0|[1-9][0-9]{0,15}):([1-9][0-9]{0,15})$/.exec(name);
        if (match === null)
            throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} is not a shard "path:start:end"`);
        return { path: match[1] ?? '', start: Number(match[2]), end: Number(match[3]), digest };
    });
    return [...Map.groupBy(pieces, ({ path }) => path)].map(([path, own]) => {
        const shards = own.sort((a, b) => a.start - b.start).map(({ start, end, digest }) => ({ start, end, digest }));
        let covered = 0;
        for (const { start, end } of shards) {
            if (start !== covered || end <= start)
                throw fail(`the shards of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} are not contiguous: expected a shard at byte ${covered}, found one from ${start} to ${end}`);
            covered = end;
        }
        return { path, algorithm, size: covered, shards };
    });
}
/** Reads a statement of `model_signing` 0.2, which lists files as subjects. */
function legacyModel({ subject: subjects }, fail) {
    if (!Array.isArray(subjects) || subjects.length === 0)
        throw fail('it lists no files, so it would cover any directory');
    if (subjects.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const files = subjects.map((entry) => {
        const { name, digest, annotations } = fields(entry, 'a subject', fail);
        const sha256 = fields(digest, 'a digest', fail)['sha256'];
        const actual = fields(annotations, 'annotations', fail)['actual_hash_algorithm'];
        if (typeof name !== 'string' || actual !== 'file-sha256' || !isHex(sha256, HASH_LENGTHS.sha256))
            throw fail(`subject ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has no file-sha256 digest`);
        return { path: name, algorithm: 'sha256', digest: sha256 };
    });
    const root = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(files.map((file) => ({ sha256: 'digest' in file ? file.digest : '' })));
    return { subject: '', root, ...checkNames(files, fail), ignorePaths: [] };
}
function isHex(value, bytes) {
    return typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value);
}
function fields(value, name, fail) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw fail(`${name} is missing`);
    return value;
}


/***/ }),

/***/ 61879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ APPROVALS_TYPE),
/* harmony export */   G_: () => (/* binding */ SUMMARY_TYPE),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   J_: () => (/* binding */ SCAN_TYPE),
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   p1: () => (/* binding */ MANIFEST_STATEMENT_TYPE)
/* harmony export */ });
/** Predicate types of the statements in a seal. Those of Weightseal have a schema of the same name in schemas/. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** @see https://slsa.dev/spec/v1.2/verification_summary */
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
const MANIFEST_STATEMENT_TYPE = 'https://weightseal.dev/statements/manifest/v1';
/** Defined by Weightseal, because in-toto has no predicate for code review. */
const APPROVALS_TYPE = 'https://weightseal.dev/statements/approvals/v1';
const SCAN_TYPE = 'https://weightseal.dev/statements/scan/v1';
const KINDS = {
    [PROVENANCE_TYPE]: 'provenance',
    [APPROVALS_TYPE]: 'approvals',
    [SUMMARY_TYPE]: 'vsa',
    [SCAN_TYPE]: 'scan',
    [MANIFEST_STATEMENT_TYPE]: 'manifest',
};
/** Returns the kind of a statement; `unknown` for a type that this version does not evaluate. */
function kindOf(predicateType) {
    return Object.hasOwn(KINDS, predicateType) ? (KINDS[predicateType] ?? 'unknown') : 'unknown';
}


/***/ }),

/***/ 14637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle),
/* harmony export */   u: () => (/* binding */ datedBySignature)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14018);
/* harmony import */ var _verify_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);
/* harmony import */ var _verify_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35523);




/**
 * Verifies a bundle and returns its signer, who must be the expected one.
 *
 * @param where - the bundle's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
async function verifyBundle(bundle, trust, where) {
    switch (trust.method) {
        case 'key':
            return (0,_verify_key_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyWithKey */ .F)(bundle, trust.key, where);
        case 'certificate':
            return (0,_verify_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyWithCertificate */ .j)(bundle, trust, where);
        case 'sigstore': {
            const { verifyWithSigstore } = await Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(7314)]).then(__webpack_require__.bind(__webpack_require__, 47314));
            const signer = verifyWithSigstore(bundle, trust.trustRoot.root, where);
            const faults = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFaults */ .eh)(trust.policy, signer);
            if (faults.length > 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('IDENTITY_MISMATCH', `${where}: signed by an unexpected identity: ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFaults */ .ZM)(faults)}.`);
            return signer;
        }
    }
}
/** Dates a trust root from a seal by the verified time of signing, because the date in the seal is not verified. */
function datedBySignature(root, signer) {
    return root.from === 'seal' && signer.method === 'sigstore' ? { ...root, asOf: signer.signedAt } : root;
}


/***/ })

};
