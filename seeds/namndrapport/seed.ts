import type { Seed } from '../Seed.ts'
import { boardAnswers } from './boardAnswers.ts'
import { boardTemplate } from './boardTemplate.ts'
import { municipality } from './municipality.ts'
import { statistics } from './statistics.ts'
import { unitAnswers } from './unitAnswers.ts'
import { closedKey, heads, lateKey, municipalityKey, unitKeys, units } from './units.ts'
import { unitTemplate } from './unitTemplate.ts'

/**
 * A board's yearly report on its quality work, with a page for each of twelve units drawn from what the units themselves
 * handed in. Municipality, units, figures and words are made up. How such reports are built was read in
 * - Skolverket, Allmänna råd med kommentarer om systematiskt kvalitetsarbete (SKOLFS 2012:98), and its page on the
 *   work of the authority (skolverket.se, Huvudmannens systematiska kvalitetsarbete): the authority needs what its units
 *   documented, judges it, and decides what it does itself;
 * - Ekerö kommun (ekero.se, Kvalitetsredovisning): a board's yearly account made of evaluations, surveys, marks and the
 *   units' own reports;
 * - Töreboda kommun (toreboda.se, Kvalitetsarbete förskola och skola): what a unit's own report holds;
 * - Sundsvalls kommun (sundsvall.se, Systematiskt kvalitetsarbete): the areas that it is followed up in;
 * - the municipal auditors' review of such work on both levels (PwC, Systematiskt kvalitetsarbete i förskola och
 *   grundskola, 2014): what the board is to see of each unit, and that it says what follows.
 */
export const seed: Seed = {
  key: 'namndrapport',
  municipality,
  units,
  users: [{ email: 'strateg@lindasa.example', name: 'Ylva Kempe', role: 'qualityStrategist', units: [] }, ...heads],
  goals: [],
  focusItems: [],
  statistics,
  calendar: [],
  library: [],
  templates: [
    { key: 'unit', versions: [unitTemplate] },
    { key: 'board', versions: [boardTemplate] },
  ],
  distributions: [
    {
      key: 'units-2024',
      template: 'unit',
      version: 0,
      schoolYear: 2024,
      title: 'Enhetens kvalitetsrapport 2024/25',
      deadline: '2025-06-19',
      documents: Object.fromEntries(
        unitKeys
          .filter((key) => key !== closedKey)
          .map((key) => [
            key,
            key === lateKey ? { state: 'inProgress' } : { state: 'handedIn', answers: unitAnswers[key] ?? {} },
          ]),
      ),
    },
    {
      key: 'board-2024',
      template: 'board',
      version: 0,
      schoolYear: 2024,
      title: 'Nämndens årsrapport om kvalitet 2024/25',
      deadline: '2025-09-30',
      documents: {
        [municipalityKey]: {
          state: 'published',
          answers: boardAnswers,
          adoption: {
            by: 'Barn- och utbildningsnämnden',
            date: '2025-10-14',
            paragraph: '118',
            registryNumber: 'BUN-2025/244',
          },
        },
      },
    },
  ],
}
