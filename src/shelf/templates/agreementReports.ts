import { municipality } from '#seeds/skolverket-sbs/municipality.ts'
import { template } from '#seeds/skolverket-sbs/template.ts'
import { units } from '#seeds/skolverket-sbs/units.ts'
import { wordsOfSource } from '../wordsOfSource.ts'

const words = wordsOfSource({ municipality, units })
export const final = { content: template('final'), words }
export const interim = { content: template('interim'), words }
