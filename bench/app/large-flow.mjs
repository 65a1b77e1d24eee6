const PER_ROUND = 10

/**
 * The text of a flow with about `count` elements, as a person might draw it on a bad day: rounds of a query with a fault
 * path, a decision with a message on one branch, and a loop with a decision inside.
 */
export function largeFlow(count) {
  const rounds = Array.from({ length: Math.round(count / PER_ROUND) }, (_, index) => index + 1)
  const parts = rounds.map((round) => partsOf(round, round < rounds.length ? `Find_${round + 1}` : undefined))
  return `<?xml version="1.0" encoding="UTF-8"?>
<Flow xmlns="http://soap.sforce.com/2006/04/metadata">
${parts.map(({ send }) => send).join('\n')}
    <apiVersion>67.0</apiVersion>
${parts.map(({ assignments }) => assignments).join('\n')}
${parts.map(({ decisions }) => decisions).join('\n')}
    <label>${count} elements</label>
${parts.map(({ loop }) => loop).join('\n')}
    <processType>AutoLaunchedFlow</processType>
${parts.map(({ find }) => find).join('\n')}
    <start>
        <locationX>0</locationX>
        <locationY>0</locationY>${to('connector', 'Find_1')}
    </start>
    <status>Draft</status>
${variable('recipientIds', 'String', true)}
${variable('total', 'Number', false)}
</Flow>
`
}

function partsOf(round, next) {
  return {
    find: element(
      'recordLookups',
      `Find_${round}`,
      `
        <assignNullValuesIfNoRecordsFound>false</assignNullValuesIfNoRecordsFound>${to('connector', `Choose_${round}`)}${to('faultConnector', `Note_${round}`)}
        <filterLogic>and</filterLogic>
        <filters>
            <field>MessagingConsentStatus</field>
            <operator>EqualTo</operator>
            <value>
                <stringValue>ExplicitlyOptedIn</stringValue>
            </value>
        </filters>
        <getFirstRecordOnly>false</getFirstRecordOnly>
        <object>MessagingEndUser</object>
        <storeOutputAutomatically>true</storeOutputAutomatically>`,
    ),
    decisions: [
      decision(`Choose_${round}`, `Each_${round}`, [
        ['Many', 100, `Send_${round}`],
        ['Some', 10, `Set_${round}`],
      ]),
      decision(`Check_${round}`, `Each_${round}`, [['Go', 1, `Add_${round}`]]),
    ].join('\n'),
    send: send(round),
    assignments: [
      assignment(`Note_${round}`, undefined),
      assignment(`Set_${round}`, `Each_${round}`),
      assignment(`Add_${round}`, `Each_${round}`),
      assignment(`Count_${round}`, `Tally_${round}`),
      assignment(`Tally_${round}`, next),
    ].join('\n'),
    loop: element(
      'loops',
      `Each_${round}`,
      `
        <collectionReference>Find_${round}</collectionReference>
        <iterationOrder>Asc</iterationOrder>${to('nextValueConnector', `Check_${round}`)}${to('noMoreValuesConnector', `Count_${round}`)}`,
    ),
  }
}

function element(tag, name, inside) {
  return `    <${tag}>
        <name>${name}</name>
        <label>${name.replaceAll('_', ' ')}</label>
        <locationX>0</locationX>
        <locationY>0</locationY>${inside}
    </${tag}>`
}

function to(connector, target) {
  if (target === undefined) return ''
  return `
        <${connector}>
            <targetReference>${target}</targetReference>
        </${connector}>`
}

function assignment(name, next) {
  return element(
    'assignments',
    name,
    `
        <assignmentItems>
            <assignToReference>total</assignToReference>
            <operator>Add</operator>
            <value>
                <numberValue>1.0</numberValue>
            </value>
        </assignmentItems>${to('connector', next)}`,
  )
}

function decision(name, otherwise, outcomes) {
  const rules = outcomes.map(
    ([label, least, target]) => `
        <rules>
            <name>${label}_${name}</name>
            <conditionLogic>and</conditionLogic>
            <conditions>
                <leftValueReference>total</leftValueReference>
                <operator>GreaterThanOrEqualTo</operator>
                <rightValue>
                    <numberValue>${least}.0</numberValue>
                </rightValue>
            </conditions>${to('connector', target)}
            <label>${label}</label>
        </rules>`,
  )
  const ending = `
        <defaultConnectorLabel>Default Outcome</defaultConnectorLabel>`
  return element('decisions', name, `${to('defaultConnector', otherwise)}${ending}${rules.join('')}`)
}

function send(round) {
  const parameters = JSON.stringify([
    { name: 'FirstName', textValue: 'Ana' },
    { name: 'OrderNumber', textValue: `{!total}` },
  ]).replaceAll('"', '&quot;')
  const inputs = [
    ['messageDefinitionName', '<stringValue>Order_Shipped</stringValue>'],
    ['messagingDefinitionInputParameters', `<apexValue>${parameters}</apexValue>`],
    ['requestType', '<stringValue>SendNotificationMessages</stringValue>'],
    ['isEnforceMessagingChannelConsent', '<booleanValue>true</booleanValue>'],
    ['channelConsentType', '<stringValue>MessagingEndUser</stringValue>'],
    ['messagingEndUserIds', '<elementReference>recipientIds</elementReference>'],
  ].map(
    ([name, value]) => `
        <inputParameters>
            <name>${name}</name>
            <value>
                ${value}
            </value>
        </inputParameters>`,
  )
  return element(
    'actionCalls',
    `Send_${round}`,
    `
        <actionName>sendConversationMessages</actionName>
        <actionType>sendConversationMessages</actionType>${to('connector', `Each_${round}`)}
        <flowTransactionModel>CurrentTransaction</flowTransactionModel>${inputs.join('')}
        <nameSegment>sendConversationMessages</nameSegment>
        <storeOutputAutomatically>true</storeOutputAutomatically>`,
  )
}

function variable(name, dataType, isCollection) {
  return `    <variables>
        <name>${name}</name>
        <dataType>${dataType}</dataType>
        <isCollection>${isCollection}</isCollection>
        <isInput>${isCollection}</isInput>
        <isOutput>false</isOutput>
    </variables>`
}
