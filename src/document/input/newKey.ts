const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A key for a section (`s`) or block (`b`), as good as unique; made where the row is made, in the browser or here. */
export const newKey = (prefix: string): string =>
  prefix + Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => alphabet[byte % alphabet.length]).join('')
