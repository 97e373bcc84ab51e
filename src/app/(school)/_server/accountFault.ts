import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import type { Language } from '#document/tree/tree.ts'

/** What a form about an account can be refused for, by the code that leads back to it. */
const refusals = {
  oldPassword: 'INVALID/oldPassword',
  passwordShort: 'INVALID/passwordShort',
  passwordLong: 'INVALID/passwordLong',
  passwordCommon: 'INVALID/passwordCommon',
  email: 'INVALID/email',
  code: 'INVALID/code',
  hasSecondStep: 'INVALID/hasSecondStep',
  attempts: 'TOO_MANY/attempts',
} as const
type Code = keyof typeof refusals
const codes = Object.keys(refusals) as Code[]

/**
 * The code of a refusal, for the address of the page that shows the form again: no sentence stands in an address, where
 * anybody could write one and logs would keep it. Throws what is no such refusal.
 */
export const accountFault = (error: unknown): Code => {
  const code = error instanceof CommandError && codes.find((one) => refusals[one] === error.refusal)
  if (!code) throw error
  return code
}

/** What a code in an address means, in the language of who reads the page; nothing where it is none of ours. */
export const tellAccountFault = (asked: string | undefined, language: Language): string | undefined => {
  const code = codes.find((one) => one === asked)
  return code && tellRefusal({ refusal: refusals[code], details: {} }, language)
}
