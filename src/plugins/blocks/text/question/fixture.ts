import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    prompt: 'Hur planerar ni att följa upp målen under läsåret {{schoolYear.next}}?',
    intro: 'Utgå från målmallen.',
    label: 'Skolans svar',
    note: 'Elevhälsan räknas till personalen.',
    type: 'longText',
    required: true,
  },
  answer: {
    answer: 'Arbetslagen följer upp målen varje månad.\n\n- Lärande: första måndagen\n- Trygghet: andra måndagen',
  },
}
