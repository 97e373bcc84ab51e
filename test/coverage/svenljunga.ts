import type { CoveredDocument, Element } from './Element.ts'

const v = (id: string, blocks: string, seed: string, find: string[], form: string[]): Element => ({
  id,
  blocks,
  seed,
  find,
  form,
})

export const svenljunga: CoveredDocument = {
  seed: 'svenljunga',
  unit: 'svenljunga',
  schoolYear: 2018,
  contentsPages: [3],
  elements: [
    v(
      'V1',
      'documentControl',
      'template.ts control',
      ['Typ av styrdokument', '2019-03-06 § 16', 'Följas upp Årligen'],
      ['front/control'],
    ),
    { ...v('V2', 'contents', 'template.ts contents', ['Innehållsförteckning'], ['front/contents']), isContents: true },
    v(
      'V3',
      'richText (quote), list',
      'template.ts visions',
      ['här finns det godaste livet', 'Att lämna över ett miljömässigt hållbart samhälle till nästa generation'],
      ['councilVision/vision', 'councilGoals/councilGoals', 'boardIdea/boardIdea'],
    ),
    v(
      'V4',
      'matrix',
      'curriculum.ts',
      ['Områden i läroplanerna', 'Bedömning och betyg X X X'],
      ['curricula/curriculum'],
    ),
    v(
      'V5',
      'question, records (cards)',
      'template.ts goals',
      ['God arbetsmiljö och hög kompetens hos vår personal', 'Ökad likvärdighet och samverkan'],
      ['priorities/priorities', 'goals/goals'],
    ),
    v('V6', 'figure (chain)', 'template.ts chain', ['Styrkedjan från huvudman till barn och elever'], ['chain/chain']),
    v(
      'V7',
      'calendar (table, wheel), events of the municipality',
      'calendar.ts, template.ts schedule, wheel',
      ['Tidsplan 2019', 'Vecka 45–47 (november)', 'Uppföljning av skolfrånvaro, period 1', 'Årshjul 2019'],
      ['schedule/schedule', 'schedule/wheel'],
    ),
    v(
      'V8',
      'records (table), richText',
      'template.ts groups',
      ['Grupper i kvalitetsarbetet', 'Utvecklingspedagogerna i förskolan och förstelärarna'],
      ['groups/groups', 'boardDialogue/boardDialogue', 'leadTeachers/leadTeachers'],
    ),
  ],
}
