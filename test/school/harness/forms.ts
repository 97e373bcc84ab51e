import type { FormModel, ScaleLevel } from '#document/answer/form.ts'
import type { ItemView } from '#school/form/view.ts'

const degrees: ScaleLevel[] = [
  {
    key: 'achieved',
    label: 'Uppnått',
    symbol: '●',
    tone: 'good',
    meaning: 'Målet är nått och effekten syns i resultaten.',
  },
  {
    key: 'well',
    label: 'På god väg',
    symbol: '◐',
    tone: 'progress',
    meaning: 'Arbetet pågår och effekten börjar synas.',
  },
  { key: 'started', label: 'Påbörjat', symbol: '○', tone: 'started', meaning: 'Insatsen har kommit igång.' },
]
const stars: ScaleLevel[] = [1, 2, 3, 4, 5].map((value) => ({
  key: String(value),
  label: String(value),
  value,
  ...(value === 1 ? { meaning: 'stämmer inte alls' } : value === 5 ? { meaning: 'stämmer helt' } : {}),
}))
const percent = (label: string) => ({ widget: 'number' as const, label, decimals: 1, min: '0', max: '100', unit: '%' })
const subjects = ['Bild', 'Biologi', 'Engelska', 'Matematik', 'Svenska', 'Svenska som andraspråk']

/** Every widget, in every place it may stand in. */
export const everyWidget: FormModel = {
  fields: [
    {
      key: 'kort',
      field: {
        widget: 'shortText',
        label: 'Skolans namn i korthet',
        help: 'Så som det ska stå på framsidan.',
        maxLength: 60,
        required: true,
      },
    },
    {
      key: 'lang',
      field: {
        widget: 'longText',
        label: 'Beskriv skolan',
        help: 'Organisation, elevunderlag och det som utmärker skolan.',
        maxLength: 400,
        rows: 4,
        required: true,
      },
    },
    { key: 'rik', field: { widget: 'richText', label: 'Analys av resultaten', maxLength: 4000 } },
    {
      key: 'antal',
      field: { widget: 'number', label: 'Antal elever', decimals: 0, min: '0', max: '2000', unit: 'elever' },
    },
    {
      key: 'val',
      field: {
        widget: 'choice',
        label: 'Har skolan ett skolbibliotek?',
        display: 'radio',
        options: [
          { key: 'ja', label: 'Ja' },
          { key: 'delvis', label: 'Delvis', hint: 'Till exempel filial eller bokbuss.' },
          { key: 'nej', label: 'Nej' },
        ],
      },
    },
    {
      key: 'lista',
      field: {
        widget: 'choice',
        label: 'Utvecklingsområde',
        display: 'select',
        options: [
          { key: 'a', label: 'Undervisning' },
          { key: 'b', label: 'Trygghet och studiero' },
        ],
      },
    },
    {
      key: 'flera',
      field: {
        widget: 'choices',
        label: 'Vilka deltog i arbetet?',
        options: [
          { key: 'larare', label: 'Lärare' },
          { key: 'elevhalsa', label: 'Elevhälsa' },
          { key: 'elever', label: 'Elever' },
        ],
      },
    },
    { key: 'grad', field: { widget: 'degree', label: 'Måluppfyllelse', levels: degrees } },
    { key: 'skattning', field: { widget: 'rating', label: 'Vi har rutiner för uppföljning', levels: stars } },
    { key: 'datum', field: { widget: 'date', label: 'Datum för kvalitetsdialogen' } },
    { key: 'period', field: { widget: 'period', label: 'När genomförs insatsen?' } },
    { key: 'vem', field: { widget: 'person', label: 'Ansvarig' } },
  ],
}
export const tables: FormModel = {
  fields: [
    {
      key: 'amnen',
      field: {
        widget: 'table',
        label: 'Andel elever med godkända kunskaper i årskurs 6',
        help: 'Vårterminen 2023, procent.',
        rowHeading: 'Ämne',
        columns: [
          { key: 'alla', field: percent('Alla') },
          { key: 'flickor', field: percent('Flickor') },
          { key: 'pojkar', field: percent('Pojkar') },
        ],
        rows: subjects.map((label) => ({ key: label.toLowerCase().replaceAll(' ', '-'), label })),
        prefill: {
          bild: {
            alla: { value: { kind: 'number', value: '97.5' }, source: 'Skolverket, hösten 2023' },
            flickor: { value: { kind: 'suppressed' }, source: 'Skolverket, hösten 2023' },
          },
        },
      },
    },
    {
      key: 'enkat',
      field: {
        widget: 'table',
        label: 'Elevenkäten årskurs 4–6',
        rowHeading: 'Index',
        columns: [
          { key: 'skolan', field: { ...percent('Skolan'), help: 'Skolans eget värde.' }, group: 'VT-23' },
          { key: 'omradet', field: percent('Södra området'), group: 'VT-23' },
          { key: 'kommunen', field: percent('Huddinge'), group: 'VT-23' },
          { key: 'forra', field: percent('Skolan'), group: 'VT-22' },
          { key: 'bedomning', field: { widget: 'degree', label: 'Bedömning', levels: degrees } },
          { key: 'kommentar', field: { widget: 'shortText', label: 'Kommentar', maxLength: 120 } },
        ],
        rows: [
          { key: 'trygghet', label: 'Trygghet', group: 'Normer och värden' },
          { key: 'studiero', label: 'Studiero', group: 'Normer och värden' },
          { key: 'delaktighet', label: 'Delaktighet', group: 'Inflytande' },
          { key: 'nojdhet', label: 'Nöjdhet', group: 'Inflytande', orphaned: true },
        ],
        given: Object.fromEntries(
          ['trygghet', 'studiero', 'delaktighet', 'nojdhet'].map((key, index) => [
            key,
            {
              omradet: { text: `8${index},4`, source: 'Elevenkäten 2023' },
              kommunen: { text: `8${index},9`, source: 'Elevenkäten 2023' },
              forra: { text: index === 3 ? '..' : `7${index},2`, source: 'Elevenkäten 2022' },
            },
          ]),
        ),
      },
    },
    {
      key: 'mal',
      field: {
        widget: 'table',
        label: 'Målanalys: Lärande',
        rowHeading: 'Mål',
        columns: [
          { key: 'grad', field: { widget: 'degree', label: 'Hur långt har ni nått?', levels: degrees } },
          {
            key: 'analys',
            field: { widget: 'richText', label: 'Analys', help: 'Varför blev det som det blev?', maxLength: 4000 },
          },
          {
            key: 'insatser',
            field: {
              widget: 'records',
              label: 'Insatser',
              itemLabel: 'Insats',
              fields: [{ key: 'vad', field: { widget: 'shortText', label: 'Vad', maxLength: 200 } }],
              add: { label: 'Lägg till insats', max: 5 },
            },
          },
        ],
        rows: [
          { key: 'm1', label: 'Alla elever läser med flyt och förståelse i årskurs 3' },
          { key: 'm2', label: 'Fler elever når minst E i matematik i årskurs 6', orphaned: true },
        ],
      },
    },
  ],
}
export const records: FormModel = {
  fields: [
    {
      key: 'omraden',
      field: {
        widget: 'records',
        label: 'Planerade mål för läsåret 2023/24',
        help: 'Ett kort för varje mål.',
        itemLabel: 'Mål',
        fields: [
          { key: 'text', field: { widget: 'longText', label: 'Mål', maxLength: 500, rows: 2, required: true } },
          { key: 'ansvarig', field: { widget: 'person', label: 'Ansvarig' } },
          { key: 'klart', field: { widget: 'date', label: 'Klart senast' } },
        ],
        preset: [
          {
            key: 'ska',
            label: 'Nämndens mål: Trygghet och studiero',
            given: [{ label: 'Nämndens formulering', text: 'Alla elever ska känna sig trygga i skolan.' }],
          },
        ],
        offers: [
          {
            key: 'forra-1',
            label: 'Fler elever når målen i matematik',
            source: 'Målanalysen 2022/23',
            values: { text: 'Fler elever når målen i matematik' },
          },
        ],
        add: { label: 'Lägg till mål', max: 4 },
      },
    },
  ],
}
const rich = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})
export const items: ItemView[] = [
  {
    instanceKey: 'alla',
    blockType: 'question',
    title: 'Presentation av skolan',
    help: 'Skriv kort.\nTänk på läsaren.',
    form: everyWidget,
    previous: {
      schoolYear: '2021/22',
      lines: [{ label: 'Beskriv skolan', text: 'En liten skola vid sjön.' }],
      values: { lang: 'En liten skola vid sjön.', rik: rich('Läsningen har lyft.') },
    },
    value: undefined,
    rev: 0,
    instructionsHtml: '',
    optional: false,
  },
  {
    instanceKey: 'tabeller',
    blockType: 'table',
    title: 'Resultat',
    form: tables,
    value: {
      amnen: {
        biologi: {
          alla: { kind: 'number', value: '87.5' },
          flickor: { kind: 'suppressed' },
          pojkar: { kind: 'number', value: '120' },
        },
      },
    },
    rev: 1,
    instructionsHtml: '<p>Fyll i resultaten från vårterminen.</p>',
    previous: {
      schoolYear: '2021/22',
      lines: [{ label: 'Kommentar', text: 'Resultaten i matematik sjönk.\nVi satte in extra stöd.' }],
    },
    optional: true,
  },
  {
    instanceKey: 'poster',
    blockType: 'records',
    title: 'Planeringsrapport',
    form: records,
    value: {
      omraden: {
        order: ['r1', 'r2'],
        items: {
          r1: { text: 'Fler elever ska läsa med flyt.' },
          r2: { text: 'Ökad närvaro i årskurs 7–9.', klart: '2024-06-14' },
        },
      },
    },
    rev: 1,
    instructionsHtml: '',
    optional: false,
  },
]
