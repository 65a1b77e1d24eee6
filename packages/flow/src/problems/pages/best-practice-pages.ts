import type { PagesOf } from './problem-page.ts'

export const bestPracticePages: PagesOf<'best-practice'> = {
  'best-practice/APIVersion': {
    means:
      'The flow runs as flows did in an API version before 50, or does not say in which. What has changed since does not apply to it.',
    mend: 'Set a newer version in the flow’s properties, and try the flow out before it goes live.',
    example: 'A file with `apiVersion` 48.0.',
  },
  'best-practice/ActionCallsInLoop': {
    means:
      'An action is called in every turn of a loop. Most actions take a whole collection, and an org limits the calls, queries and time of one transaction.',
    mend: 'Collect what the action needs in the loop, and call it once after it.',
    example: 'An email alert in the loop _Each Contact_.',
  },
  'best-practice/AutoLayout': {
    means: 'The cards stand where somebody put them, so everybody who changes the flow has to tidy up.',
    mend: 'Switch to Auto-Layout. Leave it when the order of the cards says something.',
    example: 'A flow whose `CanvasMode` is `FREE_FORM_CANVAS`.',
  },
  'best-practice/CopyAPIName': {
    means: 'A pasted element still has the API name of a copy, which tells nobody what it does.',
    mend: 'Rename it, or use the fix: it names the element after what it was copied from.',
    example: '`Copy_1_of_Send_Update`.',
  },
  'best-practice/CyclomaticComplexity': {
    means:
      'Outcomes of decisions and loops add up to more than 25 ways through the flow. Hardly anybody tries that many before a change.',
    mend: 'Move parts that stand for themselves into subflows.',
    example: 'A flow with nine decisions of three outcomes each.',
  },
  'best-practice/DMLStatementInLoop': {
    means: 'Records are written in every turn of a loop. An org allows 150 writes in one transaction.',
    mend: 'Put the records into a collection in the loop, and write the collection once after it.',
    example: 'Update Records in the loop _Each Order_.',
  },
  'best-practice/DuplicateDMLOperation': {
    means:
      'Records are written before a screen that has Previous. Whoever goes back and on again writes them a second time.',
    mend: 'Take Previous off the screen, or write the records after the last screen.',
    example: 'Create Records between the screens _Enter_ and _Thanks_.',
  },
  'best-practice/FlowDescription': {
    means: 'The flow has no description. Whoever finds it in an org next year does not know what it is for.',
    mend: 'Say in the flow’s properties what it does, when, and who looks after it.',
    example: 'A file without `description`.',
  },
  'best-practice/GetRecordAllFields': {
    means:
      'Get Records stores all fields of the records, also those that the flow does not need and its users may not see.',
    mend: 'Choose the fields. Leave it when many are needed.',
    example: '_Automatically store all fields_.',
  },
  'best-practice/HardcodedId': {
    means:
      'The Id of a record is written into the flow. In another org, also in a sandbox made anew, it is another one.',
    mend: 'Get the record by a name that is the same everywhere, or take the Id as an input.',
    example: '`0125g000000LkbBAAS` as the value of `RecordTypeId`.',
  },
  'best-practice/HardcodedSecret': {
    means: 'A key or token stands in the flow. Everybody who may read the flow, or its file, can use it.',
    mend: 'Keep it in a named credential, and have it replaced: it is known now.',
    example: '`Bearer` with a token in a text template.',
  },
  'best-practice/HardcodedUrl': {
    means: 'The address of one org is written into the flow. In another org it leads to the wrong place.',
    mend: 'Build the address from `$Api`, or keep it in a custom label or custom metadata.',
    example: '`https://acme.my.salesforce.com/` before the Id of a record.',
  },
  'best-practice/MissingFaultPath': {
    means:
      'An action or a data element has no fault path. When it fails, the flow stops and everything it did is undone; whoever ran it reads a general message.',
    mend: 'Add a fault path, by hand or by the fix: it keeps the message in a variable and ends the path.',
    example: 'A new action.',
  },
  'best-practice/MissingNullHandler': {
    means:
      'Get Records sets its result to null when it finds nothing, and the flow uses the result without asking whether there is one.',
    mend: 'Put a Decision after it whose outcome asks _Is Null_.',
    example: '`{!Get_Account.Name}` in a text, where no account may be found.',
  },
  'best-practice/MissingRecordTriggerFilter': {
    means: 'The flow has no entry conditions, so it runs at every save of its object, needed or not.',
    mend: 'Say in Start which records the flow is for.',
    example: 'After an Order is created or updated, Condition Requirements None.',
  },
  'best-practice/ProcessBuilder': {
    means: 'Salesforce no longer supports Process Builder. Processes still run, but nobody should build on them.',
    mend: 'Migrate the process to a flow; Salesforce has a tool for it.',
    example: 'A file whose `processType` is `Workflow`.',
  },
  'best-practice/RecordIdAsString': {
    means:
      'An input takes the Id of a record that the flow then has to look up. Pages and buttons can hand over the record.',
    mend: 'Make `recordId` a record variable. Leave it when callers pass an Id.',
    example: 'A text variable `recordId`, available for input.',
  },
  'best-practice/RecursiveAfterUpdate': {
    means: 'After a record is saved, the flow saves it, or others of its object, again. That starts the flow again.',
    mend: 'Set fields of the same record in a before-save flow, or narrow the entry conditions so that the second save does not meet them.',
    example: 'After an Order is updated, Update Records of `$Record`.',
  },
  'best-practice/SOQLQueryInLoop': {
    means: 'Records are read in every turn of a loop. An org allows 100 queries in one transaction.',
    mend: 'Get all the records once before the loop.',
    example: 'Get Records of the account in the loop _Each Contact_.',
  },
  'best-practice/SameRecordFieldUpdates': {
    means: 'A before-save flow uses Update Records for the record that is about to be saved.',
    mend: 'Use an Assignment to fields of `$Record`; it is saved with the record.',
    example: 'Before an Order is updated, Update Records of `$Record`.',
  },
  'best-practice/TransformInsteadOfLoop': {
    means: 'All that a loop does is put something of each item into a collection, step by step.',
    mend: 'Use a Transform, which maps the whole collection at once.',
    example: 'A loop over messaging users that adds each Id to `recipientIds`.',
  },
  'best-practice/TriggerOrder': {
    means:
      'The flow has no trigger order. When several flows start on the same object, which runs first is up to the platform.',
    mend: 'Set a trigger order in the flow’s properties. Leave it when no other flow is on the object.',
    example: 'A record-triggered flow without `triggerOrder`.',
  },
  'best-practice/UnconnectedElement': {
    means: 'No path from Start leads to the element, so it never runs.',
    mend: 'Connect it, or remove it.',
    example: 'An element whose line was removed in the free-form layout.',
  },
  'best-practice/UnsafeRunningContext': {
    means:
      'The flow runs in system mode without sharing: whoever starts it reads and writes records that are not shared with them.',
    mend: 'Choose user context or system context with sharing. Leave it when the flow needs every record, and say so in its description.',
    example: 'A file whose `runInMode` is `SystemModeWithoutSharing`.',
  },
  'best-practice/UnusedVariable': {
    means: 'Nothing in the flow reads or fills the variable.',
    mend: 'Use it, or remove it. Removing one that is available outside the flow may break who passes it.',
    example: 'A variable `note` after the last element that used it was removed.',
  },
}
