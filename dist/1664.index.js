export const id = 1664;
export const ids = [1664];
export const modules = {

/***/ 65058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   g: () => (/* binding */ badSignature)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54631);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69022);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59481);




/** Larger bundles are refused before they are parsed: about 250,000 signed files. */
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_CERTIFICATES = 16;
const MAX_CERTIFICATE_BYTES = 64 * 1024;
const MAX_EVIDENCE = 8;
const MAX_SIGNATURE_BYTES = 4096;
/** A fault of a bundle: the signature does not verify, whatever key it is held against. */
function badSignature(where, what, options) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SIGNATURE_INVALID', `${where}: ${what}.`, options);
}
/**
 * Reads a Sigstore bundle that anyone may have written, down to the bytes that were signed.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID - not a bundle, or one that a careful client does not write.
 * @see OpenSSF Model Signing specification v1.0, §4
 */
function parseBundle(text, where) {
    if (text.length > MAX_BUNDLE_BYTES)
        throw badSignature(where, `larger than ${MAX_BUNDLE_BYTES} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw badSignature(where, `expected a Sigstore bundle in JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`, { cause });
    }
    return readBundle(json, where);
}
/** The same for a bundle that stands inside another file. */
function readBundle(json, where) {
    const fail = (what) => badSignature(where, what);
    if (!isFields(json))
        throw fail('expected a Sigstore bundle, a JSON object');
    const strange = Object.keys(json).find((key) => !['mediaType', 'verificationMaterial', 'dsseEnvelope'].includes(key));
    if (strange !== undefined)
        throw fail(`unknown member ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(strange)}; an OMS bundle holds a dsseEnvelope and nothing beside it`);
    const { mediaType } = json;
    if (typeof mediaType !== 'string' ||
        !/^application\/vnd\.dev\.sigstore\.bundle(\.v0\.[123]\+json|\+json;version=0\.[123])$/.test(mediaType))
        throw fail(`mediaType ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(mediaType)} is not that of a Sigstore bundle v0.1 to v0.3`);
    const material = fieldsAt(json, 'verificationMaterial', fail);
    const envelope = fieldsAt(json, 'dsseEnvelope', fail);
    if (envelope['payloadType'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc)
        throw fail(`payloadType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(envelope['payloadType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc)}`);
    const payload = (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(envelope['payload']);
    if (payload === undefined || payload.length === 0)
        throw fail('payload is not base64 text');
    checkEvidence(material, fail);
    const keyMaterial = readMaterial(material, fail);
    return {
        json: json,
        method: keyMaterial.method,
        material: keyMaterial,
        payload,
        signature: onlySignature(envelope, fail),
    };
}
function onlySignature(envelope, fail) {
    const { signatures } = envelope;
    if (!Array.isArray(signatures) || signatures.length !== 1)
        throw fail(`expected exactly one signature, found ${Array.isArray(signatures) ? signatures.length : 'none'}`);
    const signature = (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(signatures.map((entry) => (isFields(entry) ? entry['sig'] : undefined))[0]);
    if (signature === undefined || signature.length === 0)
        throw fail('the signature is not base64 text');
    if (signature.length > MAX_SIGNATURE_BYTES)
        throw fail(`the signature has ${signature.length} bytes, more than ${MAX_SIGNATURE_BYTES}`);
    return signature;
}
/** Log entries and timestamps: few, and of the right shape for those who read them. */
function checkEvidence(material, fail) {
    const { tlogEntries = [], timestampVerificationData: data } = material;
    if (!Array.isArray(tlogEntries) || tlogEntries.length > MAX_EVIDENCE)
        throw fail(`tlogEntries: expected at most ${MAX_EVIDENCE} entries`);
    const stamps = isFields(data) ? (data['rfc3161Timestamps'] ?? []) : [];
    if (!Array.isArray(stamps) || stamps.length > MAX_EVIDENCE)
        throw fail(`rfc3161Timestamps: expected at most ${MAX_EVIDENCE} timestamps`);
}
function readMaterial(material, fail) {
    const kinds = ['publicKey', 'x509CertificateChain', 'certificate'].filter((kind) => material[kind] !== undefined);
    if (kinds.length !== 1)
        throw fail(`verificationMaterial must hold one of publicKey, x509CertificateChain and certificate, found ${kinds.join(' and ') || 'none'}`);
    if (material['publicKey'] !== undefined)
        return keyMaterial(fieldsAt(material, 'publicKey', fail), fail);
    // Bundles before v0.3 hold keyless certificates in a chain, too: there a log entry tells them from OMS certificates.
    const logged = Array.isArray(material['tlogEntries']) && material['tlogEntries'].length > 0;
    if (material['certificate'] !== undefined) {
        if (!logged)
            throw fail('a keyless signature must bring its entry in the transparency log (tlogEntries), and brings none');
        return { method: 'sigstore', certificate: certificate(material['certificate'], fail) };
    }
    const chain = certificates(fieldsAt(material, 'x509CertificateChain', fail)['certificates'], fail);
    return logged ? { method: 'sigstore', certificate: chain[0] } : { method: 'certificate', chain };
}
function keyMaterial({ hint, rawBytes }, fail) {
    if (hint !== undefined && (typeof hint !== 'string' || hint.length > 256))
        throw fail('publicKey.hint is not a short text');
    const publicKey = rawBytes === undefined ? undefined : (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(rawBytes);
    if (rawBytes !== undefined && publicKey === undefined)
        throw fail('publicKey.rawBytes is not base64 text');
    return { method: 'key', hint: hint === '' ? undefined : hint, publicKey };
}
function certificates(list, fail) {
    if (!Array.isArray(list) || list.length === 0 || list.length > MAX_CERTIFICATES)
        throw fail(`x509CertificateChain: expected 1 to ${MAX_CERTIFICATES} certificates`);
    return list.map((entry) => certificate(entry, fail));
}
function certificate(entry, fail) {
    const der = isFields(entry) ? (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(entry['rawBytes']) : undefined;
    if (der === undefined || der.length === 0 || der.length > MAX_CERTIFICATE_BYTES)
        throw fail('a certificate is not base64 text of a sensible size');
    return der;
}
function fieldsAt(value, key, fail) {
    const found = value[key];
    if (!isFields(found))
        throw fail(`${key} is missing`);
    return found;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ usageFault),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   _F: () => (/* binding */ chainFault),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const ANY_USAGE = '2.5.29.37.0';
const MAX_DEPTH = 8;
const MAX_PEM_CERTIFICATES = 64;
/**
 * Certificates of a PEM file, in its order, as DER.
 *
 * @throws {SealError} KEY_INVALID - there is none, or one that cannot be read.
 */
function parseCertificates(pem, where) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0 || blocks.length > MAX_PEM_CERTIFICATES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('KEY_INVALID', `${where}: expected 1 to ${MAX_PEM_CERTIFICATES} certificates in PEM ("-----BEGIN CERTIFICATE-----"), found ${blocks.length}.`);
    return blocks.map((block) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block).raw;
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('KEY_INVALID', `${where}: holds a certificate that cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}.`, { cause });
        }
    });
}
function factsOf(certificate) {
    return {
        subject: oneLine(certificate.subject),
        issuer: oneLine(certificate.issuer),
        subjectAltNames: namesIn(certificate.subjectAltName ?? ''),
        serialNumber: certificate.serialNumber,
        notBefore: certificate.validFromDate.toISOString(),
        notAfter: certificate.validToDate.toISOString(),
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(certificate.raw).digest('hex'),
    };
}
/** Node quotes a name that holds a comma, so that it cannot pass for two. */
function namesIn(list) {
    return (list.match(/(?:[^",]|"(?:[^"\\]|\\.)*")+/g) ?? []).map((name) => name.trim());
}
function oneLine(name) {
    return (name ?? '').replaceAll('\n', ', ');
}
/**
 * Why a certificate may not sign code, or `undefined`. A certificate for a web server must not sign a model: where it
 * states a usage, that must allow it, and it must state at least one.
 *
 * @param strict - Fulcio's certificates state both; others often one of the two.
 */
function usageFault(certificate, strict) {
    const usage = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(copy(certificate.raw)).extKeyUsage;
    const extended = certificate.keyUsage;
    if (usage !== undefined && !usage.digitalSignature)
        return 'its key usage does not allow digital signatures';
    if (extended !== undefined && !extended.includes(CODE_SIGNING) && !extended.includes(ANY_USAGE))
        return 'its extended key usage does not allow code signing';
    if (strict && (usage === undefined || extended === undefined))
        return 'it lacks the key usage digitalSignature or the extended key usage codeSigning';
    return usage === undefined && extended === undefined ? 'it states neither a key usage nor code signing' : undefined;
}
/** The ASN.1 reader wants bytes of its own. */
function copy(der) {
    return Buffer.from(der);
}
/**
 * Why no chain leads from a leaf to one of the anchors at a time, or `undefined` when one does.
 *
 * @param between - certificates that may stand between them; nothing is trusted about these.
 */
function chainFault(leaf, { anchors, between, at }) {
    const span = validityFault(leaf, at);
    if (span !== undefined)
        return span;
    const limit = unheeded(leaf);
    if (limit !== undefined)
        return `it carries the extension ${limit}, which Weightseal does not know and must not ignore`;
    return reaches(leaf, { anchors, between: between.slice(0, MAX_PEM_CERTIFICATES), at }, 0, new Set())
        ? undefined
        : 'no chain of valid certificates, without name constraints, leads from it to a trusted one';
}
function validityFault(certificate, at) {
    if (at < certificate.validFromDate)
        return `it is not valid before ${certificate.validFromDate.toISOString()}`;
    if (at > certificate.validToDate)
        return `it expired on ${certificate.validToDate.toISOString()}`;
    return undefined;
}
/**
 * Walks from a certificate to an anchor. Each certificate is tried once, however many look alike: what a bundle brings
 * must not make this take long.
 *
 * @param below - certificates between the leaf and this one, for path length constraints.
 * @param tried - certificates that were looked at already.
 */
function reaches(certificate, chain, below, tried) {
    const { anchors, between, at } = chain;
    if (anchors.some((anchor) => anchor.raw.equals(certificate.raw)))
        return true;
    if (below > MAX_DEPTH || tried.has(certificate.fingerprint256))
        return false;
    tried.add(certificate.fingerprint256);
    const issued = (candidate) => isIssuer(candidate, certificate, { at, below });
    if (anchors.some(issued))
        return true;
    return between
        .filter((issuer) => !tried.has(issuer.fingerprint256))
        .some((issuer) => issued(issuer) && reaches(issuer, chain, below + 1, tried));
}
/** Extensions that are understood here, or that may be left alone although they are critical. */
const UNDERSTOOD = new Set([
    '2.5.29.14', // subject key identifier
    '2.5.29.15', // key usage
    '2.5.29.17', // subject alternative name
    '2.5.29.19', // basic constraints
    '2.5.29.31', // CRL distribution points
    '2.5.29.32', // certificate policies
    '2.5.29.35', // authority key identifier
    '2.5.29.37', // extended key usage
    '1.3.6.1.5.5.7.1.1', // authority information access
]);
const NAME_CONSTRAINTS = '2.5.29.30';
/** An extension that limits what a certificate is good for in a way that is not checked here, or `undefined`. */
function unheeded(certificate) {
    for (const { subs } of _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(copy(certificate.raw)).extensions) {
        const oid = subs[0]?.toOID() ?? '';
        const critical = subs.length === 3 && subs[1]?.toBoolean() === true;
        if (oid === NAME_CONSTRAINTS || (critical && !UNDERSTOOD.has(oid)))
            return oid;
    }
    return undefined;
}
function isIssuer(issuer, certificate, { at, below }) {
    if (!issuer.ca || validityFault(issuer, at) !== undefined || unheeded(issuer) !== undefined)
        return false;
    if (!certificate.checkIssued(issuer) || !certificate.verify(issuer.publicKey))
        return false;
    const limit = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(copy(issuer.raw)).extBasicConstraints?.pathLenConstraint;
    return limit === undefined || BigInt(below) <= limit;
}


/***/ }),

/***/ 54631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   _i: () => (/* binding */ legacyPreAuthEncoding),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/**
 * What a DSSE signature is over.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
function preAuthEncoding(payloadType, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);
}
/**
 * What `model_signing` 0.2 signed by mistake: an upper-case V, and the payload as Python prints bytes. Its bundles are
 * still verified; nothing is ever signed this way.
 */
function legacyPreAuthEncoding(payloadType, payload) {
    return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonRepr(payload)}`, 'latin1');
}
const ESCAPES = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
/** `repr(bytes)` of CPython. */
function pythonRepr(bytes) {
    const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
    let text = '';
    for (const byte of bytes) {
        if (byte === quote.charCodeAt(0))
            text += `\\${quote}`;
        else if (ESCAPES[byte] !== undefined)
            text += ESCAPES[byte];
        else if (byte < 0x20 || byte > 0x7e)
            text += `\\x${byte.toString(16).padStart(2, '0')}`;
        else
            text += String.fromCharCode(byte);
    }
    return `b${quote}${text}${quote}`;
}
/** Standard alphabet with padding, and nothing else; `undefined` for any other text. */
function decodeBase64(text) {
    if (typeof text !== 'string' || text.length % 4 !== 0)
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}


/***/ }),

/***/ 88426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ curveOf),
/* harmony export */   QW: () => (/* binding */ parsePrivateKey),
/* harmony export */   ee: () => (/* binding */ parsePublicKey),
/* harmony export */   iW: () => (/* binding */ digestFor),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   w: () => (/* binding */ spkiFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Curves of OMS keys, and the digest that goes with each. */
const DIGESTS = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' };
const CURVES = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
/** The digest of ECDSA signatures under a key, or `undefined` for a key that OMS does not know. */
function digestFor(key) {
    return DIGESTS[key.asymmetricKeyDetails?.namedCurve ?? ''];
}
function curveOf(key) {
    return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? kindOf(key);
}
function kindOf(key) {
    return key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? key.type;
}
/** How a bundle names its key: SHA-256 over the PEM text of the SubjectPublicKeyInfo, in hex. */
function keyHint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicPart(key).export({ type: 'spki', format: 'pem' }))
        .digest('hex');
}
/** SHA-256 over the DER SubjectPublicKeyInfo, in hex: the usual pin of a key. */
function spkiFingerprint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicPart(key).export({ type: 'spki', format: 'der' }))
        .digest('hex');
}
function publicPart(key) {
    return key.type === 'public' ? key : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
}
/**
 * Reads a private key for signing.
 *
 * @param where - the file or variable, for the message, which never holds the key.
 * @throws {SealError} KEY_INVALID - not a PEM key, encrypted without the right password, or of another curve.
 */
function parsePrivateKey(pem, passphrase, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: ${whyUnreadable(pem, passphrase)}`, { cause });
    }
    return checkedCurve(key, where);
}
function whyUnreadable(pem, passphrase) {
    if (/ENCRYPTED/.test(pem))
        return passphrase === undefined
            ? 'the key is encrypted; give its password with --password-env NAME (an environment variable that holds it).'
            : 'the key is encrypted, and the password does not open it.';
    return 'expected a private key in PEM ("-----BEGIN PRIVATE KEY-----" or "-----BEGIN EC PRIVATE KEY-----").';
}
/** @throws {SealError} KEY_INVALID */
function parsePublicKey(pem, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem' });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: expected a public key in PEM ("-----BEGIN PUBLIC KEY-----").`, { cause });
    }
    if (/PRIVATE KEY/.test(pem))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: this is a private key. Verification takes the public one; keep the other secret.`);
    return checkedCurve(key, where);
}
function checkedCurve(key, where) {
    if (digestFor(key) === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: a key on ${kindOf(key)}; OMS signatures take ECDSA keys on P-256, P-384 or P-521.`);
    return key;
}


/***/ }),

/***/ 69022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const MAX_QUOTED = 200;
/** A value of a hostile file for a message: short, and whatever it is. */
function quoted(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value);
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : 'an object';
}


/***/ }),

/***/ 20938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54631);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88426);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59481);




/**
 * Whether a key made the signature of a bundle. `model_signing` 0.2 signed in a way of its own, with SHA-256 whatever the
 * curve, which counts for its own kind of statement only.
 */
function isSignedBy({ payload, signature }, key) {
    const digest = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFor */ .iW)(key);
    if (digest === undefined)
        return false;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digest, (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .preAuthEncoding */ .JC)(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc, payload), key, signature))
        return true;
    const legacy = payload.includes(JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGACY_PREDICATE_TYPE */ .R_));
    return legacy && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyPreAuthEncoding */ ._i)(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc, payload), key, signature);
}


/***/ }),

/***/ 58290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ZO: () => (/* binding */ parseSignedModel)
/* harmony export */ });
/* unused harmony export HASH_LENGTHS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2916);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49288);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65058);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69022);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59481);






const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 };
const MAX_RESOURCES = 1_000_000;
const MAX_IGNORES = 10_000;
/**
 * Reads the statement of a bundle before anything touches the disk: names stay below the model, none stands twice, the
 * root is that of the listed digests, and the ignore list does not hide the model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first fault.
 */
function parseSignedModel({ payload }, where) {
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `the signed statement is not usable: ${what}`);
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
        throw fail('it lists no file (predicate.resources is empty), and would cover any directory');
    if (resources.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const listed = resources.map((resource) => readResource(resource, serialization, fail));
    checkRoot(listed, subject.root, fail);
    const files = serialization.sharded
        ? joinShards(listed, serialization.algorithm, fail)
        : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }));
    return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths };
}
/** The predicate type of a payload that was verified, whatever it is a statement about. */
function parseStatement(payload, fail) {
    let statement;
    try {
        statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch (cause) {
        throw fail(`it is not JSON in UTF-8 (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})`);
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
        throw fail('serialization.ignore_paths is not a list of a sensible length');
    for (const path of ignore_paths) {
        const fault = typeof path === 'string' ? ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text';
        if (fault !== undefined)
            throw fail(`serialization.ignore_paths holds ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); an ignored path is literal and below the model`);
    }
    return {
        algorithm: hash_type,
        sharded: method === 'shards',
        shardSize: typeof shard_size === 'number' ? shard_size : undefined,
        ignorePaths: ignore_paths,
    };
}
function readResource(resource, { algorithm, sharded, shardSize }, fail) {
    const { name, algorithm: stated, digest } = fields(resource, 'a resource', fail);
    if (typeof name !== 'string')
        throw fail('a resource has no name');
    // Python spells the algorithm of a shard "sha256-sharded-1000000000"; the specification, like that of a file.
    const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])];
    if (!spellings.includes(stated))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has the algorithm ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(stated)}, serialization.hash_type says ${algorithm}`);
    if (!isHex(digest, HASH_LENGTHS[algorithm]))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has the digest ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(digest)}; ${algorithm} has ${HASH_LENGTHS[algorithm] * 2} lower-case hex digits`);
    return { name, digest };
}
function checkRoot(listed, root, fail) {
    const computed = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(listed.map(({ digest }) => ({ sha256: digest })));
    if (computed !== root)
        throw fail(`the subject's digest is ${root}, the listed files give ${computed}`);
}
/** Every name at most once, and either the one nameless file or paths that stay below the model. */
function checkNames(files, fail) {
    if (files.length === 1 && files[0]?.path === '.')
        return { files, nameless: true };
    const seen = new Set();
    for (const { path } of files) {
        const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); names are paths below the model`);
        if (seen.has(path))
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} twice`);
        seen.add(path);
    }
    return { files, nameless: false };
}
/** Shards of each file in order, without a gap, from its first byte. That the last one ends with the file shows on the disk. */
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
                throw fail(`the shards of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} do not follow each other: ${covered} bytes are covered, the next goes from ${start} to ${end}`);
            covered = end;
        }
        return { path, algorithm, size: covered, shards };
    });
}
/** `model_signing` 0.2 listed the files as subjects. */
function legacyModel({ subject: subjects }, fail) {
    if (!Array.isArray(subjects) || subjects.length === 0)
        throw fail('it lists no file, and would cover any directory');
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

/***/ 59481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   R_: () => (/* binding */ LEGACY_PREDICATE_TYPE),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Names that the OpenSSF Model Signing specification v1.0 fixes. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://model_signing/signature/v1.0';
/** What `model_signing` 0.2 wrote: one subject a file. */
const LEGACY_PREDICATE_TYPE = 'https://model_signing/Digests/v0.1';
const METHODS = ['sigstore', 'key', 'certificate'];


/***/ }),

/***/ 80345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ verifyWithCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65058);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52366);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88426);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20938);






/**
 * Checks a bundle against trusted certificates and a pin: the chain at that time, the leaf's usages, whose it is, and
 * the signature.
 *
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
function verifyWithCertificate(bundle, { anchors, pin, at }, where) {
    const { material } = bundle;
    if (material.method !== 'certificate')
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `it was signed with method "${material.method}", not with a certificate`);
    const [leaf, ...between] = material.chain.map((der) => certificate(der, where));
    if (leaf === undefined)
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, 'it holds no certificate');
    const fault = (0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .chainFault */ ._F)(leaf, { anchors: anchors.map((der) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der)), between, at }) ?? (0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFault */ .Ap)(leaf, false);
    if (fault !== undefined)
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `the signing certificate (${(0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(leaf).subject}): ${fault}`);
    if (!(0,_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .isSignedBy */ .s)(bundle, leaf.publicKey))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, "the signature does not verify under the certificate's key: the statement was altered");
    const signer = { method: 'certificate', ...(0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(leaf), keySha256: (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .spkiFingerprint */ .w)(leaf.publicKey) };
    checkPin(signer, pin, where);
    return signer;
}
function certificate(der, where) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
    }
    catch (cause) {
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `a certificate cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause)})`, { cause });
    }
}
/** A name without its type is the one that it looks like. */
function typedName(name) {
    if (/^(email|URI|DNS|DirName|IP Address|othername|Registered ID):/.test(name))
        return name;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name))
        return `URI:${name}`;
    return name.includes('@') ? `email:${name}` : `DNS:${name}`;
}
function checkPin(signer, pin, where) {
    const hex = (text) => text.replaceAll(':', '').toLowerCase();
    const checks = [
        ['fingerprint', pin.fingerprint && hex(pin.fingerprint), [signer.fingerprint]],
        ['subject alternative name', pin.san && typedName(pin.san), signer.subjectAltNames],
        ['subject', pin.subject, [signer.subject]],
        ['public key (SPKI)', pin.spki && hex(pin.spki), [signer.keySha256]],
    ];
    const given = checks.filter(([, expected]) => expected !== undefined);
    if (given.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', 'A certificate signature needs a pin: any certificate under the same issuer would do otherwise.');
    for (const [name, expected, found] of given) {
        if (found.includes(expected ?? ''))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('IDENTITY_MISMATCH', `${where}: signed by another certificate: expected ${name} ${JSON.stringify(expected)}, found ${found.map((one) => JSON.stringify(one)).join(', ') || 'none'}.`);
    }
}


/***/ }),

/***/ 16433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ verifyWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65058);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88426);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20938);




/**
 * Checks a bundle against a public key that the caller trusts.
 *
 * @throws {SealError} SIGNATURE_INVALID - another method, another key, or a signature that does not verify.
 */
function verifyWithKey(bundle, key, where) {
    const { material } = bundle;
    if (material.method !== 'key')
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, `it was signed with method "${material.method}", not with a bare key`);
    const named = material.hint ?? hintOfLegacy(material.publicKey, where);
    if (named !== undefined && named !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)(key))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, `it names another key (hint ${named.slice(0, 16)}…) than the one given (${(0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)(key).slice(0, 16)}…)`);
    if (!(0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s)(bundle, key))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, 'the signature does not verify under the given key: the statement was altered, or another key made it');
    return { method: 'key', curve: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .curveOf */ .Fi)(key), keySha256: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiFingerprint */ .w)(key) };
}
/** Up to 1.0.1 `model_signing` wrote the PEM text of the key instead of its hint. */
function hintOfLegacy(pem, where) {
    if (pem === undefined)
        return undefined;
    try {
        return (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
    }
    catch (cause) {
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, 'publicKey.rawBytes is not a public key', { cause });
    }
}


/***/ }),

/***/ 98087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11468);
/* harmony import */ var _verify_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80345);
/* harmony import */ var _verify_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16433);




/**
 * Who signed a bundle, once the signature verifies and it is who was expected.
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
            const { verifyWithSigstore } = await Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(1656)]).then(__webpack_require__.bind(__webpack_require__, 31656));
            const signer = verifyWithSigstore(bundle, trust.trustRoot.root, where);
            const faults = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFaults */ .eh)(trust.policy, signer);
            if (faults.length > 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('IDENTITY_MISMATCH', `${where}: signed, but not by who was expected. ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFaults */ .ZM)(faults)}.`);
            return signer;
        }
    }
}


/***/ })

};
