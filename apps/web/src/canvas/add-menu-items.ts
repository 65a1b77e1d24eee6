import type { AddOffer } from '../elements/element-look.ts'

/** What the Add menu lists: an element kind, or (while searching) an action under its own name. */
export interface AddMenuItem {
  readonly id: string
  readonly group: AddOffer['group']
  readonly label: string
  readonly description: string
}

export interface AddMenuGroup<Item extends AddMenuItem> {
  readonly name: AddOffer['group']
  readonly items: readonly Item[]
}

const ORDER = ['Interaction', 'Logic', 'Data'] as const

/**
 * The items that fit a search, by group in Flow Builder's order; items marked `searchOnly` appear only while searching.
 * Every word of the search must occur in name or description, whatever its case.
 */
export function addMenuGroups<Item extends AddMenuItem & { readonly searchOnly?: boolean }>(
  items: readonly Item[],
  search: string,
): readonly AddMenuGroup<Item>[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const hits = items.filter((item) => (words.length === 0 ? !item.searchOnly : words.every((word) => has(item, word))))
  return ORDER.map((name) => ({ name, items: hits.filter((item) => item.group === name) })).filter(
    (group) => group.items.length > 0,
  )
}

function has(item: AddMenuItem, word: string): boolean {
  return `${item.label} ${item.description}`.toLowerCase().includes(word)
}
