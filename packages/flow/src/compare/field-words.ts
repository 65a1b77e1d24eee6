/** What a form calls the field that a tag of the file holds; tags without a name of their own are read as words. */
export function fieldWords(tag: string): string {
  return fieldLabels.get(tag) ?? asWords(tag)
}

/** What one row of a list is called. */
export function rowWords(tag: string): string {
  return rowLabels.get(tag) ?? asWords(tag.replace(/s$/, ''))
}

/** Whether a tag is a list's even where it stands once. */
export function isRowTag(tag: string): boolean {
  return rowLabels.has(tag)
}

/** `getFirstRecordOnly` as "Get first record only", `EqualTo` as "Equal to". */
export function asWords(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase())
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Labels as Flow Builder has them (flow-builder.md §5), and those of connectors as they stand on the canvas. */
const fieldLabels: ReadonlyMap<string, string> = new Map([
  ['actionName', 'Action'],
  ['apexClass', 'Apex Class'],
  ['apiVersion', 'API Version'],
  ['areMetricsLoggedToDataCloud', 'Log metrics to Data Cloud'],
  ['assignRecordIdToReference', 'Store the Record ID in'],
  ['assignNextValueToReference', 'Loop Variable'],
  ['assignNullValuesIfNoRecordsFound', 'Set to null when nothing is found'],
  ['assignToReference', 'Variable'],
  ['choiceText', 'Choice Label'],
  ['collectionReference', 'Collection'],
  ['conditionLogic', 'Condition Requirements'],
  ['connector', 'Next'],
  ['dataType', 'Data Type'],
  ['defaultConnector', 'Default'],
  ['defaultConnectorLabel', 'Label of the default path'],
  ['description', 'Description'],
  ['doesRequireRecordChangedToMeetCriteria', 'Only when the record comes to meet the conditions'],
  ['expression', 'Formula'],
  ['extensionName', 'Component'],
  ['faultConnector', 'Fault'],
  ['fieldText', 'Text'],
  ['fieldType', 'Component Type'],
  ['filterFormula', 'Filter Formula'],
  ['filterLogic', 'Condition Requirements'],
  ['flowName', 'Referenced Flow'],
  ['flowRunAsUser', 'Run As'],
  ['getFirstRecordOnly', 'Only the first record'],
  ['inputReference', 'Records'],
  ['inputsOnNextNavToAssocScrn', 'Values when the screen is visited again'],
  ['interviewLabel', 'Interview Label'],
  ['isCollection', 'Allow multiple values'],
  ['isInput', 'Available for input'],
  ['isOutput', 'Available for output'],
  ['isRequired', 'Required'],
  ['isTemplate', 'Template'],
  ['isViewedAsPlainText', 'View as plain text'],
  ['iterationOrder', 'Direction'],
  ['label', 'Label'],
  ['limit', 'Maximum Number of Records'],
  ['nextValueConnector', 'For Each'],
  ['noMoreValuesConnector', 'After Last'],
  ['object', 'Object'],
  ['objectType', 'Object'],
  ['outputReference', 'Variable'],
  ['processType', 'Type'],
  ['recordTriggerType', 'Trigger the Flow When'],
  ['runInMode', 'How to Run the Flow'],
  ['scale', 'Decimal Places'],
  ['sortField', 'Sort By'],
  ['sortOrder', 'Sort Order'],
  ['startElementReference', 'Next'],
  ['status', 'Status'],
  ['storeOutputAutomatically', 'Store output automatically'],
  ['timeoutConnector', 'Timeout'],
  ['triggerOrder', 'Trigger Order'],
  ['triggerType', 'Trigger'],
])

const rowLabels: ReadonlyMap<string, string> = new Map([
  ['assignees', 'Assignee'],
  ['assignmentItems', 'Row'],
  ['capabilityTypes', 'Capability'],
  ['choiceReferences', 'Choice'],
  ['conditions', 'Condition'],
  ['customErrorMessages', 'Error Message'],
  ['dataTypeMappings', 'Data Type'],
  ['entryConditions', 'Entry Condition'],
  ['exitActionInputParameters', 'Exit Input'],
  ['exitConditions', 'Exit Condition'],
  ['fields', 'Component'],
  ['filters', 'Filter'],
  ['inputAssignments', 'Field'],
  ['inputParameters', 'Input'],
  ['outputAssignments', 'Output Field'],
  ['outputParameters', 'Output'],
  ['processMetadataValues', ''],
  ['queriedFields', 'Stored Field'],
  ['rules', 'Outcome'],
  ['scheduledPaths', 'Path'],
  ['sortOptions', 'Sort Option'],
  ['stageSteps', 'Step'],
  ['transformValueActions', 'Mapping'],
  ['waitEvents', 'Wait Event'],
])
