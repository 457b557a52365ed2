export const id = 8109;
export const ids = [8109,4342];
export const modules = {

/***/ 64706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zb: () => (/* binding */ DEFAULT_FRAMEWORK),
  qp: () => (/* binding */ assessAll),
  K5: () => (/* binding */ frameworkOf)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/gate/gate.js + 15 modules
var gate = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/generated/frameworks.js
var frameworks = __webpack_require__(43057);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var builtin = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/core/model-names.js
var model_names = __webpack_require__(24342);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/policy/evaluate.js + 2 modules
var evaluate = __webpack_require__(99837);
;// CONCATENATED MODULE: ./build/generated/kinds.js
const KINDS = {
    "deployment.file": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "pack.lock": {
        "evidence": "policy",
        "scope": "repository"
    },
    "setting.source": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "source": {
        "evidence": "policy",
        "scope": "repository"
    },
    "waiver": {
        "evidence": "policy",
        "scope": "repository"
    },
    "policy.change": {
        "evidence": "policy",
        "scope": "repository"
    },
    "model": {
        "evidence": "measured files",
        "scope": "model"
    },
    "model.file": {
        "evidence": "measured files",
        "scope": "model"
    },
    "model.structure": {
        "evidence": "measured files",
        "scope": "model"
    },
    "model.list": {
        "evidence": "measured files",
        "scope": "model"
    },
    "model.signature": {
        "evidence": "verified signature",
        "scope": "model"
    },
    "scan.file": {
        "evidence": "scan result",
        "scope": "model"
    },
    "scan.finding": {
        "evidence": "scan result",
        "scope": "model"
    },
    "codeowners.coverage": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "dependabot.update": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "file.secret": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "pipeline": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.apptoken": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.cache": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.checkout": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.choice": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.commands": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.condition": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.constant": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.environment": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.expression": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.file": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.image": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.job": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.login": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.permission": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.publish": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.secret": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.tool": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.training": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "workflow.uses": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "scan.run": {
        "evidence": "scan result",
        "scope": "repository"
    },
    "scan.sarif": {
        "evidence": "scan result",
        "scope": "repository"
    },
    "accesstoken": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "branch.protection": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "codescanning": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "dependabot.alert": {
        "evidence": "workflow",
        "scope": "repository"
    },
    "deploykey": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "environment.protection": {
        "evidence": "approval",
        "scope": "repository"
    },
    "release": {
        "evidence": "approval",
        "scope": "repository"
    },
    "repository": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "repository.actions": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "repository.admins": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "repository.security": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "ruleset": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "release.tags": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "runner": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "secret": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "secretscanning.alert": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "security.service": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "webhook": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "dataset": {
        "evidence": "declaration",
        "scope": "model"
    },
    "endpoint": {
        "evidence": "declaration",
        "scope": "model"
    },
    "model.card": {
        "evidence": "declaration",
        "scope": "model"
    },
    "model.declaration": {
        "evidence": "declaration",
        "scope": "model"
    },
    "model.version": {
        "evidence": "declaration",
        "scope": "model"
    },
    "monitoring": {
        "evidence": "declaration",
        "scope": "model"
    },
    "pipeline.declaration": {
        "evidence": "declaration",
        "scope": "repository"
    },
    "recovery": {
        "evidence": "declaration",
        "scope": "model"
    },
    "training": {
        "evidence": "declaration",
        "scope": "model"
    },
    "api.operation": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "api.scheme": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "api.server": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "cloud.resource": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "k8s.secret": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "mesh.policy": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "serving.ingress": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "serving.queue": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "serving.workload": {
        "evidence": "deployed configuration",
        "scope": "repository"
    },
    "approval.bots": {
        "evidence": "approval",
        "scope": "repository"
    },
    "approval.decision": {
        "evidence": "approval",
        "scope": "repository"
    },
    "branch.bypass": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "branch.rules": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "codeowners.line": {
        "evidence": "repository setting",
        "scope": "repository"
    },
    "environment": {
        "evidence": "approval",
        "scope": "repository"
    },
    "release.author": {
        "evidence": "approval",
        "scope": "repository"
    },
    "release.commit": {
        "evidence": "approval",
        "scope": "repository"
    },
    "release.review": {
        "evidence": "approval",
        "scope": "repository"
    },
    "release.tag": {
        "evidence": "approval",
        "scope": "repository"
    },
    "release.previous": {
        "evidence": "approval",
        "scope": "repository"
    }
};

;// CONCATENATED MODULE: ./build/policy/kinds.js


/** Returns what a rule that selects a kind gives evidence of. @throws {SealError} PACK_INVALID - unknown kind. */
function evidenceOf(kind) {
    return infoOf(kind).evidence;
}
/** Tells whether each subject of a kind belongs to one model. @throws {SealError} PACK_INVALID - unknown kind. */
function isOfModel(kind) {
    return infoOf(kind).scope === 'model';
}
function infoOf(kind) {
    const info = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (info === undefined)
        throw new errors/* SealError */.EM('PACK_INVALID', `No collector reports the kind of subject ${JSON.stringify(kind)}.`);
    return info;
}

// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/report/assessment/assessment.js





/** Weights from the documents that define the score. Severities below low count as low. */
const WEIGHTS = { critical: 1, high: 0.7, medium: 0.4, low: 0.1, info: 0.1 };
/** Returns the state of each control of a framework for each model, with the related findings. Pure. */
function assess(framework, evaluation) {
    const index = new EvaluationIndex(evaluation);
    const scopes = [...index.models.map((name) => scopeOf(framework, index, name)), scopeOf(framework, index, undefined)].filter(({ groups }) => groups.length > 0);
    const controls = scopes.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    const count = (state) => controls.filter((control) => control.state === state).length;
    const { id, title, version } = framework;
    return {
        id,
        title,
        version,
        scopes,
        counts: { available: count('available'), missing: count('missing'), 'not-assessable': count('not-assessable') },
        score: scoreOf(framework, index),
    };
}
/** The rule that reports unreadable files with deployments or declarations. */
const UNREADABLE = 'WS-META-012';
class EvaluationIndex {
    rules;
    #byKind;
    #findings;
    /** Names of present and declared models, sorted. */
    models;
    /** Names of models by folder. */
    #names;
    constructor({ subjects, findings, packs }) {
        this.rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
        this.#byKind = Map.groupBy(subjects, ({ kind }) => kind);
        this.#findings = Map.groupBy(findings, ({ rule }) => rule.id);
        const ofKind = (kind) => this.#byKind.get(kind) ?? [];
        this.#names = (0,model_names.namesByPath)(ofKind('model').map(({ data }) => ({ name: (0,to_text/* toText */.f)(data['name']), path: (0,to_text/* toText */.f)(data['path']) })));
        const declared = ofKind('model.declaration').map(({ data }) => (0,to_text/* toText */.f)(data['model']));
        this.models = [...new Set([...this.#names.values(), ...declared])].sort();
    }
    findings(rule) {
        return this.#findings.get(rule) ?? [];
    }
    /** Returns the model of a subject; `undefined` for a subject that belongs to all models. */
    modelOf({ kind, data }) {
        if (!isOfModel(kind))
            return undefined;
        const model = (0,to_text/* toText */.f)(kind === 'model' ? data['path'] : data['model']);
        return this.#names.get(model) ?? model;
    }
    pathOf(model) {
        return [...this.#names].find(([, name]) => name === model)?.[0];
    }
    /** Tells whether a rule in force selects a kind of which each subject belongs to one model. */
    isOfModel(id) {
        const rule = this.rules.get(id);
        return rule !== undefined && isOfModel(rule.select);
    }
    /** Returns the number of subjects of a scope that a rule evaluated. */
    looked(rule, model) {
        return (this.#byKind.get(rule.select) ?? []).filter((subject) => this.belongs(subject, model) && (0,evaluate/* concernOf */.gY)(rule, subject) !== 'no')
            .length;
    }
    /** Tells whether the declarations of a model make a rule inapplicable: no keys are used, no data is personal. */
    excuses(rule, model) {
        const { matches } = rule;
        const subjects = (this.#byKind.get(rule.select) ?? []).filter((subject) => this.belongs(subject, model));
        const excused = ({ data }) => matches !== undefined &&
            !matches(data) &&
            (matches.errors ?? []).every(({ keyword, instancePath }) => keyword !== 'required' && !instancePath.startsWith('/declares'));
        return subjects.length > 0 && subjects.every(excused);
    }
    /** Tells whether a rule had any subject to evaluate. */
    lookedAtAll(id) {
        const rule = this.rules.get(id);
        return rule !== undefined && (this.#byKind.get(rule.select) ?? []).some((subject) => (0,evaluate/* concernOf */.gY)(rule, subject) !== 'no');
    }
    belongs(subject, model) {
        const owner = this.modelOf(subject);
        return owner === undefined || owner === model;
    }
}
/** Returns a scope. Controls with a rule about models belong to each model; the others belong to the repository. */
function scopeOf(framework, index, model) {
    const mine = (control) => control.rules.some((id) => index.isOfModel(id)) === (model !== undefined);
    const groups = framework.groups.flatMap(({ title, controls }) => {
        const chosen = controls.filter(mine);
        return chosen.length === 0 ? [] : [{ title, controls: chosen.map((control) => assessControl(control, index, model)) }];
    });
    const path = index.pathOf(model);
    return {
        kind: model === undefined ? 'repository' : 'model',
        name: model ?? 'repository',
        ...(path === undefined ? {} : { path }),
        groups,
    };
}
function assessControl(control, index, model) {
    const { id, title, limits, notAssessable } = control;
    const rules = control.rules.flatMap((rule) => index.rules.get(rule) ?? []);
    const findings = rules
        .flatMap((rule) => index.findings(rule.id))
        .filter((finding) => isOpen(finding) && concerns(finding, index, model));
    const unreadable = control.evidence.includes('deployed configuration') || control.evidence.includes('declaration')
        ? index.findings(UNREADABLE).filter(isOpen)
        : [];
    for (const finding of unreadable)
        findings.push(finding);
    const looked = rules.reduce((sum, rule) => sum + index.looked(rule, model), 0);
    const common = {
        id,
        title,
        rules: control.rules,
        looked,
        evidence: [...new Set(rules.filter((rule) => index.looked(rule, model) > 0).map(({ select }) => evidenceOf(select)))].sort(),
        findings: [...findings].sort(bySeverity),
        ...(limits === undefined ? {} : { limits }),
    };
    if (notAssessable !== undefined)
        return { ...common, state: 'not-assessable', reason: notAssessable };
    if (findings.some((finding) => finding.outcome !== 'unknown' && counts(finding)))
        return { ...common, state: 'missing' };
    const [unknown] = findings.filter(({ outcome }) => outcome === 'unknown');
    if (unknown !== undefined)
        return { ...common, state: 'not-assessable' };
    if (looked > 0)
        return { ...common, state: 'available' };
    return { ...common, ...nothingThere(rules, index, model) };
}
/** Returns the state of a control without subjects. Evidence that must be declared is missing; other evidence is not assessable. */
function nothingThere(rules, index, model) {
    const skipped = rules.flatMap((rule) => index.findings(rule.id)).find(({ outcome }) => outcome === 'skip');
    const waiting = skipped?.outcome === 'skip' ? `${skipped.rule.id} ${skipped.detail}` : undefined;
    const declarable = rules.find(({ select }) => evidenceOf(select) === 'declaration');
    if (declarable !== undefined && index.excuses(declarable, model))
        return { state: 'not-assessable', reason: 'the declarations do not require it' };
    if (declarable !== undefined) {
        const { text } = declarable.remediation;
        const reason = ['nothing is declared', ...(waiting === undefined ? [] : [waiting])].join('; ');
        return {
            state: 'missing',
            reason,
            remedy: /\b(declar|say|weightseal\.yml)/i.test(text) ? text : `Declare it in the configuration first. ${text}`,
        };
    }
    return {
        state: 'not-assessable',
        reason: waiting ?? (rules.length === 0 ? 'its rules are not enabled' : 'the repository contains nothing of this kind'),
    };
}
function isOpen({ outcome }) {
    return outcome === 'fail' || outcome === 'unknown' || outcome === 'waived';
}
/** Tells whether a finding concerns a scope. A source that could not be read concerns every scope. */
function concerns(finding, index, model) {
    return !('subject' in finding) || finding.subject === undefined || index.belongs(finding.subject, model);
}
/** Tells whether a finding invalidates evidence. Findings below medium do not. */
function counts({ severity }) {
    return types/* SEVERITIES */.oC.indexOf(severity) <= types/* SEVERITIES */.oC.indexOf('medium');
}
function bySeverity(a, b) {
    return types/* SEVERITIES */.oC.indexOf(a.severity) - types/* SEVERITIES */.oC.indexOf(b.severity);
}
function scoreOf(framework, index) {
    const ids = [...new Set(framework.groups.flatMap(({ controls }) => controls.flatMap(({ rules }) => rules)))];
    const ran = ids.filter((id) => index.lookedAtAll(id) && index.findings(id).some(({ outcome }) => outcome !== 'skip'));
    const failed = ran.flatMap((id) => index.findings(id)).filter((finding) => finding.outcome === 'fail');
    const weight = failed.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);
    const bySeverityCount = Object.fromEntries(types/* SEVERITIES */.oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    return {
        value: ran.length === 0 ? 1 : Math.max(0, Math.min(1, 1 - weight / ran.length)),
        weight,
        rules: ran.length,
        bySeverity: bySeverityCount,
    };
}

// EXTERNAL MODULE: ./build/settings/config-file.js
var config_file = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/commands/assess/run.js







/** The assessment that is shown when no framework is named. */
const DEFAULT_FRAMEWORK = 'assessment';
/** @throws {SealError} USAGE - there is no such framework, with the nearest one. */
function frameworkOf(id) {
    // Rules list controls under names such as iso27001_2022.
    const wanted = id.toLowerCase().replaceAll('_', '-');
    const found = frameworks/* FRAMEWORKS */.i.find((framework) => wanted === framework.id || wanted.startsWith(`${framework.id}-2`));
    if (found !== undefined)
        return found;
    const ids = frameworks/* FRAMEWORKS */.i.map((framework) => framework.id);
    throw new errors/* SealError */.EM('USAGE', `There is no framework ${JSON.stringify(id)}${(0,suggest.didYouMean)(wanted, ids)}`);
}
/** Evaluates every rule, also those of packs that the configuration does not enable, and returns the evidence. Decides no verdict. */
async function assessAll({ settings, ...options }, gatePorts, frameworks) {
    const ports = { ...gatePorts, files: (0,gate/* memoize */.Bj)(gatePorts.files) };
    const everything = { ...options, settings: { ...settings, profile: 'regulated', packs: packsFor(settings.packs) } };
    const rules = await (0,gate/* loadRules */.A7)(everything, ports);
    const collected = await (0,gate/* collect */.Fo)(everything, ports, rules);
    const { report } = await (0,gate/* evaluateFacts */.Vs)(everything, ports, rules, collected);
    const judged = { subjects: collected.facts.subjects, findings: report.findings, packs: rules.packs };
    const config = options.policyFiles.find(({ role }) => role === 'config')?.path ?? config_file/* CONFIG_FILE */.g2;
    const { paths } = await ports.files();
    return {
        frameworks: frameworks.map((framework) => assess(framework, judged)),
        assessed: {
            repository: options.repository,
            headSha: options.target.headSha,
            config: paths.includes(config) ? config : undefined,
        },
    };
}
/** All packs but the approvals, which need a configuration of their own. */
function packsFor(chosen) {
    return (0,builtin/* builtinPacks */.ih)()
        .map(({ metadata }) => metadata.id)
        .filter((id) => id !== 'approvals' || chosen.includes(id));
}


/***/ }),

/***/ 24342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesByPath: () => (/* binding */ namesByPath)
/* harmony export */ });
/**
 * Returns display names of models: the name, followed by the folder when several models have the same name.
 *
 * @returns display names by folder.
 */
function namesByPath(models) {
    const same = Map.groupBy(new Map(models.map(({ name, path }) => [path, name])), ([, name]) => name);
    return new Map([...same].flatMap(([name, all]) => all.map(([path]) => [path, all.length > 1 ? `${name} (${path})` : name])));
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ prefixes),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   UJ: () => (/* binding */ coveredBy)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
function isPattern(entry) {
    return /[*?]/.test(entry);
}
/** Builds the function that decides whether any of the entries covers a path. */
function coveredBy(entries) {
    const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .hT)(entry.replace(/^\.\//, ''), '/')));
    const patterns = entries
        .filter(isPattern)
        .map((entry) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(entry))
        .filter((pattern) => typeof pattern !== 'string');
    return (path) => {
        if (prefixes(path).some((prefix) => paths.has(prefix)))
            return true;
        const split = patterns.length === 0 ? undefined : (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        return split !== undefined && patterns.some((pattern) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, split));
    };
}
/** Returns a path and the folders above it, the outermost first. */
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 24904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   L: () => (/* binding */ PATTERN_FAULTS),
/* harmony export */   Uf: () => (/* binding */ splitPath),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
const PATTERN_FAULTS = {
    empty: 'the pattern is empty',
    'too-long': 'the pattern is longer than 1,024 characters',
    'three-asterisks': '"***" is not valid; write * or **',
    negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
    'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
    'invalid-bracket': '"[" and "]" must be escaped with a backslash; ranges are not supported',
    'trailing-backslash': 'a backslash must be followed by the character that it escapes',
};
const MAX_PATTERN = 1024;
const [STAR, QUESTION] = [-1, -2];
/** Parses one pattern. `/` matches no path. */
function parsePattern(text, { folders = true } = {}) {
    const fault = faultOf(text);
    if (fault !== undefined)
        return fault;
    const parts = text.split('/');
    if (parts[0] === '')
        parts.shift();
    else if ((parts.length === 1 || (parts.length === 2 && parts[1] === '')) && parts[0] !== '**')
        parts.unshift('**');
    if (text === '/')
        return { text, steps: [{ kind: 'literal', text: '' }] };
    if (parts.length > 1 && parts.at(-1) === '')
        parts[parts.length - 1] = '**';
    return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1, folders))) };
}
function faultOf(text) {
    if (text === '')
        return 'empty';
    if (text.length > MAX_PATTERN)
        return 'too-long';
    if (text.includes('***'))
        return 'three-asterisks';
    if (text.startsWith('!'))
        return 'negation';
    if (text.startsWith('\\#'))
        return 'escaped-hash';
    const bare = text.replace(/\\[^/]/gu, '');
    if (/[[\]]/.test(bare))
        return 'invalid-bracket';
    return bare.includes('\\') ? 'trailing-backslash' : undefined;
}
/** Converts a part. The last part also matches everything below it, unless it is `*`; a final `**` requires at least one name. */
function stepsOf(part, last, folders) {
    if (part === '**')
        return last ? [ONE, ANY] : [ANY];
    const segment = toSegment(part);
    return last && folders && part !== '*' ? [segment, ANY] : [segment];
}
const ANY = { kind: 'any' };
const ONE = { kind: 'glob', symbols: [STAR] };
function withoutRuns(steps) {
    return steps.filter((step, index) => step.kind !== 'any' || steps[index - 1]?.kind !== 'any');
}
function toSegment(part) {
    const symbols = [];
    const chars = [...part];
    for (let index = 0; index < chars.length; index++) {
        const char = chars[index] ?? '';
        if (char === '*') {
            if (symbols.at(-1) !== STAR)
                symbols.push(STAR);
        }
        else if (char === '?')
            symbols.push(QUESTION);
        else if (char === '\\')
            symbols.push(codeOf(chars[++index]));
        else
            symbols.push(codeOf(char));
    }
    return symbols.some((symbol) => symbol < 0) ? { kind: 'glob', symbols } : { kind: 'literal', text: String.fromCodePoint(...symbols) };
}
function codeOf(char) {
    return char?.codePointAt(0) ?? 0;
}
/** @param path - relative to the repository, with `/`. */
function splitPath(path) {
    const names = path.split('/');
    return { names, codes: names.map((name) => Array.from(name, codeOf)) };
}
/** Tells whether a pattern matches; case-sensitive. The time is at most proportional to pattern length times path length. */
function matches({ steps }, { names, codes }) {
    return wild(steps.length, names.length, (step) => steps[step]?.kind === 'any', (step, name) => matchesSegment(steps[step], names[name] ?? '', codes[name] ?? []));
}
function matchesSegment(segment, name, codes) {
    if (segment.kind === 'literal')
        return segment.text === name;
    const { symbols } = segment;
    if (codes.length === 0)
        return false;
    return wild(symbols.length, codes.length, (at) => symbols[at] === STAR, (at, index) => symbols[at] === QUESTION || symbols[at] === codes[index]);
}
/**
 * Matches with wildcards that match zero or more elements. Only the last wildcard has to backtrack, so the time is not
 * exponential.
 */
function wild(steps, length, isAny, fits) {
    let [step, index, star, taken] = [0, 0, -1, 0];
    while (index < length) {
        if (step < steps && isAny(step)) {
            star = step++;
            taken = index;
        }
        else if (step < steps && fits(step, index)) {
            step++;
            index++;
        }
        else if (star === -1)
            return false;
        else {
            step = star + 1;
            index = ++taken;
        }
    }
    while (step < steps && isAny(step))
        step++;
    return step === steps;
}
/** Returns the keys of a pattern; a pattern such as `*a*` has none. */
function keysOf({ steps }) {
    return steps.flatMap((step) => {
        if (step.kind === 'any')
            return [];
        if (step.kind === 'literal')
            return [{ kind: 'is', text: step.text }];
        const { symbols } = step;
        const start = String.fromCodePoint(...symbols.slice(0, symbols.findIndex(isWild)));
        const end = String.fromCodePoint(...symbols.slice(symbols.findLastIndex(isWild) + 1));
        return [
            ...(end === '' ? [] : [{ kind: 'ends', text: end }]),
            ...(start === '' ? [] : [{ kind: 'starts', text: start }]),
        ];
    });
}
function isWild(symbol) {
    return symbol < 0;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dt: () => (/* binding */ differsInLineEndings),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 24835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20639);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);


/** A value in a file and its JSON Pointer. A missing member gives a cursor on `undefined`, placed at its nearest ancestor. */
class Cursor {
    file;
    value;
    pointer;
    constructor(file, value, pointer = '') {
        this.file = file;
        this.value = value;
        this.pointer = pointer;
    }
    /** Creates a cursor of the same subclass on another value. */
    #on(value, pointer) {
        return new this.constructor(this.file, value, pointer);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    get(...keys) {
        return keys.reduce((cursor, key) => cursor.#on(cursor.#member(key), `${cursor.pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePointer */ .lZ)(key)}`), this);
    }
    #member(key) {
        const members = membersOf(this.value);
        return Object.hasOwn(members, key) ? members[key] : undefined;
    }
    /** Returns the first member whose name differs at most in case; `undefined` when there is none. */
    named(name) {
        const key = namesIn(membersOf(this.value)).get(name.toLowerCase());
        return key === undefined ? undefined : this.get(key);
    }
    /** Returns the members of a map, in order. */
    entries() {
        return Object.keys(membersOf(this.value)).map((key) => [key, this.get(key)]);
    }
    /** Returns the items of a list; a single value counts as a list of one. */
    items() {
        if (Array.isArray(this.value))
            return this.value.map((item, index) => this.#on(item, `${this.pointer}/${index}`));
        return this.exists ? [this] : [];
    }
    /** A string, number or Boolean as a string; empty for anything else. */
    get text() {
        return ['string', 'number', 'boolean'].includes(typeof this.value) ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(this.value) : '';
    }
    /** The position of its key. */
    get at() {
        return this.file.origin?.(this.pointer).at ?? spanAt(this.file.path, this.file.yaml.position(this.pointer));
    }
    /** Returns the position of a substring in the source text; the start of the value when the substring is not found. */
    atText(part) {
        const written = this.file.yaml.written(this.pointer);
        const index = part === '' ? -1 : (written?.raw.indexOf(part) ?? -1);
        return written === undefined ? this.at : spanAt(this.file.path, written.position(Math.max(index, 0)));
    }
    /** Yields a cursor for each string at or below the value. */
    *texts() {
        if (typeof this.value === 'string')
            yield this;
        const inner = Array.isArray(this.value) ? this.items() : this.entries().map(([, member]) => member);
        for (const member of inner)
            yield* member.texts();
    }
}
function spanAt(file, { line, column }) {
    return { file, line, column };
}
const names = new WeakMap();
/** Returns the keys of a map by their names in lower case. Cached, since a map may have thousands, and each of them be looked up. */
function namesIn(members) {
    const known = names.get(members);
    if (known !== undefined)
        return known;
    const keys = Object.keys(members).reverse();
    const found = new Map(keys.map((key) => [key.toLowerCase(), key]));
    names.set(members, found);
    return found;
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   GJ: () => (/* binding */ windowsFault),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   eT: () => (/* binding */ faultOfInput),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
 */
function faultOfPath(path) {
    if (path === '')
        return 'empty';
    if (!path.isWellFormed())
        return 'not Unicode';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        return 'too long';
    if (path.includes('\0'))
        return 'NUL';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:\//.test(path))
        return 'absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'parent';
    if (segments.includes(''))
        return 'empty segment';
    if (segments.includes('.'))
        return 'dot segment';
    if (segments.length > MAX_SEGMENTS)
        return 'too deep';
    return undefined;
}
/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
function faultOfInput(path) {
    const fault = faultOfPath(path);
    return fault === 'backslash' ? 'write / in place of \\' : fault;
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/;
/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
function windowsFault(path) {
    for (const segment of path.split('/')) {
        if (segment === '.' || segment === '..')
            continue;
        const refused = REFUSED.exec(segment);
        if (refused !== null)
            return `contains ${JSON.stringify(refused[0])}`;
        if (segment !== withoutEnd(segment))
            return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`;
        if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? '')))
            return `is the name of a device (${JSON.stringify(segment)})`;
    }
    return undefined;
}
/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'));
            const first = spellings.get(folded);
            if (first === undefined)
                spellings.set(folded, prefix);
            else if (first !== prefix)
                found.push({ first, second: path });
        }
    }
    return found;
}
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(path.replace(/^(\.\/)+/, ''), '/');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 43057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FRAMEWORKS)
/* harmony export */ });
const FRAMEWORKS = JSON.parse("\
[\
{\
\"id\": \"assessment\",\
\"title\": \"Model and MLOps security assessment\",\
\"version\": \"version 1\",\
\"note\": \"The two assessments of the documents on which Weightseal is based. All rules of the profile regulated are evaluated.\",\
\"groups\": [\
{\
\"title\": \"Model security: access control\",\
\"controls\": [\
{\
\"id\": \"authentication\",\
\"title\": \"Callers authenticate\",\
\"rules\": [\
\"WS-EP-001\",\
\"WS-EP-006\",\
\"WS-EP-007\",\
\"WS-EP-008\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"authorization\",\
\"title\": \"Callers are authorized by roles\",\
\"rules\": [\
\"WS-EP-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"rate-limiting\",\
\"title\": \"Call rates are limited\",\
\"rules\": [\
\"WS-EP-004\",\
\"WS-EP-009\",\
\"WS-EP-018\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"api-security\",\
\"title\": \"The API is encrypted, logged and deployed as declared\",\
\"rules\": [\
\"WS-EP-003\",\
\"WS-EP-005\",\
\"WS-EP-010\",\
\"WS-EP-011\",\
\"WS-EP-012\",\
\"WS-EP-013\",\
\"WS-EP-015\",\
\"WS-EP-016\",\
\"WS-EP-017\",\
\"WS-EP-019\",\
\"WS-EP-020\",\
\"WS-EP-021\",\
\"WS-EP-022\",\
\"WS-EP-023\",\
\"WS-EP-024\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
}\
]\
},\
{\
\"title\": \"Model security: versioning\",\
\"controls\": [\
{\
\"id\": \"version-control\",\
\"title\": \"Versions are named and immutable\",\
\"rules\": [\
\"WS-INT-001\",\
\"WS-VE-005\"\
],\
\"evidence\": [\
\"declaration\",\
\"measured files\"\
]\
},\
{\
\"id\": \"lineage\",\
\"title\": \"Data, code and parameters are recorded\",\
\"rules\": [\
\"WS-DA-005\",\
\"WS-VE-002\",\
\"WS-VE-010\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"registry\",\
\"title\": \"The version is registered, and promotion is restricted\",\
\"rules\": [\
\"WS-VE-001\",\
\"WS-VE-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"artifacts\",\
\"title\": \"Files match the manifest, and a model card describes them\",\
\"rules\": [\
\"WS-INT-001\",\
\"WS-INT-002\",\
\"WS-INT-003\",\
\"WS-INT-014\",\
\"WS-INT-015\",\
\"WS-VE-004\",\
\"WS-VE-006\"\
],\
\"evidence\": [\
\"declaration\",\
\"measured files\"\
]\
}\
]\
},\
{\
\"title\": \"Model security: data privacy\",\
\"controls\": [\
{\
\"id\": \"encryption\",\
\"title\": \"Data is encrypted\",\
\"rules\": [\
\"WS-DA-001\",\
\"WS-DA-008\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"pii-protection\",\
\"title\": \"Personal data is protected and classified\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-DA-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"retention\",\
\"title\": \"Retention is limited\",\
\"rules\": [\
\"WS-DA-003\",\
\"WS-DA-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"access-logging\",\
\"title\": \"Access to data is logged\",\
\"rules\": [\
\"WS-DA-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"MLOps security: pipeline\",\
\"controls\": [\
{\
\"id\": \"ci-cd\",\
\"title\": \"Workflows are secured\",\
\"rules\": [\
\"WS-CI-001\",\
\"WS-CI-002\",\
\"WS-CI-003\",\
\"WS-CI-004\",\
\"WS-CI-041\"\
],\
\"evidence\": [\
\"declaration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"artifact-signing\",\
\"title\": \"Artifacts are signed\",\
\"rules\": [\
\"WS-CI-038\",\
\"WS-CI-039\",\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-003\",\
\"WS-SIG-010\"\
],\
\"evidence\": [\
\"declaration\",\
\"verified signature\"\
]\
},\
{\
\"id\": \"deployment-approval\",\
\"title\": \"A release is approved by two people\",\
\"rules\": [\
\"WS-AP-005\",\
\"WS-AP-006\",\
\"WS-CI-040\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"infrastructure\",\
\"title\": \"Infrastructure, training and secrets are secured\",\
\"rules\": [\
\"WS-AWS-001\",\
\"WS-AWS-002\",\
\"WS-AWS-003\",\
\"WS-AWS-004\",\
\"WS-AWS-005\",\
\"WS-AWS-006\",\
\"WS-AWS-007\",\
\"WS-AZ-001\",\
\"WS-AZ-002\",\
\"WS-AZ-003\",\
\"WS-AZ-004\",\
\"WS-GCP-001\",\
\"WS-GCP-002\",\
\"WS-GCP-003\",\
\"WS-GCP-005\",\
\"WS-GCP-006\",\
\"WS-SE-001\",\
\"WS-SE-005\",\
\"WS-TR-001\",\
\"WS-TR-002\",\
\"WS-TR-003\",\
\"WS-TR-004\",\
\"WS-TR-005\",\
\"WS-TR-006\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"workflow\"\
]\
}\
]\
},\
{\
\"title\": \"MLOps security: monitoring\",\
\"controls\": [\
{\
\"id\": \"performance\",\
\"title\": \"Accuracy and latency are monitored\",\
\"rules\": [\
\"WS-AWS-008\",\
\"WS-MO-001\",\
\"WS-MO-004\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"drift\",\
\"title\": \"Drift is monitored\",\
\"rules\": [\
\"WS-MO-001\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"anomalies\",\
\"title\": \"Breaches and anomalies raise alerts\",\
\"rules\": [\
\"WS-MO-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"security-alerts\",\
\"title\": \"Security events are monitored, and recovery is declared\",\
\"rules\": [\
\"WS-MO-003\",\
\"WS-MO-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"ccpa\",\
\"title\": \"California Consumer Privacy Act\",\
\"version\": \"Cal. Civ. Code 1798.100 ff., as amended by the CPRA\",\
\"groups\": [\
{\
\"title\": \"Duties of a business\",\
\"controls\": [\
{\
\"id\": \"1798.100(c)\",\
\"title\": \"Collection is proportionate\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"1798.100(a)(3)\",\
\"title\": \"Retention is bounded and disclosed\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"1798.100(e)\",\
\"title\": \"Reasonable security procedures\",\
\"rules\": [\
\"WS-DA-001\",\
\"WS-DA-008\",\
\"WS-EP-001\",\
\"WS-EP-003\",\
\"WS-EP-010\",\
\"WS-SE-001\",\
\"WS-SE-005\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"1798.150\",\
\"title\": \"Personal information is encrypted and access restricted\",\
\"rules\": [\
\"WS-DA-001\",\
\"WS-DA-004\",\
\"WS-TR-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Rights of consumers\",\
\"controls\": [\
{\
\"id\": \"1798.105\",\
\"title\": \"Right to delete\",\
\"limits\": \"Shows that a deletion is declared, not that a request was fulfilled.\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"1798.110\",\
\"title\": \"Right to know\",\
\"notAssessable\": \"Requests are handled by people and running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"1798.120\",\
\"title\": \"Right to opt out of sale or sharing\",\
\"notAssessable\": \"Requests are handled by people and running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"1798.121\",\
\"title\": \"Right to limit use of sensitive information\",\
\"limits\": \"Shows only that sensitive columns are classified as such.\",\
\"rules\": [\
\"WS-DA-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"1798.185(a)(15)\",\
\"title\": \"Risk assessment\",\
\"limits\": \"Shows that an assessment is named, not its content.\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"checklists\",\
\"title\": \"Security checklists: development, deployment, operations, compliance\",\
\"version\": \"version 1\",\
\"note\": \"The checklists of the documents on which Weightseal is based, one control per line.\",\
\"groups\": [\
{\
\"title\": \"Development\",\
\"controls\": [\
{\
\"id\": \"training-environment\",\
\"title\": \"Use secure, isolated training environments\",\
\"rules\": [\
\"WS-AWS-006\",\
\"WS-GCP-005\",\
\"WS-TR-001\",\
\"WS-TR-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"training-data-encryption\",\
\"title\": \"Encrypt training data at rest and in transit\",\
\"rules\": [\
\"WS-DA-001\",\
\"WS-DA-008\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"pii-sanitized\",\
\"title\": \"Sanitize personal data in training datasets\",\
\"limits\": \"Shows that masking is declared; the data is not read.\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"fingerprints\",\
\"title\": \"Generate and store model fingerprints\",\
\"rules\": [\
\"WS-INT-001\"\
],\
\"evidence\": [\
\"measured files\"\
]\
},\
{\
\"id\": \"version-control\",\
\"title\": \"Implement version control for models\",\
\"rules\": [\
\"WS-VE-001\",\
\"WS-VE-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"provenance\",\
\"title\": \"Document model provenance and lineage\",\
\"rules\": [\
\"WS-VE-002\",\
\"WS-VE-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Deployment\",\
\"controls\": [\
{\
\"id\": \"authentication\",\
\"title\": \"Implement strong authentication\",\
\"rules\": [\
\"WS-EP-001\",\
\"WS-EP-006\",\
\"WS-EP-010\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"api-keys\",\
\"title\": \"Use API keys with proper rotation\",\
\"rules\": [\
\"WS-EP-008\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"rate-limits\",\
\"title\": \"Enable rate limiting and throttling\",\
\"rules\": [\
\"WS-EP-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"audit-logging\",\
\"title\": \"Set up audit logging\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"scopes\",\
\"title\": \"Implement scope-based authorization\",\
\"rules\": [\
\"WS-EP-002\",\
\"WS-EP-013\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"tls\",\
\"title\": \"Use TLS 1.3 for all communications\",\
\"rules\": [\
\"WS-EP-003\",\
\"WS-EP-012\",\
\"WS-EP-016\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
}\
]\
},\
{\
\"title\": \"Operations\",\
\"controls\": [\
{\
\"id\": \"access-patterns\",\
\"title\": \"Monitor for anomalous access patterns\",\
\"rules\": [\
\"WS-MO-002\",\
\"WS-MO-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"performance\",\
\"title\": \"Track model performance degradation\",\
\"rules\": [\
\"WS-MO-001\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"threat-detection\",\
\"title\": \"Implement automated threat detection\",\
\"limits\": \"Shows that monitoring of security events is declared.\",\
\"rules\": [\
\"WS-MO-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"incident-response\",\
\"title\": \"Maintain incident response procedures\",\
\"limits\": \"Shows only the recovery path; procedures are documents outside the repository.\",\
\"rules\": [\
\"WS-MO-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"rotation\",\
\"title\": \"Regularly rotate secrets and keys\",\
\"rules\": [\
\"WS-CI-039\",\
\"WS-EP-008\",\
\"WS-SE-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"audits\",\
\"title\": \"Conduct security audits quarterly\",\
\"notAssessable\": \"Audits are performed by people.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Compliance\",\
\"controls\": [\
{\
\"id\": \"handling\",\
\"title\": \"Document data handling procedures\",\
\"rules\": [\
\"WS-DA-007\",\
\"WS-DA-009\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"retention\",\
\"title\": \"Implement data retention policies\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"audit-trails\",\
\"title\": \"Maintain access audit trails\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"gdpr-ccpa\",\
\"title\": \"Enable GDPR and CCPA features\",\
\"limits\": \"Shows what a repository can declare; requests are handled elsewhere.\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"penetration-tests\",\
\"title\": \"Conduct regular penetration testing\",\
\"notAssessable\": \"Tests are performed by people on running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"certifications\",\
\"title\": \"Maintain security certifications\",\
\"notAssessable\": \"Certifications are issued by auditors.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Data classification and encryption\",\
\"controls\": [\
{\
\"id\": \"classification\",\
\"title\": \"Implement a data classification system\",\
\"rules\": [\
\"WS-DA-006\",\
\"WS-DA-009\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"levels\",\
\"title\": \"Define security levels and handling\",\
\"rules\": [\
\"WS-DA-003\",\
\"WS-DA-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"staff\",\
\"title\": \"Train staff on data classification\",\
\"notAssessable\": \"Concerns people, not files.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"at-rest\",\
\"title\": \"Encrypt data at rest\",\
\"rules\": [\
\"WS-AWS-003\",\
\"WS-AZ-005\",\
\"WS-DA-001\",\
\"WS-GCP-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"in-transit\",\
\"title\": \"Encrypt data in transit\",\
\"rules\": [\
\"WS-AWS-004\",\
\"WS-DA-008\",\
\"WS-EP-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"keys\",\
\"title\": \"Manage encryption keys securely\",\
\"limits\": \"Shows that a customer-managed key is named.\",\
\"rules\": [\
\"WS-DA-001\",\
\"WS-SIG-006\"\
],\
\"evidence\": [\
\"declaration\",\
\"verified signature\"\
]\
}\
]\
},\
{\
\"title\": \"Access control and model security\",\
\"controls\": [\
{\
\"id\": \"least-privilege\",\
\"title\": \"Implement least privilege access\",\
\"rules\": [\
\"WS-AWS-005\",\
\"WS-CI-002\",\
\"WS-EP-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"mfa\",\
\"title\": \"Multi-factor authentication\",\
\"notAssessable\": \"A setting of the organisation that is not visible to a repository.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"access-reviews\",\
\"title\": \"Regular access reviews\",\
\"notAssessable\": \"Performed by people.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"adversarial\",\
\"title\": \"Implement adversarial defences\",\
\"notAssessable\": \"Requires attacks on the model, which Weightseal does not run.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"robustness\",\
\"title\": \"Regular model robustness testing\",\
\"notAssessable\": \"Requires tests of the model, which Weightseal does not run.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"integrity\",\
\"title\": \"Model versioning and integrity checks\",\
\"rules\": [\
\"WS-INT-001\",\
\"WS-SIG-001\",\
\"WS-VE-001\"\
],\
\"evidence\": [\
\"declaration\",\
\"measured files\",\
\"verified signature\"\
]\
},\
{\
\"id\": \"secure-deployment\",\
\"title\": \"Secure model deployment practices\",\
\"rules\": [\
\"WS-AWS-001\",\
\"WS-AZ-001\",\
\"WS-EP-010\",\
\"WS-EP-016\",\
\"WS-EP-022\",\
\"WS-GCP-001\"\
],\
\"evidence\": [\
\"deployed configuration\"\
]\
}\
]\
},\
{\
\"title\": \"Audit logging and compliance monitoring\",\
\"controls\": [\
{\
\"id\": \"comprehensive\",\
\"title\": \"Comprehensive audit trails\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\",\
\"WS-TR-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"reviews\",\
\"title\": \"Regular log reviews\",\
\"notAssessable\": \"Performed by people.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"regulations\",\
\"title\": \"Identify applicable regulations\",\
\"rules\": [\
\"WS-DA-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"monitoring\",\
\"title\": \"Implement compliance monitoring\",\
\"limits\": \"Covers the policies and waivers of this repository.\",\
\"rules\": [\
\"WS-META-001\",\
\"WS-META-003\"\
],\
\"evidence\": [\
\"policy\"\
]\
},\
{\
\"id\": \"documentation\",\
\"title\": \"Documentation and reporting\",\
\"rules\": [\
\"WS-VE-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"cis-controls-v8\",\
\"title\": \"CIS Critical Security Controls\",\
\"version\": \"version 8\",\
\"groups\": [\
{\
\"title\": \"Safeguards\",\
\"controls\": [\
{\
\"id\": \"3.4\",\
\"title\": \"Enforce data retention\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"3.10\",\
\"title\": \"Encrypt sensitive data in transit\",\
\"rules\": [\
\"WS-AWS-004\",\
\"WS-DA-008\",\
\"WS-EP-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"3.11\",\
\"title\": \"Encrypt sensitive data at rest\",\
\"rules\": [\
\"WS-AWS-003\",\
\"WS-DA-001\",\
\"WS-GCP-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"3.14\",\
\"title\": \"Log sensitive data access\",\
\"rules\": [\
\"WS-DA-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"6.8\",\
\"title\": \"Define and maintain role-based access control\",\
\"rules\": [\
\"WS-EP-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"8.2\",\
\"title\": \"Collect audit logs\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"14.1\",\
\"title\": \"Security awareness programme\",\
\"notAssessable\": \"Concerns people, not files.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"16.12\",\
\"title\": \"Code-level security checks\",\
\"rules\": [\
\"WS-CI-009\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"16.4\",\
\"title\": \"Inventory of third-party components\",\
\"rules\": [\
\"WS-CI-010\"\
],\
\"evidence\": [\
\"workflow\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"cis-github\",\
\"title\": \"CIS GitHub Benchmark\",\
\"version\": \"version 1\",\
\"note\": \"The titles are paraphrased.\",\
\"groups\": [\
{\
\"title\": \"Source code\",\
\"controls\": [\
{\
\"id\": \"1.1.6\",\
\"title\": \"Code owners are set for sensitive code\",\
\"rules\": [\
\"WS-CI-015\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.1.7\",\
\"title\": \"Code owners review changes\",\
\"rules\": [\
\"WS-CI-015\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.1.14\",\
\"title\": \"Branch protection includes administrators\",\
\"rules\": [\
\"WS-RE-004\",\
\"WS-RE-005\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.1.16\",\
\"title\": \"Force pushes are denied\",\
\"rules\": [\
\"WS-RE-005\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.1.17\",\
\"title\": \"Branch deletion is denied\",\
\"rules\": [\
\"WS-RE-005\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.3.7\",\
\"title\": \"Few administrators\",\
\"rules\": [\
\"WS-RE-010\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.5.1\",\
\"title\": \"Scanners find secrets\",\
\"rules\": [\
\"WS-CI-014\",\
\"WS-SE-001\",\
\"WS-SE-008\"\
],\
\"evidence\": [\
\"deployed configuration\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.5.2\",\
\"title\": \"Scanners find weak pipelines\",\
\"rules\": [\
\"WS-CI-004\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"1.5.3\",\
\"title\": \"Scanners find weak infrastructure code\",\
\"rules\": [\
\"WS-CI-012\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"1.5.4\",\
\"title\": \"Scanners find weak code\",\
\"rules\": [\
\"WS-CI-009\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"1.5.5\",\
\"title\": \"Scanners find weak dependencies\",\
\"rules\": [\
\"WS-CI-010\",\
\"WS-RE-001\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"1.2.1\",\
\"title\": \"Security policy\",\
\"notAssessable\": \"Weightseal does not check for a security policy.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Build pipelines\",\
\"controls\": [\
{\
\"id\": \"2.1.1\",\
\"title\": \"Each pipeline has one duty\",\
\"rules\": [\
\"WS-RE-006\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"2.1.7\",\
\"title\": \"Access to the build process is minimal\",\
\"rules\": [\
\"WS-CI-002\",\
\"WS-CI-005\",\
\"WS-CI-016\",\
\"WS-RE-007\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"2.2.1\",\
\"title\": \"Build workers are used once\",\
\"rules\": [\
\"WS-CI-008\",\
\"WS-RE-011\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"2.2.3\",\
\"title\": \"Duties of build workers are separated\",\
\"rules\": [\
\"WS-CI-008\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"2.3.4\",\
\"title\": \"Pipelines are configured in code\",\
\"rules\": [\
\"WS-CI-015\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"2.3.5\",\
\"title\": \"Changes of pipelines are tracked\",\
\"rules\": [\
\"WS-CI-003\",\
\"WS-CI-032\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"2.3.7\",\
\"title\": \"Pipelines are scanned for weaknesses\",\
\"rules\": [\
\"WS-CI-011\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"2.3.8\",\
\"title\": \"Pipelines hold no secrets\",\
\"rules\": [\
\"WS-SE-001\"\
],\
\"evidence\": [\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"2.4.2\",\
\"title\": \"External dependencies are locked\",\
\"rules\": [\
\"WS-CI-001\",\
\"WS-CI-007\",\
\"WS-CI-017\"\
],\
\"evidence\": [\
\"workflow\"\
]\
}\
]\
},\
{\
\"title\": \"Dependencies\",\
\"controls\": [\
{\
\"id\": \"3.1.7\",\
\"title\": \"Dependencies are pinned\",\
\"rules\": [\
\"WS-CI-001\",\
\"WS-CI-007\",\
\"WS-CI-017\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"3.1.8\",\
\"title\": \"Packages are old enough\",\
\"rules\": [\
\"WS-CI-013\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"3.2.2\",\
\"title\": \"Packages are scanned\",\
\"rules\": [\
\"WS-CI-010\",\
\"WS-RE-002\"\
],\
\"evidence\": [\
\"workflow\"\
]\
}\
]\
},\
{\
\"title\": \"Artifacts and deployment\",\
\"controls\": [\
{\
\"id\": \"4.2.1\",\
\"title\": \"Access to artifacts is limited\",\
\"rules\": [\
\"WS-VE-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"4.2.2\",\
\"title\": \"Permissions to upload are limited\",\
\"rules\": [\
\"WS-VE-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"4.4.1\",\
\"title\": \"Artifacts have information on their origin\",\
\"rules\": [\
\"WS-VE-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"5.1.3\",\
\"title\": \"Deployment configuration holds no secrets\",\
\"rules\": [\
\"WS-SE-001\",\
\"WS-SE-005\"\
],\
\"evidence\": [\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"5.1.5\",\
\"title\": \"Deployment configuration is scanned\",\
\"rules\": [\
\"WS-CI-012\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"5.2.3\",\
\"title\": \"Access to production is limited\",\
\"rules\": [\
\"WS-AP-006\",\
\"WS-RE-012\"\
],\
\"evidence\": [\
\"approval\",\
\"workflow\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"eu-ai-act\",\
\"title\": \"EU AI Act\",\
\"version\": \"Regulation (EU) 2024/1689, as amended by Regulation (EU) 2026/1744\",\
\"note\": \"Dates as of 24 July 2026 (Regulation (EU) 2026/1744).\",\
\"groups\": [\
{\
\"title\": \"In force\",\
\"controls\": [\
{\
\"id\": \"Art. 4\",\
\"title\": \"AI literacy\",\
\"notAssessable\": \"Concerns people, not files. Applies since 2 February 2025.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 5\",\
\"title\": \"Prohibited practices\",\
\"notAssessable\": \"A legal assessment by people. Applies since 2 February 2025.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 53\",\
\"title\": \"Duties of providers of general-purpose models\",\
\"limits\": \"Covers documentation only. Applies since 2 August 2025, enforced since 2 August 2026.\",\
\"rules\": [\
\"WS-DA-005\",\
\"WS-VE-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 50\",\
\"title\": \"Transparency to people\",\
\"notAssessable\": \"Concerns the output of a running system. Applies since 2 August 2026; 50(2) for systems already on the market from 2 December 2026.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"High-risk systems of Annex III, from 2 December 2027\",\
\"controls\": [\
{\
\"id\": \"Art. 9\",\
\"title\": \"Risk management system\",\
\"notAssessable\": \"A document outside the repository.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 10\",\
\"title\": \"Data and data governance\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-DA-005\",\
\"WS-DA-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 11\",\
\"title\": \"Technical documentation\",\
\"rules\": [\
\"WS-VE-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 12\",\
\"title\": \"Record-keeping\",\
\"limits\": \"Shows that logging is declared; logs of the running system are not read.\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 13\",\
\"title\": \"Transparency to deployers\",\
\"rules\": [\
\"WS-VE-004\",\
\"WS-VE-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 14\",\
\"title\": \"Human oversight\",\
\"limits\": \"Shows who approves a release, not who oversees the system.\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-005\",\
\"WS-CI-040\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"Art. 15\",\
\"title\": \"Accuracy, robustness and cybersecurity\",\
\"rules\": [\
\"WS-EP-001\",\
\"WS-INT-001\",\
\"WS-MO-001\",\
\"WS-SIG-001\"\
],\
\"evidence\": [\
\"declaration\",\
\"measured files\",\
\"verified signature\"\
]\
},\
{\
\"id\": \"Art. 17\",\
\"title\": \"Quality management system\",\
\"limits\": \"Covers the policies and waivers of this repository.\",\
\"rules\": [\
\"WS-META-001\",\
\"WS-META-009\"\
],\
\"evidence\": [\
\"policy\"\
]\
},\
{\
\"id\": \"Art. 18\",\
\"title\": \"Documents kept for ten years\",\
\"notAssessable\": \"Depends on where the reports are archived.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 19\",\
\"title\": \"Logs kept for six months\",\
\"limits\": \"Shows the declared retention; set serving.logDays to 183.\",\
\"rules\": [\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 26\",\
\"title\": \"Duties of deployers\",\
\"notAssessable\": \"Concerns people and running systems.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"High-risk products of Annex I, from 2 August 2028\",\
\"controls\": [\
{\
\"id\": \"Art. 6(1)\",\
\"title\": \"Safety components of products\",\
\"notAssessable\": \"A legal assessment by people.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
}\
]\
},\
{\
\"id\": \"gdpr\",\
\"title\": \"General Data Protection Regulation\",\
\"version\": \"Regulation (EU) 2016/679\",\
\"groups\": [\
{\
\"title\": \"Principles\",\
\"controls\": [\
{\
\"id\": \"Art. 5(1)(c)\",\
\"title\": \"Data minimisation\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 5(1)(e)\",\
\"title\": \"Storage limitation\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 5(1)(f)\",\
\"title\": \"Integrity and confidentiality\",\
\"rules\": [\
\"WS-DA-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 5(2)\",\
\"title\": \"Accountability\",\
\"rules\": [\
\"WS-DA-009\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 6\",\
\"title\": \"Lawfulness of processing\",\
\"notAssessable\": \"The legal basis is decided by people.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 7\",\
\"title\": \"Conditions for consent\",\
\"notAssessable\": \"Consent is recorded by the systems that collect it.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Rights of the data subject\",\
\"controls\": [\
{\
\"id\": \"Art. 15\",\
\"title\": \"Right of access\",\
\"notAssessable\": \"Requests are handled by people and running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 17\",\
\"title\": \"Right to erasure\",\
\"limits\": \"Shows that retention and deletion are declared, not that a request was fulfilled.\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 20\",\
\"title\": \"Right to data portability\",\
\"notAssessable\": \"Requests are handled by people and running systems.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Controller and processor\",\
\"controls\": [\
{\
\"id\": \"Art. 25\",\
\"title\": \"Data protection by design and by default\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-EP-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 30\",\
\"title\": \"Records of processing activities\",\
\"notAssessable\": \"The record is kept outside the repository.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 32(1)(a)\",\
\"title\": \"Pseudonymisation and encryption\",\
\"rules\": [\
\"WS-AWS-003\",\
\"WS-DA-001\",\
\"WS-DA-008\",\
\"WS-EP-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"Art. 32(1)(b)\",\
\"title\": \"Confidentiality, integrity, availability and resilience\",\
\"rules\": [\
\"WS-AZ-003\",\
\"WS-DA-006\",\
\"WS-EP-001\",\
\"WS-EP-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"Art. 32(1)(c)\",\
\"title\": \"Restoring availability after an incident\",\
\"rules\": [\
\"WS-MO-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 32(1)(d)\",\
\"title\": \"Regular testing of the measures\",\
\"rules\": [\
\"WS-CI-009\",\
\"WS-CI-010\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"Art. 33\",\
\"title\": \"Notification of a breach within 72 hours\",\
\"notAssessable\": \"Concerns breaches of running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Art. 35\",\
\"title\": \"Data protection impact assessment\",\
\"limits\": \"Shows that an assessment is named, not its content.\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"Art. 37\",\
\"title\": \"Data protection officer\",\
\"notAssessable\": \"Concerns a person.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
}\
]\
},\
{\
\"id\": \"hipaa\",\
\"title\": \"HIPAA Security Rule\",\
\"version\": \"45 CFR Part 164, subparts C and E\",\
\"groups\": [\
{\
\"title\": \"Administrative safeguards\",\
\"controls\": [\
{\
\"id\": \"164.308(a)(1)(ii)(A)\",\
\"title\": \"Risk analysis\",\
\"limits\": \"Shows only that data is classified at least as high as its columns suggest.\",\
\"rules\": [\
\"WS-DA-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"164.308(a)(1)(ii)(D)\",\
\"title\": \"Information system activity review\",\
\"rules\": [\
\"WS-MO-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"164.308(a)(3)\",\
\"title\": \"Workforce security\",\
\"notAssessable\": \"Concerns people, not files.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"164.308(a)(4)\",\
\"title\": \"Information access management\",\
\"rules\": [\
\"WS-EP-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"164.308(a)(5)(i)\",\
\"title\": \"Security awareness and training\",\
\"notAssessable\": \"Concerns people, not files.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"164.308(a)(5)(ii)(D)\",\
\"title\": \"Password management\",\
\"rules\": [\
\"WS-EP-008\",\
\"WS-SE-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"164.308(a)(6)\",\
\"title\": \"Security incident procedures\",\
\"notAssessable\": \"Concerns incidents in running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"164.308(a)(7)\",\
\"title\": \"Contingency plan\",\
\"rules\": [\
\"WS-MO-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"164.308(b)(1)\",\
\"title\": \"Business associate contracts\",\
\"notAssessable\": \"Concerns contracts.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Physical safeguards\",\
\"controls\": [\
{\
\"id\": \"164.310(a)(1)\",\
\"title\": \"Facility access controls\",\
\"notAssessable\": \"Concerns buildings.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"164.310(d)(2)(i)\",\
\"title\": \"Disposal\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Technical safeguards\",\
\"controls\": [\
{\
\"id\": \"164.312(a)(1)\",\
\"title\": \"Access control\",\
\"rules\": [\
\"WS-EP-002\",\
\"WS-EP-013\",\
\"WS-TR-001\",\
\"WS-TR-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"164.312(a)(2)(iv)\",\
\"title\": \"Encryption and decryption\",\
\"rules\": [\
\"WS-AWS-003\",\
\"WS-AZ-005\",\
\"WS-DA-001\",\
\"WS-GCP-001\",\
\"WS-GCP-002\",\
\"WS-GCP-004\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"164.312(b)\",\
\"title\": \"Audit controls\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\",\
\"WS-MO-004\",\
\"WS-TR-004\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"164.312(c)(1)\",\
\"title\": \"Integrity\",\
\"rules\": [\
\"WS-ART-004\",\
\"WS-INT-001\",\
\"WS-INT-002\",\
\"WS-INT-003\",\
\"WS-INT-004\",\
\"WS-INT-005\",\
\"WS-INT-006\",\
\"WS-INT-007\",\
\"WS-INT-008\",\
\"WS-INT-009\",\
\"WS-INT-010\",\
\"WS-INT-016\",\
\"WS-INT-017\",\
\"WS-INT-018\",\
\"WS-INT-019\",\
\"WS-INT-020\",\
\"WS-INT-021\"\
],\
\"evidence\": [\
\"approval\",\
\"measured files\"\
]\
},\
{\
\"id\": \"164.312(c)(2)\",\
\"title\": \"Mechanism to authenticate electronic protected health information\",\
\"rules\": [\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-010\"\
],\
\"evidence\": [\
\"verified signature\"\
]\
},\
{\
\"id\": \"164.312(d)\",\
\"title\": \"Person or entity authentication\",\
\"rules\": [\
\"WS-AZ-002\",\
\"WS-AZ-004\",\
\"WS-EP-001\",\
\"WS-EP-007\",\
\"WS-EP-010\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"164.312(e)(1)\",\
\"title\": \"Transmission security\",\
\"rules\": [\
\"WS-AWS-001\",\
\"WS-AWS-006\",\
\"WS-AZ-001\",\
\"WS-AZ-008\",\
\"WS-DA-008\",\
\"WS-EP-003\",\
\"WS-EP-012\",\
\"WS-EP-016\",\
\"WS-EP-019\",\
\"WS-GCP-001\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"164.312(e)(2)(ii)\",\
\"title\": \"Encryption in transit\",\
\"rules\": [\
\"WS-AWS-004\",\
\"WS-EP-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
}\
]\
},\
{\
\"title\": \"Documentation and privacy\",\
\"controls\": [\
{\
\"id\": \"164.316(b)(2)\",\
\"title\": \"Documents kept for six years\",\
\"notAssessable\": \"Depends on where the reports are archived.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"164.404\",\
\"title\": \"Notification of individuals\",\
\"notAssessable\": \"Concerns breaches of running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"164.514(b)\",\
\"title\": \"De-identification of protected health information\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"iso27001\",\
\"title\": \"ISO/IEC 27001:2022, Annex A\",\
\"version\": \"2022\",\
\"note\": \"Controls for which a repository holds evidence. The other controls of Annex A concern the management system.\",\
\"groups\": [\
{\
\"title\": \"Organizational controls\",\
\"controls\": [\
{\
\"id\": \"A.5.3\",\
\"title\": \"Segregation of duties\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-005\",\
\"WS-AP-007\",\
\"WS-AP-008\",\
\"WS-AP-009\",\
\"WS-AP-010\",\
\"WS-AP-014\",\
\"WS-AP-015\",\
\"WS-CI-015\",\
\"WS-CI-040\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"policy\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"A.5.9\",\
\"title\": \"Inventory of information and other assets\",\
\"rules\": [\
\"WS-ART-005\",\
\"WS-DA-005\",\
\"WS-EP-026\",\
\"WS-VE-001\",\
\"WS-VE-009\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.12\",\
\"title\": \"Classification of information\",\
\"rules\": [\
\"WS-DA-006\",\
\"WS-DA-009\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.13\",\
\"title\": \"Labelling of information\",\
\"rules\": [\
\"WS-DA-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.15\",\
\"title\": \"Access control\",\
\"rules\": [\
\"WS-AWS-005\",\
\"WS-CI-002\",\
\"WS-CI-016\",\
\"WS-CI-036\",\
\"WS-EP-002\",\
\"WS-GCP-006\",\
\"WS-TR-005\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.5.17\",\
\"title\": \"Authentication information\",\
\"rules\": [\
\"WS-CI-005\",\
\"WS-CI-006\",\
\"WS-CI-014\",\
\"WS-CI-027\",\
\"WS-EP-007\",\
\"WS-EP-008\",\
\"WS-SE-001\",\
\"WS-SE-002\",\
\"WS-SE-003\",\
\"WS-SE-004\",\
\"WS-SE-005\",\
\"WS-SE-007\",\
\"WS-SE-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.5.18\",\
\"title\": \"Access rights\",\
\"rules\": [\
\"WS-EP-002\",\
\"WS-RE-010\",\
\"WS-SE-007\"\
],\
\"evidence\": [\
\"declaration\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"A.5.21\",\
\"title\": \"Security in the ICT supply chain\",\
\"rules\": [\
\"WS-ART-005\",\
\"WS-CI-001\",\
\"WS-CI-007\",\
\"WS-CI-010\",\
\"WS-CI-017\",\
\"WS-CI-026\",\
\"WS-CI-030\",\
\"WS-CI-038\",\
\"WS-DA-005\",\
\"WS-META-005\",\
\"WS-RE-006\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"policy\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.5.24\",\
\"title\": \"Planning for incidents\",\
\"notAssessable\": \"Plans are documents outside the repository.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"A.5.25\",\
\"title\": \"Assessment of security events\",\
\"rules\": [\
\"WS-MO-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.29\",\
\"title\": \"Security during disruption\",\
\"rules\": [\
\"WS-MO-003\",\
\"WS-MO-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.31\",\
\"title\": \"Legal and contractual requirements\",\
\"rules\": [\
\"WS-DA-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.32\",\
\"title\": \"Intellectual property rights\",\
\"rules\": [\
\"WS-DA-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.34\",\
\"title\": \"Privacy and protection of personal data\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-DA-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.36\",\
\"title\": \"Policies and standards are followed\",\
\"rules\": [\
\"WS-META-001\",\
\"WS-META-002\",\
\"WS-META-008\",\
\"WS-META-009\",\
\"WS-META-011\"\
],\
\"evidence\": [\
\"policy\"\
]\
},\
{\
\"id\": \"A.5.37\",\
\"title\": \"Documented operating procedures\",\
\"rules\": [\
\"WS-VE-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"People and physical controls\",\
\"controls\": [\
{\
\"id\": \"A.6\",\
\"title\": \"People controls\",\
\"notAssessable\": \"Concerns people, not files.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"A.7\",\
\"title\": \"Physical controls\",\
\"notAssessable\": \"Concerns buildings and devices.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Technological controls\",\
\"controls\": [\
{\
\"id\": \"A.8.2\",\
\"title\": \"Privileged access rights\",\
\"rules\": [\
\"WS-AP-015\",\
\"WS-AWS-002\",\
\"WS-AWS-005\",\
\"WS-CI-002\",\
\"WS-CI-016\",\
\"WS-CI-036\",\
\"WS-GCP-005\",\
\"WS-RE-007\",\
\"WS-RE-010\",\
\"WS-SE-004\"\
],\
\"evidence\": [\
\"approval\",\
\"deployed configuration\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.3\",\
\"title\": \"Information access restriction\",\
\"rules\": [\
\"WS-CI-005\",\
\"WS-EP-002\",\
\"WS-EP-013\",\
\"WS-EP-020\",\
\"WS-GCP-006\",\
\"WS-SE-006\",\
\"WS-TR-001\",\
\"WS-TR-002\",\
\"WS-TR-008\",\
\"WS-VE-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.4\",\
\"title\": \"Access to source code\",\
\"rules\": [\
\"WS-AP-003\",\
\"WS-AP-012\",\
\"WS-AP-016\",\
\"WS-AP-017\",\
\"WS-CI-015\",\
\"WS-RE-004\",\
\"WS-RE-005\",\
\"WS-RE-013\"\
],\
\"evidence\": [\
\"approval\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"A.8.5\",\
\"title\": \"Secure authentication\",\
\"rules\": [\
\"WS-AZ-002\",\
\"WS-AZ-004\",\
\"WS-CI-020\",\
\"WS-EP-001\",\
\"WS-EP-006\",\
\"WS-EP-007\",\
\"WS-EP-010\",\
\"WS-EP-011\",\
\"WS-EP-015\",\
\"WS-EP-017\",\
\"WS-EP-023\",\
\"WS-SE-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.6\",\
\"title\": \"Capacity management\",\
\"rules\": [\
\"WS-EP-004\",\
\"WS-EP-009\",\
\"WS-EP-014\",\
\"WS-EP-018\",\
\"WS-EP-025\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"A.8.7\",\
\"title\": \"Protection against malware\",\
\"rules\": [\
\"WS-CI-011\",\
\"WS-INT-011\",\
\"WS-INT-012\",\
\"WS-SC-001\",\
\"WS-SC-002\",\
\"WS-SC-003\",\
\"WS-SC-004\",\
\"WS-SC-005\"\
],\
\"evidence\": [\
\"measured files\",\
\"scan result\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.8\",\
\"title\": \"Technical vulnerabilities\",\
\"rules\": [\
\"WS-CI-010\",\
\"WS-CI-011\",\
\"WS-CI-013\",\
\"WS-CI-034\",\
\"WS-RE-001\",\
\"WS-RE-002\"\
],\
\"evidence\": [\
\"repository setting\",\
\"scan result\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.9\",\
\"title\": \"Configuration management\",\
\"rules\": [\
\"WS-AP-008\",\
\"WS-AWS-009\",\
\"WS-CI-001\",\
\"WS-CI-012\",\
\"WS-CI-028\",\
\"WS-CI-031\",\
\"WS-EP-011\",\
\"WS-EP-024\",\
\"WS-GCP-003\",\
\"WS-META-003\",\
\"WS-META-006\",\
\"WS-META-012\",\
\"WS-META-013\"\
],\
\"evidence\": [\
\"deployed configuration\",\
\"policy\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.10\",\
\"title\": \"Information deletion\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.8.11\",\
\"title\": \"Data masking\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.8.12\",\
\"title\": \"Data leakage prevention\",\
\"rules\": [\
\"WS-CI-014\",\
\"WS-SE-008\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"A.8.15\",\
\"title\": \"Logging\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\",\
\"WS-META-004\",\
\"WS-META-007\",\
\"WS-META-010\",\
\"WS-TR-004\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"policy\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"A.8.16\",\
\"title\": \"Monitoring activities\",\
\"rules\": [\
\"WS-AWS-008\",\
\"WS-MO-001\",\
\"WS-MO-002\",\
\"WS-MO-004\",\
\"WS-MO-005\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"A.8.19\",\
\"title\": \"Installation of software\",\
\"rules\": [\
\"WS-EP-024\"\
],\
\"evidence\": [\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"A.8.20\",\
\"title\": \"Network security\",\
\"rules\": [\
\"WS-AWS-001\",\
\"WS-AWS-006\",\
\"WS-AWS-007\",\
\"WS-AZ-001\",\
\"WS-AZ-003\",\
\"WS-AZ-007\",\
\"WS-EP-003\",\
\"WS-EP-012\",\
\"WS-EP-016\",\
\"WS-EP-019\",\
\"WS-EP-022\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"A.8.22\",\
\"title\": \"Segregation of networks\",\
\"rules\": [\
\"WS-AWS-001\",\
\"WS-AWS-002\",\
\"WS-AWS-006\",\
\"WS-AWS-007\",\
\"WS-AZ-001\",\
\"WS-AZ-002\",\
\"WS-AZ-006\",\
\"WS-CI-008\",\
\"WS-EP-022\",\
\"WS-GCP-001\",\
\"WS-GCP-003\",\
\"WS-GCP-005\",\
\"WS-RE-008\",\
\"WS-TR-003\",\
\"WS-TR-006\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.23\",\
\"title\": \"Web filtering\",\
\"rules\": [\
\"WS-TR-006\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.24\",\
\"title\": \"Use of cryptography\",\
\"rules\": [\
\"WS-AP-013\",\
\"WS-ART-006\",\
\"WS-AWS-003\",\
\"WS-AWS-004\",\
\"WS-AZ-005\",\
\"WS-AZ-008\",\
\"WS-CI-038\",\
\"WS-CI-039\",\
\"WS-DA-001\",\
\"WS-DA-008\",\
\"WS-EP-003\",\
\"WS-EP-012\",\
\"WS-EP-016\",\
\"WS-EP-019\",\
\"WS-EP-021\",\
\"WS-GCP-001\",\
\"WS-GCP-002\",\
\"WS-GCP-004\",\
\"WS-GCP-007\",\
\"WS-RE-009\",\
\"WS-SE-002\",\
\"WS-SE-005\",\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-003\",\
\"WS-SIG-004\",\
\"WS-SIG-006\",\
\"WS-SIG-008\",\
\"WS-SIG-010\",\
\"WS-TR-001\",\
\"WS-TR-005\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\",\
\"verified signature\"\
]\
},\
{\
\"id\": \"A.8.25\",\
\"title\": \"Secure development life cycle\",\
\"rules\": [\
\"WS-CI-003\",\
\"WS-CI-032\",\
\"WS-CI-041\"\
],\
\"evidence\": [\
\"declaration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.28\",\
\"title\": \"Secure coding\",\
\"rules\": [\
\"WS-CI-003\",\
\"WS-CI-004\",\
\"WS-CI-009\",\
\"WS-CI-018\",\
\"WS-CI-019\",\
\"WS-CI-021\",\
\"WS-CI-022\",\
\"WS-CI-023\",\
\"WS-CI-024\",\
\"WS-CI-025\",\
\"WS-CI-029\",\
\"WS-CI-033\",\
\"WS-CI-037\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.29\",\
\"title\": \"Security testing\",\
\"rules\": [\
\"WS-AP-002\",\
\"WS-CI-009\",\
\"WS-CI-012\",\
\"WS-CI-034\",\
\"WS-CI-035\"\
],\
\"evidence\": [\
\"repository setting\",\
\"scan result\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.31\",\
\"title\": \"Separation of environments\",\
\"rules\": [\
\"WS-AP-006\",\
\"WS-CI-008\",\
\"WS-RE-011\",\
\"WS-RE-012\",\
\"WS-SE-006\",\
\"WS-SIG-005\",\
\"WS-TR-007\",\
\"WS-VE-003\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"repository setting\",\
\"verified signature\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.8.32\",\
\"title\": \"Change management\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-002\",\
\"WS-AP-003\",\
\"WS-AP-004\",\
\"WS-AP-005\",\
\"WS-AP-007\",\
\"WS-AP-008\",\
\"WS-AP-011\",\
\"WS-AP-017\",\
\"WS-ART-004\",\
\"WS-CI-040\",\
\"WS-INT-001\",\
\"WS-INT-002\",\
\"WS-INT-003\",\
\"WS-INT-004\",\
\"WS-INT-005\",\
\"WS-INT-006\",\
\"WS-INT-007\",\
\"WS-INT-008\",\
\"WS-INT-009\",\
\"WS-INT-010\",\
\"WS-INT-016\",\
\"WS-INT-017\",\
\"WS-INT-018\",\
\"WS-INT-019\",\
\"WS-INT-020\",\
\"WS-INT-021\",\
\"WS-INT-023\",\
\"WS-INT-024\",\
\"WS-INT-025\",\
\"WS-INT-026\",\
\"WS-INT-027\",\
\"WS-INT-029\",\
\"WS-INT-033\",\
\"WS-META-003\",\
\"WS-META-005\",\
\"WS-VE-001\",\
\"WS-VE-002\",\
\"WS-VE-005\",\
\"WS-VE-008\",\
\"WS-VE-010\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"measured files\",\
\"policy\",\
\"repository setting\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"iso42001\",\
\"title\": \"ISO/IEC 42001:2023, Annex A\",\
\"version\": \"2023\",\
\"groups\": [\
{\
\"title\": \"Controls\",\
\"controls\": [\
{\
\"id\": \"A.2.2\",\
\"title\": \"AI policy\",\
\"notAssessable\": \"A document of the management, outside the repository.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"A.3.2\",\
\"title\": \"Roles and responsibilities\",\
\"rules\": [\
\"WS-CI-015\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"A.4.3\",\
\"title\": \"Data resources are documented\",\
\"rules\": [\
\"WS-INT-015\"\
],\
\"evidence\": [\
\"measured files\"\
]\
},\
{\
\"id\": \"A.4.4\",\
\"title\": \"Tooling resources are documented\",\
\"rules\": [\
\"WS-VE-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.5.2\",\
\"title\": \"AI system impact assessment\",\
\"limits\": \"Covers only the assessment of personal data.\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.6.2.4\",\
\"title\": \"Verification and validation\",\
\"rules\": [\
\"WS-VE-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.6.2.5\",\
\"title\": \"Deployment\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-006\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"A.6.2.6\",\
\"title\": \"Operation and monitoring\",\
\"rules\": [\
\"WS-MO-001\",\
\"WS-MO-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.6.2.7\",\
\"title\": \"Technical documentation\",\
\"rules\": [\
\"WS-INT-014\",\
\"WS-VE-004\",\
\"WS-VE-006\"\
],\
\"evidence\": [\
\"declaration\",\
\"measured files\"\
]\
},\
{\
\"id\": \"A.6.2.8\",\
\"title\": \"Event logs\",\
\"limits\": \"Shows that logging is declared.\",\
\"rules\": [\
\"WS-DA-004\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.7.4\",\
\"title\": \"Quality of data\",\
\"notAssessable\": \"Requires tests of the data.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"A.7.5\",\
\"title\": \"Provenance of data\",\
\"rules\": [\
\"WS-DA-005\",\
\"WS-VE-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"A.8.4\",\
\"title\": \"Communication of incidents\",\
\"notAssessable\": \"Performed by people.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"A.9.2\",\
\"title\": \"Responsible use\",\
\"notAssessable\": \"Decided by people.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"A.10.3\",\
\"title\": \"Suppliers\",\
\"rules\": [\
\"WS-CI-001\",\
\"WS-DA-005\"\
],\
\"evidence\": [\
\"declaration\",\
\"workflow\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"mitre-atlas\",\
\"title\": \"MITRE ATLAS\",\
\"version\": \"techniques and mitigations that a gate can address\",\
\"groups\": [\
{\
\"title\": \"Techniques\",\
\"controls\": [\
{\
\"id\": \"AML.T0010.003\",\
\"title\": \"Supply chain compromise: model\",\
\"rules\": [\
\"WS-INT-011\",\
\"WS-INT-012\",\
\"WS-INT-030\",\
\"WS-SC-001\",\
\"WS-SC-002\"\
],\
\"evidence\": [\
\"measured files\",\
\"scan result\"\
]\
},\
{\
\"id\": \"AML.T0011.000\",\
\"title\": \"User execution: unsafe AI artifacts\",\
\"rules\": [\
\"WS-INT-011\",\
\"WS-INT-012\",\
\"WS-SC-001\"\
],\
\"evidence\": [\
\"measured files\",\
\"scan result\"\
]\
},\
{\
\"id\": \"AML.T0020\",\
\"title\": \"Poison training data\",\
\"rules\": [\
\"WS-DA-005\",\
\"WS-VE-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"AML.T0024\",\
\"title\": \"Exfiltration by the inference API\",\
\"rules\": [\
\"WS-EP-001\",\
\"WS-EP-004\",\
\"WS-EP-010\",\
\"WS-EP-018\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"AML.T0043\",\
\"title\": \"Craft adversarial data\",\
\"notAssessable\": \"Requires attacks on the model.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
},\
{\
\"title\": \"Mitigations\",\
\"controls\": [\
{\
\"id\": \"AML.M0013\",\
\"title\": \"Code signing\",\
\"rules\": [\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-010\"\
],\
\"evidence\": [\
\"verified signature\"\
]\
},\
{\
\"id\": \"AML.M0014\",\
\"title\": \"Verify AI artifacts\",\
\"rules\": [\
\"WS-INT-001\",\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-010\"\
],\
\"evidence\": [\
\"measured files\",\
\"verified signature\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"nist-800-218a\",\
\"title\": \"NIST SP 800-218A, Secure Software Development for Generative AI\",\
\"version\": \"July 2024\",\
\"groups\": [\
{\
\"title\": \"Protect the software\",\
\"controls\": [\
{\
\"id\": \"PS.1.1\",\
\"title\": \"All code is stored with least privilege\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-CI-002\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"PS.1.2\",\
\"title\": \"Training and other data are protected\",\
\"rules\": [\
\"WS-AWS-006\",\
\"WS-GCP-005\",\
\"WS-TR-001\",\
\"WS-TR-003\",\
\"WS-TR-006\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"workflow\"\
]\
},\
{\
\"id\": \"PS.1.3\",\
\"title\": \"Weights and configuration are protected: hashes, signatures, multi-party authorization\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-005\",\
\"WS-INT-001\",\
\"WS-SIG-001\"\
],\
\"evidence\": [\
\"approval\",\
\"measured files\",\
\"repository setting\",\
\"verified signature\"\
]\
},\
{\
\"id\": \"PS.2.1\",\
\"title\": \"Integrity can be verified by acquirers\",\
\"rules\": [\
\"WS-INT-001\",\
\"WS-SIG-001\"\
],\
\"evidence\": [\
\"measured files\",\
\"verified signature\"\
]\
},\
{\
\"id\": \"PS.3.1\",\
\"title\": \"Each release is archived\",\
\"rules\": [\
\"WS-ART-004\"\
],\
\"evidence\": [\
\"approval\"\
]\
},\
{\
\"id\": \"PS.3.2\",\
\"title\": \"Provenance of components is kept\",\
\"rules\": [\
\"WS-DA-005\",\
\"WS-VE-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Produce well-secured software\",\
\"controls\": [\
{\
\"id\": \"PW.1.1\",\
\"title\": \"Risk modelling\",\
\"notAssessable\": \"A threat model is a document outside the repository.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"PW.3.1\",\
\"title\": \"Integrity and provenance of data before use\",\
\"rules\": [\
\"WS-DA-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"PW.3.2\",\
\"title\": \"Data is analysed for poisoning and bias\",\
\"notAssessable\": \"Requires tests of the data.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"PW.4.4\",\
\"title\": \"Acquired models are verified and scanned\",\
\"rules\": [\
\"WS-INT-011\"\
],\
\"evidence\": [\
\"measured files\"\
]\
},\
{\
\"id\": \"PW.9.1\",\
\"title\": \"Secure by default\",\
\"rules\": [\
\"WS-EP-001\",\
\"WS-EP-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Respond to vulnerabilities\",\
\"controls\": [\
{\
\"id\": \"RV.1\",\
\"title\": \"Vulnerabilities are identified\",\
\"rules\": [\
\"WS-CI-009\",\
\"WS-CI-010\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"RV.2\",\
\"title\": \"Vulnerabilities are remediated\",\
\"notAssessable\": \"Performed by people.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
}\
]\
},\
{\
\"id\": \"nist-ai-rmf\",\
\"title\": \"NIST AI Risk Management Framework\",\
\"version\": \"1.0\",\
\"groups\": [\
{\
\"title\": \"Govern\",\
\"controls\": [\
{\
\"id\": \"GOVERN 1.4\",\
\"title\": \"Risk management follows transparent policies\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-META-003\"\
],\
\"evidence\": [\
\"policy\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"GOVERN 1.6\",\
\"title\": \"AI systems are inventoried\",\
\"rules\": [\
\"WS-ART-005\",\
\"WS-INT-015\",\
\"WS-VE-001\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"measured files\"\
]\
},\
{\
\"id\": \"GOVERN 2.1\",\
\"title\": \"Roles and responsibilities are documented\",\
\"rules\": [\
\"WS-CI-015\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"GOVERN 2.2\",\
\"title\": \"Personnel are trained\",\
\"notAssessable\": \"Concerns people, not files.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"GOVERN 6.1\",\
\"title\": \"Third-party risks are addressed\",\
\"rules\": [\
\"WS-DA-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Map\",\
\"controls\": [\
{\
\"id\": \"MAP 1.1\",\
\"title\": \"Purposes and context are documented\",\
\"rules\": [\
\"WS-INT-014\",\
\"WS-VE-004\"\
],\
\"evidence\": [\
\"declaration\",\
\"measured files\"\
]\
},\
{\
\"id\": \"MAP 2.2\",\
\"title\": \"Limits of knowledge are documented\",\
\"rules\": [\
\"WS-VE-004\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"MAP 2.3\",\
\"title\": \"Scientific integrity and selection of data\",\
\"rules\": [\
\"WS-VE-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"MAP 3.5\",\
\"title\": \"Human oversight is defined\",\
\"limits\": \"Shows who approves a release, not who oversees the model.\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-CI-040\"\
],\
\"evidence\": [\
\"declaration\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"MAP 4.1\",\
\"title\": \"Risks of third-party data and software are mapped\",\
\"rules\": [\
\"WS-ART-005\",\
\"WS-DA-005\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Measure\",\
\"controls\": [\
{\
\"id\": \"MEASURE 2.1\",\
\"title\": \"Test sets and metrics are documented\",\
\"rules\": [\
\"WS-VE-002\",\
\"WS-VE-004\",\
\"WS-VE-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"MEASURE 2.3\",\
\"title\": \"Performance is measured\",\
\"rules\": [\
\"WS-VE-004\",\
\"WS-VE-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"MEASURE 2.4\",\
\"title\": \"Behaviour in production is monitored\",\
\"rules\": [\
\"WS-AWS-008\",\
\"WS-MO-001\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"MEASURE 2.6\",\
\"title\": \"Safety risks\",\
\"notAssessable\": \"Requires tests of the model.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"MEASURE 2.7\",\
\"title\": \"Security and resilience\",\
\"rules\": [\
\"WS-CI-009\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"MEASURE 2.9\",\
\"title\": \"The model is explained\",\
\"rules\": [\
\"WS-VE-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"MEASURE 2.10\",\
\"title\": \"Privacy risk is examined\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"MEASURE 2.11\",\
\"title\": \"Fairness and bias\",\
\"limits\": \"Shows that the model card has a section on it.\",\
\"rules\": [\
\"WS-VE-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
},\
{\
\"title\": \"Manage\",\
\"controls\": [\
{\
\"id\": \"MANAGE 1.1\",\
\"title\": \"The system achieves its purpose\",\
\"notAssessable\": \"Decided by people.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"MANAGE 2.4\",\
\"title\": \"Systems can be superseded, disengaged or deactivated\",\
\"rules\": [\
\"WS-MO-003\",\
\"WS-MO-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"MANAGE 3.1\",\
\"title\": \"Third-party risks are monitored\",\
\"rules\": [\
\"WS-RE-002\"\
],\
\"evidence\": [\
\"workflow\"\
]\
},\
{\
\"id\": \"MANAGE 4.1\",\
\"title\": \"Post-deployment monitoring\",\
\"rules\": [\
\"WS-AWS-008\",\
\"WS-EP-005\",\
\"WS-MO-001\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"MANAGE 4.3\",\
\"title\": \"Incidents are communicated\",\
\"rules\": [\
\"WS-MO-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"owasp-cicd\",\
\"title\": \"OWASP Top 10 CI/CD Security Risks\",\
\"version\": \"2022\",\
\"groups\": [\
{\
\"title\": \"Risks\",\
\"controls\": [\
{\
\"id\": \"CICD-SEC-1\",\
\"title\": \"Insufficient flow control\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-002\",\
\"WS-AP-003\",\
\"WS-AP-004\",\
\"WS-AP-005\",\
\"WS-AP-006\",\
\"WS-AP-007\",\
\"WS-AP-008\",\
\"WS-AP-009\",\
\"WS-AP-010\",\
\"WS-AP-011\",\
\"WS-AP-012\",\
\"WS-AP-015\",\
\"WS-AP-017\",\
\"WS-CI-020\",\
\"WS-CI-040\",\
\"WS-CI-041\",\
\"WS-META-003\",\
\"WS-RE-004\",\
\"WS-RE-012\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"policy\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-2\",\
\"title\": \"Inadequate identity and access management\",\
\"rules\": [\
\"WS-SE-003\",\
\"WS-SE-004\",\
\"WS-SE-007\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-3\",\
\"title\": \"Dependency chain abuse\",\
\"rules\": [\
\"WS-CI-001\",\
\"WS-CI-007\",\
\"WS-CI-010\",\
\"WS-CI-017\",\
\"WS-CI-026\",\
\"WS-CI-029\",\
\"WS-CI-030\",\
\"WS-META-005\",\
\"WS-RE-006\"\
],\
\"evidence\": [\
\"policy\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-4\",\
\"title\": \"Poisoned pipeline execution\",\
\"rules\": [\
\"WS-AP-008\",\
\"WS-CI-003\",\
\"WS-CI-004\",\
\"WS-CI-019\",\
\"WS-CI-024\",\
\"WS-CI-032\",\
\"WS-CI-033\",\
\"WS-RE-008\",\
\"WS-TR-006\"\
],\
\"evidence\": [\
\"policy\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-5\",\
\"title\": \"Insufficient pipeline-based access controls\",\
\"rules\": [\
\"WS-AP-015\",\
\"WS-CI-002\",\
\"WS-CI-016\",\
\"WS-CI-036\",\
\"WS-RE-007\"\
],\
\"evidence\": [\
\"approval\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-6\",\
\"title\": \"Insufficient credential hygiene\",\
\"rules\": [\
\"WS-CI-005\",\
\"WS-CI-006\",\
\"WS-CI-014\",\
\"WS-CI-027\",\
\"WS-CI-039\",\
\"WS-SE-001\",\
\"WS-SE-002\",\
\"WS-SE-003\",\
\"WS-SE-005\",\
\"WS-SE-006\",\
\"WS-SE-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-7\",\
\"title\": \"Insecure system configuration\",\
\"rules\": [\
\"WS-CI-008\",\
\"WS-RE-011\",\
\"WS-TR-006\"\
],\
\"evidence\": [\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-8\",\
\"title\": \"Ungoverned usage of third-party services\",\
\"rules\": [\
\"WS-RE-009\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"CICD-SEC-9\",\
\"title\": \"Improper artifact integrity validation\",\
\"rules\": [\
\"WS-AP-016\",\
\"WS-ART-004\",\
\"WS-CI-011\",\
\"WS-CI-018\",\
\"WS-CI-038\",\
\"WS-RE-013\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CICD-SEC-10\",\
\"title\": \"Insufficient logging and visibility\",\
\"notAssessable\": \"Logs of GitHub and of runners are not read.\",\
\"rules\": [],\
\"evidence\": []\
}\
]\
}\
]\
},\
{\
\"id\": \"owasp-llm\",\
\"title\": \"OWASP Top 10 for LLM Applications\",\
\"version\": \"2025\",\
\"groups\": [\
{\
\"title\": \"Risks\",\
\"controls\": [\
{\
\"id\": \"LLM01\",\
\"title\": \"Prompt injection\",\
\"notAssessable\": \"Requires attacks on the application.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"LLM02\",\
\"title\": \"Sensitive information disclosure\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-EP-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"LLM03\",\
\"title\": \"Supply chain\",\
\"rules\": [\
\"WS-ART-005\",\
\"WS-INT-011\",\
\"WS-INT-012\",\
\"WS-INT-022\",\
\"WS-INT-030\",\
\"WS-RE-002\",\
\"WS-SC-001\",\
\"WS-SC-002\",\
\"WS-SC-003\"\
],\
\"evidence\": [\
\"approval\",\
\"measured files\",\
\"scan result\",\
\"workflow\"\
]\
},\
{\
\"id\": \"LLM04\",\
\"title\": \"Data and model poisoning\",\
\"rules\": [\
\"WS-DA-005\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"LLM05\",\
\"title\": \"Improper output handling\",\
\"notAssessable\": \"Concerns the code of the application.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"LLM06\",\
\"title\": \"Excessive agency\",\
\"notAssessable\": \"Concerns the code of the application.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"LLM07\",\
\"title\": \"System prompt leakage\",\
\"notAssessable\": \"Concerns the code of the application.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"LLM08\",\
\"title\": \"Vector and embedding weaknesses\",\
\"notAssessable\": \"Concerns the code of the application.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"LLM09\",\
\"title\": \"Misinformation\",\
\"notAssessable\": \"Requires tests of the model.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"LLM10\",\
\"title\": \"Unbounded consumption\",\
\"rules\": [\
\"WS-EP-004\",\
\"WS-EP-014\",\
\"WS-EP-018\",\
\"WS-EP-025\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"owasp-ml\",\
\"title\": \"OWASP Machine Learning Security Top 10\",\
\"version\": \"2023, draft\",\
\"groups\": [\
{\
\"title\": \"Risks\",\
\"controls\": [\
{\
\"id\": \"ML01\",\
\"title\": \"Input manipulation\",\
\"notAssessable\": \"Requires attacks on the model.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"ML02\",\
\"title\": \"Data poisoning\",\
\"rules\": [\
\"WS-DA-001\",\
\"WS-DA-005\",\
\"WS-TR-001\",\
\"WS-TR-008\",\
\"WS-VE-002\",\
\"WS-VE-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"ML03\",\
\"title\": \"Model inversion\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"ML04\",\
\"title\": \"Membership inference\",\
\"rules\": [\
\"WS-DA-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"ML05\",\
\"title\": \"Model theft\",\
\"rules\": [\
\"WS-AWS-001\",\
\"WS-AWS-005\",\
\"WS-AZ-004\",\
\"WS-EP-001\",\
\"WS-EP-002\",\
\"WS-EP-004\",\
\"WS-EP-006\",\
\"WS-EP-010\",\
\"WS-EP-015\",\
\"WS-EP-017\",\
\"WS-EP-018\",\
\"WS-EP-020\",\
\"WS-EP-022\",\
\"WS-EP-023\",\
\"WS-GCP-006\",\
\"WS-MO-004\",\
\"WS-VE-003\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"ML06\",\
\"title\": \"AI supply chain\",\
\"rules\": [\
\"WS-ART-005\",\
\"WS-CI-007\",\
\"WS-CI-010\",\
\"WS-CI-034\",\
\"WS-CI-038\",\
\"WS-EP-021\",\
\"WS-EP-024\",\
\"WS-INT-001\",\
\"WS-INT-002\",\
\"WS-INT-003\",\
\"WS-INT-004\",\
\"WS-INT-005\",\
\"WS-INT-006\",\
\"WS-INT-007\",\
\"WS-INT-008\",\
\"WS-INT-009\",\
\"WS-INT-010\",\
\"WS-INT-011\",\
\"WS-INT-012\",\
\"WS-INT-016\",\
\"WS-INT-017\",\
\"WS-INT-018\",\
\"WS-INT-019\",\
\"WS-INT-020\",\
\"WS-INT-021\",\
\"WS-INT-022\",\
\"WS-INT-024\",\
\"WS-INT-026\",\
\"WS-INT-027\",\
\"WS-RE-002\",\
\"WS-SC-001\",\
\"WS-SC-002\",\
\"WS-SC-003\",\
\"WS-SC-004\",\
\"WS-SC-005\",\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-003\",\
\"WS-SIG-004\",\
\"WS-SIG-007\",\
\"WS-SIG-009\",\
\"WS-SIG-010\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"deployed configuration\",\
\"measured files\",\
\"scan result\",\
\"verified signature\",\
\"workflow\"\
]\
},\
{\
\"id\": \"ML07\",\
\"title\": \"Transfer learning attack\",\
\"notAssessable\": \"Requires tests of the model.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"ML08\",\
\"title\": \"Model skewing\",\
\"rules\": [\
\"WS-AWS-008\",\
\"WS-MO-001\",\
\"WS-MO-002\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"ML09\",\
\"title\": \"Output integrity\",\
\"rules\": [\
\"WS-EP-003\",\
\"WS-EP-012\",\
\"WS-EP-016\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"ML10\",\
\"title\": \"Model poisoning\",\
\"rules\": [\
\"WS-EP-021\",\
\"WS-EP-024\",\
\"WS-INT-001\",\
\"WS-INT-002\",\
\"WS-INT-003\",\
\"WS-INT-004\",\
\"WS-INT-005\",\
\"WS-INT-006\",\
\"WS-INT-007\",\
\"WS-INT-008\",\
\"WS-INT-009\",\
\"WS-INT-010\",\
\"WS-INT-016\",\
\"WS-INT-017\",\
\"WS-INT-018\",\
\"WS-INT-019\",\
\"WS-INT-020\",\
\"WS-INT-021\",\
\"WS-INT-024\",\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-003\",\
\"WS-SIG-007\",\
\"WS-SIG-009\",\
\"WS-VE-001\",\
\"WS-VE-002\",\
\"WS-VE-003\",\
\"WS-VE-010\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"measured files\",\
\"verified signature\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"slsa\",\
\"title\": \"SLSA\",\
\"version\": \"1.2\",\
\"groups\": [\
{\
\"title\": \"Build track\",\
\"controls\": [\
{\
\"id\": \"Build-L1\",\
\"title\": \"Provenance exists\",\
\"rules\": [\
\"WS-ART-006\"\
],\
\"evidence\": [\
\"approval\"\
]\
},\
{\
\"id\": \"Build-L2\",\
\"title\": \"Hosted build platform, signed provenance\",\
\"rules\": [\
\"WS-SIG-001\",\
\"WS-SIG-005\"\
],\
\"evidence\": [\
\"verified signature\"\
]\
},\
{\
\"id\": \"Build-L3\",\
\"title\": \"Hardened build platform\",\
\"rules\": [\
\"WS-CI-018\"\
],\
\"evidence\": [\
\"workflow\"\
]\
}\
]\
},\
{\
\"title\": \"Source track\",\
\"controls\": [\
{\
\"id\": \"Source-L1\",\
\"title\": \"Version controlled\",\
\"notAssessable\": \"Weightseal runs in Git repositories only; there is nothing to check.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"Source-L3\",\
\"title\": \"Continuous technical controls\",\
\"rules\": [\
\"WS-RE-004\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"Source-L4\",\
\"title\": \"Two-party review\",\
\"rules\": [\
\"WS-CI-040\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"source-two-party-review\",\
\"title\": \"Two-party review (property name)\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-007\",\
\"WS-AP-011\"\
],\
\"evidence\": [\
\"approval\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"source-continuous-enforcement\",\
\"title\": \"Continuous enforcement (property name)\",\
\"rules\": [\
\"WS-AP-003\",\
\"WS-AP-017\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
}\
]\
}\
]\
},\
{\
\"id\": \"soc2\",\
\"title\": \"SOC 2 Trust Services Criteria\",\
\"version\": \"2017, revised points of focus 2022\",\
\"groups\": [\
{\
\"title\": \"Common criteria\",\
\"controls\": [\
{\
\"id\": \"CC1.1\",\
\"title\": \"Integrity and ethical values\",\
\"notAssessable\": \"Concerns people, not files.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"CC2.1\",\
\"title\": \"Information for internal control\",\
\"rules\": [\
\"WS-DA-007\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"CC3.2\",\
\"title\": \"Risks are identified and analysed\",\
\"limits\": \"Shows waivers with reason, owner and expiry.\",\
\"rules\": [\
\"WS-META-001\",\
\"WS-META-009\"\
],\
\"evidence\": [\
\"policy\"\
]\
},\
{\
\"id\": \"CC6.1\",\
\"title\": \"Logical access security\",\
\"rules\": [\
\"WS-AWS-003\",\
\"WS-AZ-002\",\
\"WS-AZ-004\",\
\"WS-AZ-005\",\
\"WS-CI-005\",\
\"WS-CI-006\",\
\"WS-CI-014\",\
\"WS-CI-020\",\
\"WS-CI-022\",\
\"WS-CI-027\",\
\"WS-CI-039\",\
\"WS-DA-001\",\
\"WS-EP-001\",\
\"WS-EP-006\",\
\"WS-EP-007\",\
\"WS-EP-008\",\
\"WS-EP-010\",\
\"WS-EP-011\",\
\"WS-EP-015\",\
\"WS-EP-017\",\
\"WS-EP-020\",\
\"WS-EP-023\",\
\"WS-EP-026\",\
\"WS-GCP-001\",\
\"WS-GCP-002\",\
\"WS-GCP-004\",\
\"WS-GCP-007\",\
\"WS-SE-001\",\
\"WS-SE-002\",\
\"WS-SE-003\",\
\"WS-SE-004\",\
\"WS-SE-005\",\
\"WS-SE-008\",\
\"WS-SIG-003\",\
\"WS-SIG-004\",\
\"WS-SIG-006\",\
\"WS-SIG-010\",\
\"WS-TR-001\",\
\"WS-TR-002\",\
\"WS-TR-005\",\
\"WS-TR-007\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\",\
\"verified signature\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CC6.2\",\
\"title\": \"Credentials are issued and removed\",\
\"rules\": [\
\"WS-SE-004\",\
\"WS-SE-007\"\
],\
\"evidence\": [\
\"repository setting\"\
]\
},\
{\
\"id\": \"CC6.3\",\
\"title\": \"Access by role and least privilege\",\
\"rules\": [\
\"WS-AP-014\",\
\"WS-AP-015\",\
\"WS-AWS-002\",\
\"WS-AWS-005\",\
\"WS-CI-002\",\
\"WS-CI-016\",\
\"WS-CI-036\",\
\"WS-EP-002\",\
\"WS-EP-013\",\
\"WS-EP-020\",\
\"WS-GCP-005\",\
\"WS-GCP-006\",\
\"WS-RE-007\",\
\"WS-RE-010\",\
\"WS-SE-006\",\
\"WS-TR-002\",\
\"WS-TR-005\",\
\"WS-VE-003\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CC6.4\",\
\"title\": \"Physical access\",\
\"notAssessable\": \"Concerns buildings.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"CC6.6\",\
\"title\": \"Protection against threats from outside\",\
\"rules\": [\
\"WS-AWS-001\",\
\"WS-AWS-002\",\
\"WS-AWS-006\",\
\"WS-AWS-007\",\
\"WS-AZ-001\",\
\"WS-AZ-002\",\
\"WS-AZ-003\",\
\"WS-AZ-006\",\
\"WS-AZ-007\",\
\"WS-CI-008\",\
\"WS-EP-001\",\
\"WS-EP-010\",\
\"WS-EP-017\",\
\"WS-EP-022\",\
\"WS-GCP-001\",\
\"WS-GCP-003\",\
\"WS-GCP-005\",\
\"WS-RE-008\",\
\"WS-TR-003\",\
\"WS-TR-006\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CC6.7\",\
\"title\": \"Information in transit\",\
\"rules\": [\
\"WS-AWS-004\",\
\"WS-AZ-008\",\
\"WS-DA-008\",\
\"WS-EP-003\",\
\"WS-EP-012\",\
\"WS-EP-016\",\
\"WS-EP-019\",\
\"WS-EP-021\",\
\"WS-RE-009\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"CC6.8\",\
\"title\": \"Unauthorised or malicious software\",\
\"rules\": [\
\"WS-CI-001\",\
\"WS-CI-003\",\
\"WS-CI-004\",\
\"WS-CI-007\",\
\"WS-CI-011\",\
\"WS-CI-017\",\
\"WS-CI-018\",\
\"WS-CI-019\",\
\"WS-CI-024\",\
\"WS-CI-026\",\
\"WS-CI-029\",\
\"WS-CI-030\",\
\"WS-CI-032\",\
\"WS-CI-033\",\
\"WS-CI-038\",\
\"WS-DA-005\",\
\"WS-EP-021\",\
\"WS-EP-024\",\
\"WS-INT-001\",\
\"WS-INT-002\",\
\"WS-INT-003\",\
\"WS-INT-004\",\
\"WS-INT-005\",\
\"WS-INT-006\",\
\"WS-INT-007\",\
\"WS-INT-008\",\
\"WS-INT-009\",\
\"WS-INT-010\",\
\"WS-INT-011\",\
\"WS-INT-012\",\
\"WS-INT-016\",\
\"WS-INT-017\",\
\"WS-INT-018\",\
\"WS-INT-019\",\
\"WS-INT-020\",\
\"WS-INT-021\",\
\"WS-INT-024\",\
\"WS-INT-026\",\
\"WS-INT-027\",\
\"WS-INT-030\",\
\"WS-INT-033\",\
\"WS-META-005\",\
\"WS-RE-006\",\
\"WS-RE-011\",\
\"WS-SC-001\",\
\"WS-SC-002\",\
\"WS-SC-003\",\
\"WS-SC-004\",\
\"WS-SC-005\",\
\"WS-SIG-001\",\
\"WS-SIG-002\",\
\"WS-SIG-003\",\
\"WS-SIG-007\",\
\"WS-SIG-008\",\
\"WS-SIG-010\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"measured files\",\
\"policy\",\
\"repository setting\",\
\"scan result\",\
\"verified signature\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CC7.1\",\
\"title\": \"Vulnerabilities are detected\",\
\"rules\": [\
\"WS-CI-009\",\
\"WS-CI-010\",\
\"WS-CI-011\",\
\"WS-CI-012\",\
\"WS-CI-013\",\
\"WS-CI-034\",\
\"WS-CI-035\",\
\"WS-RE-001\",\
\"WS-RE-002\",\
\"WS-SIG-002\"\
],\
\"evidence\": [\
\"repository setting\",\
\"scan result\",\
\"verified signature\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CC7.2\",\
\"title\": \"Components are monitored\",\
\"rules\": [\
\"WS-AWS-008\",\
\"WS-DA-004\",\
\"WS-EP-005\",\
\"WS-META-004\",\
\"WS-META-007\",\
\"WS-META-010\",\
\"WS-META-012\",\
\"WS-MO-001\",\
\"WS-MO-002\",\
\"WS-MO-004\",\
\"WS-MO-005\",\
\"WS-TR-004\",\
\"WS-TR-008\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\",\
\"policy\",\
\"repository setting\"\
]\
},\
{\
\"id\": \"CC7.3\",\
\"title\": \"Security events are evaluated\",\
\"rules\": [\
\"WS-MO-002\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"CC7.4\",\
\"title\": \"Response to incidents\",\
\"notAssessable\": \"Concerns incidents in running systems.\",\
\"rules\": [],\
\"evidence\": []\
},\
{\
\"id\": \"CC7.5\",\
\"title\": \"Recovery from incidents\",\
\"rules\": [\
\"WS-MO-003\",\
\"WS-MO-006\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"CC8.1\",\
\"title\": \"Changes are authorised, tested and approved\",\
\"rules\": [\
\"WS-AP-001\",\
\"WS-AP-002\",\
\"WS-AP-003\",\
\"WS-AP-004\",\
\"WS-AP-005\",\
\"WS-AP-006\",\
\"WS-AP-007\",\
\"WS-AP-008\",\
\"WS-AP-009\",\
\"WS-AP-010\",\
\"WS-AP-011\",\
\"WS-AP-012\",\
\"WS-AP-013\",\
\"WS-AP-014\",\
\"WS-AP-015\",\
\"WS-AP-016\",\
\"WS-AP-017\",\
\"WS-ART-004\",\
\"WS-AWS-009\",\
\"WS-CI-003\",\
\"WS-CI-012\",\
\"WS-CI-015\",\
\"WS-CI-021\",\
\"WS-CI-031\",\
\"WS-CI-040\",\
\"WS-CI-041\",\
\"WS-INT-001\",\
\"WS-INT-002\",\
\"WS-INT-003\",\
\"WS-INT-004\",\
\"WS-INT-005\",\
\"WS-INT-006\",\
\"WS-INT-007\",\
\"WS-INT-008\",\
\"WS-INT-009\",\
\"WS-INT-010\",\
\"WS-INT-013\",\
\"WS-INT-016\",\
\"WS-INT-017\",\
\"WS-INT-018\",\
\"WS-INT-019\",\
\"WS-INT-020\",\
\"WS-INT-021\",\
\"WS-INT-023\",\
\"WS-INT-024\",\
\"WS-INT-025\",\
\"WS-INT-026\",\
\"WS-INT-027\",\
\"WS-INT-028\",\
\"WS-INT-029\",\
\"WS-INT-030\",\
\"WS-INT-031\",\
\"WS-INT-032\",\
\"WS-INT-033\",\
\"WS-META-003\",\
\"WS-META-005\",\
\"WS-META-006\",\
\"WS-META-011\",\
\"WS-RE-004\",\
\"WS-RE-005\",\
\"WS-RE-012\",\
\"WS-RE-013\",\
\"WS-SIG-001\",\
\"WS-SIG-005\",\
\"WS-VE-001\",\
\"WS-VE-002\",\
\"WS-VE-003\",\
\"WS-VE-005\",\
\"WS-VE-008\",\
\"WS-VE-009\",\
\"WS-VE-010\"\
],\
\"evidence\": [\
\"approval\",\
\"declaration\",\
\"deployed configuration\",\
\"measured files\",\
\"policy\",\
\"repository setting\",\
\"verified signature\",\
\"workflow\"\
]\
},\
{\
\"id\": \"CC9.2\",\
\"title\": \"Vendors and business partners\",\
\"rules\": [\
\"WS-ART-005\",\
\"WS-CI-001\",\
\"WS-CI-010\"\
],\
\"evidence\": [\
\"approval\",\
\"workflow\"\
]\
}\
]\
},\
{\
\"title\": \"Availability and confidentiality\",\
\"controls\": [\
{\
\"id\": \"A1.1\",\
\"title\": \"Capacity\",\
\"rules\": [\
\"WS-EP-004\",\
\"WS-EP-009\",\
\"WS-EP-014\",\
\"WS-EP-018\",\
\"WS-EP-025\",\
\"WS-MO-001\"\
],\
\"evidence\": [\
\"declaration\",\
\"deployed configuration\"\
]\
},\
{\
\"id\": \"C1.1\",\
\"title\": \"Confidential information is identified and protected\",\
\"rules\": [\
\"WS-DA-002\",\
\"WS-DA-006\",\
\"WS-DA-009\"\
],\
\"evidence\": [\
\"declaration\"\
]\
},\
{\
\"id\": \"C1.2\",\
\"title\": \"Confidential information is disposed of\",\
\"rules\": [\
\"WS-DA-003\"\
],\
\"evidence\": [\
\"declaration\"\
]\
}\
]\
}\
]\
}\
]");


/***/ })

};
