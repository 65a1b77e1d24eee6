import type { PagesOf } from './problem-page.ts'

export const flowPages: PagesOf<'file' | 'flow' | 'name' | 'reference' | 'start'> = {
  'file/not-a-flow': {
    means: 'The file is XML, but no flow: its outermost tag is another one.',
    mend: 'Choose a `.flow-meta.xml` or `.flow` file.',
    example: 'The file of a messaging channel.',
  },
  'flow/api-version-illegal': {
    means: 'The API version is no whole number. An org does not take the file.',
    mend: 'Enter a number such as 67.0 in the flow’s properties.',
    example: 'A file whose `apiVersion` is `latest`.',
  },
  'flow/endless': {
    means: 'A path leads back to itself, and nothing on it can lead out. A run goes round until the org stops it.',
    mend: 'End the path, or put a Decision into it that leaves it.',
    example: 'An Assignment whose line leads to the Assignment itself.',
  },
  'flow/invalid-draft': {
    means: 'The org saved this version with errors. It cannot be activated, and deploying it as it is may fail.',
    mend: 'Mend the errors that are shown. The status changes when the org saves the flow anew.',
    example: 'A file whose `status` is `InvalidDraft`.',
  },
  'flow/label-missing': {
    means: 'The flow has no label; the org does not take it.',
    mend: 'Enter a label in the flow’s properties.',
    example: 'A file without `label`.',
  },
  'flow/start-not-connected': {
    means: 'Nothing follows Start, so a run does nothing.',
    mend: 'Add an element after Start, or connect the first one.',
    example: 'A new flow.',
  },
  'flow/status-unknown': {
    means: 'The status is none that a flow can have. An org does not take the file.',
    mend: 'Set `Draft`. The other ones are `Active`, `Obsolete`, `InvalidDraft` and `UnderReview`.',
    example: 'A file whose `status` is `Inactive`, as the screen calls it.',
  },
  'name/duplicate': {
    means:
      'Two things in the flow have the same API name. Elements, resources and outcomes share one set of names, and case does not count.',
    mend: 'Rename one of them; every mention is renamed along.',
    example: 'An element `Send` and an outcome `send`.',
  },
  'name/illegal': {
    means:
      'An API name has letters, digits and single underscores, begins with a letter, does not end with an underscore, and has at most 80 characters.',
    mend: 'Rename it.',
    example: '`my mail`, which has a blank.',
  },
  'reference/field-unknown': {
    means: 'A field is used that the record’s object does not have in the simulated org. A real org may have it.',
    mend: 'Correct the name. Leave it when the flow is meant for an org that has the field.',
    example: '`{!Each_Person.FirstName}`, where the loop walks through messaging users.',
  },
  'reference/no-triggering-record': {
    means: 'The record that starts a flow is used, but none starts this one: a person or code does.',
    mend: 'Use a record variable that is available for input, or give Start an object and a trigger.',
    example: '`{!$Record.ContactId}` in an autolaunched flow without a trigger.',
  },
  'reference/not-a-record': {
    means: 'Something that has no fields is used as if it were a record.',
    mend: 'Use the value itself; of a collection loop over the items.',
    example: '`Get_People.Name`, where `Get_People` holds all records that were found.',
  },
  'reference/output-unknown': {
    means: 'An action has no output of this name, or stores its outputs in variables.',
    mend: 'Choose one of the outputs that the message names, or the variable that takes the output.',
    example: '`{!Send.request}`; the output is called `requestId`.',
  },
  'reference/unknown': {
    means: 'Something is named that the flow does not have. A run faults there.',
    mend: 'Choose another resource, or create the one that is missing.',
    example: '`{!orderNo}` in a text, where the variable is called `orderNumber`.',
  },
  'start/condition-incomplete': {
    means: 'An entry condition lacks its field, its operator or its value.',
    mend: 'Complete the condition in the file, or take it out.',
    example: '`Status` equals nothing.',
  },
  'start/condition-type': {
    means: 'The operator or the value of an entry condition does not fit its field.',
    mend: 'Choose another operator, or a value of the type that the message names.',
    example: '`CreatedDate` _Starts With_ `2026`.',
  },
  'start/field-unknown': {
    means:
      'An entry condition names a field that the object does not have in the simulated org. A real org may have it.',
    mend: 'Correct the name. Leave it when the flow is meant for an org that has the field.',
    example: '`MessagingEndUser` by `ConsentStatus`; the field is called `MessagingConsentStatus`.',
  },
  'start/logic': {
    means: 'The custom logic of the entry conditions cannot be read, or does not use each of them.',
    mend: 'Correct the logic as the message says.',
    example: '`1 AND 3`, and there are two conditions.',
  },
  'start/object-missing': {
    means: 'A record or a platform event sets the flow off, and nothing says of which object.',
    mend: 'Name the object.',
    example: 'A record-triggered flow whose `start` has no `object`.',
  },
  'start/schedule-incomplete': {
    means: 'The flow runs on a schedule, and the frequency, the first day or the time is missing.',
    mend: 'Give all three.',
    example: 'A schedule-triggered flow without `startTime`.',
  },
}
