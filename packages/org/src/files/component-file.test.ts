import { describe, expect, it } from 'vitest'
import { readComponentFile } from './component-file.ts'

const file = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ConversationMessageDefinition xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${body}
</ConversationMessageDefinition>`

const read = (body: string) => readComponentFile(file(body), 'Moved', 'Moved.xml').component

describe('a component file', () => {
  it('gives name, label, language and type', () => {
    expect(read('<label>Appointment moved</label><language>de</language><type>Notification</type>')).toMatchObject({
      name: 'Moved',
      label: 'Appointment moved',
      language: 'de',
      type: 'Notification',
    })
  })

  it('gives custom constants by name and standard ones by kind', () => {
    const component = read(
      `<constants><constantType>Custom</constantType><label>L</label><name>Company</name><primitiveValues><textValue>Acme &amp; Co</textValue><type>Text</type></primitiveValues><valueType>Text</valueType></constants>
       <constants><constantType>Image</constantType><primitiveValues><contentAssetName>logo</contentAssetName><type>ImageAsset</type></primitiveValues></constants>
       <constants><constantType>Title</constantType><primitiveValues><textValue xsi:nil="true"/><type>Text</type></primitiveValues></constants>`,
    )
    expect(component?.constants).toEqual([
      ['Company', 'Acme & Co'],
      ['Image', 'logo'],
      ['Title', ''],
    ])
  })

  it('gives parameters; required and list default to false', () => {
    const component = read(
      `<parameters><parameterType>CustomPrimitive</parameterType><primitiveTypeDetails><isList>false</isList><isRequired>true</isRequired><label>First Name</label><name>FirstName</name><valueType>Text</valueType></primitiveTypeDetails></parameters>
       <parameters><parameterType>CustomPrimitive</parameterType><primitiveTypeDetails><name>Due</name><valueType>Date</valueType></primitiveTypeDetails></parameters>
       <parameters><parameterType>CustomComposite</parameterType></parameters>`,
    )
    expect(component?.parameters).toEqual([
      { name: 'FirstName', label: 'First Name', valueType: 'Text', isRequired: true, isList: false },
      { name: 'Due', label: 'Due', valueType: 'Date', isRequired: false, isList: false },
    ])
  })

  it('gives layouts with text and templates', () => {
    const component = read(
      `<messageLayouts><externalTemplates><accountIdentifier>waba-1</accountIdentifier><accountName>A</accountName><language>en_US</language><status>Pending</status><templateName>moved</templateName><templateVersionIdentifier>1</templateVersionIdentifier><type>Legacy</type></externalTemplates><formatType>ExternalTemplate</formatType></messageLayouts>
       <messageLayouts><formatType>Text</formatType><layoutItems><collectionType>None</collectionType><name>text</name><primitiveValues><formulaTemplate>Hi {!$Parameters.FirstName},
see you</formulaTemplate><type>FormulaTemplate</type></primitiveValues></layoutItems><layoutVariant xsi:nil="true"/></messageLayouts>`,
    )
    expect(component?.layouts).toEqual([
      {
        formatType: 'ExternalTemplate',
        text: null,
        templates: [{ accountIdentifier: 'waba-1', language: 'en_US', status: 'Pending', templateName: 'moved' }],
      },
      { formatType: 'Text', text: 'Hi {!$Parameters.FirstName},\nsee you', templates: [] },
    ])
  })
})

const unusable: [string, string, string][] = [
  ['another root', '<Flow/>', 'component-file'],
  ['no XML', 'hello', 'xml/'],
]
it.each(unusable)('%s is a problem with its place', (_name, text, code) => {
  const { component, problems } = readComponentFile(text, 'Moved', 'Moved.xml')
  expect(component).toBeUndefined()
  expect(problems).toMatchObject([{ code: expect.stringContaining(code), file: 'Moved.xml', line: 1 }])
})
