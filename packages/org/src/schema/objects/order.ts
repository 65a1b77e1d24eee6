import { defineObject } from '../define-object.ts'
import { field, openPicklist, owner, reference, required, text } from '../fields.ts'

export const order = defineObject({
  name: 'Order',
  label: 'Order',
  prefix: '801',
  fields: [
    text('OrderNumber', 'Order Number', {
      nillable: false,
      createable: false,
      updateable: false,
      autoNumber: '{00000000}',
    }),
    text('Name', 'Order Name', { length: 80 }),
    reference('AccountId', 'Account ID', 'Account'),
    reference('OpportunityId', 'Opportunity ID', 'Opportunity'),
    reference('BillToContactId', 'Bill To Contact ID', 'Contact'),
    reference('ShipToContactId', 'Ship To Contact ID', 'Contact'),
    openPicklist('Status', 'Status', ['Draft', 'Activated', 'Shipped', 'Delivered', 'Canceled'], {
      ...required,
      defaultValue: 'Draft',
    }),
    openPicklist('Type', 'Order Type', []),
    field('EffectiveDate', 'Order Start Date', 'date'),
    field('EndDate', 'Order End Date', 'date'),
    field('TotalAmount', 'Order Amount', 'currency'),
    text('OrderReferenceNumber', 'Order Reference Number', { length: 80 }),
    text('ShippingCity', 'Shipping City', { length: 40 }),
    text('ShippingCountry', 'Shipping Country', { length: 80 }),
    field('Description', 'Description', 'textarea', { length: 32000 }),
    owner,
  ],
})
