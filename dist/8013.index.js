export const id = 8013;
export const ids = [8013];
export const modules = {

/***/ 31666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PathIndex)
/* harmony export */ });
/** Index of values by path of the repository, with lookup by path and by folder. */
class PathIndex {
    #entries;
    #sorted;
    #top;
    constructor(entries) {
        this.#entries = entries;
        this.#sorted = [...entries.keys()].sort();
        this.#top = this.#sorted.filter((path) => !path.includes('/'));
    }
    get(path) {
        return this.#entries.get(path);
    }
    has(path) {
        return this.#entries.has(path);
    }
    /** Files in the root folder. */
    get atTop() {
        return this.#top;
    }
    get paths() {
        return this.#sorted;
    }
    /** Returns the files below a folder, sorted; all files for `.`. The time depends on the result, not on the size of the commit. */
    below(folder) {
        if (folder === '.')
            return this.#sorted;
        const prefix = `${folder}/`;
        const found = [];
        for (let at = this.#firstAtOrBehind(prefix); this.#sorted[at]?.startsWith(prefix); at++)
            found.push(this.#sorted[at]);
        return found;
    }
    #firstAtOrBehind(text) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#sorted[middle] < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 72861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ treeChanges),
/* harmony export */   T$: () => (/* binding */ requireListed),
/* harmony export */   TM: () => (/* binding */ pullChanges),
/* harmony export */   e6: () => (/* binding */ mergeChanges)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Returns the changed files of a pull request from GitHub's list. Fails when GitHub truncates the list.
 *
 * @param target - the head and base that this run evaluates, from its event.
 * @throws {SealError} GITHUB_TRUNCATED, GIT_WRONG_CHECKOUT - the pull request has changed since the run started; other `GITHUB_*`.
 */
async function pullChanges(github, { number, headSha: expectedHead, baseRef }) {
    const pull = await github.pull(number);
    if (pull.baseRef !== baseRef) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `The base branch of the pull request is now ${JSON.stringify(pull.baseRef)}; this run was started for ${JSON.stringify(baseRef)}. Run the workflow again, and add "edited" to the types of its trigger.`);
    }
    if (pull.headSha !== expectedHead) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `The head of the pull request has changed from ${expectedHead.slice(0, 7)} to ${pull.headSha.slice(0, 7)}. The run for the new head decides.`);
    }
    const files = await github.pullFiles(number);
    if (files.length !== pull.changedFiles) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_TRUNCATED', `GitHub lists ${files.length} of ${pull.changedFiles} changed files (limit: 3,000). Split the pull request.`);
    }
    return files;
}
/** Compares the file lists of two commits. A removed and an added file with the same content are a rename. */
function treeChanges(before, after) {
    const removed = [...before.values()].filter(({ path }) => !after.has(path));
    const removedByBlob = new Map(removed.map((file) => [file.blob, file]));
    const renamedFrom = new Set();
    const changes = [];
    for (const { path, blob, mode } of after.values()) {
        const old = before.get(path);
        const source = old === undefined ? removedByBlob.get(blob) : undefined;
        if (old === undefined && source !== undefined && !renamedFrom.has(source.path)) {
            renamedFrom.add(source.path);
            changes.push({ path, change: 'renamed', from: source.path });
        }
        else if (old === undefined)
            changes.push({ path, change: 'added' });
        else if (old.blob !== blob || old.mode !== mode)
            changes.push({ path, change: 'modified' });
    }
    const gone = removed.filter(({ path }) => !renamedFrom.has(path)).map(({ path }) => ({ path, change: 'removed' }));
    return [...changes, ...gone];
}
/**
 * Merges two lists of changes of the commit under review. The difference of the trees takes precedence; GitHub's list adds the lines
 * of the diff, and paths that the base branch has changed since.
 */
function mergeChanges(listed, found) {
    const byPath = new Map(listed.map((change) => [change.path, change]));
    const withLines = found.map((change) => {
        const lines = byPath.get(change.path)?.lines;
        return lines === undefined ? change : { ...change, lines };
    });
    const paths = new Set(found.map(({ path }) => path));
    return [...withLines, ...listed.filter(({ path }) => !paths.has(path))];
}
/**
 * Fails when the head does not contain every file of GitHub's list with the listed content. This detects a list of another push
 * where the head itself is checked out and the tree of the base is unavailable.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
function requireListed(listed, head) {
    const wrong = listed.find(({ path, change, blob }) => (change === 'removed' ? head.has(path) : head.get(path)?.blob !== blob));
    if (wrong)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `GitHub's list of changed files does not match the head: ${JSON.stringify(wrong.path)} differs. The pull request changed while it was read. Run the job again.`);
}


/***/ }),

/***/ 58013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectRepository: () => (/* binding */ collectRepository)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_path_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31666);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61712);
/* harmony import */ var _documents_unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99262);
/* harmony import */ var _collect_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72861);






/** Collects the files of the head, and what changes between the base and the head. */
async function collectRepository({ options, ports }) {
    const { target, trusted } = options;
    const head = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => headCommit(target, ports.git));
    const changes = await collectChanges(options, ports, head.value);
    return {
        sources: {
            'workspace.checkout': head.source,
            'workspace.storage': head.source,
            'github.changes': changes.source,
            'github.base': trusted.source.status === 'ok' && trusted.value === undefined
                ? { status: 'skipped', detail: 'this event has no base commit to compare with' }
                : trusted.source,
        },
        subjects: nameSubjects([...(head.value?.files.values() ?? [])], (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredBy */ .UJ)(options.settings.ignorePaths)),
        results: {
            repository: {
                head: head.value === undefined ? { source: head.source } : { source: head.source, value: new _core_path_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PathIndex */ .E(head.value.files) },
                changes: changes.value,
            },
        },
    };
}
/** Returns a subject for each file whose name is not UTF-8: GitHub lists it under another name, and rules cannot read it. */
function nameSubjects(files, isIgnored) {
    return files
        .filter(({ path, notUtf8 }) => notUtf8 === true && !isIgnored(path))
        .map(({ path }) => (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableSubject */ .a9)({ path, reason: 'the name of this file is not UTF-8, so it is not evaluated', remedy: RENAME }));
}
const RENAME = 'Rename the file. If it belongs to no model, workflow or deployment, list its folder under ignorePaths in the configuration.';
/**
 * Reads the files of the checked-out commit, once it is known to be the commit that the event is about.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT - another commit is checked out, such as the base branch.
 */
async function headCommit(target, git) {
    const commit = await git.resolve('HEAD');
    const [mergedInto, merged] = commit === target.headSha || target.kind !== 'pull_request' ? [] : await mergeParents(commit, git);
    if (commit !== target.headSha && merged !== target.headSha) {
        const advice = target.event === 'pull_request_target'
            ? 'pull_request_target checks out the base branch. Run Weightseal on pull_request instead, which does not combine untrusted code with secrets'
            : 'Run actions/checkout with its default ref before Weightseal';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `The working tree is at commit ${commit.slice(0, 7)}; expected ${target.headSha.slice(0, 7)} from the event. ${advice}.`);
    }
    const tracked = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return { files: target.event === 'local' ? await withUncommitted(tracked, git) : tracked, mergedInto };
}
/** Returns the parents of GitHub's test merge of base and head; nothing for any other commit. */
async function mergeParents(commit, git) {
    const parents = await git.parents(commit);
    return parents.length === 2 ? parents : [];
}
/** Adds uncommitted content, which a local run evaluates as if it were committed. Git has no blob id for it. */
async function withUncommitted(tracked, git) {
    const { changed, deleted, notUtf8 = [] } = await git.uncommitted();
    const files = new Map(tracked);
    for (const path of changed)
        files.set(path, { path, blob: '', mode: '100644', size: 0, ...(notUtf8.includes(path) ? { notUtf8: true } : {}) });
    for (const path of deleted)
        files.delete(path);
    return files;
}
async function collectChanges({ target, trusted }, { github }, head) {
    if (target.kind === 'snapshot')
        return { source: { status: 'skipped', detail: noChanges(target.event) } };
    if (head === undefined)
        return { source: { status: 'error', detail: 'the files of the commit under review are unknown' } };
    const base = trusted.value;
    if (base === undefined)
        return {
            source: trusted.source.status === 'ok' ? { status: 'error', detail: 'the commit before the change is unknown' } : trusted.source,
        };
    if (target.kind === 'range')
        return { source: { status: 'ok' }, value: (0,_collect_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .treeChanges */ .CJ)(base.files, head.files) };
    if (github === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', 'Evaluating a pull request requires a GitHub token. Pass github-token.');
    return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => changesOfPull(target, { github, head, base }));
}
function noChanges(event) {
    return event === 'local'
        ? 'a local run evaluates the working tree without comparison'
        : `a run on ${event} evaluates the commit without comparison`;
}
/** Combines the difference between the test merge and the base, which is what would be merged, with GitHub's list for the head. */
async function changesOfPull(target, { github, head, base }) {
    const listed = await (0,_collect_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .pullChanges */ .TM)(github, target);
    if (head.mergedInto === undefined) {
        (0,_collect_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .requireListed */ .T$)(listed, head.files);
        return listed;
    }
    const before = head.mergedInto === base.commit ? base.files : new Map((await github.tree(head.mergedInto)).map((file) => [file.path, file]));
    return (0,_collect_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeChanges */ .e6)(listed, (0,_collect_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .treeChanges */ .CJ)(before, head.files));
}


/***/ })

};
