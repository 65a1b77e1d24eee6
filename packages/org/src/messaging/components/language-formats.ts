/** How a language usually writes dates, times and decimal numbers. */
export interface LanguageFormat {
  /** `{d}` and `{m}` without, `{dd}` and `{mm}` with a leading zero, `{y}` the year in four digits. */
  readonly date: string
  /** 12 with AM and PM, or 24. */
  readonly hours: 12 | 24
  readonly decimalMark: '.' | ','
}

/** The format of a component's language: `de`, `de_DE` and `de-DE` read alike; what we don't know reads like en_US. */
export function languageFormat(language: string): LanguageFormat {
  const code = language.replace('-', '_')
  return formats.get(code) ?? formats.get(code.split('_')[0] ?? '') ?? american
}

const american: LanguageFormat = { date: '{m}/{d}/{y}', hours: 12, decimalMark: '.' }
const dots: LanguageFormat = { date: '{dd}.{mm}.{y}', hours: 24, decimalMark: ',' }
const slashes: LanguageFormat = { date: '{dd}/{mm}/{y}', hours: 24, decimalMark: ',' }
const iso: LanguageFormat = { date: '{y}-{mm}-{dd}', hours: 24, decimalMark: ',' }

const formats = new Map<string, LanguageFormat>([
  ['en', american],
  ['en_GB', { ...slashes, decimalMark: '.' }],
  ['en_AU', { ...slashes, decimalMark: '.' }],
  ['en_CA', { ...iso, decimalMark: '.' }],
  ['de', dots],
  ['da', dots],
  ['fi', { ...dots, date: '{d}.{m}.{y}' }],
  ['no', dots],
  ['pl', dots],
  ['ru', dots],
  ['tr', dots],
  ['cs', { ...dots, date: '{d}. {m}. {y}' }],
  ['es', slashes],
  ['es_MX', { ...slashes, decimalMark: '.' }],
  ['fr', slashes],
  ['it', slashes],
  ['pt', slashes],
  ['nl', { ...dots, date: '{dd}-{mm}-{y}' }],
  ['nl_NL', { ...dots, date: '{dd}-{mm}-{y}' }],
  ['sv', iso],
  ['ja', { date: '{y}/{mm}/{dd}', hours: 24, decimalMark: '.' }],
  ['ko', { date: '{y}. {m}. {d}.', hours: 24, decimalMark: '.' }],
  ['zh', { date: '{y}/{m}/{d}', hours: 24, decimalMark: '.' }],
])
