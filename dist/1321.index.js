export const id = 1321;
export const ids = [1321];
export const modules = {

/***/ 41321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KNOWN: () => (/* binding */ KNOWN)
/* harmony export */ });
const KNOWN = JSON.parse("\
{\
\"schemas\": {\
\"accesstoken\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/accesstoken.schema.json\",\
\"title\": \"Subject kind accesstoken\",\
\"description\": \"A fine-grained token that may reach the organisation.\",\
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
\"description\": \"An operation of an API that serves models, by its OpenAPI description.\",\
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
\"description\": \"POST /predict\"\
},\
\"secured\": {\
\"type\": \"boolean\",\
\"description\": \"Each way to call it asks who calls.\"\
},\
\"schemes\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"oauth2, openIdConnect, mutualTLS, apiKey, bearer, basic.\"\
},\
\"scoped\": {\
\"type\": \"boolean\",\
\"description\": \"Where OAuth 2.0 or OIDC is used, a scope is asked for.\"\
},\
\"limited\": {\
\"type\": \"boolean\",\
\"description\": \"It says what a caller gets who calls too often (429).\"\
},\
\"matches\": {\
\"type\": \"boolean\",\
\"description\": \"It asks for what the declaration of the endpoint says.\"\
},\
\"declared\": {\
\"type\": \"string\"\
},\
\"model\": {\
\"type\": \"string\"\
},\
\"declaredAt\": {\
\"type\": \"string\",\
\"description\": \"Where that is declared, as file:line.\"\
},\
\"contrast\": {\
\"type\": \"string\",\
\"description\": \"Where somebody declares something else, in words; empty where nobody does.\"\
}\
}\
},\
\"api.scheme\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/api.scheme.schema.json\",\
\"title\": \"Subject kind api.scheme\",\
\"description\": \"A way to say who calls, by an OpenAPI description.\",\
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
\"description\": \"Empty when there is none.\"\
}\
}\
},\
\"api.server\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/api.server.schema.json\",\
\"title\": \"Subject kind api.server\",\
\"description\": \"An address of an API that serves models.\",\
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
\"description\": \"It is http and not of this machine.\"\
}\
}\
},\
\"approval.bots\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/approval.bots.schema.json\",\
\"title\": \"Subject kind approval.bots\",\
\"description\": \"Whether anything but a person could approve.\",\
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
\"description\": \"Ids of bots that a rule takes.\"\
},\
\"actionsMayApprove\": {\
\"enum\": [\
\"yes\",\
\"no\",\
\"unknown\"\
],\
\"description\": \"The repository setting that lets workflows approve pull requests, where the token may see it.\"\
}\
}\
},\
\"approval.decision\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/approval.decision.schema.json\",\
\"title\": \"Subject kind approval.decision\",\
\"description\": \"The decision on one pull request: whether the right people approved exactly what would be merged.\",\
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
\"branch.protection\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/branch.protection.schema.json\",\
\"title\": \"Subject kind branch.protection\",\
\"description\": \"The older kind of protection of the default branch.\",\
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
\"description\": \"What the rulesets of a branch enforce. Rules of classic branch protection are not in it.\",\
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
\"deletions\",\
\"bypasses\"\
],\
\"properties\": {\
\"branch\": {\
\"type\": \"string\"\
},\
\"pullRequests\": {\
\"type\": \"boolean\",\
\"description\": \"Changes only by pull request.\"\
},\
\"approvals\": {\
\"type\": \"integer\",\
\"description\": \"Approving reviews that GitHub requires.\"\
},\
\"dismissStale\": {\
\"type\": \"boolean\"\
},\
\"lastPush\": {\
\"type\": \"boolean\",\
\"description\": \"Somebody else than who pushed last must approve.\"\
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
\"description\": \"Whether our status is required, and pinned to the app that sets it.\"\
},\
\"forcePushes\": {\
\"type\": \"boolean\",\
\"description\": \"Whether history can be rewritten.\"\
},\
\"deletions\": {\
\"type\": \"boolean\",\
\"description\": \"Whether the branch can be deleted.\"\
},\
\"bypasses\": {\
\"type\": \"integer\",\
\"description\": \"Bypasses of a rule that were seen; -1 when the token may not see them.\"\
}\
}\
},\
\"cloud.resource\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/cloud.resource.schema.json\",\
\"title\": \"Subject kind cloud.resource\",\
\"description\": \"A resource of infrastructure code, in the terms of all providers. A member is there when the resource has such a switch.\",\
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
\"description\": \"What it is, whatever the format calls it: sagemaker.model.\"\
},\
\"native\": {\
\"type\": \"string\",\
\"description\": \"Its type as the format names it.\"\
},\
\"name\": {\
\"type\": \"string\",\
\"description\": \"Its address in the file, plan or template.\"\
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
\"description\": \"Its containers reach no network.\"\
},\
\"inVpc\": {\
\"type\": \"boolean\",\
\"description\": \"It runs in a network of the owner.\"\
},\
\"internetAccess\": {\
\"type\": \"boolean\",\
\"description\": \"It reaches the internet directly.\"\
},\
\"rootAccess\": {\
\"type\": \"boolean\"\
},\
\"metadataV2\": {\
\"type\": \"boolean\",\
\"description\": \"The instance metadata service asks for a token.\"\
},\
\"customerKey\": {\
\"type\": \"boolean\",\
\"description\": \"A key of the owner encrypts it, or its hardware does where it takes no other key.\"\
},\
\"trafficEncrypted\": {\
\"type\": \"boolean\",\
\"description\": \"Traffic between its containers is encrypted.\"\
},\
\"monitored\": {\
\"type\": \"boolean\",\
\"description\": \"A monitoring schedule watches it.\"\
},\
\"wildcard\": {\
\"type\": \"boolean\",\
\"description\": \"It allows every action, or lets everybody in.\"\
},\
\"readable\": {\
\"type\": \"boolean\",\
\"description\": \"What it holds could be read.\"\
},\
\"publicAccess\": {\
\"type\": \"boolean\",\
\"description\": \"It answers from the internet.\"\
},\
\"managedNetwork\": {\
\"type\": \"boolean\"\
},\
\"highImpact\": {\
\"type\": \"boolean\",\
\"description\": \"It is declared to hold what would do high harm.\"\
},\
\"storagePublic\": {\
\"type\": \"boolean\",\
\"description\": \"Its storage account answers from the internet.\"\
},\
\"localAuth\": {\
\"type\": \"boolean\",\
\"description\": \"Keys or passwords of its own open it.\"\
},\
\"publicAddress\": {\
\"type\": \"boolean\"\
},\
\"tls\": {\
\"type\": \"boolean\"\
},\
\"vtpm\": {\
\"type\": \"boolean\"\
},\
\"integrityMonitoring\": {\
\"type\": \"boolean\"\
},\
\"ownIdentity\": {\
\"type\": \"boolean\",\
\"description\": \"It runs as a service account that it names.\"\
},\
\"interactive\": {\
\"type\": \"boolean\",\
\"description\": \"People can log in to it while it runs.\"\
},\
\"model\": {\
\"type\": \"string\",\
\"description\": \"The model whose declaration names it.\"\
},\
\"storage\": {\
\"type\": \"string\",\
\"description\": \"Where training data is declared to lie.\"\
},\
\"declaredAt\": {\
\"type\": \"string\",\
\"description\": \"Where that is declared, as file:line.\"\
},\
\"logged\": {\
\"type\": \"boolean\",\
\"description\": \"Access to it is logged.\"\
},\
\"label\": {\
\"type\": \"string\",\
\"description\": \"What to call it: its kind and its address, said once.\"\
},\
\"wildcardBy\": {\
\"type\": \"string\",\
\"description\": \"What it is that allows too much.\"\
}\
}\
},\
\"codeowners.coverage\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/codeowners.coverage.schema.json\",\
\"title\": \"Subject kind codeowners.coverage\",\
\"description\": \"A file that decides, and whether anybody owns it.\",\
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
\"description\": \"The CODEOWNERS file; empty for none.\"\
}\
}\
},\
\"codeowners.line\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/codeowners.line.schema.json\",\
\"title\": \"Subject kind codeowners.line\",\
\"description\": \"A line of CODEOWNERS in which we or GitHub find something.\",\
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
\"description\": \"Analyses of the default branch.\"\
},\
\"openHigh\": {\
\"type\": \"integer\",\
\"description\": \"Open alerts of severity high or critical.\"\
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
\"description\": \"Data of a model as somebody declares it.\",\
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
\"description\": \"As declared; internal when nobody says.\"\
},\
\"classified\": {\
\"type\": \"boolean\",\
\"description\": \"Somebody says.\"\
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
\"description\": \"The column that suggests it.\"\
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
\"description\": \"It holds personal data.\"\
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
\"description\": \"Frameworks that its level asks for and nobody names.\"\
},\
\"assessmentFault\": {\
\"type\": \"string\",\
\"description\": \"Why there is no assessment, where there is none.\"\
},\
\"personalBasis\": {\
\"type\": \"string\",\
\"description\": \"Why it counts as personal.\"\
}\
}\
},\
\"dependabot.alert\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/dependabot.alert.schema.json\",\
\"title\": \"Subject kind dependabot.alert\",\
\"description\": \"An open alert about a dependency.\",\
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
\"description\": \"What Dependabot updates.\",\
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
\"description\": \"Days that a new version must be out; 0 when nobody says.\"\
},\
\"runsCode\": {\
\"type\": \"boolean\",\
\"description\": \"Runs code of the packages that it updates.\"\
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
\"description\": \"Since it was last used, or since it was made.\"\
}\
}\
},\
\"deployment.file\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/deployment.file.schema.json\",\
\"title\": \"Subject kind deployment.file\",\
\"description\": \"A file that describes a deployment, or a part of it, that was not read.\",\
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
\"description\": \"The file, or the module in it.\"\
},\
\"readable\": {\
\"type\": \"boolean\"\
},\
\"relevant\": {\
\"type\": \"boolean\",\
\"description\": \"It may well be about models.\"\
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
\"description\": \"An endpoint of a model as somebody declares it.\",\
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
\"description\": \"The file that declares it.\"\
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
\"description\": \"Every caller says who they are.\"\
},\
\"authentication\": {\
\"type\": \"string\",\
\"description\": \"oauth2, oidc, jwt, mtls, api-key, none, or what else is written.\"\
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
\"description\": \"One of the roles is everybody.\"\
},\
\"rateLimited\": {\
\"type\": \"boolean\",\
\"description\": \"A switch says so, without a number.\"\
},\
\"rpm\": {\
\"type\": \"number\",\
\"description\": \"Calls a minute.\"\
},\
\"burst\": {\
\"type\": \"number\",\
\"description\": \"Calls at once.\"\
},\
\"minTls\": {\
\"type\": \"string\"\
},\
\"plaintext\": {\
\"type\": \"boolean\",\
\"description\": \"It answers without TLS as well.\"\
},\
\"accessLog\": {\
\"type\": \"boolean\"\
},\
\"accessLogRetentionDays\": {\
\"type\": \"number\"\
},\
\"logsPayloads\": {\
\"type\": \"boolean\",\
\"description\": \"What callers send is logged.\"\
}\
}\
},\
\"environment.protection\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/environment.protection.schema.json\",\
\"title\": \"Subject kind environment.protection\",\
\"description\": \"An environment, as deployments of any branch meet it.\",\
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
\"description\": \"An environment that a release names, as it is configured.\",\
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
\"description\": \"People and teams that may approve; GitHub needs one of them.\"\
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
\"description\": \"A credential that stands in a file in plain.\",\
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
\"description\": \"What kind it is; never the credential.\"\
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
\"description\": \"Where a secret of a deployment comes from.\",\
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
\"description\": \"It stands in the file, at best in base64.\"\
}\
}\
},\
\"mesh.policy\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/mesh.policy.schema.json\",\
\"title\": \"Subject kind mesh.policy\",\
\"description\": \"A policy of Istio.\",\
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
\"description\": \"It lets everybody in.\"\
}\
}\
},\
\"model.card\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.card.schema.json\",\
\"title\": \"Subject kind model.card\",\
\"description\": \"The card of a model.\",\
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
\"description\": \"Sections that are not there or say nothing.\"\
},\
\"missingNotes\": {\
\"type\": \"array\",\
\"items\": {\
\"type\": \"string\"\
},\
\"description\": \"The same for bias and explainability.\"\
},\
\"license\": {\
\"type\": \"string\"\
},\
\"evaluationPinned\": {\
\"type\": \"boolean\",\
\"description\": \"The evaluation names the digest of its data.\"\
}\
}\
},\
\"model.declaration\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.declaration.schema.json\",\
\"title\": \"Subject kind model.declaration\",\
\"description\": \"Which parts a declaration of a model has.\",\
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
\"format\",\
\"runsCode\",\
\"weights\",\
\"source\",\
\"storage\",\
\"contentRequired\"\
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
\"description\": \"Measured file against the committed manifest. unlisted: there is no valid manifest. ignored: below an ignored path, and able to run code.\"\
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
\"description\": \"What the judged change does to the file.\"\
},\
\"problem\": {\
\"type\": \"string\",\
\"description\": \"none, or the code of what kept the file from being measured.\"\
},\
\"problemDetail\": {\
\"type\": \"string\"\
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
\"source\": {\
\"enum\": [\
\"content\",\
\"lfs-pointer\",\
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
}\
}\
},\
\"model\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.schema.json\",\
\"title\": \"Subject kind model\",\
\"description\": \"One model directory, on the side that is judged.\",\
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
\"dependenciesMatch\"\
],\
\"properties\": {\
\"name\": {\
\"type\": \"string\"\
},\
\"path\": {\
\"type\": \"string\",\
\"description\": \"Relative to the repository; . is the repository itself.\"\
},\
\"presence\": {\
\"enum\": [\
\"present\",\
\"unrecognised\",\
\"removed\",\
\"absent\"\
],\
\"description\": \"unrecognised: the base branch trusts a model here, the files are still there, and neither manifest nor weights are recognised any more. absent: the configuration names it, and neither side has it.\"\
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
\"description\": \"Files known from git-LFS pointers only.\"\
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
\"description\": \"Content differs from what the base branch trusts, under the same version.\"\
},\
\"sameAsBase\": {\
\"type\": \"boolean\",\
\"description\": \"Measured files are those that the base branch trusts; also true where nothing is compared.\"\
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
\"description\": \"Paths that the committed manifest ignores and the trusted configuration does not.\"\
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
\"description\": \"The manifest on the trusted side; none where nothing is compared.\"\
},\
\"trustedDetail\": {\
\"type\": \"string\"\
},\
\"dependenciesMatch\": {\
\"type\": \"boolean\",\
\"description\": \"The manifest's dependencies are those of the lock files.\"\
}\
}\
},\
\"model.signature\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.signature.schema.json\",\
\"title\": \"Subject kind model.signature\",\
\"description\": \"The signature of one model, model.sig in its directory, or that there is none.\",\
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
\"missing\"\
],\
\"description\": \"verified: the signature is good, and it covers the files as they are.\"\
},\
\"reason\": {\
\"type\": \"string\",\
\"description\": \"Why it does not verify.\"\
},\
\"required\": {\
\"type\": \"boolean\",\
\"description\": \"On releases, or always where the configuration says so.\"\
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
\"description\": \"Whether it is who the configuration names; unpinned when it names nobody.\"\
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
\"description\": \"Signed in a run of a pull request, or of a workflow_run that may follow one.\"\
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
\"description\": \"Whole days since the key or certificate was made; keyless keys live for minutes and have 0.\"\
},\
\"logEntry\": {\
\"type\": \"string\",\
\"description\": \"Index in the transparency log.\"\
},\
\"contentHashed\": {\
\"type\": \"boolean\",\
\"description\": \"Every file was hashed; none is known from a git-LFS pointer only.\"\
},\
\"unsignedFiles\": {\
\"type\": \"integer\",\
\"minimum\": 0,\
\"description\": \"Files of the model that the signature leaves out.\"\
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
\"model.version\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/model.version.schema.json\",\
\"title\": \"Subject kind model.version\",\
\"description\": \"A version of a model as somebody declares it.\",\
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
\"description\": \"With a name and a digest.\"\
},\
\"digestMatches\": {\
\"type\": \"boolean\",\
\"description\": \"The registered digest is that of the files here.\"\
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
\"description\": \"Of dataset, commit, parameters.\"\
},\
\"commitKnown\": {\
\"type\": \"boolean\",\
\"description\": \"The commit is in the history here.\"\
},\
\"registeredDigest\": {\
\"type\": \"string\",\
\"description\": \"As it is declared.\"\
},\
\"digest\": {\
\"type\": \"string\",\
\"description\": \"As it was measured.\"\
},\
\"label\": {\
\"type\": \"string\",\
\"description\": \"The model, and its version where one is said.\"\
}\
}\
},\
\"monitoring\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/monitoring.schema.json\",\
\"title\": \"Subject kind monitoring\",\
\"description\": \"How a model is watched, as somebody declares it.\",\
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
\"description\": \"Metrics without a bound.\"\
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
\"description\": \"Alerts that reach nobody.\"\
},\
\"performance\": {\
\"type\": \"boolean\"\
},\
\"security\": {\
\"type\": \"boolean\",\
\"description\": \"Security events are watched.\"\
}\
}\
},\
\"pack.lock\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/pack.lock.schema.json\",\
\"title\": \"Subject kind pack.lock\",\
\"description\": \"A pack from elsewhere, and what its lock says.\",\
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
\"description\": \"What a file says of the pipeline that releases.\",\
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
\"description\": \"CI/CD is said to be secured.\"\
},\
\"keyless\": {\
\"type\": \"boolean\",\
\"description\": \"It signs without a key of its own.\"\
}\
}\
},\
\"pipeline\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/pipeline.schema.json\",\
\"title\": \"Subject kind pipeline\",\
\"description\": \"What all workflows together do.\",\
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
\"description\": \"The repository holds what the check is for.\"\
},\
\"done\": {\
\"type\": \"boolean\"\
}\
}\
},\
\"policy.change\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/policy.change.schema.json\",\
\"title\": \"Subject kind policy.change\",\
\"description\": \"A file of Weightseal's own configuration that the judged change touches.\",\
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
\"description\": \"By the owners of the policy, of this very head. False where approvals are not judged.\"\
},\
\"valid\": {\
\"type\": \"boolean\",\
\"description\": \"Missing where nobody looked.\"\
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
\"description\": \"How to get back from a bad release, as somebody declares it.\",\
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
\"description\": \"Another version to go back to is named.\"\
},\
\"killSwitch\": {\
\"type\": \"boolean\"\
},\
\"declared\": {\
\"type\": \"boolean\",\
\"description\": \"One of them is.\"\
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
\"description\": \"A commit on the branch since the release before, along first parents.\",\
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
\"description\": \"A bill of materials is among the assets.\"\
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
\"description\": \"The branch from which it is reachable; empty for none.\"\
},\
\"reachable\": {\
\"type\": \"boolean\"\
},\
\"moved\": {\
\"type\": \"boolean\",\
\"description\": \"Whether it points elsewhere than when the run began.\"\
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
\"repository.actions\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/repository.actions.schema.json\",\
\"title\": \"Subject kind repository.actions\",\
\"description\": \"What workflows of the repository may use and do.\",\
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
\"description\": \"Whether GitHub itself refuses actions without a full commit.\"\
},\
\"defaultToken\": {\
\"enum\": [\
\"read\",\
\"write\"\
]\
},\
\"mayApprove\": {\
\"type\": \"boolean\",\
\"description\": \"Workflows may approve pull requests.\"\
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
\"description\": \"What looks for leaked secrets.\",\
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
\"scan.run\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/scan.run.schema.json\",\
\"title\": \"Subject kind scan.run\",\
\"description\": \"A run of a scanner of others, by the SARIF file that it wrote.\",\
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
\"description\": \"A result of a scanner of others.\",\
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
\"description\": \"A secret, by its name.\",\
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
\"description\": \"Since it was last written.\"\
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
\"description\": \"A service of GitHub that looks for faults.\",\
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
\"description\": \"A way in from outside: an Ingress, a Gateway, a Route, a server of BentoML.\",\
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
\"description\": \"Everything is encrypted.\"\
},\
\"authenticated\": {\
\"type\": \"boolean\"\
},\
\"limited\": {\
\"type\": \"boolean\",\
\"description\": \"How often one may call is limited.\"\
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
\"description\": \"A queue of calls that wait for a model.\",\
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
\"type\": \"boolean\"\
}\
}\
},\
\"serving.workload\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/serving.workload.schema.json\",\
\"title\": \"Subject kind serving.workload\",\
\"description\": \"An object of Kubernetes that serves a model.\",\
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
\"description\": \"Its kind.\"\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"authenticated\": {\
\"type\": \"boolean\",\
\"description\": \"Something in these files asks who calls.\"\
},\
\"evidence\": {\
\"type\": \"string\",\
\"description\": \"What that is.\"\
},\
\"plainStorage\": {\
\"type\": \"string\",\
\"description\": \"An address without TLS from which it takes its model; empty for none.\"\
},\
\"exposed\": {\
\"type\": \"boolean\",\
\"description\": \"It is on the network of the nodes or of the provider, past every gateway.\"\
},\
\"modelControl\": {\
\"type\": \"boolean\",\
\"description\": \"Whoever reaches it may make it load another model.\"\
}\
}\
},\
\"setting.source\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/setting.source.schema.json\",\
\"title\": \"Subject kind setting.source\",\
\"description\": \"A setting of the repository that was asked for.\",\
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
\"description\": \"What a collector could find out about one source.\",\
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
\"description\": \"A training environment as somebody declares it.\",\
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
\"description\": \"Its name, or \\\"isolated\\\".\"\
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
\"description\": \"Everybody on the machine may read the training data.\"\
}\
}\
},\
\"waiver\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/waiver.schema.json\",\
\"title\": \"Subject kind waiver\",\
\"description\": \"A waiver, inline or in the file, as it stood when the findings were held against it.\",\
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
\"description\": \"Why it does not count, in words; empty when it does.\"\
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
\"description\": \"A token of a GitHub App that a step makes.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
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
\"description\": \"When the job ends.\"\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"action\": {\
\"type\": \"string\"\
},\
\"restores\": {\
\"type\": \"boolean\"\
},\
\"publishes\": {\
\"type\": \"boolean\",\
\"description\": \"The workflow releases, or the job publishes something.\"\
}\
}\
},\
\"workflow.checkout\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.checkout.schema.json\",\
\"title\": \"Subject kind workflow.checkout\",\
\"description\": \"A checkout that a workflow makes.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"privileged\": {\
\"type\": \"boolean\",\
\"description\": \"On an event with rights that the author of a pull request must not have.\"\
},\
\"untrusted\": {\
\"type\": \"boolean\",\
\"description\": \"Of the code of a pull request, as far as the inputs of the step say so.\"\
},\
\"ref\": {\
\"type\": \"string\"\
},\
\"persists\": {\
\"type\": \"boolean\",\
\"description\": \"The token stays in the work tree.\"\
},\
\"uploads\": {\
\"enum\": [\
\"none\",\
\"folder\",\
\"other\"\
],\
\"description\": \"What the same job uploads as an artifact afterwards: the whole work tree, or something else.\"\
}\
}\
},\
\"workflow.choice\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.choice.schema.json\",\
\"title\": \"Subject kind workflow.choice\",\
\"description\": \"A choice by `c && a || b`.\",\
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
\"description\": \"a is never empty, so that it can be chosen.\"\
}\
}\
},\
\"workflow.commands\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.commands.schema.json\",\
\"title\": \"Subject kind workflow.commands\",\
\"description\": \"A word on the old commands set-env and add-path.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"condition\": {\
\"type\": \"string\"\
},\
\"alwaysTrue\": {\
\"type\": \"boolean\",\
\"description\": \"Text stands around the expression, and a text that is not empty is true.\"\
},\
\"actor\": {\
\"enum\": [\
\"none\",\
\"spoofable\"\
],\
\"description\": \"spoofable: asks who acted last in order to trust a bot.\"\
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
\"description\": \"Looks for a value inside a text in place of a list; controllable: somebody chooses that value.\"\
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
\"description\": \"An expression that only spells out a constant.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
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
\"description\": \"An expression that becomes part of a script before a shell reads it.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"sink\": {\
\"type\": \"string\",\
\"description\": \"`run`, or the action whose input is code.\"\
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
\"description\": \"Who decides what it becomes: anyone; who starts or calls the workflow; people who may write; nobody else.\"\
}\
}\
},\
\"workflow.file\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.file.schema.json\",\
\"title\": \"Subject kind workflow.file\",\
\"description\": \"A workflow or action, as GitHub would read it. One subject for the file, and one for each fault in it.\",\
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
\"description\": \"Why GitHub would refuse it; empty when nothing is known.\"\
}\
}\
},\
\"workflow.image\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.image.schema.json\",\
\"title\": \"Subject kind workflow.image\",\
\"description\": \"An image that a job, a service or a step runs in.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
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
\"description\": \"A job.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"deploys\": {\
\"type\": \"string\",\
\"description\": \"What it does to the outside; empty for nothing.\"\
},\
\"environment\": {\
\"type\": \"boolean\"\
},\
\"selfHosted\": {\
\"type\": \"boolean\"\
},\
\"pullRequests\": {\
\"type\": \"boolean\",\
\"description\": \"Runs for pull requests.\"\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
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
\"description\": \"What a token may do: each scope that is named, or that nobody says.\",\
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
\"description\": \"As `contents`; `all` for all of them.\"\
},\
\"access\": {\
\"type\": \"string\",\
\"description\": \"`read`, `write`, `none`, or `default` when nobody says.\"\
},\
\"excess\": {\
\"enum\": [\
\"none\",\
\"default\",\
\"everything\",\
\"whole-workflow\"\
],\
\"description\": \"default: what the repository gives, which may be everything. whole-workflow: a right to write for each of several jobs.\"\
}\
}\
},\
\"workflow.publish\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.publish.schema.json\",\
\"title\": \"Subject kind workflow.publish\",\
\"description\": \"Publishing to a registry that trusts the identity of workflows.\",\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
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
\"description\": \"Names of the events that start it.\"\
},\
\"privileged\": {\
\"type\": \"boolean\",\
\"description\": \"On an event with rights that the author of a pull request must not have.\"\
},\
\"dangerous\": {\
\"type\": \"string\",\
\"description\": \"Those of its events that run with the rights of the base for what others made; empty for none.\"\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"use\": {\
\"enum\": [\
\"inherit\",\
\"all\",\
\"structured\",\
\"named\"\
]\
},\
\"name\": {\
\"type\": \"string\"\
},\
\"environment\": {\
\"type\": \"boolean\",\
\"description\": \"The job runs in an environment, whose secrets need its approval.\"\
},\
\"own\": {\
\"type\": \"boolean\",\
\"description\": \"The workflow's own token.\"\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"action\": {\
\"type\": \"string\"\
},\
\"input\": {\
\"type\": \"string\",\
\"description\": \"The input that says which version.\"\
},\
\"version\": {\
\"type\": \"string\"\
},\
\"pinned\": {\
\"type\": \"boolean\",\
\"description\": \"To one version, not to the newest.\"\
}\
}\
},\
\"workflow.training\": {\
\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\
\"$id\": \"https://weightseal.dev/schemas/facts/workflow.training.schema.json\",\
\"title\": \"Subject kind workflow.training\",\
\"description\": \"A job of a workflow that trains.\",\
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
\"description\": \"Whether it may call out to anywhere.\"\
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
\"description\": \"Empty in an action, or for the whole workflow.\"\
},\
\"uses\": {\
\"type\": \"string\"\
},\
\"owner\": {\
\"type\": \"string\",\
\"description\": \"Empty for what is local.\"\
},\
\"name\": {\
\"type\": \"string\",\
\"description\": \"`owner/repo`; empty for what is local.\"\
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
\"description\": \"To a full commit; what is local needs none.\"\
},\
\"version\": {\
\"type\": \"string\",\
\"description\": \"The version that a comment names behind a full commit; empty for none.\"\
},\
\"versionConflict\": {\
\"type\": \"boolean\",\
\"description\": \"The same commit stands elsewhere under another version, or the same version for another commit.\"\
},\
\"typoOf\": {\
\"type\": \"string\",\
\"description\": \"The popular action that the name is one slip away from; empty for none.\"\
},\
\"obfuscated\": {\
\"type\": \"boolean\",\
\"description\": \"The path hides what it names, as `owner/repo/./x`.\"\
}\
}\
}\
},\
\"sources\": [\
\"workspace.checkout\",\
\"workspace.models\",\
\"workspace.storage\",\
\"workspace.signatures\",\
\"workspace.workflows\",\
\"github.changes\",\
\"github.base\",\
\"github.approvals\",\
\"github.release\",\
\"github.environments\",\
\"github.rules\",\
\"github.visibility\",\
\"workspace.sarif\",\
\"workspace.deployments\",\
\"workspace.declarations\",\
\"policies.remote\",\
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
\"github.tokens\"\
]\
}");


/***/ })

};
