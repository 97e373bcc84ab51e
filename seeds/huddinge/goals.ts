import type { SeedGoal } from '../Seed.ts'

const goal = (
  schoolYear: number,
  level: SeedGoal['level'],
  order: number,
  goalKey: string,
  text: string,
  more: Partial<SeedGoal> = {},
): SeedGoal => ({ goalKey, unit: 'huddinge', schoolYear, level, text, order, mandatory: true, ...more })

/** The board's goals of 2022 with their indicators (appendix 3). */
const of2022: SeedGoal[] = [
  goal(2022, 'board', 1, 'knowledge', 'Eleverna når kunskapskraven och utvecklas så långt som möjligt', {
    indicators: ['Ökad andel elever som når minst E i lästa ämnen.', 'Ökat meritvärde.'],
  }),
  goal(2022, 'board', 2, 'teachers', 'Elevernas undervisning leds av legitimerade lärare', {
    indicators: ['Elevernas undervisning leds av legitimerade lärare.'],
  }),
  goal(2022, 'board', 3, 'attractive', 'Huddinge är en bra utbildningskommun att verka i', {
    indicators: [
      'Målet är att 100 % av eleverna i Huddinge kommun år 2030 upplever sig nöjda med sin skola.',
      'Första etappmålet är 82,5 %.',
    ],
  }),
  goal(
    2022,
    'board',
    4,
    'lifestyle',
    'Eleverna har kunskaper om och förståelse för den egna livsstilens betydelse för hälsan, miljön och samhället',
    {
      indicators: [
        'I skolan lär jag mig om hur jag ska ta hand om min hälsa för att må bra.',
        'I skolan lär jag mig om hur jag ska ta hand om klimatet.',
      ],
    },
  ),
  goal(2022, 'board', 5, 'budget', 'Grundskolenämnden har en budget i balans', {
    indicators: [
      'Effektivare administration och icke pedagogisk stödverksamhet, både på central förvaltning och på skolorna.',
      'Minskad chefstäthet, både på central förvaltning och på skolorna.',
      'Effektivare lokalutnyttjande.',
    ],
  }),
  goal(2022, 'board', 6, 'employer', 'Huddinge kommun är en attraktiv arbetsgivare', {
    indicators: ['Sjukfrånvaron ska minska.'],
  }),
]

/** Council goals of 2023, one of which spans two board goals (appendix 5). */
const of2023: SeedGoal[] = [
  goal(2023, 'council', 1, 'kf-schooling', 'En trygg och lyckad skolgång lägger grunden för framtiden'),
  goal(2023, 'council', 2, 'kf-quality', 'Huddinges välfärd håller hög kvalitet'),
  goal(2023, 'council', 3, 'kf-nature', 'Värna biologisk mångfald och god vattenstatus'),
  goal(2023, 'council', 4, 'kf-economy', 'Huddinge kommun har en sund och uthållig ekonomi'),
  goal(2023, 'council', 5, 'kf-employer', 'Huddinge kommun är en attraktiv arbetsgivare'),
  goal(2023, 'board', 1, 'knowledge', 'Eleverna når kunskapskraven och utvecklas så långt som möjligt.', {
    parentKeys: ['kf-schooling'],
  }),
  goal(
    2023,
    'board',
    2,
    'teachers',
    'Elevernas undervisning leds av legitimerade och behöriga lärare i respektive ämne.',
    { parentKeys: ['kf-schooling'] },
  ),
  goal(2023, 'board', 3, 'equal', 'Eleverna ges en likvärdig skolgång.', { parentKeys: ['kf-quality'] }),
  goal(
    2023,
    'board',
    4,
    'sustainable',
    'Elever och medarbetare har god kännedom och gör aktiva val som bidrar till hållbar utveckling.',
    { parentKeys: ['kf-nature'] },
  ),
  goal(2023, 'board', 5, 'budget', 'Grundskolenämnden har en ansvarsfull och effektiv ekonomi.', {
    parentKeys: ['kf-economy'],
  }),
  goal(2023, 'board', 6, 'employer', 'Nämndens medarbetare är engagerade och har en balanserad arbetssituation.', {
    parentKeys: ['kf-employer'],
  }),
]

export const goals: SeedGoal[] = [...of2022, ...of2023]
