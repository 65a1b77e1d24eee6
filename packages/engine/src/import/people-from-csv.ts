import { objectSchema } from '@parley/org'
import type { FileProblem } from '../project/file-problem.ts'
import type { ChannelFact } from './org-facts.ts'
import { readCsv, type CsvCell } from './read-csv.ts'

/** Messaging users of a CSV file as the data file that they become. */
export interface PeopleFile {
  /** In the form that `sf data export tree` writes. */
  readonly text: string
  readonly count: number
  /** Where in the CSV each line of `text` comes from, so that what is wrong with a value can be told in its terms. */
  readonly places: readonly Place[]
}

interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Reads messaging users from a bare CSV: headers are API names of the object's fields; the channel is a `MessagingChannelId`
 * (Id or DeveloperName) or `MessagingChannel.DeveloperName`. A person without a channel gets the reference
 * `@Channel_of_<name>`, which nothing has: it is asked for like any channel that is not here. Values are checked when
 * the file is loaded.
 */
export function peopleFromCsv(
  csv: { readonly file: string; readonly name: string; readonly text: string },
  channels: readonly ChannelFact[],
): PeopleFile | { readonly problem: FileProblem } {
  const table = readCsv(csv.text)
  const fail = (code: string, message: string, place: Place): { readonly problem: FileProblem } => ({
    problem: { code, severity: 'error', message, file: csv.file, line: place.line, column: place.column },
  })
  if ('fault' in table) return fail('csv/not-csv', table.fault.message, table.fault)
  const [headers, ...rows] = table.rows
  if (headers === undefined)
    return fail('csv/empty', 'The file is empty. Expected a line of field API names first.', START)
  const columns = headers.map(({ text }) => columnOf(text))
  const unknown = columns.indexOf(undefined)
  const [unknownHeader] = headers.slice(unknown)
  if (unknown >= 0 && unknownHeader !== undefined) {
    const message = `MessagingEndUser has no field ${unknownHeader.text.trim()}. Expected API names of its fields, such as Name, MessagingPlatformKey, MessagingChannelId.`
    return fail('csv/unknown-field', message, unknownHeader)
  }
  const twice = headers.find((_, index) => columns.indexOf(columns[index]) < index)
  if (twice !== undefined) return fail('csv/duplicate-field', `${twice.text.trim()} is given twice.`, twice)
  const uneven = rows.find((row) => row.length !== headers.length)
  if (uneven !== undefined) {
    const message = `This line has ${uneven.length} values, the first line has ${headers.length} names.`
    return fail('csv/uneven-line', message, uneven[0] ?? START)
  }
  const channel = channelNamer(channels, `@Channel_of_${csv.name}`)
  return writeTree(rows.map((row) => fieldsOf(row, columns, channel)))
}

const START: Place = { line: 1, column: 1 }
const CHANNEL = 'MessagingChannelId'

/** The field that a header means; undefined for none. */
function columnOf(header: string): string | undefined {
  const name = header.trim().toLowerCase()
  if (name === 'messagingchannel.developername' || name === 'messagingchannel.id' || name === 'messagingchannel') {
    return CHANNEL
  }
  return objectSchema('MessagingEndUser')?.fieldsByName.get(name)?.name
}

/** How a channel is written: by its reference, else its Id; what is not here as it stands, or as the reference of none. */
function channelNamer(channels: readonly ChannelFact[], none: string): (text: string) => string {
  const byName = new Map(
    channels.flatMap((channel) => {
      const written = channel.reference === undefined ? channel.id : `@${channel.reference}`
      return [channel.developerName.toLowerCase(), channel.id.toLowerCase(), channel.id.slice(0, 15).toLowerCase()].map(
        (name) => [name, written] as const,
      )
    }),
  )
  return (text) => {
    if (text === '') return none
    const isId = /^0Mj[0-9A-Za-z]{12}([0-9A-Za-z]{3})?$/.test(text)
    return byName.get(text.toLowerCase()) ?? (isId ? text : `@${text.replace(/[^\w.-]+/g, '_')}`)
  }
}

interface Field {
  readonly name: string
  readonly text: string
  readonly cell: CsvCell | undefined
}

function fieldsOf(
  row: readonly CsvCell[],
  columns: readonly (string | undefined)[],
  channel: (text: string) => string,
): readonly Field[] {
  const fields = row.flatMap((cell, index): Field[] => {
    const name = columns[index]
    const text = cell.text.trim()
    if (name === undefined || name === CHANNEL || text === '') return []
    // A text that begins with @ would be taken for a reference.
    return [{ name, text: text.startsWith('@') ? `@${text}` : text, cell }]
  })
  const cell = row[columns.indexOf(CHANNEL)]
  return [...fields, { name: CHANNEL, text: channel(cell?.text.trim() ?? ''), cell: cell ?? row[0] }]
}

/** One value a line, so that each line has one place. */
function writeTree(records: readonly (readonly Field[])[]): PeopleFile {
  const lines: string[] = ['{', '  "records": [']
  const places: Place[] = [START, START]
  records.forEach((fields, index) => {
    const begin = fields.find(({ cell }) => cell !== undefined)?.cell ?? START
    const add = (line: string, place: Place): void => {
      lines.push(line)
      places.push({ line: place.line, column: place.column })
    }
    add('    {', begin)
    add('      "attributes": { "type": "MessagingEndUser" },', begin)
    fields.forEach(({ name, text, cell }, at) => {
      add(`      ${JSON.stringify(name)}: ${JSON.stringify(text)}${at < fields.length - 1 ? ',' : ''}`, cell ?? begin)
    })
    add(index < records.length - 1 ? '    },' : '    }', begin)
  })
  return { text: `${[...lines, '  ]', '}'].join('\n')}\n`, count: records.length, places: [...places, START, START] }
}
