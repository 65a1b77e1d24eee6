import { defineObject } from '../define-object.ts'
import { boolean, field, owner, required, text } from '../fields.ts'

export const individual = defineObject({
  name: 'Individual',
  label: 'Individual',
  prefix: '0PK',
  fields: [
    text('Name', 'Name'),
    text('FirstName', 'First Name', { length: 40 }),
    text('LastName', 'Last Name', { ...required, length: 80 }),
    field('BirthDate', 'Birth Date', 'date'),
    boolean('HasOptedOutSolicit', "Don't Market"),
    boolean('HasOptedOutTracking', "Don't Track"),
    boolean('HasOptedOutProcessing', "Don't Process"),
    boolean('HasOptedOutProfiling', "Don't Profile"),
    owner,
  ],
})
