export const id = 4880;
export const ids = [4880];
export const modules = {

/***/ 44880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kinds: () => (/* binding */ kinds),
/* harmony export */   newPack: () => (/* binding */ newPack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72216);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57980);
/* harmony import */ var _generated_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41321);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43568);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11615);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53894);








const USAGE = 'weightseal policies new NAME [--select KIND] [--out FILE]';
/** Writes a custom pack with one rule and passing tests as a starting point. */
async function newPack(flags, io) {
    const name = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(flags.positionals[0], 'The name of the pack', USAGE);
    if (!/^[a-z][a-z0-9-]{1,30}$/.test(name))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${JSON.stringify(name)}: the name of a pack must be 2 to 31 lowercase letters, digits and "-", starting with a letter, such as "release-rules".`);
    const kind = flags.text('select') ?? 'workflow.uses';
    const kinds = Object.keys(_generated_facts_js__WEBPACK_IMPORTED_MODULE_3__.KNOWN.schemas);
    if (!kinds.includes(kind))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unknown kind of subject ${JSON.stringify(kind)}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__.didYouMean)(kind, kinds)} List all kinds: weightseal policies kinds`);
    const out = flags.text('out') ?? `.github/weightseal/policies/${name}.yml`;
    if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${out} already exists. Choose another name, or set --out.`);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), scaffold(name, kind));
    io.stdout(`Wrote ${out}.\n  weightseal policies test ${out}\nThen add it to .github/weightseal.yml:\n  policies: { custom: [${out}] }\n`);
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
async function exists(file) {
    try {
        await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file, { maxBytes: 1, missing: 'USAGE' });
        return true;
    }
    catch (error) {
        return !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM && error.code === 'USAGE');
    }
}
/** Returns a pack with one rule about the first boolean or enumerated member of the kind. */
function scaffold(name, kind) {
    const schema = _generated_facts_js__WEBPACK_IMPORTED_MODULE_3__.KNOWN.schemas[kind];
    const members = Object.entries(schema.properties ?? {});
    const [member = 'id', shape] = members.find(([, { type, enum: values }]) => type === 'boolean' || values !== undefined) ?? members[0] ?? [];
    const [good, bad] = shape?.enum !== undefined ? [shape.enum[0], shape.enum[1] ?? 'other'] : shape?.type === 'boolean' ? [true, false] : ['x', 'y'];
    const sample = (value) => `{ ${members.map(([key, of]) => `${key}: ${JSON.stringify(key === member ? value : exampleOf(of))}`).join(', ')} }`;
    const letters = name
        .toUpperCase()
        .replace(/[^A-Z]/g, '')
        .slice(0, 8);
    const prefix = letters.length < 2 ? 'OWN' : letters;
    return `# yaml-language-server: $schema=https://weightseal.dev/schemas/policy-pack-v1.schema.json
apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: ${name}, version: 0.1.0, title: Requirements of ${name} }
rules:
  - id: ${prefix}-RULE-001
    title: X is or uses Y (the requirement, at most 60 characters)
    rationale: Why the requirement matters.
    severity: medium                 # critical, high, medium, low, info
    select: ${kind}  # ${schema.description ?? ''}
    # Members of ${kind}: ${members.map(([key]) => key).join(', ')}
    assert: { required: [${member}], properties: { ${member}: { const: ${JSON.stringify(good)} } } }
    # For conditions that JSON Schema cannot express: cel: 'subject.${member} == ${JSON.stringify(good)}'
    at: /${member}
    message: "{{id}}: ${member} is {{/${member}}}."
    remediation: { text: Set X to Y. }
    # examples: { bad: An extract of a file that does not meet the rule., good: The same extract that meets it. }
    controls: {}
    tests:
      - { name: meets the rule, given: ${sample(good)}, expect: pass }
      - { name: does not meet the rule, given: ${sample(bad)}, expect: fail, at: [/${member}] }
`;
}
function exampleOf({ type, enum: values }) {
    if (values !== undefined)
        return values[0];
    if (type === 'boolean')
        return true;
    if (type === 'integer' || type === 'number')
        return 1;
    return type === 'array' ? [] : 'x';
}
/** Lists the kinds of subjects with their members. */
async function kinds(flags, io) {
    const wanted = flags.positionals[0];
    const entries = Object.entries(_generated_facts_js__WEBPACK_IMPORTED_MODULE_3__.KNOWN.schemas).filter(([kind]) => wanted === undefined || kind === wanted);
    if (entries.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unknown kind of subject ${JSON.stringify(wanted)}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__.didYouMean)(wanted ?? '', Object.keys(_generated_facts_js__WEBPACK_IMPORTED_MODULE_3__.KNOWN.schemas))}`);
    for (const [kind, schema] of entries) {
        const { description = '', properties = {} } = schema;
        io.stdout(`${kind}  ${description}\n`);
        for (const [member, { type, enum: values, description: about = '' }] of Object.entries(properties))
            io.stdout(`  ${member.padEnd(18)} ${values === undefined ? (type ?? '') : values.join(' | ')}${about === '' ? '' : `  ${about}`}\n`);
    }
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}


/***/ })

};
