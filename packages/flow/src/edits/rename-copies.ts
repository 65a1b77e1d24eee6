import type { FlowDocument } from '../document/document.ts'
import { elementNodeOf, viewOf } from '../document/view.ts'
import { declaredIn, declaredNames } from '../mentions/declared-names.ts'
import { renameMentions } from '../mentions/rename-mentions.ts'
import { changeMember } from './change-member.ts'

/**
 * Copied elements under names that are free in `into`: `Copy_1_of_<name>`, or the next free number, for elements and
 * outcomes alike; labels become `Copy 1 of <label>`. Mentions among the copies follow.
 */
export function renameCopies(
  copied: FlowDocument,
  names: readonly string[],
  into: FlowDocument,
): { copies: FlowDocument; names: readonly string[] } {
  const taken = new Set([...declaredNames(into), ...declaredNames(copied)].map((name) => name.toLowerCase()))
  const newNames: string[] = []
  let copies = copied
  for (const name of names) {
    const node = elementNodeOf(copied, name)
    if (node === undefined) continue
    for (const declared of declaredIn(node)) {
      if (declared === '') continue
      const { copy, number } = freeCopy(declared, taken)
      copies = renameMentions(copies, declared, copy)
      if (declared !== name) continue
      newNames.push(copy)
      const label = viewOf(copies).elementByName.get(copy)?.label ?? name
      copies = changeMember(copies, copy, { label: `Copy ${number} of ${label}` })
    }
  }
  return { copies, names: newNames }
}

function freeCopy(name: string, taken: Set<string>): { copy: string; number: number } {
  for (let number = 1; ; number++) {
    const copy = `Copy_${number}_of_${name}`.slice(0, 80).replace(/_+$/, '')
    if (!taken.has(copy.toLowerCase())) {
      taken.add(copy.toLowerCase())
      return { copy, number }
    }
  }
}
