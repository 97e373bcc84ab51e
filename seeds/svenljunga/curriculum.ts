import type { RawBlock } from '#document/input/input.ts'

/** The source prints "Grundskola, grundskola, fritidshem"; the second is read as the school form it lacks. */
const forms = {
  preschool: 'Förskola',
  compulsory: 'Grundskola, grundsärskola, fritidshem',
  adult: 'Vuxenutbildning',
  upperSecondary: 'Gymnasieutbildning',
}
type Form = keyof typeof forms
const row = (key: string, label: string, ...marked: Form[]) => ({
  key,
  label,
  marks: marked.map((form) => forms[form]),
})

/** Which curriculum holds which of the ten areas. */
export const curriculum: RawBlock = {
  blockKey: 'curriculum',
  blockType: 'matrix',
  title: '',
  caption: 'Områden i läroplanerna',
  rowHeading: 'Område',
  mark: 'X',
  markMeaning: 'området ingår i verksamhetens läroplan',
  columns: Object.entries(forms).map(([key, label]) => ({ key, label })),
  rows: [
    row('norms', 'Normer och värden', 'preschool', 'compulsory', 'upperSecondary'),
    row('knowledge', 'Kunskaper, utveckling och lärande', 'preschool', 'compulsory', 'adult', 'upperSecondary'),
    row('influence', 'Barns inflytande/elevers ansvar och inflytande', 'preschool', 'compulsory', 'upperSecondary'),
    row('home', 'Förskola/skola och hem', 'preschool', 'compulsory'),
    row('transition', 'Samverkan, övergång', 'preschool', 'compulsory'),
    row('evaluation', 'Uppföljning, utvärdering och utveckling', 'preschool'),
    row('preschoolTeacher', 'Förskollärares ansvar i undervisningen', 'preschool'),
    row('head', 'Förskolechefs/rektors ansvar', 'preschool', 'compulsory', 'adult', 'upperSecondary'),
    row('world', 'Skolan och omvärlden', 'compulsory'),
    row('marks', 'Bedömning och betyg', 'compulsory', 'adult', 'upperSecondary'),
  ],
}
