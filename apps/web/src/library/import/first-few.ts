/** Names in a line: `Send 1, Send 2, and 48 more`. More than five would push the rest of the report away. */
export function firstFew(names: readonly string[]): string {
  const more = names.length - NAMED
  return more > 0 ? `${names.slice(0, NAMED).join(', ')}, and ${String(more)} more` : names.join(', ')
}

const NAMED = 5
