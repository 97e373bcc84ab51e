/**
 * An address as it may be told to whoever watches over the server: without its query, and without the address of a calendar,
 * which is a secret of its owner.
 */
export const withoutSecrets = (address: string): string =>
  address.replace(/\?\S*/u, '').replace(/(\/kalender\/[^/\s]+\/)\S+/u, '$1…')
