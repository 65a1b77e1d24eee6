/** One line of what the file says about something that no form can change yet, in an admin's words. */
export interface Fact {
  readonly label: string
  readonly text: string
}

/** The lines that say something; those whose text is empty or missing are left out. */
export function factList(lines: readonly (readonly [label: string, text: string | undefined])[]): readonly Fact[] {
  return lines.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ label, text }]))
}
