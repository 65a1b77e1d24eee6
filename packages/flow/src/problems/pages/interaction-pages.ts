import type { PagesOf } from './problem-page.ts'

/** Screens, errors, and what calls other flows and classes. */
export const interactionPages: PagesOf<'apex-plugin' | 'custom-error' | 'orchestration-stage' | 'screen' | 'subflow'> =
  {
    'apex-plugin/class-missing': {
      means: 'A legacy Apex action does not say which class it calls.',
      mend: 'Name the class in the file, or use an Action that calls an invocable method.',
      example: 'An element of the collection `apexPluginCalls` without `apexClass`.',
    },
    'custom-error/field-missing': {
      means: 'A message is to stand at a field of the page, but the field is not named.',
      mend: 'Name the field, or show the message on the page.',
      example: 'A message marked as a field error without a field.',
    },
    'custom-error/message-missing': {
      means: 'A Custom Error has no message, so nobody learns what to do.',
      mend: 'Enter a message.',
      example: 'A Custom Error that was just added.',
    },
    'custom-error/message-too-long': {
      means: 'A message has more than 255 characters.',
      mend: 'Shorten the message.',
      example: 'A message that quotes a whole policy.',
    },
    'orchestration-stage/flow-missing': {
      means: 'A step of a stage does not say which flow it runs.',
      mend: 'Name the flow.',
      example: 'A step _Approve_ whose action is empty.',
    },
    'orchestration-stage/step-missing': {
      means: 'A stage of an orchestration has no step, so nothing happens in it.',
      mend: 'Add a step, or remove the stage.',
      example: 'A stage _Closing_ that was just added.',
    },
    'screen/choices-missing': {
      means: 'A component that offers choices has none.',
      mend: 'Name at least one choice, or a choice set, for the component.',
      example: 'Radio buttons _Channel_ without a choice.',
    },
    'screen/component-missing': {
      means: 'A component of the screen does not say which Lightning component it is.',
      mend: 'Name the component, or remove it from the screen.',
      example: 'A component `Address` without a name such as `flowruntime:address`.',
    },
    'screen/condition-incomplete': {
      means: 'A condition under which a component is shown lacks its resource, operator or value.',
      mend: 'Complete the condition, or remove it.',
      example: '`isOpen` _Equals_, and the value is empty.',
    },
    'screen/condition-type': {
      means: 'The operator or the value of a condition under which a component is shown does not fit what it looks at.',
      mend: 'Choose another operator, or a value of the type that the message names.',
      example: '`total` _Starts With_ `1`, where `total` is a Number.',
    },
    'screen/logic': {
      means: 'The custom logic over the conditions of a component cannot be read, or leaves one of them out.',
      mend: 'Correct the logic; it uses the number of every condition.',
      example: '`1 OR` over two conditions.',
    },
    'subflow/flow-has-screens': {
      means: 'An autolaunched flow calls a flow with screens. Nobody would see them, so an org refuses it.',
      mend: 'Call a flow without screens, or make this one a screen flow.',
      example: 'A record-triggered flow that calls `Enter_Address`.',
    },
    'subflow/flow-inactive': {
      means:
        'This flow is active and calls one that is not. Runs take the latest version of it, whether it is finished or not.',
      mend: 'Activate the flow that is called.',
      example: 'An active flow that calls a draft.',
    },
    'subflow/flow-missing': {
      means: 'A Subflow does not say which flow it calls.',
      mend: 'Name the flow.',
      example: 'A Subflow that was just added.',
    },
    'subflow/flow-unknown': {
      means: 'The project has no flow of this name. When the org has none either, it refuses the flow.',
      mend: 'Correct the name, or add the file. Leave it when the org has the flow.',
      example: 'A Subflow that calls `Order_Sub`, in a project without `Order_Sub.flow-meta.xml`.',
    },
    'subflow/input-unknown': {
      means: 'A value is given for something that the called flow does not take.',
      mend: 'Take the row out, or make the variable in the called flow available for input.',
      example: 'A value for `orderId`, where the variable was renamed to `recordId`.',
    },
  }
