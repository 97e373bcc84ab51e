import type { ArrayFieldValidation } from 'payload'
import { type Asked, inLanguage } from '#language'

const words = (name: string) => ({
  sv: `${name} står två gånger. Ta bort den ena, eller ändra den.`,
  en: `${name} stands twice. Remove one of them, or change it.`,
})

/** Refuses a list in which two rows are the same by `nameOf`, which also names them to whoever reads it. */
export const distinctRows =
  (nameOf: (row: Record<string, unknown>) => string): ArrayFieldValidation =>
  (value, context) => {
    const names = (Array.isArray(value) ? (value as Record<string, unknown>[]) : []).map(nameOf)
    const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
    return twice === undefined || inLanguage(words(twice), context as Asked)
  }
