import type { Language } from '#document/tree/tree.ts'
import type { PackedDocument } from './PackedDocument.ts'
import { byUnit, type PackageEntry } from './packageEntries.ts'

const words = {
  sv: {
    name: 'Innehåll och kontrollsummor.txt',
    made: (title: string, at: string) => `${title}. Framställt ${at}.`,
    counts: (made: number, all: number) => `${made} av ${all} dokument finns med, som PDF och Word.`,
    check: 'Kontrollera filerna med: sha256sum -c "Innehåll och kontrollsummor.txt"',
    missing: 'Kunde inte tas med:',
    notHandedIn: 'Är inte inlämnade:',
    faulty: 'Uppfyller inte alla krav på tillgänglighet:',
  },
  en: {
    name: 'Contents and checksums.txt',
    made: (title: string, at: string) => `${title}. Made ${at}.`,
    counts: (made: number, all: number) => `${made} of ${all} documents are here, as PDF and Word.`,
    check: 'Check the files with: sha256sum -c "Contents and checksums.txt"',
    missing: 'Could not be included:',
    notHandedIn: 'Are not handed in:',
    faulty: 'Do not meet all rules of accessibility:',
  },
}
export const listName = (language: Language): string => words[language].name

type Listed = {
  title: string
  /** When it was made, as people write it. */
  at: string
  packed: readonly PackedDocument[]
  entries: readonly PackageEntry[]
  /** Units whose documents are not handed in. */
  notHandedIn: readonly string[]
  language: Language
}
/** One line each: an error may be several. */
const line = (text: string) => text.replace(/\s+/gu, ' ').trim()

/**
 * What a package holds and what it lacks, for people, and the SHA-256 of each file as `sha256sum -c` reads it; what is for
 * people alone begins with `#`, which it passes over.
 */
export const listText = ({ title, at, packed, entries, notHandedIn, language }: Listed): string => {
  const text = words[language]
  const failed = byUnit(packed).filter(({ error }) => error)
  const faulty = entries.filter(({ faults }) => faults)
  const part = (heading: string, lines: string[]) => (lines.length === 0 ? [] : ['', heading, ...lines])
  const forPeople = [
    text.made(title, at),
    text.counts(packed.length - failed.length, packed.length + notHandedIn.length),
    text.check,
    ...part(
      text.missing,
      failed.map(({ unit, error = '' }) => `  ${unit}: ${line(error)}`),
    ),
    ...part(
      text.notHandedIn,
      notHandedIn.map((unit) => `  ${unit}`),
    ),
    ...part(
      text.faulty,
      faulty.map(({ path, faults }) => `  ${path} (${faults})`),
    ),
    '',
  ]
  const sums = entries.map(({ checksum, path }) => `${checksum}  ${path}`)
  return [...forPeople.map((one) => (one ? `# ${one}` : '#')), ...sums, ''].join('\n')
}
