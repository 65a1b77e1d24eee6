import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface BroughtFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const sample = fileURLToPath(new URL('../../samples/broadcast/', import.meta.url))
const CHANNEL = 'Fern_and_Field_WhatsApp.messagingChannel-meta.xml'

/**
 * What an admin exports after an incident: a flow like the broadcast sample's that forgot to send the last batch and then
 * updates the orders, the channel, and the people. The component was left behind in the org.
 */
export function incidentFiles(): readonly BroughtFile[] {
  const data = readdirSync(`${sample}data`).toSorted()
  return [
    file('Shipping_Delay.flow-meta.xml', flow()),
    file(CHANNEL, read(`force-app/main/default/messagingChannels/${CHANNEL}`)),
    ...data.map((name) => file(name, read(`data/${name}`))),
  ]
}

function flow(): string {
  const text = read('force-app/main/default/flows/Broadcast.flow-meta.xml')
  const lost = text.split(/(?=^ {4}<actionCalls>)/m).find((part) => part.includes('<name>Send_the_Rest</name>'))
  if (lost === undefined) throw new Error('The broadcast sample has no Send the Rest to leave out.')
  const [action = ''] = lost.split(/(?<=^ {4}<\/actionCalls>\n)/m)
  return text
    .replace(action, '')
    .replace(/(?=^ {4}<start>)/m, UPDATE_ORDERS)
    .replaceAll('Send_the_Rest', 'Update_Orders')
    .replace('<label>Broadcast</label>', '<label>Shipping Delay</label>')
}

const UPDATE_ORDERS = `    <recordUpdates>
        <name>Update_Orders</name>
        <label>Update Orders</label>
        <locationX>0</locationX>
        <locationY>0</locationY>
        <filterLogic>and</filterLogic>
        <filters>
            <field>Status</field>
            <operator>EqualTo</operator>
            <value>
                <stringValue>Delayed</stringValue>
            </value>
        </filters>
        <inputAssignments>
            <field>Description</field>
            <value>
                <stringValue>Customer told</stringValue>
            </value>
        </inputAssignments>
        <object>Order</object>
    </recordUpdates>
`

function read(path: string): string {
  return readFileSync(sample + path, 'utf8')
}

function file(name: string, text: string): BroughtFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }
}
