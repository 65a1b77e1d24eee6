import { defineObject } from '../define-object.ts'
import { boolean, field, reference, required, text } from '../fields.ts'

export const user = defineObject({
  name: 'User',
  label: 'User',
  prefix: '005',
  fields: [
    text('Name', 'Full Name'),
    text('Username', 'Username', { length: 80 }),
    text('FirstName', 'First Name', { length: 40 }),
    text('LastName', 'Last Name', { ...required, length: 80 }),
    text('Alias', 'Alias', { length: 8 }),
    field('Email', 'Email', 'email', { length: 128 }),
    field('Phone', 'Phone', 'phone', { length: 40 }),
    field('MobilePhone', 'Mobile Phone', 'phone', { length: 40 }),
    text('Title', 'Title', { length: 80 }),
    text('Department', 'Department', { length: 80 }),
    text('CompanyName', 'Company Name', { length: 80 }),
    boolean('IsActive', 'Active', { defaultValue: true }),
    text('UserType', 'User Type', { length: 40, defaultValue: 'Standard' }),
    text('ProfileId', 'Profile ID', { length: 18 }),
    text('UserRoleId', 'Role ID', { length: 18 }),
    text('TimeZoneSidKey', 'Time Zone', { length: 40, defaultValue: 'GMT' }),
    text('LocaleSidKey', 'Locale', { length: 40, defaultValue: 'en_US' }),
    text('LanguageLocaleKey', 'Language', { length: 40, defaultValue: 'en_US' }),
    reference('ManagerId', 'Manager ID', 'User'),
    reference('ContactId', 'Contact ID', 'Contact'),
    reference('AccountId', 'Account ID', 'Account'),
  ],
})
