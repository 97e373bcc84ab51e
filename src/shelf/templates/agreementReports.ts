import { municipality } from '#seeds/skolverket-sbs/municipality.ts'
import { template } from '#seeds/skolverket-sbs/template.ts'
import { units } from '#seeds/skolverket-sbs/units.ts'
import { wordsOfSource } from '../wordsOfSource.ts'

const words = wordsOfSource({ municipality, units })
/** The agency's final and interim reports of an agreement, as its seed has them, and the words of its own municipality that they need. */
export const final = { content: template('final'), words }
export const interim = { content: template('interim'), words }
