/** Changes with `undefined` for `null`: JSON has no `undefined`, so an edit says `null` for an optional member that goes. */
export function withoutNull(changes: object): object {
  return Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value ?? undefined]))
}
