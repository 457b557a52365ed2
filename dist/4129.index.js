export const id = 4129;
export const ids = [4129];
export const modules = {

/***/ 34129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52853);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50018);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);








/** Larger manifests are rejected before they are parsed. Corresponds to about 400,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/**
 * Parses an untrusted manifest. Checks that every path stays below the model before any file is accessed, and recomputes
 * both roots.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} MANIFEST_NEWER - a later version of the format.
 * @throws {SealError} MANIFEST_INVALID - not a manifest, or an inconsistent one.
 */
function parseManifest(text, where) {
    refuseConflict(text, where);
    const manifest = parseFormat({ text, where, kind: 'manifest', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateManifestV1 */ .P0, code: 'MANIFEST_INVALID' });
    checkFiles(manifest.files, where);
    for (const path of manifest.ignore)
        checkPath(path, where, 'ignore');
    checkLinks(manifest, where);
    if (!isWritten(text, manifest)) {
        throw invalid(where, 'not the form that Weightseal writes: keys are duplicate or unsorted, or the file was reformatted');
    }
    const { files, tree, oms } = manifest;
    const leaves = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(manifest);
    if (tree.size !== leaves.length)
        throw invalid(where, `/tree/size is ${tree.size}, but the manifest lists ${leaves.length} entries`);
    const digest = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .merkleRoot */ .nk)(leaves).toString('hex');
    if (tree.root !== digest)
        throw invalid(where, `/tree/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(tree.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(digest)}`);
    const root = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .omsRoot */ .SB)(files);
    if (oms.root !== root)
        throw invalid(where, `/oms/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(oms.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(root)}`);
    return manifest;
}
/** Accepts the form with one entry a line, also with the line ends of Windows, and the canonical form of earlier versions. */
function isWritten(text, manifest) {
    const bare = text.trimEnd();
    return bare === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalManifest */ .qY)(manifest) || bare.replaceAll('\r\n', '\n') === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeManifest */ .MZ)(manifest).trimEnd();
}
/** Names the cause of a manifest that git could not merge. @throws {SealError} MANIFEST_INVALID */
function refuseConflict(text, where) {
    const marker = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text);
    if (marker === null)
        return;
    const line = text.slice(0, marker.index).split('\n').length;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: line ${line} is a marker of a merge conflict. Resolve it with "weightseal manifest MODEL_DIR --name NAME --version VERSION", or let git do so: "weightseal help manifest" shows the merge driver.`);
}
function checkLinks({ links = [], tensors = [], files }, where) {
    for (const { path } of links)
        checkPath(path, where, 'links');
    const paths = links.map(({ path }) => path);
    const known = new Set(files.map(({ path }) => path));
    if (paths.some((path, index) => known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareUtf8 */ .zq)(paths[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the links are not sorted, or a path is listed twice');
    const owners = tensors.map(({ path }) => path);
    if (owners.some((path, index) => !known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareUtf8 */ .zq)(owners[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the tensors are not sorted, or belong to a file that is not listed');
}
/** @throws {SealError} PROOF_INVALID or MANIFEST_NEWER. */
function parseProof(text, where) {
    return parseFormat({ text, where, kind: 'proof', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateProofV1 */ .aL, code: 'PROOF_INVALID' });
}
/** @throws {SealError} SHARD_INVALID or MANIFEST_NEWER. */
function parseShard(text, where) {
    const shard = parseFormat({ text, where, kind: 'shard', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateShardV1 */ .ug, code: 'SHARD_INVALID' });
    for (const { path } of shard.files) {
        const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SHARD_INVALID', `${where}: path ${JSON.stringify(path)} is not allowed (${fault}).`);
    }
    return shard;
}
function parseFormat({ text, where, kind, validate, code }) {
    if (text.length > MAX_MANIFEST_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: expected a Weightseal ${kind} in JSON: ${cause.message}.`, { cause });
    }
    const version = /^weightseal\/[a-z]+@(\d+)$/.exec(schemaOf(value))?.[1];
    if (version !== undefined && Number(version) > 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_NEWER', `${where}: found version ${version} of the ${kind} format; this Weightseal reads version 1. Upgrade Weightseal.`);
    }
    if (validate(value))
        return value;
    const hint = kind === 'manifest' ? ` A manifest starts with {"schema": "${_types_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_SCHEMA */ .KB}"}; create one with "weightseal manifest".` : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], value).join('; ')}.${hint}`);
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : '';
}
function checkFiles(files, where) {
    let previous;
    for (const { path } of files) {
        checkPath(path, where, 'files');
        if (path === previous)
            throw invalid(where, `path ${JSON.stringify(path)} is listed twice`);
        if (previous !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareUtf8 */ .zq)(previous, path) > 0)
            throw invalid(where, `paths are not sorted: ${JSON.stringify(path)} follows ${JSON.stringify(previous)}`);
        previous = path;
    }
    const [clash] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .collisions */ .eS)(files.map(({ path }) => path));
    if (clash)
        throw invalid(where, `paths ${JSON.stringify(clash.first)} and ${JSON.stringify(clash.second)} are the same file on systems that ignore case or Unicode form`);
}
function checkPath(path, where, list) {
    const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path);
    if (fault)
        throw invalid(where, `path ${JSON.stringify(path)} in /${list} is not allowed (${fault}); paths must be relative, with "/" as the separator`);
}
function invalid(where, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: ${what}. Do not trust this manifest; recreate it with "weightseal manifest".`);
}


/***/ }),

/***/ 49311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ validateManifestV1),
/* harmony export */   aL: () => (/* binding */ validateProofV1),
/* harmony export */   ug: () => (/* binding */ validateShardV1),
/* harmony export */   zw: () => (/* binding */ validateSealV1)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck

"use strict";
const validateManifestV1 = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/manifest-v1.schema.json", "title": "Weightseal integrity manifest, version 1", "description": "Canonical JSON (RFC 8785), with each member and each entry of a list on a line of its own; the form on one line is accepted. Files are sorted by the UTF-8 bytes of their paths. The tree is that of RFC 9162; leaf input = utf8(path) 00 decimal(size) 00 hex(sha256) for a file, then utf8(path) 00 \"link\" 00 utf8(target) for a link, then utf8(path) 00 \"tensors\" 00 hex(sha256 of the canonical JSON of the list) for tensors. A reader must also check order, uniqueness and both roots.", "type": "object", "additionalProperties": false, "required": ["schema", "model", "ignore", "files", "dependencies", "tree", "oms"], "properties": { "schema": { "const": "weightseal/manifest@1" }, "model": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "version": { "type": "string", "minLength": 1, "maxLength": 100 }, "framework": { "type": "string", "minLength": 1, "maxLength": 100 }, "type": { "type": "string", "minLength": 1, "maxLength": 100 } } }, "ignore": { "type": "array", "maxItems": 10000, "items": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." }, "description": "Paths (files or directories) below the model that were not measured. An entry with * or ? is a pattern in the syntax of CODEOWNERS." }, "include": { "type": "array", "minItems": 1, "maxItems": 10000, "items": { "type": "string", "minLength": 1, "maxLength": 4096 }, "description": "What belongs to the model: paths, patterns in the syntax of CODEOWNERS, and @model for the weights, tokenizer, configuration and card. Absent: everything." }, "files": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256", "source"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Size in bytes." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sha512": { "type": "string", "pattern": "^[0-9a-f]{128}$" }, "source": { "enum": ["content", "lfs-pointer", "dvc-pointer", "submodule"], "description": "lfs-pointer: size and digest are from a Git LFS pointer. dvc-pointer: size and digest are of the pointer. submodule: the digest is of \"gitlink \" and the commit, the size is 0." } } } }, "links": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["path", "target"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." }, "target": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "Text of the link." } } }, "description": "Symbolic links inside the model, sorted by path." }, "tensors": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["path", "tensors"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." }, "tensors": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "dtype", "shape", "sha256"], "properties": { "name": { "type": "string", "maxLength": 65536 }, "dtype": { "type": "string", "minLength": 1, "maxLength": 64 }, "shape": { "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the stored bytes." } } } } } }, "description": "Tensors of files in which they are contiguous, sorted by path and name." }, "dependencies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["ecosystem", "name", "version", "hashes", "from"], "properties": { "ecosystem": { "enum": ["pypi", "npm"] }, "name": { "type": "string", "minLength": 1, "maxLength": 300 }, "version": { "type": "string", "maxLength": 200 }, "hashes": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z0-9]+:[0-9a-f]+$" } }, "from": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." } } } }, "tree": { "type": "object", "additionalProperties": false, "required": ["algorithm", "size", "root"], "properties": { "algorithm": { "const": "rfc9162-sha256" }, "size": { "type": "integer", "minimum": 1, "maximum": 10000000 }, "root": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "oms": { "type": "object", "additionalProperties": false, "required": ["root"], "properties": { "root": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{128}$", "u");
const pattern7 = new RegExp("^[a-z0-9]+:[0-9a-f]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/manifest-v1.schema.json" */ ;
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
            if ((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.model === undefined) && (missing0 = "model"))) || ((data.ignore === undefined) && (missing0 = "ignore"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.dependencies === undefined) && (missing0 = "dependencies"))) || ((data.tree === undefined) && (missing0 = "tree"))) || ((data.oms === undefined) && (missing0 = "oms"))) {
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
                    if (data.schema !== undefined) {
                        const _errs2 = errors;
                        if ("weightseal/manifest@1" !== data.schema) {
                            validate20.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "weightseal/manifest@1" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.model !== undefined) {
                            let data1 = data.model;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing1;
                                    if (((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))) {
                                        validate20.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs5 = errors;
                                        for (const key1 in data1) {
                                            if (!((((key1 === "name") || (key1 === "version")) || (key1 === "framework")) || (key1 === "type"))) {
                                                validate20.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs5 === errors) {
                                            if (data1.name !== undefined) {
                                                let data2 = data1.name;
                                                const _errs6 = errors;
                                                if (errors === _errs6) {
                                                    if (typeof data2 === "string") {
                                                        if (func2(data2) > 200) {
                                                            validate20.errors = [{ instancePath: instancePath + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func2(data2) < 1) {
                                                                validate20.errors = [{ instancePath: instancePath + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs6 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data1.version !== undefined) {
                                                    let data3 = data1.version;
                                                    const _errs8 = errors;
                                                    if (errors === _errs8) {
                                                        if (typeof data3 === "string") {
                                                            if (func2(data3) > 100) {
                                                                validate20.errors = [{ instancePath: instancePath + "/model/version", schemaPath: "#/properties/model/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func2(data3) < 1) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/model/version", schemaPath: "#/properties/model/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/model/version", schemaPath: "#/properties/model/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs8 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data1.framework !== undefined) {
                                                        let data4 = data1.framework;
                                                        const _errs10 = errors;
                                                        if (errors === _errs10) {
                                                            if (typeof data4 === "string") {
                                                                if (func2(data4) > 100) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/model/framework", schemaPath: "#/properties/model/properties/framework/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func2(data4) < 1) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/model/framework", schemaPath: "#/properties/model/properties/framework/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/model/framework", schemaPath: "#/properties/model/properties/framework/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data1.type !== undefined) {
                                                            let data5 = data1.type;
                                                            const _errs12 = errors;
                                                            if (errors === _errs12) {
                                                                if (typeof data5 === "string") {
                                                                    if (func2(data5) > 100) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/model/type", schemaPath: "#/properties/model/properties/type/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data5) < 1) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/model/type", schemaPath: "#/properties/model/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/model/type", schemaPath: "#/properties/model/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs12 === errors;
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
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.ignore !== undefined) {
                                let data6 = data.ignore;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (Array.isArray(data6)) {
                                        if (data6.length > 10000) {
                                            validate20.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid2 = true;
                                            const len0 = data6.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data7 = data6[i0];
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (typeof data7 === "string") {
                                                        if (func2(data7) > 4096) {
                                                            validate20.errors = [{ instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func2(data7) < 1) {
                                                                validate20.errors = [{ instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs16 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate20.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.include !== undefined) {
                                    let data8 = data.include;
                                    const _errs18 = errors;
                                    if (errors === _errs18) {
                                        if (Array.isArray(data8)) {
                                            if (data8.length > 10000) {
                                                validate20.errors = [{ instancePath: instancePath + "/include", schemaPath: "#/properties/include/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                return false;
                                            }
                                            else {
                                                if (data8.length < 1) {
                                                    validate20.errors = [{ instancePath: instancePath + "/include", schemaPath: "#/properties/include/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid3 = true;
                                                    const len1 = data8.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data9 = data8[i1];
                                                        const _errs20 = errors;
                                                        if (errors === _errs20) {
                                                            if (typeof data9 === "string") {
                                                                if (func2(data9) > 4096) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/include/" + i1, schemaPath: "#/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func2(data9) < 1) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/include/" + i1, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/include/" + i1, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs20 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate20.errors = [{ instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.files !== undefined) {
                                        let data10 = data.files;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (Array.isArray(data10)) {
                                                if (data10.length < 1) {
                                                    validate20.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid4 = true;
                                                    const len2 = data10.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data11 = data10[i2];
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                let missing2;
                                                                if (((((data11.path === undefined) && (missing2 = "path")) || ((data11.size === undefined) && (missing2 = "size"))) || ((data11.sha256 === undefined) && (missing2 = "sha256"))) || ((data11.source === undefined) && (missing2 = "source"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/files/" + i2, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs26 = errors;
                                                                    for (const key2 in data11) {
                                                                        if (!(((((key2 === "path") || (key2 === "size")) || (key2 === "sha256")) || (key2 === "sha512")) || (key2 === "source"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/files/" + i2, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs26 === errors) {
                                                                        if (data11.path !== undefined) {
                                                                            let data12 = data11.path;
                                                                            const _errs27 = errors;
                                                                            if (errors === _errs27) {
                                                                                if (typeof data12 === "string") {
                                                                                    if (func2(data12) > 4096) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/path", schemaPath: "#/properties/files/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (func2(data12) < 1) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/path", schemaPath: "#/properties/files/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid5 = _errs27 === errors;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                        }
                                                                        if (valid5) {
                                                                            if (data11.size !== undefined) {
                                                                                let data13 = data11.size;
                                                                                const _errs29 = errors;
                                                                                if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/size", schemaPath: "#/properties/files/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs29) {
                                                                                    if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                        if (data13 > 9007199254740991 || isNaN(data13)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/size", schemaPath: "#/properties/files/items/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data13 < 0 || isNaN(data13)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/size", schemaPath: "#/properties/files/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs29 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data11.sha256 !== undefined) {
                                                                                    let data14 = data11.sha256;
                                                                                    const _errs31 = errors;
                                                                                    if (errors === _errs31) {
                                                                                        if (typeof data14 === "string") {
                                                                                            if (!pattern4.test(data14)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs31 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data11.sha512 !== undefined) {
                                                                                        let data15 = data11.sha512;
                                                                                        const _errs33 = errors;
                                                                                        if (errors === _errs33) {
                                                                                            if (typeof data15 === "string") {
                                                                                                if (!pattern5.test(data15)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/sha512", schemaPath: "#/properties/files/items/properties/sha512/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{128}$" }, message: "must match pattern \"" + "^[0-9a-f]{128}$" + "\"" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/sha512", schemaPath: "#/properties/files/items/properties/sha512/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs33 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                    if (valid5) {
                                                                                        if (data11.source !== undefined) {
                                                                                            let data16 = data11.source;
                                                                                            const _errs35 = errors;
                                                                                            if (!((((data16 === "content") || (data16 === "lfs-pointer")) || (data16 === "dvc-pointer")) || (data16 === "submodule"))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i2 + "/source", schemaPath: "#/properties/files/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.files.items.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid5 = _errs35 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i2, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid4 = _errs24 === errors;
                                                        if (!valid4) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs22 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.links !== undefined) {
                                            let data17 = data.links;
                                            const _errs36 = errors;
                                            if (errors === _errs36) {
                                                if (Array.isArray(data17)) {
                                                    if (data17.length < 1) {
                                                        validate20.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid6 = true;
                                                        const len3 = data17.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                            let data18 = data17[i3];
                                                            const _errs38 = errors;
                                                            if (errors === _errs38) {
                                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                    let missing3;
                                                                    if (((data18.path === undefined) && (missing3 = "path")) || ((data18.target === undefined) && (missing3 = "target"))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/links/" + i3, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs40 = errors;
                                                                        for (const key3 in data18) {
                                                                            if (!((key3 === "path") || (key3 === "target"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/links/" + i3, schemaPath: "#/properties/links/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs40 === errors) {
                                                                            if (data18.path !== undefined) {
                                                                                let data19 = data18.path;
                                                                                const _errs41 = errors;
                                                                                if (errors === _errs41) {
                                                                                    if (typeof data19 === "string") {
                                                                                        if (func2(data19) > 4096) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/links/" + i3 + "/path", schemaPath: "#/properties/links/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (func2(data19) < 1) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/links/" + i3 + "/path", schemaPath: "#/properties/links/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/links/" + i3 + "/path", schemaPath: "#/properties/links/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs41 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                            if (valid7) {
                                                                                if (data18.target !== undefined) {
                                                                                    let data20 = data18.target;
                                                                                    const _errs43 = errors;
                                                                                    if (errors === _errs43) {
                                                                                        if (typeof data20 === "string") {
                                                                                            if (func2(data20) > 4096) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/links/" + i3 + "/target", schemaPath: "#/properties/links/items/properties/target/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (func2(data20) < 1) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/links/" + i3 + "/target", schemaPath: "#/properties/links/items/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/links/" + i3 + "/target", schemaPath: "#/properties/links/items/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid7 = _errs43 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid7 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/links/" + i3, schemaPath: "#/properties/links/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid6 = _errs38 === errors;
                                                            if (!valid6) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs36 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.tensors !== undefined) {
                                                let data21 = data.tensors;
                                                const _errs45 = errors;
                                                if (errors === _errs45) {
                                                    if (Array.isArray(data21)) {
                                                        if (data21.length < 1) {
                                                            validate20.errors = [{ instancePath: instancePath + "/tensors", schemaPath: "#/properties/tensors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid8 = true;
                                                            const len4 = data21.length;
                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                let data22 = data21[i4];
                                                                const _errs47 = errors;
                                                                if (errors === _errs47) {
                                                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                        let missing4;
                                                                        if (((data22.path === undefined) && (missing4 = "path")) || ((data22.tensors === undefined) && (missing4 = "tensors"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4, schemaPath: "#/properties/tensors/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs49 = errors;
                                                                            for (const key4 in data22) {
                                                                                if (!((key4 === "path") || (key4 === "tensors"))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4, schemaPath: "#/properties/tensors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs49 === errors) {
                                                                                if (data22.path !== undefined) {
                                                                                    let data23 = data22.path;
                                                                                    const _errs50 = errors;
                                                                                    if (errors === _errs50) {
                                                                                        if (typeof data23 === "string") {
                                                                                            if (func2(data23) > 4096) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/path", schemaPath: "#/properties/tensors/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (func2(data23) < 1) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/path", schemaPath: "#/properties/tensors/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/path", schemaPath: "#/properties/tensors/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid9 = _errs50 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                }
                                                                                if (valid9) {
                                                                                    if (data22.tensors !== undefined) {
                                                                                        let data24 = data22.tensors;
                                                                                        const _errs52 = errors;
                                                                                        if (errors === _errs52) {
                                                                                            if (Array.isArray(data24)) {
                                                                                                var valid10 = true;
                                                                                                const len5 = data24.length;
                                                                                                for (let i5 = 0; i5 < len5; i5++) {
                                                                                                    let data25 = data24[i5];
                                                                                                    const _errs54 = errors;
                                                                                                    if (errors === _errs54) {
                                                                                                        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                                            let missing5;
                                                                                                            if (((((data25.name === undefined) && (missing5 = "name")) || ((data25.dtype === undefined) && (missing5 = "dtype"))) || ((data25.shape === undefined) && (missing5 = "shape"))) || ((data25.sha256 === undefined) && (missing5 = "sha256"))) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5, schemaPath: "#/properties/tensors/items/properties/tensors/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                const _errs56 = errors;
                                                                                                                for (const key5 in data25) {
                                                                                                                    if (!((((key5 === "name") || (key5 === "dtype")) || (key5 === "shape")) || (key5 === "sha256"))) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5, schemaPath: "#/properties/tensors/items/properties/tensors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                                        return false;
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                                if (_errs56 === errors) {
                                                                                                                    if (data25.name !== undefined) {
                                                                                                                        let data26 = data25.name;
                                                                                                                        const _errs57 = errors;
                                                                                                                        if (errors === _errs57) {
                                                                                                                            if (typeof data26 === "string") {
                                                                                                                                if (func2(data26) > 65536) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/name", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/name", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid11 = _errs57 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid11 = true;
                                                                                                                    }
                                                                                                                    if (valid11) {
                                                                                                                        if (data25.dtype !== undefined) {
                                                                                                                            let data27 = data25.dtype;
                                                                                                                            const _errs59 = errors;
                                                                                                                            if (errors === _errs59) {
                                                                                                                                if (typeof data27 === "string") {
                                                                                                                                    if (func2(data27) > 64) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/dtype", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/dtype/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (func2(data27) < 1) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/dtype", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/dtype/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/dtype", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/dtype/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid11 = _errs59 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid11 = true;
                                                                                                                        }
                                                                                                                        if (valid11) {
                                                                                                                            if (data25.shape !== undefined) {
                                                                                                                                let data28 = data25.shape;
                                                                                                                                const _errs61 = errors;
                                                                                                                                if (errors === _errs61) {
                                                                                                                                    if (Array.isArray(data28)) {
                                                                                                                                        var valid12 = true;
                                                                                                                                        const len6 = data28.length;
                                                                                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                            let data29 = data28[i6];
                                                                                                                                            const _errs63 = errors;
                                                                                                                                            if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/shape/" + i6, schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/shape/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            if (errors === _errs63) {
                                                                                                                                                if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                                                                    if (data29 > 9007199254740991 || isNaN(data29)) {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/shape/" + i6, schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/shape/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        if (data29 < 0 || isNaN(data29)) {
                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/shape/" + i6, schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/shape/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid12 = _errs63 === errors;
                                                                                                                                            if (!valid12) {
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/shape", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/shape/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid11 = _errs61 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid11 = true;
                                                                                                                            }
                                                                                                                            if (valid11) {
                                                                                                                                if (data25.sha256 !== undefined) {
                                                                                                                                    let data30 = data25.sha256;
                                                                                                                                    const _errs65 = errors;
                                                                                                                                    if (errors === _errs65) {
                                                                                                                                        if (typeof data30 === "string") {
                                                                                                                                            if (!pattern4.test(data30)) {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/sha256", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5 + "/sha256", schemaPath: "#/properties/tensors/items/properties/tensors/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid11 = _errs65 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid11 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors/" + i5, schemaPath: "#/properties/tensors/items/properties/tensors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid10 = _errs54 === errors;
                                                                                                    if (!valid10) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4 + "/tensors", schemaPath: "#/properties/tensors/items/properties/tensors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs52 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/tensors/" + i4, schemaPath: "#/properties/tensors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid8 = _errs47 === errors;
                                                                if (!valid8) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/tensors", schemaPath: "#/properties/tensors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs45 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.dependencies !== undefined) {
                                                    let data31 = data.dependencies;
                                                    const _errs67 = errors;
                                                    if (errors === _errs67) {
                                                        if (Array.isArray(data31)) {
                                                            var valid13 = true;
                                                            const len7 = data31.length;
                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                let data32 = data31[i7];
                                                                const _errs69 = errors;
                                                                if (errors === _errs69) {
                                                                    if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                        let missing6;
                                                                        if ((((((data32.ecosystem === undefined) && (missing6 = "ecosystem")) || ((data32.name === undefined) && (missing6 = "name"))) || ((data32.version === undefined) && (missing6 = "version"))) || ((data32.hashes === undefined) && (missing6 = "hashes"))) || ((data32.from === undefined) && (missing6 = "from"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7, schemaPath: "#/properties/dependencies/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs71 = errors;
                                                                            for (const key6 in data32) {
                                                                                if (!(((((key6 === "ecosystem") || (key6 === "name")) || (key6 === "version")) || (key6 === "hashes")) || (key6 === "from"))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7, schemaPath: "#/properties/dependencies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs71 === errors) {
                                                                                if (data32.ecosystem !== undefined) {
                                                                                    let data33 = data32.ecosystem;
                                                                                    const _errs72 = errors;
                                                                                    if (!((data33 === "pypi") || (data33 === "npm"))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/ecosystem", schemaPath: "#/properties/dependencies/items/properties/ecosystem/enum", keyword: "enum", params: { allowedValues: schema31.properties.dependencies.items.properties.ecosystem.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid14 = _errs72 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid14 = true;
                                                                                }
                                                                                if (valid14) {
                                                                                    if (data32.name !== undefined) {
                                                                                        let data34 = data32.name;
                                                                                        const _errs73 = errors;
                                                                                        if (errors === _errs73) {
                                                                                            if (typeof data34 === "string") {
                                                                                                if (func2(data34) > 300) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/name", schemaPath: "#/properties/dependencies/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (func2(data34) < 1) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/name", schemaPath: "#/properties/dependencies/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/name", schemaPath: "#/properties/dependencies/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid14 = _errs73 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid14 = true;
                                                                                    }
                                                                                    if (valid14) {
                                                                                        if (data32.version !== undefined) {
                                                                                            let data35 = data32.version;
                                                                                            const _errs75 = errors;
                                                                                            if (errors === _errs75) {
                                                                                                if (typeof data35 === "string") {
                                                                                                    if (func2(data35) > 200) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/version", schemaPath: "#/properties/dependencies/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/version", schemaPath: "#/properties/dependencies/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid14 = _errs75 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid14 = true;
                                                                                        }
                                                                                        if (valid14) {
                                                                                            if (data32.hashes !== undefined) {
                                                                                                let data36 = data32.hashes;
                                                                                                const _errs77 = errors;
                                                                                                if (errors === _errs77) {
                                                                                                    if (Array.isArray(data36)) {
                                                                                                        if (data36.length < 1) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/hashes", schemaPath: "#/properties/dependencies/items/properties/hashes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid15 = true;
                                                                                                            const len8 = data36.length;
                                                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                                                                let data37 = data36[i8];
                                                                                                                const _errs79 = errors;
                                                                                                                if (errors === _errs79) {
                                                                                                                    if (typeof data37 === "string") {
                                                                                                                        if (!pattern7.test(data37)) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/hashes/" + i8, schemaPath: "#/properties/dependencies/items/properties/hashes/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+:[0-9a-f]+$" }, message: "must match pattern \"" + "^[a-z0-9]+:[0-9a-f]+$" + "\"" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/hashes/" + i8, schemaPath: "#/properties/dependencies/items/properties/hashes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid15 = _errs79 === errors;
                                                                                                                if (!valid15) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/hashes", schemaPath: "#/properties/dependencies/items/properties/hashes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid14 = _errs77 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid14 = true;
                                                                                            }
                                                                                            if (valid14) {
                                                                                                if (data32.from !== undefined) {
                                                                                                    let data38 = data32.from;
                                                                                                    const _errs81 = errors;
                                                                                                    if (errors === _errs81) {
                                                                                                        if (typeof data38 === "string") {
                                                                                                            if (func2(data38) > 4096) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/from", schemaPath: "#/properties/dependencies/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                if (func2(data38) < 1) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/from", schemaPath: "#/properties/dependencies/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7 + "/from", schemaPath: "#/properties/dependencies/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid14 = _errs81 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid14 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/dependencies/" + i7, schemaPath: "#/properties/dependencies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid13 = _errs69 === errors;
                                                                if (!valid13) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs67 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.tree !== undefined) {
                                                        let data39 = data.tree;
                                                        const _errs83 = errors;
                                                        if (errors === _errs83) {
                                                            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                let missing7;
                                                                if ((((data39.algorithm === undefined) && (missing7 = "algorithm")) || ((data39.size === undefined) && (missing7 = "size"))) || ((data39.root === undefined) && (missing7 = "root"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/tree", schemaPath: "#/properties/tree/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs85 = errors;
                                                                    for (const key7 in data39) {
                                                                        if (!(((key7 === "algorithm") || (key7 === "size")) || (key7 === "root"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/tree", schemaPath: "#/properties/tree/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs85 === errors) {
                                                                        if (data39.algorithm !== undefined) {
                                                                            const _errs86 = errors;
                                                                            if ("rfc9162-sha256" !== data39.algorithm) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/tree/algorithm", schemaPath: "#/properties/tree/properties/algorithm/const", keyword: "const", params: { allowedValue: "rfc9162-sha256" }, message: "must be equal to constant" }];
                                                                                return false;
                                                                            }
                                                                            var valid16 = _errs86 === errors;
                                                                        }
                                                                        else {
                                                                            var valid16 = true;
                                                                        }
                                                                        if (valid16) {
                                                                            if (data39.size !== undefined) {
                                                                                let data41 = data39.size;
                                                                                const _errs87 = errors;
                                                                                if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/tree/size", schemaPath: "#/properties/tree/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs87) {
                                                                                    if ((typeof data41 == "number") && (isFinite(data41))) {
                                                                                        if (data41 > 10000000 || isNaN(data41)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/tree/size", schemaPath: "#/properties/tree/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, message: "must be <= 10000000" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data41 < 1 || isNaN(data41)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/tree/size", schemaPath: "#/properties/tree/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid16 = _errs87 === errors;
                                                                            }
                                                                            else {
                                                                                var valid16 = true;
                                                                            }
                                                                            if (valid16) {
                                                                                if (data39.root !== undefined) {
                                                                                    let data42 = data39.root;
                                                                                    const _errs89 = errors;
                                                                                    if (errors === _errs89) {
                                                                                        if (typeof data42 === "string") {
                                                                                            if (!pattern4.test(data42)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/tree/root", schemaPath: "#/properties/tree/properties/root/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/tree/root", schemaPath: "#/properties/tree/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid16 = _errs89 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid16 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs83 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.oms !== undefined) {
                                                            let data43 = data.oms;
                                                            const _errs91 = errors;
                                                            if (errors === _errs91) {
                                                                if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                                                    let missing8;
                                                                    if ((data43.root === undefined) && (missing8 = "root")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/oms", schemaPath: "#/properties/oms/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs93 = errors;
                                                                        for (const key8 in data43) {
                                                                            if (!(key8 === "root")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/oms", schemaPath: "#/properties/oms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs93 === errors) {
                                                                            if (data43.root !== undefined) {
                                                                                let data44 = data43.root;
                                                                                const _errs94 = errors;
                                                                                if (errors === _errs94) {
                                                                                    if (typeof data44 === "string") {
                                                                                        if (!pattern4.test(data44)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/oms/root", schemaPath: "#/properties/oms/properties/root/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/oms/root", schemaPath: "#/properties/oms/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/oms", schemaPath: "#/properties/oms/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs91 === errors;
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
const validateProofV1 = validate21;
const schema32 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/proof-v1.schema.json", "title": "Weightseal inclusion proof, version 1", "description": "Proves that one file belongs to the model whose digest is tree.root. See RFC 9162 section 2.1.3.", "type": "object", "additionalProperties": false, "required": ["schema", "file", "tree", "index", "path"], "properties": { "schema": { "const": "weightseal/proof@1" }, "file": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Size in bytes." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "tree": { "type": "object", "additionalProperties": false, "required": ["algorithm", "size", "root"], "properties": { "algorithm": { "const": "rfc9162-sha256" }, "size": { "type": "integer", "minimum": 1, "maximum": 10000000 }, "root": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "index": { "type": "integer", "minimum": 0, "maximum": 9999999 }, "path": { "type": "array", "maxItems": 24, "items": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/proof-v1.schema.json" */ ;
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
            if ((((((data.schema === undefined) && (missing0 = "schema")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.tree === undefined) && (missing0 = "tree"))) || ((data.index === undefined) && (missing0 = "index"))) || ((data.path === undefined) && (missing0 = "path"))) {
                validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((key0 === "schema") || (key0 === "file")) || (key0 === "tree")) || (key0 === "index")) || (key0 === "path"))) {
                        validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.schema !== undefined) {
                        const _errs2 = errors;
                        if ("weightseal/proof@1" !== data.schema) {
                            validate21.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "weightseal/proof@1" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.file !== undefined) {
                            let data1 = data.file;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing1;
                                    if ((((data1.path === undefined) && (missing1 = "path")) || ((data1.size === undefined) && (missing1 = "size"))) || ((data1.sha256 === undefined) && (missing1 = "sha256"))) {
                                        validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs5 = errors;
                                        for (const key1 in data1) {
                                            if (!(((key1 === "path") || (key1 === "size")) || (key1 === "sha256"))) {
                                                validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs5 === errors) {
                                            if (data1.path !== undefined) {
                                                let data2 = data1.path;
                                                const _errs6 = errors;
                                                if (errors === _errs6) {
                                                    if (typeof data2 === "string") {
                                                        if (func2(data2) > 4096) {
                                                            validate21.errors = [{ instancePath: instancePath + "/file/path", schemaPath: "#/properties/file/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func2(data2) < 1) {
                                                                validate21.errors = [{ instancePath: instancePath + "/file/path", schemaPath: "#/properties/file/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate21.errors = [{ instancePath: instancePath + "/file/path", schemaPath: "#/properties/file/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs6 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data1.size !== undefined) {
                                                    let data3 = data1.size;
                                                    const _errs8 = errors;
                                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                                        validate21.errors = [{ instancePath: instancePath + "/file/size", schemaPath: "#/properties/file/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs8) {
                                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                                            if (data3 > 9007199254740991 || isNaN(data3)) {
                                                                validate21.errors = [{ instancePath: instancePath + "/file/size", schemaPath: "#/properties/file/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data3 < 0 || isNaN(data3)) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/file/size", schemaPath: "#/properties/file/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    var valid1 = _errs8 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data1.sha256 !== undefined) {
                                                        let data4 = data1.sha256;
                                                        const _errs10 = errors;
                                                        if (errors === _errs10) {
                                                            if (typeof data4 === "string") {
                                                                if (!pattern4.test(data4)) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/file/sha256", schemaPath: "#/properties/file/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate21.errors = [{ instancePath: instancePath + "/file/sha256", schemaPath: "#/properties/file/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.tree !== undefined) {
                                let data5 = data.tree;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                        let missing2;
                                        if ((((data5.algorithm === undefined) && (missing2 = "algorithm")) || ((data5.size === undefined) && (missing2 = "size"))) || ((data5.root === undefined) && (missing2 = "root"))) {
                                            validate21.errors = [{ instancePath: instancePath + "/tree", schemaPath: "#/properties/tree/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                        }
                                        else {
                                            const _errs14 = errors;
                                            for (const key2 in data5) {
                                                if (!(((key2 === "algorithm") || (key2 === "size")) || (key2 === "root"))) {
                                                    validate21.errors = [{ instancePath: instancePath + "/tree", schemaPath: "#/properties/tree/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs14 === errors) {
                                                if (data5.algorithm !== undefined) {
                                                    const _errs15 = errors;
                                                    if ("rfc9162-sha256" !== data5.algorithm) {
                                                        validate21.errors = [{ instancePath: instancePath + "/tree/algorithm", schemaPath: "#/properties/tree/properties/algorithm/const", keyword: "const", params: { allowedValue: "rfc9162-sha256" }, message: "must be equal to constant" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data5.size !== undefined) {
                                                        let data7 = data5.size;
                                                        const _errs16 = errors;
                                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                            validate21.errors = [{ instancePath: instancePath + "/tree/size", schemaPath: "#/properties/tree/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs16) {
                                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                if (data7 > 10000000 || isNaN(data7)) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/tree/size", schemaPath: "#/properties/tree/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, message: "must be <= 10000000" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data7 < 1 || isNaN(data7)) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/tree/size", schemaPath: "#/properties/tree/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        var valid2 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data5.root !== undefined) {
                                                            let data8 = data5.root;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (typeof data8 === "string") {
                                                                    if (!pattern4.test(data8)) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/tree/root", schemaPath: "#/properties/tree/properties/root/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate21.errors = [{ instancePath: instancePath + "/tree/root", schemaPath: "#/properties/tree/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate21.errors = [{ instancePath: instancePath + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.index !== undefined) {
                                    let data9 = data.index;
                                    const _errs20 = errors;
                                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                        validate21.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs20) {
                                        if ((typeof data9 == "number") && (isFinite(data9))) {
                                            if (data9 > 9999999 || isNaN(data9)) {
                                                validate21.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999999 }, message: "must be <= 9999999" }];
                                                return false;
                                            }
                                            else {
                                                if (data9 < 0 || isNaN(data9)) {
                                                    validate21.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs20 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.path !== undefined) {
                                        let data10 = data.path;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (Array.isArray(data10)) {
                                                if (data10.length > 24) {
                                                    validate21.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid3 = true;
                                                    const len0 = data10.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data11 = data10[i0];
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (typeof data11 === "string") {
                                                                if (!pattern4.test(data11)) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate21.errors = [{ instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs24 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate21.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs22 === errors;
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
        else {
            validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateShardV1 = validate22;
const schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/shard-v1.schema.json", "title": "Weightseal manifest shard, version 1", "description": "The measurements of one matrix job, merged by `weightseal manifest --merge`.", "type": "object", "additionalProperties": false, "required": ["schema", "shard", "listing", "listed", "model", "ignore", "dependencies", "files"], "properties": { "schema": { "const": "weightseal/shard@1" }, "shard": { "type": "object", "additionalProperties": false, "required": ["index", "count"], "properties": { "index": { "type": "integer", "minimum": 1, "maximum": 256 }, "count": { "type": "integer", "minimum": 1, "maximum": 256 } } }, "listing": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "listed": { "type": "integer", "minimum": 1, "maximum": 10000000 }, "model": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "version": { "type": "string", "minLength": 1, "maxLength": 100 }, "framework": { "type": "string", "minLength": 1, "maxLength": 100 }, "type": { "type": "string", "minLength": 1, "maxLength": 100 } } }, "ignore": { "type": "array", "maxItems": 10000, "items": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." }, "description": "Paths (files or directories) below the model that were not measured. Literal paths, no globs." }, "dependencies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["ecosystem", "name", "version", "hashes", "from"], "properties": { "ecosystem": { "enum": ["pypi", "npm"] }, "name": { "type": "string", "minLength": 1, "maxLength": 300 }, "version": { "type": "string", "maxLength": 200 }, "hashes": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z0-9]+:[0-9a-f]+$" } }, "from": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." } } } }, "files": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256", "source", "onDisk"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "POSIX path relative to the model." }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Size in bytes." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sha512": { "type": "string", "pattern": "^[0-9a-f]{128}$" }, "source": { "enum": ["content", "lfs-pointer"], "description": "lfs-pointer: size and digest come from a Git LFS pointer; the content was not read." }, "onDisk": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Size in bytes." } } } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/shard-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.shard === undefined) && (missing0 = "shard"))) || ((data.listing === undefined) && (missing0 = "listing"))) || ((data.listed === undefined) && (missing0 = "listed"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.ignore === undefined) && (missing0 = "ignore"))) || ((data.dependencies === undefined) && (missing0 = "dependencies"))) || ((data.files === undefined) && (missing0 = "files"))) {
                validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "schema") || (key0 === "shard")) || (key0 === "listing")) || (key0 === "listed")) || (key0 === "model")) || (key0 === "ignore")) || (key0 === "dependencies")) || (key0 === "files"))) {
                        validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.schema !== undefined) {
                        const _errs2 = errors;
                        if ("weightseal/shard@1" !== data.schema) {
                            validate22.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "weightseal/shard@1" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.shard !== undefined) {
                            let data1 = data.shard;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing1;
                                    if (((data1.index === undefined) && (missing1 = "index")) || ((data1.count === undefined) && (missing1 = "count"))) {
                                        validate22.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs5 = errors;
                                        for (const key1 in data1) {
                                            if (!((key1 === "index") || (key1 === "count"))) {
                                                validate22.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs5 === errors) {
                                            if (data1.index !== undefined) {
                                                let data2 = data1.index;
                                                const _errs6 = errors;
                                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                                    validate22.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs6) {
                                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                                        if (data2 > 256 || isNaN(data2)) {
                                                            validate22.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (data2 < 1 || isNaN(data2)) {
                                                                validate22.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid1 = _errs6 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data1.count !== undefined) {
                                                    let data3 = data1.count;
                                                    const _errs8 = errors;
                                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                                        validate22.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs8) {
                                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                                            if (data3 > 256 || isNaN(data3)) {
                                                                validate22.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data3 < 1 || isNaN(data3)) {
                                                                    validate22.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    var valid1 = _errs8 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate22.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.listing !== undefined) {
                                let data4 = data.listing;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                    if (typeof data4 === "string") {
                                        if (!pattern4.test(data4)) {
                                            validate22.errors = [{ instancePath: instancePath + "/listing", schemaPath: "#/properties/listing/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate22.errors = [{ instancePath: instancePath + "/listing", schemaPath: "#/properties/listing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.listed !== undefined) {
                                    let data5 = data.listed;
                                    const _errs12 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate22.errors = [{ instancePath: instancePath + "/listed", schemaPath: "#/properties/listed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs12) {
                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                            if (data5 > 10000000 || isNaN(data5)) {
                                                validate22.errors = [{ instancePath: instancePath + "/listed", schemaPath: "#/properties/listed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, message: "must be <= 10000000" }];
                                                return false;
                                            }
                                            else {
                                                if (data5 < 1 || isNaN(data5)) {
                                                    validate22.errors = [{ instancePath: instancePath + "/listed", schemaPath: "#/properties/listed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.model !== undefined) {
                                        let data6 = data.model;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                let missing2;
                                                if (((data6.name === undefined) && (missing2 = "name")) || ((data6.version === undefined) && (missing2 = "version"))) {
                                                    validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs16 = errors;
                                                    for (const key2 in data6) {
                                                        if (!((((key2 === "name") || (key2 === "version")) || (key2 === "framework")) || (key2 === "type"))) {
                                                            validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs16 === errors) {
                                                        if (data6.name !== undefined) {
                                                            let data7 = data6.name;
                                                            const _errs17 = errors;
                                                            if (errors === _errs17) {
                                                                if (typeof data7 === "string") {
                                                                    if (func2(data7) > 200) {
                                                                        validate22.errors = [{ instancePath: instancePath + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data7) < 1) {
                                                                            validate22.errors = [{ instancePath: instancePath + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate22.errors = [{ instancePath: instancePath + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs17 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data6.version !== undefined) {
                                                                let data8 = data6.version;
                                                                const _errs19 = errors;
                                                                if (errors === _errs19) {
                                                                    if (typeof data8 === "string") {
                                                                        if (func2(data8) > 100) {
                                                                            validate22.errors = [{ instancePath: instancePath + "/model/version", schemaPath: "#/properties/model/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (func2(data8) < 1) {
                                                                                validate22.errors = [{ instancePath: instancePath + "/model/version", schemaPath: "#/properties/model/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate22.errors = [{ instancePath: instancePath + "/model/version", schemaPath: "#/properties/model/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs19 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data6.framework !== undefined) {
                                                                    let data9 = data6.framework;
                                                                    const _errs21 = errors;
                                                                    if (errors === _errs21) {
                                                                        if (typeof data9 === "string") {
                                                                            if (func2(data9) > 100) {
                                                                                validate22.errors = [{ instancePath: instancePath + "/model/framework", schemaPath: "#/properties/model/properties/framework/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (func2(data9) < 1) {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/model/framework", schemaPath: "#/properties/model/properties/framework/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate22.errors = [{ instancePath: instancePath + "/model/framework", schemaPath: "#/properties/model/properties/framework/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid2 = _errs21 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data6.type !== undefined) {
                                                                        let data10 = data6.type;
                                                                        const _errs23 = errors;
                                                                        if (errors === _errs23) {
                                                                            if (typeof data10 === "string") {
                                                                                if (func2(data10) > 100) {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/model/type", schemaPath: "#/properties/model/properties/type/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (func2(data10) < 1) {
                                                                                        validate22.errors = [{ instancePath: instancePath + "/model/type", schemaPath: "#/properties/model/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate22.errors = [{ instancePath: instancePath + "/model/type", schemaPath: "#/properties/model/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs23 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ignore !== undefined) {
                                            let data11 = data.ignore;
                                            const _errs25 = errors;
                                            if (errors === _errs25) {
                                                if (Array.isArray(data11)) {
                                                    if (data11.length > 10000) {
                                                        validate22.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                        const len0 = data11.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data12 = data11[i0];
                                                            const _errs27 = errors;
                                                            if (errors === _errs27) {
                                                                if (typeof data12 === "string") {
                                                                    if (func2(data12) > 4096) {
                                                                        validate22.errors = [{ instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data12) < 1) {
                                                                            validate22.errors = [{ instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate22.errors = [{ instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs27 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate22.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs25 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.dependencies !== undefined) {
                                                let data13 = data.dependencies;
                                                const _errs29 = errors;
                                                if (errors === _errs29) {
                                                    if (Array.isArray(data13)) {
                                                        var valid4 = true;
                                                        const len1 = data13.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            let data14 = data13[i1];
                                                            const _errs31 = errors;
                                                            if (errors === _errs31) {
                                                                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                                    let missing3;
                                                                    if ((((((data14.ecosystem === undefined) && (missing3 = "ecosystem")) || ((data14.name === undefined) && (missing3 = "name"))) || ((data14.version === undefined) && (missing3 = "version"))) || ((data14.hashes === undefined) && (missing3 = "hashes"))) || ((data14.from === undefined) && (missing3 = "from"))) {
                                                                        validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1, schemaPath: "#/properties/dependencies/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs33 = errors;
                                                                        for (const key3 in data14) {
                                                                            if (!(((((key3 === "ecosystem") || (key3 === "name")) || (key3 === "version")) || (key3 === "hashes")) || (key3 === "from"))) {
                                                                                validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1, schemaPath: "#/properties/dependencies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs33 === errors) {
                                                                            if (data14.ecosystem !== undefined) {
                                                                                let data15 = data14.ecosystem;
                                                                                const _errs34 = errors;
                                                                                if (!((data15 === "pypi") || (data15 === "npm"))) {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/ecosystem", schemaPath: "#/properties/dependencies/items/properties/ecosystem/enum", keyword: "enum", params: { allowedValues: schema33.properties.dependencies.items.properties.ecosystem.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid5 = _errs34 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data14.name !== undefined) {
                                                                                    let data16 = data14.name;
                                                                                    const _errs35 = errors;
                                                                                    if (errors === _errs35) {
                                                                                        if (typeof data16 === "string") {
                                                                                            if (func2(data16) > 300) {
                                                                                                validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/name", schemaPath: "#/properties/dependencies/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (func2(data16) < 1) {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/name", schemaPath: "#/properties/dependencies/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/name", schemaPath: "#/properties/dependencies/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs35 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data14.version !== undefined) {
                                                                                        let data17 = data14.version;
                                                                                        const _errs37 = errors;
                                                                                        if (errors === _errs37) {
                                                                                            if (typeof data17 === "string") {
                                                                                                if (func2(data17) > 200) {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/version", schemaPath: "#/properties/dependencies/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/version", schemaPath: "#/properties/dependencies/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs37 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                    if (valid5) {
                                                                                        if (data14.hashes !== undefined) {
                                                                                            let data18 = data14.hashes;
                                                                                            const _errs39 = errors;
                                                                                            if (errors === _errs39) {
                                                                                                if (Array.isArray(data18)) {
                                                                                                    if (data18.length < 1) {
                                                                                                        validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/hashes", schemaPath: "#/properties/dependencies/items/properties/hashes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid6 = true;
                                                                                                        const len2 = data18.length;
                                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                                            let data19 = data18[i2];
                                                                                                            const _errs41 = errors;
                                                                                                            if (errors === _errs41) {
                                                                                                                if (typeof data19 === "string") {
                                                                                                                    if (!pattern7.test(data19)) {
                                                                                                                        validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/hashes/" + i2, schemaPath: "#/properties/dependencies/items/properties/hashes/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+:[0-9a-f]+$" }, message: "must match pattern \"" + "^[a-z0-9]+:[0-9a-f]+$" + "\"" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/hashes/" + i2, schemaPath: "#/properties/dependencies/items/properties/hashes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid6 = _errs41 === errors;
                                                                                                            if (!valid6) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/hashes", schemaPath: "#/properties/dependencies/items/properties/hashes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid5 = _errs39 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                        if (valid5) {
                                                                                            if (data14.from !== undefined) {
                                                                                                let data20 = data14.from;
                                                                                                const _errs43 = errors;
                                                                                                if (errors === _errs43) {
                                                                                                    if (typeof data20 === "string") {
                                                                                                        if (func2(data20) > 4096) {
                                                                                                            validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/from", schemaPath: "#/properties/dependencies/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (func2(data20) < 1) {
                                                                                                                validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/from", schemaPath: "#/properties/dependencies/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1 + "/from", schemaPath: "#/properties/dependencies/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid5 = _errs43 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid5 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate22.errors = [{ instancePath: instancePath + "/dependencies/" + i1, schemaPath: "#/properties/dependencies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid4 = _errs31 === errors;
                                                            if (!valid4) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate22.errors = [{ instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs29 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.files !== undefined) {
                                                    let data21 = data.files;
                                                    const _errs45 = errors;
                                                    if (errors === _errs45) {
                                                        if (Array.isArray(data21)) {
                                                            var valid7 = true;
                                                            const len3 = data21.length;
                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                let data22 = data21[i3];
                                                                const _errs47 = errors;
                                                                if (errors === _errs47) {
                                                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                        let missing4;
                                                                        if ((((((data22.path === undefined) && (missing4 = "path")) || ((data22.size === undefined) && (missing4 = "size"))) || ((data22.sha256 === undefined) && (missing4 = "sha256"))) || ((data22.source === undefined) && (missing4 = "source"))) || ((data22.onDisk === undefined) && (missing4 = "onDisk"))) {
                                                                            validate22.errors = [{ instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs49 = errors;
                                                                            for (const key4 in data22) {
                                                                                if (!((((((key4 === "path") || (key4 === "size")) || (key4 === "sha256")) || (key4 === "sha512")) || (key4 === "source")) || (key4 === "onDisk"))) {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs49 === errors) {
                                                                                if (data22.path !== undefined) {
                                                                                    let data23 = data22.path;
                                                                                    const _errs50 = errors;
                                                                                    if (errors === _errs50) {
                                                                                        if (typeof data23 === "string") {
                                                                                            if (func2(data23) > 4096) {
                                                                                                validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/path", schemaPath: "#/properties/files/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (func2(data23) < 1) {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/path", schemaPath: "#/properties/files/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid8 = _errs50 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid8 = true;
                                                                                }
                                                                                if (valid8) {
                                                                                    if (data22.size !== undefined) {
                                                                                        let data24 = data22.size;
                                                                                        const _errs52 = errors;
                                                                                        if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                                                                            validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/size", schemaPath: "#/properties/files/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs52) {
                                                                                            if ((typeof data24 == "number") && (isFinite(data24))) {
                                                                                                if (data24 > 9007199254740991 || isNaN(data24)) {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/size", schemaPath: "#/properties/files/items/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data24 < 0 || isNaN(data24)) {
                                                                                                        validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/size", schemaPath: "#/properties/files/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid8 = _errs52 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid8 = true;
                                                                                    }
                                                                                    if (valid8) {
                                                                                        if (data22.sha256 !== undefined) {
                                                                                            let data25 = data22.sha256;
                                                                                            const _errs54 = errors;
                                                                                            if (errors === _errs54) {
                                                                                                if (typeof data25 === "string") {
                                                                                                    if (!pattern4.test(data25)) {
                                                                                                        validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid8 = _errs54 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid8 = true;
                                                                                        }
                                                                                        if (valid8) {
                                                                                            if (data22.sha512 !== undefined) {
                                                                                                let data26 = data22.sha512;
                                                                                                const _errs56 = errors;
                                                                                                if (errors === _errs56) {
                                                                                                    if (typeof data26 === "string") {
                                                                                                        if (!pattern5.test(data26)) {
                                                                                                            validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/sha512", schemaPath: "#/properties/files/items/properties/sha512/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{128}$" }, message: "must match pattern \"" + "^[0-9a-f]{128}$" + "\"" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/sha512", schemaPath: "#/properties/files/items/properties/sha512/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid8 = _errs56 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid8 = true;
                                                                                            }
                                                                                            if (valid8) {
                                                                                                if (data22.source !== undefined) {
                                                                                                    let data27 = data22.source;
                                                                                                    const _errs58 = errors;
                                                                                                    if (!((data27 === "content") || (data27 === "lfs-pointer"))) {
                                                                                                        validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/source", schemaPath: "#/properties/files/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema33.properties.files.items.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid8 = _errs58 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid8 = true;
                                                                                                }
                                                                                                if (valid8) {
                                                                                                    if (data22.onDisk !== undefined) {
                                                                                                        let data28 = data22.onDisk;
                                                                                                        const _errs59 = errors;
                                                                                                        if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                                                            validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/onDisk", schemaPath: "#/properties/files/items/properties/onDisk/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        if (errors === _errs59) {
                                                                                                            if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                                                if (data28 > 9007199254740991 || isNaN(data28)) {
                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/onDisk", schemaPath: "#/properties/files/items/properties/onDisk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data28 < 0 || isNaN(data28)) {
                                                                                                                        validate22.errors = [{ instancePath: instancePath + "/files/" + i3 + "/onDisk", schemaPath: "#/properties/files/items/properties/onDisk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid8 = _errs59 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid8 = true;
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
                                                                        validate22.errors = [{ instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid7 = _errs47 === errors;
                                                                if (!valid7) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate22.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs45 === errors;
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
            validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateSealV1 = validate23;
const schema34 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/seal-v1.schema.json", "title": "Weightseal seal, version 1 (*.seal.json)", "description": "One file to verify a model offline. Untrusted until verified: a reader checks the signature, that manifest and signature list the same files, and that every statement is about modelDigest, and trusts neither trustedRoot nor expected.", "type": "object", "additionalProperties": false, "required": ["schema", "modelDigest", "manifest", "signature", "statements"], "properties": { "schema": { "const": "weightseal/seal@1" }, "modelDigest": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Root of the manifest's RFC 9162 tree." }, "manifest": { "type": "object", "description": "A manifest; see manifest-v1.schema.json." }, "signature": { "type": "object", "description": "OMS bundle for the files of the manifest, as in model.sig." }, "statements": { "type": "array", "maxItems": 64, "items": { "type": "object" }, "description": "Sigstore bundles whose DSSE payload is an in-toto statement. The first subject has modelDigest as sha256. One of the statements has the manifest (weightseal.manifest.json) as its second subject." }, "trustedRoot": { "type": "object", "additionalProperties": false, "required": ["asOf", "name", "json"], "properties": { "asOf": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "maxLength": 30, "description": "When it was fetched as the current trust root of the instance." }, "name": { "type": "string", "minLength": 1, "maxLength": 1024 }, "json": { "type": "object", "description": "Sigstore trusted root." } }, "description": "Trust root at the time of signing. A verifier uses it only if it knows its digest, or every key in it." }, "expected": { "type": "object", "additionalProperties": false, "properties": { "certificateIdentity": { "type": "string", "maxLength": 2048 }, "certificateOidcIssuer": { "type": "string", "maxLength": 2048 }, "repository": { "type": "string", "maxLength": 2048 }, "repositoryId": { "type": "string", "maxLength": 2048 }, "ref": { "type": "string", "maxLength": 2048 }, "keySha256": { "type": "string", "maxLength": 2048 }, "certificateFingerprint": { "type": "string", "maxLength": 2048 } }, "description": "Signer, as stated by the creator of the seal: information for people, never a policy." } } };
const pattern18 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/seal-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.schema === undefined) && (missing0 = "schema")) || ((data.modelDigest === undefined) && (missing0 = "modelDigest"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.statements === undefined) && (missing0 = "statements"))) {
                validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "schema") || (key0 === "modelDigest")) || (key0 === "manifest")) || (key0 === "signature")) || (key0 === "statements")) || (key0 === "trustedRoot")) || (key0 === "expected"))) {
                        validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.schema !== undefined) {
                        const _errs2 = errors;
                        if ("weightseal/seal@1" !== data.schema) {
                            validate23.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "weightseal/seal@1" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.modelDigest !== undefined) {
                            let data1 = data.modelDigest;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!pattern4.test(data1)) {
                                        validate23.errors = [{ instancePath: instancePath + "/modelDigest", schemaPath: "#/properties/modelDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate23.errors = [{ instancePath: instancePath + "/modelDigest", schemaPath: "#/properties/modelDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.manifest !== undefined) {
                                let data2 = data.manifest;
                                const _errs5 = errors;
                                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                                    validate23.errors = [{ instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.signature !== undefined) {
                                    let data3 = data.signature;
                                    const _errs7 = errors;
                                    if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                                        validate23.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.statements !== undefined) {
                                        let data4 = data.statements;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (Array.isArray(data4)) {
                                                if (data4.length > 64) {
                                                    validate23.errors = [{ instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid1 = true;
                                                    const len0 = data4.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data5 = data4[i0];
                                                        const _errs11 = errors;
                                                        if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                                                            validate23.errors = [{ instancePath: instancePath + "/statements/" + i0, schemaPath: "#/properties/statements/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs11 === errors;
                                                        if (!valid1) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate23.errors = [{ instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.trustedRoot !== undefined) {
                                            let data6 = data.trustedRoot;
                                            const _errs13 = errors;
                                            if (errors === _errs13) {
                                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                    let missing1;
                                                    if ((((data6.asOf === undefined) && (missing1 = "asOf")) || ((data6.name === undefined) && (missing1 = "name"))) || ((data6.json === undefined) && (missing1 = "json"))) {
                                                        validate23.errors = [{ instancePath: instancePath + "/trustedRoot", schemaPath: "#/properties/trustedRoot/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs15 = errors;
                                                        for (const key1 in data6) {
                                                            if (!(((key1 === "asOf") || (key1 === "name")) || (key1 === "json"))) {
                                                                validate23.errors = [{ instancePath: instancePath + "/trustedRoot", schemaPath: "#/properties/trustedRoot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs15 === errors) {
                                                            if (data6.asOf !== undefined) {
                                                                let data7 = data6.asOf;
                                                                const _errs16 = errors;
                                                                if (errors === _errs16) {
                                                                    if (typeof data7 === "string") {
                                                                        if (func2(data7) > 30) {
                                                                            validate23.errors = [{ instancePath: instancePath + "/trustedRoot/asOf", schemaPath: "#/properties/trustedRoot/properties/asOf/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern18.test(data7)) {
                                                                                validate23.errors = [{ instancePath: instancePath + "/trustedRoot/asOf", schemaPath: "#/properties/trustedRoot/properties/asOf/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate23.errors = [{ instancePath: instancePath + "/trustedRoot/asOf", schemaPath: "#/properties/trustedRoot/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data6.name !== undefined) {
                                                                    let data8 = data6.name;
                                                                    const _errs18 = errors;
                                                                    if (errors === _errs18) {
                                                                        if (typeof data8 === "string") {
                                                                            if (func2(data8) > 1024) {
                                                                                validate23.errors = [{ instancePath: instancePath + "/trustedRoot/name", schemaPath: "#/properties/trustedRoot/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (func2(data8) < 1) {
                                                                                    validate23.errors = [{ instancePath: instancePath + "/trustedRoot/name", schemaPath: "#/properties/trustedRoot/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate23.errors = [{ instancePath: instancePath + "/trustedRoot/name", schemaPath: "#/properties/trustedRoot/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid2 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data6.json !== undefined) {
                                                                        let data9 = data6.json;
                                                                        const _errs20 = errors;
                                                                        if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                                                                            validate23.errors = [{ instancePath: instancePath + "/trustedRoot/json", schemaPath: "#/properties/trustedRoot/properties/json/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                        var valid2 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate23.errors = [{ instancePath: instancePath + "/trustedRoot", schemaPath: "#/properties/trustedRoot/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.expected !== undefined) {
                                                let data10 = data.expected;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                        const _errs24 = errors;
                                                        for (const key2 in data10) {
                                                            if (!(((((((key2 === "certificateIdentity") || (key2 === "certificateOidcIssuer")) || (key2 === "repository")) || (key2 === "repositoryId")) || (key2 === "ref")) || (key2 === "keySha256")) || (key2 === "certificateFingerprint"))) {
                                                                validate23.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs24 === errors) {
                                                            if (data10.certificateIdentity !== undefined) {
                                                                let data11 = data10.certificateIdentity;
                                                                const _errs25 = errors;
                                                                if (errors === _errs25) {
                                                                    if (typeof data11 === "string") {
                                                                        if (func2(data11) > 2048) {
                                                                            validate23.errors = [{ instancePath: instancePath + "/expected/certificateIdentity", schemaPath: "#/properties/expected/properties/certificateIdentity/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate23.errors = [{ instancePath: instancePath + "/expected/certificateIdentity", schemaPath: "#/properties/expected/properties/certificateIdentity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid3 = _errs25 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data10.certificateOidcIssuer !== undefined) {
                                                                    let data12 = data10.certificateOidcIssuer;
                                                                    const _errs27 = errors;
                                                                    if (errors === _errs27) {
                                                                        if (typeof data12 === "string") {
                                                                            if (func2(data12) > 2048) {
                                                                                validate23.errors = [{ instancePath: instancePath + "/expected/certificateOidcIssuer", schemaPath: "#/properties/expected/properties/certificateOidcIssuer/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate23.errors = [{ instancePath: instancePath + "/expected/certificateOidcIssuer", schemaPath: "#/properties/expected/properties/certificateOidcIssuer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid3 = _errs27 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data10.repository !== undefined) {
                                                                        let data13 = data10.repository;
                                                                        const _errs29 = errors;
                                                                        if (errors === _errs29) {
                                                                            if (typeof data13 === "string") {
                                                                                if (func2(data13) > 2048) {
                                                                                    validate23.errors = [{ instancePath: instancePath + "/expected/repository", schemaPath: "#/properties/expected/properties/repository/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate23.errors = [{ instancePath: instancePath + "/expected/repository", schemaPath: "#/properties/expected/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs29 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data10.repositoryId !== undefined) {
                                                                            let data14 = data10.repositoryId;
                                                                            const _errs31 = errors;
                                                                            if (errors === _errs31) {
                                                                                if (typeof data14 === "string") {
                                                                                    if (func2(data14) > 2048) {
                                                                                        validate23.errors = [{ instancePath: instancePath + "/expected/repositoryId", schemaPath: "#/properties/expected/properties/repositoryId/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate23.errors = [{ instancePath: instancePath + "/expected/repositoryId", schemaPath: "#/properties/expected/properties/repositoryId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs31 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data10.ref !== undefined) {
                                                                                let data15 = data10.ref;
                                                                                const _errs33 = errors;
                                                                                if (errors === _errs33) {
                                                                                    if (typeof data15 === "string") {
                                                                                        if (func2(data15) > 2048) {
                                                                                            validate23.errors = [{ instancePath: instancePath + "/expected/ref", schemaPath: "#/properties/expected/properties/ref/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate23.errors = [{ instancePath: instancePath + "/expected/ref", schemaPath: "#/properties/expected/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs33 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data10.keySha256 !== undefined) {
                                                                                    let data16 = data10.keySha256;
                                                                                    const _errs35 = errors;
                                                                                    if (errors === _errs35) {
                                                                                        if (typeof data16 === "string") {
                                                                                            if (func2(data16) > 2048) {
                                                                                                validate23.errors = [{ instancePath: instancePath + "/expected/keySha256", schemaPath: "#/properties/expected/properties/keySha256/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate23.errors = [{ instancePath: instancePath + "/expected/keySha256", schemaPath: "#/properties/expected/properties/keySha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid3 = _errs35 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data10.certificateFingerprint !== undefined) {
                                                                                        let data17 = data10.certificateFingerprint;
                                                                                        const _errs37 = errors;
                                                                                        if (errors === _errs37) {
                                                                                            if (typeof data17 === "string") {
                                                                                                if (func2(data17) > 2048) {
                                                                                                    validate23.errors = [{ instancePath: instancePath + "/expected/certificateFingerprint", schemaPath: "#/properties/expected/properties/certificateFingerprint/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate23.errors = [{ instancePath: instancePath + "/expected/certificateFingerprint", schemaPath: "#/properties/expected/properties/certificateFingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid3 = _errs37 === errors;
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
                                                        }
                                                    }
                                                    else {
                                                        validate23.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
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
        else {
            validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
