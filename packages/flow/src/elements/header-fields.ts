import type { Fields } from '../codec/field.ts'
import { integer, text, textIfAny } from '../codec/text-field.ts'
import type { ElementHeader } from './element.ts'

/** The members that every canvas element has, with their homes. */
export const headerFields: Fields<Omit<ElementHeader, 'tag'>> = {
  name: text('name'),
  label: text('label'),
  description: textIfAny('description'),
  locationX: integer('locationX'),
  locationY: integer('locationY'),
}
