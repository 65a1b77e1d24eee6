import type { FlowDocument, FlowView } from '../../../document/document.ts'
import { elementNodeOf } from '../../../document/view.ts'
import { readText } from '../../../codec/text-field.ts'
import type { FlowElement } from '../../../elements/element.ts'
import { exitsOf } from '../../../elements/exits.ts'
import type { Rule } from '../../rule.ts'

/** `best-practice/DuplicateDMLOperation`: from a screen after a change of records one can go back and do the change again. */
export const duplicateDmlOperation: Rule = ({ document, view }) => {
  if (!view.elements.some(({ tag }) => tag === 'screens')) return []
  return [...screensAfterWriting(document, view)].map(({ name, label }) => ({
    code: 'best-practice/DuplicateDMLOperation',
    message: `Going back from ${label || name} can write the records before it a second time. Take Previous off this screen, or write after it.`,
    where: { element: name },
  }))
}

/** What a write leads to, up to screens from which there is no way back. */
function screensAfterWriting(document: FlowDocument, view: FlowView): ReadonlySet<FlowElement> {
  const screens = new Set<FlowElement>()
  const seen = new Set<string>()
  const pending = view.elements.filter(({ tag }) => WRITES.has(tag)).flatMap(targetsOf)
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const element = view.elementByName.get(name)
    if (element === undefined || seen.has(name)) continue
    seen.add(name)
    if (element.tag === 'screens') {
      if (!hasPrevious(document, name)) continue
      screens.add(element)
    }
    pending.push(...targetsOf(element))
  }
  return screens
}

/** Where an element leads. Behind a fault path nothing was written. */
function targetsOf(element: FlowElement): readonly string[] {
  return exitsOf(element).flatMap(({ role, target = [] }) => (role === 'fault' ? [] : target))
}

function hasPrevious(document: FlowDocument, screen: string): boolean {
  const node = elementNodeOf(document, screen)
  return node !== undefined && readText(node, 'allowBack') !== 'false' && readText(node, 'showFooter') !== 'false'
}

const WRITES: ReadonlySet<string> = new Set(['recordCreates', 'recordUpdates', 'recordDeletes'])
