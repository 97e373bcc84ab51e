import type { SectionContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { column, libraryKeyOf, question } from '../build.ts'

/** What will be done, by whom and when, and how it will be seen that it helped. */
export const development: SectionContent = section(
  'utveckling',
  'Utvecklingsområden läsåret {{läsår.nästa}}',
  [
    block('utvecklingsomraden', 'records', {
      libraryKey: libraryKeyOf('utvecklingsomraden'),
      libraryVersion: 1,
      caption: 'Utvecklingsområden och insatser',
      itemLabel: 'Utvecklingsområde',
      titleColumn: 'omrade',
      print: 'cards',
      atLeast: 1,
      help: 'Hellre tre områden som ni hinner med än tio. Varje område ska gå att härleda ur analysen.',
      columns: [
        column('omrade', 'Utvecklingsområde', 'shortText', { required: true }),
        column('varfor', 'Varför väljer ni det? Vad i analysen pekar dit?'),
        column('mal', 'Vad ska vara annorlunda för barnen eller eleverna?'),
        column('insatser', 'Vad ska ni göra?'),
        column('ansvarig', 'Ansvarig', 'person'),
        column('nar', 'När', 'period'),
        column('uppfoljning', 'Hur och när följer ni upp?'),
      ],
    }),
    question(
      'stodFranHuvudman',
      'Vilka beslut eller resurser behöver ni från huvudmannen?',
      'Skriv det som ni inte själva råder över. Svaren samlas i huvudmannens rapport.',
      { required: false, whenEmpty: 'omit' },
    ),
  ],
  { newPage: true },
)
