/** Members of views that are called otherwise than their tag, by tag; problems name fields by them. */
export const memberNames: ReadonlyMap<string, string> = new Map([
  ['assignmentItems', 'items'],
  ['rules', 'outcomes'],
  ['transformValueActions', 'actions'],
])

/** The tag that holds a member of a view. An action's outputs are named by their API name, so no path leads to them. */
export function tagOfMember(member: string): string {
  return tags.get(member) ?? member
}

const tags: ReadonlyMap<string, string> = new Map([
  ...[...memberNames].map(([tag, member]): [string, string] => [member, tag]),
  ['outputs', 'outputParameters'],
])
