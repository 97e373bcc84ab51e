import type { ShowWhen } from '#document/input/input.ts'
import { question as required, type Settings } from '../content.ts'

/** A question whose own words are all that is printed with the answer. */
export const question = (blockKey: string, title: string, prompt: string, more: Settings = {}) =>
  required(blockKey, title, prompt, '', more)

type When = { showWhen: ShowWhen }
export const on = (...unitKinds: string[]): When => ({ showWhen: { unitKinds } })
export const central = on('municipality')
/** Divisions and units: everybody who plans below the municipality. */
export const local = on('division', 'school', 'preschool')
export const forms = (...schoolForms: string[]): When => ({ showWhen: { schoolForms } })
