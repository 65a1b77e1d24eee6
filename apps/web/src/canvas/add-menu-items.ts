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
 * Every word of the search must occur, whatever its case, in the name, or, where no name has them all, in the description.
 */
export function addMenuGroups<Item extends AddMenuItem & { readonly searchOnly?: boolean }>(
  items: readonly Item[],
  search: string,
): readonly AddMenuGroup<Item>[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const hits = words.length === 0 ? items.filter((item) => !item.searchOnly) : found(items, words)
  return ORDER.map((name) => ({ name, items: hits.filter((item) => item.group === name) })).filter(
    (group) => group.items.length > 0,
  )
}

function found<Item extends AddMenuItem>(items: readonly Item[], words: readonly string[]): readonly Item[] {
  const named = items.filter((item) => hasAll(item.label, words))
  return named.length > 0 ? named : items.filter((item) => hasAll(`${item.label} ${item.description}`, words))
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.toLowerCase().includes(word))
}
