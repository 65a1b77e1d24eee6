/** Whether two names of objects, fields or relationships are the same to an org, which knows no case. */
export function isSameName(one: string | undefined, other: string): boolean {
  return one === other || one?.toLowerCase() === other.toLowerCase()
}
