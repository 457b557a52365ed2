export const id = 72;
export const ids = [72];
export const modules = {

/***/ 60072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doc: () => (/* binding */ doc)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/rule-page.js
var rule_page = __webpack_require__(64389);
;// CONCATENATED MODULE: ./build/policy/doc.js

/** Returns the page of one rule in Markdown: three sentences, the examples and how to accept the risk, then the details. */
function renderRulePage(rule, pack) {
    const parts = [
        `# ${rule.id}: ${rule.title}`,
        (0,rule_page/* sentencesOf */.cj)(rule).join('\n\n'),
        ...[...(0,rule_page/* overviewOf */.bq)(rule), ...(0,rule_page/* detailsOf */.cz)(rule, pack)].map(sectionText),
        '---\n\nGenerated from the pack by `npm run generate`; do not edit.',
    ];
    return `${parts.join('\n\n')}\n`;
}
function sectionText({ title, blocks }) {
    return [`## ${title}`, ...blocks.map(blockText)].join('\n\n');
}
function blockText(block) {
    if (block.kind === 'text')
        return block.text;
    if (block.kind === 'code')
        return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
    return table(block.head, block.rows);
}
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}
/** The text of a cell; a bar would end it. */
function cell(text) {
    return text.replaceAll('|', '\\|');
}
/** Returns the list of all rules in Markdown, pack by pack. */
function renderRuleIndex(packs) {
    const sections = packs.map(({ metadata, rules }) => {
        const rows = rules.map(({ id, title, severity, profile = 'baseline' }) => [`[${id}](${id}.md)`, title, severity, profile]);
        const list = table(['rule', 'requirement', 'severity', 'from profile'], rows);
        return `## ${metadata.id}: ${metadata.title}\n\n${metadata.description?.trim() ?? ''}\n\n${list}`;
    });
    return `# Rules\n\nEach profile contains its own rules and those of the profiles before it: \`baseline\` (few, low-noise rules; the default), \`strict\`, \`regulated\`.\n\nOne page per rule, generated from \`policies/*.yml\` by \`npm run generate\`.\n\n${sections.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/commands/policies/named-packs.js
var named_packs = __webpack_require__(86212);
;// CONCATENATED MODULE: ./build/commands/policies/doc-run.js




/**
 * Writes one page per rule and an index; for the built-in packs without a file.
 *
 * @param files - relative to the working directory, as is `out`.
 * @throws {SealError} USAGE - a file does not exist. PACK_INVALID, OUTPUT_UNWRITABLE
 */
async function writeRulePages(files, out, { cwd }) {
    const folder = (0,external_node_path_.resolve)(cwd, out);
    const packs = (await (0,named_packs/* namedPacks */.e)(files, cwd)).map(({ pack }) => pack);
    for (const pack of packs)
        for (const rule of pack.rules)
            await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.join)(folder, `${rule.id}.md`), renderRulePage(rule, pack));
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.join)(folder, 'README.md'), renderRuleIndex(packs));
    return { folder, pages: packs.reduce((sum, { rules }) => sum + rules.length, 1) };
}

;// CONCATENATED MODULE: ./build/commands/policies/doc-cli.js



/** `weightseal policies doc`. */
const doc = {
    usage: 'weightseal policies doc [--out DIR] [FILE…]',
    positionals: 100,
    flags: { out: { type: 'string' } },
    run,
};
async function run(flags, io) {
    const { pages, folder } = await writeRulePages(flags.positionals, flags.text('out') ?? 'docs/rules', io);
    io.stdout(`Wrote ${(0,plural/* plural */.L)(pages, 'page')} to ${folder}\n`);
    return exit/* EXIT */.dc.ok;
}


/***/ }),

/***/ 86212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedPacks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69042);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11615);



/**
 * Reads pack files; the built-in packs without a name.
 *
 * @param files - relative to `cwd`.
 * @throws {SealError} USAGE - a file does not exist. PACK_INVALID
 */
async function namedPacks(files, cwd) {
    if (files.length === 0)
        return (0,_policy_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinPacks */ .ih)().map((pack) => ({ file: `policies/${pack.metadata.id}.yml`, pack }));
    const { MAX_PACK_BYTES, parsePack } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9071), __webpack_require__.e(2604)]).then(__webpack_require__.bind(__webpack_require__, 42604));
    const read = (file) => (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file), { maxBytes: MAX_PACK_BYTES, missing: 'USAGE' });
    return Promise.all(files.map(async (file) => ({ file, pack: parsePack(await read(file), file) })));
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/ports/files/rename-file.js


const THIS_SYSTEM = { platform: process.platform, rename: promises_.rename, wait: external_node_timers_promises_.setTimeout };
/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** About two seconds in total. */
const WAITS_MS = [20, 40, 80, 160, 320, 640, 740];
/** Renames a file over another one. On Windows tries again while another program has the other file open. */
async function renameFile(from, to, system = THIS_SYSTEM) {
    for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!HELD.includes(error.code))
                throw error;
            await system.wait(ms);
        }
    }
    await system.rename(from, to);
}

;// CONCATENATED MODULE: ./build/ports/files/atomic-write.js





/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await renameFile(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ })

};
