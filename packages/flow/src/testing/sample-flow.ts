import type { FlowDocument } from '../document/document.ts'
import { readFlow } from '../document/read-flow.ts'

/** Reads a flow that a test wrote; a text that is no flow is the test's own mistake. */
export function flowOf(text: string): FlowDocument {
  const { document, problems } = readFlow(text)
  if (document === undefined) throw new Error(problems.map((problem) => problem.message).join('\n'))
  return document
}

/** A flow file around these children of the root. */
export function flowText(members: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Flow xmlns="http://soap.sforce.com/2006/04/metadata">\n${members}</Flow>\n`
}

/**
 * Looks people up, maps them to Ids, and for each decides, counts and sends; with a screen that mentions things, resources of
 * each kind and a fault path. Every kind of element is in it.
 */
export const SAMPLE = flowText(`    <actionCalls>
        <name>Send</name>
        <label>Send Update</label>
        <locationX>176</locationX>
        <locationY>458</locationY>
        <actionName>sendConversationMessages</actionName>
        <actionType>sendConversationMessages</actionType>
        <connector>
            <targetReference>Thanks</targetReference>
        </connector>
        <faultConnector>
            <targetReference>Note_Fault</targetReference>
        </faultConnector>
        <flowTransactionModel>CurrentTransaction</flowTransactionModel>
        <inputParameters>
            <name>messageDefinitionName</name>
            <value>
                <stringValue>Order_Shipped</stringValue>
            </value>
        </inputParameters>
        <inputParameters>
            <name>messagingDefinitionInputParameters</name>
            <value>
                <apexValue>[
  {
    &quot;name&quot;: &quot;OrderNumber&quot;,
    &quot;textValue&quot;: &quot;Your order {!orderNumber} of {!total}&quot;
  }
]</apexValue>
            </value>
        </inputParameters>
        <inputParameters>
            <name>requestType</name>
            <value>
                <stringValue>SendNotificationMessages</stringValue>
            </value>
        </inputParameters>
        <inputParameters>
            <name>isEnforceMessagingChannelConsent</name>
            <value>
                <booleanValue>true</booleanValue>
            </value>
        </inputParameters>
        <inputParameters>
            <name>channelConsentType</name>
            <value>
                <stringValue>MessagingEndUser</stringValue>
            </value>
        </inputParameters>
        <inputParameters>
            <name>allowedSessionStatus</name>
            <value>
                <stringValue>Any</stringValue>
            </value>
        </inputParameters>
        <inputParameters>
            <name>messagingEndUserIds</name>
            <value>
                <elementReference>recipientIds</elementReference>
            </value>
        </inputParameters>
        <nameSegment>sendConversationMessages</nameSegment>
        <offset>0</offset>
        <storeOutputAutomatically>true</storeOutputAutomatically>
    </actionCalls>
    <apiVersion>66.0</apiVersion>
    <assignments>
        <name>Add_Id</name>
        <label>Add Id</label>
        <locationX>264</locationX>
        <locationY>350</locationY>
        <assignmentItems>
            <assignToReference>recipientIds</assignToReference>
            <operator>Add</operator>
            <value>
                <elementReference>Each_Person.Id</elementReference>
            </value>
        </assignmentItems>
        <assignmentItems>
            <assignToReference>total</assignToReference>
            <operator>Add</operator>
            <value>
                <numberValue>1.0</numberValue>
            </value>
        </assignmentItems>
        <connector>
            <targetReference>Each_Person</targetReference>
        </connector>
    </assignments>
    <assignments>
        <name>Note_Fault</name>
        <label>Note Fault</label>
        <locationX>440</locationX>
        <locationY>566</locationY>
        <assignmentItems>
            <assignToReference>note</assignToReference>
            <operator>Assign</operator>
            <value>
                <stringValue>Send failed: {!$Flow.FaultMessage}</stringValue>
            </value>
        </assignmentItems>
    </assignments>
    <constants>
        <name>greeting</name>
        <dataType>String</dataType>
        <value>
            <stringValue>Hello</stringValue>
        </value>
    </constants>
    <decisions>
        <name>Opted_In</name>
        <label>Opted in?</label>
        <locationX>264</locationX>
        <locationY>242</locationY>
        <defaultConnector>
            <targetReference>Each_Person</targetReference>
        </defaultConnector>
        <defaultConnectorLabel>No</defaultConnectorLabel>
        <rules>
            <name>Yes_Opted_In</name>
            <conditionLogic>and</conditionLogic>
            <conditions>
                <leftValueReference>Each_Person.MessagingConsentStatus</leftValueReference>
                <operator>EqualTo</operator>
                <rightValue>
                    <stringValue>ImplicitlyOptedIn</stringValue>
                </rightValue>
            </conditions>
            <connector>
                <targetReference>Add_Id</targetReference>
            </connector>
            <label>Yes</label>
        </rules>
    </decisions>
    <description>Sends to people; orderNumber is an input.</description>
    <environments>Default</environments>
    <formulas>
        <name>subject</name>
        <dataType>String</dataType>
        <expression>{!greeting} &amp; &quot; order &quot; &amp; {!orderNumber}</expression>
    </formulas>
    <interviewLabel>Order Shipped {!$Flow.CurrentDateTime}</interviewLabel>
    <label>Order Shipped</label>
    <loops>
        <name>Each_Person</name>
        <label>Each Person</label>
        <locationX>176</locationX>
        <locationY>134</locationY>
        <collectionReference>Get_People</collectionReference>
        <iterationOrder>Asc</iterationOrder>
        <nextValueConnector>
            <targetReference>Opted_In</targetReference>
        </nextValueConnector>
        <noMoreValuesConnector>
            <targetReference>Map_Ids</targetReference>
        </noMoreValuesConnector>
    </loops>
    <processMetadataValues>
        <name>CanvasMode</name>
        <value>
            <stringValue>AUTO_LAYOUT_CANVAS</stringValue>
        </value>
    </processMetadataValues>
    <processType>Flow</processType>
    <recordLookups>
        <name>Get_People</name>
        <label>Get People</label>
        <locationX>176</locationX>
        <locationY>26</locationY>
        <assignNullValuesIfNoRecordsFound>false</assignNullValuesIfNoRecordsFound>
        <connector>
            <targetReference>Each_Person</targetReference>
        </connector>
        <filterLogic>and</filterLogic>
        <filters>
            <field>MessagingChannelId</field>
            <operator>EqualTo</operator>
            <value>
                <elementReference>channelId</elementReference>
            </value>
        </filters>
        <getFirstRecordOnly>false</getFirstRecordOnly>
        <limit>
            <numberValue>100.0</numberValue>
        </limit>
        <object>MessagingEndUser</object>
        <storeOutputAutomatically>true</storeOutputAutomatically>
    </recordLookups>
    <screens>
        <name>Thanks</name>
        <label>Thanks</label>
        <locationX>176</locationX>
        <locationY>674</locationY>
        <allowBack>true</allowBack>
        <fields>
            <name>Summary</name>
            <fieldText>&lt;p&gt;{!total} people, request {!Send.requestId}, total stays&lt;/p&gt;</fieldText>
            <fieldType>DisplayText</fieldType>
        </fields>
    </screens>
    <start>
        <locationX>50</locationX>
        <locationY>0</locationY>
        <connector>
            <targetReference>Get_People</targetReference>
        </connector>
    </start>
    <status>Draft</status>
    <textTemplates>
        <name>mail</name>
        <isViewedAsPlainText>true</isViewedAsPlainText>
        <text>{!greeting}, {!orderNumber}</text>
    </textTemplates>
    <transforms>
        <name>Map_Ids</name>
        <label>Map Ids</label>
        <locationX>176</locationX>
        <locationY>404</locationY>
        <connector>
            <targetReference>Send</targetReference>
        </connector>
        <dataType>String</dataType>
        <isCollection>true</isCollection>
        <scale>0</scale>
        <transformValues>
            <transformValueActions>
                <transformType>Map</transformType>
                <value>
                    <elementReference>Get_People[$EachItem].Id</elementReference>
                </value>
            </transformValueActions>
        </transformValues>
    </transforms>
    <variables>
        <name>channelId</name>
        <dataType>String</dataType>
        <isCollection>false</isCollection>
        <isInput>true</isInput>
        <isOutput>false</isOutput>
    </variables>
    <variables>
        <name>note</name>
        <dataType>String</dataType>
        <isCollection>false</isCollection>
        <isInput>false</isInput>
        <isOutput>true</isOutput>
    </variables>
    <variables>
        <name>orderNumber</name>
        <dataType>String</dataType>
        <isCollection>false</isCollection>
        <isInput>true</isInput>
        <isOutput>false</isOutput>
    </variables>
    <variables>
        <name>recipientIds</name>
        <dataType>String</dataType>
        <isCollection>true</isCollection>
        <isInput>false</isInput>
        <isOutput>false</isOutput>
    </variables>
    <variables>
        <name>total</name>
        <dataType>Number</dataType>
        <isCollection>false</isCollection>
        <isInput>false</isInput>
        <isOutput>false</isOutput>
        <scale>0</scale>
        <value>
            <numberValue>0.0</numberValue>
        </value>
    </variables>
`)
