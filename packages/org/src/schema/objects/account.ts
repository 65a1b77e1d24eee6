import { defineObject } from '../define-object.ts'
import { field, int, openPicklist, owner, reference, required, text } from '../fields.ts'

export const account = defineObject({
  name: 'Account',
  label: 'Account',
  prefix: '001',
  fields: [
    text('Name', 'Account Name', required),
    openPicklist('Type', 'Account Type', ['Prospect', 'Customer - Direct', 'Customer - Channel', 'Other']),
    reference('ParentId', 'Parent Account ID', 'Account'),
    field('Phone', 'Account Phone', 'phone', { length: 40 }),
    field('Website', 'Website', 'url', { length: 255 }),
    text('AccountNumber', 'Account Number', { length: 40 }),
    openPicklist('Industry', 'Industry', ['Banking', 'Education', 'Energy', 'Healthcare', 'Retail', 'Technology']),
    field('AnnualRevenue', 'Annual Revenue', 'currency'),
    int('NumberOfEmployees', 'Employees'),
    openPicklist('Rating', 'Account Rating', ['Hot', 'Warm', 'Cold']),
    text('BillingStreet', 'Billing Street'),
    text('BillingCity', 'Billing City', { length: 40 }),
    text('BillingState', 'Billing State/Province', { length: 80 }),
    text('BillingPostalCode', 'Billing Zip/Postal Code', { length: 20 }),
    text('BillingCountry', 'Billing Country', { length: 80 }),
    field('Description', 'Account Description', 'textarea', { length: 32000 }),
    owner,
  ],
  children: [
    ['Contacts', 'Contact', 'AccountId'],
    ['Cases', 'Case', 'AccountId'],
    ['Orders', 'Order', 'AccountId'],
    ['Opportunities', 'Opportunity', 'AccountId'],
    ['ChildAccounts', 'Account', 'ParentId'],
    ['MessagingEndUsers', 'MessagingEndUser', 'AccountId'],
  ],
})
