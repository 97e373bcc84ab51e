import { type Register, useRegister } from './useRegister.ts'

/** A municipality's domains by name; nothing until they have come. */
export const useDomains = (municipality: string): Register['domains'] | undefined => useRegister(municipality)?.domains
