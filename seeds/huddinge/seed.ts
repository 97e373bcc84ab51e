import type { Seed } from '../Seed.ts'
import { begun, complete2021, complete2022 } from './answers.ts'
import { focusItems } from './focusItems.ts'
import { goals } from './goals.ts'
import { municipality } from './municipality.ts'
import { statistics } from './statistics.ts'
import { template } from './template.ts'
import { units, users } from './units.ts'

const letter =
  'Hej! Här kommer årets SK-dokument. Fjolårets mål och kommunens siffror är redan på plats. Hör av er till Maria Ek om något är oklart.'

/** Huddinge: two areas, seven schools of different kinds, two school years, one school's document complete. */
export const seed: Seed = {
  key: 'huddinge',
  municipality,
  units,
  users,
  goals,
  focusItems,
  statistics,
  calendar: [
    { date: '2023-05', title: 'Kvalitetsdialog 1', responsible: 'Skolchef' },
    { date: '2023-11', title: 'Kvalitetsdialog 2', responsible: 'Skolchef' },
    { date: '2024-05', title: 'Kvalitetsdialog 3', responsible: 'Skolchef' },
  ],
  library: [
    {
      libraryKey: 'school-library',
      title: 'Fråga om skolbiblioteket',
      description: 'Hur skolan ligger till i förhållande till treårsplanen.',
      tags: ['SKA', 'skolbibliotek'],
      block: {
        blockType: 'question',
        title: 'Skolbiblioteket (SKA)',
        prompt: 'Hur ligger ni till i förhållande till treårsplanen för skolbiblioteken?',
        type: 'longText',
        required: true,
      },
    },
  ],
  templates: [{ key: 'sk', versions: [template(1), template(2)] }],
  distributions: [
    {
      key: 'sk-2021',
      template: 'sk',
      version: 0,
      schoolYear: 2021,
      title: 'SK-dokument 2021-2022',
      deadline: '2022-06-30',
      letter,
      documents: {
        bjorkangsskolan: { state: 'adopted', answers: complete2021, adoption: { by: 'Rektor', date: '2022-08-15' } },
        lillsjoskolan: { state: 'handedIn', answers: begun('Lillsjöskolan') },
      },
    },
    {
      key: 'sk-2022',
      template: 'sk',
      version: 1,
      schoolYear: 2022,
      title: 'SK-dokument 2022-2023',
      deadline: '2023-06-30',
      letter,
      documents: {
        bjorkangsskolan: {
          state: 'published',
          answers: complete2022,
          adoption: { by: 'Grundskolenämnden', date: '2023-09-20', paragraph: '87', registryNumber: 'GSN-2023/412' },
        },
        lillsjoskolan: { state: 'inProgress', answers: begun('Lillsjöskolan') },
        tallbacksskolan: { state: 'notStarted' },
        stensangsskolan: { state: 'handedIn', answers: begun('Stensängsskolan') },
        ekdalsskolan: { state: 'inProgress', answers: begun('Ekdalsskolan') },
        vretaskolan: { state: 'notStarted' },
        solgardsskolan: { state: 'notStarted' },
      },
    },
  ],
}
