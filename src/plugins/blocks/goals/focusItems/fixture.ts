const item = (key: string, domain: string, text: string, mandatory: boolean, highlighted: boolean, order: number) => ({
  key,
  domain,
  text,
  mandatory,
  highlighted,
  areaName: 'Sydvästra/Östra',
  order,
})

export const fixture = {
  config: { mode: 'highlight', yearOffset: 1 },
  data: {
    items: [
      item('know', 'learning', 'Eleverna når betygskriterierna.', true, true, 1),
      item('curious', 'learning', 'Fler elever upplever att undervisningen gör dem nyfikna.', false, false, 2),
      item('calm', 'normsAndValues', 'Elevernas upplevelse av studiero ska öka.', false, true, 1),
    ],
  },
}
