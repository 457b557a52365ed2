export const id = 1656;
export const ids = [1656];
export const modules = {

/***/ 31656:
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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/signing/bundle.js
var signing_bundle = __webpack_require__(65058);
// EXTERNAL MODULE: ./build/signing/certificates.js
var certificates = __webpack_require__(52366);
;// CONCATENATED MODULE: ./build/signing/fulcio.js

/** Last arc below 1.3.6.1.4.1.57264.1 of each extension. Those below 8 are deprecated, and not read but for the issuer. */
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
/** Reads the certificate that a verified bundle was signed with. */
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
/** The text of a DER UTF8String that fills the value; anything else is no claim. */
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

;// CONCATENATED MODULE: ./build/signing/verify-sigstore.js








/**
 * Checks a keyless bundle offline: the certificate's chain and its log (SCT), the time, the entry in the transparency
 * log and that it is about this envelope, the signature, and the certificate's usages. Whose signature it is, the caller
 * decides from the result.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
function verifyWithSigstore({ json, material }, root, where) {
    if (material.method !== 'sigstore')
        throw (0,signing_bundle/* badSignature */.g)(where, `it was signed with method "${material.method}", not keyless with Sigstore`);
    const verifier = verifierFor(root);
    try {
        const bundle = (0,dist.bundleFromJSON)(json);
        verifier.verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
        const fault = (0,certificates/* usageFault */.Ap)(new external_node_crypto_.X509Certificate(material.certificate), true);
        if (fault !== undefined)
            throw (0,signing_bundle/* badSignature */.g)(where, `the signing certificate: ${fault}`);
        return { method: 'sigstore', ...fulcioIdentity(material.certificate), ...timeOf(bundle), logEntries: entriesOf(bundle) };
    }
    catch (cause) {
        if (cause instanceof verify_dist/* VerificationError */.mk || cause instanceof verify_dist/* PolicyError */.pn)
            throw (0,signing_bundle/* badSignature */.g)(where, explain(cause), { cause });
        if (cause instanceof errors/* SealError */.E)
            throw cause;
        // The readers of ASN.1 and protobuf JSON throw plain errors: the bundle is not what it claims to be.
        throw (0,signing_bundle/* badSignature */.g)(where, `not a readable keyless bundle (${(0,errors/* messageOf */.b)(cause)})`, { cause });
    }
}
/** @throws {SealError} TRUST_ROOT_INVALID - a key or certificate in it cannot be read. */
function verifierFor(root) {
    try {
        return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root));
    }
    catch (cause) {
        throw new errors/* SealError */.E('TRUST_ROOT_INVALID', `The trust root holds a key or certificate that cannot be read (${(0,errors/* messageOf */.b)(cause)}).`, {
            cause,
        });
    }
}
const REASONS = {
    TIMESTAMP_ERROR: 'the time of signing is not proven',
    CERTIFICATE_ERROR: 'the signing certificate is not trusted',
    TLOG_ERROR: 'the transparency log does not hold it',
    TLOG_INCLUSION_PROOF_ERROR: 'the proof that the transparency log holds it is wrong',
    TLOG_INCLUSION_PROMISE_ERROR: "the transparency log's promise is wrong",
    TLOG_MISSING_INCLUSION_ERROR: 'there is no proof that a transparency log holds it',
    TLOG_BODY_ERROR: 'the entry of the transparency log is about something else',
    SIGNATURE_ERROR: 'the signature does not verify: the statement was altered',
    PUBLIC_KEY_ERROR: 'the key is not trusted',
};
function explain({ code, message }) {
    const elsewhere = code === 'TIMESTAMP_ERROR' || code === 'CERTIFICATE_ERROR'
        ? '; if it was made on another Sigstore instance, give that instance as --trusted-root or --trust-config'
        : '';
    return `${REASONS[code] ?? 'it does not verify'} (${message})${elsewhere}`;
}
/** A timestamp authority before the log: its time is signed over the signature itself. Both were verified above. */
function timeOf({ verificationMaterial }) {
    const [stamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    if (stamp !== undefined)
        return {
            signedAt: core_dist.RFC3161Timestamp.parse(Buffer.from(stamp.signedTimestamp)).signingTime.toISOString(),
            timeFrom: 'timestamp authority',
        };
    const entry = verificationMaterial.tlogEntries.find(({ inclusionPromise }) => inclusionPromise !== undefined);
    if (entry === undefined)
        throw new Error('no time');
    return { signedAt: new Date(Number(entry.integratedTime) * 1000).toISOString(), timeFrom: 'transparency log' };
}
function entriesOf({ verificationMaterial }) {
    return verificationMaterial.tlogEntries.map(({ logIndex, logId, kindVersion }) => ({
        logIndex: String(logIndex),
        logId: Buffer.from(logId?.keyId ?? []).toString('hex'),
        kind: `${kindVersion?.kind}/${kindVersion?.version}`,
    }));
}


/***/ })

};
