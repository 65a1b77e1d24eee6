import { isIdShaped, toLongId } from '../values/id.ts'
import { objectOfId } from './objects.ts'
import type { ObjectSchema } from './schema.ts'

/**
 * An Id that a record brings along, with 18 characters. It needs the object's prefix; where the real one is not
 * public, any prefix that no other object has.
 */
export function checkedOwnId(
  schema: ObjectSchema,
  given: unknown,
): { readonly id: string } | { readonly code: string; readonly message: string } {
  if (typeof given !== 'string' || !isIdShaped(given)) {
    return { code: 'malformed-id', message: 'An Id has 15 letters and digits, or 18 with the right checksum.' }
  }
  const id = toLongId(given)
  const owner = objectOfId(id)
  const fits = schema.prefixIsInvented ? !owner || owner.prefixIsInvented : owner === schema
  if (fits) return { id }
  const wanted = schema.prefixIsInvented ? 'with a prefix of its own' : `that begins with ${schema.prefix}`
  return { code: 'wrong-prefix', message: `A ${schema.name} has an Id ${wanted}, not ${id}.` }
}
