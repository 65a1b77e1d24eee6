/**
 * One line of a conversation as the platform keeps it; `conversationOf` puts it into words. `order` is its place among
 * all lines and messages of the org, because the virtual clock stands still while much happens.
 */
export type LogEntry = Line & { readonly at: number; readonly order: number }

export type Line =
  | { readonly type: 'customer'; readonly text: string; readonly sessionId: string | null }
  | { readonly type: 'autoResponse'; readonly text: string; readonly sessionId: string | null }
  | { readonly type: 'session'; readonly change: SessionChange; readonly sessionId: string }
  | { readonly type: 'consent'; readonly from: string | null; readonly to: string | null }

/** `opened` and `ended` apart from the status that a session came to. */
export type SessionChange =
  | { readonly kind: 'opened'; readonly status: string; readonly origin: string }
  | { readonly kind: 'changed'; readonly from: string; readonly to: string }
  | { readonly kind: 'ended'; readonly by: string; readonly why: string }
