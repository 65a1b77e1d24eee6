import type { Assumption } from './assumptions.ts'

/** Assumptions that the simulator rests on and that nobody asked to switch: one choice each. */
export const fixedAssumptions: readonly Assumption[] = [
  fixed(
    'required-inputs',
    'Are component, request type and users required inputs?',
    'yes, a call without one faults',
    '1.2',
  ),
  fixed('consent-pair', 'Which wins when the two consent inputs disagree?', 'the boolean', '1.4, 9 no. 5'),
  fixed('identifier-order', 'In which order do the message identifiers stand?', 'that of the recipients', '1.6'),
  fixed('middle-status', 'How is the middle request status spelled?', 'InProgress', '2, 9 no. 8'),
  fixed('record-lists', "How are a request's lists written?", 'comma-joined, in the same order across columns', '2'),
  fixed('counter-sum', 'Do the four counters always add up to the total?', 'yes', '2'),
  fixed(
    'further-reasons',
    'Which reasons are there beyond the two that were seen?',
    'invented ones, marked simulated',
    '2, 9 no. 11',
  ),
  fixed('reason-length', 'What happens to reasons longer than 700 characters?', 'cut off', '9 no. 24'),
  fixed('empty-recipients', 'What does a call with an empty collection do?', 'faults', '7.3'),
  fixed('malformed-ids', 'What does a malformed Id, or one of another object, do?', 'the call faults', '7.3'),
  fixed('missing-users', 'What does a well-formed Id without a record do?', 'that message fails', '7.3'),
  fixed('double-ids', 'What do double Ids do?', 'two messages, two identifiers', '7.3'),
  fixed('unknown-component', 'What does an unknown component do?', 'the call faults', '7.3'),
  fixed(
    'inactive-component',
    'What does a component that is not Active do?',
    'the call faults; deactivated later, its pending messages fail',
    '7.3',
  ),
  fixed(
    'other-component-types',
    'What does a component of another type than Notification do?',
    'the call faults',
    '7.3',
  ),
  fixed('too-many-parameters', 'What do more than five parameters do?', 'the call faults', '7.3'),
  fixed('wrong-parameters', 'What does an unknown parameter or one of the wrong type do?', 'the call faults', '7.3'),
  fixed('subscription-missing', 'What does the subscription choice without an Id do?', 'the call faults', '7.3'),
  fixed(
    'subscription-not-tied',
    'What does a subscription of another channel do?',
    'the message fails at dispatch',
    '7.3',
  ),
  fixed(
    'unusable-channel',
    'What does an inactive, standard or unsupported channel do?',
    'the message fails at dispatch',
    '7.3',
  ),
  fixed('wrong-picklist-text', 'What does a value outside the picklist do?', 'the call faults', '7.3'),
  fixed('fault-text', 'How is the text of a fault laid out?', 'a lead-in, a colon, the detail; our own words', '7.3'),
  fixed('rollback', 'What happens to requests of a transaction that is rolled back?', 'they never existed', '7.1'),
  fixed(
    'inputs-by-name',
    'What is an unknown input that is named like a parameter or constant?',
    'that value, with a warning',
    'file format 7',
  ),
  fixed('optional-parameter', 'How does an optional parameter without a value read?', 'as empty text', '9 no. 19'),
  fixed('component-language', 'In which language does a message read?', "the component's own", '9 no. 21'),
  fixed(
    'date-format',
    'How do dates and numbers read in a message?',
    "in the usual form of the component's language",
    '4.3',
  ),
  fixed(
    'url-parameters',
    'Which property carries Url, image and list parameters?',
    'textValue, recordIdValue, the plural',
    '4.4',
  ),
  fixed('template-account', "What if no template belongs to the channel's account?", 'as if there were none', '6.5'),
  fixed('template-states', 'Which states of a template count as approved?', 'Approved alone', '6.5'),
  fixed(
    'phone-match',
    'How is a consent record matched to a messaging user?',
    'by the digits of the phone number',
    '3.5',
  ),
  fixed(
    'subscription-consent',
    'Who is opted in to a subscription?',
    'status OptIn, today within its dates',
    '5 no. 8',
  ),
  fixed('keyword-match', 'When is a message a keyword?', 'the whole of it, trimmed, in any case', '5 no. 5'),
  fixed(
    'sessions-considered',
    'Whose sessions does Messaging Timing look at?',
    'those of the same messaging user',
    '6.3',
  ),
  fixed(
    'second-new-session',
    'What does Keep Session Open do beside a New session?',
    'opens a second one',
    '6.3, 9 no. 16',
  ),
  fixed(
    'one-conversation',
    'To which conversation does a further session belong?',
    "the user's earlier one",
    '9 no. 18',
  ),
  fixed(
    'in-progress-cap',
    'Which requests count towards the 200 in progress?',
    'those that are dispatching, not those that only hold',
    '9 no. 13',
  ),
  fixed('mixed-channels', 'May the users of one call be on different channels?', 'yes', '9 no. 29'),
  fixed('sent-not-delivered', 'What does the success counter count?', 'messages handed to the provider', '9 no. 23'),
]

function fixed(id: string, question: string, choice: string, source: string): Assumption {
  return { id, question, choices: [choice], source }
}
