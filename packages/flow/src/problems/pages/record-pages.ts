import type { PagesOf } from './problem-page.ts'

/** Create, Update and Delete Records have their checks in common. */
export const recordPages: PagesOf<'records'> = {
  'records/condition-incomplete': {
    means: 'A condition that picks the records lacks its field, operator or value.',
    mend: 'Complete the condition, or remove it.',
    example: '`Status` _Equals_, and the value is empty.',
  },
  'records/condition-type': {
    means: 'The operator or the value of a condition that picks the records does not fit its field.',
    mend: 'Choose another operator, or a value of the type that the message names.',
    example: '`CreatedDate` _Starts With_ `2026`.',
  },
  'records/field-missing': {
    means: 'A value of the new or changed record does not say which field it is for.',
    mend: 'Choose the field, or remove the row.',
    example: 'A row of a Create Records element with the value `Shipped` and no field.',
  },
  'records/field-unknown': {
    means:
      'A condition or value names a field that the object does not have in the simulated org. A real org may have it.',
    mend: 'Correct the name. Leave it when the flow is meant for an org that has the field.',
    example: 'A value for `ConsentStatus` of `MessagingEndUser`; the field is called `MessagingConsentStatus`.',
  },
  'records/filter-missing': {
    means: 'Without a condition the element updates or deletes every record of the object.',
    mend: 'Add a condition. Leave it when all records are meant.',
    example: 'A Delete Records element with the object `Order` and nothing else.',
  },
  'records/id-variable-type': {
    means: 'The variable that is to take the Id of the new record cannot: it is no single text.',
    mend: 'Choose a text variable, or store the Id automatically.',
    example: '`total`, which is a Number, chosen to store the Id of a new Order.',
  },
  'records/logic': {
    means: 'The custom logic over the conditions cannot be read, or leaves one of them out.',
    mend: 'Correct the logic; it uses the number of every condition.',
    example: '`1 AND 3` over two conditions.',
  },
  'records/not-a-record': {
    means: 'The element is to create, update or delete something that is no record.',
    mend: 'Choose a record variable, a record collection, or the output of an element that gives records.',
    example: 'An Update Records element over `note`, which is a Text variable.',
  },
  'records/source-missing': {
    means: 'Nothing says which records the element is about: neither a variable nor an object.',
    mend: 'Choose a record variable, or an object with its conditions and field values.',
    example: 'A Create Records element that was just added.',
  },
  'records/value-type': {
    means: 'A field of the new or changed record is set to a value that it cannot hold.',
    mend: 'Choose a value of the type that the message names; of a collection, loop over the items.',
    example: '`Status` set to `notes`, which is a collection.',
  },
  'records/values-missing': {
    means: 'An Update Records element picks records, but sets none of their fields.',
    mend: 'Set a field, or remove the element.',
    example: 'An update of `Order` records without a row under _Set Field Values_.',
  },
}
