import { defineObject } from '../define-object.ts'
import { boolean, field, int, openPicklist, owner, reference, required, text } from '../fields.ts'

export const campaign = defineObject({
  name: 'Campaign',
  label: 'Campaign',
  prefix: '701',
  fields: [
    text('Name', 'Name', { ...required, length: 80 }),
    reference('ParentId', 'Parent Campaign ID', 'Campaign'),
    openPicklist('Type', 'Type', ['Email', 'Webinar', 'Conference', 'Other']),
    openPicklist('Status', 'Status', ['Planned', 'In Progress', 'Completed', 'Aborted'], { defaultValue: 'Planned' }),
    field('StartDate', 'Start Date', 'date'),
    field('EndDate', 'End Date', 'date'),
    boolean('IsActive', 'Active'),
    field('BudgetedCost', 'Budgeted Cost in Campaign', 'currency'),
    field('ActualCost', 'Actual Cost in Campaign', 'currency'),
    int('NumberSent', 'Num Sent in Campaign'),
    field('Description', 'Description', 'textarea', { length: 32000 }),
    owner,
  ],
})
