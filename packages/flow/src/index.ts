export type { FlowDocument, FlowProperties, FlowView } from './document/document.ts'
export { readFlow } from './document/read-flow.ts'
export { writeFlow } from './document/write-flow.ts'
export { formatFlow } from './document/format-flow.ts'
export { newFlow } from './document/new-flow.ts'
export { elements } from './document/elements-of.ts'
export { literalsOf, type Literal } from './document/literals.ts'
export { fixedText } from './document/fixed-text.ts'
export { viewOf } from './document/view.ts'
export { START } from './elements/element.ts'
export type {
  ActionElement,
  ActionInput,
  ActionOutput,
  ActionPath,
  AssignmentElement,
  AssignmentItem,
  Condition,
  Connector,
  DecisionElement,
  ElementHeader,
  ElementKind,
  ElementOf,
  Exit,
  ExitRef,
  FieldValue,
  FlowElement,
  GetRecordsElement,
  LoopElement,
  OpaqueElement,
  Outcome,
  OutputAssignment,
  RecordFilter,
  TransformAction,
  TransformElement,
} from './elements/element.ts'
export type { ApexPluginElement } from './elements/apex-plugin/apex-plugin-element.ts'
export type { CollectionFilterElement } from './elements/collection-filter/collection-filter-element.ts'
export type { CollectionProcessorElement } from './elements/collection-processor/collection-processor-element.ts'
export type { CollectionSortElement, SortOption } from './elements/collection-sort/collection-sort-element.ts'
export type { CreateRecordsElement } from './elements/create-records/create-records-element.ts'
export type { CustomErrorElement, CustomErrorMessage } from './elements/custom-error/custom-error-element.ts'
export type { DeleteRecordsElement } from './elements/delete-records/delete-records-element.ts'
export type { EndElement } from './elements/end/end-element.ts'
export type { ExperimentElement, ExperimentPath } from './elements/experiment/experiment-element.ts'
export type {
  Assignee,
  OrchestrationStageElement,
  StageStep,
} from './elements/orchestration-stage/orchestration-stage-element.ts'
export type { RollBackRecordsElement } from './elements/roll-back-records/roll-back-records-element.ts'
export type { ScreenElement, ScreenField, Visibility } from './elements/screen/screen-element.ts'
export type { StepElement } from './elements/step/step-element.ts'
export type { SubflowElement } from './elements/subflow/subflow-element.ts'
export type { UpdateRecordsElement } from './elements/update-records/update-records-element.ts'
export type { WaitElement, WaitEvent } from './elements/wait/wait-element.ts'
export type { ScheduledPath, StartElement } from './elements/start/start-element.ts'
export { startFacts } from './elements/start/start-facts.ts'
export type { FlowValue } from './elements/value.ts'
export { factsOf } from './elements/facts-of.ts'
export { canFault } from './elements/can-fault.ts'
export { exitsOf } from './elements/exits.ts'
export { kindLabelOf } from './elements/kind-label.ts'
export type {
  ChoiceResource,
  ChoiceSetResource,
  ConstantResource,
  DataLookupResource,
  DataType,
  ExitRuleResource,
  FlowResource,
  FormulaResource,
  OpaqueResource,
  ResourceHeader,
  ResourceKind,
  StageResource,
  TextTemplateResource,
  VariableResource,
} from './resources/resource.ts'
export { dataTypeLabel, dataTypes } from './resources/data-type.ts'
export type {
  ChangeElement,
  Edit,
  FlowPropertyChanges,
  Fragment,
  InsertElement,
  NewElement,
  NewResource,
  Refusal,
  ResourceChanges,
} from './edits/edit.ts'
export { applyEdit, refusal } from './edits/apply-edit.ts'
export { readOnlyFlow } from './edits/read-only-flow.ts'
export { copyElements } from './edits/copy-elements.ts'
export { apiNameFrom, apiNameMistake, freeName } from './edits/api-name.ts'
export { runModes } from './edits/set-flow-properties.ts'
export { renameFlowCalls } from './mentions/rename-flow-calls.ts'
export { declaredNames } from './mentions/declared-names.ts'
export { usesOf, type Use } from './mentions/uses-of.ts'
export { flowInfo } from './problems/flow-info.ts'
export type {
  CheckContext,
  ComponentInfo,
  ComponentParameter,
  FieldInfo,
  FlowInfo,
  ObjectInfo,
} from './problems/context.ts'
export type { Problem, ProblemPlace } from './problems/problem.ts'
export { actionDefinitionOf, actionDefinitions } from './actions/action-definitions.ts'
export { actionOutputs } from './actions/action-outputs.ts'
export type { ActionDefinition, ActionInputDefinition, ActionOutputDefinition } from './actions/action-definition.ts'
export { layoutFlow } from './layout/layout-flow.ts'
export type { FlowLayout, LayoutEdge, LayoutNode } from './layout/layout.ts'
export { parseTemplate, type TemplatePart } from './formulas/template.ts'
export { parseFormula, type FormulaParse } from './formulas/parse-formula.ts'
export type { BinaryOperator, Formula, FormulaProblem, FormulaSpan, UnaryOperator } from './formulas/formula.ts'
export { changedExits, type ChangedExits } from './compare/changed-exits.ts'
export { compareFlows } from './compare/compare-flows.ts'
export { changeSentence } from './compare/change-sentence.ts'
export type { FieldChange, FlowComparison, MemberChange } from './compare/comparison.ts'
export { dependenciesOf } from './dependencies/dependencies-of.ts'
export type { Dependency, DependencyType } from './dependencies/dependency.ts'
export { checkFlow } from './problems/check-flow.ts'
export { problemNode } from './problems/problem-node.ts'
export type { ProblemCode } from './problems/severities.ts'
export { applySettings, type MutedProblem, type SettledProblems } from './problems/settings/apply-settings.ts'
export { problemCodeOf, severityOf } from './problems/settings/problem-code.ts'
export {
  NO_SETTINGS,
  type ChosenSeverity,
  type ProblemSettings,
  type Suppression,
} from './problems/settings/problem-settings.ts'
export { summaryOf } from './elements/summary-of.ts'
export { resourceKindLabelOf } from './resources/kind-label.ts'
export { factsOfResource } from './resources/facts-of-resource.ts'
export type { Fact } from './facts/fact.ts'
export { loopsAround } from './elements/loops-around.ts'
export { reachableFrom } from './elements/reachable.ts'
export {
  type Choice,
  type ConsentChoice,
  type ConsentType,
  type Longevity,
  type Timing,
  consentChoices,
  longevityChoices,
  offeredConsentChoices,
  timingChoices,
} from './actions/send-conversation-messages/choices.ts'
export { type SendForm, type StoredChoice, sendFormOf, storedText } from './actions/send-conversation-messages/form.ts'
export {
  chooseAction,
  removeParameter,
  setComponent,
  setConsent,
  setLongevity,
  setMessagingUsers,
  setOutput,
  setOutputs,
  setParameter,
  setSubscription,
  setTiming,
} from './actions/send-conversation-messages/form-edits.ts'
export { feedsMessagingUsers } from './actions/send-conversation-messages/feeds-messaging-users.ts'
export { useIdsOf } from './actions/send-conversation-messages/use-ids-of.ts'
export { inputDefinitions, outputDefinitions, type SendInputName } from './actions/send-conversation-messages/inputs.ts'
export {
  type Json,
  type ParameterObject,
  type ParameterReading,
  readParameterJson,
  writeParameterJson,
} from './actions/send-conversation-messages/parameter-json.ts'
export {
  type ParameterShape,
  type ParameterValue,
  parameterProperty,
} from './actions/send-conversation-messages/parameter-value.ts'
export type { ReferenceSource, ReferenceType } from './types/reference-type.ts'
export { typeOfReference } from './types/type-of-reference.ts'
export { listReferences, type ReferenceGroup, referenceGroups, type ReferenceOption } from './types/list-references.ts'
export { checkFormula, type FormulaCheck } from './formulas/check-formula.ts'
export { formulaFunctions, type FormulaFunction } from './formulas/formula-functions.ts'
export { formulaTypeOf, type FormulaType, referenceTyper } from './formulas/formula-type.ts'
export { type ComparisonOperator, operatorNamed } from './elements/conditions/comparison-operators.ts'
export { offeredOperators } from './elements/conditions/offered-operators.ts'
export { assignmentOperators } from './elements/assignment/assignment-operators.ts'
