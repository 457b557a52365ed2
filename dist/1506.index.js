export const id = 1506;
export const ids = [1506];
export const modules = {

/***/ 23116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   g: () => (/* binding */ badSignature)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62057);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31596);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);




/** Larger bundles are refused before they are parsed: about 250,000 signed files. */
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_CERTIFICATES = 16;
const MAX_CERTIFICATE_BYTES = 64 * 1024;
const MAX_EVIDENCE = 8;
const MAX_SIGNATURE_BYTES = 4096;
/** Returns the error for a bundle that does not verify under any key. */
function badSignature(where, what, options) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SIGNATURE_INVALID', `${where}: ${what}.`, options);
}
/**
 * Parses an untrusted Sigstore bundle, including the bytes that were signed.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID - the text is not a bundle, or the bundle is malformed.
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
        throw badSignature(where, `expected a Sigstore bundle in JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { cause });
    }
    return readBundle(json, where);
}
/** Like `parseBundle`, for a bundle that is part of another file. */
function readBundle(json, where) {
    const fail = (what) => badSignature(where, what);
    if (!isFields(json))
        throw fail('expected a Sigstore bundle, a JSON object');
    const strange = Object.keys(json).find((key) => !['mediaType', 'verificationMaterial', 'dsseEnvelope'].includes(key));
    if (strange !== undefined)
        throw fail(`unknown member ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(strange)}; expected only mediaType, verificationMaterial and dsseEnvelope`);
    const { mediaType } = json;
    if (typeof mediaType !== 'string' ||
        !/^application\/vnd\.dev\.sigstore\.bundle(\.v0\.[123]\+json|\+json;version=0\.[123])$/.test(mediaType))
        throw fail(`mediaType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(mediaType)}, expected that of a Sigstore bundle v0.1 to v0.3`);
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
/** Checks that log entries and timestamps are lists within the limits. */
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
        throw fail(`verificationMaterial must contain exactly one of publicKey, x509CertificateChain and certificate, found ${kinds.join(' and ') || 'none'}`);
    if (material['publicKey'] !== undefined)
        return keyMaterial(fieldsAt(material, 'publicKey', fail), fail);
    // Bundles before v0.3 also store keyless certificates in a chain. A log entry distinguishes them from OMS certificates.
    const logged = Array.isArray(material['tlogEntries']) && material['tlogEntries'].length > 0;
    if (material['certificate'] !== undefined) {
        if (!logged)
            throw fail('a keyless signature must contain its transparency log entry (tlogEntries), found none');
        return { method: 'sigstore', certificate: certificate(material['certificate'], fail) };
    }
    const chain = certificates(fieldsAt(material, 'x509CertificateChain', fail)['certificates'], fail);
    return logged ? { method: 'sigstore', certificate: chain[0] } : { method: 'certificate', chain };
}
function keyMaterial({ hint, rawBytes }, fail) {
    if (hint !== undefined && (typeof hint !== 'string' || hint.length > 256))
        throw fail('publicKey.hint is not a string of at most 256 characters');
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
        throw fail(`a certificate is not base64 text of at most ${MAX_CERTIFICATE_BYTES} bytes`);
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

/***/ 19788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ usageFault),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   _F: () => (/* binding */ chainFault),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);



const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const ANY_USAGE = '2.5.29.37.0';
const MAX_DEPTH = 8;
const MAX_PEM_CERTIFICATES = 64;
/**
 * Parses the certificates of a PEM file. Returns them as DER, in file order.
 *
 * @throws {SealError} KEY_INVALID - the file contains no certificate, or an invalid one.
 */
function parseCertificates(pem, where) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0 || blocks.length > MAX_PEM_CERTIFICATES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('KEY_INVALID', `${where}: expected 1 to ${MAX_PEM_CERTIFICATES} certificates in PEM ("-----BEGIN CERTIFICATE-----"), found ${blocks.length}.`);
    return blocks.map((block) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block).raw;
        }
        catch (cause) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('KEY_INVALID', `${where}: contains a certificate that cannot be parsed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}.`, { cause });
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
/** Splits Node's list of names. Node quotes a name that contains a comma. */
function namesIn(list) {
    return (list.match(/(?:[^",]|"(?:[^"\\]|\\.)*")+/g) ?? []).map((name) => name.trim());
}
function oneLine(name) {
    return (name ?? '').replaceAll('\n', ', ');
}
/**
 * Returns why a certificate may not sign code, or `undefined`. Rejects TLS server certificates: each usage extension
 * that is present must allow signing, and at least one must be present.
 *
 * @param strict - requires both extensions, as in Fulcio's certificates. Other authorities often set only one.
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
/** Copies the bytes, because the ASN.1 parser needs its own buffer. */
function copy(der) {
    return Buffer.from(der);
}
/**
 * Returns why no chain leads from a leaf to an anchor at the given time, or `undefined` when one does.
 *
 * @param between - untrusted intermediate certificates.
 */
function chainFault(leaf, { anchors, between, at }) {
    const span = validityFault(leaf, at);
    if (span !== undefined)
        return span;
    const limit = unheeded(leaf);
    if (limit !== undefined)
        return `it has the extension ${limit}, which Weightseal does not support and must not ignore`;
    return reaches(leaf, { anchors, between: between.slice(0, MAX_PEM_CERTIFICATES), at }, 0, new Set())
        ? undefined
        : 'no chain of valid certificates without name constraints leads to a trusted certificate';
}
function validityFault(certificate, at) {
    if (at < certificate.validFromDate)
        return `it is not valid before ${certificate.validFromDate.toISOString()}`;
    if (at > certificate.validToDate)
        return `it expired on ${certificate.validToDate.toISOString()}`;
    return undefined;
}
/**
 * Tells whether a chain leads from a certificate to an anchor. Tries each certificate once, so look-alike certificates
 * in a bundle cannot make the search exponential.
 *
 * @param below - number of certificates between the leaf and this one, for path length constraints.
 * @param tried - fingerprints of the certificates that were already visited.
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
/** Extensions that are checked here, or that are safe to ignore even when critical. */
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
/** Returns the OID of an extension that restricts a certificate in a way that is not checked here, or `undefined`. */
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

/***/ 62057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   _i: () => (/* binding */ legacyPreAuthEncoding),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/**
 * Returns the bytes that a DSSE signature covers.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
function preAuthEncoding(payloadType, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);
}
/**
 * Returns the bytes that `model_signing` 0.2 signed by mistake: an uppercase V, and the payload as Python prints bytes.
 * For verification only; Weightseal never signs this encoding.
 */
function legacyPreAuthEncoding(payloadType, payload) {
    return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonRepr(payload)}`, 'latin1');
}
const ESCAPES = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
/** Formats bytes like `repr(bytes)` in CPython. */
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
/** Decodes base64 with the standard alphabet and padding; `undefined` for any other value. */
function decodeBase64(text) {
    if (typeof text !== 'string' || text.length % 4 !== 0)
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}


/***/ }),

/***/ 71636:
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Digest algorithm for each curve that OMS allows. */
const DIGESTS = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' };
const CURVES = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
/** Returns the digest algorithm for ECDSA signatures with a key; `undefined` for a key type that OMS does not support. */
function digestFor(key) {
    return DIGESTS[key.asymmetricKeyDetails?.namedCurve ?? ''];
}
function curveOf(key) {
    return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? kindOf(key);
}
function kindOf(key) {
    return key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? key.type;
}
/** Returns the hint by which a bundle names a key: SHA-256 over the PEM text of the SubjectPublicKeyInfo, hex. */
function keyHint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicPart(key).export({ type: 'spki', format: 'pem' }))
        .digest('hex');
}
/** Returns the SHA-256 over the DER SubjectPublicKeyInfo, hex: the common form of a key pin. */
function spkiFingerprint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicPart(key).export({ type: 'spki', format: 'der' }))
        .digest('hex');
}
/**
 * Returns the public key as every client encodes it, with an uncompressed point on a named curve: a file may have a compressed one, or the
 * parameters of the curve, and hints and pins are of the key and not of its encoding.
 */
function publicPart(key) {
    const own = key.type === 'public' ? key : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
    return own.asymmetricKeyType === 'ec' && digestFor(own) !== undefined
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: own.export({ format: 'jwk' }), format: 'jwk' })
        : own;
}
/**
 * Parses a private key for signing.
 *
 * @param where - name of the file or variable, for messages. Messages never contain the key.
 * @throws {SealError} KEY_INVALID - not a PEM key, encrypted with another password, or on an unsupported curve.
 */
function parsePrivateKey(pem, passphrase, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('KEY_INVALID', `${where}: ${whyUnreadable(pem, passphrase)}`, { cause });
    }
    return checkedCurve(key, where);
}
function whyUnreadable(pem, passphrase) {
    if (/ENCRYPTED/.test(pem))
        return passphrase === undefined
            ? 'the key is encrypted. Set --password-env to the name of the environment variable that contains its password.'
            : 'the key is encrypted, and the password is wrong.';
    return 'expected a private key in PEM ("-----BEGIN PRIVATE KEY-----" or "-----BEGIN EC PRIVATE KEY-----").';
}
/**
 * Parses a public key for verification.
 *
 * @throws {SealError} KEY_INVALID
 */
function parsePublicKey(pem, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem' });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('KEY_INVALID', `${where}: expected a public key in PEM ("-----BEGIN PUBLIC KEY-----").`, { cause });
    }
    if (/PRIVATE KEY/.test(pem))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('KEY_INVALID', `${where}: expected a public key, found a private key. Verify with the public key, and keep the private key secret.`);
    return checkedCurve(key, where);
}
function checkedCurve(key, where) {
    if (digestFor(key) === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('KEY_INVALID', `${where}: found a key of type ${kindOf(key)}; expected an ECDSA key on P-256, P-384 or P-521.`);
    return key;
}


/***/ }),

/***/ 37672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62057);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71636);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);




/**
 * Tells whether the signature of a bundle verifies under a key. The encoding of `model_signing` 0.2, which uses SHA-256 for
 * every curve, is accepted only for statements of that version.
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

/***/ 60187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   R_: () => (/* binding */ LEGACY_PREDICATE_TYPE),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Identifiers from the OpenSSF Model Signing specification v1.0. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://model_signing/signature/v1.0';
/** Predicate type of `model_signing` 0.2, with one subject per file. */
const LEGACY_PREDICATE_TYPE = 'https://model_signing/Digests/v0.1';
const METHODS = ['sigstore', 'key', 'certificate'];


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ verifyWithCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23116);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19788);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71636);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37672);






/**
 * Verifies a bundle against trusted certificates and a pin: the chain at the given time, the key usages of the leaf, the
 * signature and the pin.
 *
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
function verifyWithCertificate(bundle, { anchors, pin, at }, where) {
    const { material } = bundle;
    if (material.method !== 'certificate')
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `it was signed with method "${material.method}", not with a certificate`);
    const [leaf, ...between] = material.chain.map((der) => certificate(der, where));
    if (leaf === undefined)
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, 'it contains no certificate');
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
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `a certificate cannot be parsed (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`, { cause });
    }
}
/** Adds the type to a name without one, inferred from its form. */
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', 'A certificate signature requires a pin; otherwise any certificate of the same issuer is accepted.');
    for (const [name, expected, found] of given) {
        if (found.includes(expected ?? ''))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('IDENTITY_MISMATCH', `${where}: signed with another certificate: expected ${name} ${JSON.stringify(expected)}, found ${found.map((one) => JSON.stringify(one)).join(', ') || 'none'}.`);
    }
}


/***/ }),

/***/ 35523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ verifyWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23116);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71636);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37672);




/**
 * Verifies a bundle with a trusted public key.
 *
 * @throws {SealError} SIGNATURE_INVALID - another method, another key, or a signature that does not verify.
 */
function verifyWithKey(bundle, key, where) {
    const { material } = bundle;
    if (material.method !== 'key')
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, `it was signed with method "${material.method}", not with a bare key`);
    const named = material.hint ?? hintOfLegacy(material.publicKey, where);
    if (named !== undefined && named !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)(key))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, `it names another key (hint ${named.slice(0, 12)}…) than the given one (hint ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)(key).slice(0, 12)}…, SHA-256 ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiFingerprint */ .w)(key).slice(0, 12)}…)`);
    if (!(0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s)(bundle, key))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, 'the signature does not verify under the given key: the statement was altered, or was signed with another key');
    return { method: 'key', curve: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .curveOf */ .Fi)(key), keySha256: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiFingerprint */ .w)(key), hint: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)(key) };
}
/** Returns the hint for a PEM key, which `model_signing` up to 1.0.1 wrote instead of the hint. */
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

/***/ 26866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ loadInstance),
  Y: () => (/* binding */ shippedTrustRoot)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/signing/trust-root.js
var trust_root = __webpack_require__(68737);
;// CONCATENATED MODULE: ./build/generated/trust-root.js
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck
const SHIPPED_TRUST_ROOT = {
    "mirror": "https://tuf-repo-cdn.sigstore.dev",
    "version": 16,
    "asOf": "2026-11-05T00:00:00Z",
    "expires": "2027-04-22T19:27:31Z",
    "json": {
        "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        "tlogs": [
            {
                "baseUrl": "https://rekor.sigstore.dev",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",
                    "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                    "validFor": {
                        "start": "2021-01-12T11:53:27Z"
                    }
                },
                "logId": {
                    "keyId": "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="
                }
            },
            {
                "baseUrl": "https://log2025-1.rekor.sigstore.dev",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",
                    "keyDetails": "PKIX_ED25519",
                    "validFor": {
                        "start": "2025-09-23T00:00:00Z"
                    }
                },
                "logId": {
                    "keyId": "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="
                }
            }
        ],
        "certificateAuthorities": [
            {
                "subject": {
                    "organization": "sigstore.dev",
                    "commonName": "sigstore"
                },
                "uri": "https://fulcio.sigstore.dev",
                "certChain": {
                    "certificates": [
                        {
                            "rawBytes": "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="
                        }
                    ]
                },
                "validFor": {
                    "start": "2021-03-07T03:20:29Z",
                    "end": "2022-12-31T23:59:59.999Z"
                }
            },
            {
                "subject": {
                    "organization": "sigstore.dev",
                    "commonName": "sigstore"
                },
                "uri": "https://fulcio.sigstore.dev",
                "certChain": {
                    "certificates": [
                        {
                            "rawBytes": "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="
                        },
                        {
                            "rawBytes": "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"
                        }
                    ]
                },
                "validFor": {
                    "start": "2022-04-13T20:06:15Z"
                }
            }
        ],
        "ctlogs": [
            {
                "baseUrl": "https://ctfe.sigstore.dev/test",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",
                    "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                    "validFor": {
                        "start": "2021-03-14T00:00:00Z",
                        "end": "2022-10-31T23:59:59.999Z"
                    }
                },
                "logId": {
                    "keyId": "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="
                }
            },
            {
                "baseUrl": "https://ctfe.sigstore.dev/2022",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",
                    "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                    "validFor": {
                        "start": "2022-10-20T00:00:00Z"
                    }
                },
                "logId": {
                    "keyId": "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="
                }
            }
        ],
        "timestampAuthorities": [
            {
                "subject": {
                    "organization": "sigstore.dev",
                    "commonName": "sigstore-tsa-selfsigned"
                },
                "uri": "https://timestamp.sigstore.dev/api/v1/timestamp",
                "certChain": {
                    "certificates": [
                        {
                            "rawBytes": "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="
                        },
                        {
                            "rawBytes": "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"
                        }
                    ]
                },
                "validFor": {
                    "start": "2025-07-04T00:00:00Z"
                }
            }
        ]
    }
};

// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/ports/sigstore/trust-roots.js









const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
const NOWHERE = async () => undefined;
/** Returns the public-good trust root that ships with Weightseal. */
function shippedTrustRoot() {
    const { json, version, asOf, expires } = SHIPPED_TRUST_ROOT;
    return {
        root: (0,trust_root/* parseTrustedRoot */.t1)(json, 'the shipped trust root'),
        json: json,
        from: 'shipped',
        name: `public-good Sigstore, shipped with Weightseal, TUF root ${version}`,
        asOf: (0,to_text/* toText */.f)(asOf),
        expires: (0,to_text/* toText */.f)(expires),
    };
}
/**
 * Loads the trust root and signing configuration of a Sigstore instance. Offline, the shipped root is used for the
 * public-good instance.
 *
 * @throws {SealError} TRUST_ROOT_UNAVAILABLE - the network is required but disabled, or it failed.
 * @throws {SealError} TRUST_ROOT_INVALID
 */
async function loadInstance(choice, options) {
    switch (choice.kind) {
        case 'public':
            return options.offline ? { trustRoot: shippedTrustRoot(), signingConfig: NOWHERE } : fromTuf(undefined, options);
        case 'tuf':
            if (options.offline)
                throw new errors/* SealError */.EM('TRUST_ROOT_UNAVAILABLE', `Cannot fetch the trust root of ${choice.mirror} with --offline. Pass it as --trusted-root FILE.`);
            return fromTuf(choice, options);
        case 'trust-config':
            return fromTrustConfig(choice);
        case 'trusted-root':
            return { trustRoot: toTrustRoot(await readJson(choice.path), choice), signingConfig: NOWHERE };
    }
}
async function fromTrustConfig(choice) {
    const { path } = choice;
    const config = (await readJson(path));
    if (config?.mediaType !== CLIENT_TRUST_CONFIG || config.trustedRoot === undefined)
        throw new errors/* SealError */.EM('TRUST_ROOT_INVALID', `${path}: expected a Sigstore client trust config (mediaType "${CLIENT_TRUST_CONFIG}" with a trustedRoot).`);
    return { trustRoot: toTrustRoot(config.trustedRoot, choice), signingConfig: async () => config.signingConfig };
}
/** @param asOf - when the file was fetched, as declared by the user. */
function toTrustRoot(json, { path, asOf }) {
    return { root: (0,trust_root/* parseTrustedRoot */.t1)(json, path), json, from: 'file', name: path, ...(asOf === undefined ? {} : { asOf }) };
}
async function readJson(path) {
    const text = await (0,text_file/* readText */.y)(path, { maxBytes: trust_root/* MAX_TRUST_ROOT_BYTES */.Pf, missing: 'SETTINGS_INVALID' });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SealError */.EM('TRUST_ROOT_INVALID', `${path}: not JSON (${(0,errors/* messageOf */.bD)(cause)}).`, { cause });
    }
}
const TRUSTED_ROOT_TARGET = 'trusted_root.json';
/** The public-good instance publishes Rekor v2 in a separate file. Other instances may have one file for both versions. */
const SIGNING_CONFIG_TARGETS = {
    1: ['signing_config.v0.2.json'],
    2: ['signing_config_rekor_v2.v0.2.json', 'signing_config.v0.2.json'],
};
async function fromTuf(choice, options) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const { cachePath, timeoutMs = 15_000, now } = options;
    const name = choice?.mirror ?? SHIPPED_TRUST_ROOT.mirror;
    const cache = choice === undefined ? cachePath : await cacheFor(choice, cachePath);
    try {
        const tuf = await initTUF({
            ...(choice === undefined ? {} : { mirrorURL: (0,core_text/* withoutTrailing */.hT)(choice.mirror, '/'), rootPath: choice.rootPath }),
            ...(cache === undefined ? {} : { cachePath: cache }),
            timeout: timeoutMs,
            retry: { retries: 2 },
        });
        const json = JSON.parse(await tuf.getTarget(TRUSTED_ROOT_TARGET));
        const trustRoot = { root: (0,trust_root/* parseTrustedRoot */.t1)(json, name), json, from: 'tuf', name, asOf: now.toISOString() };
        return { trustRoot, signingConfig: (rekorVersion) => firstTarget(tuf, SIGNING_CONFIG_TARGETS[rekorVersion]) };
    }
    catch (cause) {
        if (cause instanceof errors/* SealError */.EM)
            throw cause;
        throw new errors/* SealError */.EM('TRUST_ROOT_UNAVAILABLE', `The trust root of ${name} could not be fetched (${(0,errors/* messageOf */.bD)(cause)}). Try again, pass it as --trusted-root FILE, or use --offline with the root that ships with Weightseal.`, { cause });
    }
}
/**
 * Returns a separate cache folder for each first root. With a shared one, a cached root would replace the given file.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - the file is not a TUF root.
 */
async function cacheFor({ rootPath }, cachePath) {
    const json = (await readJson(rootPath));
    if (json?.signed?._type !== 'root')
        throw new errors/* SealError */.EM('TRUST_ROOT_INVALID', `${rootPath}: not the root.json of a TUF repository.`);
    const base = cachePath ?? (0,external_node_path_.join)(process.env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'weightseal', 'tuf');
    return (0,external_node_path_.join)(base, (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(json)).digest('hex'));
}
async function firstTarget(tuf, names) {
    for (const name of names) {
        const text = await tuf.getTarget(name).catch(() => undefined);
        if (text !== undefined)
            return JSON.parse(text);
    }
    return undefined;
}


/***/ })

};
