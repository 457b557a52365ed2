export const id = 6197;
export const ids = [6197,6396];
export const modules = {

/***/ 22105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unattributed),
/* harmony export */   a: () => (/* binding */ contributorsOf)
/* harmony export */ });
/**
 * Everyone who could have put content into the change: who opened it, authors, co-authors and committers of all its commits
 * on all parents, and who pushed to its branch as far as that is known. First reason first.
 */
function contributorsOf({ pull, commits, events }) {
    const found = new Map();
    const add = ({ id, login }, how, why) => {
        if (id !== null && !found.has(id))
            found.set(id, { id, login, how, why });
    };
    add(pull.author, 'opener', 'opened the pull request');
    for (const { oid, authors, committer } of commits) {
        const commit = oid.slice(0, 7);
        for (const author of authors)
            add(author, 'commit', `is an author of commit ${commit}`);
        if (committer !== null)
            add(committer, 'commit', `is the committer of ${commit}`);
    }
    for (const event of events)
        if (event.kind === 'head_forced')
            add(event.actor, 'pusher', `pushed to the branch with force at ${event.at}`);
    for (const person of pull.pushers)
        add(person, 'pusher', 'pushed to the branch');
    return found;
}
/** Commits of which somebody is unknown: an e-mail address that belongs to no account. Anyone can be behind it. */
function unattributed(commits) {
    return commits.filter(({ authors, committer }) => authors.length === 0 || authors.some(({ id }) => id === null) || (committer !== null && committer.id === null));
}


/***/ }),

/***/ 91787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   fU: () => (/* binding */ isAfterMerge)
/* harmony export */ });
/* unused harmony export sameContent */
const DAY_MS = 24 * 60 * 60 * 1000;
const OK = { reason: 'counted', detail: 'approved' };
const TESTS = [opinion, human, outsider, fresh, sameBase, unedited, recent, permitted];
/**
 * Why a review counts or not, apart from whose it is. All must hold: it is its author's latest opinion and an approval, by
 * a known person who put nothing into the change, of this very head and base, with write permission now.
 */
function standingOf(review, terms, context) {
    for (const test of TESTS) {
        const standing = test(review, terms, context);
        if (standing !== undefined)
            return standing;
    }
    return OK;
}
function opinion(review, _, { snapshot, latest }) {
    const { state, at, actor } = review;
    if (state === 'PENDING' || at === null)
        return { reason: 'not_submitted', detail: 'the review was not submitted' };
    if (state === 'COMMENTED')
        return { reason: 'commented_only', detail: 'a comment is no approval' };
    if (isAfterMerge(review, snapshot))
        return { reason: 'after_merge', detail: `submitted ${at}, after the merge` };
    if (actor.id !== null && latest.get(String(actor.id)) !== review)
        return { reason: 'superseded', detail: 'a later review of the same person counts instead' };
    if (state === 'DISMISSED')
        return { reason: 'dismissed', detail: 'the review was dismissed' };
    if (state === 'CHANGES_REQUESTED')
        return { reason: 'changes_requested', detail: 'asks for changes' };
    return undefined;
}
/** Of a merged pull request only what was said before the merge counts. */
function isAfterMerge({ at }, { pull }) {
    return pull.state === 'MERGED' && at !== null && (pull.mergedAt === null || time(at) > time(pull.mergedAt));
}
function human({ actor }, { bots }) {
    if (actor.id === null || actor.type === 'Ghost')
        return { reason: 'unknown_user', detail: 'the account is gone' };
    if (actor.type === 'User' || bots.includes(actor.id))
        return undefined;
    return { reason: 'bot_actor', detail: `${actor.login} (id ${actor.id}) is not a person` };
}
function outsider({ actor }, { contributors: allowed }, { contributors }) {
    const part = actor.id === null ? undefined : contributors.get(actor.id);
    if (part === undefined)
        return undefined;
    if (part.how === 'opener')
        return { reason: 'self_approval', detail: part.why };
    if (allowed === 'allow')
        return undefined;
    return { reason: part.how === 'pusher' ? 'last_pusher' : 'contributor', detail: part.why };
}
function fresh({ commit }, { freshness }, { snapshot }) {
    const { head } = snapshot.pull;
    if (freshness === 'none' || commit?.oid === head.oid)
        return undefined;
    if (freshness === 'content' && commit !== null && sameContent(commit, head))
        return undefined;
    const approved = commit === null ? 'a commit that is gone' : commit.oid.slice(0, 7);
    return { reason: 'stale_head', detail: `approved ${approved}; the head is now ${head.oid.slice(0, 7)}` };
}
/** The same files over the same merge base: what would be merged is what was approved, whatever the commits are called. */
function sameContent(a, b) {
    return a.tree === b.tree && a.mergeBaseTree !== undefined && a.mergeBaseTree === b.mergeBaseTree;
}
function sameBase({ at }, _, { snapshot }) {
    const changed = snapshot.events.find((event) => event.kind === 'base_changed' && time(at ?? '') <= time(event.at));
    return changed && { reason: 'stale_base', detail: `the base branch was changed at ${changed.at}, after the review` };
}
function unedited({ editor, actor }, { editedReviews }) {
    if (editor === null || (editedReviews === 'count' && editor.toLowerCase() === actor.login.toLowerCase()))
        return undefined;
    return { reason: 'edited', detail: `the review was edited by ${editor}` };
}
function recent({ at }, { maxAgeDays }, { snapshot }) {
    if (maxAgeDays === undefined)
        return undefined;
    const ageDays = (time(snapshot.at) - time(at ?? '')) / DAY_MS;
    if (ageDays <= maxAgeDays)
        return undefined;
    return { reason: 'expired', detail: `given ${at}, more than ${maxAgeDays} days ago` };
}
function permitted({ actor }, { bots }, { people }) {
    if (actor.type === 'Bot' && actor.id !== null && bots.includes(actor.id))
        return undefined;
    const answer = people.may(actor);
    if (answer === 'yes')
        return undefined;
    if (answer === 'unknown')
        return { reason: 'unverifiable_permission', detail: people.whyUnknown(actor) };
    return { reason: 'permission_too_low', detail: `has ${people.permissionOf(actor)} permission now; write is needed` };
}
/** A time that cannot be read is neither before nor after anything, so that nothing passes by it. */
function time(text) {
    return Date.parse(text);
}


/***/ }),

/***/ 70887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ evaluateApprovals),
  i: () => (/* binding */ ownersRequirement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/manifest/canonical.js
var canonical = __webpack_require__(83122);
// EXTERNAL MODULE: ./build/approvals/classes.js
var approvals_classes = __webpack_require__(66203);
;// CONCATENATED MODULE: ./build/approvals/completeness.js
/** GitHub lists no more than this many commits of a pull request. */
const MAX_COMMITS = 250;
/** GitHub lists no more than this many files of a pull request. */
const MAX_FILES = 3000;
/** What a snapshot lacks: every one of these is an error, whatever the reviews say. */
function incompleteness({ gaps, pull, commits, files }) {
    const found = gaps.map(({ what, detail, permission }) => ({
        code: 'unreadable',
        outcome: 'error',
        message: `${what}: ${detail}${permission === undefined ? '' : ` (missing permission: ${permission})`}`,
    }));
    const add = (code, message) => found.push({ code, outcome: 'error', message });
    const paths = new Set(files.map(({ path }) => path));
    if (files.length !== pull.changedFiles || paths.size !== files.length)
        add('files_incomplete', `GitHub lists ${paths.size} of ${pull.changedFiles} changed files, and at most ${MAX_FILES}. Make the change smaller.`);
    if (commits.length >= MAX_COMMITS)
        add('commits_incomplete', `GitHub lists at most ${MAX_COMMITS} commits of a pull request, and this one has as many. Make the change smaller.`);
    if (!commits.some(({ oid }) => oid === pull.head.oid))
        add('head_not_listed', `The head ${pull.head.oid.slice(0, 7)} is not among the ${commits.length} listed commits; the pull request moved while it was read. Run again.`);
    for (const { oid, authors, authorCount } of commits)
        if (authorCount !== authors.length)
            add('authors_incomplete', `GitHub lists ${authors.length} of ${authorCount} authors of commit ${oid.slice(0, 7)}; split the commit.`);
    if (files.length === 0)
        add('no_files', 'No file is changed, so there is nothing that anybody could have approved.');
    return found;
}

// EXTERNAL MODULE: ./build/approvals/contributors.js
var approvals_contributors = __webpack_require__(22105);
// EXTERNAL MODULE: ./build/approvals/counts.js
var counts = __webpack_require__(91787);
// EXTERNAL MODULE: ./build/approvals/opinions.js
var opinions = __webpack_require__(29648);
// EXTERNAL MODULE: ./build/approvals/owners.js
var owners = __webpack_require__(54819);
// EXTERNAL MODULE: ./build/approvals/people.js
var approvals_people = __webpack_require__(93544);
// EXTERNAL MODULE: ./build/approvals/requirement.js
var approvals_requirement = __webpack_require__(64768);
// EXTERNAL MODULE: ./build/approvals/matching.js
var matching = __webpack_require__(17308);
;// CONCATENATED MODULE: ./build/approvals/slots.js

/**
 * The best of several ways: one that is met, else one that might be met if everything could be read, else the one that lacks
 * the fewest people.
 *
 * @param people - by id.
 */
function solve(ways, people) {
    const solved = ways.map((way) => solveWay(way, people));
    const [first] = [...solved].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || missing(a) - missing(b));
    return first ?? { state: 'met', slots: [] };
}
const STATES = ['met', 'uncertain', 'unmet'];
function missing({ slots }) {
    return slots.filter(({ filledBy }) => filledBy === null).length;
}
function solveWay(way, people) {
    const groups = way.map((group) => solveGroup(group, people));
    const state = groups.some((group) => group.state === 'unmet')
        ? 'unmet'
        : groups.some((group) => group.state === 'uncertain')
            ? 'uncertain'
            : 'met';
    return { state, slots: groups.flatMap(({ slots }) => slots) };
}
function solveGroup(group, people) {
    const filled = (0,matching/* matchPeople */.Z)(group.map(({ eligible }) => ascending(eligible)));
    const slots = group.map(({ label, candidates }, index) => ({
        slot: label,
        filledBy: people.get(filled[index] ?? -1) ?? null,
        candidates,
    }));
    if (slots.every(({ filledBy }) => filledBy !== null))
        return { state: 'met', slots };
    const hopeful = (0,matching/* matchPeople */.Z)(group.map(({ eligible, uncertain }) => ascending([...eligible, ...uncertain])));
    return { state: hopeful.every((person) => person !== undefined) ? 'uncertain' : 'unmet', slots };
}
function ascending(ids) {
    return [...new Set(ids)].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/approvals/tiers.js
var tiers = __webpack_require__(77710);
// EXTERNAL MODULE: ./build/approvals/pattern.js
var approvals_pattern = __webpack_require__(44357);
;// CONCATENATED MODULE: ./build/approvals/when.js



/** Whether all that a rule's `when` names holds. What cannot be found out is unknown, never no. */
function applies(when, context) {
    if (when === undefined || when === 'always')
        return { answer: 'yes', why: 'always' };
    const parts = partsOf(when, context);
    const no = parts.find(({ answer }) => answer === 'no');
    if (no !== undefined)
        return no;
    return parts.find(({ answer }) => answer === 'unknown') ?? { answer: 'yes', why: parts.map(({ why }) => why).join(', ') };
}
function partsOf(when, context) {
    const { snapshot, people, classes, tier } = context;
    const { pull } = snapshot;
    const files = changedPaths(when, snapshot);
    return [
        ...(when.changed === undefined ? [] : [anyFile(files, when.changed)]),
        ...(when.onlyChanged === undefined ? [] : [everyFile(files, when.onlyChanged)]),
        ...(when.classes === undefined ? [] : [oneOf('the change is', classes, when.classes)]),
        ...(when.tiers === undefined ? [] : [oneOf('the tier is', [tier], when.tiers)]),
        ...(when.base === undefined ? [] : [branch(pull.base.ref, when.base)]),
        ...(when.labels === undefined ? [] : [labelled(pull.labels, when.labels)]),
        ...(when.author === undefined
            ? []
            : [
                {
                    answer: pull.author.id === null ? 'unknown' : people.isOneOf(pull.author, when.author),
                    why: `the author is ${(0,approvals_people/* describeActors */.kq)(when.author)}`,
                },
            ]),
        ...(when.not === undefined ? [] : [negated(applies(when.not, context))]),
    ];
}
function changedPaths({ ignore = [] }, { files }) {
    const ignored = compile(ignore);
    return files.flatMap(approvals_classes/* namesOf */.eZ).filter((path) => !matchesAny(ignored, path));
}
function anyFile(files, patterns) {
    const compiled = compile(patterns);
    const hit = files.find((path) => matchesAny(compiled, path));
    return hit === undefined
        ? { answer: 'no', why: `no changed file matches ${patterns.join(', ')}` }
        : { answer: 'yes', why: `${JSON.stringify(hit)} is changed` };
}
function everyFile(files, patterns) {
    const compiled = compile(patterns);
    const other = files.find((path) => !matchesAny(compiled, path));
    if (files.length === 0)
        return { answer: 'no', why: 'no file is changed' };
    return other === undefined
        ? { answer: 'yes', why: `only ${patterns.join(', ')} is changed` }
        : { answer: 'no', why: `${JSON.stringify(other)} is changed as well` };
}
function oneOf(what, found, wanted) {
    const hit = found.find((name) => wanted.includes(name));
    return hit === undefined ? { answer: 'no', why: `${what} none of ${wanted.join(', ')}` } : { answer: 'yes', why: `${what} ${hit}` };
}
function branch(name, patterns) {
    const hit = patterns.find((pattern) => matchesBranch(pattern, name));
    return hit === undefined
        ? { answer: 'no', why: `the base branch ${name} is none of ${patterns.join(', ')}` }
        : { answer: 'yes', why: `the base branch is ${name}` };
}
/** The whole name, unlike a path: `release` is not `release/1.0`, `release/*` is. */
function matchesBranch(text, name) {
    const pattern = (0,approvals_pattern/* parsePattern */.EY)(`/${text}`);
    if (typeof pattern === 'string')
        return false;
    const open = text === '**' || text.endsWith('/**');
    const steps = open ? pattern.steps : pattern.steps.filter((step, index) => index < pattern.steps.length - 1 || step.kind !== 'any');
    return (0,approvals_pattern/* matches */.cK)({ text, steps }, (0,approvals_pattern/* splitPath */.Uf)(name));
}
function labelled(labels, wanted) {
    const lower = labels.map((label) => label.toLowerCase());
    const hit = wanted.find((label) => lower.includes(label.toLowerCase()));
    return hit === undefined ? { answer: 'no', why: `no label ${wanted.join(' or ')}` } : { answer: 'yes', why: `labelled ${hit}` };
}
function negated({ answer, why }) {
    return { answer: answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes', why: `not: ${why}` };
}
function compile(texts) {
    return texts.map(approvals_pattern/* parsePattern */.EY).filter((pattern) => typeof pattern !== 'string');
}
function matchesAny(patterns, path) {
    const split = (0,approvals_pattern/* splitPath */.Uf)(path);
    return patterns.some((pattern) => (0,approvals_pattern/* matches */.cK)(pattern, split));
}

;// CONCATENATED MODULE: ./build/approvals/rule.js






const NOBODY = () => 'no';
/** Judges one rule: does it apply, who fills its slots, are its conditions met. */
function judgeRule(rule, context) {
    const { answer, why } = applies(rule.when, context);
    const result = (outcome, reason) => ({ name: rule.name, outcome, why: reason, slots: [], considered: [] });
    if (answer === 'no')
        return { result: result('skipped', why), mayFill: NOBODY };
    if (answer === 'unknown')
        return { result: result('error', `whether it applies could not be found out (${why})`), mayFill: NOBODY };
    const conditions = judgeConditions(rule.conditions, context.snapshot);
    if (rule.require === undefined)
        return { result: result(conditions.outcome, conditions.why), mayFill: NOBODY };
    return judgeRequirement(rule, rule.require, { ...context, conditions });
}
function judgeRequirement(rule, requirement, context) {
    const { snapshot, people, ownership, conditions } = context;
    const terms = termsOf(rule, context);
    const standings = snapshot.reviews.map((review) => ({ review, standing: (0,counts/* standingOf */.YP)(review, terms, context) }));
    const candidates = standings.flatMap(({ review, standing }) => toCandidate(review, standing.reason, terms));
    const ways = (0,approvals_requirement/* waysOf */.UV)(requirement, { people, candidates, ownership });
    const solution = solve(ways, new Map(candidates.map((candidate) => [candidate.id, { id: candidate.id, login: candidate.login }])));
    const considered = standings.map(({ review, standing }) => ({
        review: review.id,
        actor: review.actor,
        ...(standing.reason === 'counted' ? part(review, { ways, solution, context }) : standing),
    }));
    if (solution.state === 'met' && solution.slots.length === 0)
        return asksNobody(rule, conditions);
    const stuck = solution.state === 'unmet' ? unsatisfiable(requirement, context) : undefined;
    const state = stateOf(solution, stuck, considered);
    const { outcome, why } = state.outcome === 'pass' ? (conditions.outcome === 'pass' ? state : conditions) : state;
    const sorted = [...considered].sort((a, b) => order(a.review, b.review));
    return {
        result: { name: rule.name, outcome, why, slots: solution.slots, considered: sorted },
        mayFill: (actor) => mayFill(actor, requirement, context),
    };
}
/** Such as owners of files that nobody owns: conditions beside it can still stop the change, and never approve it alone. */
function asksNobody({ name, conditions }, judged) {
    const open = conditions !== undefined && judged.outcome !== 'pass';
    const state = open ? judged : { outcome: 'skipped', why: 'asks for nobody on this change' };
    return { result: { name, ...state, slots: [], considered: [] }, mayFill: NOBODY };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The terms of a rule: its own, else the policy's, and never less than the tier's. */
function termsOf(rule, { policy, tier }) {
    const defaults = tiers/* TIER_DEFAULTS */.Mj[tier];
    const mayAllow = !(0,tiers/* isAtLeast */.du)(tier, 'confidential');
    return {
        freshness: freshnessOf(rule.freshness ?? policy.freshness, tier),
        contributors: mayAllow ? (rule.contributors ?? policy.contributors) : 'deny',
        editedReviews: defaults.editedReviews,
        maxAgeDays: rule.maxAgeDays,
        bots: rule.bots ?? [],
    };
}
const FRESHNESS = ['none', 'content', 'head'];
const LEAST_FRESHNESS = { public: 'none', internal: 'content', confidential: 'head', restricted: 'head' };
/** What is asked for, or what the tier usually has; what a tier does not permit is raised to the least that it does. */
function freshnessOf(asked, tier) {
    const wanted = asked ?? tiers/* TIER_DEFAULTS */.Mj[tier].freshness;
    const least = LEAST_FRESHNESS[tier];
    return FRESHNESS.indexOf(wanted) < FRESHNESS.indexOf(least) ? least : wanted;
}
function toCandidate({ actor }, reason, { bots }) {
    if (actor.id === null || (reason !== 'counted' && reason !== 'unverifiable_permission'))
        return [];
    const certain = reason === 'counted' ? 'yes' : 'unknown';
    return [{ id: actor.id, login: actor.login, certain, listed: actor.type === 'Bot' && bots.includes(actor.id) }];
}
/** What an approval that stands does for the rule. */
function part({ actor }, { ways, solution, context }) {
    const id = actor.id ?? -1;
    const filled = solution.slots.filter(({ filledBy }) => filledBy?.id === id).map(({ slot }) => slot);
    if (filled.length > 0)
        return { reason: 'counted', detail: `counts as ${[...new Set(filled)].join(' and as ')}` };
    const slots = ways.flat(2);
    if (slots.some(({ eligible }) => eligible.includes(id)))
        return { reason: 'not_needed', detail: 'approved; others fill the slots, and one person fills one' };
    if (slots.some(({ uncertain }) => uncertain.includes(id)))
        return { reason: 'unverifiable_team', detail: whyUncertain(slots, context) };
    const asked = [...new Set(slots.map(({ label }) => label))].join('; ');
    return { reason: 'not_required_actor', detail: `${rolesOf(actor, context)}; asked for is ${asked || 'nobody'}` };
}
function whyUncertain(slots, { people, snapshot }) {
    const unreadable = people.unreadableTeams(Object.keys(snapshot.teams));
    if (unreadable.length > 0)
        return `whether this person is asked for could not be found out: ${unreadable.join('; ')}`;
    return `whether this person is ${slots[0]?.label ?? 'asked for'} cannot be found out; name owners by @login or @organisation/team, not by e-mail`;
}
function rolesOf(actor, { people }) {
    const roles = people.rolesOf(actor);
    return roles.length === 0 ? `has no role (permission: ${people.permissionOf(actor)})` : `is ${roles.join(', ')}`;
}
function stateOf(solution, stuck, considered) {
    const open = solution.slots.filter(({ filledBy }) => filledBy === null);
    if (solution.state === 'met')
        return { outcome: 'pass', why: 'every slot is filled' };
    if (solution.state === 'uncertain') {
        const reasons = considered.filter(({ reason }) => reason === 'unverifiable_team' || reason === 'unverifiable_permission');
        const details = [...new Set(reasons.map(({ actor, detail }) => `@${actor.login}: ${detail}`))];
        return { outcome: 'error', why: `cannot be decided: ${details.join('; ')}` };
    }
    if (stuck !== undefined)
        return { outcome: 'fail', why: stuck };
    return { outcome: 'pending', why: `waiting for ${open.map(({ slot }) => slot).join(', ')}` };
}
/** Why nobody can ever meet a requirement on this change: everyone who is named put something into it. */
function unsatisfiable(requirement, context) {
    if ('codeowners' in requirement)
        return stuckGroup(context, requirement.codeowners.fallbackOwners !== undefined);
    if ('all' in requirement)
        return firstOf(requirement.all, context);
    if ('all_distinct' in requirement)
        return firstOf(requirement.all_distinct, context);
    if ('any' in requirement) {
        const reasons = requirement.any.map((each) => unsatisfiable(each, context));
        return reasons.every((reason) => reason !== undefined) ? reasons.join('; ') : undefined;
    }
    const { users = [], teams = [], role, roles = [], permission, count = 1 } = requirement;
    if (teams.length > 0 || role !== undefined || roles.length > 0 || permission !== undefined)
        return undefined;
    const banned = users.filter((user) => isContributor(user, context));
    if (users.length - banned.length >= count)
        return undefined;
    return `asks for ${count} of ${users.join(', ')}, and ${banned.map((user) => `@${user}`).join(', ')} put something into the change; nobody is left`;
}
function firstOf(parts, context) {
    return parts.map((each) => unsatisfiable(each, context)).find((reason) => reason !== undefined);
}
function isContributor(user, { contributors }) {
    const [name = '', id] = String(user).split('#');
    return [...contributors.values()].some((person) => (id ?? name) === String(person.id) || (id === undefined && person.login.toLowerCase() === name.toLowerCase()));
}
/** A line of CODEOWNERS whose owners are all contributors. */
function stuckGroup({ ownership, contributors }, hasFallback) {
    if (hasFallback)
        return undefined;
    const logins = new Set([...contributors.values()].map(({ login }) => login.toLowerCase()));
    const stuck = ownership?.groups.find(({ owners }) => owners.every((owner) => owner.kind === 'user' && logins.has(owner.login.toLowerCase())));
    if (stuck === undefined || ownership === undefined)
        return undefined;
    const names = stuck.owners.map((owner) => (owner.kind === 'user' ? `@${owner.login}` : '')).join(', ');
    return `${JSON.stringify(stuck.files[0])} is owned by ${names} alone (${ownership.path}:${stuck.line}), who put something into the change; add an owner there, or fallbackOwners to the policy`;
}
function mayFill(actor, requirement, { people, ownership }) {
    if (actor.id === null)
        return 'no';
    const candidate = { id: actor.id, login: actor.login, certain: 'yes', listed: false };
    const slots = (0,approvals_requirement/* waysOf */.UV)(requirement, { people, candidates: [candidate], ownership }).flat(2);
    return (0,approvals_people/* anyOf */.EB)(slots.map(({ eligible, uncertain }) => (eligible.length > 0 ? 'yes' : uncertain.length > 0 ? 'unknown' : 'no')));
}
/** Checks on the head: what is not successful yet is waited for; what was not read is an error. */
function judgeConditions(conditions, { checks }) {
    if (conditions === undefined)
        return { outcome: 'pass', why: 'no conditions' };
    if (checks === null)
        return { outcome: 'error', why: 'the checks of the head were not read' };
    const open = [
        ...(conditions.statuses ?? []).flatMap((name) => unmet(name, checks.statuses[name])),
        ...(conditions.workflows ?? []).flatMap((path) => unmet(path, checks.workflows[path])),
    ];
    return open.length === 0
        ? { outcome: 'pass', why: 'every condition is met' }
        : { outcome: 'pending', why: `waiting for ${open.join(', ')}` };
}
function unmet(name, state) {
    return state === 'success' ? [] : [`${name} (${state ?? 'not there'})`];
}

;// CONCATENATED MODULE: ./build/approvals/rules-in-force.js

/** Rules of the policy, and those that the default matrix makes for this change. A class is one rule at its own tier. */
function rulesInForce(policy, { classes, tier, ownership }) {
    const matrix = policy.matrix === 'off' ? classes.filter(({ name }) => name === 'policy') : classes;
    return [
        ...matrix.map(({ name, tier: own, paths }) => {
            const age = name === 'promotion' ? tiers/* TIER_DEFAULTS */.Mj[own].promotionMaxAgeDays : undefined;
            return {
                name: `${name} (${own})`,
                description: `${paths.length === 1 ? JSON.stringify(paths[0]) : `${JSON.stringify(paths[0])} and ${paths.length - 1} more`}`,
                from: 'default',
                require: (0,tiers/* matrixRequirement */.Zt)(name, own, policy.roles.developer?.teams),
                ...(age === undefined ? {} : { maxAgeDays: age }),
            };
        }),
        ...ownersRule(policy, tier, ownership),
        ...policy.rules.map((rule) => ({ ...rule, from: 'policy' })),
    ];
}
/** Nothing can take away the rule for a change of the policy itself; owners are asked by the policy or by the tier. */
function ownersRule({ codeowners, matrix }, tier, ownership) {
    if (ownership === undefined || codeowners === 'off' || ownership.groups.length === 0)
        return [];
    const byTier = codeowners === undefined && matrix === 'default' && tiers/* TIER_DEFAULTS */.Mj[tier].codeowners;
    if (codeowners === undefined && !byTier)
        return [];
    const wanted = codeowners ?? {};
    return [{ name: 'code owners', description: ownership.path, from: 'default', require: { codeowners: wanted } }];
}

;// CONCATENATED MODULE: ./build/approvals/surrogate.js


const MANIFEST = 'weightseal.manifest.json';
const MAX_NAMED = 5;
/**
 * Nobody can review the bytes of weights. What can be reviewed is the difference of the manifest that lists them, so a
 * change of weights has to bring it.
 */
function unreviewable({ files }, classes, models) {
    const weights = classes.find(({ name }) => name === 'weights');
    if (weights === undefined)
        return [];
    const kept = new Set(files.filter(({ change }) => change !== 'removed').map(({ path }) => path));
    const folders = [...kept]
        .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
        .map((path) => path.slice(0, -MANIFEST.length - 1) || '.');
    const covers = (folder, path) => {
        // In a model that the configuration declares only its own manifest speaks, none above it.
        const model = models.find((each) => (0,approvals_classes/* isBelow */.Yw)(path, each.path));
        return (0,approvals_classes/* isBelow */.Yw)(path, folder) && (model === undefined || (0,approvals_classes/* isBelow */.Yw)(folder, model.path));
    };
    const bare = weights.paths.filter((path) => kept.has(path) && !folders.some((folder) => covers(folder, path)));
    if (bare.length === 0)
        return [];
    const named = `${bare.slice(0, MAX_NAMED).join(', ')}${bare.length > MAX_NAMED ? ` and ${bare.length - MAX_NAMED} more` : ''}`;
    return [
        {
            code: 'weights_without_manifest',
            outcome: (0,tiers/* isAtLeast */.du)(weights.tier, 'internal') ? 'fail' : 'warn',
            message: `${named}: the bytes cannot be reviewed, and no ${MANIFEST} at or above them changes along. Run "weightseal manifest" on the model and commit the result.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/approvals/types.js
var types = __webpack_require__(25138);
;// CONCATENATED MODULE: ./build/approvals/veto.js

/**
 * Requests for changes that still stand. One stands until the same person approves, or until somebody dismisses it who put
 * nothing into the change; that the head has moved since does not clear it.
 */
function vetoes(context) {
    if (context.by === 'none')
        return [];
    return [...context.latest.values()].flatMap((review) => standing(review, context));
}
function standing(review, context) {
    if (review.state === 'APPROVED')
        return [];
    const cleared = review.state === 'DISMISSED' ? dismissal(review, context) : undefined;
    if (review.state === 'DISMISSED' && cleared === undefined)
        return [];
    const may = mayVeto(review.actor, context);
    if (may === 'no')
        return [];
    const who = `@${review.actor.login}`;
    if (may === 'unknown')
        return [
            {
                code: 'veto_unverifiable',
                outcome: 'error',
                message: `${who} asks for changes, and whether that counts could not be found out: ${context.people.whyUnknown(review.actor)}.`,
            },
        ];
    return [
        {
            code: cleared === undefined ? 'changes_requested' : 'veto_dismissed_by_contributor',
            outcome: 'fail',
            message: `${who} asks for changes.${cleared ?? ''} It stands until ${who} approves, or until ${whoMayClear(context)} dismisses that review.`,
        },
    ];
}
function whoMayClear({ overrideBy }) {
    return `${overrideBy === undefined ? 'somebody' : `a person with the role ${overrideBy.join(' or ')}`} who put nothing into the change`;
}
/** Why a dismissal does not clear a request for changes; `undefined` when it does, or when something else was dismissed. */
function dismissal(review, { snapshot, contributors, people, overrideBy }) {
    const isOurs = (event) => event.kind === 'review_dismissed' && event.review === review.id;
    const event = snapshot.events.findLast(isOurs);
    if (event?.kind !== 'review_dismissed' || event.was !== 'CHANGES_REQUESTED')
        return undefined;
    const { actor } = event;
    const because = (why) => ` @${actor.login} dismissed that review, which does not clear it: ${why}.`;
    if (actor.id === null || actor.type !== 'User')
        return because(`${actor.login} is not a person`);
    const { mergedAt } = snapshot.pull;
    if (mergedAt !== null && Date.parse(event.at) > Date.parse(mergedAt))
        return because(`that was at ${event.at}, after the merge`);
    const part = contributors.get(actor.id);
    if (part !== undefined)
        return because(`${actor.login} ${part.why}`);
    if (overrideBy === undefined)
        return undefined;
    const entitled = (0,approvals_people/* anyOf */.EB)(overrideBy.map((role) => people.hasRole(actor, role)));
    if (entitled === 'yes')
        return undefined;
    return because(entitled === 'no' ? `${actor.login} is not ${overrideBy.join(' or ')}` : people.whyUnknown(actor));
}
function mayVeto(actor, { by, people, isRequired }) {
    if (actor.id === null || actor.type !== 'User')
        return 'no';
    const writer = people.may(actor);
    return by === 'writers' || writer !== 'yes' ? writer : isRequired(actor);
}

;// CONCATENATED MODULE: ./build/approvals/evaluate.js
















/**
 * Decides whether the right people approved exactly what would be merged. Pure: the same policy and snapshot give the same
 * decision, and the order of reviews, files and people does not matter.
 */
function evaluateApprovals(policy, snapshot) {
    const classes = (0,approvals_classes/* classesOf */.OX)(policy, snapshot);
    const tier = classes.reduce((highest, each) => (0,tiers/* higher */.uz)(highest, each.tier), 'public');
    const people = new approvals_people/* People */.g_(policy, snapshot);
    const contributors = (0,approvals_contributors/* contributorsOf */.a)(snapshot);
    const latest = (0,opinions/* latestOpinions */.Ny)(snapshot.reviews.filter((review) => !(0,counts/* isAfterMerge */.fU)(review, snapshot)));
    const context = { snapshot, people, contributors, latest };
    const ownership = ownershipFor(policy, snapshot, tiers/* TIER_DEFAULTS */.Mj[tier]);
    const rules = rulesInForce(policy, { classes, tier, ownership });
    const judged = rules.map((rule) => judgeRule(rule, { ...context, policy, tier, classes: classes.map(({ name }) => name), ownership }));
    const findings = [
        ...incompleteness(snapshot),
        ...stateFindings(policy, snapshot),
        ...(snapshot.pull.state === 'MERGED' ? [] : (0,opinions/* disagreements */.og)(snapshot, latest)),
        ...commitFindings(policy, snapshot, tiers/* TIER_DEFAULTS */.Mj[tier]),
        ...typeFindings(snapshot),
        ...unreviewable(snapshot, classes, policy.declared.models),
        ...(ownership?.findings ?? []),
        ...ownershipFindings(policy, { ownership, classes, tier }),
        ...vetoes({
            ...context,
            by: policy.veto.by ?? tiers/* TIER_DEFAULTS */.Mj[tier].veto,
            overrideBy: policy.veto.overrideBy,
            isRequired: (actor) => (0,approvals_people/* anyOf */.EB)(judged.map(({ mayFill }) => mayFill(actor))),
        }),
    ];
    const results = judged.map(({ result }) => result);
    const outcome = overall(results, findings);
    return {
        schema: types/* DECISION_SCHEMA */.Nj,
        outcome,
        summary: summarise(outcome, results, findings),
        pull: snapshot.pull.number,
        head: snapshot.pull.head.oid,
        base: snapshot.pull.base,
        policy: snapshot.policy,
        tier,
        classes: classes.map(({ name, tier: own, paths }) => ({ name, tier: own, files: paths.length, example: paths[0] ?? '' })),
        approvers: approversOf(results, context),
        contributors: [...contributors.values()]
            .sort((a, b) => Number(b.how === 'opener') - Number(a.how === 'opener') || a.id - b.id)
            .map(({ id, login, why }) => ({ id, login, why })),
        rules: results,
        findings,
        snapshotDigest: (0,external_node_crypto_.createHash)('sha256')
            .update((0,canonical/* canonicalJson */.d)(snapshot))
            .digest('hex'),
    };
}
/** CODEOWNERS counts where the policy asks for it, or where the tier does and there is a file. */
function ownershipFor(policy, snapshot, defaults) {
    const wanted = ownersRequirement(policy, defaults);
    if (wanted === undefined || snapshot.codeowners === null)
        return undefined;
    return (0,owners/* ownershipOf */.V)(snapshot.codeowners, snapshot.files, wanted);
}
/** What is asked of code owners: by the policy, by rules, or by the tier; the strictest of all. `undefined` for nothing. */
function ownersRequirement({ codeowners, rules, matrix }, defaults) {
    const asked = [
        ...(codeowners === undefined || codeowners === 'off' ? [] : [codeowners]),
        ...rules.flatMap(({ require }) => (0,approvals_requirement/* ownersIn */.qx)(require)),
    ];
    const [first] = asked;
    if (first === undefined)
        return codeowners !== 'off' && matrix === 'default' && defaults.codeowners ? {} : undefined;
    return {
        ...first,
        unowned: asked.some(({ unowned }) => unowned === 'error') ? 'error' : 'ignore',
        onInvalid: asked.every(({ onInvalid }) => onInvalid === 'warn') ? 'warn' : 'error',
    };
}
/** Files that nobody owns are stated; where they may not be, or where there is no list of owners at all, that is an error. */
function ownershipFindings(policy, { ownership, classes, tier }) {
    const wanted = ownersRequirement(policy, tiers/* TIER_DEFAULTS */.Mj[tier]);
    if (wanted === undefined)
        return [];
    const weights = new Set(classes.find(({ name }) => name === 'weights')?.paths ?? []);
    const strict = (path) => wanted.unowned === 'error' || (weights.has(path) && tiers/* TIER_DEFAULTS */.Mj[tier].unownedWeights === 'error');
    const unowned = ownership === undefined ? classes.flatMap(({ paths }) => paths) : ownership.unowned;
    const wrong = unowned.filter(strict);
    const where = ownership?.path ?? 'CODEOWNERS, which is not there';
    const list = (paths) => `${paths
        .slice(0, 5)
        .map((path) => JSON.stringify(path))
        .join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`;
    if (wrong.length > 0)
        return [{ code: 'unowned', outcome: 'error', message: `Nobody owns ${list(wrong)} by ${where}. Add a line for it on the base branch.` }];
    if (ownership === undefined)
        return missingOwners(policy);
    return unowned.length === 0 ? [] : [{ code: 'unowned', outcome: 'warn', message: `Nobody owns ${list(unowned)} by ${where}.` }];
}
/** A policy that asks for owners, and no file that names them. */
function missingOwners({ codeowners, rules }) {
    const asked = codeowners !== undefined || rules.some(({ require }) => (0,approvals_requirement/* ownersIn */.qx)(require).length > 0);
    if (!asked)
        return [];
    const message = 'The policy asks for code owners, and the base branch has no CODEOWNERS file. Add one, or take the requirement out.';
    return [{ code: 'codeowners_missing', outcome: 'error', message }];
}
function stateFindings(policy, { pull, unresolvedThreads }) {
    const found = [];
    if (pull.state === 'CLOSED')
        found.push({ code: 'closed', outcome: 'pending', message: 'The pull request is closed.' });
    if (pull.draft && policy.drafts === 'pending')
        found.push({ code: 'draft', outcome: 'pending', message: 'The pull request is a draft. Mark it as ready for review.' });
    if (policy.requireResolvedThreads) {
        if (unresolvedThreads === null)
            found.push({
                code: 'threads_unknown',
                outcome: 'error',
                message: 'The review threads were not read, and the policy asks that they be resolved.',
            });
        else if (unresolvedThreads > 0)
            found.push({ code: 'unresolved_threads', outcome: 'pending', message: `Review threads that are not resolved: ${unresolvedThreads}.` });
    }
    return found;
}
function commitFindings(policy, { commits }, defaults) {
    const unknown = (0,approvals_contributors/* unattributed */.I)(commits);
    const signing = stricter(policy.signedCommits, defaults.signedCommits, ['off', 'warn', 'required']);
    const unsigned = signing === 'off' ? [] : commits.filter(({ signature }) => signature !== 'valid');
    const found = [];
    if (unknown.length > 0)
        found.push({
            code: 'unattributed_commit',
            outcome: stricter(policy.unattributedCommits, defaults.unattributedCommits, ['warn', 'pending', 'fail']),
            message: `An author or committer of ${namedCommits(unknown)} has an e-mail address that belongs to no GitHub account, so whoever wrote it could approve it. Add the address to the account, or commit again under one that is known.`,
        });
    if (unsigned.length > 0)
        found.push({
            code: 'unsigned_commit',
            outcome: signing === 'required' ? 'fail' : 'warn',
            message: `No signature that GitHub accepts is on ${namedCommits(unsigned)}.`,
        });
    return found;
}
function namedCommits(commits) {
    const shown = commits.slice(0, 5).map(({ oid }) => oid.slice(0, 7));
    const more = commits.length > 5 ? ` and ${commits.length - 5} more` : '';
    return `commit${commits.length === 1 ? '' : 's'} ${shown.join(', ')}${more}`;
}
/** A file that becomes a link, or a link that becomes a file: GitHub shows it as a line that is easy to overlook. */
function typeFindings({ files }) {
    const changed = files.filter(({ change }) => change === 'changed').map(({ path }) => JSON.stringify(path));
    if (changed.length === 0)
        return [];
    const named = `${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}`;
    return [{ code: 'type_changed', outcome: 'warn', message: `Mode or type changes (a program, a link): ${named}. Look at what it is now.` }];
}
/** What the policy asks for, unless the tier asks for more: a policy may only raise. */
function stricter(asked, least, order) {
    return asked === undefined || order.indexOf(asked) < order.indexOf(least) ? least : asked;
}
const GRAVITY = ['error', 'fail', 'pending', 'pass'];
/** The gravest of all; nothing that applied is an error, never a pass. */
function overall(rules, findings) {
    const applied = rules.filter(({ outcome }) => outcome !== 'skipped');
    const outcomes = [
        ...applied.map(({ outcome }) => outcome),
        ...findings.flatMap(({ outcome }) => (outcome === 'warn' ? [] : [outcome])),
    ];
    if (applied.length === 0)
        return 'error';
    return GRAVITY.find((outcome) => outcomes.includes(outcome)) ?? 'error';
}
function summarise(outcome, rules, findings) {
    const open = rules.filter((rule) => rule.outcome !== 'pass' && rule.outcome !== 'skipped');
    const [grave] = GRAVITY.flatMap((each) => findings.filter((finding) => finding.outcome === each));
    const missing = open.map(({ slots }) => slots.filter(({ filledBy }) => filledBy === null).map(({ slot }) => slot));
    if (outcome === 'pass') {
        const passed = rules.filter((rule) => rule.outcome === 'pass').length;
        return `Approved by ${people(rules)} (${passed} ${passed === 1 ? 'rule' : 'rules'})`;
    }
    if (grave !== undefined && grave.outcome === outcome)
        return grave.message;
    const [rule] = open.filter((each) => each.outcome === outcome);
    if (rule === undefined)
        return 'No rule applies to this change, so nothing can approve it';
    return outcome === 'pending' && missing.flat().length > 0 ? `Waiting for ${counted(missing)}` : `${rule.name}: ${rule.why}`;
}
function people(rules) {
    const logins = new Set(rules.flatMap(({ slots }) => slots.flatMap(({ filledBy }) => (filledBy === null ? [] : [`@${filledBy.login}`]))));
    return logins.size === 0 ? 'conditions alone' : [...logins].sort().join(', ');
}
/** `2 × ml_engineer, ml_admin`: one person may fill slots of several rules, so the most that any rule lacks counts. */
function counted(missing) {
    const most = new Map();
    for (const names of missing)
        for (const [name, list] of Map.groupBy(names, (each) => each))
            most.set(name, Math.max(most.get(name) ?? 0, list.length));
    return [...most].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
}
function approversOf(rules, { snapshot, people: who }) {
    const ids = new Set(rules.flatMap(({ considered }) => considered.filter(({ reason }) => reason === 'counted').map(({ review }) => review)));
    return snapshot.reviews
        .filter(({ id }) => ids.has(id))
        .map(({ id, actor, commit, at }) => ({
        id: actor.id ?? 0,
        login: actor.login,
        roles: who.rolesOf(actor),
        review: id,
        commit: commit?.oid ?? '',
        at: at ?? '',
    }))
        .sort((a, b) => a.id - b.id);
}


/***/ }),

/***/ 29648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ latestOpinions),
/* harmony export */   og: () => (/* binding */ disagreements)
/* harmony export */ });
/* unused harmony exports isOpinion, inOrder, personKey */
/** A plain comment and a draft are no opinion and change none. */
function isOpinion(state) {
    return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
}
/**
 * The latest opinion of each person, decided before anything is filtered: whoever approved and then asked for changes does
 * not approve, and a dismissed review does not bring back an older one.
 *
 * @param reviews - in any order.
 * @returns by the person's id, or by login for an account that is gone.
 */
function latestOpinions(reviews) {
    const opinions = reviews.filter(({ state, at }) => isOpinion(state) && at !== null);
    return new Map(inOrder(opinions).map((review) => [personKey(review), review]));
}
/** Oldest first; of the same second, in the order in which GitHub lists them. */
function inOrder(reviews) {
    return reviews
        .map((review, index) => ({ review, index }))
        .sort((a, b) => compare(a.review.at ?? '', b.review.at ?? '') || a.index - b.index)
        .map(({ review }) => review);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function personKey({ actor }) {
    return actor.id === null ? `gone:${actor.login}` : String(actor.id);
}
/** Where GitHub takes another review for somebody's latest opinion than we do. One of us is wrong, so people should look. */
function disagreements({ opinions }, latest) {
    const ours = new Map([...latest.values()].map((review) => [review.id, review]));
    const standing = opinions.filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED');
    const strange = standing.filter(({ review, state }) => ours.get(review)?.state !== state);
    if (strange.length === 0)
        return [];
    const message = `GitHub takes ${strange.length === 1 ? 'a review' : `${strange.length} reviews`} for the latest opinion of somebody that we do not (${strange.map(({ review }) => review).join(', ')}). The decision goes by ours.`;
    return [{ code: 'opinions_disagree', outcome: 'warn', message }];
}


/***/ }),

/***/ 44963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ approvalFacts),
/* harmony export */   a: () => (/* binding */ botSubject)
/* harmony export */ });
/* harmony import */ var _approvals_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66203);
/* harmony import */ var _approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64542);


function approvalFacts(decision, snapshot, policy) {
    const at = { file: decision.policy.path, line: 1 };
    const { outcome, pull, base, head, tier, summary, approvers } = decision;
    const data = { pullRequest: pull, base: base.ref, head, outcome, tier, summary, approvers: approvers.map(({ login }) => login) };
    return {
        source: sourceOf(decision, snapshot),
        subjects: [
            { kind: 'approval.decision', id: `#${pull}`, data, at },
            botSubject(policy, at.file, 'unknown'),
            ...policySubjects(decision, snapshot, policy),
            ...decision.findings.flatMap(ownerSubject),
        ],
    };
}
function sourceOf({ outcome, summary }, { gaps }) {
    if (outcome !== 'error')
        return { status: 'ok' };
    const permission = gaps.find((gap) => gap.permission !== undefined)?.permission;
    return permission === undefined ? { status: 'error', detail: summary } : { status: 'forbidden', permission, detail: summary };
}
/** @param actionsMayApprove - the setting of the repository, where the token may see it. */
function botSubject({ rules }, file, actionsMayApprove) {
    const listed = [...new Set(rules.flatMap(({ bots = [] }) => bots))].sort((a, b) => a - b);
    return { kind: 'approval.bots', id: 'approval.bots', data: { listed, actionsMayApprove }, at: { file, line: 1 } };
}
/** Files of the change that make the rules, each approved when the rule for changes of the policy is met. */
function policySubjects({ rules, policy: read }, { files }, policy) {
    const classify = (0,_approvals_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classifier */ .kd)(policy);
    const approved = rules.some(({ name, outcome }) => name.startsWith('policy (') && outcome === 'pass');
    return files.flatMap((file) => (0,_approvals_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(file)
        .filter((path) => classify(path).includes('policy'))
        .map((path) => {
        const data = {
            path,
            role: roleOf(path, read.path),
            change: path === file.path ? changeOf(file.change) : 'removed',
            approved,
        };
        return { kind: 'policy.change', id: path, data: { ...data }, at: { file: path, line: 1 } };
    }));
}
function roleOf(path, config) {
    if (path === config)
        return 'config';
    if (path.startsWith('.github/workflows/'))
        return 'workflow';
    return _approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .CODEOWNERS_PATHS */ .xn.includes(path) ? 'owners' : 'other';
}
function changeOf(change) {
    switch (change) {
        case 'added':
        case 'copied':
            return 'added';
        case 'removed':
        case 'renamed':
            return change;
        default:
            return 'modified';
    }
}
function ownerSubject({ code, outcome, message, at }) {
    if (at === undefined || !code.startsWith('codeowners_'))
        return [];
    const data = { path: at.file, code, level: outcome === 'error' ? 'error' : 'warning', message };
    return [{ kind: 'codeowners.line', id: `${at.file} ${code} ${at.line}`, data, at }];
}


/***/ }),

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wl: () => (/* binding */ teamsInPolicy),
/* harmony export */   yT: () => (/* binding */ MAX_BOUND),
/* harmony export */   z8: () => (/* binding */ collectApprovals)
/* harmony export */ });
/* harmony import */ var _approvals_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66203);
/* harmony import */ var _approvals_contributors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22105);
/* harmony import */ var _approvals_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91787);
/* harmony import */ var _approvals_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70887);
/* harmony import */ var _approvals_opinions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29648);
/* harmony import */ var _approvals_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54819);
/* harmony import */ var _approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77710);
/* harmony import */ var _approvals_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25138);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _settings_approvals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73892);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63660);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32249);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7493);













/** More people than this have no opinion on one change; each costs a call. */
const MAX_PEOPLE = 100;
/**
 * Reads everything that a decision on a pull request needs, and nothing else. What decides is read from the tip of the base
 * branch; from the head only what it declares about what is at stake.
 *
 * @throws {SealError} when the pull request, its reviews or its policy cannot be read. What is merely beside becomes a gap,
 *   with which nothing is approved.
 */
async function collectApprovals(request, ports) {
    const record = await readPull(request, ports.api);
    if (request.config === undefined && record.policy === undefined && request.configNamed === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${JSON.stringify(request.configPath)}, and there is no such file on ${JSON.stringify(request.base)}. For another repository write OWNER/REPO/FILE@REF.`);
    const config = request.config ?? (record.policy === undefined ? undefined : (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_7__.parseConfig)(record.policy.text, request.configPath));
    const policy = (0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_6__/* .approvalPolicyOf */ .bF)(config, [request.configPath, ...request.policyPaths]);
    const gaps = new Gaps();
    const files = await readFiles(request.number, record, ports);
    const proposed = await readProposed(files, request, { record, api: ports.api, gaps });
    const start = startSnapshot(record, request, { files, proposed, at: ports.now() });
    const snapshot = await addSurroundings(start, { policy, record, ports, request, gaps });
    return { snapshot: { ...(await addPeople(snapshot, policy, ports.api, gaps)), gaps: gaps.list }, policy, config, record };
}
/** Things that could not be read, by what they are. */
class Gaps {
    list = [];
    /** Gives what was read, or notes why it was not. */
    async attempt(what, read, otherwise) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealError */ .E))
                throw error;
            this.list.push({ what, detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error), ...(error.permission === undefined ? {} : { permission: error.permission }) });
            return otherwise;
        }
    }
}
async function readPull({ number, base, configPath }, api) {
    const record = await api.pull({ number, base, policy: configPath });
    if (record.pull.number === number)
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealError */ .E('GITHUB_UNEXPECTED', `GitHub answers for pull request ${record.pull.number} when asked for ${number}.`);
}
/** How many files are held against the head together with the look before the status is set; more need the whole tree. */
const MAX_BOUND = 100;
/**
 * The list of files is of whatever the head was at that moment. A few are held against the decided head when the status is
 * set; for many it is done here, so that nobody can push forth and back while they are listed.
 */
async function readFiles(number, { pull }, { github }) {
    const listed = await github.pullFiles(number);
    if (listed.length > MAX_BOUND && pull.state === 'OPEN') {
        const tree = await github.tree(pull.head.oid);
        (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .requireListed */ .T$)(listed.filter(({ elsewhere }) => elsewhere !== 'submodule'), new Map(tree.map((file) => [file.path, file])));
    }
    return listed.map(toFile);
}
function toFile({ path, change, from, copyOf, elsewhere, blob, typeChanged }) {
    const old = from ?? copyOf;
    return {
        path,
        change: copyOf !== undefined ? 'copied' : typeChanged === true ? 'changed' : change,
        blob: blob ?? null,
        ...(old === undefined ? {} : { from: old }),
        ...(elsewhere === undefined ? {} : { elsewhere }),
    };
}
/** What the head's own configuration declares, when the change touches it. One that cannot be read is a gap: it may hide a higher tier. */
async function readProposed(files, { configPath, config }, { record, api, gaps }) {
    const touched = files.find(({ path, change }) => path === configPath && change !== 'removed');
    if (touched === undefined || config !== undefined)
        return null;
    return gaps.attempt(`the configuration that the change proposes (${configPath})`, async () => {
        const [file] = await api.files([{ commit: record.pull.head.oid, path: configPath }]);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealError */ .E('GITHUB_UNEXPECTED', 'GitHub lists it as changed and does not have it.');
        return (0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredIn */ .eI)((0,_settings_config_js__WEBPACK_IMPORTED_MODULE_7__.parseConfig)(file.text, configPath));
    }, null);
}
function startSnapshot(record, { configPath, config }, { files, proposed, at }) {
    const { pull, repository, baseTip, threads, reviews, commits, events, policy } = record;
    const { baseRef, head, ...rest } = pull;
    return {
        schema: _approvals_types_js__WEBPACK_IMPORTED_MODULE_10__/* .SNAPSHOT_SCHEMA */ .Jy,
        at,
        repository,
        pull: {
            ...rest,
            base: { ref: baseRef, oid: baseTip },
            head: { ...head, tree: commits.find(({ oid }) => oid === head.oid)?.tree ?? '' },
            pushers: [],
        },
        commits,
        files,
        reviews,
        events,
        opinions: record.opinionated.map(({ id, state }) => ({ review: id, state })),
        unresolvedThreads: threads.listed === threads.total ? threads.unresolved : null,
        checks: null,
        people: {},
        teams: {},
        codeowners: record.codeowners === undefined ? null : { ...record.codeowners, errors: [] },
        policy: { path: configPath, ref: `refs/heads/${baseRef}`, commit: baseTip, blob: config === undefined ? (policy?.blob ?? null) : null },
        proposed,
        gaps: [],
    };
}
/** What only some policies and tiers ask for. */
async function addSurroundings(snapshot, { policy, ports, gaps }) {
    const { api } = ports;
    const tier = tierOfChange(policy, snapshot);
    const [codeowners, checks, pushers, withBases] = await Promise.all([
        readOwnersErrors(snapshot, { policy, tier, api, gaps }),
        policy.rules.some(({ conditions }) => conditions !== undefined)
            ? gaps.attempt('the checks of the head', () => api.checks(snapshot.pull.head.oid), null)
            : null,
        (0,_approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtLeast */ .du)(tier, 'confidential') ? readPushers(snapshot, api, gaps) : [],
        mayCompareContent(policy, tier) ? addMergeBases(snapshot, api, gaps) : snapshot,
    ]);
    return { ...withBases, codeowners, checks, pull: { ...withBases.pull, pushers } };
}
function tierOfChange(policy, snapshot) {
    return (0,_approvals_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(policy, snapshot).reduce((highest, { tier }) => (0,_approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .higher */ .uz)(highest, tier), 'public');
}
/** GitHub's own list of errors is the second opinion: it knows which owners exist and may write. */
async function readOwnersErrors({ codeowners, pull }, { policy, tier, api, gaps }) {
    if (codeowners === null || (0,_approvals_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersRequirement */ .i)(policy, _approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .TIER_DEFAULTS */ .Mj[tier]) === undefined)
        return codeowners;
    const errors = await gaps.attempt(`what GitHub finds wrong in ${codeowners.path}`, () => api.codeownersErrors(pull.base.ref), []);
    return { ...codeowners, errors };
}
/** Who pushed the commits of the change: e-mail addresses in commits prove nothing, pushes do. Only branches of this repository tell. */
async function readPushers({ pull, commits, repository }, api, gaps) {
    if (pull.head.repository?.toLowerCase() !== repository.name.toLowerCase())
        return [];
    const ours = new Set(commits.map(({ oid }) => oid));
    const pushes = await gaps.attempt(`who pushed to ${pull.head.ref}`, () => api.pushes(pull.head.ref), []);
    const found = pushes.filter(({ actor, after }) => actor.id !== null && ours.has(after)).map(({ actor }) => actor);
    return [...new Map(found.map(({ id, login }) => [id, { id, login }])).values()];
}
function mayCompareContent({ freshness, rules }, tier) {
    if ((0,_approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtLeast */ .du)(tier, 'confidential'))
        return false;
    const asked = [freshness ?? _approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .TIER_DEFAULTS */ .Mj[tier].freshness, ...rules.map((rule) => rule.freshness)];
    return asked.includes('content');
}
/** For approvals of another commit with the very tree of the head: whether they were over the same merge base as well. */
async function addMergeBases(snapshot, api, gaps) {
    const { head, base } = snapshot.pull;
    const other = snapshot.reviews.filter(({ state, commit }) => state === 'APPROVED' && commit !== null && commit.oid !== head.oid && commit.tree === head.tree);
    if (other.length === 0)
        return snapshot;
    const oids = [...new Set([head.oid, ...other.flatMap(({ commit }) => (commit === null ? [] : [commit.oid]))])].slice(0, MAX_PEOPLE);
    const trees = new Map(await (0,_people_js__WEBPACK_IMPORTED_MODULE_9__/* .eachOf */ .pQ)(oids, async (oid) => [oid, await gaps.attempt(`the merge base of ${oid.slice(0, 7)}`, () => api.mergeBaseTree(base.ref, oid), undefined)]));
    const withBase = (commit) => {
        const mergeBaseTree = trees.get(commit.oid);
        return mergeBaseTree === undefined ? commit : { ...commit, mergeBaseTree };
    };
    return {
        ...snapshot,
        pull: { ...snapshot.pull, head: withBase(head) },
        reviews: snapshot.reviews.map((review) => (review.commit === null ? review : { ...review, commit: withBase(review.commit) })),
    };
}
/** What everyone may do on whom the decision can depend. */
async function addPeople(snapshot, policy, api, gaps) {
    const users = (0,_people_js__WEBPACK_IMPORTED_MODULE_9__/* .usersAmong */ .dO)(peopleInQuestion(snapshot, policy));
    if (users.length > MAX_PEOPLE) {
        gaps.list.push({ what: 'permissions', detail: `${users.length} people have an opinion; at most ${MAX_PEOPLE} are looked up.` });
        return snapshot;
    }
    const people = await (0,_people_js__WEBPACK_IMPORTED_MODULE_9__/* .standingsOf */ .F3)(users, api);
    return { ...snapshot, people, teams: await (0,_people_js__WEBPACK_IMPORTED_MODULE_9__/* .membershipsOf */ .$8)([...teamsInPolicy(policy), ...teamsThatOwn(snapshot, policy)], users, api) };
}
/**
 * Whose permission can matter: who approves the head or asks for changes, who dismissed a request for changes, and the
 * author where a rule asks about authors. Whoever put something into the change cannot approve it and is not asked for.
 */
function peopleInQuestion(snapshot, policy) {
    const contributors = (0,_approvals_contributors_js__WEBPACK_IMPORTED_MODULE_11__/* .contributorsOf */ .a)(snapshot);
    const { head, author } = snapshot.pull;
    const latest = [...(0,_approvals_opinions_js__WEBPACK_IMPORTED_MODULE_12__/* .latestOpinions */ .Ny)(snapshot.reviews.filter((review) => !(0,_approvals_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isAfterMerge */ .fU)(review, snapshot))).values()];
    const strict = policy.freshness === 'head' || (0,_approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtLeast */ .du)(tierOfChange(policy, snapshot), 'confidential');
    const lenient = !strict || policy.rules.some(({ freshness }) => freshness !== undefined && freshness !== 'head');
    const fresh = ({ commit }) => lenient || commit?.oid === head.oid;
    const mayApprove = ({ state, actor }) => state === 'APPROVED' &&
        (policy.contributors === 'allow' || policy.rules.some((rule) => rule.contributors === 'allow') || !contributors.has(actor.id ?? -1));
    const unsaid = new Set(snapshot.events.flatMap((event) => (event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.review] : [])));
    const mayVeto = ({ id, state }) => state === 'CHANGES_REQUESTED' || (state === 'DISMISSED' && unsaid.has(id));
    const asked = latest.filter((review) => (mayApprove(review) && fresh(review)) || mayVeto(review));
    const dismissers = snapshot.events.flatMap((event) => event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.actor] : []);
    const authors = policy.rules.some(({ when }) => asksForAuthor(when)) ? [author] : [];
    return [...asked.map(({ actor }) => actor), ...(policy.veto.overrideBy === undefined ? [] : dismissers), ...authors];
}
function asksForAuthor(when) {
    return typeof when === 'object' && (when.author !== undefined || asksForAuthor(when.not));
}
function teamsThatOwn(snapshot, policy) {
    const wanted = (0,_approvals_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersRequirement */ .i)(policy, _approvals_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .TIER_DEFAULTS */ .Mj[tierOfChange(policy, snapshot)]);
    if (snapshot.codeowners === null || wanted === undefined)
        return [];
    const { groups } = (0,_approvals_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipOf */ .V)(snapshot.codeowners, snapshot.files, wanted);
    return groups.flatMap(({ owners }) => owners.flatMap((owner) => (owner.kind === 'team' ? [owner.team] : [])));
}
/** Every team that a policy names. */
function teamsInPolicy({ roles, rules, codeowners }) {
    const ofActors = ({ teams = [] }) => teams;
    const ofRequirement = (requirement) => {
        if (requirement === undefined)
            return [];
        if ('codeowners' in requirement)
            return ofActors(requirement.codeowners.fallbackOwners ?? {});
        if ('all' in requirement)
            return requirement.all.flatMap(ofRequirement);
        if ('any' in requirement)
            return requirement.any.flatMap(ofRequirement);
        if ('all_distinct' in requirement)
            return requirement.all_distinct.flatMap(ofRequirement);
        return ofActors(requirement);
    };
    const ofWhen = (when) => typeof when === 'object' ? [...ofActors(when.author ?? {}), ...ofWhen(when.not)] : [];
    return [
        ...Object.values(roles).flatMap(({ teams = [] }) => teams),
        ...rules.flatMap(({ require, when }) => [...ofRequirement(require), ...ofWhen(when)]),
        ...(codeowners === undefined || codeowners === 'off' ? [] : ofActors(codeowners.fallbackOwners ?? {})),
    ];
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ membershipsOf),
/* harmony export */   F3: () => (/* binding */ standingsOf),
/* harmony export */   dO: () => (/* binding */ usersAmong),
/* harmony export */   pQ: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const AT_ONCE = 5;
/** People among those who act; only they have permissions. Each once. */
function usersAmong(actors) {
    return [...new Map(actors.filter(({ id, type }) => id !== null && type === 'User').map((actor) => [actor.id, actor])).values()];
}
/** What people may do in the repository now, by id. */
async function standingsOf(users, api) {
    return Object.fromEntries(await eachOf(users, async (user) => [String(user.id), await standingOf(user, api)]));
}
async function standingOf({ id, login }, api) {
    try {
        const found = await api.permission(login);
        if (found.id !== id)
            return { login, unknown: `the login @${login} belongs to another account by now` };
        return { login, permission: found.permission, roleName: found.roleName };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        return { login, unknown: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) };
    }
}
/** Memberships of people in teams, by team in lower case and id. A team that cannot be read is unknown, never empty. */
async function membershipsOf(teams, users, api) {
    if (users.length === 0)
        return {};
    const names = [...new Set(teams.map((team) => team.toLowerCase()))].sort();
    return Object.fromEntries(await eachOf(names, async (team) => [team, await membersOf(team, users, api)]));
}
async function membersOf(team, users, api) {
    try {
        const members = {};
        for (const { id, login } of users)
            members[String(id)] = await api.membership(team, login);
        return { members };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        return { unknown: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) };
    }
}
/** Runs calls with a bound on how many are under way, and keeps their order. */
async function eachOf(items, run) {
    const results = [];
    for (let from = 0; from < items.length; from += AT_ONCE)
        results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(run))));
    return results;
}


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** How much is asked of a repository. Each has the rules of the one before it. */
const PROFILES = ['baseline', 'strict', 'regulated'];
/** What a finding of a rule does, whatever its severity. `off`: the rule does not run. */
const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'];


/***/ }),

/***/ 61337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ PULL_QUERY),
/* harmony export */   Kc: () => (/* binding */ TAG_QUERY),
/* harmony export */   PM: () => (/* binding */ CHECKS_QUERY),
/* harmony export */   To: () => (/* binding */ MORE_QUERY),
/* harmony export */   gU: () => (/* binding */ OPEN_QUERY),
/* harmony export */   gi: () => (/* binding */ pulseQuery),
/* harmony export */   lT: () => (/* binding */ QUEUE_QUERY),
/* harmony export */   s$: () => (/* binding */ HISTORY_QUERY),
/* harmony export */   wX: () => (/* binding */ filesQuery)
/* harmony export */ });
/** The GraphQL queries of the approvals; a test holds them to GitHub's published schema. */
const ACTOR = '__typename login ...on User{databaseId} ...on Bot{databaseId}';
const BLOB = '__typename ...on Blob{oid byteSize isTruncated isBinary text}';
const PAGE = 'pageInfo{hasNextPage endCursor}';
const REVIEWS = `reviews(first:100,after:$reviews){totalCount ${PAGE} nodes{
  id state submittedAt author{${ACTOR}} editor{login} commit{oid tree{oid}}}}`;
const COMMITS = `commits(first:100,after:$commits){totalCount ${PAGE} nodes{commit{
  oid tree{oid} authors(first:10){totalCount nodes{email user{login databaseId}}}
  committer{email user{login databaseId}} signature{isValid wasSignedByGitHub}}}}`;
const EVENTS = `timelineItems(first:100,after:$events,itemTypes:[HEAD_REF_FORCE_PUSHED_EVENT,BASE_REF_CHANGED_EVENT,BASE_REF_FORCE_PUSHED_EVENT,AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT,REVIEW_DISMISSED_EVENT]){${PAGE} nodes{__typename
  ...on HeadRefForcePushedEvent{createdAt actor{${ACTOR}}}
  ...on BaseRefForcePushedEvent{createdAt}
  ...on BaseRefChangedEvent{createdAt}
  ...on AutomaticBaseChangeSucceededEvent{createdAt}
  ...on ReviewDismissedEvent{createdAt actor{${ACTOR}} previousReviewState review{id}}}}`;
/** One pull request with everything that approvals are decided from, and the files of the base branch that say how. */
const PULL_QUERY = `query WeightsealPull($owner:String!,$repo:String!,$number:Int!,$base:String!,$policy:String!,$owners1:String!,$owners2:String!,$owners3:String!,$reviews:String,$commits:String,$events:String){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility
    base:ref(qualifiedName:$base){target{oid}}
    policy:object(expression:$policy){${BLOB}}
    owners1:object(expression:$owners1){${BLOB}}
    owners2:object(expression:$owners2){${BLOB}}
    owners3:object(expression:$owners3){${BLOB}}
    pullRequest(number:$number){
      number title state isDraft mergedAt author{${ACTOR}}
      baseRefName headRefName headRefOid headRepository{nameWithOwner}
      headCommit:commits(last:1){nodes{commit{oid associatedPullRequests(first:50){totalCount nodes{number state baseRefName headRefOid}}}}}
      changedFiles labels(first:100){totalCount nodes{name}}
      reviewThreads(first:100){totalCount nodes{isResolved}}
      opinionated:latestOpinionatedReviews(first:100){totalCount nodes{id state}}
      ${REVIEWS}
      ${COMMITS}
      ${EVENTS}
    }
  }
}`;
/** More pages of the same lists. */
const MORE_QUERY = `query WeightsealMore($owner:String!,$repo:String!,$number:Int!,$reviews:String,$commits:String,$events:String,$moreReviews:Boolean!,$moreCommits:Boolean!,$moreEvents:Boolean!){
  repository(owner:$owner,name:$repo){
    pullRequest(number:$number){
      headRefOid
      ...@include(if:$moreReviews){${REVIEWS}}
      ...@include(if:$moreCommits){${COMMITS}}
      ...@include(if:$moreEvents){${EVENTS}}
    }
  }
}`;
/**
 * What may have changed since a pull request was read, the status that stands on its head, and what the head holds at some
 * paths, which variables `$e0` … name as `COMMIT:PATH`.
 */
function pulseQuery(count) {
    const { variables, objects } = expressions(count, 'oid');
    return `query WeightsealPulse($owner:String!,$repo:String!,$number:Int!,$sha:String!,$context:String!,$base:String!${variables}){
  repository(owner:$owner,name:$repo){
    base:ref(qualifiedName:$base){target{oid}}
    pullRequest(number:$number){
      state isDraft baseRefName headRefOid
      labels(first:100){totalCount nodes{name}}
      reviews(last:1){totalCount}
      opinionated:latestOpinionatedReviews(first:100){totalCount nodes{id state}}
    }
    head:object(expression:$sha){__typename ...on Commit{status{context(name:$context){state description}}}}
    ${objects}
  }
}`;
}
function expressions(count, fields) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    return {
        variables: numbers.map((index) => `,$e${index}:String!`).join(''),
        objects: numbers.map((index) => `f${index}:object(expression:$e${index}){${fields}}`).join('\n    '),
    };
}
/** Several files of any commits in one call. Variables `$e0` … name them, as `COMMIT:PATH`. */
function filesQuery(count) {
    const { variables, objects } = expressions(count, BLOB);
    return `query WeightsealFiles($owner:String!,$repo:String!${variables}){
  repository(owner:$owner,name:$repo){
    nameWithOwner
    ${objects}
  }
}`;
}
/** Statuses and check runs of a commit. */
const CHECKS_QUERY = `query WeightsealChecks($owner:String!,$repo:String!,$sha:String!,$contexts:String){
  repository(owner:$owner,name:$repo){
    head:object(expression:$sha){__typename ...on Commit{statusCheckRollup{contexts(first:100,after:$contexts){totalCount ${PAGE} nodes{__typename
      ...on StatusContext{context state}
      ...on CheckRun{name status conclusion checkSuite{workflowRun{event workflow{resourcePath}}}}}}}}}
  }
}`;
/** Pull requests that wait in the merge queue of a branch. */
const QUEUE_QUERY = `query WeightsealQueue($owner:String!,$repo:String!,$branch:String!,$entries:String){
  repository(owner:$owner,name:$repo){
    mergeQueue(branch:$branch){entries(first:100,after:$entries){totalCount ${PAGE} nodes{headCommit{oid} pullRequest{number headRefOid baseRefName}}}}
  }
}`;
/** Open pull requests, for the sweep. */
const OPEN_QUERY = `query WeightsealOpen($owner:String!,$repo:String!,$pulls:String){
  repository(owner:$owner,name:$repo){
    pullRequests(states:[OPEN],first:100,after:$pulls){totalCount ${PAGE} nodes{number headRefOid baseRefName}}
  }
}`;
/** What a tag means: an annotated one has a signature of its own, which the REST API shows. */
const TAG_QUERY = `query WeightsealTag($owner:String!,$repo:String!,$tag:String!){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility defaultBranchRef{name}
    tag:ref(qualifiedName:$tag){target{__typename oid ...on Tag{tagger{email user{login databaseId}} target{__typename oid ...on Commit{tree{oid}}}} ...on Commit{tree{oid}}}}
  }
}`;
/** History of a commit, newest first, with the pull requests that each commit belongs to. */
const HISTORY_QUERY = `query WeightsealHistory($owner:String!,$repo:String!,$sha:String!,$history:String){
  repository(owner:$owner,name:$repo){
    databaseId
    commit:object(expression:$sha){__typename ...on Commit{history(first:100,after:$history){totalCount ${PAGE} nodes{
      oid tree{oid} messageHeadline parents(first:2){totalCount nodes{oid}} author{email user{login databaseId}}
      signature{isValid wasSignedByGitHub}
      associatedPullRequests(first:20){totalCount nodes{number state mergedAt baseRefName headRefOid mergeCommit{oid} baseRepository{databaseId}}}}}}}
  }
}`;


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobId: () => (/* binding */ blobId),
/* harmony export */   localGit: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



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
/** @param folder - anywhere in the work tree. */
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
/** A name that git could take for a flag never reaches it. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/**
 * `mode type blob size\tpath`, NUL between entries; the size is absent without `-l`.
 *
 * @throws {SealError} NAME_INVALID - a path is not UTF-8: another file could take its place in every later comparison.
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
/** `XY path`, NUL between entries; a D in the last of the two columns that is set means that the file is gone. */
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('NAME_INVALID', 'A file name in the commit is not UTF-8; rename it (git ls-tree -r HEAD shows it in quotes).', {
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
    const hint = /dubious ownership/.test(stderr)
        ? ' Run "git config --global --add safe.directory" for this folder, as the message of git says.'
        : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}
/** Git's name for content, in repositories that use SHA-1. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 43131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ toRestActor),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   uN: () => (/* binding */ octokitApprovals),
/* harmony export */   xN: () => (/* binding */ fingerprintOfRecord),
/* harmony export */   y4: () => (/* binding */ toRepository)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/* harmony import */ var _approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64542);
/* harmony import */ var _approvals_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25138);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59624);
/* harmony import */ var _approval_queries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61337);
/* harmony import */ var _octokit_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84826);






/** Pages of one list, so that an answer that never ends ends. */
const MAX_PAGES = 50;
/** Approvals over GitHub's GraphQL and REST APIs. @param teams - with the token that may read teams, when there is one. */
function octokitApprovals(options, teams) {
    const client = (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .My)(options);
    return { ...pulls(client), ...people(client, teams && (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .My)(teams)), ...surroundings(client), ...lists(client) };
}
/** Runs a GraphQL query and gives its `repository`. */
async function repositoryOf({ octokit, here }, { what, permission, query, ...variables }) {
    return (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(what, permission, async () => {
        const answer = await octokit.graphql(query, { ...here, ...variables });
        const repository = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer, 'repository');
        if (typeof repository !== 'object' || repository === null)
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('a repository');
        return repository;
    });
}
function pulls(client) {
    return {
        pull: async (query) => {
            const { repository, base } = await readPull(client, query);
            return toRecord(repository, base, await morePages(client, query.number, (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'pullRequest')));
        },
        pulse: async ({ number, sha, context, base, paths, head }) => {
            const repository = await repositoryOf(client, {
                what: `read pull request ${number} again`,
                permission: 'pull-requests: read',
                query: (0,_approval_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .pulseQuery */ .gi)(paths.length),
                number,
                sha,
                context,
                base: `refs/heads/${base}`,
                ...expressionsOf(paths.map((path) => ({ commit: head, path }))),
            });
            const pull = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'pullRequest');
            const status = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'head', 'status', 'context');
            const opinions = nodes((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'opinionated'), 'opinionated').map((node) => `${(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'id'), 'id')} ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'state'), 'state')}`);
            const labels = nodes((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'labels'), 'labels').map((node) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'name'), 'name'));
            const total = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'reviews', 'totalCount'), 'reviews.totalCount');
            return {
                head: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRefOid'), 'headRefOid'),
                baseRef: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'baseRefName'), 'baseRefName'),
                fingerprint: fingerprintOf({
                    baseTip: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'base', 'target', 'oid'), 'base'),
                    state: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'state'), 'state'),
                    draft: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'isDraft'), 'isDraft'),
                    total,
                    opinions,
                    labels,
                }),
                status: typeof status === 'object' && status !== null
                    ? { state: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(status, 'state'), 'state').toLowerCase(), description: String((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(status, 'description') ?? '') }
                    : undefined,
                blobs: paths.map((_, index) => {
                    const found = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, `f${index}`);
                    return found === null ? null : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(found, 'oid'), `f${index}.oid`);
                }),
            };
        },
        files: async (wanted) => {
            if (wanted.length === 0)
                return [];
            const repository = await repositoryOf(client, {
                what: `read ${wanted.map(({ path, commit }) => `${path} of ${commit.slice(0, 7)}`).join(', ')}`,
                permission: 'contents: read',
                query: (0,_approval_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .filesQuery */ .wX)(wanted.length),
                ...expressionsOf(wanted),
            });
            (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'nameWithOwner'), 'nameWithOwner');
            return wanted.map(({ path }, index) => toFile((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, `f${index}`), path));
        },
    };
}
function expressionsOf(wanted) {
    return Object.fromEntries(wanted.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]));
}
/** What a decision depends on beside head, base branch and files, as one text. */
function fingerprintOf({ baseTip, state, draft, total, opinions, labels }) {
    return JSON.stringify([baseTip, state, draft, total, [...opinions].sort(), [...labels].sort()]);
}
/** The same for a pull request as it was read first. */
function fingerprintOfRecord({ baseTip, pull, reviews, opinionated }) {
    return fingerprintOf({
        baseTip,
        state: pull.state,
        draft: pull.draft,
        total: reviews.length,
        opinions: opinionated.map(({ id, state }) => `${id} ${state}`),
        labels: pull.labels,
    });
}
const MAX_TRIES = 3;
/** The base branch is a guess of the caller; when the pull request goes elsewhere, it is read again with that one. */
async function readPull(client, { number, base, policy }) {
    let branch = base;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const inBase = (path) => `refs/heads/${branch}:${path}`;
        const [owners1 = '', owners2 = '', owners3 = ''] = _approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn.map(inBase);
        const files = { policy: inBase(policy), owners1, owners2, owners3 };
        const what = `read pull request ${number}`;
        const options = { what, permission: 'pull-requests: read', query: _approval_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .PULL_QUERY */ .B8, number, base: `refs/heads/${branch}`, ...files };
        const repository = await repositoryOf(client, options);
        const baseRef = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'pullRequest', 'baseRefName'), 'baseRefName');
        if (baseRef === branch)
            return { repository, base: branch };
        branch = baseRef;
    }
    throw moved(number);
}
const LISTS = ['reviews', 'commits', 'timelineItems'];
/** All nodes of the three lists, checked against the counts that GitHub states. */
async function morePages(client, number, pull) {
    const head = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRefOid'), 'headRefOid');
    const found = { reviews: [], commits: [], timelineItems: [] };
    let page = pull;
    for (let count = 0;; count++) {
        if (count === MAX_PAGES)
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`an end of the lists of pull request ${number}`);
        const cursors = {};
        for (const name of LISTS) {
            const part = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(page, name);
            if (part === undefined && count > 0)
                continue;
            found[name] = [...found[name], ...nodes(part, name)];
            if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(part, 'pageInfo', 'hasNextPage'), `${name}.pageInfo`))
                cursors[name] = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(part, 'pageInfo', 'endCursor'), `${name}.endCursor`);
        }
        if (Object.keys(cursors).length === 0)
            break;
        const repository = await repositoryOf(client, {
            what: `read more of pull request ${number}`,
            permission: 'pull-requests: read',
            query: _approval_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .MORE_QUERY */ .To,
            number,
            reviews: cursors.reviews ?? null,
            commits: cursors.commits ?? null,
            events: cursors.timelineItems ?? null,
            moreReviews: cursors.reviews !== undefined,
            moreCommits: cursors.commits !== undefined,
            moreEvents: cursors.timelineItems !== undefined,
        });
        page = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'pullRequest');
        if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(page, 'headRefOid') !== head)
            throw moved(number);
    }
    for (const name of ['reviews', 'commits']) {
        const total = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, name, 'totalCount'), `${name}.totalCount`);
        if (found[name].length !== total)
            throw cut(`${found[name].length} of ${total} ${name}`);
    }
    return found;
}
function moved(number) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GITHUB_UNEXPECTED', `Pull request ${number} moved while it was read. Run the job again.`);
}
function cut(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GITHUB_TRUNCATED', `GitHub listed ${what}. Nothing can be said about what it left out.`);
}
function nodes(value, name) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'nodes'), `${name}.nodes`);
}
function toRecord(repository, base, lists) {
    const pull = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'pullRequest');
    const [labels, opinionated, threads] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'labels'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'opinionated'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'reviewThreads')];
    for (const [name, each] of Object.entries({ labels, opinionated }))
        if (nodes(each, name).length !== (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(each, 'totalCount'), `${name}.totalCount`))
            throw cut(`at most 100 ${name}`);
    const [policy, ...owners] = ['policy', 'owners1', 'owners2', 'owners3'].map((name) => toFile((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, name), name));
    const found = owners.findIndex((file) => file !== undefined);
    const codeowners = owners[found];
    const headRepository = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRepository', 'nameWithOwner');
    return {
        repository: toRepository(repository),
        pull: {
            number: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'number'), 'number'),
            title: String((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'title') ?? ''),
            author: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'author')),
            baseRef: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'baseRefName'), 'baseRefName'),
            head: {
                oid: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRefOid'), 'headRefOid'),
                ref: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRefName'), 'headRefName'),
                repository: typeof headRepository === 'string' ? headRepository : null,
            },
            state: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'], 'state'),
            mergedAt: timeOrNull((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'mergedAt'), 'mergedAt'),
            draft: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'isDraft'), 'isDraft'),
            labels: nodes(labels, 'labels').map((node) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'name'), 'name')),
            changedFiles: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'changedFiles'), 'changedFiles'),
        },
        baseTip: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'base') === null ? noBranch(base) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'base', 'target', 'oid'), 'base.target.oid'),
        policy,
        codeowners: codeowners === undefined ? undefined : { path: _approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn[found] ?? '', text: codeowners.text },
        reviews: lists.reviews.map(toReview),
        commits: lists.commits.map((node) => toCommit((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'commit'))),
        events: lists.timelineItems.map(toEvent),
        threads: {
            total: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(threads, 'totalCount'), 'reviewThreads.totalCount'),
            listed: nodes(threads, 'reviewThreads').length,
            unresolved: nodes(threads, 'reviewThreads').filter((node) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'isResolved') !== true).length,
        },
        siblings: siblingsOf(pull),
        opinionated: nodes(opinionated, 'opinionated').map((node) => ({
            id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'id'), 'id'),
            state: reviewState((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'state')),
        })),
    };
}
/** Open pull requests whose head is the very same commit and that go to the same branch. */
function siblingsOf(pull) {
    const [node] = nodes((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headCommit'), 'headCommit');
    const associated = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'commit', 'associatedPullRequests');
    const found = nodes(associated, 'associatedPullRequests');
    if (found.length !== (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(associated, 'totalCount'), 'totalCount'))
        throw cut(`${found.length} pull requests of the head`);
    const [head, base, own] = ['headRefOid', 'baseRefName', 'number'].map((name) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, name));
    return found
        .filter((other) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'state') === 'OPEN' && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'headRefOid') === head && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'baseRefName') === base)
        .map((other) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'number'), 'number'))
        .filter((number) => number !== own);
}
/** Which repository it is. */
function toRepository(repository) {
    const visibility = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'visibility'), 'visibility').toLowerCase();
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'databaseId'), 'databaseId'),
        name: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'nameWithOwner'), 'nameWithOwner'),
        visibility: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(visibility, ['public', 'private', 'internal'], 'visibility'),
    };
}
function noBranch(base) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GITHUB_NOT_FOUND', `There is no branch ${JSON.stringify(base)}, which the pull request goes to.`);
}
/** A file that GitHub cut, or that is no text, is an error: a policy of which a part is missing says something else. */
function toFile(value, name) {
    if (value === null)
        return undefined;
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, '__typename') !== 'Blob')
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a file as ${name}`);
    const content = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'text');
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'isTruncated') !== false || (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'isBinary') === true || typeof content !== 'string')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GITHUB_TRUNCATED', `GitHub gives ${name} only in part, or it is no text. Make it smaller, and save it as UTF-8.`);
    if (Buffer.byteLength(content) !== (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'byteSize'), 'byteSize'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GITHUB_TRUNCATED', `GitHub gives ${Buffer.byteLength(content)} of ${String((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'byteSize'))} bytes of ${name}.`);
    return { blob: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'oid'), `${name}.oid`), text: content };
}
const ACTOR_TYPES = ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'];
function toActor(value) {
    if (value === null)
        return { id: null, login: 'ghost', type: 'Ghost' };
    const type = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, '__typename'), ACTOR_TYPES, 'actor');
    const id = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'databaseId');
    return { id: typeof id === 'number' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(id, 'databaseId') : null, login: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'login'), 'login'), type };
}
function toPerson(value) {
    const user = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'user');
    const email = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'email');
    if (typeof user !== 'object' || user === null)
        return { id: null, login: typeof email === 'string' ? email : 'unknown' };
    return { id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(user, 'databaseId'), 'databaseId'), login: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(user, 'login'), 'login') };
}
/** The account under which GitHub commits what is done on its pages. */
const WEB_FLOW = 19864447;
function toCommit(value) {
    const [authors, committer, signature] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'authors'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'committer'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'signature')];
    const person = toPerson(committer);
    const byGitHub = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'wasSignedByGitHub') === true && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'isValid') === true;
    const web = byGitHub && (person.id === WEB_FLOW || (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(committer, 'email') === 'noreply@github.com');
    return {
        oid: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'oid'), 'commit.oid'),
        tree: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'tree', 'oid'), 'commit.tree.oid'),
        authors: nodes(authors, 'authors').map(toPerson),
        authorCount: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(authors, 'totalCount'), 'authors.totalCount'),
        committer: web ? null : person,
        signature: signature === null ? 'none' : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'isValid') === true ? 'valid' : 'invalid',
    };
}
function reviewState(value) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(value, ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'], 'the state of a review');
}
function toReview(value) {
    const [commit, editor] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'commit'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'editor')];
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'id'), 'review.id'),
        actor: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'author')),
        state: reviewState((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'state')),
        at: timeOrNull((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'submittedAt'), 'submittedAt'),
        commit: commit === null
            ? null
            : { oid: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(commit, 'oid'), 'review.commit'), tree: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(commit, 'tree', 'oid'), 'review.commit.tree') },
        editor: editor === null ? null : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(editor, 'login'), 'editor.login'),
    };
}
function toEvent(value) {
    const when = time((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'createdAt'), 'createdAt');
    switch ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, '__typename')) {
        case 'BaseRefChangedEvent':
        case 'AutomaticBaseChangeSucceededEvent':
        case 'BaseRefForcePushedEvent':
            return { kind: 'base_changed', at: when };
        case 'HeadRefForcePushedEvent':
            return { kind: 'head_forced', at: when, actor: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'actor')) };
        case 'ReviewDismissedEvent':
            return {
                kind: 'review_dismissed',
                at: when,
                actor: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'actor')),
                review: String((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'review', 'id') ?? ''),
                was: reviewState((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'previousReviewState')),
            };
        default:
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('a known event');
    }
}
function time(value, name) {
    const stated = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value, name);
    if (Number.isNaN(Date.parse(stated)))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a time as ${name}`);
    return stated;
}
function timeOrNull(value, name) {
    return value === null ? null : time(value, name);
}
function people(client, teams) {
    const { octokit, here } = client;
    const readable = new Map();
    return {
        permission: (username) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`find out what @${username} may do`, 'metadata: read', async () => {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username });
            return {
                permission: toPermission((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'permission'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'role_name')),
                roleName: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'role_name'), 'role_name'),
                id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'user', 'id'), 'user.id'),
            };
        }),
        membership: async (team, username) => {
            if (teams === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GITHUB_FORBIDDEN', `Cannot read the team ${team}: the token of a workflow never may. Pass app-token, of a GitHub App with the organisation permission Members: read, or name users instead.`, { permission: TEAM_PERMISSION });
            const [org = '', slug = ''] = team.split('/');
            const found = readable.get(team) ?? readTeam(teams, { org, slug });
            readable.set(team, found);
            await found;
            return membershipOf(teams, { org, slug, username });
        },
    };
}
/** `permission` folds maintain into write and triage into read; `role_name` tells them apart, and may be a role of the organisation's own. */
function toPermission(permission, roleName) {
    const base = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(permission, ['admin', 'write', 'read', 'none'], 'permission');
    const exact = _approvals_types_js__WEBPACK_IMPORTED_MODULE_5__/* .PERMISSIONS */ .Jj.find((name) => name === roleName);
    if (exact === undefined)
        return base;
    const folded = exact === 'maintain' ? 'write' : exact === 'triage' ? 'read' : exact;
    if (folded !== base)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a role_name that fits the permission ${base}`);
    return exact;
}
const TEAM_PERMISSION = 'app-token with Members: read';
/** GitHub answers 404 both for somebody who is not in a team and for a team that may not be seen, so the team is asked first. */
async function readTeam({ octokit }, { org, slug }) {
    await (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`read the team ${org}/${slug}`, TEAM_PERMISSION, async () => {
        (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)((await octokit.rest.teams.getByName({ org, team_slug: slug })).data, 'id'), 'team.id');
    });
}
async function membershipOf({ octokit }, { org, slug, username }) {
    try {
        return await (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`find out whether @${username} is in ${org}/${slug}`, TEAM_PERMISSION, async () => {
            const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username });
            return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'state'), ['active', 'pending'], 'state');
        });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'GITHUB_NOT_FOUND')
            return 'none';
        throw error;
    }
}
function surroundings(client) {
    const { octokit, here } = client;
    return {
        mergeBaseTree: (base, commit) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`find the merge base of ${base} and ${commit.slice(0, 7)}`, 'contents: read', async () => {
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${commit}`, per_page: 1 });
            return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'merge_base_commit', 'commit', 'tree', 'sha'), 'merge_base_commit.commit.tree.sha');
        }),
        codeownersErrors: (ref) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('ask what is wrong in CODEOWNERS', 'contents: read', async () => {
            const { data } = await octokit.rest.repos.codeownersErrors({ ...here, ref });
            return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'errors'), 'errors').map((error) => ({
                line: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'line'), 'line'),
                column: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'column'), 'column'),
                kind: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'kind'), 'kind'),
                message: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'), 'message'),
            }));
        }),
        checks: (commit) => readChecks(client, commit),
        pushes: (branch) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`list who pushed to ${branch}`, 'contents: read', async () => {
            let pages = 0;
            const query = { ...here, ref: `refs/heads/${branch}`, per_page: _octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .PER_PAGE */ .EK };
            const found = await octokit.paginate('GET /repos/{owner}/{repo}/activity', query, (answer, done) => {
                pages += 1;
                if (pages >= MAX_ACTIVITY_PAGES)
                    done();
                return answer.data;
            });
            if (pages >= MAX_ACTIVITY_PAGES)
                throw cut(`${found.length} pushes to ${branch} and more there are`);
            return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(found, 'activities').map((entry) => ({
                actor: toRestActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(entry, 'actor')),
                after: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(entry, 'after'), 'after'),
            }));
        }),
    };
}
const MAX_ACTIVITY_PAGES = 10;
/** An account as the REST API shows one. */
function toRestActor(value) {
    if (value === null || value === undefined)
        return { id: null, login: 'ghost', type: 'Ghost' };
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'id'), 'user.id'),
        login: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'login'), 'user.login'),
        type: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'type'), ACTOR_TYPES, 'user.type'),
    };
}
async function readChecks(client, commit) {
    const found = [];
    let contexts = null;
    for (let count = 0; count < MAX_PAGES; count++) {
        const repository = await repositoryOf(client, {
            what: `read the checks of ${commit.slice(0, 7)}`,
            permission: 'checks: read, statuses: read',
            query: _approval_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKS_QUERY */ .PM,
            sha: commit,
            contexts,
        });
        if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'head', '__typename') !== 'Commit')
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('the head commit');
        const rollup = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'head', 'statusCheckRollup');
        if (rollup === null)
            return { statuses: {}, workflows: {} };
        const page = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(rollup, 'contexts');
        found.push(...nodes(page, 'contexts'));
        if (!(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(page, 'pageInfo', 'hasNextPage'), 'contexts.pageInfo'))
            return toChecks(found);
        contexts = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(page, 'pageInfo', 'endCursor'), 'contexts.endCursor');
    }
    throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('an end of the list of checks');
}
/** By name the worst of several: a check that passed beside one of the same name that failed has not passed. */
function toChecks(found) {
    const [statuses, workflows] = [{}, {}];
    const note = (into, name, state) => {
        if (into[name] === undefined || state !== 'success')
            into[name] = state;
    };
    for (const node of found) {
        if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, '__typename') === 'StatusContext') {
            note(statuses, (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'context'), 'context'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'state'), 'state').toLowerCase());
            continue;
        }
        const conclusion = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'conclusion');
        const state = (typeof conclusion === 'string' ? conclusion : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'status'), 'status')).toLowerCase();
        note(statuses, (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'name'), 'name'), state);
        const path = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'checkSuite', 'workflowRun', 'workflow', 'resourcePath');
        if (typeof path === 'string')
            note(workflows, path.replace(/^.*\/actions\/workflows\//, '.github/workflows/'), state);
    }
    return { statuses, workflows };
}
function lists(client) {
    const { octokit, here } = client;
    return {
        openPulls: () => pagesOf(client, { query: _approval_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_QUERY */ .gU, cursor: 'pulls', path: ['pullRequests'], what: 'list the open pull requests' }, toOpenPull),
        pullsOfHead: (head) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('list the pull requests of the head branch', 'pull-requests: read', async () => {
            const found = await octokit.paginate(octokit.rest.pulls.list, { ...here, state: 'open', head, per_page: _octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .PER_PAGE */ .EK });
            return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(found, 'pull requests').map((pull) => ({
                number: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'number'), 'number'),
                headSha: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'head', 'sha'), 'head.sha'),
                base: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'base', 'ref'), 'base.ref'),
            }));
        }),
        mergeQueue: (branch) => pagesOf(client, {
            query: _approval_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .QUEUE_QUERY */ .lT,
            cursor: 'entries',
            path: ['mergeQueue', 'entries'],
            what: `read the merge queue of ${branch}`,
            variables: { branch },
        }, (node) => {
            const sha = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'headCommit', 'oid');
            return { ...toOpenPull((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'pullRequest')), groupSha: sha === undefined ? null : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(sha, 'headCommit.oid') };
        }),
    };
}
function toOpenPull(node) {
    return {
        number: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'number'), 'number'),
        headSha: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'headRefOid'), 'headRefOid'),
        base: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'baseRefName'), 'baseRefName'),
    };
}
async function pagesOf(client, { query, cursor, path, what, variables = {} }, parse) {
    const found = [];
    let after = null;
    for (let count = 0; count < MAX_PAGES; count++) {
        const repository = await repositoryOf(client, { what, permission: 'pull-requests: read', query, ...variables, [cursor]: after });
        const page = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, ...path);
        found.push(...nodes(page, path.join('.')).map(parse));
        if (!(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(page, 'pageInfo', 'hasNextPage'), 'pageInfo')) {
            const total = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(page, 'totalCount'), 'totalCount');
            if (found.length !== total)
                throw cut(`${found.length} of ${total} entries when asked to ${what}`);
            return found;
        }
        after = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(page, 'pageInfo', 'endCursor'), 'endCursor');
    }
    throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`an end of the answers when asked to ${what}`);
}


/***/ }),

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const ADVICE = {
    MANIFEST_MISSING: ' Build it with "weightseal manifest".',
    SIGNATURE_MISSING: ' The model is not signed, or its signature stands elsewhere: give it with --signature or --seal.',
};
/**
 * Reads a UTF-8 file of a bounded size that must be a regular file.
 *
 * @throws {SealError} `missing` - there is no such file. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, { cause });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${file} is not a regular file.`);
        if (stats.size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(tooLarge, `${file} has ${stats.size} bytes, more than the ${maxBytes} that are read.`);
        return decode(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}.`, { cause });
    }
}


/***/ }),

/***/ 46063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62821);

/**
 * Regular expressions of packs run on RE2, in linear time: a pack may come from someone who wants the job to hang.
 * Look-around and back-references are refused when the pack is compiled.
 *
 * The text must differ for each pattern: ajv keeps compiled patterns by it, and without it every pattern of a schema
 * would share the first one.
 */
function re2(pattern, flags = '') {
    const compiled = _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` };
}
/** The name by which code that was generated at build time calls the engine. */
re2.code = 're2';


/***/ })

};
