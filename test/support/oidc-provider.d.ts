/** As much of it as a test says: the package comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Account = { accountId: string; claims: () => Record<string, unknown> }
  export default class Provider {
    constructor(
      issuer: string,
      settings: Record<string, unknown> & {
        findAccount: (context: unknown, id: string) => Account | undefined
      },
    )
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
  }
}
