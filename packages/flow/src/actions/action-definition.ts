import type { ActionElement, ActionInput } from '../elements/element.ts'
import type { Fact } from '../facts/fact.ts'
import type { CheckContext } from '../problems/context.ts'
import type { Finding } from '../problems/finding.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import type { DataType } from '../resources/resource.ts'

/** What the document knows about one invocable action. A second action is a second folder, not a rewrite. */
export interface ActionDefinition {
  readonly actionType: string
  readonly actionName: string
  readonly label: string
  readonly description: string
  /** In the order in which Flow Builder saves them. */
  readonly inputs: readonly ActionInputDefinition[]
  readonly outputs: readonly ActionOutputDefinition[]
  /** What a new element has filled in. */
  readonly initialInputs: readonly ActionInput[]
  /** As a slice's `check`: remembered, so of the flow it depends on names and types alone. */
  check(element: ActionElement, surroundings: Surroundings): readonly Finding[]
  /** Findings that depend on what other elements do. */
  checkInFlow(element: ActionElement, surroundings: Surroundings): readonly Finding[]
  /** The field inside an input that holds a merge field, for example `parameters/FirstName`; undefined for the input itself. */
  fieldInside(input: ActionInput, reference: string): string | undefined
  /** The input in whose value the file keeps a field of the form; undefined for a field that is an input of its own. */
  inputAround(field: string): string | undefined
  /** What an input says in the form's words; undefined for one that the form does not show. */
  inWords(input: ActionInput): readonly Fact[] | undefined
  summary(element: ActionElement, context: CheckContext): string
}

export interface ActionInputDefinition {
  readonly name: string
  /** The label on the form; empty for what the form does not show. */
  readonly label: string
  readonly dataType: DataType
  readonly isCollection: boolean
  readonly isRequired: boolean
}

export interface ActionOutputDefinition {
  readonly name: string
  readonly label: string
  readonly dataType: DataType
  readonly isCollection: boolean
}
