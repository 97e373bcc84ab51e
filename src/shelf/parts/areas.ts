import type { SectionContent } from '#document/input/input.ts'
import { section } from '#seeds/content.ts'
import { question } from '../build.ts'

/** A part of the curriculum: its name and what to look at. */
export type Area = { key: string; title: string; look: string }

/** Each area is answered twice: what we see, and why it is so. The law asks for causes, not for a compilation. */
export const areas = (list: Area[]): SectionContent[] =>
  list.map(({ key, title, look }) =>
    section(
      `omrade-${key}`,
      title,
      [
        question(`${key}Resultat`, 'Vilka resultat ser ni, och vad visar dem?', look),
        question(
          `${key}Analys`,
          'Vad beror resultaten på?',
          'Pröva flera förklaringar: undervisningen, organisationen, resurserna, förutsättningarna. Säg vad som talar för dem, och vad ni inte vet.',
        ),
      ],
      { kind: 'subsection' },
    ),
  )
