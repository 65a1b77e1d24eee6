import type { ActionInput, ActionOutput, Condition, Connector, ElementHeader } from '../element.ts'
import type { FlowValue } from '../value.ts'

/** Stage of an orchestration: steps that people and flows do, each when its entry conditions are met. */
export interface OrchestrationStageElement extends ElementHeader {
  readonly kind: 'orchestrationStage'
  readonly stageSteps: readonly StageStep[]
  /** When the stage counts as done; without conditions or action, when its steps are. */
  readonly exitConditionLogic: string
  readonly exitConditions: readonly Condition[]
  /** The evaluation flow that decides whether the stage is done. */
  readonly exitActionName?: string
  readonly next?: Connector
  readonly fault?: Connector
}

export interface StageStep {
  readonly name: string
  readonly label: string
  /** The flow that the step runs. */
  readonly actionName: string
  /** `stepBackground`, `stepInteractive` … */
  readonly actionType: string
  readonly assignees: readonly Assignee[]
  readonly entryConditionLogic: string
  readonly entryConditions: readonly Condition[]
  readonly inputParameters: readonly ActionInput[]
  readonly outputParameters: readonly ActionOutput[]
}

export interface Assignee {
  /** `User`, `Group`, `Queue` … */
  readonly assigneeType: string
  readonly assignee?: FlowValue
}
