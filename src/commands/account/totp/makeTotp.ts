import { Secret, TOTP } from 'otpauth'

/** What every app for codes takes: SHA-1, six digits, thirty seconds (RFC 6238). `secret` in base 32. */
export const makeTotp = (secret: string, account: string): TOTP =>
  new TOTP({ issuer: 'Kvalitetsdokument', label: account, secret: Secret.fromBase32(secret), period: 30, digits: 6 })

/** 160 bits, as the standard asks for. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** A secret as `newSecret` makes them, and nothing shorter. */
export const isSecret = (text: string): boolean => /^[A-Z2-7]{32}$/u.test(text)
