import { defineObject } from '../define-object.ts'
import { openPicklist, required, text } from '../fields.ts'

/** Queues among others: a Group of type `Queue` may own sessions. */
export const group = defineObject({
  name: 'Group',
  label: 'Group',
  prefix: '00G',
  fields: [
    text('Name', 'Name', required),
    text('DeveloperName', 'Developer Name'),
    openPicklist('Type', 'Type', ['Regular', 'Queue', 'Role'], { ...required, defaultValue: 'Queue' }),
  ],
})
