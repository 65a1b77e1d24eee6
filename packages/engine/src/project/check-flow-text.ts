import { applySettings, checkFlow, problemNode, readFlow } from '@parley/flow'
import type { CheckContext, FlowDocument, Problem, ProblemSettings } from '@parley/flow'
import { locateAll } from '@parley/xml'

/** A finding about a flow's file, as `parley check` tells it (contract §3). `line` and `column` count from 1. */
export interface FlowFinding {
  readonly line: number
  readonly column: number
  /** API name of the element or resource; null when it concerns the flow. */
  readonly element: string | null
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
}

export interface CheckedFlow {
  readonly findings: readonly FlowFinding[]
  /** How many more the project's settings keep silent. */
  readonly muted: number
}

export interface FlowSurroundings {
  /** API name of the flow. */
  readonly flow: string
  readonly context: CheckContext
  readonly settings: ProblemSettings
}

/**
 * What reading and checking a flow finds and its project wants to read, each with its place in the text: the field's line
 * where it has one. A text that is no flow is a finding too, which no settings mute: nobody has read the rest.
 */
export function checkFlowText(text: string, { flow, context, settings }: FlowSurroundings): CheckedFlow {
  const { document, problems } = readFlow(text)
  if (document === undefined) return { findings: findingsOf(problems, undefined), muted: 0 }
  const { shown, muted } = applySettings([...problems, ...checkFlow(document, context)], settings, flow)
  return { findings: findingsOf(shown, document), muted: muted.length }
}

function findingsOf(problems: readonly Problem[], document: FlowDocument | undefined): readonly FlowFinding[] {
  const nodes = problems.map(({ where }) => document && problemNode(document, where))
  const places = document && locateAll(document.xml, new Set(nodes.filter((node) => node !== undefined)))
  return problems.map(({ code, severity, message, where }, index) => {
    const node = nodes[index]
    const place = node && places?.get(node)
    return {
      line: where.line ?? place?.line ?? 1,
      column: where.column ?? place?.column ?? 1,
      element: where.element ?? null,
      code,
      severity: severity === 'hint' ? 'info' : severity,
      message,
    }
  })
}
