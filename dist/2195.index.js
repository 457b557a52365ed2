export const id = 2195;
export const ids = [2195];
export const modules = {

/***/ 12195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tritonSubject: () => (/* binding */ tritonSubject)
/* harmony export */ });
/** Reads a Triton model configuration: whether the request queue is bounded. */
function tritonSubject(text, path) {
    const lines = text.split('\n').map((line) => line.split('#', 1)[0] ?? '');
    const batching = lines.findIndex((line) => /^\s*dynamic_batching\b/.test(line));
    const bounded = lines.some((line) => /\bmax_queue_size\s*:\s*[1-9]/.test(line));
    const name = lines.map((line) => /^\s*name\s*:\s*"([^"]{0,200})"/.exec(line)?.[1]).find((found) => found !== undefined) ?? '';
    return {
        kind: 'serving.queue',
        id: path,
        data: { path, name, platform: 'Triton', bounded: bounded || batching === -1 },
        at: { file: path, line: batching === -1 ? 1 : batching + 1 },
    };
}


/***/ })

};
