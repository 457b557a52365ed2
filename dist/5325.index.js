export const id = 5325;
export const ids = [5325];
export const modules = {

/***/ 34288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PACKS)
/* harmony export */ });
const PACKS = JSON.parse("\
[\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"approvals\",\
\"version\": \"1.0.0\",\
\"title\": \"Approvals and required reviewers\",\
\"description\": \"Whether the right people approved exactly what is merged or released, and whether the repository's own settings leave a way around them.\"\
},\
\"rules\": [\
{\
\"id\": \"WS-AP-001\",\
\"title\": \"The branch asks for approvals that a push takes back\",\
\"rationale\": \"An event can get lost, and a workflow can be deleted on a branch. GitHub's own rules do not depend on any of that: they are the floor under every decision of ours.\",\
\"severity\": \"medium\",\
\"stages\": [\
\"release\",\
\"schedule\"\
],\
\"select\": \"branch.rules\",\
\"needs\": [\
\"github.rules\"\
],\
\"assert\": {\
\"required\": [\
\"approvals\",\
\"dismissStale\",\
\"lastPush\"\
],\
\"properties\": {\
\"approvals\": {\
\"minimum\": 1\
},\
\"dismissStale\": {\
\"const\": true\
},\
\"lastPush\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/branch}}: approving reviews {{/approvals}}, stale ones dismissed {{/dismissStale}}, last push by somebody else than the approver {{/lastPush}}.\",\
\"remediation\": {\
\"text\": \"In the ruleset of the branch: at least one approving review, \\\"Dismiss stale pull request approvals\\\" and \\\"Require approval of the most recent reviewable push\\\".\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
],\
\"slsa\": [\
\"source-two-party-review\"\
]\
},\
\"tests\": [\
{\
\"name\": \"everything on\",\
\"given\": {\
\"branch\": \"main\",\
\"pullRequests\": true,\
\"approvals\": 1,\
\"dismissStale\": true,\
\"lastPush\": true,\
\"codeOwners\": true,\
\"status\": \"pinned\",\
\"forcePushes\": false,\
\"deletions\": false,\
\"bypasses\": 0\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"everything off\",\
\"given\": {\
\"branch\": \"main\",\
\"pullRequests\": true,\
\"approvals\": 0,\
\"dismissStale\": false,\
\"lastPush\": false,\
\"codeOwners\": false,\
\"status\": \"required\",\
\"forcePushes\": false,\
\"deletions\": false,\
\"bypasses\": 0\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/approvals\",\
\"/dismissStale\",\
\"/lastPush\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-002\",\
\"title\": \"The status of the approvals is required, from the app that sets it\",\
\"rationale\": \"A status that nobody has to wait for decides nothing. One that is required without its source can be set by any workflow with the permission.\",\
\"severity\": \"medium\",\
\"stages\": [\
\"release\",\
\"schedule\"\
],\
\"select\": \"branch.rules\",\
\"needs\": [\
\"github.rules\"\
],\
\"assert\": {\
\"required\": [\
\"status\"\
],\
\"properties\": {\
\"status\": {\
\"const\": \"pinned\"\
}\
}\
},\
\"at\": \"/status\",\
\"message\": \"{{/branch}}: the status weightseal/approvals is {{/status}}.\",\
\"remediation\": {\
\"text\": \"In the ruleset of the branch, \\\"Require status checks\\\": add weightseal/approvals with the name of the branch, and choose the app that sets it as its source.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.29\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"pinned\",\
\"given\": {\
\"branch\": \"main\",\
\"pullRequests\": true,\
\"approvals\": 1,\
\"dismissStale\": true,\
\"lastPush\": true,\
\"codeOwners\": true,\
\"status\": \"pinned\",\
\"forcePushes\": false,\
\"deletions\": false,\
\"bypasses\": 0\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"without its source\",\
\"given\": {\
\"branch\": \"main\",\
\"pullRequests\": true,\
\"approvals\": 1,\
\"dismissStale\": true,\
\"lastPush\": true,\
\"codeOwners\": true,\
\"status\": \"required\",\
\"forcePushes\": false,\
\"deletions\": false,\
\"bypasses\": 0\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/status\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-003\",\
\"title\": \"The branch takes changes by pull request only\",\
\"rationale\": \"What is pushed to a branch directly was approved by nobody, and rewritten history was approved as something else. Weightseal finds both when it looks at a release; only a ruleset prevents them.\",\
\"severity\": \"high\",\
\"stages\": [\
\"release\",\
\"schedule\"\
],\
\"select\": \"branch.rules\",\
\"needs\": [\
\"github.rules\"\
],\
\"assert\": {\
\"required\": [\
\"pullRequests\",\
\"forcePushes\",\
\"deletions\",\
\"bypasses\"\
],\
\"properties\": {\
\"pullRequests\": {\
\"const\": true\
},\
\"forcePushes\": {\
\"const\": false\
},\
\"deletions\": {\
\"const\": false\
},\
\"bypasses\": {\
\"maximum\": 0\
}\
}\
},\
\"message\": \"{{/branch}}: pull requests required {{/pullRequests}}, force pushes possible {{/forcePushes}}, deletion possible {{/deletions}}, bypasses seen {{/bypasses}}.\",\
\"remediation\": {\
\"text\": \"Settings, Rules, Rulesets: for this branch turn on \\\"Require a pull request before merging\\\", \\\"Block force pushes\\\" and \\\"Restrict deletions\\\", and empty the bypass list.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.4\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
],\
\"slsa\": [\
\"source-continuous-enforcement\"\
]\
},\
\"references\": [\
\"https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets\"\
],\
\"tests\": [\
{\
\"name\": \"protected\",\
\"given\": {\
\"branch\": \"main\",\
\"pullRequests\": true,\
\"approvals\": 1,\
\"dismissStale\": true,\
\"lastPush\": true,\
\"codeOwners\": true,\
\"status\": \"pinned\",\
\"forcePushes\": false,\
\"deletions\": false,\
\"bypasses\": 0\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"bypasses that the token may not see\",\
\"given\": {\
\"branch\": \"main\",\
\"pullRequests\": true,\
\"approvals\": 1,\
\"dismissStale\": true,\
\"lastPush\": true,\
\"codeOwners\": true,\
\"status\": \"pinned\",\
\"forcePushes\": false,\
\"deletions\": false,\
\"bypasses\": -1\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open\",\
\"given\": {\
\"branch\": \"main\",\
\"pullRequests\": false,\
\"approvals\": 0,\
\"dismissStale\": false,\
\"lastPush\": false,\
\"codeOwners\": false,\
\"status\": \"none\",\
\"forcePushes\": true,\
\"deletions\": true,\
\"bypasses\": 2\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/bypasses\",\
\"/deletions\",\
\"/forcePushes\",\
\"/pullRequests\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-004\",\
\"title\": \"Environments of a release need a reviewer\",\
\"rationale\": \"An environment without required reviewers lets every run through, so an approval in it proves nothing.\",\
\"severity\": \"high\",\
\"stages\": [\
\"release\",\
\"schedule\"\
],\
\"select\": \"environment\",\
\"needs\": [\
\"github.environments\"\
],\
\"assert\": {\
\"required\": [\
\"exists\",\
\"requiredReviewers\"\
],\
\"properties\": {\
\"exists\": {\
\"const\": true\
},\
\"requiredReviewers\": {\
\"minimum\": 1\
}\
}\
},\
\"at\": \"/requiredReviewers\",\
\"message\": \"The environment {{/name}} has {{/requiredReviewers}} required reviewers.\",\
\"remediation\": {\
\"text\": \"Settings, Environments: create it and turn on \\\"Required reviewers\\\". Private repositories need GitHub Enterprise for this.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"with reviewers\",\
\"given\": {\
\"name\": \"production\",\
\"exists\": true,\
\"requiredReviewers\": 2,\
\"preventSelfReview\": true,\
\"adminsCanBypass\": false,\
\"branchPolicy\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"without\",\
\"given\": {\
\"name\": \"production\",\
\"exists\": true,\
\"requiredReviewers\": 0,\
\"preventSelfReview\": false,\
\"adminsCanBypass\": true,\
\"branchPolicy\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/requiredReviewers\"\
]\
},\
{\
\"name\": \"not there\",\
\"given\": {\
\"name\": \"production\",\
\"exists\": false,\
\"requiredReviewers\": 0,\
\"preventSelfReview\": false,\
\"adminsCanBypass\": true,\
\"branchPolicy\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/exists\",\
\"/requiredReviewers\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-005\",\
\"title\": \"The release is approved by as many different people as it needs\",\
\"rationale\": \"GitHub lets one reviewer of an environment through, however many it lists. Here the people are counted: different ones, over one environment or several, neither who started the run nor anyone who put something into the release.\",\
\"severity\": \"high\",\
\"stages\": [\
\"release\"\
],\
\"select\": \"release.review\",\
\"needs\": [\
\"github.release\"\
],\
\"assert\": {\
\"required\": [\
\"satisfied\"\
],\
\"properties\": {\
\"satisfied\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/satisfied\",\
\"message\": \"{{/reason}}\",\
\"remediation\": {\
\"text\": \"Put a job with each of the environments before the gate and let different people approve them; approvals.release.environments and reviewers say how many.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"references\": [\
\"https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments\"\
],\
\"tests\": [\
{\
\"name\": \"two people\",\
\"given\": {\
\"environments\": [\
\"production-a\",\
\"production-b\"\
],\
\"required\": 2,\
\"approvers\": [\
\"bob\",\
\"carol\"\
],\
\"satisfied\": true,\
\"reason\": \"approved by @bob and @carol\",\
\"attempt\": 1\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"one person twice\",\
\"given\": {\
\"environments\": [\
\"production-a\",\
\"production-b\"\
],\
\"required\": 2,\
\"approvers\": [\
\"bob\"\
],\
\"satisfied\": false,\
\"reason\": \"1 of 2 people approved\",\
\"attempt\": 1\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/satisfied\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-007\",\
\"title\": \"The right people approved exactly what would be merged\",\
\"rationale\": \"An approval counts for the commit that was looked at, by a person who put nothing into it and may write now. Who must approve is decided by the policy on the base branch, the tier of the model and the kind of change.\",\
\"severity\": \"high\",\
\"stages\": [\
\"pull_request\"\
],\
\"select\": \"approval.decision\",\
\"needs\": [\
\"github.approvals\"\
],\
\"onEmpty\": \"unknown\",\
\"assert\": {\
\"required\": [\
\"outcome\"\
],\
\"properties\": {\
\"outcome\": {\
\"const\": \"pass\"\
}\
}\
},\
\"at\": \"/outcome\",\
\"message\": \"#{{/pullRequest}} to {{/base}}: {{/summary}}\",\
\"remediation\": {\
\"text\": \"Ask the people who are missing; the summary names each slot, who could fill it, and why a review that was given does not count. \\\"weightseal approvals explain\\\" says the same on a laptop.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
],\
\"slsa\": [\
\"source-two-party-review\"\
]\
},\
\"references\": [\
\"https://slsa.dev/spec/v1.2/source-requirements\"\
],\
\"tests\": [\
{\
\"name\": \"approved\",\
\"given\": {\
\"pullRequest\": 7,\
\"base\": \"main\",\
\"head\": \"1a2b3c4\",\
\"outcome\": \"pass\",\
\"tier\": \"internal\",\
\"summary\": \"Approved by @bob\",\
\"approvers\": [\
\"bob\"\
]\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"somebody is missing\",\
\"given\": {\
\"pullRequest\": 7,\
\"base\": \"main\",\
\"head\": \"1a2b3c4\",\
\"outcome\": \"pending\",\
\"tier\": \"internal\",\
\"summary\": \"Waiting for ml_engineer\",\
\"approvers\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/outcome\"\
]\
},\
{\
\"name\": \"somebody asks for changes\",\
\"given\": {\
\"pullRequest\": 7,\
\"base\": \"main\",\
\"head\": \"1a2b3c4\",\
\"outcome\": \"fail\",\
\"tier\": \"internal\",\
\"summary\": \"@carol asks for changes\",\
\"approvers\": [\
\"bob\"\
]\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/outcome\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-008\",\
\"title\": \"A change of the policy is approved by its owners\",\
\"rationale\": \"Configuration, packs, CODEOWNERS, workflows, trust roots and the files that decide what git stores for a path make the rules. Whoever may change them alone may do everything else alone. No policy can take this rule away.\",\
\"severity\": \"high\",\
\"stages\": [\
\"pull_request\"\
],\
\"select\": \"policy.change\",\
\"needs\": [\
\"github.approvals\"\
],\
\"assert\": {\
\"required\": [\
\"approved\"\
],\
\"properties\": {\
\"approved\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/approved\",\
\"message\": \"{{/path}} ({{/role}}) is {{/change}} here, and not everybody has approved who must approve a change of the policy.\",\
\"remediation\": {\
\"text\": \"Ask an ml_admin (by default anyone with maintain permission) to review it, or take the file out of the pull request.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\",\
\"A.8.9\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\",\
\"CICD-SEC-4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"approved\",\
\"given\": {\
\"path\": \".github/CODEOWNERS\",\
\"role\": \"owners\",\
\"change\": \"modified\",\
\"approved\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not approved\",\
\"given\": {\
\"path\": \".github/CODEOWNERS\",\
\"role\": \"owners\",\
\"change\": \"modified\",\
\"approved\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/approved\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-009\",\
\"title\": \"Nothing but people approves\",\
\"rationale\": \"A bot approves whatever its code says, and whoever can start it approves through it. Workflows of a repository can be allowed to approve pull requests; then anyone who may push a workflow may approve.\",\
\"severity\": \"medium\",\
\"stages\": [\
\"pull_request\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"approval.bots\",\
\"needs\": [\
\"github.approvals\"\
],\
\"assert\": {\
\"required\": [\
\"listed\",\
\"actionsMayApprove\"\
],\
\"properties\": {\
\"listed\": {\
\"maxItems\": 0\
},\
\"actionsMayApprove\": {\
\"enum\": [\
\"no\",\
\"unknown\"\
]\
}\
}\
},\
\"message\": \"Bots that a rule takes: {{/listed}}. Workflows may approve pull requests: {{/actionsMayApprove}}.\",\
\"remediation\": {\
\"text\": \"Take the ids out of the rule, and turn off Settings, Actions, General, \\\"Allow GitHub Actions to create and approve pull requests\\\".\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"nobody\",\
\"given\": {\
\"listed\": [],\
\"actionsMayApprove\": \"no\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not known\",\
\"given\": {\
\"listed\": [],\
\"actionsMayApprove\": \"unknown\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a listed bot and workflows\",\
\"given\": {\
\"listed\": [\
49699333\
],\
\"actionsMayApprove\": \"yes\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/actionsMayApprove\",\
\"/listed\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-010\",\
\"title\": \"Every line of CODEOWNERS can be read\",\
\"rationale\": \"GitHub leaves a line out that it cannot read, and says so to nobody. An earlier line decides then, or none.\",\
\"severity\": \"high\",\
\"stages\": [\
\"pull_request\"\
],\
\"select\": \"codeowners.line\",\
\"assert\": {\
\"required\": [\
\"level\"\
],\
\"properties\": {\
\"level\": {\
\"const\": \"warning\"\
}\
}\
},\
\"at\": \"/level\",\
\"message\": \"{{/message}}\",\
\"remediation\": {\
\"text\": \"Correct the line on the base branch.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"something to look at\",\
\"given\": {\
\"path\": \"CODEOWNERS\",\
\"code\": \"codeowners_repeated_pattern\",\
\"level\": \"warning\",\
\"message\": \"the same pattern stands on line 9\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a line that is left out\",\
\"given\": {\
\"path\": \"CODEOWNERS\",\
\"code\": \"codeowners_negation\",\
\"level\": \"error\",\
\"message\": \"there is no negation\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/level\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-011\",\
\"title\": \"Every commit of a release came by an approved pull request\",\
\"rationale\": \"A release is everything since the one before it. A commit that was pushed directly, or merged without its approvals, is released with the rest and was looked at by nobody.\",\
\"severity\": \"high\",\
\"stages\": [\
\"release\"\
],\
\"select\": \"release.commit\",\
\"needs\": [\
\"github.release\"\
],\
\"onEmpty\": \"unknown\",\
\"assert\": {\
\"required\": [\
\"approved\"\
],\
\"properties\": {\
\"approved\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/approved\",\
\"message\": \"{{/sha}} ({{/title}}): {{/reason}}\",\
\"remediation\": {\
\"text\": \"Open a pull request that reverts the commit or brings it again, have it approved, and release after that.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
],\
\"slsa\": [\
\"source-two-party-review\"\
]\
},\
\"tests\": [\
{\
\"name\": \"approved\",\
\"given\": {\
\"sha\": \"1a2b3c4\",\
\"title\": \"A change\",\
\"pullRequest\": 7,\
\"approved\": true,\
\"reason\": \"merged by #7, approved by @bob\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a direct push\",\
\"given\": {\
\"sha\": \"1a2b3c4\",\
\"title\": \"hotfix\",\
\"pullRequest\": 0,\
\"approved\": false,\
\"reason\": \"pushed directly\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/approved\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-012\",\
\"title\": \"The release's tag points where it did, at what a branch holds\",\
\"rationale\": \"Anyone with write permission can set a tag on any commit, reviewed or not, and move it later. A release belongs to a commit that a protected branch holds.\",\
\"severity\": \"high\",\
\"stages\": [\
\"release\"\
],\
\"select\": \"release.tag\",\
\"needs\": [\
\"github.release\"\
],\
\"assert\": {\
\"required\": [\
\"reachable\",\
\"moved\"\
],\
\"properties\": {\
\"reachable\": {\
\"const\": true\
},\
\"moved\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/tag}} at {{/commit}}: held by a release branch {{/reachable}}, moved during the run {{/moved}}.\",\
\"remediation\": {\
\"text\": \"Tag a commit of the release branch. A ruleset for tags keeps others from setting or moving them.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.4\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"on main\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"commit\": \"1a2b3c4\",\
\"kind\": \"annotated\",\
\"branch\": \"main\",\
\"reachable\": true,\
\"moved\": false,\
\"signatureRequired\": false,\
\"signature\": \"none\",\
\"signer\": \"\",\
\"expectedSigner\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"elsewhere\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"commit\": \"1a2b3c4\",\
\"kind\": \"lightweight\",\
\"branch\": \"\",\
\"reachable\": false,\
\"moved\": true,\
\"signatureRequired\": false,\
\"signature\": \"none\",\
\"signer\": \"\",\
\"expectedSigner\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/moved\",\
\"/reachable\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-013\",\
\"title\": \"The release's tag is signed by who may release\",\
\"rationale\": \"GitHub calls a signature verified when the key belongs to any account. Whose key it is has to be asked as well.\",\
\"severity\": \"high\",\
\"stages\": [\
\"release\"\
],\
\"select\": \"release.tag\",\
\"needs\": [\
\"github.release\"\
],\
\"when\": {\
\"required\": [\
\"signatureRequired\"\
],\
\"properties\": {\
\"signatureRequired\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"signature\",\
\"expectedSigner\"\
],\
\"properties\": {\
\"signature\": {\
\"const\": \"valid\"\
},\
\"expectedSigner\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/tag}} is {{/kind}}, signature {{/signature}}, by {{/signer}}, who may sign releases: {{/expectedSigner}}.\",\
\"remediation\": {\
\"text\": \"Set the tag with \\\"git tag -s\\\" and a key of one of approvals.release.signers. A lightweight tag cannot be signed.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
]\
},\
\"tests\": [\
{\
\"name\": \"signed\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"commit\": \"1a2b3c4\",\
\"kind\": \"annotated\",\
\"branch\": \"main\",\
\"reachable\": true,\
\"moved\": false,\
\"signatureRequired\": true,\
\"signature\": \"valid\",\
\"signer\": \"bob\",\
\"expectedSigner\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not signed\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"commit\": \"1a2b3c4\",\
\"kind\": \"lightweight\",\
\"branch\": \"main\",\
\"reachable\": true,\
\"moved\": false,\
\"signatureRequired\": true,\
\"signature\": \"none\",\
\"signer\": \"\",\
\"expectedSigner\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/expectedSigner\",\
\"/signature\"\
]\
},\
{\
\"name\": \"not asked for\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"commit\": \"1a2b3c4\",\
\"kind\": \"lightweight\",\
\"branch\": \"main\",\
\"reachable\": true,\
\"moved\": false,\
\"signatureRequired\": false,\
\"signature\": \"none\",\
\"signer\": \"\",\
\"expectedSigner\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AP-014\",\
\"title\": \"The release is published by somebody who may\",\
\"rationale\": \"Anyone with write permission can publish a release and replace its files.\",\
\"severity\": \"medium\",\
\"stages\": [\
\"release\"\
],\
\"select\": \"release.author\",\
\"needs\": [\
\"github.release\"\
],\
\"assert\": {\
\"required\": [\
\"entitled\"\
],\
\"properties\": {\
\"entitled\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/entitled\",\
\"message\": \"{{/login}}: {{/reason}}\",\
\"remediation\": {\
\"text\": \"Let an ml_engineer or ml_admin publish it, or name others under approvals.release.authors. Immutable releases keep what was published.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"an engineer\",\
\"given\": {\
\"login\": \"bob\",\
\"entitled\": true,\
\"reason\": \"is ml_engineer\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"somebody else\",\
\"given\": {\
\"login\": \"eve\",\
\"entitled\": false,\
\"reason\": \"is developer\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/entitled\"\
]\
}\
]\
},\
{\
\"id\": \"WS-AP-015\",\
\"title\": \"Environments of a release leave no way around their reviewers\",\
\"rationale\": \"By default administrators may skip the reviewers of an environment, whoever started a run may approve it, and any branch may deploy. Each of these is one switch.\",\
\"severity\": \"medium\",\
\"stages\": [\
\"release\",\
\"schedule\"\
],\
\"select\": \"environment\",\
\"needs\": [\
\"github.environments\"\
],\
\"when\": {\
\"required\": [\
\"exists\"\
],\
\"properties\": {\
\"exists\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"preventSelfReview\",\
\"adminsCanBypass\",\
\"branchPolicy\"\
],\
\"properties\": {\
\"preventSelfReview\": {\
\"const\": true\
},\
\"adminsCanBypass\": {\
\"const\": false\
},\
\"branchPolicy\": {\
\"const\": true\
}\
}\
},\
\"message\": \"The environment {{/name}} can be passed: self-review prevented {{/preventSelfReview}}, administrators may bypass {{/adminsCanBypass}}, limited to branches or tags {{/branchPolicy}}.\",\
\"remediation\": {\
\"text\": \"Settings, Environments: turn on \\\"Prevent self-review\\\", turn off \\\"Allow administrators to bypass\\\", and choose the branches and tags that may deploy.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\",\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.3\",\
\"A.8.2\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\",\
\"CICD-SEC-5\"\
]\
},\
\"tests\": [\
{\
\"name\": \"closed\",\
\"given\": {\
\"name\": \"production\",\
\"exists\": true,\
\"requiredReviewers\": 2,\
\"preventSelfReview\": true,\
\"adminsCanBypass\": false,\
\"branchPolicy\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open\",\
\"given\": {\
\"name\": \"production\",\
\"exists\": true,\
\"requiredReviewers\": 2,\
\"preventSelfReview\": false,\
\"adminsCanBypass\": true,\
\"branchPolicy\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/adminsCanBypass\",\
\"/branchPolicy\",\
\"/preventSelfReview\"\
]\
},\
{\
\"name\": \"not there\",\
\"given\": {\
\"name\": \"production\",\
\"exists\": false,\
\"requiredReviewers\": 0,\
\"preventSelfReview\": false,\
\"adminsCanBypass\": true,\
\"branchPolicy\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AP-006\",\
\"title\": \"Jobs that deploy or publish name an environment\",\
\"rationale\": \"An environment is where GitHub asks people before a job runs, and where secrets are that only this job needs.\",\
\"limits\": \"Knows common actions and commands that deploy or publish.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"select\": \"workflow.job\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"deploys\"\
],\
\"properties\": {\
\"deploys\": {\
\"minLength\": 1\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"environment\"\
],\
\"properties\": {\
\"environment\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/environment\",\
\"message\": \"{{/path}}: job {{/job}} {{/deploys}} without an environment.\",\
\"remediation\": {\
\"text\": \"Name an environment in the job, with required reviewers and the branches and tags that may deploy.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.31\"\
],\
\"cis_github\": [\
\"5.2.3\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"in an environment\",\
\"given\": {\
\"path\": \".github/workflows/release.yml\",\
\"job\": \"release\",\
\"deploys\": \"publishes to PyPI\",\
\"environment\": true,\
\"selfHosted\": false,\
\"pullRequests\": false,\
\"imagePush\": \"none\",\
\"publicRepository\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"without\",\
\"given\": {\
\"path\": \".github/workflows/release.yml\",\
\"job\": \"release\",\
\"deploys\": \"publishes to PyPI\",\
\"environment\": false,\
\"selfHosted\": false,\
\"pullRequests\": false,\
\"imagePush\": \"none\",\
\"publicRepository\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/environment\"\
]\
},\
{\
\"name\": \"deploys nothing\",\
\"given\": {\
\"path\": \".github/workflows/release.yml\",\
\"job\": \"release\",\
\"deploys\": \"\",\
\"environment\": false,\
\"selfHosted\": false,\
\"pullRequests\": false,\
\"imagePush\": \"none\",\
\"publicRepository\": false\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"aws\",\
\"version\": \"0.1.0\",\
\"title\": \"SageMaker\",\
\"description\": \"What Terraform, Terraform plans and CloudFormation deploy of Amazon SageMaker.\"\
},\
\"rules\": [\
{\
\"id\": \"WS-AWS-001\",\
\"title\": \"SageMaker models run in network isolation inside a VPC\",\
\"rationale\": \"A container that reaches the internet can send the model and what it is asked to anybody.\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.model\",\
\"sagemaker.component-config\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"networkIsolation\",\
\"inVpc\"\
],\
\"properties\": {\
\"networkIsolation\": {\
\"const\": true\
},\
\"inVpc\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}}: network isolation {{/networkIsolation}}, in a VPC {{/inVpc}}.\",\
\"remediation\": {\
\"text\": \"Set EnableNetworkIsolation (enable_network_isolation) and give a VpcConfig with subnets and security groups.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.22\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.model\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": true,\
\"inVpc\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"on the network\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.model\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": false,\
\"inVpc\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/networkIsolation\"\
]\
},\
{\
\"name\": \"in no VPC\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.model\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": true,\
\"inVpc\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/inVpc\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": true,\
\"inVpc\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-002\",\
\"title\": \"SageMaker notebooks have no direct internet, no root and no old metadata service\",\
\"rationale\": \"A notebook holds data, and the rights of its role. Root and the old metadata service give both to whatever code runs in it.\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.notebook\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"internetAccess\",\
\"rootAccess\",\
\"inVpc\",\
\"metadataV2\"\
],\
\"properties\": {\
\"internetAccess\": {\
\"const\": false\
},\
\"rootAccess\": {\
\"const\": false\
},\
\"inVpc\": {\
\"const\": true\
},\
\"metadataV2\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}}: direct internet {{/internetAccess}}, root {{/rootAccess}}, in a VPC {{/inVpc}}, metadata service 2 {{/metadataV2}}.\",\
\"remediation\": {\
\"text\": \"Set DirectInternetAccess and RootAccess to Disabled, give a SubnetId, and MinimumInstanceMetadataServiceVersion 2.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\",\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.2\",\
\"A.8.22\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.notebook\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": false,\
\"rootAccess\": false,\
\"inVpc\": true,\
\"metadataV2\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"internet\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.notebook\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": true,\
\"rootAccess\": false,\
\"inVpc\": true,\
\"metadataV2\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/internetAccess\"\
]\
},\
{\
\"name\": \"root\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.notebook\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": false,\
\"rootAccess\": true,\
\"inVpc\": true,\
\"metadataV2\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/rootAccess\"\
]\
},\
{\
\"name\": \"no subnet\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.notebook\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": false,\
\"rootAccess\": false,\
\"inVpc\": false,\
\"metadataV2\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/inVpc\"\
]\
},\
{\
\"name\": \"metadata service 1\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.notebook\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": false,\
\"rootAccess\": false,\
\"inVpc\": true,\
\"metadataV2\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/metadataV2\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": false,\
\"rootAccess\": false,\
\"inVpc\": true,\
\"metadataV2\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-003\",\
\"title\": \"SageMaker storage is encrypted with keys of the owner\",\
\"rationale\": \"Who may use the key decides who may read the data, and one can take that away.\",\
\"limits\": \"Whether the key rotates and who may use it is not looked at. What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.notebook\",\
\"sagemaker.endpoint-config\",\
\"sagemaker.component-config\",\
\"sagemaker.domain\",\
\"sagemaker.monitoring-job\",\
\"sagemaker.scheduled-job\",\
\"sagemaker.training-job\",\
\"sagemaker.flow-definition\",\
\"sagemaker.feature-group\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"customerKey\"\
],\
\"properties\": {\
\"customerKey\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} has a volume or an output without a KMS key of your own.\",\
\"remediation\": {\
\"text\": \"Name a KMS key for the volume and for the output.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(2)(iv)\"\
],\
\"gdpr\": [\
\"Art. 32(1)(a)\"\
],\
\"cis_controls_v8\": [\
\"3.11\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.notebook\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.notebook\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"customerKey\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/customerKey\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-004\",\
\"title\": \"SageMaker jobs encrypt the traffic between containers\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.monitoring-job\",\
\"sagemaker.scheduled-job\",\
\"sagemaker.training-job\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"trafficEncrypted\"\
],\
\"properties\": {\
\"trafficEncrypted\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} sends traffic between its containers in plain.\",\
\"remediation\": {\
\"text\": \"Set EnableInterContainerTrafficEncryption. It costs time in distributed training.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(e)(2)(ii)\"\
],\
\"cis_controls_v8\": [\
\"3.10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.monitoring-job\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"trafficEncrypted\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"plain\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.monitoring-job\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"trafficEncrypted\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/trafficEncrypted\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"trafficEncrypted\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-005\",\
\"title\": \"SageMaker roles and model package groups are not wildcard\",\
\"rationale\": \"Whoever runs code in a notebook or a job has the rights of its role.\",\
\"limits\": \"Sees policies in the same module or template, and AdministratorAccess, PowerUserAccess and IAMFullAccess of AWS; not what other policies of AWS allow. What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"iam.role\",\
\"sagemaker.registry\",\
\"sagemaker.registry-policy\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"wildcard\"\
],\
\"properties\": {\
\"wildcard\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} allows every action, every action of a service on everything, or lets everybody in.\",\
\"remediation\": {\
\"text\": \"Name the actions that the role needs, and the accounts that may use the model registry.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.15\",\
\"A.8.2\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"iam.role\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"wildcard\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a wildcard\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"iam.role\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"wildcard\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/wildcard\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"wildcard\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-006\",\
\"title\": \"SageMaker training and monitoring jobs run in network isolation inside a VPC\",\
\"rationale\": \"A training job reads all the data there is.\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.training-job\",\
\"sagemaker.monitoring-job\",\
\"sagemaker.scheduled-job\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"networkIsolation\",\
\"inVpc\"\
],\
\"properties\": {\
\"networkIsolation\": {\
\"const\": true\
},\
\"inVpc\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}}: network isolation {{/networkIsolation}}, in a VPC {{/inVpc}}.\",\
\"remediation\": {\
\"text\": \"Set EnableNetworkIsolation and a VpcConfig in the job, or in the arguments of the step of the pipeline.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.22\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
],\
\"nist_800_218a\": [\
\"PS.1.2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.training-job\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": true,\
\"inVpc\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"on the network\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.training-job\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": false,\
\"inVpc\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/networkIsolation\"\
]\
},\
{\
\"name\": \"in no VPC\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.training-job\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": true,\
\"inVpc\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/inVpc\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"networkIsolation\": true,\
\"inVpc\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-007\",\
\"title\": \"SageMaker Studio reaches the internet through a VPC only\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.domain\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"internetAccess\"\
],\
\"properties\": {\
\"internetAccess\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} does not set AppNetworkAccessType to VpcOnly.\",\
\"remediation\": {\
\"text\": \"Set AppNetworkAccessType (app_network_access_type) to VpcOnly.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.22\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.domain\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"direct\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.domain\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/internetAccess\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"internetAccess\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-008\",\
\"title\": \"SageMaker endpoints are watched by a monitoring schedule\",\
\"limits\": \"Sees schedules in the same module or template only. What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.endpoint\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"monitored\"\
],\
\"properties\": {\
\"monitored\": {\
\"const\": true\
}\
}\
},\
\"message\": \"No monitoring schedule of these files watches {{/native}} {{/name}}.\",\
\"remediation\": {\
\"text\": \"Add a monitoring schedule whose job definition names the endpoint.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.16\"\
],\
\"nist_ai_rmf\": [\
\"MEASURE 2.4\",\
\"MANAGE 4.1\"\
],\
\"owasp_ml\": [\
\"ML08\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.endpoint\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"monitored\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nobody watches\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.endpoint\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"monitored\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/monitored\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"monitored\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AWS-009\",\
\"title\": \"Steps of SageMaker pipelines can be read\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"sagemaker.pipeline\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"readable\"\
],\
\"properties\": {\
\"readable\": {\
\"const\": true\
}\
}\
},\
\"message\": \"The steps of {{/native}} {{/name}} are not in these files, so that its jobs are not judged.\",\
\"remediation\": {\
\"text\": \"Keep the definition in the file, or judge the plan.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.pipeline\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"readable\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"steps from elsewhere\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"sagemaker.pipeline\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"readable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/readable\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_sagemaker_model\",\
\"name\": \"aws_sagemaker_model.main\",\
\"format\": \"terraform\",\
\"readable\": true\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"azure\",\
\"version\": \"0.1.0\",\
\"title\": \"Azure Machine Learning\",\
\"description\": \"What Terraform, Terraform plans, ARM templates and built Bicep deploy of Azure Machine Learning.\"\
},\
\"rules\": [\
{\
\"id\": \"WS-AZ-001\",\
\"title\": \"Azure Machine Learning answers no public network, and says so\",\
\"rationale\": \"Azure opens what does not say otherwise. Public checkers disagree on a workspace that says nothing: checkov passes it in CKV2_AZURE_49 and fails it in CKV_AZURE_144; the built-in policy of Azure denies it, and so do we.\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"azureml.workspace\",\
\"azureml.registry\",\
\"azureml.endpoint\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"publicAccess\"\
],\
\"properties\": {\
\"publicAccess\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} does not set publicNetworkAccess to Disabled.\",\
\"remediation\": {\
\"text\": \"Set publicNetworkAccess to Disabled (public_network_access_enabled = false) and reach it by a private endpoint.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.22\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"publicAccess\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"public, or not said\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"publicAccess\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/publicAccess\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"other.thing\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"publicAccess\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AZ-002\",\
\"title\": \"Azure Machine Learning computes have no local accounts and are in a virtual network\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"azureml.compute\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"localAuth\",\
\"inVpc\"\
],\
\"properties\": {\
\"localAuth\": {\
\"const\": false\
},\
\"inVpc\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}}: local authentication {{/localAuth}}, in a virtual network {{/inVpc}}.\",\
\"remediation\": {\
\"text\": \"Set disableLocalAuth (local_auth_enabled = false) and name a subnet.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.5\",\
\"A.8.22\"\
],\
\"hipaa\": [\
\"164.312(d)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.compute\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"localAuth\": false,\
\"inVpc\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"local accounts\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.compute\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"localAuth\": true,\
\"inVpc\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/localAuth\"\
]\
},\
{\
\"name\": \"no subnet\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.compute\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"localAuth\": false,\
\"inVpc\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/inVpc\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"other.thing\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"localAuth\": false,\
\"inVpc\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AZ-003\",\
\"title\": \"The storage of a workspace of high business impact is private\",\
\"limits\": \"The account must be in the same module or template; else it is undecided. What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\",\
\"highImpact\"\
],\
\"properties\": {\
\"type\": {\
\"const\": \"azureml.workspace\"\
},\
\"highImpact\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"storagePublic\"\
],\
\"properties\": {\
\"storagePublic\": {\
\"const\": false\
}\
}\
},\
\"message\": \"The storage account of {{/name}} answers from the internet, and the workspace is declared to be of high business impact.\",\
\"remediation\": {\
\"text\": \"Set public_network_access_enabled = false (publicNetworkAccess Disabled) on the storage account.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.20\"\
],\
\"gdpr\": [\
\"Art. 32(1)(b)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"highImpact\": true,\
\"storagePublic\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"highImpact\": true,\
\"storagePublic\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/storagePublic\"\
]\
},\
{\
\"name\": \"no high impact\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"highImpact\": false,\
\"storagePublic\": false\
},\
\"expect\": \"skip\"\
},\
{\
\"name\": \"a registry\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.registry\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"highImpact\": true,\
\"storagePublic\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AZ-004\",\
\"title\": \"Azure Machine Learning endpoints are called with tokens of Microsoft Entra\",\
\"rationale\": \"A key is the same for everybody who has it and does not expire by itself; tokens of the endpoint name nobody either.\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"azureml.endpoint\",\
\"azureml.batch-endpoint\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"localAuth\"\
],\
\"properties\": {\
\"localAuth\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} does not set authMode to AADToken.\",\
\"remediation\": {\
\"text\": \"Set authMode to AADToken.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"hipaa\": [\
\"164.312(d)\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.endpoint\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"localAuth\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a key\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.endpoint\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"localAuth\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/localAuth\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"other.thing\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"localAuth\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AZ-005\",\
\"title\": \"Azure Machine Learning workspaces are encrypted with keys of the owner\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"azureml.workspace\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"customerKey\"\
],\
\"properties\": {\
\"customerKey\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} names no key of your own.\",\
\"remediation\": {\
\"text\": \"Name a key in encryption.keyVaultProperties. It can only be set when the workspace is made.\",\
\"effort\": \"high\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(2)(iv)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"customerKey\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/customerKey\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"other.thing\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AZ-006\",\
\"title\": \"Azure Machine Learning workspaces isolate their managed network\",\
\"limits\": \"Workspaces that bring a virtual network of their own do without; waive it there. What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"azureml.workspace\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"managedNetwork\"\
],\
\"properties\": {\
\"managedNetwork\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} does not isolate its managed network.\",\
\"remediation\": {\
\"text\": \"Set managedNetwork.isolationMode to AllowOnlyApprovedOutbound, or AllowInternetOutbound.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.22\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"managedNetwork\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not isolated\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.workspace\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"managedNetwork\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/managedNetwork\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"other.thing\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"managedNetwork\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AZ-007\",\
\"title\": \"Azure Machine Learning computes have no public address\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"azureml.compute\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"publicAddress\"\
],\
\"properties\": {\
\"publicAddress\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} gets a public address.\",\
\"remediation\": {\
\"text\": \"Set enableNodePublicIp (node_public_ip_enabled) to false.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.20\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.compute\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"publicAddress\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"public\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.compute\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"publicAddress\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/publicAddress\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"other.thing\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"publicAddress\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-AZ-008\",\
\"title\": \"Azure Machine Learning inference clusters use TLS\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"azureml.inference-cluster\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"tls\"\
],\
\"properties\": {\
\"tls\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} serves without TLS.\",\
\"remediation\": {\
\"text\": \"Add an ssl block with a certificate (in ARM: sslConfiguration with status Enabled).\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.inference-cluster\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"tls\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"plain\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"azureml.inference-cluster\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"tls\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/tls\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"azure\",\
\"type\": \"other.thing\",\
\"native\": \"azurerm_machine_learning_workspace\",\
\"name\": \"azurerm_machine_learning_workspace.main\",\
\"format\": \"terraform\",\
\"tls\": true\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"data\",\
\"version\": \"0.1.0\",\
\"title\": \"Data of models\",\
\"description\": \"How sensitive the data of a model is, and what follows from it.\"\
},\
\"params\": {\
\"retentionPublic\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 365,\
\"description\": \"The longest that public data is kept, in days.\"\
},\
\"retentionInternal\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 730,\
\"description\": \"The longest that internal data is kept, in days.\"\
},\
\"retentionConfidential\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 2555,\
\"description\": \"The longest that confidential data is kept, in days.\"\
},\
\"retentionRestricted\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 3650,\
\"description\": \"The longest that restricted data is kept, in days.\"\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-DA-001\",\
\"title\": \"Data is encrypted at rest with a key of the owner\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"high\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresHandling\",\
\"encryptionRequired\"\
],\
\"properties\": {\
\"declaresHandling\": {\
\"const\": true\
},\
\"encryptionRequired\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"encryptedAtRest\",\
\"kmsKey\"\
],\
\"properties\": {\
\"encryptedAtRest\": {\
\"const\": true\
},\
\"kmsKey\": {\
\"type\": \"string\",\
\"minLength\": 1\
}\
}\
},\
\"message\": \"{{/model}}: data encrypted at rest {{/encryptedAtRest}}, key {{/kmsKey}}.\",\
\"remediation\": {\
\"text\": \"Declare data.encryption.atRest and kmsKey.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(2)(iv)\"\
],\
\"gdpr\": [\
\"Art. 32(1)(a)\"\
],\
\"cis_controls_v8\": [\
\"3.11\"\
],\
\"owasp_ml\": [\
\"ML02\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not encrypted\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": false,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/encryptedAtRest\"\
]\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/kmsKey\"\
]\
},\
{\
\"name\": \"public data\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": false,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
},\
{\
\"name\": \"only a source is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": false,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-DA-002\",\
\"title\": \"Personal data is protected, and its risk is assessed\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy. That an assessment exists does not make it a good one.\",\
\"severity\": \"high\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"personal\"\
],\
\"properties\": {\
\"personal\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"masking\",\
\"assessment\"\
],\
\"properties\": {\
\"masking\": {\
\"type\": \"string\",\
\"minLength\": 1\
},\
\"assessment\": {\
\"type\": \"string\",\
\"minLength\": 1\
}\
}\
},\
\"message\": \"{{/model}}: personal data, masked by {{/masking}}, assessed in {{/assessment}}.\",\
\"remediation\": {\
\"text\": \"Say how personal data is masked, and where its risk is assessed (a DPIA).\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"C1.1\"\
],\
\"iso27001_2022\": [\
\"A.5.34\",\
\"A.8.11\"\
],\
\"hipaa\": [\
\"164.514(b)\"\
],\
\"gdpr\": [\
\"Art. 5(1)(c)\",\
\"Art. 25\",\
\"Art. 35\"\
],\
\"nist_ai_rmf\": [\
\"MEASURE 2.10\"\
],\
\"owasp_ml\": [\
\"ML03\",\
\"ML04\"\
],\
\"owasp_llm\": [\
\"LLM02\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not masked\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/masking\"\
]\
},\
{\
\"name\": \"not assessed\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/assessment\"\
]\
},\
{\
\"name\": \"no personal data\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": false,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-DA-003\",\
\"title\": \"Data is kept for a time that its level allows, and then deleted\",\
\"limits\": \"365, 730, 2555 and 3650 days are taken as the longest that data of a level is kept, since storage is to be limited; where a law asks to keep records longer, set the parameters. What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresHandling\"\
],\
\"properties\": {\
\"declaresHandling\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"retentionDays\",\
\"deletion\",\
\"level\"\
],\
\"properties\": {\
\"retentionDays\": {\
\"type\": \"number\",\
\"minimum\": 1\
},\
\"deletion\": {\
\"type\": \"string\",\
\"minLength\": 1\
}\
},\
\"allOf\": [\
{\
\"if\": {\
\"properties\": {\
\"level\": {\
\"const\": \"public\"\
}\
}\
},\
\"then\": {\
\"properties\": {\
\"retentionDays\": {\
\"maximum\": {\
\"$param\": \"retentionPublic\"\
}\
}\
}\
}\
},\
{\
\"if\": {\
\"properties\": {\
\"level\": {\
\"const\": \"internal\"\
}\
}\
},\
\"then\": {\
\"properties\": {\
\"retentionDays\": {\
\"maximum\": {\
\"$param\": \"retentionInternal\"\
}\
}\
}\
}\
},\
{\
\"if\": {\
\"properties\": {\
\"level\": {\
\"const\": \"confidential\"\
}\
}\
},\
\"then\": {\
\"properties\": {\
\"retentionDays\": {\
\"maximum\": {\
\"$param\": \"retentionConfidential\"\
}\
}\
}\
}\
},\
{\
\"if\": {\
\"properties\": {\
\"level\": {\
\"const\": \"restricted\"\
}\
}\
},\
\"then\": {\
\"properties\": {\
\"retentionDays\": {\
\"maximum\": {\
\"$param\": \"retentionRestricted\"\
}\
}\
}\
}\
}\
]\
},\
\"at\": \"/retentionDays\",\
\"message\": \"{{/model}}: {{/level}} data is kept for {{/retentionDays}} days and deleted by {{/deletion}}.\",\
\"remediation\": {\
\"text\": \"Declare data.retentionDays within what the level allows, and what deletes it.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"C1.2\"\
],\
\"iso27001_2022\": [\
\"A.8.10\"\
],\
\"hipaa\": [\
\"164.310(d)(2)(i)\"\
],\
\"gdpr\": [\
\"Art. 5(1)(e)\",\
\"Art. 17\"\
],\
\"cis_controls_v8\": [\
\"3.4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"restricted data for ten years\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"restricted\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 3650,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"for ever\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/retentionDays\"\
]\
},\
{\
\"name\": \"nothing deletes it\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/deletion\"\
]\
},\
{\
\"name\": \"longer than confidential data may be kept\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 3000,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"\",\
\"/retentionDays\"\
]\
},\
{\
\"name\": \"longer than internal data may be kept\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"internal\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 800,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"\",\
\"/retentionDays\"\
]\
},\
{\
\"name\": \"longer than public data may be kept\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"public\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 400,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"\",\
\"/retentionDays\"\
]\
},\
{\
\"name\": \"longer than restricted data may be kept\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"restricted\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 4000,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"\",\
\"/retentionDays\"\
]\
},\
{\
\"name\": \"only a source is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": false,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-DA-004\",\
\"title\": \"Access to data is logged\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresHandling\"\
],\
\"properties\": {\
\"declaresHandling\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"accessLogged\",\
\"logSink\"\
],\
\"properties\": {\
\"accessLogged\": {\
\"const\": true\
},\
\"logSink\": {\
\"type\": \"string\",\
\"minLength\": 1\
}\
}\
},\
\"message\": \"{{/model}}: access to data logged {{/accessLogged}}, to {{/logSink}}.\",\
\"remediation\": {\
\"text\": \"Declare data.accessLog with enabled: true and a sink.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.15\"\
],\
\"hipaa\": [\
\"164.312(b)\"\
],\
\"cis_controls_v8\": [\
\"3.14\",\
\"8.2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not logged\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": false,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/accessLogged\"\
]\
},\
{\
\"name\": \"to nowhere\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/logSink\"\
]\
},\
{\
\"name\": \"only a source is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": false,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-DA-005\",\
\"title\": \"Source, digest and licence of a dataset are pinned\",\
\"rationale\": \"Who cannot say which data a model was made from cannot say that nobody put something into it.\",\
\"limits\": \"That the data has this digest is not looked at: it is rarely here.\",\
\"severity\": \"high\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresSource\"\
],\
\"properties\": {\
\"declaresSource\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"source\",\
\"sha256\",\
\"license\"\
],\
\"properties\": {\
\"source\": {\
\"type\": \"string\",\
\"minLength\": 1\
},\
\"sha256\": {\
\"type\": \"string\",\
\"pattern\": \"^[0-9a-f]{64}$\"\
},\
\"license\": {\
\"type\": \"string\",\
\"minLength\": 1\
}\
}\
},\
\"message\": \"{{/model}}: dataset from {{/source}}, sha256 {{/sha256}}, licence {{/license}}.\",\
\"remediation\": {\
\"text\": \"Declare training.dataset with source, sha256 and license.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.5.9\",\
\"A.5.21\",\
\"A.5.32\"\
],\
\"nist_ai_rmf\": [\
\"MAP 4.1\",\
\"GOVERN 6.1\"\
],\
\"owasp_ml\": [\
\"ML02\"\
],\
\"owasp_llm\": [\
\"LLM04\"\
],\
\"nist_800_218a\": [\
\"PW.3.1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no source\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/source\"\
]\
},\
{\
\"name\": \"no digest\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/sha256\"\
]\
},\
{\
\"name\": \"half a digest\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"abc\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/sha256\"\
]\
},\
{\
\"name\": \"no licence\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/license\"\
]\
},\
{\
\"name\": \"no dataset is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": false,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-DA-006\",\
\"title\": \"Data is classified no lower than its columns suggest\",\
\"limits\": \"Goes by the names of columns, declared or in the header of a CSV file of the repository; what stands in them is not looked at.\",\
\"severity\": \"high\",\
\"confidence\": \"medium\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"underclassified\"\
],\
\"properties\": {\
\"underclassified\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/model}} is classified as {{/level}}, but {{/because}}, which is {{/suggested}}.\",\
\"remediation\": {\
\"text\": \"Raise the classification, or take the column out.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"C1.1\"\
],\
\"iso27001_2022\": [\
\"A.5.12\",\
\"A.5.13\"\
],\
\"gdpr\": [\
\"Art. 5(1)(f)\",\
\"Art. 32(1)(b)\"\
],\
\"hipaa\": [\
\"164.308(a)(1)(ii)(A)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"too low\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"internal\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": true,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/underclassified\"\
]\
}\
]\
},\
{\
\"id\": \"WS-DA-007\",\
\"title\": \"The frameworks that a level asks for are named\",\
\"limits\": \"Which law applies is for people to say.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresHandling\"\
],\
\"properties\": {\
\"declaresHandling\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"missingFrameworks\"\
],\
\"properties\": {\
\"missingFrameworks\": {\
\"type\": \"array\",\
\"maxItems\": 0\
}\
}\
},\
\"message\": \"{{/model}} is {{/level}} and does not name {{/missingFrameworks}}.\",\
\"remediation\": {\
\"text\": \"Name them under data.frameworks where they apply, or lower the level where they do not.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC2.1\"\
],\
\"iso27001_2022\": [\
\"A.5.31\",\
\"A.5.34\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"one is missing\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": [\
\"GDPR\"\
]\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/missingFrameworks\"\
]\
},\
{\
\"name\": \"only a source is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": false,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-DA-008\",\
\"title\": \"Data is encrypted in transit\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"dataset\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresHandling\",\
\"encryptionRequired\"\
],\
\"properties\": {\
\"declaresHandling\": {\
\"const\": true\
},\
\"encryptionRequired\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"encryptedInTransit\"\
],\
\"properties\": {\
\"encryptedInTransit\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}}: data encrypted in transit {{/encryptedInTransit}}.\",\
\"remediation\": {\
\"text\": \"Declare data.encryption.inTransit: true.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
],\
\"gdpr\": [\
\"Art. 32(1)(a)\"\
],\
\"cis_controls_v8\": [\
\"3.10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"in plain\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": false,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/encryptedInTransit\"\
]\
},\
{\
\"name\": \"only a source is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": true,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": false,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
},\
{\
\"name\": \"public data\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"level\": \"confidential\",\
\"classified\": true,\
\"encryptionRequired\": false,\
\"suggested\": \"confidential\",\
\"because\": \"email looks like personal data\",\
\"underclassified\": false,\
\"declaresSource\": true,\
\"source\": \"s3://secure-data/reviews\",\
\"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\
\"license\": \"CC-BY-4.0\",\
\"declaresHandling\": true,\
\"encryptedAtRest\": true,\
\"encryptedInTransit\": true,\
\"kmsKey\": \"alias/data\",\
\"personal\": true,\
\"masking\": \"hashing\",\
\"assessment\": \"docs/dpia.md\",\
\"retentionDays\": 365,\
\"deletion\": \"a rule of the bucket\",\
\"accessLogged\": true,\
\"logSink\": \"s3://logs\",\
\"missingFrameworks\": []\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-DA-009\",\
\"title\": \"Each model declares its data and how sensitive it is\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"model.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"data\"\
],\
\"properties\": {\
\"data\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/data\",\
\"message\": \"{{/model}} declares no data with a classification.\",\
\"remediation\": {\
\"text\": \"Declare it in the configuration; \\\"weightseal assess\\\" shows what is missing.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"C1.1\"\
],\
\"iso27001_2022\": [\
\"A.5.12\"\
],\
\"gdpr\": [\
\"Art. 5(2)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": false,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/data\"\
]\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"gcp\",\
\"version\": \"0.1.0\",\
\"title\": \"Vertex AI\",\
\"description\": \"What Terraform, Terraform plans and job files deploy of Vertex AI of Google Cloud.\"\
},\
\"rules\": [\
{\
\"id\": \"WS-GCP-001\",\
\"title\": \"Vertex AI endpoints are private and encrypted with keys of the owner\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"vertex.endpoint\",\
\"vertex.index-endpoint\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"publicAccess\",\
\"customerKey\"\
],\
\"properties\": {\
\"publicAccess\": {\
\"const\": false\
},\
\"customerKey\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}}: public {{/publicAccess}}, key of your own {{/customerKey}}.\",\
\"remediation\": {\
\"text\": \"Name a network or use Private Service Connect, and name a key in encryption_spec.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.22\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(2)(iv)\",\
\"164.312(e)(1)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.endpoint\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAccess\": false,\
\"customerKey\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"public\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.endpoint\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAccess\": true,\
\"customerKey\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/publicAccess\"\
]\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.endpoint\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAccess\": false,\
\"customerKey\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/customerKey\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"other.thing\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAccess\": false,\
\"customerKey\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-GCP-002\",\
\"title\": \"Vertex AI datasets and stores are encrypted with keys of the owner\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"vertex.store\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"customerKey\"\
],\
\"properties\": {\
\"customerKey\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} names no key of your own.\",\
\"remediation\": {\
\"text\": \"Name a key in encryption_spec.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(2)(iv)\"\
],\
\"cis_controls_v8\": [\
\"3.11\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.store\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.store\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/customerKey\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"other.thing\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-GCP-003\",\
\"title\": \"Vertex AI notebooks are private, shielded and watched\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"vertex.notebook\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"publicAddress\",\
\"vtpm\",\
\"integrityMonitoring\"\
],\
\"properties\": {\
\"publicAddress\": {\
\"const\": false\
},\
\"vtpm\": {\
\"const\": true\
},\
\"integrityMonitoring\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}}: public address {{/publicAddress}}, vTPM {{/vtpm}}, integrity monitoring {{/integrityMonitoring}}.\",\
\"remediation\": {\
\"text\": \"Take away the public address, and leave vTPM and integrity monitoring on.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.9\",\
\"A.8.22\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.notebook\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAddress\": false,\
\"vtpm\": true,\
\"integrityMonitoring\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"public\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.notebook\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAddress\": true,\
\"vtpm\": true,\
\"integrityMonitoring\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/publicAddress\"\
]\
},\
{\
\"name\": \"no vTPM\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.notebook\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAddress\": false,\
\"vtpm\": false,\
\"integrityMonitoring\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/vtpm\"\
]\
},\
{\
\"name\": \"not watched\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.notebook\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAddress\": false,\
\"vtpm\": true,\
\"integrityMonitoring\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/integrityMonitoring\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"other.thing\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"publicAddress\": false,\
\"vtpm\": true,\
\"integrityMonitoring\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-GCP-004\",\
\"title\": \"Vertex AI notebooks are encrypted with keys of the owner\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"vertex.notebook\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"customerKey\"\
],\
\"properties\": {\
\"customerKey\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} has a disk without a key of your own.\",\
\"remediation\": {\
\"text\": \"Name a KMS key for each disk, and CMEK as the encryption.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(2)(iv)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.notebook\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.notebook\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/customerKey\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"other.thing\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-GCP-005\",\
\"title\": \"Vertex AI jobs run in a network of the owner, as a service account of their own\",\
\"limits\": \"Sees jobs in files of JSON or YAML, in the shape in which the API takes them; not those that a program makes.\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"vertex.job\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"inVpc\",\
\"ownIdentity\",\
\"interactive\"\
],\
\"properties\": {\
\"inVpc\": {\
\"const\": true\
},\
\"ownIdentity\": {\
\"const\": true\
},\
\"interactive\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/native}} {{/name}}: own network {{/inVpc}}, own service account {{/ownIdentity}}, people can log in {{/interactive}}.\",\
\"remediation\": {\
\"text\": \"Set network and serviceAccount, and leave enableWebAccess off.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\",\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.2\",\
\"A.8.22\"\
],\
\"nist_800_218a\": [\
\"PS.1.2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.job\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"inVpc\": true,\
\"ownIdentity\": true,\
\"interactive\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"on the internet\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.job\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"inVpc\": false,\
\"ownIdentity\": true,\
\"interactive\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/inVpc\"\
]\
},\
{\
\"name\": \"the default account\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.job\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"inVpc\": true,\
\"ownIdentity\": false,\
\"interactive\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/ownIdentity\"\
]\
},\
{\
\"name\": \"people log in\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.job\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"inVpc\": true,\
\"ownIdentity\": true,\
\"interactive\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/interactive\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"other.thing\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"inVpc\": true,\
\"ownIdentity\": true,\
\"interactive\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-GCP-006\",\
\"title\": \"Nobody without an account may use Vertex AI\",\
\"limits\": \"What depends on a variable without a value, a module from elsewhere or a condition is undecided. A Terraform plan made in the job settles it (deployment.plans).\",\
\"severity\": \"critical\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"vertex.grant\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"wildcard\"\
],\
\"properties\": {\
\"wildcard\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} gives a role of Vertex AI to everybody.\",\
\"remediation\": {\
\"text\": \"Name the groups or service accounts that need it.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.15\",\
\"A.8.3\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.grant\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"wildcard\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"everybody\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.grant\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"wildcard\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/wildcard\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"other.thing\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"wildcard\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-GCP-007\",\
\"title\": \"Vertex AI jobs are encrypted with keys of the owner\",\
\"limits\": \"Sees jobs in files of JSON or YAML.\",\
\"severity\": \"medium\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"vertex.job\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"customerKey\"\
],\
\"properties\": {\
\"customerKey\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/native}} {{/name}} names no key of your own.\",\
\"remediation\": {\
\"text\": \"Name a key in encryptionSpec.kmsKeyName.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.job\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"vertex.job\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/customerKey\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"gcp\",\
\"type\": \"other.thing\",\
\"native\": \"google_vertex_ai_endpoint\",\
\"name\": \"google_vertex_ai_endpoint.main\",\
\"format\": \"terraform\",\
\"customerKey\": true\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"integrity\",\
\"version\": \"1.0.0\",\
\"title\": \"Integrity of models\",\
\"description\": \"Files of a model against its manifest, and the manifest against the one that the base branch trusts.\"\
},\
\"params\": {\
\"maxGitBytes\": {\
\"description\": \"Largest weight file, in bytes, that may stand in plain git.\",\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 0\
},\
\"default\": 10485760\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-INT-001\",\
\"title\": \"Every model has a valid integrity manifest\",\
\"rationale\": \"Without a manifest there is nothing that a reviewer approved and nothing that a later change can be compared with. A manifest that contradicts itself (a root that its own list does not give, a path that leaves the model) is treated as none.\",\
\"severity\": \"high\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"manifest\"\
],\
\"properties\": {\
\"manifest\": {\
\"const\": \"valid\"\
}\
}\
},\
\"at\": \"/manifest\",\
\"message\": \"Model {{/path}} has no valid integrity manifest: {{/manifestDetail}}\",\
\"remediation\": {\
\"text\": \"Measure the model and commit the result.\",\
\"effort\": \"low\",\
\"example\": \"weightseal manifest MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"valid\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"valid\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"missing\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"missing\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/manifest\"\
]\
},\
{\
\"name\": \"contradicts itself\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"invalid\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/manifest\"\
]\
},\
{\
\"name\": \"the model is gone\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"removed\",\
\"manifest\": \"missing\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-002\",\
\"title\": \"Every file that the manifest lists is there\",\
\"rationale\": \"A model that lost a file is not the model that was approved. A git-LFS pointer counts as there: its digest is the content's.\",\
\"severity\": \"high\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"state\": {\
\"enum\": [\
\"intact\",\
\"missing\",\
\"changed\",\
\"unexpected\",\
\"renamed\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"const\": \"missing\"\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"{{/path}} {{/detail}}.\",\
\"remediation\": {\
\"text\": \"Restore the file, or measure the model again if the removal is meant.\",\
\"effort\": \"low\",\
\"example\": \"weightseal manifest verify MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"intact\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"intact\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"missing\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"missing\",\
\"detail\": \"d\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"no manifest to compare with\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"unlisted\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-003\",\
\"title\": \"Every listed file has the listed content\",\
\"rationale\": \"The bytes of a listed file are not those in the manifest: an edit, damage, or tampering. Weights cannot be read in a diff, so this is the one place where it shows.\",\
\"severity\": \"critical\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"state\": {\
\"enum\": [\
\"intact\",\
\"missing\",\
\"changed\",\
\"unexpected\",\
\"renamed\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"const\": \"changed\"\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"This file is not the listed one: {{/detail}}.\",\
\"remediation\": {\
\"text\": \"Restore the file from where the manifest was made. If the change is meant, measure the model again, so that the manifest shows it to the reviewer.\",\
\"effort\": \"low\",\
\"example\": \"weightseal manifest verify MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"intact\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"intact\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"changed\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"changed\",\
\"detail\": \"d\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"no manifest to compare with\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"unlisted\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-004\",\
\"title\": \"Every file of the model is listed in its manifest\",\
\"rationale\": \"A file that nobody listed was not approved, and loaders pick up files by name: a planted tokenizer, adapter or pickle runs with the model.\",\
\"severity\": \"high\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"state\": {\
\"enum\": [\
\"intact\",\
\"missing\",\
\"changed\",\
\"unexpected\",\
\"renamed\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"const\": \"unexpected\"\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"This file {{/detail}}.\",\
\"remediation\": {\
\"text\": \"Remove the file, or measure the model again if it belongs to it. Caches can go under ignorePaths.\",\
\"effort\": \"low\",\
\"example\": \"weightseal manifest verify MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"intact\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"intact\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"unexpected\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"unexpected\",\
\"detail\": \"d\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"no manifest to compare with\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"unlisted\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-005\",\
\"title\": \"Every listed file stands under its listed name\",\
\"rationale\": \"The content is known and its name is not. Loaders choose files by name, so a swap of two names changes what is loaded.\",\
\"severity\": \"high\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"state\": {\
\"enum\": [\
\"intact\",\
\"missing\",\
\"changed\",\
\"unexpected\",\
\"renamed\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"const\": \"renamed\"\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"This file {{/detail}}.\",\
\"remediation\": {\
\"text\": \"Give the file its old name, or measure the model again.\",\
\"effort\": \"low\",\
\"example\": \"weightseal manifest verify MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"intact\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"intact\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"renamed\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"renamed\",\
\"detail\": \"d\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"no manifest to compare with\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"state\": \"unlisted\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-006\",\
\"title\": \"A change of model files comes with a changed manifest\",\
\"rationale\": \"A reviewer sees what happens to weights in the manifest's diff. Files that change under an unchanged manifest were changed behind the reviewer's back, or the manifest was forgotten.\",\
\"severity\": \"high\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\",\
\"github.changes\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
},\
\"filesChanged\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"manifestChanged\"\
],\
\"properties\": {\
\"manifestChanged\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/manifestChanged\",\
\"message\": \"Files of model {{/path}} change here and its manifest does not.\",\
\"remediation\": {\
\"text\": \"Measure the model again and commit the manifest with the files.\",\
\"effort\": \"low\",\
\"example\": \"weightseal manifest MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"both changed\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"filesChanged\": true,\
\"manifestChanged\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"only files\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"filesChanged\": true,\
\"manifestChanged\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/manifestChanged\"\
]\
},\
{\
\"name\": \"nothing changed\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"filesChanged\": false,\
\"manifestChanged\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-007\",\
\"title\": \"New content carries a new version\",\
\"rationale\": \"One version that names two contents cannot be rolled back to, revoked or reproduced. Looks only at models whose manifest states a version.\",\
\"severity\": \"medium\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\",\
\"github.base\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
},\
\"version\": {\
\"not\": {\
\"const\": \"0.0.0-unversioned\"\
}\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"versionReused\"\
],\
\"properties\": {\
\"versionReused\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/versionReused\",\
\"message\": \"Model {{/path}} has other content than the base branch trusts, under the same version {{/version}}.\",\
\"remediation\": {\
\"text\": \"Raise the version in the configuration, or with --version, and measure again.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"new version\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"version\": \"1.1.0\",\
\"versionReused\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"same version\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"version\": \"1.0.0\",\
\"versionReused\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/versionReused\"\
]\
},\
{\
\"name\": \"nobody gave a version\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"version\": \"0.0.0-unversioned\",\
\"versionReused\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-008\",\
\"title\": \"A model that the base branch trusts stays recognisable\",\
\"rationale\": \"When manifest and weight files of a trusted model are renamed so that neither is found any more, while files remain in its directory, every other rule would be silent about it.\",\
\"severity\": \"high\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\",\
\"github.base\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"enum\": [\
\"present\",\
\"unrecognised\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"presence\"\
],\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
}\
}\
},\
\"at\": \"/presence\",\
\"message\": \"The base branch trusts a model in {{/path}}; here its directory still holds files, but neither a manifest nor a weight file is recognised.\",\
\"remediation\": {\
\"text\": \"Restore the manifest, or remove the directory as a whole if the model is retired.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"recognised\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"hidden\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"unrecognised\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/presence\"\
]\
},\
{\
\"name\": \"removed as a whole\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"removed\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-009\",\
\"title\": \"A model that the base branch trusts is not removed unnoticed\",\
\"rationale\": \"Removing a model is a decision of its own. This gives the reviewer a line to see; it does not block at the default threshold.\",\
\"severity\": \"medium\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\",\
\"github.base\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"enum\": [\
\"present\",\
\"unrecognised\",\
\"removed\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"presence\"\
],\
\"properties\": {\
\"presence\": {\
\"enum\": [\
\"present\",\
\"unrecognised\"\
]\
}\
}\
},\
\"at\": \"/presence\",\
\"message\": \"Model {{/path}}, which the base branch has (digest {{/baseDigest}}), is removed here.\",\
\"remediation\": {\
\"text\": \"Confirm that the model is retired.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"there\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"removed\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"removed\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/presence\"\
]\
},\
{\
\"name\": \"was never there\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"absent\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-010\",\
\"title\": \"Content is there where content is required\",\
\"rationale\": \"A git-LFS pointer proves which bytes are meant, not that anybody has them. Where requireContent is set, and on releases, the bytes must be there and be hashed.\",\
\"severity\": \"high\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"contentRequired\": {\
\"const\": true\
},\
\"source\": {\
\"enum\": [\
\"content\",\
\"lfs-pointer\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"source\"\
],\
\"properties\": {\
\"source\": {\
\"const\": \"content\"\
}\
}\
},\
\"at\": \"/source\",\
\"message\": \"This is a git-LFS pointer; its content is required here.\",\
\"remediation\": {\
\"text\": \"Check out with lfs: true, or take requireContent off this model.\",\
\"effort\": \"low\",\
\"example\": \"- uses: actions/checkout@<sha>\\n  with:\\n    lfs: true\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"content\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"contentRequired\": true,\
\"source\": \"content\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"pointer\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"contentRequired\": true,\
\"source\": \"lfs-pointer\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/source\"\
]\
},\
{\
\"name\": \"pointer is enough\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"contentRequired\": false,\
\"source\": \"lfs-pointer\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-011\",\
\"title\": \"New and changed weights are in a format that cannot run code\",\
\"rationale\": \"Pickle, and every format that wraps it, runs whatever its author wrote when it is loaded. The rule goes by extension and first bytes; it does not look inside, so a harmless pickle is flagged too and code hidden in a format that is taken for data is not.\",\
\"severity\": \"high\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\",\
\"github.changes\"\
],\
\"when\": {\
\"properties\": {\
\"change\": {\
\"enum\": [\
\"added\",\
\"modified\",\
\"renamed\"\
]\
},\
\"source\": {\
\"enum\": [\
\"content\",\
\"lfs-pointer\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"runsCode\"\
],\
\"properties\": {\
\"runsCode\": {\
\"const\": \"no\"\
}\
}\
},\
\"at\": \"/runsCode\",\
\"message\": \"This file is {{/change}} here as {{/format}}: loading it can run code.\",\
\"remediation\": {\
\"text\": \"Convert the weights to safetensors, GGUF or ONNX.\",\
\"effort\": \"medium\",\
\"example\": \"from safetensors.torch import save_file\\nsave_file(model.state_dict(), \\\"model.safetensors\\\")\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.7\"\
],\
\"owasp_ml\": [\
\"ML06\"\
],\
\"owasp_llm\": [\
\"LLM03\"\
],\
\"mitre_atlas\": [\
\"AML.T0011.000\",\
\"AML.T0010.003\"\
]\
},\
\"tests\": [\
{\
\"name\": \"safetensors\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"change\": \"added\",\
\"source\": \"content\",\
\"format\": \"safetensors\",\
\"runsCode\": \"no\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"pickle\",\
\"given\": {\
\"path\": \"m/w.pkl\",\
\"change\": \"added\",\
\"source\": \"content\",\
\"format\": \"pickle\",\
\"runsCode\": \"yes\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/runsCode\"\
]\
},\
{\
\"name\": \"may hold a pickle\",\
\"given\": {\
\"path\": \"m/w.zip\",\
\"change\": \"modified\",\
\"source\": \"content\",\
\"format\": \"zip\",\
\"runsCode\": \"possible\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/runsCode\"\
]\
},\
{\
\"name\": \"was there before\",\
\"given\": {\
\"path\": \"m/w.pkl\",\
\"change\": \"none\",\
\"source\": \"content\",\
\"format\": \"pickle\",\
\"runsCode\": \"yes\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-012\",\
\"title\": \"Existing weights are in a format that cannot run code\",\
\"rationale\": \"As WS-INT-011, for files that the judged change does not touch, so that an old pickle is known without stopping every pull request.\",\
\"severity\": \"low\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"change\": {\
\"const\": \"none\"\
},\
\"source\": {\
\"enum\": [\
\"content\",\
\"lfs-pointer\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"runsCode\"\
],\
\"properties\": {\
\"runsCode\": {\
\"const\": \"no\"\
}\
}\
},\
\"at\": \"/runsCode\",\
\"message\": \"This file is {{/format}}: loading it can run code.\",\
\"remediation\": {\
\"text\": \"Convert the weights to safetensors, GGUF or ONNX.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.7\"\
],\
\"owasp_ml\": [\
\"ML06\"\
],\
\"owasp_llm\": [\
\"LLM03\"\
],\
\"mitre_atlas\": [\
\"AML.T0011.000\",\
\"AML.T0010.003\"\
]\
},\
\"tests\": [\
{\
\"name\": \"safetensors\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"change\": \"none\",\
\"source\": \"content\",\
\"format\": \"safetensors\",\
\"runsCode\": \"no\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"pickle\",\
\"given\": {\
\"path\": \"m/w.pkl\",\
\"change\": \"none\",\
\"source\": \"content\",\
\"format\": \"pickle\",\
\"runsCode\": \"yes\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/runsCode\"\
]\
},\
{\
\"name\": \"new: the stricter rule looks at it\",\
\"given\": {\
\"path\": \"m/w.pkl\",\
\"change\": \"added\",\
\"source\": \"content\",\
\"format\": \"pickle\",\
\"runsCode\": \"yes\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-013\",\
\"title\": \"Large weight files are in git-LFS\",\
\"rationale\": \"A weight file in plain git is copied by every clone for ever, and GitHub refuses files over 100 MB.\",\
\"severity\": \"medium\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.storage\"\
],\
\"when\": {\
\"properties\": {\
\"weights\": {\
\"const\": true\
},\
\"storage\": {\
\"const\": \"git\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"size\"\
],\
\"properties\": {\
\"size\": {\
\"maximum\": {\
\"$param\": \"maxGitBytes\"\
}\
}\
}\
},\
\"at\": \"/size\",\
\"message\": \"This file has {{/size}} bytes in plain git (limit {{param:maxGitBytes}}).\",\
\"remediation\": {\
\"text\": \"Track the file with git-LFS and commit it again.\",\
\"effort\": \"low\",\
\"example\": \"git lfs track '*.safetensors'\\ngit add --renormalize .\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"small\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"weights\": true,\
\"storage\": \"git\",\
\"size\": 1024\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"large\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"weights\": true,\
\"storage\": \"git\",\
\"size\": 20000000\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/size\"\
]\
},\
{\
\"name\": \"in LFS\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"weights\": true,\
\"storage\": \"lfs\",\
\"size\": 20000000\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-INT-014\",\
\"title\": \"The model directory holds a model card\",\
\"rationale\": \"Whoever takes the model needs to know what it is for and where it fails. Looks for README.md, MODEL_CARD.md or model-card.md in the model's directory.\",\
\"severity\": \"low\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"card\"\
],\
\"properties\": {\
\"card\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/card\",\
\"message\": \"Model {{/path}} has no model card.\",\
\"remediation\": {\
\"text\": \"Write a README.md in the model's directory.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"nist_ai_rmf\": [\
\"MAP 1.1\"\
],\
\"iso42001\": [\
\"A.6.2.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"has a card\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"card\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"has none\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"card\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/card\"\
]\
}\
]\
},\
{\
\"id\": \"WS-INT-015\",\
\"title\": \"The model states its licence\",\
\"rationale\": \"Looks for a LICENSE file in the model's directory or at the top of the repository, or for license in the front matter of the model card.\",\
\"severity\": \"low\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"licence\"\
],\
\"properties\": {\
\"licence\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/licence\",\
\"message\": \"Model {{/path}} states no licence.\",\
\"remediation\": {\
\"text\": \"Add a LICENSE file, or license in the front matter of the model card.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"nist_ai_rmf\": [\
\"GOVERN 1.6\"\
],\
\"iso42001\": [\
\"A.4.3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"stated\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"licence\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not stated\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"licence\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/licence\"\
]\
}\
]\
},\
{\
\"id\": \"WS-INT-016\",\
\"title\": \"Every entry of a model directory can be measured\",\
\"rationale\": \"A symbolic link, a device, a name that is not UTF-8, two names that one file system holds for one, a damaged git-LFS pointer or a file that changes while it is read cannot stand in a manifest. Links inside a Hugging Face cache snapshot are read.\",\
\"severity\": \"high\",\
\"select\": \"model.file\",\
\"needs\": [\
\"workspace.models\"\
],\
\"assert\": {\
\"required\": [\
\"problem\"\
],\
\"properties\": {\
\"problem\": {\
\"const\": \"none\"\
}\
}\
},\
\"at\": \"/problem\",\
\"message\": \"This entry cannot be measured: {{/problemDetail}}.\",\
\"remediation\": {\
\"text\": \"Replace the entry by a regular file, or ignore its path in the configuration.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"measured\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"problem\": \"none\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"link\",\
\"given\": {\
\"path\": \"m/w.safetensors\",\
\"problem\": \"FILE_SYMLINK\",\
\"problemDetail\": \"is a symbolic link\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/problem\"\
]\
}\
]\
},\
{\
\"id\": \"WS-INT-017\",\
\"title\": \"A manifest ignores only what the trusted configuration ignores\",\
\"rationale\": \"A pull request brings its own manifest; an ignored path in it would hide files from every later verification.\",\
\"severity\": \"high\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
},\
\"manifest\": {\
\"const\": \"valid\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"untrustedIgnores\"\
],\
\"properties\": {\
\"untrustedIgnores\": {\
\"maxItems\": 0\
}\
}\
},\
\"at\": \"/untrustedIgnores\",\
\"message\": \"The manifest of {{/path}} ignores {{/untrustedIgnores}}, which the configuration on the base branch does not.\",\
\"remediation\": {\
\"text\": \"Take the path out of the manifest, or add it to the model's ignorePaths in a change of its own.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"nothing more\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"valid\",\
\"untrustedIgnores\": []\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"hides a file\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"valid\",\
\"untrustedIgnores\": [\
\"evil.pkl\"\
]\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/untrustedIgnores\"\
]\
}\
]\
},\
{\
\"id\": \"WS-INT-018\",\
\"title\": \"The model is the one that the base branch trusts\",\
\"rationale\": \"A notice for the reviewer of every change of a model's content, with the digest before and after. It never blocks at the default threshold: a declared change is for people to approve.\",\
\"severity\": \"info\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\",\
\"github.base\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"sameAsBase\"\
],\
\"properties\": {\
\"sameAsBase\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/sameAsBase\",\
\"message\": \"Model {{/path}} changes content: digest {{/baseDigest}} becomes {{/digest}}.\",\
\"remediation\": {\
\"text\": \"Review the table of changed files in the summary.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"same\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"sameAsBase\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"changed\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"sameAsBase\": false,\
\"baseDigest\": \"a\",\
\"digest\": \"b\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/sameAsBase\"\
]\
}\
]\
},\
{\
\"id\": \"WS-INT-019\",\
\"title\": \"Every model that the configuration names exists\",\
\"rationale\": \"A misspelt path would leave a model without any check, and look like success.\",\
\"severity\": \"high\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\"\
],\
\"assert\": {\
\"required\": [\
\"presence\"\
],\
\"properties\": {\
\"presence\": {\
\"enum\": [\
\"present\",\
\"unrecognised\",\
\"removed\"\
]\
}\
}\
},\
\"at\": \"/presence\",\
\"message\": \"The configuration names the model {{/path}}, and there is no such directory.\",\
\"remediation\": {\
\"text\": \"Correct the path, or take the model out of the configuration.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"there\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nowhere\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"absent\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/presence\"\
]\
}\
]\
},\
{\
\"id\": \"WS-INT-020\",\
\"title\": \"The trusted manifest can be read\",\
\"rationale\": \"Where the manifest on the base branch is damaged there is nothing to compare a change with. It does not block at the default threshold, so that the change that mends it can be merged.\",\
\"severity\": \"medium\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\",\
\"github.base\"\
],\
\"assert\": {\
\"required\": [\
\"trustedManifest\"\
],\
\"properties\": {\
\"trustedManifest\": {\
\"enum\": [\
\"none\",\
\"valid\",\
\"missing\"\
]\
}\
}\
},\
\"at\": \"/trustedManifest\",\
\"message\": \"Nothing to compare with: {{/trustedDetail}}\",\
\"remediation\": {\
\"text\": \"Measure the model on the base branch and commit a valid manifest there.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"valid\",\
\"given\": {\
\"path\": \"m\",\
\"trustedManifest\": \"valid\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"there was no model before\",\
\"given\": {\
\"path\": \"m\",\
\"trustedManifest\": \"missing\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"damaged\",\
\"given\": {\
\"path\": \"m\",\
\"trustedManifest\": \"invalid\",\
\"trustedDetail\": \"not JSON\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/trustedManifest\"\
]\
}\
]\
},\
{\
\"id\": \"WS-INT-021\",\
\"title\": \"Dependencies in the manifest are those of the lock files\",\
\"rationale\": \"The manifest carries the official hashes of locked packages. Ones that no lock file states were made up.\",\
\"severity\": \"high\",\
\"select\": \"model\",\
\"needs\": [\
\"workspace.models\"\
],\
\"when\": {\
\"properties\": {\
\"presence\": {\
\"const\": \"present\"\
},\
\"manifest\": {\
\"const\": \"valid\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"dependenciesMatch\"\
],\
\"properties\": {\
\"dependenciesMatch\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/dependenciesMatch\",\
\"message\": \"The dependencies in the manifest of {{/path}} are not those of its lock files.\",\
\"remediation\": {\
\"text\": \"Measure the model again.\",\
\"effort\": \"low\",\
\"example\": \"weightseal manifest MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"the same\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"valid\",\
\"dependenciesMatch\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"others\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"valid\",\
\"dependenciesMatch\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/dependenciesMatch\"\
]\
},\
{\
\"name\": \"no valid manifest\",\
\"given\": {\
\"path\": \"m\",\
\"presence\": \"present\",\
\"manifest\": \"missing\",\
\"dependenciesMatch\": true\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"meta\",\
\"version\": \"1.1.0\",\
\"title\": \"The gate itself\",\
\"description\": \"What Weightseal says about its own configuration and about what it could not read. Always on.\"\
},\
\"rules\": [\
{\
\"id\": \"WS-META-003\",\
\"title\": \"The change leaves the gate's own configuration alone\",\
\"rationale\": \"Configuration and packs are read from the base branch, so a change to them does not judge itself; it takes effect once it is merged. That makes the merge the moment to look: whoever owns the policy should review it. Put .github/weightseal.yml and your packs under CODEOWNERS.\",\
\"severity\": \"medium\",\
\"select\": \"policy.change\",\
\"needs\": [\
\"github.changes\"\
],\
\"assert\": {\
\"required\": [\
\"approved\"\
],\
\"properties\": {\
\"approved\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/approved\",\
\"message\": \"{{/path}} ({{/role}}) is {{/change}} here. This run was judged by the version on the base branch; the new one counts after the merge.\",\
\"remediation\": {\
\"text\": \"Ask the owners of the policy to review this file. If the change was not meant, take it out of the pull request.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.9\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"an owner approved it\",\
\"given\": {\
\"path\": \".github/weightseal.yml\",\
\"role\": \"config\",\
\"change\": \"modified\",\
\"approved\": true,\
\"valid\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nobody approved it yet\",\
\"given\": {\
\"path\": \".github/weightseal.yml\",\
\"role\": \"config\",\
\"change\": \"modified\",\
\"approved\": false,\
\"valid\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/approved\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-004\",\
\"title\": \"Every source that the gate needs could be read\",\
\"rationale\": \"What could not be read is never taken for good. A missing permission, a rate limit, an outage or a list that GitHub cuts makes the verdict undecided, which is not allow.\",\
\"severity\": \"high\",\
\"onFail\": \"undecided\",\
\"select\": \"source\",\
\"assert\": {\
\"required\": [\
\"status\"\
],\
\"properties\": {\
\"status\": {\
\"enum\": [\
\"ok\",\
\"absent\",\
\"skipped\"\
]\
}\
}\
},\
\"at\": \"/status\",\
\"message\": \"{{id}}: {{/detail}}\",\
\"remediation\": {\
\"text\": \"Follow the message: give the job the permission that it names, or run it again when the service answers. For a file of the repository, mend the file or the path that the configuration names. What GitHub cuts has to become smaller.\",\
\"effort\": \"low\",\
\"example\": \"permissions:\\n  contents: read\\n  pull-requests: read\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.15\"\
]\
},\
\"tests\": [\
{\
\"name\": \"readable\",\
\"given\": {\
\"status\": \"ok\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"does not apply to this event\",\
\"given\": {\
\"status\": \"skipped\",\
\"detail\": \"no pull request\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"forbidden\",\
\"given\": {\
\"status\": \"forbidden\",\
\"permission\": \"pull-requests: read\",\
\"detail\": \"no access\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/status\"\
]\
},\
{\
\"name\": \"cut by a limit\",\
\"given\": {\
\"status\": \"error\",\
\"detail\": \"3,000 of 3,412 files listed\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/status\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-006\",\
\"title\": \"A proposed configuration can be read\",\
\"rationale\": \"The configuration in the change is not in force yet, but once merged a broken one stops every run. It is checked here, where it can still be mended.\",\
\"severity\": \"high\",\
\"select\": \"policy.change\",\
\"needs\": [\
\"github.changes\"\
],\
\"when\": {\
\"required\": [\
\"valid\"\
]\
},\
\"assert\": {\
\"required\": [\
\"valid\"\
],\
\"properties\": {\
\"valid\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/valid\",\
\"message\": \"{{/detail}}\",\
\"remediation\": {\
\"text\": \"Correct the line that the message names.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"readable\",\
\"given\": {\
\"path\": \".github/weightseal.yml\",\
\"role\": \"config\",\
\"change\": \"modified\",\
\"approved\": false,\
\"valid\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not looked at here\",\
\"given\": {\
\"path\": \".github/CODEOWNERS\",\
\"role\": \"owners\",\
\"change\": \"modified\",\
\"approved\": false\
},\
\"expect\": \"skip\"\
},\
{\
\"name\": \"misspelt key\",\
\"given\": {\
\"path\": \".github/weightseal.yml\",\
\"role\": \"config\",\
\"change\": \"modified\",\
\"approved\": false,\
\"valid\": false,\
\"detail\": \"has the unknown key \\\"polices\\\"\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/valid\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-001\",\
\"title\": \"No waiver has expired\",\
\"rationale\": \"A waiver is a promise to mend something by a day. After that day the finding is back, and this rule says why.\",\
\"severity\": \"medium\",\
\"select\": \"waiver\",\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"const\": \"expired\"\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"The waiver of {{/rule}} for {{/subject}} ended on {{/expires}}; its findings count again.\",\
\"remediation\": {\
\"text\": \"Mend what it waived, or ask for a new waiver with a new reason, and delete this one.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC3.2\"\
],\
\"iso27001_2022\": [\
\"A.5.36\"\
]\
},\
\"tests\": [\
{\
\"name\": \"in force\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"active\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"ended\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"expired\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": -3\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-002\",\
\"title\": \"Every waiver waives something\",\
\"rationale\": \"A waiver that nobody needs waits for a finding that nobody has looked at.\",\
\"severity\": \"low\",\
\"select\": \"waiver\",\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"enum\": [\
\"unused\",\
\"unknown-rule\"\
]\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"The waiver of {{/rule}} for {{/subject}} waives nothing: {{/fault}}\",\
\"remediation\": {\
\"text\": \"Delete it, or correct the id of the rule or of the subject.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.5.36\"\
]\
},\
\"tests\": [\
{\
\"name\": \"used\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"active\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing to waive\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"unused\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"no such rule\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"unknown-rule\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-005\",\
\"title\": \"Packs from elsewhere are exactly those that were locked\",\
\"rationale\": \"Rules of others decide what may be merged here. Only the bytes that somebody here has seen count.\",\
\"severity\": \"critical\",\
\"select\": \"pack.lock\",\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"const\": \"locked\"\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"{{/source}}: {{/detail}} ({{/state}}). The pack was not used.\",\
\"remediation\": {\
\"text\": \"Look at what changed. If it is right, run \\\"weightseal policies lock\\\" and have the lock file reviewed.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.21\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"locked\",\
\"given\": {\
\"source\": \"github:acme/policies//ml.yml?ref=1111111111111111111111111111111111111111\",\
\"state\": \"locked\",\
\"detail\": \"sha256 is another\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not in the lock file\",\
\"given\": {\
\"source\": \"github:acme/policies//ml.yml?ref=1111111111111111111111111111111111111111\",\
\"state\": \"unlocked\",\
\"detail\": \"sha256 is another\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"other bytes\",\
\"given\": {\
\"source\": \"github:acme/policies//ml.yml?ref=1111111111111111111111111111111111111111\",\
\"state\": \"mismatch\",\
\"detail\": \"sha256 is another\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"not signed as it must be\",\
\"given\": {\
\"source\": \"github:acme/policies//ml.yml?ref=1111111111111111111111111111111111111111\",\
\"state\": \"unsigned\",\
\"detail\": \"sha256 is another\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-007\",\
\"title\": \"Settings that rules ask for can be read\",\
\"rationale\": \"A workflow's own token sees few settings. What it cannot see is said, and is never taken for good.\",\
\"severity\": \"low\",\
\"onFail\": \"undecided\",\
\"select\": \"setting.source\",\
\"assert\": {\
\"required\": [\
\"status\"\
],\
\"properties\": {\
\"status\": {\
\"enum\": [\
\"ok\",\
\"absent\",\
\"skipped\",\
\"error\"\
]\
}\
}\
},\
\"at\": \"/status\",\
\"message\": \"{{id}}: {{/detail}}\",\
\"remediation\": {\
\"text\": \"Give the job the permission that the message names, or pass posture-token. In the profile regulated this keeps the verdict from being allow.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.15\"\
]\
},\
\"tests\": [\
{\
\"name\": \"readable\",\
\"given\": {\
\"status\": \"ok\",\
\"permission\": \"Secrets: read\",\
\"detail\": \"the token may not\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"forbidden\",\
\"given\": {\
\"status\": \"forbidden\",\
\"permission\": \"Secrets: read\",\
\"detail\": \"the token may not\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/status\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-008\",\
\"title\": \"No waiver ends within two weeks\",\
\"rationale\": \"Two weeks are enough to mend something in time.\",\
\"severity\": \"info\",\
\"select\": \"waiver\",\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"const\": \"expiring\"\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"The waiver of {{/rule}} for {{/subject}} ends in {{/daysLeft}} days, on {{/expires}}.\",\
\"remediation\": {\
\"text\": \"Mend what it waives before that day.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.5.36\"\
]\
},\
\"tests\": [\
{\
\"name\": \"far away\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"active\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"soon\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"expiring\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 5\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-009\",\
\"title\": \"Waivers are short and complete\",\
\"rationale\": \"A waiver without an end is a rule that is off.\",\
\"severity\": \"high\",\
\"select\": \"waiver\",\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"enum\": [\
\"too-long\",\
\"malformed\",\
\"not-yet\"\
]\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"{{/subject}}: the waiver does not count: {{/fault}}\",\
\"remediation\": {\
\"text\": \"At most 90 days from its beginning, 30 for what is critical, with a reason and an end.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC3.2\"\
],\
\"iso27001_2022\": [\
\"A.5.36\"\
]\
},\
\"tests\": [\
{\
\"name\": \"short\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"active\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"for ever\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"too-long\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 900\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"a comment without an end\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"inline\",\
\"state\": \"malformed\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 0\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-010\",\
\"title\": \"No setting was lost to an error\",\
\"rationale\": \"An outage, a rate limit or a token that is not valid is no answer.\",\
\"severity\": \"high\",\
\"onFail\": \"undecided\",\
\"select\": \"setting.source\",\
\"assert\": {\
\"required\": [\
\"status\"\
],\
\"properties\": {\
\"status\": {\
\"not\": {\
\"const\": \"error\"\
}\
}\
}\
},\
\"at\": \"/status\",\
\"message\": \"{{id}}: {{/detail}}\",\
\"remediation\": {\
\"text\": \"Run it again when the service answers; if it stays, the message says what GitHub sent.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.15\"\
]\
},\
\"tests\": [\
{\
\"name\": \"readable\",\
\"given\": {\
\"status\": \"ok\",\
\"detail\": \"the service is down\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"the token may not\",\
\"given\": {\
\"status\": \"forbidden\",\
\"detail\": \"the service is down\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"down\",\
\"given\": {\
\"status\": \"error\",\
\"detail\": \"the service is down\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/status\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-011\",\
\"title\": \"A waiver in a comment is not new here\",\
\"rationale\": \"A change does not waive what it brings. The comment is green on a laptop without --base, and not on the pull request.\",\
\"severity\": \"info\",\
\"select\": \"waiver\",\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"not\": {\
\"const\": \"pending\"\
}\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"{{/subject}}: the waiver of {{/rule}} is new in this change. It counts after the merge, for what it speaks about then.\",\
\"remediation\": {\
\"text\": \"Merge it by itself first, with the approval of whoever owns the workflow, or mend what it would waive.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.36\"\
]\
},\
\"tests\": [\
{\
\"name\": \"on the base branch as well\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"active\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40,\
\"fault\": \"\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"only here\",\
\"given\": {\
\"rule\": \"WS-CI-001\",\
\"subject\": \"*\",\
\"owner\": \"@acme/ml\",\
\"reason\": \"the vendor ships tags only\",\
\"origin\": \"file\",\
\"state\": \"pending\",\
\"expires\": \"2026-12-31\",\
\"daysLeft\": 40,\
\"fault\": \"\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
}\
]\
},\
{\
\"id\": \"WS-META-012\",\
\"title\": \"What describes a deployment of models can be read\",\
\"rationale\": \"What could not be read is never taken for good.\",\
\"severity\": \"high\",\
\"onFail\": \"undecided\",\
\"select\": \"deployment.file\",\
\"when\": {\
\"required\": [\
\"relevant\"\
],\
\"properties\": {\
\"relevant\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"readable\"\
],\
\"properties\": {\
\"readable\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/what}}: {{/reason}}\",\
\"remediation\": {\
\"text\": \"Mend the file, judge the Terraform plan (deployment.plans), render the chart, or name what deploys nothing under deployment.ignorePaths.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"main.tf\",\
\"what\": \"main.tf\",\
\"readable\": true,\
\"relevant\": true,\
\"reason\": \"\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not HCL\",\
\"given\": {\
\"path\": \"main.tf\",\
\"what\": \"main.tf\",\
\"readable\": false,\
\"relevant\": true,\
\"reason\": \"main.tf:3:1: expected a value\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/readable\"\
]\
},\
{\
\"name\": \"a network from elsewhere\",\
\"given\": {\
\"path\": \"main.tf\",\
\"what\": \"main.tf\",\
\"readable\": false,\
\"relevant\": false,\
\"reason\": \"\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-META-013\",\
\"title\": \"Nothing of a deployment is left out\",\
\"severity\": \"info\",\
\"select\": \"deployment.file\",\
\"when\": {\
\"required\": [\
\"relevant\"\
],\
\"properties\": {\
\"relevant\": {\
\"const\": false\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"readable\"\
],\
\"properties\": {\
\"readable\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/what}}: {{/reason}}\",\
\"remediation\": {\
\"text\": \"Judge the plan (deployment.plans) or render the chart, so that this is looked at as well.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.8.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"main.tf\",\
\"what\": \"main.tf\",\
\"readable\": true,\
\"relevant\": false,\
\"reason\": \"\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a module from elsewhere\",\
\"given\": {\
\"path\": \"main.tf\",\
\"what\": \"main.tf\",\
\"readable\": false,\
\"relevant\": false,\
\"reason\": \"its source is not in this repository\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/readable\"\
]\
},\
{\
\"name\": \"about models\",\
\"given\": {\
\"path\": \"main.tf\",\
\"what\": \"main.tf\",\
\"readable\": false,\
\"relevant\": true,\
\"reason\": \"\"\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"monitoring\",\
\"version\": \"0.1.0\",\
\"title\": \"Monitoring of models\",\
\"description\": \"What is measured while a model serves, who is told, and how to get back.\"\
},\
\"rules\": [\
{\
\"id\": \"WS-MO-001\",\
\"title\": \"Accuracy, latency and drift are monitored\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"high\",\
\"select\": \"monitoring\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"missingMetrics\",\
\"withoutThreshold\"\
],\
\"properties\": {\
\"missingMetrics\": {\
\"type\": \"array\",\
\"maxItems\": 0\
},\
\"withoutThreshold\": {\
\"type\": \"array\",\
\"maxItems\": 0\
}\
}\
},\
\"at\": \"/missingMetrics\",\
\"message\": \"{{/model}}: not measured: {{/missingMetrics}}; without a threshold: {{/withoutThreshold}}.\",\
\"remediation\": {\
\"text\": \"Declare monitoring.metrics with accuracy, latencyP95Ms and drift, each with min or max.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\",\
\"A1.1\"\
],\
\"iso27001_2022\": [\
\"A.8.16\"\
],\
\"nist_ai_rmf\": [\
\"MEASURE 2.4\",\
\"MANAGE 4.1\"\
],\
\"owasp_ml\": [\
\"ML08\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [],\
\"missingAlerts\": [],\
\"withoutOwner\": [],\
\"performance\": true,\
\"security\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no drift\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [\
\"drift\"\
],\
\"withoutThreshold\": [],\
\"missingAlerts\": [],\
\"withoutOwner\": [],\
\"performance\": true,\
\"security\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/missingMetrics\"\
]\
},\
{\
\"name\": \"no threshold\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [\
\"accuracy\"\
],\
\"missingAlerts\": [],\
\"withoutOwner\": [],\
\"performance\": true,\
\"security\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/withoutThreshold\"\
]\
}\
]\
},\
{\
\"id\": \"WS-MO-002\",\
\"title\": \"Alerts on thresholds and anomalies reach an owner\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"monitoring\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"missingAlerts\",\
\"withoutOwner\"\
],\
\"properties\": {\
\"missingAlerts\": {\
\"type\": \"array\",\
\"maxItems\": 0\
},\
\"withoutOwner\": {\
\"type\": \"array\",\
\"maxItems\": 0\
}\
}\
},\
\"at\": \"/missingAlerts\",\
\"message\": \"{{/model}}: no alert on {{/missingAlerts}}; nobody gets {{/withoutOwner}}.\",\
\"remediation\": {\
\"text\": \"Declare monitoring.alerts on threshold_breach and anomaly_detection, each with an owner.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\",\
\"CC7.3\"\
],\
\"iso27001_2022\": [\
\"A.5.25\",\
\"A.8.16\"\
],\
\"hipaa\": [\
\"164.308(a)(1)(ii)(D)\"\
],\
\"nist_ai_rmf\": [\
\"MANAGE 4.3\"\
],\
\"owasp_ml\": [\
\"ML08\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [],\
\"missingAlerts\": [],\
\"withoutOwner\": [],\
\"performance\": true,\
\"security\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no alert on anomalies\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [],\
\"missingAlerts\": [\
\"anomaly_detection\"\
],\
\"withoutOwner\": [],\
\"performance\": true,\
\"security\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/missingAlerts\"\
]\
},\
{\
\"name\": \"nobody gets it\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [],\
\"missingAlerts\": [],\
\"withoutOwner\": [\
\"threshold_breach\"\
],\
\"performance\": true,\
\"security\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/withoutOwner\"\
]\
}\
]\
},\
{\
\"id\": \"WS-MO-003\",\
\"title\": \"A rollback or shut-off path is declared\",\
\"limits\": \"Whether the way back works is shown by going it.\",\
\"severity\": \"medium\",\
\"select\": \"recovery\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"declared\"\
],\
\"properties\": {\
\"declared\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}}: no other version to go back to, and nothing that turns it off.\",\
\"remediation\": {\
\"text\": \"Declare recovery.previousVersion, which is not this version, or recovery.killSwitch.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.5\"\
],\
\"iso27001_2022\": [\
\"A.5.29\"\
],\
\"hipaa\": [\
\"164.308(a)(7)\"\
],\
\"gdpr\": [\
\"Art. 32(1)(c)\"\
],\
\"nist_ai_rmf\": [\
\"MANAGE 2.4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"rollback\": true,\
\"killSwitch\": true,\
\"declared\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no way back\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"rollback\": true,\
\"killSwitch\": true,\
\"declared\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/declared\"\
]\
}\
]\
},\
{\
\"id\": \"WS-MO-004\",\
\"title\": \"Performance and security events are monitored\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"monitoring\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"performance\",\
\"security\"\
],\
\"properties\": {\
\"performance\": {\
\"const\": true\
},\
\"security\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}}: performance monitored {{/performance}}, security events monitored {{/security}}.\",\
\"remediation\": {\
\"text\": \"Declare monitoring.security with the events that are watched: authentication, authorization, rate limits, suspicious calls.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.16\"\
],\
\"hipaa\": [\
\"164.312(b)\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [],\
\"missingAlerts\": [],\
\"withoutOwner\": [],\
\"performance\": true,\
\"security\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no performance\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [],\
\"missingAlerts\": [],\
\"withoutOwner\": [],\
\"performance\": false,\
\"security\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/performance\"\
]\
},\
{\
\"name\": \"no security events\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"missingMetrics\": [],\
\"withoutThreshold\": [],\
\"missingAlerts\": [],\
\"withoutOwner\": [],\
\"performance\": true,\
\"security\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/security\"\
]\
}\
]\
},\
{\
\"id\": \"WS-MO-005\",\
\"title\": \"Each model declares how it is watched\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"model.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"monitoring\"\
],\
\"properties\": {\
\"monitoring\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/monitoring\",\
\"message\": \"{{/model}} declares no monitoring.\",\
\"remediation\": {\
\"text\": \"Declare it in the configuration; \\\"weightseal assess\\\" shows what is missing.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.16\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": false,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/monitoring\"\
]\
}\
]\
},\
{\
\"id\": \"WS-MO-006\",\
\"title\": \"Each model declares how to get back from a bad release\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"model.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"recovery\"\
],\
\"properties\": {\
\"recovery\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/recovery\",\
\"message\": \"{{/model}} declares no recovery.\",\
\"remediation\": {\
\"text\": \"Declare it in the configuration; \\\"weightseal assess\\\" shows what is missing.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.5\"\
],\
\"iso27001_2022\": [\
\"A.5.29\"\
],\
\"nist_ai_rmf\": [\
\"MANAGE 2.4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": false,\
\"versioning\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/recovery\"\
]\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"pipeline\",\
\"version\": \"0.2.0\",\
\"title\": \"CI/CD pipeline security\",\
\"description\": \"What the workflows of a repository may do, and whose code they run.\"\
},\
\"params\": {\
\"trustedOwners\": {\
\"schema\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\",\
\"minLength\": 1\
}\
},\
\"default\": [\
\"weightseal\"\
],\
\"description\": \"Owners of actions that need no pin. What is local has no owner.\"\
},\
\"cooldownDays\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"maximum\": 90\
},\
\"default\": 7,\
\"description\": \"Days that a version must be out before Dependabot proposes it.\"\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-CI-001\",\
\"title\": \"Actions of others are pinned to a full commit\",\
\"rationale\": \"A tag or branch of an action is whatever its owner, or whoever took over the owner's account, last made it. A full commit id stays what was reviewed.\",\
\"limits\": \"Whether the commit belongs to the repository that is named, and not to a fork of it, is not looked up.\",\
\"severity\": \"high\",\
\"select\": \"workflow.uses\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"owner\"\
],\
\"properties\": {\
\"owner\": {\
\"not\": {\
\"enum\": {\
\"$param\": \"trustedOwners\"\
}\
}\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"pinned\"\
],\
\"properties\": {\
\"pinned\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/pinned\",\
\"message\": \"{{/uses}} (job {{/job}}) is not pinned.\",\
\"remediation\": {\
\"text\": \"Write the full commit id behind the @ and the version in a comment; Dependabot keeps both up to date.\",\
\"effort\": \"low\",\
\"example\": \"- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC9.2\"\
],\
\"iso27001_2022\": [\
\"A.5.21\",\
\"A.8.9\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
],\
\"cis_github\": [\
\"2.4.2\",\
\"3.1.7\"\
]\
},\
\"references\": [\
\"https://docs.github.com/en/actions/reference/security/secure-use\"\
],\
\"tests\": [\
{\
\"name\": \"a full commit\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"v4.2.2\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a tag\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@v4\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"v4\",\
\"pinned\": false,\
\"version\": \"\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pinned\"\
]\
},\
{\
\"name\": \"no ref at all\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"\",\
\"pinned\": false,\
\"version\": \"\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pinned\"\
]\
},\
{\
\"name\": \"an owner that is trusted\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"weightseal/weightseal@v0.1.0\",\
\"owner\": \"weightseal\",\
\"name\": \"weightseal/weightseal\",\
\"kind\": \"action\",\
\"ref\": \"v0.1.0\",\
\"pinned\": false,\
\"version\": \"\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-002\",\
\"title\": \"A workflow's token may do nothing that a job does not ask for\",\
\"rationale\": \"Rights that stand at the top are those of every job, also of the next one that somebody adds; write-all is more than any job needs.\",\
\"limits\": \"Rights at the top of a workflow with a single job count as those of that job. Which of the rights a job really uses is not known.\",\
\"severity\": \"high\",\
\"select\": \"workflow.permission\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"excess\"\
],\
\"properties\": {\
\"excess\": {\
\"enum\": [\
\"none\",\
\"default\"\
]\
}\
}\
},\
\"at\": \"/excess\",\
\"message\": \"{{/path}}: the {{/level}} {{/job}} may write: {{/scope}} ({{/excess}}).\",\
\"remediation\": {\
\"text\": \"Put \\\"permissions: {}\\\" at the top, and into each job what that job needs.\",\
\"effort\": \"low\",\
\"example\": \"permissions: {}\\njobs:\\n  release:\\n    permissions:\\n      contents: write # creates the release\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.15\",\
\"A.8.2\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-5\"\
],\
\"cis_github\": [\
\"2.1.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a job that asks for one right\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"level\": \"job\",\
\"job\": \"release\",\
\"scope\": \"contents\",\
\"access\": \"write\",\
\"excess\": \"none\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a right to write for every job\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"level\": \"workflow\",\
\"job\": \"\",\
\"scope\": \"contents\",\
\"access\": \"write\",\
\"excess\": \"whole-workflow\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/excess\"\
]\
},\
{\
\"name\": \"everything\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"level\": \"job\",\
\"job\": \"release\",\
\"scope\": \"all\",\
\"access\": \"write\",\
\"excess\": \"everything\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/excess\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-003\",\
\"title\": \"Privileged events never check out the code of a pull request\",\
\"rationale\": \"On pull_request_target, workflow_run and issue_comment a job has secrets and a token that may write. The code of a pull request beside them takes both, be it only by a build script or a configuration of a tool.\",\
\"limits\": \"Only what actions/checkout is told is seen; a script that fetches the head by itself with git is not, nor a ref that a called workflow gets as an input.\",\
\"severity\": \"critical\",\
\"select\": \"workflow.checkout\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"privileged\"\
],\
\"properties\": {\
\"privileged\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"untrusted\"\
],\
\"properties\": {\
\"untrusted\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/untrusted\",\
\"message\": \"{{/path}} checks out {{/ref}} in job {{/job}}, on an event with rights that its author must not have.\",\
\"remediation\": {\
\"text\": \"Run what needs the code on pull_request, without secrets; let the privileged job read the API only, as \\\"weightseal init\\\" writes it.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.25\",\
\"A.8.28\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\"\
],\
\"cis_github\": [\
\"2.3.5\"\
]\
},\
\"references\": [\
\"https://docs.github.com/en/actions/reference/security/secure-use\"\
],\
\"tests\": [\
{\
\"name\": \"the base branch\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": true,\
\"untrusted\": false,\
\"ref\": \"\",\
\"persists\": false,\
\"uploads\": \"none\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"the head\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": true,\
\"untrusted\": true,\
\"ref\": \"${{ github.event.pull_request.head.sha }}\",\
\"persists\": false,\
\"uploads\": \"none\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/untrusted\"\
]\
},\
{\
\"name\": \"the head without rights\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": false,\
\"untrusted\": true,\
\"ref\": \"${{ github.head_ref }}\",\
\"persists\": false,\
\"uploads\": \"none\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-004\",\
\"title\": \"What anyone can write is not expanded into scripts\",\
\"rationale\": \"GitHub puts the value into the script before a shell sees it, so quotes do not help: a title that holds a quote and a command runs that command, with the token and the secrets of the job.\",\
\"limits\": \"Values are followed through env, step outputs, job outputs and the matrix of the same workflow. Across files, through actions of others and through eval in a script they are not.\",\
\"severity\": \"critical\",\
\"select\": \"workflow.expression\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"trust\"\
],\
\"properties\": {\
\"trust\": {\
\"enum\": [\
\"caller\",\
\"dynamic\",\
\"trusted\"\
]\
}\
}\
},\
\"at\": \"/trust\",\
\"message\": \"{{/expression}} becomes part of the script ({{/sink}}, job {{/job}}): anyone can write it, and with it commands.\",\
\"remediation\": {\
\"text\": \"Hand the value over in env: and read the variable in the script, in quotes.\",\
\"effort\": \"low\",\
\"example\": \"- run: echo \\\"$TITLE\\\"\\n  env:\\n    TITLE: ${{ github.event.issue.title }}\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\"\
],\
\"cis_github\": [\
\"1.5.2\"\
]\
},\
\"references\": [\
\"https://docs.github.com/en/actions/concepts/security/script-injections\"\
],\
\"tests\": [\
{\
\"name\": \"a commit id\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"sink\": \"run\",\
\"expression\": \"${{ github.sha }}\",\
\"trust\": \"trusted\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"an input of whoever starts it\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"sink\": \"run\",\
\"expression\": \"${{ inputs.name }}\",\
\"trust\": \"caller\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"the title of an issue\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"sink\": \"run\",\
\"expression\": \"${{ github.event.issue.title }}\",\
\"trust\": \"attacker\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/trust\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-005\",\
\"title\": \"Secrets are passed one by one and stay redacted\",\
\"rationale\": \"A job that gets all secrets can lose all of them. GitHub redacts a secret in logs as a whole; a part of it that fromJSON takes out is printed as it stands.\",\
\"severity\": \"medium\",\
\"select\": \"workflow.secret\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"use\"\
],\
\"properties\": {\
\"use\": {\
\"const\": \"named\"\
}\
}\
},\
\"at\": \"/use\",\
\"message\": \"{{/path}}, job {{/job}}: secrets are handed on as \\\"{{/use}}\\\" ({{/name}}).\",\
\"remediation\": {\
\"text\": \"Name each secret that is needed. Keep each part of a structured secret in a secret of its own.\",\
\"effort\": \"low\",\
\"example\": \"secrets:\\n  deploy-key: ${{ secrets.DEPLOY_KEY }}\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.3\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
],\
\"cis_github\": [\
\"2.1.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"one secret\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"use\": \"named\",\
\"name\": \"deploy_key\",\
\"environment\": false,\
\"own\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"all of them to a reusable workflow\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"use\": \"inherit\",\
\"name\": \"*\",\
\"environment\": false,\
\"own\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/use\"\
]\
},\
{\
\"name\": \"all of them as JSON\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"use\": \"all\",\
\"name\": \"*\",\
\"environment\": false,\
\"own\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/use\"\
]\
},\
{\
\"name\": \"a part of one\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"use\": \"structured\",\
\"name\": \"deploy_key\",\
\"environment\": false,\
\"own\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/use\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-006\",\
\"title\": \"Checkout credentials are not kept beside what is uploaded\",\
\"rationale\": \"actions/checkout leaves the token of the job in .git/config. An artifact that holds the work tree holds the token, and whoever downloads it while the job runs can use it.\",\
\"limits\": \"An upload of something else than the work tree counts as well, since a script may have packed it.\",\
\"severity\": \"medium\",\
\"confidence\": \"medium\",\
\"select\": \"workflow.checkout\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"uploads\"\
],\
\"properties\": {\
\"uploads\": {\
\"enum\": [\
\"folder\",\
\"other\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"persists\"\
],\
\"properties\": {\
\"persists\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/persists\",\
\"message\": \"{{/path}}: the checkout in job {{/job}} leaves the token in .git, and the job uploads files afterwards.\",\
\"remediation\": {\
\"text\": \"Add \\\"persist-credentials: false\\\" to the checkout.\",\
\"effort\": \"low\",\
\"example\": \"- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\\n  with:\\n    persist-credentials: false\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"not kept\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": false,\
\"untrusted\": false,\
\"ref\": \"\",\
\"persists\": false,\
\"uploads\": \"folder\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"kept beside an upload\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": false,\
\"untrusted\": false,\
\"ref\": \"\",\
\"persists\": true,\
\"uploads\": \"folder\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/persists\"\
]\
},\
{\
\"name\": \"kept, and nothing is uploaded\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": false,\
\"untrusted\": false,\
\"ref\": \"\",\
\"persists\": true,\
\"uploads\": \"none\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-007\",\
\"title\": \"Images are pinned by digest\",\
\"rationale\": \"A tag of an image can be moved to another image. A digest cannot.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"select\": \"workflow.image\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"pin\"\
],\
\"properties\": {\
\"pin\": {\
\"enum\": [\
\"digest\",\
\"tag\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"pin\"\
],\
\"properties\": {\
\"pin\": {\
\"const\": \"digest\"\
}\
}\
},\
\"at\": \"/pin\",\
\"message\": \"{{/image}} (job {{/job}}) is not pinned by digest.\",\
\"remediation\": {\
\"text\": \"Write the digest behind the name, as name:1.2.3@sha256:…; Dependabot keeps both up to date.\",\
\"effort\": \"low\",\
\"example\": \"container:\\n  image: python:3.12@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.5.21\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
],\
\"cis_github\": [\
\"2.4.2\",\
\"3.1.7\"\
],\
\"owasp_ml\": [\
\"ML06\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a digest\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"image\": \"python@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf\",\
\"pin\": \"digest\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a tag\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"image\": \"python:3.12\",\
\"pin\": \"tag\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pin\"\
]\
},\
{\
\"name\": \"no version at all\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"image\": \"python\",\
\"pin\": \"none\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-008\",\
\"title\": \"Public repositories do not run pull requests on machines of their own\",\
\"rationale\": \"The code of a pull request runs on the runner. A machine that lives on keeps what that code leaves behind, for the next job, which may hold secrets.\",\
\"limits\": \"A runner is told by the label self-hosted. Labels of a runner group alone, and runners that are ephemeral, are not told apart.\",\
\"severity\": \"high\",\
\"select\": \"workflow.job\",\
\"needs\": [\
\"workspace.workflows\",\
\"github.visibility\"\
],\
\"when\": {\
\"required\": [\
\"publicRepository\",\
\"pullRequests\"\
],\
\"properties\": {\
\"publicRepository\": {\
\"const\": true\
},\
\"pullRequests\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"selfHosted\"\
],\
\"properties\": {\
\"selfHosted\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/selfHosted\",\
\"message\": \"{{/path}}: job {{/job}} runs pull requests of anyone on a self-hosted runner.\",\
\"remediation\": {\
\"text\": \"Run pull requests on runners of GitHub; keep self-hosted ones (GPUs) for pushes to protected branches, or make them ephemeral behind a runner group that only such workflows may use.\",\
\"effort\": \"high\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.22\",\
\"A.8.31\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-7\"\
],\
\"cis_github\": [\
\"2.2.1\",\
\"2.2.3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a runner of GitHub\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"deploys\": \"\",\
\"environment\": false,\
\"selfHosted\": false,\
\"pullRequests\": true,\
\"imagePush\": \"none\",\
\"publicRepository\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a GPU of ours for everyone\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"deploys\": \"\",\
\"environment\": false,\
\"selfHosted\": true,\
\"pullRequests\": true,\
\"imagePush\": \"none\",\
\"publicRepository\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/selfHosted\"\
]\
},\
{\
\"name\": \"in a private repository\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"deploys\": \"\",\
\"environment\": false,\
\"selfHosted\": true,\
\"pullRequests\": true,\
\"imagePush\": \"none\",\
\"publicRepository\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-011\",\
\"title\": \"Serving images are scanned before they are pushed\",\
\"rationale\": \"What is pushed can be deployed the next second. A scan in the same job, before the push, keeps known vulnerabilities out of what serves a model.\",\
\"limits\": \"Knows trivy, grype, Docker Scout and Snyk, as actions and as commands, in the same job.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"confidence\": \"medium\",\
\"select\": \"workflow.job\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"imagePush\"\
],\
\"properties\": {\
\"imagePush\": {\
\"enum\": [\
\"scanned\",\
\"unscanned\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"imagePush\"\
],\
\"properties\": {\
\"imagePush\": {\
\"enum\": [\
\"scanned\"\
]\
}\
}\
},\
\"at\": \"/imagePush\",\
\"message\": \"{{/path}}: job {{/job}} pushes an image that nothing looked at.\",\
\"remediation\": {\
\"text\": \"Build with load: true, scan the image in the next step, and push after it.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\",\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.7\",\
\"A.8.8\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-9\"\
],\
\"cis_github\": [\
\"2.3.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"scanned first\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"deploys\": \"\",\
\"environment\": false,\
\"selfHosted\": false,\
\"pullRequests\": false,\
\"imagePush\": \"scanned\",\
\"publicRepository\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not scanned\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"deploys\": \"\",\
\"environment\": false,\
\"selfHosted\": false,\
\"pullRequests\": false,\
\"imagePush\": \"unscanned\",\
\"publicRepository\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/imagePush\"\
]\
},\
{\
\"name\": \"no image\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"deploys\": \"\",\
\"environment\": false,\
\"selfHosted\": false,\
\"pullRequests\": false,\
\"imagePush\": \"none\",\
\"publicRepository\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-010\",\
\"title\": \"Changes of dependencies are reviewed on pull requests\",\
\"rationale\": \"A pull request that changes a lock file brings code that no reviewer reads. The dependency review says what is vulnerable or forbidden in it.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"select\": \"pipeline\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"check\",\
\"needed\"\
],\
\"properties\": {\
\"check\": {\
\"const\": \"dependency review\"\
},\
\"needed\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"done\"\
],\
\"properties\": {\
\"done\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/done\",\
\"message\": \"Lock files are in the repository, and no workflow on pull_request reviews what they bring in.\",\
\"remediation\": {\
\"text\": \"Add a job with actions/dependency-review-action on pull_request.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\",\
\"CC9.2\"\
],\
\"iso27001_2022\": [\
\"A.8.8\",\
\"A.5.21\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
],\
\"cis_github\": [\
\"1.5.5\",\
\"3.2.2\"\
],\
\"owasp_ml\": [\
\"ML06\"\
]\
},\
\"tests\": [\
{\
\"name\": \"reviewed\",\
\"given\": {\
\"check\": \"dependency review\",\
\"needed\": true,\
\"done\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not reviewed\",\
\"given\": {\
\"check\": \"dependency review\",\
\"needed\": true,\
\"done\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/done\"\
]\
},\
{\
\"name\": \"nothing to review\",\
\"given\": {\
\"check\": \"dependency review\",\
\"needed\": false,\
\"done\": false\
},\
\"expect\": \"skip\"\
},\
{\
\"name\": \"another check\",\
\"given\": {\
\"check\": \"infrastructure scan\",\
\"needed\": true,\
\"done\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-012\",\
\"title\": \"Infrastructure as code is scanned on pull requests\",\
\"rationale\": \"An open endpoint or a bucket without encryption is one line in a file; a scanner sees it before it is built.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"pipeline\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"check\",\
\"needed\"\
],\
\"properties\": {\
\"check\": {\
\"const\": \"infrastructure scan\"\
},\
\"needed\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"done\"\
],\
\"properties\": {\
\"done\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/done\",\
\"message\": \"Infrastructure as code is in the repository, and no workflow on pull_request scans it.\",\
\"remediation\": {\
\"text\": \"Add a scan of the infrastructure (checkov, trivy config, tfsec) to the workflow for pull requests.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.9\",\
\"A.8.29\"\
],\
\"cis_github\": [\
\"1.5.3\",\
\"5.1.5\"\
]\
},\
\"tests\": [\
{\
\"name\": \"scanned\",\
\"given\": {\
\"check\": \"infrastructure scan\",\
\"needed\": true,\
\"done\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not scanned\",\
\"given\": {\
\"check\": \"infrastructure scan\",\
\"needed\": true,\
\"done\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/done\"\
]\
},\
{\
\"name\": \"no infrastructure\",\
\"given\": {\
\"check\": \"infrastructure scan\",\
\"needed\": false,\
\"done\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-013\",\
\"title\": \"Dependency updates wait until a version has been out for a week\",\
\"rationale\": \"Most malicious versions are found and taken down within days. Who updates at once is among those who find them.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"dependabot.update\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"cooldownDays\"\
],\
\"properties\": {\
\"cooldownDays\": {\
\"minimum\": {\
\"$param\": \"cooldownDays\"\
}\
}\
}\
},\
\"at\": \"/cooldownDays\",\
\"message\": \"{{/path}}: updates of {{/ecosystem}} wait {{/cooldownDays}} days.\",\
\"remediation\": {\
\"text\": \"Add \\\"cooldown: { default-days: 7 }\\\" to the entry.\",\
\"effort\": \"low\",\
\"example\": \"updates:\\n  - package-ecosystem: pip\\n    directory: /\\n    schedule: { interval: weekly }\\n    cooldown: { default-days: 7 }\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\"\
],\
\"iso27001_2022\": [\
\"A.8.8\"\
],\
\"cis_github\": [\
\"3.1.8\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a week\",\
\"given\": {\
\"path\": \".github/dependabot.yml\",\
\"ecosystem\": \"pip\",\
\"cooldownDays\": 7,\
\"runsCode\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"at once\",\
\"given\": {\
\"path\": \".github/dependabot.yml\",\
\"ecosystem\": \"pip\",\
\"cooldownDays\": 0,\
\"runsCode\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/cooldownDays\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-015\",\
\"title\": \"Workflows and policies have owners\",\
\"rationale\": \"Who changes a workflow changes what is checked. An owner makes sure that somebody who knows looks at it.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"select\": \"codeowners.coverage\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"owned\"\
],\
\"properties\": {\
\"owned\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/owned\",\
\"message\": \"{{/path}} has no owner in CODEOWNERS.\",\
\"remediation\": {\
\"text\": \"Add a line for it to .github/CODEOWNERS, and require the review of code owners in the ruleset of the branch.\",\
\"effort\": \"low\",\
\"example\": \"/.github/ @acme/security\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\",\
\"A.8.4\"\
],\
\"cis_github\": [\
\"1.1.6\",\
\"1.1.7\",\
\"2.3.4\"\
],\
\"nist_ai_rmf\": [\
\"GOVERN 2.1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"owned\",\
\"given\": {\
\"path\": \".github/workflows/release.yml\",\
\"owned\": true,\
\"codeowners\": \".github/CODEOWNERS\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nobody\",\
\"given\": {\
\"path\": \".github/workflows/release.yml\",\
\"owned\": false,\
\"codeowners\": \".github/CODEOWNERS\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/owned\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-016\",\
\"title\": \"Every job says what its token may do\",\
\"rationale\": \"Without a word about permissions the token may do what the repository's default lets it, in older repositories everything.\",\
\"severity\": \"medium\",\
\"select\": \"workflow.permission\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"excess\"\
],\
\"properties\": {\
\"excess\": {\
\"enum\": [\
\"none\",\
\"everything\",\
\"whole-workflow\"\
]\
}\
}\
},\
\"at\": \"/excess\",\
\"message\": \"{{/path}}: nobody says what the token of job {{/job}} may do.\",\
\"remediation\": {\
\"text\": \"Put \\\"permissions: {}\\\" at the top of the workflow, and into each job what that job needs.\",\
\"effort\": \"low\",\
\"example\": \"permissions: {}\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.15\",\
\"A.8.2\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-5\"\
],\
\"cis_github\": [\
\"2.1.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"said\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"level\": \"job\",\
\"job\": \"test\",\
\"scope\": \"contents\",\
\"access\": \"read\",\
\"excess\": \"none\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not said\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"level\": \"job\",\
\"job\": \"test\",\
\"scope\": \"all\",\
\"access\": \"default\",\
\"excess\": \"default\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/excess\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-017\",\
\"title\": \"Images name a version\",\
\"rationale\": \"An image without a version, or with the version latest, is another one tomorrow.\",\
\"severity\": \"medium\",\
\"select\": \"workflow.image\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"pin\"\
],\
\"properties\": {\
\"pin\": {\
\"enum\": [\
\"digest\",\
\"tag\",\
\"expression\"\
]\
}\
}\
},\
\"at\": \"/pin\",\
\"message\": \"{{/image}} (job {{/job}}) names no version.\",\
\"remediation\": {\
\"text\": \"Name a version and its digest, as name:1.2.3@sha256:….\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.5.21\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
],\
\"cis_github\": [\
\"2.4.2\",\
\"3.1.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a version\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"image\": \"python:3.12\",\
\"pin\": \"tag\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"none\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"image\": \"python\",\
\"pin\": \"none\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pin\"\
]\
},\
{\
\"name\": \"the latest\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"image\": \"python:latest\",\
\"pin\": \"latest\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pin\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-018\",\
\"title\": \"What is published is not built from a cache\",\
\"rationale\": \"Whoever runs code in any workflow of the default branch can write its cache. A release that restores it takes in what was put there.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"confidence\": \"low\",\
\"select\": \"workflow.cache\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"publishes\"\
],\
\"properties\": {\
\"publishes\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"restores\"\
],\
\"properties\": {\
\"restores\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/restores\",\
\"message\": \"{{/path}}: job {{/job}} restores a cache ({{/action}}) and publishes what it builds.\",\
\"remediation\": {\
\"text\": \"Turn the cache off in workflows that release; only there it costs trust.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-9\"\
],\
\"slsa\": [\
\"Build-L3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"no cache in a release\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"actions/cache\",\
\"restores\": false,\
\"publishes\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a cache in a release\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"actions/cache\",\
\"restores\": true,\
\"publishes\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/restores\"\
]\
},\
{\
\"name\": \"a cache in a test\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"actions/cache\",\
\"restores\": true,\
\"publishes\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-019\",\
\"title\": \"Nobody else writes the environment of later steps\",\
\"rationale\": \"A value with a line end in it sets further variables; LD_PRELOAD or NODE_OPTIONS among them makes the next step run the code of whoever wrote it.\",\
\"severity\": \"high\",\
\"confidence\": \"medium\",\
\"select\": \"workflow.environment\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"privileged\"\
],\
\"properties\": {\
\"privileged\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"trust\"\
],\
\"properties\": {\
\"trust\": {\
\"enum\": [\
\"caller\",\
\"dynamic\",\
\"trusted\"\
]\
}\
}\
},\
\"at\": \"/trust\",\
\"message\": \"{{/path}}: a script in job {{/job}} writes what anyone can say into GITHUB_ENV or GITHUB_PATH.\",\
\"remediation\": {\
\"text\": \"Hand the value on as an output of the step, and check its form before anything uses it.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a value of our own\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": true,\
\"trust\": \"trusted\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"the title of a pull request\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": true,\
\"trust\": \"attacker\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/trust\"\
]\
},\
{\
\"name\": \"without rights\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"privileged\": false,\
\"trust\": \"attacker\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-020\",\
\"title\": \"Bots are known by what they made, not by who acted last\",\
\"rationale\": \"github.actor is who caused the last event. Anyone can make a bot act on a branch of theirs, and then holds what the condition guards.\",\
\"severity\": \"high\",\
\"select\": \"workflow.condition\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"privileged\"\
],\
\"properties\": {\
\"privileged\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"actor\"\
],\
\"properties\": {\
\"actor\": {\
\"const\": \"none\"\
}\
}\
},\
\"at\": \"/actor\",\
\"message\": \"{{/path}}: \\\"{{/condition}}\\\" trusts whoever makes a bot act last.\",\
\"remediation\": {\
\"text\": \"Ask who opened the pull request: github.event.pull_request.user.login.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"who opened it\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"github.event.pull_request.user.login == 'dependabot[bot]'\",\
\"alwaysTrue\": false,\
\"actor\": \"none\",\
\"privileged\": true,\
\"contains\": \"none\",\
\"valid\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"who acted last\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"github.actor == 'dependabot[bot]'\",\
\"alwaysTrue\": false,\
\"actor\": \"spoofable\",\
\"privileged\": true,\
\"contains\": \"none\",\
\"valid\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/actor\"\
]\
},\
{\
\"name\": \"without rights\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"github.actor == 'dependabot[bot]'\",\
\"alwaysTrue\": false,\
\"actor\": \"spoofable\",\
\"privileged\": false,\
\"contains\": \"none\",\
\"valid\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-021\",\
\"title\": \"Conditions can be false\",\
\"rationale\": \"GitHub makes a text of a condition in which anything stands around the expression. A text that is not empty is true, so what the condition guards always runs.\",\
\"severity\": \"high\",\
\"select\": \"workflow.condition\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"alwaysTrue\"\
],\
\"properties\": {\
\"alwaysTrue\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/alwaysTrue\",\
\"message\": \"{{/path}}: the condition \\\"{{/condition}}\\\" is always true: text stands around the expression.\",\
\"remediation\": {\
\"text\": \"Write the condition without ${{ }}, or as one line; a block (|) ends with a line end, which is text as well.\",\
\"effort\": \"low\",\
\"example\": \"if: github.event_name != 'push'\\n\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
]\
},\
\"tests\": [\
{\
\"name\": \"one expression\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"github.ref_name == main\",\
\"alwaysTrue\": false,\
\"actor\": \"none\",\
\"privileged\": false,\
\"contains\": \"none\",\
\"valid\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"an expression and a line end\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"${{ github.event_name != 'push' }}\",\
\"alwaysTrue\": true,\
\"actor\": \"none\",\
\"privileged\": false,\
\"contains\": \"none\",\
\"valid\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/alwaysTrue\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-022\",\
\"title\": \"A value is looked up in a list, not in a text\",\
\"rationale\": \"contains('main develop', github.ref_name) is true on a branch called mai or in, which anyone who may push can make.\",\
\"severity\": \"high\",\
\"select\": \"workflow.condition\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"contains\"\
],\
\"properties\": {\
\"contains\": {\
\"enum\": [\
\"none\",\
\"other\"\
]\
}\
}\
},\
\"at\": \"/contains\",\
\"message\": \"{{/path}}: \\\"{{/condition}}\\\" is true for any part of the text as well.\",\
\"remediation\": {\
\"text\": \"Look it up in a list: contains(fromJSON('[\\\"main\\\", \\\"develop\\\"]'), github.ref_name).\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a list\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"contains(fromJSON('[1]'), github.ref_name)\",\
\"alwaysTrue\": false,\
\"actor\": \"none\",\
\"privileged\": false,\
\"contains\": \"none\",\
\"valid\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a runner in a text\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"contains('a b', runner.name)\",\
\"alwaysTrue\": false,\
\"actor\": \"none\",\
\"privileged\": false,\
\"contains\": \"other\",\
\"valid\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a branch in a text\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"condition\": \"contains('main develop', github.ref_name)\",\
\"alwaysTrue\": false,\
\"actor\": \"none\",\
\"privileged\": false,\
\"contains\": \"controllable\",\
\"valid\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/contains\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-023\",\
\"title\": \"A choice can choose its first value\",\
\"rationale\": \"In c && '' || 'b' the first value is false whatever c is, so the second is always chosen.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"workflow.choice\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"sound\"\
],\
\"properties\": {\
\"sound\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/sound\",\
\"message\": \"{{/expression}} never gives its first value: it is empty, and empty is false.\",\
\"remediation\": {\
\"text\": \"Turn the condition round, so that the value that is not empty comes first.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.8.28\"\
]\
},\
\"tests\": [\
{\
\"name\": \"two values\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"expression\": \"${{ c && 'a' || 'b' }}\",\
\"sound\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"an empty one first\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"expression\": \"${{ c && '' || 'b' }}\",\
\"sound\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/sound\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-024\",\
\"title\": \"The old commands for the environment stay off\",\
\"rationale\": \"GitHub switched ::set-env and ::add-path off because any text in a log could use them: the output of a test, a title, a file name.\",\
\"severity\": \"high\",\
\"select\": \"workflow.commands\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"allowed\"\
],\
\"properties\": {\
\"allowed\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/allowed\",\
\"message\": \"{{/path}}: ACTIONS_ALLOW_UNSECURE_COMMANDS lets anything that is printed set variables.\",\
\"remediation\": {\
\"text\": \"Remove the variable, and write to \\\"$GITHUB_ENV\\\" or \\\"$GITHUB_OUTPUT\\\" in place of ::set-env and ::add-path.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\"\
]\
},\
\"references\": [\
\"https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/\"\
],\
\"tests\": [\
{\
\"name\": \"off\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"allowed\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"on\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"allowed\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/allowed\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-025\",\
\"title\": \"References and expressions say what they mean\",\
\"rationale\": \"A path with . or .. in it names the same action and escapes whoever searches or filters for it.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"workflow.uses\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"obfuscated\"\
],\
\"properties\": {\
\"obfuscated\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/obfuscated\",\
\"message\": \"{{/uses}} hides what it names.\",\
\"remediation\": {\
\"text\": \"Write the name plainly, as owner/repo/path@ref.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.8.28\"\
]\
},\
\"tests\": [\
{\
\"name\": \"plain\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"v4.2.2\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a detour\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/cache/./save@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"actions\",\
\"name\": \"actions/cache\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/obfuscated\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-026\",\
\"title\": \"No action is a misspelt popular one\",\
\"rationale\": \"Names that are one slip away from a popular action are registered in order to be mistyped.\",\
\"limits\": \"Knows some fifty popular actions, and one slip: a letter more, less, other, or two swapped.\",\
\"severity\": \"high\",\
\"confidence\": \"medium\",\
\"select\": \"workflow.uses\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"typoOf\"\
],\
\"properties\": {\
\"typoOf\": {\
\"const\": \"\"\
}\
}\
},\
\"at\": \"/typoOf\",\
\"message\": \"{{/name}} looks like {{/typoOf}}, and is not it.\",\
\"remediation\": {\
\"text\": \"Correct the name. If it is really meant, waive this rule for it.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.5.21\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"the real one\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"v4.2.2\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"one letter less\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"action/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"action\",\
\"name\": \"action/checkout\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"\",\
\"versionConflict\": false,\
\"typoOf\": \"actions/checkout\",\
\"obfuscated\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/typoOf\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-037\",\
\"title\": \"Expressions are no puzzles\",\
\"rationale\": \"An expression that puts a constant together from pieces escapes whoever searches for the whole.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"workflow.constant\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"constant\"\
],\
\"properties\": {\
\"constant\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/constant\",\
\"message\": \"{{/expression}} only spells out a constant.\",\
\"remediation\": {\
\"text\": \"Write what it comes to.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.8.28\"\
]\
},\
\"tests\": [\
{\
\"name\": \"something that is looked up\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"expression\": \"${{ format(1, github.sha) }}\",\
\"constant\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a constant in pieces\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"expression\": \"${{ format(1, 2) }}\",\
\"constant\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/constant\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-027\",\
\"title\": \"Packages are published by the identity of the workflow\",\
\"rationale\": \"A token of a registry lives until somebody revokes it, and works from anywhere. The identity of a workflow lives for minutes and works from that workflow only.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"workflow.publish\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"credential\"\
],\
\"properties\": {\
\"credential\": {\
\"const\": \"federated\"\
}\
}\
},\
\"at\": \"/credential\",\
\"message\": \"{{/path}}: job {{/job}} publishes to {{/registry}} with a token.\",\
\"remediation\": {\
\"text\": \"Set up trusted publishing at the registry, give the job \\\"id-token: write\\\", and delete the token.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"trusted publishing\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"registry\": \"PyPI\",\
\"credential\": \"federated\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a token\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"registry\": \"PyPI\",\
\"credential\": \"token\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/credential\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-028\",\
\"title\": \"The version in the comment is the one that is pinned\",\
\"rationale\": \"People and Dependabot read the comment; the runner reads the commit. A comment that lies hides an old or a foreign version.\",\
\"limits\": \"What commit a version has is not looked up; comments of the same repository are held against each other.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"workflow.uses\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"pinned\",\
\"owner\"\
],\
\"properties\": {\
\"pinned\": {\
\"const\": true\
},\
\"owner\": {\
\"minLength\": 1\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"version\",\
\"versionConflict\"\
],\
\"properties\": {\
\"version\": {\
\"minLength\": 1\
},\
\"versionConflict\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/uses}} says version \\\"{{/version}}\\\"; the same stands otherwise elsewhere ({{/versionConflict}}), or no version is named.\",\
\"remediation\": {\
\"text\": \"Write the version that the commit is of behind it, as # v4.2.2.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.8.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"named\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"v4.2.2\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not named\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/version\"\
]\
},\
{\
\"name\": \"two versions of one commit\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"11bd71901bbe5b1630ceea73d27597364c9af683\",\
\"pinned\": true,\
\"version\": \"v4.2.1\",\
\"versionConflict\": true,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/versionConflict\"\
]\
},\
{\
\"name\": \"not pinned\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"uses\": \"actions/checkout@v4\",\
\"owner\": \"actions\",\
\"name\": \"actions/checkout\",\
\"kind\": \"action\",\
\"ref\": \"v4\",\
\"pinned\": false,\
\"version\": \"\",\
\"versionConflict\": false,\
\"typoOf\": \"\",\
\"obfuscated\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-029\",\
\"title\": \"Dependency updates run no code of the packages\",\
\"rationale\": \"With it, a package's manifest runs code with access to the secrets of Dependabot.\",\
\"severity\": \"high\",\
\"select\": \"dependabot.update\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"runsCode\"\
],\
\"properties\": {\
\"runsCode\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/runsCode\",\
\"message\": \"{{/path}}: updates of {{/ecosystem}} run code of the packages that are updated.\",\
\"remediation\": {\
\"text\": \"Remove \\\"insecure-external-code-execution: allow\\\".\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"not allowed\",\
\"given\": {\
\"path\": \".github/dependabot.yml\",\
\"ecosystem\": \"pip\",\
\"cooldownDays\": 7,\
\"runsCode\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"allowed\",\
\"given\": {\
\"path\": \".github/dependabot.yml\",\
\"ecosystem\": \"pip\",\
\"cooldownDays\": 7,\
\"runsCode\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/runsCode\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-030\",\
\"title\": \"Tools that actions install have a version\",\
\"rationale\": \"The action is pinned and the program that it downloads is not: the newest release of a tool runs in the job the minute it is published.\",\
\"limits\": \"Knows ten actions that install tools.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"workflow.tool\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"pinned\"\
],\
\"properties\": {\
\"pinned\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/pinned\",\
\"message\": \"{{/action}} (job {{/job}}) installs the newest version: its input {{/input}} is \\\"{{/version}}\\\".\",\
\"remediation\": {\
\"text\": \"Give the input that the message names one exact version.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.5.21\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"one version\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"goreleaser/goreleaser-action\",\
\"input\": \"version\",\
\"version\": \"v2.4.1\",\
\"pinned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"the newest\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"goreleaser/goreleaser-action\",\
\"input\": \"version\",\
\"version\": \"latest\",\
\"pinned\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pinned\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-031\",\
\"title\": \"GitHub can read every workflow\",\
\"rationale\": \"GitHub runs nothing of a workflow that it cannot read, also none of its checks, and says so only on the page of its runs.\",\
\"limits\": \"Looks at YAML, expressions, jobs, needs and steps. Inputs of actions and names of events are not held against anything.\",\
\"severity\": \"high\",\
\"select\": \"workflow.file\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"readable\"\
],\
\"properties\": {\
\"readable\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/readable\",\
\"message\": \"{{/path}}: {{/fault}}.\",\
\"remediation\": {\
\"text\": \"Correct the line that the message names.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"readable\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"readable\": true,\
\"fault\": \"\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a key twice\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"readable\": false,\
\"fault\": \"the key \\\"on\\\" stands twice\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/readable\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-032\",\
\"title\": \"No workflow runs with rights for what others made\",\
\"rationale\": \"pull_request_target and workflow_run have secrets and a token that may write while strangers decide what they are about. WS-CI-003 and WS-CI-004 find known mistakes; this rule asks for a reason.\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"confidence\": \"medium\",\
\"select\": \"workflow\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"dangerous\"\
],\
\"properties\": {\
\"dangerous\": {\
\"const\": \"\"\
}\
}\
},\
\"at\": \"/dangerous\",\
\"message\": \"{{/path}} runs on {{/dangerous}}.\",\
\"remediation\": {\
\"text\": \"Use pull_request wherever no secret is needed. Where one is, keep the job free of any code of the pull request, and waive this rule with that reason.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.25\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\"\
],\
\"cis_github\": [\
\"2.3.5\"\
]\
},\
\"tests\": [\
{\
\"name\": \"push\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"triggers\": [\
\"push\"\
],\
\"privileged\": false,\
\"dangerous\": \"\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"pull_request_target\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"triggers\": [\
\"push\"\
],\
\"privileged\": true,\
\"dangerous\": \"pull_request_target\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/dangerous\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-033\",\
\"title\": \"Values of callers and branches are not expanded into scripts\",\
\"rationale\": \"Who may start a workflow or push a branch should not thereby run commands with its secrets.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"confidence\": \"medium\",\
\"select\": \"workflow.expression\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"trust\"\
],\
\"properties\": {\
\"trust\": {\
\"enum\": [\
\"trusted\",\
\"attacker\"\
]\
}\
}\
},\
\"at\": \"/trust\",\
\"message\": \"{{/expression}} becomes part of the script ({{/sink}}, job {{/job}}): whoever calls the workflow or names a branch writes it.\",\
\"remediation\": {\
\"text\": \"Hand the value over in env: and read the variable in the script, in quotes.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.28\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a commit id\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"sink\": \"run\",\
\"expression\": \"${{ github.sha }}\",\
\"trust\": \"trusted\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"an input\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"sink\": \"run\",\
\"expression\": \"${{ inputs.name }}\",\
\"trust\": \"caller\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/trust\"\
]\
},\
{\
\"name\": \"the name of a branch\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"sink\": \"run\",\
\"expression\": \"${{ github.ref_name }}\",\
\"trust\": \"dynamic\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/trust\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-036\",\
\"title\": \"Tokens of apps may do what the job needs, and end with it\",\
\"rationale\": \"Without a word a token of an app may do everything that the app may, in some organisations in every repository.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"select\": \"workflow.apptoken\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"repositories\",\
\"permissions\",\
\"revoked\"\
],\
\"properties\": {\
\"repositories\": {\
\"const\": \"named\"\
},\
\"permissions\": {\
\"const\": \"named\"\
},\
\"revoked\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/path}}: the token of {{/action}} in job {{/job}} reaches {{/repositories}} repositories with {{/permissions}} permissions; revoked at the end: {{/revoked}}.\",\
\"remediation\": {\
\"text\": \"Name repositories: and permission-…: in the step, and leave skip-token-revoke off.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.15\",\
\"A.8.2\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-5\"\
]\
},\
\"tests\": [\
{\
\"name\": \"named\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"actions/create-github-app-token\",\
\"repositories\": \"named\",\
\"permissions\": \"named\",\
\"revoked\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"everything the app may\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"actions/create-github-app-token\",\
\"repositories\": \"all\",\
\"permissions\": \"all\",\
\"revoked\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/permissions\",\
\"/repositories\"\
]\
},\
{\
\"name\": \"never revoked\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"test\",\
\"action\": \"actions/create-github-app-token\",\
\"repositories\": \"named\",\
\"permissions\": \"named\",\
\"revoked\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/revoked\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-034\",\
\"title\": \"No scanner has an open finding of high severity\",\
\"rationale\": \"What modelscan, zizmor, Trivy, CodeQL or gitleaks found belongs to the same answer. Files are named under policies.sarif.\",\
\"severity\": \"high\",\
\"select\": \"scan.sarif\",\
\"needs\": [\
\"workspace.sarif\"\
],\
\"when\": {\
\"required\": [\
\"suppressed\"\
],\
\"properties\": {\
\"suppressed\": {\
\"const\": false\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"severity\"\
],\
\"properties\": {\
\"severity\": {\
\"enum\": [\
\"medium\",\
\"low\",\
\"info\"\
]\
}\
}\
},\
\"at\": \"/severity\",\
\"message\": \"{{/tool}} {{/rule}} ({{/severity}}) in {{/file}}: {{/message}}\",\
\"remediation\": {\
\"text\": \"Mend what the scanner names, or suppress it there with a reason; its own documentation says how.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\"\
],\
\"iso27001_2022\": [\
\"A.8.8\",\
\"A.8.29\"\
],\
\"owasp_ml\": [\
\"ML06\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a low one\",\
\"given\": {\
\"tool\": \"trivy\",\
\"rule\": \"CVE-2026-1\",\
\"level\": \"error\",\
\"severity\": \"low\",\
\"message\": \"a vulnerability\",\
\"file\": \"Dockerfile\",\
\"suppressed\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a high one\",\
\"given\": {\
\"tool\": \"trivy\",\
\"rule\": \"CVE-2026-1\",\
\"level\": \"error\",\
\"severity\": \"high\",\
\"message\": \"a vulnerability\",\
\"file\": \"Dockerfile\",\
\"suppressed\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/severity\"\
]\
},\
{\
\"name\": \"one that was suppressed\",\
\"given\": {\
\"tool\": \"trivy\",\
\"rule\": \"CVE-2026-1\",\
\"level\": \"error\",\
\"severity\": \"high\",\
\"message\": \"a vulnerability\",\
\"file\": \"Dockerfile\",\
\"suppressed\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-035\",\
\"title\": \"Every scanner that is asked for has run\",\
\"rationale\": \"A scanner that did not run finds nothing. policies.scanners names those whose result must be there.\",\
\"severity\": \"high\",\
\"select\": \"scan.run\",\
\"needs\": [\
\"workspace.sarif\"\
],\
\"assert\": {\
\"required\": [\
\"present\"\
],\
\"properties\": {\
\"present\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/present\",\
\"message\": \"There is no SARIF file of {{/tool}}.\",\
\"remediation\": {\
\"text\": \"Run the scanner before Weightseal in the same job, and name its file under policies.sarif.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\"\
],\
\"iso27001_2022\": [\
\"A.8.29\"\
]\
},\
\"tests\": [\
{\
\"name\": \"it ran\",\
\"given\": {\
\"tool\": \"modelscan\",\
\"version\": \"\",\
\"path\": \"\",\
\"results\": 0,\
\"present\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"it did not\",\
\"given\": {\
\"tool\": \"modelscan\",\
\"version\": \"\",\
\"path\": \"\",\
\"results\": 0,\
\"present\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/present\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-038\",\
\"title\": \"A declared pipeline signs what it makes\",\
\"limits\": \"A declaration. That models are signed is judged by the pack signing.\",\
\"severity\": \"high\",\
\"select\": \"pipeline.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"signing\"\
],\
\"properties\": {\
\"signing\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/path}} does not say that artifacts are signed.\",\
\"remediation\": {\
\"text\": \"Sign each release (\\\"weightseal sign\\\"), and write artifact_signing: { enabled: true }.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.5.21\",\
\"A.8.24\"\
],\
\"owasp_ml\": [\
\"ML06\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not signed\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": false,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/signing\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-041\",\
\"title\": \"A declared pipeline is secured\",\
\"limits\": \"A declaration. How workflows are secured is judged by the other rules of this pack.\",\
\"severity\": \"high\",\
\"select\": \"pipeline.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"scanned\"\
]\
},\
\"assert\": {\
\"required\": [\
\"scanned\"\
],\
\"properties\": {\
\"scanned\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/path}} says that CI/CD is not secured.\",\
\"remediation\": {\
\"text\": \"Meet the rules of this pack, and write secure_ci_cd: true.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.25\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not secured\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/scanned\"\
]\
},\
{\
\"name\": \"nobody says\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-039\",\
\"title\": \"A declared pipeline rotates its signing keys\",\
\"severity\": \"medium\",\
\"select\": \"pipeline.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"signing\"\
],\
\"properties\": {\
\"signing\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"keyRotationDays\"\
],\
\"properties\": {\
\"keyRotationDays\": {\
\"type\": \"number\",\
\"minimum\": 1,\
\"maximum\": 90\
}\
}\
},\
\"message\": \"{{/path}}: signing keys are rotated every {{/keyRotationDays}} days (limit 90).\",\
\"remediation\": {\
\"text\": \"Rotate them at least every 90 days, or sign keyless.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a year\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 365,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/keyRotationDays\"\
]\
},\
{\
\"name\": \"not said\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/keyRotationDays\"\
]\
},\
{\
\"name\": \"nothing is signed\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": false,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-CI-040\",\
\"title\": \"A declared pipeline asks two reviewers and runs checks\",\
\"limits\": \"A declaration. What GitHub enforces is judged by the packs approvals and repository.\",\
\"severity\": \"high\",\
\"select\": \"pipeline.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"reviewers\",\
\"automatedChecks\"\
],\
\"properties\": {\
\"reviewers\": {\
\"type\": \"number\",\
\"minimum\": 2\
},\
\"automatedChecks\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/path}}: {{/reviewers}} reviewers, automated checks {{/automatedChecks}}.\",\
\"remediation\": {\
\"text\": \"Ask for two reviewers and automated checks (approvals: required_reviewers, automated_checks), and enforce them by rules of the branch.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.3\",\
\"A.8.32\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
],\
\"slsa\": [\
\"Source-L4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"one reviewer\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 1,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/reviewers\"\
]\
},\
{\
\"name\": \"not said\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"automatedChecks\": true,\
\"scanned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/reviewers\"\
]\
},\
{\
\"name\": \"no checks\",\
\"given\": {\
\"path\": \"mlops.yml\",\
\"signing\": true,\
\"keyRotationDays\": 90,\
\"reviewers\": 2,\
\"automatedChecks\": false,\
\"scanned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/automatedChecks\"\
]\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"repository\",\
\"version\": \"0.1.0\",\
\"title\": \"Settings of the repository\",\
\"description\": \"What GitHub enforces by itself. Judged on push, release and schedule; what the token may not read is said and never taken for good.\"\
},\
\"params\": {\
\"alertDays\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"maximum\": 365\
},\
\"default\": 30,\
\"description\": \"Days after which a grave alert about a dependency must be closed.\"\
},\
\"maxAdmins\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1,\
\"maximum\": 100\
},\
\"default\": 5,\
\"description\": \"How many people may administer the repository.\"\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-CI-009\",\
\"title\": \"Code scanning looks at the default branch and has no open grave alert\",\
\"rationale\": \"What static analysis found in the code of the pipeline stays there until somebody looks.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"codescanning\",\
\"needs\": [\
\"github.codescanning\"\
],\
\"assert\": {\
\"required\": [\
\"analyses\",\
\"openHigh\"\
],\
\"properties\": {\
\"analyses\": {\
\"minimum\": 1\
},\
\"openHigh\": {\
\"maximum\": 0\
}\
}\
},\
\"message\": \"Code scanning: {{/analyses}} analyses of the default branch, {{/openHigh}} open alerts of severity high or critical.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Mend or dismiss the alerts with a reason; where there is no analysis, turn the default setup on.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\"\
],\
\"iso27001_2022\": [\
\"A.8.28\",\
\"A.8.29\"\
],\
\"cis_github\": [\
\"1.5.4\"\
],\
\"nist_ai_rmf\": [\
\"MEASURE 2.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"clean\",\
\"given\": {\
\"analyses\": 3,\
\"openHigh\": 0,\
\"defaultSetup\": \"configured\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open alerts\",\
\"given\": {\
\"analyses\": 3,\
\"openHigh\": 2,\
\"defaultSetup\": \"configured\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/openHigh\"\
]\
},\
{\
\"name\": \"never analysed\",\
\"given\": {\
\"analyses\": 0,\
\"openHigh\": 0,\
\"defaultSetup\": \"configured\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/analyses\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-001\",\
\"title\": \"What looks for known faults is switched on\",\
\"rationale\": \"A service that is off finds nothing, which looks the same as finding nothing.\",\
\"limits\": \"Code scanning and secret scanning of private repositories need a licence.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"security.service\",\
\"needs\": [\
\"github.dependabot\"\
],\
\"assert\": {\
\"required\": [\
\"enabled\"\
],\
\"properties\": {\
\"enabled\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/enabled\",\
\"message\": \"{{/service}}: switched on {{/enabled}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Advanced Security: turn it on.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\"\
],\
\"iso27001_2022\": [\
\"A.8.8\"\
],\
\"cis_github\": [\
\"1.5.5\"\
]\
},\
\"tests\": [\
{\
\"name\": \"on\",\
\"given\": {\
\"service\": \"Dependabot alerts\",\
\"enabled\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"off\",\
\"given\": {\
\"service\": \"Dependabot alerts\",\
\"enabled\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/enabled\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-002\",\
\"title\": \"No grave alert about a dependency is older than the limit\",\
\"rationale\": \"A known vulnerability is used by others soon after it is published.\",\
\"severity\": \"high\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"dependabot.alert\",\
\"needs\": [\
\"github.dependabot\"\
],\
\"assert\": {\
\"required\": [\
\"ageDays\"\
],\
\"properties\": {\
\"ageDays\": {\
\"maximum\": {\
\"$param\": \"alertDays\"\
}\
}\
}\
},\
\"at\": \"/ageDays\",\
\"message\": \"Alert {{/number}}: {{/package}} ({{/ecosystem}}), severity {{/severity}}, has been open for {{/ageDays}} days (limit {{param:alertDays}}).\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Update the dependency, or dismiss the alert with a reason.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.1\"\
],\
\"iso27001_2022\": [\
\"A.8.8\"\
],\
\"cis_github\": [\
\"3.2.2\"\
],\
\"owasp_ml\": [\
\"ML06\"\
],\
\"owasp_llm\": [\
\"LLM03\"\
],\
\"nist_ai_rmf\": [\
\"MANAGE 3.1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a new one\",\
\"given\": {\
\"number\": 4,\
\"package\": \"torch\",\
\"ecosystem\": \"pip\",\
\"severity\": \"high\",\
\"ageDays\": 3\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"an old one\",\
\"given\": {\
\"number\": 4,\
\"package\": \"torch\",\
\"ecosystem\": \"pip\",\
\"severity\": \"high\",\
\"ageDays\": 45\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/ageDays\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-004\",\
\"title\": \"Rulesets are enforced and bypassed by nobody\",\
\"rationale\": \"A ruleset that is only evaluated stops nothing, and one with a standing bypass stops everyone but those who hold it.\",\
\"limits\": \"Who may bypass is only shown to those who may change the ruleset; \\\"unknown\\\" passes here and is printed.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"ruleset\",\
\"needs\": [\
\"github.rulesets\"\
],\
\"assert\": {\
\"required\": [\
\"enforcement\",\
\"bypass\"\
],\
\"properties\": {\
\"enforcement\": {\
\"const\": \"active\"\
},\
\"bypass\": {\
\"enum\": [\
\"none\",\
\"unknown\"\
]\
}\
}\
},\
\"message\": \"The ruleset {{/name}}: {{/enforcement}}, bypass {{/bypass}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Set it to active and empty its bypass list, or let it be bypassed by pull request only.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.4\"\
],\
\"cis_github\": [\
\"1.1.14\"\
],\
\"slsa\": [\
\"Source-L3\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"enforced\",\
\"given\": {\
\"name\": \"main\",\
\"enforcement\": \"active\",\
\"target\": \"branch\",\
\"bypass\": \"none\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"only evaluated\",\
\"given\": {\
\"name\": \"main\",\
\"enforcement\": \"evaluate\",\
\"target\": \"branch\",\
\"bypass\": \"none\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/enforcement\"\
]\
},\
{\
\"name\": \"bypassed\",\
\"given\": {\
\"name\": \"main\",\
\"enforcement\": \"active\",\
\"target\": \"branch\",\
\"bypass\": \"some\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/bypass\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-005\",\
\"title\": \"Branch protection includes administrators\",\
\"rationale\": \"A rule that administrators need not keep is not kept in an emergency, which is when it matters.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"branch.protection\",\
\"needs\": [\
\"github.protection\"\
],\
\"when\": {\
\"required\": [\
\"protected\"\
],\
\"properties\": {\
\"protected\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"adminsIncluded\",\
\"forcePushes\",\
\"deletions\"\
],\
\"properties\": {\
\"adminsIncluded\": {\
\"const\": true\
},\
\"forcePushes\": {\
\"const\": false\
},\
\"deletions\": {\
\"const\": false\
}\
}\
},\
\"message\": \"The protection of {{/branch}}: administrators included {{/adminsIncluded}}, force pushes {{/forcePushes}}, deletion {{/deletions}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Branches: include administrators, and turn force pushes and deletions off. Better move to a ruleset.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.4\"\
],\
\"cis_github\": [\
\"1.1.14\",\
\"1.1.16\",\
\"1.1.17\"\
]\
},\
\"tests\": [\
{\
\"name\": \"everyone\",\
\"given\": {\
\"branch\": \"main\",\
\"protected\": true,\
\"adminsIncluded\": true,\
\"forcePushes\": false,\
\"deletions\": false,\
\"reviews\": 1\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not administrators\",\
\"given\": {\
\"branch\": \"main\",\
\"protected\": true,\
\"adminsIncluded\": false,\
\"forcePushes\": false,\
\"deletions\": false,\
\"reviews\": 1\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/adminsIncluded\"\
]\
},\
{\
\"name\": \"no protection of this kind\",\
\"given\": {\
\"branch\": \"main\",\
\"protected\": false,\
\"adminsIncluded\": false,\
\"forcePushes\": true,\
\"deletions\": true,\
\"reviews\": 1\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-RE-006\",\
\"title\": \"Not every action of everybody may run\",\
\"rationale\": \"The setting of GitHub holds for every workflow, also for one that somebody adds tomorrow.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"repository.actions\",\
\"needs\": [\
\"github.actions\"\
],\
\"assert\": {\
\"required\": [\
\"allowed\",\
\"pinningRequired\"\
],\
\"anyOf\": [\
{\
\"properties\": {\
\"allowed\": {\
\"enum\": [\
\"selected\",\
\"local_only\",\
\"disabled\"\
]\
}\
}\
},\
{\
\"properties\": {\
\"pinningRequired\": {\
\"const\": \"yes\"\
}\
}\
}\
]\
},\
\"message\": \"Actions: {{/allowed}} may be used; full commits required by GitHub: {{/pinningRequired}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Actions: choose which actions may be used, or require actions to be pinned to a full commit.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.5.21\"\
],\
\"cis_github\": [\
\"2.1.1\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"selected ones\",\
\"given\": {\
\"allowed\": \"selected\",\
\"pinningRequired\": \"no\",\
\"defaultToken\": \"read\",\
\"mayApprove\": false,\
\"forkApproval\": \"all_external_contributors\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"all, if pinned\",\
\"given\": {\
\"allowed\": \"all\",\
\"pinningRequired\": \"yes\",\
\"defaultToken\": \"read\",\
\"mayApprove\": false,\
\"forkApproval\": \"all_external_contributors\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"all\",\
\"given\": {\
\"allowed\": \"all\",\
\"pinningRequired\": \"no\",\
\"defaultToken\": \"read\",\
\"mayApprove\": false,\
\"forkApproval\": \"all_external_contributors\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/allowed\",\
\"/pinningRequired\",\
\"\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-007\",\
\"title\": \"The default token only reads and approves nothing\",\
\"rationale\": \"A job without a word about permissions gets this token. One that may approve makes a second pair of eyes out of a script.\",\
\"severity\": \"high\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"repository.actions\",\
\"needs\": [\
\"github.actions\"\
],\
\"assert\": {\
\"required\": [\
\"defaultToken\",\
\"mayApprove\"\
],\
\"properties\": {\
\"defaultToken\": {\
\"const\": \"read\"\
},\
\"mayApprove\": {\
\"const\": false\
}\
}\
},\
\"message\": \"The default token of workflows may {{/defaultToken}}; workflows may approve pull requests: {{/mayApprove}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Actions, General, Workflow permissions: read repository contents, and do not allow approving pull requests.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.8.2\"\
],\
\"cis_github\": [\
\"2.1.7\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-5\"\
]\
},\
\"tests\": [\
{\
\"name\": \"reads\",\
\"given\": {\
\"allowed\": \"all\",\
\"pinningRequired\": \"no\",\
\"defaultToken\": \"read\",\
\"mayApprove\": false,\
\"forkApproval\": \"all_external_contributors\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"writes\",\
\"given\": {\
\"allowed\": \"all\",\
\"pinningRequired\": \"no\",\
\"defaultToken\": \"write\",\
\"mayApprove\": false,\
\"forkApproval\": \"all_external_contributors\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/defaultToken\"\
]\
},\
{\
\"name\": \"approves\",\
\"given\": {\
\"allowed\": \"all\",\
\"pinningRequired\": \"no\",\
\"defaultToken\": \"read\",\
\"mayApprove\": true,\
\"forkApproval\": \"all_external_contributors\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/mayApprove\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-008\",\
\"title\": \"Pull requests of strangers run after somebody looked\",\
\"rationale\": \"A merged typo makes anyone a contributor; from then on their workflows run unasked.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"repository.actions\",\
\"needs\": [\
\"github.actions\"\
],\
\"assert\": {\
\"required\": [\
\"forkApproval\"\
],\
\"properties\": {\
\"forkApproval\": {\
\"enum\": [\
\"all_external_contributors\",\
\"none needed\"\
]\
}\
}\
},\
\"at\": \"/forkApproval\",\
\"message\": \"Workflows of pull requests from forks need an approval for: {{/forkApproval}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Actions, General: require approval for all external contributors.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.22\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"everyone from outside\",\
\"given\": {\
\"allowed\": \"all\",\
\"pinningRequired\": \"no\",\
\"defaultToken\": \"read\",\
\"mayApprove\": false,\
\"forkApproval\": \"all_external_contributors\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"only who is new to GitHub\",\
\"given\": {\
\"allowed\": \"all\",\
\"pinningRequired\": \"no\",\
\"defaultToken\": \"read\",\
\"mayApprove\": false,\
\"forkApproval\": \"first_time_contributors_new_to_github\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/forkApproval\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-009\",\
\"title\": \"Webhooks are encrypted and signed\",\
\"rationale\": \"Who can read a webhook reads what happens in the repository; who can forge one starts whatever listens to it.\",\
\"severity\": \"high\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"webhook\",\
\"needs\": [\
\"github.webhooks\"\
],\
\"when\": {\
\"required\": [\
\"active\"\
],\
\"properties\": {\
\"active\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"https\",\
\"verifiesCertificate\",\
\"secret\"\
],\
\"properties\": {\
\"https\": {\
\"const\": true\
},\
\"verifiesCertificate\": {\
\"const\": true\
},\
\"secret\": {\
\"const\": true\
}\
}\
},\
\"message\": \"The webhook to {{/host}}: https {{/https}}, certificate verified {{/verifiesCertificate}}, secret {{/secret}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Webhooks: use https, turn SSL verification on, and set a secret that the receiver checks.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-8\"\
]\
},\
\"tests\": [\
{\
\"name\": \"safe\",\
\"given\": {\
\"host\": \"hooks.example.org\",\
\"https\": true,\
\"verifiesCertificate\": true,\
\"secret\": true,\
\"active\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"plain http\",\
\"given\": {\
\"host\": \"hooks.example.org\",\
\"https\": false,\
\"verifiesCertificate\": true,\
\"secret\": true,\
\"active\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/https\"\
]\
},\
{\
\"name\": \"without a secret\",\
\"given\": {\
\"host\": \"hooks.example.org\",\
\"https\": true,\
\"verifiesCertificate\": true,\
\"secret\": false,\
\"active\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/secret\"\
]\
},\
{\
\"name\": \"any certificate\",\
\"given\": {\
\"host\": \"hooks.example.org\",\
\"https\": true,\
\"verifiesCertificate\": false,\
\"secret\": true,\
\"active\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/verifiesCertificate\"\
]\
},\
{\
\"name\": \"switched off\",\
\"given\": {\
\"host\": \"hooks.example.org\",\
\"https\": false,\
\"verifiesCertificate\": true,\
\"secret\": true,\
\"active\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-RE-010\",\
\"title\": \"Few people administer the repository\",\
\"rationale\": \"An administrator can switch every protection off. Each account more is one more to steal.\",\
\"severity\": \"medium\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"repository.admins\",\
\"needs\": [\
\"github.admins\"\
],\
\"assert\": {\
\"required\": [\
\"count\"\
],\
\"properties\": {\
\"count\": {\
\"maximum\": {\
\"$param\": \"maxAdmins\"\
}\
}\
}\
},\
\"at\": \"/count\",\
\"message\": \"{{/count}} people administer the repository (limit {{param:maxAdmins}}): {{/names}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Give those who only write the role write or maintain.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.18\",\
\"A.8.2\"\
],\
\"cis_github\": [\
\"1.3.7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"two\",\
\"given\": {\
\"count\": 2,\
\"names\": [\
\"alice\"\
]\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nine\",\
\"given\": {\
\"count\": 9,\
\"names\": [\
\"alice\"\
]\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/count\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-011\",\
\"title\": \"Self-hosted runners live for one job\",\
\"rationale\": \"What a job leaves behind on a machine is there for the next one, which may be a release.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"runner\",\
\"needs\": [\
\"github.runners\"\
],\
\"assert\": {\
\"required\": [\
\"ephemeral\"\
],\
\"properties\": {\
\"ephemeral\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/ephemeral\",\
\"message\": \"The runner {{/name}} ({{/labels}}) is kept between jobs.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Register it with --ephemeral, and make a new machine for each job.\",\
\"effort\": \"high\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.31\"\
],\
\"cis_github\": [\
\"2.2.1\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-7\"\
]\
},\
\"tests\": [\
{\
\"name\": \"for one job\",\
\"given\": {\
\"name\": \"gpu-1\",\
\"ephemeral\": true,\
\"labels\": [\
\"self-hosted\",\
\"gpu\"\
]\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"kept\",\
\"given\": {\
\"name\": \"gpu-1\",\
\"ephemeral\": false,\
\"labels\": [\
\"self-hosted\",\
\"gpu\"\
]\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/ephemeral\"\
]\
}\
]\
},\
{\
\"id\": \"WS-RE-012\",\
\"title\": \"Environments are open to chosen branches or after a review\",\
\"rationale\": \"The secrets of an environment without any rule are secrets of every branch.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"environment.protection\",\
\"needs\": [\
\"github.environments.protection\"\
],\
\"assert\": {\
\"required\": [\
\"reviewers\",\
\"branchPolicy\"\
],\
\"anyOf\": [\
{\
\"properties\": {\
\"reviewers\": {\
\"minimum\": 1\
}\
}\
},\
{\
\"properties\": {\
\"branchPolicy\": {\
\"const\": true\
}\
}\
}\
]\
},\
\"message\": \"The environment {{/name}} has {{/reviewers}} reviewers, and chosen branches: {{/branchPolicy}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Environments: choose the branches and tags that may deploy, and required reviewers.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.31\"\
],\
\"cis_github\": [\
\"5.2.3\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"chosen branches\",\
\"given\": {\
\"name\": \"production\",\
\"reviewers\": 0,\
\"preventSelfReview\": true,\
\"adminsCanBypass\": false,\
\"branchPolicy\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"reviewers\",\
\"given\": {\
\"name\": \"production\",\
\"reviewers\": 1,\
\"preventSelfReview\": true,\
\"adminsCanBypass\": false,\
\"branchPolicy\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open to all\",\
\"given\": {\
\"name\": \"production\",\
\"reviewers\": 0,\
\"preventSelfReview\": true,\
\"adminsCanBypass\": false,\
\"branchPolicy\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/branchPolicy\",\
\"/reviewers\",\
\"\"\
]\
}\
]\
},\
{\
\"id\": \"WS-CI-014\",\
\"title\": \"Secret scanning and push protection are on\",\
\"rationale\": \"Push protection stops a credential before it is in the history, where it stays.\",\
\"severity\": \"high\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"repository.security\",\
\"needs\": [\
\"github.security\"\
],\
\"assert\": {\
\"required\": [\
\"secretScanning\",\
\"pushProtection\"\
],\
\"properties\": {\
\"secretScanning\": {\
\"const\": \"on\"\
},\
\"pushProtection\": {\
\"const\": \"on\"\
}\
}\
},\
\"message\": \"Secret scanning is {{/secretScanning}}, push protection is {{/pushProtection}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, Advanced Security: turn secret scanning and push protection on.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.12\"\
],\
\"cis_github\": [\
\"1.5.1\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"both on\",\
\"given\": {\
\"secretScanning\": \"on\",\
\"pushProtection\": \"on\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no push protection\",\
\"given\": {\
\"secretScanning\": \"on\",\
\"pushProtection\": \"off\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pushProtection\"\
]\
},\
{\
\"name\": \"off\",\
\"given\": {\
\"secretScanning\": \"off\",\
\"pushProtection\": \"off\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/pushProtection\",\
\"/secretScanning\"\
]\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"secrets\",\
\"version\": \"0.1.0\",\
\"title\": \"Secrets and credentials\",\
\"description\": \"Where credentials stand, how old they are, and which could be done without.\"\
},\
\"params\": {\
\"rotationDays\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1,\
\"maximum\": 3650\
},\
\"default\": 90,\
\"description\": \"Days after which a secret must have been written again.\"\
},\
\"unusedDays\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1,\
\"maximum\": 3650\
},\
\"default\": 90,\
\"description\": \"Days after which a credential that nobody uses must be gone.\"\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-SE-001\",\
\"title\": \"No credential stands in a workflow, a manifest or a configuration in plain\",\
\"rationale\": \"Whoever can read the repository can use it, and so can everyone who ever cloned it.\",\
\"limits\": \"Knows passwords of containers, and credentials that tell themselves by prefix and length. No guessing by entropy. Looks at workflows, actions, manifests, infrastructure code, .env files, notebooks and files of configuration, not at programs.\",\
\"severity\": \"critical\",\
\"select\": \"file.secret\",\
\"needs\": [\
\"workspace.workflows\",\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"plain\"\
],\
\"properties\": {\
\"plain\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/plain\",\
\"message\": \"{{/path}} holds a {{/credential}} in plain.\",\
\"remediation\": {\
\"text\": \"Revoke it first: it is in the history for good. Then keep a new one as a secret and name it as ${{ secrets.NAME }}.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
],\
\"cis_github\": [\
\"1.5.1\",\
\"2.3.8\",\
\"5.1.3\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a reference to a secret\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"credential\": \"token of GitHub\",\
\"plain\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a token\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"credential\": \"token of GitHub\",\
\"plain\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/plain\"\
]\
}\
]\
},\
{\
\"id\": \"WS-SE-002\",\
\"title\": \"Secrets are rotated within the maximum age\",\
\"rationale\": \"A secret that never changes is known to everyone who ever worked here.\",\
\"limits\": \"GitHub says when a secret was last written, also when the same value was written again.\",\
\"severity\": \"high\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"secret\",\
\"needs\": [\
\"github.secrets\"\
],\
\"assert\": {\
\"required\": [\
\"ageDays\"\
],\
\"properties\": {\
\"ageDays\": {\
\"maximum\": {\
\"$param\": \"rotationDays\"\
}\
}\
}\
},\
\"at\": \"/ageDays\",\
\"message\": \"The {{/scope}} secret {{/name}} was last written {{/ageDays}} days ago (limit {{param:rotationDays}}).\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Rotate it, or replace it with the identity of the workflow (OIDC), which needs no secret.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.308(a)(5)(ii)(D)\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"fresh\",\
\"given\": {\
\"name\": \"DEPLOY_KEY\",\
\"scope\": \"repository\",\
\"environment\": \"\",\
\"ageDays\": 12\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"stale\",\
\"given\": {\
\"name\": \"DEPLOY_KEY\",\
\"scope\": \"repository\",\
\"environment\": \"\",\
\"ageDays\": 91\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/ageDays\"\
]\
}\
]\
},\
{\
\"id\": \"WS-SE-003\",\
\"title\": \"Clouds are reached by the identity of the workflow, not by static keys\",\
\"rationale\": \"A static key works from anywhere until somebody revokes it. A token by OIDC lives for an hour and names repository, branch and environment.\",\
\"limits\": \"Knows the login actions of AWS, Azure and Google Cloud, and the variables that their tools read.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"select\": \"workflow.login\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"credential\"\
],\
\"properties\": {\
\"credential\": {\
\"const\": \"federated\"\
}\
}\
},\
\"at\": \"/credential\",\
\"message\": \"{{/path}}: job {{/job}} logs in to {{/cloud}} with a key that does not expire.\",\
\"remediation\": {\
\"text\": \"Let the cloud trust the OIDC identity of the workflow, give the job \\\"id-token: write\\\", and delete the key.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.5\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-2\",\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"a role\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"deploy\",\
\"cloud\": \"AWS\",\
\"credential\": \"federated\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a key\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"deploy\",\
\"cloud\": \"AWS\",\
\"credential\": \"static\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/credential\"\
]\
}\
]\
},\
{\
\"id\": \"WS-SE-004\",\
\"title\": \"Deploy keys only read, and are used\",\
\"rationale\": \"A deploy key that may write pushes past every review. One that nobody has used for months is missed by nobody when it is stolen.\",\
\"severity\": \"high\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"deploykey\",\
\"needs\": [\
\"github.deploykeys\"\
],\
\"assert\": {\
\"required\": [\
\"readOnly\",\
\"unusedDays\"\
],\
\"properties\": {\
\"readOnly\": {\
\"const\": true\
},\
\"unusedDays\": {\
\"maximum\": {\
\"$param\": \"unusedDays\"\
}\
}\
}\
},\
\"message\": \"The deploy key {{/title}}: read only {{/readOnly}}, unused for {{/unusedDays}} days.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Delete the key, or replace it with a token of a GitHub App, which lives for an hour.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.2\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.2\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"reads and is used\",\
\"given\": {\
\"title\": \"mirror\",\
\"readOnly\": true,\
\"ageDays\": 400,\
\"unusedDays\": 3\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"writes\",\
\"given\": {\
\"title\": \"mirror\",\
\"readOnly\": false,\
\"ageDays\": 10,\
\"unusedDays\": 3\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/readOnly\"\
]\
},\
{\
\"name\": \"forgotten\",\
\"given\": {\
\"title\": \"mirror\",\
\"readOnly\": true,\
\"ageDays\": 400,\
\"unusedDays\": 200\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/unusedDays\"\
]\
}\
]\
},\
{\
\"id\": \"WS-SE-006\",\
\"title\": \"Secrets are used in environments\",\
\"rationale\": \"A secret of the repository is there for every branch and every workflow that anybody with write access adds.\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"workflow.secret\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"when\": {\
\"required\": [\
\"own\"\
],\
\"properties\": {\
\"own\": {\
\"const\": false\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"environment\"\
],\
\"properties\": {\
\"environment\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/environment\",\
\"message\": \"{{/path}}: job {{/job}} uses the secret {{/name}} outside an environment.\",\
\"remediation\": {\
\"text\": \"Move the secret into an environment with a branch rule and required reviewers, and name the environment in the job.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.8.3\",\
\"A.8.31\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"in an environment\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"deploy\",\
\"use\": \"named\",\
\"name\": \"deploy_key\",\
\"environment\": true,\
\"own\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"outside\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"deploy\",\
\"use\": \"named\",\
\"name\": \"deploy_key\",\
\"environment\": false,\
\"own\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/environment\"\
]\
},\
{\
\"name\": \"the workflow's own token\",\
\"given\": {\
\"path\": \".github/workflows/ci.yml\",\
\"job\": \"deploy\",\
\"use\": \"named\",\
\"name\": \"deploy_key\",\
\"environment\": false,\
\"own\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SE-007\",\
\"title\": \"Access tokens are used and expire\",\
\"rationale\": \"A credential that nobody has used for 90 days is one that nobody needs.\",\
\"limits\": \"Only fine-grained tokens of an organisation, and only for a token of a GitHub App that may list them.\",\
\"severity\": \"medium\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"accesstoken\",\
\"needs\": [\
\"github.tokens\"\
],\
\"assert\": {\
\"required\": [\
\"unusedDays\",\
\"expires\"\
],\
\"properties\": {\
\"unusedDays\": {\
\"maximum\": {\
\"$param\": \"unusedDays\"\
}\
},\
\"expires\": {\
\"const\": true\
}\
}\
},\
\"message\": \"The token {{/name}} of @{{/owner}}: unused for {{/unusedDays}} days, expires {{/expires}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Revoke it in the settings of the organisation, or ask its owner for one with an end.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.2\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.5.18\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"used and ending\",\
\"given\": {\
\"owner\": \"alice\",\
\"name\": \"laptop\",\
\"unusedDays\": 3,\
\"expires\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"forgotten\",\
\"given\": {\
\"owner\": \"alice\",\
\"name\": \"laptop\",\
\"unusedDays\": 120,\
\"expires\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/unusedDays\"\
]\
},\
{\
\"name\": \"without an end\",\
\"given\": {\
\"owner\": \"alice\",\
\"name\": \"laptop\",\
\"unusedDays\": 3,\
\"expires\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/expires\"\
]\
}\
]\
},\
{\
\"id\": \"WS-SE-008\",\
\"title\": \"No leaked secret is open\",\
\"rationale\": \"GitHub found a credential in the history or in an issue. Whoever reads it there can use it until it is revoked.\",\
\"limits\": \"Every subject is an open alert; the passing case exists for the test of the rule only.\",\
\"severity\": \"critical\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"secretscanning.alert\",\
\"needs\": [\
\"github.secretscanning\"\
],\
\"assert\": {\
\"required\": [\
\"number\"\
],\
\"properties\": {\
\"number\": {\
\"maximum\": 0\
}\
}\
},\
\"at\": \"/number\",\
\"message\": \"Secret scanning found a {{/secretType}} {{/ageDays}} days ago (alert {{/number}}).\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Revoke the secret, then close the alert as revoked.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.12\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
],\
\"cis_github\": [\
\"1.5.1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"an open alert\",\
\"given\": {\
\"number\": 3,\
\"secretType\": \"github_token\",\
\"ageDays\": 2\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/number\"\
]\
},\
{\
\"name\": \"none, as rules see it\",\
\"given\": {\
\"number\": 0,\
\"secretType\": \"none\",\
\"ageDays\": 0\
},\
\"expect\": \"pass\"\
}\
]\
},\
{\
\"id\": \"WS-SE-005\",\
\"title\": \"Secrets of deployments come from a store\",\
\"limits\": \"Placeholders that something fills in later, and what sops encrypts, are none. Charts of Helm are judged as rendered.\",\
\"severity\": \"high\",\
\"select\": \"k8s.secret\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"literal\"\
],\
\"properties\": {\
\"literal\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} in {{/path}} holds a secret that everybody who reads the repository has.\",\
\"remediation\": {\
\"text\": \"Revoke it, and let it come from Vault, an ExternalSecret, a SealedSecret or the CSI driver. Base64 is no encryption.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.24\"\
],\
\"cis_github\": [\
\"5.1.3\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/secret.yml\",\
\"name\": \"db\",\
\"object\": \"Secret\",\
\"source\": \"ExternalSecret\",\
\"literal\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"in the manifest\",\
\"given\": {\
\"path\": \"deploy/secret.yml\",\
\"name\": \"db\",\
\"object\": \"Secret\",\
\"source\": \"manifest\",\
\"literal\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/literal\"\
]\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"serving\",\
\"version\": \"0.1.0\",\
\"title\": \"How models are served\",\
\"description\": \"Who may call a model, how often, over what: as it is declared, and as OpenAPI files and manifests deploy it.\"\
},\
\"params\": {\
\"acceptedAuthentication\": {\
\"schema\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"minItems\": 1\
},\
\"default\": [\
\"oauth2\",\
\"oidc\",\
\"jwt\",\
\"mtls\",\
\"api-key\"\
],\
\"description\": \"Ways of saying who calls that are good enough.\"\
},\
\"tokenMinutes\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 60,\
\"description\": \"The longest life of an access token, in minutes.\"\
},\
\"keyDays\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 90,\
\"description\": \"The highest age of an API key, in days.\"\
},\
\"maxRpm\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 100000,\
\"description\": \"The highest rate that counts as a limit, in calls a minute.\"\
},\
\"maxBurst\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 100000,\
\"description\": \"The highest burst that counts as a limit, in calls.\"\
},\
\"minTls\": {\
\"schema\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"minItems\": 1\
},\
\"default\": [\
\"1.3\"\
],\
\"description\": \"Versions of TLS that are good enough as the lowest.\"\
},\
\"logDays\": {\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 30,\
\"description\": \"How long access logs must be kept at least, in days.\"\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-EP-001\",\
\"title\": \"Declared model endpoints ask who calls\",\
\"rationale\": \"Who can call a model for nothing can copy it, call after call.\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"critical\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"exposure\"\
],\
\"properties\": {\
\"exposure\": {\
\"enum\": [\
\"public\",\
\"internal\",\
\"unstated\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"authenticated\"\
],\
\"properties\": {\
\"authenticated\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}}: the declared endpoint does not require authentication ({{/authentication}}).\",\
\"remediation\": {\
\"text\": \"Declare an authentication with a type and required: true, and enforce it.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"hipaa\": [\
\"164.312(d)\"\
],\
\"gdpr\": [\
\"Art. 32(1)(b)\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not required\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": false,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/authenticated\"\
]\
},\
{\
\"name\": \"nobody can reach it\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"none\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-002\",\
\"title\": \"Endpoint authorization is role-based with named roles\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"high\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"exposure\"\
],\
\"properties\": {\
\"exposure\": {\
\"enum\": [\
\"public\",\
\"internal\",\
\"unstated\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"roleBased\",\
\"roles\",\
\"wildcardRole\"\
],\
\"properties\": {\
\"roleBased\": {\
\"const\": true\
},\
\"roles\": {\
\"type\": \"array\",\
\"minItems\": 1\
},\
\"wildcardRole\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/model}}: role-based authorization {{/roleBased}}, roles {{/roles}}.\",\
\"remediation\": {\
\"text\": \"Declare authorization.roleBased: true and name the roles or scopes; no \\\"*\\\".\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.15\",\
\"A.5.18\",\
\"A.8.3\"\
],\
\"hipaa\": [\
\"164.312(a)(1)\",\
\"164.308(a)(4)\"\
],\
\"gdpr\": [\
\"Art. 25\",\
\"Art. 32(1)(b)\"\
],\
\"cis_controls_v8\": [\
\"6.8\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not by roles\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": false,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/roleBased\"\
]\
},\
{\
\"name\": \"no role\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/roles\"\
]\
},\
{\
\"name\": \"everybody\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": true,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/wildcardRole\"\
]\
},\
{\
\"name\": \"nobody can reach it\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"none\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-003\",\
\"title\": \"Endpoint traffic uses TLS 1.3\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"high\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"exposure\"\
],\
\"properties\": {\
\"exposure\": {\
\"enum\": [\
\"public\",\
\"internal\",\
\"unstated\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"minTls\",\
\"plaintext\"\
],\
\"properties\": {\
\"minTls\": {\
\"enum\": {\
\"$param\": \"minTls\"\
}\
},\
\"plaintext\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/model}}: lowest TLS {{/minTls}}, also without TLS {{/plaintext}}.\",\
\"remediation\": {\
\"text\": \"Declare tls.minVersion \\\"1.3\\\", and close the plain listener.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\",\
\"164.312(e)(2)(ii)\"\
],\
\"gdpr\": [\
\"Art. 32(1)(a)\"\
],\
\"cis_controls_v8\": [\
\"3.10\"\
],\
\"owasp_ml\": [\
\"ML09\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"TLS 1.2\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.2\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/minTls\"\
]\
},\
{\
\"name\": \"plain as well\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": true,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/plaintext\"\
]\
},\
{\
\"name\": \"nobody can reach it\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"none\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-004\",\
\"title\": \"Endpoint rate and burst are bounded\",\
\"rationale\": \"Copying a model takes many calls, and so does a bill that nobody wanted.\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"exposure\"\
],\
\"properties\": {\
\"exposure\": {\
\"enum\": [\
\"public\",\
\"internal\",\
\"unstated\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"rpm\",\
\"burst\"\
],\
\"properties\": {\
\"rpm\": {\
\"type\": \"number\",\
\"minimum\": 1,\
\"maximum\": {\
\"$param\": \"maxRpm\"\
}\
},\
\"burst\": {\
\"type\": \"number\",\
\"minimum\": 1,\
\"maximum\": {\
\"$param\": \"maxBurst\"\
}\
}\
}\
},\
\"message\": \"{{/model}}: {{/rpm}} calls a minute, {{/burst}} at once.\",\
\"remediation\": {\
\"text\": \"Declare rateLimit.rpm and rateLimit.burst.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"A1.1\"\
],\
\"iso27001_2022\": [\
\"A.8.6\"\
],\
\"owasp_ml\": [\
\"ML05\"\
],\
\"owasp_llm\": [\
\"LLM10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no rate\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/rpm\"\
]\
},\
{\
\"name\": \"no burst\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/burst\"\
]\
},\
{\
\"name\": \"no limit to speak of\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 10000000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/rpm\"\
]\
},\
{\
\"name\": \"a burst without a limit\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 10000000,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/burst\"\
]\
},\
{\
\"name\": \"nobody can reach it\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"none\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-005\",\
\"title\": \"Endpoint access is logged without what callers send\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"exposure\"\
],\
\"properties\": {\
\"exposure\": {\
\"enum\": [\
\"public\",\
\"internal\",\
\"unstated\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"accessLog\",\
\"accessLogRetentionDays\",\
\"logsPayloads\"\
],\
\"properties\": {\
\"accessLog\": {\
\"const\": true\
},\
\"accessLogRetentionDays\": {\
\"type\": \"number\",\
\"minimum\": {\
\"$param\": \"logDays\"\
}\
},\
\"logsPayloads\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/model}}: access log {{/accessLog}}, kept for {{/accessLogRetentionDays}} days, with what callers send {{/logsPayloads}}.\",\
\"remediation\": {\
\"text\": \"Declare accessLog with enabled: true and retentionDays, without payloads.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.15\"\
],\
\"hipaa\": [\
\"164.312(b)\"\
],\
\"gdpr\": [\
\"Art. 5(1)(c)\"\
],\
\"cis_controls_v8\": [\
\"8.2\"\
],\
\"nist_ai_rmf\": [\
\"MANAGE 4.1\"\
],\
\"owasp_llm\": [\
\"LLM02\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no log\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": false,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/accessLog\"\
]\
},\
{\
\"name\": \"kept for a day\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 1,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/accessLogRetentionDays\"\
]\
},\
{\
\"name\": \"with payloads\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/logsPayloads\"\
]\
},\
{\
\"name\": \"nobody can reach it\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"none\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-006\",\
\"title\": \"Endpoints use a known way of saying who calls\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"authenticated\"\
],\
\"properties\": {\
\"authenticated\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"authentication\"\
],\
\"properties\": {\
\"authentication\": {\
\"enum\": {\
\"$param\": \"acceptedAuthentication\"\
}\
}\
}\
},\
\"message\": \"{{/model}}: the authentication {{/authentication}} is none of {{param:acceptedAuthentication}}.\",\
\"remediation\": {\
\"text\": \"Declare one of the accepted types, or accept this one in serving.acceptedAuthentication.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"something else\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"cookie\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/authentication\"\
]\
},\
{\
\"name\": \"no authentication at all\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": false,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-007\",\
\"title\": \"Access tokens of endpoints are short-lived\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"authentication\"\
],\
\"properties\": {\
\"authentication\": {\
\"enum\": [\
\"oauth2\",\
\"oidc\",\
\"jwt\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"tokenLifetimeMinutes\"\
],\
\"properties\": {\
\"tokenLifetimeMinutes\": {\
\"type\": \"number\",\
\"minimum\": 1,\
\"maximum\": {\
\"$param\": \"tokenMinutes\"\
}\
}\
}\
},\
\"message\": \"{{/model}}: an access token lives for {{/tokenLifetimeMinutes}} minutes (limit {{param:tokenMinutes}}).\",\
\"remediation\": {\
\"text\": \"Declare authentication.tokenLifetimeMinutes.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\",\
\"A.8.5\"\
],\
\"hipaa\": [\
\"164.312(d)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a day\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 1440,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/tokenLifetimeMinutes\"\
]\
},\
{\
\"name\": \"not said\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/tokenLifetimeMinutes\"\
]\
},\
{\
\"name\": \"a certificate\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"mtls\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-008\",\
\"title\": \"API keys of endpoints are rotated\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"authentication\"\
],\
\"properties\": {\
\"authentication\": {\
\"const\": \"api-key\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"keyRotationDays\"\
],\
\"properties\": {\
\"keyRotationDays\": {\
\"type\": \"number\",\
\"minimum\": 1,\
\"maximum\": {\
\"$param\": \"keyDays\"\
}\
}\
}\
},\
\"message\": \"{{/model}}: API keys are rotated every {{/keyRotationDays}} days (limit {{param:keyDays}}).\",\
\"remediation\": {\
\"text\": \"Declare authentication.keyRotationDays, or use tokens that expire by themselves.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.17\"\
],\
\"hipaa\": [\
\"164.308(a)(5)(ii)(D)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"api-key\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a year\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"api-key\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 365,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/keyRotationDays\"\
]\
},\
{\
\"name\": \"not said\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"api-key\",\
\"tokenLifetimeMinutes\": 30,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/keyRotationDays\"\
]\
},\
{\
\"name\": \"OAuth 2.0\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-009\",\
\"title\": \"The burst of an endpoint is not smaller than its rate\",\
\"limits\": \"A token bucket that is smaller than a minute of its rate is a choice that many make on purpose; the bounds are WS-EP-004. What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"endpoint\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"rpm\",\
\"burst\"\
]\
},\
\"assert\": {\
\"required\": [\
\"rpm\",\
\"burst\"\
],\
\"properties\": {\
\"rpm\": {\
\"type\": \"number\"\
},\
\"burst\": {\
\"type\": \"number\",\
\"minimum\": {\
\"$data\": \"1/rpm\"\
}\
}\
}\
},\
\"message\": \"{{/model}}: {{/burst}} calls at once, {{/rpm}} a minute: callers within their rate are refused when they call together.\",\
\"remediation\": {\
\"text\": \"Raise the burst to the rate, or leave it where the bucket is meant to be smaller, and turn this rule off.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"A1.1\"\
],\
\"iso27001_2022\": [\
\"A.8.6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a smaller burst\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"rpm\": 1000,\
\"burst\": 100,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/burst\"\
]\
},\
{\
\"name\": \"no rate\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"exposure\": \"internal\",\
\"authenticated\": true,\
\"authentication\": \"oauth2\",\
\"tokenLifetimeMinutes\": 30,\
\"keyRotationDays\": 90,\
\"roleBased\": true,\
\"roles\": [\
\"model.predict\"\
],\
\"wildcardRole\": false,\
\"burst\": 1200,\
\"minTls\": \"1.3\",\
\"plaintext\": false,\
\"accessLog\": true,\
\"accessLogRetentionDays\": 365,\
\"logsPayloads\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-010\",\
\"title\": \"Every operation of a model API asks who calls\",\
\"limits\": \"Looks at descriptions that a declaration names or that have paths by which models are called. Health checks and the address that gives tokens are left out. A description says what should be, not what a server does.\",\
\"severity\": \"critical\",\
\"select\": \"api.operation\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"secured\"\
],\
\"properties\": {\
\"secured\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/operation}} in {{/path}} can be called by everybody{{/contrast}}.\",\
\"remediation\": {\
\"text\": \"Give the operation a security requirement, or the whole API; \\\"security: []\\\" and an empty alternative ask for nothing.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"hipaa\": [\
\"164.312(d)\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": false,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/secured\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-011\",\
\"title\": \"An API asks for what its declaration says\",\
\"limits\": \"A declared endpoint is compared with the description that it names, or with the only one there is.\",\
\"severity\": \"high\",\
\"select\": \"api.operation\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"declared\",\
\"secured\"\
],\
\"properties\": {\
\"secured\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"matches\"\
],\
\"properties\": {\
\"matches\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/operation}} in {{/path}} asks for {{/schemes}}, but {{/declaredAt}} declares {{/declared}} for {{/model}}.\",\
\"remediation\": {\
\"text\": \"Bring the description and the declaration together; the stricter one is most likely meant.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.5\",\
\"A.8.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"something else\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": false,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/matches\"\
]\
},\
{\
\"name\": \"nobody declares anything\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": true,\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-012\",\
\"title\": \"Model APIs are reached over TLS\",\
\"severity\": \"high\",\
\"select\": \"api.server\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"plaintext\"\
],\
\"properties\": {\
\"plaintext\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/path}} names the plain address {{/url}}.\",\
\"remediation\": {\
\"text\": \"Use https, and take the plain address out.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
],\
\"owasp_ml\": [\
\"ML09\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"url\": \"https://models.acme.example\",\
\"plaintext\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"http\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"url\": \"http://models.acme.example\",\
\"plaintext\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/plaintext\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-013\",\
\"title\": \"Operations of a model API ask for a scope\",\
\"severity\": \"medium\",\
\"select\": \"api.operation\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"scoped\"\
]\
},\
\"assert\": {\
\"required\": [\
\"scoped\"\
],\
\"properties\": {\
\"scoped\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/operation}} in {{/path}} takes any token, whatever it was given for.\",\
\"remediation\": {\
\"text\": \"Name the scope that a caller needs, such as model.predict.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.8.3\"\
],\
\"hipaa\": [\
\"164.312(a)(1)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no scope\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": false,\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/scoped\"\
]\
},\
{\
\"name\": \"an API key\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-014\",\
\"title\": \"A model API says when one has called too often\",\
\"limits\": \"That an answer is described does not mean that there is a limit.\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"api.operation\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"limited\"\
],\
\"properties\": {\
\"limited\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/operation}} in {{/path}} has no answer 429.\",\
\"remediation\": {\
\"text\": \"Limit how often one may call, and describe the answer 429.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"A1.1\"\
],\
\"iso27001_2022\": [\
\"A.8.6\"\
],\
\"owasp_llm\": [\
\"LLM10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": true,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no 429\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"operation\": \"POST /predict\",\
\"secured\": true,\
\"schemes\": [\
\"oauth2\"\
],\
\"scoped\": true,\
\"limited\": false,\
\"contrast\": \"\",\
\"matches\": true,\
\"declared\": \"oauth2\",\
\"model\": \"sentiment\",\
\"declaredAt\": \".github/weightseal.yml:9\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/limited\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-015\",\
\"title\": \"Model APIs use sound ways of saying who calls\",\
\"severity\": \"high\",\
\"select\": \"api.scheme\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"strong\"\
],\
\"properties\": {\
\"strong\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/name}} in {{/path}}: {{/weakness}}.\",\
\"remediation\": {\
\"text\": \"Use OAuth 2.0 with client credentials or authorization code, OIDC, mutual TLS, or a key in a header; all over https.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"name\": \"oauth\",\
\"type\": \"oauth2\",\
\"strong\": true,\
\"weakness\": \"\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a password with each call\",\
\"given\": {\
\"path\": \"api/openapi.yml\",\
\"name\": \"oauth\",\
\"type\": \"oauth2\",\
\"strong\": false,\
\"weakness\": \"basic sends a password with each call\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/strong\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-016\",\
\"title\": \"Ways in from outside are encrypted\",\
\"limits\": \"Not for what stands before the cluster and encrypts: waive it there.\",\
\"severity\": \"high\",\
\"select\": \"serving.ingress\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"tls\"\
],\
\"properties\": {\
\"tls\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} lets callers in without TLS.\",\
\"remediation\": {\
\"text\": \"Give every host a certificate, and send plain callers on to https.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
],\
\"owasp_ml\": [\
\"ML09\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/ingress.yml\",\
\"object\": \"Ingress\",\
\"name\": \"sentiment\",\
\"tls\": true,\
\"authenticated\": true,\
\"limited\": true,\
\"minTls\": \"1.3\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"plain\",\
\"given\": {\
\"path\": \"deploy/ingress.yml\",\
\"object\": \"Ingress\",\
\"name\": \"sentiment\",\
\"tls\": false,\
\"authenticated\": true,\
\"limited\": true,\
\"minTls\": \"1.3\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/tls\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-017\",\
\"title\": \"Ways in from outside ask who calls\",\
\"limits\": \"Knows annotations of nginx, HAProxy and ALB, plugins of Kong and middlewares of Traefik in the same repository, chains of them among these; a service that asks by itself is not seen.\",\
\"severity\": \"medium\",\
\"confidence\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"serving.ingress\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"authenticated\"\
],\
\"properties\": {\
\"authenticated\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} lets everybody in.\",\
\"onUnknown\": \"warn\",\
\"remediation\": {\
\"text\": \"Ask at the entrance (auth-url, auth-tls-secret, a plugin), or waive it where the service asks.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/ingress.yml\",\
\"object\": \"Ingress\",\
\"name\": \"sentiment\",\
\"tls\": true,\
\"authenticated\": true,\
\"limited\": true,\
\"minTls\": \"1.3\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"everybody\",\
\"given\": {\
\"path\": \"deploy/ingress.yml\",\
\"object\": \"Ingress\",\
\"name\": \"sentiment\",\
\"tls\": true,\
\"authenticated\": false,\
\"limited\": true,\
\"minTls\": \"1.3\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/authenticated\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-018\",\
\"title\": \"Ways in from outside limit how often one may call\",\
\"limits\": \"As WS-EP-017.\",\
\"severity\": \"medium\",\
\"confidence\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"serving.ingress\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"limited\"\
],\
\"properties\": {\
\"limited\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} takes any number of calls.\",\
\"onUnknown\": \"warn\",\
\"remediation\": {\
\"text\": \"Limit the rate (limit-rpm, a rate-limiting plugin).\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"A1.1\"\
],\
\"iso27001_2022\": [\
\"A.8.6\"\
],\
\"owasp_ml\": [\
\"ML05\"\
],\
\"owasp_llm\": [\
\"LLM10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/ingress.yml\",\
\"object\": \"Ingress\",\
\"name\": \"sentiment\",\
\"tls\": true,\
\"authenticated\": true,\
\"limited\": true,\
\"minTls\": \"1.3\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"any number\",\
\"given\": {\
\"path\": \"deploy/ingress.yml\",\
\"object\": \"Ingress\",\
\"name\": \"sentiment\",\
\"tls\": true,\
\"authenticated\": true,\
\"limited\": false,\
\"minTls\": \"1.3\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/limited\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-019\",\
\"title\": \"Traffic in the mesh is mutual TLS\",\
\"limits\": \"PERMISSIVE is what Istio has without a policy; only policies that are in the repository are judged.\",\
\"severity\": \"high\",\
\"select\": \"mesh.policy\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"mutualTls\"\
]\
},\
\"assert\": {\
\"required\": [\
\"mutualTls\"\
],\
\"properties\": {\
\"mutualTls\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} lets plain traffic through.\",\
\"remediation\": {\
\"text\": \"Set mtls.mode STRICT, and no DestinationRule with tls.mode DISABLE.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(e)(1)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/mesh.yml\",\
\"object\": \"PeerAuthentication\",\
\"name\": \"default\",\
\"mutualTls\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"permissive\",\
\"given\": {\
\"path\": \"deploy/mesh.yml\",\
\"object\": \"PeerAuthentication\",\
\"name\": \"default\",\
\"mutualTls\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/mutualTls\"\
]\
},\
{\
\"name\": \"a policy about something else\",\
\"given\": {\
\"path\": \"deploy/mesh.yml\",\
\"object\": \"PeerAuthentication\",\
\"name\": \"default\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-020\",\
\"title\": \"No policy of the mesh lets everybody in\",\
\"severity\": \"high\",\
\"select\": \"mesh.policy\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"allowsAll\"\
]\
},\
\"assert\": {\
\"required\": [\
\"allowsAll\"\
],\
\"properties\": {\
\"allowsAll\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} has a rule without any condition.\",\
\"remediation\": {\
\"text\": \"Say from whom (requestPrincipals, principals), or to what.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.8.3\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/mesh.yml\",\
\"object\": \"AuthorizationPolicy\",\
\"name\": \"callers\",\
\"allowsAll\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"everybody\",\
\"given\": {\
\"path\": \"deploy/mesh.yml\",\
\"object\": \"AuthorizationPolicy\",\
\"name\": \"callers\",\
\"allowsAll\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/allowsAll\"\
]\
},\
{\
\"name\": \"a policy about something else\",\
\"given\": {\
\"path\": \"deploy/mesh.yml\",\
\"object\": \"AuthorizationPolicy\",\
\"name\": \"callers\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-EP-021\",\
\"title\": \"Models are fetched over TLS when they are served\",\
\"rationale\": \"Whoever is on the way can hand out another model.\",\
\"severity\": \"high\",\
\"select\": \"serving.workload\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"plainStorage\"\
],\
\"properties\": {\
\"plainStorage\": {\
\"const\": \"\"\
}\
}\
},\
\"at\": \"/plainStorage\",\
\"message\": \"{{/platform}} {{/name}} takes its model from {{/plainStorage}}.\",\
\"remediation\": {\
\"text\": \"Use https, or the storage of the cloud with an identity.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.7\",\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": true,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"\",\
\"exposed\": false,\
\"modelControl\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"http\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": true,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"http://models.internal/sentiment\",\
\"exposed\": false,\
\"modelControl\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/plainStorage\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-022\",\
\"title\": \"Served models are reached through a way in that asks\",\
\"severity\": \"high\",\
\"select\": \"serving.workload\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"exposed\"\
],\
\"properties\": {\
\"exposed\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} is on the network of the nodes or of the provider, past every gateway.\",\
\"remediation\": {\
\"text\": \"Make the service a ClusterIP behind an Ingress or a Gateway, or mark the load balancer as internal.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.20\",\
\"A.8.22\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": true,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"\",\
\"exposed\": false,\
\"modelControl\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a load balancer of its own\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": true,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"\",\
\"exposed\": true,\
\"modelControl\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/exposed\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-023\",\
\"title\": \"Something asks who calls a served model\",\
\"limits\": \"Knows AuthorizationPolicies of Istio in the same namespace (not those with targetRefs), proxies beside the server, API keys of the server, and one annotation.\",\
\"severity\": \"high\",\
\"confidence\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"serving.workload\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"object\"\
],\
\"properties\": {\
\"object\": {\
\"not\": {\
\"enum\": [\
\"ServingRuntime\",\
\"ClusterServingRuntime\"\
]\
}\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"authenticated\"\
],\
\"properties\": {\
\"authenticated\": {\
\"const\": true\
}\
}\
},\
\"message\": \"Nothing in these files asks who calls {{/platform}} {{/name}}.\",\
\"remediation\": {\
\"text\": \"Add an AuthorizationPolicy, a proxy that asks, or the annotation enable-auth of Open Data Hub.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.5\"\
],\
\"owasp_ml\": [\
\"ML05\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": true,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"\",\
\"exposed\": false,\
\"modelControl\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing asks\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": false,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"\",\
\"exposed\": false,\
\"modelControl\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/authenticated\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-024\",\
\"title\": \"Nobody can make a running server load another model\",\
\"rationale\": \"Some formats run code when they are loaded.\",\
\"severity\": \"high\",\
\"select\": \"serving.workload\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"modelControl\"\
],\
\"properties\": {\
\"modelControl\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/object}} {{/name}} loads models for whoever calls it.\",\
\"remediation\": {\
\"text\": \"Run Triton with --model-control-mode=none, or restrict model-repository on both its ports (--http-restricted-api, --grpc-restricted-protocol); leave the model API of TorchServe off.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.9\",\
\"A.8.19\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": true,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"\",\
\"exposed\": false,\
\"modelControl\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"loads for everybody\",\
\"given\": {\
\"path\": \"deploy/serve.yml\",\
\"platform\": \"KServe\",\
\"object\": \"InferenceService\",\
\"name\": \"sentiment\",\
\"authenticated\": true,\
\"evidence\": \"the policy callers\",\
\"plainStorage\": \"\",\
\"exposed\": false,\
\"modelControl\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/modelControl\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-025\",\
\"title\": \"Calls that wait for a model are bounded\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"serving.queue\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"assert\": {\
\"required\": [\
\"bounded\"\
],\
\"properties\": {\
\"bounded\": {\
\"const\": true\
}\
}\
},\
\"message\": \"The queue of {{/platform}} for {{/name}} has no end.\",\
\"remediation\": {\
\"text\": \"Set max_queue_size in default_queue_policy.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"A1.1\"\
],\
\"iso27001_2022\": [\
\"A.8.6\"\
],\
\"owasp_llm\": [\
\"LLM10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \"models/x/config.pbtxt\",\
\"name\": \"x\",\
\"platform\": \"Triton\",\
\"bounded\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"without an end\",\
\"given\": {\
\"path\": \"models/x/config.pbtxt\",\
\"name\": \"x\",\
\"platform\": \"Triton\",\
\"bounded\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/bounded\"\
]\
}\
]\
},\
{\
\"id\": \"WS-EP-026\",\
\"title\": \"Each model declares how it is served\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"model.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"endpoint\"\
],\
\"properties\": {\
\"endpoint\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/endpoint\",\
\"message\": \"{{/model}} declares no endpoint.\",\
\"remediation\": {\
\"text\": \"Declare it in the configuration; \\\"weightseal assess\\\" shows what is missing.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.5.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": false,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/endpoint\"\
]\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"signing\",\
\"version\": \"1.0.0\",\
\"title\": \"Signatures of models\",\
\"description\": \"What the signature of a model proves, and whose it is. Signatures are in the OpenSSF Model Signing format.\"\
},\
\"params\": {\
\"rotationDays\": {\
\"description\": \"Oldest signing key or certificate, in days.\",\
\"schema\": {\
\"type\": \"integer\",\
\"minimum\": 1\
},\
\"default\": 90\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-SIG-001\",\
\"title\": \"A released model is signed\",\
\"rationale\": \"Who downloads a model can only tell that it is yours by a signature. On releases, and wherever signing.required is \\\"always\\\", a model without model.sig stops here.\",\
\"severity\": \"high\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"required\"\
],\
\"properties\": {\
\"required\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"enum\": [\
\"verified\",\
\"unverified\"\
]\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"Model {{/model}} is not signed: there is no {{/path}}.\",\
\"remediation\": {\
\"text\": \"Release it with command: release, which signs it, or sign it and commit the signature.\",\
\"effort\": \"low\",\
\"example\": \"weightseal sign MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
],\
\"slsa\": [\
\"Build-L2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"signed\",\
\"given\": {\
\"model\": \"m\",\
\"required\": true,\
\"state\": \"verified\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not signed\",\
\"given\": {\
\"model\": \"m\",\
\"required\": true,\
\"state\": \"missing\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"need not be signed yet\",\
\"given\": {\
\"model\": \"m\",\
\"required\": false,\
\"state\": \"missing\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-002\",\
\"title\": \"A signature verifies and covers the model as it is\",\
\"rationale\": \"A signature that does not verify is worse than none: either the model or the signature was tampered with, or nobody can tell. The signature must be good, its certificate or key trusted, and every signed file must have the signed bytes.\",\
\"severity\": \"critical\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"enum\": [\
\"verified\",\
\"unverified\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"const\": \"verified\"\
}\
}\
},\
\"at\": \"/state\",\
\"message\": \"The signature of model {{/model}} does not verify. {{/reason}}\",\
\"remediation\": {\
\"text\": \"If the change to the model is meant, sign it again; if the signature is another instance's or key's, say so under signing in the configuration. Otherwise do not use the model.\",\
\"effort\": \"medium\",\
\"example\": \"weightseal verify MODEL_DIR\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\",\
\"CC7.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"verified\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"unverified\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"unverified\",\
\"reason\": \"altered\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/state\"\
]\
},\
{\
\"name\": \"no signature\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"missing\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-003\",\
\"title\": \"The signer is the expected one\",\
\"rationale\": \"Anybody can make a good signature. It counts only when it is made by the identity, key or certificate that the trusted configuration names. An identity names a workflow, and a reusable workflow may be called by anyone: name the repository, better its id, too.\",\
\"severity\": \"high\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"state\",\
\"signer\"\
],\
\"properties\": {\
\"state\": {\
\"const\": \"verified\"\
},\
\"signer\": {\
\"enum\": [\
\"expected\",\
\"other\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"signer\"\
],\
\"properties\": {\
\"signer\": {\
\"const\": \"expected\"\
}\
}\
},\
\"at\": \"/signer\",\
\"message\": \"Model {{/model}} is signed, but not by who is expected: {{/signerDetail}}\",\
\"remediation\": {\
\"text\": \"Find out who signed it. If the signer has changed, change signing.identity, publicKeys or certificate in the configuration, which is reviewed on its own.\",\
\"effort\": \"medium\",\
\"example\": \"signing:\\n  identity:\\n    fromRepo: OWNER/REPO\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"expected\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"signer\": \"expected\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"other\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"signer\": \"other\",\
\"signerDetail\": \"issuer\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/signer\"\
]\
},\
{\
\"name\": \"nobody is expected\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"signer\": \"unpinned\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-004\",\
\"title\": \"The configuration says whose signatures count\",\
\"rationale\": \"A keyless signature of just anybody proves nothing. Where a model must be signed, the configuration must name the identity that it expects.\",\
\"severity\": \"high\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"required\",\
\"state\",\
\"signer\"\
],\
\"properties\": {\
\"required\": {\
\"const\": true\
},\
\"state\": {\
\"const\": \"verified\"\
},\
\"signer\": {\
\"enum\": [\
\"expected\",\
\"unpinned\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"signer\"\
],\
\"properties\": {\
\"signer\": {\
\"const\": \"expected\"\
}\
}\
},\
\"at\": \"/signer\",\
\"message\": \"Model {{/model}} is signed by {{/signerDetail}}, and nobody said that this is who should sign it.\",\
\"remediation\": {\
\"text\": \"Name the signer in the configuration.\",\
\"effort\": \"low\",\
\"example\": \"signing:\\n  identity:\\n    fromRepo: OWNER/REPO\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"owasp_ml\": [\
\"ML06\"\
]\
},\
\"tests\": [\
{\
\"name\": \"named\",\
\"given\": {\
\"model\": \"m\",\
\"required\": true,\
\"state\": \"verified\",\
\"signer\": \"expected\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not named\",\
\"given\": {\
\"model\": \"m\",\
\"required\": true,\
\"state\": \"verified\",\
\"signer\": \"unpinned\",\
\"signerDetail\": \"x\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/signer\"\
]\
},\
{\
\"name\": \"need not be signed\",\
\"given\": {\
\"model\": \"m\",\
\"required\": false,\
\"state\": \"verified\",\
\"signer\": \"unpinned\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-005\",\
\"title\": \"Models are not signed from pull requests\",\
\"rationale\": \"In a run of a pull request the code is not reviewed yet, and in a workflow_run it may be what such a run left behind. A signature from there says who started it, not that anybody agreed.\",\
\"severity\": \"high\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"state\",\
\"method\"\
],\
\"properties\": {\
\"state\": {\
\"const\": \"verified\"\
},\
\"method\": {\
\"const\": \"sigstore\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"fromPullRequest\"\
],\
\"properties\": {\
\"fromPullRequest\": {\
\"const\": false\
}\
}\
},\
\"at\": \"/fromPullRequest\",\
\"message\": \"Model {{/model}} was signed in a run of {{/trigger}} on {{/ref}}.\",\
\"remediation\": {\
\"text\": \"Sign on a push to a protected branch or tag, or on a release.\",\
\"effort\": \"low\",\
\"example\": \"on:\\n  release:\\n    types: [published]\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.31\"\
],\
\"slsa\": [\
\"Build-L2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"push\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"method\": \"sigstore\",\
\"fromPullRequest\": false,\
\"trigger\": \"push\",\
\"ref\": \"refs/heads/main\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"pull request\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"method\": \"sigstore\",\
\"fromPullRequest\": true,\
\"trigger\": \"pull_request\",\
\"ref\": \"refs/pull/1/merge\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/fromPullRequest\"\
]\
},\
{\
\"name\": \"a key\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"method\": \"key\",\
\"fromPullRequest\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-006\",\
\"title\": \"Signing keys are short-lived or rotated\",\
\"rationale\": \"Who copies a key can sign for as long as it counts. Keyless signatures use a key for minutes; other keys and certificates are to be replaced within rotationDays.\",\
\"severity\": \"medium\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"const\": \"verified\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"keyAgeDays\"\
],\
\"properties\": {\
\"keyAgeDays\": {\
\"maximum\": {\
\"$param\": \"rotationDays\"\
}\
}\
}\
},\
\"at\": \"/keyAgeDays\",\
\"message\": \"The key that signed model {{/model}} is {{/keyAgeDays}} days old (limit {{param:rotationDays}}).\",\
\"remediation\": {\
\"text\": \"Make a new key and state its date under signing.publicKeys, or sign keyless.\",\
\"effort\": \"medium\",\
\"example\": \"signing:\\n  method: sigstore\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
]\
},\
\"tests\": [\
{\
\"name\": \"keyless\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"keyAgeDays\": 0\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"the last day\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"keyAgeDays\": 90\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"too old\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"keyAgeDays\": 91\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/keyAgeDays\"\
]\
},\
{\
\"name\": \"not verified\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"unverified\",\
\"keyAgeDays\": 91\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-007\",\
\"title\": \"What must be signed was hashed from content\",\
\"rationale\": \"A signature made from git-LFS pointers proves which bytes are meant. Before a release somebody must have had the bytes.\",\
\"severity\": \"high\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"required\",\
\"state\"\
],\
\"properties\": {\
\"required\": {\
\"const\": true\
},\
\"state\": {\
\"const\": \"verified\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"contentHashed\"\
],\
\"properties\": {\
\"contentHashed\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/contentHashed\",\
\"message\": \"Model {{/model}} was held against its signature by git-LFS pointers; the content was not read.\",\
\"remediation\": {\
\"text\": \"Check out with lfs: true.\",\
\"effort\": \"low\",\
\"example\": \"- uses: actions/checkout@<sha>\\n  with:\\n    lfs: true\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"content\",\
\"given\": {\
\"model\": \"m\",\
\"required\": true,\
\"state\": \"verified\",\
\"contentHashed\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"pointer\",\
\"given\": {\
\"model\": \"m\",\
\"required\": true,\
\"state\": \"verified\",\
\"contentHashed\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/contentHashed\"\
]\
},\
{\
\"name\": \"need not be signed\",\
\"given\": {\
\"model\": \"m\",\
\"required\": false,\
\"state\": \"verified\",\
\"contentHashed\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-008\",\
\"title\": \"The trust root is fresh\",\
\"rationale\": \"A trust root says which authorities and logs count. An old one still holds keys that were taken back since.\",\
\"severity\": \"high\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"state\",\
\"trustRoot\"\
],\
\"properties\": {\
\"state\": {\
\"const\": \"verified\"\
},\
\"trustRoot\": {\
\"enum\": [\
\"fresh\",\
\"stale\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"trustRoot\"\
],\
\"properties\": {\
\"trustRoot\": {\
\"const\": \"fresh\"\
}\
}\
},\
\"at\": \"/trustRoot\",\
\"message\": \"The signature of model {{/model}} was checked against an old trust root: {{/trustRootDetail}}.\",\
\"remediation\": {\
\"text\": \"Use a newer version of Weightseal, or fetch signing.trustedRoot again and state the date.\",\
\"effort\": \"low\",\
\"example\": \"signing:\\n  trustedRoot:\\n    path: trusted_root.json\\n    asOf: 2026-11-21\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.8\"\
],\
\"iso27001_2022\": [\
\"A.8.24\"\
]\
},\
\"tests\": [\
{\
\"name\": \"fresh\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"trustRoot\": \"fresh\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"stale\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"trustRoot\": \"stale\",\
\"trustRootDetail\": \"old\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/trustRoot\"\
]\
},\
{\
\"name\": \"a key needs none\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"trustRoot\": \"none\"\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-SIG-009\",\
\"title\": \"Every file of the model is signed\",\
\"rationale\": \"What the signer left out can be replaced without anybody noticing: a loader does not know which files were signed.\",\
\"severity\": \"medium\",\
\"select\": \"model.signature\",\
\"needs\": [\
\"workspace.models\",\
\"workspace.signatures\"\
],\
\"when\": {\
\"required\": [\
\"state\"\
],\
\"properties\": {\
\"state\": {\
\"const\": \"verified\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"unsignedFiles\"\
],\
\"properties\": {\
\"unsignedFiles\": {\
\"maximum\": 0\
}\
}\
},\
\"at\": \"/unsignedFiles\",\
\"message\": \"{{/unsignedFiles}} files of model {{/model}} are not covered by its signature.\",\
\"remediation\": {\
\"text\": \"Sign the model again without ignored paths, or ignore the same paths in the configuration.\",\
\"effort\": \"low\",\
\"example\": \"weightseal sign MODEL_DIR\"\
},\
\"controls\": {\
\"owasp_ml\": [\
\"ML06\",\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"all\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"unsignedFiles\": 0\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"one is not\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"verified\",\
\"unsignedFiles\": 1\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/unsignedFiles\"\
]\
},\
{\
\"name\": \"not verified\",\
\"given\": {\
\"model\": \"m\",\
\"state\": \"unverified\",\
\"unsignedFiles\": 1\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-ART-004\",\
\"title\": \"Releases cannot be changed\",\
\"rationale\": \"Whoever may write can exchange an asset of a release for another one under the same name.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"release\",\
\"needs\": [\
\"github.releases\"\
],\
\"when\": {\
\"required\": [\
\"latest\"\
],\
\"properties\": {\
\"latest\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"immutable\"\
],\
\"properties\": {\
\"immutable\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/immutable\",\
\"message\": \"The release {{/tag}} can be changed: assets may be exchanged and the tag moved.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Settings, General, Releases: turn release immutability on. Releases made before stay as they are.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"hipaa\": [\
\"164.312(c)(1)\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"immutable\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"immutable\": true,\
\"assets\": 3,\
\"undigested\": [],\
\"sbom\": true,\
\"latest\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"immutable\": false,\
\"assets\": 3,\
\"undigested\": [],\
\"sbom\": true,\
\"latest\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/immutable\"\
]\
}\
]\
},\
{\
\"id\": \"WS-ART-005\",\
\"title\": \"A bill of materials ships with the release\",\
\"rationale\": \"Who runs a model must know what is in it on the day on which something in it turns out to be broken.\",\
\"limits\": \"Told by the name of the asset; what is in it is not read.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"release\",\
\"needs\": [\
\"github.releases\"\
],\
\"when\": {\
\"required\": [\
\"latest\"\
],\
\"properties\": {\
\"latest\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"sbom\"\
],\
\"properties\": {\
\"sbom\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/sbom\",\
\"message\": \"The release {{/tag}} has no bill of materials among its {{/assets}} assets.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Make one in the release job (SPDX or CycloneDX), attest it, and upload it with the model.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC9.2\"\
],\
\"iso27001_2022\": [\
\"A.5.9\",\
\"A.5.21\"\
],\
\"owasp_ml\": [\
\"ML06\"\
],\
\"owasp_llm\": [\
\"LLM03\"\
],\
\"nist_ai_rmf\": [\
\"MAP 4.1\",\
\"GOVERN 1.6\"\
]\
},\
\"tests\": [\
{\
\"name\": \"with one\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"immutable\": true,\
\"assets\": 3,\
\"undigested\": [],\
\"sbom\": true,\
\"latest\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"without\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"immutable\": true,\
\"assets\": 3,\
\"undigested\": [],\
\"sbom\": false,\
\"latest\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/sbom\"\
]\
}\
]\
},\
{\
\"id\": \"WS-ART-006\",\
\"title\": \"Every asset of a release has a digest\",\
\"rationale\": \"Without a digest nobody can tell whether an asset is still the one that was released.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"stages\": [\
\"push\",\
\"release\",\
\"schedule\"\
],\
\"select\": \"release\",\
\"needs\": [\
\"github.releases\"\
],\
\"when\": {\
\"required\": [\
\"latest\"\
],\
\"properties\": {\
\"latest\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"undigested\"\
],\
\"properties\": {\
\"undigested\": {\
\"maxItems\": 0\
}\
}\
},\
\"at\": \"/undigested\",\
\"message\": \"Assets of the release {{/tag}} without a digest: {{/undigested}}.\",\
\"onUnknown\": \"warn-if-forbidden\",\
\"remediation\": {\
\"text\": \"Upload them again: GitHub writes a digest for each asset since 2025.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"iso27001_2022\": [\
\"A.8.24\"\
],\
\"slsa\": [\
\"Build-L1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"all\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"immutable\": true,\
\"assets\": 3,\
\"undigested\": [],\
\"sbom\": true,\
\"latest\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"one without\",\
\"given\": {\
\"tag\": \"v1.0.0\",\
\"immutable\": true,\
\"assets\": 3,\
\"undigested\": [\
\"model.bin\"\
],\
\"sbom\": true,\
\"latest\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/undigested\"\
]\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"training\",\
\"version\": \"0.1.0\",\
\"title\": \"Training environments\",\
\"description\": \"Where models are trained: storage, rights, network, logs; and the jobs of workflows that train.\"\
},\
\"params\": {\
\"storagePattern\": {\
\"schema\": {\
\"type\": \"string\",\
\"minLength\": 1,\
\"maxLength\": 500\
},\
\"default\": \"^(/secure/|/encrypted/|s3://secure-|gs://secure-|abfss?://secure)\",\
\"description\": \"What the place of training data must begin with, as a regular expression (RE2).\"\
},\
\"networks\": {\
\"schema\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"minItems\": 1\
},\
\"default\": [\
\"isolated\",\
\"vpc-secure\",\
\"training-isolated\"\
],\
\"description\": \"Networks that are isolated; \\\"isolated\\\" stands for networkIsolation: true.\"\
}\
},\
\"rules\": [\
{\
\"id\": \"WS-TR-001\",\
\"title\": \"Training data lies in secure storage\",\
\"limits\": \"Goes by the name of the place. What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"high\",\
\"select\": \"training\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"storage\"\
],\
\"properties\": {\
\"storage\": {\
\"type\": \"string\",\
\"pattern\": {\
\"$param\": \"storagePattern\"\
}\
}\
}\
},\
\"message\": \"{{/model}}: the training data lies in {{/storage}}.\",\
\"remediation\": {\
\"text\": \"Move it to storage that is encrypted and guarded, or say by training.storagePattern what that is here.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.3\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(1)\"\
],\
\"nist_800_218a\": [\
\"PS.1.2\"\
],\
\"owasp_ml\": [\
\"ML02\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a folder of everybody\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/tmp/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/storage\"\
]\
}\
]\
},\
{\
\"id\": \"WS-TR-002\",\
\"title\": \"Training data is not readable by everybody\",\
\"limits\": \"Only paths below the repository are looked at, on the machine that runs the check.\",\
\"severity\": \"high\",\
\"select\": \"training\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"storage\"\
],\
\"properties\": {\
\"storage\": {\
\"pattern\": \"^[^:]*$\"\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"worldReadable\"\
],\
\"properties\": {\
\"worldReadable\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/model}}: everybody on the machine may read {{/storage}}.\",\
\"onUnknown\": \"warn\",\
\"remediation\": {\
\"text\": \"Take the rights of others away (chmod o-rwx).\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.8.3\"\
],\
\"hipaa\": [\
\"164.312(a)(1)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"readable\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/worldReadable\"\
]\
},\
{\
\"name\": \"the storage of a cloud\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"s3://secure-data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-TR-003\",\
\"title\": \"Training runs in an isolated network\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy. Jobs of SageMaker and Vertex AI are judged by WS-AWS-006 and WS-GCP-005.\",\
\"severity\": \"high\",\
\"select\": \"training\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"network\"\
],\
\"properties\": {\
\"network\": {\
\"enum\": {\
\"$param\": \"networks\"\
}\
}\
}\
},\
\"message\": \"{{/model}} is trained in the network {{/network}}.\",\
\"remediation\": {\
\"text\": \"Train in a network without a way out, and name it in training.networks.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.22\"\
],\
\"nist_800_218a\": [\
\"PS.1.2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"another network\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"default\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/network\"\
]\
},\
{\
\"name\": \"none\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/network\"\
]\
}\
]\
},\
{\
\"id\": \"WS-TR-004\",\
\"title\": \"Training is logged\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"training\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"auditLogging\"\
],\
\"properties\": {\
\"auditLogging\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}} is trained without an audit log.\",\
\"remediation\": {\
\"text\": \"Log who trained, with which data, and what came of it; declare auditLogging: true.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.15\"\
],\
\"hipaa\": [\
\"164.312(b)\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no log\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": false,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/auditLogging\"\
]\
}\
]\
},\
{\
\"id\": \"WS-TR-005\",\
\"title\": \"The training environment is encrypted, and its users are named\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"medium\",\
\"select\": \"training\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"encrypted\",\
\"users\",\
\"everybody\"\
],\
\"properties\": {\
\"encrypted\": {\
\"const\": true\
},\
\"users\": {\
\"type\": \"array\",\
\"minItems\": 1\
},\
\"everybody\": {\
\"const\": false\
}\
}\
},\
\"message\": \"{{/model}}: encrypted {{/encrypted}}, users {{/users}}.\",\
\"remediation\": {\
\"text\": \"Declare encryption: true, and allowedUsers without \\\"*\\\".\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.3\"\
],\
\"iso27001_2022\": [\
\"A.5.15\",\
\"A.8.24\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not encrypted\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": false,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/encrypted\"\
]\
},\
{\
\"name\": \"nobody named\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [],\
\"everybody\": false,\
\"worldReadable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/users\"\
]\
},\
{\
\"name\": \"everybody\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"storage\": \"/secure/data\",\
\"output\": \"s3://secure-models\",\
\"network\": \"vpc-secure\",\
\"auditLogging\": true,\
\"encrypted\": true,\
\"users\": [\
\"ml@acme.example\"\
],\
\"everybody\": true,\
\"worldReadable\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/everybody\"\
]\
}\
]\
},\
{\
\"id\": \"WS-TR-006\",\
\"title\": \"Workflow jobs that train cannot call out to anywhere\",\
\"limits\": \"Knows common commands that train. A runner of one's own whose network is closed is not seen; waive it there.\",\
\"severity\": \"medium\",\
\"confidence\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"workflow.training\",\
\"needs\": [\
\"workspace.workflows\"\
],\
\"assert\": {\
\"required\": [\
\"egress\"\
],\
\"properties\": {\
\"egress\": {\
\"const\": \"blocked\"\
}\
}\
},\
\"message\": \"{{/path}}: the job {{/job}} trains, and may call out to anywhere ({{/egress}}).\",\
\"remediation\": {\
\"text\": \"Begin the job with step-security/harden-runner and egress-policy: block, naming what it must reach.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.6\"\
],\
\"iso27001_2022\": [\
\"A.8.22\",\
\"A.8.23\"\
],\
\"owasp_cicd\": [\
\"CICD-SEC-4\",\
\"CICD-SEC-7\"\
],\
\"nist_800_218a\": [\
\"PS.1.2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"path\": \".github/workflows/train.yml\",\
\"job\": \"train\",\
\"egress\": \"blocked\"\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"open\",\
\"given\": {\
\"path\": \".github/workflows/train.yml\",\
\"job\": \"train\",\
\"egress\": \"open\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/egress\"\
]\
},\
{\
\"name\": \"only watched\",\
\"given\": {\
\"path\": \".github/workflows/train.yml\",\
\"job\": \"train\",\
\"egress\": \"audited\"\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/egress\"\
]\
}\
]\
},\
{\
\"id\": \"WS-TR-007\",\
\"title\": \"Each model declares where it is trained\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"model.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"environment\"\
],\
\"properties\": {\
\"environment\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/environment\",\
\"message\": \"{{/model}} declares no training environment.\",\
\"remediation\": {\
\"text\": \"Declare it in the configuration; \\\"weightseal assess\\\" shows what is missing.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\"\
],\
\"iso27001_2022\": [\
\"A.8.31\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": false,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/environment\"\
]\
}\
]\
},\
{\
\"id\": \"WS-TR-008\",\
\"title\": \"Buckets of training data are encrypted, closed and logged\",\
\"limits\": \"Buckets of S3 whose name is written in Terraform, a plan or CloudFormation, and which a declaration names. Storage of other clouds is judged by its name only (WS-TR-001).\",\
\"severity\": \"high\",\
\"select\": \"cloud.resource\",\
\"needs\": [\
\"workspace.deployments\"\
],\
\"when\": {\
\"required\": [\
\"type\"\
],\
\"properties\": {\
\"type\": {\
\"enum\": [\
\"training.storage\"\
]\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"customerKey\",\
\"publicAccess\",\
\"logged\"\
],\
\"properties\": {\
\"customerKey\": {\
\"const\": true\
},\
\"publicAccess\": {\
\"const\": false\
},\
\"logged\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/name}}, where {{/declaredAt}} says that training data of {{/model}} lies: a key of your own {{/customerKey}}, open to the public {{/publicAccess}}, logged {{/logged}}.\",\
\"remediation\": {\
\"text\": \"Encrypt the bucket with a KMS key, switch all four blocks of public access on, and log access.\",\
\"effort\": \"medium\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.1\",\
\"CC6.6\",\
\"CC7.2\"\
],\
\"iso27001_2022\": [\
\"A.8.3\",\
\"A.8.15\",\
\"A.8.24\"\
],\
\"hipaa\": [\
\"164.312(a)(2)(iv)\",\
\"164.312(b)\"\
],\
\"nist_800_218a\": [\
\"PS.1.2\"\
],\
\"owasp_ml\": [\
\"ML02\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"training.storage\",\
\"native\": \"aws_s3_bucket\",\
\"name\": \"aws_s3_bucket.data\",\
\"format\": \"terraform\",\
\"model\": \"sentiment\",\
\"storage\": \"s3://secure-data\",\
\"declaredAt\": \".github/weightseal.yml:52\",\
\"customerKey\": true,\
\"publicAccess\": false,\
\"logged\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no key\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"training.storage\",\
\"native\": \"aws_s3_bucket\",\
\"name\": \"aws_s3_bucket.data\",\
\"format\": \"terraform\",\
\"model\": \"sentiment\",\
\"storage\": \"s3://secure-data\",\
\"declaredAt\": \".github/weightseal.yml:52\",\
\"customerKey\": false,\
\"publicAccess\": false,\
\"logged\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/customerKey\"\
]\
},\
{\
\"name\": \"open\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"training.storage\",\
\"native\": \"aws_s3_bucket\",\
\"name\": \"aws_s3_bucket.data\",\
\"format\": \"terraform\",\
\"model\": \"sentiment\",\
\"storage\": \"s3://secure-data\",\
\"declaredAt\": \".github/weightseal.yml:52\",\
\"customerKey\": true,\
\"publicAccess\": true,\
\"logged\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/publicAccess\"\
]\
},\
{\
\"name\": \"not logged\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"training.storage\",\
\"native\": \"aws_s3_bucket\",\
\"name\": \"aws_s3_bucket.data\",\
\"format\": \"terraform\",\
\"model\": \"sentiment\",\
\"storage\": \"s3://secure-data\",\
\"declaredAt\": \".github/weightseal.yml:52\",\
\"customerKey\": true,\
\"publicAccess\": false,\
\"logged\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/logged\"\
]\
},\
{\
\"name\": \"another kind of resource\",\
\"given\": {\
\"provider\": \"aws\",\
\"type\": \"other.thing\",\
\"native\": \"aws_s3_bucket\",\
\"name\": \"aws_s3_bucket.data\",\
\"format\": \"terraform\",\
\"model\": \"sentiment\",\
\"storage\": \"s3://secure-data\",\
\"declaredAt\": \".github/weightseal.yml:52\",\
\"customerKey\": true,\
\"publicAccess\": false,\
\"logged\": true\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
},\
{\
\"apiVersion\": \"weightseal/v1\",\
\"kind\": \"PolicyPack\",\
\"metadata\": {\
\"id\": \"versioning\",\
\"version\": \"0.1.0\",\
\"title\": \"Versions of models\",\
\"description\": \"What a version of a model is, where it is registered, what it was made from, and its card.\"\
},\
\"rules\": [\
{\
\"id\": \"WS-VE-001\",\
\"title\": \"The model version is immutable and registered\",\
\"limits\": \"The digest is compared with the files of the commit; the registry itself is not asked.\",\
\"severity\": \"high\",\
\"select\": \"model.version\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresRegistry\"\
],\
\"properties\": {\
\"declaresRegistry\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"registered\",\
\"digestMatches\",\
\"immutable\"\
],\
\"properties\": {\
\"registered\": {\
\"const\": true\
},\
\"digestMatches\": {\
\"const\": true\
},\
\"immutable\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}} {{/version}}: registered {{/registered}}, with the digest of these files {{/digestMatches}}, immutable {{/immutable}}.\",\
\"remediation\": {\
\"text\": \"Declare versioning.registry with id and digest (\\\"weightseal manifest\\\" prints the model digest), and immutable: true.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.9\",\
\"A.8.32\"\
],\
\"nist_ai_rmf\": [\
\"GOVERN 1.6\"\
],\
\"owasp_ml\": [\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"not registered\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": false,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/registered\"\
]\
},\
{\
\"name\": \"another digest\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": false,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/digestMatches\"\
]\
},\
{\
\"name\": \"may change\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": false,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/immutable\"\
]\
},\
{\
\"name\": \"no registry is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": false,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-VE-002\",\
\"title\": \"Lineage links data digest, code commit and parameters\",\
\"severity\": \"high\",\
\"select\": \"model.version\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresLineage\"\
],\
\"properties\": {\
\"declaresLineage\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"missingLineage\"\
],\
\"properties\": {\
\"missingLineage\": {\
\"type\": \"array\",\
\"maxItems\": 0\
}\
}\
},\
\"message\": \"{{/model}} {{/version}}: its lineage does not name: {{/missingLineage}}.\",\
\"remediation\": {\
\"text\": \"Declare training.dataset.sha256, training.commit and training.parameters.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"nist_ai_rmf\": [\
\"MEASURE 2.1\",\
\"MAP 2.3\"\
],\
\"owasp_ml\": [\
\"ML02\",\
\"ML10\"\
],\
\"cis_github\": [\
\"4.4.1\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no dataset\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [\
\"dataset\"\
],\
\"commitKnown\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/missingLineage\"\
]\
},\
{\
\"name\": \"no lineage is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": false,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-VE-003\",\
\"title\": \"Registry promotion is restricted and approved\",\
\"limits\": \"What a declaration says is what somebody says; that it is so is shown by the files that deploy.\",\
\"severity\": \"high\",\
\"profile\": \"strict\",\
\"select\": \"model.version\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"declaresRegistry\"\
],\
\"properties\": {\
\"declaresRegistry\": {\
\"const\": true\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"writersNamed\",\
\"promotionApproved\"\
],\
\"properties\": {\
\"writersNamed\": {\
\"const\": true\
},\
\"promotionApproved\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}}: writers of the registry are named {{/writersNamed}}, a change of stage is approved {{/promotionApproved}}.\",\
\"remediation\": {\
\"text\": \"Declare versioning.registry.writers without \\\"*\\\", and promotionApproval: true.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC6.3\",\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.3\",\
\"A.8.31\"\
],\
\"owasp_ml\": [\
\"ML05\",\
\"ML10\"\
],\
\"cis_github\": [\
\"4.2.1\",\
\"4.2.2\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"anybody writes\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": false,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/writersNamed\"\
]\
},\
{\
\"name\": \"nobody approves\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": false,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/promotionApproved\"\
]\
},\
{\
\"name\": \"no registry is declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": false,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-VE-004\",\
\"title\": \"A model card states intended use, limits, evaluation and training data\",\
\"limits\": \"Sections are told by their headings, in English, and by at least five words under them; not by what they say.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"model.card\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"readable\",\
\"missing\"\
],\
\"properties\": {\
\"readable\": {\
\"const\": true\
},\
\"missing\": {\
\"type\": \"array\",\
\"maxItems\": 0\
}\
}\
},\
\"message\": \"{{/path}} says nothing on: {{/missing}}. {{/fault}}\",\
\"remediation\": {\
\"text\": \"Write the sections under headings of these names, with more than what the template leaves.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"nist_ai_rmf\": [\
\"MAP 1.1\",\
\"MAP 2.2\",\
\"MEASURE 2.1\",\
\"MEASURE 2.3\"\
],\
\"iso27001_2022\": [\
\"A.5.37\"\
],\
\"iso42001\": [\
\"A.6.2.7\"\
],\
\"eu_ai_act\": [\
\"Art. 11\",\
\"Art. 13\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \"models/sentiment/README.md\",\
\"readable\": true,\
\"fault\": \"\",\
\"missing\": [],\
\"missingNotes\": [],\
\"license\": \"apache-2.0\",\
\"evaluationPinned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no limits\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \"models/sentiment/README.md\",\
\"readable\": true,\
\"fault\": \"\",\
\"missing\": [\
\"limits\"\
],\
\"missingNotes\": [],\
\"license\": \"apache-2.0\",\
\"evaluationPinned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/missing\"\
]\
},\
{\
\"name\": \"front matter that cannot be read\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \"models/sentiment/README.md\",\
\"readable\": false,\
\"fault\": \"nested too deeply\",\
\"missing\": [],\
\"missingNotes\": [],\
\"license\": \"apache-2.0\",\
\"evaluationPinned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/readable\"\
]\
}\
]\
},\
{\
\"id\": \"WS-VE-005\",\
\"title\": \"Versions follow Semantic Versioning\",\
\"severity\": \"medium\",\
\"select\": \"model.version\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"semantic\"\
]\
},\
\"assert\": {\
\"required\": [\
\"semantic\"\
],\
\"properties\": {\
\"semantic\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}}: the version {{/version}} is not one of Semantic Versioning.\",\
\"remediation\": {\
\"text\": \"Use MAJOR.MINOR.PATCH.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a date\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"2026-11\",\
\"semantic\": false,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/semantic\"\
]\
},\
{\
\"name\": \"a lineage without a version\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"\",\
\"declaresRegistry\": false,\
\"declaresLineage\": true\
},\
\"expect\": \"skip\"\
}\
]\
},\
{\
\"id\": \"WS-VE-006\",\
\"title\": \"A model card speaks of bias and explainability\",\
\"severity\": \"low\",\
\"profile\": \"strict\",\
\"select\": \"model.card\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"missingNotes\"\
],\
\"properties\": {\
\"missingNotes\": {\
\"type\": \"array\",\
\"maxItems\": 0\
}\
}\
},\
\"message\": \"{{/path}} says nothing on {{/missingNotes}}.\",\
\"remediation\": {\
\"text\": \"Add a section on bias and one on how results can be explained, also where the answer is that they cannot.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"nist_ai_rmf\": [\
\"MEASURE 2.9\",\
\"MEASURE 2.11\"\
],\
\"iso42001\": [\
\"A.6.2.7\"\
],\
\"eu_ai_act\": [\
\"Art. 13\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \"models/sentiment/README.md\",\
\"readable\": true,\
\"fault\": \"\",\
\"missing\": [],\
\"missingNotes\": [],\
\"license\": \"apache-2.0\",\
\"evaluationPinned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing on bias\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \"models/sentiment/README.md\",\
\"readable\": true,\
\"fault\": \"\",\
\"missing\": [],\
\"missingNotes\": [\
\"bias\"\
],\
\"license\": \"apache-2.0\",\
\"evaluationPinned\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/missingNotes\"\
]\
}\
]\
},\
{\
\"id\": \"WS-VE-007\",\
\"title\": \"The evaluation in a model card names its data\",\
\"severity\": \"low\",\
\"profile\": \"regulated\",\
\"select\": \"model.card\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"evaluationPinned\"\
],\
\"properties\": {\
\"evaluationPinned\": {\
\"const\": true\
}\
}\
},\
\"message\": \"The evaluation in {{/path}} names no digest of its data.\",\
\"remediation\": {\
\"text\": \"Give the SHA-256 of the evaluation set, or its revision in model-index.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"nist_ai_rmf\": [\
\"MEASURE 2.1\",\
\"MEASURE 2.3\"\
],\
\"iso42001\": [\
\"A.6.2.4\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \"models/sentiment/README.md\",\
\"readable\": true,\
\"fault\": \"\",\
\"missing\": [],\
\"missingNotes\": [],\
\"license\": \"apache-2.0\",\
\"evaluationPinned\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"no digest\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \"models/sentiment/README.md\",\
\"readable\": true,\
\"fault\": \"\",\
\"missing\": [],\
\"missingNotes\": [],\
\"license\": \"apache-2.0\",\
\"evaluationPinned\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/evaluationPinned\"\
]\
}\
]\
},\
{\
\"id\": \"WS-VE-008\",\
\"title\": \"Each model declares what it was made from\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"model.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"lineage\"\
],\
\"properties\": {\
\"lineage\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/lineage\",\
\"message\": \"{{/model}} declares no dataset and commit.\",\
\"remediation\": {\
\"text\": \"Declare it in the configuration; \\\"weightseal assess\\\" shows what is missing.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"owasp_ml\": [\
\"ML02\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": false,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/lineage\"\
]\
}\
]\
},\
{\
\"id\": \"WS-VE-009\",\
\"title\": \"Each model declares where it is registered\",\
\"severity\": \"medium\",\
\"profile\": \"regulated\",\
\"select\": \"model.declaration\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"assert\": {\
\"required\": [\
\"versioning\"\
],\
\"properties\": {\
\"versioning\": {\
\"const\": true\
}\
}\
},\
\"at\": \"/versioning\",\
\"message\": \"{{/model}} declares no registry.\",\
\"remediation\": {\
\"text\": \"Declare it in the configuration; \\\"weightseal assess\\\" shows what is missing.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.5.9\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"nothing declared\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"endpoint\": true,\
\"data\": true,\
\"lineage\": true,\
\"environment\": true,\
\"monitoring\": true,\
\"recovery\": true,\
\"versioning\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/versioning\"\
]\
}\
]\
},\
{\
\"id\": \"WS-VE-010\",\
\"title\": \"The commit of a lineage is in the history\",\
\"limits\": \"Needs the history; a shallow clone leaves it undecided.\",\
\"severity\": \"medium\",\
\"profile\": \"strict\",\
\"select\": \"model.version\",\
\"needs\": [\
\"workspace.declarations\"\
],\
\"when\": {\
\"required\": [\
\"missingLineage\"\
],\
\"properties\": {\
\"missingLineage\": {\
\"type\": \"array\",\
\"maxItems\": 0\
}\
}\
},\
\"assert\": {\
\"required\": [\
\"commitKnown\"\
],\
\"properties\": {\
\"commitKnown\": {\
\"const\": true\
}\
}\
},\
\"message\": \"{{/model}} {{/version}}: the commit that trained it is not in the history of this repository.\",\
\"remediation\": {\
\"text\": \"Name a commit that is, fetch the history (fetch-depth: 0), or waive it where the code is in another repository.\",\
\"effort\": \"low\"\
},\
\"controls\": {\
\"soc2\": [\
\"CC8.1\"\
],\
\"iso27001_2022\": [\
\"A.8.32\"\
],\
\"owasp_ml\": [\
\"ML10\"\
]\
},\
\"tests\": [\
{\
\"name\": \"good\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": true\
},\
\"expect\": \"pass\"\
},\
{\
\"name\": \"a commit that nobody knows\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [],\
\"commitKnown\": false\
},\
\"expect\": \"fail\",\
\"at\": [\
\"/commitKnown\"\
]\
},\
{\
\"name\": \"no commit is named\",\
\"given\": {\
\"model\": \"sentiment\",\
\"path\": \".github/weightseal.yml\",\
\"version\": \"1.4.0\",\
\"semantic\": true,\
\"declaresRegistry\": true,\
\"declaresLineage\": true,\
\"registered\": true,\
\"digestMatches\": true,\
\"immutable\": true,\
\"writersNamed\": true,\
\"promotionApproved\": true,\
\"missingLineage\": [\
\"commit\"\
],\
\"commitKnown\": true\
},\
\"expect\": \"skip\"\
}\
]\
}\
]\
}\
]");


/***/ }),

/***/ 69042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ER: () => (/* binding */ META_PACK),
  ih: () => (/* binding */ builtinPacks),
  YJ: () => (/* binding */ loadBuiltin)
});

// NAMESPACE OBJECT: ./build/generated/rules.js
var rules_namespaceObject = {};
__webpack_require__.r(rules_namespaceObject);
__webpack_require__.d(rules_namespaceObject, {
  WS_AP_001_holds: () => (WS_AP_001_holds),
  WS_AP_002_holds: () => (WS_AP_002_holds),
  WS_AP_003_holds: () => (WS_AP_003_holds),
  WS_AP_004_holds: () => (WS_AP_004_holds),
  WS_AP_005_holds: () => (WS_AP_005_holds),
  WS_AP_006_holds: () => (WS_AP_006_holds),
  WS_AP_006_matches: () => (WS_AP_006_matches),
  WS_AP_007_holds: () => (WS_AP_007_holds),
  WS_AP_008_holds: () => (WS_AP_008_holds),
  WS_AP_009_holds: () => (WS_AP_009_holds),
  WS_AP_010_holds: () => (WS_AP_010_holds),
  WS_AP_011_holds: () => (WS_AP_011_holds),
  WS_AP_012_holds: () => (WS_AP_012_holds),
  WS_AP_013_holds: () => (WS_AP_013_holds),
  WS_AP_013_matches: () => (WS_AP_013_matches),
  WS_AP_014_holds: () => (WS_AP_014_holds),
  WS_AP_015_holds: () => (WS_AP_015_holds),
  WS_AP_015_matches: () => (WS_AP_015_matches),
  WS_ART_004_holds: () => (WS_ART_004_holds),
  WS_ART_004_matches: () => (WS_ART_004_matches),
  WS_ART_005_holds: () => (WS_ART_005_holds),
  WS_ART_005_matches: () => (WS_ART_005_matches),
  WS_ART_006_holds: () => (WS_ART_006_holds),
  WS_ART_006_matches: () => (WS_ART_006_matches),
  WS_AWS_001_holds: () => (WS_AWS_001_holds),
  WS_AWS_001_matches: () => (WS_AWS_001_matches),
  WS_AWS_002_holds: () => (WS_AWS_002_holds),
  WS_AWS_002_matches: () => (WS_AWS_002_matches),
  WS_AWS_003_holds: () => (WS_AWS_003_holds),
  WS_AWS_003_matches: () => (WS_AWS_003_matches),
  WS_AWS_004_holds: () => (WS_AWS_004_holds),
  WS_AWS_004_matches: () => (WS_AWS_004_matches),
  WS_AWS_005_holds: () => (WS_AWS_005_holds),
  WS_AWS_005_matches: () => (WS_AWS_005_matches),
  WS_AWS_006_holds: () => (WS_AWS_006_holds),
  WS_AWS_006_matches: () => (WS_AWS_006_matches),
  WS_AWS_007_holds: () => (WS_AWS_007_holds),
  WS_AWS_007_matches: () => (WS_AWS_007_matches),
  WS_AWS_008_holds: () => (WS_AWS_008_holds),
  WS_AWS_008_matches: () => (WS_AWS_008_matches),
  WS_AWS_009_holds: () => (WS_AWS_009_holds),
  WS_AWS_009_matches: () => (WS_AWS_009_matches),
  WS_AZ_001_holds: () => (WS_AZ_001_holds),
  WS_AZ_001_matches: () => (WS_AZ_001_matches),
  WS_AZ_002_holds: () => (WS_AZ_002_holds),
  WS_AZ_002_matches: () => (WS_AZ_002_matches),
  WS_AZ_003_holds: () => (WS_AZ_003_holds),
  WS_AZ_003_matches: () => (WS_AZ_003_matches),
  WS_AZ_004_holds: () => (WS_AZ_004_holds),
  WS_AZ_004_matches: () => (WS_AZ_004_matches),
  WS_AZ_005_holds: () => (WS_AZ_005_holds),
  WS_AZ_005_matches: () => (WS_AZ_005_matches),
  WS_AZ_006_holds: () => (WS_AZ_006_holds),
  WS_AZ_006_matches: () => (WS_AZ_006_matches),
  WS_AZ_007_holds: () => (WS_AZ_007_holds),
  WS_AZ_007_matches: () => (WS_AZ_007_matches),
  WS_AZ_008_holds: () => (WS_AZ_008_holds),
  WS_AZ_008_matches: () => (WS_AZ_008_matches),
  WS_CI_001_holds: () => (WS_CI_001_holds),
  WS_CI_001_matches: () => (WS_CI_001_matches),
  WS_CI_002_holds: () => (WS_CI_002_holds),
  WS_CI_003_holds: () => (WS_CI_003_holds),
  WS_CI_003_matches: () => (WS_CI_003_matches),
  WS_CI_004_holds: () => (WS_CI_004_holds),
  WS_CI_005_holds: () => (WS_CI_005_holds),
  WS_CI_006_holds: () => (WS_CI_006_holds),
  WS_CI_006_matches: () => (WS_CI_006_matches),
  WS_CI_007_holds: () => (WS_CI_007_holds),
  WS_CI_007_matches: () => (WS_CI_007_matches),
  WS_CI_008_holds: () => (WS_CI_008_holds),
  WS_CI_008_matches: () => (WS_CI_008_matches),
  WS_CI_009_holds: () => (WS_CI_009_holds),
  WS_CI_010_holds: () => (WS_CI_010_holds),
  WS_CI_010_matches: () => (WS_CI_010_matches),
  WS_CI_011_holds: () => (WS_CI_011_holds),
  WS_CI_011_matches: () => (WS_CI_011_matches),
  WS_CI_012_holds: () => (WS_CI_012_holds),
  WS_CI_012_matches: () => (WS_CI_012_matches),
  WS_CI_013_holds: () => (WS_CI_013_holds),
  WS_CI_014_holds: () => (WS_CI_014_holds),
  WS_CI_015_holds: () => (WS_CI_015_holds),
  WS_CI_016_holds: () => (WS_CI_016_holds),
  WS_CI_017_holds: () => (WS_CI_017_holds),
  WS_CI_018_holds: () => (WS_CI_018_holds),
  WS_CI_018_matches: () => (WS_CI_018_matches),
  WS_CI_019_holds: () => (WS_CI_019_holds),
  WS_CI_019_matches: () => (WS_CI_019_matches),
  WS_CI_020_holds: () => (WS_CI_020_holds),
  WS_CI_020_matches: () => (WS_CI_020_matches),
  WS_CI_021_holds: () => (WS_CI_021_holds),
  WS_CI_022_holds: () => (WS_CI_022_holds),
  WS_CI_023_holds: () => (WS_CI_023_holds),
  WS_CI_024_holds: () => (WS_CI_024_holds),
  WS_CI_025_holds: () => (WS_CI_025_holds),
  WS_CI_026_holds: () => (WS_CI_026_holds),
  WS_CI_027_holds: () => (WS_CI_027_holds),
  WS_CI_028_holds: () => (WS_CI_028_holds),
  WS_CI_028_matches: () => (WS_CI_028_matches),
  WS_CI_029_holds: () => (WS_CI_029_holds),
  WS_CI_030_holds: () => (WS_CI_030_holds),
  WS_CI_031_holds: () => (WS_CI_031_holds),
  WS_CI_032_holds: () => (WS_CI_032_holds),
  WS_CI_033_holds: () => (WS_CI_033_holds),
  WS_CI_034_holds: () => (WS_CI_034_holds),
  WS_CI_034_matches: () => (WS_CI_034_matches),
  WS_CI_035_holds: () => (WS_CI_035_holds),
  WS_CI_036_holds: () => (WS_CI_036_holds),
  WS_CI_037_holds: () => (WS_CI_037_holds),
  WS_CI_038_holds: () => (WS_CI_038_holds),
  WS_CI_039_holds: () => (WS_CI_039_holds),
  WS_CI_039_matches: () => (WS_CI_039_matches),
  WS_CI_040_holds: () => (WS_CI_040_holds),
  WS_CI_041_holds: () => (WS_CI_041_holds),
  WS_CI_041_matches: () => (WS_CI_041_matches),
  WS_DA_001_holds: () => (WS_DA_001_holds),
  WS_DA_001_matches: () => (WS_DA_001_matches),
  WS_DA_002_holds: () => (WS_DA_002_holds),
  WS_DA_002_matches: () => (WS_DA_002_matches),
  WS_DA_003_holds: () => (WS_DA_003_holds),
  WS_DA_003_matches: () => (WS_DA_003_matches),
  WS_DA_004_holds: () => (WS_DA_004_holds),
  WS_DA_004_matches: () => (WS_DA_004_matches),
  WS_DA_005_holds: () => (WS_DA_005_holds),
  WS_DA_005_matches: () => (WS_DA_005_matches),
  WS_DA_006_holds: () => (WS_DA_006_holds),
  WS_DA_007_holds: () => (WS_DA_007_holds),
  WS_DA_007_matches: () => (WS_DA_007_matches),
  WS_DA_008_holds: () => (WS_DA_008_holds),
  WS_DA_008_matches: () => (WS_DA_008_matches),
  WS_DA_009_holds: () => (WS_DA_009_holds),
  WS_EP_001_holds: () => (WS_EP_001_holds),
  WS_EP_001_matches: () => (WS_EP_001_matches),
  WS_EP_002_holds: () => (WS_EP_002_holds),
  WS_EP_002_matches: () => (WS_EP_002_matches),
  WS_EP_003_holds: () => (WS_EP_003_holds),
  WS_EP_003_matches: () => (WS_EP_003_matches),
  WS_EP_004_holds: () => (WS_EP_004_holds),
  WS_EP_004_matches: () => (WS_EP_004_matches),
  WS_EP_005_holds: () => (WS_EP_005_holds),
  WS_EP_005_matches: () => (WS_EP_005_matches),
  WS_EP_006_holds: () => (WS_EP_006_holds),
  WS_EP_006_matches: () => (WS_EP_006_matches),
  WS_EP_007_holds: () => (WS_EP_007_holds),
  WS_EP_007_matches: () => (WS_EP_007_matches),
  WS_EP_008_holds: () => (WS_EP_008_holds),
  WS_EP_008_matches: () => (WS_EP_008_matches),
  WS_EP_009_holds: () => (WS_EP_009_holds),
  WS_EP_009_matches: () => (WS_EP_009_matches),
  WS_EP_010_holds: () => (WS_EP_010_holds),
  WS_EP_011_holds: () => (WS_EP_011_holds),
  WS_EP_011_matches: () => (WS_EP_011_matches),
  WS_EP_012_holds: () => (WS_EP_012_holds),
  WS_EP_013_holds: () => (WS_EP_013_holds),
  WS_EP_013_matches: () => (WS_EP_013_matches),
  WS_EP_014_holds: () => (WS_EP_014_holds),
  WS_EP_015_holds: () => (WS_EP_015_holds),
  WS_EP_016_holds: () => (WS_EP_016_holds),
  WS_EP_017_holds: () => (WS_EP_017_holds),
  WS_EP_018_holds: () => (WS_EP_018_holds),
  WS_EP_019_holds: () => (WS_EP_019_holds),
  WS_EP_019_matches: () => (WS_EP_019_matches),
  WS_EP_020_holds: () => (WS_EP_020_holds),
  WS_EP_020_matches: () => (WS_EP_020_matches),
  WS_EP_021_holds: () => (WS_EP_021_holds),
  WS_EP_022_holds: () => (WS_EP_022_holds),
  WS_EP_023_holds: () => (WS_EP_023_holds),
  WS_EP_023_matches: () => (WS_EP_023_matches),
  WS_EP_024_holds: () => (WS_EP_024_holds),
  WS_EP_025_holds: () => (WS_EP_025_holds),
  WS_EP_026_holds: () => (WS_EP_026_holds),
  WS_GCP_001_holds: () => (WS_GCP_001_holds),
  WS_GCP_001_matches: () => (WS_GCP_001_matches),
  WS_GCP_002_holds: () => (WS_GCP_002_holds),
  WS_GCP_002_matches: () => (WS_GCP_002_matches),
  WS_GCP_003_holds: () => (WS_GCP_003_holds),
  WS_GCP_003_matches: () => (WS_GCP_003_matches),
  WS_GCP_004_holds: () => (WS_GCP_004_holds),
  WS_GCP_004_matches: () => (WS_GCP_004_matches),
  WS_GCP_005_holds: () => (WS_GCP_005_holds),
  WS_GCP_005_matches: () => (WS_GCP_005_matches),
  WS_GCP_006_holds: () => (WS_GCP_006_holds),
  WS_GCP_006_matches: () => (WS_GCP_006_matches),
  WS_GCP_007_holds: () => (WS_GCP_007_holds),
  WS_GCP_007_matches: () => (WS_GCP_007_matches),
  WS_INT_001_holds: () => (WS_INT_001_holds),
  WS_INT_001_matches: () => (WS_INT_001_matches),
  WS_INT_002_holds: () => (WS_INT_002_holds),
  WS_INT_002_matches: () => (WS_INT_002_matches),
  WS_INT_003_holds: () => (WS_INT_003_holds),
  WS_INT_003_matches: () => (WS_INT_003_matches),
  WS_INT_004_holds: () => (WS_INT_004_holds),
  WS_INT_004_matches: () => (WS_INT_004_matches),
  WS_INT_005_holds: () => (WS_INT_005_holds),
  WS_INT_005_matches: () => (WS_INT_005_matches),
  WS_INT_006_holds: () => (WS_INT_006_holds),
  WS_INT_006_matches: () => (WS_INT_006_matches),
  WS_INT_007_holds: () => (WS_INT_007_holds),
  WS_INT_007_matches: () => (WS_INT_007_matches),
  WS_INT_008_holds: () => (WS_INT_008_holds),
  WS_INT_008_matches: () => (WS_INT_008_matches),
  WS_INT_009_holds: () => (WS_INT_009_holds),
  WS_INT_009_matches: () => (WS_INT_009_matches),
  WS_INT_010_holds: () => (WS_INT_010_holds),
  WS_INT_010_matches: () => (WS_INT_010_matches),
  WS_INT_011_holds: () => (WS_INT_011_holds),
  WS_INT_011_matches: () => (WS_INT_011_matches),
  WS_INT_012_holds: () => (WS_INT_012_holds),
  WS_INT_012_matches: () => (WS_INT_012_matches),
  WS_INT_013_holds: () => (WS_INT_013_holds),
  WS_INT_013_matches: () => (WS_INT_013_matches),
  WS_INT_014_holds: () => (WS_INT_014_holds),
  WS_INT_014_matches: () => (WS_INT_014_matches),
  WS_INT_015_holds: () => (WS_INT_015_holds),
  WS_INT_015_matches: () => (WS_INT_015_matches),
  WS_INT_016_holds: () => (WS_INT_016_holds),
  WS_INT_017_holds: () => (WS_INT_017_holds),
  WS_INT_017_matches: () => (WS_INT_017_matches),
  WS_INT_018_holds: () => (WS_INT_018_holds),
  WS_INT_018_matches: () => (WS_INT_018_matches),
  WS_INT_019_holds: () => (WS_INT_019_holds),
  WS_INT_020_holds: () => (WS_INT_020_holds),
  WS_INT_021_holds: () => (WS_INT_021_holds),
  WS_INT_021_matches: () => (WS_INT_021_matches),
  WS_META_001_holds: () => (WS_META_001_holds),
  WS_META_002_holds: () => (WS_META_002_holds),
  WS_META_003_holds: () => (WS_META_003_holds),
  WS_META_004_holds: () => (WS_META_004_holds),
  WS_META_005_holds: () => (WS_META_005_holds),
  WS_META_006_holds: () => (WS_META_006_holds),
  WS_META_006_matches: () => (WS_META_006_matches),
  WS_META_007_holds: () => (WS_META_007_holds),
  WS_META_008_holds: () => (WS_META_008_holds),
  WS_META_009_holds: () => (WS_META_009_holds),
  WS_META_010_holds: () => (WS_META_010_holds),
  WS_META_011_holds: () => (WS_META_011_holds),
  WS_META_012_holds: () => (WS_META_012_holds),
  WS_META_012_matches: () => (WS_META_012_matches),
  WS_META_013_holds: () => (WS_META_013_holds),
  WS_META_013_matches: () => (WS_META_013_matches),
  WS_MO_001_holds: () => (WS_MO_001_holds),
  WS_MO_002_holds: () => (WS_MO_002_holds),
  WS_MO_003_holds: () => (WS_MO_003_holds),
  WS_MO_004_holds: () => (WS_MO_004_holds),
  WS_MO_005_holds: () => (WS_MO_005_holds),
  WS_MO_006_holds: () => (WS_MO_006_holds),
  WS_RE_001_holds: () => (WS_RE_001_holds),
  WS_RE_002_holds: () => (WS_RE_002_holds),
  WS_RE_004_holds: () => (WS_RE_004_holds),
  WS_RE_005_holds: () => (WS_RE_005_holds),
  WS_RE_005_matches: () => (WS_RE_005_matches),
  WS_RE_006_holds: () => (WS_RE_006_holds),
  WS_RE_007_holds: () => (WS_RE_007_holds),
  WS_RE_008_holds: () => (WS_RE_008_holds),
  WS_RE_009_holds: () => (WS_RE_009_holds),
  WS_RE_009_matches: () => (WS_RE_009_matches),
  WS_RE_010_holds: () => (WS_RE_010_holds),
  WS_RE_011_holds: () => (WS_RE_011_holds),
  WS_RE_012_holds: () => (WS_RE_012_holds),
  WS_SE_001_holds: () => (WS_SE_001_holds),
  WS_SE_002_holds: () => (WS_SE_002_holds),
  WS_SE_003_holds: () => (WS_SE_003_holds),
  WS_SE_004_holds: () => (WS_SE_004_holds),
  WS_SE_005_holds: () => (WS_SE_005_holds),
  WS_SE_006_holds: () => (WS_SE_006_holds),
  WS_SE_006_matches: () => (WS_SE_006_matches),
  WS_SE_007_holds: () => (WS_SE_007_holds),
  WS_SE_008_holds: () => (WS_SE_008_holds),
  WS_SIG_001_holds: () => (WS_SIG_001_holds),
  WS_SIG_001_matches: () => (WS_SIG_001_matches),
  WS_SIG_002_holds: () => (WS_SIG_002_holds),
  WS_SIG_002_matches: () => (WS_SIG_002_matches),
  WS_SIG_003_holds: () => (WS_SIG_003_holds),
  WS_SIG_003_matches: () => (WS_SIG_003_matches),
  WS_SIG_004_holds: () => (WS_SIG_004_holds),
  WS_SIG_004_matches: () => (WS_SIG_004_matches),
  WS_SIG_005_holds: () => (WS_SIG_005_holds),
  WS_SIG_005_matches: () => (WS_SIG_005_matches),
  WS_SIG_006_holds: () => (WS_SIG_006_holds),
  WS_SIG_006_matches: () => (WS_SIG_006_matches),
  WS_SIG_007_holds: () => (WS_SIG_007_holds),
  WS_SIG_007_matches: () => (WS_SIG_007_matches),
  WS_SIG_008_holds: () => (WS_SIG_008_holds),
  WS_SIG_008_matches: () => (WS_SIG_008_matches),
  WS_SIG_009_holds: () => (WS_SIG_009_holds),
  WS_SIG_009_matches: () => (WS_SIG_009_matches),
  WS_TR_001_holds: () => (WS_TR_001_holds),
  WS_TR_002_holds: () => (WS_TR_002_holds),
  WS_TR_002_matches: () => (WS_TR_002_matches),
  WS_TR_003_holds: () => (WS_TR_003_holds),
  WS_TR_004_holds: () => (WS_TR_004_holds),
  WS_TR_005_holds: () => (WS_TR_005_holds),
  WS_TR_006_holds: () => (WS_TR_006_holds),
  WS_TR_007_holds: () => (WS_TR_007_holds),
  WS_TR_008_holds: () => (WS_TR_008_holds),
  WS_TR_008_matches: () => (WS_TR_008_matches),
  WS_VE_001_holds: () => (WS_VE_001_holds),
  WS_VE_001_matches: () => (WS_VE_001_matches),
  WS_VE_002_holds: () => (WS_VE_002_holds),
  WS_VE_002_matches: () => (WS_VE_002_matches),
  WS_VE_003_holds: () => (WS_VE_003_holds),
  WS_VE_003_matches: () => (WS_VE_003_matches),
  WS_VE_004_holds: () => (WS_VE_004_holds),
  WS_VE_005_holds: () => (WS_VE_005_holds),
  WS_VE_005_matches: () => (WS_VE_005_matches),
  WS_VE_006_holds: () => (WS_VE_006_holds),
  WS_VE_007_holds: () => (WS_VE_007_holds),
  WS_VE_008_holds: () => (WS_VE_008_holds),
  WS_VE_009_holds: () => (WS_VE_009_holds),
  WS_VE_010_holds: () => (WS_VE_010_holds),
  WS_VE_010_matches: () => (WS_VE_010_matches)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/generated/packs.js
var packs = __webpack_require__(34288);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
// EXTERNAL MODULE: ./build/regexp.js
var regexp = __webpack_require__(46063);
;// CONCATENATED MODULE: ./build/generated/rules.js
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck


function push(errors, error) {
    if (errors === null)
        return [error];
    errors.push(error);
    return errors;
}
"use strict";
const WS_AP_001_holds = validate20;
const schema48 = { "required": ["approvals", "dismissStale", "lastPush"], "properties": { "approvals": { "minimum": 1 }, "dismissStale": { "const": true }, "lastPush": { "const": true } }, "$id": "WS_AP_001_holds" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.approvals === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property '" + "approvals" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.dismissStale === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissStale" }, message: "must have required property '" + "dismissStale" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.lastPush === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastPush" }, message: "must have required property '" + "lastPush" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.approvals !== undefined) {
            let data0 = data.approvals;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
        }
        if (data.dismissStale !== undefined) {
            if (true !== data.dismissStale) {
                const err4 = { instancePath: instancePath + "/dismissStale", schemaPath: "#/properties/dismissStale/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.lastPush !== undefined) {
            if (true !== data.lastPush) {
                const err5 = { instancePath: instancePath + "/lastPush", schemaPath: "#/properties/lastPush/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": { "approvals": true, "dismissStale": true, "lastPush": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_002_holds = validate21;
const schema49 = { "required": ["status"], "properties": { "status": { "const": "pinned" } }, "$id": "WS_AP_002_holds" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.status !== undefined) {
            if ("pinned" !== data.status) {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "pinned" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_003_holds = validate22;
const schema50 = { "required": ["pullRequests", "forcePushes", "deletions", "bypasses"], "properties": { "pullRequests": { "const": true }, "forcePushes": { "const": false }, "deletions": { "const": false }, "bypasses": { "maximum": 0 } }, "$id": "WS_AP_003_holds" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pullRequests === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pullRequests" }, message: "must have required property '" + "pullRequests" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.forcePushes === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forcePushes" }, message: "must have required property '" + "forcePushes" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.deletions === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletions" }, message: "must have required property '" + "deletions" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.bypasses === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bypasses" }, message: "must have required property '" + "bypasses" + "'" };
            vErrors = push(vErrors, err3);
            errors++;
        }
        if (data.pullRequests !== undefined) {
            if (true !== data.pullRequests) {
                const err4 = { instancePath: instancePath + "/pullRequests", schemaPath: "#/properties/pullRequests/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.forcePushes !== undefined) {
            if (false !== data.forcePushes) {
                const err5 = { instancePath: instancePath + "/forcePushes", schemaPath: "#/properties/forcePushes/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
        if (data.deletions !== undefined) {
            if (false !== data.deletions) {
                const err6 = { instancePath: instancePath + "/deletions", schemaPath: "#/properties/deletions/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err6);
                errors++;
            }
        }
        if (data.bypasses !== undefined) {
            let data3 = data.bypasses;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 0 || isNaN(data3)) {
                    const err7 = { instancePath: instancePath + "/bypasses", schemaPath: "#/properties/bypasses/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                    vErrors = push(vErrors, err7);
                    errors++;
                }
            }
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": { "pullRequests": true, "forcePushes": true, "deletions": true, "bypasses": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_004_holds = validate23;
const schema51 = { "required": ["exists", "requiredReviewers"], "properties": { "exists": { "const": true }, "requiredReviewers": { "minimum": 1 } }, "$id": "WS_AP_004_holds" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exists === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exists" }, message: "must have required property '" + "exists" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.requiredReviewers === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requiredReviewers" }, message: "must have required property '" + "requiredReviewers" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.exists !== undefined) {
            if (true !== data.exists) {
                const err2 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.requiredReviewers !== undefined) {
            let data1 = data.requiredReviewers;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/requiredReviewers", schemaPath: "#/properties/requiredReviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
        }
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": { "exists": true, "requiredReviewers": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_005_holds = validate24;
const schema52 = { "required": ["satisfied"], "properties": { "satisfied": { "const": true } }, "$id": "WS_AP_005_holds" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.satisfied === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "satisfied" }, message: "must have required property '" + "satisfied" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.satisfied !== undefined) {
            if (true !== data.satisfied) {
                const err1 = { instancePath: instancePath + "/satisfied", schemaPath: "#/properties/satisfied/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": { "satisfied": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_007_holds = validate25;
const schema53 = { "required": ["outcome"], "properties": { "outcome": { "const": "pass" } }, "$id": "WS_AP_007_holds" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.outcome === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.outcome !== undefined) {
            if ("pass" !== data.outcome) {
                const err1 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/const", keyword: "const", params: { allowedValue: "pass" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": { "outcome": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_008_holds = validate26;
const schema54 = { "required": ["approved"], "properties": { "approved": { "const": true } }, "$id": "WS_AP_008_holds" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.approved === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property '" + "approved" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.approved !== undefined) {
            if (true !== data.approved) {
                const err1 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": { "approved": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_009_holds = validate27;
const schema55 = { "required": ["listed", "actionsMayApprove"], "properties": { "listed": { "maxItems": 0 }, "actionsMayApprove": { "enum": ["no", "unknown"] } }, "$id": "WS_AP_009_holds" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.listed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listed" }, message: "must have required property '" + "listed" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.actionsMayApprove === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actionsMayApprove" }, message: "must have required property '" + "actionsMayApprove" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.listed !== undefined) {
            let data0 = data.listed;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err2 = { instancePath: instancePath + "/listed", schemaPath: "#/properties/listed/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
        }
        if (data.actionsMayApprove !== undefined) {
            let data1 = data.actionsMayApprove;
            if (!((data1 === "no") || (data1 === "unknown"))) {
                const err3 = { instancePath: instancePath + "/actionsMayApprove", schemaPath: "#/properties/actionsMayApprove/enum", keyword: "enum", params: { allowedValues: schema55.properties.actionsMayApprove.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate27.errors = vErrors;
    return errors === 0;
}
validate27.evaluated = { "props": { "listed": true, "actionsMayApprove": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_010_holds = validate28;
const schema56 = { "required": ["level"], "properties": { "level": { "const": "warning" } }, "$id": "WS_AP_010_holds" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_010_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.level === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property '" + "level" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.level !== undefined) {
            if ("warning" !== data.level) {
                const err1 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/const", keyword: "const", params: { allowedValue: "warning" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": { "level": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_011_holds = validate29;
const schema57 = { "required": ["approved"], "properties": { "approved": { "const": true } }, "$id": "WS_AP_011_holds" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_011_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.approved === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property '" + "approved" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.approved !== undefined) {
            if (true !== data.approved) {
                const err1 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "props": { "approved": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_012_holds = validate30;
const schema58 = { "required": ["reachable", "moved"], "properties": { "reachable": { "const": true }, "moved": { "const": false } }, "$id": "WS_AP_012_holds" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_012_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reachable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reachable" }, message: "must have required property '" + "reachable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.moved === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moved" }, message: "must have required property '" + "moved" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.reachable !== undefined) {
            if (true !== data.reachable) {
                const err2 = { instancePath: instancePath + "/reachable", schemaPath: "#/properties/reachable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.moved !== undefined) {
            if (false !== data.moved) {
                const err3 = { instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": { "reachable": true, "moved": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_013_holds = validate31;
const schema59 = { "required": ["signature", "expectedSigner"], "properties": { "signature": { "const": "valid" }, "expectedSigner": { "const": true } }, "$id": "WS_AP_013_holds" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_013_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signature === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property '" + "signature" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.expectedSigner === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expectedSigner" }, message: "must have required property '" + "expectedSigner" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.signature !== undefined) {
            if ("valid" !== data.signature) {
                const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.expectedSigner !== undefined) {
            if (true !== data.expectedSigner) {
                const err3 = { instancePath: instancePath + "/expectedSigner", schemaPath: "#/properties/expectedSigner/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { "props": { "signature": true, "expectedSigner": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_013_matches = validate32;
const schema60 = { "required": ["signatureRequired"], "properties": { "signatureRequired": { "const": true } }, "$id": "WS_AP_013_matches" };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_013_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signatureRequired === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatureRequired" }, message: "must have required property '" + "signatureRequired" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.signatureRequired !== undefined) {
            if (true !== data.signatureRequired) {
                const err1 = { instancePath: instancePath + "/signatureRequired", schemaPath: "#/properties/signatureRequired/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": { "signatureRequired": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_014_holds = validate33;
const schema61 = { "required": ["entitled"], "properties": { "entitled": { "const": true } }, "$id": "WS_AP_014_holds" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_014_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.entitled === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entitled" }, message: "must have required property '" + "entitled" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.entitled !== undefined) {
            if (true !== data.entitled) {
                const err1 = { instancePath: instancePath + "/entitled", schemaPath: "#/properties/entitled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "props": { "entitled": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_015_holds = validate34;
const schema62 = { "required": ["preventSelfReview", "adminsCanBypass", "branchPolicy"], "properties": { "preventSelfReview": { "const": true }, "adminsCanBypass": { "const": false }, "branchPolicy": { "const": true } }, "$id": "WS_AP_015_holds" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_015_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.preventSelfReview === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preventSelfReview" }, message: "must have required property '" + "preventSelfReview" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.adminsCanBypass === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adminsCanBypass" }, message: "must have required property '" + "adminsCanBypass" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.branchPolicy === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchPolicy" }, message: "must have required property '" + "branchPolicy" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.preventSelfReview !== undefined) {
            if (true !== data.preventSelfReview) {
                const err3 = { instancePath: instancePath + "/preventSelfReview", schemaPath: "#/properties/preventSelfReview/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.adminsCanBypass !== undefined) {
            if (false !== data.adminsCanBypass) {
                const err4 = { instancePath: instancePath + "/adminsCanBypass", schemaPath: "#/properties/adminsCanBypass/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.branchPolicy !== undefined) {
            if (true !== data.branchPolicy) {
                const err5 = { instancePath: instancePath + "/branchPolicy", schemaPath: "#/properties/branchPolicy/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": { "preventSelfReview": true, "adminsCanBypass": true, "branchPolicy": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_015_matches = validate35;
const schema63 = { "required": ["exists"], "properties": { "exists": { "const": true } }, "$id": "WS_AP_015_matches" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_015_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exists === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exists" }, message: "must have required property '" + "exists" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.exists !== undefined) {
            if (true !== data.exists) {
                const err1 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { "props": { "exists": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_006_holds = validate36;
const schema64 = { "required": ["environment"], "properties": { "environment": { "const": true } }, "$id": "WS_AP_006_holds" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.environment === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.environment !== undefined) {
            if (true !== data.environment) {
                const err1 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": { "environment": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AP_006_matches = validate37;
const schema65 = { "required": ["deploys"], "properties": { "deploys": { "minLength": 1 } }, "$id": "WS_AP_006_matches" };
const func5 = ucs2length["default"];
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AP_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.deploys === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deploys" }, message: "must have required property '" + "deploys" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.deploys !== undefined) {
            let data0 = data.deploys;
            if (typeof data0 === "string") {
                if (func5(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/deploys", schemaPath: "#/properties/deploys/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": { "deploys": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_001_holds = validate38;
const schema66 = { "required": ["networkIsolation", "inVpc"], "properties": { "networkIsolation": { "const": true }, "inVpc": { "const": true } }, "$id": "WS_AWS_001_holds" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.networkIsolation === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "networkIsolation" }, message: "must have required property '" + "networkIsolation" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.inVpc === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inVpc" }, message: "must have required property '" + "inVpc" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.networkIsolation !== undefined) {
            if (true !== data.networkIsolation) {
                const err2 = { instancePath: instancePath + "/networkIsolation", schemaPath: "#/properties/networkIsolation/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.inVpc !== undefined) {
            if (true !== data.inVpc) {
                const err3 = { instancePath: instancePath + "/inVpc", schemaPath: "#/properties/inVpc/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": { "networkIsolation": true, "inVpc": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_001_matches = validate39;
const schema67 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.model", "sagemaker.component-config"] } }, "$id": "WS_AWS_001_matches" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((data0 === "sagemaker.model") || (data0 === "sagemaker.component-config"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema67.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_002_holds = validate40;
const schema68 = { "required": ["internetAccess", "rootAccess", "inVpc", "metadataV2"], "properties": { "internetAccess": { "const": false }, "rootAccess": { "const": false }, "inVpc": { "const": true }, "metadataV2": { "const": true } }, "$id": "WS_AWS_002_holds" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.internetAccess === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "internetAccess" }, message: "must have required property '" + "internetAccess" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.rootAccess === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rootAccess" }, message: "must have required property '" + "rootAccess" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.inVpc === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inVpc" }, message: "must have required property '" + "inVpc" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.metadataV2 === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadataV2" }, message: "must have required property '" + "metadataV2" + "'" };
            vErrors = push(vErrors, err3);
            errors++;
        }
        if (data.internetAccess !== undefined) {
            if (false !== data.internetAccess) {
                const err4 = { instancePath: instancePath + "/internetAccess", schemaPath: "#/properties/internetAccess/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.rootAccess !== undefined) {
            if (false !== data.rootAccess) {
                const err5 = { instancePath: instancePath + "/rootAccess", schemaPath: "#/properties/rootAccess/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
        if (data.inVpc !== undefined) {
            if (true !== data.inVpc) {
                const err6 = { instancePath: instancePath + "/inVpc", schemaPath: "#/properties/inVpc/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err6);
                errors++;
            }
        }
        if (data.metadataV2 !== undefined) {
            if (true !== data.metadataV2) {
                const err7 = { instancePath: instancePath + "/metadataV2", schemaPath: "#/properties/metadataV2/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err7);
                errors++;
            }
        }
    }
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "props": { "internetAccess": true, "rootAccess": true, "inVpc": true, "metadataV2": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_002_matches = validate41;
const schema69 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.notebook"] } }, "$id": "WS_AWS_002_matches" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "sagemaker.notebook")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema69.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate41.errors = vErrors;
    return errors === 0;
}
validate41.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_003_holds = validate42;
const schema70 = { "required": ["customerKey"], "properties": { "customerKey": { "const": true } }, "$id": "WS_AWS_003_holds" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.customerKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerKey" }, message: "must have required property '" + "customerKey" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.customerKey !== undefined) {
            if (true !== data.customerKey) {
                const err1 = { instancePath: instancePath + "/customerKey", schemaPath: "#/properties/customerKey/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "props": { "customerKey": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_003_matches = validate43;
const schema71 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.notebook", "sagemaker.endpoint-config", "sagemaker.component-config", "sagemaker.domain", "sagemaker.monitoring-job", "sagemaker.scheduled-job", "sagemaker.training-job", "sagemaker.flow-definition", "sagemaker.feature-group"] } }, "$id": "WS_AWS_003_matches" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate43.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(((((((((data0 === "sagemaker.notebook") || (data0 === "sagemaker.endpoint-config")) || (data0 === "sagemaker.component-config")) || (data0 === "sagemaker.domain")) || (data0 === "sagemaker.monitoring-job")) || (data0 === "sagemaker.scheduled-job")) || (data0 === "sagemaker.training-job")) || (data0 === "sagemaker.flow-definition")) || (data0 === "sagemaker.feature-group"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema71.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate43.errors = vErrors;
    return errors === 0;
}
validate43.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_004_holds = validate44;
const schema72 = { "required": ["trafficEncrypted"], "properties": { "trafficEncrypted": { "const": true } }, "$id": "WS_AWS_004_holds" };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate44.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.trafficEncrypted === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trafficEncrypted" }, message: "must have required property '" + "trafficEncrypted" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.trafficEncrypted !== undefined) {
            if (true !== data.trafficEncrypted) {
                const err1 = { instancePath: instancePath + "/trafficEncrypted", schemaPath: "#/properties/trafficEncrypted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate44.errors = vErrors;
    return errors === 0;
}
validate44.evaluated = { "props": { "trafficEncrypted": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_004_matches = validate45;
const schema73 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.monitoring-job", "sagemaker.scheduled-job", "sagemaker.training-job"] } }, "$id": "WS_AWS_004_matches" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate45.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(((data0 === "sagemaker.monitoring-job") || (data0 === "sagemaker.scheduled-job")) || (data0 === "sagemaker.training-job"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema73.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate45.errors = vErrors;
    return errors === 0;
}
validate45.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_005_holds = validate46;
const schema74 = { "required": ["wildcard"], "properties": { "wildcard": { "const": false } }, "$id": "WS_AWS_005_holds" };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate46.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.wildcard === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wildcard" }, message: "must have required property '" + "wildcard" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.wildcard !== undefined) {
            if (false !== data.wildcard) {
                const err1 = { instancePath: instancePath + "/wildcard", schemaPath: "#/properties/wildcard/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate46.errors = vErrors;
    return errors === 0;
}
validate46.evaluated = { "props": { "wildcard": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_005_matches = validate47;
const schema75 = { "required": ["type"], "properties": { "type": { "enum": ["iam.role", "sagemaker.registry", "sagemaker.registry-policy"] } }, "$id": "WS_AWS_005_matches" };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate47.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(((data0 === "iam.role") || (data0 === "sagemaker.registry")) || (data0 === "sagemaker.registry-policy"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema75.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate47.errors = vErrors;
    return errors === 0;
}
validate47.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_006_holds = validate48;
const schema76 = { "required": ["networkIsolation", "inVpc"], "properties": { "networkIsolation": { "const": true }, "inVpc": { "const": true } }, "$id": "WS_AWS_006_holds" };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate48.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.networkIsolation === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "networkIsolation" }, message: "must have required property '" + "networkIsolation" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.inVpc === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inVpc" }, message: "must have required property '" + "inVpc" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.networkIsolation !== undefined) {
            if (true !== data.networkIsolation) {
                const err2 = { instancePath: instancePath + "/networkIsolation", schemaPath: "#/properties/networkIsolation/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.inVpc !== undefined) {
            if (true !== data.inVpc) {
                const err3 = { instancePath: instancePath + "/inVpc", schemaPath: "#/properties/inVpc/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate48.errors = vErrors;
    return errors === 0;
}
validate48.evaluated = { "props": { "networkIsolation": true, "inVpc": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_006_matches = validate49;
const schema77 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.training-job", "sagemaker.monitoring-job", "sagemaker.scheduled-job"] } }, "$id": "WS_AWS_006_matches" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate49.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(((data0 === "sagemaker.training-job") || (data0 === "sagemaker.monitoring-job")) || (data0 === "sagemaker.scheduled-job"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema77.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate49.errors = vErrors;
    return errors === 0;
}
validate49.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_007_holds = validate50;
const schema78 = { "required": ["internetAccess"], "properties": { "internetAccess": { "const": false } }, "$id": "WS_AWS_007_holds" };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate50.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.internetAccess === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "internetAccess" }, message: "must have required property '" + "internetAccess" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.internetAccess !== undefined) {
            if (false !== data.internetAccess) {
                const err1 = { instancePath: instancePath + "/internetAccess", schemaPath: "#/properties/internetAccess/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate50.errors = vErrors;
    return errors === 0;
}
validate50.evaluated = { "props": { "internetAccess": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_007_matches = validate51;
const schema79 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.domain"] } }, "$id": "WS_AWS_007_matches" };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate51.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "sagemaker.domain")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema79.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate51.errors = vErrors;
    return errors === 0;
}
validate51.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_008_holds = validate52;
const schema80 = { "required": ["monitored"], "properties": { "monitored": { "const": true } }, "$id": "WS_AWS_008_holds" };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.monitored === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitored" }, message: "must have required property '" + "monitored" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.monitored !== undefined) {
            if (true !== data.monitored) {
                const err1 = { instancePath: instancePath + "/monitored", schemaPath: "#/properties/monitored/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": { "monitored": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_008_matches = validate53;
const schema81 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.endpoint"] } }, "$id": "WS_AWS_008_matches" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "sagemaker.endpoint")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema81.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_009_holds = validate54;
const schema82 = { "required": ["readable"], "properties": { "readable": { "const": true } }, "$id": "WS_AWS_009_holds" };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.readable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readable" }, message: "must have required property '" + "readable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.readable !== undefined) {
            if (true !== data.readable) {
                const err1 = { instancePath: instancePath + "/readable", schemaPath: "#/properties/readable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "props": { "readable": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AWS_009_matches = validate55;
const schema83 = { "required": ["type"], "properties": { "type": { "enum": ["sagemaker.pipeline"] } }, "$id": "WS_AWS_009_matches" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AWS_009_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "sagemaker.pipeline")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema83.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_001_holds = validate56;
const schema84 = { "required": ["publicAccess"], "properties": { "publicAccess": { "const": false } }, "$id": "WS_AZ_001_holds" };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.publicAccess === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicAccess" }, message: "must have required property '" + "publicAccess" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.publicAccess !== undefined) {
            if (false !== data.publicAccess) {
                const err1 = { instancePath: instancePath + "/publicAccess", schemaPath: "#/properties/publicAccess/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "props": { "publicAccess": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_001_matches = validate57;
const schema85 = { "required": ["type"], "properties": { "type": { "enum": ["azureml.workspace", "azureml.registry", "azureml.endpoint"] } }, "$id": "WS_AZ_001_matches" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!(((data0 === "azureml.workspace") || (data0 === "azureml.registry")) || (data0 === "azureml.endpoint"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema85.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_002_holds = validate58;
const schema86 = { "required": ["localAuth", "inVpc"], "properties": { "localAuth": { "const": false }, "inVpc": { "const": true } }, "$id": "WS_AZ_002_holds" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.localAuth === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localAuth" }, message: "must have required property '" + "localAuth" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.inVpc === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inVpc" }, message: "must have required property '" + "inVpc" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.localAuth !== undefined) {
            if (false !== data.localAuth) {
                const err2 = { instancePath: instancePath + "/localAuth", schemaPath: "#/properties/localAuth/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.inVpc !== undefined) {
            if (true !== data.inVpc) {
                const err3 = { instancePath: instancePath + "/inVpc", schemaPath: "#/properties/inVpc/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "props": { "localAuth": true, "inVpc": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_002_matches = validate59;
const schema87 = { "required": ["type"], "properties": { "type": { "enum": ["azureml.compute"] } }, "$id": "WS_AZ_002_matches" };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "azureml.compute")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema87.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_003_holds = validate60;
const schema88 = { "required": ["storagePublic"], "properties": { "storagePublic": { "const": false } }, "$id": "WS_AZ_003_holds" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.storagePublic === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storagePublic" }, message: "must have required property '" + "storagePublic" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.storagePublic !== undefined) {
            if (false !== data.storagePublic) {
                const err1 = { instancePath: instancePath + "/storagePublic", schemaPath: "#/properties/storagePublic/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "props": { "storagePublic": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_003_matches = validate61;
const schema89 = { "required": ["type", "highImpact"], "properties": { "type": { "const": "azureml.workspace" }, "highImpact": { "const": true } }, "$id": "WS_AZ_003_matches" };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.highImpact === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "highImpact" }, message: "must have required property '" + "highImpact" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.type !== undefined) {
            if ("azureml.workspace" !== data.type) {
                const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "azureml.workspace" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.highImpact !== undefined) {
            if (true !== data.highImpact) {
                const err3 = { instancePath: instancePath + "/highImpact", schemaPath: "#/properties/highImpact/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate61.errors = vErrors;
    return errors === 0;
}
validate61.evaluated = { "props": { "type": true, "highImpact": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_004_holds = validate62;
const schema90 = { "required": ["localAuth"], "properties": { "localAuth": { "const": false } }, "$id": "WS_AZ_004_holds" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.localAuth === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localAuth" }, message: "must have required property '" + "localAuth" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.localAuth !== undefined) {
            if (false !== data.localAuth) {
                const err1 = { instancePath: instancePath + "/localAuth", schemaPath: "#/properties/localAuth/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": { "localAuth": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_004_matches = validate63;
const schema91 = { "required": ["type"], "properties": { "type": { "enum": ["azureml.endpoint", "azureml.batch-endpoint"] } }, "$id": "WS_AZ_004_matches" };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((data0 === "azureml.endpoint") || (data0 === "azureml.batch-endpoint"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema91.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_005_holds = validate64;
const schema92 = { "required": ["customerKey"], "properties": { "customerKey": { "const": true } }, "$id": "WS_AZ_005_holds" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.customerKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerKey" }, message: "must have required property '" + "customerKey" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.customerKey !== undefined) {
            if (true !== data.customerKey) {
                const err1 = { instancePath: instancePath + "/customerKey", schemaPath: "#/properties/customerKey/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
validate64.evaluated = { "props": { "customerKey": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_005_matches = validate65;
const schema93 = { "required": ["type"], "properties": { "type": { "enum": ["azureml.workspace"] } }, "$id": "WS_AZ_005_matches" };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "azureml.workspace")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema93.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_006_holds = validate66;
const schema94 = { "required": ["managedNetwork"], "properties": { "managedNetwork": { "const": true } }, "$id": "WS_AZ_006_holds" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.managedNetwork === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "managedNetwork" }, message: "must have required property '" + "managedNetwork" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.managedNetwork !== undefined) {
            if (true !== data.managedNetwork) {
                const err1 = { instancePath: instancePath + "/managedNetwork", schemaPath: "#/properties/managedNetwork/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
validate66.evaluated = { "props": { "managedNetwork": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_006_matches = validate67;
const schema95 = { "required": ["type"], "properties": { "type": { "enum": ["azureml.workspace"] } }, "$id": "WS_AZ_006_matches" };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "azureml.workspace")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema95.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_007_holds = validate68;
const schema96 = { "required": ["publicAddress"], "properties": { "publicAddress": { "const": false } }, "$id": "WS_AZ_007_holds" };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.publicAddress === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicAddress" }, message: "must have required property '" + "publicAddress" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.publicAddress !== undefined) {
            if (false !== data.publicAddress) {
                const err1 = { instancePath: instancePath + "/publicAddress", schemaPath: "#/properties/publicAddress/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate68.errors = vErrors;
    return errors === 0;
}
validate68.evaluated = { "props": { "publicAddress": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_007_matches = validate69;
const schema97 = { "required": ["type"], "properties": { "type": { "enum": ["azureml.compute"] } }, "$id": "WS_AZ_007_matches" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "azureml.compute")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema97.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_008_holds = validate70;
const schema98 = { "required": ["tls"], "properties": { "tls": { "const": true } }, "$id": "WS_AZ_008_holds" };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tls === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tls" }, message: "must have required property '" + "tls" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.tls !== undefined) {
            if (true !== data.tls) {
                const err1 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate70.errors = vErrors;
    return errors === 0;
}
validate70.evaluated = { "props": { "tls": true }, "dynamicProps": false, "dynamicItems": false };
const WS_AZ_008_matches = validate71;
const schema99 = { "required": ["type"], "properties": { "type": { "enum": ["azureml.inference-cluster"] } }, "$id": "WS_AZ_008_matches" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_AZ_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "azureml.inference-cluster")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema99.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_001_holds = validate72;
const schema100 = { "required": ["encryptedAtRest", "kmsKey"], "properties": { "encryptedAtRest": { "const": true }, "kmsKey": { "type": "string", "minLength": 1 } }, "$id": "WS_DA_001_holds" };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.encryptedAtRest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encryptedAtRest" }, message: "must have required property '" + "encryptedAtRest" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.kmsKey === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kmsKey" }, message: "must have required property '" + "kmsKey" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.encryptedAtRest !== undefined) {
            if (true !== data.encryptedAtRest) {
                const err2 = { instancePath: instancePath + "/encryptedAtRest", schemaPath: "#/properties/encryptedAtRest/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.kmsKey !== undefined) {
            let data1 = data.kmsKey;
            if (typeof data1 === "string") {
                if (func5(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
    }
    validate72.errors = vErrors;
    return errors === 0;
}
validate72.evaluated = { "props": { "encryptedAtRest": true, "kmsKey": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_001_matches = validate73;
const schema101 = { "required": ["declaresHandling", "encryptionRequired"], "properties": { "declaresHandling": { "const": true }, "encryptionRequired": { "const": true } }, "$id": "WS_DA_001_matches" };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate73.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresHandling === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresHandling" }, message: "must have required property '" + "declaresHandling" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.encryptionRequired === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encryptionRequired" }, message: "must have required property '" + "encryptionRequired" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.declaresHandling !== undefined) {
            if (true !== data.declaresHandling) {
                const err2 = { instancePath: instancePath + "/declaresHandling", schemaPath: "#/properties/declaresHandling/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.encryptionRequired !== undefined) {
            if (true !== data.encryptionRequired) {
                const err3 = { instancePath: instancePath + "/encryptionRequired", schemaPath: "#/properties/encryptionRequired/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate73.errors = vErrors;
    return errors === 0;
}
validate73.evaluated = { "props": { "declaresHandling": true, "encryptionRequired": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_002_holds = validate74;
const schema102 = { "required": ["masking", "assessment"], "properties": { "masking": { "type": "string", "minLength": 1 }, "assessment": { "type": "string", "minLength": 1 } }, "$id": "WS_DA_002_holds" };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.masking === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "masking" }, message: "must have required property '" + "masking" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.assessment === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assessment" }, message: "must have required property '" + "assessment" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.masking !== undefined) {
            let data0 = data.masking;
            if (typeof data0 === "string") {
                if (func5(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/masking", schemaPath: "#/properties/masking/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/masking", schemaPath: "#/properties/masking/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.assessment !== undefined) {
            let data1 = data.assessment;
            if (typeof data1 === "string") {
                if (func5(data1) < 1) {
                    const err4 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate74.errors = vErrors;
    return errors === 0;
}
validate74.evaluated = { "props": { "masking": true, "assessment": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_002_matches = validate75;
const schema103 = { "required": ["personal"], "properties": { "personal": { "const": true } }, "$id": "WS_DA_002_matches" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate75.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.personal === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "personal" }, message: "must have required property '" + "personal" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.personal !== undefined) {
            if (true !== data.personal) {
                const err1 = { instancePath: instancePath + "/personal", schemaPath: "#/properties/personal/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "props": { "personal": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_003_holds = validate76;
const schema104 = { "required": ["retentionDays", "deletion", "level"], "properties": { "retentionDays": { "type": "number", "minimum": 1 }, "deletion": { "type": "string", "minLength": 1 } }, "allOf": [{ "if": { "properties": { "level": { "const": "public" } } }, "then": { "properties": { "retentionDays": { "maximum": 365 } } } }, { "if": { "properties": { "level": { "const": "internal" } } }, "then": { "properties": { "retentionDays": { "maximum": 730 } } } }, { "if": { "properties": { "level": { "const": "confidential" } } }, "then": { "properties": { "retentionDays": { "maximum": 2555 } } } }, { "if": { "properties": { "level": { "const": "restricted" } } }, "then": { "properties": { "retentionDays": { "maximum": 3650 } } } }], "$id": "WS_DA_003_holds" };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid1 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.level !== undefined) {
            if ("public" !== data.level) {
                const err0 = {};
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.retentionDays !== undefined) {
                let data1 = data.retentionDays;
                if ((typeof data1 == "number") && (isFinite(data1))) {
                    if (data1 > 365 || isNaN(data1)) {
                        const err1 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/allOf/0/then/properties/retentionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
                        vErrors = push(vErrors, err1);
                        errors++;
                    }
                }
            }
        }
        var _valid0 = _errs4 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = {};
            props0.retentionDays = true;
            props0.level = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        vErrors = push(vErrors, err2);
        errors++;
    }
    const _errs7 = errors;
    let valid4 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.level !== undefined) {
            if ("internal" !== data.level) {
                const err3 = {};
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
        if (_errs7) {
            vErrors.length = _errs7;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs10 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.retentionDays !== undefined) {
                let data3 = data.retentionDays;
                if ((typeof data3 == "number") && (isFinite(data3))) {
                    if (data3 > 730 || isNaN(data3)) {
                        const err4 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/allOf/1/then/properties/retentionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 730 }, message: "must be <= 730" };
                        vErrors = push(vErrors, err4);
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs10 === errors;
        valid4 = _valid1;
        if (valid4) {
            var props1 = {};
            props1.retentionDays = true;
            props1.level = true;
        }
    }
    if (!valid4) {
        const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        vErrors = push(vErrors, err5);
        errors++;
    }
    if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props1);
        }
    }
    const _errs13 = errors;
    let valid7 = true;
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.level !== undefined) {
            if ("confidential" !== data.level) {
                const err6 = {};
                vErrors = push(vErrors, err6);
                errors++;
            }
        }
    }
    var _valid2 = _errs14 === errors;
    errors = _errs13;
    if (vErrors !== null) {
        if (_errs13) {
            vErrors.length = _errs13;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid2) {
        const _errs16 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.retentionDays !== undefined) {
                let data5 = data.retentionDays;
                if ((typeof data5 == "number") && (isFinite(data5))) {
                    if (data5 > 2555 || isNaN(data5)) {
                        const err7 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/allOf/2/then/properties/retentionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2555 }, message: "must be <= 2555" };
                        vErrors = push(vErrors, err7);
                        errors++;
                    }
                }
            }
        }
        var _valid2 = _errs16 === errors;
        valid7 = _valid2;
        if (valid7) {
            var props2 = {};
            props2.retentionDays = true;
            props2.level = true;
        }
    }
    if (!valid7) {
        const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        vErrors = push(vErrors, err8);
        errors++;
    }
    if (props0 !== true && props2 !== undefined) {
        if (props2 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props2);
        }
    }
    const _errs19 = errors;
    let valid10 = true;
    const _errs20 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.level !== undefined) {
            if ("restricted" !== data.level) {
                const err9 = {};
                vErrors = push(vErrors, err9);
                errors++;
            }
        }
    }
    var _valid3 = _errs20 === errors;
    errors = _errs19;
    if (vErrors !== null) {
        if (_errs19) {
            vErrors.length = _errs19;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid3) {
        const _errs22 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.retentionDays !== undefined) {
                let data7 = data.retentionDays;
                if ((typeof data7 == "number") && (isFinite(data7))) {
                    if (data7 > 3650 || isNaN(data7)) {
                        const err10 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/allOf/3/then/properties/retentionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
                        vErrors = push(vErrors, err10);
                        errors++;
                    }
                }
            }
        }
        var _valid3 = _errs22 === errors;
        valid10 = _valid3;
        if (valid10) {
            var props3 = {};
            props3.retentionDays = true;
            props3.level = true;
        }
    }
    if (!valid10) {
        const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        vErrors = push(vErrors, err11);
        errors++;
    }
    if (props0 !== true && props3 !== undefined) {
        if (props3 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props3);
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.retentionDays === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retentionDays" }, message: "must have required property '" + "retentionDays" + "'" };
            vErrors = push(vErrors, err12);
            errors++;
        }
        if (data.deletion === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletion" }, message: "must have required property '" + "deletion" + "'" };
            vErrors = push(vErrors, err13);
            errors++;
        }
        if (data.level === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property '" + "level" + "'" };
            vErrors = push(vErrors, err14);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.retentionDays = true;
            props0.deletion = true;
        }
        if (data.retentionDays !== undefined) {
            let data8 = data.retentionDays;
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 < 1 || isNaN(data8)) {
                    const err15 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/properties/retentionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err15);
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/properties/retentionDays/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err16);
                errors++;
            }
        }
        if (data.deletion !== undefined) {
            let data9 = data.deletion;
            if (typeof data9 === "string") {
                if (func5(data9) < 1) {
                    const err17 = { instancePath: instancePath + "/deletion", schemaPath: "#/properties/deletion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err17);
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/deletion", schemaPath: "#/properties/deletion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err18);
                errors++;
            }
        }
    }
    validate76.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate76.evaluated = { "dynamicProps": true, "dynamicItems": false };
const WS_DA_003_matches = validate77;
const schema105 = { "required": ["declaresHandling"], "properties": { "declaresHandling": { "const": true } }, "$id": "WS_DA_003_matches" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate77.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresHandling === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresHandling" }, message: "must have required property '" + "declaresHandling" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declaresHandling !== undefined) {
            if (true !== data.declaresHandling) {
                const err1 = { instancePath: instancePath + "/declaresHandling", schemaPath: "#/properties/declaresHandling/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate77.errors = vErrors;
    return errors === 0;
}
validate77.evaluated = { "props": { "declaresHandling": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_004_holds = validate78;
const schema106 = { "required": ["accessLogged", "logSink"], "properties": { "accessLogged": { "const": true }, "logSink": { "type": "string", "minLength": 1 } }, "$id": "WS_DA_004_holds" };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate78.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.accessLogged === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessLogged" }, message: "must have required property '" + "accessLogged" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.logSink === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logSink" }, message: "must have required property '" + "logSink" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.accessLogged !== undefined) {
            if (true !== data.accessLogged) {
                const err2 = { instancePath: instancePath + "/accessLogged", schemaPath: "#/properties/accessLogged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.logSink !== undefined) {
            let data1 = data.logSink;
            if (typeof data1 === "string") {
                if (func5(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/logSink", schemaPath: "#/properties/logSink/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/logSink", schemaPath: "#/properties/logSink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
    }
    validate78.errors = vErrors;
    return errors === 0;
}
validate78.evaluated = { "props": { "accessLogged": true, "logSink": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_004_matches = validate79;
const schema107 = { "required": ["declaresHandling"], "properties": { "declaresHandling": { "const": true } }, "$id": "WS_DA_004_matches" };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresHandling === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresHandling" }, message: "must have required property '" + "declaresHandling" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declaresHandling !== undefined) {
            if (true !== data.declaresHandling) {
                const err1 = { instancePath: instancePath + "/declaresHandling", schemaPath: "#/properties/declaresHandling/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate79.errors = vErrors;
    return errors === 0;
}
validate79.evaluated = { "props": { "declaresHandling": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_005_holds = validate80;
const schema108 = { "required": ["source", "sha256", "license"], "properties": { "source": { "type": "string", "minLength": 1 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "license": { "type": "string", "minLength": 1 } }, "$id": "WS_DA_005_holds" };
const func0 = regexp/* re2 */.w;
const pattern4 = func0("^[0-9a-f]{64}$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.sha256 === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.license === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "license" }, message: "must have required property '" + "license" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.source !== undefined) {
            let data0 = data.source;
            if (typeof data0 === "string") {
                if (func5(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.sha256 !== undefined) {
            let data1 = data.sha256;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err5 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                    vErrors = push(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err6);
                errors++;
            }
        }
        if (data.license !== undefined) {
            let data2 = data.license;
            if (typeof data2 === "string") {
                if (func5(data2) < 1) {
                    const err7 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err7);
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err8);
                errors++;
            }
        }
    }
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "props": { "source": true, "sha256": true, "license": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_005_matches = validate81;
const schema109 = { "required": ["declaresSource"], "properties": { "declaresSource": { "const": true } }, "$id": "WS_DA_005_matches" };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate81.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresSource === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresSource" }, message: "must have required property '" + "declaresSource" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declaresSource !== undefined) {
            if (true !== data.declaresSource) {
                const err1 = { instancePath: instancePath + "/declaresSource", schemaPath: "#/properties/declaresSource/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate81.errors = vErrors;
    return errors === 0;
}
validate81.evaluated = { "props": { "declaresSource": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_006_holds = validate82;
const schema110 = { "required": ["underclassified"], "properties": { "underclassified": { "const": false } }, "$id": "WS_DA_006_holds" };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate82.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.underclassified === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "underclassified" }, message: "must have required property '" + "underclassified" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.underclassified !== undefined) {
            if (false !== data.underclassified) {
                const err1 = { instancePath: instancePath + "/underclassified", schemaPath: "#/properties/underclassified/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate82.errors = vErrors;
    return errors === 0;
}
validate82.evaluated = { "props": { "underclassified": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_007_holds = validate83;
const schema111 = { "required": ["missingFrameworks"], "properties": { "missingFrameworks": { "type": "array", "maxItems": 0 } }, "$id": "WS_DA_007_holds" };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.missingFrameworks === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missingFrameworks" }, message: "must have required property '" + "missingFrameworks" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.missingFrameworks !== undefined) {
            let data0 = data.missingFrameworks;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err1 = { instancePath: instancePath + "/missingFrameworks", schemaPath: "#/properties/missingFrameworks/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/missingFrameworks", schemaPath: "#/properties/missingFrameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
    }
    validate83.errors = vErrors;
    return errors === 0;
}
validate83.evaluated = { "props": { "missingFrameworks": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_007_matches = validate84;
const schema112 = { "required": ["declaresHandling"], "properties": { "declaresHandling": { "const": true } }, "$id": "WS_DA_007_matches" };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate84.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresHandling === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresHandling" }, message: "must have required property '" + "declaresHandling" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declaresHandling !== undefined) {
            if (true !== data.declaresHandling) {
                const err1 = { instancePath: instancePath + "/declaresHandling", schemaPath: "#/properties/declaresHandling/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate84.errors = vErrors;
    return errors === 0;
}
validate84.evaluated = { "props": { "declaresHandling": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_008_holds = validate85;
const schema113 = { "required": ["encryptedInTransit"], "properties": { "encryptedInTransit": { "const": true } }, "$id": "WS_DA_008_holds" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.encryptedInTransit === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encryptedInTransit" }, message: "must have required property '" + "encryptedInTransit" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.encryptedInTransit !== undefined) {
            if (true !== data.encryptedInTransit) {
                const err1 = { instancePath: instancePath + "/encryptedInTransit", schemaPath: "#/properties/encryptedInTransit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate85.errors = vErrors;
    return errors === 0;
}
validate85.evaluated = { "props": { "encryptedInTransit": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_008_matches = validate86;
const schema114 = { "required": ["declaresHandling", "encryptionRequired"], "properties": { "declaresHandling": { "const": true }, "encryptionRequired": { "const": true } }, "$id": "WS_DA_008_matches" };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate86.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresHandling === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresHandling" }, message: "must have required property '" + "declaresHandling" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.encryptionRequired === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encryptionRequired" }, message: "must have required property '" + "encryptionRequired" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.declaresHandling !== undefined) {
            if (true !== data.declaresHandling) {
                const err2 = { instancePath: instancePath + "/declaresHandling", schemaPath: "#/properties/declaresHandling/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.encryptionRequired !== undefined) {
            if (true !== data.encryptionRequired) {
                const err3 = { instancePath: instancePath + "/encryptionRequired", schemaPath: "#/properties/encryptionRequired/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate86.errors = vErrors;
    return errors === 0;
}
validate86.evaluated = { "props": { "declaresHandling": true, "encryptionRequired": true }, "dynamicProps": false, "dynamicItems": false };
const WS_DA_009_holds = validate87;
const schema115 = { "required": ["data"], "properties": { "data": { "const": true } }, "$id": "WS_DA_009_holds" };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_DA_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.data === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.data !== undefined) {
            if (true !== data.data) {
                const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_001_holds = validate88;
const schema116 = { "required": ["publicAccess", "customerKey"], "properties": { "publicAccess": { "const": false }, "customerKey": { "const": true } }, "$id": "WS_GCP_001_holds" };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate88.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.publicAccess === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicAccess" }, message: "must have required property '" + "publicAccess" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.customerKey === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerKey" }, message: "must have required property '" + "customerKey" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.publicAccess !== undefined) {
            if (false !== data.publicAccess) {
                const err2 = { instancePath: instancePath + "/publicAccess", schemaPath: "#/properties/publicAccess/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.customerKey !== undefined) {
            if (true !== data.customerKey) {
                const err3 = { instancePath: instancePath + "/customerKey", schemaPath: "#/properties/customerKey/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate88.errors = vErrors;
    return errors === 0;
}
validate88.evaluated = { "props": { "publicAccess": true, "customerKey": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_001_matches = validate89;
const schema117 = { "required": ["type"], "properties": { "type": { "enum": ["vertex.endpoint", "vertex.index-endpoint"] } }, "$id": "WS_GCP_001_matches" };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate89.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((data0 === "vertex.endpoint") || (data0 === "vertex.index-endpoint"))) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema117.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate89.errors = vErrors;
    return errors === 0;
}
validate89.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_002_holds = validate90;
const schema118 = { "required": ["customerKey"], "properties": { "customerKey": { "const": true } }, "$id": "WS_GCP_002_holds" };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.customerKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerKey" }, message: "must have required property '" + "customerKey" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.customerKey !== undefined) {
            if (true !== data.customerKey) {
                const err1 = { instancePath: instancePath + "/customerKey", schemaPath: "#/properties/customerKey/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate90.errors = vErrors;
    return errors === 0;
}
validate90.evaluated = { "props": { "customerKey": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_002_matches = validate91;
const schema119 = { "required": ["type"], "properties": { "type": { "enum": ["vertex.store"] } }, "$id": "WS_GCP_002_matches" };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "vertex.store")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema119.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate91.errors = vErrors;
    return errors === 0;
}
validate91.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_003_holds = validate92;
const schema120 = { "required": ["publicAddress", "vtpm", "integrityMonitoring"], "properties": { "publicAddress": { "const": false }, "vtpm": { "const": true }, "integrityMonitoring": { "const": true } }, "$id": "WS_GCP_003_holds" };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.publicAddress === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicAddress" }, message: "must have required property '" + "publicAddress" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.vtpm === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vtpm" }, message: "must have required property '" + "vtpm" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.integrityMonitoring === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrityMonitoring" }, message: "must have required property '" + "integrityMonitoring" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.publicAddress !== undefined) {
            if (false !== data.publicAddress) {
                const err3 = { instancePath: instancePath + "/publicAddress", schemaPath: "#/properties/publicAddress/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.vtpm !== undefined) {
            if (true !== data.vtpm) {
                const err4 = { instancePath: instancePath + "/vtpm", schemaPath: "#/properties/vtpm/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.integrityMonitoring !== undefined) {
            if (true !== data.integrityMonitoring) {
                const err5 = { instancePath: instancePath + "/integrityMonitoring", schemaPath: "#/properties/integrityMonitoring/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate92.errors = vErrors;
    return errors === 0;
}
validate92.evaluated = { "props": { "publicAddress": true, "vtpm": true, "integrityMonitoring": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_003_matches = validate93;
const schema121 = { "required": ["type"], "properties": { "type": { "enum": ["vertex.notebook"] } }, "$id": "WS_GCP_003_matches" };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "vertex.notebook")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema121.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate93.errors = vErrors;
    return errors === 0;
}
validate93.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_004_holds = validate94;
const schema122 = { "required": ["customerKey"], "properties": { "customerKey": { "const": true } }, "$id": "WS_GCP_004_holds" };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.customerKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerKey" }, message: "must have required property '" + "customerKey" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.customerKey !== undefined) {
            if (true !== data.customerKey) {
                const err1 = { instancePath: instancePath + "/customerKey", schemaPath: "#/properties/customerKey/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "props": { "customerKey": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_004_matches = validate95;
const schema123 = { "required": ["type"], "properties": { "type": { "enum": ["vertex.notebook"] } }, "$id": "WS_GCP_004_matches" };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate95.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "vertex.notebook")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema123.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate95.errors = vErrors;
    return errors === 0;
}
validate95.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_005_holds = validate96;
const schema124 = { "required": ["inVpc", "ownIdentity", "interactive"], "properties": { "inVpc": { "const": true }, "ownIdentity": { "const": true }, "interactive": { "const": false } }, "$id": "WS_GCP_005_holds" };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.inVpc === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inVpc" }, message: "must have required property '" + "inVpc" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.ownIdentity === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownIdentity" }, message: "must have required property '" + "ownIdentity" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.interactive === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interactive" }, message: "must have required property '" + "interactive" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.inVpc !== undefined) {
            if (true !== data.inVpc) {
                const err3 = { instancePath: instancePath + "/inVpc", schemaPath: "#/properties/inVpc/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.ownIdentity !== undefined) {
            if (true !== data.ownIdentity) {
                const err4 = { instancePath: instancePath + "/ownIdentity", schemaPath: "#/properties/ownIdentity/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.interactive !== undefined) {
            if (false !== data.interactive) {
                const err5 = { instancePath: instancePath + "/interactive", schemaPath: "#/properties/interactive/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "props": { "inVpc": true, "ownIdentity": true, "interactive": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_005_matches = validate97;
const schema125 = { "required": ["type"], "properties": { "type": { "enum": ["vertex.job"] } }, "$id": "WS_GCP_005_matches" };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "vertex.job")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema125.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate97.errors = vErrors;
    return errors === 0;
}
validate97.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_006_holds = validate98;
const schema126 = { "required": ["wildcard"], "properties": { "wildcard": { "const": false } }, "$id": "WS_GCP_006_holds" };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.wildcard === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wildcard" }, message: "must have required property '" + "wildcard" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.wildcard !== undefined) {
            if (false !== data.wildcard) {
                const err1 = { instancePath: instancePath + "/wildcard", schemaPath: "#/properties/wildcard/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate98.errors = vErrors;
    return errors === 0;
}
validate98.evaluated = { "props": { "wildcard": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_006_matches = validate99;
const schema127 = { "required": ["type"], "properties": { "type": { "enum": ["vertex.grant"] } }, "$id": "WS_GCP_006_matches" };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "vertex.grant")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema127.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_007_holds = validate100;
const schema128 = { "required": ["customerKey"], "properties": { "customerKey": { "const": true } }, "$id": "WS_GCP_007_holds" };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.customerKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerKey" }, message: "must have required property '" + "customerKey" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.customerKey !== undefined) {
            if (true !== data.customerKey) {
                const err1 = { instancePath: instancePath + "/customerKey", schemaPath: "#/properties/customerKey/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "props": { "customerKey": true }, "dynamicProps": false, "dynamicItems": false };
const WS_GCP_007_matches = validate101;
const schema129 = { "required": ["type"], "properties": { "type": { "enum": ["vertex.job"] } }, "$id": "WS_GCP_007_matches" };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_GCP_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "vertex.job")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema129.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate101.errors = vErrors;
    return errors === 0;
}
validate101.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_001_holds = validate102;
const schema130 = { "required": ["manifest"], "properties": { "manifest": { "const": "valid" } }, "$id": "WS_INT_001_holds" };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate102.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.manifest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property '" + "manifest" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.manifest !== undefined) {
            if ("valid" !== data.manifest) {
                const err1 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate102.errors = vErrors;
    return errors === 0;
}
validate102.evaluated = { "props": { "manifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_001_matches = validate103;
const schema131 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_001_matches" };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate103.errors = vErrors;
    return errors === 0;
}
validate103.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_002_holds = validate104;
const schema132 = { "required": ["state"], "properties": { "state": { "not": { "const": "missing" } } }, "$id": "WS_INT_002_holds" };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("missing" !== data.state) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate104.errors = vErrors;
    return errors === 0;
}
validate104.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_002_matches = validate105;
const schema133 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_002_matches" };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema133.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate105.errors = vErrors;
    return errors === 0;
}
validate105.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_003_holds = validate106;
const schema134 = { "required": ["state"], "properties": { "state": { "not": { "const": "changed" } } }, "$id": "WS_INT_003_holds" };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("changed" !== data.state) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate106.errors = vErrors;
    return errors === 0;
}
validate106.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_003_matches = validate107;
const schema135 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_003_matches" };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema135.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_004_holds = validate108;
const schema136 = { "required": ["state"], "properties": { "state": { "not": { "const": "unexpected" } } }, "$id": "WS_INT_004_holds" };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("unexpected" !== data.state) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate108.errors = vErrors;
    return errors === 0;
}
validate108.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_004_matches = validate109;
const schema137 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_004_matches" };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema137.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate109.errors = vErrors;
    return errors === 0;
}
validate109.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_005_holds = validate110;
const schema138 = { "required": ["state"], "properties": { "state": { "not": { "const": "renamed" } } }, "$id": "WS_INT_005_holds" };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("renamed" !== data.state) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate110.errors = vErrors;
    return errors === 0;
}
validate110.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_005_matches = validate111;
const schema139 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_005_matches" };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema139.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate111.errors = vErrors;
    return errors === 0;
}
validate111.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_006_holds = validate112;
const schema140 = { "required": ["manifestChanged"], "properties": { "manifestChanged": { "const": true } }, "$id": "WS_INT_006_holds" };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate112.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.manifestChanged === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifestChanged" }, message: "must have required property '" + "manifestChanged" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.manifestChanged !== undefined) {
            if (true !== data.manifestChanged) {
                const err1 = { instancePath: instancePath + "/manifestChanged", schemaPath: "#/properties/manifestChanged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate112.errors = vErrors;
    return errors === 0;
}
validate112.evaluated = { "props": { "manifestChanged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_006_matches = validate113;
const schema141 = { "properties": { "presence": { "const": "present" }, "filesChanged": { "const": true } }, "$id": "WS_INT_006_matches" };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate113.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.filesChanged !== undefined) {
            if (true !== data.filesChanged) {
                const err1 = { instancePath: instancePath + "/filesChanged", schemaPath: "#/properties/filesChanged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate113.errors = vErrors;
    return errors === 0;
}
validate113.evaluated = { "props": { "presence": true, "filesChanged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_007_holds = validate114;
const schema142 = { "required": ["versionReused"], "properties": { "versionReused": { "const": false } }, "$id": "WS_INT_007_holds" };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.versionReused === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versionReused" }, message: "must have required property '" + "versionReused" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.versionReused !== undefined) {
            if (false !== data.versionReused) {
                const err1 = { instancePath: instancePath + "/versionReused", schemaPath: "#/properties/versionReused/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate114.errors = vErrors;
    return errors === 0;
}
validate114.evaluated = { "props": { "versionReused": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_007_matches = validate115;
const schema143 = { "properties": { "presence": { "const": "present" }, "version": { "not": { "const": "0.0.0-unversioned" } } }, "$id": "WS_INT_007_matches" };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate115.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.version !== undefined) {
            const _errs2 = errors;
            const _errs3 = errors;
            if ("0.0.0-unversioned" !== data.version) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs3 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs2;
                if (vErrors !== null) {
                    if (_errs2) {
                        vErrors.length = _errs2;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate115.errors = vErrors;
    return errors === 0;
}
validate115.evaluated = { "props": { "presence": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_008_holds = validate116;
const schema144 = { "required": ["presence"], "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_008_holds" };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate116.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property '" + "presence" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err1 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate116.errors = vErrors;
    return errors === 0;
}
validate116.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_008_matches = validate117;
const schema145 = { "properties": { "presence": { "enum": ["present", "unrecognised"] } }, "$id": "WS_INT_008_matches" };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate117.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!((data0 === "present") || (data0 === "unrecognised"))) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema145.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate117.errors = vErrors;
    return errors === 0;
}
validate117.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_009_holds = validate118;
const schema146 = { "required": ["presence"], "properties": { "presence": { "enum": ["present", "unrecognised"] } }, "$id": "WS_INT_009_holds" };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate118.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property '" + "presence" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!((data0 === "present") || (data0 === "unrecognised"))) {
                const err1 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema146.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate118.errors = vErrors;
    return errors === 0;
}
validate118.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_009_matches = validate119;
const schema147 = { "properties": { "presence": { "enum": ["present", "unrecognised", "removed"] } }, "$id": "WS_INT_009_matches" };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_009_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate119.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!(((data0 === "present") || (data0 === "unrecognised")) || (data0 === "removed"))) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema147.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate119.errors = vErrors;
    return errors === 0;
}
validate119.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_010_holds = validate120;
const schema148 = { "required": ["source"], "properties": { "source": { "const": "content" } }, "$id": "WS_INT_010_holds" };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_010_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate120.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.source !== undefined) {
            if ("content" !== data.source) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "content" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate120.errors = vErrors;
    return errors === 0;
}
validate120.evaluated = { "props": { "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_010_matches = validate121;
const schema149 = { "properties": { "contentRequired": { "const": true }, "source": { "enum": ["content", "lfs-pointer"] } }, "$id": "WS_INT_010_matches" };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_010_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate121.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.contentRequired !== undefined) {
            if (true !== data.contentRequired) {
                const err0 = { instancePath: instancePath + "/contentRequired", schemaPath: "#/properties/contentRequired/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data1 = data.source;
            if (!((data1 === "content") || (data1 === "lfs-pointer"))) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema149.properties.source.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate121.errors = vErrors;
    return errors === 0;
}
validate121.evaluated = { "props": { "contentRequired": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_011_holds = validate122;
const schema150 = { "required": ["runsCode"], "properties": { "runsCode": { "const": "no" } }, "$id": "WS_INT_011_holds" };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_011_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate122.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.runsCode === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runsCode" }, message: "must have required property '" + "runsCode" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.runsCode !== undefined) {
            if ("no" !== data.runsCode) {
                const err1 = { instancePath: instancePath + "/runsCode", schemaPath: "#/properties/runsCode/const", keyword: "const", params: { allowedValue: "no" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate122.errors = vErrors;
    return errors === 0;
}
validate122.evaluated = { "props": { "runsCode": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_011_matches = validate123;
const schema151 = { "properties": { "change": { "enum": ["added", "modified", "renamed"] }, "source": { "enum": ["content", "lfs-pointer"] } }, "$id": "WS_INT_011_matches" };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_011_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate123.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.change !== undefined) {
            let data0 = data.change;
            if (!(((data0 === "added") || (data0 === "modified")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema151.properties.change.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data1 = data.source;
            if (!((data1 === "content") || (data1 === "lfs-pointer"))) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema151.properties.source.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate123.errors = vErrors;
    return errors === 0;
}
validate123.evaluated = { "props": { "change": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_012_holds = validate124;
const schema152 = { "required": ["runsCode"], "properties": { "runsCode": { "const": "no" } }, "$id": "WS_INT_012_holds" };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_012_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate124.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.runsCode === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runsCode" }, message: "must have required property '" + "runsCode" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.runsCode !== undefined) {
            if ("no" !== data.runsCode) {
                const err1 = { instancePath: instancePath + "/runsCode", schemaPath: "#/properties/runsCode/const", keyword: "const", params: { allowedValue: "no" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate124.errors = vErrors;
    return errors === 0;
}
validate124.evaluated = { "props": { "runsCode": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_012_matches = validate125;
const schema153 = { "properties": { "change": { "const": "none" }, "source": { "enum": ["content", "lfs-pointer"] } }, "$id": "WS_INT_012_matches" };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_012_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate125.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.change !== undefined) {
            if ("none" !== data.change) {
                const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data1 = data.source;
            if (!((data1 === "content") || (data1 === "lfs-pointer"))) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema153.properties.source.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate125.errors = vErrors;
    return errors === 0;
}
validate125.evaluated = { "props": { "change": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_013_holds = validate126;
const schema154 = { "required": ["size"], "properties": { "size": { "maximum": 10485760 } }, "$id": "WS_INT_013_holds" };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_013_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate126.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.size === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property '" + "size" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.size !== undefined) {
            let data0 = data.size;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 10485760 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10485760 }, message: "must be <= 10485760" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate126.errors = vErrors;
    return errors === 0;
}
validate126.evaluated = { "props": { "size": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_013_matches = validate127;
const schema155 = { "properties": { "weights": { "const": true }, "storage": { "const": "git" } }, "$id": "WS_INT_013_matches" };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_013_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate127.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.weights !== undefined) {
            if (true !== data.weights) {
                const err0 = { instancePath: instancePath + "/weights", schemaPath: "#/properties/weights/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.storage !== undefined) {
            if ("git" !== data.storage) {
                const err1 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/const", keyword: "const", params: { allowedValue: "git" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate127.errors = vErrors;
    return errors === 0;
}
validate127.evaluated = { "props": { "weights": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_014_holds = validate128;
const schema156 = { "required": ["card"], "properties": { "card": { "const": true } }, "$id": "WS_INT_014_holds" };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_014_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate128.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.card === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property '" + "card" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.card !== undefined) {
            if (true !== data.card) {
                const err1 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate128.errors = vErrors;
    return errors === 0;
}
validate128.evaluated = { "props": { "card": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_014_matches = validate129;
const schema157 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_014_matches" };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_014_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate129.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate129.errors = vErrors;
    return errors === 0;
}
validate129.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_015_holds = validate130;
const schema158 = { "required": ["licence"], "properties": { "licence": { "const": true } }, "$id": "WS_INT_015_holds" };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_015_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate130.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.licence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.licence !== undefined) {
            if (true !== data.licence) {
                const err1 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate130.errors = vErrors;
    return errors === 0;
}
validate130.evaluated = { "props": { "licence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_015_matches = validate131;
const schema159 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_015_matches" };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_015_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate131.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate131.errors = vErrors;
    return errors === 0;
}
validate131.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_016_holds = validate132;
const schema160 = { "required": ["problem"], "properties": { "problem": { "const": "none" } }, "$id": "WS_INT_016_holds" };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_016_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate132.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.problem === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property '" + "problem" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.problem !== undefined) {
            if ("none" !== data.problem) {
                const err1 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate132.errors = vErrors;
    return errors === 0;
}
validate132.evaluated = { "props": { "problem": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_017_holds = validate133;
const schema161 = { "required": ["untrustedIgnores"], "properties": { "untrustedIgnores": { "maxItems": 0 } }, "$id": "WS_INT_017_holds" };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_017_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate133.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.untrustedIgnores === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "untrustedIgnores" }, message: "must have required property '" + "untrustedIgnores" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.untrustedIgnores !== undefined) {
            let data0 = data.untrustedIgnores;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err1 = { instancePath: instancePath + "/untrustedIgnores", schemaPath: "#/properties/untrustedIgnores/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate133.errors = vErrors;
    return errors === 0;
}
validate133.evaluated = { "props": { "untrustedIgnores": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_017_matches = validate134;
const schema162 = { "properties": { "presence": { "const": "present" }, "manifest": { "const": "valid" } }, "$id": "WS_INT_017_matches" };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_017_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate134.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.manifest !== undefined) {
            if ("valid" !== data.manifest) {
                const err1 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate134.errors = vErrors;
    return errors === 0;
}
validate134.evaluated = { "props": { "presence": true, "manifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_018_holds = validate135;
const schema163 = { "required": ["sameAsBase"], "properties": { "sameAsBase": { "const": true } }, "$id": "WS_INT_018_holds" };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_018_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate135.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sameAsBase === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sameAsBase" }, message: "must have required property '" + "sameAsBase" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.sameAsBase !== undefined) {
            if (true !== data.sameAsBase) {
                const err1 = { instancePath: instancePath + "/sameAsBase", schemaPath: "#/properties/sameAsBase/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate135.errors = vErrors;
    return errors === 0;
}
validate135.evaluated = { "props": { "sameAsBase": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_018_matches = validate136;
const schema164 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_018_matches" };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_018_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate136.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    validate136.errors = vErrors;
    return errors === 0;
}
validate136.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_019_holds = validate137;
const schema165 = { "required": ["presence"], "properties": { "presence": { "enum": ["present", "unrecognised", "removed"] } }, "$id": "WS_INT_019_holds" };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_019_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate137.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property '" + "presence" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!(((data0 === "present") || (data0 === "unrecognised")) || (data0 === "removed"))) {
                const err1 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema165.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate137.errors = vErrors;
    return errors === 0;
}
validate137.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_020_holds = validate138;
const schema166 = { "required": ["trustedManifest"], "properties": { "trustedManifest": { "enum": ["none", "valid", "missing"] } }, "$id": "WS_INT_020_holds" };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_020_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate138.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.trustedManifest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustedManifest" }, message: "must have required property '" + "trustedManifest" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.trustedManifest !== undefined) {
            let data0 = data.trustedManifest;
            if (!(((data0 === "none") || (data0 === "valid")) || (data0 === "missing"))) {
                const err1 = { instancePath: instancePath + "/trustedManifest", schemaPath: "#/properties/trustedManifest/enum", keyword: "enum", params: { allowedValues: schema166.properties.trustedManifest.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate138.errors = vErrors;
    return errors === 0;
}
validate138.evaluated = { "props": { "trustedManifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_021_holds = validate139;
const schema167 = { "required": ["dependenciesMatch"], "properties": { "dependenciesMatch": { "const": true } }, "$id": "WS_INT_021_holds" };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_021_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate139.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.dependenciesMatch === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependenciesMatch" }, message: "must have required property '" + "dependenciesMatch" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.dependenciesMatch !== undefined) {
            if (true !== data.dependenciesMatch) {
                const err1 = { instancePath: instancePath + "/dependenciesMatch", schemaPath: "#/properties/dependenciesMatch/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate139.errors = vErrors;
    return errors === 0;
}
validate139.evaluated = { "props": { "dependenciesMatch": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_021_matches = validate140;
const schema168 = { "properties": { "presence": { "const": "present" }, "manifest": { "const": "valid" } }, "$id": "WS_INT_021_matches" };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_021_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate140.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
        if (data.manifest !== undefined) {
            if ("valid" !== data.manifest) {
                const err1 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate140.errors = vErrors;
    return errors === 0;
}
validate140.evaluated = { "props": { "presence": true, "manifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_003_holds = validate141;
const schema169 = { "required": ["approved"], "properties": { "approved": { "const": true } }, "$id": "WS_META_003_holds" };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate141.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.approved === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property '" + "approved" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.approved !== undefined) {
            if (true !== data.approved) {
                const err1 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate141.errors = vErrors;
    return errors === 0;
}
validate141.evaluated = { "props": { "approved": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_004_holds = validate142;
const schema170 = { "required": ["status"], "properties": { "status": { "enum": ["ok", "absent", "skipped"] } }, "$id": "WS_META_004_holds" };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate142.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if (!(((data0 === "ok") || (data0 === "absent")) || (data0 === "skipped"))) {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema170.properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate142.errors = vErrors;
    return errors === 0;
}
validate142.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_006_holds = validate143;
const schema171 = { "required": ["valid"], "properties": { "valid": { "const": true } }, "$id": "WS_META_006_holds" };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate143.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.valid === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property '" + "valid" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.valid !== undefined) {
            if (true !== data.valid) {
                const err1 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate143.errors = vErrors;
    return errors === 0;
}
validate143.evaluated = { "props": { "valid": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_006_matches = validate144;
const schema172 = { "required": ["valid"], "$id": "WS_META_006_matches" };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate144.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.valid === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property '" + "valid" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
    }
    validate144.errors = vErrors;
    return errors === 0;
}
validate144.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_META_001_holds = validate145;
const schema173 = { "required": ["state"], "properties": { "state": { "not": { "const": "expired" } } }, "$id": "WS_META_001_holds" };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate145.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("expired" !== data.state) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate145.errors = vErrors;
    return errors === 0;
}
validate145.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_002_holds = validate146;
const schema174 = { "required": ["state"], "properties": { "state": { "not": { "enum": ["unused", "unknown-rule"] } } }, "$id": "WS_META_002_holds" };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate146.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            const _errs1 = errors;
            const _errs2 = errors;
            if (!((data0 === "unused") || (data0 === "unknown-rule"))) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate146.errors = vErrors;
    return errors === 0;
}
validate146.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_005_holds = validate147;
const schema175 = { "required": ["state"], "properties": { "state": { "const": "locked" } }, "$id": "WS_META_005_holds" };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate147.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            if ("locked" !== data.state) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "locked" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate147.errors = vErrors;
    return errors === 0;
}
validate147.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_007_holds = validate148;
const schema176 = { "required": ["status"], "properties": { "status": { "enum": ["ok", "absent", "skipped", "error"] } }, "$id": "WS_META_007_holds" };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate148.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if (!((((data0 === "ok") || (data0 === "absent")) || (data0 === "skipped")) || (data0 === "error"))) {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema176.properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate148.errors = vErrors;
    return errors === 0;
}
validate148.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_008_holds = validate149;
const schema177 = { "required": ["state"], "properties": { "state": { "not": { "const": "expiring" } } }, "$id": "WS_META_008_holds" };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate149.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("expiring" !== data.state) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate149.errors = vErrors;
    return errors === 0;
}
validate149.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_009_holds = validate150;
const schema178 = { "required": ["state"], "properties": { "state": { "not": { "enum": ["too-long", "malformed", "not-yet"] } } }, "$id": "WS_META_009_holds" };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate150.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            const _errs1 = errors;
            const _errs2 = errors;
            if (!(((data0 === "too-long") || (data0 === "malformed")) || (data0 === "not-yet"))) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate150.errors = vErrors;
    return errors === 0;
}
validate150.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_010_holds = validate151;
const schema179 = { "required": ["status"], "properties": { "status": { "not": { "const": "error" } } }, "$id": "WS_META_010_holds" };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_010_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate151.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.status !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("error" !== data.status) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate151.errors = vErrors;
    return errors === 0;
}
validate151.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_011_holds = validate152;
const schema180 = { "required": ["state"], "properties": { "state": { "not": { "const": "pending" } } }, "$id": "WS_META_011_holds" };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_011_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate152.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("pending" !== data.state) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate152.errors = vErrors;
    return errors === 0;
}
validate152.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_012_holds = validate153;
const schema181 = { "required": ["readable"], "properties": { "readable": { "const": true } }, "$id": "WS_META_012_holds" };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_012_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate153.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.readable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readable" }, message: "must have required property '" + "readable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.readable !== undefined) {
            if (true !== data.readable) {
                const err1 = { instancePath: instancePath + "/readable", schemaPath: "#/properties/readable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate153.errors = vErrors;
    return errors === 0;
}
validate153.evaluated = { "props": { "readable": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_012_matches = validate154;
const schema182 = { "required": ["relevant"], "properties": { "relevant": { "const": true } }, "$id": "WS_META_012_matches" };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_012_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate154.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.relevant === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relevant" }, message: "must have required property '" + "relevant" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.relevant !== undefined) {
            if (true !== data.relevant) {
                const err1 = { instancePath: instancePath + "/relevant", schemaPath: "#/properties/relevant/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate154.errors = vErrors;
    return errors === 0;
}
validate154.evaluated = { "props": { "relevant": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_013_holds = validate155;
const schema183 = { "required": ["readable"], "properties": { "readable": { "const": true } }, "$id": "WS_META_013_holds" };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_013_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate155.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.readable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readable" }, message: "must have required property '" + "readable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.readable !== undefined) {
            if (true !== data.readable) {
                const err1 = { instancePath: instancePath + "/readable", schemaPath: "#/properties/readable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate155.errors = vErrors;
    return errors === 0;
}
validate155.evaluated = { "props": { "readable": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_013_matches = validate156;
const schema184 = { "required": ["relevant"], "properties": { "relevant": { "const": false } }, "$id": "WS_META_013_matches" };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_013_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate156.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.relevant === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relevant" }, message: "must have required property '" + "relevant" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.relevant !== undefined) {
            if (false !== data.relevant) {
                const err1 = { instancePath: instancePath + "/relevant", schemaPath: "#/properties/relevant/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate156.errors = vErrors;
    return errors === 0;
}
validate156.evaluated = { "props": { "relevant": true }, "dynamicProps": false, "dynamicItems": false };
const WS_MO_001_holds = validate157;
const schema185 = { "required": ["missingMetrics", "withoutThreshold"], "properties": { "missingMetrics": { "type": "array", "maxItems": 0 }, "withoutThreshold": { "type": "array", "maxItems": 0 } }, "$id": "WS_MO_001_holds" };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_MO_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.missingMetrics === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missingMetrics" }, message: "must have required property '" + "missingMetrics" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.withoutThreshold === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "withoutThreshold" }, message: "must have required property '" + "withoutThreshold" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.missingMetrics !== undefined) {
            let data0 = data.missingMetrics;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err2 = { instancePath: instancePath + "/missingMetrics", schemaPath: "#/properties/missingMetrics/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/missingMetrics", schemaPath: "#/properties/missingMetrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.withoutThreshold !== undefined) {
            let data1 = data.withoutThreshold;
            if (Array.isArray(data1)) {
                if (data1.length > 0) {
                    const err4 = { instancePath: instancePath + "/withoutThreshold", schemaPath: "#/properties/withoutThreshold/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/withoutThreshold", schemaPath: "#/properties/withoutThreshold/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate157.errors = vErrors;
    return errors === 0;
}
validate157.evaluated = { "props": { "missingMetrics": true, "withoutThreshold": true }, "dynamicProps": false, "dynamicItems": false };
const WS_MO_002_holds = validate158;
const schema186 = { "required": ["missingAlerts", "withoutOwner"], "properties": { "missingAlerts": { "type": "array", "maxItems": 0 }, "withoutOwner": { "type": "array", "maxItems": 0 } }, "$id": "WS_MO_002_holds" };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_MO_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate158.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.missingAlerts === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missingAlerts" }, message: "must have required property '" + "missingAlerts" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.withoutOwner === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "withoutOwner" }, message: "must have required property '" + "withoutOwner" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.missingAlerts !== undefined) {
            let data0 = data.missingAlerts;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err2 = { instancePath: instancePath + "/missingAlerts", schemaPath: "#/properties/missingAlerts/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/missingAlerts", schemaPath: "#/properties/missingAlerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.withoutOwner !== undefined) {
            let data1 = data.withoutOwner;
            if (Array.isArray(data1)) {
                if (data1.length > 0) {
                    const err4 = { instancePath: instancePath + "/withoutOwner", schemaPath: "#/properties/withoutOwner/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/withoutOwner", schemaPath: "#/properties/withoutOwner/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate158.errors = vErrors;
    return errors === 0;
}
validate158.evaluated = { "props": { "missingAlerts": true, "withoutOwner": true }, "dynamicProps": false, "dynamicItems": false };
const WS_MO_003_holds = validate159;
const schema187 = { "required": ["declared"], "properties": { "declared": { "const": true } }, "$id": "WS_MO_003_holds" };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_MO_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate159.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declared === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declared" }, message: "must have required property '" + "declared" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declared !== undefined) {
            if (true !== data.declared) {
                const err1 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate159.errors = vErrors;
    return errors === 0;
}
validate159.evaluated = { "props": { "declared": true }, "dynamicProps": false, "dynamicItems": false };
const WS_MO_004_holds = validate160;
const schema188 = { "required": ["performance", "security"], "properties": { "performance": { "const": true }, "security": { "const": true } }, "$id": "WS_MO_004_holds" };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_MO_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate160.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.performance === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "performance" }, message: "must have required property '" + "performance" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.security === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security" }, message: "must have required property '" + "security" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.performance !== undefined) {
            if (true !== data.performance) {
                const err2 = { instancePath: instancePath + "/performance", schemaPath: "#/properties/performance/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.security !== undefined) {
            if (true !== data.security) {
                const err3 = { instancePath: instancePath + "/security", schemaPath: "#/properties/security/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate160.errors = vErrors;
    return errors === 0;
}
validate160.evaluated = { "props": { "performance": true, "security": true }, "dynamicProps": false, "dynamicItems": false };
const WS_MO_005_holds = validate161;
const schema189 = { "required": ["monitoring"], "properties": { "monitoring": { "const": true } }, "$id": "WS_MO_005_holds" };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_MO_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate161.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.monitoring === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitoring" }, message: "must have required property '" + "monitoring" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.monitoring !== undefined) {
            if (true !== data.monitoring) {
                const err1 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate161.errors = vErrors;
    return errors === 0;
}
validate161.evaluated = { "props": { "monitoring": true }, "dynamicProps": false, "dynamicItems": false };
const WS_MO_006_holds = validate162;
const schema190 = { "required": ["recovery"], "properties": { "recovery": { "const": true } }, "$id": "WS_MO_006_holds" };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_MO_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate162.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recovery === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recovery" }, message: "must have required property '" + "recovery" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.recovery !== undefined) {
            if (true !== data.recovery) {
                const err1 = { instancePath: instancePath + "/recovery", schemaPath: "#/properties/recovery/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate162.errors = vErrors;
    return errors === 0;
}
validate162.evaluated = { "props": { "recovery": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_001_holds = validate163;
const schema191 = { "required": ["pinned"], "properties": { "pinned": { "const": true } }, "$id": "WS_CI_001_holds" };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate163.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pinned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pinned" }, message: "must have required property '" + "pinned" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.pinned !== undefined) {
            if (true !== data.pinned) {
                const err1 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate163.errors = vErrors;
    return errors === 0;
}
validate163.evaluated = { "props": { "pinned": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_001_matches = validate164;
const schema192 = { "required": ["owner"], "properties": { "owner": { "not": { "enum": ["weightseal"] } } }, "$id": "WS_CI_001_matches" };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate164.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.owner === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.owner !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if (!(data.owner === "weightseal")) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate164.errors = vErrors;
    return errors === 0;
}
validate164.evaluated = { "props": { "owner": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_002_holds = validate165;
const schema193 = { "required": ["excess"], "properties": { "excess": { "enum": ["none", "default"] } }, "$id": "WS_CI_002_holds" };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate165.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.excess === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excess" }, message: "must have required property '" + "excess" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.excess !== undefined) {
            let data0 = data.excess;
            if (!((data0 === "none") || (data0 === "default"))) {
                const err1 = { instancePath: instancePath + "/excess", schemaPath: "#/properties/excess/enum", keyword: "enum", params: { allowedValues: schema193.properties.excess.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate165.errors = vErrors;
    return errors === 0;
}
validate165.evaluated = { "props": { "excess": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_003_holds = validate166;
const schema194 = { "required": ["untrusted"], "properties": { "untrusted": { "const": false } }, "$id": "WS_CI_003_holds" };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate166.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.untrusted === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "untrusted" }, message: "must have required property '" + "untrusted" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.untrusted !== undefined) {
            if (false !== data.untrusted) {
                const err1 = { instancePath: instancePath + "/untrusted", schemaPath: "#/properties/untrusted/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate166.errors = vErrors;
    return errors === 0;
}
validate166.evaluated = { "props": { "untrusted": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_003_matches = validate167;
const schema195 = { "required": ["privileged"], "properties": { "privileged": { "const": true } }, "$id": "WS_CI_003_matches" };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate167.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.privileged === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "privileged" }, message: "must have required property '" + "privileged" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.privileged !== undefined) {
            if (true !== data.privileged) {
                const err1 = { instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate167.errors = vErrors;
    return errors === 0;
}
validate167.evaluated = { "props": { "privileged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_004_holds = validate168;
const schema196 = { "required": ["trust"], "properties": { "trust": { "enum": ["caller", "dynamic", "trusted"] } }, "$id": "WS_CI_004_holds" };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate168.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.trust === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property '" + "trust" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.trust !== undefined) {
            let data0 = data.trust;
            if (!(((data0 === "caller") || (data0 === "dynamic")) || (data0 === "trusted"))) {
                const err1 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema196.properties.trust.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate168.errors = vErrors;
    return errors === 0;
}
validate168.evaluated = { "props": { "trust": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_005_holds = validate169;
const schema197 = { "required": ["use"], "properties": { "use": { "const": "named" } }, "$id": "WS_CI_005_holds" };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate169.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.use === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "use" }, message: "must have required property '" + "use" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.use !== undefined) {
            if ("named" !== data.use) {
                const err1 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/const", keyword: "const", params: { allowedValue: "named" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate169.errors = vErrors;
    return errors === 0;
}
validate169.evaluated = { "props": { "use": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_006_holds = validate170;
const schema198 = { "required": ["persists"], "properties": { "persists": { "const": false } }, "$id": "WS_CI_006_holds" };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate170.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.persists === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "persists" }, message: "must have required property '" + "persists" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.persists !== undefined) {
            if (false !== data.persists) {
                const err1 = { instancePath: instancePath + "/persists", schemaPath: "#/properties/persists/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate170.errors = vErrors;
    return errors === 0;
}
validate170.evaluated = { "props": { "persists": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_006_matches = validate171;
const schema199 = { "required": ["uploads"], "properties": { "uploads": { "enum": ["folder", "other"] } }, "$id": "WS_CI_006_matches" };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate171.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.uploads === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploads" }, message: "must have required property '" + "uploads" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.uploads !== undefined) {
            let data0 = data.uploads;
            if (!((data0 === "folder") || (data0 === "other"))) {
                const err1 = { instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/enum", keyword: "enum", params: { allowedValues: schema199.properties.uploads.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate171.errors = vErrors;
    return errors === 0;
}
validate171.evaluated = { "props": { "uploads": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_007_holds = validate172;
const schema200 = { "required": ["pin"], "properties": { "pin": { "const": "digest" } }, "$id": "WS_CI_007_holds" };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate172.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pin === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pin" }, message: "must have required property '" + "pin" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.pin !== undefined) {
            if ("digest" !== data.pin) {
                const err1 = { instancePath: instancePath + "/pin", schemaPath: "#/properties/pin/const", keyword: "const", params: { allowedValue: "digest" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate172.errors = vErrors;
    return errors === 0;
}
validate172.evaluated = { "props": { "pin": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_007_matches = validate173;
const schema201 = { "required": ["pin"], "properties": { "pin": { "enum": ["digest", "tag"] } }, "$id": "WS_CI_007_matches" };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate173.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pin === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pin" }, message: "must have required property '" + "pin" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.pin !== undefined) {
            let data0 = data.pin;
            if (!((data0 === "digest") || (data0 === "tag"))) {
                const err1 = { instancePath: instancePath + "/pin", schemaPath: "#/properties/pin/enum", keyword: "enum", params: { allowedValues: schema201.properties.pin.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate173.errors = vErrors;
    return errors === 0;
}
validate173.evaluated = { "props": { "pin": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_008_holds = validate174;
const schema202 = { "required": ["selfHosted"], "properties": { "selfHosted": { "const": false } }, "$id": "WS_CI_008_holds" };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate174.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.selfHosted === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selfHosted" }, message: "must have required property '" + "selfHosted" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.selfHosted !== undefined) {
            if (false !== data.selfHosted) {
                const err1 = { instancePath: instancePath + "/selfHosted", schemaPath: "#/properties/selfHosted/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate174.errors = vErrors;
    return errors === 0;
}
validate174.evaluated = { "props": { "selfHosted": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_008_matches = validate175;
const schema203 = { "required": ["publicRepository", "pullRequests"], "properties": { "publicRepository": { "const": true }, "pullRequests": { "const": true } }, "$id": "WS_CI_008_matches" };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate175.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.publicRepository === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicRepository" }, message: "must have required property '" + "publicRepository" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.pullRequests === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pullRequests" }, message: "must have required property '" + "pullRequests" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.publicRepository !== undefined) {
            if (true !== data.publicRepository) {
                const err2 = { instancePath: instancePath + "/publicRepository", schemaPath: "#/properties/publicRepository/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.pullRequests !== undefined) {
            if (true !== data.pullRequests) {
                const err3 = { instancePath: instancePath + "/pullRequests", schemaPath: "#/properties/pullRequests/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate175.errors = vErrors;
    return errors === 0;
}
validate175.evaluated = { "props": { "publicRepository": true, "pullRequests": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_011_holds = validate176;
const schema204 = { "required": ["imagePush"], "properties": { "imagePush": { "enum": ["scanned"] } }, "$id": "WS_CI_011_holds" };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_011_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate176.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.imagePush === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "imagePush" }, message: "must have required property '" + "imagePush" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.imagePush !== undefined) {
            if (!(data.imagePush === "scanned")) {
                const err1 = { instancePath: instancePath + "/imagePush", schemaPath: "#/properties/imagePush/enum", keyword: "enum", params: { allowedValues: schema204.properties.imagePush.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate176.errors = vErrors;
    return errors === 0;
}
validate176.evaluated = { "props": { "imagePush": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_011_matches = validate177;
const schema205 = { "required": ["imagePush"], "properties": { "imagePush": { "enum": ["scanned", "unscanned"] } }, "$id": "WS_CI_011_matches" };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_011_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate177.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.imagePush === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "imagePush" }, message: "must have required property '" + "imagePush" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.imagePush !== undefined) {
            let data0 = data.imagePush;
            if (!((data0 === "scanned") || (data0 === "unscanned"))) {
                const err1 = { instancePath: instancePath + "/imagePush", schemaPath: "#/properties/imagePush/enum", keyword: "enum", params: { allowedValues: schema205.properties.imagePush.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate177.errors = vErrors;
    return errors === 0;
}
validate177.evaluated = { "props": { "imagePush": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_010_holds = validate178;
const schema206 = { "required": ["done"], "properties": { "done": { "const": true } }, "$id": "WS_CI_010_holds" };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_010_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate178.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.done === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "done" }, message: "must have required property '" + "done" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.done !== undefined) {
            if (true !== data.done) {
                const err1 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate178.errors = vErrors;
    return errors === 0;
}
validate178.evaluated = { "props": { "done": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_010_matches = validate179;
const schema207 = { "required": ["check", "needed"], "properties": { "check": { "const": "dependency review" }, "needed": { "const": true } }, "$id": "WS_CI_010_matches" };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_010_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate179.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.check === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property '" + "check" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.needed === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "needed" }, message: "must have required property '" + "needed" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.check !== undefined) {
            if ("dependency review" !== data.check) {
                const err2 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/const", keyword: "const", params: { allowedValue: "dependency review" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.needed !== undefined) {
            if (true !== data.needed) {
                const err3 = { instancePath: instancePath + "/needed", schemaPath: "#/properties/needed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate179.errors = vErrors;
    return errors === 0;
}
validate179.evaluated = { "props": { "check": true, "needed": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_012_holds = validate180;
const schema208 = { "required": ["done"], "properties": { "done": { "const": true } }, "$id": "WS_CI_012_holds" };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_012_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate180.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.done === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "done" }, message: "must have required property '" + "done" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.done !== undefined) {
            if (true !== data.done) {
                const err1 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate180.errors = vErrors;
    return errors === 0;
}
validate180.evaluated = { "props": { "done": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_012_matches = validate181;
const schema209 = { "required": ["check", "needed"], "properties": { "check": { "const": "infrastructure scan" }, "needed": { "const": true } }, "$id": "WS_CI_012_matches" };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_012_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate181.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.check === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property '" + "check" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.needed === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "needed" }, message: "must have required property '" + "needed" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.check !== undefined) {
            if ("infrastructure scan" !== data.check) {
                const err2 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/const", keyword: "const", params: { allowedValue: "infrastructure scan" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.needed !== undefined) {
            if (true !== data.needed) {
                const err3 = { instancePath: instancePath + "/needed", schemaPath: "#/properties/needed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate181.errors = vErrors;
    return errors === 0;
}
validate181.evaluated = { "props": { "check": true, "needed": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_013_holds = validate182;
const schema210 = { "required": ["cooldownDays"], "properties": { "cooldownDays": { "minimum": 7 } }, "$id": "WS_CI_013_holds" };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_013_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate182.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.cooldownDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cooldownDays" }, message: "must have required property '" + "cooldownDays" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.cooldownDays !== undefined) {
            let data0 = data.cooldownDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 7 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/cooldownDays", schemaPath: "#/properties/cooldownDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 7 }, message: "must be >= 7" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate182.errors = vErrors;
    return errors === 0;
}
validate182.evaluated = { "props": { "cooldownDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_015_holds = validate183;
const schema211 = { "required": ["owned"], "properties": { "owned": { "const": true } }, "$id": "WS_CI_015_holds" };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_015_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate183.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.owned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owned" }, message: "must have required property '" + "owned" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.owned !== undefined) {
            if (true !== data.owned) {
                const err1 = { instancePath: instancePath + "/owned", schemaPath: "#/properties/owned/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate183.errors = vErrors;
    return errors === 0;
}
validate183.evaluated = { "props": { "owned": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_016_holds = validate184;
const schema212 = { "required": ["excess"], "properties": { "excess": { "enum": ["none", "everything", "whole-workflow"] } }, "$id": "WS_CI_016_holds" };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_016_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate184.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.excess === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excess" }, message: "must have required property '" + "excess" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.excess !== undefined) {
            let data0 = data.excess;
            if (!(((data0 === "none") || (data0 === "everything")) || (data0 === "whole-workflow"))) {
                const err1 = { instancePath: instancePath + "/excess", schemaPath: "#/properties/excess/enum", keyword: "enum", params: { allowedValues: schema212.properties.excess.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate184.errors = vErrors;
    return errors === 0;
}
validate184.evaluated = { "props": { "excess": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_017_holds = validate185;
const schema213 = { "required": ["pin"], "properties": { "pin": { "enum": ["digest", "tag", "expression"] } }, "$id": "WS_CI_017_holds" };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_017_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate185.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pin === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pin" }, message: "must have required property '" + "pin" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.pin !== undefined) {
            let data0 = data.pin;
            if (!(((data0 === "digest") || (data0 === "tag")) || (data0 === "expression"))) {
                const err1 = { instancePath: instancePath + "/pin", schemaPath: "#/properties/pin/enum", keyword: "enum", params: { allowedValues: schema213.properties.pin.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate185.errors = vErrors;
    return errors === 0;
}
validate185.evaluated = { "props": { "pin": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_018_holds = validate186;
const schema214 = { "required": ["restores"], "properties": { "restores": { "const": false } }, "$id": "WS_CI_018_holds" };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_018_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate186.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.restores === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "restores" }, message: "must have required property '" + "restores" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.restores !== undefined) {
            if (false !== data.restores) {
                const err1 = { instancePath: instancePath + "/restores", schemaPath: "#/properties/restores/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate186.errors = vErrors;
    return errors === 0;
}
validate186.evaluated = { "props": { "restores": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_018_matches = validate187;
const schema215 = { "required": ["publishes"], "properties": { "publishes": { "const": true } }, "$id": "WS_CI_018_matches" };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_018_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate187.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.publishes === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishes" }, message: "must have required property '" + "publishes" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.publishes !== undefined) {
            if (true !== data.publishes) {
                const err1 = { instancePath: instancePath + "/publishes", schemaPath: "#/properties/publishes/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate187.errors = vErrors;
    return errors === 0;
}
validate187.evaluated = { "props": { "publishes": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_019_holds = validate188;
const schema216 = { "required": ["trust"], "properties": { "trust": { "enum": ["caller", "dynamic", "trusted"] } }, "$id": "WS_CI_019_holds" };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_019_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate188.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.trust === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property '" + "trust" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.trust !== undefined) {
            let data0 = data.trust;
            if (!(((data0 === "caller") || (data0 === "dynamic")) || (data0 === "trusted"))) {
                const err1 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema216.properties.trust.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate188.errors = vErrors;
    return errors === 0;
}
validate188.evaluated = { "props": { "trust": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_019_matches = validate189;
const schema217 = { "required": ["privileged"], "properties": { "privileged": { "const": true } }, "$id": "WS_CI_019_matches" };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_019_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate189.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.privileged === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "privileged" }, message: "must have required property '" + "privileged" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.privileged !== undefined) {
            if (true !== data.privileged) {
                const err1 = { instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate189.errors = vErrors;
    return errors === 0;
}
validate189.evaluated = { "props": { "privileged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_020_holds = validate190;
const schema218 = { "required": ["actor"], "properties": { "actor": { "const": "none" } }, "$id": "WS_CI_020_holds" };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_020_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate190.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.actor === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property '" + "actor" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.actor !== undefined) {
            if ("none" !== data.actor) {
                const err1 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate190.errors = vErrors;
    return errors === 0;
}
validate190.evaluated = { "props": { "actor": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_020_matches = validate191;
const schema219 = { "required": ["privileged"], "properties": { "privileged": { "const": true } }, "$id": "WS_CI_020_matches" };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_020_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate191.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.privileged === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "privileged" }, message: "must have required property '" + "privileged" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.privileged !== undefined) {
            if (true !== data.privileged) {
                const err1 = { instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate191.errors = vErrors;
    return errors === 0;
}
validate191.evaluated = { "props": { "privileged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_021_holds = validate192;
const schema220 = { "required": ["alwaysTrue"], "properties": { "alwaysTrue": { "const": false } }, "$id": "WS_CI_021_holds" };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_021_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate192.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.alwaysTrue === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alwaysTrue" }, message: "must have required property '" + "alwaysTrue" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.alwaysTrue !== undefined) {
            if (false !== data.alwaysTrue) {
                const err1 = { instancePath: instancePath + "/alwaysTrue", schemaPath: "#/properties/alwaysTrue/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate192.errors = vErrors;
    return errors === 0;
}
validate192.evaluated = { "props": { "alwaysTrue": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_022_holds = validate193;
const schema221 = { "required": ["contains"], "properties": { "contains": { "enum": ["none", "other"] } }, "$id": "WS_CI_022_holds" };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_022_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate193.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.contains === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contains" }, message: "must have required property '" + "contains" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.contains !== undefined) {
            let data0 = data.contains;
            if (!((data0 === "none") || (data0 === "other"))) {
                const err1 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/enum", keyword: "enum", params: { allowedValues: schema221.properties.contains.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate193.errors = vErrors;
    return errors === 0;
}
validate193.evaluated = { "props": { "contains": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_023_holds = validate194;
const schema222 = { "required": ["sound"], "properties": { "sound": { "const": true } }, "$id": "WS_CI_023_holds" };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_023_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate194.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sound === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sound" }, message: "must have required property '" + "sound" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.sound !== undefined) {
            if (true !== data.sound) {
                const err1 = { instancePath: instancePath + "/sound", schemaPath: "#/properties/sound/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate194.errors = vErrors;
    return errors === 0;
}
validate194.evaluated = { "props": { "sound": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_024_holds = validate195;
const schema223 = { "required": ["allowed"], "properties": { "allowed": { "const": false } }, "$id": "WS_CI_024_holds" };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_024_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate195.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.allowed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowed" }, message: "must have required property '" + "allowed" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.allowed !== undefined) {
            if (false !== data.allowed) {
                const err1 = { instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate195.errors = vErrors;
    return errors === 0;
}
validate195.evaluated = { "props": { "allowed": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_025_holds = validate196;
const schema224 = { "required": ["obfuscated"], "properties": { "obfuscated": { "const": false } }, "$id": "WS_CI_025_holds" };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_025_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate196.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.obfuscated === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obfuscated" }, message: "must have required property '" + "obfuscated" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.obfuscated !== undefined) {
            if (false !== data.obfuscated) {
                const err1 = { instancePath: instancePath + "/obfuscated", schemaPath: "#/properties/obfuscated/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate196.errors = vErrors;
    return errors === 0;
}
validate196.evaluated = { "props": { "obfuscated": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_026_holds = validate197;
const schema225 = { "required": ["typoOf"], "properties": { "typoOf": { "const": "" } }, "$id": "WS_CI_026_holds" };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_026_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate197.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.typoOf === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "typoOf" }, message: "must have required property '" + "typoOf" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.typoOf !== undefined) {
            if ("" !== data.typoOf) {
                const err1 = { instancePath: instancePath + "/typoOf", schemaPath: "#/properties/typoOf/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate197.errors = vErrors;
    return errors === 0;
}
validate197.evaluated = { "props": { "typoOf": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_037_holds = validate198;
const schema226 = { "required": ["constant"], "properties": { "constant": { "const": false } }, "$id": "WS_CI_037_holds" };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_037_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate198.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.constant === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "constant" }, message: "must have required property '" + "constant" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.constant !== undefined) {
            if (false !== data.constant) {
                const err1 = { instancePath: instancePath + "/constant", schemaPath: "#/properties/constant/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate198.errors = vErrors;
    return errors === 0;
}
validate198.evaluated = { "props": { "constant": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_027_holds = validate199;
const schema227 = { "required": ["credential"], "properties": { "credential": { "const": "federated" } }, "$id": "WS_CI_027_holds" };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_027_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate199.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.credential === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credential" }, message: "must have required property '" + "credential" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.credential !== undefined) {
            if ("federated" !== data.credential) {
                const err1 = { instancePath: instancePath + "/credential", schemaPath: "#/properties/credential/const", keyword: "const", params: { allowedValue: "federated" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate199.errors = vErrors;
    return errors === 0;
}
validate199.evaluated = { "props": { "credential": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_028_holds = validate200;
const schema228 = { "required": ["version", "versionConflict"], "properties": { "version": { "minLength": 1 }, "versionConflict": { "const": false } }, "$id": "WS_CI_028_holds" };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_028_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate200.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.versionConflict === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versionConflict" }, message: "must have required property '" + "versionConflict" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (typeof data0 === "string") {
                if (func5(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
        }
        if (data.versionConflict !== undefined) {
            if (false !== data.versionConflict) {
                const err3 = { instancePath: instancePath + "/versionConflict", schemaPath: "#/properties/versionConflict/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate200.errors = vErrors;
    return errors === 0;
}
validate200.evaluated = { "props": { "version": true, "versionConflict": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_028_matches = validate201;
const schema229 = { "required": ["pinned", "owner"], "properties": { "pinned": { "const": true }, "owner": { "minLength": 1 } }, "$id": "WS_CI_028_matches" };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_028_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate201.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pinned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pinned" }, message: "must have required property '" + "pinned" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.owner === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.pinned !== undefined) {
            if (true !== data.pinned) {
                const err2 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.owner !== undefined) {
            let data1 = data.owner;
            if (typeof data1 === "string") {
                if (func5(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
        }
    }
    validate201.errors = vErrors;
    return errors === 0;
}
validate201.evaluated = { "props": { "pinned": true, "owner": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_029_holds = validate202;
const schema230 = { "required": ["runsCode"], "properties": { "runsCode": { "const": false } }, "$id": "WS_CI_029_holds" };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_029_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate202.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.runsCode === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runsCode" }, message: "must have required property '" + "runsCode" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.runsCode !== undefined) {
            if (false !== data.runsCode) {
                const err1 = { instancePath: instancePath + "/runsCode", schemaPath: "#/properties/runsCode/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate202.errors = vErrors;
    return errors === 0;
}
validate202.evaluated = { "props": { "runsCode": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_030_holds = validate203;
const schema231 = { "required": ["pinned"], "properties": { "pinned": { "const": true } }, "$id": "WS_CI_030_holds" };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_030_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate203.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pinned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pinned" }, message: "must have required property '" + "pinned" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.pinned !== undefined) {
            if (true !== data.pinned) {
                const err1 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate203.errors = vErrors;
    return errors === 0;
}
validate203.evaluated = { "props": { "pinned": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_031_holds = validate204;
const schema232 = { "required": ["readable"], "properties": { "readable": { "const": true } }, "$id": "WS_CI_031_holds" };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_031_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate204.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.readable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readable" }, message: "must have required property '" + "readable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.readable !== undefined) {
            if (true !== data.readable) {
                const err1 = { instancePath: instancePath + "/readable", schemaPath: "#/properties/readable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate204.errors = vErrors;
    return errors === 0;
}
validate204.evaluated = { "props": { "readable": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_032_holds = validate205;
const schema233 = { "required": ["dangerous"], "properties": { "dangerous": { "const": "" } }, "$id": "WS_CI_032_holds" };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_032_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate205.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.dangerous === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dangerous" }, message: "must have required property '" + "dangerous" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.dangerous !== undefined) {
            if ("" !== data.dangerous) {
                const err1 = { instancePath: instancePath + "/dangerous", schemaPath: "#/properties/dangerous/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate205.errors = vErrors;
    return errors === 0;
}
validate205.evaluated = { "props": { "dangerous": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_033_holds = validate206;
const schema234 = { "required": ["trust"], "properties": { "trust": { "enum": ["trusted", "attacker"] } }, "$id": "WS_CI_033_holds" };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_033_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate206.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.trust === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property '" + "trust" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.trust !== undefined) {
            let data0 = data.trust;
            if (!((data0 === "trusted") || (data0 === "attacker"))) {
                const err1 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema234.properties.trust.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate206.errors = vErrors;
    return errors === 0;
}
validate206.evaluated = { "props": { "trust": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_036_holds = validate207;
const schema235 = { "required": ["repositories", "permissions", "revoked"], "properties": { "repositories": { "const": "named" }, "permissions": { "const": "named" }, "revoked": { "const": true } }, "$id": "WS_CI_036_holds" };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_036_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate207.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.repositories === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repositories" }, message: "must have required property '" + "repositories" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.permissions === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property '" + "permissions" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.revoked === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revoked" }, message: "must have required property '" + "revoked" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.repositories !== undefined) {
            if ("named" !== data.repositories) {
                const err3 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/const", keyword: "const", params: { allowedValue: "named" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.permissions !== undefined) {
            if ("named" !== data.permissions) {
                const err4 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/const", keyword: "const", params: { allowedValue: "named" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.revoked !== undefined) {
            if (true !== data.revoked) {
                const err5 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate207.errors = vErrors;
    return errors === 0;
}
validate207.evaluated = { "props": { "repositories": true, "permissions": true, "revoked": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_034_holds = validate208;
const schema236 = { "required": ["severity"], "properties": { "severity": { "enum": ["medium", "low", "info"] } }, "$id": "WS_CI_034_holds" };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_034_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate208.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.severity === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.severity !== undefined) {
            let data0 = data.severity;
            if (!(((data0 === "medium") || (data0 === "low")) || (data0 === "info"))) {
                const err1 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema236.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate208.errors = vErrors;
    return errors === 0;
}
validate208.evaluated = { "props": { "severity": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_034_matches = validate209;
const schema237 = { "required": ["suppressed"], "properties": { "suppressed": { "const": false } }, "$id": "WS_CI_034_matches" };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_034_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate209.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.suppressed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suppressed" }, message: "must have required property '" + "suppressed" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.suppressed !== undefined) {
            if (false !== data.suppressed) {
                const err1 = { instancePath: instancePath + "/suppressed", schemaPath: "#/properties/suppressed/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate209.errors = vErrors;
    return errors === 0;
}
validate209.evaluated = { "props": { "suppressed": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_035_holds = validate210;
const schema238 = { "required": ["present"], "properties": { "present": { "const": true } }, "$id": "WS_CI_035_holds" };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_035_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate210.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.present === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "present" }, message: "must have required property '" + "present" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.present !== undefined) {
            if (true !== data.present) {
                const err1 = { instancePath: instancePath + "/present", schemaPath: "#/properties/present/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate210.errors = vErrors;
    return errors === 0;
}
validate210.evaluated = { "props": { "present": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_038_holds = validate211;
const schema239 = { "required": ["signing"], "properties": { "signing": { "const": true } }, "$id": "WS_CI_038_holds" };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_038_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate211.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signing === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signing" }, message: "must have required property '" + "signing" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.signing !== undefined) {
            if (true !== data.signing) {
                const err1 = { instancePath: instancePath + "/signing", schemaPath: "#/properties/signing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate211.errors = vErrors;
    return errors === 0;
}
validate211.evaluated = { "props": { "signing": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_041_holds = validate212;
const schema240 = { "required": ["scanned"], "properties": { "scanned": { "const": true } }, "$id": "WS_CI_041_holds" };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_041_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate212.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scanned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanned" }, message: "must have required property '" + "scanned" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.scanned !== undefined) {
            if (true !== data.scanned) {
                const err1 = { instancePath: instancePath + "/scanned", schemaPath: "#/properties/scanned/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate212.errors = vErrors;
    return errors === 0;
}
validate212.evaluated = { "props": { "scanned": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_041_matches = validate213;
const schema241 = { "required": ["scanned"], "$id": "WS_CI_041_matches" };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_041_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate213.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scanned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanned" }, message: "must have required property '" + "scanned" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
    }
    validate213.errors = vErrors;
    return errors === 0;
}
validate213.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_CI_039_holds = validate214;
const schema242 = { "required": ["keyRotationDays"], "properties": { "keyRotationDays": { "type": "number", "minimum": 1, "maximum": 90 } }, "$id": "WS_CI_039_holds" };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_039_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate214.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.keyRotationDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyRotationDays" }, message: "must have required property '" + "keyRotationDays" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.keyRotationDays !== undefined) {
            let data0 = data.keyRotationDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 90 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/keyRotationDays", schemaPath: "#/properties/keyRotationDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/keyRotationDays", schemaPath: "#/properties/keyRotationDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/keyRotationDays", schemaPath: "#/properties/keyRotationDays/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate214.errors = vErrors;
    return errors === 0;
}
validate214.evaluated = { "props": { "keyRotationDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_039_matches = validate215;
const schema243 = { "required": ["signing"], "properties": { "signing": { "const": true } }, "$id": "WS_CI_039_matches" };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_039_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate215.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signing === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signing" }, message: "must have required property '" + "signing" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.signing !== undefined) {
            if (true !== data.signing) {
                const err1 = { instancePath: instancePath + "/signing", schemaPath: "#/properties/signing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate215.errors = vErrors;
    return errors === 0;
}
validate215.evaluated = { "props": { "signing": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_040_holds = validate216;
const schema244 = { "required": ["reviewers", "automatedChecks"], "properties": { "reviewers": { "type": "number", "minimum": 2 }, "automatedChecks": { "const": true } }, "$id": "WS_CI_040_holds" };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_040_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate216.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reviewers === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewers" }, message: "must have required property '" + "reviewers" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.automatedChecks === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "automatedChecks" }, message: "must have required property '" + "automatedChecks" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.reviewers !== undefined) {
            let data0 = data.reviewers;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 2 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/reviewers", schemaPath: "#/properties/reviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.automatedChecks !== undefined) {
            if (true !== data.automatedChecks) {
                const err4 = { instancePath: instancePath + "/automatedChecks", schemaPath: "#/properties/automatedChecks/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
    }
    validate216.errors = vErrors;
    return errors === 0;
}
validate216.evaluated = { "props": { "reviewers": true, "automatedChecks": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_009_holds = validate217;
const schema245 = { "required": ["analyses", "openHigh"], "properties": { "analyses": { "minimum": 1 }, "openHigh": { "maximum": 0 } }, "$id": "WS_CI_009_holds" };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate217.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.analyses === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analyses" }, message: "must have required property '" + "analyses" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.openHigh === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openHigh" }, message: "must have required property '" + "openHigh" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.analyses !== undefined) {
            let data0 = data.analyses;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/analyses", schemaPath: "#/properties/analyses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
        }
        if (data.openHigh !== undefined) {
            let data1 = data.openHigh;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 0 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/openHigh", schemaPath: "#/properties/openHigh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
        }
    }
    validate217.errors = vErrors;
    return errors === 0;
}
validate217.evaluated = { "props": { "analyses": true, "openHigh": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_001_holds = validate218;
const schema246 = { "required": ["enabled"], "properties": { "enabled": { "const": true } }, "$id": "WS_RE_001_holds" };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate218.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.enabled === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property '" + "enabled" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.enabled !== undefined) {
            if (true !== data.enabled) {
                const err1 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate218.errors = vErrors;
    return errors === 0;
}
validate218.evaluated = { "props": { "enabled": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_002_holds = validate219;
const schema247 = { "required": ["ageDays"], "properties": { "ageDays": { "maximum": 30 } }, "$id": "WS_RE_002_holds" };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate219.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ageDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ageDays" }, message: "must have required property '" + "ageDays" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.ageDays !== undefined) {
            let data0 = data.ageDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 30 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/ageDays", schemaPath: "#/properties/ageDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate219.errors = vErrors;
    return errors === 0;
}
validate219.evaluated = { "props": { "ageDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_004_holds = validate220;
const schema248 = { "required": ["enforcement", "bypass"], "properties": { "enforcement": { "const": "active" }, "bypass": { "enum": ["none", "unknown"] } }, "$id": "WS_RE_004_holds" };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate220.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.enforcement === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcement" }, message: "must have required property '" + "enforcement" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.bypass === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bypass" }, message: "must have required property '" + "bypass" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.enforcement !== undefined) {
            if ("active" !== data.enforcement) {
                const err2 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/const", keyword: "const", params: { allowedValue: "active" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.bypass !== undefined) {
            let data1 = data.bypass;
            if (!((data1 === "none") || (data1 === "unknown"))) {
                const err3 = { instancePath: instancePath + "/bypass", schemaPath: "#/properties/bypass/enum", keyword: "enum", params: { allowedValues: schema248.properties.bypass.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate220.errors = vErrors;
    return errors === 0;
}
validate220.evaluated = { "props": { "enforcement": true, "bypass": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_005_holds = validate221;
const schema249 = { "required": ["adminsIncluded", "forcePushes", "deletions"], "properties": { "adminsIncluded": { "const": true }, "forcePushes": { "const": false }, "deletions": { "const": false } }, "$id": "WS_RE_005_holds" };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate221.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.adminsIncluded === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adminsIncluded" }, message: "must have required property '" + "adminsIncluded" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.forcePushes === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forcePushes" }, message: "must have required property '" + "forcePushes" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.deletions === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletions" }, message: "must have required property '" + "deletions" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.adminsIncluded !== undefined) {
            if (true !== data.adminsIncluded) {
                const err3 = { instancePath: instancePath + "/adminsIncluded", schemaPath: "#/properties/adminsIncluded/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.forcePushes !== undefined) {
            if (false !== data.forcePushes) {
                const err4 = { instancePath: instancePath + "/forcePushes", schemaPath: "#/properties/forcePushes/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.deletions !== undefined) {
            if (false !== data.deletions) {
                const err5 = { instancePath: instancePath + "/deletions", schemaPath: "#/properties/deletions/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate221.errors = vErrors;
    return errors === 0;
}
validate221.evaluated = { "props": { "adminsIncluded": true, "forcePushes": true, "deletions": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_005_matches = validate222;
const schema250 = { "required": ["protected"], "properties": { "protected": { "const": true } }, "$id": "WS_RE_005_matches" };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate222.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.protected === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protected" }, message: "must have required property '" + "protected" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.protected !== undefined) {
            if (true !== data.protected) {
                const err1 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate222.errors = vErrors;
    return errors === 0;
}
validate222.evaluated = { "props": { "protected": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_006_holds = validate223;
const schema251 = { "required": ["allowed", "pinningRequired"], "anyOf": [{ "properties": { "allowed": { "enum": ["selected", "local_only", "disabled"] } } }, { "properties": { "pinningRequired": { "const": "yes" } } }], "$id": "WS_RE_006_holds" };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate223.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.allowed !== undefined) {
            let data0 = data.allowed;
            if (!(((data0 === "selected") || (data0 === "local_only")) || (data0 === "disabled"))) {
                const err0 = { instancePath: instancePath + "/allowed", schemaPath: "#/anyOf/0/properties/allowed/enum", keyword: "enum", params: { allowedValues: schema251.anyOf[0].properties.allowed.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err0);
                errors++;
            }
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = {};
        props0.allowed = true;
    }
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pinningRequired !== undefined) {
            if ("yes" !== data.pinningRequired) {
                const err1 = { instancePath: instancePath + "/pinningRequired", schemaPath: "#/anyOf/1/properties/pinningRequired/const", keyword: "const", params: { allowedValue: "yes" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        if (props0 !== true) {
            props0 = props0 || {};
            props0.pinningRequired = true;
        }
    }
    if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors = push(vErrors, err2);
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.allowed === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowed" }, message: "must have required property '" + "allowed" + "'" };
            vErrors = push(vErrors, err3);
            errors++;
        }
        if (data.pinningRequired === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pinningRequired" }, message: "must have required property '" + "pinningRequired" + "'" };
            vErrors = push(vErrors, err4);
            errors++;
        }
    }
    validate223.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate223.evaluated = { "dynamicProps": true, "dynamicItems": false };
const WS_RE_007_holds = validate224;
const schema252 = { "required": ["defaultToken", "mayApprove"], "properties": { "defaultToken": { "const": "read" }, "mayApprove": { "const": false } }, "$id": "WS_RE_007_holds" };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate224.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.defaultToken === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultToken" }, message: "must have required property '" + "defaultToken" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.mayApprove === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mayApprove" }, message: "must have required property '" + "mayApprove" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.defaultToken !== undefined) {
            if ("read" !== data.defaultToken) {
                const err2 = { instancePath: instancePath + "/defaultToken", schemaPath: "#/properties/defaultToken/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.mayApprove !== undefined) {
            if (false !== data.mayApprove) {
                const err3 = { instancePath: instancePath + "/mayApprove", schemaPath: "#/properties/mayApprove/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate224.errors = vErrors;
    return errors === 0;
}
validate224.evaluated = { "props": { "defaultToken": true, "mayApprove": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_008_holds = validate225;
const schema253 = { "required": ["forkApproval"], "properties": { "forkApproval": { "enum": ["all_external_contributors", "none needed"] } }, "$id": "WS_RE_008_holds" };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate225.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.forkApproval === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forkApproval" }, message: "must have required property '" + "forkApproval" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.forkApproval !== undefined) {
            let data0 = data.forkApproval;
            if (!((data0 === "all_external_contributors") || (data0 === "none needed"))) {
                const err1 = { instancePath: instancePath + "/forkApproval", schemaPath: "#/properties/forkApproval/enum", keyword: "enum", params: { allowedValues: schema253.properties.forkApproval.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate225.errors = vErrors;
    return errors === 0;
}
validate225.evaluated = { "props": { "forkApproval": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_009_holds = validate226;
const schema254 = { "required": ["https", "verifiesCertificate", "secret"], "properties": { "https": { "const": true }, "verifiesCertificate": { "const": true }, "secret": { "const": true } }, "$id": "WS_RE_009_holds" };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate226.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.https === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "https" }, message: "must have required property '" + "https" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.verifiesCertificate === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verifiesCertificate" }, message: "must have required property '" + "verifiesCertificate" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.secret === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property '" + "secret" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.https !== undefined) {
            if (true !== data.https) {
                const err3 = { instancePath: instancePath + "/https", schemaPath: "#/properties/https/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.verifiesCertificate !== undefined) {
            if (true !== data.verifiesCertificate) {
                const err4 = { instancePath: instancePath + "/verifiesCertificate", schemaPath: "#/properties/verifiesCertificate/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.secret !== undefined) {
            if (true !== data.secret) {
                const err5 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate226.errors = vErrors;
    return errors === 0;
}
validate226.evaluated = { "props": { "https": true, "verifiesCertificate": true, "secret": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_009_matches = validate227;
const schema255 = { "required": ["active"], "properties": { "active": { "const": true } }, "$id": "WS_RE_009_matches" };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_009_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate227.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.active === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property '" + "active" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.active !== undefined) {
            if (true !== data.active) {
                const err1 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate227.errors = vErrors;
    return errors === 0;
}
validate227.evaluated = { "props": { "active": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_010_holds = validate228;
const schema256 = { "required": ["count"], "properties": { "count": { "maximum": 5 } }, "$id": "WS_RE_010_holds" };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_010_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate228.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.count === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.count !== undefined) {
            let data0 = data.count;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 5 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate228.errors = vErrors;
    return errors === 0;
}
validate228.evaluated = { "props": { "count": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_011_holds = validate229;
const schema257 = { "required": ["ephemeral"], "properties": { "ephemeral": { "const": true } }, "$id": "WS_RE_011_holds" };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_011_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate229.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ephemeral === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ephemeral" }, message: "must have required property '" + "ephemeral" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.ephemeral !== undefined) {
            if (true !== data.ephemeral) {
                const err1 = { instancePath: instancePath + "/ephemeral", schemaPath: "#/properties/ephemeral/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate229.errors = vErrors;
    return errors === 0;
}
validate229.evaluated = { "props": { "ephemeral": true }, "dynamicProps": false, "dynamicItems": false };
const WS_RE_012_holds = validate230;
const schema258 = { "required": ["reviewers", "branchPolicy"], "anyOf": [{ "properties": { "reviewers": { "minimum": 1 } } }, { "properties": { "branchPolicy": { "const": true } } }], "$id": "WS_RE_012_holds" };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_RE_012_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate230.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reviewers !== undefined) {
            let data0 = data.reviewers;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err0 = { instancePath: instancePath + "/reviewers", schemaPath: "#/anyOf/0/properties/reviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err0);
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = {};
        props0.reviewers = true;
    }
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.branchPolicy !== undefined) {
            if (true !== data.branchPolicy) {
                const err1 = { instancePath: instancePath + "/branchPolicy", schemaPath: "#/anyOf/1/properties/branchPolicy/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        if (props0 !== true) {
            props0 = props0 || {};
            props0.branchPolicy = true;
        }
    }
    if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors = push(vErrors, err2);
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reviewers === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewers" }, message: "must have required property '" + "reviewers" + "'" };
            vErrors = push(vErrors, err3);
            errors++;
        }
        if (data.branchPolicy === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchPolicy" }, message: "must have required property '" + "branchPolicy" + "'" };
            vErrors = push(vErrors, err4);
            errors++;
        }
    }
    validate230.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate230.evaluated = { "dynamicProps": true, "dynamicItems": false };
const WS_CI_014_holds = validate231;
const schema259 = { "required": ["secretScanning", "pushProtection"], "properties": { "secretScanning": { "const": "on" }, "pushProtection": { "const": "on" } }, "$id": "WS_CI_014_holds" };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_014_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate231.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.secretScanning === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secretScanning" }, message: "must have required property '" + "secretScanning" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.pushProtection === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pushProtection" }, message: "must have required property '" + "pushProtection" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.secretScanning !== undefined) {
            if ("on" !== data.secretScanning) {
                const err2 = { instancePath: instancePath + "/secretScanning", schemaPath: "#/properties/secretScanning/const", keyword: "const", params: { allowedValue: "on" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.pushProtection !== undefined) {
            if ("on" !== data.pushProtection) {
                const err3 = { instancePath: instancePath + "/pushProtection", schemaPath: "#/properties/pushProtection/const", keyword: "const", params: { allowedValue: "on" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate231.errors = vErrors;
    return errors === 0;
}
validate231.evaluated = { "props": { "secretScanning": true, "pushProtection": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_001_holds = validate232;
const schema260 = { "required": ["plain"], "properties": { "plain": { "const": false } }, "$id": "WS_SE_001_holds" };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate232.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.plain === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plain" }, message: "must have required property '" + "plain" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.plain !== undefined) {
            if (false !== data.plain) {
                const err1 = { instancePath: instancePath + "/plain", schemaPath: "#/properties/plain/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate232.errors = vErrors;
    return errors === 0;
}
validate232.evaluated = { "props": { "plain": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_002_holds = validate233;
const schema261 = { "required": ["ageDays"], "properties": { "ageDays": { "maximum": 90 } }, "$id": "WS_SE_002_holds" };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate233.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ageDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ageDays" }, message: "must have required property '" + "ageDays" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.ageDays !== undefined) {
            let data0 = data.ageDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 90 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/ageDays", schemaPath: "#/properties/ageDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate233.errors = vErrors;
    return errors === 0;
}
validate233.evaluated = { "props": { "ageDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_003_holds = validate234;
const schema262 = { "required": ["credential"], "properties": { "credential": { "const": "federated" } }, "$id": "WS_SE_003_holds" };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate234.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.credential === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credential" }, message: "must have required property '" + "credential" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.credential !== undefined) {
            if ("federated" !== data.credential) {
                const err1 = { instancePath: instancePath + "/credential", schemaPath: "#/properties/credential/const", keyword: "const", params: { allowedValue: "federated" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate234.errors = vErrors;
    return errors === 0;
}
validate234.evaluated = { "props": { "credential": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_004_holds = validate235;
const schema263 = { "required": ["readOnly", "unusedDays"], "properties": { "readOnly": { "const": true }, "unusedDays": { "maximum": 90 } }, "$id": "WS_SE_004_holds" };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate235.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.readOnly === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readOnly" }, message: "must have required property '" + "readOnly" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.unusedDays === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unusedDays" }, message: "must have required property '" + "unusedDays" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.readOnly !== undefined) {
            if (true !== data.readOnly) {
                const err2 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.unusedDays !== undefined) {
            let data1 = data.unusedDays;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 90 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/unusedDays", schemaPath: "#/properties/unusedDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
        }
    }
    validate235.errors = vErrors;
    return errors === 0;
}
validate235.evaluated = { "props": { "readOnly": true, "unusedDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_006_holds = validate236;
const schema264 = { "required": ["environment"], "properties": { "environment": { "const": true } }, "$id": "WS_SE_006_holds" };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate236.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.environment === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.environment !== undefined) {
            if (true !== data.environment) {
                const err1 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate236.errors = vErrors;
    return errors === 0;
}
validate236.evaluated = { "props": { "environment": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_006_matches = validate237;
const schema265 = { "required": ["own"], "properties": { "own": { "const": false } }, "$id": "WS_SE_006_matches" };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate237.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.own === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "own" }, message: "must have required property '" + "own" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.own !== undefined) {
            if (false !== data.own) {
                const err1 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate237.errors = vErrors;
    return errors === 0;
}
validate237.evaluated = { "props": { "own": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_007_holds = validate238;
const schema266 = { "required": ["unusedDays", "expires"], "properties": { "unusedDays": { "maximum": 90 }, "expires": { "const": true } }, "$id": "WS_SE_007_holds" };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate238.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unusedDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unusedDays" }, message: "must have required property '" + "unusedDays" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.expires === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.unusedDays !== undefined) {
            let data0 = data.unusedDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 90 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/unusedDays", schemaPath: "#/properties/unusedDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
        }
        if (data.expires !== undefined) {
            if (true !== data.expires) {
                const err3 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate238.errors = vErrors;
    return errors === 0;
}
validate238.evaluated = { "props": { "unusedDays": true, "expires": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_008_holds = validate239;
const schema267 = { "required": ["number"], "properties": { "number": { "maximum": 0 } }, "$id": "WS_SE_008_holds" };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate239.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.number === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.number !== undefined) {
            let data0 = data.number;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 0 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate239.errors = vErrors;
    return errors === 0;
}
validate239.evaluated = { "props": { "number": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SE_005_holds = validate240;
const schema268 = { "required": ["literal"], "properties": { "literal": { "const": false } }, "$id": "WS_SE_005_holds" };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SE_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate240.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.literal === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "literal" }, message: "must have required property '" + "literal" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.literal !== undefined) {
            if (false !== data.literal) {
                const err1 = { instancePath: instancePath + "/literal", schemaPath: "#/properties/literal/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate240.errors = vErrors;
    return errors === 0;
}
validate240.evaluated = { "props": { "literal": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_001_holds = validate241;
const schema269 = { "required": ["authenticated"], "properties": { "authenticated": { "const": true } }, "$id": "WS_EP_001_holds" };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate241.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.authenticated === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authenticated" }, message: "must have required property '" + "authenticated" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.authenticated !== undefined) {
            if (true !== data.authenticated) {
                const err1 = { instancePath: instancePath + "/authenticated", schemaPath: "#/properties/authenticated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate241.errors = vErrors;
    return errors === 0;
}
validate241.evaluated = { "props": { "authenticated": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_001_matches = validate242;
const schema270 = { "required": ["exposure"], "properties": { "exposure": { "enum": ["public", "internal", "unstated"] } }, "$id": "WS_EP_001_matches" };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate242.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exposure === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exposure" }, message: "must have required property '" + "exposure" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.exposure !== undefined) {
            let data0 = data.exposure;
            if (!(((data0 === "public") || (data0 === "internal")) || (data0 === "unstated"))) {
                const err1 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/enum", keyword: "enum", params: { allowedValues: schema270.properties.exposure.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate242.errors = vErrors;
    return errors === 0;
}
validate242.evaluated = { "props": { "exposure": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_002_holds = validate243;
const schema271 = { "required": ["roleBased", "roles", "wildcardRole"], "properties": { "roleBased": { "const": true }, "roles": { "type": "array", "minItems": 1 }, "wildcardRole": { "const": false } }, "$id": "WS_EP_002_holds" };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate243.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.roleBased === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roleBased" }, message: "must have required property '" + "roleBased" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.roles === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" }, message: "must have required property '" + "roles" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.wildcardRole === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wildcardRole" }, message: "must have required property '" + "wildcardRole" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.roleBased !== undefined) {
            if (true !== data.roleBased) {
                const err3 = { instancePath: instancePath + "/roleBased", schemaPath: "#/properties/roleBased/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.roles !== undefined) {
            let data1 = data.roles;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    vErrors = push(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
        if (data.wildcardRole !== undefined) {
            if (false !== data.wildcardRole) {
                const err6 = { instancePath: instancePath + "/wildcardRole", schemaPath: "#/properties/wildcardRole/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err6);
                errors++;
            }
        }
    }
    validate243.errors = vErrors;
    return errors === 0;
}
validate243.evaluated = { "props": { "roleBased": true, "roles": true, "wildcardRole": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_002_matches = validate244;
const schema272 = { "required": ["exposure"], "properties": { "exposure": { "enum": ["public", "internal", "unstated"] } }, "$id": "WS_EP_002_matches" };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate244.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exposure === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exposure" }, message: "must have required property '" + "exposure" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.exposure !== undefined) {
            let data0 = data.exposure;
            if (!(((data0 === "public") || (data0 === "internal")) || (data0 === "unstated"))) {
                const err1 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/enum", keyword: "enum", params: { allowedValues: schema272.properties.exposure.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate244.errors = vErrors;
    return errors === 0;
}
validate244.evaluated = { "props": { "exposure": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_003_holds = validate245;
const schema273 = { "required": ["minTls", "plaintext"], "properties": { "minTls": { "enum": ["1.3"] }, "plaintext": { "const": false } }, "$id": "WS_EP_003_holds" };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate245.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.minTls === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minTls" }, message: "must have required property '" + "minTls" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.plaintext === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plaintext" }, message: "must have required property '" + "plaintext" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.minTls !== undefined) {
            if (!(data.minTls === "1.3")) {
                const err2 = { instancePath: instancePath + "/minTls", schemaPath: "#/properties/minTls/enum", keyword: "enum", params: { allowedValues: schema273.properties.minTls.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.plaintext !== undefined) {
            if (false !== data.plaintext) {
                const err3 = { instancePath: instancePath + "/plaintext", schemaPath: "#/properties/plaintext/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate245.errors = vErrors;
    return errors === 0;
}
validate245.evaluated = { "props": { "minTls": true, "plaintext": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_003_matches = validate246;
const schema274 = { "required": ["exposure"], "properties": { "exposure": { "enum": ["public", "internal", "unstated"] } }, "$id": "WS_EP_003_matches" };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate246.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exposure === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exposure" }, message: "must have required property '" + "exposure" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.exposure !== undefined) {
            let data0 = data.exposure;
            if (!(((data0 === "public") || (data0 === "internal")) || (data0 === "unstated"))) {
                const err1 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/enum", keyword: "enum", params: { allowedValues: schema274.properties.exposure.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate246.errors = vErrors;
    return errors === 0;
}
validate246.evaluated = { "props": { "exposure": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_004_holds = validate247;
const schema275 = { "required": ["rpm", "burst"], "properties": { "rpm": { "type": "number", "minimum": 1, "maximum": 100000 }, "burst": { "type": "number", "minimum": 1, "maximum": 100000 } }, "$id": "WS_EP_004_holds" };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate247.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rpm === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rpm" }, message: "must have required property '" + "rpm" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.burst === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "burst" }, message: "must have required property '" + "burst" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.rpm !== undefined) {
            let data0 = data.rpm;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 100000 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/rpm", schemaPath: "#/properties/rpm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/rpm", schemaPath: "#/properties/rpm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/rpm", schemaPath: "#/properties/rpm/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.burst !== undefined) {
            let data1 = data.burst;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 100000 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/burst", schemaPath: "#/properties/burst/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" };
                    vErrors = push(vErrors, err5);
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/burst", schemaPath: "#/properties/burst/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err6);
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/burst", schemaPath: "#/properties/burst/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err7);
                errors++;
            }
        }
    }
    validate247.errors = vErrors;
    return errors === 0;
}
validate247.evaluated = { "props": { "rpm": true, "burst": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_004_matches = validate248;
const schema276 = { "required": ["exposure"], "properties": { "exposure": { "enum": ["public", "internal", "unstated"] } }, "$id": "WS_EP_004_matches" };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate248.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exposure === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exposure" }, message: "must have required property '" + "exposure" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.exposure !== undefined) {
            let data0 = data.exposure;
            if (!(((data0 === "public") || (data0 === "internal")) || (data0 === "unstated"))) {
                const err1 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/enum", keyword: "enum", params: { allowedValues: schema276.properties.exposure.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate248.errors = vErrors;
    return errors === 0;
}
validate248.evaluated = { "props": { "exposure": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_005_holds = validate249;
const schema277 = { "required": ["accessLog", "accessLogRetentionDays", "logsPayloads"], "properties": { "accessLog": { "const": true }, "accessLogRetentionDays": { "type": "number", "minimum": 30 }, "logsPayloads": { "const": false } }, "$id": "WS_EP_005_holds" };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate249.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.accessLog === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessLog" }, message: "must have required property '" + "accessLog" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.accessLogRetentionDays === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessLogRetentionDays" }, message: "must have required property '" + "accessLogRetentionDays" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.logsPayloads === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logsPayloads" }, message: "must have required property '" + "logsPayloads" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.accessLog !== undefined) {
            if (true !== data.accessLog) {
                const err3 = { instancePath: instancePath + "/accessLog", schemaPath: "#/properties/accessLog/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.accessLogRetentionDays !== undefined) {
            let data1 = data.accessLogRetentionDays;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 30 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/accessLogRetentionDays", schemaPath: "#/properties/accessLogRetentionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 }, message: "must be >= 30" };
                    vErrors = push(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/accessLogRetentionDays", schemaPath: "#/properties/accessLogRetentionDays/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
        if (data.logsPayloads !== undefined) {
            if (false !== data.logsPayloads) {
                const err6 = { instancePath: instancePath + "/logsPayloads", schemaPath: "#/properties/logsPayloads/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err6);
                errors++;
            }
        }
    }
    validate249.errors = vErrors;
    return errors === 0;
}
validate249.evaluated = { "props": { "accessLog": true, "accessLogRetentionDays": true, "logsPayloads": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_005_matches = validate250;
const schema278 = { "required": ["exposure"], "properties": { "exposure": { "enum": ["public", "internal", "unstated"] } }, "$id": "WS_EP_005_matches" };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate250.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exposure === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exposure" }, message: "must have required property '" + "exposure" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.exposure !== undefined) {
            let data0 = data.exposure;
            if (!(((data0 === "public") || (data0 === "internal")) || (data0 === "unstated"))) {
                const err1 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/enum", keyword: "enum", params: { allowedValues: schema278.properties.exposure.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate250.errors = vErrors;
    return errors === 0;
}
validate250.evaluated = { "props": { "exposure": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_006_holds = validate251;
const schema279 = { "required": ["authentication"], "properties": { "authentication": { "enum": ["oauth2", "oidc", "jwt", "mtls", "api-key"] } }, "$id": "WS_EP_006_holds" };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate251.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.authentication === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authentication" }, message: "must have required property '" + "authentication" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.authentication !== undefined) {
            let data0 = data.authentication;
            if (!(((((data0 === "oauth2") || (data0 === "oidc")) || (data0 === "jwt")) || (data0 === "mtls")) || (data0 === "api-key"))) {
                const err1 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: schema279.properties.authentication.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate251.errors = vErrors;
    return errors === 0;
}
validate251.evaluated = { "props": { "authentication": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_006_matches = validate252;
const schema280 = { "required": ["authenticated"], "properties": { "authenticated": { "const": true } }, "$id": "WS_EP_006_matches" };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate252.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.authenticated === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authenticated" }, message: "must have required property '" + "authenticated" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.authenticated !== undefined) {
            if (true !== data.authenticated) {
                const err1 = { instancePath: instancePath + "/authenticated", schemaPath: "#/properties/authenticated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate252.errors = vErrors;
    return errors === 0;
}
validate252.evaluated = { "props": { "authenticated": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_007_holds = validate253;
const schema281 = { "required": ["tokenLifetimeMinutes"], "properties": { "tokenLifetimeMinutes": { "type": "number", "minimum": 1, "maximum": 60 } }, "$id": "WS_EP_007_holds" };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate253.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tokenLifetimeMinutes === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenLifetimeMinutes" }, message: "must have required property '" + "tokenLifetimeMinutes" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.tokenLifetimeMinutes !== undefined) {
            let data0 = data.tokenLifetimeMinutes;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 60 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/tokenLifetimeMinutes", schemaPath: "#/properties/tokenLifetimeMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/tokenLifetimeMinutes", schemaPath: "#/properties/tokenLifetimeMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/tokenLifetimeMinutes", schemaPath: "#/properties/tokenLifetimeMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate253.errors = vErrors;
    return errors === 0;
}
validate253.evaluated = { "props": { "tokenLifetimeMinutes": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_007_matches = validate254;
const schema282 = { "required": ["authentication"], "properties": { "authentication": { "enum": ["oauth2", "oidc", "jwt"] } }, "$id": "WS_EP_007_matches" };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate254.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.authentication === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authentication" }, message: "must have required property '" + "authentication" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.authentication !== undefined) {
            let data0 = data.authentication;
            if (!(((data0 === "oauth2") || (data0 === "oidc")) || (data0 === "jwt"))) {
                const err1 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: schema282.properties.authentication.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate254.errors = vErrors;
    return errors === 0;
}
validate254.evaluated = { "props": { "authentication": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_008_holds = validate255;
const schema283 = { "required": ["keyRotationDays"], "properties": { "keyRotationDays": { "type": "number", "minimum": 1, "maximum": 90 } }, "$id": "WS_EP_008_holds" };
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate255.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.keyRotationDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyRotationDays" }, message: "must have required property '" + "keyRotationDays" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.keyRotationDays !== undefined) {
            let data0 = data.keyRotationDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 90 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/keyRotationDays", schemaPath: "#/properties/keyRotationDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/keyRotationDays", schemaPath: "#/properties/keyRotationDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = push(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/keyRotationDays", schemaPath: "#/properties/keyRotationDays/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate255.errors = vErrors;
    return errors === 0;
}
validate255.evaluated = { "props": { "keyRotationDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_008_matches = validate256;
const schema284 = { "required": ["authentication"], "properties": { "authentication": { "const": "api-key" } }, "$id": "WS_EP_008_matches" };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate256.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.authentication === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authentication" }, message: "must have required property '" + "authentication" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.authentication !== undefined) {
            if ("api-key" !== data.authentication) {
                const err1 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/const", keyword: "const", params: { allowedValue: "api-key" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate256.errors = vErrors;
    return errors === 0;
}
validate256.evaluated = { "props": { "authentication": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_009_holds = validate257;
const schema285 = { "required": ["rpm", "burst"], "properties": { "rpm": { "type": "number" }, "burst": { "type": "number", "minimum": { "$data": "1/rpm" } } }, "$id": "WS_EP_009_holds" };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate257.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rpm === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rpm" }, message: "must have required property '" + "rpm" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.burst === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "burst" }, message: "must have required property '" + "burst" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.rpm !== undefined) {
            let data0 = data.rpm;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/rpm", schemaPath: "#/properties/rpm/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.burst !== undefined) {
            let data1 = data.burst;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                const vSchema0 = data && data.rpm;
                if (vSchema0 !== undefined && ((!((typeof vSchema0 == "number") && (isFinite(vSchema0)))) || (data1 < vSchema0 || isNaN(data1)))) {
                    const err3 = { instancePath: instancePath + "/burst", schemaPath: "#/properties/burst/minimum", keyword: "minimum", params: { comparison: ">=", limit: vSchema0 }, message: "must be >= " + vSchema0 };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/burst", schemaPath: "#/properties/burst/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
    }
    validate257.errors = vErrors;
    return errors === 0;
}
validate257.evaluated = { "props": { "rpm": true, "burst": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_009_matches = validate258;
const schema286 = { "required": ["rpm", "burst"], "$id": "WS_EP_009_matches" };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_009_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate258.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rpm === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rpm" }, message: "must have required property '" + "rpm" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.burst === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "burst" }, message: "must have required property '" + "burst" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
    }
    validate258.errors = vErrors;
    return errors === 0;
}
validate258.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_EP_010_holds = validate259;
const schema287 = { "required": ["secured"], "properties": { "secured": { "const": true } }, "$id": "WS_EP_010_holds" };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_010_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate259.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.secured === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secured" }, message: "must have required property '" + "secured" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.secured !== undefined) {
            if (true !== data.secured) {
                const err1 = { instancePath: instancePath + "/secured", schemaPath: "#/properties/secured/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate259.errors = vErrors;
    return errors === 0;
}
validate259.evaluated = { "props": { "secured": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_011_holds = validate260;
const schema288 = { "required": ["matches"], "properties": { "matches": { "const": true } }, "$id": "WS_EP_011_holds" };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_011_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate260.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.matches === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matches" }, message: "must have required property '" + "matches" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.matches !== undefined) {
            if (true !== data.matches) {
                const err1 = { instancePath: instancePath + "/matches", schemaPath: "#/properties/matches/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate260.errors = vErrors;
    return errors === 0;
}
validate260.evaluated = { "props": { "matches": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_011_matches = validate261;
const schema289 = { "required": ["declared", "secured"], "properties": { "secured": { "const": true } }, "$id": "WS_EP_011_matches" };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_011_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate261.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declared === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declared" }, message: "must have required property '" + "declared" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.secured === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secured" }, message: "must have required property '" + "secured" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.secured !== undefined) {
            if (true !== data.secured) {
                const err2 = { instancePath: instancePath + "/secured", schemaPath: "#/properties/secured/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
    }
    validate261.errors = vErrors;
    return errors === 0;
}
validate261.evaluated = { "props": { "secured": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_012_holds = validate262;
const schema290 = { "required": ["plaintext"], "properties": { "plaintext": { "const": false } }, "$id": "WS_EP_012_holds" };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_012_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate262.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.plaintext === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plaintext" }, message: "must have required property '" + "plaintext" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.plaintext !== undefined) {
            if (false !== data.plaintext) {
                const err1 = { instancePath: instancePath + "/plaintext", schemaPath: "#/properties/plaintext/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate262.errors = vErrors;
    return errors === 0;
}
validate262.evaluated = { "props": { "plaintext": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_013_holds = validate263;
const schema291 = { "required": ["scoped"], "properties": { "scoped": { "const": true } }, "$id": "WS_EP_013_holds" };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_013_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate263.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scoped === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scoped" }, message: "must have required property '" + "scoped" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.scoped !== undefined) {
            if (true !== data.scoped) {
                const err1 = { instancePath: instancePath + "/scoped", schemaPath: "#/properties/scoped/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate263.errors = vErrors;
    return errors === 0;
}
validate263.evaluated = { "props": { "scoped": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_013_matches = validate264;
const schema292 = { "required": ["scoped"], "$id": "WS_EP_013_matches" };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_013_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate264.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scoped === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scoped" }, message: "must have required property '" + "scoped" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
    }
    validate264.errors = vErrors;
    return errors === 0;
}
validate264.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_EP_014_holds = validate265;
const schema293 = { "required": ["limited"], "properties": { "limited": { "const": true } }, "$id": "WS_EP_014_holds" };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_014_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate265.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limited === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limited" }, message: "must have required property '" + "limited" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.limited !== undefined) {
            if (true !== data.limited) {
                const err1 = { instancePath: instancePath + "/limited", schemaPath: "#/properties/limited/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate265.errors = vErrors;
    return errors === 0;
}
validate265.evaluated = { "props": { "limited": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_015_holds = validate266;
const schema294 = { "required": ["strong"], "properties": { "strong": { "const": true } }, "$id": "WS_EP_015_holds" };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_015_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate266.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.strong === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strong" }, message: "must have required property '" + "strong" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.strong !== undefined) {
            if (true !== data.strong) {
                const err1 = { instancePath: instancePath + "/strong", schemaPath: "#/properties/strong/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate266.errors = vErrors;
    return errors === 0;
}
validate266.evaluated = { "props": { "strong": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_016_holds = validate267;
const schema295 = { "required": ["tls"], "properties": { "tls": { "const": true } }, "$id": "WS_EP_016_holds" };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_016_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate267.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tls === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tls" }, message: "must have required property '" + "tls" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.tls !== undefined) {
            if (true !== data.tls) {
                const err1 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate267.errors = vErrors;
    return errors === 0;
}
validate267.evaluated = { "props": { "tls": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_017_holds = validate268;
const schema296 = { "required": ["authenticated"], "properties": { "authenticated": { "const": true } }, "$id": "WS_EP_017_holds" };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_017_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate268.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.authenticated === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authenticated" }, message: "must have required property '" + "authenticated" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.authenticated !== undefined) {
            if (true !== data.authenticated) {
                const err1 = { instancePath: instancePath + "/authenticated", schemaPath: "#/properties/authenticated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate268.errors = vErrors;
    return errors === 0;
}
validate268.evaluated = { "props": { "authenticated": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_018_holds = validate269;
const schema297 = { "required": ["limited"], "properties": { "limited": { "const": true } }, "$id": "WS_EP_018_holds" };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_018_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate269.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limited === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limited" }, message: "must have required property '" + "limited" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.limited !== undefined) {
            if (true !== data.limited) {
                const err1 = { instancePath: instancePath + "/limited", schemaPath: "#/properties/limited/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate269.errors = vErrors;
    return errors === 0;
}
validate269.evaluated = { "props": { "limited": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_019_holds = validate270;
const schema298 = { "required": ["mutualTls"], "properties": { "mutualTls": { "const": true } }, "$id": "WS_EP_019_holds" };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_019_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate270.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mutualTls === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mutualTls" }, message: "must have required property '" + "mutualTls" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.mutualTls !== undefined) {
            if (true !== data.mutualTls) {
                const err1 = { instancePath: instancePath + "/mutualTls", schemaPath: "#/properties/mutualTls/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate270.errors = vErrors;
    return errors === 0;
}
validate270.evaluated = { "props": { "mutualTls": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_019_matches = validate271;
const schema299 = { "required": ["mutualTls"], "$id": "WS_EP_019_matches" };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_019_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate271.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mutualTls === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mutualTls" }, message: "must have required property '" + "mutualTls" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
    }
    validate271.errors = vErrors;
    return errors === 0;
}
validate271.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_EP_020_holds = validate272;
const schema300 = { "required": ["allowsAll"], "properties": { "allowsAll": { "const": false } }, "$id": "WS_EP_020_holds" };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_020_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate272.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.allowsAll === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowsAll" }, message: "must have required property '" + "allowsAll" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.allowsAll !== undefined) {
            if (false !== data.allowsAll) {
                const err1 = { instancePath: instancePath + "/allowsAll", schemaPath: "#/properties/allowsAll/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate272.errors = vErrors;
    return errors === 0;
}
validate272.evaluated = { "props": { "allowsAll": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_020_matches = validate273;
const schema301 = { "required": ["allowsAll"], "$id": "WS_EP_020_matches" };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_020_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate273.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.allowsAll === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowsAll" }, message: "must have required property '" + "allowsAll" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
    }
    validate273.errors = vErrors;
    return errors === 0;
}
validate273.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_EP_021_holds = validate274;
const schema302 = { "required": ["plainStorage"], "properties": { "plainStorage": { "const": "" } }, "$id": "WS_EP_021_holds" };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_021_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate274.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.plainStorage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plainStorage" }, message: "must have required property '" + "plainStorage" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.plainStorage !== undefined) {
            if ("" !== data.plainStorage) {
                const err1 = { instancePath: instancePath + "/plainStorage", schemaPath: "#/properties/plainStorage/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate274.errors = vErrors;
    return errors === 0;
}
validate274.evaluated = { "props": { "plainStorage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_022_holds = validate275;
const schema303 = { "required": ["exposed"], "properties": { "exposed": { "const": false } }, "$id": "WS_EP_022_holds" };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_022_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate275.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exposed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exposed" }, message: "must have required property '" + "exposed" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.exposed !== undefined) {
            if (false !== data.exposed) {
                const err1 = { instancePath: instancePath + "/exposed", schemaPath: "#/properties/exposed/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate275.errors = vErrors;
    return errors === 0;
}
validate275.evaluated = { "props": { "exposed": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_023_holds = validate276;
const schema304 = { "required": ["authenticated"], "properties": { "authenticated": { "const": true } }, "$id": "WS_EP_023_holds" };
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_023_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate276.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.authenticated === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authenticated" }, message: "must have required property '" + "authenticated" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.authenticated !== undefined) {
            if (true !== data.authenticated) {
                const err1 = { instancePath: instancePath + "/authenticated", schemaPath: "#/properties/authenticated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate276.errors = vErrors;
    return errors === 0;
}
validate276.evaluated = { "props": { "authenticated": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_023_matches = validate277;
const schema305 = { "required": ["object"], "properties": { "object": { "not": { "enum": ["ServingRuntime", "ClusterServingRuntime"] } } }, "$id": "WS_EP_023_matches" };
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_023_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate277.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.object === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property '" + "object" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.object !== undefined) {
            let data0 = data.object;
            const _errs1 = errors;
            const _errs2 = errors;
            if (!((data0 === "ServingRuntime") || (data0 === "ClusterServingRuntime"))) {
                const err1 = {};
                vErrors = push(vErrors, err1);
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = push(vErrors, err2);
                errors++;
            }
            else {
                errors = _errs1;
                if (vErrors !== null) {
                    if (_errs1) {
                        vErrors.length = _errs1;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    validate277.errors = vErrors;
    return errors === 0;
}
validate277.evaluated = { "props": { "object": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_024_holds = validate278;
const schema306 = { "required": ["modelControl"], "properties": { "modelControl": { "const": false } }, "$id": "WS_EP_024_holds" };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_024_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate278.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.modelControl === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modelControl" }, message: "must have required property '" + "modelControl" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.modelControl !== undefined) {
            if (false !== data.modelControl) {
                const err1 = { instancePath: instancePath + "/modelControl", schemaPath: "#/properties/modelControl/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate278.errors = vErrors;
    return errors === 0;
}
validate278.evaluated = { "props": { "modelControl": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_025_holds = validate279;
const schema307 = { "required": ["bounded"], "properties": { "bounded": { "const": true } }, "$id": "WS_EP_025_holds" };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_025_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate279.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bounded === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bounded" }, message: "must have required property '" + "bounded" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.bounded !== undefined) {
            if (true !== data.bounded) {
                const err1 = { instancePath: instancePath + "/bounded", schemaPath: "#/properties/bounded/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate279.errors = vErrors;
    return errors === 0;
}
validate279.evaluated = { "props": { "bounded": true }, "dynamicProps": false, "dynamicItems": false };
const WS_EP_026_holds = validate280;
const schema308 = { "required": ["endpoint"], "properties": { "endpoint": { "const": true } }, "$id": "WS_EP_026_holds" };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_EP_026_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate280.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.endpoint === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" }, message: "must have required property '" + "endpoint" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.endpoint !== undefined) {
            if (true !== data.endpoint) {
                const err1 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate280.errors = vErrors;
    return errors === 0;
}
validate280.evaluated = { "props": { "endpoint": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_001_holds = validate281;
const schema309 = { "required": ["state"], "properties": { "state": { "enum": ["verified", "unverified"] } }, "$id": "WS_SIG_001_holds" };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate281.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!((data0 === "verified") || (data0 === "unverified"))) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema309.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate281.errors = vErrors;
    return errors === 0;
}
validate281.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_001_matches = validate282;
const schema310 = { "required": ["required"], "properties": { "required": { "const": true } }, "$id": "WS_SIG_001_matches" };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate282.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.required === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property '" + "required" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.required !== undefined) {
            if (true !== data.required) {
                const err1 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate282.errors = vErrors;
    return errors === 0;
}
validate282.evaluated = { "props": { "required": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_002_holds = validate283;
const schema311 = { "required": ["state"], "properties": { "state": { "const": "verified" } }, "$id": "WS_SIG_002_holds" };
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate283.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate283.errors = vErrors;
    return errors === 0;
}
validate283.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_002_matches = validate284;
const schema312 = { "required": ["state"], "properties": { "state": { "enum": ["verified", "unverified"] } }, "$id": "WS_SIG_002_matches" };
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate284.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!((data0 === "verified") || (data0 === "unverified"))) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema312.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate284.errors = vErrors;
    return errors === 0;
}
validate284.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_003_holds = validate285;
const schema313 = { "required": ["signer"], "properties": { "signer": { "const": "expected" } }, "$id": "WS_SIG_003_holds" };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate285.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signer === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.signer !== undefined) {
            if ("expected" !== data.signer) {
                const err1 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/const", keyword: "const", params: { allowedValue: "expected" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate285.errors = vErrors;
    return errors === 0;
}
validate285.evaluated = { "props": { "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_003_matches = validate286;
const schema314 = { "required": ["state", "signer"], "properties": { "state": { "const": "verified" }, "signer": { "enum": ["expected", "other"] } }, "$id": "WS_SIG_003_matches" };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate286.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.signer === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.signer !== undefined) {
            let data1 = data.signer;
            if (!((data1 === "expected") || (data1 === "other"))) {
                const err3 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/enum", keyword: "enum", params: { allowedValues: schema314.properties.signer.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate286.errors = vErrors;
    return errors === 0;
}
validate286.evaluated = { "props": { "state": true, "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_004_holds = validate287;
const schema315 = { "required": ["signer"], "properties": { "signer": { "const": "expected" } }, "$id": "WS_SIG_004_holds" };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate287.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signer === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.signer !== undefined) {
            if ("expected" !== data.signer) {
                const err1 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/const", keyword: "const", params: { allowedValue: "expected" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate287.errors = vErrors;
    return errors === 0;
}
validate287.evaluated = { "props": { "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_004_matches = validate288;
const schema316 = { "required": ["required", "state", "signer"], "properties": { "required": { "const": true }, "state": { "const": "verified" }, "signer": { "enum": ["expected", "unpinned"] } }, "$id": "WS_SIG_004_matches" };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate288.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.required === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property '" + "required" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.signer === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.required !== undefined) {
            if (true !== data.required) {
                const err3 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.signer !== undefined) {
            let data2 = data.signer;
            if (!((data2 === "expected") || (data2 === "unpinned"))) {
                const err5 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/enum", keyword: "enum", params: { allowedValues: schema316.properties.signer.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate288.errors = vErrors;
    return errors === 0;
}
validate288.evaluated = { "props": { "required": true, "state": true, "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_005_holds = validate289;
const schema317 = { "required": ["fromPullRequest"], "properties": { "fromPullRequest": { "const": false } }, "$id": "WS_SIG_005_holds" };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate289.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fromPullRequest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromPullRequest" }, message: "must have required property '" + "fromPullRequest" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.fromPullRequest !== undefined) {
            if (false !== data.fromPullRequest) {
                const err1 = { instancePath: instancePath + "/fromPullRequest", schemaPath: "#/properties/fromPullRequest/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate289.errors = vErrors;
    return errors === 0;
}
validate289.evaluated = { "props": { "fromPullRequest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_005_matches = validate290;
const schema318 = { "required": ["state", "method"], "properties": { "state": { "const": "verified" }, "method": { "const": "sigstore" } }, "$id": "WS_SIG_005_matches" };
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate290.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.method === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property '" + "method" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.method !== undefined) {
            if ("sigstore" !== data.method) {
                const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/const", keyword: "const", params: { allowedValue: "sigstore" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate290.errors = vErrors;
    return errors === 0;
}
validate290.evaluated = { "props": { "state": true, "method": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_006_holds = validate291;
const schema319 = { "required": ["keyAgeDays"], "properties": { "keyAgeDays": { "maximum": 90 } }, "$id": "WS_SIG_006_holds" };
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate291.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.keyAgeDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyAgeDays" }, message: "must have required property '" + "keyAgeDays" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.keyAgeDays !== undefined) {
            let data0 = data.keyAgeDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 90 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/keyAgeDays", schemaPath: "#/properties/keyAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate291.errors = vErrors;
    return errors === 0;
}
validate291.evaluated = { "props": { "keyAgeDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_006_matches = validate292;
const schema320 = { "required": ["state"], "properties": { "state": { "const": "verified" } }, "$id": "WS_SIG_006_matches" };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate292.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate292.errors = vErrors;
    return errors === 0;
}
validate292.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_007_holds = validate293;
const schema321 = { "required": ["contentHashed"], "properties": { "contentHashed": { "const": true } }, "$id": "WS_SIG_007_holds" };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate293.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.contentHashed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contentHashed" }, message: "must have required property '" + "contentHashed" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.contentHashed !== undefined) {
            if (true !== data.contentHashed) {
                const err1 = { instancePath: instancePath + "/contentHashed", schemaPath: "#/properties/contentHashed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate293.errors = vErrors;
    return errors === 0;
}
validate293.evaluated = { "props": { "contentHashed": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_007_matches = validate294;
const schema322 = { "required": ["required", "state"], "properties": { "required": { "const": true }, "state": { "const": "verified" } }, "$id": "WS_SIG_007_matches" };
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_007_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate294.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.required === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property '" + "required" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.required !== undefined) {
            if (true !== data.required) {
                const err2 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate294.errors = vErrors;
    return errors === 0;
}
validate294.evaluated = { "props": { "required": true, "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_008_holds = validate295;
const schema323 = { "required": ["trustRoot"], "properties": { "trustRoot": { "const": "fresh" } }, "$id": "WS_SIG_008_holds" };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate295.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.trustRoot === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustRoot" }, message: "must have required property '" + "trustRoot" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.trustRoot !== undefined) {
            if ("fresh" !== data.trustRoot) {
                const err1 = { instancePath: instancePath + "/trustRoot", schemaPath: "#/properties/trustRoot/const", keyword: "const", params: { allowedValue: "fresh" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate295.errors = vErrors;
    return errors === 0;
}
validate295.evaluated = { "props": { "trustRoot": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_008_matches = validate296;
const schema324 = { "required": ["state", "trustRoot"], "properties": { "state": { "const": "verified" }, "trustRoot": { "enum": ["fresh", "stale"] } }, "$id": "WS_SIG_008_matches" };
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate296.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.trustRoot === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustRoot" }, message: "must have required property '" + "trustRoot" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.trustRoot !== undefined) {
            let data1 = data.trustRoot;
            if (!((data1 === "fresh") || (data1 === "stale"))) {
                const err3 = { instancePath: instancePath + "/trustRoot", schemaPath: "#/properties/trustRoot/enum", keyword: "enum", params: { allowedValues: schema324.properties.trustRoot.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate296.errors = vErrors;
    return errors === 0;
}
validate296.evaluated = { "props": { "state": true, "trustRoot": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_009_holds = validate297;
const schema325 = { "required": ["unsignedFiles"], "properties": { "unsignedFiles": { "maximum": 0 } }, "$id": "WS_SIG_009_holds" };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate297.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unsignedFiles === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unsignedFiles" }, message: "must have required property '" + "unsignedFiles" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.unsignedFiles !== undefined) {
            let data0 = data.unsignedFiles;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 0 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/unsignedFiles", schemaPath: "#/properties/unsignedFiles/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate297.errors = vErrors;
    return errors === 0;
}
validate297.evaluated = { "props": { "unsignedFiles": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_009_matches = validate298;
const schema326 = { "required": ["state"], "properties": { "state": { "const": "verified" } }, "$id": "WS_SIG_009_matches" };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_009_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate298.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate298.errors = vErrors;
    return errors === 0;
}
validate298.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_ART_004_holds = validate299;
const schema327 = { "required": ["immutable"], "properties": { "immutable": { "const": true } }, "$id": "WS_ART_004_holds" };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_ART_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate299.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.immutable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "immutable" }, message: "must have required property '" + "immutable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.immutable !== undefined) {
            if (true !== data.immutable) {
                const err1 = { instancePath: instancePath + "/immutable", schemaPath: "#/properties/immutable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate299.errors = vErrors;
    return errors === 0;
}
validate299.evaluated = { "props": { "immutable": true }, "dynamicProps": false, "dynamicItems": false };
const WS_ART_004_matches = validate300;
const schema328 = { "required": ["latest"], "properties": { "latest": { "const": true } }, "$id": "WS_ART_004_matches" };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_ART_004_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate300.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.latest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest" }, message: "must have required property '" + "latest" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.latest !== undefined) {
            if (true !== data.latest) {
                const err1 = { instancePath: instancePath + "/latest", schemaPath: "#/properties/latest/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate300.errors = vErrors;
    return errors === 0;
}
validate300.evaluated = { "props": { "latest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_ART_005_holds = validate301;
const schema329 = { "required": ["sbom"], "properties": { "sbom": { "const": true } }, "$id": "WS_ART_005_holds" };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_ART_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate301.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sbom === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sbom" }, message: "must have required property '" + "sbom" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.sbom !== undefined) {
            if (true !== data.sbom) {
                const err1 = { instancePath: instancePath + "/sbom", schemaPath: "#/properties/sbom/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate301.errors = vErrors;
    return errors === 0;
}
validate301.evaluated = { "props": { "sbom": true }, "dynamicProps": false, "dynamicItems": false };
const WS_ART_005_matches = validate302;
const schema330 = { "required": ["latest"], "properties": { "latest": { "const": true } }, "$id": "WS_ART_005_matches" };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_ART_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate302.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.latest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest" }, message: "must have required property '" + "latest" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.latest !== undefined) {
            if (true !== data.latest) {
                const err1 = { instancePath: instancePath + "/latest", schemaPath: "#/properties/latest/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate302.errors = vErrors;
    return errors === 0;
}
validate302.evaluated = { "props": { "latest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_ART_006_holds = validate303;
const schema331 = { "required": ["undigested"], "properties": { "undigested": { "maxItems": 0 } }, "$id": "WS_ART_006_holds" };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_ART_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate303.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.undigested === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undigested" }, message: "must have required property '" + "undigested" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.undigested !== undefined) {
            let data0 = data.undigested;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err1 = { instancePath: instancePath + "/undigested", schemaPath: "#/properties/undigested/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate303.errors = vErrors;
    return errors === 0;
}
validate303.evaluated = { "props": { "undigested": true }, "dynamicProps": false, "dynamicItems": false };
const WS_ART_006_matches = validate304;
const schema332 = { "required": ["latest"], "properties": { "latest": { "const": true } }, "$id": "WS_ART_006_matches" };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_ART_006_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate304.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.latest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest" }, message: "must have required property '" + "latest" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.latest !== undefined) {
            if (true !== data.latest) {
                const err1 = { instancePath: instancePath + "/latest", schemaPath: "#/properties/latest/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate304.errors = vErrors;
    return errors === 0;
}
validate304.evaluated = { "props": { "latest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_001_holds = validate305;
const schema333 = { "required": ["storage"], "properties": { "storage": { "type": "string", "pattern": "^(/secure/|/encrypted/|s3://secure-|gs://secure-|abfss?://secure)" } }, "$id": "WS_TR_001_holds" };
const pattern5 = func0("^(/secure/|/encrypted/|s3://secure-|gs://secure-|abfss?://secure)", "u");
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate305.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.storage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storage" }, message: "must have required property '" + "storage" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.storage !== undefined) {
            let data0 = data.storage;
            if (typeof data0 === "string") {
                if (!pattern5.test(data0)) {
                    const err1 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/pattern", keyword: "pattern", params: { pattern: "^(/secure/|/encrypted/|s3://secure-|gs://secure-|abfss?://secure)" }, message: "must match pattern \"" + "^(/secure/|/encrypted/|s3://secure-|gs://secure-|abfss?://secure)" + "\"" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
    }
    validate305.errors = vErrors;
    return errors === 0;
}
validate305.evaluated = { "props": { "storage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_002_holds = validate306;
const schema334 = { "required": ["worldReadable"], "properties": { "worldReadable": { "const": false } }, "$id": "WS_TR_002_holds" };
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate306.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.worldReadable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worldReadable" }, message: "must have required property '" + "worldReadable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.worldReadable !== undefined) {
            if (false !== data.worldReadable) {
                const err1 = { instancePath: instancePath + "/worldReadable", schemaPath: "#/properties/worldReadable/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate306.errors = vErrors;
    return errors === 0;
}
validate306.evaluated = { "props": { "worldReadable": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_002_matches = validate307;
const schema335 = { "required": ["storage"], "properties": { "storage": { "pattern": "^[^:]*$" } }, "$id": "WS_TR_002_matches" };
const pattern6 = func0("^[^:]*$", "u");
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate307.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.storage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storage" }, message: "must have required property '" + "storage" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.storage !== undefined) {
            let data0 = data.storage;
            if (typeof data0 === "string") {
                if (!pattern6.test(data0)) {
                    const err1 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/pattern", keyword: "pattern", params: { pattern: "^[^:]*$" }, message: "must match pattern \"" + "^[^:]*$" + "\"" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    validate307.errors = vErrors;
    return errors === 0;
}
validate307.evaluated = { "props": { "storage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_003_holds = validate308;
const schema336 = { "required": ["network"], "properties": { "network": { "enum": ["isolated", "vpc-secure", "training-isolated"] } }, "$id": "WS_TR_003_holds" };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate308.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.network === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "network" }, message: "must have required property '" + "network" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.network !== undefined) {
            let data0 = data.network;
            if (!(((data0 === "isolated") || (data0 === "vpc-secure")) || (data0 === "training-isolated"))) {
                const err1 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/enum", keyword: "enum", params: { allowedValues: schema336.properties.network.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate308.errors = vErrors;
    return errors === 0;
}
validate308.evaluated = { "props": { "network": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_004_holds = validate309;
const schema337 = { "required": ["auditLogging"], "properties": { "auditLogging": { "const": true } }, "$id": "WS_TR_004_holds" };
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate309.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.auditLogging === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auditLogging" }, message: "must have required property '" + "auditLogging" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.auditLogging !== undefined) {
            if (true !== data.auditLogging) {
                const err1 = { instancePath: instancePath + "/auditLogging", schemaPath: "#/properties/auditLogging/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate309.errors = vErrors;
    return errors === 0;
}
validate309.evaluated = { "props": { "auditLogging": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_005_holds = validate310;
const schema338 = { "required": ["encrypted", "users", "everybody"], "properties": { "encrypted": { "const": true }, "users": { "type": "array", "minItems": 1 }, "everybody": { "const": false } }, "$id": "WS_TR_005_holds" };
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate310.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.encrypted === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encrypted" }, message: "must have required property '" + "encrypted" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.users === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "users" }, message: "must have required property '" + "users" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.everybody === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "everybody" }, message: "must have required property '" + "everybody" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.encrypted !== undefined) {
            if (true !== data.encrypted) {
                const err3 = { instancePath: instancePath + "/encrypted", schemaPath: "#/properties/encrypted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.users !== undefined) {
            let data1 = data.users;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    vErrors = push(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
        if (data.everybody !== undefined) {
            if (false !== data.everybody) {
                const err6 = { instancePath: instancePath + "/everybody", schemaPath: "#/properties/everybody/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err6);
                errors++;
            }
        }
    }
    validate310.errors = vErrors;
    return errors === 0;
}
validate310.evaluated = { "props": { "encrypted": true, "users": true, "everybody": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_006_holds = validate311;
const schema339 = { "required": ["egress"], "properties": { "egress": { "const": "blocked" } }, "$id": "WS_TR_006_holds" };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate311.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.egress === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "egress" }, message: "must have required property '" + "egress" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.egress !== undefined) {
            if ("blocked" !== data.egress) {
                const err1 = { instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/const", keyword: "const", params: { allowedValue: "blocked" }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate311.errors = vErrors;
    return errors === 0;
}
validate311.evaluated = { "props": { "egress": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_007_holds = validate312;
const schema340 = { "required": ["environment"], "properties": { "environment": { "const": true } }, "$id": "WS_TR_007_holds" };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate312.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.environment === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.environment !== undefined) {
            if (true !== data.environment) {
                const err1 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate312.errors = vErrors;
    return errors === 0;
}
validate312.evaluated = { "props": { "environment": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_008_holds = validate313;
const schema341 = { "required": ["customerKey", "publicAccess", "logged"], "properties": { "customerKey": { "const": true }, "publicAccess": { "const": false }, "logged": { "const": true } }, "$id": "WS_TR_008_holds" };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate313.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.customerKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerKey" }, message: "must have required property '" + "customerKey" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.publicAccess === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicAccess" }, message: "must have required property '" + "publicAccess" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.logged === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logged" }, message: "must have required property '" + "logged" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.customerKey !== undefined) {
            if (true !== data.customerKey) {
                const err3 = { instancePath: instancePath + "/customerKey", schemaPath: "#/properties/customerKey/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.publicAccess !== undefined) {
            if (false !== data.publicAccess) {
                const err4 = { instancePath: instancePath + "/publicAccess", schemaPath: "#/properties/publicAccess/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.logged !== undefined) {
            if (true !== data.logged) {
                const err5 = { instancePath: instancePath + "/logged", schemaPath: "#/properties/logged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate313.errors = vErrors;
    return errors === 0;
}
validate313.evaluated = { "props": { "customerKey": true, "publicAccess": true, "logged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_TR_008_matches = validate314;
const schema342 = { "required": ["type"], "properties": { "type": { "enum": ["training.storage"] } }, "$id": "WS_TR_008_matches" };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_TR_008_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate314.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.type !== undefined) {
            if (!(data.type === "training.storage")) {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema342.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate314.errors = vErrors;
    return errors === 0;
}
validate314.evaluated = { "props": { "type": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_001_holds = validate315;
const schema343 = { "required": ["registered", "digestMatches", "immutable"], "properties": { "registered": { "const": true }, "digestMatches": { "const": true }, "immutable": { "const": true } }, "$id": "WS_VE_001_holds" };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_001_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate315.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.registered === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registered" }, message: "must have required property '" + "registered" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.digestMatches === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digestMatches" }, message: "must have required property '" + "digestMatches" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.immutable === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "immutable" }, message: "must have required property '" + "immutable" + "'" };
            vErrors = push(vErrors, err2);
            errors++;
        }
        if (data.registered !== undefined) {
            if (true !== data.registered) {
                const err3 = { instancePath: instancePath + "/registered", schemaPath: "#/properties/registered/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
        if (data.digestMatches !== undefined) {
            if (true !== data.digestMatches) {
                const err4 = { instancePath: instancePath + "/digestMatches", schemaPath: "#/properties/digestMatches/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
        if (data.immutable !== undefined) {
            if (true !== data.immutable) {
                const err5 = { instancePath: instancePath + "/immutable", schemaPath: "#/properties/immutable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err5);
                errors++;
            }
        }
    }
    validate315.errors = vErrors;
    return errors === 0;
}
validate315.evaluated = { "props": { "registered": true, "digestMatches": true, "immutable": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_001_matches = validate316;
const schema344 = { "required": ["declaresRegistry"], "properties": { "declaresRegistry": { "const": true } }, "$id": "WS_VE_001_matches" };
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_001_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate316.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresRegistry === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresRegistry" }, message: "must have required property '" + "declaresRegistry" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declaresRegistry !== undefined) {
            if (true !== data.declaresRegistry) {
                const err1 = { instancePath: instancePath + "/declaresRegistry", schemaPath: "#/properties/declaresRegistry/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate316.errors = vErrors;
    return errors === 0;
}
validate316.evaluated = { "props": { "declaresRegistry": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_002_holds = validate317;
const schema345 = { "required": ["missingLineage"], "properties": { "missingLineage": { "type": "array", "maxItems": 0 } }, "$id": "WS_VE_002_holds" };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_002_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate317.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.missingLineage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missingLineage" }, message: "must have required property '" + "missingLineage" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.missingLineage !== undefined) {
            let data0 = data.missingLineage;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err1 = { instancePath: instancePath + "/missingLineage", schemaPath: "#/properties/missingLineage/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/missingLineage", schemaPath: "#/properties/missingLineage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
    }
    validate317.errors = vErrors;
    return errors === 0;
}
validate317.evaluated = { "props": { "missingLineage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_002_matches = validate318;
const schema346 = { "required": ["declaresLineage"], "properties": { "declaresLineage": { "const": true } }, "$id": "WS_VE_002_matches" };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_002_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate318.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresLineage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresLineage" }, message: "must have required property '" + "declaresLineage" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declaresLineage !== undefined) {
            if (true !== data.declaresLineage) {
                const err1 = { instancePath: instancePath + "/declaresLineage", schemaPath: "#/properties/declaresLineage/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate318.errors = vErrors;
    return errors === 0;
}
validate318.evaluated = { "props": { "declaresLineage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_003_holds = validate319;
const schema347 = { "required": ["writersNamed", "promotionApproved"], "properties": { "writersNamed": { "const": true }, "promotionApproved": { "const": true } }, "$id": "WS_VE_003_holds" };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_003_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate319.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.writersNamed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writersNamed" }, message: "must have required property '" + "writersNamed" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.promotionApproved === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "promotionApproved" }, message: "must have required property '" + "promotionApproved" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.writersNamed !== undefined) {
            if (true !== data.writersNamed) {
                const err2 = { instancePath: instancePath + "/writersNamed", schemaPath: "#/properties/writersNamed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.promotionApproved !== undefined) {
            if (true !== data.promotionApproved) {
                const err3 = { instancePath: instancePath + "/promotionApproved", schemaPath: "#/properties/promotionApproved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err3);
                errors++;
            }
        }
    }
    validate319.errors = vErrors;
    return errors === 0;
}
validate319.evaluated = { "props": { "writersNamed": true, "promotionApproved": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_003_matches = validate320;
const schema348 = { "required": ["declaresRegistry"], "properties": { "declaresRegistry": { "const": true } }, "$id": "WS_VE_003_matches" };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_003_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate320.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.declaresRegistry === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declaresRegistry" }, message: "must have required property '" + "declaresRegistry" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.declaresRegistry !== undefined) {
            if (true !== data.declaresRegistry) {
                const err1 = { instancePath: instancePath + "/declaresRegistry", schemaPath: "#/properties/declaresRegistry/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate320.errors = vErrors;
    return errors === 0;
}
validate320.evaluated = { "props": { "declaresRegistry": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_004_holds = validate321;
const schema349 = { "required": ["readable", "missing"], "properties": { "readable": { "const": true }, "missing": { "type": "array", "maxItems": 0 } }, "$id": "WS_VE_004_holds" };
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate321.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.readable === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readable" }, message: "must have required property '" + "readable" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.missing === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property '" + "missing" + "'" };
            vErrors = push(vErrors, err1);
            errors++;
        }
        if (data.readable !== undefined) {
            if (true !== data.readable) {
                const err2 = { instancePath: instancePath + "/readable", schemaPath: "#/properties/readable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
        if (data.missing !== undefined) {
            let data1 = data.missing;
            if (Array.isArray(data1)) {
                if (data1.length > 0) {
                    const err3 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err4);
                errors++;
            }
        }
    }
    validate321.errors = vErrors;
    return errors === 0;
}
validate321.evaluated = { "props": { "readable": true, "missing": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_005_holds = validate322;
const schema350 = { "required": ["semantic"], "properties": { "semantic": { "const": true } }, "$id": "WS_VE_005_holds" };
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_005_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate322.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.semantic === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "semantic" }, message: "must have required property '" + "semantic" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.semantic !== undefined) {
            if (true !== data.semantic) {
                const err1 = { instancePath: instancePath + "/semantic", schemaPath: "#/properties/semantic/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate322.errors = vErrors;
    return errors === 0;
}
validate322.evaluated = { "props": { "semantic": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_005_matches = validate323;
const schema351 = { "required": ["semantic"], "$id": "WS_VE_005_matches" };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_005_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate323.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.semantic === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "semantic" }, message: "must have required property '" + "semantic" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
    }
    validate323.errors = vErrors;
    return errors === 0;
}
validate323.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_VE_006_holds = validate324;
const schema352 = { "required": ["missingNotes"], "properties": { "missingNotes": { "type": "array", "maxItems": 0 } }, "$id": "WS_VE_006_holds" };
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_006_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate324.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.missingNotes === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missingNotes" }, message: "must have required property '" + "missingNotes" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.missingNotes !== undefined) {
            let data0 = data.missingNotes;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err1 = { instancePath: instancePath + "/missingNotes", schemaPath: "#/properties/missingNotes/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/missingNotes", schemaPath: "#/properties/missingNotes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
    }
    validate324.errors = vErrors;
    return errors === 0;
}
validate324.evaluated = { "props": { "missingNotes": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_007_holds = validate325;
const schema353 = { "required": ["evaluationPinned"], "properties": { "evaluationPinned": { "const": true } }, "$id": "WS_VE_007_holds" };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_007_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate325.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.evaluationPinned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluationPinned" }, message: "must have required property '" + "evaluationPinned" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.evaluationPinned !== undefined) {
            if (true !== data.evaluationPinned) {
                const err1 = { instancePath: instancePath + "/evaluationPinned", schemaPath: "#/properties/evaluationPinned/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate325.errors = vErrors;
    return errors === 0;
}
validate325.evaluated = { "props": { "evaluationPinned": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_008_holds = validate326;
const schema354 = { "required": ["lineage"], "properties": { "lineage": { "const": true } }, "$id": "WS_VE_008_holds" };
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_008_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate326.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.lineage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property '" + "lineage" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.lineage !== undefined) {
            if (true !== data.lineage) {
                const err1 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate326.errors = vErrors;
    return errors === 0;
}
validate326.evaluated = { "props": { "lineage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_009_holds = validate327;
const schema355 = { "required": ["versioning"], "properties": { "versioning": { "const": true } }, "$id": "WS_VE_009_holds" };
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_009_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate327.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.versioning === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versioning" }, message: "must have required property '" + "versioning" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.versioning !== undefined) {
            if (true !== data.versioning) {
                const err1 = { instancePath: instancePath + "/versioning", schemaPath: "#/properties/versioning/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate327.errors = vErrors;
    return errors === 0;
}
validate327.evaluated = { "props": { "versioning": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_010_holds = validate328;
const schema356 = { "required": ["commitKnown"], "properties": { "commitKnown": { "const": true } }, "$id": "WS_VE_010_holds" };
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_010_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate328.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.commitKnown === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commitKnown" }, message: "must have required property '" + "commitKnown" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.commitKnown !== undefined) {
            if (true !== data.commitKnown) {
                const err1 = { instancePath: instancePath + "/commitKnown", schemaPath: "#/properties/commitKnown/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                vErrors = push(vErrors, err1);
                errors++;
            }
        }
    }
    validate328.errors = vErrors;
    return errors === 0;
}
validate328.evaluated = { "props": { "commitKnown": true }, "dynamicProps": false, "dynamicItems": false };
const WS_VE_010_matches = validate329;
const schema357 = { "required": ["missingLineage"], "properties": { "missingLineage": { "type": "array", "maxItems": 0 } }, "$id": "WS_VE_010_matches" };
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_VE_010_matches" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate329.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.missingLineage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missingLineage" }, message: "must have required property '" + "missingLineage" + "'" };
            vErrors = push(vErrors, err0);
            errors++;
        }
        if (data.missingLineage !== undefined) {
            let data0 = data.missingLineage;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err1 = { instancePath: instancePath + "/missingLineage", schemaPath: "#/properties/missingLineage/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    vErrors = push(vErrors, err1);
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/missingLineage", schemaPath: "#/properties/missingLineage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = push(vErrors, err2);
                errors++;
            }
        }
    }
    validate329.errors = vErrors;
    return errors === 0;
}
validate329.evaluated = { "props": { "missingLineage": true }, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/policy/builtin.js



/** Always runs: what Weightseal says about its own configuration and sources. */
const META_PACK = 'meta';
/** Texts of the packs that come with Weightseal. */
function builtinPacks() {
    return packs/* PACKS */.p;
}
/**
 * A built-in pack whose validators were compiled at build time. Only parameters from the configuration make it compile
 * anything at run time.
 *
 * @throws {SealError} SETTINGS_INVALID - there is no such pack.
 * @throws {SealError} PACK_INVALID - a parameter does not fit.
 */
async function loadBuiltin(id, overrides) {
    const pack = packs/* PACKS */.p.find(({ metadata }) => metadata.id === id);
    if (pack === undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `There is no built-in pack "${id}"; there are ${packs/* PACKS */.p.map(({ metadata }) => metadata.id).join(', ')}. Your own packs go under policies.custom.`);
    if (Object.keys(overrides).length > 0) {
        const { compilePack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(5448)]).then(__webpack_require__.bind(__webpack_require__, 61246));
        return compilePack(pack, overrides, `pack ${id}`);
    }
    const params = Object.fromEntries(Object.entries(pack.params ?? {}).map(([name, { default: preset }]) => [name, preset]));
    return { ...pack.metadata, rules: pack.rules.map((rule) => precompiled(rule, id, params)) };
}
function precompiled(rule, pack, params) {
    const name = rule.id.replaceAll('-', '_');
    const validators = rules_namespaceObject;
    const holds = validators[`${name}_holds`];
    const matches = validators[`${name}_matches`];
    if (holds === undefined || (rule.when !== undefined && matches === undefined))
        throw new Error(`no compiled validator for ${rule.id}: run "npm run generate"`);
    return { ...rule, pack, params, holds, ...(matches === undefined ? {} : { matches }) };
}


/***/ }),

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inProfile),
/* harmony export */   U: () => (/* binding */ runsIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1842);

/** Whether a rule runs in a profile: in the one that it names, and in those that ask for more. */
function runsIn({ profile = 'baseline' }, chosen) {
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(profile) <= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(chosen);
}
/**
 * A pack with the rules of a profile. In `regulated`, what a token may not read keeps the verdict from being `allow`.
 *
 * @param named - rules that somebody asked for by their id, which run whatever the profile.
 */
function inProfile(pack, chosen, named = new Set()) {
    const rules = pack.rules.filter((rule) => runsIn(rule, chosen) || named.has(rule.id));
    if (chosen !== 'regulated')
        return { ...pack, rules };
    return { ...pack, rules: rules.map(nothingUnread) };
}
/** What could not be read binds, however grave the rule is that waits for it. */
function nothingUnread(rule) {
    const onUnknown = rule.onUnknown === 'warn-if-forbidden' ? { onUnknown: 'fail' } : {};
    return { ...rule, ...onUnknown, ...(rule.onFail === 'undecided' ? { enforcement: 'block' } : {}) };
}


/***/ })

};
