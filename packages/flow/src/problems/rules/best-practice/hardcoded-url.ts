import type { TextRule } from './text-rule.ts'

/** `best-practice/HardcodedUrl`: an address of the org stands in the flow, and is another one in every org. */
export const hardcodedUrl: TextRule = {
  code: 'best-practice/HardcodedUrl',
  messageFor: (text) => {
    const url = ORG_URL.exec(text)?.[0]
    return (
      url && `The address ${url} is of one org. Build it from $Api.Enterprise_Server_URL_100 or a custom label instead.`
    )
  },
}

/** The addresses of orgs and their sites. Salesforce's own pages are the same for everybody. */
const ORG_URL =
  /https?:\/\/(?!(?:www|help|developer|trailhead|login|test)\.)[-\w@:%.+~#=]{1,256}\.(?:force|salesforce|visualforce|salesforce-sites|site)\.com\b/
