import { childNamed, childrenNamed, locate, parseXml, textOf, type XmlElement } from '@parley/xml'
import type {
  ComponentParameterData,
  ExternalTemplate,
  MessageComponent,
  MessageLayout,
} from '../messaging/components/message-component.ts'
import type { OrgError } from '../org.ts'

export interface ComponentFileResult {
  /** Missing when the text can't be used. */
  readonly component?: MessageComponent
  readonly problems: readonly OrgError[]
}

/**
 * Reads `<name>.conversationMessageDefinition-meta.xml` (Metadata API, ConversationMessageDefinition). Tags that the
 * simulator has no use for are passed over. The status isn't in the file: a component is Active until a record says
 * otherwise.
 */
export function readComponentFile(text: string, name: string, file: string): ComponentFileResult {
  const { document, problems } = parseXml(text)
  if (!document)
    return { problems: problems.map(({ code, message, line, column }) => ({ code, message, file, line, column })) }
  const { root } = document
  if (root.name !== 'ConversationMessageDefinition') {
    const message = `The root element is ${root.name}. A messaging component's file begins with ConversationMessageDefinition.`
    return { problems: [{ code: 'component-file', message, file, ...locate(document, root) }] }
  }
  const component: MessageComponent = {
    name,
    label: textIn(root, 'label') ?? name,
    type: textIn(root, 'type') ?? 'Notification',
    language: textIn(root, 'language') ?? 'en_US',
    parameters: childrenNamed(root, 'parameters').flatMap(readParameter),
    constants: childrenNamed(root, 'constants').map(readConstant),
    layouts: childrenNamed(root, 'messageLayouts').map(readLayout),
  }
  return { component, problems: [] }
}

function readParameter(element: XmlElement): ComponentParameterData[] {
  const details = childNamed(element, 'primitiveTypeDetails') ?? childNamed(element, 'recordIdTypeDetails') ?? element
  const name = textIn(details, 'name')
  if (!name) return []
  return [
    {
      name,
      label: textIn(details, 'label') ?? name,
      valueType: textIn(details, 'valueType') ?? 'Text',
      isRequired: textIn(details, 'isRequired') === 'true',
      isList: textIn(details, 'isList') === 'true',
    },
  ]
}

/** Standard constants (Title, Url, Image) have no name of their own: they go by their kind. */
function readConstant(element: XmlElement): readonly [string, string] {
  const name = textIn(element, 'name') ?? textIn(element, 'constantType') ?? ''
  const value = childNamed(element, 'primitiveValues')
  const text = value && (textIn(value, 'textValue') ?? textIn(value, 'url') ?? textIn(value, 'contentAssetName'))
  return [name, text ?? '']
}

function readLayout(element: XmlElement): MessageLayout {
  const values = childrenNamed(element, 'layoutItems').flatMap((item) => childrenNamed(item, 'primitiveValues'))
  const texts = values.map((value) => textIn(value, 'formulaTemplate') ?? textIn(value, 'textValue'))
  return {
    formatType: textIn(element, 'formatType') ?? 'Text',
    text: texts.find((text) => text !== undefined) ?? null,
    templates: childrenNamed(element, 'externalTemplates').map(readTemplate),
  }
}

function readTemplate(element: XmlElement): ExternalTemplate {
  return {
    accountIdentifier: textIn(element, 'accountIdentifier') ?? '',
    language: textIn(element, 'language') ?? '',
    status: textIn(element, 'status') ?? 'Pending',
    templateName: textIn(element, 'templateName') ?? '',
  }
}

/** The text of a child; undefined when the child is missing or empty (`xsi:nil`). Message texts keep their blanks. */
function textIn(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, name)
  const text = child && textOf(child)
  return text === '' ? undefined : text
}
