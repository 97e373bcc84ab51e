import type { SeedFocusItem } from '../Seed.ts'

type Item = [key: string, text: string, mandatory: boolean, highlightedFor: string[]]
const items = (area: string, schoolYear: number, domain: string, list: Item[]): SeedFocusItem[] =>
  list.map(([key, text, mandatory, highlightedFor], order) => ({
    key: `${area}-${schoolYear}-${domain}-${key}`,
    area,
    schoolYear,
    domain,
    text,
    mandatory,
    order,
    highlightedFor,
  }))

const [f9, f6, f3, upper] = ['bjorkangsskolan', 'lillsjoskolan', 'tallbacksskolan', 'stensangsskolan'] as const
const south = 'sydvastra-ostra'
const north = 'mellersta-nordvastra'

/** Development areas of the school year that the document follows up (appendix 4). */
const of2022: SeedFocusItem[] = [
  ...items(south, 2022, 'learning', [
    ['pass', 'Arbeta för att öka andelen elever som har minst E i lästa ämnen.', true, [f9, upper]],
    ['merit', 'Arbeta för att höja meritvärdet.', true, [upper]],
    ['harder', 'Arbeta för att fler elever ska uppleva att de kan få svårare uppgifter om de vill.', false, [f6]],
    [
      'curious',
      'Arbeta för att fler elever ska uppleva att undervisningen gör dem nyfikna så att de vill lära sig mer.',
      false,
      [f9],
    ],
  ]),
  ...items(south, 2022, 'normsAndValues', [
    ['satisfaction', 'Arbeta för att öka elevernas nöjdhet med skolan.', true, [f9, f6, f3, upper]],
    ['calm', 'Arbeta för att öka elevernas upplevelse av studiero.', false, [f9]],
    ['food', 'Arbeta för att öka elevernas nöjdhet med maten.', false, []],
    [
      'rules',
      'Arbeta för att fler elever ska uppleva att de är delaktiga i arbetet med att ta fram skolans ordningsregler.',
      false,
      [],
    ],
    [
      'influence',
      'Arbeta för att fler elever ska uppleva att de får vara med och bestämma/påverka arbetet på lektionerna.',
      false,
      [f6],
    ],
    ['safety', 'Arbeta för en ökad trygghet.', false, [upper]],
  ]),
  ...items(south, 2022, 'leadership', [
    ['budget', 'Arbeta för en budget i balans.', true, [f9]],
    [
      'resources',
      'Arbeta för att organisera så att resurserna i så hög utsträckning som möjligt går till eleven.',
      true,
      [],
    ],
    [
      'assessment',
      'Arbeta för att skapa organisatoriska förutsättningar i skolan som främjar samverkan mellan lärarna gällande bedömning och betygssättning.',
      false,
      [f9, upper],
    ],
    [
      'pupilHealth',
      'Arbeta för att skapa organisatoriska förutsättningar för att elevhälsan ska möta de behov som finns i verksamheten.',
      false,
      [],
    ],
  ]),
  ...items(south, 2022, 'workEnvironment', [
    ['absence', 'Arbeta för att minska sjukfrånvaron.', true, [f9]],
    ['exhaustion', 'Arbeta för att minska den arbetsrelaterade utmattningen.', false, []],
    ['goals', 'Arbeta för en förbättrad målkvalitet.', false, [f9, f6]],
    ['participation', 'Arbeta för en ökad delaktighet.', false, [f3]],
  ]),
]

/** Development areas of the year that is planned; those chosen for a school are highlighted (appendix 6). */
const of2023: SeedFocusItem[] = [
  ...items(south, 2023, 'learning', [
    ['knowledge', 'Eleverna når kunskapskraven och utvecklas så långt som möjligt.', true, [f9, upper]],
    ['teachers', 'Elevernas undervisning leds av legitimerade och behöriga lärare i respektive ämne.', true, [upper]],
    [
      'curious',
      'Arbeta för att fler elever ska uppleva att undervisningen gör dem nyfikna så att de vill lära sig mer.',
      false,
      [f9, f6],
    ],
    [
      'influence',
      'Arbeta för att fler elever ska uppleva att de får vara med och bestämma/påverka arbetet på lektionerna.',
      false,
      [f3],
    ],
  ]),
  ...items(south, 2023, 'normsAndValues', [
    ['satisfaction', 'Arbeta för att öka elevernas nöjdhet med skolan.', true, [f6]],
    [
      'calm',
      'Arbeta för att öka elevernas upplevelse av trygghet & studiero där eleverna också känner sig delaktiga i arbetet med att ta fram skolans ordningsregler.',
      true,
      [f9, upper],
    ],
  ]),
  ...items(south, 2023, 'leadership', [
    ['budget', 'Arbeta för en budget i balans.', true, [f9]],
    [
      'resources',
      'Arbeta för att organisera så att resurserna i så hög utsträckning som möjligt går till eleven.',
      true,
      [f3],
    ],
    [
      'sustainable',
      'Elever och medarbetare har god kännedom och gör aktiva val som bidrar till hållbar utveckling.',
      true,
      [],
    ],
  ]),
  ...items(south, 2023, 'workEnvironment', [
    ['exhaustion', 'Arbeta för att minska den arbetsrelaterade utmattningen.', true, [upper]],
    ['goals', 'Arbeta för en förbättrad målkvalitet.', true, [f9]],
    ['food', 'Arbeta för att öka elevernas nöjdhet med maten.', false, []],
    ['environment', 'Arbeta för att eleverna ska uppleva en förbättrad lärmiljö.', false, [f6]],
  ]),
]

/** The other area has its own, shorter list. */
const northItems: SeedFocusItem[] = [2022, 2023].flatMap((year) => [
  ...items(north, year, 'learning', [
    [
      'reading',
      'Arbeta för att alla elever ska läsa med flyt senast i årskurs 2.',
      true,
      ['ekdalsskolan', 'solgardsskolan'],
    ],
    ['maths', 'Arbeta för att höja resultaten i matematik i årskurs 4–6.', false, ['vretaskolan']],
  ]),
  ...items(north, year, 'normsAndValues', [
    ['participation', 'Arbeta för att öka elevernas delaktighet och inflytande.', true, ['ekdalsskolan']],
  ]),
  ...items(north, year, 'leadership', [['budget', 'Arbeta för en budget i balans.', true, []]]),
  ...items(north, year, 'workEnvironment', [
    ['absence', 'Arbeta för att minska sjukfrånvaron.', true, ['vretaskolan']],
  ]),
])

export const focusItems: SeedFocusItem[] = [...of2022, ...of2023, ...northItems]
