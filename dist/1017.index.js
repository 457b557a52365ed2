export const id = 1017;
export const ids = [1017];
export const modules = {

/***/ 81017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPointer),
/* harmony export */   q: () => (/* binding */ LFS_POINTER_LIMIT)
/* harmony export */ });
/** Pointers are smaller than this many bytes, by the specification. */
const LFS_POINTER_LIMIT = 1024;
const SIGNATURE = 'version https://git-lfs.github.com/spec/v';
const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1';
/**
 * Reads a Git LFS pointer from the first bytes of a file. A file that starts like a pointer but is not a valid one is
 * `malformed`: it must never be hashed as model content.
 *
 * @param head - the first bytes; the whole file when it is shorter than `LFS_POINTER_LIMIT`.
 * @param size - size of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function readPointer(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    if (!beginsAsPointer(text, size))
        return { kind: 'content' };
    if (size >= LFS_POINTER_LIMIT)
        return { kind: 'malformed', reason: `a pointer has fewer than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` };
    const [version, ...rest] = text.split('\n');
    if (version !== VERSION_LINE)
        return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` };
    if (rest.pop() !== '')
        return { kind: 'malformed', reason: 'the last line is unterminated: the file is truncated' };
    return readKeys(rest);
}
/** Tells whether a file starts like a pointer. Includes a file that was truncated within the first line. */
function beginsAsPointer(text, size) {
    if (text.startsWith(SIGNATURE))
        return true;
    return size === text.length && text.length >= 'version https://git-lfs'.length && VERSION_LINE.startsWith(text);
}
function readKeys(lines) {
    const values = new Map();
    for (const line of lines) {
        const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line);
        if (!match)
            return { kind: 'malformed', reason: `cannot read the line "${line.slice(0, 80)}"` };
        const [, key = '', value = ''] = match;
        if (values.has(key))
            return { kind: 'malformed', reason: `duplicate key "${key}"` };
        values.set(key, value);
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (oid === undefined)
        return { kind: 'malformed', reason: `"oid" must be "sha256:" and 64 hex digits, found "${values.get('oid') ?? 'nothing'}"` };
    const size = Number(/^(0|[1-9][0-9]{0,15})$/.exec(values.get('size') ?? '')?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(size))
        return { kind: 'malformed', reason: `"size" must be a number of bytes, found "${values.get('size') ?? 'nothing'}"` };
    const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-[a-z0-9]+$/.test(key));
    if (strange !== undefined)
        return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` };
    // With free text here, a pointer could also be a valid script.
    const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value));
    if (free !== undefined)
        return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` };
    const keys = [...values.keys()];
    if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
        return { kind: 'malformed', reason: 'its keys are not in alphabetical order' };
    return { kind: 'pointer', pointer: { sha256: oid, size } };
}


/***/ })

};
