import type { ActionInput, ActionOutput, Condition, Connector, ElementHeader } from '../element.ts'
import type { FlowValue } from '../value.ts'

/** Screen: a page that somebody fills in. */
export interface ScreenElement extends ElementHeader {
  readonly kind: 'screen'
  /** The page's components from top to bottom; sections hold components of their own. */
  readonly fields: readonly ScreenField[]
  readonly helpText: string
  readonly allowBack: boolean
  readonly allowFinish: boolean
  readonly allowPause: boolean
  /** What the page says once it was paused. */
  readonly pausedText: string
  readonly showHeader: boolean
  readonly showFooter: boolean
  readonly next?: Connector
}

/** One component of a screen. */
export interface ScreenField {
  readonly name: string
  /** `DisplayText`, `InputField`, `ComponentInstance`, `RegionContainer` … as the file spells it. */
  readonly fieldType: string
  /** The component's label, or what a display text shows. */
  readonly fieldText: string
  readonly helpText: string
  /** What an input field or choice takes. */
  readonly dataType?: string
  readonly isRequired: boolean
  readonly defaultValue?: FlowValue
  readonly choiceReferences: readonly string[]
  readonly defaultSelectedChoiceReference?: string
  /** The Lightning component, for example `flowruntime:address`. */
  readonly extensionName?: string
  readonly inputParameters: readonly ActionInput[]
  readonly outputParameters: readonly ActionOutput[]
  readonly storeOutputAutomatically: boolean
  /** The record field that an `ObjectProvided` component shows, for example `article.Title`. */
  readonly objectFieldReference?: string
  readonly visibility: Visibility
  readonly fields: readonly ScreenField[]
}

/** When a component shows; without conditions always. */
export interface Visibility {
  readonly conditionLogic: string
  readonly conditions: readonly Condition[]
}
