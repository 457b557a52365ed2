export const id = 6570;
export const ids = [6570];
export const modules = {

/***/ 86570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
// EXTERNAL MODULE: ./build/domains/signing/outcome.js
var signing_outcome = __webpack_require__(41214);
;// CONCATENATED MODULE: ./build/report/verification/json.js




const VERIFICATION_SCHEMA = 'weightseal/verification@1';
/** Renders the public format, copied field by field. Schema: schemas/verification-v1.schema.json. */
function verificationJson(verification, assumed) {
    const { signer, trustRoot, signed, manifest, statements, differences, problems, checked, skipped, pointers, unsigned } = verification;
    const outcome = (0,signing_outcome/* outcomeOf */.s)(verification);
    return verification_json_text({
        schema: VERIFICATION_SCHEMA,
        outcome,
        verified: outcome === 'verified',
        signer: signerJson(signer),
        trustRoot: trustRoot && rootJson(trustRoot),
        model: {
            omsRoot: signed.root,
            name: manifest?.model.name,
            version: manifest?.model.version,
            modelDigest: manifest?.tree.root,
            filesSigned: signed.files.length,
            filesChecked: checked.length,
            filesSkipped: skipped,
            fromPointers: checked.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path),
        },
        statements: statements.map(({ predicateType }) => predicateType),
        evaluated: statements.map(({ kind, predicateType, says, refusal }) => ({ kind, predicateType, says, refusal })),
        differences: differences.map(differenceJson),
        problems: problems.map(({ path, code, reason }) => ({ path, code, reason })),
        pointers,
        unsigned: { count: unsigned.count, countIsExact: !unsigned.more, paths: unsigned.paths },
        assumed,
    });
}
function signerJson(signer) {
    switch (signer.method) {
        case 'key':
            return { method: 'key', curve: signer.curve, keySha256: signer.keySha256 };
        case 'certificate': {
            const { method, subject, issuer, subjectAltNames, serialNumber, notBefore, notAfter, fingerprint, keySha256 } = signer;
            return { method, subject, issuer, subjectAltNames, serialNumber, notBefore, notAfter, fingerprint, keySha256 };
        }
        case 'sigstore': {
            const { issuer, buildSignerUri, runner, repositoryUri, commit, ref, repositoryId, ownerUri, ownerId, workflowUri, trigger, runUri } = signer.claims;
            const { visibility, environment } = signer.claims;
            return {
                method: 'sigstore',
                identity: signer.san,
                ...{ issuer, buildSignerUri, runner, repositoryUri, commit, ref, repositoryId, ownerUri, ownerId, workflowUri, trigger, runUri },
                ...{ visibility, environment },
                signedAt: signer.signedAt,
                timeFrom: signer.timeFrom,
                logEntries: signer.logEntries.map(({ logIndex, logId, kind }) => ({ logIndex, logId, kind })),
            };
        }
    }
}
function rootJson({ from, name, asOf, expires }) {
    return { from, name, asOf, expires };
}
function differenceJson(difference) {
    const { kind, path, hint } = difference;
    const listed = ({ sha256, size, algorithm }) => ({
        algorithm: algorithm ?? 'sha256',
        sha256: sha256 === '' ? undefined : sha256,
        size,
    });
    return {
        kind,
        path,
        from: difference.kind === 'renamed' ? difference.from : undefined,
        expected: 'expected' in difference ? listed(difference.expected) : undefined,
        actual: 'actual' in difference ? { sha256: difference.actual.sha256, size: difference.actual.size } : undefined,
        hint,
    };
}
const FAILURES = { [exit/* EXIT */.dc.block]: 'not-verified', [exit/* EXIT */.dc.usage]: 'usage' };
/** Renders the same format for a signature that does not verify or could not be checked. */
function failureJson(error, code) {
    const outcome = FAILURES[code] ?? 'could-not-tell';
    return verification_json_text({ schema: VERIFICATION_SCHEMA, outcome, verified: false, error: { code: error.code, message: (0,errors/* messageOf */.bD)(error) } });
}
/** Serializes a document. Members without a value are omitted. */
function verification_json_text(value) {
    return (0,json_text/* jsonText */.s)(value);
}

// EXTERNAL MODULE: ./build/report/verification/text.js
var verification_text = __webpack_require__(4956);
// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/commands/verify/run.js + 6 modules
var run = __webpack_require__(57590);
;// CONCATENATED MODULE: ./build/commands/verify/cli.js







const USAGE = 'weightseal verify MODEL [--signature FILE | --seal FILE] (--from-repo OWNER/REPO | --public-key FILE | --certificate-chain FILE …)';
const HELP = `Verify who signed a model, and that its files are the ones that were signed.

  weightseal verify MODEL_DIR --from-repo acme/models
  weightseal verify MODEL_DIR --certificate-identity ID --certificate-oidc-issuer URL
  weightseal verify MODEL_DIR --public-key key.pub
  weightseal verify MODEL_DIR --certificate-chain ca.pem --certificate-fingerprint SHA256
  weightseal verify MODEL_DIR --seal sentiment-1.4.0.seal.json --offline --from-repo acme/models

MODEL is a folder, or a single file that was signed. Signatures of every OpenSSF Model Signing client are accepted.

What is verified
  --signature FILE   the signature; default: MODEL_DIR/model.sig
  --seal FILE        a seal instead: signature, manifest, provenance and trust root in one file
  --only PATH        only this file, or the files below this folder (repeatable); others are not read
  --ignore-unsigned-files   ignore files that are not covered by the signature
  --ignore-path PATH        exclude a path below the model (repeatable)
  --require-content  reject Git LFS pointers

Keyless: whose identity (required: an identity and its issuer, or --from-repo)
  --certificate-identity ID           exact: an e-mail address, or a workflow, as
                                      https://github.com/OWNER/REPO/.github/workflows/FILE@REF
  --certificate-identity-pattern RE   RE2 syntax, over the whole identity
  --certificate-oidc-issuer URL       the provider that issued the identity
  --from-repo OWNER/REPO              any workflow of this GitHub repository, on a branch or tag, started by an event
                                      that requires write access: no pull request, comment, issue or workflow_run
  --repository OWNER/REPO, --repository-id N, --ref REF, --trigger EVENT, --runner KIND, --workflow-ref REF,
  --commit SHA                        claims of GitHub about the run. The identity can be a reusable workflow, which
                                      anyone can call; these identify the caller

Key          --public-key FILE       PEM, P-256, P-384 or P-521
Certificate  --certificate-chain FILE   trusted certificates (PEM, repeatable), with at least one of
             --certificate-fingerprint SHA256, --certificate-san NAME, --certificate-subject NAME,
             --certificate-spki SHA256

What must be true of the model (a seal contains it; see docs/recipes/verify-in-a-deploy-job.md)
  --require LIST            statements that the seal must contain: provenance, approvals, vsa, scan
  --accept LIST             statements that may say no: approvals, vsa, scan
  --name NAME, --model-version VERSION, --min-version VERSION
  --environment NAME        the GitHub environment of the job that signed
  --signed-after DATE, --max-age DAYS     the verified time of signing
  --min-tier TIER           the least tier whose approvals the release had
  --policy FILE             a file with any of these options and the expected signer

Trust root of the Sigstore instance (default: the public-good instance, through TUF)
  --trusted-root FILE, --trust-config FILE, --tuf-mirror URL with --tuf-root FILE
  --trusted-root-digest SHA256   required digest of the trust root; a root inside a seal is trusted only with it
  --trusted-root-date YYYY-MM-DD the day on which the file was fetched, for its age
  --offline                 never use the network; the public-good root is the one that ships with Weightseal
  --trust-root-max-age DAYS, --allow-stale-trust-root   default: 365 days

  --json             the result as JSON (schemas/verification-v1.schema.json)
  --quiet, -q        do not print progress

Exit codes: 0 verified, 1 not verified, 2 usage error, 3 could not be verified (something could not be read).
`;
const verify = { help: HELP, flags: run/* VERIFY_FLAGS */.O, run: cli_run };
async function cli_run(args, io) {
    const flags = (0,shell_flags/* parseFlags */.bQ)(args, run/* VERIFY_FLAGS */.O, { usage: USAGE, positionals: 1 });
    try {
        const { verification, assumed } = await (0,run/* verifySigned */.M)((0,shell_flags/* required */.mw)(flags.positionals[0], 'MODEL, the folder or file to verify,', USAGE), flags, io);
        io.stdout(flags.on('json') ? verificationJson(verification, assumed) : (0,verification_text/* renderVerification */.Y)(verification, assumed, (0,paint/* painter */.C)(io)));
        return (0,verification_text/* exitOfVerification */.lL)(verification);
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM && flags.on('json')))
            throw error;
        io.stdout(failureJson(error, (0,exit/* exitOfError */.uP)(error)));
        return (0,exit/* exitOfError */.uP)(error);
    }
}


/***/ }),

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** Control characters that JSON leaves as they are, and those that are invisible or change the direction of text. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Formats a document for people and programs. Characters that a terminal interprets or does not show are escaped, which JSON allows. */
function jsonText(value) {
    const escaped = (JSON.stringify(value, null, 2) ?? 'null').replace(INVISIBLE, (char) => Array.from(char.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    return `${escaped}\n`;
}


/***/ }),

/***/ 53894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   rl: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);



/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
function parseFlags(args, options, { usage, positionals: most }) {
    const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } };
    const { values, positionals } = parsed(args, known, usage);
    if (positionals.length > most)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unexpected argument ${JSON.stringify(positionals[most])}: the command accepts ${most === 0 ? 'only flags' : `at most ${most} argument${most === 1 ? '' : 's'}`}.\nUsage: ${usage}`);
    return {
        positionals,
        text: (name) => values[name],
        list: (name) => values[name] ?? [],
        on: (name) => values[name] === true,
        input: (name) => asInput(values[name]),
    };
}
function asInput(value) {
    if (value === true)
        return 'true';
    return Array.isArray(value) ? value.join('\n') || undefined : value;
}
function parsed(args, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '--?([^']*)'/.exec((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))?.[1];
        const hint = unknown === undefined
            ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)
            : `Unknown flag --${unknown}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(`--${unknown}`, Object.keys(options).map((name) => `--${name}`))}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${hint}\nUsage: ${usage}\nHelp: weightseal help ${usage.split(' ')[1]}`, { cause });
    }
}
/** Returns a required value. @throws {SealError} USAGE - it is missing. */
function required(value, what, usage) {
    if (value === undefined || value === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${what} is missing.\nUsage: ${usage}`);
    return value;
}
/** Returns the subcommand of a name. @throws {SealError} USAGE - no name, or an unknown one, with the nearest known one. */
function verbOf(name, { verbs, command, missing, usage }) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb !== undefined)
        return verb;
    const message = name === '' ? missing : `Unknown command "${command} ${name}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${message}\nUsage: ${usage}`);
}


/***/ }),

/***/ 74617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30698);


/** Returns the colours of a terminal, or a function that adds none where `io.color` is off. */
function painter({ color }) {
    // Without this option, styleText would check process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
