import type { SectionContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { chosen, column, libraryKeyOf } from '../build.ts'

/** What came of last year's measures: where every report begins. */
export const lastYear: SectionContent = section('forraAret', 'Uppföljning av förra årets insatser', [
  block('forraInsatser', 'records', {
    libraryKey: libraryKeyOf('forraInsatser'),
    libraryVersion: 1,
    caption: 'Insatser under läsåret {{läsår}}',
    itemLabel: 'Insats',
    titleColumn: 'insats',
    print: 'cards',
    help: 'Ta med de insatser som ni beslutade om i förra rapporten. Skriv vad de har lett till för barnen eller eleverna, inte bara att de är gjorda.',
    columns: [
      column('insats', 'Insats', 'shortText'),
      column('gjort', 'Vad har ni gjort?'),
      column('effekt', 'Vad har det lett till, och hur vet ni det?'),
      chosen(
        'lage',
        'Läge',
        'Avslutad, målet är nått',
        'Avslutad, målet är inte nått',
        'Fortsätter',
        'Har inte påbörjats',
      ),
    ],
  }),
])
