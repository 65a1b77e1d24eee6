import type { XmlElement } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { mentionsIn } from './mentions-in.ts'

export interface NamesInUse {
  /** Names that something reads or writes; lines of the canvas do not count. */
  readonly used: ReadonlySet<string>
  /** Names that an element puts something into. */
  readonly filled: ReadonlySet<string>
}

/** Which names a flow uses at all. Memoised by the document's root. */
export function namesInUse(document: FlowDocument): NamesInUse {
  const { root } = document.xml
  const known = memo.get(root)
  if (known !== undefined) return known
  const used = new Set<string>()
  const filled = new Set<string>()
  for (const node of root.children) {
    if (node.kind !== 'element') continue
    for (const { name, as, path } of mentionsIn(node)) {
      if (as === 'connector') continue
      used.add(name)
      if (as === 'reference' && FILLS.test(path)) filled.add(name)
    }
  }
  const names = { used, filled }
  memo.set(root, names)
  return names
}

const memo = new WeakMap<XmlElement, NamesInUse>()

/** The tags by which elements of every kind name what they fill: `assignToReference`, `outputReference` … */
const FILLS = /(^|\/)(assign\w*Reference|outputReference)$/
