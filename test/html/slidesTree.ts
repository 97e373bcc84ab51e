import { numberValue } from '#document/answer/value.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import { finished, head, list, origin, p, row, section, t, table } from './build.ts'

/** Result days in the slides layout, with one slide that runs over. */
export const slidesTree = (): DocumentTree =>
  finished(
    [
      {
        type: 'cover',
        origin: origin(),
        title: 'Resultatdagar 2024',
        subtitle: 'Grundskolan',
        lines: [t('12–13 juni 2024')],
        facts: [{ label: 'Plats', value: 'Kommunhuset' }],
      },
      section(
        'Dagens program',
        [
          table(
            '',
            [head('Tid', 'Punkt')],
            [
              row('08.30', 'Samling och kaffe'),
              row('09.00', 'Resultat årskurs 3, 6 och 9'),
              row('12.00', 'Lunch'),
              row('13.00', 'Reflektion i grupper'),
              row('15.30', 'Avslutning'),
            ],
            {
              columns: [
                { key: 'a', weight: 1 },
                { key: 'b', weight: 5 },
              ],
              numbered: false,
            },
          ),
        ],
        { numbered: false },
      ),
      section('Resultat', [], { variant: 'part', numbered: false }),
      section(
        'Matematik årskurs 6',
        [
          {
            type: 'figure',
            origin: origin(),
            caption: t('Andel elever med minst betyget E'),
            alt: 'Stapeldiagram med tre år: 82,1, 84,0 och 84,6 procent.',
            drawing: {
              kind: 'bars',
              unit: '%',
              decimals: 1,
              categories: ['2022', '2023', '2024'],
              series: [
                { key: 'a', label: 'Alla', values: [numberValue('82.1'), numberValue('84.0'), numberValue('84.6')] },
              ],
            },
            data: table(
              '',
              [head('År', 'Andel (%)')],
              [row('2022', '82,1'), row('2023', '84,0'), row('2024', '84,6')],
              { numbered: false },
            ),
          },
        ],
        { numbered: false },
      ),
      section(
        'Uppföljning av förra årets förbättringsarbete',
        [
          p('Arbetet har bedrivits i nätverk med en förstelärare från varje skola.', 'lead'),
          list(
            Array.from(
              { length: 22 },
              (_, index) =>
                `Effekt ${index + 1}: fler lärare planerar tillsammans och följer upp undervisningen i arbetslaget.`,
            ),
          ),
        ],
        { numbered: false },
      ),
      section(
        'Att reflektera över',
        [
          {
            type: 'quote',
            origin: origin(),
            children: [p('Vad ska vi göra mer av, och vad ska vi sluta med?')],
            source: t('Reflektionsfråga 3'),
          },
        ],
        { numbered: false },
      ),
    ],
    { layout: 'slides', title: 'Resultatdagar 2024', running: { start: 'Huddinge kommun', end: 'Resultatdagar 2024' } },
  )
