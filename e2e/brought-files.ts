/** The files of the incident in story B, as an org exports them: Ids and names are those of that org. */

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE =
  'xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

export const FOREIGN_CHANNEL = '0Mj5g0000004CAFCA2'

/** Finds people on a channel, sends them one of two components, and updates the order, which is not simulated. */
export const orderFlow = `${XML}<Flow ${NAMESPACE}>
    ${send('Send_Shipped', 'Send Shipped', 'Order_Shipped', 'Send_Delayed')}
    ${send('Send_Delayed', 'Send Delayed', 'Order_Delayed', 'Update_Order')}
    <apiVersion>67.0</apiVersion>
    <label>Order Shipped</label>
    <processType>AutoLaunchedFlow</processType>
    <recordLookups>
        <name>Find_People</name>
        <label>Find People</label>
        <locationX>0</locationX>
        <locationY>0</locationY>
        <connector><targetReference>Send_Shipped</targetReference></connector>
        <filterLogic>and</filterLogic>
        <filters>
            <field>MessagingChannelId</field>
            <operator>EqualTo</operator>
            <value><stringValue>${FOREIGN_CHANNEL}</stringValue></value>
        </filters>
        <getFirstRecordOnly>false</getFirstRecordOnly>
        <object>MessagingEndUser</object>
        <storeOutputAutomatically>true</storeOutputAutomatically>
    </recordLookups>
    <recordUpdates>
        <name>Update_Order</name>
        <label>Update Order</label>
        <locationX>0</locationX>
        <locationY>0</locationY>
        <inputAssignments>
            <field>Status</field>
            <value><stringValue>Shipped</stringValue></value>
        </inputAssignments>
        <object>Order</object>
    </recordUpdates>
    <start>
        <locationX>0</locationX>
        <locationY>0</locationY>
        <connector><targetReference>Find_People</targetReference></connector>
    </start>
    <status>Active</status>
    <variables>
        <name>recipientIds</name>
        <dataType>String</dataType>
        <isCollection>true</isCollection>
        <isInput>true</isInput>
        <isOutput>false</isOutput>
    </variables>
</Flow>
`

/** A flow that does nothing. */
export function emptyFlow(label: string): string {
  return `${XML}<Flow ${NAMESPACE}>
    <apiVersion>67.0</apiVersion>
    <label>${label}</label>
    <processType>AutoLaunchedFlow</processType>
    <start>
        <locationX>0</locationX>
        <locationY>0</locationY>
    </start>
    <status>Draft</status>
</Flow>
`
}

export const shippedComponent = `${XML}<ConversationMessageDefinition ${NAMESPACE}>
    <label>Order Shipped</label>
    <language>en_US</language>
    <messageLayouts>
        <externalTemplates>
            <accountIdentifier>1044</accountIdentifier>
            <language>en_US</language>
            <status>Pending</status>
            <templateName>order_v2</templateName>
        </externalTemplates>
        <formatType>ExternalTemplate</formatType>
    </messageLayouts>
    <messageLayouts>
        <formatType>Text</formatType>
        <layoutItems>
            <name>text</name>
            <primitiveValues>
                <formulaTemplate>Order {!$Parameters.number} is on its way.</formulaTemplate>
                <type>FormulaTemplate</type>
            </primitiveValues>
        </layoutItems>
    </messageLayouts>
    <parameters>
        <parameterType>CustomPrimitive</parameterType>
        <primitiveTypeDetails><isRequired>true</isRequired><label>Number</label><name>number</name><valueType>Text</valueType></primitiveTypeDetails>
    </parameters>
    <type>Notification</type>
</ConversationMessageDefinition>
`

export const shopChannel = `${XML}<MessagingChannel ${NAMESPACE}>
    <channelUsages>
        <channelConsentType>ImplicitOptIn</channelConsentType>
        <deploymentType>DigitalEngagementConversation</deploymentType>
    </channelUsages>
    <externalAccountId>1044</externalAccountId>
    <masterLabel>Shop WhatsApp</masterLabel>
    <messagingChannelType>WhatsApp</messagingChannelType>
</MessagingChannel>
`

/** Three people, on the channel by the Id that it has in their org. */
export const peopleCsv = `Name,MessagingPlatformKey,MessagingConsentStatus,MessagingChannelId
"Lindqvist, Ann",+15555550101,ImplicitlyOptedIn,${FOREIGN_CHANNEL}
Bob Okafor,+15555550102,ExplicitlyOptedIn,${FOREIGN_CHANNEL}
Cy Tanaka,+15555550103,OptedOut,${FOREIGN_CHANNEL}
`

export const contactTree = `{ "records": [{ "attributes": { "type": "Contact", "referenceId": "ann" }, "LastName": "Lindqvist" }] }`

function send(name: string, label: string, component: string, next: string): string {
  const input = (key: string, value: string): string =>
    `<inputParameters><name>${key}</name><value>${value}</value></inputParameters>`
  const parameters = '[{"name":"number","textValue":"A-1042"}]'.replaceAll('"', '&quot;')
  return `<actionCalls>
        <name>${name}</name>
        <label>${label}</label>
        <locationX>0</locationX>
        <locationY>0</locationY>
        <actionName>sendConversationMessages</actionName>
        <actionType>sendConversationMessages</actionType>
        <connector><targetReference>${next}</targetReference></connector>
        ${input('requestType', '<stringValue>SendNotificationMessages</stringValue>')}
        ${input('messageDefinitionName', `<stringValue>${component}</stringValue>`)}
        ${input('messagingDefinitionInputParameters', `<apexValue>${parameters}</apexValue>`)}
        ${input('messagingEndUserIds', '<elementReference>recipientIds</elementReference>')}
        ${input('isEnforceMessagingChannelConsent', '<booleanValue>true</booleanValue>')}
        ${input('channelConsentType', '<stringValue>MessagingEndUser</stringValue>')}
    </actionCalls>`
}
