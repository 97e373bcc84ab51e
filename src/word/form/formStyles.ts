import type { IStylesOptions } from 'docx'

const font = 'Calibri'
/** Sizes in half points, distances in twentieths of a point. */
export const formStyles: IStylesOptions = {
  default: {
    document: { run: { font, size: 22, language: { value: 'sv-SE' } }, paragraph: { spacing: { after: 80 } } },
    title: { run: { font, size: 44, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { font, size: 32, bold: true, color: '1F3864' },
      paragraph: { spacing: { before: 360, after: 120 } },
    },
    heading2: {
      run: { font, size: 27, bold: true, color: '1F3864' },
      paragraph: { spacing: { before: 280, after: 100 } },
    },
    heading3: { run: { font, size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
  },
  paragraphStyles: [
    {
      id: 'Enhet',
      name: 'Enhet',
      basedOn: 'Normal',
      run: { size: 26, color: '404040' },
      paragraph: { spacing: { after: 200 } },
    },
    { id: 'Ledtext', name: 'Ledtext', basedOn: 'Normal', run: { italics: true, color: '595959' } },
    {
      id: 'Etikett',
      name: 'Etikett',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
    },
    { id: 'Tabellhuvud', name: 'Tabellhuvud', basedOn: 'Normal', run: { bold: true } },
    { id: 'Mellan', name: 'Mellan', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { after: 60 } } },
  ],
}
