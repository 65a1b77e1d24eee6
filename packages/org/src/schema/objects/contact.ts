import { defineObject } from '../define-object.ts'
import { boolean, field, openPicklist, owner, reference, required, text } from '../fields.ts'

/** `Name` is stored here; Salesforce joins it from first and last name, and so does the loader when it is left out. */
export const contact = defineObject({
  name: 'Contact',
  label: 'Contact',
  prefix: '003',
  fields: [
    text('Name', 'Full Name'),
    openPicklist('Salutation', 'Salutation', ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.']),
    text('FirstName', 'First Name', { length: 40 }),
    text('LastName', 'Last Name', { ...required, length: 80 }),
    reference('AccountId', 'Account ID', 'Account'),
    reference('ReportsToId', 'Reports To ID', 'Contact'),
    reference('IndividualId', 'Individual ID', 'Individual'),
    field('Email', 'Email', 'email', { length: 80 }),
    field('Phone', 'Business Phone', 'phone', { length: 40 }),
    field('MobilePhone', 'Mobile Phone', 'phone', { length: 40 }),
    text('Title', 'Title', { length: 128 }),
    text('Department', 'Department', { length: 80 }),
    field('Birthdate', 'Birthdate', 'date'),
    openPicklist('LeadSource', 'Lead Source', ['Web', 'Phone Inquiry', 'Partner Referral', 'Other']),
    boolean('HasOptedOutOfEmail', 'Email Opt Out'),
    boolean('DoNotCall', 'Do Not Call'),
    text('MailingCity', 'Mailing City', { length: 40 }),
    text('MailingCountry', 'Mailing Country', { length: 80 }),
    field('Description', 'Contact Description', 'textarea', { length: 32000 }),
    owner,
  ],
  children: [
    ['Cases', 'Case', 'ContactId'],
    ['MessagingEndUsers', 'MessagingEndUser', 'ContactId'],
  ],
})
