export const id = 4517;
export const ids = [4517];
export const modules = {

/***/ 94517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signKeyless: () => (/* binding */ signKeyless)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15179);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53621);
/* harmony import */ var _domains_signing_dsse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62057);
/* harmony import */ var _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60187);








/**
 * Signs with a key for this signature only. Fulcio certifies the key for the token's identity, and Rekor logs the signature.
 *
 * @throws {SealError} SIGNING_UNAVAILABLE - names the service that failed and its status; never contains the token.
 */
async function signKeyless(payload, { services, token, timeoutMs = 30_000, retries = 2 }) {
    const network = { timeout: timeoutMs, retry: { retries } };
    const { fulcioUrl, rekorUrl, rekorVersion, timestampUrl } = services;
    const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_3__/* .FulcioSigner */ .$o({ fulcioBaseURL: fulcioUrl, identityProvider: { getToken: async () => token }, ...network });
    const log = rekorVersion === 1
        ? new _sigstore_sign__WEBPACK_IMPORTED_MODULE_3__/* .RekorWitness */ .fU({ rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true, ...network })
        : new RekorV2Witness(rekorUrl, timeoutMs);
    const witnesses = [log, ...(timestampUrl === undefined ? [] : [new _sigstore_sign__WEBPACK_IMPORTED_MODULE_3__/* .TSAWitness */ .gs({ tsaBaseURL: timestampUrl, ...network })])];
    try {
        const bundle = await new _sigstore_sign__WEBPACK_IMPORTED_MODULE_3__/* .DSSEBundleBuilder */ .VV({ signer, witnesses }).create({ data: payload, type: _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_6__/* .PAYLOAD_TYPE */ .Uc });
        return normalise((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.bundleToJSON)(bundle));
    }
    catch (cause) {
        throw unavailable(cause, services, token);
    }
}
/**
 * Logs an entry in Rekor v2. It accepts only hashedrekord entries, and the library would send another kind. The entry
 * contains the digest of the bytes that DSSE signs, so only a digest leaves this machine.
 */
class RekorV2Witness {
    #url;
    #timeoutMs;
    constructor(url, timeoutMs) {
        this.#url = url;
        this.#timeoutMs = timeoutMs;
    }
    async testify(content, certificate) {
        if (content.$case !== 'dsseEnvelope')
            throw new Error('only DSSE envelopes are logged');
        const { payloadType, payload, signatures } = content.dsseEnvelope;
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_domains_signing_dsse_js__WEBPACK_IMPORTED_MODULE_5__/* .preAuthEncoding */ .JC)(payloadType, payload)).digest('base64');
        const rawBytes = certificate.replace(/-----[^-]+-----|\s/g, '');
        const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes } };
        const request = { hashedRekordRequestV002: { digest, signature: { content: signatures[0]?.sig.toString('base64'), verifier } } };
        const response = await fetch(`${this.#url}/api/v2/log/entries`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: JSON.stringify(request),
            signal: AbortSignal.timeout(this.#timeoutMs),
        }).catch((cause) => {
            throw new ServiceError((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause));
        });
        if (!response.ok)
            throw new ServiceError(`(${response.status}) ${(await response.text()).slice(0, 300)}`, response.status);
        const entry = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TransparencyLogEntry.fromJSON(await response.json().catch(() => ({})));
        const { logId, kindVersion, inclusionProof } = entry;
        if (logId === undefined || kindVersion === undefined || inclusionProof === undefined)
            throw new ServiceError('the response is not a log entry');
        return { tlogEntries: [{ ...entry, logId, kindVersion }] };
    }
}
/** An error in the shape of the library's errors. */
class ServiceError extends Error {
    code = 'TLOG_CREATE_ENTRY_ERROR';
    constructor(message, statusCode) {
        super(message, { cause: Object.assign(new Error(message), { statusCode }) });
    }
}
/** Adds zeros and empty lists, which protobuf JSON omits and sigstore-python requires. Removes empty optional members. */
function normalise(json) {
    const bundle = json;
    const { verificationMaterial: material } = bundle;
    for (const entry of material.tlogEntries ?? []) {
        entry.logIndex ??= '0';
        if (entry.inclusionProof === undefined)
            continue;
        entry.inclusionProof.logIndex ??= '0';
        entry.inclusionProof.hashes ??= [];
    }
    if ((material.timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        delete material.timestampVerificationData;
    const { dsseEnvelope } = json;
    for (const signature of dsseEnvelope.signatures)
        if (!signature.keyid)
            delete signature.keyid;
    return json;
}
const STEPS = {
    CA_CREATE_SIGNING_CERTIFICATE_ERROR: ['fulcioUrl', 'The certificate authority did not issue a certificate'],
    TLOG_CREATE_ENTRY_ERROR: ['rekorUrl', 'The transparency log did not accept the entry'],
    TLOG_FETCH_ENTRY_ERROR: ['rekorUrl', 'The transparency log did not return the entry'],
    TSA_CREATE_TIMESTAMP_ERROR: ['timestampUrl', 'The timestamp authority did not issue a timestamp'],
};
/** Tells whether a status is permanent: the service rejected the request or the identity. */
function isFinal(status) {
    return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
/** Builds the error. The library's messages may contain the token, so only causes of known steps are quoted, with the token masked. */
function unavailable(cause, services, token) {
    const { code = '', cause: inner } = cause;
    const [service, what] = STEPS[code] ?? [undefined, 'Signing failed'];
    const status = inner?.statusCode;
    const reason = code in STEPS
        ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(inner ?? cause)
            .replaceAll(token, '***')
            .slice(0, 300)
        : 'the response of a service is invalid';
    const where = service === undefined ? '' : ` (${services[service]})`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealError */ .EM('SIGNING_UNAVAILABLE', `${what}${where}: ${status === undefined || reason.includes((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_7__/* .toText */ .f)(status)) ? '' : `${status} `}${reason}. Nothing was written; ${isFinal(status) ? 'fix the cause before you sign again' : 'sign again later'}.`);
}


/***/ })

};
