/** A random key for records, saves and tabs. `crypto.randomUUID` is missing on plain http, this is not. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
