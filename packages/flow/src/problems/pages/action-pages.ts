import type { PagesOf } from './problem-page.ts'

export const actionPages: PagesOf<'action'> = {
  'action/action-missing': {
    means: 'The Action element is there, but no action is chosen for it. A run stops at it.',
    mend: 'Choose an action in the field Action, for example Send Conversation Messages.',
    example: 'A new Action element whose field Action is empty.',
  },
  'action/component-missing': {
    means: 'The action does not say what to send. It faults when it is called.',
    mend: 'Choose a notification component in Messaging Component.',
    example: 'Messaging Users is filled in, Messaging Component is empty.',
  },
  'action/component-not-active': {
    means: 'The chosen component is a draft or inactive. Only active components can be sent.',
    mend: 'Activate the component in the org, or choose another one.',
    example: 'Messaging Component is `Spring_Collection`, whose status is Draft.',
  },
  'action/component-not-notification': {
    means:
      'The chosen component is of another type, for example a question with options. A flow can send only notifications.',
    mend: 'Choose a component of the type Notification.',
    example: 'Messaging Component is `Choose_Size`, a component of the type Picklist.',
  },
  'action/component-too-many-parameters': {
    means: 'The component has more custom parameters than the action can fill, which are five.',
    mend: 'Choose another component, or take parameters out of this one.',
    example: 'Messaging Component is a component with six custom parameters.',
  },
  'action/component-unknown': {
    means: 'The project has no component of this API name. The action faults when it is called.',
    mend: 'Choose a component that is there, or add its file to the project.',
    example: 'Messaging Component is `Order_Shiped`; the component is called `Order_Shipped`.',
  },
  'action/component-without-template': {
    means:
      'The component has only a text layout. On WhatsApp, plain text reaches people only within 24 hours of their last message; for all others the request fails with `ApprovedExternalTemplateRequired`.',
    mend: 'Add a layout with an approved external template to the component, or send to other channels only.',
    example: 'The org has a WhatsApp channel, and the component has the format Text alone.',
  },
  'action/consent-contradiction': {
    means:
      'Consent is stored as two values, a switch and a kind, and the two say different things. Which one counts is not documented; the simulator goes by the switch.',
    mend: 'Choose one of the consent preferences on the form; that writes both values.',
    example: '`isEnforceMessagingChannelConsent` is false, and `channelConsentType` is `MessagingEndUser`.',
  },
  'action/consent-missing': {
    means: 'Neither of the two consent values is there, so nothing says whose consent counts.',
    mend: 'Choose one of the options below Apply Messaging channel consent preferences.',
    example: 'An action that was written by hand, without `channelConsentType`.',
  },
  'action/consent-off': {
    means: 'The action does not check consent: people who opted out get the message too.',
    mend: 'Leave those people out in the flow, for example by a condition in Get Records, or let the action check consent.',
    example: 'The choice _No, I’ll apply custom consent logic_ without a condition on `MessagingConsentStatus`.',
  },
  'action/consent-unknown': {
    means: 'The kind of consent is a word that the platform does not know.',
    mend: 'Choose one of the consent preferences on the form.',
    example: '`channelConsentType` is `Everybody`.',
  },
  'action/in-loop': {
    means:
      'The action stands in a loop and sends to the same collection in each turn. Every call makes a request of its own, and an org works on 200 at a time.',
    mend: 'Add the Ids to a collection in the loop and send after it; for more than 100 people send when the collection is full, and empty it.',
    example: 'For each order, Send Conversation Messages to the one customer of the order.',
  },
  'action/input-type': {
    means: 'A resource is chosen for a field that takes another type.',
    mend: 'Choose a resource of the type that the message names, or enter the value.',
    example: 'Messaging Timing is taken from a text collection.',
  },
  'action/input-unknown': {
    means: 'The file gives the action an input that it does not have. It is kept, and has no effect in the simulator.',
    mend: 'Take the input out of the file, or correct its name.',
    example: 'An input `messagingUserIds`; the action calls it `messagingEndUserIds`.',
  },
  'action/longevity-unknown': {
    means: 'Session Longevity holds a word that the platform does not know.',
    mend: 'Choose one of the two options, or clear the choice.',
    example: '`sessionLongevityPreference` is `Forever`.',
  },
  'action/messaging-users-many': {
    means:
      'The people come from a Get Records element without a maximum, and one call takes 100 Ids. With more the action faults, and nobody gets the message.',
    mend: 'Set _Maximum Number of Records_ to 100, or collect the Ids in a loop, send whenever there are 100, and empty the collection.',
    example:
      'Get Records finds all messaging users of a channel, a Transform maps their Ids, and the action sends to them.',
  },
  'action/messaging-users-missing': {
    means: 'The action does not say whom to send to. It faults when it is called.',
    mend: 'Choose a text collection with Ids of messaging users in Messaging Users.',
    example: 'Messaging Component is filled in, Messaging Users is empty.',
  },
  'action/messaging-users-never-filled': {
    means:
      'The chosen collection is empty in every run: no element fills it, it has no default, and it is not an input.',
    mend: 'Fill the collection before the action, or make it available for input.',
    example: 'Messaging Users is the new variable `recipientIds`, and no Assignment adds to it.',
  },
  'action/messaging-users-not-collection': {
    means: 'The chosen resource holds one value. Messaging Users takes a text collection, also for one person.',
    mend: 'Choose a text collection, or make one and add the Id to it.',
    example: 'Messaging Users is the text variable `recipientId`.',
  },
  'action/messaging-users-records': {
    means: 'The chosen collection holds records of messaging users, and the action needs their Ids.',
    mend: 'Use the fix _Use Ids of …_: it puts a Transform before the action that maps the Ids.',
    example: 'Messaging Users is `Get_People`, the records that Get Records found.',
  },
  'action/messaging-users-type': {
    means: 'The chosen collection holds something else than Ids of messaging users.',
    mend: 'Choose a text collection with Ids of messaging users.',
    example: 'Messaging Users is a collection of contacts.',
  },
  'action/output-type': {
    means: 'The variable that takes an output cannot hold it.',
    mend: 'Choose a text variable for the request’s Id, and a text collection for the message identifiers.',
    example: '`messageIdentifiers` goes to a single text variable.',
  },
  'action/output-variable-missing': {
    means: 'Outputs are stored by hand, and one of them has no variable.',
    mend: 'Choose a variable, or take the row out.',
    example: 'A row for `requestId` with an empty variable.',
  },
  'action/outputs-twice': {
    means: 'The file stores the outputs automatically and by hand. Only one of both is possible.',
    mend: 'Choose one of the two ways on the form; the fix keeps the variables.',
    example: '`storeOutputAutomatically` is true, and there are `outputParameters`.',
  },
  'action/parameter-as-input': {
    means:
      'A parameter of the component is given as an input of its own. It works in the simulator, but Flow Builder stores it among the parameters.',
    mend: 'Enter the value in the parameter’s field on the form.',
    example: 'An input `OrderNumber` beside `messagingDefinitionInputParameters`.',
  },
  'action/parameter-property': {
    means: 'The value of a parameter is stored under the property of another type, so the component does not find it.',
    mend: 'Use the fix, or enter the value anew.',
    example: 'The parameter `Count` is an Integer and is stored as `textValue`.',
  },
  'action/parameter-required': {
    means: 'The component requires a parameter that has no value. The action faults when it is called.',
    mend: 'Enter a value, or choose a resource.',
    example: '`OrderNumber` is empty, and the component `Order_Shipped` requires it.',
  },
  'action/parameter-type': {
    means: 'The value of a parameter does not read as the type that the component expects.',
    mend: 'Enter a value of this type, or choose a resource that has it.',
    example: 'The parameter `Day` is a Date and holds `tomorrow`.',
  },
  'action/parameter-unknown': {
    means:
      'A parameter is given that the component does not have; it was probably left when the component was changed.',
    mend: 'Use the fix: it takes the parameter out.',
    example: 'The component was changed from `Order_Shipped` to `Thank_You`, and `OrderNumber` is still there.',
  },
  'action/parameters-unreadable': {
    means: 'The stored parameters are no list in JSON, so none of them can be passed on.',
    mend: 'Enter the parameters anew on the form.',
    example: 'The `apexValue` of `messagingDefinitionInputParameters` ends in the middle.',
  },
  'action/request-type': {
    means: 'The action has one legal request type, `SendNotificationMessages`, and the file holds another or none.',
    mend: 'Use the fix; the form does not show this value.',
    example: 'An action that was written by hand, without `requestType`.',
  },
  'action/request-unused': {
    means: 'The flow does not keep the Id of the request, by which one can ask later who got the message.',
    mend: 'Store `requestId` in a variable that is available for output, or in a record.',
    example: 'Send Conversation Messages is the last element, and no output variable takes `Send.requestId`.',
  },
  'action/session-stays-open': {
    means: 'Each message opens a session that waits up to 48 hours for a reply. An org holds 4,000 of them at a time.',
    mend: 'Nothing to mend when replies are expected. Otherwise choose _Yes, End Session Immediately_.',
    example: 'A broadcast with _No, Keep Session Open_.',
  },
  'action/subscription-missing': {
    means: 'Consent goes by a communication subscription, and none is chosen.',
    mend: 'Choose a resource with the subscription’s Id, or apply consent in another way.',
    example: '_Yes, choose a communication subscription_ with an empty field below.',
  },
  'action/subscription-without-unified-channel': {
    means: 'Consent by subscription works only with a unified channel that supports marketing, and the org has none.',
    mend: 'Choose another consent preference, or set such a channel up.',
    example: 'The choice was stored in another org.',
  },
  'action/timing-defers': {
    means: 'Messages to people in a conversation are held until their session changes. That may take hours.',
    mend: 'Nothing to mend when this is meant. Otherwise choose _Any Time_.',
    example: 'A reminder with _Not During Open Sessions_.',
  },
  'action/timing-unknown': {
    means: 'Messaging Timing holds a word that the platform does not know.',
    mend: 'Choose one of the three options, or clear the choice.',
    example: '`allowedSessionStatus` is `Never`.',
  },
  'action/too-many-parameters': {
    means: 'More than five parameters are passed to the component.',
    mend: 'Take parameters out.',
    example: 'A file with six objects in `messagingDefinitionInputParameters`.',
  },
  'action/too-many-recipients': {
    means: 'More than 100 Ids are written into the flow, and one call takes 100.',
    mend: 'Send in batches of at most 100.',
    example: 'Messaging Users holds 101 Ids, separated by commas.',
  },
}
