import { pagesEn } from './pages/en.ts'
import type { Words } from './sv.ts'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' })
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
})
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const number = new Intl.NumberFormat('en-GB')
const list = new Intl.ListFormat('en-GB')
const changes = (count: number) => (count === 1 ? '1 change' : `${count} changes`)
const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`)
const gapsIn = (count: number) => (count === 1 ? 'one gap' : `${count} gaps`)
const remain = ({ waiting }: { waiting: number }) =>
  `${changes(waiting)} ${waiting === 1 ? 'remains' : 'remain'} in this browser`
const are = (count: number) => (count === 1 ? 'is' : 'are')
const were = (count: number) => (count === 1 ? 'was' : 'were')

export const en: Words = {
  ...pagesEn,
  language: 'en',
  call: {
    unreachable: 'The server does not answer. Check the network and try again. What you have written remains.',
    unknown: 'Something went wrong. What you have written remains. Try again in a while.',
  },

  shell: {
    skip: 'Skip to the content',
    menu: 'Main menu',
    mine: 'My documents',
    calendar: 'Calendar',
    logOut: 'Log out',
    foot: 'Your answers are saved as you write. If something does not work, contact your municipality’s quality strategist.',
    here: 'You are here',
  },
  state: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    handedIn: 'Handed in',
    returned: 'Returned for completion',
    recalled: 'Recalled',
    adopted: 'Adopted',
    published: 'Published',
  },
  gaps: {
    handedIn: (gaps) => `Handed in with ${gapsIn(gaps)}`,
    later: (state, gaps) => `${state}, handed in with ${gapsIn(gaps)}`,
  },
  sectionStatus: {
    notStarted: 'Not started',
    started: 'In progress',
    ready: 'Ready',
    changed: 'Ready but changed',
  },
  deadline: {
    day: (at) => weekday.format(at),
    today: (date) => `today, ${date}`,
    tomorrow: (date) => `tomorrow, ${date}`,
    inDays: (days, date) => `in ${days} days, on ${date}`,
    passed: (date) => `passed on ${date}`,
    due: (when) => `Due ${when}.`,
    overdue: (date) => `Was due on ${date}.`,
  },

  head: {
    returned: 'The document has been returned for completion',
    correction: {
      heading: (date) => `The words of the questions were corrected on ${date}`,
      answersStand: 'What you have answered stands as it is.',
      questions: (date) => `The questions were changed on ${date}`,
      answersKept:
        'What you have answered stands where the question does. Look through the sections that were changed.',
      left: 'Answers to questions that were removed',
      seen: 'We have seen the change',
    },
    leftAnswers: {
      heading: 'Answers to questions that were removed',
      lead: 'These answers do not enter the document. They stay here, so that you can copy what you want to another question.',
    },
    commented: (count) => (count === 1 ? 'One question has a comment, in' : `${count} questions have comments, in`),
    handedIn: (date) => `The document was handed in on ${date}.`,
    adopted: (by, date) => `Adopted by ${by} on ${date}`,
    closed: 'The answers can be read but not changed.',
    readOnly: 'You can read the document. It is answered by the head teacher and the staff of the unit.',
    readNow: 'Read the document as it looks now',
    read: 'Read and download',
    html: 'Read on the web',
    pdf: 'Download PDF',
    docx: 'Download Word',
    pptx: 'Download PowerPoint',
  },
  firstDay: {
    heading: 'Get started',
    lead: 'Three steps to a form at the schools. Begin with one school if you want to try first.',
    done: 'done',
    todo: 'to do',
    units: 'Add the schools and head teachers',
    unitsHelp:
      'Paste a list from Excel. You see what it becomes before anything is saved, and head teachers are invited by mail.',
    unitsAre: (count) => (count === 1 ? 'One unit has been added.' : `${count} units have been added.`),
    paste: 'Paste a list',
    template: 'Choose a template',
    templateHelp: 'There are three ways in:',
    templatesAre: (count) => (count === 1 ? 'There is one template.' : `There are ${count} templates.`),
    ways: {
      word: { name: 'From Word', help: 'Read in the document that you have already.' },
      shelf: { name: 'From the shelf', help: 'Take a ready template, for example a quality report.' },
      empty: { name: 'Empty template', help: 'Build your own from the beginning.' },
    },
    send: 'Send it out',
    sendHelp: 'Open the template, publish an edition and send it to the schools.',
    editionsHelp: 'An edition is published. Open it and choose which schools get it.',
    openTemplate: 'Open the template',
    openEditions: 'Open the edition',
  },
  word: {
    heading: 'Write in Word',
    open: 'Write in Word instead',
    crumb: 'The document',
    lead: 'Download the form, write in Word and hand the file in here. What is answered already comes along.',
    download: 'Download the form (Word)',
    handBack: 'Hand in the file',
    file: 'Word file with answers (.docx)',
    choose: 'Choose file …',
    reading: 'Reading the file …',
    unsaved: 'Nothing is saved yet. Look through what was found, then save.',
    found: (answers) =>
      answers === 0
        ? 'The file has no new answers.'
        : answers === 1
          ? 'One answer in the file is new or changed.'
          : `${answers} answers in the file are new or changed.`,
    same: (count) => (count === 1 ? 'One place is untouched.' : `${count} places are untouched.`),
    kinds: {
      changed: 'New and changed answers',
      conflict: 'Changed by somebody else since the file was downloaded',
      notUnderstood: 'Not understood',
      gone: 'Not in the file',
      notAsked: 'Not asked any more',
    },
    about: {
      changed: 'They are saved.',
      conflict: 'What stands in the document stays. The text of the file is kept in the history.',
      notUnderstood: 'Correct the file or write the answer in the document.',
      gone: 'What is saved in the document stays.',
      notAsked: 'The form has changed. Move the text by hand if it is needed.',
    },
    theirs: 'In the document',
    empty: 'empty',
    save: 'Save the answers',
    saving: 'Saving …',
    saved: 'The answers are saved.',
    toDocument: 'To the document',
  },
  tasks: {
    opens: (date) => `Opens on ${date}.`,
    due: (date) => `To be ready by ${date}.`,
    schoolYear: (year) => `school year ${year}`,
    letter: 'Letter from the administration',
    left: (count) =>
      count === 0 ? 'All sections are ready' : count === 1 ? 'One section remains' : `${count} sections remain`,
    ready: (ready, all) => `${ready} of ${all} sections ${are(ready)} marked as ready.`,
    goOn: 'Continue where you left off',
    begin: 'Start',
    review: 'Review and hand in',
    toDecide: 'To gaps and decisions',
    introduction: 'Introduction',
    toRead: 'To read',
  },
  who: {
    parties: {
      unit: 'those who work at the unit',
      headTeacher: 'the head teacher of the unit',
      strategist: 'the quality strategist',
      municipality: 'the municipality',
    },
    roles: {
      unit: 'staff',
      staff: 'staff',
      headTeacher: 'head teacher',
      strategist: 'quality strategist',
      municipality: 'the municipality',
      department: 'the department',
    },
    by: (party) => `The section is answered by ${party} and handed in by itself.`,
    short: (party) => `Answered by ${party}.`,
    own: 'What you write is read by nobody else until you hand it in.',
    handedIn: (name, role, date) => `Handed in by ${name}, ${role}, ${date}.`,
    closed: (date) => `It could be answered until ${date}.`,
    after: 'It is answered once the rest of the document is handed in.',
    before: 'It was to be answered before the rest of the document was handed in.',
    takeBack: 'Take the section back',
    heading: 'To answer in the documents of others',
    here: 'This section waits for your answer',
    heres: 'These sections wait for your answer',
    draft: "The rest of the document is the unit's draft and can be read once it is handed in.",
    until: (date) => `By ${date}.`,
    left: 'These sections are answered by others and are not handed in. The document can be handed in all the same; it then says that they have not answered.',
  },
  share: {
    heading: 'Who reads the draft',
    own: 'Only those who work at the unit. The administration sees how far you have come, but reads the document only once it is handed in.',
    shared: 'You and the administration. The administration reads what stands here now and what you write.',
    share: 'Share the draft with the administration',
    unshare: 'Stop sharing the draft',
    busy: 'Changing …',
  },
  draft: {
    heading: 'The unit is at work in the document',
    help: 'It can be read once it is handed in, or when the head teacher of the unit shares the draft with the administration.',
    state: 'State',
    ready: 'Sections marked as ready',
    saved: 'Last saved',
    never: 'Nothing has been saved',
    back: 'To the follow-up',
  },
  files: {
    faulty: 'The files are not accessible to everyone',
    faultyHelp:
      'The most recent files do not meet the legal requirements for accessibility and cannot be adopted or published. Correct this and download them again:',
    page: (page) => `(page ${page})`,
    notMade: 'The file could not be made',
    noDocument: 'There is no such document',
    notYet: 'The file is not there yet. Try again in a while.',
    notDrawn: 'The document could not be made. Try again in a while.',
    inaccessible: ' (not accessible)',
  },
  handedInGaps: {
    unmarkedOnly: 'Handed in without gaps, but not all sections are marked as ready',
    despite: 'The head teacher handed in although this is missing or implausible:',
    unmarked: 'Not marked as ready:',
  },
  nav: {
    sections: 'Sections of the document',
    all: 'All sections',
    between: 'Previous and next section',
    next: 'Next section',
    review: 'Review',
  },
  review: {
    title: 'Review and hand in',
    handedIn: 'The document has been handed in',
    gaps: (count) =>
      count === 0
        ? 'No gaps in the answers'
        : count === 1
          ? 'One answer is missing or needs to be checked'
          : `${count} answers are missing or need to be checked`,
    noGaps: 'All questions that must be answered have answers.',
    unmarked: 'Sections that are not marked as ready',
    notYours: 'The document is handed in by the head teacher of the unit. Let them know when everything is ready.',
    kept: (count) => (count === 1 ? 'One answer has not been saved' : `${count} answers have not been saved`),
    keptHelp: 'This is only in this browser and will not be part of the document. Correct or empty the fields first.',
    notSent: 'A change has not reached the server.',
  },
  findings: {
    all: (count) => `Show all ${count}`,
    rest: (count) => (count === 1 ? 'The rest: no data (1 cell)' : `The rest: no data (${count} cells)`),
  },
  receipt: {
    heading: 'Receipt of the hand-in',
    time: 'Handed in',
    reference: 'Reference',
    next: 'What happens now?',
    coming:
      'The department reads the document. It is adopted, or returned to be completed; you then see it among your documents. The answers can be read in the meantime, but not changed.',
    mailed: 'The same receipt goes by e-mail to whoever handed it in.',
  },
  handIn: {
    heading: 'Hand in',
    help: 'Once the document has been handed in, the answers can be read but not changed. The administration can return it for completion.',
    unread: (count) =>
      `${count === 1 ? 'One answer' : `${count} answers`} cannot be read. Correct or empty what the list above shows, and the document can be handed in.`,
    accept: 'I have gone through the list and am handing in although something is missing or implausible.',
    sure: 'I have read the document and hand it in as head teacher.',
    tick: 'Tick the boxes above to hand in.',
    busy: 'Handing in…',
    button: 'Hand in the document',
    unprintable: (count) =>
      `${count === 1 ? 'One character in the document' : `${count} characters in the document`} cannot be printed. Correct it in the list above, and the document can be handed in.`,
  },
  decide: {
    returning: 'Return for completion',
    reason: 'What needs to be completed?',
    return: 'Return',
    comments: (count) =>
      count === 1 ? 'Goes with it: a comment at one question' : `Goes with it: comments at ${count} questions`,
    howToComment:
      'Do you want to comment on a question? Open its section and write at the question; what you write goes with it.',
    dropComment: (question) => `Remove the comment on ${question}`,
    drop: 'Remove',
    adopting: 'Adopt the document',
    adoptHelp:
      'The decision is written into the document where the template has a place for it, and the files are kept for the archive in an internal and a public version.',
    by: 'Adopted by',
    role: 'Role (if it is a person)',
    roleExample: 'For example head teacher',
    byExample: 'For example the Compulsory School Board',
    date: 'Date',
    paragraph: 'Section of the minutes (if there is one)',
    registryNumber: 'Registry number (if there is one)',
    adoptBusy: 'The files are made and checked before the decision is written in. It may take half a minute.',
    adoptingNow: 'Adopting…',
    adopt: 'Adopt',
  },
  publish: {
    heading: 'Publish on the web',
    help: 'Anyone can read the public version. Figures about small numbers of pupils are hidden in it.',
    ready: 'The files are ready.',
    failed: 'The files could not be made.',
    slow: 'The files are not ready yet. It is taking longer than usual.',
    making: 'The files are being made… It usually takes less than a minute.',
    slowHelp:
      'You may leave the page; they are made all the same. If they are not ready in five minutes: try again, or contact whoever runs the system.',
    faults: 'They do not meet the legal requirements for accessibility:',
    afterFailure:
      'The decision stands. Try again; if that does not help, whoever runs the system needs to look at what is said above.',
    reload: 'Load the page again',
    reloadWhy: 'in a while to see whether they are ready.',
    noScript: 'The button works only with JavaScript enabled in the browser.',
    busy: 'Publishing…',
    button: 'Publish',
    retry: 'Try again',
    adapt: 'Adapt the files',
    published: 'Published',
    publishedAt: 'The public version is at',
    showsEarlier: (version) => `The web shows version ${version} until the corrected version is published, at`,
    withdrawn: 'The page has been taken down from the web',
    personal: 'Look at this before you publish',
    personalHelp:
      'The text may tell of single pupils. If it does: open the document for correction, so that the unit can take it away.',
  },
  withdraw: {
    heading: 'Take the page down from the web',
    help: 'The page disappears at once, and whoever has its address is told that it has been removed. The document is still adopted and can be published again.',
    reason: 'Why is the page taken down?',
    return: 'Take the page down',
  },
  correct: {
    heading: 'Correct the document',
    help: 'The unit gets the document back and hands in a corrected version, which is adopted anew. The adopted version and its files are kept. If it is published, the web shows it until the corrected one is published.',
    reason: 'What is to be corrected?',
    return: 'Open for correction',
  },
  versions: {
    heading: 'Earlier versions',
    version: (version) => `Version ${version}`,
    replaced: (by, date) => `Opened for correction by ${by} on ${date}.`,
    onTheWeb: 'Shown on the web.',
  },
  remind: {
    heading: 'Remind',
    help: (units) =>
      `${units === 1 ? 'One unit has' : `${units} units have`} not handed in. The head teacher gets a mail with a link to the document, once a day at most.`,
    helpChosen: (units) =>
      `${units === 1 ? 'One of the chosen units has' : `${units} of the chosen units have`} not handed in. The head teacher gets a mail with a link to the document, once a day at most.`,
    message: 'Words of your own (if you like). They come first in the mail, before day and link.',
    busy: 'Sending…',
    button: 'Remind now',
    buttonChosen: (units) => (units === 1 ? 'Remind the chosen one' : `Remind the ${units} chosen`),
    nobody: 'All documents are handed in, so nobody had to be reminded.',
    already:
      'No reminder was sent: those who are to hand in have been reminded today already, or there is no head teacher.',
    sent: (mails, units) =>
      `${mails === 1 ? '1 mail was' : `${mails} mails were`} sent, to ${units === 1 ? 'one unit' : `${units} units`}.`,
    rest: (units) =>
      `${units === 1 ? 'One unit has' : `${units} units have`} been reminded today already, or ${units === 1 ? 'has' : 'have'} no head teacher.`,
  },
  zip: {
    heading: 'Download all as ZIP',
    help: (documents) =>
      documents === 0
        ? 'When somebody has handed in, you can download the documents as PDF and Word in one ZIP file.'
        : `${documents === 1 ? 'One document is' : `${documents} documents are`} handed in. The ZIP file holds them as PDF and Word, with a list of contents and checksums. You may leave the page while the files are made.`,
    version: 'Edition for',
    versions: { internal: 'Internal, with all figures', public: 'Public, with figures about few pupils hidden' },
    progress: 'Documents that are made',
    making: (made, total) => (total === 0 ? 'Begins in a moment …' : `${made} of ${total} documents are made …`),
    ready: (documents, at) =>
      `Ready ${moment.format(at)}, with ${documents === 1 ? 'one document' : `${documents} documents`}.`,
    stopped: (made, total) => `Stopped after ${made} of ${total} documents. What is made remains.`,
    failed: (documents) =>
      `${documents === 1 ? 'One document' : `${documents} documents`} could not be included. They are named in the ZIP file’s list too.`,
    make: 'Make ZIP file',
    goOn: 'Go on',
    again: 'Make anew',
    download: 'Download the ZIP file',
  },

  saving: (status) => {
    switch (status.kind) {
      case 'idle':
        return 'Your answers are saved as you write'
      case 'saving':
        return 'Saving changes…'
      case 'saved':
        return `All changes saved ${clock.format(status.at)}`
      case 'retrying':
        return `Not saved – trying again. ${changes(status.waiting)} ${are(status.waiting)} in this browser meanwhile.`
      case 'offline':
        return `You are offline – ${changes(status.waiting)} ${are(status.waiting)} only in this browser`
      case 'signedOut':
        return `${status.other ? 'Someone else has logged in in this browser.' : 'You have been logged out.'} ${remain(status)} and will be saved when you have logged in again.`
      case 'closed':
        return `${status.message} ${remain(status)}.`
      case 'refused':
        return `Not saved: ${status.message} ${remain(status)}.`
      case 'conflict':
        return 'Someone else has changed the same answer. Choose a text where it is marked.'
    }
  },
  outbox: {
    label: 'What waits to be saved',
    waiting: (count) => `${changes(count)} from before have not reached the server yet.`,
    sending: (count) => `${changes(count)} from before are being sent…`,
    sent: 'What was waiting has been saved.',
    conflict: (count) => `${changes(count)} from before clash with another text.`,
    stuck: (count) =>
      count === 1 ? 'A text cannot be saved in the document.' : `${count} texts cannot be saved in the document.`,
    unread: (count) => `${count === 1 ? 'One field holds' : `${count} fields hold`} text that could not be read.`,
    open: 'Open the section',
    tryNow: 'Try now',
    atLogin: (count) =>
      `In this browser ${changes(count)} wait to be saved. They are sent when whoever wrote them has logged in.`,
  },
  stuck: {
    heading: 'Text that cannot be saved',
    help: 'The text is in this browser only. Copy it if you want to keep it, for instance to another answer, and then remove it here.',
    untitled: 'A question in the document',
    text: (title) => `What you wrote: ${title}`,
    emptied: '(the answer was emptied)',
    copy: 'Copy',
    copied: 'The text is copied.',
    selected: 'The text is selected: copy it with Ctrl + C.',
    remove: 'Remove',
    sure: 'Remove the text for good',
    keep: 'Keep it',
    of: (title) => ` the answer to ${title}`,
  },
  unreadable: {
    heading: 'Something that is stored cannot be read',
    help: 'It is shown here as it is stored. Answer anew in the box, or empty it.',
    noPlace: (place) => `The entry ${place}`,
    empty: 'Empty',
    emptied: 'Emptied. What stood here remains in the history.',
    failed: 'It could not be emptied now. Try again in a while.',
  },
  saveBar: {
    tryNow: 'Try now',
    showField: 'Show the field',
    logIn: 'Log in again (new window)',
    notAllSaved: 'Not all answers are saved yet. Wait until they are and try again.',
    ready: 'The section is ready.',
    readyWithGaps: 'The section is marked as ready, but something remains to be looked at.',
    notReady: 'The section is no longer marked as ready.',
    mark: 'Mark as ready',
    unmark: 'Undo mark as ready',
    handIn: 'Hand in the section',
    gapsThenAgain: 'Something is missing. Add it, or press once more to hand in all the same.',
    findings: (count) =>
      count === 1 ? 'One thing to look at in the section' : `${count} things to look at in the section`,
    unread: (count) => (count === 1 ? 'One answer needs to be corrected.' : `${count} answers need to be corrected.`),
  },
  item: {
    comment: 'Comment from the department',
    toComment: 'Comment on the question',
    commentHelp:
      'The school sees the comment here when you return the document. Until then it is in your browser only.',
    guidance: 'Guidance',
    guidanceTo: (name) => `on ${name}`,
    section: 'the section',
    question: 'the question',
    optional: '(optional)',
    writing: (names) => `${list.format(names)} ${are(names.length)} writing here`,
    previous: (year) => `Last year’s answer (${year})`,
    noPrevious: (year) => `There are no answers from ${year} to the questions here.`,
    noEarlier: 'The school has not answered the questions of this template in an earlier year.',
    previousTaken: (year) => `The answer from ${year} has been put in. Go through it, so that it is right this year.`,
    undo: 'Undo',
    undoPrevious: (label) => `last year’s answer to ${label}`,
    takePrevious: 'Use last year’s answer',
    takePreviousOf: (label) => `to ${label}`,
  },

  history: {
    heading: 'Earlier versions',
    of: (name) => `of ${name}`,
    loading: 'Fetching…',
    none: 'Nothing has been written here yet.',
    failed: 'The earlier versions could not be fetched. Close and open again.',
    written: (at, by) => `${moment.format(at)}, ${by}`,
    someone: 'someone who no longer has an account',
    now: 'This is what counts now.',
    emptied: 'The answer was taken away.',
    before: 'Before:',
    lost: 'Did not count: another text was chosen.',
    gone: 'The row has been removed.',
    use: 'Use this version',
    putBack: 'Bring back the row with this text',
    used: 'The version has been put in. What stood here before is among the earlier ones.',
  },

  field: {
    none: 'No answer',
    missing: 'Missing: ',
    check: 'Check: ',
    choose: 'Choose…',
    clear: 'Clear the choice',
    goneOption: (value) => `${value} (not among the alternatives)`,
    goneLevel: (value) => `${value} (not in the scale)`,
    dayExample: 'YYYY-MM-DD',
    calendar: 'Choose in the calendar',
    changeSign: 'Change sign',
    person: 'Name, role',
    tooLow: (min) => `Lower than expected (at least ${min}). Is it right?`,
    tooHigh: (max) => `Higher than expected (at most ${max}). Is it right?`,
    wordCount: (count) => `${number.format(count)} ${count === 1 ? 'word' : 'words'}`,
    length: (length, max) => `${number.format(length)} of at most ${number.format(max)} characters`,
    overLength: (length, max) =>
      `${number.format(length)} of at most ${number.format(max)} characters: ${number.format(length - max)} too many. Everything is saved, but shorten the text before handing in.`,
    over: (by) => `${number.format(by)} ${by === 1 ? 'character' : 'characters'} too long.`,
  },
  period: {
    precision: 'Given as',
    day: 'Date',
    week: 'Week',
    month: 'Month',
    term: 'Term',
    year: 'Year',
    spring: 'Spring term',
    autumn: 'Autumn term',
    from: 'From',
    to: 'To (if it is a period)',
  },
  conflict: {
    label: (field) => `Two versions of ${field}`,
    whatBy: (by) => `${by ?? 'Someone else'} has changed the same answer while you were writing.`,
    ownWhat: 'You have changed the same answer yourself in another window or on another computer.',
    choose:
      'Choose which text to keep. Nothing is removed until you have chosen, and the other text remains under Earlier versions.',
    mine: 'Your text',
    theirs: 'The other text',
    theirsBy: (by) => `Text by ${by}`,
    ownOther: 'Your text from there',
    joined: 'Put together',
    marks: 'What is underlined is not in your text, what is struck out is only in yours.',
    useOwnOther: 'Use that one',
    keepMine: 'Keep mine',
    useTheirs: 'Use the other',
    join: 'Join both',
  },
  records: {
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    undo: 'Undo',
    added: (name) => `${name} has been added.`,
    moved: (place, all) => `Moved to place ${place} of ${all}.`,
    removed: (name) => `${name} has been removed.`,
    orphaned: 'No longer in the source. Your answer remains and will be part of the document.',
    count: (count) => (count === 0 ? '(nothing added)' : `(${count} added)`),
    offers: 'Can be taken over as a starting point:',
    take: 'Take over',
    full: (max) => `There is room for at most ${max}.`,
  },
  table: {
    orphaned: 'No longer in the source. Your answer remains.',
    source: (source) => `(source: ${source})`,
    fetched: (source) => `Fetched from ${source}`,
    fetchedValue: (value) => `Fetched value: ${value}`,
    numberHint:
      'Write numbers with a decimal point. Write . if there is no data, .. if it is suppressed, – if it does not apply and ~100 for close to 100 per cent. You can paste cells from Excel.',
    givenFrom: (sources) => `Grey cells are filled in beforehand. Source: ${sources}.`,
    fetchedFrom: (sources) => `Blue figures are fetched from ${sources} and count as answers.`,
    overwrite: 'Write another value if they are wrong; empty the field to go back to the fetched one.',
    columns: 'About the columns',
    columnsAndRows: 'About columns and rows',
  },
  paste: {
    title: (name) => `Paste into ${name}`,
    preview: 'What it will be',
    document: 'What you copied is a document with text around a table. Only the table is pasted here.',
    fills: (count) =>
      count === 0 ? 'There is no room here for anything you copied.' : `${cells(count)} will be filled in.`,
    alike: (count) => `${cells(count)} already ${count === 1 ? 'has' : 'have'} that value.`,
    adds: (count) => (count === 1 ? 'One row will be added.' : `${count} rows will be added.`),
    replaces: (count) => `${cells(count)} will replace what is there.`,
    faults: (count) => `${cells(count)} cannot be read: the text is kept and marked.`,
    firstRow: 'The first row',
    firstColumn: 'The first column',
    ask: (what) => `${what} is not in the table. What is it?`,
    headingsMatched: 'Headings. They are matched with the columns of the table.',
    namesMatched: 'Names of rows. They are matched with the rows of the table.',
    areHeadings: 'Headings, not to be pasted',
    areNames: 'Names of rows, not to be pasted',
    areValues: 'Answers',
    leftOut: 'What will be left out',
    left: {
      above: (_, count) =>
        count === 1 ? 'One line of text above the headings.' : `${count} lines of text above the headings.`,
      given: (_, count) => `${cells(count)} filled in beforehand will not change.`,
      beyond: (_, count) => `There is no room for ${cells(count)} in the table.`,
      noColumn: (name, count) => `There is no column “${name}” here (${cells(count)}).`,
      noRow: (name, count) => `There is no row “${name}” here (${cells(count)}).`,
      noText: (name, count) => `“${name}” is filled in by hand (${cells(count)}).`,
    },
    andMore: (count) => `And ${count} more.`,
    moreRows: (count) => `And ${count} more rows.`,
    unread: 'cannot be read',
    emptied: '(emptied)',
    instead: (value) => ` instead of ${value}`,
    confirm: 'Paste',
    asText: 'As text in the field',
    cancel: 'Cancel',
    pasted: (count) => `${cells(count)} pasted.`,
    wrong: (count) => `${cells(count)} could not be read and ${are(count)} marked.`,
    dropped: (count) => `${cells(count)} ${were(count)} left out.`,
    copied: (count) => `${cells(count)} copied.`,
    filled: (count) => `${cells(count)} filled down.`,
    cleared: (count) => `${cells(count)} emptied.`,
    undo: 'Undo',
    redo: 'Do again',
    undone: 'The change has been undone.',
    redone: 'The change has been made again.',
    keptSince: (count) => `${cells(count)} changed since then ${were(count)} left as they are.`,
  },
  richText: {
    loading: 'Loading the text field…',
    toolbar: 'Text format',
    bold: 'Bold',
    boldSign: 'B',
    italic: 'Italic',
    italicSign: 'I',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    link: 'Link',
    linkHelp: 'First select the words that are to become a link, if you have not already done so.',
    address: 'Web address or e-mail address',
    noAddress: 'That does not look like an address. Write for example https://www.skolverket.se or name@example.se.',
    saveLink: 'Save the link',
    removeLink: 'Remove the link',
    cancel: 'Cancel',
    linkRemoved:
      'A link was removed: only web addresses (https://) and e-mail addresses can be linked to. The text remains.',
    deeper: 'Make a sub-item (Alt + Shift + right arrow)',
    out: 'Move the item out (Alt + Shift + left arrow)',
    left: {
      pictures: 'pictures',
      grid: 'the grid of the table',
      struck: 'strike-through (the struck words are still there; take them away if they should not be)',
      underlined: 'underlining',
      deleted: 'text deleted with track changes',
      comments: 'comments',
    },
    leftOut: (what) =>
      `The text has been pasted. This could not be included: ${new Intl.ListFormat('en').format(what)}.`,
    pictureAlone: 'The picture could not be included: there is room for text only here.',
  },
}
