export const id = 9333;
export const ids = [9333];
export const modules = {

/***/ 41321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ KNOWN)
/* harmony export */ });
const KNOWN = {
    "schemas": {
        "approval.bots": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/approval.bots.schema.json",
            "title": "Subject kind approval.bots",
            "description": "Whether anything but a person could approve.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "listed",
                "actionsMayApprove"
            ],
            "properties": {
                "listed": {
                    "type": "array",
                    "items": {
                        "type": "integer"
                    },
                    "description": "Ids of bots that a rule takes."
                },
                "actionsMayApprove": {
                    "enum": [
                        "yes",
                        "no",
                        "unknown"
                    ],
                    "description": "The repository setting that lets workflows approve pull requests, where the token may see it."
                }
            }
        },
        "approval.decision": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/approval.decision.schema.json",
            "title": "Subject kind approval.decision",
            "description": "The decision on one pull request: whether the right people approved exactly what would be merged.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "pullRequest",
                "base",
                "head",
                "outcome",
                "tier",
                "summary",
                "approvers"
            ],
            "properties": {
                "pullRequest": {
                    "type": "integer"
                },
                "base": {
                    "type": "string"
                },
                "head": {
                    "type": "string"
                },
                "outcome": {
                    "enum": [
                        "pass",
                        "pending",
                        "fail",
                        "error"
                    ]
                },
                "tier": {
                    "enum": [
                        "public",
                        "internal",
                        "confidential",
                        "restricted"
                    ]
                },
                "summary": {
                    "type": "string"
                },
                "approvers": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    }
                }
            }
        },
        "branch.rules": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/branch.rules.schema.json",
            "title": "Subject kind branch.rules",
            "description": "What the rulesets of a branch enforce. Rules of classic branch protection are not in it.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "branch",
                "pullRequests",
                "approvals",
                "dismissStale",
                "lastPush",
                "codeOwners",
                "status",
                "forcePushes",
                "deletions",
                "bypasses"
            ],
            "properties": {
                "branch": {
                    "type": "string"
                },
                "pullRequests": {
                    "type": "boolean",
                    "description": "Changes only by pull request."
                },
                "approvals": {
                    "type": "integer",
                    "description": "Approving reviews that GitHub requires."
                },
                "dismissStale": {
                    "type": "boolean"
                },
                "lastPush": {
                    "type": "boolean",
                    "description": "Somebody else than who pushed last must approve."
                },
                "codeOwners": {
                    "type": "boolean"
                },
                "status": {
                    "enum": [
                        "pinned",
                        "required",
                        "none"
                    ],
                    "description": "Whether our status is required, and pinned to the app that sets it."
                },
                "forcePushes": {
                    "type": "boolean",
                    "description": "Whether history can be rewritten."
                },
                "deletions": {
                    "type": "boolean",
                    "description": "Whether the branch can be deleted."
                },
                "bypasses": {
                    "type": "integer",
                    "description": "Bypasses of a rule that were seen; -1 when the token may not see them."
                }
            }
        },
        "codeowners.line": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/codeowners.line.schema.json",
            "title": "Subject kind codeowners.line",
            "description": "A line of CODEOWNERS in which we or GitHub find something.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "path",
                "code",
                "level",
                "message"
            ],
            "properties": {
                "path": {
                    "type": "string"
                },
                "code": {
                    "type": "string"
                },
                "level": {
                    "enum": [
                        "error",
                        "warning"
                    ]
                },
                "message": {
                    "type": "string"
                }
            }
        },
        "environment": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/environment.schema.json",
            "title": "Subject kind environment",
            "description": "An environment that a release names, as it is configured.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "name",
                "exists",
                "requiredReviewers",
                "preventSelfReview",
                "adminsCanBypass",
                "branchPolicy"
            ],
            "properties": {
                "name": {
                    "type": "string"
                },
                "exists": {
                    "type": "boolean"
                },
                "requiredReviewers": {
                    "type": "integer",
                    "description": "People and teams that may approve; GitHub needs one of them."
                },
                "preventSelfReview": {
                    "type": "boolean"
                },
                "adminsCanBypass": {
                    "type": "boolean"
                },
                "branchPolicy": {
                    "type": "boolean",
                    "description": "Whether only certain branches or tags may deploy."
                }
            }
        },
        "model.file": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/model.file.schema.json",
            "title": "Subject kind model.file",
            "description": "One file of a model: measured, listed in its manifest, or both.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "model",
                "path",
                "size",
                "state",
                "change",
                "problem",
                "format",
                "runsCode",
                "weights",
                "source",
                "storage",
                "contentRequired"
            ],
            "properties": {
                "model": {
                    "type": "string"
                },
                "path": {
                    "type": "string",
                    "description": "Relative to the repository."
                },
                "size": {
                    "type": "integer"
                },
                "state": {
                    "enum": [
                        "intact",
                        "missing",
                        "changed",
                        "unexpected",
                        "renamed",
                        "unlisted",
                        "unmeasured",
                        "ignored"
                    ],
                    "description": "Measured file against the committed manifest. unlisted: there is no valid manifest. ignored: below an ignored path, and able to run code."
                },
                "detail": {
                    "type": "string",
                    "description": "The difference in words, with sizes and digests."
                },
                "change": {
                    "enum": [
                        "added",
                        "modified",
                        "removed",
                        "renamed",
                        "none"
                    ],
                    "description": "What the judged change does to the file."
                },
                "problem": {
                    "type": "string",
                    "description": "none, or the code of what kept the file from being measured."
                },
                "problemDetail": {
                    "type": "string"
                },
                "format": {
                    "type": "string"
                },
                "runsCode": {
                    "enum": [
                        "no",
                        "possible",
                        "yes"
                    ],
                    "description": "Whether loading the format can run code, by extension and first bytes."
                },
                "weights": {
                    "type": "boolean"
                },
                "source": {
                    "enum": [
                        "content",
                        "lfs-pointer",
                        "none"
                    ]
                },
                "storage": {
                    "enum": [
                        "git",
                        "lfs",
                        "untracked",
                        "unknown"
                    ]
                },
                "contentRequired": {
                    "type": "boolean"
                }
            }
        },
        "model": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/model.schema.json",
            "title": "Subject kind model",
            "description": "One model directory, on the side that is judged.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "name",
                "path",
                "presence",
                "manifest",
                "files",
                "bytes",
                "pointers",
                "filesChanged",
                "manifestChanged",
                "versionReused",
                "sameAsBase",
                "untrustedIgnores",
                "card",
                "licence",
                "trustedManifest",
                "dependenciesMatch"
            ],
            "properties": {
                "name": {
                    "type": "string"
                },
                "path": {
                    "type": "string",
                    "description": "Relative to the repository; . is the repository itself."
                },
                "presence": {
                    "enum": [
                        "present",
                        "unrecognised",
                        "removed",
                        "absent"
                    ],
                    "description": "unrecognised: the base branch trusts a model here, the files are still there, and neither manifest nor weights are recognised any more. absent: the configuration names it, and neither side has it."
                },
                "manifest": {
                    "enum": [
                        "valid",
                        "missing",
                        "invalid",
                        "newer"
                    ]
                },
                "manifestDetail": {
                    "type": "string"
                },
                "version": {
                    "type": "string"
                },
                "digest": {
                    "type": "string",
                    "description": "Model digest of the measured files."
                },
                "manifestDigest": {
                    "type": "string"
                },
                "baseDigest": {
                    "type": "string",
                    "description": "Model digest that the base branch trusts."
                },
                "baseVersion": {
                    "type": "string"
                },
                "files": {
                    "type": "integer"
                },
                "bytes": {
                    "type": "integer"
                },
                "pointers": {
                    "type": "integer",
                    "description": "Files known from git-LFS pointers only."
                },
                "filesChanged": {
                    "type": "boolean",
                    "description": "A file of the model differs between base and head."
                },
                "manifestChanged": {
                    "type": "boolean"
                },
                "versionReused": {
                    "type": "boolean",
                    "description": "Content differs from what the base branch trusts, under the same version."
                },
                "sameAsBase": {
                    "type": "boolean",
                    "description": "Measured files are those that the base branch trusts; also true where nothing is compared."
                },
                "changes": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [],
                    "properties": {
                        "added": {
                            "type": "integer"
                        },
                        "removed": {
                            "type": "integer"
                        },
                        "changed": {
                            "type": "integer"
                        },
                        "renamed": {
                            "type": "integer"
                        }
                    }
                },
                "untrustedIgnores": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    },
                    "description": "Paths that the committed manifest ignores and the trusted configuration does not."
                },
                "card": {
                    "type": "boolean"
                },
                "licence": {
                    "type": "boolean"
                },
                "trustedManifest": {
                    "enum": [
                        "none",
                        "valid",
                        "missing",
                        "invalid",
                        "newer"
                    ],
                    "description": "The manifest on the trusted side; none where nothing is compared."
                },
                "trustedDetail": {
                    "type": "string"
                },
                "dependenciesMatch": {
                    "type": "boolean",
                    "description": "The manifest's dependencies are those of the lock files."
                }
            }
        },
        "model.signature": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/model.signature.schema.json",
            "title": "Subject kind model.signature",
            "description": "The signature of one model, model.sig in its directory, or that there is none.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "model",
                "path",
                "state",
                "required",
                "method",
                "signer",
                "fromPullRequest",
                "contentHashed",
                "unsignedFiles",
                "trustRoot"
            ],
            "properties": {
                "model": {
                    "type": "string"
                },
                "path": {
                    "type": "string",
                    "description": "Where the signature is, or would be."
                },
                "state": {
                    "enum": [
                        "verified",
                        "unverified",
                        "missing"
                    ],
                    "description": "verified: the signature is good, and it covers the files as they are."
                },
                "reason": {
                    "type": "string",
                    "description": "Why it does not verify."
                },
                "required": {
                    "type": "boolean",
                    "description": "On releases, or always where the configuration says so."
                },
                "method": {
                    "enum": [
                        "sigstore",
                        "key",
                        "certificate",
                        "none"
                    ]
                },
                "signer": {
                    "enum": [
                        "expected",
                        "other",
                        "unpinned",
                        "unknown"
                    ],
                    "description": "Whether it is who the configuration names; unpinned when it names nobody."
                },
                "signerDetail": {
                    "type": "string"
                },
                "identity": {
                    "type": "string"
                },
                "issuer": {
                    "type": "string"
                },
                "repository": {
                    "type": "string"
                },
                "repositoryId": {
                    "type": "string"
                },
                "ref": {
                    "type": "string"
                },
                "trigger": {
                    "type": "string"
                },
                "runner": {
                    "type": "string"
                },
                "fromPullRequest": {
                    "type": "boolean",
                    "description": "Signed in a run of a pull request, or of a workflow_run that may follow one."
                },
                "signedAt": {
                    "type": "string",
                    "description": "ISO 8601; keyless signatures only."
                },
                "ageDays": {
                    "type": "integer",
                    "description": "Whole days since signedAt."
                },
                "keyAgeDays": {
                    "type": "integer",
                    "description": "Whole days since the key or certificate was made; keyless keys live for minutes and have 0."
                },
                "logEntry": {
                    "type": "string",
                    "description": "Index in the transparency log."
                },
                "contentHashed": {
                    "type": "boolean",
                    "description": "Every file was hashed; none is known from a git-LFS pointer only."
                },
                "unsignedFiles": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "Files of the model that the signature leaves out."
                },
                "trustRoot": {
                    "enum": [
                        "fresh",
                        "stale",
                        "none"
                    ],
                    "description": "none: the method needs no trust root."
                },
                "trustRootDetail": {
                    "type": "string"
                }
            }
        },
        "policy.change": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/policy.change.schema.json",
            "title": "Subject kind policy.change",
            "description": "A file of Weightseal's own configuration that the judged change touches.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "path",
                "role",
                "change",
                "approved"
            ],
            "properties": {
                "path": {
                    "type": "string"
                },
                "role": {
                    "enum": [
                        "config",
                        "pack",
                        "waivers",
                        "workflow",
                        "owners",
                        "other"
                    ]
                },
                "change": {
                    "enum": [
                        "added",
                        "modified",
                        "removed",
                        "renamed"
                    ]
                },
                "approved": {
                    "type": "boolean",
                    "description": "By the owners of the policy, of this very head. False where approvals are not judged."
                },
                "valid": {
                    "type": "boolean",
                    "description": "Missing where nobody looked."
                },
                "detail": {
                    "type": "string"
                }
            }
        },
        "release.author": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/release.author.schema.json",
            "title": "Subject kind release.author",
            "description": "Who published a release.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "login",
                "entitled",
                "reason"
            ],
            "properties": {
                "login": {
                    "type": "string"
                },
                "entitled": {
                    "type": "boolean"
                },
                "reason": {
                    "type": "string"
                }
            }
        },
        "release.commit": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/release.commit.schema.json",
            "title": "Subject kind release.commit",
            "description": "A commit on the branch since the release before, along first parents.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "sha",
                "title",
                "pullRequest",
                "approved",
                "reason"
            ],
            "properties": {
                "sha": {
                    "type": "string"
                },
                "title": {
                    "type": "string"
                },
                "pullRequest": {
                    "type": "integer",
                    "description": "0 for a direct push."
                },
                "approved": {
                    "type": "boolean"
                },
                "reason": {
                    "type": "string"
                }
            }
        },
        "release.review": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/release.review.schema.json",
            "title": "Subject kind release.review",
            "description": "Who approved the deployment in this run.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "environments",
                "required",
                "approvers",
                "satisfied",
                "reason",
                "attempt"
            ],
            "properties": {
                "environments": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    }
                },
                "required": {
                    "type": "integer"
                },
                "approvers": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    }
                },
                "satisfied": {
                    "type": "boolean"
                },
                "reason": {
                    "type": "string"
                },
                "attempt": {
                    "type": "integer"
                }
            }
        },
        "release.tag": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/release.tag.schema.json",
            "title": "Subject kind release.tag",
            "description": "The tag of a release.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "tag",
                "commit",
                "kind",
                "branch",
                "reachable",
                "moved",
                "signatureRequired",
                "signature",
                "signer",
                "expectedSigner"
            ],
            "properties": {
                "tag": {
                    "type": "string"
                },
                "commit": {
                    "type": "string"
                },
                "kind": {
                    "enum": [
                        "annotated",
                        "lightweight"
                    ]
                },
                "branch": {
                    "type": "string",
                    "description": "The branch from which it is reachable; empty for none."
                },
                "reachable": {
                    "type": "boolean"
                },
                "moved": {
                    "type": "boolean",
                    "description": "Whether it points elsewhere than when the run began."
                },
                "signatureRequired": {
                    "type": "boolean"
                },
                "signature": {
                    "enum": [
                        "valid",
                        "invalid",
                        "none"
                    ]
                },
                "signer": {
                    "type": "string"
                },
                "expectedSigner": {
                    "type": "boolean"
                }
            }
        },
        "source": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/source.schema.json",
            "title": "Subject kind source",
            "description": "What a collector could find out about one source.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "status"
            ],
            "properties": {
                "status": {
                    "enum": [
                        "ok",
                        "absent",
                        "forbidden",
                        "error",
                        "skipped"
                    ]
                },
                "permission": {
                    "type": "string"
                },
                "detail": {
                    "type": "string"
                }
            }
        },
        "workflow.checkout": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/workflow.checkout.schema.json",
            "title": "Subject kind workflow.checkout",
            "description": "A checkout that a workflow makes.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "path",
                "job",
                "privileged",
                "untrusted",
                "ref"
            ],
            "properties": {
                "path": {
                    "type": "string"
                },
                "job": {
                    "type": "string"
                },
                "privileged": {
                    "type": "boolean",
                    "description": "On an event with rights that the author of a pull request must not have."
                },
                "untrusted": {
                    "type": "boolean",
                    "description": "Of the code of a pull request, as far as the inputs of the step say so."
                },
                "ref": {
                    "type": "string"
                }
            }
        },
        "workflow": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/workflow.schema.json",
            "title": "Subject kind workflow",
            "description": "A workflow file.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "path",
                "triggers",
                "token"
            ],
            "properties": {
                "path": {
                    "type": "string"
                },
                "triggers": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    }
                },
                "token": {
                    "enum": [
                        "none",
                        "read",
                        "write",
                        "write-all",
                        "missing"
                    ],
                    "description": "What its jobs may do that say nothing of their own; missing: the repository's default."
                }
            }
        },
        "workflow.uses": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://weightseal.dev/schemas/facts/workflow.uses.schema.json",
            "title": "Subject kind workflow.uses",
            "description": "An action, reusable workflow or image that a workflow uses.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "path",
                "job",
                "uses",
                "owner",
                "kind",
                "pinned"
            ],
            "properties": {
                "path": {
                    "type": "string"
                },
                "job": {
                    "type": "string"
                },
                "uses": {
                    "type": "string"
                },
                "owner": {
                    "type": "string",
                    "description": "Empty for what is local or an image."
                },
                "kind": {
                    "enum": [
                        "action",
                        "image",
                        "local"
                    ]
                },
                "pinned": {
                    "type": "boolean",
                    "description": "To a full commit or digest; what is local needs none."
                }
            }
        }
    },
    "sources": [
        "workspace.checkout",
        "workspace.models",
        "workspace.storage",
        "workspace.signatures",
        "workspace.workflows",
        "github.changes",
        "github.base",
        "github.approvals",
        "github.release",
        "github.environments",
        "github.rules"
    ]
};


/***/ }),

/***/ 29453:
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
  WS_CI_001_holds: () => (WS_CI_001_holds),
  WS_CI_001_matches: () => (WS_CI_001_matches),
  WS_CI_002_holds: () => (WS_CI_002_holds),
  WS_CI_003_holds: () => (WS_CI_003_holds),
  WS_CI_003_matches: () => (WS_CI_003_matches),
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
  WS_META_003_holds: () => (WS_META_003_holds),
  WS_META_004_holds: () => (WS_META_004_holds),
  WS_META_006_holds: () => (WS_META_006_holds),
  WS_META_006_matches: () => (WS_META_006_matches),
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
  WS_SIG_009_matches: () => (WS_SIG_009_matches)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/generated/packs.js
const PACKS = [
    {
        "apiVersion": "weightseal/v1",
        "kind": "PolicyPack",
        "metadata": {
            "id": "approvals",
            "version": "1.0.0",
            "title": "Approvals and required reviewers",
            "description": "Whether the right people approved exactly what is merged or released, and whether the repository's own settings leave a way around them."
        },
        "rules": [
            {
                "id": "WS-AP-001",
                "title": "The branch asks for approvals that a push takes back",
                "rationale": "An event can get lost, and a workflow can be deleted on a branch. GitHub's own rules do not depend on any of that: they are the floor under every decision of ours.",
                "severity": "medium",
                "stages": [
                    "release",
                    "schedule"
                ],
                "select": "branch.rules",
                "needs": [
                    "github.rules"
                ],
                "assert": {
                    "required": [
                        "approvals",
                        "dismissStale",
                        "lastPush"
                    ],
                    "properties": {
                        "approvals": {
                            "minimum": 1
                        },
                        "dismissStale": {
                            "const": true
                        },
                        "lastPush": {
                            "const": true
                        }
                    }
                },
                "message": "{{/branch}}: approving reviews {{/approvals}}, stale ones dismissed {{/dismissStale}}, last push by somebody else than the approver {{/lastPush}}.",
                "remediation": {
                    "text": "In the ruleset of the branch: at least one approving review, \"Dismiss stale pull request approvals\" and \"Require approval of the most recent reviewable push\".",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.5.3",
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ],
                    "slsa": [
                        "source-two-party-review"
                    ]
                },
                "tests": [
                    {
                        "name": "everything on",
                        "given": {
                            "branch": "main",
                            "pullRequests": true,
                            "approvals": 1,
                            "dismissStale": true,
                            "lastPush": true,
                            "codeOwners": true,
                            "status": "pinned",
                            "forcePushes": false,
                            "deletions": false,
                            "bypasses": 0
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "everything off",
                        "given": {
                            "branch": "main",
                            "pullRequests": true,
                            "approvals": 0,
                            "dismissStale": false,
                            "lastPush": false,
                            "codeOwners": false,
                            "status": "required",
                            "forcePushes": false,
                            "deletions": false,
                            "bypasses": 0
                        },
                        "expect": "fail",
                        "at": [
                            "/approvals",
                            "/dismissStale",
                            "/lastPush"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-002",
                "title": "The status of the approvals is required, from the app that sets it",
                "rationale": "A status that nobody has to wait for decides nothing. One that is required without its source can be set by any workflow with the permission.",
                "severity": "medium",
                "stages": [
                    "release",
                    "schedule"
                ],
                "select": "branch.rules",
                "needs": [
                    "github.rules"
                ],
                "assert": {
                    "required": [
                        "status"
                    ],
                    "properties": {
                        "status": {
                            "const": "pinned"
                        }
                    }
                },
                "at": "/status",
                "message": "{{/branch}}: the status weightseal/approvals is {{/status}}.",
                "remediation": {
                    "text": "In the ruleset of the branch, \"Require status checks\": add weightseal/approvals with the name of the branch, and choose the app that sets it as its source.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.29",
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ]
                },
                "tests": [
                    {
                        "name": "pinned",
                        "given": {
                            "branch": "main",
                            "pullRequests": true,
                            "approvals": 1,
                            "dismissStale": true,
                            "lastPush": true,
                            "codeOwners": true,
                            "status": "pinned",
                            "forcePushes": false,
                            "deletions": false,
                            "bypasses": 0
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "without its source",
                        "given": {
                            "branch": "main",
                            "pullRequests": true,
                            "approvals": 1,
                            "dismissStale": true,
                            "lastPush": true,
                            "codeOwners": true,
                            "status": "required",
                            "forcePushes": false,
                            "deletions": false,
                            "bypasses": 0
                        },
                        "expect": "fail",
                        "at": [
                            "/status"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-003",
                "title": "The branch takes changes by pull request only",
                "rationale": "What is pushed to a branch directly was approved by nobody, and rewritten history was approved as something else. Weightseal finds both when it looks at a release; only a ruleset prevents them.",
                "severity": "high",
                "stages": [
                    "release",
                    "schedule"
                ],
                "select": "branch.rules",
                "needs": [
                    "github.rules"
                ],
                "assert": {
                    "required": [
                        "pullRequests",
                        "forcePushes",
                        "deletions",
                        "bypasses"
                    ],
                    "properties": {
                        "pullRequests": {
                            "const": true
                        },
                        "forcePushes": {
                            "const": false
                        },
                        "deletions": {
                            "const": false
                        },
                        "bypasses": {
                            "maximum": 0
                        }
                    }
                },
                "message": "{{/branch}}: pull requests required {{/pullRequests}}, force pushes possible {{/forcePushes}}, deletion possible {{/deletions}}, bypasses seen {{/bypasses}}.",
                "remediation": {
                    "text": "Settings, Rules, Rulesets: for this branch turn on \"Require a pull request before merging\", \"Block force pushes\" and \"Restrict deletions\", and empty the bypass list.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.4",
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ],
                    "slsa": [
                        "source-continuous-enforcement"
                    ]
                },
                "references": [
                    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets"
                ],
                "tests": [
                    {
                        "name": "protected",
                        "given": {
                            "branch": "main",
                            "pullRequests": true,
                            "approvals": 1,
                            "dismissStale": true,
                            "lastPush": true,
                            "codeOwners": true,
                            "status": "pinned",
                            "forcePushes": false,
                            "deletions": false,
                            "bypasses": 0
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "bypasses that the token may not see",
                        "given": {
                            "branch": "main",
                            "pullRequests": true,
                            "approvals": 1,
                            "dismissStale": true,
                            "lastPush": true,
                            "codeOwners": true,
                            "status": "pinned",
                            "forcePushes": false,
                            "deletions": false,
                            "bypasses": -1
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "open",
                        "given": {
                            "branch": "main",
                            "pullRequests": false,
                            "approvals": 0,
                            "dismissStale": false,
                            "lastPush": false,
                            "codeOwners": false,
                            "status": "none",
                            "forcePushes": true,
                            "deletions": true,
                            "bypasses": 2
                        },
                        "expect": "fail",
                        "at": [
                            "/bypasses",
                            "/deletions",
                            "/forcePushes",
                            "/pullRequests"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-004",
                "title": "Environments of a release need a reviewer",
                "rationale": "An environment without required reviewers lets every run through, so an approval in it proves nothing.",
                "severity": "high",
                "stages": [
                    "release",
                    "schedule"
                ],
                "select": "environment",
                "needs": [
                    "github.environments"
                ],
                "assert": {
                    "required": [
                        "exists",
                        "requiredReviewers"
                    ],
                    "properties": {
                        "exists": {
                            "const": true
                        },
                        "requiredReviewers": {
                            "minimum": 1
                        }
                    }
                },
                "at": "/requiredReviewers",
                "message": "The environment {{/name}} has {{/requiredReviewers}} required reviewers.",
                "remediation": {
                    "text": "Settings, Environments: create it and turn on \"Required reviewers\". Private repositories need GitHub Enterprise for this.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ]
                },
                "tests": [
                    {
                        "name": "with reviewers",
                        "given": {
                            "name": "production",
                            "exists": true,
                            "requiredReviewers": 2,
                            "preventSelfReview": true,
                            "adminsCanBypass": false,
                            "branchPolicy": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "without",
                        "given": {
                            "name": "production",
                            "exists": true,
                            "requiredReviewers": 0,
                            "preventSelfReview": false,
                            "adminsCanBypass": true,
                            "branchPolicy": false
                        },
                        "expect": "fail",
                        "at": [
                            "/requiredReviewers"
                        ]
                    },
                    {
                        "name": "not there",
                        "given": {
                            "name": "production",
                            "exists": false,
                            "requiredReviewers": 0,
                            "preventSelfReview": false,
                            "adminsCanBypass": true,
                            "branchPolicy": false
                        },
                        "expect": "fail",
                        "at": [
                            "/exists",
                            "/requiredReviewers"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-005",
                "title": "The release is approved by as many different people as it needs",
                "rationale": "GitHub lets one reviewer of an environment through, however many it lists. Here the people are counted: different ones, over one environment or several, neither who started the run nor anyone who put something into the release.",
                "severity": "high",
                "stages": [
                    "release"
                ],
                "select": "release.review",
                "needs": [
                    "github.release"
                ],
                "assert": {
                    "required": [
                        "satisfied"
                    ],
                    "properties": {
                        "satisfied": {
                            "const": true
                        }
                    }
                },
                "at": "/satisfied",
                "message": "{{/reason}}",
                "remediation": {
                    "text": "Put a job with each of the environments before the gate and let different people approve them; approvals.release.environments and reviewers say how many.",
                    "effort": "medium"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.5.3",
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ]
                },
                "references": [
                    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments"
                ],
                "tests": [
                    {
                        "name": "two people",
                        "given": {
                            "environments": [
                                "production-a",
                                "production-b"
                            ],
                            "required": 2,
                            "approvers": [
                                "bob",
                                "carol"
                            ],
                            "satisfied": true,
                            "reason": "approved by @bob and @carol",
                            "attempt": 1
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "one person twice",
                        "given": {
                            "environments": [
                                "production-a",
                                "production-b"
                            ],
                            "required": 2,
                            "approvers": [
                                "bob"
                            ],
                            "satisfied": false,
                            "reason": "1 of 2 people approved",
                            "attempt": 1
                        },
                        "expect": "fail",
                        "at": [
                            "/satisfied"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-007",
                "title": "The right people approved exactly what would be merged",
                "rationale": "An approval counts for the commit that was looked at, by a person who put nothing into it and may write now. Who must approve is decided by the policy on the base branch, the tier of the model and the kind of change.",
                "severity": "high",
                "stages": [
                    "pull_request"
                ],
                "select": "approval.decision",
                "needs": [
                    "github.approvals"
                ],
                "onEmpty": "unknown",
                "assert": {
                    "required": [
                        "outcome"
                    ],
                    "properties": {
                        "outcome": {
                            "const": "pass"
                        }
                    }
                },
                "at": "/outcome",
                "message": "#{{/pullRequest}} to {{/base}}: {{/summary}}",
                "remediation": {
                    "text": "Ask the people who are missing; the summary names each slot, who could fill it, and why a review that was given does not count. \"weightseal approvals explain\" says the same on a laptop.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.5.3",
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ],
                    "slsa": [
                        "source-two-party-review"
                    ]
                },
                "references": [
                    "https://slsa.dev/spec/v1.2/source-requirements"
                ],
                "tests": [
                    {
                        "name": "approved",
                        "given": {
                            "pullRequest": 7,
                            "base": "main",
                            "head": "1a2b3c4",
                            "outcome": "pass",
                            "tier": "internal",
                            "summary": "Approved by @bob",
                            "approvers": [
                                "bob"
                            ]
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "somebody is missing",
                        "given": {
                            "pullRequest": 7,
                            "base": "main",
                            "head": "1a2b3c4",
                            "outcome": "pending",
                            "tier": "internal",
                            "summary": "Waiting for ml_engineer",
                            "approvers": []
                        },
                        "expect": "fail",
                        "at": [
                            "/outcome"
                        ]
                    },
                    {
                        "name": "somebody asks for changes",
                        "given": {
                            "pullRequest": 7,
                            "base": "main",
                            "head": "1a2b3c4",
                            "outcome": "fail",
                            "tier": "internal",
                            "summary": "@carol asks for changes",
                            "approvers": [
                                "bob"
                            ]
                        },
                        "expect": "fail",
                        "at": [
                            "/outcome"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-008",
                "title": "A change of the policy is approved by its owners",
                "rationale": "Configuration, packs, CODEOWNERS, workflows, trust roots and the files that decide what git stores for a path make the rules. Whoever may change them alone may do everything else alone. No policy can take this rule away.",
                "severity": "high",
                "stages": [
                    "pull_request"
                ],
                "select": "policy.change",
                "needs": [
                    "github.approvals"
                ],
                "assert": {
                    "required": [
                        "approved"
                    ],
                    "properties": {
                        "approved": {
                            "const": true
                        }
                    }
                },
                "at": "/approved",
                "message": "{{/path}} ({{/role}}) is {{/change}} here, and not everybody has approved who must approve a change of the policy.",
                "remediation": {
                    "text": "Ask an ml_admin (by default anyone with maintain permission) to review it, or take the file out of the pull request.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.5.3",
                        "A.8.9",
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1",
                        "CICD-SEC-4"
                    ]
                },
                "tests": [
                    {
                        "name": "approved",
                        "given": {
                            "path": ".github/CODEOWNERS",
                            "role": "owners",
                            "change": "modified",
                            "approved": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not approved",
                        "given": {
                            "path": ".github/CODEOWNERS",
                            "role": "owners",
                            "change": "modified",
                            "approved": false
                        },
                        "expect": "fail",
                        "at": [
                            "/approved"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-009",
                "title": "Nothing but people approves",
                "rationale": "A bot approves whatever its code says, and whoever can start it approves through it. Workflows of a repository can be allowed to approve pull requests; then anyone who may push a workflow may approve.",
                "severity": "medium",
                "stages": [
                    "pull_request",
                    "release",
                    "schedule"
                ],
                "select": "approval.bots",
                "needs": [
                    "github.approvals"
                ],
                "assert": {
                    "required": [
                        "listed",
                        "actionsMayApprove"
                    ],
                    "properties": {
                        "listed": {
                            "maxItems": 0
                        },
                        "actionsMayApprove": {
                            "enum": [
                                "no",
                                "unknown"
                            ]
                        }
                    }
                },
                "message": "Bots that a rule takes: {{/listed}}. Workflows may approve pull requests: {{/actionsMayApprove}}.",
                "remediation": {
                    "text": "Take the ids out of the rule, and turn off Settings, Actions, General, \"Allow GitHub Actions to create and approve pull requests\".",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.5.3"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ]
                },
                "tests": [
                    {
                        "name": "nobody",
                        "given": {
                            "listed": [],
                            "actionsMayApprove": "no"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not known",
                        "given": {
                            "listed": [],
                            "actionsMayApprove": "unknown"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "a listed bot and workflows",
                        "given": {
                            "listed": [
                                49699333
                            ],
                            "actionsMayApprove": "yes"
                        },
                        "expect": "fail",
                        "at": [
                            "/actionsMayApprove",
                            "/listed"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-010",
                "title": "Every line of CODEOWNERS can be read",
                "rationale": "GitHub leaves a line out that it cannot read, and says so to nobody. An earlier line decides then, or none.",
                "severity": "high",
                "stages": [
                    "pull_request"
                ],
                "select": "codeowners.line",
                "assert": {
                    "required": [
                        "level"
                    ],
                    "properties": {
                        "level": {
                            "const": "warning"
                        }
                    }
                },
                "at": "/level",
                "message": "{{/message}}",
                "remediation": {
                    "text": "Correct the line on the base branch.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.5.3"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ]
                },
                "tests": [
                    {
                        "name": "something to look at",
                        "given": {
                            "path": "CODEOWNERS",
                            "code": "codeowners_repeated_pattern",
                            "level": "warning",
                            "message": "the same pattern stands on line 9"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "a line that is left out",
                        "given": {
                            "path": "CODEOWNERS",
                            "code": "codeowners_negation",
                            "level": "error",
                            "message": "there is no negation"
                        },
                        "expect": "fail",
                        "at": [
                            "/level"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-011",
                "title": "Every commit of a release came by an approved pull request",
                "rationale": "A release is everything since the one before it. A commit that was pushed directly, or merged without its approvals, is released with the rest and was looked at by nobody.",
                "severity": "high",
                "stages": [
                    "release"
                ],
                "select": "release.commit",
                "needs": [
                    "github.release"
                ],
                "onEmpty": "unknown",
                "assert": {
                    "required": [
                        "approved"
                    ],
                    "properties": {
                        "approved": {
                            "const": true
                        }
                    }
                },
                "at": "/approved",
                "message": "{{/sha}} ({{/title}}): {{/reason}}",
                "remediation": {
                    "text": "Open a pull request that reverts the commit or brings it again, have it approved, and release after that.",
                    "effort": "medium"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ],
                    "slsa": [
                        "source-two-party-review"
                    ]
                },
                "tests": [
                    {
                        "name": "approved",
                        "given": {
                            "sha": "1a2b3c4",
                            "title": "A change",
                            "pullRequest": 7,
                            "approved": true,
                            "reason": "merged by #7, approved by @bob"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "a direct push",
                        "given": {
                            "sha": "1a2b3c4",
                            "title": "hotfix",
                            "pullRequest": 0,
                            "approved": false,
                            "reason": "pushed directly"
                        },
                        "expect": "fail",
                        "at": [
                            "/approved"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-012",
                "title": "The release's tag points where it did, at what a branch holds",
                "rationale": "Anyone with write permission can set a tag on any commit, reviewed or not, and move it later. A release belongs to a commit that a protected branch holds.",
                "severity": "high",
                "stages": [
                    "release"
                ],
                "select": "release.tag",
                "needs": [
                    "github.release"
                ],
                "assert": {
                    "required": [
                        "reachable",
                        "moved"
                    ],
                    "properties": {
                        "reachable": {
                            "const": true
                        },
                        "moved": {
                            "const": false
                        }
                    }
                },
                "message": "{{/tag}} at {{/commit}}: held by a release branch {{/reachable}}, moved during the run {{/moved}}.",
                "remediation": {
                    "text": "Tag a commit of the release branch. A ruleset for tags keeps others from setting or moving them.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.4"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ]
                },
                "tests": [
                    {
                        "name": "on main",
                        "given": {
                            "tag": "v1.0.0",
                            "commit": "1a2b3c4",
                            "kind": "annotated",
                            "branch": "main",
                            "reachable": true,
                            "moved": false,
                            "signatureRequired": false,
                            "signature": "none",
                            "signer": "",
                            "expectedSigner": false
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "elsewhere",
                        "given": {
                            "tag": "v1.0.0",
                            "commit": "1a2b3c4",
                            "kind": "lightweight",
                            "branch": "",
                            "reachable": false,
                            "moved": true,
                            "signatureRequired": false,
                            "signature": "none",
                            "signer": "",
                            "expectedSigner": false
                        },
                        "expect": "fail",
                        "at": [
                            "/moved",
                            "/reachable"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-013",
                "title": "The release's tag is signed by who may release",
                "rationale": "GitHub calls a signature verified when the key belongs to any account. Whose key it is has to be asked as well.",
                "severity": "high",
                "stages": [
                    "release"
                ],
                "select": "release.tag",
                "needs": [
                    "github.release"
                ],
                "when": {
                    "required": [
                        "signatureRequired"
                    ],
                    "properties": {
                        "signatureRequired": {
                            "const": true
                        }
                    }
                },
                "assert": {
                    "required": [
                        "signature",
                        "expectedSigner"
                    ],
                    "properties": {
                        "signature": {
                            "const": "valid"
                        },
                        "expectedSigner": {
                            "const": true
                        }
                    }
                },
                "message": "{{/tag}} is {{/kind}}, signature {{/signature}}, by {{/signer}}, who may sign releases: {{/expectedSigner}}.",
                "remediation": {
                    "text": "Set the tag with \"git tag -s\" and a key of one of approvals.release.signers. A lightweight tag cannot be signed.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.24"
                    ]
                },
                "tests": [
                    {
                        "name": "signed",
                        "given": {
                            "tag": "v1.0.0",
                            "commit": "1a2b3c4",
                            "kind": "annotated",
                            "branch": "main",
                            "reachable": true,
                            "moved": false,
                            "signatureRequired": true,
                            "signature": "valid",
                            "signer": "bob",
                            "expectedSigner": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not signed",
                        "given": {
                            "tag": "v1.0.0",
                            "commit": "1a2b3c4",
                            "kind": "lightweight",
                            "branch": "main",
                            "reachable": true,
                            "moved": false,
                            "signatureRequired": true,
                            "signature": "none",
                            "signer": "",
                            "expectedSigner": false
                        },
                        "expect": "fail",
                        "at": [
                            "/expectedSigner",
                            "/signature"
                        ]
                    },
                    {
                        "name": "not asked for",
                        "given": {
                            "tag": "v1.0.0",
                            "commit": "1a2b3c4",
                            "kind": "lightweight",
                            "branch": "main",
                            "reachable": true,
                            "moved": false,
                            "signatureRequired": false,
                            "signature": "none",
                            "signer": "",
                            "expectedSigner": false
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-AP-014",
                "title": "The release is published by somebody who may",
                "rationale": "Anyone with write permission can publish a release and replace its files.",
                "severity": "medium",
                "stages": [
                    "release"
                ],
                "select": "release.author",
                "needs": [
                    "github.release"
                ],
                "assert": {
                    "required": [
                        "entitled"
                    ],
                    "properties": {
                        "entitled": {
                            "const": true
                        }
                    }
                },
                "at": "/entitled",
                "message": "{{/login}}: {{/reason}}",
                "remediation": {
                    "text": "Let an ml_engineer or ml_admin publish it, or name others under approvals.release.authors. Immutable releases keep what was published.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.3",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.5.3"
                    ]
                },
                "tests": [
                    {
                        "name": "an engineer",
                        "given": {
                            "login": "bob",
                            "entitled": true,
                            "reason": "is ml_engineer"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "somebody else",
                        "given": {
                            "login": "eve",
                            "entitled": false,
                            "reason": "is developer"
                        },
                        "expect": "fail",
                        "at": [
                            "/entitled"
                        ]
                    }
                ]
            },
            {
                "id": "WS-AP-015",
                "title": "Environments of a release leave no way around their reviewers",
                "rationale": "By default administrators may skip the reviewers of an environment, whoever started a run may approve it, and any branch may deploy. Each of these is one switch.",
                "severity": "medium",
                "stages": [
                    "release",
                    "schedule"
                ],
                "select": "environment",
                "needs": [
                    "github.environments"
                ],
                "when": {
                    "required": [
                        "exists"
                    ],
                    "properties": {
                        "exists": {
                            "const": true
                        }
                    }
                },
                "assert": {
                    "required": [
                        "preventSelfReview",
                        "adminsCanBypass",
                        "branchPolicy"
                    ],
                    "properties": {
                        "preventSelfReview": {
                            "const": true
                        },
                        "adminsCanBypass": {
                            "const": false
                        },
                        "branchPolicy": {
                            "const": true
                        }
                    }
                },
                "message": "The environment {{/name}} can be passed: self-review prevented {{/preventSelfReview}}, administrators may bypass {{/adminsCanBypass}}, limited to branches or tags {{/branchPolicy}}.",
                "remediation": {
                    "text": "Settings, Environments: turn on \"Prevent self-review\", turn off \"Allow administrators to bypass\", and choose the branches and tags that may deploy.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1",
                        "CC6.3"
                    ],
                    "iso27001_2022": [
                        "A.5.3",
                        "A.8.2"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1",
                        "CICD-SEC-5"
                    ]
                },
                "tests": [
                    {
                        "name": "closed",
                        "given": {
                            "name": "production",
                            "exists": true,
                            "requiredReviewers": 2,
                            "preventSelfReview": true,
                            "adminsCanBypass": false,
                            "branchPolicy": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "open",
                        "given": {
                            "name": "production",
                            "exists": true,
                            "requiredReviewers": 2,
                            "preventSelfReview": false,
                            "adminsCanBypass": true,
                            "branchPolicy": false
                        },
                        "expect": "fail",
                        "at": [
                            "/adminsCanBypass",
                            "/branchPolicy",
                            "/preventSelfReview"
                        ]
                    },
                    {
                        "name": "not there",
                        "given": {
                            "name": "production",
                            "exists": false,
                            "requiredReviewers": 0,
                            "preventSelfReview": false,
                            "adminsCanBypass": true,
                            "branchPolicy": false
                        },
                        "expect": "skip"
                    }
                ]
            }
        ]
    },
    {
        "apiVersion": "weightseal/v1",
        "kind": "PolicyPack",
        "metadata": {
            "id": "integrity",
            "version": "1.0.0",
            "title": "Integrity of models",
            "description": "Files of a model against its manifest, and the manifest against the one that the base branch trusts."
        },
        "params": {
            "maxGitBytes": {
                "description": "Largest weight file, in bytes, that may stand in plain git.",
                "schema": {
                    "type": "integer",
                    "minimum": 0
                },
                "default": 10485760
            }
        },
        "rules": [
            {
                "id": "WS-INT-001",
                "title": "Every model has a valid integrity manifest",
                "rationale": "Without a manifest there is nothing that a reviewer approved and nothing that a later change can be compared with. A manifest that contradicts itself (a root that its own list does not give, a path that leaves the model) is treated as none.",
                "severity": "high",
                "select": "model",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "manifest"
                    ],
                    "properties": {
                        "manifest": {
                            "const": "valid"
                        }
                    }
                },
                "at": "/manifest",
                "message": "Model {{/path}} has no valid integrity manifest: {{/manifestDetail}}",
                "remediation": {
                    "text": "Measure the model and commit the result.",
                    "effort": "low",
                    "example": "weightseal manifest MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "valid",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "valid"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "missing",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "missing"
                        },
                        "expect": "fail",
                        "at": [
                            "/manifest"
                        ]
                    },
                    {
                        "name": "contradicts itself",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "invalid"
                        },
                        "expect": "fail",
                        "at": [
                            "/manifest"
                        ]
                    },
                    {
                        "name": "the model is gone",
                        "given": {
                            "path": "m",
                            "presence": "removed",
                            "manifest": "missing"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-002",
                "title": "Every file that the manifest lists is there",
                "rationale": "A model that lost a file is not the model that was approved. A git-LFS pointer counts as there: its digest is the content's.",
                "severity": "high",
                "select": "model.file",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "state": {
                            "enum": [
                                "intact",
                                "missing",
                                "changed",
                                "unexpected",
                                "renamed"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "not": {
                                "const": "missing"
                            }
                        }
                    }
                },
                "at": "/state",
                "message": "{{/path}} {{/detail}}.",
                "remediation": {
                    "text": "Restore the file, or measure the model again if the removal is meant.",
                    "effort": "low",
                    "example": "weightseal manifest verify MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "intact",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "intact"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "missing",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "missing",
                            "detail": "d"
                        },
                        "expect": "fail",
                        "at": [
                            "/state"
                        ]
                    },
                    {
                        "name": "no manifest to compare with",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "unlisted"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-003",
                "title": "Every listed file has the listed content",
                "rationale": "The bytes of a listed file are not those in the manifest: an edit, damage, or tampering. Weights cannot be read in a diff, so this is the one place where it shows.",
                "severity": "critical",
                "select": "model.file",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "state": {
                            "enum": [
                                "intact",
                                "missing",
                                "changed",
                                "unexpected",
                                "renamed"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "not": {
                                "const": "changed"
                            }
                        }
                    }
                },
                "at": "/state",
                "message": "This file is not the listed one: {{/detail}}.",
                "remediation": {
                    "text": "Restore the file from where the manifest was made. If the change is meant, measure the model again, so that the manifest shows it to the reviewer.",
                    "effort": "low",
                    "example": "weightseal manifest verify MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "intact",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "intact"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "changed",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "changed",
                            "detail": "d"
                        },
                        "expect": "fail",
                        "at": [
                            "/state"
                        ]
                    },
                    {
                        "name": "no manifest to compare with",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "unlisted"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-004",
                "title": "Every file of the model is listed in its manifest",
                "rationale": "A file that nobody listed was not approved, and loaders pick up files by name: a planted tokenizer, adapter or pickle runs with the model.",
                "severity": "high",
                "select": "model.file",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "state": {
                            "enum": [
                                "intact",
                                "missing",
                                "changed",
                                "unexpected",
                                "renamed"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "not": {
                                "const": "unexpected"
                            }
                        }
                    }
                },
                "at": "/state",
                "message": "This file {{/detail}}.",
                "remediation": {
                    "text": "Remove the file, or measure the model again if it belongs to it. Caches can go under ignorePaths.",
                    "effort": "low",
                    "example": "weightseal manifest verify MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "intact",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "intact"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "unexpected",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "unexpected",
                            "detail": "d"
                        },
                        "expect": "fail",
                        "at": [
                            "/state"
                        ]
                    },
                    {
                        "name": "no manifest to compare with",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "unlisted"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-005",
                "title": "Every listed file stands under its listed name",
                "rationale": "The content is known and its name is not. Loaders choose files by name, so a swap of two names changes what is loaded.",
                "severity": "high",
                "select": "model.file",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "state": {
                            "enum": [
                                "intact",
                                "missing",
                                "changed",
                                "unexpected",
                                "renamed"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "not": {
                                "const": "renamed"
                            }
                        }
                    }
                },
                "at": "/state",
                "message": "This file {{/detail}}.",
                "remediation": {
                    "text": "Give the file its old name, or measure the model again.",
                    "effort": "low",
                    "example": "weightseal manifest verify MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "intact",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "intact"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "renamed",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "renamed",
                            "detail": "d"
                        },
                        "expect": "fail",
                        "at": [
                            "/state"
                        ]
                    },
                    {
                        "name": "no manifest to compare with",
                        "given": {
                            "path": "m/w.safetensors",
                            "state": "unlisted"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-006",
                "title": "A change of model files comes with a changed manifest",
                "rationale": "A reviewer sees what happens to weights in the manifest's diff. Files that change under an unchanged manifest were changed behind the reviewer's back, or the manifest was forgotten.",
                "severity": "high",
                "select": "model",
                "needs": [
                    "workspace.models",
                    "github.changes"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        },
                        "filesChanged": {
                            "const": true
                        }
                    }
                },
                "assert": {
                    "required": [
                        "manifestChanged"
                    ],
                    "properties": {
                        "manifestChanged": {
                            "const": true
                        }
                    }
                },
                "at": "/manifestChanged",
                "message": "Files of model {{/path}} change here and its manifest does not.",
                "remediation": {
                    "text": "Measure the model again and commit the manifest with the files.",
                    "effort": "low",
                    "example": "weightseal manifest MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "both changed",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "filesChanged": true,
                            "manifestChanged": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "only files",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "filesChanged": true,
                            "manifestChanged": false
                        },
                        "expect": "fail",
                        "at": [
                            "/manifestChanged"
                        ]
                    },
                    {
                        "name": "nothing changed",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "filesChanged": false,
                            "manifestChanged": false
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-007",
                "title": "New content carries a new version",
                "rationale": "One version that names two contents cannot be rolled back to, revoked or reproduced. Looks only at models whose manifest states a version.",
                "severity": "medium",
                "select": "model",
                "needs": [
                    "workspace.models",
                    "github.base"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        },
                        "version": {
                            "not": {
                                "const": "0.0.0-unversioned"
                            }
                        }
                    }
                },
                "assert": {
                    "required": [
                        "versionReused"
                    ],
                    "properties": {
                        "versionReused": {
                            "const": false
                        }
                    }
                },
                "at": "/versionReused",
                "message": "Model {{/path}} has other content than the base branch trusts, under the same version {{/version}}.",
                "remediation": {
                    "text": "Raise the version in the configuration, or with --version, and measure again.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "new version",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "version": "1.1.0",
                            "versionReused": false
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "same version",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "version": "1.0.0",
                            "versionReused": true
                        },
                        "expect": "fail",
                        "at": [
                            "/versionReused"
                        ]
                    },
                    {
                        "name": "nobody gave a version",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "version": "0.0.0-unversioned",
                            "versionReused": true
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-008",
                "title": "A model that the base branch trusts stays recognisable",
                "rationale": "When manifest and weight files of a trusted model are renamed so that neither is found any more, while files remain in its directory, every other rule would be silent about it.",
                "severity": "high",
                "select": "model",
                "needs": [
                    "workspace.models",
                    "github.base"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "enum": [
                                "present",
                                "unrecognised"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "presence"
                    ],
                    "properties": {
                        "presence": {
                            "const": "present"
                        }
                    }
                },
                "at": "/presence",
                "message": "The base branch trusts a model in {{/path}}; here its directory still holds files, but neither a manifest nor a weight file is recognised.",
                "remediation": {
                    "text": "Restore the manifest, or remove the directory as a whole if the model is retired.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "recognised",
                        "given": {
                            "path": "m",
                            "presence": "present"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "hidden",
                        "given": {
                            "path": "m",
                            "presence": "unrecognised"
                        },
                        "expect": "fail",
                        "at": [
                            "/presence"
                        ]
                    },
                    {
                        "name": "removed as a whole",
                        "given": {
                            "path": "m",
                            "presence": "removed"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-009",
                "title": "A model that the base branch trusts is not removed unnoticed",
                "rationale": "Removing a model is a decision of its own. This gives the reviewer a line to see; it does not block at the default threshold.",
                "severity": "medium",
                "select": "model",
                "needs": [
                    "workspace.models",
                    "github.base"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "enum": [
                                "present",
                                "unrecognised",
                                "removed"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "presence"
                    ],
                    "properties": {
                        "presence": {
                            "enum": [
                                "present",
                                "unrecognised"
                            ]
                        }
                    }
                },
                "at": "/presence",
                "message": "Model {{/path}}, which the base branch has (digest {{/baseDigest}}), is removed here.",
                "remediation": {
                    "text": "Confirm that the model is retired.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "there",
                        "given": {
                            "path": "m",
                            "presence": "present"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "removed",
                        "given": {
                            "path": "m",
                            "presence": "removed"
                        },
                        "expect": "fail",
                        "at": [
                            "/presence"
                        ]
                    },
                    {
                        "name": "was never there",
                        "given": {
                            "path": "m",
                            "presence": "absent"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-010",
                "title": "Content is there where content is required",
                "rationale": "A git-LFS pointer proves which bytes are meant, not that anybody has them. Where requireContent is set, and on releases, the bytes must be there and be hashed.",
                "severity": "high",
                "select": "model.file",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "contentRequired": {
                            "const": true
                        },
                        "source": {
                            "enum": [
                                "content",
                                "lfs-pointer"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "source"
                    ],
                    "properties": {
                        "source": {
                            "const": "content"
                        }
                    }
                },
                "at": "/source",
                "message": "This is a git-LFS pointer; its content is required here.",
                "remediation": {
                    "text": "Check out with lfs: true, or take requireContent off this model.",
                    "effort": "low",
                    "example": "- uses: actions/checkout@<sha>\n  with:\n    lfs: true"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "content",
                        "given": {
                            "path": "m/w.safetensors",
                            "contentRequired": true,
                            "source": "content"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "pointer",
                        "given": {
                            "path": "m/w.safetensors",
                            "contentRequired": true,
                            "source": "lfs-pointer"
                        },
                        "expect": "fail",
                        "at": [
                            "/source"
                        ]
                    },
                    {
                        "name": "pointer is enough",
                        "given": {
                            "path": "m/w.safetensors",
                            "contentRequired": false,
                            "source": "lfs-pointer"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-011",
                "title": "New and changed weights are in a format that cannot run code",
                "rationale": "Pickle, and every format that wraps it, runs whatever its author wrote when it is loaded. The rule goes by extension and first bytes; it does not look inside, so a harmless pickle is flagged too and code hidden in a format that is taken for data is not.",
                "severity": "high",
                "select": "model.file",
                "needs": [
                    "workspace.models",
                    "github.changes"
                ],
                "when": {
                    "properties": {
                        "change": {
                            "enum": [
                                "added",
                                "modified",
                                "renamed"
                            ]
                        },
                        "source": {
                            "enum": [
                                "content",
                                "lfs-pointer"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "runsCode"
                    ],
                    "properties": {
                        "runsCode": {
                            "const": "no"
                        }
                    }
                },
                "at": "/runsCode",
                "message": "This file is {{/change}} here as {{/format}}: loading it can run code.",
                "remediation": {
                    "text": "Convert the weights to safetensors, GGUF or ONNX.",
                    "effort": "medium",
                    "example": "from safetensors.torch import save_file\nsave_file(model.state_dict(), \"model.safetensors\")"
                },
                "controls": {
                    "soc2": [
                        "CC6.8"
                    ],
                    "iso27001_2022": [
                        "A.8.7"
                    ],
                    "owasp_ml": [
                        "ML06"
                    ],
                    "owasp_llm": [
                        "LLM03"
                    ],
                    "mitre_atlas": [
                        "AML.T0011.000",
                        "AML.T0010.003"
                    ]
                },
                "tests": [
                    {
                        "name": "safetensors",
                        "given": {
                            "path": "m/w.safetensors",
                            "change": "added",
                            "source": "content",
                            "format": "safetensors",
                            "runsCode": "no"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "pickle",
                        "given": {
                            "path": "m/w.pkl",
                            "change": "added",
                            "source": "content",
                            "format": "pickle",
                            "runsCode": "yes"
                        },
                        "expect": "fail",
                        "at": [
                            "/runsCode"
                        ]
                    },
                    {
                        "name": "may hold a pickle",
                        "given": {
                            "path": "m/w.zip",
                            "change": "modified",
                            "source": "content",
                            "format": "zip",
                            "runsCode": "possible"
                        },
                        "expect": "fail",
                        "at": [
                            "/runsCode"
                        ]
                    },
                    {
                        "name": "was there before",
                        "given": {
                            "path": "m/w.pkl",
                            "change": "none",
                            "source": "content",
                            "format": "pickle",
                            "runsCode": "yes"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-012",
                "title": "Existing weights are in a format that cannot run code",
                "rationale": "As WS-INT-011, for files that the judged change does not touch, so that an old pickle is known without stopping every pull request.",
                "severity": "low",
                "select": "model.file",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "change": {
                            "const": "none"
                        },
                        "source": {
                            "enum": [
                                "content",
                                "lfs-pointer"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "runsCode"
                    ],
                    "properties": {
                        "runsCode": {
                            "const": "no"
                        }
                    }
                },
                "at": "/runsCode",
                "message": "This file is {{/format}}: loading it can run code.",
                "remediation": {
                    "text": "Convert the weights to safetensors, GGUF or ONNX.",
                    "effort": "medium"
                },
                "controls": {
                    "soc2": [
                        "CC6.8"
                    ],
                    "iso27001_2022": [
                        "A.8.7"
                    ],
                    "owasp_ml": [
                        "ML06"
                    ],
                    "owasp_llm": [
                        "LLM03"
                    ],
                    "mitre_atlas": [
                        "AML.T0011.000",
                        "AML.T0010.003"
                    ]
                },
                "tests": [
                    {
                        "name": "safetensors",
                        "given": {
                            "path": "m/w.safetensors",
                            "change": "none",
                            "source": "content",
                            "format": "safetensors",
                            "runsCode": "no"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "pickle",
                        "given": {
                            "path": "m/w.pkl",
                            "change": "none",
                            "source": "content",
                            "format": "pickle",
                            "runsCode": "yes"
                        },
                        "expect": "fail",
                        "at": [
                            "/runsCode"
                        ]
                    },
                    {
                        "name": "new: the stricter rule looks at it",
                        "given": {
                            "path": "m/w.pkl",
                            "change": "added",
                            "source": "content",
                            "format": "pickle",
                            "runsCode": "yes"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-013",
                "title": "Large weight files are in git-LFS",
                "rationale": "A weight file in plain git is copied by every clone for ever, and GitHub refuses files over 100 MB.",
                "severity": "medium",
                "select": "model.file",
                "needs": [
                    "workspace.models",
                    "workspace.storage"
                ],
                "when": {
                    "properties": {
                        "weights": {
                            "const": true
                        },
                        "storage": {
                            "const": "git"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "size"
                    ],
                    "properties": {
                        "size": {
                            "maximum": {
                                "$param": "maxGitBytes"
                            }
                        }
                    }
                },
                "at": "/size",
                "message": "This file has {{/size}} bytes in plain git (limit {{param:maxGitBytes}}).",
                "remediation": {
                    "text": "Track the file with git-LFS and commit it again.",
                    "effort": "low",
                    "example": "git lfs track '*.safetensors'\ngit add --renormalize ."
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ]
                },
                "tests": [
                    {
                        "name": "small",
                        "given": {
                            "path": "m/w.safetensors",
                            "weights": true,
                            "storage": "git",
                            "size": 1024
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "large",
                        "given": {
                            "path": "m/w.safetensors",
                            "weights": true,
                            "storage": "git",
                            "size": 20000000
                        },
                        "expect": "fail",
                        "at": [
                            "/size"
                        ]
                    },
                    {
                        "name": "in LFS",
                        "given": {
                            "path": "m/w.safetensors",
                            "weights": true,
                            "storage": "lfs",
                            "size": 20000000
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-INT-014",
                "title": "The model directory holds a model card",
                "rationale": "Whoever takes the model needs to know what it is for and where it fails. Looks for README.md, MODEL_CARD.md or model-card.md in the model's directory.",
                "severity": "low",
                "select": "model",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "card"
                    ],
                    "properties": {
                        "card": {
                            "const": true
                        }
                    }
                },
                "at": "/card",
                "message": "Model {{/path}} has no model card.",
                "remediation": {
                    "text": "Write a README.md in the model's directory.",
                    "effort": "low"
                },
                "controls": {
                    "nist_ai_rmf": [
                        "MAP 1.1"
                    ],
                    "iso42001": [
                        "A.6.2.7"
                    ]
                },
                "tests": [
                    {
                        "name": "has a card",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "card": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "has none",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "card": false
                        },
                        "expect": "fail",
                        "at": [
                            "/card"
                        ]
                    }
                ]
            },
            {
                "id": "WS-INT-015",
                "title": "The model states its licence",
                "rationale": "Looks for a LICENSE file in the model's directory or at the top of the repository, or for license in the front matter of the model card.",
                "severity": "low",
                "select": "model",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "licence"
                    ],
                    "properties": {
                        "licence": {
                            "const": true
                        }
                    }
                },
                "at": "/licence",
                "message": "Model {{/path}} states no licence.",
                "remediation": {
                    "text": "Add a LICENSE file, or license in the front matter of the model card.",
                    "effort": "low"
                },
                "controls": {
                    "nist_ai_rmf": [
                        "GOVERN 1.6"
                    ],
                    "iso42001": [
                        "A.4.3"
                    ]
                },
                "tests": [
                    {
                        "name": "stated",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "licence": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not stated",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "licence": false
                        },
                        "expect": "fail",
                        "at": [
                            "/licence"
                        ]
                    }
                ]
            },
            {
                "id": "WS-INT-016",
                "title": "Every entry of a model directory can be measured",
                "rationale": "A symbolic link, a device, a name that is not UTF-8, two names that one file system holds for one, a damaged git-LFS pointer or a file that changes while it is read cannot stand in a manifest. Links inside a Hugging Face cache snapshot are read.",
                "severity": "high",
                "select": "model.file",
                "needs": [
                    "workspace.models"
                ],
                "assert": {
                    "required": [
                        "problem"
                    ],
                    "properties": {
                        "problem": {
                            "const": "none"
                        }
                    }
                },
                "at": "/problem",
                "message": "This entry cannot be measured: {{/problemDetail}}.",
                "remediation": {
                    "text": "Replace the entry by a regular file, or ignore its path in the configuration.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "measured",
                        "given": {
                            "path": "m/w.safetensors",
                            "problem": "none"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "link",
                        "given": {
                            "path": "m/w.safetensors",
                            "problem": "FILE_SYMLINK",
                            "problemDetail": "is a symbolic link"
                        },
                        "expect": "fail",
                        "at": [
                            "/problem"
                        ]
                    }
                ]
            },
            {
                "id": "WS-INT-017",
                "title": "A manifest ignores only what the trusted configuration ignores",
                "rationale": "A pull request brings its own manifest; an ignored path in it would hide files from every later verification.",
                "severity": "high",
                "select": "model",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        },
                        "manifest": {
                            "const": "valid"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "untrustedIgnores"
                    ],
                    "properties": {
                        "untrustedIgnores": {
                            "maxItems": 0
                        }
                    }
                },
                "at": "/untrustedIgnores",
                "message": "The manifest of {{/path}} ignores {{/untrustedIgnores}}, which the configuration on the base branch does not.",
                "remediation": {
                    "text": "Take the path out of the manifest, or add it to the model's ignorePaths in a change of its own.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "nothing more",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "valid",
                            "untrustedIgnores": []
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "hides a file",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "valid",
                            "untrustedIgnores": [
                                "evil.pkl"
                            ]
                        },
                        "expect": "fail",
                        "at": [
                            "/untrustedIgnores"
                        ]
                    }
                ]
            },
            {
                "id": "WS-INT-018",
                "title": "The model is the one that the base branch trusts",
                "rationale": "A notice for the reviewer of every change of a model's content, with the digest before and after. It never blocks at the default threshold: a declared change is for people to approve.",
                "severity": "info",
                "select": "model",
                "needs": [
                    "workspace.models",
                    "github.base"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "sameAsBase"
                    ],
                    "properties": {
                        "sameAsBase": {
                            "const": true
                        }
                    }
                },
                "at": "/sameAsBase",
                "message": "Model {{/path}} changes content: digest {{/baseDigest}} becomes {{/digest}}.",
                "remediation": {
                    "text": "Review the table of changed files in the summary.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "same",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "sameAsBase": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "changed",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "sameAsBase": false,
                            "baseDigest": "a",
                            "digest": "b"
                        },
                        "expect": "fail",
                        "at": [
                            "/sameAsBase"
                        ]
                    }
                ]
            },
            {
                "id": "WS-INT-019",
                "title": "Every model that the configuration names exists",
                "rationale": "A misspelt path would leave a model without any check, and look like success.",
                "severity": "high",
                "select": "model",
                "needs": [
                    "workspace.models"
                ],
                "assert": {
                    "required": [
                        "presence"
                    ],
                    "properties": {
                        "presence": {
                            "enum": [
                                "present",
                                "unrecognised",
                                "removed"
                            ]
                        }
                    }
                },
                "at": "/presence",
                "message": "The configuration names the model {{/path}}, and there is no such directory.",
                "remediation": {
                    "text": "Correct the path, or take the model out of the configuration.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "there",
                        "given": {
                            "path": "m",
                            "presence": "present"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "nowhere",
                        "given": {
                            "path": "m",
                            "presence": "absent"
                        },
                        "expect": "fail",
                        "at": [
                            "/presence"
                        ]
                    }
                ]
            },
            {
                "id": "WS-INT-020",
                "title": "The trusted manifest can be read",
                "rationale": "Where the manifest on the base branch is damaged there is nothing to compare a change with. It does not block at the default threshold, so that the change that mends it can be merged.",
                "severity": "medium",
                "select": "model",
                "needs": [
                    "workspace.models",
                    "github.base"
                ],
                "assert": {
                    "required": [
                        "trustedManifest"
                    ],
                    "properties": {
                        "trustedManifest": {
                            "enum": [
                                "none",
                                "valid",
                                "missing"
                            ]
                        }
                    }
                },
                "at": "/trustedManifest",
                "message": "Nothing to compare with: {{/trustedDetail}}",
                "remediation": {
                    "text": "Measure the model on the base branch and commit a valid manifest there.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "valid",
                        "given": {
                            "path": "m",
                            "trustedManifest": "valid"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "there was no model before",
                        "given": {
                            "path": "m",
                            "trustedManifest": "missing"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "damaged",
                        "given": {
                            "path": "m",
                            "trustedManifest": "invalid",
                            "trustedDetail": "not JSON"
                        },
                        "expect": "fail",
                        "at": [
                            "/trustedManifest"
                        ]
                    }
                ]
            },
            {
                "id": "WS-INT-021",
                "title": "Dependencies in the manifest are those of the lock files",
                "rationale": "The manifest carries the official hashes of locked packages. Ones that no lock file states were made up.",
                "severity": "high",
                "select": "model",
                "needs": [
                    "workspace.models"
                ],
                "when": {
                    "properties": {
                        "presence": {
                            "const": "present"
                        },
                        "manifest": {
                            "const": "valid"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "dependenciesMatch"
                    ],
                    "properties": {
                        "dependenciesMatch": {
                            "const": true
                        }
                    }
                },
                "at": "/dependenciesMatch",
                "message": "The dependencies in the manifest of {{/path}} are not those of its lock files.",
                "remediation": {
                    "text": "Measure the model again.",
                    "effort": "low",
                    "example": "weightseal manifest MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.32"
                    ],
                    "hipaa": [
                        "164.312(c)(1)"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "the same",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "valid",
                            "dependenciesMatch": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "others",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "valid",
                            "dependenciesMatch": false
                        },
                        "expect": "fail",
                        "at": [
                            "/dependenciesMatch"
                        ]
                    },
                    {
                        "name": "no valid manifest",
                        "given": {
                            "path": "m",
                            "presence": "present",
                            "manifest": "missing",
                            "dependenciesMatch": true
                        },
                        "expect": "skip"
                    }
                ]
            }
        ]
    },
    {
        "apiVersion": "weightseal/v1",
        "kind": "PolicyPack",
        "metadata": {
            "id": "meta",
            "version": "1.0.0",
            "title": "The gate itself",
            "description": "What Weightseal says about its own configuration and about what it could not read. Always on."
        },
        "rules": [
            {
                "id": "WS-META-003",
                "title": "The change leaves the gate's own configuration alone",
                "rationale": "Configuration and packs are read from the base branch, so a change to them does not judge itself; it takes effect once it is merged. That makes the merge the moment to look: whoever owns the policy should review it. Put .github/weightseal.yml and your packs under CODEOWNERS.",
                "severity": "medium",
                "select": "policy.change",
                "needs": [
                    "github.changes"
                ],
                "assert": {
                    "required": [
                        "approved"
                    ],
                    "properties": {
                        "approved": {
                            "const": true
                        }
                    }
                },
                "at": "/approved",
                "message": "{{/path}} ({{/role}}) is {{/change}} here. This run was judged by the version on the base branch; the new one counts after the merge.",
                "remediation": {
                    "text": "Ask the owners of the policy to review this file. If the change was not meant, take it out of the pull request.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.9",
                        "A.8.32"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-1"
                    ]
                },
                "tests": [
                    {
                        "name": "an owner approved it",
                        "given": {
                            "path": ".github/weightseal.yml",
                            "role": "config",
                            "change": "modified",
                            "approved": true,
                            "valid": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "nobody approved it yet",
                        "given": {
                            "path": ".github/weightseal.yml",
                            "role": "config",
                            "change": "modified",
                            "approved": false,
                            "valid": true
                        },
                        "expect": "fail",
                        "at": [
                            "/approved"
                        ]
                    }
                ]
            },
            {
                "id": "WS-META-004",
                "title": "Every source that the gate needs could be read",
                "rationale": "What could not be read is never taken for good. A missing permission, a rate limit, an outage or a list that GitHub cuts makes the verdict undecided, which is not allow.",
                "severity": "high",
                "onFail": "undecided",
                "select": "source",
                "assert": {
                    "required": [
                        "status"
                    ],
                    "properties": {
                        "status": {
                            "enum": [
                                "ok",
                                "absent",
                                "skipped"
                            ]
                        }
                    }
                },
                "at": "/status",
                "message": "{{id}}: {{/detail}}",
                "remediation": {
                    "text": "Follow the message: give the job the permission that it names, or run it again when the service answers. What GitHub cuts has to become smaller.",
                    "effort": "low",
                    "example": "permissions:\n  contents: read\n  pull-requests: read\n"
                },
                "controls": {
                    "soc2": [
                        "CC7.2"
                    ],
                    "iso27001_2022": [
                        "A.8.15"
                    ]
                },
                "tests": [
                    {
                        "name": "readable",
                        "given": {
                            "status": "ok"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "does not apply to this event",
                        "given": {
                            "status": "skipped",
                            "detail": "no pull request"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "forbidden",
                        "given": {
                            "status": "forbidden",
                            "permission": "pull-requests: read",
                            "detail": "no access"
                        },
                        "expect": "fail",
                        "at": [
                            "/status"
                        ]
                    },
                    {
                        "name": "cut by a limit",
                        "given": {
                            "status": "error",
                            "detail": "3,000 of 3,412 files listed"
                        },
                        "expect": "fail",
                        "at": [
                            "/status"
                        ]
                    }
                ]
            },
            {
                "id": "WS-META-006",
                "title": "A proposed configuration can be read",
                "rationale": "The configuration in the change is not in force yet, but once merged a broken one stops every run. It is checked here, where it can still be mended.",
                "severity": "high",
                "select": "policy.change",
                "needs": [
                    "github.changes"
                ],
                "when": {
                    "required": [
                        "valid"
                    ]
                },
                "assert": {
                    "required": [
                        "valid"
                    ],
                    "properties": {
                        "valid": {
                            "const": true
                        }
                    }
                },
                "at": "/valid",
                "message": "{{/detail}}",
                "remediation": {
                    "text": "Correct the line that the message names.",
                    "effort": "low"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.9"
                    ]
                },
                "tests": [
                    {
                        "name": "readable",
                        "given": {
                            "path": ".github/weightseal.yml",
                            "role": "config",
                            "change": "modified",
                            "approved": false,
                            "valid": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not looked at here",
                        "given": {
                            "path": ".github/CODEOWNERS",
                            "role": "owners",
                            "change": "modified",
                            "approved": false
                        },
                        "expect": "skip"
                    },
                    {
                        "name": "misspelt key",
                        "given": {
                            "path": ".github/weightseal.yml",
                            "role": "config",
                            "change": "modified",
                            "approved": false,
                            "valid": false,
                            "detail": "has the unknown key \"polices\""
                        },
                        "expect": "fail",
                        "at": [
                            "/valid"
                        ]
                    }
                ]
            }
        ]
    },
    {
        "apiVersion": "weightseal/v1",
        "kind": "PolicyPack",
        "metadata": {
            "id": "pipeline",
            "version": "0.1.0",
            "title": "CI/CD pipeline security",
            "description": "What the workflows of a repository may do, and whose code they run. Few rules, and sure ones."
        },
        "params": {
            "trustedOwners": {
                "schema": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "minLength": 1
                    }
                },
                "default": [
                    "weightseal"
                ],
                "description": "Owners of actions that need no pin."
            }
        },
        "rules": [
            {
                "id": "WS-CI-001",
                "title": "Actions of others are pinned to a full commit",
                "rationale": "A tag or branch of an action is whatever its owner, or whoever took over the owner's account, last made it. A full commit id, or the digest of an image, stays what was reviewed.",
                "severity": "high",
                "select": "workflow.uses",
                "needs": [
                    "workspace.workflows"
                ],
                "when": {
                    "required": [
                        "owner"
                    ],
                    "properties": {
                        "owner": {
                            "not": {
                                "enum": {
                                    "$param": "trustedOwners"
                                }
                            }
                        }
                    }
                },
                "assert": {
                    "required": [
                        "pinned"
                    ],
                    "properties": {
                        "pinned": {
                            "const": true
                        }
                    }
                },
                "at": "/pinned",
                "message": "{{/uses}} (job {{/job}}) is not pinned.",
                "remediation": {
                    "text": "Write the full commit id behind the @ and the version in a comment; Dependabot keeps both up to date.",
                    "effort": "low",
                    "example": "- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC9.2"
                    ],
                    "iso27001_2022": [
                        "A.5.21",
                        "A.8.9"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-3"
                    ]
                },
                "tests": [
                    {
                        "name": "a full commit",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "job": "test",
                            "uses": "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683",
                            "owner": "actions",
                            "kind": "action",
                            "pinned": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "a tag",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "job": "test",
                            "uses": "actions/checkout@v4",
                            "owner": "actions",
                            "kind": "action",
                            "pinned": false
                        },
                        "expect": "fail",
                        "at": [
                            "/pinned"
                        ]
                    },
                    {
                        "name": "an owner that is trusted",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "job": "test",
                            "uses": "weightseal/weightseal@v0.1.0",
                            "owner": "weightseal",
                            "kind": "action",
                            "pinned": false
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-CI-002",
                "title": "A workflow's token may do nothing that a job does not ask for",
                "rationale": "Without a word about permissions the token may do what the repository's default lets it, in many repositories everything. Rights that stand at the top are those of every job, also of the next one that somebody adds.",
                "severity": "high",
                "select": "workflow",
                "needs": [
                    "workspace.workflows"
                ],
                "assert": {
                    "required": [
                        "token"
                    ],
                    "properties": {
                        "token": {
                            "enum": [
                                "none",
                                "read"
                            ]
                        }
                    }
                },
                "at": "/token",
                "message": "{{/path}}: permissions at the top are \"{{/token}}\".",
                "remediation": {
                    "text": "Put \"permissions: {}\" at the top, and into each job what that job needs.",
                    "effort": "low",
                    "example": "permissions: {}\n"
                },
                "controls": {
                    "soc2": [
                        "CC6.3"
                    ],
                    "iso27001_2022": [
                        "A.5.15",
                        "A.8.2"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-5"
                    ]
                },
                "tests": [
                    {
                        "name": "nothing",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "triggers": [
                                "push"
                            ],
                            "token": "none"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not said",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "triggers": [
                                "push"
                            ],
                            "token": "missing"
                        },
                        "expect": "fail",
                        "at": [
                            "/token"
                        ]
                    },
                    {
                        "name": "everything",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "triggers": [
                                "push"
                            ],
                            "token": "write-all"
                        },
                        "expect": "fail",
                        "at": [
                            "/token"
                        ]
                    }
                ]
            },
            {
                "id": "WS-CI-003",
                "title": "Privileged events never check out the code of a pull request",
                "rationale": "On pull_request_target, workflow_run and issue_comment a job has secrets and a token that may write. The code of a pull request beside them takes both, be it only by a build script or a configuration of a tool.",
                "severity": "critical",
                "select": "workflow.checkout",
                "needs": [
                    "workspace.workflows"
                ],
                "when": {
                    "required": [
                        "privileged"
                    ],
                    "properties": {
                        "privileged": {
                            "const": true
                        }
                    }
                },
                "assert": {
                    "required": [
                        "untrusted"
                    ],
                    "properties": {
                        "untrusted": {
                            "const": false
                        }
                    }
                },
                "at": "/untrusted",
                "message": "{{/path}} checks out {{/ref}} in job {{/job}}, on an event with rights that its author must not have.",
                "remediation": {
                    "text": "Run what needs the code on pull_request, without secrets; let the privileged job read the API only, as \"weightseal init\" writes it.",
                    "effort": "medium"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.25",
                        "A.8.28"
                    ],
                    "owasp_cicd": [
                        "CICD-SEC-4"
                    ]
                },
                "references": [
                    "https://docs.github.com/en/actions/reference/security/secure-use"
                ],
                "tests": [
                    {
                        "name": "the base branch",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "job": "test",
                            "privileged": true,
                            "untrusted": false,
                            "ref": ""
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "the head",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "job": "test",
                            "privileged": true,
                            "untrusted": true,
                            "ref": "${{ github.event.pull_request.head.sha }}"
                        },
                        "expect": "fail",
                        "at": [
                            "/untrusted"
                        ]
                    },
                    {
                        "name": "the head without rights",
                        "given": {
                            "path": ".github/workflows/ci.yml",
                            "job": "test",
                            "privileged": false,
                            "untrusted": true,
                            "ref": "${{ github.head_ref }}"
                        },
                        "expect": "skip"
                    }
                ]
            }
        ]
    },
    {
        "apiVersion": "weightseal/v1",
        "kind": "PolicyPack",
        "metadata": {
            "id": "signing",
            "version": "1.0.0",
            "title": "Signatures of models",
            "description": "What the signature of a model proves, and whose it is. Signatures are in the OpenSSF Model Signing format."
        },
        "params": {
            "rotationDays": {
                "description": "Oldest signing key or certificate, in days.",
                "schema": {
                    "type": "integer",
                    "minimum": 1
                },
                "default": 90
            }
        },
        "rules": [
            {
                "id": "WS-SIG-001",
                "title": "A released model is signed",
                "rationale": "Who downloads a model can only tell that it is yours by a signature. On releases, and wherever signing.required is \"always\", a model without model.sig stops here.",
                "severity": "high",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "required"
                    ],
                    "properties": {
                        "required": {
                            "const": true
                        }
                    }
                },
                "assert": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "enum": [
                                "verified",
                                "unverified"
                            ]
                        }
                    }
                },
                "at": "/state",
                "message": "Model {{/model}} is not signed: there is no {{/path}}.",
                "remediation": {
                    "text": "Release it with command: release, which signs it, or sign it and commit the signature.",
                    "effort": "low",
                    "example": "weightseal sign MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.24"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ],
                    "slsa": [
                        "build-L2"
                    ]
                },
                "tests": [
                    {
                        "name": "signed",
                        "given": {
                            "model": "m",
                            "required": true,
                            "state": "verified"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not signed",
                        "given": {
                            "model": "m",
                            "required": true,
                            "state": "missing"
                        },
                        "expect": "fail",
                        "at": [
                            "/state"
                        ]
                    },
                    {
                        "name": "need not be signed yet",
                        "given": {
                            "model": "m",
                            "required": false,
                            "state": "missing"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-002",
                "title": "A signature verifies and covers the model as it is",
                "rationale": "A signature that does not verify is worse than none: either the model or the signature was tampered with, or nobody can tell. The signature must be good, its certificate or key trusted, and every signed file must have the signed bytes.",
                "severity": "critical",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "enum": [
                                "verified",
                                "unverified"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "const": "verified"
                        }
                    }
                },
                "at": "/state",
                "message": "The signature of model {{/model}} does not verify. {{/reason}}",
                "remediation": {
                    "text": "If the change to the model is meant, sign it again; if the signature is another instance's or key's, say so under signing in the configuration. Otherwise do not use the model.",
                    "effort": "medium",
                    "example": "weightseal verify MODEL_DIR"
                },
                "controls": {
                    "soc2": [
                        "CC6.8",
                        "CC7.1"
                    ],
                    "iso27001_2022": [
                        "A.8.24"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "verified",
                        "given": {
                            "model": "m",
                            "state": "verified"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "unverified",
                        "given": {
                            "model": "m",
                            "state": "unverified",
                            "reason": "altered"
                        },
                        "expect": "fail",
                        "at": [
                            "/state"
                        ]
                    },
                    {
                        "name": "no signature",
                        "given": {
                            "model": "m",
                            "state": "missing"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-003",
                "title": "The signer is the expected one",
                "rationale": "Anybody can make a good signature. It counts only when it is made by the identity, key or certificate that the trusted configuration names. An identity names a workflow, and a reusable workflow may be called by anyone: name the repository, better its id, too.",
                "severity": "high",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "state",
                        "signer"
                    ],
                    "properties": {
                        "state": {
                            "const": "verified"
                        },
                        "signer": {
                            "enum": [
                                "expected",
                                "other"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "signer"
                    ],
                    "properties": {
                        "signer": {
                            "const": "expected"
                        }
                    }
                },
                "at": "/signer",
                "message": "Model {{/model}} is signed, but not by who is expected: {{/signerDetail}}",
                "remediation": {
                    "text": "Find out who signed it. If the signer has changed, change signing.identity, publicKeys or certificate in the configuration, which is reviewed on its own.",
                    "effort": "medium",
                    "example": "signing:\n  identity:\n    fromRepo: OWNER/REPO"
                },
                "controls": {
                    "soc2": [
                        "CC6.1",
                        "CC6.8"
                    ],
                    "iso27001_2022": [
                        "A.8.24"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "expected",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "signer": "expected"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "other",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "signer": "other",
                            "signerDetail": "issuer"
                        },
                        "expect": "fail",
                        "at": [
                            "/signer"
                        ]
                    },
                    {
                        "name": "nobody is expected",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "signer": "unpinned"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-004",
                "title": "The configuration says whose signatures count",
                "rationale": "A keyless signature of just anybody proves nothing. Where a model must be signed, the configuration must name the identity that it expects.",
                "severity": "high",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "required",
                        "state",
                        "signer"
                    ],
                    "properties": {
                        "required": {
                            "const": true
                        },
                        "state": {
                            "const": "verified"
                        },
                        "signer": {
                            "enum": [
                                "expected",
                                "unpinned"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "signer"
                    ],
                    "properties": {
                        "signer": {
                            "const": "expected"
                        }
                    }
                },
                "at": "/signer",
                "message": "Model {{/model}} is signed by {{/signerDetail}}, and nobody said that this is who should sign it.",
                "remediation": {
                    "text": "Name the signer in the configuration.",
                    "effort": "low",
                    "example": "signing:\n  identity:\n    fromRepo: OWNER/REPO"
                },
                "controls": {
                    "soc2": [
                        "CC6.1"
                    ],
                    "iso27001_2022": [
                        "A.8.24"
                    ],
                    "owasp_ml": [
                        "ML06"
                    ]
                },
                "tests": [
                    {
                        "name": "named",
                        "given": {
                            "model": "m",
                            "required": true,
                            "state": "verified",
                            "signer": "expected"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "not named",
                        "given": {
                            "model": "m",
                            "required": true,
                            "state": "verified",
                            "signer": "unpinned",
                            "signerDetail": "x"
                        },
                        "expect": "fail",
                        "at": [
                            "/signer"
                        ]
                    },
                    {
                        "name": "need not be signed",
                        "given": {
                            "model": "m",
                            "required": false,
                            "state": "verified",
                            "signer": "unpinned"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-005",
                "title": "Models are not signed from pull requests",
                "rationale": "In a run of a pull request the code is not reviewed yet, and in a workflow_run it may be what such a run left behind. A signature from there says who started it, not that anybody agreed.",
                "severity": "high",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "state",
                        "method"
                    ],
                    "properties": {
                        "state": {
                            "const": "verified"
                        },
                        "method": {
                            "const": "sigstore"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "fromPullRequest"
                    ],
                    "properties": {
                        "fromPullRequest": {
                            "const": false
                        }
                    }
                },
                "at": "/fromPullRequest",
                "message": "Model {{/model}} was signed in a run of {{/trigger}} on {{/ref}}.",
                "remediation": {
                    "text": "Sign on a push to a protected branch or tag, or on a release.",
                    "effort": "low",
                    "example": "on:\n  release:\n    types: [published]"
                },
                "controls": {
                    "soc2": [
                        "CC8.1"
                    ],
                    "iso27001_2022": [
                        "A.8.31"
                    ],
                    "slsa": [
                        "build-L2"
                    ]
                },
                "tests": [
                    {
                        "name": "push",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "method": "sigstore",
                            "fromPullRequest": false,
                            "trigger": "push",
                            "ref": "refs/heads/main"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "pull request",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "method": "sigstore",
                            "fromPullRequest": true,
                            "trigger": "pull_request",
                            "ref": "refs/pull/1/merge"
                        },
                        "expect": "fail",
                        "at": [
                            "/fromPullRequest"
                        ]
                    },
                    {
                        "name": "a key",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "method": "key",
                            "fromPullRequest": false
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-006",
                "title": "Signing keys are short-lived or rotated",
                "rationale": "Who copies a key can sign for as long as it counts. Keyless signatures use a key for minutes; other keys and certificates are to be replaced within rotationDays.",
                "severity": "medium",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "const": "verified"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "keyAgeDays"
                    ],
                    "properties": {
                        "keyAgeDays": {
                            "maximum": {
                                "$param": "rotationDays"
                            }
                        }
                    }
                },
                "at": "/keyAgeDays",
                "message": "The key that signed model {{/model}} is {{/keyAgeDays}} days old (limit {{param:rotationDays}}).",
                "remediation": {
                    "text": "Make a new key and state its date under signing.publicKeys, or sign keyless.",
                    "effort": "medium",
                    "example": "signing:\n  method: sigstore"
                },
                "controls": {
                    "soc2": [
                        "CC6.1"
                    ],
                    "iso27001_2022": [
                        "A.8.24"
                    ]
                },
                "tests": [
                    {
                        "name": "keyless",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "keyAgeDays": 0
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "the last day",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "keyAgeDays": 90
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "too old",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "keyAgeDays": 91
                        },
                        "expect": "fail",
                        "at": [
                            "/keyAgeDays"
                        ]
                    },
                    {
                        "name": "not verified",
                        "given": {
                            "model": "m",
                            "state": "unverified",
                            "keyAgeDays": 91
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-007",
                "title": "What must be signed was hashed from content",
                "rationale": "A signature made from git-LFS pointers proves which bytes are meant. Before a release somebody must have had the bytes.",
                "severity": "high",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "required",
                        "state"
                    ],
                    "properties": {
                        "required": {
                            "const": true
                        },
                        "state": {
                            "const": "verified"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "contentHashed"
                    ],
                    "properties": {
                        "contentHashed": {
                            "const": true
                        }
                    }
                },
                "at": "/contentHashed",
                "message": "Model {{/model}} was held against its signature by git-LFS pointers; the content was not read.",
                "remediation": {
                    "text": "Check out with lfs: true.",
                    "effort": "low",
                    "example": "- uses: actions/checkout@<sha>\n  with:\n    lfs: true"
                },
                "controls": {
                    "soc2": [
                        "CC6.8"
                    ],
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "content",
                        "given": {
                            "model": "m",
                            "required": true,
                            "state": "verified",
                            "contentHashed": true
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "pointer",
                        "given": {
                            "model": "m",
                            "required": true,
                            "state": "verified",
                            "contentHashed": false
                        },
                        "expect": "fail",
                        "at": [
                            "/contentHashed"
                        ]
                    },
                    {
                        "name": "need not be signed",
                        "given": {
                            "model": "m",
                            "required": false,
                            "state": "verified",
                            "contentHashed": false
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-008",
                "title": "The trust root is fresh",
                "rationale": "A trust root says which authorities and logs count. An old one still holds keys that were taken back since.",
                "severity": "high",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "state",
                        "trustRoot"
                    ],
                    "properties": {
                        "state": {
                            "const": "verified"
                        },
                        "trustRoot": {
                            "enum": [
                                "fresh",
                                "stale"
                            ]
                        }
                    }
                },
                "assert": {
                    "required": [
                        "trustRoot"
                    ],
                    "properties": {
                        "trustRoot": {
                            "const": "fresh"
                        }
                    }
                },
                "at": "/trustRoot",
                "message": "The signature of model {{/model}} was checked against an old trust root: {{/trustRootDetail}}.",
                "remediation": {
                    "text": "Use a newer version of Weightseal, or fetch signing.trustedRoot again and state the date.",
                    "effort": "low",
                    "example": "signing:\n  trustedRoot:\n    path: trusted_root.json\n    asOf: 2026-11-21"
                },
                "controls": {
                    "soc2": [
                        "CC6.8"
                    ],
                    "iso27001_2022": [
                        "A.8.24"
                    ]
                },
                "tests": [
                    {
                        "name": "fresh",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "trustRoot": "fresh"
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "stale",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "trustRoot": "stale",
                            "trustRootDetail": "old"
                        },
                        "expect": "fail",
                        "at": [
                            "/trustRoot"
                        ]
                    },
                    {
                        "name": "a key needs none",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "trustRoot": "none"
                        },
                        "expect": "skip"
                    }
                ]
            },
            {
                "id": "WS-SIG-009",
                "title": "Every file of the model is signed",
                "rationale": "What the signer left out can be replaced without anybody noticing: a loader does not know which files were signed.",
                "severity": "medium",
                "select": "model.signature",
                "needs": [
                    "workspace.models",
                    "workspace.signatures"
                ],
                "when": {
                    "required": [
                        "state"
                    ],
                    "properties": {
                        "state": {
                            "const": "verified"
                        }
                    }
                },
                "assert": {
                    "required": [
                        "unsignedFiles"
                    ],
                    "properties": {
                        "unsignedFiles": {
                            "maximum": 0
                        }
                    }
                },
                "at": "/unsignedFiles",
                "message": "{{/unsignedFiles}} files of model {{/model}} are not covered by its signature.",
                "remediation": {
                    "text": "Sign the model again without ignored paths, or ignore the same paths in the configuration.",
                    "effort": "low",
                    "example": "weightseal sign MODEL_DIR"
                },
                "controls": {
                    "owasp_ml": [
                        "ML06",
                        "ML10"
                    ]
                },
                "tests": [
                    {
                        "name": "all",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "unsignedFiles": 0
                        },
                        "expect": "pass"
                    },
                    {
                        "name": "one is not",
                        "given": {
                            "model": "m",
                            "state": "verified",
                            "unsignedFiles": 1
                        },
                        "expect": "fail",
                        "at": [
                            "/unsignedFiles"
                        ]
                    },
                    {
                        "name": "not verified",
                        "given": {
                            "model": "m",
                            "state": "unverified",
                            "unsignedFiles": 1
                        },
                        "expect": "skip"
                    }
                ]
            }
        ]
    }
];

// EXTERNAL MODULE: ./build/regexp.js
var regexp = __webpack_require__(46063);
;// CONCATENATED MODULE: ./build/generated/rules.js
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck

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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.dismissStale === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissStale" }, message: "must have required property '" + "dismissStale" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.lastPush === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastPush" }, message: "must have required property '" + "lastPush" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.approvals !== undefined) {
            let data0 = data.approvals;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.dismissStale !== undefined) {
            if (true !== data.dismissStale) {
                const err4 = { instancePath: instancePath + "/dismissStale", schemaPath: "#/properties/dismissStale/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.lastPush !== undefined) {
            if (true !== data.lastPush) {
                const err5 = { instancePath: instancePath + "/lastPush", schemaPath: "#/properties/lastPush/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status !== undefined) {
            if ("pinned" !== data.status) {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "pinned" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.forcePushes === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forcePushes" }, message: "must have required property '" + "forcePushes" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.deletions === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletions" }, message: "must have required property '" + "deletions" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.bypasses === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bypasses" }, message: "must have required property '" + "bypasses" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.pullRequests !== undefined) {
            if (true !== data.pullRequests) {
                const err4 = { instancePath: instancePath + "/pullRequests", schemaPath: "#/properties/pullRequests/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.forcePushes !== undefined) {
            if (false !== data.forcePushes) {
                const err5 = { instancePath: instancePath + "/forcePushes", schemaPath: "#/properties/forcePushes/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.deletions !== undefined) {
            if (false !== data.deletions) {
                const err6 = { instancePath: instancePath + "/deletions", schemaPath: "#/properties/deletions/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.bypasses !== undefined) {
            let data3 = data.bypasses;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 0 || isNaN(data3)) {
                    const err7 = { instancePath: instancePath + "/bypasses", schemaPath: "#/properties/bypasses/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.requiredReviewers === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requiredReviewers" }, message: "must have required property '" + "requiredReviewers" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.exists !== undefined) {
            if (true !== data.exists) {
                const err2 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.requiredReviewers !== undefined) {
            let data1 = data.requiredReviewers;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/requiredReviewers", schemaPath: "#/properties/requiredReviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.satisfied !== undefined) {
            if (true !== data.satisfied) {
                const err1 = { instancePath: instancePath + "/satisfied", schemaPath: "#/properties/satisfied/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.outcome !== undefined) {
            if ("pass" !== data.outcome) {
                const err1 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/const", keyword: "const", params: { allowedValue: "pass" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.approved !== undefined) {
            if (true !== data.approved) {
                const err1 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.actionsMayApprove === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actionsMayApprove" }, message: "must have required property '" + "actionsMayApprove" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.listed !== undefined) {
            let data0 = data.listed;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err2 = { instancePath: instancePath + "/listed", schemaPath: "#/properties/listed/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
        }
        if (data.actionsMayApprove !== undefined) {
            let data1 = data.actionsMayApprove;
            if (!((data1 === "no") || (data1 === "unknown"))) {
                const err3 = { instancePath: instancePath + "/actionsMayApprove", schemaPath: "#/properties/actionsMayApprove/enum", keyword: "enum", params: { allowedValues: schema55.properties.actionsMayApprove.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.level !== undefined) {
            if ("warning" !== data.level) {
                const err1 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/const", keyword: "const", params: { allowedValue: "warning" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.approved !== undefined) {
            if (true !== data.approved) {
                const err1 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.moved === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moved" }, message: "must have required property '" + "moved" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.reachable !== undefined) {
            if (true !== data.reachable) {
                const err2 = { instancePath: instancePath + "/reachable", schemaPath: "#/properties/reachable/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.moved !== undefined) {
            if (false !== data.moved) {
                const err3 = { instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.expectedSigner === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expectedSigner" }, message: "must have required property '" + "expectedSigner" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.signature !== undefined) {
            if ("valid" !== data.signature) {
                const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.expectedSigner !== undefined) {
            if (true !== data.expectedSigner) {
                const err3 = { instancePath: instancePath + "/expectedSigner", schemaPath: "#/properties/expectedSigner/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.signatureRequired !== undefined) {
            if (true !== data.signatureRequired) {
                const err1 = { instancePath: instancePath + "/signatureRequired", schemaPath: "#/properties/signatureRequired/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.entitled !== undefined) {
            if (true !== data.entitled) {
                const err1 = { instancePath: instancePath + "/entitled", schemaPath: "#/properties/entitled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.adminsCanBypass === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adminsCanBypass" }, message: "must have required property '" + "adminsCanBypass" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.branchPolicy === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchPolicy" }, message: "must have required property '" + "branchPolicy" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.preventSelfReview !== undefined) {
            if (true !== data.preventSelfReview) {
                const err3 = { instancePath: instancePath + "/preventSelfReview", schemaPath: "#/properties/preventSelfReview/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.adminsCanBypass !== undefined) {
            if (false !== data.adminsCanBypass) {
                const err4 = { instancePath: instancePath + "/adminsCanBypass", schemaPath: "#/properties/adminsCanBypass/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.branchPolicy !== undefined) {
            if (true !== data.branchPolicy) {
                const err5 = { instancePath: instancePath + "/branchPolicy", schemaPath: "#/properties/branchPolicy/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
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
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.exists !== undefined) {
            if (true !== data.exists) {
                const err1 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { "props": { "exists": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_001_holds = validate36;
const schema64 = { "required": ["manifest"], "properties": { "manifest": { "const": "valid" } }, "$id": "WS_INT_001_holds" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_001_holds" */ ;
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
        if (data.manifest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property '" + "manifest" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.manifest !== undefined) {
            if ("valid" !== data.manifest) {
                const err1 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": { "manifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_001_matches = validate37;
const schema65 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_001_matches" };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_001_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_002_holds = validate38;
const schema66 = { "required": ["state"], "properties": { "state": { "not": { "const": "missing" } } }, "$id": "WS_INT_002_holds" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_002_holds" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("missing" !== data.state) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
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
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_002_matches = validate39;
const schema67 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_002_matches" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_002_matches" */ ;
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
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema67.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_003_holds = validate40;
const schema68 = { "required": ["state"], "properties": { "state": { "not": { "const": "changed" } } }, "$id": "WS_INT_003_holds" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_003_holds" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("changed" !== data.state) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
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
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_003_matches = validate41;
const schema69 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_003_matches" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_003_matches" */ ;
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
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema69.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate41.errors = vErrors;
    return errors === 0;
}
validate41.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_004_holds = validate42;
const schema70 = { "required": ["state"], "properties": { "state": { "not": { "const": "unexpected" } } }, "$id": "WS_INT_004_holds" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_004_holds" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("unexpected" !== data.state) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
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
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_004_matches = validate43;
const schema71 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_004_matches" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_004_matches" */ ;
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
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema71.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate43.errors = vErrors;
    return errors === 0;
}
validate43.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_005_holds = validate44;
const schema72 = { "required": ["state"], "properties": { "state": { "not": { "const": "renamed" } } }, "$id": "WS_INT_005_holds" };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_005_holds" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if ("renamed" !== data.state) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
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
    validate44.errors = vErrors;
    return errors === 0;
}
validate44.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_005_matches = validate45;
const schema73 = { "properties": { "state": { "enum": ["intact", "missing", "changed", "unexpected", "renamed"] } }, "$id": "WS_INT_005_matches" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_005_matches" */ ;
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
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((data0 === "intact") || (data0 === "missing")) || (data0 === "changed")) || (data0 === "unexpected")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema73.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate45.errors = vErrors;
    return errors === 0;
}
validate45.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_006_holds = validate46;
const schema74 = { "required": ["manifestChanged"], "properties": { "manifestChanged": { "const": true } }, "$id": "WS_INT_006_holds" };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_006_holds" */ ;
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
        if (data.manifestChanged === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifestChanged" }, message: "must have required property '" + "manifestChanged" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.manifestChanged !== undefined) {
            if (true !== data.manifestChanged) {
                const err1 = { instancePath: instancePath + "/manifestChanged", schemaPath: "#/properties/manifestChanged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate46.errors = vErrors;
    return errors === 0;
}
validate46.evaluated = { "props": { "manifestChanged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_006_matches = validate47;
const schema75 = { "properties": { "presence": { "const": "present" }, "filesChanged": { "const": true } }, "$id": "WS_INT_006_matches" };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_006_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.filesChanged !== undefined) {
            if (true !== data.filesChanged) {
                const err1 = { instancePath: instancePath + "/filesChanged", schemaPath: "#/properties/filesChanged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate47.errors = vErrors;
    return errors === 0;
}
validate47.evaluated = { "props": { "presence": true, "filesChanged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_007_holds = validate48;
const schema76 = { "required": ["versionReused"], "properties": { "versionReused": { "const": false } }, "$id": "WS_INT_007_holds" };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_007_holds" */ ;
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
        if (data.versionReused === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versionReused" }, message: "must have required property '" + "versionReused" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.versionReused !== undefined) {
            if (false !== data.versionReused) {
                const err1 = { instancePath: instancePath + "/versionReused", schemaPath: "#/properties/versionReused/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate48.errors = vErrors;
    return errors === 0;
}
validate48.evaluated = { "props": { "versionReused": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_007_matches = validate49;
const schema77 = { "properties": { "presence": { "const": "present" }, "version": { "not": { "const": "0.0.0-unversioned" } } }, "$id": "WS_INT_007_matches" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_007_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            const _errs2 = errors;
            const _errs3 = errors;
            if ("0.0.0-unversioned" !== data.version) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid1 = _errs3 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/not", keyword: "not", params: {}, message: "must NOT be valid" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
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
    validate49.errors = vErrors;
    return errors === 0;
}
validate49.evaluated = { "props": { "presence": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_008_holds = validate50;
const schema78 = { "required": ["presence"], "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_008_holds" };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_008_holds" */ ;
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
        if (data.presence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property '" + "presence" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err1 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate50.errors = vErrors;
    return errors === 0;
}
validate50.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_008_matches = validate51;
const schema79 = { "properties": { "presence": { "enum": ["present", "unrecognised"] } }, "$id": "WS_INT_008_matches" };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_008_matches" */ ;
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
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!((data0 === "present") || (data0 === "unrecognised"))) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema79.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate51.errors = vErrors;
    return errors === 0;
}
validate51.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_009_holds = validate52;
const schema80 = { "required": ["presence"], "properties": { "presence": { "enum": ["present", "unrecognised"] } }, "$id": "WS_INT_009_holds" };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_009_holds" */ ;
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
        if (data.presence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property '" + "presence" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!((data0 === "present") || (data0 === "unrecognised"))) {
                const err1 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema80.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_009_matches = validate53;
const schema81 = { "properties": { "presence": { "enum": ["present", "unrecognised", "removed"] } }, "$id": "WS_INT_009_matches" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_009_matches" */ ;
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
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!(((data0 === "present") || (data0 === "unrecognised")) || (data0 === "removed"))) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema81.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_010_holds = validate54;
const schema82 = { "required": ["source"], "properties": { "source": { "const": "content" } }, "$id": "WS_INT_010_holds" };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_010_holds" */ ;
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
        if (data.source === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.source !== undefined) {
            if ("content" !== data.source) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "content" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "props": { "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_010_matches = validate55;
const schema83 = { "properties": { "contentRequired": { "const": true }, "source": { "enum": ["content", "lfs-pointer"] } }, "$id": "WS_INT_010_matches" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_010_matches" */ ;
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
        if (data.contentRequired !== undefined) {
            if (true !== data.contentRequired) {
                const err0 = { instancePath: instancePath + "/contentRequired", schemaPath: "#/properties/contentRequired/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data1 = data.source;
            if (!((data1 === "content") || (data1 === "lfs-pointer"))) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema83.properties.source.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": { "contentRequired": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_011_holds = validate56;
const schema84 = { "required": ["runsCode"], "properties": { "runsCode": { "const": "no" } }, "$id": "WS_INT_011_holds" };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_011_holds" */ ;
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
        if (data.runsCode === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runsCode" }, message: "must have required property '" + "runsCode" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.runsCode !== undefined) {
            if ("no" !== data.runsCode) {
                const err1 = { instancePath: instancePath + "/runsCode", schemaPath: "#/properties/runsCode/const", keyword: "const", params: { allowedValue: "no" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "props": { "runsCode": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_011_matches = validate57;
const schema85 = { "properties": { "change": { "enum": ["added", "modified", "renamed"] }, "source": { "enum": ["content", "lfs-pointer"] } }, "$id": "WS_INT_011_matches" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_011_matches" */ ;
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
        if (data.change !== undefined) {
            let data0 = data.change;
            if (!(((data0 === "added") || (data0 === "modified")) || (data0 === "renamed"))) {
                const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema85.properties.change.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data1 = data.source;
            if (!((data1 === "content") || (data1 === "lfs-pointer"))) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema85.properties.source.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": { "change": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_012_holds = validate58;
const schema86 = { "required": ["runsCode"], "properties": { "runsCode": { "const": "no" } }, "$id": "WS_INT_012_holds" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_012_holds" */ ;
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
        if (data.runsCode === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runsCode" }, message: "must have required property '" + "runsCode" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.runsCode !== undefined) {
            if ("no" !== data.runsCode) {
                const err1 = { instancePath: instancePath + "/runsCode", schemaPath: "#/properties/runsCode/const", keyword: "const", params: { allowedValue: "no" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "props": { "runsCode": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_012_matches = validate59;
const schema87 = { "properties": { "change": { "const": "none" }, "source": { "enum": ["content", "lfs-pointer"] } }, "$id": "WS_INT_012_matches" };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_012_matches" */ ;
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
        if (data.change !== undefined) {
            if ("none" !== data.change) {
                const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data1 = data.source;
            if (!((data1 === "content") || (data1 === "lfs-pointer"))) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema87.properties.source.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": { "change": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_013_holds = validate60;
const schema88 = { "required": ["size"], "properties": { "size": { "maximum": 10485760 } }, "$id": "WS_INT_013_holds" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_013_holds" */ ;
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
        if (data.size === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property '" + "size" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.size !== undefined) {
            let data0 = data.size;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 10485760 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10485760 }, message: "must be <= 10485760" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "props": { "size": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_013_matches = validate61;
const schema89 = { "properties": { "weights": { "const": true }, "storage": { "const": "git" } }, "$id": "WS_INT_013_matches" };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_013_matches" */ ;
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
        if (data.weights !== undefined) {
            if (true !== data.weights) {
                const err0 = { instancePath: instancePath + "/weights", schemaPath: "#/properties/weights/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.storage !== undefined) {
            if ("git" !== data.storage) {
                const err1 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/const", keyword: "const", params: { allowedValue: "git" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate61.errors = vErrors;
    return errors === 0;
}
validate61.evaluated = { "props": { "weights": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_014_holds = validate62;
const schema90 = { "required": ["card"], "properties": { "card": { "const": true } }, "$id": "WS_INT_014_holds" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_014_holds" */ ;
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
        if (data.card === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property '" + "card" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.card !== undefined) {
            if (true !== data.card) {
                const err1 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": { "card": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_014_matches = validate63;
const schema91 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_014_matches" };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_014_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_015_holds = validate64;
const schema92 = { "required": ["licence"], "properties": { "licence": { "const": true } }, "$id": "WS_INT_015_holds" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_015_holds" */ ;
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
        if (data.licence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.licence !== undefined) {
            if (true !== data.licence) {
                const err1 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
validate64.evaluated = { "props": { "licence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_015_matches = validate65;
const schema93 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_015_matches" };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_015_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_016_holds = validate66;
const schema94 = { "required": ["problem"], "properties": { "problem": { "const": "none" } }, "$id": "WS_INT_016_holds" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_016_holds" */ ;
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
        if (data.problem === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property '" + "problem" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.problem !== undefined) {
            if ("none" !== data.problem) {
                const err1 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
validate66.evaluated = { "props": { "problem": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_017_holds = validate67;
const schema95 = { "required": ["untrustedIgnores"], "properties": { "untrustedIgnores": { "maxItems": 0 } }, "$id": "WS_INT_017_holds" };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_017_holds" */ ;
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
        if (data.untrustedIgnores === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "untrustedIgnores" }, message: "must have required property '" + "untrustedIgnores" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.untrustedIgnores !== undefined) {
            let data0 = data.untrustedIgnores;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err1 = { instancePath: instancePath + "/untrustedIgnores", schemaPath: "#/properties/untrustedIgnores/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "props": { "untrustedIgnores": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_017_matches = validate68;
const schema96 = { "properties": { "presence": { "const": "present" }, "manifest": { "const": "valid" } }, "$id": "WS_INT_017_matches" };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_017_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.manifest !== undefined) {
            if ("valid" !== data.manifest) {
                const err1 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate68.errors = vErrors;
    return errors === 0;
}
validate68.evaluated = { "props": { "presence": true, "manifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_018_holds = validate69;
const schema97 = { "required": ["sameAsBase"], "properties": { "sameAsBase": { "const": true } }, "$id": "WS_INT_018_holds" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_018_holds" */ ;
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
        if (data.sameAsBase === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sameAsBase" }, message: "must have required property '" + "sameAsBase" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sameAsBase !== undefined) {
            if (true !== data.sameAsBase) {
                const err1 = { instancePath: instancePath + "/sameAsBase", schemaPath: "#/properties/sameAsBase/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "props": { "sameAsBase": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_018_matches = validate70;
const schema98 = { "properties": { "presence": { "const": "present" } }, "$id": "WS_INT_018_matches" };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_018_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    validate70.errors = vErrors;
    return errors === 0;
}
validate70.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_019_holds = validate71;
const schema99 = { "required": ["presence"], "properties": { "presence": { "enum": ["present", "unrecognised", "removed"] } }, "$id": "WS_INT_019_holds" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_019_holds" */ ;
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
        if (data.presence === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property '" + "presence" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.presence !== undefined) {
            let data0 = data.presence;
            if (!(((data0 === "present") || (data0 === "unrecognised")) || (data0 === "removed"))) {
                const err1 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema99.properties.presence.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": { "presence": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_020_holds = validate72;
const schema100 = { "required": ["trustedManifest"], "properties": { "trustedManifest": { "enum": ["none", "valid", "missing"] } }, "$id": "WS_INT_020_holds" };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_020_holds" */ ;
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
        if (data.trustedManifest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustedManifest" }, message: "must have required property '" + "trustedManifest" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.trustedManifest !== undefined) {
            let data0 = data.trustedManifest;
            if (!(((data0 === "none") || (data0 === "valid")) || (data0 === "missing"))) {
                const err1 = { instancePath: instancePath + "/trustedManifest", schemaPath: "#/properties/trustedManifest/enum", keyword: "enum", params: { allowedValues: schema100.properties.trustedManifest.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate72.errors = vErrors;
    return errors === 0;
}
validate72.evaluated = { "props": { "trustedManifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_021_holds = validate73;
const schema101 = { "required": ["dependenciesMatch"], "properties": { "dependenciesMatch": { "const": true } }, "$id": "WS_INT_021_holds" };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_021_holds" */ ;
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
        if (data.dependenciesMatch === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependenciesMatch" }, message: "must have required property '" + "dependenciesMatch" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.dependenciesMatch !== undefined) {
            if (true !== data.dependenciesMatch) {
                const err1 = { instancePath: instancePath + "/dependenciesMatch", schemaPath: "#/properties/dependenciesMatch/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate73.errors = vErrors;
    return errors === 0;
}
validate73.evaluated = { "props": { "dependenciesMatch": true }, "dynamicProps": false, "dynamicItems": false };
const WS_INT_021_matches = validate74;
const schema102 = { "properties": { "presence": { "const": "present" }, "manifest": { "const": "valid" } }, "$id": "WS_INT_021_matches" };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_INT_021_matches" */ ;
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
        if (data.presence !== undefined) {
            if ("present" !== data.presence) {
                const err0 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.manifest !== undefined) {
            if ("valid" !== data.manifest) {
                const err1 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate74.errors = vErrors;
    return errors === 0;
}
validate74.evaluated = { "props": { "presence": true, "manifest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_003_holds = validate75;
const schema103 = { "required": ["approved"], "properties": { "approved": { "const": true } }, "$id": "WS_META_003_holds" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_003_holds" */ ;
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
        if (data.approved === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property '" + "approved" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.approved !== undefined) {
            if (true !== data.approved) {
                const err1 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "props": { "approved": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_004_holds = validate76;
const schema104 = { "required": ["status"], "properties": { "status": { "enum": ["ok", "absent", "skipped"] } }, "$id": "WS_META_004_holds" };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_004_holds" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if (!(((data0 === "ok") || (data0 === "absent")) || (data0 === "skipped"))) {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema104.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_006_holds = validate77;
const schema105 = { "required": ["valid"], "properties": { "valid": { "const": true } }, "$id": "WS_META_006_holds" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_006_holds" */ ;
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
        if (data.valid === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property '" + "valid" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.valid !== undefined) {
            if (true !== data.valid) {
                const err1 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate77.errors = vErrors;
    return errors === 0;
}
validate77.evaluated = { "props": { "valid": true }, "dynamicProps": false, "dynamicItems": false };
const WS_META_006_matches = validate78;
const schema106 = { "required": ["valid"], "$id": "WS_META_006_matches" };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_META_006_matches" */ ;
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
        if (data.valid === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property '" + "valid" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    validate78.errors = vErrors;
    return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
const WS_CI_001_holds = validate79;
const schema107 = { "required": ["pinned"], "properties": { "pinned": { "const": true } }, "$id": "WS_CI_001_holds" };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_001_holds" */ ;
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
        if (data.pinned === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pinned" }, message: "must have required property '" + "pinned" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.pinned !== undefined) {
            if (true !== data.pinned) {
                const err1 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate79.errors = vErrors;
    return errors === 0;
}
validate79.evaluated = { "props": { "pinned": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_001_matches = validate80;
const schema108 = { "required": ["owner"], "properties": { "owner": { "not": { "enum": ["weightseal"] } } }, "$id": "WS_CI_001_matches" };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_001_matches" */ ;
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
        if (data.owner === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.owner !== undefined) {
            const _errs1 = errors;
            const _errs2 = errors;
            if (!(data.owner === "weightseal")) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid1 = _errs2 === errors;
            if (valid1) {
                const err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/not", keyword: "not", params: {}, message: "must NOT be valid" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
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
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "props": { "owner": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_002_holds = validate81;
const schema109 = { "required": ["token"], "properties": { "token": { "enum": ["none", "read"] } }, "$id": "WS_CI_002_holds" };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_002_holds" */ ;
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
        if (data.token === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property '" + "token" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.token !== undefined) {
            let data0 = data.token;
            if (!((data0 === "none") || (data0 === "read"))) {
                const err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/enum", keyword: "enum", params: { allowedValues: schema109.properties.token.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate81.errors = vErrors;
    return errors === 0;
}
validate81.evaluated = { "props": { "token": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_003_holds = validate82;
const schema110 = { "required": ["untrusted"], "properties": { "untrusted": { "const": false } }, "$id": "WS_CI_003_holds" };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_003_holds" */ ;
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
        if (data.untrusted === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "untrusted" }, message: "must have required property '" + "untrusted" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.untrusted !== undefined) {
            if (false !== data.untrusted) {
                const err1 = { instancePath: instancePath + "/untrusted", schemaPath: "#/properties/untrusted/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate82.errors = vErrors;
    return errors === 0;
}
validate82.evaluated = { "props": { "untrusted": true }, "dynamicProps": false, "dynamicItems": false };
const WS_CI_003_matches = validate83;
const schema111 = { "required": ["privileged"], "properties": { "privileged": { "const": true } }, "$id": "WS_CI_003_matches" };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_CI_003_matches" */ ;
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
        if (data.privileged === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "privileged" }, message: "must have required property '" + "privileged" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.privileged !== undefined) {
            if (true !== data.privileged) {
                const err1 = { instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate83.errors = vErrors;
    return errors === 0;
}
validate83.evaluated = { "props": { "privileged": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_001_holds = validate84;
const schema112 = { "required": ["state"], "properties": { "state": { "enum": ["verified", "unverified"] } }, "$id": "WS_SIG_001_holds" };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_001_holds" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!((data0 === "verified") || (data0 === "unverified"))) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema112.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate84.errors = vErrors;
    return errors === 0;
}
validate84.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_001_matches = validate85;
const schema113 = { "required": ["required"], "properties": { "required": { "const": true } }, "$id": "WS_SIG_001_matches" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_001_matches" */ ;
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
        if (data.required === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property '" + "required" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.required !== undefined) {
            if (true !== data.required) {
                const err1 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate85.errors = vErrors;
    return errors === 0;
}
validate85.evaluated = { "props": { "required": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_002_holds = validate86;
const schema114 = { "required": ["state"], "properties": { "state": { "const": "verified" } }, "$id": "WS_SIG_002_holds" };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_002_holds" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate86.errors = vErrors;
    return errors === 0;
}
validate86.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_002_matches = validate87;
const schema115 = { "required": ["state"], "properties": { "state": { "enum": ["verified", "unverified"] } }, "$id": "WS_SIG_002_matches" };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_002_matches" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!((data0 === "verified") || (data0 === "unverified"))) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema115.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_003_holds = validate88;
const schema116 = { "required": ["signer"], "properties": { "signer": { "const": "expected" } }, "$id": "WS_SIG_003_holds" };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_003_holds" */ ;
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
        if (data.signer === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.signer !== undefined) {
            if ("expected" !== data.signer) {
                const err1 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/const", keyword: "const", params: { allowedValue: "expected" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate88.errors = vErrors;
    return errors === 0;
}
validate88.evaluated = { "props": { "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_003_matches = validate89;
const schema117 = { "required": ["state", "signer"], "properties": { "state": { "const": "verified" }, "signer": { "enum": ["expected", "other"] } }, "$id": "WS_SIG_003_matches" };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_003_matches" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.signer === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.signer !== undefined) {
            let data1 = data.signer;
            if (!((data1 === "expected") || (data1 === "other"))) {
                const err3 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/enum", keyword: "enum", params: { allowedValues: schema117.properties.signer.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    validate89.errors = vErrors;
    return errors === 0;
}
validate89.evaluated = { "props": { "state": true, "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_004_holds = validate90;
const schema118 = { "required": ["signer"], "properties": { "signer": { "const": "expected" } }, "$id": "WS_SIG_004_holds" };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_004_holds" */ ;
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
        if (data.signer === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.signer !== undefined) {
            if ("expected" !== data.signer) {
                const err1 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/const", keyword: "const", params: { allowedValue: "expected" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate90.errors = vErrors;
    return errors === 0;
}
validate90.evaluated = { "props": { "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_004_matches = validate91;
const schema119 = { "required": ["required", "state", "signer"], "properties": { "required": { "const": true }, "state": { "const": "verified" }, "signer": { "enum": ["expected", "unpinned"] } }, "$id": "WS_SIG_004_matches" };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_004_matches" */ ;
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
        if (data.required === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property '" + "required" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.signer === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property '" + "signer" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.required !== undefined) {
            if (true !== data.required) {
                const err3 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.signer !== undefined) {
            let data2 = data.signer;
            if (!((data2 === "expected") || (data2 === "unpinned"))) {
                const err5 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/enum", keyword: "enum", params: { allowedValues: schema119.properties.signer.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    validate91.errors = vErrors;
    return errors === 0;
}
validate91.evaluated = { "props": { "required": true, "state": true, "signer": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_005_holds = validate92;
const schema120 = { "required": ["fromPullRequest"], "properties": { "fromPullRequest": { "const": false } }, "$id": "WS_SIG_005_holds" };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_005_holds" */ ;
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
        if (data.fromPullRequest === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromPullRequest" }, message: "must have required property '" + "fromPullRequest" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.fromPullRequest !== undefined) {
            if (false !== data.fromPullRequest) {
                const err1 = { instancePath: instancePath + "/fromPullRequest", schemaPath: "#/properties/fromPullRequest/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate92.errors = vErrors;
    return errors === 0;
}
validate92.evaluated = { "props": { "fromPullRequest": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_005_matches = validate93;
const schema121 = { "required": ["state", "method"], "properties": { "state": { "const": "verified" }, "method": { "const": "sigstore" } }, "$id": "WS_SIG_005_matches" };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_005_matches" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.method === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property '" + "method" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.method !== undefined) {
            if ("sigstore" !== data.method) {
                const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/const", keyword: "const", params: { allowedValue: "sigstore" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    validate93.errors = vErrors;
    return errors === 0;
}
validate93.evaluated = { "props": { "state": true, "method": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_006_holds = validate94;
const schema122 = { "required": ["keyAgeDays"], "properties": { "keyAgeDays": { "maximum": 90 } }, "$id": "WS_SIG_006_holds" };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_006_holds" */ ;
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
        if (data.keyAgeDays === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyAgeDays" }, message: "must have required property '" + "keyAgeDays" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.keyAgeDays !== undefined) {
            let data0 = data.keyAgeDays;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 90 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/keyAgeDays", schemaPath: "#/properties/keyAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "props": { "keyAgeDays": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_006_matches = validate95;
const schema123 = { "required": ["state"], "properties": { "state": { "const": "verified" } }, "$id": "WS_SIG_006_matches" };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_006_matches" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate95.errors = vErrors;
    return errors === 0;
}
validate95.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_007_holds = validate96;
const schema124 = { "required": ["contentHashed"], "properties": { "contentHashed": { "const": true } }, "$id": "WS_SIG_007_holds" };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_007_holds" */ ;
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
        if (data.contentHashed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contentHashed" }, message: "must have required property '" + "contentHashed" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.contentHashed !== undefined) {
            if (true !== data.contentHashed) {
                const err1 = { instancePath: instancePath + "/contentHashed", schemaPath: "#/properties/contentHashed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "props": { "contentHashed": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_007_matches = validate97;
const schema125 = { "required": ["required", "state"], "properties": { "required": { "const": true }, "state": { "const": "verified" } }, "$id": "WS_SIG_007_matches" };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_007_matches" */ ;
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
        if (data.required === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property '" + "required" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.required !== undefined) {
            if (true !== data.required) {
                const err2 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    validate97.errors = vErrors;
    return errors === 0;
}
validate97.evaluated = { "props": { "required": true, "state": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_008_holds = validate98;
const schema126 = { "required": ["trustRoot"], "properties": { "trustRoot": { "const": "fresh" } }, "$id": "WS_SIG_008_holds" };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_008_holds" */ ;
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
        if (data.trustRoot === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustRoot" }, message: "must have required property '" + "trustRoot" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.trustRoot !== undefined) {
            if ("fresh" !== data.trustRoot) {
                const err1 = { instancePath: instancePath + "/trustRoot", schemaPath: "#/properties/trustRoot/const", keyword: "const", params: { allowedValue: "fresh" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate98.errors = vErrors;
    return errors === 0;
}
validate98.evaluated = { "props": { "trustRoot": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_008_matches = validate99;
const schema127 = { "required": ["state", "trustRoot"], "properties": { "state": { "const": "verified" }, "trustRoot": { "enum": ["fresh", "stale"] } }, "$id": "WS_SIG_008_matches" };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_008_matches" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.trustRoot === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustRoot" }, message: "must have required property '" + "trustRoot" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.trustRoot !== undefined) {
            let data1 = data.trustRoot;
            if (!((data1 === "fresh") || (data1 === "stale"))) {
                const err3 = { instancePath: instancePath + "/trustRoot", schemaPath: "#/properties/trustRoot/enum", keyword: "enum", params: { allowedValues: schema127.properties.trustRoot.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "props": { "state": true, "trustRoot": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_009_holds = validate100;
const schema128 = { "required": ["unsignedFiles"], "properties": { "unsignedFiles": { "maximum": 0 } }, "$id": "WS_SIG_009_holds" };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_009_holds" */ ;
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
        if (data.unsignedFiles === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unsignedFiles" }, message: "must have required property '" + "unsignedFiles" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.unsignedFiles !== undefined) {
            let data0 = data.unsignedFiles;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 0 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/unsignedFiles", schemaPath: "#/properties/unsignedFiles/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "props": { "unsignedFiles": true }, "dynamicProps": false, "dynamicItems": false };
const WS_SIG_009_matches = validate101;
const schema129 = { "required": ["state"], "properties": { "state": { "const": "verified" } }, "$id": "WS_SIG_009_matches" };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="WS_SIG_009_matches" */ ;
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
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state !== undefined) {
            if ("verified" !== data.state) {
                const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "verified" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validate101.errors = vErrors;
    return errors === 0;
}
validate101.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/policy/builtin.js



/** Always runs: what Weightseal says about its own configuration and sources. */
const META_PACK = 'meta';
/** Texts of the packs that come with Weightseal. */
function builtinPacks() {
    return PACKS;
}
/**
 * A built-in pack whose validators were compiled at build time. Only parameters from the configuration make it compile
 * anything at run time.
 *
 * @throws {SealError} SETTINGS_INVALID - there is no such pack.
 * @throws {SealError} PACK_INVALID - a parameter does not fit.
 */
async function loadBuiltin(id, overrides) {
    const pack = PACKS.find(({ metadata }) => metadata.id === id);
    if (pack === undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `There is no built-in pack "${id}"; there are ${PACKS.map(({ metadata }) => metadata.id).join(', ')}. Your own packs go under policies.custom.`);
    if (Object.keys(overrides).length > 0) {
        const { compilePack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
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


/***/ })

};
