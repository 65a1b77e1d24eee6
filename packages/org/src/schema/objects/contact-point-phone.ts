import { defineObject } from '../define-object.ts'
import { boolean, field, owner, reference, required, text } from '../fields.ts'

/** A phone number on which a person can be reached; subscription consents hang on it. */
export const contactPointPhone = defineObject({
  name: 'ContactPointPhone',
  label: 'Contact Point Phone',
  prefix: '0ow',
  prefixIsInvented: true,
  fields: [
    text('Name', 'Name'),
    reference('ParentId', 'Parent ID', ['Individual', 'Account', 'Contact']),
    field('TelephoneNumber', 'Telephone Number', 'phone', { ...required, length: 40 }),
    field('FormattedInternationalPhoneNumber', 'Formatted International Phone Number', 'phone', { length: 40 }),
    text('AreaCode', 'Area Code', { length: 10 }),
    text('PhoneType', 'Phone Type', { length: 40 }),
    boolean('IsPrimary', 'Primary'),
    boolean('IsSmsCapable', 'SMS Capable'),
    field('ActiveFromDate', 'Active From', 'date'),
    field('ActiveToDate', 'Active To', 'date'),
    owner,
  ],
})
