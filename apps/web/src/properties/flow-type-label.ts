import type { FlowProperties, StartElement } from '@parley/flow'

/**
 * The flow's type in the admin's words; the trigger of an autolaunched flow lives in Start, not in the process type
 * (flow-metadata.md §4).
 */
export function flowTypeLabel(
  { processType }: Pick<FlowProperties, 'processType'>,
  { triggerType = '' }: Pick<StartElement, 'triggerType'>,
): string {
  return TRIGGERS.get(triggerType) ?? PROCESSES.get(processType) ?? spacedOut(processType)
}

/** `CartAsyncFlow` as `Cart Async Flow`: what a newer Salesforce may bring still reads well. */
function spacedOut(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
}

const TRIGGERS: ReadonlyMap<string, string> = new Map([
  ['Activation', 'Activation-Triggered Flow'],
  ['AdminAutomationEvent', 'Automation Event-Triggered Flow'],
  ['ApiEventTrigger', 'API Event-Triggered Flow'],
  ['AutomationEvent', 'Automation Event-Triggered Flow'],
  ['Cadence', 'Cadence Flow'],
  ['CampaignMember', 'Campaign Member-Triggered Flow'],
  ['DataCloudDataChange', 'Data Cloud-Triggered Flow'],
  ['DataGraphDataChange', 'Data Graph-Triggered Flow'],
  ['EventDrivenJourney', 'Event-Triggered Journey'],
  ['ExternalSystemChange', 'External System Change-Triggered Flow'],
  ['EnterpriseScaleExternalSystemChange', 'External System Change-Triggered Flow'],
  ['FormSubmissionEvent', 'Form-Triggered Flow'],
  ['PlatformEvent', 'Platform Event-Triggered Flow'],
  ['RecordAfterSave', 'Record-Triggered Flow'],
  ['RecordBeforeDelete', 'Record-Triggered Flow'],
  ['RecordBeforeSave', 'Record-Triggered Flow'],
  ['Scheduled', 'Schedule-Triggered Flow'],
  ['Segment', 'Segment-Triggered Flow'],
])

/** Those whose words are not in their name; all others are spelled out from it. */
const PROCESSES: ReadonlyMap<string, string> = new Map([
  ['ActionCadenceAutolaunchedFlow', 'Autolaunched Cadence Flow'],
  ['ActionCadenceStepFlow', 'Cadence Step Flow'],
  ['AgxBackgroundFlow', 'Agent Background Flow'],
  ['AgxDataRetrievalFlow', 'Agent Data Retrieval Flow'],
  ['AgxOrchestrationFlow', 'Agent Orchestration Flow'],
  ['AgxOverviewFlow', 'Agent Overview Flow'],
  ['AgxScreenFlow', 'Agent Screen Flow'],
  ['ApprovalWorkflow', 'Approval Process'],
  ['AutoLaunchedFlow', 'Autolaunched Flow'],
  ['AutoApprovalEvaluationFlow', 'Automatic Approval Evaluation Flow'],
  ['CustomEvent', 'Process Builder (event)'],
  ['DcvrFrameworkDataCaptureFlow', 'Discovery Framework Data Capture Flow'],
  ['FieldServiceMobile', 'Field Service Mobile Flow'],
  ['FieldServiceWeb', 'Field Service Embedded Flow'],
  ['Flow', 'Screen Flow'],
  ['FSCLending', 'Financial Services Lending Flow'],
  ['IndividualObjectLinkingFlow', 'Individual-Object Linking Flow'],
  ['InvocableProcess', 'Process Builder (invocable)'],
  ['Orchestrator', 'Orchestration'],
  ['PromptFlow', 'Template-Triggered Prompt Flow'],
  ['RoutingFlow', 'Omni-Channel Flow'],
  ['SurveyEnrich', 'Survey Enrichment'],
  ['Workflow', 'Process Builder'],
])
