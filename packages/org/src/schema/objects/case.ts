import { defineObject } from '../define-object.ts'
import { boolean, dateTime, field, openPicklist, owner, reference, required, text } from '../fields.ts'

export const caseObject = defineObject({
  name: 'Case',
  label: 'Case',
  prefix: '500',
  fields: [
    text('CaseNumber', 'Case Number', {
      nillable: false,
      createable: false,
      updateable: false,
      autoNumber: '{00000000}',
    }),
    reference('ContactId', 'Contact ID', 'Contact'),
    reference('AccountId', 'Account ID', 'Account'),
    reference('ParentId', 'Parent Case ID', 'Case'),
    text('Subject', 'Subject'),
    openPicklist('Status', 'Status', ['New', 'Working', 'Escalated', 'Closed'], { ...required, defaultValue: 'New' }),
    openPicklist('Priority', 'Priority', ['High', 'Medium', 'Low'], { defaultValue: 'Medium' }),
    openPicklist('Origin', 'Case Origin', ['Phone', 'Email', 'Web', 'Messaging']),
    openPicklist('Type', 'Case Type', ['Question', 'Problem', 'Other']),
    openPicklist('Reason', 'Case Reason', []),
    text('SuppliedName', 'Web Name', { length: 80 }),
    field('SuppliedEmail', 'Web Email', 'email', { length: 80 }),
    field('SuppliedPhone', 'Web Phone', 'phone', { length: 40 }),
    boolean('IsClosed', 'Closed'),
    boolean('IsEscalated', 'Escalated'),
    dateTime('ClosedDate', 'Closed Date'),
    field('Description', 'Description', 'textarea', { length: 32000 }),
    owner,
  ],
  children: [['MessagingSessions', 'MessagingSession', 'CaseId']],
})
