/** One row of the Toolbox. */
export interface ToolboxItem {
  readonly name: string
  readonly title: string
  readonly group: string
}

export interface ToolboxGroup<Item extends ToolboxItem> {
  readonly name: string
  readonly items: readonly Item[]
}

/**
 * The items whose title or API name contains the searched text, in any case, by group; groups and items by name, without
 * regard to case.
 */
export function toolboxGroups<Item extends ToolboxItem>(
  items: readonly Item[],
  search: string,
): readonly ToolboxGroup<Item>[] {
  const wanted = search.trim().toLowerCase()
  const groups = new Map<string, Keyed<Item>[]>()
  for (const item of items) {
    const key = item.title.toLowerCase()
    if (!key.includes(wanted) && !item.name.toLowerCase().includes(wanted)) continue
    const group = groups.get(item.group)
    if (group) group.push({ key, item })
    else groups.set(item.group, [{ key, item }])
  }
  return [...groups]
    .map(([name, found]) => ({ name, items: found.sort(byKey).map(({ item }) => item) }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
}

interface Keyed<Item> {
  readonly key: string
  readonly item: Item
}

/** `Send 2` before `Send 10`, in one language, so that every browser sorts alike. */
function byKey(a: Keyed<unknown>, b: Keyed<unknown>): number {
  return COLLATOR.compare(a.key, b.key)
}

const COLLATOR = new Intl.Collator('en', { numeric: true })
