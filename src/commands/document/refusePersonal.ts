import type { Payload } from 'payload'
import { checkDocument, type DocumentFinding } from '#document/answer/checkDocument.ts'
import { PERSONAL_NUMBER } from '#document/answer/checkPersonal.ts'
import { withHandIns } from '#load/handIns.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { readStoredInput } from '#load/readStoredInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { CommandError } from '../common/CommandError.ts'

const refusals = {
  handIn: (findings: DocumentFinding[]) => new CommandError('PERSONAL/handIn', { findings }),
  adopt: (findings: DocumentFinding[]) => new CommandError('PERSONAL/adopt', { findings }),
  publish: (findings: DocumentFinding[]) => new CommandError('PERSONAL/publish', { findings }),
}
type Step = keyof typeof refusals

/** Whatever else is accepted, identity numbers are not. Throws `CommandError` PERSONAL with where they stand. */
export const refusePersonal = (findings: readonly DocumentFinding[], step: Step): void => {
  const found = findings.filter(({ code }) => code === PERSONAL_NUMBER)
  if (found.length > 0) throw refusals[step](found)
}

/** As `refusePersonal`, of what was handed in: it may have been so before this was looked for. */
export const refusePersonalIn = (payload: Payload, { frozenInput, handIns }: DocumentFacts, step: Step): void => {
  if (frozenInput)
    refusePersonal(checkDocument(registryOf(payload), withHandIns(readStoredInput(frozenInput), handIns)), step)
}
