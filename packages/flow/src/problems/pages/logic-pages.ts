import type { PagesOf } from './problem-page.ts'

/** Collections and waits. */
export const logicPages: PagesOf<'collection-filter' | 'collection-sort' | 'wait'> = {
  'collection-filter/collection-missing': {
    means: 'The filter does not say which collection it takes its items from.',
    mend: 'Choose a collection.',
    example: 'A Collection Filter that was just added.',
  },
  'collection-filter/condition-incomplete': {
    means: 'A condition lacks its resource, operator or value.',
    mend: 'Complete the condition, or remove it.',
    example: '`currentItem_Open_Orders.Status` _Equals_, and the value is empty.',
  },
  'collection-filter/condition-missing': {
    means: 'The filter has neither a condition nor a formula, so nothing says which items stay.',
    mend: 'Add a condition, or write a formula.',
    example: 'A Collection Filter with a collection and nothing else.',
  },
  'collection-filter/condition-type': {
    means: 'The operator or the value of a condition does not fit what it looks at.',
    mend: 'Choose another operator, or a value of the type that the message names.',
    example: '`currentItem_Open_Orders.Total` _Greater Than_ `many`, where the field is a Number.',
  },
  'collection-filter/logic': {
    means: 'The custom logic over the conditions cannot be read, or leaves one of them out.',
    mend: 'Correct the logic; it uses the number of every condition.',
    example: '`1 OR` over two conditions.',
  },
  'collection-filter/not-a-collection': {
    means: 'The filter works on something that holds one value.',
    mend: 'Choose a collection.',
    example: 'A Collection Filter over `person`, which is a single record.',
  },
  'collection-sort/collection-missing': {
    means: 'The sort does not say which collection to put in order.',
    mend: 'Choose a collection.',
    example: 'A Collection Sort that was just added.',
  },
  'collection-sort/field-missing': {
    means: 'Nothing says by what the items are sorted.',
    mend: 'Choose the field of the records to sort by.',
    example: 'A Collection Sort over records whose sort field is empty.',
  },
  'collection-sort/not-a-collection': {
    means: 'The sort works on something that holds one value.',
    mend: 'Choose a collection.',
    example: 'A Collection Sort over `person`, which is a single record.',
  },
  'collection-sort/too-many-fields': {
    means: 'A Collection Sort takes up to three fields.',
    mend: 'Remove the fields that matter least.',
    example: 'A sort by name, date, amount and status.',
  },
  'wait/amount-missing': {
    means: 'A wait for an amount of time does not say how long, or in which unit.',
    mend: 'Enter the amount and its unit.',
    example: 'A wait for an amount of time with `Days` and no number.',
  },
  'wait/condition-incomplete': {
    means: 'A condition of an event lacks its resource, operator or value.',
    mend: 'Complete the condition, or remove it.',
    example: '`isOpen` _Equals_, and the value is empty.',
  },
  'wait/condition-type': {
    means: 'The operator or the value of a condition does not fit what it looks at.',
    mend: 'Choose another operator, or a value of the type that the message names.',
    example: '`note` _Equals_ `notes`, where `notes` is a collection.',
  },
  'wait/date-missing': {
    means: 'A wait until a date does not say which date.',
    mend: 'Enter a date, or choose a resource that holds one.',
    example: 'A wait until a date whose date field is empty.',
  },
  'wait/event-missing': {
    means: 'The wait has nothing to wait for, so it goes on at once.',
    mend: 'Say what it waits for, or remove the element.',
    example: 'A wait without an event.',
  },
  'wait/field-unknown': {
    means:
      'The event picks records by a field that their object does not have in the simulated org. A real org may have it.',
    mend: 'Correct the name. Leave it when the flow is meant for an org that has the field.',
    example: 'A change of `MessagingEndUser` by `ConsentStatus`; the field is called `MessagingConsentStatus`.',
  },
  'wait/logic': {
    means: 'The custom logic over the conditions of an event cannot be read, or leaves one of them out.',
    mend: 'Correct the logic; it uses the number of every condition.',
    example: '`2` over two conditions.',
  },
}
