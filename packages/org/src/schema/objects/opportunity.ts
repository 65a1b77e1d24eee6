import { defineObject } from '../define-object.ts'
import { boolean, field, openPicklist, owner, reference, required, text } from '../fields.ts'

export const opportunity = defineObject({
  name: 'Opportunity',
  label: 'Opportunity',
  prefix: '006',
  fields: [
    text('Name', 'Name', { ...required, length: 120 }),
    reference('AccountId', 'Account ID', 'Account'),
    reference('ContactId', 'Contact ID', 'Contact'),
    reference('CampaignId', 'Campaign ID', 'Campaign'),
    openPicklist(
      'StageName',
      'Stage',
      ['Prospecting', 'Qualification', 'Proposal/Price Quote', 'Negotiation/Review', 'Closed Won', 'Closed Lost'],
      { ...required, defaultValue: 'Prospecting' },
    ),
    field('Amount', 'Amount', 'currency'),
    field('Probability', 'Probability (%)', 'double'),
    field('CloseDate', 'Close Date', 'date'),
    openPicklist('Type', 'Opportunity Type', []),
    openPicklist('LeadSource', 'Lead Source', ['Web', 'Phone Inquiry', 'Partner Referral', 'Other']),
    text('NextStep', 'Next Step'),
    boolean('IsClosed', 'Closed'),
    boolean('IsWon', 'Won'),
    field('Description', 'Description', 'textarea', { length: 32000 }),
    owner,
  ],
})
