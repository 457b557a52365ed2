export const id = 1954;
export const ids = [1954];
export const modules = {

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ evaluateStatements)
});

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
    const { method } = signer;
    if (method === 'key')
        return { method, key: signer.keySha256 };
    if (method === 'certificate')
        return { method, certificate: signer.fingerprint };
    const { san: identity, claims } = signer;
    const { issuer, runUri: run, commit, ref, workflowUri: workflow, environment } = claims;
    return { method, identity, issuer, run, commit, ref, workflow, environment };
}

// EXTERNAL MODULE: ./build/domains/signing/seal-statements.js + 1 modules
var seal_statements = __webpack_require__(41730);
;// CONCATENATED MODULE: ./build/domains/signing/evaluate-seal.js


/**
 * Verifies and evaluates the statements of a seal in their order: each must be signed by the signer of the model, in the same run.
 *
 * A statement with a refusal is returned like the others; which refusals count is for the caller to decide.
 *
 * @throws {SealError} what `verify` throws, and what `mixed` makes.
 */
async function* evaluateStatements({ manifest, statements }, signer, { verify, mixed }) {
    const origin = (0,seal_statements/* originOf */.y)(signer, statements);
    for (const [index, statement] of statements.entries()) {
        const own = await verify(statement, index);
        const other = otherRun(signer, own);
        if (other !== undefined)
            throw mixed(other, index);
        yield { ...(0,seal_statements/* evaluateStatement */.l)(statement, { manifest, signer: own, origin }), statement };
    }
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
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20639);
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
    return Object.assign({}, ...Object.entries(value).map(([key, member]) => flatten(member, `${pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .escapePointer */ .lZ)(key)}`)));
}


/***/ }),

/***/ 43613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   p: () => (/* binding */ scanStatement)
/* harmony export */ });
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22067);
/* harmony import */ var _statement_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61879);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60187);



/** Verdicts of a scan, from the best to the worst. */
const VERDICTS = ['clean', 'note', 'review', 'high', 'critical'];
/**
 * Returns the statement about the static scan of a released model. It lists the files that are not clean and complete; the digest of
 * the model binds all of them. A file of the manifest that was not scanned is inconclusive.
 */
function scanStatement(manifest, { files, profile, scannedAt, scanner }) {
    const scanned = new Map(files.map((file) => [file.path, file]));
    const all = manifest.files.map(({ path, size }) => scanned.get(path) ?? { ...NOT_SCANNED, path, size });
    const notable = all.filter(({ verdict, coverage }) => verdict !== 'clean' || coverage !== 'complete');
    const predicate = {
        scanner,
        scannedAt,
        profile,
        files: all.length,
        bytes: all.reduce((sum, { size }) => sum + size, 0),
        verdict: all.reduce((worst, { verdict }) => (VERDICTS.indexOf(verdict) > VERDICTS.indexOf(worst) ? verdict : worst), 'clean'),
        coverage: all.every(({ coverage }) => coverage === 'complete') ? 'complete' : 'inconclusive',
        notable: notable.map(({ path, verdict, coverage, reason }) => ({ path, verdict, coverage, ...(reason === '' ? {} : { reason }) })),
    };
    const subject = [{ name: manifest.model.name, digest: { sha256: manifest.tree.root } }, (0,_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSubject */ .I7)(manifest)];
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, subject, predicateType: _statement_types_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAN_TYPE */ .J_, predicate: predicate };
}
const NOT_SCANNED = { verdict: 'clean', coverage: 'inconclusive', reason: 'it was not scanned' };


/***/ }),

/***/ 41730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ evaluateStatement),
  y: () => (/* binding */ originOf)
});

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
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/approvals-statement-v1.schema.json", "title": "Predicate of https://weightseal.dev/statements/approvals/v1", "description": "Who approved a release. Subjects: the model digest, the commit and its tree.", "type": "object", "additionalProperties": false, "required": ["decision", "tier", "release", "commits", "pullRequests", "deployment", "snapshotDigest", "evaluatedAt", "verifier"], "properties": { "decision": { "enum": ["approved", "not approved"] }, "tier": { "enum": ["public", "internal", "confidential", "restricted"] }, "release": { "type": "object", "additionalProperties": false, "required": ["tag", "commit", "tree", "branch", "since"], "properties": { "tag": { "type": "string" }, "commit": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "tree": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "branch": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "since": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["tag", "commit"], "properties": { "tag": { "type": "string" }, "commit": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" } } }, { "type": "null" }] } } }, "commits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["commit", "pullRequest", "approved"], "properties": { "commit": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "pullRequest": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "approved": { "type": "boolean" }, "exception": { "type": "object", "additionalProperties": false, "required": ["reason", "approver"], "properties": { "reason": { "type": "string" }, "approver": { "type": "string" } }, "description": "The recorded exception that let an unapproved commit pass." } } } }, "pullRequests": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["number", "outcome", "author", "baseRef", "headRevision", "targetTree", "tier", "classes", "approvers", "disqualified", "policy", "snapshotDigest"], "properties": { "number": { "type": "integer" }, "outcome": { "enum": ["pass", "pending", "fail", "error"] }, "author": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["id", "login"], "properties": { "id": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "login": { "type": "string" } } }, { "type": "null" }] }, "baseRef": { "type": "string" }, "headRevision": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "targetTree": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, { "type": "null" }] }, "tier": { "enum": ["public", "internal", "confidential", "restricted"] }, "classes": { "type": "array", "items": { "type": "string" } }, "approvers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "login", "roles", "reviewId", "commit", "submittedAt"], "properties": { "id": { "type": "integer" }, "login": { "type": "string" }, "roles": { "type": "array", "items": { "type": "string" } }, "reviewId": { "type": "string" }, "commit": { "type": "string" }, "submittedAt": { "type": "string" } } } }, "disqualified": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "login", "reason"], "properties": { "id": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "login": { "type": "string" }, "reason": { "type": "string" } } } }, "policy": { "type": "object", "additionalProperties": false, "required": ["uri", "commit", "digest"], "properties": { "uri": { "type": "string" }, "commit": { "type": "string" }, "digest": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["gitBlob"], "properties": { "gitBlob": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" } } }, { "type": "null" }] } } }, "snapshotDigest": { "type": "object", "additionalProperties": false, "required": ["sha256"], "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } } }, "deployment": { "type": "object", "additionalProperties": false, "required": ["environments", "required", "approvers", "run"], "properties": { "environments": { "type": "array", "items": { "type": "string" } }, "required": { "type": "integer" }, "approvers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "login"], "properties": { "id": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "login": { "type": "string" } } } }, "run": { "type": "object", "additionalProperties": false, "required": ["id", "attempt"], "properties": { "id": { "type": "string" }, "attempt": { "type": "integer" } } } } }, "snapshotDigest": { "type": "object", "additionalProperties": false, "required": ["sha256"], "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "evaluatedAt": { "type": "string" }, "verifier": { "type": "object", "additionalProperties": false, "required": ["id", "version"], "properties": { "id": { "type": "string" }, "version": { "type": "string" } } } } };
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
                                                                if (!((((key3 === "commit") || (key3 === "pullRequest")) || (key3 === "approved")) || (key3 === "exception"))) {
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
                                                                        if (valid6) {
                                                                            if (data11.exception !== undefined) {
                                                                                let data15 = data11.exception;
                                                                                const _errs45 = errors;
                                                                                if (errors === _errs45) {
                                                                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                                        let missing4;
                                                                                        if (((data15.reason === undefined) && (missing4 = "reason")) || ((data15.approver === undefined) && (missing4 = "approver"))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/exception", schemaPath: "#/properties/commits/items/properties/exception/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs47 = errors;
                                                                                            for (const key4 in data15) {
                                                                                                if (!((key4 === "reason") || (key4 === "approver"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/exception", schemaPath: "#/properties/commits/items/properties/exception/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs47 === errors) {
                                                                                                if (data15.reason !== undefined) {
                                                                                                    const _errs48 = errors;
                                                                                                    if (typeof data15.reason !== "string") {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/exception/reason", schemaPath: "#/properties/commits/items/properties/exception/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid8 = _errs48 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid8 = true;
                                                                                                }
                                                                                                if (valid8) {
                                                                                                    if (data15.approver !== undefined) {
                                                                                                        const _errs50 = errors;
                                                                                                        if (typeof data15.approver !== "string") {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/exception/approver", schemaPath: "#/properties/commits/items/properties/exception/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid8 = _errs50 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid8 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/commits/" + i0 + "/exception", schemaPath: "#/properties/commits/items/properties/exception/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid6 = _errs45 === errors;
                                                                            }
                                                                            else {
                                                                                var valid6 = true;
                                                                            }
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
                                        let data18 = data.pullRequests;
                                        const _errs52 = errors;
                                        if (errors === _errs52) {
                                            if (Array.isArray(data18)) {
                                                var valid9 = true;
                                                const len1 = data18.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data19 = data18[i1];
                                                    const _errs54 = errors;
                                                    if (errors === _errs54) {
                                                        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                            let missing5;
                                                            if (((((((((((((data19.number === undefined) && (missing5 = "number")) || ((data19.outcome === undefined) && (missing5 = "outcome"))) || ((data19.author === undefined) && (missing5 = "author"))) || ((data19.baseRef === undefined) && (missing5 = "baseRef"))) || ((data19.headRevision === undefined) && (missing5 = "headRevision"))) || ((data19.targetTree === undefined) && (missing5 = "targetTree"))) || ((data19.tier === undefined) && (missing5 = "tier"))) || ((data19.classes === undefined) && (missing5 = "classes"))) || ((data19.approvers === undefined) && (missing5 = "approvers"))) || ((data19.disqualified === undefined) && (missing5 = "disqualified"))) || ((data19.policy === undefined) && (missing5 = "policy"))) || ((data19.snapshotDigest === undefined) && (missing5 = "snapshotDigest"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1, schemaPath: "#/properties/pullRequests/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs56 = errors;
                                                                for (const key5 in data19) {
                                                                    if (!(func1.call(schema31.properties.pullRequests.items.properties, key5))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1, schemaPath: "#/properties/pullRequests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs56 === errors) {
                                                                    if (data19.number !== undefined) {
                                                                        let data20 = data19.number;
                                                                        const _errs57 = errors;
                                                                        if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/number", schemaPath: "#/properties/pullRequests/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        var valid10 = _errs57 === errors;
                                                                    }
                                                                    else {
                                                                        var valid10 = true;
                                                                    }
                                                                    if (valid10) {
                                                                        if (data19.outcome !== undefined) {
                                                                            let data21 = data19.outcome;
                                                                            const _errs59 = errors;
                                                                            if (!((((data21 === "pass") || (data21 === "pending")) || (data21 === "fail")) || (data21 === "error"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/outcome", schemaPath: "#/properties/pullRequests/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema31.properties.pullRequests.items.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid10 = _errs59 === errors;
                                                                        }
                                                                        else {
                                                                            var valid10 = true;
                                                                        }
                                                                        if (valid10) {
                                                                            if (data19.author !== undefined) {
                                                                                let data22 = data19.author;
                                                                                const _errs60 = errors;
                                                                                const _errs61 = errors;
                                                                                let valid11 = false;
                                                                                const _errs62 = errors;
                                                                                if (errors === _errs62) {
                                                                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                                        let missing6;
                                                                                        if (((data22.id === undefined) && (missing6 = "id")) || ((data22.login === undefined) && (missing6 = "login"))) {
                                                                                            const err14 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                                                            vErrors = push(vErrors, err14);
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            const _errs64 = errors;
                                                                                            for (const key6 in data22) {
                                                                                                if (!((key6 === "id") || (key6 === "login"))) {
                                                                                                    const err15 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                                                                    vErrors = push(vErrors, err15);
                                                                                                    errors++;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs64 === errors) {
                                                                                                if (data22.id !== undefined) {
                                                                                                    let data23 = data22.id;
                                                                                                    const _errs65 = errors;
                                                                                                    const _errs66 = errors;
                                                                                                    let valid13 = false;
                                                                                                    const _errs67 = errors;
                                                                                                    if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                                                                                        const err16 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/id", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                        vErrors = push(vErrors, err16);
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid4 = _errs67 === errors;
                                                                                                    valid13 = valid13 || _valid4;
                                                                                                    const _errs69 = errors;
                                                                                                    if (data23 !== null) {
                                                                                                        const err17 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/id", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                        vErrors = push(vErrors, err17);
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid4 = _errs69 === errors;
                                                                                                    valid13 = valid13 || _valid4;
                                                                                                    if (!valid13) {
                                                                                                        const err18 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/id", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                        vErrors = push(vErrors, err18);
                                                                                                        errors++;
                                                                                                    }
                                                                                                    else {
                                                                                                        errors = _errs66;
                                                                                                        if (vErrors !== null) {
                                                                                                            if (_errs66) {
                                                                                                                vErrors.length = _errs66;
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors = null;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    var valid12 = _errs65 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid12 = true;
                                                                                                }
                                                                                                if (valid12) {
                                                                                                    if (data22.login !== undefined) {
                                                                                                        const _errs71 = errors;
                                                                                                        if (typeof data22.login !== "string") {
                                                                                                            const err19 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author/login", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            vErrors = push(vErrors, err19);
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid12 = _errs71 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid12 = true;
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
                                                                                var _valid3 = _errs62 === errors;
                                                                                valid11 = valid11 || _valid3;
                                                                                const _errs73 = errors;
                                                                                if (data22 !== null) {
                                                                                    const err21 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    vErrors = push(vErrors, err21);
                                                                                    errors++;
                                                                                }
                                                                                var _valid3 = _errs73 === errors;
                                                                                valid11 = valid11 || _valid3;
                                                                                if (!valid11) {
                                                                                    const err22 = { instancePath: instancePath + "/pullRequests/" + i1 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    vErrors = push(vErrors, err22);
                                                                                    errors++;
                                                                                    validate20.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs61;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs61) {
                                                                                            vErrors.length = _errs61;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid10 = _errs60 === errors;
                                                                            }
                                                                            else {
                                                                                var valid10 = true;
                                                                            }
                                                                            if (valid10) {
                                                                                if (data19.baseRef !== undefined) {
                                                                                    const _errs75 = errors;
                                                                                    if (typeof data19.baseRef !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/baseRef", schemaPath: "#/properties/pullRequests/items/properties/baseRef/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid10 = _errs75 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid10 = true;
                                                                                }
                                                                                if (valid10) {
                                                                                    if (data19.headRevision !== undefined) {
                                                                                        let data26 = data19.headRevision;
                                                                                        const _errs77 = errors;
                                                                                        if (errors === _errs77) {
                                                                                            if (typeof data26 === "string") {
                                                                                                if (!pattern4.test(data26)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/headRevision", schemaPath: "#/properties/pullRequests/items/properties/headRevision/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/headRevision", schemaPath: "#/properties/pullRequests/items/properties/headRevision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid10 = _errs77 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid10 = true;
                                                                                    }
                                                                                    if (valid10) {
                                                                                        if (data19.targetTree !== undefined) {
                                                                                            let data27 = data19.targetTree;
                                                                                            const _errs79 = errors;
                                                                                            const _errs80 = errors;
                                                                                            let valid14 = false;
                                                                                            const _errs81 = errors;
                                                                                            if (errors === _errs81) {
                                                                                                if (typeof data27 === "string") {
                                                                                                    if (!pattern4.test(data27)) {
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
                                                                                            var _valid5 = _errs81 === errors;
                                                                                            valid14 = valid14 || _valid5;
                                                                                            const _errs83 = errors;
                                                                                            if (data27 !== null) {
                                                                                                const err25 = { instancePath: instancePath + "/pullRequests/" + i1 + "/targetTree", schemaPath: "#/properties/pullRequests/items/properties/targetTree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                vErrors = push(vErrors, err25);
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid5 = _errs83 === errors;
                                                                                            valid14 = valid14 || _valid5;
                                                                                            if (!valid14) {
                                                                                                const err26 = { instancePath: instancePath + "/pullRequests/" + i1 + "/targetTree", schemaPath: "#/properties/pullRequests/items/properties/targetTree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                vErrors = push(vErrors, err26);
                                                                                                errors++;
                                                                                                validate20.errors = vErrors;
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                errors = _errs80;
                                                                                                if (vErrors !== null) {
                                                                                                    if (_errs80) {
                                                                                                        vErrors.length = _errs80;
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors = null;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid10 = _errs79 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid10 = true;
                                                                                        }
                                                                                        if (valid10) {
                                                                                            if (data19.tier !== undefined) {
                                                                                                let data28 = data19.tier;
                                                                                                const _errs85 = errors;
                                                                                                if (!((((data28 === "public") || (data28 === "internal")) || (data28 === "confidential")) || (data28 === "restricted"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/tier", schemaPath: "#/properties/pullRequests/items/properties/tier/enum", keyword: "enum", params: { allowedValues: schema31.properties.pullRequests.items.properties.tier.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid10 = _errs85 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid10 = true;
                                                                                            }
                                                                                            if (valid10) {
                                                                                                if (data19.classes !== undefined) {
                                                                                                    let data29 = data19.classes;
                                                                                                    const _errs86 = errors;
                                                                                                    if (errors === _errs86) {
                                                                                                        if (Array.isArray(data29)) {
                                                                                                            var valid15 = true;
                                                                                                            const len2 = data29.length;
                                                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                const _errs88 = errors;
                                                                                                                if (typeof data29[i2] !== "string") {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/classes/" + i2, schemaPath: "#/properties/pullRequests/items/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid15 = _errs88 === errors;
                                                                                                                if (!valid15) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/classes", schemaPath: "#/properties/pullRequests/items/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid10 = _errs86 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid10 = true;
                                                                                                }
                                                                                                if (valid10) {
                                                                                                    if (data19.approvers !== undefined) {
                                                                                                        let data31 = data19.approvers;
                                                                                                        const _errs90 = errors;
                                                                                                        if (errors === _errs90) {
                                                                                                            if (Array.isArray(data31)) {
                                                                                                                var valid16 = true;
                                                                                                                const len3 = data31.length;
                                                                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                    let data32 = data31[i3];
                                                                                                                    const _errs92 = errors;
                                                                                                                    if (errors === _errs92) {
                                                                                                                        if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                                                                            let missing7;
                                                                                                                            if (((((((data32.id === undefined) && (missing7 = "id")) || ((data32.login === undefined) && (missing7 = "login"))) || ((data32.roles === undefined) && (missing7 = "roles"))) || ((data32.reviewId === undefined) && (missing7 = "reviewId"))) || ((data32.commit === undefined) && (missing7 = "commit"))) || ((data32.submittedAt === undefined) && (missing7 = "submittedAt"))) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3, schemaPath: "#/properties/pullRequests/items/properties/approvers/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const _errs94 = errors;
                                                                                                                                for (const key7 in data32) {
                                                                                                                                    if (!((((((key7 === "id") || (key7 === "login")) || (key7 === "roles")) || (key7 === "reviewId")) || (key7 === "commit")) || (key7 === "submittedAt"))) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3, schemaPath: "#/properties/pullRequests/items/properties/approvers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                                                        return false;
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (_errs94 === errors) {
                                                                                                                                    if (data32.id !== undefined) {
                                                                                                                                        let data33 = data32.id;
                                                                                                                                        const _errs95 = errors;
                                                                                                                                        if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/id", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid17 = _errs95 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid17 = true;
                                                                                                                                    }
                                                                                                                                    if (valid17) {
                                                                                                                                        if (data32.login !== undefined) {
                                                                                                                                            const _errs97 = errors;
                                                                                                                                            if (typeof data32.login !== "string") {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/login", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid17 = _errs97 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid17 = true;
                                                                                                                                        }
                                                                                                                                        if (valid17) {
                                                                                                                                            if (data32.roles !== undefined) {
                                                                                                                                                let data35 = data32.roles;
                                                                                                                                                const _errs99 = errors;
                                                                                                                                                if (errors === _errs99) {
                                                                                                                                                    if (Array.isArray(data35)) {
                                                                                                                                                        var valid18 = true;
                                                                                                                                                        const len4 = data35.length;
                                                                                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                                                            const _errs101 = errors;
                                                                                                                                                            if (typeof data35[i4] !== "string") {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/roles/" + i4, schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid18 = _errs101 === errors;
                                                                                                                                                            if (!valid18) {
                                                                                                                                                                break;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/roles", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid17 = _errs99 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid17 = true;
                                                                                                                                            }
                                                                                                                                            if (valid17) {
                                                                                                                                                if (data32.reviewId !== undefined) {
                                                                                                                                                    const _errs103 = errors;
                                                                                                                                                    if (typeof data32.reviewId !== "string") {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/reviewId", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/reviewId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid17 = _errs103 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid17 = true;
                                                                                                                                                }
                                                                                                                                                if (valid17) {
                                                                                                                                                    if (data32.commit !== undefined) {
                                                                                                                                                        const _errs105 = errors;
                                                                                                                                                        if (typeof data32.commit !== "string") {
                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/commit", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid17 = _errs105 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid17 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid17) {
                                                                                                                                                        if (data32.submittedAt !== undefined) {
                                                                                                                                                            const _errs107 = errors;
                                                                                                                                                            if (typeof data32.submittedAt !== "string") {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers/" + i3 + "/submittedAt", schemaPath: "#/properties/pullRequests/items/properties/approvers/items/properties/submittedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid17 = _errs107 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid17 = true;
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
                                                                                                                    var valid16 = _errs92 === errors;
                                                                                                                    if (!valid16) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/approvers", schemaPath: "#/properties/pullRequests/items/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid10 = _errs90 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                    }
                                                                                                    if (valid10) {
                                                                                                        if (data19.disqualified !== undefined) {
                                                                                                            let data40 = data19.disqualified;
                                                                                                            const _errs109 = errors;
                                                                                                            if (errors === _errs109) {
                                                                                                                if (Array.isArray(data40)) {
                                                                                                                    var valid19 = true;
                                                                                                                    const len5 = data40.length;
                                                                                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                        let data41 = data40[i5];
                                                                                                                        const _errs111 = errors;
                                                                                                                        if (errors === _errs111) {
                                                                                                                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                                                                                                let missing8;
                                                                                                                                if ((((data41.id === undefined) && (missing8 = "id")) || ((data41.login === undefined) && (missing8 = "login"))) || ((data41.reason === undefined) && (missing8 = "reason"))) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5, schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const _errs113 = errors;
                                                                                                                                    for (const key8 in data41) {
                                                                                                                                        if (!(((key8 === "id") || (key8 === "login")) || (key8 === "reason"))) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5, schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    if (_errs113 === errors) {
                                                                                                                                        if (data41.id !== undefined) {
                                                                                                                                            let data42 = data41.id;
                                                                                                                                            const _errs114 = errors;
                                                                                                                                            const _errs115 = errors;
                                                                                                                                            let valid21 = false;
                                                                                                                                            const _errs116 = errors;
                                                                                                                                            if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                                                                                                                                                const err27 = { instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/id", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                                vErrors = push(vErrors, err27);
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid6 = _errs116 === errors;
                                                                                                                                            valid21 = valid21 || _valid6;
                                                                                                                                            const _errs118 = errors;
                                                                                                                                            if (data42 !== null) {
                                                                                                                                                const err28 = { instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/id", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                vErrors = push(vErrors, err28);
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid6 = _errs118 === errors;
                                                                                                                                            valid21 = valid21 || _valid6;
                                                                                                                                            if (!valid21) {
                                                                                                                                                const err29 = { instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/id", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                vErrors = push(vErrors, err29);
                                                                                                                                                errors++;
                                                                                                                                                validate20.errors = vErrors;
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                errors = _errs115;
                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                    if (_errs115) {
                                                                                                                                                        vErrors.length = _errs115;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors = null;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid20 = _errs114 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid20 = true;
                                                                                                                                        }
                                                                                                                                        if (valid20) {
                                                                                                                                            if (data41.login !== undefined) {
                                                                                                                                                const _errs120 = errors;
                                                                                                                                                if (typeof data41.login !== "string") {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/login", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid20 = _errs120 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid20 = true;
                                                                                                                                            }
                                                                                                                                            if (valid20) {
                                                                                                                                                if (data41.reason !== undefined) {
                                                                                                                                                    const _errs122 = errors;
                                                                                                                                                    if (typeof data41.reason !== "string") {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified/" + i5 + "/reason", schemaPath: "#/properties/pullRequests/items/properties/disqualified/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid20 = _errs122 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid20 = true;
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
                                                                                                                        var valid19 = _errs111 === errors;
                                                                                                                        if (!valid19) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/disqualified", schemaPath: "#/properties/pullRequests/items/properties/disqualified/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid10 = _errs109 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data19.policy !== undefined) {
                                                                                                                let data45 = data19.policy;
                                                                                                                const _errs124 = errors;
                                                                                                                if (errors === _errs124) {
                                                                                                                    if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                                                                        let missing9;
                                                                                                                        if ((((data45.uri === undefined) && (missing9 = "uri")) || ((data45.commit === undefined) && (missing9 = "commit"))) || ((data45.digest === undefined) && (missing9 = "digest"))) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy", schemaPath: "#/properties/pullRequests/items/properties/policy/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs126 = errors;
                                                                                                                            for (const key9 in data45) {
                                                                                                                                if (!(((key9 === "uri") || (key9 === "commit")) || (key9 === "digest"))) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy", schemaPath: "#/properties/pullRequests/items/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs126 === errors) {
                                                                                                                                if (data45.uri !== undefined) {
                                                                                                                                    const _errs127 = errors;
                                                                                                                                    if (typeof data45.uri !== "string") {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy/uri", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid22 = _errs127 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid22 = true;
                                                                                                                                }
                                                                                                                                if (valid22) {
                                                                                                                                    if (data45.commit !== undefined) {
                                                                                                                                        const _errs129 = errors;
                                                                                                                                        if (typeof data45.commit !== "string") {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/policy/commit", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid22 = _errs129 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid22 = true;
                                                                                                                                    }
                                                                                                                                    if (valid22) {
                                                                                                                                        if (data45.digest !== undefined) {
                                                                                                                                            let data48 = data45.digest;
                                                                                                                                            const _errs131 = errors;
                                                                                                                                            const _errs132 = errors;
                                                                                                                                            let valid23 = false;
                                                                                                                                            const _errs133 = errors;
                                                                                                                                            if (errors === _errs133) {
                                                                                                                                                if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                                                                                                                                    let missing10;
                                                                                                                                                    if ((data48.gitBlob === undefined) && (missing10 = "gitBlob")) {
                                                                                                                                                        const err30 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/0/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                                                                                                                                                        vErrors = push(vErrors, err30);
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        const _errs135 = errors;
                                                                                                                                                        for (const key10 in data48) {
                                                                                                                                                            if (!(key10 === "gitBlob")) {
                                                                                                                                                                const err31 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                                                                                                                                                vErrors = push(vErrors, err31);
                                                                                                                                                                errors++;
                                                                                                                                                                break;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        if (_errs135 === errors) {
                                                                                                                                                            if (data48.gitBlob !== undefined) {
                                                                                                                                                                let data49 = data48.gitBlob;
                                                                                                                                                                const _errs136 = errors;
                                                                                                                                                                if (errors === _errs136) {
                                                                                                                                                                    if (typeof data49 === "string") {
                                                                                                                                                                        if (!pattern4.test(data49)) {
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
                                                                                                                                            var _valid7 = _errs133 === errors;
                                                                                                                                            valid23 = valid23 || _valid7;
                                                                                                                                            const _errs138 = errors;
                                                                                                                                            if (data48 !== null) {
                                                                                                                                                const err35 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                vErrors = push(vErrors, err35);
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid7 = _errs138 === errors;
                                                                                                                                            valid23 = valid23 || _valid7;
                                                                                                                                            if (!valid23) {
                                                                                                                                                const err36 = { instancePath: instancePath + "/pullRequests/" + i1 + "/policy/digest", schemaPath: "#/properties/pullRequests/items/properties/policy/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                vErrors = push(vErrors, err36);
                                                                                                                                                errors++;
                                                                                                                                                validate20.errors = vErrors;
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                errors = _errs132;
                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                    if (_errs132) {
                                                                                                                                                        vErrors.length = _errs132;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors = null;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid22 = _errs131 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid22 = true;
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
                                                                                                                var valid10 = _errs124 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                            if (valid10) {
                                                                                                                if (data19.snapshotDigest !== undefined) {
                                                                                                                    let data50 = data19.snapshotDigest;
                                                                                                                    const _errs140 = errors;
                                                                                                                    if (errors === _errs140) {
                                                                                                                        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                                                                                            let missing11;
                                                                                                                            if ((data50.sha256 === undefined) && (missing11 = "sha256")) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/snapshotDigest", schemaPath: "#/properties/pullRequests/items/properties/snapshotDigest/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const _errs142 = errors;
                                                                                                                                for (const key11 in data50) {
                                                                                                                                    if (!(key11 === "sha256")) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/pullRequests/" + i1 + "/snapshotDigest", schemaPath: "#/properties/pullRequests/items/properties/snapshotDigest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                                                        return false;
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (_errs142 === errors) {
                                                                                                                                    if (data50.sha256 !== undefined) {
                                                                                                                                        let data51 = data50.sha256;
                                                                                                                                        const _errs143 = errors;
                                                                                                                                        if (errors === _errs143) {
                                                                                                                                            if (typeof data51 === "string") {
                                                                                                                                                if (!pattern11.test(data51)) {
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
                                                                                                                    var valid10 = _errs140 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid10 = true;
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
                                                    var valid9 = _errs54 === errors;
                                                    if (!valid9) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/pullRequests", schemaPath: "#/properties/pullRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs52 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.deployment !== undefined) {
                                            let data52 = data.deployment;
                                            const _errs145 = errors;
                                            if (errors === _errs145) {
                                                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                                    let missing12;
                                                    if (((((data52.environments === undefined) && (missing12 = "environments")) || ((data52.required === undefined) && (missing12 = "required"))) || ((data52.approvers === undefined) && (missing12 = "approvers"))) || ((data52.run === undefined) && (missing12 = "run"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs147 = errors;
                                                        for (const key12 in data52) {
                                                            if (!((((key12 === "environments") || (key12 === "required")) || (key12 === "approvers")) || (key12 === "run"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs147 === errors) {
                                                            if (data52.environments !== undefined) {
                                                                let data53 = data52.environments;
                                                                const _errs148 = errors;
                                                                if (errors === _errs148) {
                                                                    if (Array.isArray(data53)) {
                                                                        var valid27 = true;
                                                                        const len6 = data53.length;
                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                            const _errs150 = errors;
                                                                            if (typeof data53[i6] !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/environments/" + i6, schemaPath: "#/properties/deployment/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid27 = _errs150 === errors;
                                                                            if (!valid27) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/environments", schemaPath: "#/properties/deployment/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid26 = _errs148 === errors;
                                                            }
                                                            else {
                                                                var valid26 = true;
                                                            }
                                                            if (valid26) {
                                                                if (data52.required !== undefined) {
                                                                    let data55 = data52.required;
                                                                    const _errs152 = errors;
                                                                    if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/required", schemaPath: "#/properties/deployment/properties/required/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    var valid26 = _errs152 === errors;
                                                                }
                                                                else {
                                                                    var valid26 = true;
                                                                }
                                                                if (valid26) {
                                                                    if (data52.approvers !== undefined) {
                                                                        let data56 = data52.approvers;
                                                                        const _errs154 = errors;
                                                                        if (errors === _errs154) {
                                                                            if (Array.isArray(data56)) {
                                                                                var valid28 = true;
                                                                                const len7 = data56.length;
                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                    let data57 = data56[i7];
                                                                                    const _errs156 = errors;
                                                                                    if (errors === _errs156) {
                                                                                        if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                                                            let missing13;
                                                                                            if (((data57.id === undefined) && (missing13 = "id")) || ((data57.login === undefined) && (missing13 = "login"))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/approvers/" + i7, schemaPath: "#/properties/deployment/properties/approvers/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs158 = errors;
                                                                                                for (const key13 in data57) {
                                                                                                    if (!((key13 === "id") || (key13 === "login"))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/approvers/" + i7, schemaPath: "#/properties/deployment/properties/approvers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs158 === errors) {
                                                                                                    if (data57.id !== undefined) {
                                                                                                        let data58 = data57.id;
                                                                                                        const _errs159 = errors;
                                                                                                        const _errs160 = errors;
                                                                                                        let valid30 = false;
                                                                                                        const _errs161 = errors;
                                                                                                        if (!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) {
                                                                                                            const err37 = { instancePath: instancePath + "/deployment/approvers/" + i7 + "/id", schemaPath: "#/properties/deployment/properties/approvers/items/properties/id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                            vErrors = push(vErrors, err37);
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid8 = _errs161 === errors;
                                                                                                        valid30 = valid30 || _valid8;
                                                                                                        const _errs163 = errors;
                                                                                                        if (data58 !== null) {
                                                                                                            const err38 = { instancePath: instancePath + "/deployment/approvers/" + i7 + "/id", schemaPath: "#/properties/deployment/properties/approvers/items/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            vErrors = push(vErrors, err38);
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid8 = _errs163 === errors;
                                                                                                        valid30 = valid30 || _valid8;
                                                                                                        if (!valid30) {
                                                                                                            const err39 = { instancePath: instancePath + "/deployment/approvers/" + i7 + "/id", schemaPath: "#/properties/deployment/properties/approvers/items/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            vErrors = push(vErrors, err39);
                                                                                                            errors++;
                                                                                                            validate20.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs160;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs160) {
                                                                                                                    vErrors.length = _errs160;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid29 = _errs159 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid29 = true;
                                                                                                    }
                                                                                                    if (valid29) {
                                                                                                        if (data57.login !== undefined) {
                                                                                                            const _errs165 = errors;
                                                                                                            if (typeof data57.login !== "string") {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/approvers/" + i7 + "/login", schemaPath: "#/properties/deployment/properties/approvers/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid29 = _errs165 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid29 = true;
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
                                                                                    var valid28 = _errs156 === errors;
                                                                                    if (!valid28) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/approvers", schemaPath: "#/properties/deployment/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid26 = _errs154 === errors;
                                                                    }
                                                                    else {
                                                                        var valid26 = true;
                                                                    }
                                                                    if (valid26) {
                                                                        if (data52.run !== undefined) {
                                                                            let data60 = data52.run;
                                                                            const _errs167 = errors;
                                                                            if (errors === _errs167) {
                                                                                if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                                    let missing14;
                                                                                    if (((data60.id === undefined) && (missing14 = "id")) || ((data60.attempt === undefined) && (missing14 = "attempt"))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/run", schemaPath: "#/properties/deployment/properties/run/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs169 = errors;
                                                                                        for (const key14 in data60) {
                                                                                            if (!((key14 === "id") || (key14 === "attempt"))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/deployment/run", schemaPath: "#/properties/deployment/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs169 === errors) {
                                                                                            if (data60.id !== undefined) {
                                                                                                const _errs170 = errors;
                                                                                                if (typeof data60.id !== "string") {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/deployment/run/id", schemaPath: "#/properties/deployment/properties/run/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid31 = _errs170 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid31 = true;
                                                                                            }
                                                                                            if (valid31) {
                                                                                                if (data60.attempt !== undefined) {
                                                                                                    let data62 = data60.attempt;
                                                                                                    const _errs172 = errors;
                                                                                                    if (!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/deployment/run/attempt", schemaPath: "#/properties/deployment/properties/run/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid31 = _errs172 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid31 = true;
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
                                                                            var valid26 = _errs167 === errors;
                                                                        }
                                                                        else {
                                                                            var valid26 = true;
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
                                            var valid0 = _errs145 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.snapshotDigest !== undefined) {
                                                let data63 = data.snapshotDigest;
                                                const _errs174 = errors;
                                                if (errors === _errs174) {
                                                    if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                        let missing15;
                                                        if ((data63.sha256 === undefined) && (missing15 = "sha256")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/snapshotDigest", schemaPath: "#/properties/snapshotDigest/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs176 = errors;
                                                            for (const key15 in data63) {
                                                                if (!(key15 === "sha256")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/snapshotDigest", schemaPath: "#/properties/snapshotDigest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs176 === errors) {
                                                                if (data63.sha256 !== undefined) {
                                                                    let data64 = data63.sha256;
                                                                    const _errs177 = errors;
                                                                    if (errors === _errs177) {
                                                                        if (typeof data64 === "string") {
                                                                            if (!pattern11.test(data64)) {
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
                                                var valid0 = _errs174 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.evaluatedAt !== undefined) {
                                                    const _errs179 = errors;
                                                    if (typeof data.evaluatedAt !== "string") {
                                                        validate20.errors = [{ instancePath: instancePath + "/evaluatedAt", schemaPath: "#/properties/evaluatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs179 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.verifier !== undefined) {
                                                        let data66 = data.verifier;
                                                        const _errs181 = errors;
                                                        if (errors === _errs181) {
                                                            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                                                let missing16;
                                                                if (((data66.id === undefined) && (missing16 = "id")) || ((data66.version === undefined) && (missing16 = "version"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/verifier", schemaPath: "#/properties/verifier/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs183 = errors;
                                                                    for (const key16 in data66) {
                                                                        if (!((key16 === "id") || (key16 === "version"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/verifier", schemaPath: "#/properties/verifier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs183 === errors) {
                                                                        if (data66.id !== undefined) {
                                                                            const _errs184 = errors;
                                                                            if (typeof data66.id !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/verifier/id", schemaPath: "#/properties/verifier/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid33 = _errs184 === errors;
                                                                        }
                                                                        else {
                                                                            var valid33 = true;
                                                                        }
                                                                        if (valid33) {
                                                                            if (data66.version !== undefined) {
                                                                                const _errs186 = errors;
                                                                                if (typeof data66.version !== "string") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/verifier/version", schemaPath: "#/properties/verifier/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid33 = _errs186 === errors;
                                                                            }
                                                                            else {
                                                                                var valid33 = true;
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
                                                        var valid0 = _errs181 === errors;
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
// EXTERNAL MODULE: ./build/domains/signing/quoted.js
var quoted = __webpack_require__(31596);
// EXTERNAL MODULE: ./build/domains/signing/scan-statement.js
var scan_statement = __webpack_require__(43613);
// EXTERNAL MODULE: ./build/domains/signing/statement-types.js
var statement_types = __webpack_require__(61879);
;// CONCATENATED MODULE: ./build/domains/signing/seal-statements.js







/** Evaluates a statement whose signature verified. A statement that says no, or is about something else, has a refusal. */
function evaluateStatement(statement, context) {
    const { predicateType, predicate, subjects } = statement;
    const kind = (0,statement_types/* kindOf */.I)(predicateType);
    if (kind === 'unknown')
        return { kind, predicateType, subjects, says: 'not evaluated: this version does not know its type', refusal: undefined };
    const checked = CHECKS[kind](statement, context);
    const general = fieldsOf(predicate) === undefined ? EMPTY : statement.coversManifest ? undefined : OTHER_MODEL;
    return { kind, predicateType, subjects, ...checked, refusal: checked.refusal ?? general };
}
/** Two models can have the same files. */
const OTHER_MODEL = 'its subjects do not include the manifest of the model, with its name and version';
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
/** Reads the source of GitHub's build type. */
function sourceOf(predicate) {
    const definition = fieldsOf(fieldsOf(predicate)?.['buildDefinition']);
    const [first] = listOf(definition?.['resolvedDependencies']);
    const { uri, digest } = fieldsOf(first) ?? {};
    const commit = fieldsOf(digest)?.['gitCommit'];
    const repositoryUri = repositoryUriOf(uri);
    return repositoryUri === undefined || !isCommit(commit) ? undefined : { repositoryUri, commit };
}
/** Returns the repository of `git+https://github.com/OWNER/REPO@REF`, the form of SPDX download locations. */
function repositoryUriOf(uri) {
    return typeof uri === 'string' ? /^git\+(https:\/\/[^@]+)(?:@.*)?$/.exec(uri)?.[1] : undefined;
}
/** Returns the text of the first condition that holds. */
function firstFault(faults) {
    return faults.find(([found]) => found)?.[1];
}
function checkApprovals({ predicate, subjects }, { origin, signer }) {
    const fault = schemaFault(validateApprovalsStatementV1, predicate, 'approvals-statement-v1');
    if (fault !== undefined)
        return refused('approvals', fault);
    const { decision, tier, release, commits, deployment } = predicate;
    const says = `${decision} at the tier ${tier}, ${release.tag} at commit ${(0,short_digest/* shortDigest */.V)(release.commit)}`;
    const left = commits.filter(({ approved }) => !approved);
    const approvers = new Set(deployment.approvers.map(({ id }) => id)).size;
    const refusal = firstFault([
        [decision !== 'approved', 'the release was not approved'],
        [left.length > 0, `it lists commit ${(0,short_digest/* shortDigest */.V)(left[0]?.commit ?? '')}, which was not approved`],
        [approvers < deployment.required, `${approvers} of ${deployment.required} required people approved the deployment`],
    ]) ??
        otherSubject(subjects, release.commit) ??
        otherOrigin({ commit: release.commit, repositoryUri: repositoryOf(subjects) }, origin) ??
        otherRunId(deployment.run.id, signer);
    return { says, refusal, tier };
}
/** Compares the run of the deployment with the one that the certificate names. */
function otherRunId(id, signer) {
    const run = signer.method === 'sigstore' ? /\/actions\/runs\/(\d+)(?:\/|$)/.exec(signer.claims.runUri ?? '')?.[1] : undefined;
    return run === undefined || run === id ? undefined : `it is about the run ${id}, and was signed in the run ${run}`;
}
/** Checks a verification summary of the source. @see https://slsa.dev/spec/v1.2/verifying-source */
function checkSummary({ predicate, subjects }, { origin }) {
    const { verificationResult: result, resourceUri, verifiedLevels, verifier, timeVerified } = fieldsOf(predicate) ?? {};
    const levels = listOf(verifiedLevels).filter((level) => typeof level === 'string');
    const says = `${(0,quoted/* quoted */.T)(result)} for ${(0,quoted/* quoted */.T)(resourceUri)}${levels.length === 0 ? '' : `, ${levels.join(', ')}`}`;
    const repositoryUri = repositoryUriOf(resourceUri);
    const refusal = firstFault([
        [result === 'FAILED', 'the verification failed'],
        [result !== 'PASSED', `its result is ${(0,quoted/* quoted */.T)(result)}; expected "PASSED" or "FAILED"`],
        [typeof fieldsOf(verifier)?.['id'] !== 'string' || typeof timeVerified !== 'string', 'it does not say who verified, and when'],
        [levels.length === 0 || levels.includes('FAILED'), 'it lists no verified level'],
        [repositoryUri === undefined, `its resourceUri is ${(0,quoted/* quoted */.T)(resourceUri)}; expected git+https://…`],
    ]) ?? otherOrigin({ repositoryUri, commit: commitOf(subjects) }, origin);
    return { says, refusal };
}
function checkScan({ predicate }, { manifest }) {
    const fault = schemaFault(validateScanStatementV1, predicate, 'scan-statement-v1');
    if (fault !== undefined)
        return refused('scan', fault);
    const { verdict, coverage, files, profile, notable } = predicate;
    const says = `${verdict}, ${coverage}, ${files} files, profile ${profile}`;
    const worse = notable.find((file) => scan_statement/* VERDICTS */.b.indexOf(file.verdict) > scan_statement/* VERDICTS */.b.indexOf(verdict) || (coverage === 'complete' && file.coverage !== coverage));
    const refusal = files !== manifest.files.length
        ? `it is about ${files} files, and the model has ${manifest.files.length}`
        : worse && `it lists ${(0,quoted/* quoted */.T)(worse.path)} as ${worse.verdict} and ${worse.coverage}`;
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
        ...(trustRoot === undefined
            ? {}
            : { trustedRoot: { asOf: trustRoot.asOf ?? now, name: publicName(trustRoot.name), json: trustRoot.json } }),
        expected,
    };
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(seal);
}
/** Removes the folders from the name of a root that was read from a file: they are those of the machine that signed. */
function publicName(name) {
    return /^https?:\/\//.test(name) ? name : name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
/**
 * Parses an untrusted seal. The signature must list exactly the files of the manifest, and every statement must be about
 * the manifest's digest, and different from all others.
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
    requireDistinct(statements, where);
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
/** Refuses a statement that is in the seal twice. No release writes one, and each costs a verification. */
function requireDistinct(statements, where) {
    const seen = new Map();
    for (const [index, { bundle }] of statements.entries()) {
        const payload = bundle.payload.toString('base64');
        const first = seen.get(payload);
        if (first !== undefined)
            throw invalid(where, `statement ${index + 1} repeats statement ${first + 1}`);
        seen.set(payload, index);
    }
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


/***/ })

};
