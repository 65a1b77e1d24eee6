import { type XmlElement, textOf } from '@parley/xml'

/** How much of what two nodes say is equal, from 0 to 1; name and place do not count. */
export function likeness(a: XmlElement, b: XmlElement): number {
  const factsA = factsOf(a)
  const factsB = factsOf(b)
  let common = 0
  for (const [fact, count] of factsA.byText) common += Math.min(count, factsB.byText.get(fact) ?? 0)
  const all = factsA.size + factsB.size
  return all === 0 ? 0 : (2 * common) / all
}

interface Facts {
  readonly byText: ReadonlyMap<string, number>
  readonly size: number
}

const memo = new WeakMap<XmlElement, Facts>()

function factsOf(node: XmlElement): Facts {
  const known = memo.get(node)
  if (known !== undefined) return known
  const byText = new Map<string, number>()
  let size = 0
  const collect = (owner: XmlElement, path: string): void => {
    const children = owner.children.filter((child) => child.kind === 'element')
    if (children.length === 0) {
      const fact = `${path}=${textOf(owner)}`
      byText.set(fact, (byText.get(fact) ?? 0) + 1)
      size += 1
    }
    for (const child of children) {
      if (owner !== node || !NO_FACTS.has(child.name)) collect(child, `${path}/${child.name}`)
    }
  }
  collect(node, '')
  const facts = { byText, size }
  memo.set(node, facts)
  return facts
}

const NO_FACTS: ReadonlySet<string> = new Set(['name', 'locationX', 'locationY'])
