import type { IconName } from '../icons/index.ts'

/** A row of a combobox. */
export interface ComboboxOption {
  /** Unique in the list; what `selected` compares with. */
  readonly id: string
  readonly label: string
  /** Grey line under the label. */
  readonly description?: string
  /** Grey text at the right, for example the type. */
  readonly detail?: string
  /** Heading under which the row stands; rows of one group must be neighbours. */
  readonly group?: string
  readonly icon?: IconName
  /** Further words that find it, for example the API name. */
  readonly keywords?: string
}

/** The rows that a typed text leaves: all words must occur in label, description, detail or keywords, in any case. */
export function filterOptions<O extends ComboboxOption>(options: readonly O[], query: string): readonly O[] {
  const words = query.trim().toLowerCase().split(/\s+/)
  if (words[0] === '') return options
  return options.filter((option) => {
    const text = [option.label, option.description, option.detail, option.keywords].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

export interface OptionGroup<O> {
  readonly heading: string | undefined
  readonly options: readonly { readonly option: O; readonly index: number }[]
}

/** Neighbouring rows of the same group together; `index` counts through all rows from `firstIndex`. */
export function groupOptions<O extends ComboboxOption>(
  options: readonly O[],
  firstIndex = 0,
): readonly OptionGroup<O>[] {
  const groups: { heading: string | undefined; options: { option: O; index: number }[] }[] = []
  options.forEach((option, position) => {
    const row = { option, index: firstIndex + position }
    const last = groups.at(-1)
    if (last !== undefined && last.heading === option.group) last.options.push(row)
    else groups.push({ heading: option.group, options: [row] })
  })
  return groups
}
