import type { SendingWords } from './sv.ts'

export const sendingEn: SendingWords = {
  sending: {
    title: (name) => `Send out ${name}`,
    lead: 'Choose who is to get the document and when it is to be ready. Nothing is sent until you press at the bottom.',
    who: 'Who gets it?',
    rulesHelp: 'Choose by rules, and add or leave out units by hand in the list.',
    schoolForms: 'School form',
    grades: 'Grade',
    areas: 'Area',
    groups: 'Own group',
    search: 'Find a unit',
    units: 'Units and what they get',
    unit: 'Unit',
    area: 'Lies under',
    gets: 'Gets',
    sections: (count) => (count === 1 ? '1 section' : `${count} sections`),
    not: (titles) => `not ${titles}`,
    had: 'has it already',
    when: 'When?',
    alreadySent: (units, deadline) =>
      `Sent already to ${units === 1 ? 'one unit' : `${units} units`}, due by ${deadline}. They keep their day; the day below is that of those who are added.`,
    times: 'Parts and sections with days of their own',
    timesHelp:
      'A section may open later than the others, and be due on a day of its own. A part’s days are those of all its sections.',
    section: 'Part or section',
    part: (title) => `Part: ${title}`,
    opens: 'Opens',
    due: 'Due by',
    saveTimes: 'Save the days',
    timesSaved: 'The days are saved.',
    what: 'What does it say?',
    tryFirst: 'Try it first',
    tryHelp:
      'You get the document as a school would get it, and may answer it and hand it in. Only strategists see the trial, and nothing in it counts.',
    tryAs: 'Try as',
    try: 'Try',
    trying: 'Opening the trial …',
    summary: (units) =>
      units === 0
        ? 'Nobody is chosen yet'
        : units === 1
          ? 'One unit gets the document'
          : `${units} units get the document`,
    nobody: 'Choose who is to get the document at the top of the page.',
    get: (units, sections) =>
      `${units === 1 ? '1 unit gets' : `${units} units get`} ${sections === 1 ? 'one section' : `${sections} sections`}`,
    andMore: (count) => `and ${count} more`,
    send: (units) => (units === 1 ? 'Send to 1 unit' : `Send to ${units} units`),
  },
}
