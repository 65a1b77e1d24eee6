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
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    if (!`${item.title}\n${item.name}`.toLowerCase().includes(wanted)) continue
    const group = groups.get(item.group)
    if (group) group.push(item)
    else groups.set(item.group, [item])
  }
  return [...groups]
    .map(([name, found]) => ({ name, items: found.sort((a, b) => byText(a.title, b.title)) }))
    .sort((a, b) => byText(a.name, b.name))
}

function byText(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1
}
