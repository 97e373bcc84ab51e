import type { StartWords } from './sv.ts'

export const startEn: StartWords = {
  shelf: {
    open: 'Take a ready template from the shelf',
    title: 'The shelf of templates',
    intro:
      "Ready templates to send out as they are or change first. The one you take becomes the municipality's own and opens in the editor. The shelf does not change. The templates are in Swedish.",
    groups: { ready: 'Ready to send out', start: 'Starting points from others' },
    about: {
      ready: 'Written for every municipality. Each says on what law or source it rests, and what has not been checked.',
      start:
        "Whole documents that other authorities use. Change what is theirs alone. Words and scales that are needed are added to the municipality's settings.",
    },
    recipients: 'For',
    basis: 'Rests on',
    take: 'Use the template',
    takeNamed: (title) => `Use the template ${title}`,
    taking: 'Fetching the template …',
    noMunicipality: 'Choose a municipality first.',
  },
  importUnits: {
    open: 'Paste a list of units and head teachers',
    title: 'Paste units and people',
    intro:
      'Copy the list from Excel, with headings or without, and paste it here. You see line by line what it becomes before anything is saved. Each head teacher gets a mail with an invitation to choose a password.',
    list: 'The list',
    help: 'Columns: name, kind (for example compulsory school, preschool, area), grades (F–3), head teacher, mail. A sixth column may say in which area the unit is.',
    look: 'Show what it becomes',
    reading: 'Reading the list …',
    making: 'Adding …',
    found: (units, people) =>
      `${units === 1 ? 'One new unit' : `${units} new units`} and ${people === 1 ? 'one new person' : `${people} new people`}. Nothing is saved yet.`,
    made: (units, people) =>
      `Done. ${units === 1 ? 'One unit' : `${units} units`} and ${people === 1 ? 'one person' : `${people} people`} have been added.`,
    make: 'Add units and invite people',
    onward: 'To the start page',
    columns: ['Unit', 'Kind', 'Grades', 'Head teacher', 'What happens'],
    line: (line) => `Line ${line}`,
    kinds: {
      municipality: 'Municipality',
      division: 'Division',
      area: 'Area',
      school: 'School',
      preschool: 'Preschool',
    },
    unit: { new: 'New unit.', known: 'The unit is there already and is left as it is.', none: 'Not added.' },
    person: {
      new: 'The person is invited.',
      known: 'The person is there already and gets the unit.',
      none: 'Nobody is invited.',
    },
    faults: {
      noName: () => 'The line has no name.',
      twice: (told) => `${told} stands twice in the list.`,
      unknownKind: (told) =>
        told ? `The kind “${told}” is not known. Write for example school or preschool.` : 'The line has no kind.',
      badGrades: (told) => `The grades “${told}” cannot be read. Write for example F–3 or 7, 8, 9.`,
      badMail: (told) => `“${told}” is no mail address. Nobody is invited.`,
      noMail: (told) => `${told} has no mail address and is not invited.`,
      noHead: (told) => `${told} has no name and is not invited.`,
      noParent: (told) => `There is no area “${told}”. Put it on a line of its own above.`,
      notMade: (told) =>
        `${told} could not be added as a head teacher. The address is used by somebody with another role or in another municipality.`,
    },
    noMunicipality: 'Choose a municipality first.',
  },
}
