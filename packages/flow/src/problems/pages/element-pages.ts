import type { PagesOf } from './problem-page.ts'

export const elementPages: PagesOf<'assignment' | 'decision' | 'element' | 'get-records' | 'loop' | 'transform'> = {
  'assignment/empty': {
    means: 'The assignment has no row, so it changes nothing.',
    mend: 'Add a row, or remove the element.',
    example: 'An Assignment element that was just added.',
  },
  'assignment/not-assignable': {
    means:
      'A row sets something that cannot be changed: a constant, a formula, an outcome, an action’s output, a global variable or a field of another record. A run faults there.',
    mend: 'Choose a variable, or a field of a record variable.',
    example: '`greeting` _Equals_ `Hello`, where `greeting` is a constant.',
  },
  'assignment/operator-missing': {
    means: 'A row does not say how the value is put in.',
    mend: 'Choose an operator.',
    example: '`total`, then nothing, then `1`.',
  },
  'assignment/operator-type': {
    means: 'The operator cannot be used with the type of the variable. A run faults there.',
    mend: 'Choose one of the operators that the form offers.',
    example: '`isOpen` _Add_ `True`, where `isOpen` is a Boolean.',
  },
  'assignment/value-missing': {
    means: 'A row has no value, so it sets the variable to null.',
    mend: 'Enter a value. Leave it when the variable is meant to be cleared.',
    example: '`note` _Equals_, and the value is empty.',
  },
  'assignment/value-type': {
    means:
      'The value does not fit the variable and the operator. A run faults there, or another value comes out than meant.',
    mend: 'Choose a value of the type that the message names.',
    example: '`total` _Add_ `recipientIds`, where `total` is a Number and `recipientIds` a text collection.',
  },
  'assignment/variable-missing': {
    means: 'A row does not say which variable to set.',
    mend: 'Choose a variable.',
    example: 'An empty variable, _Equals_ `1`.',
  },
  'decision/condition-missing': {
    means: 'An outcome has no condition, so it can never be chosen by one.',
    mend: 'Add a condition, or remove the outcome; what is left over goes to the default outcome.',
    example: 'An outcome _Opted In_ whose conditions were all removed.',
  },
  'decision/logic-number': {
    means: 'The custom logic names a condition that is not there.',
    mend: 'Correct the number.',
    example: '`1 AND 3` over two conditions.',
  },
  'decision/logic-syntax': {
    means: 'The custom logic cannot be read.',
    mend: 'Use the numbers of conditions, AND, OR, NOT and closed parentheses.',
    example: '`1 AND (2 OR 3`, which lacks a parenthesis.',
  },
  'decision/logic-too-long': {
    means: 'The custom logic has more than 1,000 characters.',
    mend: 'Shorten it, for example by splitting the outcome.',
    example: 'A logic over some hundred conditions.',
  },
  'decision/logic-unused': {
    means: 'The custom logic leaves a condition out.',
    mend: 'Use every condition, or remove the one that is not needed.',
    example: '`1 AND 2` over three conditions.',
  },
  'decision/operator-missing': {
    means: 'A condition has no operator.',
    mend: 'Choose an operator.',
    example: '`total`, then nothing, then `100`.',
  },
  'decision/operator-type': {
    means: 'The operator cannot be used with the type of the resource on its left.',
    mend: 'Choose one of the operators that the form offers.',
    example: '`isOpen` _Greater Than_ `True`, where `isOpen` is a Boolean.',
  },
  'decision/outcome-label-missing': {
    means: 'An outcome has no label. The label stands on its line on the canvas.',
    mend: 'Enter a label.',
    example: 'A new outcome whose label is empty.',
  },
  'decision/outcome-missing': {
    means: 'The decision has only its default outcome, so it decides nothing.',
    mend: 'Add an outcome, or remove the element.',
    example: 'A Decision element that was just added.',
  },
  'decision/resource-missing': {
    means: 'A condition does not say what is compared.',
    mend: 'Choose a resource on the left.',
    example: 'An empty resource, _Equals_ `OptedIn`.',
  },
  'decision/value-missing': {
    means: 'A condition does not say what it compares with.',
    mend: 'Enter a value or choose a resource. To ask whether something is empty, use _Is Null_.',
    example: '`status` _Equals_, and the value is empty.',
  },
  'decision/value-type': {
    means:
      'The value on the right has another type than the resource on the left, so the condition cannot hold as meant.',
    mend: 'Choose a value of the type that the message names.',
    example: '`total` _Greater Than_ `many`, where `total` is a Number.',
  },
  'element/connector-dangling': {
    means: 'A path leads to an element that is not in the flow.',
    mend: 'Connect the path to another element, or use the fix: it ends the path.',
    example: 'A file whose `targetReference` is `Send_Update`, after the element was removed by hand.',
  },
  'element/fault-path-not-allowed': {
    means: 'An element that cannot fail has a fault path. An org does not take such a file.',
    mend: 'Take `faultConnector` out of the file. Actions, the elements that read or write records, waits and stages can have one.',
    example: 'A Decision with `faultConnector`, written by hand.',
  },
  'element/label-missing': {
    means: 'An element has no label, so its card is blank.',
    mend: 'Enter a label.',
    example: 'A new element whose field Label is empty.',
  },
  'element/label-too-long': {
    means: 'A label has more than 255 characters; the org does not take it.',
    mend: 'Shorten it, and put the rest into the description.',
    example: 'A label that holds a whole explanation.',
  },
  'element/not-in-flow-type': {
    means:
      'Flows of this type, or with this trigger, do not have elements of this kind. An org does not take the flow.',
    mend: 'Remove the element, or make a flow of a type that has it.',
    example: 'A Screen in an autolaunched flow, or Create Records in a flow that runs before a record is saved.',
  },
  'get-records/field-missing': {
    means: 'A condition does not say which field it looks at.',
    mend: 'Choose a field, or remove the condition.',
    example: 'An empty field, _Equals_ `OptedIn`.',
  },
  'get-records/field-unknown': {
    means: 'The simulated org’s object has no such field, so a run here stops at the element. A real org may have it.',
    mend: 'Correct the name. Leave it when the flow is meant for an org that has the field.',
    example: '`MessagingEndUser` by `ConsentStatus`; the field is called `MessagingConsentStatus`.',
  },
  'get-records/filter-missing': {
    means: 'Without a condition the element reads every record of the object.',
    mend: 'Add a condition. Leave it when all records are meant.',
    example: 'All `MessagingEndUser` records of the org.',
  },
  'get-records/limit-type': {
    means: 'The maximum number of records is no number.',
    mend: 'Enter a whole number, or choose a number variable.',
    example: '_Maximum Number of Records_ is the text variable `note`.',
  },
  'get-records/logic-number': {
    means: 'The custom logic names a condition that is not there.',
    mend: 'Correct the number.',
    example: '`1 AND 2` over one condition.',
  },
  'get-records/logic-syntax': {
    means: 'The custom logic cannot be read.',
    mend: 'Use the numbers of conditions, AND, OR, NOT and closed parentheses.',
    example: '`1 AND OR 2`.',
  },
  'get-records/logic-too-long': {
    means: 'The custom logic has more than 1,000 characters.',
    mend: 'Shorten it.',
    example: 'A logic over some hundred conditions.',
  },
  'get-records/logic-unused': {
    means: 'The custom logic leaves a condition out.',
    mend: 'Use every condition, or remove the one that is not needed.',
    example: '`1` over two conditions.',
  },
  'get-records/object-missing': {
    means: 'The element does not say which records to read.',
    mend: 'Choose an object.',
    example: 'A Get Records element that was just added.',
  },
  'get-records/object-unknown': {
    means: 'The simulated org does not have this object, so a run here stops at the element. A real org may have it.',
    mend: 'Choose another object. Leave it when the flow is meant for an org that has the object.',
    example: 'Get Records of `Invoice__c`.',
  },
  'get-records/operator-missing': {
    means: 'A condition has no operator.',
    mend: 'Choose an operator, or remove the condition.',
    example: '`Name`, then nothing, then `Ann`.',
  },
  'get-records/operator-type': {
    means: 'The operator cannot be used with the type of the field.',
    mend: 'Choose one of the operators that the form offers.',
    example: '`CreatedDate` _Starts With_ `2026`.',
  },
  'get-records/sort-field-missing': {
    means: 'The records are to be sorted, but not by which field.',
    mend: 'Choose a field, or _Not Sorted_.',
    example: 'Ascending, and Sort By is empty.',
  },
  'get-records/value-missing': {
    means: 'A condition does not say what it compares with. A null value makes the element fail.',
    mend: 'Enter a value or choose a resource. To ask for empty fields, use _Is Null_.',
    example: '`MessagingChannelId` _Equals_, and the value is empty.',
  },
  'get-records/value-type': {
    means: 'The value has another type than the field.',
    mend: 'Choose a value of the type that the message names.',
    example: '`IsFullyOptedIn` _Equals_ `OptedIn`; the field is true or false.',
  },
  'get-records/variable-missing': {
    means: 'The result is stored by hand, and no variable takes it. It is lost.',
    mend: 'Choose a variable, or store all fields automatically.',
    example: '_Choose fields and assign variables_, and the variable is empty.',
  },
  'get-records/variable-type': {
    means: 'The variable that takes the result cannot hold it.',
    mend: 'For all records choose a record collection of this object, for the first one a record variable, for a field a variable of its type.',
    example: 'Only the first `MessagingEndUser`, stored in a collection.',
  },
  'loop/body-missing': {
    means: 'The loop has nothing on For Each, so it walks through the collection for nothing.',
    mend: 'Add an element to For Each, or remove the loop.',
    example: 'A Loop element that was just added.',
  },
  'loop/collection-missing': {
    means: 'The loop does not say what to walk through.',
    mend: 'Choose a collection.',
    example: 'A Loop element that was just added.',
  },
  'loop/entered-from-outside': {
    means:
      'A path from elsewhere leads into the body of a loop. The loop has not begun there, so its current item is null.',
    mend: 'Lead the path to the loop itself, or to what comes after it.',
    example: 'A Go To from the fault path before the loop to an Assignment inside it.',
  },
  'loop/never-returns': {
    means: 'No path from For Each leads back to the loop, so only the first item is looked at.',
    mend: 'Lead the last element of the body to the loop. Leave it when the first item is all that is wanted.',
    example: 'A loop whose body ends after its Assignment.',
  },
  'loop/not-a-collection': {
    means: 'The loop walks through something that holds one value.',
    mend: 'Choose a collection. Get Records gives one when it stores all records.',
    example: 'A loop over a Get Records element that stores only the first record.',
  },
  'loop/variable-type': {
    means: 'The loop puts its items into a variable that cannot hold them.',
    mend: 'Choose a variable of the items’ type; newer flows need none, as the loop’s own name is the current item.',
    example: 'A loop over messaging users with a text variable for the current item.',
  },
  'transform/field-unknown': {
    means:
      'The records of the source have no such field in the simulated org, so a run here stops at the element. A real org may have it.',
    mend: 'Choose a field that is there. Leave it when the flow is meant for an org that has the field.',
    example: '`Get_People[$EachItem].PhoneNumber`.',
  },
  'transform/mapping-missing': {
    means: 'The transform maps nothing, so its result is empty.',
    mend: 'Choose a source and a field.',
    example: 'A Transform element that was just added.',
  },
  'transform/not-a-collection': {
    means: 'The mapping goes through the items of something that holds one value.',
    mend: 'Choose a collection as the source.',
    example: '`person[$EachItem].Id`, where `person` is a record variable.',
  },
  'transform/source-missing': {
    means: 'A mapping has no source.',
    mend: 'Choose a value to map from, or remove the mapping.',
    example: 'A file with a mapping without `value`.',
  },
  'transform/value-type': {
    means: 'What is mapped has another type than the transform makes.',
    mend: 'Choose another source or field, or another type for the result.',
    example: 'The records themselves, `Get_People`, into a text collection; their Ids would fit.',
  },
}
