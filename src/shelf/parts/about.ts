import type { SectionContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { bullets, p, rich } from '#seeds/richText.ts'
import { column } from '../build.ts'

/** What the document is for, on what it rests, and who has written it. */
export const about = (title: string, paragraphs: string[], basis: string[]): SectionContent =>
  section('om', title, [
    block('omText', 'richText', {
      content: rich(...paragraphs.map((text) => p(text)), p('Dokumentet bygger på:'), bullets(...basis)),
    }),
    block('omUppgifter', 'documentControl', {
      caption: 'Uppgifter om dokumentet',
      rows: [
        { key: 'enhet', label: 'Enhet', fill: 'given', value: '{{enhet}}' },
        { key: 'lasar', label: 'Läsår', fill: 'given', value: '{{läsår}}' },
        { ...column('ansvarig', 'Ansvarig för dokumentet', 'person'), fill: 'answer', required: true },
      ],
    }),
    block('medverkande', 'people', {
      style: 'table',
      caption: 'Medverkande',
      answered: true,
      atLeast: 1,
      itemLabel: 'Person eller grupp',
      help: 'Skriv vilka som har deltagit, till exempel arbetslag, elevhälsa, elevråd eller föräldraråd. Namn på barn och elever ska inte stå här.',
    }),
  ])
