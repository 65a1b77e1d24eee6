/** A short random id, unlike any other in this browser. `randomUUID` is missing on pages that are not served securely. */
export function newProjectId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
