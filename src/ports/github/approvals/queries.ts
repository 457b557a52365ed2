/** The GraphQL queries for approvals; a test validates them against GitHub's published schema. */

const ACTOR = '__typename login ...on User{databaseId} ...on Bot{databaseId}'
const BLOB = '__typename ...on Blob{oid byteSize isTruncated isBinary text}'
const PAGE = 'pageInfo{hasNextPage endCursor}'

const REVIEWS = `reviews(first:100,after:$reviews){totalCount ${PAGE} nodes{
  id state submittedAt author{${ACTOR}} editor{login} commit{oid tree{oid}}}}`

const COMMITS = `commits(first:100,after:$commits){totalCount ${PAGE} nodes{commit{
  oid tree{oid} authors(first:10){totalCount nodes{email user{login databaseId}}}
  committer{email user{login databaseId}} signature{isValid wasSignedByGitHub}}}}`

const EVENTS = `timelineItems(first:100,after:$events,itemTypes:[HEAD_REF_FORCE_PUSHED_EVENT,BASE_REF_CHANGED_EVENT,BASE_REF_FORCE_PUSHED_EVENT,AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT,REVIEW_DISMISSED_EVENT]){${PAGE} nodes{__typename
  ...on HeadRefForcePushedEvent{createdAt actor{${ACTOR}}}
  ...on BaseRefForcePushedEvent{createdAt}
  ...on BaseRefChangedEvent{createdAt}
  ...on AutomaticBaseChangeSucceededEvent{createdAt}
  ...on ReviewDismissedEvent{createdAt actor{${ACTOR}} previousReviewState review{id}}}}`

/**
 * Returns the query for one pull request with the data for decisions on approvals, its CODEOWNERS, and `count` files, which the variables
 * `$e0`, `$e1`, … name as `REF:PATH`.
 */
export function pullQuery(count: number): string {
  const { variables, objects } = expressions(count, BLOB)
  return `query WeightsealPull($owner:String!,$repo:String!,$number:Int!,$base:String!${variables},$owners1:String!,$owners2:String!,$owners3:String!,$reviews:String,$commits:String,$events:String){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility
    base:ref(qualifiedName:$base){target{oid}}
    ${objects}
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
}`
}

/** More pages of the same lists. */
export const MORE_QUERY = `query WeightsealMore($owner:String!,$repo:String!,$number:Int!,$reviews:String,$commits:String,$events:String,$moreReviews:Boolean!,$moreCommits:Boolean!,$moreEvents:Boolean!){
  repository(owner:$owner,name:$repo){
    pullRequest(number:$number){
      headRefOid
      ...@include(if:$moreReviews){${REVIEWS}}
      ...@include(if:$moreCommits){${COMMITS}}
      ...@include(if:$moreEvents){${EVENTS}}
    }
  }
}`

/**
 * Returns the query for the data of a pull request that may have changed since it was read, the status of its head, and objects at
 * `count` paths, which the variables `$e0`, `$e1`, … name as `COMMIT:PATH`.
 */
export function pulseQuery(count: number): string {
  const { variables, objects } = expressions(count, 'oid')
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
}`
}

function expressions(count: number, fields: string): { readonly variables: string; readonly objects: string } {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return {
    variables: numbers.map((index) => `,$e${index}:String!`).join(''),
    objects: numbers.map((index) => `f${index}:object(expression:$e${index}){${fields}}`).join('\n    '),
  }
}

/** Returns the query for several files of any commits. The variables `$e0`, `$e1`, … name them as `COMMIT:PATH`. */
export function filesQuery(count: number): string {
  const { variables, objects } = expressions(count, BLOB)
  return `query WeightsealFiles($owner:String!,$repo:String!${variables}){
  repository(owner:$owner,name:$repo){
    nameWithOwner
    ${objects}
  }
}`
}

/** Statuses and check runs of a commit. */
export const CHECKS_QUERY = `query WeightsealChecks($owner:String!,$repo:String!,$sha:String!,$contexts:String){
  repository(owner:$owner,name:$repo){
    head:object(expression:$sha){__typename ...on Commit{statusCheckRollup{contexts(first:100,after:$contexts){totalCount ${PAGE} nodes{__typename
      ...on StatusContext{context state}
      ...on CheckRun{name status conclusion checkSuite{workflowRun{event workflow{resourcePath}}}}}}}}}
  }
}`

/** Pull requests in the merge queue of a branch. */
export const QUEUE_QUERY = `query WeightsealQueue($owner:String!,$repo:String!,$branch:String!,$entries:String){
  repository(owner:$owner,name:$repo){
    mergeQueue(branch:$branch){entries(first:100,after:$entries){totalCount ${PAGE} nodes{headCommit{oid} pullRequest{number headRefOid baseRefName}}}}
  }
}`

/** Open pull requests, for the sweep. */
export const OPEN_QUERY = `query WeightsealOpen($owner:String!,$repo:String!,$pulls:String){
  repository(owner:$owner,name:$repo){
    pullRequests(states:[OPEN],first:100,after:$pulls){totalCount ${PAGE} nodes{number headRefOid baseRefName}}
  }
}`

/** The commit of a tag. An annotated tag has its own signature, which only the REST API returns. */
export const TAG_QUERY = `query WeightsealTag($owner:String!,$repo:String!,$tag:String!){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility defaultBranchRef{name}
    tag:ref(qualifiedName:$tag){target{__typename oid ...on Tag{tagger{email user{login databaseId}} target{__typename oid ...on Commit{tree{oid}}}} ...on Commit{tree{oid}}}}
  }
}`

/** History of a commit, newest first, with the pull requests that are associated with each commit. */
/**
 * Returns the query of a history.
 *
 * @param paths - number of paths, each a variable `path0`, `path1`, …, whose entries are read of each commit and of its parents.
 */
export function historyQuery(paths: number): string {
  const indices = Array.from({ length: paths }, (_, index) => index)
  const variables = indices.map((index) => `,$path${index}:String!`).join('')
  const entries = indices.map((index) => ` path${index}:file(path:$path${index}){oid mode}`).join('')
  return `query WeightsealHistory($owner:String!,$repo:String!,$sha:String!,$history:String${variables}){
  repository(owner:$owner,name:$repo){
    databaseId
    commit:object(expression:$sha){__typename ...on Commit{history(first:100,after:$history){totalCount ${PAGE} nodes{
      oid tree{oid} messageHeadline parents(first:2){totalCount nodes{oid${entries}}} author{email user{login databaseId}}
      signature{isValid wasSignedByGitHub}${entries}
      associatedPullRequests(first:20){totalCount nodes{number state mergedAt baseRefName headRefOid mergeCommit{oid} baseRepository{databaseId}}}}}}}
  }
}`
}
