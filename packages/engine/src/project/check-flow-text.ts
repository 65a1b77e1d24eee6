import { checkFlow, readFlow, START, type CheckContext, type FlowDocument, type Problem } from '@parley/flow'
import { childNamed, locate, textOf, type XmlElement } from '@parley/xml'

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

/** What reading and checking a flow finds, each with its place in the text; a text that is no flow is a finding too. */
export function checkFlowText(text: string, context: CheckContext): readonly FlowFinding[] {
  const { document, problems } = readFlow(text)
  if (document === undefined) return problems.map((problem) => finding(problem, undefined))
  const placeOf = placesIn(document)
  return [...problems, ...checkFlow(document, context)].map((problem) => finding(problem, placeOf(problem)))
}

interface Place {
  readonly line: number
  readonly column: number
}

function finding({ code, severity, message, where }: Problem, place: Place | undefined): FlowFinding {
  return {
    line: where.line ?? place?.line ?? 1,
    column: where.column ?? place?.column ?? 1,
    element: where.element ?? null,
    code,
    severity: severity === 'hint' ? 'info' : severity,
    message,
  }
}

/** Finds the element or resource that a problem is about; what concerns the whole flow stands at its root. */
function placesIn(document: FlowDocument): (problem: Problem) => Place | undefined {
  const { root } = document.xml
  const nodes = new Map<string, XmlElement>()
  for (const node of root.children) {
    if (node.kind !== 'element') continue
    const name = node.name === 'start' ? START : nameOf(node)
    if (name !== undefined && !nodes.has(name)) nodes.set(name, node)
  }
  const places = new Map<XmlElement, Place | undefined>()
  return ({ where }) => {
    const node = nodes.get(where.element ?? '') ?? root
    if (!places.has(node)) places.set(node, locate(document.xml, node))
    return places.get(node)
  }
}

function nameOf(node: XmlElement): string | undefined {
  const name = childNamed(node, 'name')
  return name && textOf(name)
}
