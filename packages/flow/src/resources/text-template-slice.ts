import { createFromFields, type Fields, patchFields, readFields } from '../codec/field.ts'
import { flag, text, textIfAny } from '../codec/text-field.ts'
import type { TextTemplateResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

export const textTemplateSlice: ResourceSlice<'textTemplate'> = {
  kindLabel: () => 'Text Template',
  view: (node) => ({ kind: 'textTemplate', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'text', 'isViewedAsPlainText'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (resource, pen) =>
    createFromFields('textTemplates', fields, { description: '', isViewedAsPlainText: false, ...resource }, pen),
  check: (template) =>
    template.text.trim() === ''
      ? [
          {
            code: 'text-template/text-missing',
            message: `The text template ${template.name} is empty. Enter a text.`,
            where: { element: template.name, field: 'text' },
          },
        ]
      : [],
}

const fields: Fields<Omit<TextTemplateResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  isViewedAsPlainText: flag('isViewedAsPlainText'),
  text: text('text'),
}
