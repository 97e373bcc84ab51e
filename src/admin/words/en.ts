import { editorEn } from './editor/en.ts'
import { startEn } from './start/en.ts'
import type { Words } from './sv.ts'
import { wordEn } from './word/en.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${count} documents`)

export const en: Words = {
  ...editorEn,
  ...wordEn,
  ...startEn,
  call: {
    unreachable: 'The server does not answer. Check the network and try again.',
    unknown: 'Something went wrong on the server. Try again in a while.',
  },
  news: {
    heading: 'Newer version available',
    versions: (from, to) => `version ${from}, now ${to}`,
    update: 'Update',
    keep: 'Keep',
  },
  saveToLibrary: {
    unsaved: 'Save the template first. It is the block of the saved template that goes into the library.',
    open: 'Save in the library',
    title: 'Title',
    description: 'When to use it',
    tags: 'Tags, with commas between',
    save: 'Save',
    saved: (version) => `Saved in the library, version ${version}.`,
  },
  distribution: {
    open: 'Send out',
    title: 'Send out the edition',
    noUnit: 'Choose at least one unit.',
    sent: (created) => `Sent. ${documents(created)} made.`,
    schoolYear: 'School year followed up',
    deadline: 'Due',
    documentTitle: 'Title (empty: the edition’s)',
    letter: 'Letter',
    sending: 'Sending …',
    send: 'Send out',
  },
  units: {
    loading: 'Loading units …',
    heading: (chosen) => `Units (${chosen} chosen)`,
    choose: 'Choose ',
    all: { school: 'all schools', preschool: 'all preschools', area: 'all areas' },
    none: 'There are no units in the municipality.',
  },
  correction: {
    title: 'Correct what was sent out',
    help: 'Correct the texts in the template and save it. Here the correction goes out to documents that are not handed in. Answers are left alone.',
    other: 'Cannot be corrected, only sent out anew',
    texts: 'Corrected',
    same: 'The template says the same as the edition.',
    documents: (count) => `${documents(count)} will follow.`,
    reason: 'Why is it corrected?',
    correcting: 'Correcting …',
    correct: 'Correct',
    corrected: (number, count) => `Edition ${number} now holds in ${documents(count)}.`,
  },
  followUp: {
    open: 'Follow up',
    question: 'How far have the units come with their documents? ',
    all: 'Follow-up',
  },
  partitions: {
    everyone: 'All',
    gone: (key) => `${key} (not among the groups of pupils)`,
    unnamed: 'Partition',
  },
  value: {
    label: 'Value',
    kind: 'Kind of value',
    number: 'Number',
    missing: 'Missing (.)',
    suppressed: 'Suppressed by the source (..)',
    notApplicable: 'Not applicable (–)',
    about100: 'About 100 (~100)',
  },
}
