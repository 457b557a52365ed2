export const id = 7314;
export const ids = [7314];
export const modules = {

/***/ 47314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyWithSigstore: () => (/* binding */ verifyWithSigstore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/signing/bundle.js
var signing_bundle = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/domains/signing/certificates.js
var certificates = __webpack_require__(19788);
;// CONCATENATED MODULE: ./build/domains/signing/fulcio.js

/** Last arc below 1.3.6.1.4.1.57264.1 of each extension. Arcs below 8 are deprecated; only the issuer is read from one. */
const ARCS = {
    issuer: 8,
    buildSignerUri: 9,
    runner: 11,
    repositoryUri: 12,
    commit: 13,
    ref: 14,
    repositoryId: 15,
    ownerUri: 16,
    ownerId: 17,
    workflowUri: 18,
    trigger: 20,
    runUri: 21,
    visibility: 22,
    environment: 23,
};
const OLD_ISSUER = 1;
const PREFIX = '1.3.6.1.4.1.57264.1';
/** Reads identity and claims from the certificate of a verified bundle. */
function fulcioIdentity(der) {
    const certificate = core_dist.X509Certificate.parse(Buffer.from(der));
    const text = (arc) => utf8String(certificate.extension(`${PREFIX}.${arc}`)?.value);
    const claims = Object.fromEntries(Object.entries(ARCS)
        .map(([name, arc]) => [name, text(arc)])
        .filter(([, value]) => value !== undefined));
    const oldIssuer = certificate.extension(`${PREFIX}.${OLD_ISSUER}`)?.value.toString('utf8');
    const issuer = claims['issuer'] ?? oldIssuer;
    return { san: certificate.subjectAltName, claims: { ...claims, ...(issuer === undefined ? {} : { issuer }) } };
}
const UTF8_STRING = 0x0c;
/** Decodes a DER UTF8String that spans the whole value; `undefined` for anything else. */
function utf8String(der) {
    if (der === undefined || der[0] !== UTF8_STRING)
        return undefined;
    const first = der[1] ?? 0;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2 || der.length < 2 + lengthBytes)
        return undefined;
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    const text = der.subarray(2 + lengthBytes);
    return text.length === length ? text.toString('utf8') : undefined;
}

;// CONCATENATED MODULE: ./build/domains/signing/verify-sigstore.js









/**
 * Verifies a keyless bundle offline: the certificate chain and its SCT, the signing time, the transparency log entry for
 * this envelope, the signature, and the key usages of the certificate. The caller compares the identity with its policy.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
function verifyWithSigstore({ json, material }, root, where) {
    if (material.method !== 'sigstore')
        throw (0,signing_bundle/* badSignature */.g)(where, `it was signed with method "${material.method}", not keyless with Sigstore`);
    const verifier = verifierFor(root);
    try {
        const bundle = (0,dist.bundleFromJSON)(json);
        const certificate = new external_node_crypto_.X509Certificate(material.certificate);
        verifyEntity((0,verify_dist/* toSignedEntity */.DC)(bundle), { verifier, certificate, where });
        const fault = (0,certificates/* usageFault */.Ap)(certificate, true);
        if (fault !== undefined)
            throw (0,signing_bundle/* badSignature */.g)(where, `the signing certificate: ${fault}`);
        return { method: 'sigstore', ...fulcioIdentity(material.certificate), ...timeOf(bundle), logEntries: entriesOf(bundle) };
    }
    catch (cause) {
        if (cause instanceof errors/* SealError */.EM)
            throw cause;
        // The ASN.1 and protobuf JSON parsers throw plain errors for a malformed bundle.
        throw (0,signing_bundle/* badSignature */.g)(where, `malformed keyless bundle (${(0,errors/* messageOf */.bD)(cause)})`, { cause });
    }
}
/** @throws {SealError} SIGNATURE_INVALID */
function verifyEntity(entity, { verifier, certificate, where }) {
    try {
        verifier.verify(entity);
    }
    catch (cause) {
        if (!(cause instanceof verify_dist/* VerificationError */.mk || cause instanceof verify_dist/* PolicyError */.pn))
            throw cause;
        const clock = cause.code === 'CERTIFICATE_ERROR' ? clockFault(entity, certificate) : undefined;
        throw (0,signing_bundle/* badSignature */.g)(where, clock ?? explain(cause), { cause });
    }
}
/** Describes the first signing time at which the certificate was not valid, for a certificate that was refused. */
function clockFault({ timestamps }, { validFromDate: from, validToDate: to }) {
    const times = timestamps.map((stamp) => stamp.$case === 'transparency-log'
        ? { source: 'transparency log', at: new Date(Number(stamp.tlogEntry.integratedTime) * 1000) }
        : { source: 'timestamp authority', at: stamp.timestamp.signingTime });
    const wrong = times.find(({ at }) => at < from || at > to);
    if (wrong === undefined)
        return undefined;
    const period = `from ${from.toISOString()} to ${to.toISOString()}`;
    return `the ${wrong.source} dates the signature ${wrong.at.toISOString()}, and the signing certificate is valid ${period}: one of their clocks is wrong, or the time was changed`;
}
/** @throws {SealError} TRUST_ROOT_INVALID - a key or certificate in it cannot be parsed. */
function verifierFor(root) {
    try {
        return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root));
    }
    catch (cause) {
        throw new errors/* SealError */.EM('TRUST_ROOT_INVALID', `The trust root contains a key or certificate that cannot be parsed (${(0,errors/* messageOf */.bD)(cause)}).`, {
            cause,
        });
    }
}
const REASONS = {
    TIMESTAMP_ERROR: 'the signing time is not proven',
    CERTIFICATE_ERROR: 'the signing certificate is not trusted',
    TLOG_ERROR: 'the transparency log does not contain it',
    TLOG_INCLUSION_PROOF_ERROR: 'the inclusion proof of the transparency log is invalid',
    TLOG_INCLUSION_PROMISE_ERROR: 'the inclusion promise of the transparency log is invalid',
    TLOG_MISSING_INCLUSION_ERROR: 'the inclusion proof of a transparency log is missing',
    TLOG_BODY_ERROR: 'the transparency log entry is for another signature',
    SIGNATURE_ERROR: 'the signature does not verify: the statement was altered',
    PUBLIC_KEY_ERROR: 'the key is not trusted',
};
function explain({ code, message }) {
    const elsewhere = code === 'TIMESTAMP_ERROR' || code === 'CERTIFICATE_ERROR'
        ? '; if another Sigstore instance issued it, pass that instance with --trusted-root or --trust-config'
        : '';
    return `${REASONS[code] ?? 'it does not verify'} (${message})${elsewhere}`;
}
/** Returns the verified signing time. Prefers a timestamp authority to the log: its timestamp covers the signature itself. */
function timeOf({ verificationMaterial }) {
    const [stamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    if (stamp !== undefined)
        return {
            signedAt: core_dist.RFC3161Timestamp.parse(Buffer.from(stamp.signedTimestamp)).signingTime.toISOString(),
            timeFrom: 'timestamp authority',
        };
    const entry = verificationMaterial.tlogEntries.find(({ inclusionPromise }) => inclusionPromise !== undefined);
    if (entry === undefined)
        throw new Error('no signing time');
    return { signedAt: new Date(Number(entry.integratedTime) * 1000).toISOString(), timeFrom: 'transparency log' };
}
function entriesOf({ verificationMaterial }) {
    return verificationMaterial.tlogEntries.map(({ logIndex, logId, kindVersion }) => ({
        logIndex: (0,to_text/* toText */.f)(logIndex),
        logId: Buffer.from(logId?.keyId ?? []).toString('hex'),
        kind: `${kindVersion?.kind}/${kindVersion?.version}`,
    }));
}


/***/ })

};
