import { defineObject } from '../define-object.ts'
import { boolean, field, openPicklist, owner, reference, required, text } from '../fields.ts'

export const lead = defineObject({
  name: 'Lead',
  label: 'Lead',
  prefix: '00Q',
  fields: [
    text('Name', 'Full Name'),
    text('FirstName', 'First Name', { length: 40 }),
    text('LastName', 'Last Name', { ...required, length: 80 }),
    text('Company', 'Company', { ...required, defaultValue: 'Unknown' }),
    openPicklist(
      'Status',
      'Status',
      ['Open - Not Contacted', 'Working - Contacted', 'Closed - Converted', 'Closed - Not Converted'],
      { ...required, defaultValue: 'Open - Not Contacted' },
    ),
    field('Email', 'Email', 'email', { length: 80 }),
    field('Phone', 'Phone', 'phone', { length: 40 }),
    field('MobilePhone', 'Mobile Phone', 'phone', { length: 40 }),
    text('Title', 'Title', { length: 128 }),
    openPicklist('LeadSource', 'Lead Source', ['Web', 'Phone Inquiry', 'Partner Referral', 'Other']),
    boolean('IsConverted', 'Converted'),
    reference('IndividualId', 'Individual ID', 'Individual'),
    text('City', 'City', { length: 40 }),
    text('Country', 'Country', { length: 80 }),
    owner,
  ],
  children: [['MessagingEndUsers', 'MessagingEndUser', 'LeadId']],
})
