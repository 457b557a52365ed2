export const id = 1321;
export const ids = [1321];
export const modules = {

/***/ 41321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ KNOWN)
/* harmony export */ });
const KNOWN = JSON.parse("\
{\
\"schemas\": {\
\"accesstoken\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/accesstoken.schema.json\",\
\"title\": \"Subject kind accesstoken\",\
\"description\": \"A fine-grained token with access to the organisation.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"owner\",\
\"name\",\
\"unusedDays\",\
\"expires\"\
],\
\"properties\": {\
\"owner\": {\
\"type\": \"string\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"unusedDays\": {\
\"type\": \"integer\"\
},\
\"expires\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"api.operation\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/api.operation.schema.json\",\
\"title\": \"Subject kind api.operation\",\
\"description\": \"An operation of an API that serves models, from its OpenAPI description.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"operation\",\
\"schemes\",\
\"limited\",\
\"contrast\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"operation\": {\
\"type\": \"string\",\
\"description\": \"Method and path, such as POST /predict.\"\
},\
\"secured\": {\
\"type\": \"boolean\",\
\"description\": \"Every alternative of its security requirement authenticates the caller.\"\
},\
\"schemes\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Types of its schemes: oauth2, openIdConnect, mutualTLS, apiKey, bearer, basic.\"\
},\
\"scoped\": {\
\"type\": \"boolean\",\
\"description\": \"A scope is required. Present for OAuth 2.0 and OIDC only.\"\
},\
\"limited\": {\
\"type\": \"boolean\",\
\"description\": \"The response 429 is documented.\"\
},\
\"matches\": {\
\"type\": \"boolean\",\
\"description\": \"Its authentication matches the declaration of the endpoint.\"\
},\
\"declared\": {\
\"type\": \"string\"\
},\
\"model\": {\
\"type\": \"string\"\
},\
\"declaredAt\": {\
\"type\": \"string\",\
\"description\": \"Place of the declaration, as file:line.\"\
},\
\"contrast\": {\
\"type\": \"string\",\
\"description\": \"Contradicting declaration, in words; empty when there is none.\"\
}\
}\
},\
\"api.scheme\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/api.scheme.schema.json\",\
\"title\": \"Subject kind api.scheme\",\
\"description\": \"A security scheme of an OpenAPI description.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"name\",\
\"type\",\
\"strong\",\
\"weakness\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"type\": {\
\"type\": \"string\"\
},\
\"strong\": {\
\"type\": \"boolean\"\
},\
\"weakness\": {\
\"type\": \"string\",\
\"description\": \"Why the scheme is weak; empty when it is not.\"\
}\
}\
},\
\"api.server\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/api.server.schema.json\",\
\"title\": \"Subject kind api.server\",\
\"description\": \"A server address of an API that serves models.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"url\",\
\"plaintext\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"url\": {\
\"type\": \"string\"\
},\
\"plaintext\": {\
\"type\": \"boolean\",\
\"description\": \"The address uses http and is not localhost.\"\
}\
}\
},\
\"approval.bots\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/approval.bots.schema.json\",\
\"title\": \"Subject kind approval.bots\",\
\"description\": \"Whether a bot or a workflow can approve.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"listed\",\
\"actionsMayApprove\"\
],\
\"properties\": {\
\"listed\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"integer\"\
},\
\"description\": \"Ids of bots whose approval a rule accepts.\"\
},\
\"actionsMayApprove\": {\
\"enum\": [\
\"yes\",\
\"no\",\
\"unknown\"\
],\
\"description\": \"The repository setting that allows workflows to approve pull requests, when the token has permission to read it.\"\
}\
}\
},\
\"approval.decision\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/approval.decision.schema.json\",\
\"title\": \"Subject kind approval.decision\",\
\"description\": \"The decision on one pull request: whether the required people approved the exact commit that would be merged.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"pullRequest\",\
\"base\",\
\"head\",\
\"outcome\",\
\"tier\",\
\"summary\",\
\"approvers\"\
],\
\"properties\": {\
\"pullRequest\": {\
\"type\": \"integer\"\
},\
\"base\": {\
\"type\": \"string\"\
},\
\"head\": {\
\"type\": \"string\"\
},\
\"outcome\": {\
\"enum\": [\
\"pass\",\
\"pending\",\
\"fail\",\
\"error\"\
]\
},\
\"tier\": {\
\"enum\": [\
\"public\",\
\"internal\",\
\"confidential\",\
\"restricted\"\
]\
},\
\"summary\": {\
\"type\": \"string\"\
},\
\"approvers\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
}\
}\
},\
\"branch.bypass\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/branch.bypass.schema.json\",\
\"title\": \"Subject kind branch.bypass\",\
\"description\": \"How often rules of a branch were bypassed.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"branch\",\
\"bypasses\"\
],\
\"properties\": {\
\"branch\": {\
\"type\": \"string\"\
},\
\"bypasses\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"maximum\": 100,\
\"description\": \"Number of bypasses in the last month that GitHub lists; 100 means that many or more.\"\
}\
}\
},\
\"branch.protection\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/branch.protection.schema.json\",\
\"title\": \"Subject kind branch.protection\",\
\"description\": \"Classic protection of the default branch.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"branch\",\
\"protected\",\
\"adminsIncluded\",\
\"forcePushes\",\
\"deletions\",\
\"reviews\"\
],\
\"properties\": {\
\"branch\": {\
\"type\": \"string\"\
},\
\"protected\": {\
\"type\": \"boolean\"\
},\
\"adminsIncluded\": {\
\"type\": \"boolean\"\
},\
\"forcePushes\": {\
\"type\": \"boolean\"\
},\
\"deletions\": {\
\"type\": \"boolean\"\
},\
\"reviews\": {\
\"type\": \"integer\"\
}\
}\
},\
\"branch.rules\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/branch.rules.schema.json\",\
\"title\": \"Subject kind branch.rules\",\
\"description\": \"Rules that the rulesets of a branch enforce, without classic branch protection.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"branch\",\
\"pullRequests\",\
\"approvals\",\
\"dismissStale\",\
\"lastPush\",\
\"codeOwners\",\
\"status\",\
\"forcePushes\",\
\"deletions\"\
],\
\"properties\": {\
\"branch\": {\
\"type\": \"string\"\
},\
\"pullRequests\": {\
\"type\": \"boolean\",\
\"description\": \"A pull request is required.\"\
},\
\"approvals\": {\
\"type\": \"integer\",\
\"description\": \"Number of approving reviews that GitHub requires.\"\
},\
\"dismissStale\": {\
\"type\": \"boolean\"\
},\
\"lastPush\": {\
\"type\": \"boolean\",\
\"description\": \"The last push must be approved by another person.\"\
},\
\"codeOwners\": {\
\"type\": \"boolean\"\
},\
\"status\": {\
\"enum\": [\
\"pinned\",\
\"required\",\
\"none\"\
],\
\"description\": \"Whether the Weightseal status is required, and pinned to the app that sets it.\"\
},\
\"forcePushes\": {\
\"type\": \"boolean\",\
\"description\": \"Whether force pushes are allowed.\"\
},\
\"deletions\": {\
\"type\": \"boolean\",\
\"description\": \"Whether the branch can be deleted.\"\
}\
}\
},\
\"cloud.resource\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/cloud.resource.schema.json\",\
\"title\": \"Subject kind cloud.resource\",\
\"description\": \"A resource of infrastructure code, in provider-neutral terms. A member is present when the resource type has the setting.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"provider\",\
\"type\",\
\"native\",\
\"name\",\
\"format\"\
],\
\"properties\": {\
\"provider\": {\
\"enum\": [\
\"aws\",\
\"azure\",\
\"gcp\"\
]\
},\
\"type\": {\
\"type\": \"string\",\
\"description\": \"Provider-neutral type, such as sagemaker.model.\"\
},\
\"native\": {\
\"type\": \"string\",\
\"description\": \"Type in the terms of the format.\"\
},\
\"name\": {\
\"type\": \"string\",\
\"description\": \"Address in the file, plan or template.\"\
},\
\"format\": {\
\"enum\": [\
\"terraform\",\
\"terraform-plan\",\
\"cloudformation\",\
\"arm\",\
\"vertex-job\",\
\"azureml-file\"\
]\
},\
\"networkIsolation\": {\
\"type\": \"boolean\",\
\"description\": \"Its containers have no network access.\"\
},\
\"inVpc\": {\
\"type\": \"boolean\",\
\"description\": \"It runs in a customer-managed network.\"\
},\
\"internetAccess\": {\
\"type\": \"boolean\",\
\"description\": \"It has direct internet access.\"\
},\
\"rootAccess\": {\
\"type\": \"boolean\",\
\"description\": \"Its users have root access.\"\
},\
\"metadataV2\": {\
\"type\": \"boolean\",\
\"description\": \"The instance metadata service requires a token.\"\
},\
\"customerKey\": {\
\"type\": \"boolean\",\
\"description\": \"It is encrypted with a customer-managed key; also true where only its hardware can encrypt it.\"\
},\
\"trafficEncrypted\": {\
\"type\": \"boolean\",\
\"description\": \"Traffic between its containers is encrypted.\"\
},\
\"monitored\": {\
\"type\": \"boolean\",\
\"description\": \"A monitoring schedule covers it.\"\
},\
\"wildcard\": {\
\"type\": \"boolean\",\
\"description\": \"It allows every action or every principal.\"\
},\
\"readable\": {\
\"type\": \"boolean\",\
\"description\": \"Its definition is in the files.\"\
},\
\"publicAccess\": {\
\"type\": \"boolean\",\
\"description\": \"It is reachable from the internet.\"\
},\
\"managedNetwork\": {\
\"type\": \"boolean\",\
\"description\": \"It uses a managed virtual network.\"\
},\
\"highImpact\": {\
\"type\": \"boolean\",\
\"description\": \"It is declared high business impact.\"\
},\
\"storagePublic\": {\
\"type\": \"boolean\",\
\"description\": \"Its storage account is reachable from the internet.\"\
},\
\"localAuth\": {\
\"type\": \"boolean\",\
\"description\": \"Local authentication with keys or passwords is enabled.\"\
},\
\"publicAddress\": {\
\"type\": \"boolean\",\
\"description\": \"It has a public IP address.\"\
},\
\"tls\": {\
\"type\": \"boolean\",\
\"description\": \"It serves over TLS.\"\
},\
\"vtpm\": {\
\"type\": \"boolean\",\
\"description\": \"It has a virtual trusted platform module.\"\
},\
\"integrityMonitoring\": {\
\"type\": \"boolean\",\
\"description\": \"It monitors the integrity of its boot.\"\
},\
\"ownIdentity\": {\
\"type\": \"boolean\",\
\"description\": \"It runs as a dedicated service account.\"\
},\
\"interactive\": {\
\"type\": \"boolean\",\
\"description\": \"Interactive login is enabled while it runs.\"\
},\
\"model\": {\
\"type\": \"string\",\
\"description\": \"Model whose declaration names it.\"\
},\
\"storage\": {\
\"type\": \"string\",\
\"description\": \"Declared location of the training data.\"\
},\
\"declaredAt\": {\
\"type\": \"string\",\
\"description\": \"Place of the declaration, as file:line.\"\
},\
\"logged\": {\
\"type\": \"boolean\",\
\"description\": \"Access is logged.\"\
},\
\"label\": {\
\"type\": \"string\",\
\"description\": \"Name for messages: type and address.\"\
},\
\"wildcardBy\": {\
\"type\": \"string\",\
\"description\": \"The policy or statement that allows too much.\"\
}\
}\
},\
\"codeowners.coverage\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/codeowners.coverage.schema.json\",\
\"title\": \"Subject kind codeowners.coverage\",\
\"description\": \"A protected file, and whether CODEOWNERS assigns an owner.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"owned\",\
\"codeowners\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"owned\": {\
\"type\": \"boolean\"\
},\
\"codeowners\": {\
\"type\": \"string\",\
\"description\": \"The CODEOWNERS file; empty when there is none.\"\
}\
}\
},\
\"codeowners.line\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/codeowners.line.schema.json\",\
\"title\": \"Subject kind codeowners.line\",\
\"description\": \"A line of CODEOWNERS with a problem that Weightseal or GitHub found.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"code\",\
\"level\",\
\"message\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"code\": {\
\"type\": \"string\"\
},\
\"level\": {\
\"enum\": [\
\"error\",\
\"warning\"\
]\
},\
\"message\": {\
\"type\": \"string\"\
}\
}\
},\
\"codescanning\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/codescanning.schema.json\",\
\"title\": \"Subject kind codescanning\",\
\"description\": \"Code scanning of the default branch.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"analyses\",\
\"openHigh\",\
\"defaultSetup\"\
],\
\"properties\": {\
\"analyses\": {\
\"type\": \"integer\",\
\"description\": \"Number of analyses of the default branch.\"\
},\
\"openHigh\": {\
\"type\": \"integer\",\
\"description\": \"Number of open alerts of severity high or critical.\"\
},\
\"defaultSetup\": {\
\"enum\": [\
\"configured\",\
\"not-configured\",\
\"unknown\"\
]\
}\
}\
},\
\"dataset\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/dataset.schema.json\",\
\"title\": \"Subject kind dataset\",\
\"description\": \"Data of a model, as declared.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"level\",\
\"encryptionRequired\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"level\": {\
\"enum\": [\
\"public\",\
\"internal\",\
\"confidential\",\
\"restricted\"\
],\
\"description\": \"Declared classification; internal when none is declared.\"\
},\
\"classified\": {\
\"type\": \"boolean\",\
\"description\": \"A classification is declared.\"\
},\
\"encryptionRequired\": {\
\"type\": \"boolean\"\
},\
\"suggested\": {\
\"enum\": [\
\"none\",\
\"public\",\
\"internal\",\
\"confidential\",\
\"restricted\"\
]\
},\
\"because\": {\
\"type\": \"string\",\
\"description\": \"Column that suggests the classification.\"\
},\
\"underclassified\": {\
\"type\": \"boolean\"\
},\
\"declaresSource\": {\
\"type\": \"boolean\"\
},\
\"source\": {\
\"type\": \"string\"\
},\
\"sha256\": {\
\"type\": \"string\"\
},\
\"license\": {\
\"type\": \"string\"\
},\
\"declaresHandling\": {\
\"type\": \"boolean\"\
},\
\"encryptedAtRest\": {\
\"type\": \"boolean\"\
},\
\"encryptedInTransit\": {\
\"type\": \"boolean\"\
},\
\"kmsKey\": {\
\"type\": \"string\"\
},\
\"personal\": {\
\"type\": \"boolean\",\
\"description\": \"It contains personal data.\"\
},\
\"masking\": {\
\"type\": \"string\"\
},\
\"assessment\": {\
\"type\": \"string\"\
},\
\"retentionDays\": {\
\"type\": \"number\"\
},\
\"deletion\": {\
\"type\": \"string\"\
},\
\"accessLogged\": {\
\"type\": \"boolean\"\
},\
\"logSink\": {\
\"type\": \"string\"\
},\
\"missingFrameworks\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Frameworks that its classification requires and that are not declared.\"\
},\
\"assessmentFault\": {\
\"type\": \"string\",\
\"description\": \"Why no assessment counts.\"\
},\
\"personalBasis\": {\
\"type\": \"string\",\
\"description\": \"Why it counts as personal data.\"\
}\
}\
},\
\"dependabot.alert\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/dependabot.alert.schema.json\",\
\"title\": \"Subject kind dependabot.alert\",\
\"description\": \"An open Dependabot alert about a dependency.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"number\",\
\"package\",\
\"ecosystem\",\
\"severity\",\
\"ageDays\"\
],\
\"properties\": {\
\"number\": {\
\"type\": \"integer\"\
},\
\"package\": {\
\"type\": \"string\"\
},\
\"ecosystem\": {\
\"type\": \"string\"\
},\
\"severity\": {\
\"enum\": [\
\"critical\",\
\"high\",\
\"medium\",\
\"low\"\
]\
},\
\"ageDays\": {\
\"type\": \"integer\"\
}\
}\
},\
\"dependabot.update\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/dependabot.update.schema.json\",\
\"title\": \"Subject kind dependabot.update\",\
\"description\": \"An update entry of the Dependabot configuration.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"ecosystem\",\
\"cooldownDays\",\
\"runsCode\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"ecosystem\": {\
\"type\": \"string\"\
},\
\"cooldownDays\": {\
\"type\": \"integer\",\
\"description\": \"Cooldown of a new version, in days; 0 when not set.\"\
},\
\"runsCode\": {\
\"type\": \"boolean\",\
\"description\": \"External code execution is allowed.\"\
}\
}\
},\
\"deploykey\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/deploykey.schema.json\",\
\"title\": \"Subject kind deploykey\",\
\"description\": \"A deploy key.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"title\",\
\"readOnly\",\
\"ageDays\",\
\"unusedDays\"\
],\
\"properties\": {\
\"title\": {\
\"type\": \"string\"\
},\
\"readOnly\": {\
\"type\": \"boolean\"\
},\
\"ageDays\": {\
\"type\": \"integer\"\
},\
\"unusedDays\": {\
\"type\": \"integer\",\
\"description\": \"Days since it was last used, or since it was created.\"\
}\
}\
},\
\"deployment.file\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/deployment.file.schema.json\",\
\"title\": \"Subject kind deployment.file\",\
\"description\": \"A file that describes a deployment, or a part of it, that could not be read.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"what\",\
\"readable\",\
\"relevant\",\
\"reason\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"what\": {\
\"type\": \"string\",\
\"description\": \"The file, or a module in it.\"\
},\
\"readable\": {\
\"type\": \"boolean\",\
\"description\": \"It can be read.\"\
},\
\"relevant\": {\
\"type\": \"boolean\",\
\"description\": \"It may concern models.\"\
},\
\"reason\": {\
\"type\": \"string\"\
}\
}\
},\
\"endpoint\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/endpoint.schema.json\",\
\"title\": \"Subject kind endpoint\",\
\"description\": \"An endpoint of a model, as declared.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"File of the declaration.\"\
},\
\"exposure\": {\
\"enum\": [\
\"none\",\
\"internal\",\
\"public\",\
\"unstated\"\
]\
},\
\"authenticated\": {\
\"type\": \"boolean\",\
\"description\": \"Authentication is required.\"\
},\
\"authentication\": {\
\"type\": \"string\",\
\"description\": \"oauth2, oidc, jwt, mtls, api-key, iam, none, or another declared type.\"\
},\
\"tokenLifetimeMinutes\": {\
\"type\": \"number\"\
},\
\"keyRotationDays\": {\
\"type\": \"number\"\
},\
\"roleBased\": {\
\"type\": \"boolean\"\
},\
\"roles\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
},\
\"wildcardRole\": {\
\"type\": \"boolean\",\
\"description\": \"One of the roles is a wildcard.\"\
},\
\"rateLimited\": {\
\"type\": \"boolean\",\
\"description\": \"Rate limiting is declared on, without a number.\"\
},\
\"rpm\": {\
\"type\": \"number\",\
\"description\": \"Calls per minute.\"\
},\
\"burst\": {\
\"type\": \"number\",\
\"description\": \"Burst, in calls.\"\
},\
\"minTls\": {\
\"type\": \"string\"\
},\
\"plaintext\": {\
\"type\": \"boolean\",\
\"description\": \"It also accepts connections without TLS.\"\
},\
\"accessLog\": {\
\"type\": \"boolean\"\
},\
\"accessLogRetentionDays\": {\
\"type\": \"number\"\
},\
\"logsPayloads\": {\
\"type\": \"boolean\",\
\"description\": \"Request payloads are logged.\"\
}\
}\
},\
\"environment.protection\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/environment.protection.schema.json\",\
\"title\": \"Subject kind environment.protection\",\
\"description\": \"Protection rules of an environment.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"name\",\
\"reviewers\",\
\"preventSelfReview\",\
\"adminsCanBypass\",\
\"branchPolicy\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"reviewers\": {\
\"type\": \"integer\"\
},\
\"preventSelfReview\": {\
\"type\": \"boolean\"\
},\
\"adminsCanBypass\": {\
\"type\": \"boolean\"\
},\
\"branchPolicy\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"environment\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/environment.schema.json\",\
\"title\": \"Subject kind environment\",\
\"description\": \"An environment that a release names, with its protection rules.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"name\",\
\"exists\",\
\"requiredReviewers\",\
\"preventSelfReview\",\
\"adminsCanBypass\",\
\"branchPolicy\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"exists\": {\
\"type\": \"boolean\"\
},\
\"requiredReviewers\": {\
\"type\": \"integer\",\
\"description\": \"Required reviewers; GitHub requires one of them.\"\
},\
\"preventSelfReview\": {\
\"type\": \"boolean\"\
},\
\"adminsCanBypass\": {\
\"type\": \"boolean\"\
},\
\"branchPolicy\": {\
\"type\": \"boolean\",\
\"description\": \"Whether only certain branches or tags may deploy.\"\
}\
}\
},\
\"file.secret\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/file.secret.schema.json\",\
\"title\": \"Subject kind file.secret\",\
\"description\": \"A plaintext credential in a file.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"credential\",\
\"plain\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"credential\": {\
\"type\": \"string\",\
\"description\": \"Kind of credential; never its value.\"\
},\
\"plain\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"k8s.secret\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/k8s.secret.schema.json\",\
\"title\": \"Subject kind k8s.secret\",\
\"description\": \"Source of a secret of a deployment.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"name\",\
\"object\",\
\"source\",\
\"literal\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"object\": {\
\"type\": \"string\"\
},\
\"source\": {\
\"type\": \"string\",\
\"description\": \"manifest, container, kustomize, ExternalSecret, SealedSecret, CSI driver, Vault, sops, …\"\
},\
\"literal\": {\
\"type\": \"boolean\",\
\"description\": \"Its value is in the file, in plaintext or base64.\"\
}\
}\
},\
\"mesh.policy\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/mesh.policy.schema.json\",\
\"title\": \"Subject kind mesh.policy\",\
\"description\": \"An Istio policy.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"object\",\
\"name\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"object\": {\
\"type\": \"string\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"mutualTls\": {\
\"type\": \"boolean\"\
},\
\"allowsAll\": {\
\"type\": \"boolean\",\
\"description\": \"It allows every caller.\"\
}\
}\
},\
\"model.card\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.card.schema.json\",\
\"title\": \"Subject kind model.card\",\
\"description\": \"A model card.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"readable\",\
\"fault\",\
\"missing\",\
\"missingNotes\",\
\"license\",\
\"evaluationPinned\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"readable\": {\
\"type\": \"boolean\"\
},\
\"fault\": {\
\"type\": \"string\"\
},\
\"missing\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Required sections that are missing or empty.\"\
},\
\"missingNotes\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Missing sections on bias and explainability.\"\
},\
\"license\": {\
\"type\": \"string\"\
},\
\"evaluationPinned\": {\
\"type\": \"boolean\",\
\"description\": \"The evaluation states the digest of its data.\"\
}\
}\
},\
\"model.declaration\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.declaration.schema.json\",\
\"title\": \"Subject kind model.declaration\",\
\"description\": \"Sections that the declaration of a model contains.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"endpoint\",\
\"data\",\
\"lineage\",\
\"environment\",\
\"monitoring\",\
\"recovery\",\
\"versioning\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"endpoint\": {\
\"type\": \"boolean\"\
},\
\"data\": {\
\"type\": \"boolean\"\
},\
\"lineage\": {\
\"type\": \"boolean\"\
},\
\"environment\": {\
\"type\": \"boolean\"\
},\
\"monitoring\": {\
\"type\": \"boolean\"\
},\
\"recovery\": {\
\"type\": \"boolean\"\
},\
\"versioning\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"model.file\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.file.schema.json\",\
\"title\": \"Subject kind model.file\",\
\"description\": \"One file of a model: measured, listed in its manifest, or both.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"size\",\
\"state\",\
\"change\",\
\"problem\",\
\"nameFault\",\
\"format\",\
\"runsCode\",\
\"weights\",\
\"formatTitle\",\
\"formatReason\",\
\"class\",\
\"scan\",\
\"source\",\
\"storage\",\
\"contentRequired\",\
\"attribute\",\
\"storedAsDeclared\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Relative to the repository.\"\
},\
\"size\": {\
\"type\": \"integer\"\
},\
\"state\": {\
\"enum\": [\
\"intact\",\
\"missing\",\
\"changed\",\
\"unexpected\",\
\"renamed\",\
\"unlisted\",\
\"unmeasured\",\
\"ignored\"\
],\
\"description\": \"Measured file compared with the committed manifest. unlisted: no valid manifest exists. ignored: below an ignored path and in a format that can run code.\"\
},\
\"detail\": {\
\"type\": \"string\",\
\"description\": \"The difference in words, with sizes and digests.\"\
},\
\"change\": {\
\"enum\": [\
\"added\",\
\"modified\",\
\"removed\",\
\"renamed\",\
\"none\"\
],\
\"description\": \"What the change under review does to the file.\"\
},\
\"problem\": {\
\"type\": \"string\",\
\"description\": \"none, or the error code when the file could not be measured.\"\
},\
\"problemDetail\": {\
\"type\": \"string\"\
},\
\"nameFault\": {\
\"type\": \"string\",\
\"description\": \"none, or why Windows cannot hold a file of this path.\"\
},\
\"format\": {\
\"type\": \"string\"\
},\
\"runsCode\": {\
\"enum\": [\
\"no\",\
\"possible\",\
\"yes\"\
],\
\"description\": \"Whether loading the format can run code, by extension and first bytes.\"\
},\
\"weights\": {\
\"type\": \"boolean\"\
},\
\"formatTitle\": {\
\"type\": \"string\",\
\"description\": \"What the file is, with an article.\"\
},\
\"formatReason\": {\
\"type\": \"string\",\
\"description\": \"Why loading the format can or cannot run code; continues a sentence.\"\
},\
\"class\": {\
\"enum\": [\
\"weights\",\
\"tokenizer\",\
\"config\",\
\"code\",\
\"card\",\
\"docs\",\
\"data\",\
\"other\"\
],\
\"description\": \"What the file is for.\"\
},\
\"scan\": {\
\"enum\": [\
\"harmless\",\
\"flagged\",\
\"inconclusive\",\
\"none\"\
],\
\"description\": \"What a static scan found in a file that can run code. harmless: inspected completely, and nothing to review. none: not scanned, because loading it runs no code, it is unchanged in this pull request, or its content is unknown.\"\
},\
\"source\": {\
\"enum\": [\
\"content\",\
\"lfs-pointer\",\
\"dvc-pointer\",\
\"submodule\",\
\"none\"\
]\
},\
\"storage\": {\
\"enum\": [\
\"git\",\
\"lfs\",\
\"untracked\",\
\"unknown\"\
]\
},\
\"contentRequired\": {\
\"type\": \"boolean\"\
},\
\"attribute\": {\
\"enum\": [\
\"lfs\",\
\"none\",\
\"unknown\"\
],\
\"description\": \"Whether .gitattributes declares Git LFS for the file. unknown: a line could not be evaluated.\"\
},\
\"storedAsDeclared\": {\
\"type\": \"boolean\",\
\"description\": \"Whether the commit stores the file as .gitattributes declares; true where that is unknown.\"\
}\
}\
},\
\"model.list\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.list.schema.json\",\
\"title\": \"Subject kind model.list\",\
\"description\": \"A file of a model that names other files of it, or a numbered set of shards.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"list\",\
\"missing\",\
\"extra\",\
\"different\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Of the list; of the first shard where there is none. Relative to the repository.\"\
},\
\"list\": {\
\"enum\": [\
\"shards\",\
\"checksums\"\
]\
},\
\"missing\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Named files that do not exist, relative to the model; at most 20.\"\
},\
\"extra\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Shards that belong to no list; at most 20.\"\
},\
\"different\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Files whose digest is not the listed one; at most 20.\"\
}\
}\
},\
\"model\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.schema.json\",\
\"title\": \"Subject kind model\",\
\"description\": \"One model directory, at the head.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"name\",\
\"path\",\
\"presence\",\
\"manifest\",\
\"files\",\
\"bytes\",\
\"pointers\",\
\"filesChanged\",\
\"manifestChanged\",\
\"versionReused\",\
\"sameAsBase\",\
\"untrustedIgnores\",\
\"card\",\
\"licence\",\
\"trustedManifest\",\
\"dependenciesMatch\",\
\"identityLost\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Relative to the repository; . is the repository root.\"\
},\
\"presence\": {\
\"enum\": [\
\"present\",\
\"unrecognised\",\
\"removed\",\
\"absent\"\
],\
\"description\": \"unrecognised: the base branch trusts a model here and its files still exist, but neither manifest nor weights are recognised. absent: the configuration names it, and neither base nor head has it.\"\
},\
\"manifest\": {\
\"enum\": [\
\"valid\",\
\"missing\",\
\"invalid\",\
\"newer\"\
]\
},\
\"manifestDetail\": {\
\"type\": \"string\"\
},\
\"version\": {\
\"type\": \"string\"\
},\
\"digest\": {\
\"type\": \"string\",\
\"description\": \"Model digest of the measured files.\"\
},\
\"manifestDigest\": {\
\"type\": \"string\"\
},\
\"baseDigest\": {\
\"type\": \"string\",\
\"description\": \"Model digest that the base branch trusts.\"\
},\
\"baseVersion\": {\
\"type\": \"string\"\
},\
\"files\": {\
\"type\": \"integer\"\
},\
\"bytes\": {\
\"type\": \"integer\"\
},\
\"pointers\": {\
\"type\": \"integer\",\
\"description\": \"Files known only from Git LFS pointers.\"\
},\
\"filesChanged\": {\
\"type\": \"boolean\",\
\"description\": \"A file of the model differs between base and head.\"\
},\
\"manifestChanged\": {\
\"type\": \"boolean\"\
},\
\"versionReused\": {\
\"type\": \"boolean\",\
\"description\": \"Content differs from the trusted base, under the same version.\"\
},\
\"sameAsBase\": {\
\"type\": \"boolean\",\
\"description\": \"Measured files match the trusted base; also true when nothing is compared.\"\
},\
\"changes\": {\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [],\
\"properties\": {\
\"added\": {\
\"type\": \"integer\"\
},\
\"removed\": {\
\"type\": \"integer\"\
},\
\"changed\": {\
\"type\": \"integer\"\
},\
\"renamed\": {\
\"type\": \"integer\"\
}\
}\
},\
\"untrustedIgnores\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Paths that the committed manifest ignores but the trusted configuration does not.\"\
},\
\"card\": {\
\"type\": \"boolean\"\
},\
\"licence\": {\
\"type\": \"boolean\"\
},\
\"trustedManifest\": {\
\"enum\": [\
\"none\",\
\"valid\",\
\"missing\",\
\"invalid\",\
\"newer\"\
],\
\"description\": \"Manifest on the trusted base; none when nothing is compared.\"\
},\
\"trustedDetail\": {\
\"type\": \"string\"\
},\
\"dependenciesMatch\": {\
\"type\": \"boolean\",\
\"description\": \"The dependencies of the manifest match the lock files.\"\
},\
\"identityLost\": {\
\"enum\": [\
\"none\",\
\"name\",\
\"version\"\
],\
\"description\": \"What the trusted manifest states and the manifest of the head does not.\"\
},\
\"identityBefore\": {\
\"type\": \"string\",\
\"description\": \"The lost value.\"\
}\
}\
},\
\"model.signature\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.signature.schema.json\",\
\"title\": \"Subject kind model.signature\",\
\"description\": \"The signature of one model (model.sig in its directory), or its absence.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"state\",\
\"required\",\
\"method\",\
\"signer\",\
\"fromPullRequest\",\
\"contentHashed\",\
\"unsignedFiles\",\
\"trustRoot\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Where the signature is, or would be.\"\
},\
\"state\": {\
\"enum\": [\
\"verified\",\
\"unverified\",\
\"unchecked\",\
\"missing\"\
],\
\"description\": \"verified: the signature is valid and covers the current files. unchecked: the configuration names no key or certificate for a signature of this method.\"\
},\
\"reason\": {\
\"type\": \"string\",\
\"description\": \"Why verification failed, or why there was none.\"\
},\
\"required\": {\
\"type\": \"boolean\",\
\"description\": \"Whether a signature is required: on releases, or always if configured.\"\
},\
\"method\": {\
\"enum\": [\
\"sigstore\",\
\"key\",\
\"certificate\",\
\"none\"\
]\
},\
\"signer\": {\
\"enum\": [\
\"expected\",\
\"other\",\
\"unpinned\",\
\"unknown\"\
],\
\"description\": \"Whether the signer matches the configuration; unpinned when no signer is configured.\"\
},\
\"signerDetail\": {\
\"type\": \"string\"\
},\
\"identity\": {\
\"type\": \"string\"\
},\
\"issuer\": {\
\"type\": \"string\"\
},\
\"repository\": {\
\"type\": \"string\"\
},\
\"repositoryId\": {\
\"type\": \"string\"\
},\
\"ref\": {\
\"type\": \"string\"\
},\
\"trigger\": {\
\"type\": \"string\"\
},\
\"runner\": {\
\"type\": \"string\"\
},\
\"fromPullRequest\": {\
\"type\": \"boolean\",\
\"description\": \"Signed in a run for a pull request, or in a workflow_run that may follow one.\"\
},\
\"signedAt\": {\
\"type\": \"string\",\
\"description\": \"ISO 8601; keyless signatures only.\"\
},\
\"ageDays\": {\
\"type\": \"integer\",\
\"description\": \"Whole days since signedAt.\"\
},\
\"keyAgeDays\": {\
\"type\": \"integer\",\
\"description\": \"Whole days since the key or certificate was created; 0 for keyless signatures.\"\
},\
\"logEntry\": {\
\"type\": \"string\",\
\"description\": \"Index in the transparency log.\"\
},\
\"contentHashed\": {\
\"type\": \"boolean\",\
\"description\": \"Every file was hashed; none is known only from a Git LFS pointer.\"\
},\
\"unsignedFiles\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"description\": \"Files of the model that the signature does not cover.\"\
},\
\"trustRoot\": {\
\"enum\": [\
\"fresh\",\
\"stale\",\
\"none\"\
],\
\"description\": \"none: the method needs no trust root.\"\
},\
\"trustRootDetail\": {\
\"type\": \"string\"\
}\
}\
},\
\"model.structure\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.structure.schema.json\",\
\"title\": \"Subject kind model.structure\",\
\"description\": \"What a change does to the architecture, the vocabulary and the code of a model. Absent where no file that states them changed.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"versionStep\",\
\"architecture\",\
\"code\",\
\"tokensWithoutEmbedding\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Of the configuration, tokenizer or weights that changed, relative to the repository.\"\
},\
\"versionStep\": {\
\"enum\": [\
\"none\",\
\"patch\",\
\"minor\",\
\"major\",\
\"other\"\
],\
\"description\": \"The part of the semantic version that is raised. other: it is lower, or not known on both sides.\"\
},\
\"architecture\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"What changed: keys of config.json, and counts of tensors; at most 20.\"\
},\
\"code\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Python classes that auto_map names and did not name in the base; at most 20.\"\
},\
\"tokensWithoutEmbedding\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"description\": \"Token ids that the tokenizer uses since this change, and for which the weights have no embedding.\"\
},\
\"tokens\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"description\": \"Token ids that the tokenizer uses. Absent where it did not change or cannot be read.\"\
},\
\"embeddings\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"description\": \"Rows of the embedding tensor. Absent where it is not known.\"\
}\
}\
},\
\"model.version\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.version.schema.json\",\
\"title\": \"Subject kind model.version\",\
\"description\": \"A version of a model, as declared.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"version\",\
\"declaresRegistry\",\
\"declaresLineage\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"version\": {\
\"type\": \"string\"\
},\
\"semantic\": {\
\"type\": \"boolean\",\
\"description\": \"It follows Semantic Versioning.\"\
},\
\"declaresRegistry\": {\
\"type\": \"boolean\"\
},\
\"declaresLineage\": {\
\"type\": \"boolean\"\
},\
\"registered\": {\
\"type\": \"boolean\",\
\"description\": \"A registry with id and digest is declared.\"\
},\
\"digestMatches\": {\
\"type\": \"boolean\",\
\"description\": \"The registered digest matches the files of the commit.\"\
},\
\"immutable\": {\
\"type\": \"boolean\"\
},\
\"writersNamed\": {\
\"type\": \"boolean\"\
},\
\"promotionApproved\": {\
\"type\": \"boolean\"\
},\
\"missingLineage\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Missing parts of the lineage: dataset, commit, parameters.\"\
},\
\"commitKnown\": {\
\"type\": \"boolean\",\
\"description\": \"The training commit is in the history of this repository.\"\
},\
\"registeredDigest\": {\
\"type\": \"string\",\
\"description\": \"Declared digest.\"\
},\
\"digest\": {\
\"type\": \"string\",\
\"description\": \"Measured digest.\"\
},\
\"label\": {\
\"type\": \"string\",\
\"description\": \"Model, with its version if declared.\"\
}\
}\
},\
\"monitoring\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/monitoring.schema.json\",\
\"title\": \"Subject kind monitoring\",\
\"description\": \"Monitoring of a model, as declared.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"missingMetrics\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
},\
\"withoutThreshold\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Metrics without a threshold.\"\
},\
\"missingAlerts\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
},\
\"withoutOwner\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Alerts without an owner.\"\
},\
\"performance\": {\
\"type\": \"boolean\"\
},\
\"security\": {\
\"type\": \"boolean\",\
\"description\": \"Security events are monitored.\"\
}\
}\
},\
\"pack.lock\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/pack.lock.schema.json\",\
\"title\": \"Subject kind pack.lock\",\
\"description\": \"A remote pack and its lock entry.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"source\",\
\"state\",\
\"detail\"\
],\
\"properties\": {\
\"source\": {\
\"type\": \"string\"\
},\
\"state\": {\
\"enum\": [\
\"locked\",\
\"unlocked\",\
\"mismatch\",\
\"unsigned\",\
\"unread\"\
]\
},\
\"detail\": {\
\"type\": \"string\"\
}\
}\
},\
\"pipeline.declaration\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/pipeline.declaration.schema.json\",\
\"title\": \"Subject kind pipeline.declaration\",\
\"description\": \"The release pipeline, as declared.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"signing\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"signing\": {\
\"type\": \"boolean\",\
\"description\": \"Artifacts are signed.\"\
},\
\"keyRotationDays\": {\
\"type\": \"number\"\
},\
\"reviewers\": {\
\"type\": \"number\"\
},\
\"automatedChecks\": {\
\"type\": \"boolean\"\
},\
\"scanned\": {\
\"type\": \"boolean\",\
\"description\": \"Secured CI/CD is declared.\"\
},\
\"keyless\": {\
\"type\": \"boolean\",\
\"description\": \"Keyless signing is declared.\"\
}\
}\
},\
\"pipeline\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/pipeline.schema.json\",\
\"title\": \"Subject kind pipeline\",\
\"description\": \"What all workflows of the repository do together.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"check\",\
\"needed\",\
\"done\"\
],\
\"properties\": {\
\"check\": {\
\"type\": \"string\"\
},\
\"needed\": {\
\"type\": \"boolean\",\
\"description\": \"The repository contains what the check applies to.\"\
},\
\"done\": {\
\"type\": \"boolean\"\
},\
\"because\": {\
\"type\": \"string\",\
\"description\": \"The first file that the check applies to, and how many more there are.\"\
}\
}\
},\
\"policy.change\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/policy.change.schema.json\",\
\"title\": \"Subject kind policy.change\",\
\"description\": \"One of Weightseal's own configuration files that the change under review touches.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"role\",\
\"change\",\
\"approved\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"role\": {\
\"enum\": [\
\"config\",\
\"pack\",\
\"waivers\",\
\"lock\",\
\"baseline\",\
\"workflow\",\
\"owners\",\
\"other\"\
]\
},\
\"change\": {\
\"enum\": [\
\"added\",\
\"modified\",\
\"removed\",\
\"renamed\"\
]\
},\
\"approved\": {\
\"type\": \"boolean\",\
\"description\": \"Approved by the policy owners at this exact head. False when approvals are not evaluated.\"\
},\
\"valid\": {\
\"type\": \"boolean\",\
\"description\": \"Absent when it was not checked.\"\
},\
\"detail\": {\
\"type\": \"string\"\
}\
}\
},\
\"recovery\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/recovery.schema.json\",\
\"title\": \"Subject kind recovery\",\
\"description\": \"Recovery from a bad release, as declared.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"rollback\",\
\"killSwitch\",\
\"declared\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"rollback\": {\
\"type\": \"boolean\",\
\"description\": \"A different previous version is declared.\"\
},\
\"killSwitch\": {\
\"type\": \"boolean\"\
},\
\"declared\": {\
\"type\": \"boolean\",\
\"description\": \"At least one of the two is declared.\"\
}\
}\
},\
\"release.author\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/release.author.schema.json\",\
\"title\": \"Subject kind release.author\",\
\"description\": \"Who published a release.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"login\",\
\"entitled\",\
\"reason\"\
],\
\"properties\": {\
\"login\": {\
\"type\": \"string\"\
},\
\"entitled\": {\
\"type\": \"boolean\"\
},\
\"reason\": {\
\"type\": \"string\"\
}\
}\
},\
\"release.commit\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/release.commit.schema.json\",\
\"title\": \"Subject kind release.commit\",\
\"description\": \"A commit on the branch since the previous release, along first parents.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"sha\",\
\"title\",\
\"pullRequest\",\
\"approved\",\
\"reason\"\
],\
\"properties\": {\
\"sha\": {\
\"type\": \"string\"\
},\
\"title\": {\
\"type\": \"string\"\
},\
\"pullRequest\": {\
\"type\": \"integer\",\
\"description\": \"0 for a direct push.\"\
},\
\"approved\": {\
\"type\": \"boolean\"\
},\
\"reason\": {\
\"type\": \"string\"\
}\
}\
},\
\"release.previous\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/release.previous.schema.json\",\
\"title\": \"Subject: release.previous\",\
\"description\": \"An earlier release that has a seal, newest first up to the one after which commits are evaluated.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"tag\",\
\"state\",\
\"commit\",\
\"sealed\",\
\"reason\"\
],\
\"properties\": {\
\"tag\": {\
\"type\": \"string\",\
\"description\": \"Its tag.\"\
},\
\"state\": {\
\"enum\": [\
\"sealed\",\
\"moved\",\
\"unverified\",\
\"untagged\"\
],\
\"description\": \"sealed: its seal verifies and is about the commit of the tag. moved: the tag is on another commit. unverified: no seal of it verifies, or none contains an approval. untagged: the tag was deleted.\"\
},\
\"commit\": {\
\"type\": \"string\",\
\"description\": \"Commit of the tag now, shortened; empty without a tag.\"\
},\
\"sealed\": {\
\"type\": \"string\",\
\"description\": \"Commit in the seal, shortened; empty if it does not verify.\"\
},\
\"reason\": {\
\"type\": \"string\",\
\"description\": \"Why the state is not sealed, or empty.\"\
}\
}\
},\
\"release.review\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/release.review.schema.json\",\
\"title\": \"Subject kind release.review\",\
\"description\": \"Who approved the deployment in this run.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"environments\",\
\"required\",\
\"approvers\",\
\"satisfied\",\
\"reason\",\
\"attempt\"\
],\
\"properties\": {\
\"environments\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
},\
\"required\": {\
\"type\": \"integer\"\
},\
\"approvers\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
},\
\"satisfied\": {\
\"type\": \"boolean\"\
},\
\"reason\": {\
\"type\": \"string\"\
},\
\"attempt\": {\
\"type\": \"integer\"\
}\
}\
},\
\"release\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/release.schema.json\",\
\"title\": \"Subject kind release\",\
\"description\": \"A published release.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"tag\",\
\"immutable\",\
\"assets\",\
\"undigested\",\
\"sbom\",\
\"latest\"\
],\
\"properties\": {\
\"tag\": {\
\"type\": \"string\"\
},\
\"immutable\": {\
\"type\": \"boolean\"\
},\
\"assets\": {\
\"type\": \"integer\"\
},\
\"undigested\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Assets without a digest.\"\
},\
\"sbom\": {\
\"type\": \"boolean\",\
\"description\": \"The assets contain a bill of materials (SBOM).\"\
},\
\"latest\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"release.tag\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/release.tag.schema.json\",\
\"title\": \"Subject kind release.tag\",\
\"description\": \"The tag of a release.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"tag\",\
\"commit\",\
\"kind\",\
\"branch\",\
\"reachable\",\
\"moved\",\
\"signatureRequired\",\
\"signature\",\
\"signer\",\
\"expectedSigner\"\
],\
\"properties\": {\
\"tag\": {\
\"type\": \"string\"\
},\
\"commit\": {\
\"type\": \"string\"\
},\
\"kind\": {\
\"enum\": [\
\"annotated\",\
\"lightweight\"\
]\
},\
\"branch\": {\
\"type\": \"string\",\
\"description\": \"Branch from which it is reachable; empty when there is none.\"\
},\
\"reachable\": {\
\"type\": \"boolean\"\
},\
\"moved\": {\
\"type\": \"boolean\",\
\"description\": \"Whether it has moved since the run started.\"\
},\
\"signatureRequired\": {\
\"type\": \"boolean\"\
},\
\"signature\": {\
\"enum\": [\
\"valid\",\
\"invalid\",\
\"none\"\
]\
},\
\"signer\": {\
\"type\": \"string\"\
},\
\"expectedSigner\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"release.tags\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/release.tags.schema.json\",\
\"title\": \"Subject: release.tags\",\
\"description\": \"How rulesets protect the tags of releases.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"keepsMoves\",\
\"keepsDeletions\",\
\"rulesets\"\
],\
\"properties\": {\
\"keepsMoves\": {\
\"type\": \"boolean\",\
\"description\": \"A ruleset prevents tags of versions from being moved.\"\
},\
\"keepsDeletions\": {\
\"type\": \"boolean\",\
\"description\": \"A ruleset prevents tags of versions from being deleted.\"\
},\
\"rulesets\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Names of the active rulesets that cover tags of versions.\"\
}\
}\
},\
\"repository.actions\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/repository.actions.schema.json\",\
\"title\": \"Subject kind repository.actions\",\
\"description\": \"Actions settings of the repository.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"allowed\",\
\"pinningRequired\",\
\"defaultToken\",\
\"mayApprove\",\
\"forkApproval\"\
],\
\"properties\": {\
\"allowed\": {\
\"enum\": [\
\"all\",\
\"local_only\",\
\"selected\",\
\"disabled\"\
]\
},\
\"pinningRequired\": {\
\"enum\": [\
\"yes\",\
\"no\",\
\"unknown\"\
],\
\"description\": \"Whether GitHub requires actions to be pinned to a full commit SHA.\"\
},\
\"defaultToken\": {\
\"enum\": [\
\"read\",\
\"write\"\
]\
},\
\"mayApprove\": {\
\"type\": \"boolean\",\
\"description\": \"Workflows can approve pull requests.\"\
},\
\"forkApproval\": {\
\"type\": \"string\",\
\"description\": \"Whose pull requests from forks wait for an approval: first_time_contributors_new_to_github, first_time_contributors, all_external_contributors, or unknown.\"\
}\
}\
},\
\"repository.admins\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/repository.admins.schema.json\",\
\"title\": \"Subject kind repository.admins\",\
\"description\": \"People and teams that administer the repository.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"count\",\
\"names\"\
],\
\"properties\": {\
\"count\": {\
\"type\": \"integer\"\
},\
\"names\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
}\
}\
},\
\"repository\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/repository.schema.json\",\
\"title\": \"Subject kind repository\",\
\"description\": \"The repository.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"name\",\
\"visibility\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"visibility\": {\
\"enum\": [\
\"public\",\
\"private\",\
\"internal\"\
]\
}\
}\
},\
\"repository.security\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/repository.security.schema.json\",\
\"title\": \"Subject kind repository.security\",\
\"description\": \"Secret scanning settings.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"secretScanning\",\
\"pushProtection\"\
],\
\"properties\": {\
\"secretScanning\": {\
\"enum\": [\
\"on\",\
\"off\"\
]\
},\
\"pushProtection\": {\
\"enum\": [\
\"on\",\
\"off\"\
]\
}\
}\
},\
\"ruleset\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/ruleset.schema.json\",\
\"title\": \"Subject kind ruleset\",\
\"description\": \"A ruleset of the repository.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"name\",\
\"enforcement\",\
\"target\",\
\"bypass\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"enforcement\": {\
\"enum\": [\
\"active\",\
\"evaluate\",\
\"disabled\"\
]\
},\
\"target\": {\
\"type\": \"string\"\
},\
\"bypass\": {\
\"enum\": [\
\"none\",\
\"some\",\
\"unknown\"\
]\
}\
}\
},\
\"runner\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/runner.schema.json\",\
\"title\": \"Subject kind runner\",\
\"description\": \"A self-hosted runner.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"name\",\
\"ephemeral\",\
\"labels\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"ephemeral\": {\
\"type\": \"boolean\"\
},\
\"labels\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
}\
}\
},\
\"scan.file\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/scan.file.schema.json\",\
\"title\": \"Subject kind scan.file\",\
\"description\": \"The static scan of one file of a model.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"size\",\
\"change\",\
\"verdict\",\
\"coverage\",\
\"reason\",\
\"formats\",\
\"source\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\",\
\"description\": \"Folder of the model.\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Relative to the repository.\"\
},\
\"size\": {\
\"type\": \"integer\",\
\"description\": \"Bytes.\"\
},\
\"change\": {\
\"enum\": [\
\"added\",\
\"modified\",\
\"removed\",\
\"renamed\",\
\"none\"\
],\
\"description\": \"What the change under review does to the file.\"\
},\
\"verdict\": {\
\"enum\": [\
\"clean\",\
\"note\",\
\"review\",\
\"high\",\
\"critical\"\
],\
\"description\": \"The worst grade of the findings in the file.\"\
},\
\"coverage\": {\
\"enum\": [\
\"complete\",\
\"inconclusive\"\
],\
\"description\": \"Whether everything that a loader would read was inspected.\"\
},\
\"reason\": {\
\"type\": \"string\",\
\"description\": \"Why the scan is inconclusive; empty when it is complete.\"\
},\
\"formats\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Formats that the content has.\"\
},\
\"source\": {\
\"enum\": [\
\"content\",\
\"lfs-pointer\",\
\"dvc-pointer\"\
],\
\"description\": \"Whether the content was scanned, or only a pointer to it is here.\"\
}\
}\
},\
\"scan.finding\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/scan.finding.schema.json\",\
\"title\": \"Subject kind scan.finding\",\
\"description\": \"Something that the static scan found in a file of a model.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"member\",\
\"technique\",\
\"grade\",\
\"subject\",\
\"message\",\
\"change\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\",\
\"description\": \"Folder of the model.\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Relative to the repository.\"\
},\
\"member\": {\
\"type\": \"string\",\
\"description\": \"Path inside containers, with ! between levels; empty for the file itself.\"\
},\
\"technique\": {\
\"type\": \"string\",\
\"description\": \"Stable name of what was found, such as pickle-import.\"\
},\
\"grade\": {\
\"enum\": [\
\"note\",\
\"review\",\
\"high\",\
\"critical\"\
],\
\"description\": \"How severe the finding is.\"\
},\
\"subject\": {\
\"type\": \"string\",\
\"description\": \"What distinguishes findings of one technique, such as os.system.\"\
},\
\"message\": {\
\"type\": \"string\",\
\"description\": \"What was found, where and why it matters.\"\
},\
\"change\": {\
\"enum\": [\
\"added\",\
\"modified\",\
\"removed\",\
\"renamed\",\
\"none\"\
],\
\"description\": \"What the change under review does to the file.\"\
},\
\"offset\": {\
\"type\": \"integer\",\
\"description\": \"Bytes from the start of the member.\"\
},\
\"advisories\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"CVE and GHSA ids of the technique.\"\
},\
\"allow\": {\
\"type\": \"string\",\
\"description\": \"The entry that allows it.\"\
}\
}\
},\
\"scan.run\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/scan.run.schema.json\",\
\"title\": \"Subject kind scan.run\",\
\"description\": \"A run of a third-party scanner, from its SARIF file.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"tool\",\
\"version\",\
\"path\",\
\"results\",\
\"present\"\
],\
\"properties\": {\
\"tool\": {\
\"type\": \"string\"\
},\
\"version\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"results\": {\
\"type\": \"integer\"\
},\
\"present\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"scan.sarif\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/scan.sarif.schema.json\",\
\"title\": \"Subject kind scan.sarif\",\
\"description\": \"A result of a third-party scanner.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"tool\",\
\"rule\",\
\"level\",\
\"severity\",\
\"message\",\
\"file\",\
\"suppressed\"\
],\
\"properties\": {\
\"tool\": {\
\"type\": \"string\"\
},\
\"rule\": {\
\"type\": \"string\"\
},\
\"level\": {\
\"enum\": [\
\"error\",\
\"warning\",\
\"note\",\
\"none\"\
]\
},\
\"severity\": {\
\"enum\": [\
\"critical\",\
\"high\",\
\"medium\",\
\"low\",\
\"info\"\
]\
},\
\"message\": {\
\"type\": \"string\"\
},\
\"file\": {\
\"type\": \"string\"\
},\
\"suppressed\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"secret\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/secret.schema.json\",\
\"title\": \"Subject kind secret\",\
\"description\": \"A secret, identified by its name.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"name\",\
\"scope\",\
\"environment\",\
\"ageDays\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"scope\": {\
\"enum\": [\
\"repository\",\
\"organization\",\
\"environment\",\
\"dependabot\"\
]\
},\
\"environment\": {\
\"type\": \"string\"\
},\
\"ageDays\": {\
\"type\": \"integer\",\
\"description\": \"Days since it was last updated.\"\
}\
}\
},\
\"secretscanning.alert\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/secretscanning.alert.schema.json\",\
\"title\": \"Subject kind secretscanning.alert\",\
\"description\": \"An open alert about a leaked secret.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"number\",\
\"secretType\",\
\"ageDays\"\
],\
\"properties\": {\
\"number\": {\
\"type\": \"integer\"\
},\
\"secretType\": {\
\"type\": \"string\"\
},\
\"ageDays\": {\
\"type\": \"integer\"\
}\
}\
},\
\"security.service\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/security.service.schema.json\",\
\"title\": \"Subject kind security.service\",\
\"description\": \"A security feature of GitHub.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"service\",\
\"enabled\"\
],\
\"properties\": {\
\"service\": {\
\"type\": \"string\"\
},\
\"enabled\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"serving.ingress\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/serving.ingress.schema.json\",\
\"title\": \"Subject kind serving.ingress\",\
\"description\": \"An external entry point: an Ingress, a Gateway, a Route or a BentoML server.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"object\",\
\"name\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"object\": {\
\"type\": \"string\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"tls\": {\
\"type\": \"boolean\",\
\"description\": \"All traffic uses TLS.\"\
},\
\"authenticated\": {\
\"type\": \"boolean\",\
\"description\": \"Callers must authenticate.\"\
},\
\"limited\": {\
\"type\": \"boolean\",\
\"description\": \"Request rates are limited.\"\
},\
\"minTls\": {\
\"type\": \"string\"\
}\
}\
},\
\"serving.queue\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/serving.queue.schema.json\",\
\"title\": \"Subject kind serving.queue\",\
\"description\": \"An inference queue of a model.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"name\",\
\"platform\",\
\"bounded\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"platform\": {\
\"type\": \"string\"\
},\
\"bounded\": {\
\"type\": \"boolean\",\
\"description\": \"The length of the queue is limited.\"\
}\
}\
},\
\"serving.workload\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/serving.workload.schema.json\",\
\"title\": \"Subject kind serving.workload\",\
\"description\": \"A Kubernetes object that serves a model.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"platform\",\
\"object\",\
\"name\",\
\"authenticated\",\
\"evidence\",\
\"plainStorage\",\
\"exposed\",\
\"modelControl\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"platform\": {\
\"type\": \"string\",\
\"description\": \"KServe, Seldon, BentoML, Triton, …\"\
},\
\"object\": {\
\"type\": \"string\",\
\"description\": \"Kubernetes kind.\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"authenticated\": {\
\"type\": \"boolean\",\
\"description\": \"Authentication in front of it was found in the files.\"\
},\
\"evidence\": {\
\"type\": \"string\",\
\"description\": \"What authenticates callers.\"\
},\
\"plainStorage\": {\
\"type\": \"string\",\
\"description\": \"Transport security of the download of its model: the address without TLS; empty when there is none.\"\
},\
\"exposed\": {\
\"type\": \"boolean\",\
\"description\": \"It is reachable without a gateway: through the node's network, a node port, an external IP or a load balancer that is not internal.\"\
},\
\"modelControl\": {\
\"type\": \"boolean\",\
\"description\": \"Any caller can make it load another model.\"\
}\
}\
},\
\"setting.source\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/setting.source.schema.json\",\
\"title\": \"Subject kind setting.source\",\
\"description\": \"A requested repository setting, and whether it could be read.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"status\"\
],\
\"properties\": {\
\"status\": {\
\"enum\": [\
\"ok\",\
\"absent\",\
\"skipped\",\
\"forbidden\",\
\"error\"\
]\
},\
\"permission\": {\
\"type\": \"string\"\
},\
\"detail\": {\
\"type\": \"string\"\
}\
}\
},\
\"source\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/source.schema.json\",\
\"title\": \"Subject kind source\",\
\"description\": \"The state of one source after collection.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"status\"\
],\
\"properties\": {\
\"status\": {\
\"enum\": [\
\"ok\",\
\"absent\",\
\"forbidden\",\
\"error\",\
\"skipped\"\
]\
},\
\"permission\": {\
\"type\": \"string\"\
},\
\"detail\": {\
\"type\": \"string\"\
}\
}\
},\
\"training\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/training.schema.json\",\
\"title\": \"Subject kind training\",\
\"description\": \"A training environment, as declared.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"model\",\
\"path\",\
\"storage\",\
\"network\",\
\"auditLogging\",\
\"encrypted\",\
\"users\",\
\"everybody\"\
],\
\"properties\": {\
\"model\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\"\
},\
\"storage\": {\
\"type\": \"string\"\
},\
\"output\": {\
\"type\": \"string\"\
},\
\"network\": {\
\"type\": \"string\",\
\"description\": \"Name of the network, or \\\"isolated\\\".\"\
},\
\"auditLogging\": {\
\"type\": \"boolean\"\
},\
\"encrypted\": {\
\"type\": \"boolean\"\
},\
\"users\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
}\
},\
\"everybody\": {\
\"type\": \"boolean\"\
},\
\"worldReadable\": {\
\"type\": \"boolean\",\
\"description\": \"Every user of the machine can read the training data.\"\
}\
}\
},\
\"waiver\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/waiver.schema.json\",\
\"title\": \"Subject kind waiver\",\
\"description\": \"A waiver, inline or in the file, as applied to the findings.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"rule\",\
\"subject\",\
\"owner\",\
\"reason\",\
\"origin\",\
\"state\",\
\"expires\",\
\"daysLeft\",\
\"fault\"\
],\
\"properties\": {\
\"rule\": {\
\"type\": \"string\"\
},\
\"subject\": {\
\"type\": \"string\"\
},\
\"owner\": {\
\"type\": \"string\"\
},\
\"reason\": {\
\"type\": \"string\"\
},\
\"origin\": {\
\"enum\": [\
\"file\",\
\"inline\"\
]\
},\
\"state\": {\
\"enum\": [\
\"active\",\
\"expiring\",\
\"expired\",\
\"unused\",\
\"unknown-rule\",\
\"too-long\",\
\"malformed\",\
\"not-yet\",\
\"pending\"\
]\
},\
\"expires\": {\
\"type\": \"string\"\
},\
\"daysLeft\": {\
\"type\": \"integer\"\
},\
\"fault\": {\
\"type\": \"string\",\
\"description\": \"Why it is not applied, in words; empty when it is.\"\
}\
}\
},\
\"webhook\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/webhook.schema.json\",\
\"title\": \"Subject kind webhook\",\
\"description\": \"A webhook.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"host\",\
\"https\",\
\"verifiesCertificate\",\
\"secret\",\
\"active\"\
],\
\"properties\": {\
\"host\": {\
\"type\": \"string\"\
},\
\"https\": {\
\"type\": \"boolean\"\
},\
\"verifiesCertificate\": {\
\"type\": \"boolean\"\
},\
\"secret\": {\
\"type\": \"boolean\"\
},\
\"active\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"workflow.apptoken\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.apptoken.schema.json\",\
\"title\": \"Subject kind workflow.apptoken\",\
\"description\": \"A GitHub App token that a step creates.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"action\",\
\"repositories\",\
\"permissions\",\
\"revoked\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"action\": {\
\"type\": \"string\"\
},\
\"repositories\": {\
\"enum\": [\
\"named\",\
\"all\"\
]\
},\
\"permissions\": {\
\"enum\": [\
\"named\",\
\"all\"\
]\
},\
\"revoked\": {\
\"type\": \"boolean\",\
\"description\": \"The token is revoked when the job ends.\"\
}\
}\
},\
\"workflow.cache\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.cache.schema.json\",\
\"title\": \"Subject kind workflow.cache\",\
\"description\": \"A cache that a job restores.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"action\",\
\"restores\",\
\"publishes\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"action\": {\
\"type\": \"string\"\
},\
\"restores\": {\
\"type\": \"boolean\"\
},\
\"publishes\": {\
\"type\": \"boolean\",\
\"description\": \"The workflow releases, or the job publishes an artifact.\"\
}\
}\
},\
\"workflow.checkout\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.checkout.schema.json\",\
\"title\": \"Subject kind workflow.checkout\",\
\"description\": \"A checkout step of a workflow.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"privileged\",\
\"untrusted\",\
\"ref\",\
\"persists\",\
\"uploads\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"privileged\": {\
\"type\": \"boolean\",\
\"description\": \"The trigger grants permissions that the author of a pull request must not have.\"\
},\
\"untrusted\": {\
\"type\": \"boolean\",\
\"description\": \"Checks out the code of a pull request, according to the inputs of the step.\"\
},\
\"ref\": {\
\"type\": \"string\"\
},\
\"persists\": {\
\"type\": \"boolean\",\
\"description\": \"The token is persisted in the working tree.\"\
},\
\"uploads\": {\
\"enum\": [\
\"none\",\
\"folder\",\
\"other\"\
],\
\"description\": \"What the same job uploads as an artifact afterwards: the whole working tree, or something else.\"\
}\
}\
},\
\"workflow.choice\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.choice.schema.json\",\
\"title\": \"Subject kind workflow.choice\",\
\"description\": \"A conditional expression of the form `c && a || b`.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"expression\",\
\"sound\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"expression\": {\
\"type\": \"string\"\
},\
\"sound\": {\
\"type\": \"boolean\",\
\"description\": \"a is never empty, so the expression can select it.\"\
}\
}\
},\
\"workflow.commands\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.commands.schema.json\",\
\"title\": \"Subject kind workflow.commands\",\
\"description\": \"A setting for the deprecated commands set-env and add-path.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"allowed\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"allowed\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"workflow.condition\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.condition.schema.json\",\
\"title\": \"Subject kind workflow.condition\",\
\"description\": \"An `if:` of a job or step.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"condition\",\
\"alwaysTrue\",\
\"actor\",\
\"privileged\",\
\"contains\",\
\"valid\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"condition\": {\
\"type\": \"string\"\
},\
\"alwaysTrue\": {\
\"type\": \"boolean\",\
\"description\": \"Text surrounds the expression, and non-empty text is always true.\"\
},\
\"actor\": {\
\"enum\": [\
\"none\",\
\"spoofable\"\
],\
\"description\": \"spoofable: trusts a bot based on the last actor.\"\
},\
\"privileged\": {\
\"type\": \"boolean\"\
},\
\"contains\": {\
\"enum\": [\
\"none\",\
\"controllable\",\
\"other\"\
],\
\"description\": \"Searches a value in a string instead of a list. controllable: an outsider can choose that value.\"\
},\
\"valid\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"workflow.constant\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.constant.schema.json\",\
\"title\": \"Subject kind workflow.constant\",\
\"description\": \"An expression with a constant value.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"expression\",\
\"constant\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"expression\": {\
\"type\": \"string\"\
},\
\"constant\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"workflow.environment\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.environment.schema.json\",\
\"title\": \"Subject kind workflow.environment\",\
\"description\": \"A script that writes to GITHUB_ENV or GITHUB_PATH.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"privileged\",\
\"trust\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"privileged\": {\
\"type\": \"boolean\"\
},\
\"trust\": {\
\"enum\": [\
\"attacker\",\
\"caller\",\
\"dynamic\",\
\"trusted\"\
]\
}\
}\
},\
\"workflow.expression\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.expression.schema.json\",\
\"title\": \"Subject kind workflow.expression\",\
\"description\": \"An expression that is interpolated into a script.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"sink\",\
\"expression\",\
\"trust\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"sink\": {\
\"type\": \"string\",\
\"description\": \"`run`, or the action whose input is executed as code.\"\
},\
\"expression\": {\
\"type\": \"string\"\
},\
\"trust\": {\
\"enum\": [\
\"attacker\",\
\"caller\",\
\"dynamic\",\
\"trusted\"\
],\
\"description\": \"Who controls its value: anyone, the person who starts or calls the workflow, people with write access, or only the repository.\"\
}\
}\
},\
\"workflow.file\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.file.schema.json\",\
\"title\": \"Subject kind workflow.file\",\
\"description\": \"A workflow or action, as GitHub parses it. One subject for the file, and one for each error in it.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"readable\",\
\"fault\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"readable\": {\
\"type\": \"boolean\"\
},\
\"fault\": {\
\"type\": \"string\",\
\"description\": \"Why GitHub would reject it; empty when no error is known.\"\
}\
}\
},\
\"workflow.image\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.image.schema.json\",\
\"title\": \"Subject kind workflow.image\",\
\"description\": \"A container image of a job, a service or a step.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"image\",\
\"pin\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"image\": {\
\"type\": \"string\"\
},\
\"pin\": {\
\"enum\": [\
\"digest\",\
\"tag\",\
\"latest\",\
\"none\",\
\"expression\"\
]\
}\
}\
},\
\"workflow.job\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.job.schema.json\",\
\"title\": \"Subject kind workflow.job\",\
\"description\": \"A job of a workflow.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"deploys\",\
\"environment\",\
\"selfHosted\",\
\"pullRequests\",\
\"imagePush\",\
\"publicRepository\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"deploys\": {\
\"type\": \"string\",\
\"description\": \"External effect, such as publishing; empty when there is none.\"\
},\
\"environment\": {\
\"type\": \"boolean\"\
},\
\"selfHosted\": {\
\"type\": \"boolean\"\
},\
\"pullRequests\": {\
\"type\": \"boolean\",\
\"description\": \"It runs for pull requests.\"\
},\
\"imagePush\": {\
\"enum\": [\
\"none\",\
\"unscanned\",\
\"scanned\"\
]\
},\
\"publicRepository\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"workflow.login\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.login.schema.json\",\
\"title\": \"Subject kind workflow.login\",\
\"description\": \"A login to a cloud.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"cloud\",\
\"credential\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"cloud\": {\
\"type\": \"string\"\
},\
\"credential\": {\
\"enum\": [\
\"static\",\
\"federated\"\
]\
}\
}\
},\
\"workflow.permission\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.permission.schema.json\",\
\"title\": \"Subject kind workflow.permission\",\
\"description\": \"Permissions of a token: each named scope, or their absence.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"level\",\
\"job\",\
\"scope\",\
\"access\",\
\"excess\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"level\": {\
\"enum\": [\
\"workflow\",\
\"job\"\
]\
},\
\"job\": {\
\"type\": \"string\"\
},\
\"scope\": {\
\"type\": \"string\",\
\"description\": \"Scope, such as `contents`; `all` for all scopes.\"\
},\
\"access\": {\
\"type\": \"string\",\
\"description\": \"`read`, `write`, `none`, or `default` when not set.\"\
},\
\"excess\": {\
\"enum\": [\
\"none\",\
\"default\",\
\"everything\",\
\"whole-workflow\"\
],\
\"description\": \"default: the default permissions of the repository, which may include everything. whole-workflow: a write permission for each of several jobs.\"\
}\
}\
},\
\"workflow.publish\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.publish.schema.json\",\
\"title\": \"Subject kind workflow.publish\",\
\"description\": \"Publishing to a registry that supports trusted publishing.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"registry\",\
\"credential\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"registry\": {\
\"type\": \"string\"\
},\
\"credential\": {\
\"enum\": [\
\"token\",\
\"federated\"\
]\
}\
}\
},\
\"workflow\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.schema.json\",\
\"title\": \"Subject kind workflow\",\
\"description\": \"A workflow file.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"triggers\",\
\"privileged\",\
\"dangerous\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"triggers\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"Names of its trigger events.\"\
},\
\"privileged\": {\
\"type\": \"boolean\",\
\"description\": \"The trigger grants permissions that the author of a pull request must not have.\"\
},\
\"dangerous\": {\
\"type\": \"string\",\
\"description\": \"Its trigger events that run with base permissions on untrusted changes; empty when there are none.\"\
}\
}\
},\
\"workflow.secret\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.secret.schema.json\",\
\"title\": \"Subject kind workflow.secret\",\
\"description\": \"A use of secrets.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"use\",\
\"name\",\
\"environment\",\
\"own\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"use\": {\
\"enum\": [\
\"inherit\",\
\"all\",\
\"structured\",\
\"named\"\
]\
},\
\"passed\": {\
\"type\": \"string\",\
\"description\": \"What the job gets, for messages.\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"environment\": {\
\"type\": \"boolean\",\
\"description\": \"The job uses an environment, which can require approval for its secrets.\"\
},\
\"own\": {\
\"type\": \"boolean\",\
\"description\": \"The secret is the workflow's own token.\"\
}\
}\
},\
\"workflow.tool\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.tool.schema.json\",\
\"title\": \"Subject kind workflow.tool\",\
\"description\": \"A tool that an action installs.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"action\",\
\"input\",\
\"version\",\
\"pinned\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"action\": {\
\"type\": \"string\"\
},\
\"input\": {\
\"type\": \"string\",\
\"description\": \"Input that selects the version.\"\
},\
\"version\": {\
\"type\": \"string\"\
},\
\"pinned\": {\
\"type\": \"boolean\",\
\"description\": \"Pinned to one version instead of the latest.\"\
}\
}\
},\
\"workflow.training\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.training.schema.json\",\
\"title\": \"Subject kind workflow.training\",\
\"description\": \"A workflow job that trains a model.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"egress\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\"\
},\
\"egress\": {\
\"enum\": [\
\"blocked\",\
\"audited\",\
\"open\"\
],\
\"description\": \"Network egress: blocked, audited or open.\"\
}\
}\
},\
\"workflow.uses\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.uses.schema.json\",\
\"title\": \"Subject kind workflow.uses\",\
\"description\": \"An action or reusable workflow that a workflow uses.\",\
\"type\": \"object\",\
\"additionalProperties\": false,\
\"required\": [\
\"path\",\
\"job\",\
\"uses\",\
\"owner\",\
\"name\",\
\"kind\",\
\"ref\",\
\"pinned\",\
\"version\",\
\"versionConflict\",\
\"typoOf\",\
\"obfuscated\"\
],\
\"properties\": {\
\"path\": {\
\"type\": \"string\"\
},\
\"job\": {\
\"type\": \"string\",\
\"description\": \"Empty in an action, or when it applies to the whole workflow.\"\
},\
\"uses\": {\
\"type\": \"string\"\
},\
\"owner\": {\
\"type\": \"string\",\
\"description\": \"Empty for a local action.\"\
},\
\"name\": {\
\"type\": \"string\",\
\"description\": \"`owner/repo`; empty for a local action.\"\
},\
\"kind\": {\
\"enum\": [\
\"action\",\
\"workflow\",\
\"local\",\
\"unknown\"\
]\
},\
\"ref\": {\
\"type\": \"string\"\
},\
\"pinned\": {\
\"type\": \"boolean\",\
\"description\": \"Pinned to a full commit SHA; always true for a local action.\"\
},\
\"version\": {\
\"type\": \"string\",\
\"description\": \"Version in the comment after a full commit SHA; empty when there is none.\"\
},\
\"versionConflict\": {\
\"type\": \"boolean\",\
\"description\": \"The same commit has a different version comment elsewhere, or the same version comment has a different commit.\"\
},\
\"typoOf\": {\
\"type\": \"string\",\
\"description\": \"Popular action whose name differs by one typo; empty when there is none.\"\
},\
\"obfuscated\": {\
\"type\": \"boolean\",\
\"description\": \"The path is obfuscated, such as `owner/repo/./x`.\"\
}\
}\
}\
},\
\"sources\": [\
\"workspace.checkout\",\
\"workspace.storage\",\
\"github.changes\",\
\"github.base\",\
\"workspace.models\",\
\"workspace.signatures\",\
\"workspace.scan\",\
\"workspace.workflows\",\
\"github.visibility\",\
\"workspace.sarif\",\
\"github.repository\",\
\"github.rulesets\",\
\"github.environments.protection\",\
\"github.codescanning\",\
\"github.dependabot\",\
\"github.releases\",\
\"github.security\",\
\"github.protection\",\
\"github.actions\",\
\"github.secrets\",\
\"github.secretscanning\",\
\"github.deploykeys\",\
\"github.webhooks\",\
\"github.admins\",\
\"github.runners\",\
\"github.tokens\",\
\"workspace.declarations\",\
\"workspace.deployments\",\
\"github.approvals\",\
\"github.release\",\
\"github.environments\",\
\"github.rules\",\
\"github.bypasses\",\
\"policies.remote\"\
]\
}");


/***/ })

};
