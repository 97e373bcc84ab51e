import { cleanTyped } from '../../text/cleanTyped.ts'

/**
 * A name as two systems would call the same: without case, accents other than those of Swedish letters, brackets with a
 * unit, marks and surplus space. `Andel (%) elever` and `andel elever` are one.
 */
export const plainName = (name: string): string =>
  cleanTyped(name)
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/[^åäö]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[([][^)\]]*[)\]]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
