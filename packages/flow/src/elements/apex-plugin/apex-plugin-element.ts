import type { ActionInput, ActionOutput, Connector, ElementHeader } from '../element.ts'

/** Apex Action (Legacy): calls a class that implements `Process.Plugin`. */
export interface ApexPluginElement extends ElementHeader {
  readonly kind: 'apexPlugin'
  readonly apexClass: string
  readonly inputParameters: readonly ActionInput[]
  readonly outputParameters: readonly ActionOutput[]
  readonly next?: Connector
  readonly fault?: Connector
}
