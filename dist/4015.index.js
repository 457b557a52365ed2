export const id = 4015;
export const ids = [4015];
export const modules = {

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localGit: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
/** @param folder - any folder of the working tree. */
function localGit(folder) {
    const run = (args) => runGit(folder, args);
    return {
        show: async (ref, path) => {
            const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path]);
            const blob = parseTree(found)[0];
            if (blob === undefined || blob.path !== path || !blob.mode.startsWith('100'))
                return undefined;
            return run(['cat-file', 'blob', blob.blob]);
        },
        blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
        resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
        parents: async (commit) => {
            const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
        },
        tree: async (ref) => parseTree(await run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)])),
        uncommitted: async () => parseStatus(readable(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames']))),
        has: async (commit) => {
            const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(() => true, () => false);
            return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false);
        },
        remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
        top: async () => text(await run(['rev-parse', '--show-toplevel'])),
        mergeBase: async (a, b) => {
            try {
                return text(await run(['merge-base', checkedRef(a), checkedRef(b)]));
            }
            catch {
                return undefined;
            }
        },
    };
}
function text(output) {
    return output.toString('utf8').trim();
}
/** Returns the name. Fails for a name that git would parse as a flag. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/**
 * Parses entries `mode type blob size\tpath`, separated by NUL. Without `-l`, the size is missing.
 *
 * @throws {SealError} NAME_INVALID - a path is not UTF-8. Once decoded, it could equal the path of another file.
 */
function parseTree(output) {
    return readable(output)
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
        return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0 };
    });
}
/** Parses entries `XY path`, separated by NUL. A D in the last column that is set means that the file is deleted. */
function parseStatus(output) {
    const entries = output.split('\0').filter((entry) => entry !== '');
    const gone = (entry) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ');
    const path = (entry) => entry.slice(3);
    return { changed: entries.filter((entry) => !gone(entry)).map(path), deleted: entries.filter(gone).map(path) };
}
function readable(output) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('NAME_INVALID', 'A file name in the commit is not UTF-8; rename it (git ls-tree -r HEAD shows it in quotes).', {
            cause,
        });
    }
}
function runGit(folder, args) {
    const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...SAFE, ...args], { cwd: folder, env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitError(args, stderr.toString('utf8'), error));
        });
    });
}
function gitError(args, stderr, cause) {
    const [reason = cause.message] = stderr
        .trim()
        .split('\n')
        .filter((line) => line !== '');
    const hint = /dubious ownership/.test(stderr) ? ' Run "git config --global --add safe.directory" for this folder.' : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}


/***/ })

};
