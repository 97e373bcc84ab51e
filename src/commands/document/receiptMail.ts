import { receiptReference } from '#document/text/receiptReference.ts'
import type { Language } from '#document/tree/tree.ts'

export type HandInReceipt = {
  documentId: string
  name: string
  title: string
  unit: string
  handedInAt: string
  gaps: number
  url: string
  municipality: string
  language: Language
}

const moment = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(iso))

const sv = (about: HandInReceipt, reference: string) => ({
  subject: `Inlämnat: ${about.title}, ${about.unit} (${reference})`,
  text: [
    `Hej ${about.name}!`,
    `${about.title} för ${about.unit} är inlämnat ${moment(about.handedInAt, 'sv')}${about.gaps > 0 ? `, med ${about.gaps} ${about.gaps === 1 ? 'lucka' : 'luckor'} som du har godkänt` : ''}. Referens: ${reference}.`,
    'Nu läser förvaltningen dokumentet. Det fastställs, eller lämnas tillbaka för komplettering; då syns det bland dina dokument. Svaren kan läsas under tiden, men inte ändras.',
    `Läs dokumentet: ${about.url}`,
    `Det här är en kvittens från ${about.municipality}.`,
  ],
})
const en: typeof sv = (about, reference) => ({
  subject: `Handed in: ${about.title}, ${about.unit} (${reference})`,
  text: [
    `Dear ${about.name},`,
    `${about.title} for ${about.unit} was handed in on ${moment(about.handedInAt, 'en')}${about.gaps > 0 ? `, with ${about.gaps} ${about.gaps === 1 ? 'gap' : 'gaps'} that you accepted` : ''}. Reference: ${reference}.`,
    'The department now reads the document. It is adopted, or returned to be completed; you then see it among your documents. The answers can be read in the meantime, but not changed.',
    `Read the document: ${about.url}`,
    `This is a receipt from ${about.municipality}.`,
  ],
})

/** The receipt of a hand-in, in plain text: when, by what reference, and what happens next. */
export const receiptMail = (about: HandInReceipt): { subject: string; text: string } => {
  const reference = receiptReference(about.documentId, about.handedInAt)
  const { subject, text } = (about.language === 'en' ? en : sv)(about, reference)
  return { subject, text: text.join('\n\n') }
}
